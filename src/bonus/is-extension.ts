import { type Agreement, levelOf } from '../agreement/agreement.ts';
import { courseDays, orderedDays } from '../agreement/course.ts';
import type { Order } from '../agreement/order.ts';
import type { BonusRules } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import type { Days } from '../calendar/period.ts';
import { chosen, type ReadingsOf } from '../evidence/reading.ts';
import { outsidePortal } from '../order/outside-portal.ts';
import { refuse } from '../problem/problem.ts';
import { type EarlierOrder, readEach } from './facts.ts';
import { bonusEndDate, bonusGap, extensionOf } from './readings.ts';

export type ExtensionReadings = ReadingsOf<typeof bonusGap | typeof bonusEndDate | typeof extensionOf>;

/** An earlier course of the same citizen. */
export interface EarlierCourse {
  readonly order: Order;
  readonly track: string;
  readonly ordered: Days;
  /** The end that the gap is counted from. */
  readonly ended: Day;
}

/**
 * The courses that began before this one and were open for at least a day, for the same citizen, in the order they
 * ended. One outside the portal, of which nothing is paid, counts for none (R151). A citizen that is not named counts as the same; a provider must be named.
 */
export function earlierCourses(
  agreement: Agreement,
  order: Order,
  previousOrders: readonly EarlierOrder[],
  readings: ExtensionReadings,
): readonly EarlierCourse[] {
  const starts = orderedDays(order).first;
  const asOrdered = chosen(bonusEndDate, readings) === 'ordered';
  const earlier = readEach('previousOrders', previousOrders, ({ order: other, closure }) => {
    const { track } = levelOf(agreement, other.level);
    const course = courseDays(other, closure);
    if (other.provider === undefined) refuse('missing-field', 'order.provider');
    const ran = course.open !== null && course.open.first < starts && !outsidePortal(agreement, other);
    const counts = ran && !isOther(order.citizen, other.citizen);
    const { last: ended } = asOrdered ? course.ordered : (course.open ?? course.ordered);
    return counts ? [{ order: other, track: track.id, ordered: course.ordered, ended }] : [];
  });
  return earlier.flat().sort((a, b) => a.ended - b.ended || a.ordered.first - b.ordered.first);
}

function isOther(citizen: string | undefined, other: string | undefined): boolean {
  return citizen !== undefined && other !== undefined && citizen !== other;
}

/** The latest earlier course with the same provider that this one corresponds to (R247, A10). */
export function corresponding(
  earlier: readonly EarlierCourse[],
  order: Order,
  track: string,
  readings: ExtensionReadings,
): EarlierCourse | undefined {
  const anyOrder = chosen(extensionOf, readings) === 'any-order';
  return earlier.findLast((each) => each.order.provider === order.provider && (anyOrder || each.track === track));
}

/** Whether a course that begins on a day extends the earlier one: the gap is too short for a new period (A09). */
export function isExtension(
  rules: BonusRules,
  starts: Day,
  { ended }: EarlierCourse,
  readings: ExtensionReadings,
): boolean {
  const gap = starts - ended;
  const { days } = rules.extension;
  return chosen(bonusGap, readings) === '30-blocks' ? gap <= days : gap < days;
}
