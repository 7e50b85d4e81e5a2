import { type Agreement, findLevel } from '../agreement/agreement.ts';
import { courseOf } from '../agreement/course.ts';
import type { Closure, Order, PricedOrder } from '../agreement/order.ts';
import type { Missing } from '../evidence/figure.ts';
import { contactProblem } from '../fee/course-fee.ts';
import { fee } from '../fee/fee.ts';
import { checkOrder } from '../order/check-order.ts';
import { type Problem, problemsOf, refuseAny } from '../problem/problem.ts';
import type { Readings } from './readings.ts';

/** An order with what may change its price. */
interface CourseToPrice {
  readonly order: Order;
  readonly closure?: Closure | undefined;
  readonly contactMinutes?: number | undefined;
}

/** A fee needs a rule on fees and a level; where the agreement leaves hours and rate to the caller, those too. */
export function isPriced(agreement: Agreement, order: Order): boolean {
  return (
    agreement.terms.fee !== undefined &&
    missingFor(agreement, order).length === 0 &&
    findLevel(agreement, order.level) !== undefined
  );
}

/** What would be wrong with a course is wrong with it where nothing is priced too. */
export function checkUnpriced(
  agreement: Agreement,
  { order, closure, contactMinutes }: CourseToPrice,
  readings: Readings,
): void {
  const placed = findLevel(agreement, order.level);
  const contact = placed && contactMinutes !== undefined && contactProblem(placed, order.hoursPerWeek, contactMinutes);
  refuseAny([...problemsOf(() => courseOf(order, closure, readings)), ...(contact ? [contact] : [])]);
}

/** One problem was met with an order; all that is wrong with it, each told once. */
export function everyProblem(
  agreement: Agreement,
  item: CourseToPrice,
  otherOrders: readonly Order[],
  readings: Readings,
): readonly Problem[] {
  const { order } = item;
  const priced = { ...item, order: order as PricedOrder, steps: false };
  const found = [
    ...problemsOf(() => checkOrder(agreement, { order, otherOrders })),
    ...problemsOf(() =>
      isPriced(agreement, order) ? fee(agreement, priced, readings) : checkUnpriced(agreement, item, readings),
    ),
  ];
  return found.filter(
    ({ code, path }, at) => at === found.findIndex((each) => each.code === code && each.path === path),
  );
}

/** Where the agreement leaves hours and rate to the caller, they may be absent: there is then no fee, and no zero. */
export function missingFor(agreement: Agreement, { hoursPerWeek, hourlyRate }: Order): Missing[] {
  if (agreement.terms.fee?.basis !== 'caller') return [];
  const { formula } = agreement.terms.fee;
  return [
    ...(hoursPerWeek === undefined ? [{ ...formula, what: 'order.hoursPerWeek' }] : []),
    ...(hourlyRate === undefined ? [{ ...formula, what: 'order.hourlyRate' }] : []),
  ];
}
