import { type Agreement, saidOf, termsOf } from '../agreement/agreement.ts';
import type { PenaltyTerms } from '../agreement/contract-terms.ts';
import type { Question } from '../agreement/question.ts';
import { type Day, firstOfMonth, monthOf } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import { type Days, daysThrough, lengthOf, type Period, toPeriod } from '../calendar/period.ts';
import { type Account, openAccount, type StepsOf } from '../evidence/account.ts';
import type { Missing } from '../evidence/figure.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { countText } from '../evidence/written.ts';
import type { InterestSteps } from '../language/steps-and-findings.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { PERCENT_UNITS, type Percent, ratioOf, toPercent } from '../money/ratios.ts';
import { divide, plus, times, type Whole } from '../money/whole.ts';
import { refuseAny, together } from '../problem/problem.ts';

const MONTHS_IN_HALF_YEAR = 6;

/** A reference rate (referencerente) and the day from which it holds, until the next one's day or its half-year ends. */
export interface ReferenceRate {
  readonly from: IsoDate;
  readonly percent: Percent;
}

export interface InterestFacts extends StepsWanted {
  /** The part of the payment that is late. */
  readonly amount: Kroner;
  readonly dueOn: IsoDate;
  readonly paidOn: IsoDate;
  /** The published rates, in any order. */
  readonly referenceRates: readonly ReferenceRate[];
  /** The last day that the rates are known for: until then each holds on until the next. */
  readonly ratesKnownThrough?: IsoDate | undefined;
}

/** Days under one rate, both ends included, with the interest rounded for show; `null` where no rate is known. */
export interface InterestPart extends Period {
  readonly days: number;
  /** The reference rate with the added points. */
  readonly percent: Percent | null;
  readonly interest: Kroner | null;
}

/** Days that no given rate covers. */
export interface MissingRate extends Missing, Period {}

export interface Interest {
  /** `null` where a rate is missing for any day. */
  readonly total: Kroner | null;
  readonly days: number;
  readonly parts: readonly InterestPart[];
  readonly missing: readonly MissingRate[];
  readonly vat: 'excluded';
  readonly steps?: readonly StepsOf<InterestSteps>[];
}

/**
 * Default interest on a late payment (morarente).
 *
 * R233 · Rammeaftale 5.1.2, with the Interest Act it points to
 * Unit: kroner, calendar days of a year of 365. Interest runs from the due day, which counts, until the day of payment, which
 * does not: each day at the reference rate of that day and 8 percentage points, rates below zero included. The parts are
 * summed exactly and rounded once, half away from zero. A rate is set for a half-year: it holds until the next one's day and
 * at most through 30 June or 31 December, unless `ratesKnownThrough` tells that none was left out until then. Days that no
 * rate holds on leave the total undecided and stand in `missing`; nothing is carried back.
 * Paid on the due day or before: nothing.
 * Problems: `date-order` at `referenceRates[i].from` where two rates begin on one day.
 *
 * @example interest(koebenhavn2016Fyldt30, { amount: kroner(10_000), dueOn: isoDate('2016-01-04'), paidOn: isoDate('2016-02-03'), referenceRates: [{ from: isoDate('2016-01-01'), percent: percent('0.05') }] }).total // => '66.16'
 */
export function interest(agreement: Agreement, facts: InterestFacts): Interest {
  return decideInterest(agreement, facts, openAccount(agreement, {}, facts.steps));
}

function decideInterest(agreement: Agreement, facts: InterestFacts, account: Account<InterestSteps>): Interest {
  const [terms, due, paid, rates, knownThrough] = together(
    () => saidOf(termsOf(agreement, 'penalties').interest, 'agreement'),
    () => dayOf(facts.dueOn, 'dueOn'),
    () => dayOf(facts.paidOn, 'paidOn'),
    () => sortedRates(facts.referenceRates),
    () => (facts.ratesKnownThrough === undefined ? null : dayOf(facts.ratesKnownThrough, 'ratesKnownThrough')),
  );
  const { dueOn, paidOn } = facts;
  const days = Math.max(0, paid - due);
  account.tell?.('interest-days', terms, { dueOn, paidOn }, countText(days));

  const unit = PERCENT_UNITS * terms.daysInYear;
  const rated = ratedParts(terms, facts.amount, rates, { due, paid, knownThrough });
  const parts = rated.map((part) => shownPart(part, unit));
  if (account.tell) for (const part of parts) tellPart(terms, facts.amount, part, account);

  const missing = parts.flatMap(({ firstDay, lastDay, percent }) =>
    percent === null
      ? [{ firstDay, lastDay, what: 'referenceRates' as const, rule: terms.rule, source: terms.source }]
      : [],
  );
  const sum = rated.reduce((running: Whole, part) => plus(running, part.product ?? 0), 0);
  const total = missing.length === 0 ? toKroner(divide(sum, unit, 'nearest')) : null;
  const from = { parts: countText(parts.length), missing: countText(missing.length) };
  account.tell?.('interest', terms, from, total ?? 'undecided');
  return account.explained({ total, days, parts, missing, vat: 'excluded' });
}

type InterestTerms = NonNullable<PenaltyTerms['interest']>;

interface RatedPart {
  readonly days: Days;
  readonly percent: Percent | null;
  /** Amount × percent × days, in the units that `interest` divides by. */
  readonly product: Whole | null;
}

function shownPart({ days, percent, product }: RatedPart, unit: number): InterestPart {
  const interest = product === null ? null : toKroner(divide(product, unit, 'nearest'));
  return { ...toPeriod(days), days: lengthOf(days), percent, interest };
}

function tellPart(
  terms: InterestTerms,
  amount: Kroner,
  { firstDay, lastDay, days, percent, interest }: InterestPart,
  account: Account<InterestSteps>,
): void {
  account.tell?.(
    'interest-part',
    terms,
    {
      amount,
      firstDay,
      lastDay,
      days: countText(days),
      percent: percent ?? 'missing',
      points: terms.percentagePoints,
      daysInYear: countText(terms.daysInYear),
    },
    interest ?? 'undecided',
  );
}

interface Delay {
  readonly due: Day;
  readonly paid: Day;
  readonly knownThrough: Day | null;
}

interface DatedRate {
  readonly from: Day;
  readonly percent: Percent;
}

/** The days of delay cut where the rate changes, in order. */
function ratedParts(
  terms: InterestTerms,
  amount: Kroner,
  rates: readonly DatedRate[],
  { due, paid, knownThrough }: Delay,
): readonly RatedPart[] {
  const added = ratioOf(terms.percentagePoints);
  const parts: RatedPart[] = [];
  const add = (first: number, end: number, percent: Whole | null) => {
    const days = daysThrough(Math.max(first, due), Math.min(end, paid) - 1);
    if (!days) return;
    parts.push(
      percent === null
        ? { days, percent: null, product: null }
        : { days, percent: toPercent(percent), product: times(times(oreOf(amount), percent), lengthOf(days)) },
    );
  };
  let next: Day | number = due;
  rates.forEach(({ from, percent }, index) => {
    const end = Math.min(rates[index + 1]?.from ?? paid, (knownThrough ?? endOfHalfYear(from)) + 1);
    if (end <= from) return;
    add(next, from, null);
    add(from, end, plus(ratioOf(percent), added));
    next = Math.max(next, end);
  });
  add(next, paid, null);
  return parts;
}

/** The National Bank's rate of 1 January or 1 July is the reference rate of that half-year. */
function endOfHalfYear(day: Day): Day {
  const month = monthOf(day);
  return (firstOfMonth(month - (month % MONTHS_IN_HALF_YEAR) + MONTHS_IN_HALF_YEAR) - 1) as Day;
}

function sortedRates(rates: readonly ReferenceRate[]): readonly DatedRate[] {
  const dated = rates.map(({ from, percent }, index) => ({
    from: dayOf(from, `referenceRates[${index}].from`),
    percent,
    index,
  }));
  dated.sort((a, b) => a.from - b.from);
  const again = dated.filter(({ from }, at) => dated[at - 1]?.from === from);
  refuseAny(again.map(({ index }) => ({ code: 'date-order', path: `referenceRates[${index}].from` })));
  return dated;
}

export const interestQuestion: Question<'interest', InterestFacts, Interest> = {
  name: 'interest',
  topic: 'penalties',
  decide: decideInterest,
  amount: ({ total }) => total,
};
