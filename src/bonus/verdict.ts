import type { BonusKind } from '../agreement/agreement.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Days } from '../calendar/period.ts';
import type { Clause } from '../evidence/clause.ts';
import type { Outcome, Reason } from '../evidence/decision.ts';
import type { FigureId, Missing } from '../evidence/figure.ts';
import type { BonusReasonCode } from '../language/steps-and-findings.ts';

/** Why a bonus is granted, refused or undecided. */
export const bonusReasons = [
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
] as const satisfies readonly BonusReasonCode[];
export type BonusReason = Reason<BonusReasonCode>;
/** Every verdict has a reason. */
export type BonusReasons = readonly [BonusReason, ...BonusReason[]];

/**
 * A decision inside the library. What is still open may be granted from `grantable` on or refused from `refusable` on,
 * whichever comes first; once decided, only the day it was decided is left. After `until` no fact can change it.
 */
export interface Verdict {
  readonly outcome: Outcome;
  readonly reasons: BonusReasons;
  readonly missing: readonly Missing[];
  readonly grantable: Day | null;
  readonly refusable: Day | null;
  readonly until: Day;
  /** The day the bonus was earned: the last of the four weeks, or the measurement day. */
  readonly earned: Day | null;
}

/** A verdict with the days it was measured against: those of a window, or the one day. */
export interface Measured {
  readonly verdict: Verdict;
  readonly window?: Days;
  readonly measuredOn?: IsoDate;
}

export function because(code: BonusReasonCode, { rule, source }: Clause): BonusReason {
  return { code, rule, source };
}

export function lacking(what: Missing['what'], { rule, source }: Clause): Missing {
  return { what, rule, source };
}

export function refused(reasons: BonusReasons, day: Day): Verdict {
  return { outcome: 'refused', reasons, missing: [], grantable: null, refusable: day, until: day, earned: null };
}

/** The first day on which a verdict can be known: whatever is open or decided has one of the two. */
export function knowable({ grantable, refusable }: Verdict): Day {
  return Math.min(grantable ?? Infinity, refusable ?? Infinity) as Day;
}

export function figureOf(kind: BonusKind): FigureId {
  return `bonus-${kind}`;
}
