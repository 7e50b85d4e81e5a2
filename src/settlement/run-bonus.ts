import type { ResultTerms } from '../agreement/result-terms.ts';
import { type Bonus, decideBonus } from '../bonus/bonus.ts';
import type { BonusDecision } from '../bonus/bonus-decision.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import { type Period, toPeriod } from '../calendar/period.ts';
import { daysOfQuarter, quarterOf } from '../calendar/quarter.ts';
import type { StepsOf } from '../evidence/account.ts';
import type { Clause, Words } from '../evidence/clause.ts';
import type { LackedFact, Missing } from '../evidence/figure.ts';
import { type StandingBonus, standingBonuses } from '../invoicing/audit-bonus.ts';
import { bonusContentFindings } from '../invoicing/bonus-content.ts';
import type { InvoiceLine, SentInvoice } from '../invoicing/invoice.ts';
import type { BonusSteps } from '../language/steps-and-findings.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { compare, least, minus, plus, type Whole } from '../money/whole.ts';
import { creditNoteOf, draftOf, levelClause, NOTHING, type Proposals, type ProposedWith } from './run-invoices.ts';
import { bonusWait, contentWait, type RunWait } from './run-waits.ts';
import { type AskedOrder, bonusFactsOf, type SettledWith, saysOfResults } from './settle-order.ts';

/** What a bonus invoice must hold of the buyer that ordered (R229). */
export type Buyer = Pick<SentInvoice, 'userIdent' | 'ean'>;

/** What the agreement calls a bonus. */
export interface BonusName {
  readonly bonus: string;
  readonly name: Words;
}

/** What is proposed of the bonuses of an order, with what was found of their facts and the account of the decisions. */
export interface BonusProposals extends Proposals {
  readonly findings: Bonus['findings'];
  readonly names: readonly BonusName[];
  readonly steps?: readonly StepsOf<BonusSteps>[] | undefined;
}

export const NO_BONUS: BonusProposals = { ...NOTHING, findings: [], names: [] };

/** The bonuses of an order against what was sent of them: what is credited, what is sent now, and what waits. */
export function bonusProposals(
  asked: AskedOrder,
  buyer: Buyer,
  common: SettledWith,
  proposed: ProposedWith,
): BonusProposals {
  const { agreement, level, day, sent, account } = proposed;
  if (!saysOfResults(agreement, level)) return NO_BONUS;
  const facts = bonusFactsOf(asked, { ...common, asOf: day.knownThrough });
  const { decisions, findings, steps } = decideBonus(agreement, facts, account.beside());
  const standing = standingBonuses(sent.filter(({ kind }) => kind === 'bonus'));
  const told = decisions
    .filter(({ paidAs }) => paidAs === undefined)
    .map((decision) => judged(decision, standing, buyer, proposed));
  // What the level does not give was never earned.
  const notGiven = standing.filter(
    ({ line: { line } }) => line.bonus !== undefined && !decisions.some(({ bonus }) => bonus === line.bonus),
  );
  const credited = [...told.flatMap(({ credit = [] }) => credit), ...notGiven.map(wholly)];
  const lines = told.flatMap(({ line }) => (line ? [line] : []));
  return {
    credits: credited.length > 0 ? [creditNoteOf(proposed, 'bonus', credited)] : [],
    drafts: lines.length > 0 ? [bonusDraft(lines, told, buyer, proposed)] : [],
    waits: told.flatMap(({ wait }) => (wait ? [wait] : [])),
    findings,
    names: decisions.flatMap(({ bonus, name }) => (name ? [{ bonus, name }] : [])),
    steps,
  };
}

/** What becomes of one bonus. */
interface JudgedBonus {
  readonly credit?: readonly InvoiceLine[];
  readonly line?: InvoiceLine;
  readonly from?: IsoDate;
  readonly wait?: RunWait;
}

function judged(
  decision: BonusDecision,
  all: readonly StandingBonus[],
  buyer: Buyer,
  proposed: ProposedWith,
): JudgedBonus {
  const { bonus, amount } = decision;
  const own = all.filter(({ line }) => line.line.bonus === bonus);
  const invoiced = own.reduce((sum: Whole, { ore }) => plus(sum, ore), 0);
  const wait = unknownOf(decision, all, proposed);
  if (wait) return { wait };
  // What was refused has no amount.
  if (amount === null) return { credit: own.map(wholly) };
  const beyond = minus(invoiced, oreOf(amount));
  if (compare(beyond, 0) >= 0) return { credit: creditedOf(own, beyond) };
  // Too little: what stands is credited whole, since a bonus is invoiced once.
  const drafted = draftedOf(decision, amount, buyer, proposed);
  return drafted.wait ? drafted : { ...drafted, credit: own.map(wholly) };
}

/** Why it cannot be said what a bonus comes to; nothing where it can. */
function unknownOf(
  decision: BonusDecision,
  all: readonly StandingBonus[],
  proposed: ProposedWith,
): RunWait | undefined {
  const { outcome, amount, assumed = [], missing, knowableFrom, reasons } = decision;
  const [reason] = reasons;
  const beside = { ...namedAs(decision), missing };
  const clause: Clause = reason ?? levelClause(proposed);
  if (outcome === 'undecided') return bonusWait('undecided', clause, {}, { ...beside, from: knowableFrom });
  if (assumed.length > 0) {
    return bonusWait('not-told', clause, {}, { ...beside, missing: lacking(assumed, clause) });
  }
  const untyped = all.find(({ line }) => line.line.bonus === undefined);
  if (untyped && outcome === 'granted') {
    return bonusWait('bonus-type-missing', clauseOfInvoice(proposed), {}, { ...beside, amount });
  }
  return outcome === 'granted' && amount === null ? bonusWait('amount-unknown', clause, {}, beside) : undefined;
}

function lacking(facts: readonly LackedFact[], { rule, source }: Clause): readonly Missing[] {
  return facts.map((what) => ({ what, rule, source }));
}

function namedAs({ bonus, name }: BonusDecision) {
  return { bonus, ...(name && { name }) };
}

function clauseOfInvoice(proposed: ProposedWith): Clause {
  const { invoice, scope } = proposed.agreement.terms.results ?? {};
  return invoice?.content ?? invoice ?? scope ?? levelClause(proposed);
}

/** A granted bonus as a line of an invoice, or why it is not sent yet. */
function draftedOf(decision: BonusDecision, amount: Kroner, buyer: Buyer, proposed: ProposedWith): JudgedBonus {
  const { agreement, day, rejectedBy } = proposed;
  const { bonus, earnedOn } = decision;
  const { period, from, clause } = statedIn(agreement.terms.results, earnedOn as IsoDate, proposed);
  const beside = { ...namedAs(decision), ...period, amount, from };
  if (rejectedBy) return { wait: bonusWait('order-rejected', rejectedBy, {}, beside) };
  if (from > day.sentOn) return { wait: bonusWait('period-not-over', clause, { from }, beside) };
  const content = agreement.terms.results?.invoice?.content;
  const [lack] = content ? bonusContentFindings(agreement, content, { invoiceDate: day.sentOn, ...buyer }) : [];
  if (lack) return { wait: contentWait(lack, beside) };
  proposed.account.tell?.(
    'bonus-stated',
    clause,
    { bonus, earnedOn: earnedOn as IsoDate, ...nameFacts(decision) },
    from,
  );
  return { line: { ...period, amount, bonus }, from };
}

function nameFacts({ name }: BonusDecision) {
  return name ? { nameDa: name.da, nameEn: name.en } : {};
}

/**
 * The period that a bonus is invoiced with, and the first day on which it may be: the quarter's last where the agreement
 * states bonuses by quarters, else the day it was earned.
 */
function statedIn(terms: ResultTerms | undefined, earnedOn: IsoDate, proposed: ProposedWith) {
  const { statement, quarter } = terms ?? {};
  const period: Period =
    statement && quarter
      ? toPeriod(daysOfQuarter(quarterOf(dayOf(earnedOn, '')), ''))
      : { firstDay: earnedOn, lastDay: earnedOn };
  return { period, from: period.lastDay, clause: statement ?? clauseOfInvoice(proposed) };
}

function wholly({ line: { line }, ore }: StandingBonus): InvoiceLine {
  return { ...line, amount: toKroner(ore) };
}

/** What is credited of some lines, the last first, so that a bonus stands once. */
function creditedOf(own: readonly StandingBonus[], beyond: Whole): readonly InvoiceLine[] {
  let left = beyond;
  return [...own].reverse().flatMap(({ line: { line }, ore }) => {
    const taken = least(left, ore);
    left = minus(left, taken);
    return compare(taken, 0) > 0 ? [{ ...line, amount: toKroner(taken) }] : [];
  });
}

function bonusDraft(lines: readonly InvoiceLine[], told: readonly JudgedBonus[], buyer: Buyer, proposed: ProposedWith) {
  const invoiceFrom =
    told
      .flatMap(({ from }) => from ?? [])
      .sort()
      .at(-1) ?? null;
  const { sentOn } = proposed.day;
  return draftOf(proposed, { kind: 'bonus', lines, sentOn, invoiceFrom, invoiceBy: null, content: buyer });
}
