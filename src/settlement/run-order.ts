import { findLevel } from '../agreement/agreement.ts';
import { courseDays } from '../agreement/course.ts';
import type { Account, StepsOf } from '../evidence/account.ts';
import type { Clause, Words } from '../evidence/clause.ts';
import type { Finding } from '../evidence/finding.ts';
import { datedInvoice, type SentInvoice } from '../invoicing/invoice.ts';
import type { BonusSteps, CreditSteps } from '../language/steps-and-findings.ts';
import { decideCheckOrder, type OrderCheck } from '../order/check-order.ts';
import { eachTogether, together, unlessRefused } from '../problem/problem.ts';
import { type BonusName, type Buyer, bonusProposals, NO_BONUS } from './run-bonus.ts';
import { courseProposals } from './run-course.ts';
import { NOTHING, type ProposalSteps, type Proposals, type ProposedWith, type RunDay } from './run-invoices.ts';
import { courseWait } from './run-waits.ts';
import type { AskedOrder, OrderToSettle, SettledWith } from './settle-order.ts';

/** One order with all that is known of its course, and what was sent of it. */
export interface OrderToInvoice extends OrderToSettle {
  /** The order's invoices so far, of any kind, and their credit notes, in the order in which they were sent. */
  readonly earlierInvoices?: readonly SentInvoice[] | undefined;
  /** The buyer that ordered, where it is another than the run's own. */
  readonly buyer?: Buyer | undefined;
}

/** What may be sent of one order, what is credited first, and what waits. */
export interface RunOrder extends Proposals {
  readonly id: string | null;
  readonly provider: string | null;
  readonly agreement: string;
  readonly level: string;
  readonly levelName: Words | null;
  /** What the agreement calls the bonuses of the order, where that is not "bonus" and the id. */
  readonly bonusNames?: readonly BonusName[];
  readonly verdict: OrderCheck['verdict'];
  /** Those of `checkOrder`, of the course and of the bonus. */
  readonly findings: readonly Finding[];
  readonly steps?: readonly (
    | NonNullable<OrderCheck['steps']>[number]
    | StepsOf<CreditSteps>
    | StepsOf<BonusSteps>
    | StepsOf<ProposalSteps>
  )[];
}

/** What is asked of one order, beside the others of its citizen. */
export interface RunAsked {
  readonly asked: AskedOrder;
  readonly own: Pick<OrderToInvoice, 'earlierInvoices' | 'buyer'>;
  /** It stands in the batch already. */
  readonly twice: Finding<'order-twice'> | undefined;
}

/** All that is wrong with an order is told together. */
export function runOrder(
  { asked, own, twice }: RunAsked,
  common: SettledWith & { readonly buyer?: Buyer | undefined },
  day: RunDay,
  given: Account<never>,
): RunOrder {
  const { agreement, order, closure } = asked;
  const { earlierInvoices = [], buyer = common.buyer ?? {} } = own;
  const account = given.under(agreement);
  const level = findLevel(agreement, order.level)?.level;
  const read = () => eachTogether(earlierInvoices, (each, at) => datedInvoice(each, `earlierInvoices[${at}]`));
  const sent = unlessRefused(read);
  const counted = (sent ?? []).filter(({ invoice }) => invoice.status !== 'rejected');
  const checkIt = () => decideCheckOrder(agreement, asked, account.beside());
  const check = unlessRefused(checkIt);
  const against = twice ?? check?.findings.find(({ severity }) => severity === 'reject');
  const runAccount = account.beside<ProposalSteps>();
  const endField = unlessRefused(() => courseDays(order, closure).endField) ?? 'order.startsOn';
  const proposed: ProposedWith | undefined = level && {
    agreement,
    level,
    day,
    sent: counted,
    rejectedBy: against,
    endField,
    account: runAccount,
  };
  const [checked, , course, bonus] = together(
    () => check ?? checkIt(),
    () => sent ?? read(),
    () => (proposed ? courseProposals(asked, proposed) : ofNoLevel(against)),
    () => (proposed ? bonusProposals(asked, buyer, common, proposed) : NO_BONUS),
  );
  const told: RunOrder = {
    id: order.id ?? null,
    provider: order.provider ?? null,
    agreement: agreement.id,
    level: order.level,
    levelName: level?.name ?? null,
    ...(bonus.names.length > 0 && { bonusNames: bonus.names }),
    verdict: against ? 'reject' : checked.verdict,
    findings: [...checked.findings, ...(twice ? [twice] : []), ...course.findings, ...bonus.findings].map(plain),
    drafts: [...course.drafts, ...bonus.drafts],
    credits: [...course.credits, ...bonus.credits],
    waits: [...course.waits, ...bonus.waits],
  };
  const last = runAccount.explained({}).steps as RunOrder['steps'];
  return last
    ? { ...told, steps: [...(checked.steps ?? []), ...(course.steps ?? []), ...(bonus.steps ?? []), ...last] }
    : told;
}

/** Nothing is known of an order whose level the agreement does not have. */
function ofNoLevel(against: Clause | undefined) {
  const waits = against ? [courseWait('order-rejected', against, {})] : [];
  return { ...NOTHING, waits, findings: [], steps: undefined };
}

function plain({ code, severity, rule, source, message, messageDa }: Finding): Finding {
  return { code, severity, rule, source, message, messageDa };
}
