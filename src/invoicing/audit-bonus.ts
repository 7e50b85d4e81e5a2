import { type Agreement, levelOf, saidOf, termsOf } from '../agreement/agreement.ts';
import type { InvoiceKind } from '../agreement/invoice-kinds.ts';
import type { ResultTerms } from '../agreement/result-terms.ts';
import type { AuditTerms } from '../agreement/terms.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { lengthOf, type Period } from '../calendar/period.ts';
import { lengthOfAll } from '../calendar/runs.ts';
import type { Clause } from '../evidence/clause.ts';
import type { Outcome } from '../evidence/decision.ts';
import type { AssumedFact, UncheckedPart } from '../language/steps-and-findings.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { compare, least, minus, most, plus, type Whole } from '../money/whole.ts';
import { refuse } from '../problem/problem.ts';
import { receivedBonusFindings } from './audit-channel.ts';
import { type AuditFinding, auditFinding } from './audit-findings.ts';
import {
  type DatedInvoice,
  type DatedLine,
  freshLines,
  type InvoiceLine,
  lineAt,
  type SentLines,
  takesDays,
} from './invoice.ts';
import { creditedClaims, laidLines } from './standing.ts';

/** What was decided on a bonus: as `bonus` gives it, of which no more is needed than the first three fields. */
export interface DecidedBonus {
  readonly bonus: string;
  readonly name?: object | undefined;
  readonly paidAs?: 'instalment' | undefined;
  readonly asks?: object | undefined;
  readonly outcome: Outcome;
  readonly amount?: Kroner | null | undefined;
  readonly window?: Period | undefined;
  readonly measuredOn?: IsoDate | undefined;
  readonly earnedOn?: IsoDate | undefined;
  readonly reasons?: readonly object[] | undefined;
  readonly assumed?: readonly AssumedFact[] | undefined;
  readonly missing?: readonly object[] | undefined;
  readonly knowableFrom?: IsoDate | undefined;
  readonly changeableUntil?: IsoDate | undefined;
}

/** Something about an invoice that nobody looked at, and by which rule it should be. */
export interface NotChecked extends Clause {
  readonly what: UncheckedPart;
  /** The line it is about. */
  readonly line: number;
}

export interface AuditedLines {
  readonly findings: readonly AuditFinding[];
  readonly wrong: Whole;
  /** What of it is right, or was not looked at. */
  readonly expected: readonly InvoiceLine[];
  readonly notChecked: readonly NotChecked[];
}

/** The lines of a bonus invoice: what it must hold, that nothing is due twice, and, where it was decided, each amount. */
export function auditBonus(
  agreement: Agreement,
  terms: AuditTerms,
  right: Clause,
  level: string,
  received: DatedInvoice,
  alike: readonly DatedInvoice[],
  decisions: readonly DecidedBonus[] | undefined,
): AuditedLines {
  const results = termsOf(agreement, 'results');
  const { invoice } = received;
  const content = results.invoice ? receivedBonusFindings(agreement, results, levelOf(agreement, level), invoice) : [];
  const decided = new Map(decisions?.map((each) => [each.bonus, each]));
  const { findings, lines } = duplicates(terms, received, alike);
  const clause = paysClause(results, right);
  const judged = lines.map(({ line, isTwice }, index) =>
    isTwice ? { wrong: oreOf(line.amount) } : judgedBonus(clause, line, index, decided.get(line.bonus ?? '')),
  );
  return {
    findings: [...content, ...findings, ...judged.flatMap(({ found }) => found ?? [])],
    ...summed(clause, judged),
  };
}

/** Where it stands what results pay: at the first that says so, else where they are named or sent. */
function paysClause({ list = [], scope, invoice }: ResultTerms, right: Clause): Clause {
  return list.find(({ pays }) => pays)?.pays ?? scope ?? invoice ?? right;
}

/** What was found of one line. */
interface JudgedLine {
  readonly found?: AuditFinding;
  readonly wrong?: Whole;
  readonly expected?: InvoiceLine;
  readonly unchecked?: UncheckedPart;
}

/** One bonus against what was decided on it. */
function judgedBonus(clause: Clause, line: InvoiceLine, index: number, decision: DecidedBonus | undefined): JudgedLine {
  // What rests on facts that were not told is not refused, only not known.
  const isOpen = decision?.outcome === 'undecided' || (decision?.outcome === 'refused' && !!decision.assumed?.length);
  if (!decision || isOpen) return { expected: line, unchecked: 'bonus-decision' };
  const { bonus, outcome, amount } = decision;
  const invoiced = oreOf(line.amount);
  if (outcome === 'refused')
    return { found: auditFinding('bonus-not-earned', index, clause, { bonus }), wrong: invoiced };
  if (amount === null || amount === undefined) return { expected: line, unchecked: 'bonus-amount' };
  const beyond = minus(invoiced, oreOf(amount));
  const expected = { ...line, amount };
  if (compare(beyond, 0) === 0) return { expected };
  return {
    found: auditFinding('wrong-bonus-amount', index, clause, { right: amount }),
    wrong: most(0, beyond),
    expected,
  };
}

function summed(clause: Clause, judged: readonly JudgedLine[]): Omit<AuditedLines, 'findings'> {
  const { rule, source } = clause;
  return {
    wrong: judged.reduce((sum: Whole, { wrong = 0 }) => plus(sum, wrong), 0),
    expected: judged.flatMap(({ expected }) => (expected ? [{ ...expected }] : [])),
    notChecked: judged.flatMap(({ unchecked }, line) => (unchecked ? [{ what: unchecked, line, rule, source }] : [])),
  };
}

/** The lines of a bought-out mentor's invoice: that nothing is due twice. Their amounts stand in no agreement. */
export function auditMentor(
  terms: AuditTerms,
  clause: Clause,
  received: DatedInvoice,
  alike: readonly DatedInvoice[],
): AuditedLines {
  const { findings, lines } = duplicates(terms, received, alike);
  const judged = lines.map(
    ({ line, isTwice }): JudgedLine =>
      isTwice ? { wrong: oreOf(line.amount) } : { expected: line, unchecked: 'amount' },
  );
  return { findings, ...summed(clause, judged) };
}

/** What of a bonus or mentor invoice an earlier one, or an earlier line of the same, already holds. */
function duplicates({ once }: AuditTerms, { kind, lines }: DatedInvoice, alike: readonly DatedInvoice[]) {
  const before = standingLines(kind, alike);
  const isKnown = knownLines(kind);
  for (const { line } of before) isKnown(line);
  const findings: AuditFinding[] = [];
  const held = before.map(({ days }) => days);
  const told = freshLines(held, lines).map((own, index) => {
    if (!takesDays(own)) return { line: own.line, isTwice: false };
    const isTwice = isKnown(own.line);
    const isShared = kind === 'bought-out-mentor' && lengthOfAll(own.fresh) < lengthOf(own.days);
    if (isTwice || isShared) {
      findings.push(auditFinding('invoiced-twice', index, saidOf(once, lineAt(index)), { kind }));
    }
    return { line: own.line, isTwice };
  });
  return { findings, lines: told };
}

/** What of earlier invoices of a kind no credit note took away. */
function standingLines(kind: InvoiceKind, alike: readonly DatedInvoice[]): readonly DatedLine[] {
  const invoiced = alike.flatMap(({ isCredit, lines }) => (isCredit ? [] : lines.filter(takesDays)));
  const credited = creditsOf(alike);
  if (credited.length === 0) return invoiced;
  if (kind === 'bonus') return standingBonuses(alike).map(({ line }) => line);
  return creditedClaims(laidLines(alike), byDays, 'earlierInvoices').claims.flatMap(({ line, stands }) =>
    stands.map(({ days }) => ({ line: line.line, days })),
  );
}

/** A line of a bonus invoice, and what of it no credit note took away. */
export interface StandingBonus {
  readonly line: DatedLine;
  readonly ore: Whole;
}

/** What of some bonus invoices no credit note among them took away. */
export function standingBonuses(alike: readonly SentLines[]): readonly StandingBonus[] {
  const invoiced = alike.flatMap(({ isCredit, lines }) => (isCredit ? [] : lines.filter(takesDays)));
  return bonusClaims(invoiced, creditsOf(alike)).standing;
}

/** No agreement says what the days of a bought-out mentor are worth: all are alike. */
const byDays = () => lengthOf;

/** The lines of the credit notes among some invoices. */
function creditsOf(invoices: readonly SentLines[]): readonly DatedLine[] {
  return invoices.flatMap(({ isCredit, lines }) => (isCredit ? lines : []));
}

/**
 * Bonuses less their credit notes, and what is left of each line of these. A note takes away what it names: a bonus, or,
 * where it names none, what was invoiced for just its period.
 */
function bonusClaims(invoiced: readonly DatedLine[], credited: readonly DatedLine[]) {
  const claims = invoiced.map((line) => ({ line, ore: oreOf(line.line.amount) }));
  const byName = new Map<string, typeof claims>();
  for (const claim of claims) {
    for (const name of namesOf(claim.line.line)) byName.set(name, [...(byName.get(name) ?? []), claim]);
  }
  const left = credited.map(({ line }) => {
    const [name = ''] = namesOf(line);
    let rest = oreOf(line.amount);
    for (const claim of byName.get(name) ?? []) {
      const taken = least(rest, claim.ore);
      claim.ore = minus(claim.ore, taken);
      rest = minus(rest, taken);
    }
    return rest;
  });
  return { standing: claims.filter(({ ore }) => compare(ore, 0) > 0), left };
}

/** What a line can be found by: its bonus, where it names one, and its period. */
function namesOf({ bonus, firstDay, lastDay }: InvoiceLine): readonly string[] {
  const period = `${firstDay} ${lastDay}`;
  return bonus === undefined ? [period] : [bonus, period];
}

/**
 * Tells of one line after the other whether one before it was the same. Each bonus is earned at most once for an order,
 * whatever period it was invoiced under; where the type of either is not stated, two lines of one period are told apart
 * by their amounts.
 */
function knownLines(kind: InvoiceKind): (line: InvoiceLine) => boolean {
  const bonuses = new Set<string>();
  const all = new Set<string>();
  const untyped = new Set<string>();
  return ({ firstDay, lastDay, amount, bonus }) => {
    const text = `${firstDay} ${lastDay} ${kind === 'bonus' ? toKroner(oreOf(amount)) : ''}`;
    const known = bonus === undefined ? all.has(text) : bonuses.has(bonus) || untyped.has(text);
    all.add(text);
    if (bonus === undefined) untyped.add(text);
    else bonuses.add(bonus);
    return known;
  };
}

/** What is left of each line of a credit note on bonuses, or on a bought-out mentor, that credits more than stands. */
export function creditedBeyond(received: DatedInvoice, alike: readonly DatedInvoice[]): readonly Whole[] {
  if (received.kind === 'bonus') {
    const invoiced = alike.flatMap(({ isCredit, lines }) => (isCredit ? [] : lines));
    const before = creditsOf(alike);
    return bonusClaims(invoiced, [...before, ...received.lines]).left.slice(before.length);
  }
  const { creditOre } = creditedClaims(laidLines(alike), byDays, 'earlierInvoices');
  return received.lines.map(({ line, days }) => creditOre(days, oreOf(line.amount)));
}

/** Decisions that were given: one for each bonus. */
export function readDecisions(decisions: readonly DecidedBonus[] | undefined): void {
  const seen = new Set<string>();
  decisions?.forEach(({ bonus }, index) => {
    if (seen.has(bonus)) refuse('given-twice', `decisions[${index}].bonus`);
    seen.add(bonus);
  });
}
