import type { Agreement, BonusKind } from '../agreement/agreement.ts';
import { payableOf } from '../agreement/course.ts';
import type { Question } from '../agreement/question.ts';
import type { BonusRules } from '../agreement/terms.ts';
import { type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import { type Days, toPeriod } from '../calendar/period.ts';
import { openAccount } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import { chosen } from '../evidence/reading.ts';
import { type Step, withSteps } from '../evidence/step.ts';
import { outsidePortal } from '../order/outside-portal.ts';
import { type BonusCase, type BonusReadings, bonusCase, measurementOfCase, windowOfCase } from './bonus-case.ts';
import { type BonusDecision, grantedAmount } from './bonus-decision.ts';
import { type BonusStep, bonusSteps } from './bonus-steps.ts';
import type { BonusFacts } from './facts.ts';
import { fourWeeksVerdict } from './four-weeks.ts';
import { isExtension } from './is-extension.ts';
import { measuredStateVerdict } from './measured-state.ts';
import { onlyHigher } from './only-higher.ts';
import { bonus1aAnd1b } from './readings.ts';
import { because, figureOf, knowable, lacking, refused, type Verdict } from './verdict.ts';

export interface Bonus {
  /** One for each bonus of the level, in the order of the catalogue; none where the track has no bonus. */
  readonly decisions: readonly BonusDecision[];
  readonly vat: 'excluded';
  readonly steps?: readonly Step<BonusStep>[];
}

/**
 * Whether a course earns a bonus (resultatafhængig bonus): granted, refused or undecided, with every reason, and with
 * every fact or figure that is missing.
 *
 * R151, R194, R235–R248 · Bilag C2 1.3, Bilag E, F2 1.1 · readings: `bonus-1a-and-1b` (A01), `four-weeks` (A02),
 * `adjacent-placements` (A03), `bonus-1a-window-end` (A04), `bonus-end-date` (A05), `bonus-measurement` (A06),
 * `bonus-income-month` (A07), `bonus-gap` (A09), `extension-of` (A10), `bonus-flexjob-as-job` (A12),
 * `bonus-before-course` (A13), `objective-rejection-fee` (A44) · documented choices: A08 (the amounts and the threshold are
 * the caller's `figures`, never zero), A11 (two providers may both earn), A12 (an ordinary job never counts in track 3),
 * A13 (a placement without `approvedOn` is taken as approved).
 * Unit: kroner excluding VAT, calendar days. Windows, placements and jobs include both ends; a job without `lastDay` goes
 * on. Bonus 1a: 28 consecutive days in the window from the start through the ordered end plus 2 months. Bonus 1b, 3, 4:
 * the state on the 1st of the month after the actual end plus 2 months; an income equal to the threshold reaches it.
 * An order with nothing payable, and one that extends an earlier course, earns none; its window and its measurement day
 * are told all the same. Earlier orders outside the portal count for nothing.
 *
 * `asOf` hides what placements, jobs and education come to on later days: the order, its closure, earlier orders and
 * incomes that are stated count whatever it says. Without it the facts are taken as complete.
 * `knowableFrom` is the first day D such that the facts through D decide the outcome; while it is undecided, the first
 * day on which any course of events could decide it. `changeableUntil` is the last day whose facts can still change the
 * outcome, given what is known: for a bonus that rests on income the last day of the income's month, otherwise the
 * day it was decided, or while it is undecided the latest day on which it can be. An earlier course decides on the day
 * this one starts, and so does an order outside the portal; a course with nothing payable on its last open day, or its
 * start where there was none.
 * Problems: `unknown-level`, `date-order`, `date-out-of-range`, `not-in-agreement`, and `missing-field` at
 * `order.provider` and `previousOrders[n].order.provider` where earlier orders are told of.
 *
 * @example bonus(koebenhavn2016Fyldt30, { order, placements: [{ kind: 'loentilskud', firstDay: isoDate('2016-09-19'), lastDay: isoDate('2016-10-16') }] }).decisions.map(({ bonus, outcome }) => `${bonus} ${outcome}`) // => ['1a granted', '1b refused']
 */
export function bonus<LevelId extends string>(
  agreement: Agreement<LevelId>,
  facts: BonusFacts<NoInfer<LevelId>>,
  readings: BonusReadings = {},
): Bonus {
  const read = bonusCase(agreement, facts, readings);
  const { terms } = read;
  const decisions = terms.rules ? decisionsOf(agreement, terms.rules, read, facts, readings) : [];
  const answer: Bonus = { decisions, vat: 'excluded' };
  return facts.steps === false ? answer : withSteps(answer, bonusSteps(read, facts, decisions, readings));
}

/** A verdict with the days it was measured against. */
interface Measured {
  readonly kind: BonusKind;
  readonly verdict: Verdict;
  readonly window?: Days;
  readonly measuredOn?: IsoDate;
}

function decisionsOf(
  agreement: Agreement,
  rules: BonusRules,
  read: BonusCase,
  facts: BonusFacts,
  readings: BonusReadings,
): readonly BonusDecision[] {
  const { kinds, figures } = read;
  const refusal = nothingPayable(agreement, rules, read, facts, readings);
  const measured = kinds.map((kind): Measured => {
    const own = measuredVerdict(rules, kind, read, facts, readings);
    return refusal ? { ...own, verdict: refusal } : own;
  });
  const a = measured.find(({ kind }) => kind === '1a');
  const b = measured.find(({ kind }) => kind === '1b');
  if (!a || !b || chosen(bonus1aAnd1b, readings) !== 'either') {
    return measured.map((each) => decision(rules, each, each.verdict, read));
  }
  const pair: Readonly<Partial<Record<BonusKind, Verdict>>> = onlyHigher(
    rules,
    { '1a': a.verdict, '1b': b.verdict },
    figures,
  );
  return measured.map((each) => decision(rules, each, pair[each.kind] ?? each.verdict, read));
}

function measuredVerdict(
  rules: BonusRules,
  kind: BonusKind,
  read: BonusCase,
  facts: BonusFacts,
  readings: BonusReadings,
): Measured {
  const { order } = facts;
  const unlessExtension = (verdict: Verdict) => extensionRefused(rules, verdict, read, readings);
  if (kind === '1a') {
    const { window, asked } = windowOfCase(rules, read, order, readings);
    const counted = read.stays.map((stay) => stay.counted).filter((each) => each !== null);
    const days = counted.sort((a, b) => a.first - b.first);
    return { kind, verdict: unlessExtension(fourWeeksVerdict(rules, asked, days, read.asOf)), window };
  }
  const { measurement } = measurementOfCase(rules, read, order, readings);
  const verdict = measuredStateVerdict(rules, kind, measurement, read.engagements, read, readings);
  return { kind, verdict: unlessExtension(verdict), measuredOn: toIsoDate(measurement.day) };
}

/** R244: an extension earns nothing of its own; what its own conditions refuse is told beside it. */
function extensionRefused(rules: BonusRules, own: Verdict, read: BonusCase, readings: BonusReadings): Verdict {
  const starts = read.course.ordered.first;
  const { corresponding } = read;
  if (!corresponding || !isExtension(rules, starts, corresponding, readings)) return own;
  const reasons = own.outcome === 'refused' ? own.reasons : [];
  return refused([because('extension-of-earlier-course', rules.extension), ...reasons], starts);
}

/** An order of which nothing is paid earns no bonus either: outside the portal from its first day on (R151). */
function nothingPayable(
  agreement: Agreement,
  rules: BonusRules,
  read: BonusCase,
  { order, closure }: BonusFacts,
  readings: BonusReadings,
): Verdict | null {
  const { course } = read;
  if (course.payable) return null;
  const outside = outsidePortal(agreement, order);
  const unpaid = payableOf(course, closure, openAccount(readings, false)) === null;
  const { fee } = agreement.terms;
  const ended: Clause =
    (closure?.ground === 'cancelled-before-start' ? fee?.cancelled : fee?.objectiveRejection) ?? read.terms.scope;
  const nothing = because('nothing-payable', ended);
  const none = outside
    ? refused([because('ordered-outside-portal', outside), ...(unpaid ? [nothing] : [])], course.ordered.first)
    : refused([nothing], course.open?.last ?? course.ordered.first);
  return extensionRefused(rules, none, read, readings);
}

/** The verdict as it is told; a day that does not apply is left out. Written field by field: this runs for every order. */
function decision(rules: BonusRules, { kind, window, measuredOn }: Measured, verdict: Verdict, { figures }: BonusCase) {
  const { outcome, reasons, missing, earned, until } = verdict;
  const amount = figures[figureOf(kind)];
  const needsAmount = outcome !== 'refused' && amount === undefined;
  const named = missing.some(({ what }) => what === figureOf(kind));
  const told: { -readonly [Field in keyof BonusDecision]?: BonusDecision[Field] } = {
    bonus: kind,
    outcome,
    amount: outcome === 'granted' ? (amount ?? null) : null,
  };
  if (window) told.window = toPeriod(window);
  if (measuredOn !== undefined) told.measuredOn = measuredOn;
  if (earned !== null) told.earnedOn = toIsoDate(earned);
  told.reasons = reasons;
  told.missing = needsAmount && !named ? [...missing, lacking(figureOf(kind), rules.amounts)] : missing;
  told.knowableFrom = toIsoDate(knowable(verdict));
  told.changeableUntil = toIsoDate(until);
  return told as BonusDecision;
}

export const bonusQuestion: Question<'bonus', BonusFacts, Bonus> = {
  name: 'bonus',
  decide: (agreement, facts, account) => bonus(agreement, facts, account.readings as never),
  amount: ({ decisions }) => grantedAmount(decisions),
};
