import type { CourseDays } from '../agreement/course.ts';
import type { Order } from '../agreement/order.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import { type Problem, refuseAny } from '../problem/problem.ts';
import type { DeadlineEvents } from './events.ts';

/** The days of an order's life that are known; `start` is the ordered one. */
export interface KnownDays {
  readonly start: Day;
  readonly approved: Day | null;
  readonly started: Day | null;
  readonly sentBack: Day | null;
  readonly policeReported: Day | null;
}

/** The days that were given, each where it can be: approved and begun after the order, begun and sent back before the end of it. */
export function knownDays(order: Order, events: DeadlineEvents, { ordered }: CourseDays): KnownDays {
  const orderedOn = givenDay(order.orderedOn, 'order.orderedOn');
  const approved = givenDay(events.approvedOn, 'events.approvedOn');
  const started = givenDay(events.startedOn, 'events.startedOn');
  const sentBack = givenDay(events.sentBackOn, 'events.sentBackOn');
  const policeReported = givenDay(events.policeReportedOn, 'events.policeReportedOn');
  const problems: Problem[] = [];
  const misplaced = (field: keyof DeadlineEvents) => problems.push({ code: 'date-order', path: `events.${field}` });
  if (orderedOn !== null && approved !== null && approved < orderedOn) misplaced('approvedOn');
  if (started !== null && (started > ordered.last || (orderedOn !== null && started < orderedOn)))
    misplaced('startedOn');
  if (sentBack !== null && sentBack > ordered.last) misplaced('sentBackOn');
  refuseAny(problems);
  return { start: ordered.first, approved, started, sentBack, policeReported };
}

function givenDay(date: IsoDate | undefined, path: string): Day | null {
  return date === undefined ? null : dayOf(date, path);
}
