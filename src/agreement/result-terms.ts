import type { Clause, Words } from '../evidence/clause.ts';
import type { FigureId } from '../evidence/figure.ts';
import type { Hours, Kroner } from '../money/kroner.ts';
import type { Percent } from '../money/ratios.ts';

export const placementKinds = ['virksomhedspraktik', 'loentilskud'] as const;
/** A work placement, or a job that is subsidised. */
export type PlacementKind = (typeof placementKinds)[number];

export const employmentKinds = ['ordinaert-job', 'fleksjob', 'uddannelse'] as const;
export type EmploymentKind = (typeof employmentKinds)[number];

/** What a citizen can be in, as far as an agreement can pay for it. */
export type StateKind = PlacementKind | EmploymentKind;

export const courseEvents = ['start', 'ordered-end', 'actual-end'] as const;
type CourseEvent = (typeof courseEvents)[number];

/**
 * A day that is counted in calendar months from a day of the course. Where `from` is absent, the reading `bonus-end-date` says
 * which end is meant; where `first` is absent, the months run from that day itself, or as the reading of the clause says.
 */
export interface CountedDay {
  readonly from?: CourseEvent | undefined;
  readonly months: number;
  readonly first?: 'that-day' | 'first-of-next-month' | undefined;
}

/** The days that something must lie in, from the start of the course through a counted day, both included. */
export interface ResultWindow extends Clause {
  /** Whether all of it must lie there, or need only begin there. */
  readonly holds: 'all-of-it' | 'its-beginning';
  readonly through: CountedDay;
}

/** So long on end: in weeks, in calendar months from the first day, or in days. */
export interface LastingTest extends Clause {
  readonly kind: 'lasting';
  readonly weeks?: number | undefined;
  readonly months?: number | undefined;
  readonly days?: number | undefined;
  /** Whether weeks from a Monday to a Friday are enough. Absent: the reading `four-weeks`. */
  readonly counted?: 'calendar-weeks' | 'work-weeks' | undefined;
  /** Whether several, one after the other, count as one. Absent: the reading `adjacent-placements`. */
  readonly joined?: 'merge' | 'merge-over-non-working-days' | 'separate' | undefined;
  readonly window: ResultWindow;
}

/** The state on one day; a job may have to pay so much in the month of that day. */
export interface StateTest extends Clause {
  readonly kind: 'on-a-day';
  readonly day: CountedDay;
  readonly leastIncome?: LeastIncome | undefined;
}

/** An amount, or a figure that the caller gives: the first of these that is given; the last is asked for where none is. */
export type LeastIncome = Clause &
  (
    | { readonly amount: Kroner; readonly figures?: undefined }
    | { readonly figures: readonly [FigureId, ...FigureId[]]; readonly amount?: undefined }
  );

/** What a result pays: an amount, a figure of the caller's, a share of the fee, or what an instalment of the fee says. */
export type ResultPay = Clause &
  (
    | {
        readonly amount: Kroner;
        readonly figure?: undefined;
        readonly percentOfFee?: undefined;
        readonly as?: undefined;
      }
    | {
        readonly figure: FigureId;
        readonly amount?: undefined;
        readonly percentOfFee?: undefined;
        readonly as?: undefined;
      }
    | {
        readonly percentOfFee: Percent;
        readonly amount?: undefined;
        readonly figure?: undefined;
        readonly as?: undefined;
      }
    | {
        readonly as: 'instalment';
        readonly amount?: undefined;
        readonly figure?: undefined;
        readonly percentOfFee?: undefined;
      }
  );

/** One result that pays (resultat, bonus): what counts, how it is tested, and what it pays. */
export interface Result {
  readonly id: string;
  /** What the agreement calls it, where that is not "bonus" and the id. */
  readonly name?: Words | undefined;
  readonly counts: Clause & { readonly kinds: readonly [StateKind, ...StateKind[]] };
  readonly test: LastingTest | StateTest;
  /** A placement counts only from the day it is approved. Absent: its approval is not asked for. */
  readonly approval?: (Clause & { readonly counts: 'from-approval' }) | undefined;
  /** Only of jobs: the hours a week of those that run at the same time, together. */
  readonly leastHours?: (Clause & { readonly perWeek: Hours }) | undefined;
  readonly pays?: ResultPay | undefined;
  /**
   * Of these and this one, only the one that pays most is paid; of equals the one that stands first. `paid` absent: the
   * reading `bonus-1a-and-1b` says whether that is so.
   */
  readonly insteadOf?:
    | (Clause & { readonly results: readonly [string, ...string[]]; readonly paid?: 'higher' | undefined })
    | undefined;
}

/** An order that follows an earlier one of the same provider too soon earns nothing of its own. */
export interface ExtensionTerm extends Clause {
  /** So many calendar days after the earlier course, at most. */
  readonly gapDays: number;
  /** Where a new period begins, if in a clause of its own. */
  readonly newPeriod?: (Clause & { readonly begins: 'after-the-gap' }) | undefined;
  /** Which earlier order it is; absent: any. `corresponding` is what the reading `extension-of` makes of it. */
  readonly earlier?: (Clause & { readonly order: 'corresponding' | 'same-track' | 'any' }) | undefined;
  /** What an order of another provider in between does. */
  readonly otherProvider?: (Clause & { readonly begins: 'new-period' }) | undefined;
}

/** Which results pay (resultatafhængig betaling), and how they are stated and invoiced. */
export interface ResultTerms {
  /** Which levels earn results: those that name some, or none at all. */
  readonly scope?: (Clause & { readonly levels: 'as-named' | 'none' }) | undefined;
  readonly list?: readonly Result[] | undefined;
  readonly extension?: ExtensionTerm | undefined;
  readonly statement?: (Clause & { readonly every: 'quarter' }) | undefined;
  /** What a quarter is; a statement by quarters needs it. */
  readonly quarter?: (Clause & { readonly is: 'calendar-quarter' }) | undefined;
  readonly invoice?:
    | (Clause & {
        readonly channel: 'nemhandel';
        readonly content?: (Clause & { readonly userIdentLength: number }) | undefined;
      })
    | undefined;
}

/** Whether a kind is one of `placements`; all others are told as `employment`. */
export function isPlacementKind(kind: StateKind): kind is PlacementKind {
  return placementKinds.some((each) => each === kind);
}
