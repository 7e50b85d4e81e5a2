import type { BonusKind } from '../agreement/agreement.ts';
import type { InvoiceChannel, InvoiceKind } from '../agreement/invoice-kinds.ts';
import type { ClosureGround } from '../agreement/order.ts';
import type { IsoDate, IsoMonth } from '../calendar/iso-date.ts';
import type { Quarter } from '../calendar/quarter.ts';
import type { Told } from '../evidence/account.ts';
import type { Outcome } from '../evidence/decision.ts';
import type { Count, Flag, List, Share, Span } from '../evidence/written.ts';
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

/** What may be invoiced of a course, month by month. */
export interface InvoicePlanSteps {
  'plan-line': Told<
    { readonly month: IsoMonth; readonly weeks: Count; readonly firstDay: IsoDate; readonly lastDay: IsoDate },
    Kroner
  >;
  'invoice-from': Told<{ readonly lastDay: IsoDate }, IsoDate>;
  'plan-total': Told<OutsideFacts & { readonly lines: Count }, Kroner>;
  'invoice-by': Told<{ readonly endedOn: IsoDate; readonly months: Count }, IsoDate>;
}

export interface DueDateSteps {
  'nominal-due-date': Told<{ readonly sentOn: IsoDate; readonly days: Count }, IsoDate>;
  'due-date': Told<{ readonly nominalOn: IsoDate }, IsoDate>;
}

export interface AuditInvoiceSteps {
  'audit-channel': Told<{ readonly kind: InvoiceKind; readonly sentBy: InvoiceChannel }, InvoiceChannel>;
  'audit-line': Told<{ readonly firstDay: IsoDate; readonly lastDay: IsoDate; readonly amount: Kroner }, Kroner>;
  'audit-from': Told<{ readonly lastDay: IsoDate; readonly sentOn: IsoDate }, IsoDate>;
  'audit-by': Told<{ readonly sentOn: IsoDate }, IsoDate>;
  'audit-wrong-amount': Told<OutsideFacts, Kroner>;
}

export interface CreditSteps {
  'credit-line': Told<
    { readonly firstDay: IsoDate; readonly lastDay: IsoDate; readonly invoiced: Kroner; readonly right: Kroner },
    Kroner
  >;
  'credit-total': Told<OutsideFacts & { readonly lines: Count }, Kroner>;
  'credit-remaining': Told<{ readonly lines: Count }, Kroner>;
}

/** What a bonus invoice can lack. */
export interface BonusContentFindings {
  'invoice-date-missing': object;
  'user-ident-missing': object;
  'user-ident-length': { readonly length: number };
  'ean-missing': object;
  'ean-shape': object;
  'ean-check-digit': object;
}

export interface AuditFindings extends BonusContentFindings {
  'wrong-channel': { readonly channel: InvoiceChannel };
  'ordered-outside-portal': OutsideFacts;
  'too-early': { readonly from: IsoDate };
  'too-late': { readonly invoiceBy: IsoDate };
  'outside-open-period': object;
  'invoiced-twice': { readonly kind: InvoiceKind };
  'wrong-amount': { readonly right: Kroner };
  'bonus-type-missing': object;
  'bonus-not-in-level': { readonly bonus: BonusKind };
}

// ---- bonus ---------------------------------------------------------------------------------------------------------

export type PlacementKind = 'virksomhedspraktik' | 'loentilskud';
export type EmploymentKind = 'ordinaert-job' | 'fleksjob' | 'uddannelse';

/** Why a bonus is granted, refused or undecided. */
export type BonusReasonCode =
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
  | 'depends-on-other-bonus';

/** Why no day of a placement counts. */
export type PlacementNotCounted = 'approved-too-late' | 'before-course' | 'outside-window' | 'not-known-yet';

/** Whether a job or an education counts on the measurement day. */
export type StateCounted = 'counts' | 'other-state' | 'before-course' | 'not-known-yet' | 'not-that-day';

/** How long before this course an earlier one ended. */
export interface EarlierGap {
  readonly endedOn: IsoDate;
  readonly startsOn: IsoDate;
  readonly days: Count;
}

export interface StayFacts<Kind extends PlacementKind | EmploymentKind = PlacementKind | EmploymentKind> {
  readonly kind: Kind;
  readonly firstDay: IsoDate;
  readonly lastDay?: IsoDate;
}

export interface BonusSteps {
  'no-bonus': Told<{ readonly level: string }, 'none'>;
  'bonus-course': Told<
    { readonly firstDay: IsoDate; readonly lastDay: IsoDate; readonly ground?: ClosureGround },
    IsoDate | 'none'
  >;
  'earlier-course': Told<EarlierGap, 'extension' | 'new-period' | 'other-track'>;
  'other-provider': Told<EarlierGap, 'new-period'>;
  'bonus-window': Told<{ readonly startsOn: IsoDate; readonly endedOn: IsoDate; readonly months: Count }, Span>;
  'placement-counted': Told<
    StayFacts<PlacementKind> & { readonly lastDay: IsoDate; readonly approvedOn?: IsoDate },
    Span | PlacementNotCounted
  >;
  'longest-placement': Told<
    { readonly needed: Count; readonly asOf?: IsoDate } & (
      | { readonly firstDay: IsoDate; readonly lastDay: IsoDate; readonly days: Count }
      | { readonly firstDay?: never }
    ),
    Count
  >;
  'measurement-day': Told<{ readonly endedOn: IsoDate; readonly months: Count }, IsoDate>;
  'state-counted': Told<StayFacts<EmploymentKind> & { readonly measuredOn: IsoDate }, StateCounted>;
  income: Told<
    {
      readonly month: IsoMonth;
      readonly jobs: Count;
      readonly threshold: Kroner | 'missing';
      /** Whether the income of every job is stated. */
      readonly complete: Flag;
    },
    Kroner
  >;
  'bonus-decision': Told<
    {
      readonly bonus: BonusKind;
      /** Empty unless granted, and where it is not given. */
      readonly amount: Kroner | '';
      /** The day it was earned, or the first on which it can be known. */
      readonly on: IsoDate;
      readonly asOf?: IsoDate;
      readonly reasons: List<BonusReasonCode>;
    },
    Outcome
  >;
}

export interface BonusStatementSteps {
  /** The quarter is empty where the period was given as days. */
  'statement-period': Told<{ readonly quarter: Quarter | '' }, Span>;
  'statement-line': Told<{ readonly bonus: BonusKind; readonly count: Count }, Kroner | 'missing'>;
  'statement-total': Told<{ readonly count: Count }, Kroner | 'missing'>;
  'statement-invoice': Told<
    { readonly kind: 'invoice' | 'credit-note'; readonly findings: Count },
    'valid' | 'not-valid'
  >;
}

/** What can be wrong with a bonus invoice beside what its content lacks. */
export type BonusInvoiceFindings = Readonly<
  Record<'nothing-to-invoice' | 'amount-missing' | 'several-providers', object>
>;

// ---- deadlines -----------------------------------------------------------------------------------------------------

// ---- penalties -----------------------------------------------------------------------------------------------------

// ---- prices --------------------------------------------------------------------------------------------------------

// ---- contract ------------------------------------------------------------------------------------------------------

// ---- settlement ----------------------------------------------------------------------------------------------------
