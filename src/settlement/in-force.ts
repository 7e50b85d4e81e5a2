import type { Agreement } from '../agreement/agreement.ts';
import { type AskedHistory, agreementOfOrder, agreementOn } from '../agreement/history.ts';
import type { Order } from '../agreement/order.ts';
import { blaming, eachTogether, refuse, within } from '../problem/problem.ts';

type Facts = Readonly<Record<string, unknown>>;

/** The agreement that a question is answered on, and the facts with each order's own version in place. */
export interface InForce {
  readonly agreement: Agreement;
  readonly facts: Facts;
  /** The name of the version; of all versions in use where the orders of a settlement lie on several. */
  readonly version: string;
}

/**
 * Chooses the version of an amended agreement: a question about one order goes by that order's day, a settlement by the
 * day of each of its orders, any other question by the history's own `on`. A plain agreement holds as it is.
 */
export function inForce(given: Agreement | AskedHistory, facts: Facts): InForce {
  if (!('versions' in given)) return { agreement: given, facts, version: given.version };
  if (isFacts(facts.input)) {
    const inner = within('input', () => inForce(given, facts.input as Facts));
    return { ...inner, facts: { ...facts, input: inner.facts } };
  }
  const { on } = given;
  if (on !== undefined && (isFacts(facts.order) || Array.isArray(facts.orders))) {
    refuse('both-given', 'agreement.on');
  }
  if (isFacts(facts.order)) {
    return answeredOn(agreementOfOrder(given, facts.order as unknown as Order), facts);
  }
  if (Array.isArray(facts.orders)) {
    return eachOnItsOwn(given, facts, facts.orders as readonly OrderWithAgreement[]);
  }
  if (on === undefined) refuse('missing-field', 'agreement.on');
  return answeredOn(
    blaming('agreement.on', () => agreementOn(given, on)),
    facts,
  );
}

interface OrderWithAgreement {
  readonly order: Order;
  readonly agreement?: Agreement | undefined;
}

function eachOnItsOwn(given: AskedHistory, facts: Facts, orders: readonly OrderWithAgreement[]): InForce {
  const versionOf = ({ order, agreement }: OrderWithAgreement, index: number) =>
    agreement ?? within(`orders[${index}]`, () => agreementOfOrder(given, order));
  const own = eachTogether(orders, (item, index) => ({ ...item, agreement: versionOf(item, index) }));
  const { agreement } = given.versions[0];
  const names = own.flatMap((item) => (item.agreement.id === agreement.id ? [item.agreement.version] : []));
  const version = names.length === 0 ? agreement.version : [...new Set(names)].join(', ');
  return { agreement, facts: { ...facts, orders: own }, version };
}

function answeredOn(agreement: Agreement, facts: Facts): InForce {
  return { agreement, facts, version: agreement.version };
}

function isFacts(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null;
}
