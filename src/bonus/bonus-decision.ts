import type { BonusKind } from '../agreement/agreement.ts';
import type { BonusRules } from '../agreement/terms.ts';
import { type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import { type Period, toPeriod } from '../calendar/period.ts';
import type { Account } from '../evidence/account.ts';
import type { Outcome } from '../evidence/decision.ts';
import type { Figures, Missing } from '../evidence/figure.ts';
import { listText } from '../evidence/written.ts';
import type { BonusSteps } from '../language/steps-and-findings.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { plus, type Whole } from '../money/whole.ts';
import { type BonusReasons, figureOf, knowable, lacking, type Measured, type Verdict } from './verdict.ts';

export interface BonusDecision {
  readonly bonus: BonusKind;
  readonly outcome: Outcome;
  /** `null` unless granted, and where the amount was not given: `missing` then names it. */
  readonly amount: Kroner | null;
  /** The days that the four weeks of bonus 1a must lie in. */
  readonly window?: Period;
  /** The day whose state decides the other bonuses. */
  readonly measuredOn?: IsoDate;
  /** The last of the four weeks, or the measurement day, where the bonus is granted. */
  readonly earnedOn?: IsoDate;
  readonly reasons: BonusReasons;
  readonly missing: readonly Missing[];
  readonly knowableFrom: IsoDate;
  readonly changeableUntil: IsoDate;
}

/** The verdict as it is told; a day that does not apply is left out. Written field by field: this runs for every order. */
export function decisionOf(
  rules: BonusRules,
  kind: BonusKind,
  { window, measuredOn }: Measured,
  verdict: Verdict,
  figures: Figures,
  asOf: IsoDate | undefined,
  account: Account<BonusSteps>,
): BonusDecision {
  const { outcome, reasons, missing, earned, until } = verdict;
  const given = figures[figureOf(kind)];
  const amount = outcome === 'granted' ? (given ?? null) : null;
  const needsAmount = outcome !== 'refused' && given === undefined;
  const named = missing.some(({ what }) => what === figureOf(kind));
  const knowableFrom = toIsoDate(knowable(verdict));
  const decision: { -readonly [Field in keyof BonusDecision]?: BonusDecision[Field] } = {
    bonus: kind,
    outcome,
    amount,
  };
  if (window) decision.window = toPeriod(window);
  if (measuredOn !== undefined) decision.measuredOn = measuredOn;
  if (earned !== null) decision.earnedOn = toIsoDate(earned);
  decision.reasons = reasons;
  decision.missing = needsAmount && !named ? [...missing, lacking(figureOf(kind), rules.amounts)] : missing;
  decision.knowableFrom = knowableFrom;
  decision.changeableUntil = toIsoDate(until);
  if (account.tell) {
    const from = {
      bonus: kind,
      amount: amount ?? '',
      on: decision.earnedOn ?? knowableFrom,
      ...(asOf !== undefined && { asOf }),
      reasons: listText(reasons.map(({ code }) => code)),
    } as const;
    account.tell('bonus-decision', reasons[0], from, outcome);
  }
  return decision as BonusDecision;
}

/** What the granted bonuses come to; `null` where one of them has no amount, since missing is never zero. */
export function grantedAmount(decisions: readonly BonusDecision[]): Kroner | null {
  return sumOf(decisions.filter(({ outcome }) => outcome === 'granted'));
}

export function sumOf(entries: readonly { readonly amount: Kroner | null }[]): Kroner | null {
  let sum: Whole = 0;
  for (const { amount } of entries) {
    if (amount === null) return null;
    sum = plus(sum, oreOf(amount));
  }
  return toKroner(sum);
}
