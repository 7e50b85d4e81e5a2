import type { BenefitGroup, ClosureGround } from '../agreement/order.ts';
import type { IsoDate, IsoMonth } from '../calendar/iso-date.ts';
import type { Told } from '../evidence/account.ts';
import type { Count, List, Share, Span } from '../evidence/written.ts';
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

// ---- absence -------------------------------------------------------------------------------------------------------

/** What happens in a running course. */
export type AbsenceEventKind =
  | 'sickness-refused'
  | 'sickness-accepted'
  | 'not-back-after-sickness'
  | 'sickness-reported'
  | 'absent'
  | 'no-message'
  | 'late'
  | 'refused-to-take-part'
  | 'disturbed'
  | 'passive'
  | 'left-early'
  | 'turned-up'
  | 'leave-asked'
  | 'k-kassen-request'
  | 'important-information'
  | 'benefit-ended';

/** How much of a day is told: all of it, some hours, or none, for a citizen who was present but would not take part. */
export type Extent = 'whole-day' | 'hours' | 'present';

/** How a day stands in the provider's own protocol. */
export type ProtocolMark = 'absent' | 'partly-absent' | 'present' | 'sick-reported' | 'sick-accepted';

export type FirstDayStatus = 'awaiting' | 'appeared' | 'exhausted';

export type MeetingOutcome = 'missed' | 'appeared' | 'pending' | 'not-needed';

/**
 * `done`: its day has gone by, and the procedure takes it as done; nothing here can see whether it was.
 * `due`: it has arisen, and its last day, if it has one, is not past. `coming`: it arises later, if at all.
 */
export type DutyState = 'done' | 'due' | 'coming';

/** What must happen first, for a duty that may never arise. */
export type DutyCondition = 'missed' | 'turned-up' | 'not-reached';

export type FirstDayDuty =
  | 'receive-citizen'
  | 'send-letter'
  | 'state-sickness-rule'
  | 'remind'
  | 'register-missed-days'
  | 'report-to-k-kassen'
  | 'register-absence'
  | 'contact-citizen'
  | 'tell-jobcentre';

export type CourseDuty =
  | 'register-absence'
  | 'enter-in-protocol'
  | 'correct-portal-records'
  | 'guide-to-kontaktcentret'
  | 'refer-to-jobcentre'
  | 'hold-dialogue'
  | 'engage-citizen'
  | 'ask-to-contact-k-kassen'
  | 'try-to-reach-citizen'
  | 'tell-k-kassen-result'
  | 'pass-on-information'
  | 'decide-and-tell-citizen';

export interface FirstDaySteps {
  'first-day-procedure': Told<{ readonly benefitGroup: BenefitGroup }, 're-summons' | 'register-and-contact'>;
  're-summons-window': Told<{ readonly firstMeeting: IsoDate; readonly days: Count }, IsoDate>;
  're-summons-count': Told<object, Count>;
  're-summons': Told<
    {
      readonly number: Count;
      readonly before: IsoDate;
      readonly days: Count;
      /** Absent where the citizen had come before it was to be sent. */
      readonly letterSentOn?: IsoDate;
    },
    IsoDate
  >;
  'outside-window': Told<{ readonly lastDay: IsoDate }, IsoDate>;
  'wait-with-registration': Told<object, 'none'>;
  'registrable-days': Told<{ readonly missed: List<IsoDate>; readonly most: Count }, List<IsoDate>>;
  'register-by': Told<object, IsoDate>;
  'report-to-k-kassen': Told<{ readonly meetings: Count }, IsoDate>;
  'register-same-day': Told<{ readonly firstMeeting: IsoDate }, IsoDate>;
  'contact-attempts': Told<object, Count>;
  'tell-jobcentre': Told<object, 'jobcenter'>;
}

/** What the portal is told of a day. */
export interface DayAway {
  readonly kind?: AbsenceEventKind;
  readonly on: IsoDate;
  readonly extent: Extent;
  /** Where it was not the whole day. */
  readonly hours?: Hours;
}

export interface AbsenceSteps {
  'portal-registration': Told<DayAway, IsoDate>;
  'same-registration': Told<DayAway, IsoDate>;
  'nothing-in-portal': Told<{ readonly kind: AbsenceEventKind; readonly on: IsoDate }, 'none'>;
  'flagged-for-correction': Told<{ readonly day: IsoDate }, IsoDate>;
  'awaiting-decision': Told<object, List<IsoDate>>;
  'deduction-days': Told<
    {
      readonly records: Count;
      /** Present where the rule on deductions does not name it. */
      readonly benefitGroup?: BenefitGroup;
    },
    List<IsoDate>
  >;
}

export interface AttendanceSteps
  extends Pick<AbsenceSteps, 'portal-registration' | 'nothing-in-portal' | 'awaiting-decision'> {
  'attendance-day': Told<
    {
      readonly date: IsoDate;
      readonly entry: 'absent' | 'partly-absent';
      readonly plannedHours: Hours;
      readonly attendedHours: Hours;
    },
    Hours
  >;
  'attendance-total': Told<{ readonly plannedHours: Hours; readonly attendedHours: Hours }, Hours>;
  'registered-once-refused': Told<{ readonly on: IsoDate }, 'none'>;
  'send-attendance-protocol': Told<{ readonly month: IsoMonth }, IsoDate>;
}

export interface AbsenceFindings {
  'cause-missing': object;
  'sickness-reported-late': object;
  'outside-sickness-procedure': object;
  'dialogue-first': object;
  'leave-not-providers-to-grant': object;
  'repeated-absence': object;
  /** The groups that the rule names. */
  'outside-deduction-rule': { readonly groups: readonly BenefitGroup[] };
}

export interface AttendanceFindings extends Pick<AbsenceFindings, 'cause-missing' | 'outside-sickness-procedure'> {
  'out-of-house-undocumented': { readonly kind: 'activity' | 'placement' };
  'attended-beyond-planned': object;
  'hours-beyond-day': object;
}

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

// ---- penalties -----------------------------------------------------------------------------------------------------

// ---- prices --------------------------------------------------------------------------------------------------------

// ---- contract ------------------------------------------------------------------------------------------------------

// ---- settlement ----------------------------------------------------------------------------------------------------
