import { protocolDay } from '../absence/protocol-day.ts';
import { DAYS_IN_WEEK, payableOf, saysEnd } from '../agreement/course.ts';
import { addMonths, type Day, isInCalendar, monthOf } from '../calendar/date-arithmetic.ts';
import { isWeekday, nthAfter } from '../calendar/day-kinds.ts';
import { checkedDay, dayOf, toIsoDate } from '../calendar/iso-date.ts';
import { monthsOf } from '../calendar/parts.ts';
import type { Days } from '../calendar/period.ts';
import { countText } from '../evidence/written.ts';
import { lastEarnedDay } from '../fee/told-results.ts';
import { invoiceByDay } from '../invoicing/invoice-plan.ts';
import { refuse } from '../problem/problem.ts';
import type { AskedCourse } from './asked-course.ts';
import { type DueDuty, deadlinesOf, onlyCounted } from './duties.ts';
import type { OrderedReports } from './events.ts';
import { reportDeadline } from './readings.ts';

/**
 * Proof that a citizen who was sent back for violence or threats had been reported to the police, so many weekdays after, whatever
 * came of the course. No fact tells why the citizen was sent back, so that the words hold the condition.
 */
export function policeProofDuty(asked: AskedCourse, sentBack: Day | null): readonly DueDuty[] {
  const { terms } = asked;
  const clause = terms.ordering?.policeProof;
  if (!clause || sentBack === null) return [];
  const due = checkedDay(nthAfter(sentBack, clause.weekdays, isWeekday), 'events.sentBackOn');
  return deadlinesOf(asked, 'police-proof', [{ due, clause, about: null }], (times) => ({
    sentBackOn: toIsoDate(sentBack),
    ...(clause.weekdays !== 1 && { weekdays: countText(clause.weekdays) }),
    times,
  }));
}

/** The provider must be able to begin so many days after the approval (R157); a course that never began owes that no more. */
export function startCapabilityDuty(asked: AskedCourse, approved: Day | null): readonly DueDuty[] {
  const { terms, course } = asked;
  const { open } = course;
  const clause = terms.ordering?.startCapability;
  if (!clause || approved === null || !open) return [];
  const due = checkedDay(approved + clause.days, 'events.approvedOn');
  return deadlinesOf(asked, 'start-capability', [{ due, clause, about: null }], (times) => ({
    approvedOn: toIsoDate(approved),
    days: countText(clause.days),
    times,
  }));
}

/** The protocol of every month that the open days touch, sent on its day of the next one and not moved (R276, A24). */
export function protocolDuties(asked: AskedCourse): readonly DueDuty[] {
  const { terms, course } = asked;
  const { open, endField } = course;
  const clause = terms.reporting?.attendanceProtocol;
  if (!clause || !open) return [];
  const days = monthsOf(open).map((about) => {
    return { due: checkedDay(protocolDay(clause, monthOf(about.last)), endField), clause, about };
  });
  return deadlinesOf(asked, 'attendance-protocol', days, (times) => ({
    ...(clause.dayOfNextMonth !== 1 && { dayOfMonth: countText(clause.dayOfNextMonth) }),
    times,
  }));
}

/** Reports along the way (R279, R047): at each full interval inside the open days, or on the days that the order names. */
export function interimDuties(asked: AskedCourse): readonly DueDuty[] {
  const { terms, course, events } = asked;
  const clause = terms.reporting?.interimReports;
  const { interimReports: reports } = events;
  const { open, ordered } = course;
  if (!clause || !reports || !open) return [];
  const days = reportDays(reports, open, ordered).map((due) => ({ due, clause, about: null }));
  return deadlinesOf(asked, 'interim-report', days, onlyCounted);
}

/** The days of reports, each once, in date order. */
function reportDays({ everyWeeks, everyMonths, dueOn: named = [] }: OrderedReports, open: Days, ordered: Days): Day[] {
  if (everyWeeks !== undefined) {
    return intervalsIn(open, everyWeeks, 'everyWeeks', (count) => open.first + count * everyWeeks * DAYS_IN_WEEK);
  }
  if (everyMonths !== undefined) {
    return intervalsIn(open, everyMonths, 'everyMonths', (count) => addMonths(open.first, count * everyMonths));
  }
  const closedEarly = open.last < ordered.last;
  const days = named.map((date, index) => {
    const path = `events.interimReports.dueOn[${index}]`;
    const day = dayOf(date, path);
    return day < ordered.first ? refuse('date-order', path) : day;
  });
  return [...new Set(days)].filter((day) => !closedEarly || day <= open.last).sort((a, b) => a - b);
}

/** The days inside the open ones on which an interval from their start ends. */
function intervalsIn(open: Days, every: number, field: string, dayAfter: (count: number) => number): Day[] {
  const path = `events.interimReports.${field}`;
  if (!Number.isInteger(every)) refuse('invalid-type', path);
  if (every < 1) refuse('out-of-range', path);
  const days: Day[] = [];
  for (let day = dayAfter(1); isInCalendar(day) && day <= open.last; day = dayAfter(days.length + 1)) days.push(day);
  return days;
}

/**
 * The final report, which Bilag E also calls a progression report (A87): so many weekdays after the last open day (R278),
 * or on the day that was agreed instead.
 */
export function finalReportDuty(asked: AskedCourse): readonly DueDuty[] {
  const { terms, course, events, account } = asked;
  const clause = terms.reporting?.finalReport;
  const { open, endField } = course;
  if (!clause || !open) return [];
  const { finalReportBy } = events;
  if (finalReportBy !== undefined) {
    const due = dayOf(finalReportBy, 'events.finalReportBy');
    if (due < open.last) refuse('date-order', 'events.finalReportBy');
    return deadlinesOf(asked, 'final-report', [{ due, clause, about: null }], (times) => ({ finalReportBy, times }));
  }
  const weekdays = clause.weekdays + (account.optionOf(reportDeadline) === 'worked-example' ? 1 : 0);
  const due = checkedDay(nthAfter(open.last, weekdays, isWeekday), endField);
  return deadlinesOf(asked, 'final-report', [{ due, clause, about: null }], (times) => ({
    endedOn: toIsoDate(open.last),
    weekdays: countText(weekdays),
    times,
  }));
}

/** The last day for invoices, where there is anything to invoice (R220, A31): as the plan has it, an instalment that is earned later too. */
export function invoiceDuty(asked: AskedCourse): readonly DueDuty[] {
  const { agreement, terms, order, course, closure, results, outside, account } = asked;
  const clause = terms.invoicing?.latest;
  const { open, endField } = course;
  if (!clause || !open || outside) return [];
  const from = { endedOn: toIsoDate(open.last), months: countText(clause.months) };
  // What an agreement does not say to be unpaid is invoiced by that day, if it is.
  const isSaid = !closure || saysEnd(agreement.terms.fee, closure.ground);
  const payable = isSaid ? payableOf(agreement, course, closure, account) : open;
  if (!payable) {
    account.tell?.('due-invoice-by', clause, { ...from, times: '0' }, 'none');
    return [];
  }
  const earned = lastEarnedDay(agreement, { order, closure, ...results }, { payable, endField }, account);
  const due = invoiceByDay({ latest: clause }, { invoiceable: payable, endField }, earned) as Day;
  const isLater = earned !== undefined && earned > payable.last;
  return deadlinesOf(asked, 'invoice-by', [{ due, clause, about: null }], (times) => ({
    ...from,
    ...(isLater && { earnedOn: toIsoDate(earned) }),
    times,
  }));
}
