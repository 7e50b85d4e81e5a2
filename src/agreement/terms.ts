import type { IsoDate } from '../calendar/iso-date.ts';
import type { Clause } from '../evidence/clause.ts';
import type { Hours } from '../money/kroner.ts';
import type { Percent } from '../money/ratios.ts';
import type { ContractTerms, PenaltyTerms, PriceTerms } from './contract-terms.ts';
import type { CooperationTerms } from './cooperation-terms.ts';
import type { InvoiceChannel, InvoiceKind } from './invoice-kinds.ts';
import type { GroupId } from './order.ts';
import type { ResultTerms } from './result-terms.ts';
import type { TenderTerms } from './tender-terms.ts';

/**
 * A rule as one agreement states it: where it stands and what it says. Absent, the agreement has none, and whatever needs it
 * is not answered. Each word is one that the code has a tested function for; nothing is evaluated.
 */
export type Rule<Says> = Clause & Says;

/** When an order must be rejected whatever its level. */
export interface OrderingTerms {
  /** Orders are placed while the agreement runs. A day that it does not state may be told as a fact. */
  readonly agreementPeriod?:
    | Rule<{
        readonly orders: 'placed-within';
        readonly firstDay?: IsoDate | undefined;
        readonly lastDay?: IsoDate | undefined;
      }>
    | undefined;
  /** A course starts on the day it was ordered at the soonest; what an order is that says otherwise. */
  readonly startNotBeforeOrder?: (Clause & { readonly severity: 'reject' | 'warn' }) | undefined;
  /** Orders are placed and confirmed in the portal; what one that went outside it can be paid. */
  readonly throughPortal?: (Clause & { readonly outside: 'not-invoiced' }) | undefined;
  /** The citizen may begin only under an approved delivery agreement. */
  readonly approvedFirst?: (Clause & { readonly start: 'once-approved' }) | undefined;
  /** Calendar days from the approval within which the provider must be able to begin. */
  readonly startCapability?: (Clause & { readonly days: number }) | undefined;
  /** A citizen who is sent back for violence or threats is reported to the police first; so many weekdays later there is proof. */
  readonly policeProof?: (Clause & { readonly reported: 'before-return'; readonly weekdays: number }) | undefined;
}

/**
 * What a course costs: hours × rate × weeks. A fact whose clause is absent is not answered: how a course that ended so is
 * paid, what a job that began changes, what a short contact costs, why payment stopped.
 */
export interface FeeTerms {
  /** Whose price it is: the offer's, within the level's band, or, where no money rule is stated, the caller's own (A93). */
  readonly price?: Rule<{ readonly from: 'agreement' | 'caller' }> | undefined;
  /** Which days of a course are paid, however it ends. */
  readonly openDays?: Rule<{ readonly pays: 'open-days' }> | undefined;
  /** What is paid of a course that ended so. */
  readonly ended?: EndedTerms | undefined;
  /** A job, a placement or an education that begins. */
  readonly startedWork?:
    | Rule<{ readonly pays: 'through-ordered-end' | 'to-that-day' | 'through-that-day' }>
    | undefined;
  /** A mentor contact of less than an hour. */
  readonly shortContact?: Rule<{ readonly pays: 'in-proportion' }> | undefined;
  /** Settles what a week that was paid in part counts; absent, that is read (A41). */
  readonly partWeek?:
    | Rule<{ readonly counts: 'calendar-days' | 'weekdays' | 'started-weeks' | 'completed-weeks' }>
    | undefined;
  /** What is paid for where it is not the open days: the hours that were held, at most those that were ordered. */
  readonly held?: Rule<{ readonly pays: 'held-hours' }> | undefined;
  /** Value added tax on the fee. Absent: amounts are without it, and nothing is said of it. */
  readonly vat?: Rule<{ readonly rate: 'exempt' } | { readonly percent: Percent }> | undefined;
  /** Grounds on which payment stops for some days. */
  readonly pauses?: Rule<{ readonly grounds: readonly string[] }> | undefined;
}

/** Fee terms that say whose price it is: all that a fee needs. */
export type StatedFeeTerms = FeeTerms & { readonly price: NonNullable<FeeTerms['price']> };

/** What is paid of a course that ended otherwise than by running out. */
interface EndedTerms {
  readonly 'closed-early'?: Rule<{ readonly pays: 'open-days' | 'as-ordered' }> | undefined;
  readonly 'cancelled-before-start'?: Rule<{ readonly pays: 'nothing' }> | undefined;
  /** `pays` absent: the clause leaves the open days open, so that they are read (A44). */
  readonly 'objective-rejection'?: Rule<{ readonly pays?: 'nothing' | 'open-period' | undefined }> | undefined;
  readonly 'agreed-termination'?: Rule<{ readonly pays: 'open-days' }> | undefined;
}

/**
 * When a payment is due: so many days after the sending, or after the end of its month. `otherDay`: the parties may agree
 * on another day for an invoice.
 */
export interface DueTerm extends Clause {
  readonly days: number;
  readonly from: 'sending' | 'month-end';
  readonly otherDay?: 'as-agreed' | undefined;
}

/**
 * A due day on a Saturday, a Sunday or a public holiday moves. `to`: the kind of day it moves to, where the agreement says
 * which; else the reading `due-date-days` asks. Absent, no day moves.
 */
export interface DueMoves extends Clause {
  readonly moves: 'later';
  readonly to?: 'weekday' | 'working-day' | undefined;
}

/** When and how course fees are invoiced and paid. */
export interface InvoicingTerms {
  /** Into which invoices a fee is split. */
  readonly split?: Rule<InvoicingSplit> | undefined;
  /** `from` absent: whether a week that is not over may be invoiced is read (A32). */
  readonly notInAdvance?: Rule<{ readonly from?: 'finished-only' | 'begun-allowed' | undefined }> | undefined;
  /** Months after the end within which a course is invoiced; an instalment that is earned later, after the day it is earned. */
  readonly latest?: Rule<{ readonly months: number }> | undefined;
  readonly due?: DueTerm | undefined;
  readonly dueMoves?: DueMoves | undefined;
  /** Payment of an invoice that is not as asked may wait, where the EAN number that was given was right. */
  readonly postponed?: (Clause & { readonly asks: 'right-ean' }) | undefined;
}

/**
 * `course-weeks`: one invoice for the whole weeks that belong to a month; `calendar-months`: one for the days of each month;
 * `instalments`: parts of the price of a course, each when it falls due.
 */
export type InvoicingSplit =
  | { readonly by: 'course-weeks' | 'calendar-months' }
  | { readonly by: 'instalments'; readonly parts: readonly [Instalment, ...Instalment[]] };

/** A part of a course's price. All parts are 100 percent together. */
export type Instalment = Rule<{ readonly percent: Percent; readonly due: InstalmentDay }>;

/** At the start, at the end, so many weeks after the start, or on the day that a result is reached. */
export type InstalmentDay =
  | { readonly at: 'start' | 'end' }
  | { readonly weeksAfterStart: number }
  | { readonly result: string };

/** What follows when a citizen stays away: from the first meeting, and later in the course. */
export interface AbsenceTerms {
  /** Who may grant leave. */
  readonly noLeave?: (Clause & { readonly granted: 'by-jobcentre' }) | undefined;
  /** Where absence is told, how often, as what. */
  readonly daily?: (Clause & { readonly registered: 'every-day' }) | undefined;
  readonly onceADay?: (Clause & { readonly registered: 'once-a-day' }) | undefined;
  readonly unauthorised?: (Clause & { readonly registered: 'as-unauthorised-with-cause' }) | undefined;
  /** When staying away from the first meeting is seen as a refusal. */
  readonly refusal?: (Clause & { readonly when: 'without-reasonable-ground' }) | undefined;
  /** What it costs a citizen who comes within the time of the procedure after all. */
  readonly chance?: (Clause & { readonly costs: 'single-days' }) | undefined;
  /** What a sanction needs. */
  readonly sanction?: (Clause & { readonly needs: 'letter' }) | undefined;
  /** The first meeting. `groups` are summoned again; the others are registered and contacted (A19). */
  readonly reSummons?:
    | (Clause & {
        readonly groups: readonly GroupId[];
        /** Groups that the source names in no procedure: a reading says whether they are summoned again (A19). */
        readonly openGroups?: readonly GroupId[] | undefined;
        readonly times: number;
        readonly withinDays: number;
      })
    | undefined;
  readonly letter?: (Clause & { readonly sent: 'day-missed' }) | undefined;
  readonly letterStep?: (Clause & { readonly days: number }) | undefined;
  readonly reminder?: (Clause & { readonly by: 'text-and-call' }) | undefined;
  readonly reportToKKassen?: (Clause & { readonly when: 'all-missed' }) | undefined;
  readonly registerOnTurningUp?: (Clause & { readonly registered: 'day-turned-up' }) | undefined;
  readonly registrable?: (Clause & { readonly most: number }) | undefined;
  /** `groups`: those that the source names. A group in neither list is one that it says nothing of. Absent: all others. */
  readonly otherGroups?:
    | (Clause & { readonly contacts: number; readonly groups?: readonly GroupId[] | undefined })
    | undefined;
  /** A running course. */
  readonly running?: (Clause & { readonly registered: 'same-day' }) | undefined;
  /** `groups`: whose benefit the source names. Absent: everyone's. */
  readonly deduction?:
    | (Clause & { readonly counts: 'days-missed-in-part-too'; readonly groups?: readonly GroupId[] | undefined })
    | undefined;
  readonly kKassen?: (Clause & { readonly contacted: 'once-back' }) | undefined;
  readonly repeated?:
    | (Clause & { readonly mayEqual: 'refusal'; readonly groups?: readonly GroupId[] | undefined })
    | undefined;
  readonly benefitEnded?: (Clause & { readonly told: 'by-k-kassen' }) | undefined;
  /** Own sickness; `exempt` groups are outside the procedure. */
  readonly sicknessReport?: (Clause & { readonly reported: 'first-day-before-meeting' }) | undefined;
  readonly sicknessProcedure?: (Clause & { readonly exempt: readonly GroupId[] }) | undefined;
  readonly sicknessAccepted?: (Clause & { readonly kept: 'in-protocol-alone' }) | undefined;
  readonly notBackAfterSickness?: (Clause & { readonly registered: 'as-absence' }) | undefined;
  readonly presentButRefusing?: (Clause & { readonly registered: 'if-reported' }) | undefined;
  /** The monthly protocol; when it is sent stands in the terms on reports. */
  readonly protocol?: (Clause & { readonly kept: 'by-hours' }) | undefined;
  readonly outOfHouse?: (Clause & { readonly needs: 'proof' }) | undefined;
  /** A visit to a doctor or an authority can be the activity itself. */
  readonly visit?: (Clause & { readonly is: 'activity' }) | undefined;
}

/** The way that invoices of a kind go. */
export interface ChannelTerm extends Clause {
  readonly channel: InvoiceChannel;
  /** Present where another way may be agreed for a single order (A48). */
  readonly unless?: 'agreed-for-the-order' | undefined;
}

/** What an invoice is held against. A kind of invoice that has no channel is one that the agreement does not know. */
export interface AuditTerms {
  readonly channels?: { readonly [kind in InvoiceKind]?: ChannelTerm | undefined } | undefined;
  /** Which days a line may hold. */
  readonly openPeriod?: (Clause & { readonly days: 'open' }) | undefined;
  /** How often a day, or a bonus, is invoiced. */
  readonly once?: (Clause & { readonly invoiced: 'once' }) | undefined;
}

/** What a course can be asked to leave behind. */
export const courseProducts = ['cv', 'assessment', 'documentation-basis'] as const;
type CourseProduct = (typeof courseProducts)[number];

/** A rule that holds for some levels only, by their ids. */
export interface LevelRule extends Clause {
  readonly levels: readonly string[];
}

/** How often something must happen at least: once in every full course week, or with no longer gap than so many days. */
export interface FollowUpTerm extends LevelRule {
  readonly everyDays: number;
  readonly counted: 'weeks' | 'gap';
  /** How often one may be made by telephone. */
  readonly telephone?: (Clause & { readonly only: 'exceptionally' }) | undefined;
}

/** At least one activity in so many weeks; `mentorOnly` where the mentor is all that the citizen has. */
interface ActivityTerm extends LevelRule {
  readonly everyWeeks: number;
  readonly mentorOnly?: boolean | undefined;
}

/** What must be delivered of what was ordered. Each list holds the levels that a rule is written for. */
export interface DeliveryTerms {
  /** What the planned hours in all are. */
  readonly total?: (Clause & { readonly planned: 'as-ordered' }) | undefined;
  /** Where the planned hours of an average week lie. */
  readonly average?: (Clause & { readonly planned: 'within-interval' }) | undefined;
  /** A placement with fewer hours than ordered, and one with more. */
  readonly placementBelow?: readonly (LevelRule & { readonly rest: 'filled' })[] | undefined;
  readonly placementAbove?: readonly (LevelRule & { readonly pays: 'as-ordered' })[] | undefined;
  readonly specialist?: readonly (LevelRule & { readonly hoursPerWeek: Hours })[] | undefined;
  readonly activity?: readonly ActivityTerm[] | undefined;
  readonly followUp?: readonly FollowUpTerm[] | undefined;
  /** What a mentor beside a placement owes of follow-ups, where a reading says so (A96). */
  readonly mentorFollowUp?: readonly FollowUpTerm[] | undefined;
  readonly mentorContact?: readonly (LevelRule & { readonly everyMonths: number })[] | undefined;
  readonly mentorTalk?: readonly (LevelRule & { readonly everyMonths: number })[] | undefined;
  /** Guidance in job search before a placement ends. */
  readonly jobGuidance?: readonly (LevelRule & { readonly due: 'before-the-end' })[] | undefined;
  /** The course aims at a placement that begins inside it; `unless`: or at a flexjob instead. */
  readonly placementGoal?:
    | readonly (LevelRule & { readonly begins: 'within-the-course'; readonly unless?: 'flexjob' | undefined })[]
    | undefined;
  /** The citizen has a CV when he is referred, and the skills of a placement are added to it after that. */
  readonly cv?: readonly (LevelRule & { readonly at: 'referral' })[] | undefined;
  readonly cvSkills?: readonly (LevelRule & { readonly after: 'placement' })[] | undefined;
  /** What has been made when a course ends. */
  readonly products?: readonly (LevelRule & { readonly made: readonly CourseProduct[] })[] | undefined;
  /** What is assessed with the citizen when any course ends. */
  readonly developmentGoals?: (Clause & { readonly assessed: 'at-the-end' }) | undefined;
}

/** What is handed in about a course, and when. */
export interface ReportingTerms {
  /** The month's protocol, by its day in the next month. */
  readonly attendanceProtocol?: (Clause & { readonly dayOfNextMonth: number }) | undefined;
  readonly finalReport?: (Clause & { readonly weekdays: number }) | undefined;
  /** Reports along the way, on the days that an order names. */
  readonly interimReports?: (Clause & { readonly due: 'as-ordered' }) | undefined;
  /** The citizen's plan of the coming week or month, so many days before it begins. */
  readonly plan?: (Clause & { readonly daysBefore: number }) | undefined;
}

/** The rule of a list that is written for a level. */
export function ruleFor<Rule extends LevelRule>(rules: readonly Rule[] | undefined, level: string): Rule | undefined {
  return rules?.find(({ levels }) => levels.includes(level));
}

/** The rules an agreement holds, topic by topic. An absent topic is one it has no rule on. */
export interface Terms {
  readonly ordering?: OrderingTerms | undefined;
  readonly fee?: FeeTerms | undefined;
  readonly invoicing?: InvoicingTerms | undefined;
  readonly audit?: AuditTerms | undefined;
  readonly results?: ResultTerms | undefined;
  readonly delivery?: DeliveryTerms | undefined;
  readonly reporting?: ReportingTerms | undefined;
  readonly penalties?: PenaltyTerms | undefined;
  readonly prices?: PriceTerms | undefined;
  readonly contract?: ContractTerms | undefined;
  readonly cooperation?: CooperationTerms | undefined;
  readonly tender?: TenderTerms | undefined;
  readonly absence?: AbsenceTerms | undefined;
}
