import type { StateKind } from '../agreement/result-terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Days } from '../calendar/period.ts';
import type { Clause } from '../evidence/clause.ts';
import type { Outcome, Reason } from '../evidence/decision.ts';
import type { Missing } from '../evidence/figure.ts';
import type { ResultReasonCode } from '../language/steps-and-findings.ts';
import type { Hours } from '../money/kroner.ts';

/** Why a result is granted, refused or undecided. */
export const resultReasons = [
  'four-weeks-in-placement',
  'too-short-in-placement',
  'in-ordinary-job',
  'in-education',
  'in-flexjob',
  'not-in-job-or-education',
  'not-in-flexjob',
  'income-reached',
  'income-below-threshold',
  'income-not-known',
  'not-known-yet',
  'extension-of-earlier-course',
  'nothing-payable',
  'ordered-outside-portal',
  'excluded-by-other-bonus',
  'depends-on-other-bonus',
  'lasted-long-enough',
  'not-long-enough',
  'hours-too-few',
  'hours-not-known',
  'in-placement',
  'in-wage-subsidy',
  'not-in-what-counts',
] as const satisfies readonly ResultReasonCode[];

/** A reason, with what its rule asks for where the code alone does not say it. */
export interface ResultReason extends Reason<ResultReasonCode> {
  readonly weeks?: number | undefined;
  readonly months?: number | undefined;
  readonly days?: number | undefined;
  readonly kinds?: readonly StateKind[] | undefined;
  readonly hoursPerWeek?: Hours | undefined;
  /** The other results of which only one is paid. */
  readonly results?: readonly string[] | undefined;
}

/** Every verdict has a reason. */
export type ResultReasons = readonly [ResultReason, ...ResultReason[]];

/**
 * A decision inside the library. What is still open may be granted from `grantable` on or refused from `refusable` on,
 * whichever comes first; once decided, only the day it was decided is left. After `until` no fact can change it.
 */
export interface Verdict {
  readonly outcome: Outcome;
  readonly reasons: ResultReasons;
  readonly missing: readonly Missing[];
  readonly grantable: Day | null;
  readonly refusable: Day | null;
  readonly until: Day;
  /** The day the result was reached: the last of the days on end, or the measurement day. */
  readonly earned: Day | null;
}

/** How long on end, in what, and whether only its beginning must lie in the window. */
export interface AskedWindow {
  readonly weeks?: number | undefined;
  readonly months?: number | undefined;
  readonly days?: number | undefined;
  readonly kinds: readonly StateKind[];
  readonly holds: 'all-of-it' | 'its-beginning';
}

/** A verdict with the days it was measured against: those of a window, or the one day. */
export interface Measured {
  readonly verdict: Verdict;
  readonly window?: Days;
  /** What must lie or begin in the window, where that is not four weeks of placement. */
  readonly asks?: AskedWindow;
  readonly measuredOn?: IsoDate;
}

export function because(
  code: ResultReasonCode,
  { rule, source }: Clause,
  asked?: Omit<ResultReason, keyof Reason>,
): ResultReason {
  return asked ? { code, rule, source, ...asked } : { code, rule, source };
}

export function lacking(what: Missing['what'], { rule, source }: Clause): Missing {
  return { what, rule, source };
}

export function refused(reasons: ResultReasons, day: Day): Verdict {
  return { outcome: 'refused', reasons, missing: [], grantable: null, refusable: day, until: day, earned: null };
}

/** The first day on which a verdict can be known: whatever is open or decided has one of the two. */
export function knowable({ grantable, refusable }: Verdict): Day {
  return Math.min(grantable ?? Infinity, refusable ?? Infinity) as Day;
}

/** The earlier of two days, either of which may be none. */
export function earliest(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

export function union(some: readonly Missing[], more: readonly Missing[]): readonly Missing[] {
  return [...some, ...more.filter(({ what }) => !some.some((each) => each.what === what))];
}
