import { type Agreement, termsOf } from '../agreement/agreement.ts';
import type { PenaltyTerms } from '../agreement/contract-terms.ts';
import type { Question } from '../agreement/question.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import { type Period, toPeriod } from '../calendar/period.ts';
import type { Missing } from '../evidence/figure.ts';
import { type Step, type StepsWanted, step, withSteps } from '../evidence/step.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { PERCENT_UNITS, type Percent, ratioOf, toPercent } from '../money/ratios.ts';
import { divide, plus, times, type Whole } from '../money/whole.ts';
import { refuse } from '../problem/problem.ts';

/** A reference rate (referencerente) and the day from which it holds, until the next one's day. */
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
  /** The last day that the rates are known for; without it the latest rate holds on. */
  readonly ratesKnownThrough?: IsoDate | undefined;
}

export type InterestStep = 'interest-days' | 'interest-part' | 'interest';

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
  readonly steps?: readonly Step<InterestStep>[];
}

/**
 * Default interest on a late payment (morarente).
 *
 * R233 · Rammeaftale 5.1.2, with the Interest Act it points to
 * Unit: kroner, calendar days of a year of 365. Interest runs from the due day, which counts, until the day of payment, which
 * does not: each day at the reference rate of that day and 8 percentage points, rates below zero included. The parts are
 * summed exactly and rounded once, half away from zero. A rate holds until the next one's day. Days before the first rate,
 * or after `ratesKnownThrough`, leave the total undecided and stand in `missing`; nothing is carried back.
 * Paid on the due day or before: nothing.
 * Problems: `date-order` at `referenceRates[i].from` where two rates begin on one day.
 *
 * @example interest(koebenhavn2016Fyldt30, { amount: kroner(10_000), dueOn: isoDate('2016-01-04'), paidOn: isoDate('2016-02-03'), referenceRates: [{ from: isoDate('2016-01-01'), percent: percent('0.05') }] }).total // => '66.16'
 */
export function interest(agreement: Agreement, facts: InterestFacts): Interest {
  const terms = termsOf(agreement, 'penalties');
  const due = dayOf(facts.dueOn, 'dueOn');
  const paid = dayOf(facts.paidOn, 'paidOn');
  const parts = ratedParts(terms, facts, due, paid);
  const unit = PERCENT_UNITS * terms.interest.daysInYear;
  const complete = parts.every(({ percent }) => percent !== null);
  const sum = parts.reduce((running: Whole, part) => plus(running, part.product ?? 0), 0);
  const answer: Interest = {
    total: complete ? toKroner(divide(sum, unit, 'nearest')) : null,
    days: Math.max(0, paid - due),
    parts: parts.map(({ first, last, percent, product }) => ({
      ...toPeriod({ first, last }),
      days: last - first + 1,
      percent,
      interest: product === null ? null : toKroner(divide(product, unit, 'nearest')),
    })),
    missing: parts
      .filter(({ percent }) => percent === null)
      .map((part) => {
        const { rule, source } = terms.interest;
        return { ...toPeriod(part), what: 'referenceRates', rule, source };
      }),
    vat: 'excluded',
  };
  return facts.steps === false ? answer : withSteps(answer, interestSteps(terms, facts, answer));
}

interface RatedPart {
  readonly first: Day;
  readonly last: Day;
  readonly percent: Percent | null;
  /** Amount × percent × days, in the units that `interest` divides by. */
  readonly product: Whole | null;
}

/** The days of delay cut where the rate changes, in order. */
function ratedParts(terms: PenaltyTerms, facts: InterestFacts, due: Day, paid: Day): readonly RatedPart[] {
  const rates = sortedRates(facts.referenceRates);
  const known = facts.ratesKnownThrough === undefined ? null : dayOf(facts.ratesKnownThrough, 'ratesKnownThrough');
  const added = ratioOf(terms.interest.percentagePoints);
  const parts: RatedPart[] = [];
  const add = (first: number, end: number, percent: Whole | null) => {
    const from = Math.max(first, due);
    const until = Math.min(end, paid);
    if (from >= until) return;
    const days = { first: from as Day, last: (until - 1) as Day };
    parts.push(
      percent === null
        ? { ...days, percent: null, product: null }
        : { ...days, percent: toPercent(percent), product: times(times(oreOf(facts.amount), percent), until - from) },
    );
  };
  const end = known === null ? paid : known + 1;
  const [earliest] = rates;
  add(due, Math.min(earliest?.from ?? paid, paid), null);
  rates.forEach(({ from, percent }, index) => {
    add(from, Math.min(rates[index + 1]?.from ?? paid, end), plus(ratioOf(percent), added));
  });
  if (earliest) add(Math.max(end, earliest.from), paid, null);
  return parts;
}

function sortedRates(rates: readonly ReferenceRate[]) {
  const dated = rates.map(({ from, percent }, index) => ({
    from: dayOf(from, `referenceRates[${index}].from`),
    percent,
    index,
  }));
  dated.sort((a, b) => a.from - b.from);
  dated.forEach(({ from, index }, at) => {
    if (dated[at - 1]?.from === from) refuse('date-order', `referenceRates[${index}].from`);
  });
  return dated;
}

function interestSteps(
  terms: PenaltyTerms,
  { amount, dueOn, paidOn }: InterestFacts,
  { total, days, parts, missing }: Interest,
): readonly Step<InterestStep>[] {
  const { interest: term } = terms;
  const daysInYear = String(term.daysInYear);
  return [
    step('interest-days', term, { dueOn, paidOn }, String(days)),
    ...parts.map((part) =>
      step(
        'interest-part',
        term,
        {
          amount,
          firstDay: part.firstDay,
          lastDay: part.lastDay,
          days: String(part.days),
          percent: part.percent ?? 'missing',
          points: term.percentagePoints,
          daysInYear,
        },
        part.interest ?? 'undecided',
      ),
    ),
    step('interest', term, { parts: String(parts.length), missing: String(missing.length) }, total ?? 'undecided'),
  ];
}

export const interestQuestion: Question<'interest', InterestFacts, Interest> = {
  name: 'interest',
  topic: 'penalties',
  decide: (agreement, facts) => interest(agreement, facts),
  amount: ({ total }) => total,
};
