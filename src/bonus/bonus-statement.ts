import { type Agreement, type BonusKind, bonusKinds, termsOf } from '../agreement/agreement.ts';
import type { Question } from '../agreement/question.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import { type Days, type Period, toPeriod } from '../calendar/period.ts';
import { daysOfQuarter, type Quarter, quarterOf } from '../calendar/quarter.ts';
import { type Account, openAccount, type StepsOf } from '../evidence/account.ts';
import type { Figures, Missing } from '../evidence/figure.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { countText, spanText } from '../evidence/written.ts';
import type { BonusStatementSteps } from '../language/steps-and-findings.ts';
import type { Kroner } from '../money/kroner.ts';
import { severalOrders } from '../order/citizen-orders.ts';
import { type OrdersTwice, ordersTwice } from '../order/order-twice.ts';
import { placesBeside, type RefusedPart, refuse, together } from '../problem/problem.ts';
import { decideBonus } from './bonus.ts';
import type { BonusReadings } from './bonus-case.ts';
import { type BonusDecision, sumOf } from './bonus-decision.ts';
import { caseFindings, isTwice, rejectedCases, rightFirst, type StatementFinding } from './case-findings.ts';
import { earlierInBatch } from './earlier-in-batch.ts';
import { type BonusFacts, readEach } from './facts.ts';
import { type InvoiceCheck, type InvoiceContent, invoiceCheck } from './invoice-draft.ts';
import type { BonusReason } from './verdict.ts';

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

/** Which bonus of which case. */
export interface StatementCase {
  /** The number of the case in the input, from 0. */
  readonly case: number;
  readonly id: string | null;
  readonly citizen: string | null;
  readonly provider: string | null;
  readonly level: string;
  readonly bonus: BonusKind;
}

/** A granted bonus, with the documentation on the citizen that the provider is to have (R249). */
export interface StatementEntry extends StatementCase {
  readonly earnedOn: IsoDate;
  readonly amount: Kroner | null;
  readonly reasons: readonly BonusReason[];
  readonly missing: readonly Missing[];
}

/** A bonus that may still come to belong in the period. */
export interface OpenEntry extends StatementCase {
  readonly knowableFrom: IsoDate;
  readonly changeableUntil: IsoDate;
  readonly reasons: readonly BonusReason[];
  readonly missing: readonly Missing[];
}

export interface StatementLine {
  readonly bonus: BonusKind;
  readonly period: Period;
  readonly count: number;
  /** `null` where an amount is missing. */
  readonly amount: Kroner | null;
  readonly entries: readonly StatementEntry[];
}

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
  /** What the cases earned outside the period, by quarter, so that nothing is lost between two statements. */
  readonly otherPeriods: readonly {
    readonly quarter: Quarter;
    readonly bonus: BonusKind;
    readonly count: number;
    readonly amount: Kroner | null;
  }[];
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
  const [rules, days] = together(
    () => termsOf(agreement, 'bonus').rules ?? refuse('not-in-agreement', 'agreement'),
    () => daysAsked(facts),
  );
  const { quarter = null } = facts;
  const period = toPeriod(days);
  const clause = quarter === null ? rules.statement : rules.statement.quarter;
  account.tell?.('statement-period', clause, { quarter: quarter ?? '' }, spanText(period));
  // The lines stand before the total, which names what the cases were read by.
  const lineAccount = account.part();
  const rejected = rejectedCases(agreement, facts.cases);
  const twice = rightFirst(facts.cases, rejected, (cases) => ordersTwice(cases, agreement, account));
  const decided = decidedCases(agreement, facts, twice, account);
  const granted = decided.flatMap(({ of, decision }) => grantedEntry(of, decision));
  const inside = granted.filter(({ earnedOn }) => isIn(period, earnedOn));
  const lines = linesOf(inside, period);
  const undecided = decided.flatMap(({ of, decision }) => openEntry(of, decision, period));
  const places = placesBeside(facts.refused, facts.cases.length);
  const findings = caseFindings(agreement, facts.cases, twice, rejected, places);
  const count = inside.length;
  const amount = sumOf(inside);
  for (const { bonus, count: own, amount: sum } of lines) {
    lineAccount.tell?.('statement-line', rules.amounts, { bonus, count: countText(own) }, sum ?? 'missing');
  }
  account.tell?.('statement-total', rules.statement, { count: countText(count) }, amount ?? 'missing');
  const invoice = facts.invoice
    ? invoiceCheck(rules, facts.invoice, period, inBonusOrder(inside), findings.filter(isTwice))
    : null;
  if (invoice) {
    const from = { kind: invoice.draft?.kind ?? 'invoice', findings: countText(invoice.findings.length) };
    account.tell?.('statement-invoice', rules.invoice, from, invoice.valid ? 'valid' : 'not-valid');
  }
  return account.explained({
    period,
    quarter,
    lines,
    totals: { count, amount, undecided: undecided.length },
    undecided,
    otherPeriods: otherPeriods(granted.filter(({ earnedOn }) => !isIn(period, earnedOn))),
    missing: eachOnce([...inside, ...undecided].flatMap(({ missing }) => missing)),
    findings,
    invoice,
    vat: 'excluded',
    ...(facts.refused && { refused: facts.refused }),
  });
}

/** Each bonus of each case that counts, with whose it is. */
function decidedCases(
  agreement: Agreement,
  { cases, figures: common, asOf: knownThrough, refused }: BonusStatementFacts,
  twice: OrdersTwice,
  account: Account<BonusStatementSteps>,
): readonly { readonly decision: BonusDecision; readonly of: StatementCase }[] {
  const earlier = earlierInBatch(severalOrders(cases.filter((_, index) => !twice.has(index))), agreement);
  const decisions = readEach('cases', cases, (each) => {
    const { figures = common, asOf = knownThrough, previousOrders = [] } = each;
    const facts = { ...each, figures, asOf, previousOrders: [...previousOrders, ...earlier(each)] };
    return decideBonus(agreement, facts, account.silent()).decisions;
  });
  const places = placesBeside(refused, cases.length);
  return cases.flatMap(({ order: { id, citizen, provider, level } }, index) =>
    (twice.has(index) ? [] : (decisions[index] as readonly BonusDecision[])).map((decision) => ({
      decision,
      of: {
        case: places[index] as number,
        id: id ?? null,
        citizen: citizen ?? null,
        provider: provider ?? null,
        level,
        bonus: decision.bonus,
      },
    })),
  );
}

function daysAsked({ quarter, period }: StatementPeriod): Days {
  if (quarter !== undefined && period !== undefined) refuse('both-given', 'period');
  if (quarter !== undefined) return daysOfQuarter(quarter, 'quarter');
  if (period === undefined) return refuse('missing-field', 'quarter');
  const first = dayOf(period.firstDay, 'period.firstDay');
  const last = dayOf(period.lastDay, 'period.lastDay');
  return last < first ? refuse('date-order', 'period.lastDay') : { first, last };
}

/** Dates as text sort as dates. */
function isIn({ firstDay, lastDay }: Period, date: IsoDate): boolean {
  return firstDay <= date && date <= lastDay;
}

function grantedEntry(of: StatementCase, decision: BonusDecision): readonly StatementEntry[] {
  const { earnedOn, amount, reasons, missing } = decision;
  return earnedOn === undefined ? [] : [{ ...of, earnedOn, amount, reasons, missing }];
}

/** An open bonus belongs where its measurement day falls, or anywhere its four weeks may still be completed. */
function openEntry(of: StatementCase, decision: BonusDecision, period: Period): readonly OpenEntry[] {
  const { outcome, measuredOn, knowableFrom, changeableUntil, reasons, missing } = decision;
  if (outcome !== 'undecided') return [];
  const [from, to] = measuredOn === undefined ? [knowableFrom, changeableUntil] : [measuredOn, measuredOn];
  const mayBelong = from <= period.lastDay && to >= period.firstDay;
  return mayBelong ? [{ ...of, knowableFrom, changeableUntil, reasons, missing }] : [];
}

function linesOf(entries: readonly StatementEntry[], period: Period): readonly StatementLine[] {
  return bonusKinds.flatMap((kind): readonly StatementLine[] => {
    const own = entries.filter((entry) => entry.bonus === kind);
    return own.length === 0 ? [] : [{ bonus: kind, period, count: own.length, amount: sumOf(own), entries: own }];
  });
}

function inBonusOrder(entries: readonly StatementEntry[]): readonly StatementEntry[] {
  return bonusKinds.flatMap((kind) => entries.filter((entry) => entry.bonus === kind));
}

function otherPeriods(entries: readonly StatementEntry[]): BonusStatement['otherPeriods'] {
  const groups = new Map<string, { quarter: Quarter; bonus: BonusKind; own: StatementEntry[] }>();
  for (const entry of entries) {
    const quarter = quarterOf(dayOf(entry.earnedOn, 'earnedOn'));
    const key = `${quarter} ${entry.bonus}`;
    const group = groups.get(key);
    if (group) group.own.push(entry);
    else groups.set(key, { quarter, bonus: entry.bonus, own: [entry] });
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { quarter, bonus: kind, own }]) => ({ quarter, bonus: kind, count: own.length, amount: sumOf(own) }));
}

function eachOnce(missing: readonly Missing[]): readonly Missing[] {
  return [...new Map(missing.map((each) => [each.what, each])).values()];
}

export const bonusStatementQuestion: Question<'bonus-statement', BonusStatementFacts, BonusStatement> = {
  name: 'bonus-statement',
  decide: decideBonusStatement,
  amount: ({ totals }) => totals.amount,
};
