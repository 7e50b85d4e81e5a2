import type { Clause } from '../evidence/clause.ts';
import type { Hours, Kroner } from '../money/kroner.ts';
import type { Percent } from '../money/ratios.ts';
import type { BenefitGroup } from './order.ts';

/** When an order must be rejected whatever its level. */
export interface OrderingTerms {
  readonly startNotBeforeOrder: Clause;
  readonly throughPortal: Clause;
  /** The citizen may begin only under an approved delivery agreement. */
  readonly approvedFirst?: Clause | undefined;
  /** Calendar days from the approval within which the provider must be able to begin. */
  readonly startCapability?: (Clause & { readonly days: number }) | undefined;
  /** A citizen who is sent back for violence or threats is reported to the police first; proof follows. */
  readonly policeProof?: Clause | undefined;
}

/** What a course costs. `basis: 'caller'`: the agreement has no money rule, so hours and rate are the caller's own (A93). */
export interface FeeTerms {
  readonly basis: 'agreement' | 'caller';
  readonly formula: Clause;
  readonly openPeriod: Clause;
  readonly startedWork: Clause;
  readonly shortContact: Clause;
  readonly cancelled: Clause;
  readonly objectiveRejection: Clause;
  readonly agreedTermination: Clause;
}

/** When and how course fees are invoiced and paid. */
export interface InvoicingTerms {
  readonly monthlyInArrears: Clause;
  readonly notInAdvance: Clause;
  readonly latest: Clause & { readonly months: number };
  readonly due: Clause & { readonly days: number };
  readonly dueMoves: Clause;
}

/** What follows when a citizen stays away: from the first meeting, and later in the course. */
export interface AbsenceTerms {
  /** Where absence is told, how often, as what. */
  readonly noLeave: Clause;
  readonly daily: Clause;
  readonly onceADay: Clause;
  readonly unauthorised: Clause;
  /** The first meeting. `groups` are summoned again; everyone else is registered and contacted (A19). */
  readonly reSummons: Clause & {
    readonly groups: readonly BenefitGroup[];
    readonly times: number;
    readonly withinDays: number;
  };
  readonly letter: Clause;
  readonly letterStep: Clause & { readonly days: number };
  readonly reminder: Clause;
  readonly reportToKKassen: Clause;
  readonly registerOnTurningUp: Clause;
  readonly registrable: Clause & { readonly most: number };
  readonly otherGroups: Clause & { readonly contacts: number };
  /** A running course. */
  readonly running: Clause;
  readonly deduction: Clause;
  readonly kKassen: Clause;
  readonly repeated: Clause;
  readonly benefitEnded: Clause;
  /** Own sickness; `exempt` groups are outside the procedure. */
  readonly sicknessReport: Clause;
  readonly sicknessProcedure: Clause & { readonly exempt: readonly BenefitGroup[] };
  readonly sicknessAccepted: Clause;
  readonly notBackAfterSickness: Clause;
  readonly presentButRefusing: Clause;
  /** The monthly protocol. */
  readonly protocol: Clause;
  readonly protocolSent: Clause;
  readonly outOfHouse: Clause;
}

/**
 * What an invoice is held against: the channel of its kind, the open period, and that nothing is invoiced twice. How a
 * bonus is invoiced stands in the terms on bonus.
 */
export interface AuditTerms {
  readonly course: Clause;
  readonly boughtOutMentor: Clause;
  readonly openPeriod: Clause;
  readonly once: Clause;
}

/** So many percent of a value. */
interface ShareTerm extends Clause {
  readonly percent: Percent;
}

/** What a breach costs: penalties (bod), damages and default interest. Amounts the source lost are figures, not terms. */
export interface PenaltyTerms {
  readonly delay: ShareTerm;
  /** The least a day; its amount is the figure `delay-minimum`. */
  readonly delayMinimum: Clause;
  readonly delayCap: ShareTerm;
  /** The whole Leverance is the base where the part that came cannot be used. */
  readonly wholeValue: Clause;
  /** Late remedy of a defect: the same kind of penalty with its own cap. */
  readonly remedy: ShareTerm;
  readonly remedyCap: ShareTerm;
  readonly wrongInvoice: ShareTerm;
  /** Where no wrong amount can be made up; its amount is the figure `invoicing-daily`. */
  readonly wrongInvoiceDaily: Clause;
  readonly wrongInvoiceExcused: Clause;
  /** From this wrong invoice on the provider may be put under heightened control. */
  readonly heightenedControl: Clause & { readonly from: number };
  readonly conduct: {
    readonly 'social-responsibility': Clause & { readonly daily: Kroner };
    readonly 'social-responsibility-documentation': Clause & { readonly daily: Kroner };
    readonly 'labour-clause': Clause & { readonly daily: Kroner };
    readonly 'labour-clause-documentation': Clause & { readonly daily: Kroner };
  };
  /** From when to when a conduct penalty runs, and that it is paid weekly. */
  readonly conductPeriod: Clause;
  /** The maximum that makes the breach a ground to cancel; no source states it (A75). */
  readonly conductMaximum: Clause;
  /** A subcontractor that is not on the list; its amount is the figure `subcontractor`. */
  readonly subcontractor: Clause;
  readonly damagesBeyondPenalty: Clause;
  /** The larger of an amount and so many times the turnover estimated for the year. */
  readonly liability: Clause & { readonly least: Kroner; readonly timesTurnover: number };
  /** So many percentage points above the reference rate, by days of a year of so many days. */
  readonly interest: Clause & { readonly percentagePoints: Percent; readonly daysInYear: number };
}

/** A month and a day of it, in every year. */
export interface YearDay {
  readonly month: number;
  readonly day: number;
}

/** How and when offered prices may rise. */
export interface PriceTerms {
  readonly fixed: Clause;
  readonly onlyExtended: Clause;
  readonly once: Clause & { readonly times: number };
  readonly effective: Clause & YearDay;
  readonly index: Clause;
  readonly atMostIndex: Clause;
  readonly inHand: Clause & YearDay & { readonly months: number };
  readonly approval: Clause;
  readonly outsidePrice: Clause;
}

type CalendarDays = Clause & { readonly days: number };
type WorkingDays = Clause & { readonly workingDays: number };
type Months = Clause & { readonly months: number };
/** Working days, and the most they may be extended to. */
type ExtendableDays = WorkingDays & { readonly atMost?: number | undefined };

/** The framework agreement's own notices and deadlines. */
export interface ContractTerms {
  readonly extension: Months & { readonly times: number; readonly noticeMonths: number };
  readonly buyerNotice: Months;
  readonly changedNeedNotice: Months;
  /** A plain notice that need not end with a month. */
  readonly regulationNotice: Months;
  readonly providerNotice: Months;
  readonly forceMajeureAccount: CalendarDays;
  readonly forceMajeureTermination: Clause & { readonly afterDays: number; readonly noticeDays: number };
  readonly remedy: CalendarDays;
  readonly paymentDemand: CalendarDays;
  readonly paymentDemandContent: Clause;
  readonly repeatedDefects: Months & { readonly moreThan: number };
  readonly repeatedDelays: Months & { readonly moreThan: number };
  readonly complianceProof: WorkingDays;
  readonly dissolutionProof: WorkingDays;
  readonly contactChange: WorkingDays;
  readonly changeRequest: WorkingDays;
  readonly invoiceRequirements: WorkingDays;
  readonly dispute: WorkingDays & { readonly meetings: number };
  readonly mediation: WorkingDays & { readonly furtherWorkingDays: number };
  readonly insurance: Clause & { readonly personalInjury: Kroner };
  readonly documentation: ExtendableDays;
  readonly account: ExtendableDays;
  readonly socialDocumentation: ExtendableDays;
  readonly socialAccount: ExtendableDays;
  readonly labourDocumentation: ExtendableDays;
  readonly labourAccount: ExtendableDays;
  readonly employmentCertificate: Clause & { readonly weeks: number };
  readonly dataDelivery: WorkingDays;
  readonly backup: Months;
}

/** Levels that were tendered and are awarded together. */
export interface Lot extends Clause {
  readonly id: string;
  readonly levels: readonly string[];
  readonly weights: Clause & { readonly price: Percent; readonly quality: Percent };
  /** The most contracts (A67). */
  readonly contracts: Clause & { readonly atMost: number };
  /** Only those who also win this lot can win. */
  readonly among?: (Clause & { readonly lot: string }) | undefined;
}

/** The tender: what an offer must hold, how it is scored, and its dates. */
export interface TenderTerms {
  /** `every-level`, or every level of each subcontract that any price is offered for. */
  readonly prices: Clause & { readonly expected: 'every-level' | 'chosen-subcontracts' };
  readonly leastOffer: Clause;
  readonly band: Clause;
  readonly index: Clause;
  readonly lots: readonly Lot[];
  readonly turnover: Clause & { readonly years: number; readonly least: Kroner };
  readonly personalInjury: Clause & { readonly least: Kroner };
  readonly pages: Clause & { readonly atMost: number };
  readonly supplementary: CalendarDays;
  readonly bound: Months;
  readonly standstill: CalendarDays;
  readonly exclusion: {
    readonly 'criminal-judgment': Months;
    readonly 'false-information': Months;
    readonly 'section-137': Months;
  };
}

/** Which bonus can be earned and when. */
export interface BonusRules {
  /** The amounts, which the source may have lost. */
  readonly amounts: Clause;
  /** The two ways to a bonus in one track. */
  readonly ways: Clause;
  readonly placement: Clause & { readonly weeks: number };
  readonly window: Clause & { readonly months: number };
  readonly approval: Clause;
  readonly measurement: Clause & { readonly months: number };
  /** The state that each bonus asks for on the measurement day. */
  readonly states: { readonly '1b': Clause; readonly '3': Clause; readonly '4': Clause };
  readonly income: Clause;
  readonly extension: Clause & { readonly days: number };
  readonly newPeriod: Clause;
  readonly otherProvider: Clause;
  readonly correspondingCourse: Clause;
  readonly statement: Clause & { readonly quarter: Clause };
  readonly invoice: Clause & { readonly content: Clause & { readonly userIdentLength: number } };
}

/** Which tracks earn a bonus, or that none does: then there are no rules. */
export interface BonusTerms {
  readonly scope: Clause;
  readonly rules?: BonusRules | undefined;
}

/** A rule that holds for some levels only, by their ids. */
export interface LevelRule extends Clause {
  readonly levels: readonly string[];
}

/** How often something must happen at least: once in every full course week, or with no longer gap than so many days. */
export interface FollowUpTerm extends LevelRule {
  readonly everyDays: number;
  readonly counted: 'weeks' | 'gap';
}

/** At least one activity in so many weeks; `mentorOnly` where the mentor is all that the citizen has. */
interface ActivityTerm extends LevelRule {
  readonly everyWeeks: number;
  readonly mentorOnly?: boolean | undefined;
}

/** What must be delivered of what was ordered. Each list holds the levels that a rule is written for. */
export interface DeliveryTerms {
  /** The planned hours in all are the ordered ones. */
  readonly total?: Clause | undefined;
  /** The planned hours of a week lie in the ordered interval on average. */
  readonly average?: Clause | undefined;
  readonly placementBelow?: readonly LevelRule[] | undefined;
  readonly placementAbove?: readonly LevelRule[] | undefined;
  readonly specialist?: readonly (LevelRule & { readonly hoursPerWeek: Hours })[] | undefined;
  readonly activity?: readonly ActivityTerm[] | undefined;
  readonly followUp?: readonly FollowUpTerm[] | undefined;
  readonly mentorContact?: readonly (LevelRule & { readonly everyMonths: number })[] | undefined;
  readonly mentorTalk?: readonly (LevelRule & { readonly everyMonths: number })[] | undefined;
  /** Guidance in job search before a placement ends. */
  readonly jobGuidance?: readonly LevelRule[] | undefined;
}

/** What is handed in about a course, and when. */
export interface ReportingTerms {
  readonly attendanceProtocol?: Clause | undefined;
  readonly finalReport?: (Clause & { readonly weekdays: number }) | undefined;
  readonly interimReports?: Clause | undefined;
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
  readonly bonus?: BonusTerms | undefined;
  readonly delivery?: DeliveryTerms | undefined;
  readonly reporting?: ReportingTerms | undefined;
  readonly penalties?: PenaltyTerms | undefined;
  readonly prices?: PriceTerms | undefined;
  readonly contract?: ContractTerms | undefined;
  readonly tender?: TenderTerms | undefined;
  readonly absence?: AbsenceTerms | undefined;
}
