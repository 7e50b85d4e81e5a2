import { DAYS_IN_WEEK } from '../agreement/course.ts';
import type { InvoicingTerms } from '../agreement/terms.ts';
import { type Day, firstOfMonth, monthOf } from '../calendar/date-arithmetic.ts';
import { checkedDay } from '../calendar/iso-date.ts';
import { type Days, includes } from '../calendar/period.ts';
import { merged, without } from '../calendar/runs.ts';
import type { Options } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import type { PricedCourse } from '../fee/course-fee.ts';
import { invoiceBegunWeeks } from './readings.ts';

/** A day on which instalments are earned. */
interface InstalmentDay {
  readonly day: Day;
  /** The day after the later of them is earned, where one of them waits for that: they are one line. */
  readonly invoiceFrom: Day;
}

/** The days on which instalments are earned, in date order; several of one day are one, whatever the order they are written in. */
export function instalmentDays({ instalments }: Pick<PricedCourse, 'instalments'>): readonly InstalmentDay[] {
  const from = new Map<Day, Day>();
  for (const { outcome, earnedOn, invoiceFrom } of instalments ?? []) {
    if (outcome !== 'granted' || earnedOn === null || invoiceFrom === null) continue;
    from.set(earnedOn, Math.max(from.get(earnedOn) ?? invoiceFrom, invoiceFrom) as Day);
  }
  return [...from].map(([day, invoiceFrom]) => ({ day, invoiceFrom })).sort((a, b) => a.day - b.day);
}

/** What may stand on an invoice: the paid days, and those of instalments, which may be earned before or after them. */
export function billedDays(priced: PricedCourse): readonly Days[] {
  const { payable } = priced.course;
  const paid = payable ? [payable] : [];
  return priced.instalments ? merged([...paid, ...earnedDays(priced)]) : paid;
}

/** What has to stand on some invoice: each paid day, or, of a price in instalments, each day on which one is earned. */
export function owedDays(priced: PricedCourse): readonly Days[] {
  const { payable } = priced.course;
  if (priced.instalments) return earnedDays(priced);
  return payable ? without(payable, priced.course.paused) : [];
}

function earnedDays(priced: PricedCourse): readonly Days[] {
  return instalmentDays(priced).map(({ day }) => ({ first: day, last: day }));
}

/** The clause that says from when what may be invoiced; none where the agreement does not. */
export function fromClause({ split, notInAdvance }: InvoicingTerms): Clause | undefined {
  return split?.by === 'instalments' ? split : notInAdvance;
}

/**
 * A32: the day from which some days may be invoiced; none where the agreement does not say. That is the day after their
 * last week is over, or, where begun weeks count, its first; of both those that are paid. Where each calendar month is
 * invoiced by itself, a week ends with its month. Instalments have days of their own: the last of those that some days hold.
 */
export function invoiceFromOf(
  priced: PricedCourse,
  invoicing: InvoicingTerms,
  days: Days,
  options: Options,
): Day | null {
  if (priced.instalments) {
    const held = instalmentDays(priced).filter(({ day }) => includes(days, day));
    return held.at(-1)?.invoiceFrom ?? null;
  }
  const { notInAdvance } = invoicing;
  if (!notInAdvance) return null;
  const { ordered, payable, paused, endField } = priced.course;
  const { last } = days;
  const week = weekOf(priced, invoicing, last);
  if (options.optionOf(invoiceBegunWeeks, notInAdvance.from) === 'begun-allowed') {
    const first = Math.max(0, last < ordered.first ? week.first : Math.max(week.first, ordered.first)) as Day;
    return checkedDay(without({ first, last }, paused)[0]?.first ?? first, endField);
  }
  const weekLast = Math.min(week.last, payable?.last ?? ordered.last) as Day;
  const paid = without({ first: last, last: weekLast }, paused).at(-1)?.last ?? last;
  return checkedDay(Math.max(paid, last) + 1, endField);
}

/** The week that a day lies in, cut where months are invoiced each by itself. */
function weekOf({ course: { weeks } }: PricedCourse, { split }: InvoicingTerms, day: Day): Days {
  const first = (day - ((((day - weeks.from) % DAYS_IN_WEEK) + DAYS_IN_WEEK) % DAYS_IN_WEEK)) as Day;
  const last = (first + DAYS_IN_WEEK - 1) as Day;
  if (split?.by !== 'calendar-months') return { first, last };
  const month = monthOf(day);
  return {
    first: Math.max(first, firstOfMonth(month)) as Day,
    last: Math.min(last, firstOfMonth(month + 1) - 1) as Day,
  };
}

/** Those of some days that could not be invoiced yet on a day. */
export function notYetInvoiceable(
  priced: PricedCourse,
  invoicing: InvoicingTerms,
  days: Days,
  sent: Day,
  options: Options,
): readonly Days[] {
  if (priced.instalments) {
    const held = instalmentDays(priced).filter(({ day, invoiceFrom }) => includes(days, day) && sent < invoiceFrom);
    return held.map(({ day }) => ({ first: day, last: day }));
  }
  for (let { first } = days; first <= days.last; ) {
    const last = Math.min(weekOf(priced, invoicing, first).last, days.last) as Day;
    const from = invoiceFromOf(priced, invoicing, { first, last }, options);
    if (from !== null && sent < from) return [{ first, last: days.last }];
    first = (last + 1) as Day;
  }
  return [];
}
