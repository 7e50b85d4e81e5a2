import { type Agreement, termsOf } from '../agreement/agreement.ts';
import type { PenaltyTerms } from '../agreement/contract-terms.ts';
import type { Question } from '../agreement/question.ts';
import { dayOf } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import { workingDaysIn } from '../calendar/working-days.ts';
import type { Figures, Missing } from '../evidence/figure.ts';
import { type Step, type StepsWanted, step, withSteps } from '../evidence/step.ts';
import { type Kroner, oreOf } from '../money/kroner.ts';
import { PERCENT_UNITS, ratioOf } from '../money/ratios.ts';
import { divide, times } from '../money/whole.ts';
import { refuse } from '../problem/problem.ts';
import { type BoundedAmount, type Bounds, boundedAmount, boundsText, exactly } from './bounds.ts';
import { type DamagesStep, damagesBeside, damagesSteps } from './damages.ts';

/** The most wrong invoices that are counted. */
export const MOST_ERRORS = 100_000;

export interface InvoicingPenaltyFacts extends StepsWanted {
  /** What was invoiced wrongly: of a duplicate the whole amount, otherwise only the wrong part (A71). */
  readonly wrongAmount?: Kroner | undefined;
  /** The days the invoicing was wrong, both included, where no amount can be made up. One of the two. */
  readonly period?: Period | undefined;
  /** The provider has shown that the error was excusable, and the penalty is let go. */
  readonly excused?: boolean | undefined;
  /** Wrong invoices before this one under the framework agreement, those that were excused left out (A72). */
  readonly earlierErrors?: number | undefined;
  readonly documentedLoss?: Kroner | undefined;
  readonly figures?: Figures | undefined;
}

export type InvoicingPenaltyStep =
  | 'wrong-invoice-share'
  | 'wrong-invoice-days'
  | 'wrong-invoice-excused'
  | 'heightened-control'
  | DamagesStep;

export interface InvoicingPenalty extends BoundedAmount {
  /** `null` where the penalty is a share of an amount. */
  readonly workingDays: number | null;
  readonly missing: readonly Missing[];
  /** Which wrong invoice this is under the framework agreement; `null` where it is excused or the earlier ones are not stated. */
  readonly occurrence: number | null;
  /** The third and every later one lets the buyer check the provider more closely, at the provider's expense. */
  readonly heightenedControl: boolean | null;
  readonly damages: BoundedAmount | null;
  readonly vat: 'excluded';
  readonly steps?: readonly Step<InvoicingPenaltyStep>[];
}

/**
 * What a wrong invoice costs the provider (bod for fejlfakturering).
 *
 * R307, R308, R309, R316 · Rammeaftale 5.3 · documented choices: A15, A71, A72
 * Unit: kroner excluding VAT; 50 % of the wrong amount, rounded once, half away from zero. Where no amount can be made up,
 * working days (Arbejdsdage) from the first day of `period` through the last × the daily amount, which the source lost:
 * without `figures['invoicing-daily']` there is no total. An excused error costs nothing and is not counted; the third that
 * counts, over the whole framework agreement, allows heightened control.
 * Problems: `both-given` at `period`, `missing-field` at `wrongAmount` (neither), `date-order` at `period.lastDay`,
 * `out-of-range` at `earlierErrors`.
 *
 * @example invoicingPenalty(koebenhavn2016Fyldt30, { wrongAmount: kroner('5760.00') }).total // => '2880.00'
 */
export function invoicingPenalty(agreement: Agreement, facts: InvoicingPenaltyFacts): InvoicingPenalty {
  const terms = termsOf(agreement, 'penalties');
  const workingDays = wrongDays(facts);
  const bounds = facts.excused ? exactly(0) : penaltyBounds(terms, facts, workingDays);
  const amount = boundedAmount(bounds);
  const occurrence = occurrenceOf(facts);
  const answer: InvoicingPenalty = {
    workingDays,
    total: amount.total,
    atLeast: amount.atLeast,
    atMost: amount.atMost,
    missing: amount.total === null ? [{ ...terms.wrongInvoiceDaily, what: 'invoicing-daily' }] : [],
    occurrence,
    heightenedControl: controlOf(terms, facts, occurrence),
    damages: damagesBeside(facts.documentedLoss, bounds),
    vat: 'excluded',
  };
  return facts.steps === false ? answer : withSteps(answer, invoicingSteps(terms, facts, answer));
}

function wrongDays({ wrongAmount, period }: InvoicingPenaltyFacts): number | null {
  if (wrongAmount !== undefined && period !== undefined) refuse('both-given', 'period');
  if (wrongAmount !== undefined) return null;
  if (period === undefined) return refuse('missing-field', 'wrongAmount');
  const first = dayOf(period.firstDay, 'period.firstDay');
  const last = dayOf(period.lastDay, 'period.lastDay');
  return last < first ? refuse('date-order', 'period.lastDay') : workingDaysIn(first, last);
}

function penaltyBounds(
  terms: PenaltyTerms,
  { wrongAmount, figures }: InvoicingPenaltyFacts,
  workingDays: number | null,
): Bounds {
  if (wrongAmount !== undefined) {
    return exactly(divide(times(oreOf(wrongAmount), ratioOf(terms.wrongInvoice.percent)), PERCENT_UNITS, 'nearest'));
  }
  const daily = figures?.['invoicing-daily'];
  if (!workingDays) return exactly(0);
  return daily === undefined ? { least: 0, most: null } : exactly(times(oreOf(daily), workingDays));
}

function occurrenceOf({ excused, earlierErrors }: InvoicingPenaltyFacts): number | null {
  if (earlierErrors === undefined) return null;
  if (!Number.isInteger(earlierErrors)) refuse('invalid-type', 'earlierErrors');
  if (earlierErrors < 0 || earlierErrors > MOST_ERRORS) refuse('out-of-range', 'earlierErrors');
  return excused ? null : earlierErrors + 1;
}

function controlOf(terms: PenaltyTerms, { excused }: InvoicingPenaltyFacts, occurrence: number | null): boolean | null {
  if (excused) return false;
  return occurrence === null ? null : occurrence >= terms.heightenedControl.from;
}

function invoicingSteps(
  terms: PenaltyTerms,
  { wrongAmount, period, excused, figures, documentedLoss }: InvoicingPenaltyFacts,
  answer: InvoicingPenalty,
): readonly Step<InvoicingPenaltyStep>[] {
  const { total, workingDays, occurrence, heightenedControl } = answer;
  const steps: Step<InvoicingPenaltyStep>[] = [];
  if (excused) steps.push(step('wrong-invoice-excused', terms.wrongInvoiceExcused, {}, boundsText(answer)));
  else if (wrongAmount !== undefined) {
    const { percent } = terms.wrongInvoice;
    steps.push(step('wrong-invoice-share', terms.wrongInvoice, { wrongAmount, percent }, boundsText(answer)));
  } else {
    const from = {
      ...period,
      workingDays: String(workingDays),
      daily: figures?.['invoicing-daily'] ?? 'missing',
    };
    steps.push(step('wrong-invoice-days', terms.wrongInvoiceDaily, from, total ?? boundsText(answer)));
  }
  if (occurrence !== null) {
    const from = { occurrence: String(occurrence), from: String(terms.heightenedControl.from) };
    steps.push(step('heightened-control', terms.heightenedControl, from, heightenedControl ? 'allowed' : 'no'));
  }
  return [...steps, ...damagesSteps(terms, documentedLoss, answer, answer.damages)];
}

export const invoicingPenaltyQuestion: Question<'invoicing-penalty', InvoicingPenaltyFacts, InvoicingPenalty> = {
  name: 'invoicing-penalty',
  topic: 'penalties',
  decide: (agreement, facts) => invoicingPenalty(agreement, facts),
  amount: ({ total }) => total,
};
