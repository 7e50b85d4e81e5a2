import type { Result } from '../agreement/result-terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import { type Period, toPeriod } from '../calendar/period.ts';
import type { Account } from '../evidence/account.ts';
import type { Words } from '../evidence/clause.ts';
import type { Outcome } from '../evidence/decision.ts';
import type { Missing } from '../evidence/figure.ts';
import { countText, listText } from '../evidence/written.ts';
import type { AskedOfResult, AssumedFact, BonusSteps } from '../language/steps-and-findings.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { plus, type Whole } from '../money/whole.ts';
import {
  type AskedWindow,
  knowable,
  type Measured,
  type ResultReason,
  type ResultReasons,
  union,
  type Verdict,
} from '../results/verdict.ts';
import type { ResultAmount } from './result-amount.ts';

export interface BonusDecision {
  /** The id of the result. */
  readonly bonus: string;
  /** What the agreement calls it, where that is not "bonus" and the id. */
  readonly name?: Words;
  readonly outcome: Outcome;
  /** `null` unless granted, and where the amount was not given: `missing` then names it. */
  readonly amount: Kroner | null;
  /** Present where it is paid as an instalment of the fee, so that its amount beside that is 0.00. */
  readonly paidAs?: 'instalment';
  /** The days that a time on end must lie in, or begin on: those of the four weeks of bonus 1a. */
  readonly window?: Period;
  /** What must lie or begin in those days, where that is not four weeks of placement. */
  readonly asks?: AskedWindow;
  /** The day whose state decides, where a result turns on a day: bonus 1b, 3 and 4. */
  readonly measuredOn?: IsoDate;
  /** The last day of the time on end, or the measurement day, where the bonus is granted. */
  readonly earnedOn?: IsoDate;
  readonly reasons: ResultReasons;
  /** Present where it is not granted and facts that it looks at were not told, so that they were taken as none. */
  readonly assumed?: readonly AssumedFact[];
  readonly missing: readonly Missing[];
  readonly knowableFrom: IsoDate;
  readonly changeableUntil: IsoDate;
}

/** The verdict as it is told; a day that does not apply is left out. Written field by field: this runs for every order. */
export function decisionOf(
  { id, name, pays }: Result,
  { window, asks, measuredOn }: Measured,
  verdict: Verdict,
  { amount: given, lacks, until: amountUntil = 0 as Day }: ResultAmount,
  notTold: readonly AssumedFact[],
  asOf: IsoDate | undefined,
  account: Account<BonusSteps>,
): BonusDecision {
  const { outcome, reasons, missing, earned, until } = verdict;
  const amount = outcome === 'granted' ? given : null;
  const knowableFrom = toIsoDate(knowable(verdict));
  const assumed = outcome === 'granted' ? [] : notTold;
  const decision: { -readonly [Field in keyof BonusDecision]?: BonusDecision[Field] } = {
    bonus: id,
    outcome,
    amount,
  };
  if (name) decision.name = name;
  if (pays?.as) decision.paidAs = pays.as;
  if (window) decision.window = toPeriod(window);
  if (asks) decision.asks = asks;
  if (measuredOn !== undefined) decision.measuredOn = measuredOn;
  if (earned !== null) decision.earnedOn = toIsoDate(earned);
  decision.reasons = reasons;
  if (assumed.length > 0) decision.assumed = assumed;
  decision.missing = outcome === 'refused' || lacks.length === 0 ? missing : union(missing, lacks);
  decision.knowableFrom = knowableFrom;
  decision.changeableUntil = toIsoDate(outcome === 'granted' && amountUntil > until ? amountUntil : until);
  if (account.tell) {
    tellPay(pays, decision as BonusDecision, account);
    const from = {
      bonus: id,
      amount: amount ?? '',
      on: decision.earnedOn ?? knowableFrom,
      ...(asOf !== undefined && { asOf }),
      reasons: listText(reasons.map(({ code }) => code)),
      ...(assumed.length > 0 && { assumed: listText(assumed) }),
      ...(name && { nameDa: name.da, nameEn: name.en }),
      ...askedOf(reasons),
    } as const;
    account.tell('bonus-decision', reasons[0], from, outcome);
  }
  return decision as BonusDecision;
}

/** The clause that an amount stands in; a figure of the caller's has none, and an instalment is told with the fee. */
function tellPay(pays: Result['pays'], { bonus, name, amount }: BonusDecision, account: Account<BonusSteps>): void {
  if (amount === null || !pays || (pays.amount === undefined && pays.percentOfFee === undefined)) return;
  const named = name && { nameDa: name.da, nameEn: name.en };
  const percent = pays.percentOfFee === undefined ? {} : { percent: pays.percentOfFee };
  account.tell?.('result-pays', pays, { bonus, ...percent, ...named }, amount);
}

/** What the reasons tell beside their codes, as a step writes it. */
export function askedOf(reasons: readonly Partial<ResultReason>[]): AskedOfResult {
  const asked: { -readonly [Field in keyof AskedOfResult]?: AskedOfResult[Field] } = {};
  for (const { weeks, months, days, kinds, hoursPerWeek, results } of reasons) {
    if (weeks !== undefined) asked.lastingWeeks = countText(weeks);
    if (months !== undefined) asked.lastingMonths = countText(months);
    if (days !== undefined) asked.lastingDays = countText(days);
    if (kinds) asked.kinds = listText(kinds);
    if (hoursPerWeek !== undefined) asked.hoursPerWeek = hoursPerWeek;
    if (results) asked.results = listText(results);
  }
  return asked;
}

/** What the granted bonuses come to; `null` where one of them has no amount, since missing is never zero. */
export function grantedAmount(decisions: readonly BonusDecision[]): Kroner | null {
  return sumOf(decisions.filter(({ outcome }) => outcome === 'granted'));
}

/** How many decisions are open. */
export function openDecisions(decisions: readonly BonusDecision[]): number {
  return decisions.filter(({ outcome }) => outcome === 'undecided').length;
}

export function sumOf(entries: readonly { readonly amount: Kroner | null }[]): Kroner | null {
  let sum: Whole = 0;
  for (const { amount } of entries) {
    if (amount === null) return null;
    sum = plus(sum, oreOf(amount));
  }
  return toKroner(sum);
}
