import type { Agreement } from '../agreement/agreement.ts';
import { type CourseDays, payableOf, saysEnd } from '../agreement/course.ts';
import { type Closure, needsLastOpenDay } from '../agreement/order.ts';
import type { Question } from '../agreement/question.ts';
import { isPlacementKind, type Result } from '../agreement/result-terms.ts';
import { toIsoDate } from '../calendar/iso-date.ts';
import { toPeriod } from '../calendar/period.ts';
import { type Account, type Options, openAccount, type StepsOf } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import type { AssumedFact, BonusSteps } from '../language/steps-and-findings.ts';
import { outsidePortal } from '../order/outside-portal.ts';
import { refuse } from '../problem/problem.ts';
import { placementsTwice } from '../results/facts.ts';
import { factsOf } from '../results/lasting-time.ts';
import { measured } from '../results/result-verdict.ts';
import { because, type Measured, refused, type Verdict } from '../results/verdict.ts';
import { type BonusCase, type BonusReadings, bonusCase } from './bonus-case.ts';
import { type BonusDecision, decisionOf, grantedAmount, openDecisions } from './bonus-decision.ts';
import type { BonusFacts } from './facts.ts';
import { type BonusFinding, bonusFinding } from './findings.ts';
import { isExtension, tellOtherProvider } from './is-extension.ts';
import { onlyHigher, onlyOneOf } from './only-higher.ts';
import { bonus1aAnd1b } from './readings.ts';
import { amountOf, type ResultAmount, workNotToldOfShare } from './result-amount.ts';

export interface Bonus {
  /** One for each bonus of the level, in the order of the catalogue; none where the track has no bonus. */
  readonly decisions: readonly BonusDecision[];
  /** What was not told and was taken as none, where it could turn a decision; `[]` that was given is a fact. */
  readonly assumed: readonly AssumedFact[];
  readonly findings: readonly BonusFinding[];
  readonly vat: 'excluded';
  readonly steps?: readonly StepsOf<BonusSteps>[];
}

/**
 * Whether a course earns a bonus (resultatafhængig bonus): granted, refused or undecided, with every reason, and with
 * every fact or figure that is missing.
 *
 * R151, R194, R235–R248 · Bilag C2 1.3, Bilag E, F2 1.1 · readings: `bonus-1a-and-1b` (A01), `four-weeks` (A02),
 * `adjacent-placements` (A03), `bonus-1a-window-end` (A04), `bonus-end-date` (A05), `bonus-measurement` (A06),
 * `bonus-income-month` and `bonus-income` (A07), `bonus-gap` (A09), `extension-of` (A10), `bonus-flexjob-as-job` (A12),
 * `bonus-before-course` (A13), `bonus-provider-change` (A95), `objective-rejection-fee` (A44) · documented choices: A08 (the amounts and the threshold are
 * the caller's `figures`, never zero), A11 (two providers may both earn), A12 (an ordinary job never counts in track 3),
 * A13 (a placement without `approvedOn` is taken as approved).
 * Unit: kroner excluding VAT, calendar days. Windows, placements and jobs include both ends; a job without `lastDay` goes
 * on. Bonus 1a: 28 consecutive days in the window from the start through the ordered end plus 2 months. Bonus 1b, 3, 4:
 * the state on the 1st of the month after the actual end plus 2 months; an income equal to the threshold reaches it.
 * An order with nothing payable, and one that extends an earlier course, earns none; its window and its measurement day
 * are told all the same. Earlier orders outside the portal count for nothing.
 *
 * A result that is paid as an instalment is a part of the fee: it is decided as the fee decides it, also of an extension.
 *
 * What was not told is named in `assumed`: the outcome is as if there had been none, and the text says so. `[]` is a fact.
 * A placement told twice counts once (finding `given-twice`); a job told twice is a problem `given-twice`, since incomes are
 * summed.
 *
 * `asOf` hides what placements, jobs and education come to on later days: the order, its closure, earlier orders and
 * incomes that are stated count whatever it says. Without it the facts are taken as complete.
 * `knowableFrom` is the first day D such that the facts through D decide the outcome; while it is undecided, the first
 * day on which any course of events could decide it. `changeableUntil` is the last day whose facts can still change the
 * outcome, given what is known: for a bonus that rests on income the last day of the income's month, otherwise the
 * day it was decided, or while it is undecided the latest day on which it can be. A share of the fee can change as long as
 * the course is open: a closure may come. An earlier course decides on the day
 * this one starts, and so does an order outside the portal; a course with nothing payable on its last open day, or its
 * start where there was none.
 * Problems: `unknown-level`, `date-order`, `date-out-of-range`, `not-in-agreement` (at `closure` where the agreement does not say
 * what is paid of a course that never began or of an objective rejection), and `missing-field` at
 * `order.provider` and `previousOrders[n].order.provider` where earlier orders are told of.
 *
 * @example bonus(koebenhavn2016Fyldt30, { order, placements: [{ kind: 'loentilskud', firstDay: isoDate('2016-09-19'), lastDay: isoDate('2016-10-16') }] }).decisions.map(({ bonus, outcome }) => `${bonus} ${outcome}`) // => ['1a granted', '1b refused']
 */
export function bonus<LevelId extends string>(
  agreement: Agreement<LevelId>,
  facts: BonusFacts<NoInfer<LevelId>>,
  readings: BonusReadings = {},
): Bonus {
  return decideBonus(agreement, facts, openAccount(agreement, readings, facts.steps));
}

export function decideBonus(agreement: Agreement, facts: BonusFacts, account: Account<BonusSteps>): Bonus {
  const known = bonusCase(agreement, facts);
  const { scope } = known.terms;
  if (known.results.length > 0) {
    const decisions = decisionsOf(agreement, known, facts, account);
    const findings = [...findingsOf(known, facts), ...workNotToldOfShare(agreement, known.results, facts, account)];
    const assumed = assumable.filter((fact) => decisions.some((each) => each.assumed?.includes(fact)));
    return account.explained({ decisions, assumed, findings, vat: 'excluded' });
  }
  if (scope) account.tell?.('no-bonus', scope, { level: facts.order.level }, 'none');
  return account.explained({ decisions: [], assumed: [], findings: [], vat: 'excluded' });
}

const assumable = ['placements', 'employment'] as const satisfies readonly AssumedFact[];

/** The placements that were told twice, by the clause that counts them. */
function findingsOf({ results }: BonusCase, { placements = [] }: BonusFacts): readonly BonusFinding[] {
  const counting = results.find(({ counts: { kinds } }) => kinds.some(isPlacementKind));
  if (!counting) return [];
  return placementsTwice(placements).map(({ placement, sameAs }) => ({
    ...bonusFinding('given-twice', counting.counts, { place: placement + 1, same: sameAs + 1 }),
    placement,
  }));
}

/** A result that was measured, with the account of it, which its decision ends. */
interface MeasuredResult {
  readonly result: Result;
  readonly measured: Measured;
  readonly verdict: Verdict;
  readonly pays: ResultAmount;
  readonly account: Account<BonusSteps>;
}

/** The timeline of one case in the order it happens: the course, those before it, each bonus, and what is decided of it. */
function decisionsOf(
  agreement: Agreement,
  known: BonusCase,
  facts: BonusFacts,
  account: Account<BonusSteps>,
): readonly BonusDecision[] {
  const { closure, asOf } = facts;
  const { ordered, open } = known.days;
  const { extension: rule } = known.terms;
  const nothing = nothingPayable(agreement, known, facts, account);
  if (account.tell) {
    const course = { ...toPeriod(ordered), ...(closure && { ground: closure.ground }) };
    account.tell('bonus-course', courseClause(known), course, open ? toIsoDate(open.last) : 'none');
  }
  const isFollowOn = rule !== undefined && isExtension(rule, known, account);
  // Where it extends a course all the same, another provider's begins no new period.
  if (rule && !isFollowOn) tellOtherProvider(rule, known, account);

  // Field by field: this runs for every order, and a spread costs several times as much.
  const all = known.results.map((result): MeasuredResult => {
    const part = account.part();
    const found = measured(result, known, nothing, part);
    const isRefused = isFollowOn && !isInstalment(result);
    const verdict = rule && isRefused ? extensionRefused(rule, found.verdict, known) : found.verdict;
    const pays = amountOf(agreement, result, known, facts, part);
    return { result, measured: found, verdict, pays, account: part };
  });
  return all.map((each) => {
    const verdict = onlyPaid(each, all, known);
    // What is refused whatever the citizen did rests on no fact that was not told.
    const notTold = nothing || (isFollowOn && !isInstalment(each.result)) ? [] : notToldOf(each.result, facts);
    return decisionOf(each.result, each.measured, verdict, each.pays, notTold, asOf, each.account);
  });
}

/** Whether a result is paid as a part of the fee: what an extension earns nothing of is only what results pay beside it. */
function isInstalment({ pays }: Result): boolean {
  return pays?.as === 'instalment';
}

/** What a result looks at and the caller told nothing of. */
function notToldOf({ counts }: Result, facts: BonusFacts): readonly AssumedFact[] {
  return factsOf(counts.kinds).filter((fact) => facts[fact] === undefined);
}

/** The clause that counts from how the course ran: that of the first window, of its own results or of any. */
function courseClause({ results, terms: { list = [] } }: BonusCase): Clause {
  const windows = [...results, ...list].flatMap(({ test }) => (test.kind === 'lasting' ? test.window : []));
  return windows[0] ?? (results[0] as Result).test;
}

/** What is left of a result beside those of which only one is paid. */
function onlyPaid(own: MeasuredResult, all: readonly MeasuredResult[], { terms }: BonusCase): Verdict {
  const others = all.filter((other) => other !== own && onlyOneOf(own.result, other.result));
  if (others.length === 0) return own.verdict;
  const ranked = ({ result, verdict, pays: { amount, lacks } }: MeasuredResult) => ({ result, verdict, amount, lacks });
  const [first] = others;
  const higher = onlyHigher(ranked(own), others.map(ranked), terms.list ?? []);
  const only = onlyOneOf(own.result, (first as MeasuredResult).result);
  // Whether only one is paid matters where that changes something.
  const isOne = higher !== own.verdict && own.account.optionOf(bonus1aAnd1b, only?.paid && 'either') === 'either';
  return isOne ? higher : own.verdict;
}

/** R244: an extension earns nothing of its own; what its own conditions refuse is told beside it. */
function extensionRefused(rule: Clause, own: Verdict, { days }: BonusCase): Verdict {
  const reasons = own.outcome === 'refused' ? own.reasons : [];
  return refused([because('extension-of-earlier-course', rule), ...reasons], days.ordered.first);
}

/** An order of which nothing is paid earns no bonus either: outside the portal from its first day on (R151). */
function nothingPayable(
  agreement: Agreement,
  { days }: BonusCase,
  { order, closure }: BonusFacts,
  options: Options,
): Verdict | null {
  const outside = outsidePortal(agreement, order);
  const ended = unpaidClause(agreement, days, closure, outside !== undefined, options);
  const nothing = ended && because('nothing-payable', ended);
  if (outside)
    return refused([because('ordered-outside-portal', outside), ...(nothing ? [nothing] : [])], days.ordered.first);
  return nothing && refused([nothing], days.open?.last ?? days.ordered.first);
}

/**
 * The clause by which nothing is paid of a course that ended so. Whether anything is, is asked of the grounds that may end a
 * course without an open day: an agreement without a clause on one does not say, and where nothing else settles it, that is told.
 */
function unpaidClause(
  agreement: Agreement,
  days: CourseDays,
  closure: Closure | undefined,
  isSettled: boolean,
  options: Options,
): Clause | null {
  if (!closure || needsLastOpenDay(closure.ground)) return null;
  const { fee } = agreement.terms;
  if (!saysEnd(fee, closure.ground)) return isSettled ? null : refuse('not-in-agreement', 'closure');
  return payableOf(agreement, days, closure, options) === null ? (fee?.ended?.[closure.ground] as Clause) : null;
}

export const bonusQuestion: Question<'bonus', BonusFacts, Bonus> = {
  name: 'bonus',
  decide: decideBonus,
  amount: ({ decisions }) => grantedAmount(decisions),
  undecided: ({ decisions }) => openDecisions(decisions),
};
