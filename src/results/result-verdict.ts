import { type Agreement, termsOf } from '../agreement/agreement.ts';
import type { LastingTest, Result, StateTest } from '../agreement/result-terms.ts';
import { type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import { type Period, toPeriod } from '../calendar/period.ts';
import type { Telling } from '../evidence/account.ts';
import type { Outcome } from '../evidence/decision.ts';
import type { Missing } from '../evidence/figure.ts';
import type { ResultSteps } from '../language/steps-and-findings.ts';
import { refuse } from '../problem/problem.ts';
import { lastingTime } from './lasting-time.ts';
import { type ResultCase, type ResultFacts, resultCase } from './result-case.ts';
import { stateOnADay } from './state-on-a-day.ts';
import { knowable, type Measured, type ResultReasons, type Verdict } from './verdict.ts';

/** Whether a result was reached, and when that is known: what an instalment of the fee hangs on. */
export interface ResultVerdict {
  readonly result: string;
  readonly outcome: Outcome;
  /** The day it was reached; `null` unless granted. */
  readonly earnedOn: IsoDate | null;
  readonly window: Period | null;
  readonly measuredOn: IsoDate | null;
  readonly reasons: ResultReasons;
  readonly missing: readonly Missing[];
  /** The first day whose facts decide it, or could decide it while it is undecided. */
  readonly knowableFrom: IsoDate;
  /** After this day no fact can change it. */
  readonly changeableUntil: IsoDate;
}

/**
 * Whether a course has reached one result of its agreement, whatever that result pays. What only payment turns on is not
 * asked here: neither an extension nor an order of which nothing is paid.
 *
 * R194, R237–R243 · Bilag C2 1.3 · readings: `four-weeks` (A02), `adjacent-placements` (A03), `bonus-1a-window-end` (A04),
 * `bonus-end-date` (A05), `bonus-measurement` (A06), `bonus-income-month` and `bonus-income` (A07), `bonus-flexjob-as-job` (A12),
 * `bonus-before-course` (A13)
 * Unit: calendar days, both ends included. Problems: those of the course's dates and of `placements`, `employment` and
 * `asOf`; `not-in-agreement` at `agreement` where it has no such result, and at `placements[n].approvedOn`.
 */
export function resultVerdict(
  agreement: Agreement,
  id: string,
  facts: ResultFacts,
  account: Telling<ResultSteps>,
): ResultVerdict {
  const result = resultOf(agreement, id);
  const known = resultCase(agreement, [result], facts);
  const { verdict, window, measuredOn } = measured(result, known, null, account);
  const { outcome, reasons, missing, earned, until } = verdict;
  return {
    result: id,
    outcome,
    earnedOn: earned === null ? null : toIsoDate(earned),
    window: window ? toPeriod(window) : null,
    measuredOn: measuredOn ?? null,
    reasons,
    missing,
    knowableFrom: toIsoDate(knowable(verdict)),
    changeableUntil: toIsoDate(until),
  };
}

/** The result with this id; a problem at `agreement` where it has none. */
function resultOf(agreement: Agreement, id: string): Result {
  const found = termsOf(agreement, 'results').list?.find((each) => each.id === id);
  return found ?? refuse('not-in-agreement', 'agreement');
}

/** A result measured against the facts; where something else has settled it, the days are told all the same. */
export function measured(
  result: Result,
  known: ResultCase,
  settled: Verdict | null,
  account: Telling<ResultSteps>,
): Measured {
  return result.test.kind === 'lasting'
    ? lastingTime(result as Result & { readonly test: LastingTest }, known, settled, account)
    : stateOnADay(result as Result & { readonly test: StateTest }, known, settled, account);
}
