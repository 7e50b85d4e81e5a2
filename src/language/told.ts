import type { ClosureGround } from '../agreement/order.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import type { Told } from '../evidence/account.ts';
import type { Count, Share, Span } from '../evidence/written.ts';
import type { HourlyRate, Hours, Kroner } from '../money/kroner.ts';

/**
 * What the rooms tell: for each kind of step the facts it is told from and what it gives, for each finding the facts its
 * sentence needs. A room can tell nothing that does not stand here, and each language file has a sentence for all of it.
 */

/** A sentence for each kind of step. */
export type Sentences<S> = {
  readonly [What in keyof S]: S[What] extends Told<infer From, infer Gives>
    ? (from: From, gives: Gives) => string
    : never;
};

/** A sentence for each finding, from the facts it was found in. */
export type FindingSentences<F> = { readonly [Code in keyof F]: (facts: F[Code]) => string };

// ---- order ---------------------------------------------------------------------------------------------------------

/** The way an order took around the portal. */
export type OutsideFacts = Readonly<Partial<Record<'orderedOutsidePortal' | 'confirmedOutsidePortal', 'true'>>>;

// ---- delivery ------------------------------------------------------------------------------------------------------

export interface DeliverySteps {
  'ordered-hours': Told<{ readonly hoursPerWeek: Hours; readonly weeks: Count }, Hours>;
  'planned-hours': Told<{ readonly activityHours: Hours; readonly placementHours: Hours }, Hours>;
  offset: Told<{ readonly deficit: Hours; readonly surplus: Hours }, Hours>;
  residual: Told<{ readonly orderedHours: Hours; readonly placementHours: Hours; readonly week: Count }, Hours>;
  'specialist-hours': Told<{ readonly hoursPerWeek: Hours; readonly weeks: Count }, Hours>;
  average: Told<
    { readonly min: Hours; readonly max: Hours; readonly weeks: Count; readonly plannedHours: Hours },
    Hours | 'none'
  >;
  /** How often none was made within so many days, of those that were made in all. */
  'missed-follow-ups': Told<{ readonly everyDays: Count; readonly made: Count }, Count>;
}

interface AverageFacts {
  readonly min: Hours;
  readonly max: Hours;
  readonly average: Hours;
}

/** How often something did not happen, and the first stretch without it. */
interface MissedFacts extends Period {
  readonly times: number;
}

export interface DeliveryFindings {
  'planned-below-ordered': { readonly hours: Hours };
  'planned-above-ordered': { readonly hours: Hours };
  'average-below-interval': AverageFacts;
  'average-above-interval': AverageFacts;
  'specialist-hours-missing': { readonly hours: Hours };
  'week-without-activity': { readonly weeks: readonly number[] };
  'mentor-contact-missed': MissedFacts;
  'mentor-talk-missed': MissedFacts;
  'follow-up-missed': MissedFacts;
  'residual-not-filled': { readonly weeks: readonly number[] };
  'placement-above-ordered': { readonly weeks: readonly number[] };
  'follow-up-by-telephone': { readonly byTelephone: number; readonly made: number };
}

// ---- absence -------------------------------------------------------------------------------------------------------

// ---- fee -----------------------------------------------------------------------------------------------------------

/** What a week is reckoned from. */
export interface FeeFactors {
  readonly hoursPerWeek: Hours;
  readonly hourlyRate: HourlyRate;
  readonly contactMinutes?: Count;
}

export interface FeeSteps {
  'no-money-rule': Told<{ readonly hoursPerWeek: Hours; readonly hourlyRate: HourlyRate }, 'caller'>;
  'short-contact': Told<{ readonly contactMinutes: Count; readonly hourlyRate: HourlyRate }, `${number}/60`>;
  'weekly-fee': Told<FeeFactors, Kroner>;
  'open-period': Told<
    {
      readonly firstDay: IsoDate;
      readonly lastDay: IsoDate;
      readonly ground?: ClosureGround;
      /** Empty where none is stated. */
      readonly lastOpenDay?: IsoDate | '';
    },
    Span | 'none'
  >;
  'ordered-outside-portal': Told<OutsideFacts, 'none'>;
  'started-work': Told<{ readonly startedWorkOn: IsoDate }, IsoDate>;
  total: Told<(FeeFactors & { readonly weeks: Share }) | { readonly weeks?: never }, Kroner>;
}

// ---- invoicing -----------------------------------------------------------------------------------------------------

// ---- bonus ---------------------------------------------------------------------------------------------------------

// ---- deadlines -----------------------------------------------------------------------------------------------------

/** The day of a duty, or the first and the last of several. */
export type DueDays = IsoDate | Span;

/** How many days a duty has. */
interface DueTimes {
  readonly times: Count;
}

/** Each duty with what its days are counted from. `none`: by a reading it has no day. */
export interface DeadlinesSteps {
  'due-police-proof': Told<{ readonly sentBackOn: IsoDate } & DueTimes, DueDays>;
  'due-start-capability': Told<{ readonly approvedOn: IsoDate; readonly days: Count } & DueTimes, DueDays>;
  'due-plan': Told<DueTimes, DueDays>;
  'due-follow-up': Told<DueTimes, DueDays | 'none'>;
  'due-mentor-contact': Told<DueTimes, DueDays>;
  'due-mentor-talk': Told<DueTimes, DueDays>;
  'due-job-guidance': Told<DueTimes, DueDays>;
  'due-attendance-protocol': Told<DueTimes, DueDays>;
  'due-interim-report': Told<DueTimes, DueDays>;
  'due-final-report': Told<
    (
      | { readonly endedOn: IsoDate; readonly weekdays: Count; readonly finalReportBy?: never }
      | { readonly finalReportBy: IsoDate }
    ) &
      DueTimes,
    DueDays
  >;
  'due-invoice-by': Told<{ readonly endedOn: IsoDate; readonly months: Count } & DueTimes, DueDays | 'none'>;
}

/** What must be done. */
export type DeadlineDuty = keyof DeadlinesSteps extends infer What
  ? What extends `due-${infer Duty}`
    ? Duty
    : never
  : never;

export interface DeadlineFindings {
  'started-before-approval': { readonly approvedOn: IsoDate };
  'started-too-late': { readonly latest: IsoDate };
  'police-report-after-return': object;
}

// ---- penalties -----------------------------------------------------------------------------------------------------

// ---- prices --------------------------------------------------------------------------------------------------------

// ---- contract ------------------------------------------------------------------------------------------------------

// ---- settlement ----------------------------------------------------------------------------------------------------
