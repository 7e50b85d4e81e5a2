import { type Agreement, figuresOf, saidOf, termsOf } from '../agreement/agreement.ts';
import type { PenaltyTerms } from '../agreement/contract-terms.ts';
import type { Question } from '../agreement/question.ts';
import { dayOf } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import { workingDaysIn } from '../calendar/working-days.ts';
import { type Account, openAccount, type StepsOf } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import type { Figures, Missing } from '../evidence/figure.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { boundedText, countText } from '../evidence/written.ts';
import type { InvoicingPenaltySteps } from '../language/steps-and-findings.ts';
import { type Kroner, oreOf } from '../money/kroner.ts';
import { PERCENT_UNITS, ratioOf } from '../money/ratios.ts';
import { divide, times } from '../money/whole.ts';
import { refuse, together } from '../problem/problem.ts';
import { type BoundedAmount, type Bounds, boundedAmount, exactly } from './bounds.ts';
import { damagesBeside, damagesTerm } from './damages.ts';

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
 * `out-of-range` at `earlierErrors`; `not-in-agreement` at the fact that needs a rule which the agreement does not have.
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
  const terms = termsOf(agreement, 'penalties');
  const [wrong, earlier, excused, damages] = together(
    () => wrongInvoicing(terms, facts),
    () => earlierErrorsOf(terms, facts),
    () => (facts.excused ? saidOf(terms.wrongInvoiceExcused, 'excused') : null),
    () => damagesTerm(terms, facts.documentedLoss),
  );
  const figures = figuresOf(agreement, facts.figures);
  const { bounds, missing } = excused ? excusedPenalty(excused, account) : penaltyOf(wrong, figures, account);
  const amount = boundedAmount(bounds);
  const occurrence = earlier === null || facts.excused ? null : earlier.before + 1;
  return account.explained({
    workingDays: wrong.workingDays,
    total: amount.total,
    atLeast: amount.atLeast,
    atMost: amount.atMost,
    missing,
    occurrence,
    heightenedControl: facts.excused ? false : heightenedControl(earlier, account),
    damages: damagesBeside(damages, bounds, account),
    vat: 'excluded',
  });
}

type ShareTerm = NonNullable<PenaltyTerms['wrongInvoice']>;
type DaysTerm = NonNullable<PenaltyTerms['wrongInvoiceDaily']>;
type ControlTerm = NonNullable<PenaltyTerms['heightenedControl']>;

/** What was wrong: an amount, or the days of a period in which no amount can be made up; with the rule that it needs. */
type WrongInvoicing =
  | { readonly wrongAmount: Kroner; readonly workingDays: null; readonly term: ShareTerm }
  | {
      readonly wrongAmount?: never;
      readonly workingDays: number;
      readonly period: Period;
      readonly term: DaysTerm;
    };

function wrongInvoicing(
  { wrongInvoice, wrongInvoiceDaily }: PenaltyTerms,
  { wrongAmount, period }: InvoicingPenaltyFacts,
): WrongInvoicing {
  if (wrongAmount !== undefined && period !== undefined) refuse('both-given', 'period');
  if (wrongAmount !== undefined) {
    return { wrongAmount, workingDays: null, term: saidOf(wrongInvoice, 'wrongAmount') };
  }
  if (period === undefined) return refuse('missing-field', 'wrongAmount');
  const { firstDay, lastDay } = period;
  const [first, last, term] = together(
    () => dayOf(firstDay, 'period.firstDay'),
    () => dayOf(lastDay, 'period.lastDay'),
    () => saidOf(wrongInvoiceDaily, 'period'),
  );
  if (last < first) refuse('date-order', 'period.lastDay');
  return { workingDays: workingDaysIn(first, last), period: { firstDay, lastDay }, term };
}

/** The wrong invoices before this one, with the rule that counts them; `null` where they are not told. */
interface EarlierErrors {
  readonly before: number;
  readonly term: ControlTerm;
}

function earlierErrorsOf(
  { heightenedControl: term }: PenaltyTerms,
  { earlierErrors }: InvoicingPenaltyFacts,
): EarlierErrors | null {
  if (earlierErrors === undefined) return null;
  if (!Number.isInteger(earlierErrors)) refuse('invalid-type', 'earlierErrors');
  if (earlierErrors < 0 || earlierErrors > MOST_ERRORS) refuse('out-of-range', 'earlierErrors');
  return { before: earlierErrors, term: saidOf(term, 'earlierErrors') };
}

interface Penalty {
  readonly bounds: Bounds;
  readonly missing: readonly Missing[];
}

function excusedPenalty(excused: Clause, account: Account<InvoicingPenaltySteps>): Penalty {
  const bounds = exactly(0);
  account.tell?.('wrong-invoice-excused', excused, {}, boundedText(boundedAmount(bounds)));
  return { bounds, missing: [] };
}

function penaltyOf(wrong: WrongInvoicing, figures: Figures, account: Account<InvoicingPenaltySteps>): Penalty {
  if (wrong.wrongAmount !== undefined) {
    const { wrongAmount, term } = wrong;
    const { percent } = term;
    const bounds = exactly(divide(times(oreOf(wrongAmount), ratioOf(percent)), PERCENT_UNITS, 'nearest'));
    const share = boundedText(boundedAmount(bounds));
    account.tell?.('wrong-invoice-share', term, { wrongAmount, percent }, share);
    return { bounds, missing: [] };
  }
  const { term, workingDays } = wrong;
  const { figure, rule, source } = term;
  const daily = figures[figure];
  const bounds = daysPenalty(workingDays, daily);
  account.tell?.(
    'wrong-invoice-days',
    term,
    { ...wrong.period, workingDays: countText(workingDays), daily: daily ?? 'missing' },
    boundedText(boundedAmount(bounds)),
  );
  return { bounds, missing: bounds.most === null ? [{ rule, source, what: figure }] : [] };
}

function daysPenalty(workingDays: number, daily: Kroner | undefined): Bounds {
  if (workingDays === 0) return exactly(0);
  return daily === undefined ? { least: 0, most: null } : exactly(times(oreOf(daily), workingDays));
}

function heightenedControl(earlier: EarlierErrors | null, account: Account<InvoicingPenaltySteps>): boolean | null {
  if (!earlier) return null;
  const { term } = earlier;
  const occurrence = earlier.before + 1;
  const isAllowed = occurrence >= term.from;
  const from = { occurrence: countText(occurrence), from: countText(term.from) };
  account.tell?.('heightened-control', term, from, isAllowed ? 'allowed' : 'no');
  return isAllowed;
}

export const invoicingPenaltyQuestion: Question<'invoicing-penalty', InvoicingPenaltyFacts, InvoicingPenalty> = {
  name: 'invoicing-penalty',
  topic: 'penalties',
  decide: decideInvoicingPenalty,
  amount: ({ total }) => total,
};
