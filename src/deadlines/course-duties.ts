import { type Course, DAYS_IN_WEEK } from '../agreement/course.ts';
import type { Terms } from '../agreement/terms.ts';
import { addMonths, type Day, firstOfMonth, monthOf } from '../calendar/date-arithmetic.ts';
import { isWeekday, nthAfter } from '../calendar/day-kinds.ts';
import { checkedDay, dayOf } from '../calendar/iso-date.ts';
import type { Days } from '../calendar/period.ts';
import { refuse } from '../problem/problem.ts';
import type { DueDuty } from './duties.ts';
import type { DeadlineEvents, OrderedReports } from './events.ts';

/** Duties that hang on the approval and the return of a citizen, whatever came of the course. */
export function orderDuties(
  { ordering }: Terms,
  { open }: Course,
  approved: Day | null,
  sentBack: Day | null,
): DueDuty[] {
  const due: DueDuty[] = [];
  if (ordering?.startCapability && approved !== null && open) {
    const day = checkedDay(approved + ordering.startCapability.days, 'events.approvedOn');
    due.push({ duty: 'start-capability', due: day, clause: ordering.startCapability, about: null });
  }
  if (ordering?.policeProof && sentBack !== null) {
    const day = checkedDay(nthAfter(sentBack, 1, isWeekday), 'events.sentBackOn');
    due.push({ duty: 'police-proof', due: day, clause: ordering.policeProof, about: null });
  }
  return due;
}

/** The protocol of every month that the open days touch, sent on the 1st of the next one and not moved (R276, A24). */
export function protocolDuties({ reporting }: Terms, { open, endField }: Course): DueDuty[] {
  if (!reporting?.attendanceProtocol || !open) return [];
  const due: DueDuty[] = [];
  for (let month = monthOf(open.first); month <= monthOf(open.last); month++) {
    const next = checkedDay(firstOfMonth(month + 1), endField);
    const about = {
      first: Math.max(open.first, firstOfMonth(month)) as Day,
      last: Math.min(open.last, next - 1) as Day,
    };
    due.push({ duty: 'attendance-protocol', due: next, clause: reporting.attendanceProtocol, about });
  }
  return due;
}

/**
 * The final report, which Bilag E also calls a progression report (A87): so many weekdays after the last open day (R278),
 * or on the day that was agreed instead.
 */
export function finalReportDuty(
  { reporting }: Terms,
  { open, endField }: Course,
  { finalReportBy }: DeadlineEvents,
  asInExample: boolean,
): DueDuty[] {
  if (!reporting?.finalReport || !open) return [];
  const { weekdays } = reporting.finalReport;
  const agreed = finalReportBy === undefined ? null : dayOf(finalReportBy, 'events.finalReportBy');
  if (agreed !== null && agreed < open.last) refuse('date-order', 'events.finalReportBy');
  const due = agreed ?? checkedDay(nthAfter(open.last, asInExample ? weekdays + 1 : weekdays, isWeekday), endField);
  return [{ duty: 'final-report', due, clause: reporting.finalReport, about: null }];
}

/** The last day for invoices, where there is anything to invoice (R220, A31). */
export function invoiceDuty({ invoicing }: Terms, { payable, endField }: Course): DueDuty[] {
  if (!invoicing || !payable) return [];
  const due = checkedDay(addMonths(payable.last, invoicing.latest.months), endField);
  return [{ duty: 'invoice-by', due, clause: invoicing.latest, about: null }];
}

/** Reports along the way (R279, R047): at each full interval inside the open days, or on the days that the order names. */
export function interimDuties(
  { reporting }: Terms,
  { open, ordered }: Course,
  reports: OrderedReports | undefined,
): DueDuty[] {
  if (!reporting?.interimReports || !reports || !open) return [];
  const clause = reporting.interimReports;
  return reportDays(reports, open, ordered).map((due) => ({ duty: 'interim-report', due, clause, about: null }));
}

function reportDays({ everyWeeks, everyMonths, dueOn = [] }: OrderedReports, open: Days, ordered: Days): Day[] {
  if (everyWeeks !== undefined) {
    return reportIntervals(open, everyWeeks, 'everyWeeks', (count) => open.first + count * everyWeeks * DAYS_IN_WEEK);
  }
  if (everyMonths !== undefined) {
    return reportIntervals(open, everyMonths, 'everyMonths', (count) => addMonths(open.first, count * everyMonths));
  }
  const closedEarly = open.last < ordered.last;
  const named = dueOn.map((date, index) => {
    const path = `events.interimReports.dueOn[${index}]`;
    const day = dayOf(date, path);
    return day < ordered.first ? refuse('date-order', path) : day;
  });
  return [...new Set(named)].filter((day) => !closedEarly || day <= open.last);
}

function reportIntervals(open: Days, every: number, field: string, dayAfter: (count: number) => number): Day[] {
  const path = `events.interimReports.${field}`;
  if (!Number.isInteger(every)) refuse('invalid-type', path);
  if (every < 1) refuse('out-of-range', path);
  const days: Day[] = [];
  for (let count = 1; dayAfter(count) <= open.last; count++) days.push(dayAfter(count) as Day);
  return days;
}
