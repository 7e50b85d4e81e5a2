import { type Agreement, saidOf, termsOf } from '../agreement/agreement.ts';
import type { Question } from '../agreement/question.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import { type Days, type Period, toPeriod } from '../calendar/period.ts';
import { daysOfQuarter, type Quarter } from '../calendar/quarter.ts';
import { type Account, openAccount, type StepsOf } from '../evidence/account.ts';
import type { Figures, Missing } from '../evidence/figure.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { countText, spanText } from '../evidence/written.ts';
import type { BonusStatementSteps } from '../language/steps-and-findings.ts';
import type { Kroner } from '../money/kroner.ts';
import { severalOrders } from '../order/citizen-orders.ts';
import { type OrdersTwice, ordersTwice } from '../order/order-twice.ts';
import { placesBeside, type RefusedPart, refuse, together } from '../problem/problem.ts';
import { readEach } from '../results/facts.ts';
import { type Bonus, decideBonus } from './bonus.ts';
import type { BonusReadings } from './bonus-case.ts';
import { sumOf } from './bonus-decision.ts';
import { caseFindings, isTwice, rejectedCases, rightFirst, type StatementFinding } from './case-findings.ts';
import { earlierInBatch } from './earlier-in-batch.ts';
import type { BonusFacts } from './facts.ts';
import { type InvoiceCheck, type InvoiceContent, invoiceCheck } from './invoice-draft.ts';
import {
  type AssumedEntry,
  assumedEntry,
  eachOnce,
  grantedEntry,
  inListOrder,
  isIn,
  linesOf,
  type OpenEntry,
  type OtherPeriod,
  openEntry,
  otherPeriods,
  paysOf,
  type StatementCase,
  type StatementLine,
} from './statement-lines.ts';

/** A calendar quarter such as `2016-Q4`, or any other period, both ends included (A14). One of the two. */
export type StatementPeriod =
  | { readonly quarter: Quarter; readonly period?: undefined }
  | { readonly period: Period; readonly quarter?: undefined };

export type BonusStatementFacts<LevelId extends string = string> = StepsWanted & {
  /** What else stood in the caller's list and was refused; the cases keep the numbers that they have there. */
  readonly refused?: readonly RefusedPart[] | undefined;
} & StatementPeriod & {
    readonly cases: readonly Omit<BonusFacts<LevelId>, 'steps'>[];
    /** For the cases that give none of their own. */
    readonly figures?: Figures | undefined;
    readonly asOf?: IsoDate | undefined;
    readonly invoice?: InvoiceContent | undefined;
  };

export interface BonusStatement {
  readonly period: Period;
  /** `null` where the period was given as days. */
  readonly quarter: Quarter | null;
  /** One for each kind of bonus that was earned in the period. */
  readonly lines: readonly StatementLine[];
  readonly totals: {
    readonly count: number;
    /** `null` where an amount is missing. */
    readonly amount: Kroner | null;
    readonly undecided: number;
  };
  readonly undecided: readonly OpenEntry[];
  /** The bonuses that may belong in the period, of which what they look at was not told and was taken as none. */
  readonly assumed: readonly AssumedEntry[];
  /** What the cases earned outside the period, by quarter, so that nothing is lost between two statements. */
  readonly otherPeriods: readonly OtherPeriod[];
  readonly missing: readonly Missing[];
  /** The cases that are not counted, for another stands for them, and those whose order would be rejected. */
  readonly findings: readonly StatementFinding[];
  /** `null` where no invoice was asked for. */
  readonly invoice: InvoiceCheck | null;
  readonly vat: 'excluded';
  /** The cases that were refused, where the others were to be answered all the same (`partial`). */
  readonly refused?: readonly RefusedPart[];
  readonly steps?: readonly StepsOf<BonusStatementSteps>[];
}

/**
 * The buyer's statement of the bonuses earned in a period (bonusopgørelse), and the provider's invoice draft for it.
 *
 * R004, R228–R230, R236, R244, R249, R307 · Bilag C2 2, 2.2.1 · the readings of `bonus` · documented choices: A14 (the calendar
 * quarter, or any period that is given), A15 (a bonus is never invoiced through the portal)
 * Unit: kroner excluding VAT; the period's ends are inclusive. A bonus 1a belongs where the last of its four weeks falls,
 * the others where their measurement day falls. The cases of one citizen and provider are each other's earlier orders,
 * beside those of their own `previousOrders`; a case's own figures and `asOf` go before those of the statement. The same
 * order twice (the same `id`, or the same citizen, level and start, and not two providers) counts once: the later
 * case stands in `findings`, `order-twice`, and the invoice is not valid. An order of which nothing is paid is neither. Of
 * one that would itself be rejected (`checkOrder`) and a right one that is the same, the right one counts, wherever it
 * stands (R153): `order-replaced`; one that would be rejected and stands alone counts, with a warning, `order-rejected`. A
 * missing amount makes the sums that hold it `null`. The invoice is checked, never refused: what is wrong stands in
 * `invoice.findings`.
 * Problems: those of `bonus` at `cases[n]…`; `invalid-date` at `quarter`, `date-order` at `period.lastDay`, `both-given`
 * at `period`, `missing-field` at `quarter`, `not-in-agreement`.
 *
 * @example bonusStatement(koebenhavn2016Fyldt30, { quarter: '2016-Q4', cases: [{ order, placements: [{ kind: 'loentilskud', firstDay: isoDate('2016-09-19'), lastDay: isoDate('2016-10-16') }], figures: { 'bonus-1a': kroner('12000') } }] }).totals.amount // => '12000.00'
 */
export function bonusStatement<LevelId extends string>(
  agreement: Agreement<LevelId>,
  facts: BonusStatementFacts<NoInfer<LevelId>>,
  readings: BonusReadings = {},
): BonusStatement {
  return decideBonusStatement(agreement, facts, openAccount(agreement, readings, facts.steps));
}

function decideBonusStatement(
  agreement: Agreement,
  facts: BonusStatementFacts,
  account: Account<BonusStatementSteps>,
): BonusStatement {
  const [terms, rule, , asked] = together(
    () => termsOf(agreement, 'results'),
    () => statementRule(agreement, facts),
    () => facts.invoice && invoiceRule(agreement),
    () => daysAsked(facts),
  );
  const { quarter = null } = facts;
  const period = toPeriod(asked);
  account.tell?.(
    'statement-period',
    quarter === null ? rule : (terms.quarter ?? rule),
    { quarter: quarter ?? '' },
    spanText(period),
  );
  // The lines stand before the total, which names what the cases were read by.
  const lineAccount = account.part();
  const rejected = rejectedCases(agreement, facts.cases, account);
  const twice = rightFirst(facts.cases, rejected, (cases) => ordersTwice(cases, agreement, account));
  const places = placesBeside(facts.refused, facts.cases.length);
  const answers = decidedCases(agreement, facts, twice, account);
  const decided = answers.flatMap(({ bonus: { decisions }, of }) =>
    decisions.map((decision) => ({
      decision,
      of: { ...of, bonus: decision.bonus, ...(decision.name && { name: decision.name }) },
    })),
  );
  const granted = decided.flatMap(({ of, decision }) => grantedEntry(of, decision));
  const inside = granted.filter(({ earnedOn }) => isIn(period, earnedOn));
  const { list = [] } = terms;
  const lines = linesOf(list, inside, period);
  const undecided = decided.flatMap(({ of, decision }) => openEntry(of, decision, period));
  const findings = [
    ...caseFindings(agreement, facts.cases, twice, rejected, places),
    ...answers.flatMap(({ bonus, of }) =>
      bonus.findings.map(({ placement: _, ...found }) => ({ ...found, case: of.case, sameAs: null })),
    ),
  ];
  const count = inside.length;
  const amount = sumOf(inside);
  for (const { bonus, name, count: own, amount: sum } of lines) {
    const named = name && { nameDa: name.da, nameEn: name.en };
    const from = { bonus, count: countText(own), ...named };
    lineAccount.tell?.('statement-line', paysOf(list, bonus), from, sum ?? 'missing');
  }
  account.tell?.('statement-total', rule, { count: countText(count) }, amount ?? 'missing');
  const invoice = facts.invoice
    ? invoiceCheck(agreement, terms, facts.invoice, period, inListOrder(list, inside), findings.filter(isTwice))
    : null;
  if (invoice) {
    const from = { kind: invoice.draft?.kind ?? 'invoice', findings: countText(invoice.findings.length) };
    account.tell?.('statement-invoice', terms.invoice ?? rule, from, invoice.valid ? 'valid' : 'not-valid');
  }
  return account.explained({
    period,
    quarter,
    lines,
    totals: { count, amount, undecided: undecided.length },
    undecided,
    assumed: decided.flatMap(({ of, decision }) => assumedEntry(of, decision, period)),
    otherPeriods: otherPeriods(granted.filter(({ earnedOn }) => !isIn(period, earnedOn))),
    missing: eachOnce([...inside, ...undecided].flatMap(({ missing }) => missing)),
    findings,
    invoice,
    vat: 'excluded',
    ...(facts.refused && { refused: facts.refused }),
  });
}

/** The decisions on each case that counts, with whose they are. */
function decidedCases(
  agreement: Agreement,
  { cases, figures: common, asOf: knownThrough, refused }: BonusStatementFacts,
  twice: OrdersTwice,
  account: Account<BonusStatementSteps>,
): readonly { readonly bonus: Bonus; readonly of: Omit<StatementCase, 'bonus' | 'name'> }[] {
  const earlier = earlierInBatch(severalOrders(cases.filter((_, index) => !twice.has(index))), agreement);
  const answers = readEach('cases', cases, (each) => {
    const { figures = common, asOf = knownThrough, previousOrders = [] } = each;
    const facts = { ...each, figures, asOf, previousOrders: [...previousOrders, ...earlier(each)] };
    return decideBonus(agreement, facts, account.silent());
  });
  const places = placesBeside(refused, cases.length);
  return cases.flatMap(({ order: { id, citizen, provider, level } }, index) => {
    if (twice.has(index)) return [];
    const of = { id: id ?? null, citizen: citizen ?? null, provider: provider ?? null, level };
    return [{ bonus: answers[index] as Bonus, of: { case: places[index] as number, ...of } }];
  });
}

function daysAsked({ quarter, period }: StatementPeriod): Days {
  if (quarter !== undefined && period !== undefined) refuse('both-given', 'period');
  if (quarter !== undefined) return daysOfQuarter(quarter, 'quarter');
  if (period === undefined) return refuse('missing-field', 'quarter');
  const first = dayOf(period.firstDay, 'period.firstDay');
  const last = dayOf(period.lastDay, 'period.lastDay');
  return last < first ? refuse('date-order', 'period.lastDay') : { first, last };
}

/** The rule by which results are stated; by quarters where the agreement says what a quarter is. */
function statementRule(agreement: Agreement, { quarter }: BonusStatementFacts) {
  const { statement, quarter: quarters } = agreement.terms.results ?? {};
  if (agreement.terms.results && quarter !== undefined && statement) saidOf(quarters, 'quarter');
  return saidOf(statement, 'agreement');
}

/** How a result is invoiced, and what such an invoice holds. */
function invoiceRule(agreement: Agreement): void {
  saidOf(agreement.terms.results?.invoice?.content, 'invoice');
}

export const bonusStatementQuestion: Question<'bonus-statement', BonusStatementFacts, BonusStatement> = {
  name: 'bonus-statement',
  decide: decideBonusStatement,
  amount: ({ totals }) => totals.amount,
  undecided: ({ totals }) => totals.undecided,
};
