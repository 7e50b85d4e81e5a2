import type { Course } from '../agreement/course.ts';
import { DAYS_IN_WEEK } from '../agreement/course.ts';
import type { Instalment, InvoicingTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { checkedDay } from '../calendar/iso-date.ts';
import type { Outcome } from '../evidence/decision.ts';
import { PERCENT_UNITS, ratioOf } from '../money/ratios.ts';
import { divide, minus, times, type Whole } from '../money/whole.ts';

/** When an instalment falls due, as far as that is known. */
interface InstalmentVerdict {
  readonly outcome: Outcome;
  /** The day it is earned, where it is granted. */
  readonly earnedOn: Day | null;
}

/** An instalment of a course's price, with what it comes to and when. */
export interface DueInstalment extends InstalmentVerdict {
  readonly term: Instalment;
  readonly ore: Whole;
  /** The day it can be invoiced. */
  readonly invoiceFrom: Day | null;
}

type PaidDays = Pick<Course, 'payable' | 'endField'>;

/** How a result that an instalment hangs on is decided. */
export type ResultAsked = (result: string) => InstalmentVerdict;

/**
 * The instalments of a price in their order; each is the difference of two rounded shares, so that all of them are the price
 * to the øre. One at the start can be invoiced that day, every other the day after it is earned.
 */
export function instalmentsOf(
  split: InvoicingTerms['split'],
  price: Whole,
  course: PaidDays,
  resultOf: ResultAsked,
): readonly DueInstalment[] | null {
  if (split?.by !== 'instalments') return null;
  let percent: Whole = 0;
  let before: Whole = 0;
  return split.parts.map((term): DueInstalment => {
    percent = minus(percent, times(ratioOf(term.percent), -1));
    const through = divide(times(price, percent), PERCENT_UNITS, 'nearest');
    const ore = minus(through, before);
    before = through;
    const verdict = verdictOf(term, course, resultOf);
    const isAtOnce = 'at' in term.due && term.due.at === 'start';
    const { earnedOn } = verdict;
    const invoiceFrom = earnedOn === null || isAtOnce ? earnedOn : checkedDay(earnedOn + 1, course.endField);
    return { ...verdict, term, ore, invoiceFrom };
  });
}

/** The last day on which an instalment is earned, as far as that is known; none where a price is not paid in instalments. */
export function lastEarned(split: InvoicingTerms['split'], course: PaidDays, resultOf: ResultAsked): Day | undefined {
  if (split?.by !== 'instalments') return undefined;
  const days = split.parts.map((term) => verdictOf(term, course, resultOf).earnedOn);
  return days.reduce<Day | undefined>((last, day) => (day !== null && day > (last ?? -1) ? day : last), undefined);
}

const NOT_REACHED: InstalmentVerdict = { outcome: 'refused', earnedOn: null };

function verdictOf({ due }: Instalment, { payable, endField }: PaidDays, resultOf: ResultAsked): InstalmentVerdict {
  if (!payable) return NOT_REACHED;
  if ('result' in due) return resultOf(due.result);
  if ('at' in due) return { outcome: 'granted', earnedOn: due.at === 'start' ? payable.first : payable.last };
  // The price of a course is paid whole or not at all: a part that falls due after its end is due all the same.
  const day = payable.first + due.weeksAfterStart * DAYS_IN_WEEK;
  return { outcome: 'granted', earnedOn: checkedDay(day, endField) };
}
