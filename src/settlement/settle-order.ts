import { type Agreement, findLevel, termsOf } from '../agreement/agreement.ts';
import { courseDays } from '../agreement/course.ts';
import type { Closure, Order, PricedOrder } from '../agreement/order.ts';
import { type Bonus, bonus } from '../bonus/bonus.ts';
import type { EarlierOrder, Employment, Placement } from '../bonus/facts.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { type Deadlines, deadlines } from '../deadlines/deadlines.ts';
import type { DeadlineEvents } from '../deadlines/events.ts';
import { openAccount, type StepsOf } from '../evidence/account.ts';
import type { Words } from '../evidence/clause.ts';
import type { Figures, LackedFact, Missing } from '../evidence/figure.ts';
import type { Finding } from '../evidence/finding.ts';
import { contactProblem, endClause } from '../fee/course-fee.ts';
import { type Fee, fee } from '../fee/fee.ts';
import { decideDueDay } from '../invoicing/due-date.ts';
import { decideInvoicePlan, type InvoicePlan, type InvoicePlanLine } from '../invoicing/invoice-plan.ts';
import type { DueDateSteps, InvoicePlanSteps } from '../language/told.ts';
import { checkOrder, type OrderCheck } from '../order/check-order.ts';
import type { OrderFinding } from '../order/findings.ts';
import { eachOnce, type Problem, problemsOf, refuseAny } from '../problem/problem.ts';
import type { Readings } from './readings.ts';

/** One order with all that is known of its course. */
export interface OrderToSettle {
  /** The agreement this order belongs to, where it is another than the settlement's own. */
  readonly agreement?: Agreement | undefined;
  readonly order: Order;
  readonly otherOrders?: readonly Order[] | undefined;
  readonly closure?: Closure | undefined;
  readonly contactMinutes?: number | undefined;
  readonly startedWorkOn?: IsoDate | undefined;
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
  readonly steps?: boolean | undefined;
}

/** A plan's line with the day the invoice is due if it is sent on its `invoiceFrom`. */
export interface SettledLine extends InvoicePlanLine {
  readonly dueOn: IsoDate;
}

export interface SettledPlan extends Omit<InvoicePlan, 'lines' | 'steps'> {
  readonly lines: readonly SettledLine[];
  readonly steps?: readonly (StepsOf<InvoicePlanSteps> | StepsOf<DueDateSteps>)[];
}

export interface SettledOrder extends Omit<OrderCheck, 'findings'> {
  /** Those of `checkOrder`, and that the order stands in the batch already. */
  readonly findings: readonly (OrderFinding | Finding<'order-twice'>)[];
  readonly id: string | null;
  readonly agreement: string;
  readonly level: string;
  /** `null` when the agreement does not have the level. */
  readonly levelName: Words | null;
  /**
   * `null` when the level is unknown, when the caller gave no rate or hours where the agreement has none, and when the
   * agreement does not say what such a course is paid: how it ended, when a job began, how long a contact lasted.
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
}

/** Every question about one order; what the agreement holds no rule on is `null`. */
export function settleOrder(asked: AskedOrder, common: SettledWith, readings: Readings): SettledOrder {
  const { agreement, order } = asked;
  const { terms } = agreement;
  const level = findLevel(agreement, order.level)?.level;
  const priced = isPriced(asked);
  if (!priced) refuseAny(unpricedProblems(asked));
  const { verdict, findings } = checkOrder(agreement, asked);
  return {
    id: order.id ?? null,
    agreement: agreement.id,
    level: order.level,
    levelName: level?.name ?? null,
    verdict,
    findings,
    fee: priced ? fee(agreement, courseFacts(asked, common), readings) : null,
    invoicePlan: priced && terms.invoicing ? settledPlan(asked, common, readings) : null,
    bonus: level && terms.bonus ? bonus(agreement, bonusFacts(asked, common), readings) : null,
    deadlines: level && terms.reporting ? deadlines(agreement, deadlineFacts(asked, common), readings) : null,
    missing: missingFor(asked),
  };
}

/** One problem was met with an order; all that is wrong with it, each told once. */
export function everyProblem(asked: AskedOrder, common: SettledWith, readings: Readings): readonly Problem[] {
  const { agreement, order } = asked;
  const { terms } = agreement;
  const level = findLevel(agreement, order.level);
  const priced = isPriced(asked);
  const found = [
    ...problemsOf(() => checkOrder(agreement, asked)),
    ...(priced ? problemsOf(() => fee(agreement, courseFacts(asked, common), readings)) : unpricedProblems(asked)),
    ...(priced && terms.invoicing ? problemsOf(() => settledPlan(asked, common, readings)) : []),
    ...(level && terms.bonus ? problemsOf(() => bonus(agreement, bonusFacts(asked, common), readings)) : []),
    ...(level && terms.reporting ? problemsOf(() => deadlines(agreement, deadlineFacts(asked, common), readings)) : []),
  ];
  return eachOnce(found);
}

function courseFacts({ order, closure, contactMinutes, startedWorkOn }: AskedOrder, { steps }: SettledWith) {
  return { order: order as PricedOrder, closure, contactMinutes, startedWorkOn, steps };
}

function bonusFacts(
  { order, closure, placements, employment, previousOrders }: AskedOrder,
  { figures, asOf, steps }: SettledWith,
) {
  return { order, closure, placements, employment, previousOrders, figures, asOf, steps };
}

function deadlineFacts({ order, closure, events }: AskedOrder, { steps }: SettledWith) {
  return { order, closure, events, steps };
}

/** The plan with the day each invoice is due, and the steps that say why. */
function settledPlan(asked: AskedOrder, common: SettledWith, readings: Readings): SettledPlan {
  const { agreement, order, closure } = asked;
  const terms = termsOf(agreement, 'invoicing');
  const account = openAccount<InvoicePlanSteps>(readings, common.steps);
  const plan = decideInvoicePlan(agreement, courseFacts(asked, common), account);
  const due = account.beside<DueDateSteps>();
  const { endField } = courseDays(order, closure);
  const lines = plan.lines.map((line): SettledLine => {
    const { month, weeks, firstDay, lastDay, days, amount, invoiceFrom } = line;
    const { dueOn } = decideDueDay(terms, invoiceFrom, endField, due);
    return { month, weeks, firstDay, lastDay, days, amount, invoiceFrom, dueOn };
  });
  const { total, invoiceBy, vat, steps } = plan;
  const { steps: dueSteps = [] } = due.explained({});
  return steps ? { lines, total, invoiceBy, vat, steps: [...steps, ...dueSteps] } : { lines, total, invoiceBy, vat };
}

/** A fee needs a rule on fees and a level; where the agreement leaves hours and rate to the caller, those too. */
function isPriced(asked: AskedOrder): boolean {
  const { agreement, order } = asked;
  return (
    agreement.terms.fee !== undefined &&
    missingFor(asked).length === 0 &&
    findLevel(agreement, order.level) !== undefined
  );
}

/** What would be wrong with a course is wrong with it where nothing is priced too. */
function unpricedProblems(asked: AskedOrder): readonly Problem[] {
  const { agreement, order, closure, contactMinutes } = asked;
  const placed = findLevel(agreement, order.level);
  const { fee: terms } = agreement.terms;
  const contact =
    terms?.shortContact &&
    placed &&
    contactMinutes !== undefined &&
    contactProblem(terms, placed, order.hoursPerWeek, contactMinutes);
  return [...problemsOf(() => courseDays(order, closure)), ...(contact ? [contact] : [])];
}

/**
 * Where the agreement leaves hours and rate to the caller, they may be absent; and what it does not say the price of is told
 * all the same, for other questions. There is then no fee, and no zero.
 */
function missingFor({ agreement, order, closure, contactMinutes, startedWorkOn }: AskedOrder): readonly Missing[] {
  const terms = agreement.terms.fee;
  if (!terms) return [];
  const { basis, formula } = terms;
  const own = basis === 'caller';
  const facts: readonly (readonly [what: LackedFact, lacks: boolean])[] = [
    ['order.hoursPerWeek', own && order.hoursPerWeek === undefined],
    ['order.hourlyRate', own && order.hourlyRate === undefined],
    ['closure', closure !== undefined && !endClause(terms, closure)],
    ['contactMinutes', contactMinutes !== undefined && !terms.shortContact],
    ['startedWorkOn', startedWorkOn !== undefined && !terms.startedWork],
  ];
  return facts.flatMap(([what, lacks]) => (lacks ? [{ what, rule: formula.rule, source: formula.source }] : []));
}
