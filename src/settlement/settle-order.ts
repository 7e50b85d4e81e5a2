import { type Agreement, findLevel, type Level, termsOf } from '../agreement/agreement.ts';
import { courseDays } from '../agreement/course.ts';
import type { Closure, Order, OtherOrder } from '../agreement/order.ts';
import type { Pause } from '../agreement/pauses.ts';
import { type Bonus, decideBonus } from '../bonus/bonus.ts';
import type { BonusFacts, EarlierOrder } from '../bonus/facts.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { type Deadlines, decideDeadlines } from '../deadlines/deadlines.ts';
import type { DeadlineEvents } from '../deadlines/events.ts';
import type { Account, StepsOf } from '../evidence/account.ts';
import type { Words } from '../evidence/clause.ts';
import type { Figures, Missing } from '../evidence/figure.ts';
import type { Finding } from '../evidence/finding.ts';
import { feeFactsOf, feeLacks } from '../fee/asked-fee.ts';
import type { CourseFacts, RateChange } from '../fee/course-fee.ts';
import { decideFee, type Fee } from '../fee/fee.ts';
import { contactProblem, type HeldContact } from '../fee/price.ts';
import { startedWorkNotTold } from '../fee/started-work.ts';
import { decideDueDay } from '../invoicing/due-date.ts';
import { decideInvoicePlan, type InvoicePlan, type InvoicePlanLine } from '../invoicing/invoice-plan.ts';
import type { DueDateSteps, InvoicePlanSteps } from '../language/steps-and-findings.ts';
import type { AgreementPeriod } from '../order/agreement-period.ts';
import { decideCheckOrder, type OrderCheck } from '../order/check-order.ts';
import type { OrderFinding } from '../order/findings.ts';
import type { Regulation } from '../prices/regulation-facts.ts';
import { refuse, together } from '../problem/problem.ts';
import type { Employment, Placement } from '../results/facts.ts';

/** One order with all that is known of its course. */
export interface OrderToSettle {
  /** The agreement this order belongs to, where it is another than the settlement's own. */
  readonly agreement?: Agreement | undefined;
  readonly order: Order;
  readonly otherOrders?: readonly OtherOrder[] | undefined;
  readonly regulation?: Regulation | undefined;
  readonly closure?: Closure | undefined;
  readonly contactMinutes?: number | undefined;
  readonly startedWorkOn?: IsoDate | undefined;
  readonly pauses?: readonly Pause[] | undefined;
  readonly rateChanges?: readonly RateChange[] | undefined;
  readonly contacts?: readonly HeldContact[] | undefined;
  readonly placements?: readonly Placement[] | undefined;
  readonly employment?: readonly Employment[] | undefined;
  readonly previousOrders?: readonly EarlierOrder[] | undefined;
  readonly events?: DeadlineEvents | undefined;
}

/** What is the same for every order of a settlement. */
export interface SettledWith {
  /** The amounts and thresholds that the source lost. */
  readonly figures?: Figures | undefined;
  /** What lies after this day is unknown. */
  readonly asOf?: IsoDate | undefined;
  /** When the settlement's own agreement runs, where it does not state it itself, or was extended. */
  readonly agreementPeriod?: AgreementPeriod | undefined;
  readonly steps?: boolean | undefined;
}

/** A plan's line with the day the invoice is due if it is sent on its `invoiceFrom`; `null` where the agreement states none. */
export interface SettledLine extends InvoicePlanLine {
  readonly dueOn: IsoDate | null;
}

export interface SettledPlan extends Omit<InvoicePlan, 'lines' | 'steps'> {
  readonly lines: readonly SettledLine[];
  readonly steps?: readonly (StepsOf<InvoicePlanSteps> | StepsOf<DueDateSteps>)[];
}

/** With the steps of `checkOrder`; what is asked besides has its own. */
export interface SettledOrder extends Omit<OrderCheck, 'findings'> {
  /**
   * Those of `checkOrder`, that the order stands in the batch already, and as which, from 0, and that a job would end the fee
   * that was not told of it.
   */
  readonly findings: readonly (
    | OrderFinding
    | Finding<'started-work-not-told'>
    | (Finding<'order-twice'> & { readonly sameAs: number })
  )[];
  readonly id: string | null;
  readonly agreement: string;
  readonly level: string;
  /** `null` when the agreement does not have the level. */
  readonly levelName: Words | null;
  /**
   * `null` when the level is unknown, when the caller gave no rate or hours where the agreement has none, or no contacts
   * where it pays those that were held, and when the agreement does not say what such a course is paid: how it ended, when a
   * job began, how long a contact lasted, so many hours a week.
   */
  readonly fee: Fee | null;
  /** `null` when there is no fee, or the agreement has no rule on invoicing. */
  readonly invoicePlan: SettledPlan | null;
  /** `null` when the level is unknown or the agreement has no rule on bonus. */
  readonly bonus: Bonus | null;
  /** `null` when the level is unknown, or the agreement has no rule on reports and plans. */
  readonly deadlines: Deadlines | null;
  /** What a `null` needs. */
  readonly missing: readonly Missing[];
}

/** What is asked of one order, with the orders of its citizen in the same batch in place. */
export interface AskedOrder extends OrderToSettle {
  readonly agreement: Agreement;
  readonly agreementPeriod?: AgreementPeriod | undefined;
}

/** Every question about one order; what the agreement holds no rule on is `null`. All that is wrong is told together. */
export function settleOrder(asked: AskedOrder, common: SettledWith, given: Account<never>): SettledOrder {
  const { agreement, order } = asked;
  const account = given.under(agreement);
  const { terms } = agreement;
  const level = findLevel(agreement, order.level)?.level;
  const missing = feeLacks(agreement, asked);
  const facts = feeFactsOf(agreement, asked, common.asOf);
  const priced = terms.fee?.price !== undefined && level !== undefined && missing.length === 0;
  const [check, fee, invoicePlan, bonus, deadlines] = together(
    () => decideCheckOrder(agreement, asked, account.beside()),
    () => (priced ? decideFee(agreement, facts, account.beside()) : readUnpriced(asked)),
    () => (priced && terms.invoicing?.split ? settledPlan(agreement, facts, account.beside()) : null),
    () =>
      saysOfResults(agreement, level) ? decideBonus(agreement, bonusFactsOf(asked, common), account.beside()) : null,
    () =>
      level && terms.reporting
        ? decideDeadlines(agreement, deadlineFacts(asked, common.asOf, missing), account.beside())
        : null,
  );
  const settled: SettledOrder = {
    id: order.id ?? null,
    agreement: agreement.id,
    level: order.level,
    levelName: level?.name ?? null,
    verdict: check.verdict,
    findings: [
      ...check.findings,
      ...startedWorkNotTold(agreement, { ...asked, asOf: common.asOf }, () => fee?.payable),
    ],
    fee,
    invoicePlan,
    bonus,
    deadlines,
    missing,
  };
  return check.steps ? { ...settled, steps: check.steps } : settled;
}

/** Whether the agreement says what a level earns by results: those that it names, or that it earns none. */
export function saysOfResults({ terms: { results } }: Agreement, level: Level | undefined): boolean {
  return level !== undefined && results !== undefined && (level.bonus.length > 0 || results.scope !== undefined);
}

/** What the bonuses of an order rest on. */
export function bonusFactsOf(asked: AskedOrder, { figures, asOf }: SettledWith): BonusFacts {
  const { order, closure, contactMinutes, startedWorkOn, pauses, rateChanges, contacts } = asked;
  const { placements, employment, previousOrders } = asked;
  return {
    order,
    closure,
    contactMinutes,
    startedWorkOn,
    pauses,
    rateChanges,
    contacts,
    placements,
    employment,
    previousOrders,
    figures,
    asOf,
  };
}

/** Where the agreement knows no such pauses its fee is missing for them, and the deadlines are told without. */
function deadlineFacts(asked: AskedOrder, asOf: IsoDate | undefined, missing: readonly Missing[]) {
  const { agreement, order, closure, events, pauses } = asked;
  const { placements, employment, asOf: through } = feeFactsOf(agreement, asked, asOf);
  const isUnknown = missing.some(({ what }) => what === 'pauses');
  return {
    order,
    closure,
    events,
    pauses: isUnknown ? undefined : agreement.terms.fee?.pauses && pauses,
    placements,
    employment,
    asOf: through,
  };
}

/** The plan with the day each invoice is due; the steps of those days stand behind the plan's. */
function settledPlan(agreement: Agreement, facts: CourseFacts, account: Account<InvoicePlanSteps>): SettledPlan {
  const terms = termsOf(agreement, 'invoicing');
  const { lines, steps, ...told } = decideInvoicePlan(agreement, facts, account);
  const { endField } = courseDays(facts.order, facts.closure);
  const due = account.beside<DueDateSteps>();
  const dueLines = lines.map((line): SettledLine => {
    const { month, weeks, firstDay, lastDay, days, amount, invoiceFrom } = line;
    const dueOn =
      invoiceFrom && terms.due ? decideDueDay(terms.due, terms.dueMoves, invoiceFrom, endField, due).dueOn : null;
    return { month, weeks, firstDay, lastDay, days, amount, invoiceFrom, dueOn };
  });
  const plan = { ...told, lines: dueLines };
  return steps
    ? { ...plan, steps: [...steps, ...(due.explained({}).steps as readonly StepsOf<DueDateSteps>[])] }
    : plan;
}

/** What would be wrong with a course is wrong with it where nothing is priced too. */
export function readUnpriced({ agreement, order, closure, contactMinutes }: AskedOrder): null {
  const placed = findLevel(agreement, order.level);
  const { fee: terms } = agreement.terms;
  together(
    () => courseDays(order, closure),
    () => {
      if (!terms?.shortContact || !placed || contactMinutes === undefined) return;
      const contact = contactProblem(terms, placed, order.hoursPerWeek, contactMinutes);
      if (contact) refuse(contact.code, contact.path);
    },
  );
  return null;
}
