import { type Agreement, findLevel, type Level, type PlacedLevel } from '../agreement/agreement.ts';
import { courseDays, DAYS_IN_WEEK } from '../agreement/course.ts';
import type { Closure, Order, OtherOrder } from '../agreement/order.ts';
import { comparedId } from '../agreement/same-id.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { isWorkingDay } from '../calendar/day-kinds.ts';
import { type Days, lengthOf, overlaps } from '../calendar/period.ts';
import type { Clause } from '../evidence/clause.ts';
import { eachTogether, elsewhere } from '../problem/problem.ts';
import { anyClause, type OrderFinding, orderFinding } from './findings.ts';
import { outsidePortal } from './outside-portal.ts';

/** Another order with the days it runs, or ran. */
interface ReadOther {
  readonly order: Order;
  /** `null` where it never began, or went outside the portal: it stands in nobody's way. */
  readonly days: Days | null;
}

export function readOthers(agreement: Agreement, others: readonly OtherOrder[]): readonly ReadOther[] {
  return eachTogether(others, (other, index) => {
    const { order, closure } = partsOf(other);
    const [here, there] = 'order' in other ? ['', `otherOrders[${index}].`] : ['order', `otherOrders[${index}]`];
    const { open } = elsewhere(here, there, () => courseDays(order, closure));
    return { order, days: outsidePortal(agreement, order) ? null : open };
  });
}

function partsOf(other: OtherOrder): { readonly order: Order; readonly closure?: Closure | undefined } {
  return 'order' in other ? other : { order: other };
}

/** What the citizen's other orders have to say of this one; those of another citizen are only told. */
export function otherOrderFindings(
  agreement: Agreement,
  placed: PlacedLevel | undefined,
  { citizen }: Order,
  days: Days,
  others: readonly ReadOther[],
): OrderFinding[] {
  const own = others.filter(({ order }) => isSameCitizen(citizen, order.citizen));
  return [
    ...aloneFindings(agreement, placed?.level, days, own),
    ...(placed ? continuedFindings(agreement, placed.level, days, own) : []),
    ...otherCitizens(placed?.track ?? anyClause(agreement), citizen, others),
  ];
}

function isSameCitizen(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || comparedId(one) === comparedId(other);
}

/** A level that is ordered alone rules out every other course at the same time, from whichever side it is seen. */
function aloneFindings(
  agreement: Agreement,
  level: Level | undefined,
  days: Days,
  others: readonly ReadOther[],
): OrderFinding[] {
  for (const other of others) {
    if (!other.days || !overlaps(days, other.days)) continue;
    if (level?.orderedAlone) return [orderFinding('not-orderable-with-others', level.orderedAlone, {})];
    const beside = findLevel(agreement, other.order.level)?.level;
    if (beside?.orderedAlone) {
      return [orderFinding('not-orderable-with-others', beside.orderedAlone, { other: beside.name })];
    }
  }
  return [];
}

/**
 * A course that follows another of its level without a working day between goes on; beyond the level's longest time that is
 * an exception (R134).
 */
function continuedFindings(by: Agreement, level: Level, days: Days, others: readonly ReadOther[]): OrderFinding[] {
  const { continued, weeks } = level;
  if (!continued || !weeks || weeks.kind === 'exact') return [];
  const first = firstOfRun(
    days.first,
    others.flatMap((other) => (other.days && other.order.level === level.id ? [other.days] : [])),
  );
  const isLonger = lengthOf({ first, last: days.last }) > weeks.max * DAYS_IN_WEEK;
  return first < days.first && isLonger
    ? [orderFinding('continued-beyond-longest', continued, { max: weeks.max, by })]
    : [];
}

/** The first day of the courses that lead up to a day without a working day between. */
function firstOfRun(start: Day, courses: readonly Days[]): Day {
  let first = start;
  for (const course of [...courses].sort((a, b) => b.last - a.last)) {
    if (course.first < first && leadsTo(course.last, first)) first = course.first;
  }
  return first;
}

/** Whether no working day lies between the end of one course and the start of the next. */
export function leadsTo(last: Day, start: Day): boolean {
  for (let day = last + 1; day < start; day++) if (isWorkingDay(day as Day)) return false;
  return true;
}

function otherCitizens(clause: Clause, citizen: string | undefined, others: readonly ReadOther[]): OrderFinding[] {
  const places = others.flatMap(({ order }, at) => (isSameCitizen(citizen, order.citizen) ? [] : [at + 1]));
  return places.length === 0 ? [] : [orderFinding('other-citizen', clause, { places })];
}
