import type { PriceUnit } from '../agreement/agreement.ts';
import type { ContractDuty, DeadlineSide, ReckoningUnit } from '../agreement/contract-duties.ts';
import type {
  CancellationLoss,
  CancellingParty,
  ConductUnit,
  PenaltyTerms,
  YearDay,
} from '../agreement/contract-terms.ts';
import type { InvoiceChannel, InvoiceKind } from '../agreement/invoice-kinds.ts';
import type { OwnNames } from '../agreement/names.ts';
import type { ClosureGround, GroupId, HoursInterval } from '../agreement/order.ts';
import type { StateKind } from '../agreement/result-terms.ts';
import type { TenderTerms } from '../agreement/tender-terms.ts';
import type { IsoDate, IsoMonth } from '../calendar/iso-date.ts';
import type { IsoDateTime } from '../calendar/iso-date-time.ts';
import type { Period } from '../calendar/period.ts';
import type { Quarter } from '../calendar/quarter.ts';
import type { StepShape } from '../evidence/account.ts';
import type { Words } from '../evidence/clause.ts';
import type { Outcome } from '../evidence/decision.ts';
import type { Bounded, Count, Flag, List, Share, Span } from '../evidence/written.ts';
import type { HourlyRate, Hours, Kroner } from '../money/kroner.ts';
import type { IndexNumber, Percent } from '../money/ratios.ts';
import type { Called } from './called.ts';

/**
 * What the rooms tell: for each kind of step the facts it is told from and what it gives, for each finding the facts its
 * sentence needs. A room can tell nothing that does not stand here, and each language file has a sentence for all of it.
 */

/** A sentence for each kind of step; `names`: what the agreement that was asked calls everybody. */
export type Sentences<S> = {
  readonly [What in keyof S]: S[What] extends StepShape<infer From, infer Gives>
    ? (from: From, gives: Gives, names: Called) => string
    : never;
};

/** The day an order was placed, or, where that is not told, the day it starts. */
interface PlacedOn {
  readonly placedOn: IsoDate;
  readonly isTold: boolean;
}

/** The agreement that a finding is made under, for the names that its sentence uses. */
export interface NamedBy {
  readonly by: OwnNames;
}

/** A sentence for each finding, from the facts it was found in. */
export type FindingSentences<F> = { readonly [Code in keyof F]: (facts: F[Code]) => string };

// ---- order ---------------------------------------------------------------------------------------------------------

/** How many weeks an order by dates is. */
export interface CheckOrderSteps {
  'work-weeks': StepShape<Period, Count>;
  'weeks-as-written': StepShape<Period, Share>;
}

/** What `checkOrder` finds. */
export interface OrderFindings {
  'unknown-level': object;
  'rate-below-band': { readonly min: HourlyRate };
  'rate-above-band': { readonly max: HourlyRate };
  'rate-below-offered': { readonly offered: HourlyRate };
  'rate-not-offered': { readonly offered: HourlyRate };
  /** `why`: the offered rate is still the highest, since the regulation is not allowed, or does not hold yet. */
  'rate-above-regulated': { readonly max: HourlyRate; readonly why?: 'not-allowed' | 'not-yet' };
  /** The least and the most that the level has; without them it is not ordered with an interval. */
  'hours-not-orderable': HoursInterval | { readonly min?: never };
  'weeks-below-minimum': { readonly min: number };
  'weeks-above-maximum': { readonly max: number };
  'weeks-not-exact': { readonly weeks: number };
  'start-before-order': object;
  'outside-agreement-period': PlacedOn & {
    readonly firstDay?: IsoDate | undefined;
    readonly lastDay?: IsoDate | undefined;
  };
  'before-agreement-document': PlacedOn & { readonly dated: string };
  'ordered-outside-portal': OutsideFacts & NamedBy;
  /** `other`: the other one, where it is that which is ordered alone. */
  'not-orderable-with-others': { readonly other?: Words };
  'hours-step': { readonly step: Hours };
  'hours-beyond-typical': { readonly perWeek: Hours };
  'weeks-not-whole': object;
  'weeks-beyond-typical': { readonly max: number };
  'age-outside-target-group': object;
  'group-outside-target': object;
  'element-not-offered': NamedBy & { readonly elements: readonly string[] };
  'unemployment-too-short': { readonly months: number; readonly ofLast: number };
  'continued-beyond-longest': NamedBy & { readonly max: number };
  /** The places of the orders in the list that was given, from 1. */
  'other-citizen': { readonly places: readonly number[] };
}

/** What is found among the facts of a bonus: the places of the two, from 1. */
export interface BonusFindings {
  'given-twice': { readonly place: number; readonly same: number };
}

/** What is found among the orders of a batch. */
export interface BatchFindings {
  /** The place in the batch of the order that it repeats, from 1. */
  'order-twice': { readonly same: number };
  'order-rejected': object;
  /** The place in the batch of the right order that was placed instead, from 1. */
  'order-replaced': { readonly by: number };
  /** The first day of a job that ends the fee and was not told of it. */
  'started-work-not-told': { readonly firstDay: IsoDate };
}

/** The way an order took around the portal. */
export type OutsideFacts = Readonly<Partial<Record<'orderedOutsidePortal' | 'confirmedOutsidePortal', 'true'>>>;

// ---- delivery ------------------------------------------------------------------------------------------------------

export interface DeliverySteps {
  'ordered-hours': StepShape<{ readonly hoursPerWeek: Hours; readonly weeks: Count }, Hours>;
  'planned-hours': StepShape<{ readonly activityHours: Hours; readonly placementHours: Hours }, Hours>;
  offset: StepShape<{ readonly deficit: Hours; readonly surplus: Hours }, Hours>;
  residual: StepShape<{ readonly orderedHours: Hours; readonly placementHours: Hours; readonly week: Count }, Hours>;
  'specialist-hours': StepShape<{ readonly hoursPerWeek: Hours; readonly weeks: Count }, Hours>;
  average: StepShape<
    { readonly min: Hours; readonly max: Hours; readonly weeks: Count; readonly plannedHours: Hours },
    Hours | 'none'
  >;
  /** How often none was made within so many days, of those that were made in all. */
  'missed-follow-ups': StepShape<{ readonly everyDays: Count; readonly made: Count }, Count>;
}

interface AverageFacts {
  readonly min: Hours;
  readonly max: Hours;
  readonly average: Hours;
}

/** How often something did not happen, and the first stretch without it. */
export interface MissedFacts extends Period {
  readonly times: number;
}

export interface DeliveryFindings {
  /** `closedOn`: the last open day of a course that was closed early. */
  'planned-below-ordered': { readonly hours: Hours; readonly closedOn?: IsoDate };
  'planned-above-ordered': NamedBy & { readonly hours: Hours; readonly closedOn?: IsoDate };
  'average-below-interval': AverageFacts;
  'average-above-interval': AverageFacts;
  'specialist-hours-missing': { readonly hours: Hours };
  'week-without-activity': { readonly weeks: readonly number[] };
  'mentor-contact-missed': MissedFacts;
  'mentor-talk-missed': NamedBy & MissedFacts;
  'follow-up-missed': MissedFacts;
  'residual-not-filled': { readonly weeks: readonly number[] };
  'placement-above-ordered': { readonly weeks: readonly number[] };
  'follow-up-by-telephone': { readonly byTelephone: number; readonly made: number };
  /** `unless`: what the course may lead to in place of a placement. */
  'no-placement-begun': { readonly unless?: 'flexjob' | undefined };
}

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

/** What is known of the letter about a meeting. `sent-late`: after its day, and before the meeting. */
export type LetterState = 'sent' | 'sent-late' | 'not-sent' | 'not-told';

export type MeetingOutcome = 'missed' | 'excused' | 'appeared' | 'pending' | 'not-needed';

/**
 * `done`: its day has gone by, and the procedure takes it as done; nothing here can see whether it was.
 * `due`: it has arisen, and its last day, if it has one, is not past. `coming`: it arises later, if at all.
 */
export type DutyState = 'done' | 'due' | 'coming';

/** What must happen first, for a duty that may never arise. */
export type DutyCondition = 'missed' | 'turned-up' | 'not-reached' | 'told-elsewhere';

export type FirstDayDuty =
  | 'receive-citizen'
  | 'send-letter'
  | 'state-sickness-rule'
  | 'remind'
  | 'register-missed-days'
  | 'report-to-k-kassen'
  | 'register-absence'
  | 'register-later-days'
  | 'contact-citizen'
  | 'guide-to-kontaktcentret'
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
  'first-day-procedure': StepShape<{ readonly benefitGroup: GroupId }, 're-summons' | 'register-and-contact'>;
  're-summons-window': StepShape<{ readonly firstMeeting: IsoDate; readonly days: Count }, IsoDate>;
  're-summons-count': StepShape<object, Count>;
  're-summons': StepShape<
    {
      readonly number: Count;
      readonly before: IsoDate;
      readonly days: Count;
      /** Absent where the citizen had come before it was to be sent, and where sickness excused the meeting before. */
      readonly letterSentOn?: IsoDate;
      readonly excused?: 'true';
    },
    IsoDate
  >;
  'outside-window': StepShape<{ readonly lastDay: IsoDate }, IsoDate>;
  /** Accepted sickness; the last day where one is known. Gives the day of the meeting. */
  'excused-meeting': StepShape<{ readonly lastDay?: IsoDate }, IsoDate>;
  'summoned-anew': StepShape<{ readonly number: Count; readonly before: IsoDate }, IsoDate>;
  'appeared-in-window': StepShape<{ readonly lastDay: IsoDate }, Flag>;
  'meetings-awaiting-decision': StepShape<object, List<IsoDate>>;
  /** Whether letters went out for the re-summonses that were missed. */
  'sanction-needs-letter': StepShape<{ readonly missed: List<IsoDate> }, 'sent' | 'not-sent' | 'not-told'>;
  'first-day-excused': StepShape<object, IsoDate>;
  'wait-with-registration': StepShape<object, 'none'>;
  'registrable-days': StepShape<{ readonly missed: List<IsoDate>; readonly most: Count }, List<IsoDate>>;
  'register-by': StepShape<object, IsoDate>;
  'report-to-k-kassen': StepShape<{ readonly meetings: Count }, IsoDate>;
  'register-same-day': StepShape<{ readonly firstMeeting: IsoDate }, IsoDate>;
  'contact-attempts': StepShape<object, Count>;
  'tell-jobcentre': StepShape<object, 'jobcenter'>;
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
  'portal-registration': StepShape<DayAway, IsoDate>;
  'same-registration': StepShape<DayAway, IsoDate>;
  'nothing-in-portal': StepShape<{ readonly kind: AbsenceEventKind; readonly on: IsoDate }, 'none'>;
  'flagged-for-correction': StepShape<{ readonly day: IsoDate }, IsoDate>;
  'awaiting-decision': StepShape<object, List<IsoDate>>;
  'deduction-days': StepShape<
    {
      readonly records: Count;
      /** Present where the rule on deductions does not name it. */
      readonly benefitGroup?: GroupId;
    },
    List<IsoDate>
  >;
}

export interface AttendanceSteps
  extends Pick<AbsenceSteps, 'portal-registration' | 'nothing-in-portal' | 'awaiting-decision'> {
  'attendance-day': StepShape<
    {
      readonly date: IsoDate;
      readonly entry: 'absent' | 'partly-absent';
      readonly plannedHours: Hours;
      readonly attendedHours: Hours;
    },
    Hours
  >;
  'attendance-total': StepShape<{ readonly plannedHours: Hours; readonly attendedHours: Hours }, Hours>;
  'registered-once-refused': StepShape<{ readonly on: IsoDate }, 'none'>;
  'send-attendance-protocol': StepShape<{ readonly month: IsoMonth }, IsoDate>;
}

export interface FirstDayFindings {
  'meeting-on-closed-day': { readonly on: IsoDate };
  'no-sanction-without-letter': NamedBy & { readonly meetingOn: IsoDate };
  'letter-sent-late': { readonly meetingOn: IsoDate; readonly sendOn: IsoDate };
  'appeared-after-window': { readonly lastDay: IsoDate };
  'report-not-complete': NamedBy & { readonly missed: number };
}

export interface AbsenceFindings {
  'cause-missing': NamedBy;
  'sickness-reported-late': object;
  'outside-sickness-procedure': NamedBy;
  'dialogue-first': object;
  'leave-not-providers-to-grant': NamedBy;
  'repeated-absence': NamedBy;
  /** The groups that the rule names. */
  'outside-deduction-rule': NamedBy & { readonly groups: readonly GroupId[] };
  'absence-on-closed-day': object;
}

export interface AttendanceFindings extends Pick<AbsenceFindings, 'cause-missing' | 'outside-sickness-procedure'> {
  'out-of-house-undocumented': { readonly kind: 'activity' | 'placement' | 'visit' };
  'visit-as-activity': object;
  'attended-beyond-planned': object;
  'hours-beyond-day': object;
  'planned-on-closed-day': object;
}

// ---- fee -----------------------------------------------------------------------------------------------------------

/** What a week is reckoned from. */
export interface FeeFactors {
  readonly hoursPerWeek: Hours;
  readonly hourlyRate: HourlyRate;
  readonly contactMinutes?: Count;
}

/** What a fee is the product of, by what the course is priced by; nothing where nothing is paid. */
type TotalFacts =
  | (FeeFactors & { readonly weeks: Share })
  /** Where the rate changed: each rate with the weeks that are paid at it. */
  | (Omit<FeeFactors, 'hourlyRate'> & { readonly hourlyRates: List<HourlyRate>; readonly shares: List<Share> })
  | { readonly weekPrice: HourlyRate; readonly weeks: Share }
  | { readonly monthPrice: HourlyRate; readonly months: Count }
  | { readonly coursePrice: HourlyRate }
  | { readonly hourlyRate: HourlyRate; readonly minutes: Count; readonly most: Kroner }
  | { readonly [none in never]: never };

export interface FeeSteps {
  'no-money-rule': StepShape<{ readonly hoursPerWeek: Hours; readonly hourlyRate: HourlyRate }, 'caller'>;
  'short-contact': StepShape<{ readonly contactMinutes: Count; readonly hourlyRate: HourlyRate }, `${number}/60`>;
  /** What the agreement itself says that a week, a month, a course or an hour costs. */
  'agreed-price': StepShape<{ readonly per: PriceUnit; readonly hoursPerWeek?: Hours }, HourlyRate>;
  'weekly-fee': StepShape<FeeFactors, Kroner>;
  instalment: StepShape<{ readonly percent: Percent; readonly earnedOn?: IsoDate; readonly outcome: Outcome }, Kroner>;
  'open-period': StepShape<
    {
      readonly firstDay: IsoDate;
      readonly lastDay: IsoDate;
      readonly ground?: ClosureGround;
      /** Empty where none is stated. */
      readonly lastOpenDay?: IsoDate | '';
    },
    Span | 'none'
  >;
  'ordered-outside-portal': StepShape<OutsideFacts, 'none'>;
  /** What a week costs from a day on, at a regulated rate. */
  'rate-change': StepShape<FeeFactors & { readonly from: IsoDate }, Kroner>;
  /** An order by dates that is one of whole weeks, and how many. */
  'work-weeks': StepShape<Period, Count>;
  'paused-days': StepShape<{ readonly pauses: List<Span>; readonly weekendAfter?: Flag }, Count>;
  'started-work': StepShape<{ readonly startedWorkOn: IsoDate }, IsoDate>;
  'entitled-total': StepShape<{ readonly lastDay: IsoDate }, Kroner>;
  total: StepShape<TotalFacts, Kroner>;
  /** The total with value added tax. */
  'with-vat': StepShape<{ readonly total: Kroner; readonly percent: Percent }, Kroner>;
}

/** What is found about a fee. */
export interface FeeFindings {
  'open-period-may-be-claimed': NamedBy & { readonly amount: Kroner };
}

// ---- invoicing -----------------------------------------------------------------------------------------------------

/** What may be invoiced of a course, month by month. */
export interface InvoicePlanSteps extends Pick<FeeSteps, 'paused-days'> {
  'plan-line': StepShape<
    { readonly month: IsoMonth; readonly weeks: Count; readonly firstDay: IsoDate; readonly lastDay: IsoDate },
    Kroner
  >;
  'invoice-from': StepShape<{ readonly lastDay: IsoDate }, IsoDate>;
  'plan-total': StepShape<OutsideFacts & { readonly lines: Count }, Kroner>;
  /** `earnedOn`: told where an instalment is earned after the end. */
  'invoice-by': StepShape<{ readonly endedOn: IsoDate; readonly earnedOn?: IsoDate; readonly months: Count }, IsoDate>;
}

export interface DueDateSteps {
  /** `from`: told where the days are not counted from the sending. */
  'nominal-due-date': StepShape<
    { readonly sentOn: IsoDate; readonly from?: 'month-end'; readonly days: Count },
    IsoDate
  >;
  'agreed-due-date': StepShape<{ readonly sentOn: IsoDate }, IsoDate>;
  'due-date': StepShape<{ readonly nominalOn: IsoDate }, IsoDate>;
}

export interface DueDateFindings {
  'payment-may-wait': NamedBy;
  'payment-may-not-wait': NamedBy;
}

export interface AuditInvoiceSteps {
  'audit-channel': StepShape<{ readonly kind: InvoiceKind; readonly sentBy: InvoiceChannel }, InvoiceChannel>;
  'audit-line': StepShape<{ readonly firstDay: IsoDate; readonly lastDay: IsoDate; readonly amount: Kroner }, Kroner>;
  'audit-from': StepShape<{ readonly lastDay: IsoDate; readonly sentOn: IsoDate }, IsoDate>;
  'audit-by': StepShape<{ readonly sentOn: IsoDate }, IsoDate>;
  'audit-wrong-amount': StepShape<OutsideFacts, Kroner>;
  'audit-penalty-base': StepShape<{ readonly why: 'wrong-channel' | 'too-early' }, Kroner>;
}

export interface CreditSteps {
  'credit-line': StepShape<
    { readonly firstDay: IsoDate; readonly lastDay: IsoDate; readonly invoiced: Kroner; readonly right: Kroner },
    Kroner
  >;
  'credit-total': StepShape<OutsideFacts & { readonly lines: Count }, Kroner>;
  'credit-remaining': StepShape<{ readonly lines: Count }, Kroner>;
}

/** What is done with an invoice. The last three are of one that is not to be sent back. */
export type InvoiceAction =
  | 'send-back'
  | 'tell-provider'
  | 'payment-waits'
  | 'check'
  | 'clear-order'
  | 'set-off'
  | 'pay';

/** What of an invoice nobody looked at. */
export type UncheckedPart = 'bonus-decision' | 'bonus-amount' | 'amount';

/** What is found of what was invoiced so far. */
export interface CreditFindings {
  /** What stood there to credit. */
  'credited-beyond-invoiced': { readonly stood: Kroner };
}

/** What a bonus invoice can lack. */
export interface BonusContentFindings {
  'invoice-date-missing': object;
  'user-ident-missing': NamedBy;
  'user-ident-length': NamedBy & { readonly length: number };
  'ean-missing': NamedBy;
  'ean-shape': object;
  'ean-check-digit': object;
}

export interface AuditFindings extends BonusContentFindings {
  /** `portal`: what the agreement calls it. */
  'wrong-channel': NamedBy & { readonly channel: InvoiceChannel };
  'ordered-outside-portal': OutsideFacts & NamedBy;
  'too-early': { readonly from: IsoDate };
  'too-late': { readonly invoiceBy: IsoDate };
  'outside-open-period': object;
  'invoiced-twice': { readonly kind: InvoiceKind };
  'wrong-amount': { readonly right: Kroner };
  'bonus-type-missing': object;
  'bonus-not-in-level': { readonly bonus: string };
  'bonus-not-earned': { readonly bonus: string };
  'wrong-bonus-amount': { readonly right: Kroner };
  'credited-beyond-invoiced': CreditFindings['credited-beyond-invoiced'];
  'no-lines': object;
  /** Its status says so. */
  'already-sent-back': object;
  /** Beside `credited-beyond-invoiced`. */
  'credits-sent-back': object;
  /** The last day of the month that the rest of is open. */
  'not-monthly': { readonly lastDay: IsoDate };
  /** The places of those invoices in the list that was given, from 1. */
  'earlier-sent-later': { readonly places: readonly number[] };
}

// ---- results and bonus ---------------------------------------------------------------------------------------------

/** Why a result is granted, refused or undecided. */
export type ResultReasonCode =
  | 'four-weeks-in-placement'
  | 'too-short-in-placement'
  | 'in-ordinary-job'
  | 'in-education'
  | 'in-flexjob'
  | 'not-in-job-or-education'
  | 'not-in-flexjob'
  | 'income-reached'
  | 'income-below-threshold'
  | 'income-not-known'
  | 'not-known-yet'
  | 'extension-of-earlier-course'
  | 'nothing-payable'
  | 'ordered-outside-portal'
  | 'excluded-by-other-bonus'
  | 'depends-on-other-bonus'
  | 'lasted-long-enough'
  | 'not-long-enough'
  | 'hours-too-few'
  | 'hours-not-known'
  | 'in-placement'
  | 'in-wage-subsidy'
  | 'not-in-what-counts';

/** Why no day of a placement, a job or an education counts. */
export type StayNotCounted =
  | 'approved-too-late'
  | 'before-course'
  | 'begun-too-late'
  | 'outside-window'
  | 'not-known-yet'
  | 'other-state'
  | 'not-that-day';

/** How long, and in what, where four weeks of placement are not meant. */
export interface AskedTime {
  readonly lastingWeeks?: Count;
  readonly lastingMonths?: Count;
  readonly lastingDays?: Count;
  readonly kinds?: List<StateKind>;
}

/** What a result asks for, as far as its reasons tell it; the names of the results of which only one is paid. */
export interface AskedOfResult extends AskedTime {
  readonly hoursPerWeek?: Hours;
  readonly results?: List<string>;
}

/** What a result looks at and nobody may have told. */
export type AssumedFact = 'placements' | 'employment';

/** How long before this course an earlier one ended. */
export interface EarlierGap {
  readonly endedOn: IsoDate;
  readonly startsOn: IsoDate;
  readonly days: Count;
}

export interface StayFacts {
  readonly kind: StateKind;
  readonly firstDay: IsoDate;
  readonly lastDay?: IsoDate;
  readonly approvedOn?: IsoDate;
  readonly hoursPerWeek?: Hours;
}

export interface ResultSteps {
  'bonus-window': StepShape<
    {
      readonly startsOn: IsoDate;
      readonly endedOn: IsoDate;
      readonly months: Count;
      readonly holds?: 'its-beginning';
    } & AskedTime,
    Span
  >;
  'placement-counted': StepShape<StayFacts, Span | StayNotCounted>;
  /** The hours a week that the jobs of a time need, and whether those of all are stated. */
  'least-hours': StepShape<{ readonly stated: Flag }, Hours>;
  'longest-placement': StepShape<
    { readonly needed: Count; readonly asOf?: IsoDate; readonly hoursPerWeek?: Hours } & AskedTime &
      ({ readonly firstDay: IsoDate; readonly lastDay: IsoDate; readonly days: Count } | { readonly firstDay?: never }),
    Count
  >;
  'measurement-day': StepShape<
    { readonly endedOn: IsoDate; readonly months: Count; readonly first?: 'that-day' },
    IsoDate
  >;
  'state-counted': StepShape<StayFacts & { readonly measuredOn: IsoDate }, 'counts' | StayNotCounted>;
  income: StepShape<
    {
      readonly month: IsoMonth;
      readonly jobs: Count;
      readonly threshold: Kroner | 'missing';
      /** Whether the income of every job is stated. */
      readonly complete: Flag;
    },
    Kroner
  >;
}

export interface BonusSteps extends ResultSteps {
  'no-bonus': StepShape<{ readonly level: string }, 'none'>;
  'bonus-course': StepShape<
    { readonly firstDay: IsoDate; readonly lastDay: IsoDate; readonly ground?: ClosureGround },
    IsoDate | 'none'
  >;
  'earlier-course': StepShape<
    EarlierGap & {
      /** The day on which another provider's course began since. */
      readonly otherStarted?: IsoDate;
    },
    'extension' | 'new-period' | 'other-track' | 'other-provider-since'
  >;
  'other-provider': StepShape<EarlierGap, 'new-period'>;
  /** What an agreement of its own pays for a result that is granted: an amount, or a share of the fee. */
  'result-pays': StepShape<
    { readonly bonus: string; readonly percent?: Percent; readonly nameDa?: string; readonly nameEn?: string },
    Kroner
  >;
  'bonus-decision': StepShape<
    {
      readonly bonus: string;
      /** Empty unless granted, and where it is not given. */
      readonly amount: Kroner | '';
      /** The day it was earned, or the first on which it can be known. */
      readonly on: IsoDate;
      readonly asOf?: IsoDate;
      readonly reasons: List<ResultReasonCode>;
      /** The facts that were not told, and so were taken as none. */
      readonly assumed?: List<AssumedFact>;
      /** What the agreement calls the result, in both languages, where it is not "bonus" and the id. */
      readonly nameDa?: string;
      readonly nameEn?: string;
    } & AskedOfResult,
    Outcome
  >;
}

export interface BonusStatementSteps {
  /** The quarter is empty where the period was given as days. */
  'statement-period': StepShape<{ readonly quarter: Quarter | '' }, Span>;
  'statement-line': StepShape<
    { readonly bonus: string; readonly count: Count; readonly nameDa?: string; readonly nameEn?: string },
    Kroner | 'missing'
  >;
  'statement-total': StepShape<{ readonly count: Count }, Kroner | 'missing'>;
  'statement-invoice': StepShape<
    { readonly kind: 'invoice' | 'credit-note'; readonly findings: Count },
    'valid' | 'not-valid'
  >;
}

/** What can be wrong with a bonus invoice beside what its content lacks. */
export type BonusInvoiceFindings = Readonly<
  Record<'nothing-to-invoice' | 'amount-missing' | 'several-providers', object> & {
    'dated-before-period-end': { lastDay: IsoDate };
  }
>;

// ---- deadlines -----------------------------------------------------------------------------------------------------

/** The day of a duty, or the first and the last of several. */
export type DueDays = IsoDate | Span;

/** How many days a duty has. */
interface DueTimes {
  readonly times: Count;
}

/** Each duty with what its days are counted from. `none`: by a reading it has no day. */
export interface DeadlinesSteps {
  /** `weekdays`: absent where it is the next one. */
  'due-police-proof': StepShape<{ readonly sentBackOn: IsoDate; readonly weekdays?: Count } & DueTimes, DueDays>;
  'due-start-capability': StepShape<{ readonly approvedOn: IsoDate; readonly days: Count } & DueTimes, DueDays>;
  /** Absent where it is the day before. */
  'due-plan': StepShape<{ readonly daysBefore?: Count } & DueTimes, DueDays>;
  'due-follow-up': StepShape<DueTimes, DueDays | 'none'>;
  'due-mentor-contact': StepShape<DueTimes, DueDays>;
  'due-mentor-talk': StepShape<DueTimes, DueDays>;
  'due-job-guidance': StepShape<DueTimes, DueDays>;
  /** Absent where it is the 1st. */
  'due-attendance-protocol': StepShape<{ readonly dayOfMonth?: Count } & DueTimes, DueDays>;
  'due-interim-report': StepShape<DueTimes, DueDays>;
  'due-final-report': StepShape<
    (
      | { readonly endedOn: IsoDate; readonly weekdays: Count; readonly finalReportBy?: never }
      | { readonly finalReportBy: IsoDate }
    ) &
      DueTimes,
    DueDays
  >;
  'due-invoice-by': StepShape<
    { readonly endedOn: IsoDate; readonly earnedOn?: IsoDate; readonly months: Count } & DueTimes,
    DueDays | 'none'
  >;
}

/** What must be done. */
export type DeadlineDuty = keyof DeadlinesSteps extends infer What
  ? What extends `due-${infer Duty}`
    ? Duty
    : never
  : never;

export interface DeadlineFindings {
  'started-before-approval': { readonly approvedOn: IsoDate };
  'started-before-start': { readonly startsOn: IsoDate };
  /** `isOwn`: it was told that the citizen did not stay away. */
  'started-too-late': NamedBy & { readonly latest: IsoDate; readonly isOwn: boolean };
  'police-report-after-return': object;
}

// ---- penalties -----------------------------------------------------------------------------------------------------

type DamagesShape = StepShape<{ readonly documentedLoss: Kroner; readonly penalty: Bounded<Kroner> }, Bounded<Kroner>>;

export interface DamagesSteps {
  'damages-beyond-penalty': DamagesShape;
}

export type { ConductUnit };

export type DelayKind = 'late-delivery' | 'late-remedy';

/** The least amount a day: the caller's, lost in the source, or not a rule here at all. */
type LeastADay = Kroner | 'missing' | 'none';

export interface DelayPenaltySteps extends DamagesSteps {
  'penalty-days': StepShape<
    { readonly dueOn: IsoDate; readonly deliveredOn: IsoDate; readonly kind: DelayKind },
    Count
  >;
  /** Of a share of the base, `percent`; of an amount that stands by itself, `amount`. */
  'daily-penalty': StepShape<
    { readonly base: Kroner; readonly percent?: Percent; readonly amount?: Kroner; readonly minimum: LeastADay },
    Kroner
  >;
  'penalty-cap': StepShape<{ readonly base: Kroner; readonly percent: Percent }, Kroner>;
  'delay-penalty': StepShape<{ readonly workingDays: Count; readonly minimum: LeastADay }, Bounded<Kroner>>;
}

export interface InvoicingPenaltySteps extends DamagesSteps {
  'wrong-invoice-share': StepShape<{ readonly wrongAmount: Kroner; readonly percent: Percent }, Bounded<Kroner>>;
  'wrong-invoice-days': StepShape<
    {
      readonly firstDay: IsoDate;
      readonly lastDay: IsoDate;
      readonly workingDays: Count;
      readonly daily: Kroner | 'missing';
    },
    Bounded<Kroner>
  >;
  'wrong-invoice-excused': StepShape<Record<string, never>, Bounded<Kroner>>;
  'heightened-control': StepShape<{ readonly occurrence: Count; readonly from: Count }, 'allowed' | 'no'>;
}

/** Whether a breach is a ground to cancel, whatever the penalty. */
export interface ConductFindings {
  'may-be-cancelled': Record<string, never>;
  'may-be-cancelled-if-material': Record<string, never>;
}

export interface ConductPenaltySteps extends DamagesSteps {
  /** A penalty that is paid does not bar damages, whatever loss is told. */
  'damages-not-barred': StepShape<{ readonly kind: keyof NonNullable<PenaltyTerms['conduct']> }, 'not-barred'>;
  'damages-beside-penalty': DamagesShape;
  'conduct-units': StepShape<
    { readonly establishedOn: IsoDate; readonly endedOn: IsoDate; readonly unit: ConductUnit },
    Count
  >;
  'conduct-penalty': StepShape<
    {
      readonly kind: keyof NonNullable<PenaltyTerms['conduct']>;
      readonly units: Count;
      readonly unit: ConductUnit;
      readonly daily: Kroner;
    },
    Bounded<Kroner>
  >;
  'conduct-maximum': StepShape<{ readonly maximum: Kroner }, 'reached' | 'not-reached'>;
  'subcontractor-penalty': StepShape<Record<string, never>, Bounded<Kroner>>;
}

export interface CapSteps {
  'liability-cap': StepShape<
    { readonly floor: Kroner; readonly times: Count; readonly estimatedTurnover: Kroner | 'missing' },
    Bounded<Kroner>
  >;
  'damages-within-cap': StepShape<
    {
      readonly claim: Kroner;
      readonly cap: Bounded<Kroner>;
      readonly earlierDamages: Kroner;
      readonly personalInjury: Kroner;
    },
    Bounded<Kroner>
  >;
}

export interface DamagesClaimSteps {
  'damages-claim': StepShape<{ readonly documentedLoss: Kroner; readonly penalty: Kroner }, Kroner>;
}

export type LiabilityCapSteps = CapSteps & DamagesClaimSteps;

export interface CancellationSteps extends CapSteps, DamagesClaimSteps {
  'repaid-undelivered': StepShape<{ readonly paidUndelivered: Kroner }, Kroner>;
  'paid-received': StepShape<{ readonly receivedUnpaid: Kroner }, Kroner>;
  'cancellation-loss': StepShape<
    { readonly cancelledBy: CancellingParty; readonly loss: CancellationLoss | 'other' },
    Kroner
  >;
  /** What `documentedLoss` may not hold. */
  'indirect-loss-left-out': StepShape<
    { readonly cancelledBy: CancellingParty; readonly documentedLoss: Kroner },
    'none'
  >;
  'cancellation-losses': StepShape<{ readonly cancelledBy: CancellingParty; readonly count: Count }, Kroner>;
}

export interface InterestSteps {
  'interest-days': StepShape<{ readonly dueOn: IsoDate; readonly paidOn: IsoDate }, Count>;
  'interest-part': StepShape<
    {
      readonly amount: Kroner;
      readonly firstDay: IsoDate;
      readonly lastDay: IsoDate;
      readonly days: Count;
      readonly percent: Percent | 'missing';
      readonly points: Percent;
      readonly daysInYear: Count;
    },
    Kroner | 'undecided'
  >;
  interest: StepShape<{ readonly parts: Count; readonly missing: Count }, Kroner | 'undecided'>;
}

export type PenaltySteps = DelayPenaltySteps &
  InvoicingPenaltySteps &
  ConductPenaltySteps &
  LiabilityCapSteps &
  CancellationSteps &
  InterestSteps;

// ---- prices --------------------------------------------------------------------------------------------------------

interface IndexFacts {
  readonly oldIndex: IndexNumber;
  readonly newIndex: IndexNumber;
}

export interface RegulatePriceSteps {
  /** Gives percent with 6 decimals. */
  'index-change': StepShape<IndexFacts>;
  /** `moves` and `rounded` are told where the price is not the most that it may be raised to, cut to whole øre. */
  'maximum-price': StepShape<
    IndexFacts & {
      readonly level?: string;
      readonly price: HourlyRate;
      readonly moves?: 'up-and-down';
      readonly rounded?: 'nearest-krone';
    },
    HourlyRate
  >;
  'outside-price': StepShape<{ readonly outsidePrice: HourlyRate }, HourlyRate>;
  'regulation-allowed': StepShape<
    {
      /** Absent where no notice is asked and none was told. */
      readonly receivedOn?: IsoDate;
      readonly effectiveOn: IsoDate;
      readonly findings: List<keyof RegulationFindings>;
    },
    'allowed' | 'not-allowed'
  >;
  approval: StepShape<Record<string, never>, IsoDate | 'needed'>;
}

export interface RegulationFindings {
  'not-extended': Record<string, never>;
  'regulated-before': { readonly times: number };
  'not-effective-day': YearDay;
  /** `null` where the last day in time lies before the calendar. */
  'notified-late': { readonly latest: IsoDate | null };
  'approved-late': Record<string, never>;
  'approval-needed': NamedBy;
  /** The month that the index must be of; `null` where it lies before the calendar. */
  'wrong-new-month': { readonly month: IsoMonth | null };
  'wrong-old-month': { readonly month: IsoMonth | null };
  'wrong-first-month': { readonly month: IsoMonth | null };
  'index-fell': Record<string, never>;
  'above-outside-price': Record<string, never>;
}

export interface CheckOfferSteps {
  'prices-expected': StepShape<{ readonly rule: NonNullable<TenderTerms['prices']>['expected'] }, Count>;
  'prices-given': StepShape<{ readonly given: Count; readonly expected: Count }, Count>;
}

interface OutsideBand {
  readonly name: Words;
  /** The end of the band that the price lies beyond. */
  readonly end: HourlyRate;
}

export interface OfferFindings {
  'nothing-offered': Record<string, never>;
  'subcontract-not-offered': { readonly subcontract: string };
  'price-missing': { readonly name: Words };
  'rate-below-band': OutsideBand;
  'rate-above-band': OutsideBand;
  'unknown-level': Record<string, never>;
  'turnover-too-low': { readonly least: Kroner };
  'cover-too-low': { readonly least: Kroner };
  /** The annex, where the limit is one annex's own. */
  'too-many-pages': { readonly atMost: number; readonly annex: string | null };
  'pages-not-told-by-annex': { readonly atMost: number };
  'too-late': { readonly at: IsoDateTime };
  'other-language': Record<string, never>;
  'basic-reservation': Record<string, never>;
  'other-reservation': Record<string, never>;
  'alternative-offers': Record<string, never>;
  'requirements-left-out': { readonly count: number };
  'requirements-lacking': { readonly count: number };
  'public-debt': Record<string, never>;
  'conflict-of-interest': Record<string, never>;
  'distorted-preparation': Record<string, never>;
}

/** Why an offer gets no contract, or why it is not known. */
export type AwardReasonCode = 'cannot-win-this-lot' | 'places-taken' | 'tie-for-last-place' | 'winners-not-told';

/** Whose proof is due: the bidder's (a consortium's once), that of each member or of each that lends its capacity. */
export type DocumentOwner = 'bidder' | 'member' | 'lender';

export interface ScoreOffersSteps {
  'price-total': StepShape<{ readonly levels: Count }, 'plain-sum' | 'weekly-hours'>;
  'price-points': StepShape<{ readonly lowest: HourlyRate }, 'lowest-over-offer' | 'linear' | 'own-points'>;
  /** Points with 6 decimals. */
  'offer-score': StepShape<{
    readonly bidder: string;
    readonly priceTotal: HourlyRate;
    readonly pricePoints: string;
    readonly qualityPoints: string;
  }>;
  /** Gives the bidders that win, with commas between them. */
  award: StepShape<{ readonly lot: string; readonly contracts: Count }>;
}

export type PriceSteps = RegulatePriceSteps & CheckOfferSteps & ScoreOffersSteps;

// ---- contract ------------------------------------------------------------------------------------------------------

export interface ContractDeadlineSteps {
  'contract-deadline': StepShape<
    {
      readonly duty: ContractDuty;
      readonly side: DeadlineSide;
      readonly from: IsoDate;
      readonly count: Count;
      readonly unit: ReckoningUnit;
    },
    IsoDate
  >;
}

export interface ContractFindings {
  'already-extended': { readonly times: number };
  'not-hindered-long-enough': { readonly afterDays: number };
  'hindered-party-cannot-terminate': Record<string, never>;
  'kunde-cannot-terminate': NamedBy;
  'not-a-ground-of-the-provider': NamedBy;
  'demand-before-due': Record<string, never>;
  'demand-incomplete': Record<string, never>;
  'cover-too-low': { readonly personalInjury: Kroner };
  'meetings-left': { readonly meetings: number; readonly held: number };
  'standstill-not-written': Record<string, never>;
  'not-effective-day': YearDay;
  'repeated-breach': { readonly times: number; readonly months: number };
  'interpreter-agreements-over': { readonly through: IsoDate };
}

// ---- settlement ----------------------------------------------------------------------------------------------------

/** A line of an order's invoice plan with its days. */
export interface LineFacts {
  readonly month: IsoMonth;
  readonly weeks: number;
  readonly days: number;
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
  readonly amount: Kroner;
  readonly invoiceFrom: IsoDate | null;
  /** `null` where the agreement states none. */
  readonly dueOn: IsoDate | null;
}

/** What is proposed of an order: an invoice or a credit note with so many lines, and from when a bonus is invoiced. */
export interface InvoiceRunSteps {
  'invoice-proposed': StepShape<
    { readonly kind: InvoiceKind | 'credit-note'; readonly sentOn: IsoDate; readonly lines: Count },
    Kroner
  >;
  'bonus-stated': StepShape<
    { readonly bonus: string; readonly earnedOn: IsoDate; readonly nameDa?: string; readonly nameEn?: string },
    IsoDate
  >;
}

/** Why something of an order is not sent: each with the facts that its sentence needs. */
export interface RunWaits {
  'period-not-over': { readonly from: IsoDate };
  'too-late': { readonly invoiceBy: IsoDate };
  'order-rejected': object;
  'amount-unknown': object;
  undecided: object;
  'not-told': object;
  /** What the agreement does not say: how a course is invoiced, or from when. */
  'not-in-agreement': { readonly what: 'invoicing' | 'first-day' };
  'bonus-type-missing': object;
}

/** What can move an order between two settlements. */
export type ChangeCause = 'agreement' | 'readings' | 'figures' | 'as-of' | 'facts';

/** A fact of an order that may be told otherwise than before. */
export type ChangedFact =
  | 'id'
  | 'citizen'
  | 'provider'
  | 'level'
  | 'benefitGroup'
  | 'orderedOn'
  | 'startsOn'
  | 'weeks'
  | 'endsOn'
  | 'hoursPerWeek'
  | 'hoursInterval'
  | 'hourlyRate'
  | 'offeredRate'
  | 'price'
  | 'orderedOutsidePortal'
  | 'confirmedOutsidePortal'
  | 'elements'
  | 'citizenAge'
  | 'monthsUnemployed'
  | 'otherOrders'
  | 'regulation'
  | 'closure'
  | 'contactMinutes'
  | 'startedWorkOn'
  | 'pauses'
  | 'rateChanges'
  | 'contacts'
  | 'placements'
  | 'employment'
  | 'previousOrders'
  | 'events';
