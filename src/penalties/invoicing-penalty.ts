import { type Agreement, termsOf } from '../agreement/agreement.ts';
import type { PenaltyTerms } from '../agreement/contract-terms.ts';
import type { Question } from '../agreement/question.ts';
import { dayOf } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import { workingDaysIn } from '../calendar/working-days.ts';
import { type Account, openAccount, type StepsOf } from '../evidence/account.ts';
import type { Figures, Missing } from '../evidence/figure.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { boundedText, countText } from '../evidence/written.ts';
import type { InvoicingPenaltySteps } from '../language/steps-and-findings.ts';
import { type Kroner, oreOf } from '../money/kroner.ts';
import { PERCENT_UNITS, ratioOf } from '../money/ratios.ts';
import { divide, times } from '../money/whole.ts';
import { refuse, together } from '../problem/problem.ts';
import { type BoundedAmount, type Bounds, boundedAmount, exactly } from './bounds.ts';
import { damagesBeside } from './damages.ts';

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
  readonly steps?: readonly StepsOf<InvoicingPenaltySteps>[];
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
  return decideInvoicingPenalty(agreement, facts, openAccount(agreement, {}, facts.steps));
}

function decideInvoicingPenalty(
  agreement: Agreement,
  facts: InvoicingPenaltyFacts,
  account: Account<InvoicingPenaltySteps>,
): InvoicingPenalty {
  const [terms, wrong, earlier] = together(
    () => termsOf(agreement, 'penalties'),
    () => wrongInvoicing(facts),
    () => earlierErrorsOf(facts),
  );
  const bounds = facts.excused ? excusedPenalty(terms, account) : penaltyOf(terms, wrong, facts, account);
  const amount = boundedAmount(bounds);
  const occurrence = earlier === null || facts.excused ? null : earlier + 1;
  return account.explained({
    workingDays: wrong.workingDays,
    total: amount.total,
    atLeast: amount.atLeast,
    atMost: amount.atMost,
    missing: amount.total === null ? [{ ...terms.wrongInvoiceDaily, what: 'invoicing-daily' }] : [],
    occurrence,
    heightenedControl: facts.excused ? false : heightenedControl(terms, occurrence, account),
    damages: damagesBeside(terms, facts.documentedLoss, bounds, account),
    vat: 'excluded',
  });
}

/** What was wrong: an amount, or the days of a period in which no amount can be made up. */
type WrongInvoicing =
  | { readonly wrongAmount: Kroner; readonly workingDays: null }
  | { readonly wrongAmount?: never; readonly workingDays: number; readonly period: Period };

function wrongInvoicing({ wrongAmount, period }: InvoicingPenaltyFacts): WrongInvoicing {
  if (wrongAmount !== undefined && period !== undefined) refuse('both-given', 'period');
  if (wrongAmount !== undefined) return { wrongAmount, workingDays: null };
  if (period === undefined) return refuse('missing-field', 'wrongAmount');
  const { firstDay, lastDay } = period;
  const [first, last] = together(
    () => dayOf(firstDay, 'period.firstDay'),
    () => dayOf(lastDay, 'period.lastDay'),
  );
  if (last < first) refuse('date-order', 'period.lastDay');
  return { workingDays: workingDaysIn(first, last), period: { firstDay, lastDay } };
}

function earlierErrorsOf({ earlierErrors }: InvoicingPenaltyFacts): number | null {
  if (earlierErrors === undefined) return null;
  if (!Number.isInteger(earlierErrors)) refuse('invalid-type', 'earlierErrors');
  return earlierErrors < 0 || earlierErrors > MOST_ERRORS ? refuse('out-of-range', 'earlierErrors') : earlierErrors;
}

function excusedPenalty({ wrongInvoiceExcused }: PenaltyTerms, account: Account<InvoicingPenaltySteps>): Bounds {
  const bounds = exactly(0);
  account.tell?.('wrong-invoice-excused', wrongInvoiceExcused, {}, boundedText(boundedAmount(bounds)));
  return bounds;
}

function penaltyOf(
  { wrongInvoice, wrongInvoiceDaily }: PenaltyTerms,
  wrong: WrongInvoicing,
  { figures }: InvoicingPenaltyFacts,
  account: Account<InvoicingPenaltySteps>,
): Bounds {
  if (wrong.wrongAmount !== undefined) {
    const { wrongAmount } = wrong;
    const { percent } = wrongInvoice;
    const bounds = exactly(divide(times(oreOf(wrongAmount), ratioOf(percent)), PERCENT_UNITS, 'nearest'));
    const share = boundedText(boundedAmount(bounds));
    account.tell?.('wrong-invoice-share', wrongInvoice, { wrongAmount, percent }, share);
    return bounds;
  }
  const daily = figures?.['invoicing-daily'];
  const bounds = daysPenalty(wrong.workingDays, daily);
  account.tell?.(
    'wrong-invoice-days',
    wrongInvoiceDaily,
    { ...wrong.period, workingDays: countText(wrong.workingDays), daily: daily ?? 'missing' },
    boundedText(boundedAmount(bounds)),
  );
  return bounds;
}

function daysPenalty(workingDays: number, daily: Kroner | undefined): Bounds {
  if (workingDays === 0) return exactly(0);
  return daily === undefined ? { least: 0, most: null } : exactly(times(oreOf(daily), workingDays));
}

function heightenedControl(
  { heightenedControl: clause }: PenaltyTerms,
  occurrence: number | null,
  account: Account<InvoicingPenaltySteps>,
): boolean | null {
  if (occurrence === null) return null;
  const isAllowed = occurrence >= clause.from;
  const from = { occurrence: countText(occurrence), from: countText(clause.from) };
  account.tell?.('heightened-control', clause, from, isAllowed ? 'allowed' : 'no');
  return isAllowed;
}

export const invoicingPenaltyQuestion: Question<'invoicing-penalty', InvoicingPenaltyFacts, InvoicingPenalty> = {
  name: 'invoicing-penalty',
  topic: 'penalties',
  decide: decideInvoicingPenalty,
  amount: ({ total }) => total,
};
