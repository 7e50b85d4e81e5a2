import type { Clause } from '../evidence/clause.ts';
import type { Kroner } from '../money/kroner.ts';
import type { Percent } from '../money/ratios.ts';

/** So much for each working day that has begun: a share of the value, or an amount. */
export type DailyPenalty = Clause & { readonly each: 'working-day' } & (
    | { readonly kind: 'share'; readonly percent: Percent }
    | { readonly kind: 'amount'; readonly amount: Kroner }
  );

/** The most of all days together: a share of the value that the penalty is reckoned on. */
export interface PenaltyCap extends Clause {
  readonly percent: Percent;
  readonly of: 'value';
}

/** What is paid for what has commenced, from the day a breach was established through the day it ended. */
interface RunningPenaltyTerm extends Clause {
  readonly daily: Kroner;
  readonly each: ConductUnit;
}

/** Who can cancel the framework agreement. */
export const cancellingParties = ['buyer', 'provider'] as const;
export type CancellingParty = (typeof cancellingParties)[number];

/** The losses of a cancelling that a clause can name: of the early end, a new tender, the extra price of a cover purchase. */
export const cancellationLosses = ['early-end', 'new-tender', 'cover-purchase'] as const;
export type CancellationLoss = (typeof cancellationLosses)[number];

export interface CancellingTerms {
  /** The party that gave cause pays, and these documented losses are among what it pays. */
  readonly damages?:
    | (Clause & { readonly under: 'general-law'; readonly losses: readonly CancellationLoss[] })
    | undefined;
  /** Operating loss, lost profit and other indirect loss are no part of what that party pays. */
  readonly indirectLoss?: (Clause & { readonly compensated: 'no' }) | undefined;
  readonly account?: (Clause & { readonly undelivered: 'repaid'; readonly received: 'paid' }) | undefined;
}

/** What is paid for when it has commenced. */
export type ConductUnit = 'working-day' | 'week';

/**
 * What a breach costs: penalties (bod), damages and default interest. `figure`: the amount is the caller's to give, or the
 * agreement's own figure. A fact that needs a rule which is absent is not answered.
 */
export interface PenaltyTerms {
  readonly delay?: DailyPenalty | undefined;
  /** The least a day. */
  readonly delayMinimum?: (Clause & { readonly figure: 'delay-minimum' }) | undefined;
  readonly delayCap?: PenaltyCap | undefined;
  /** The whole Leverance is the base where the part that came cannot be used. */
  readonly wholeValue?: (Clause & { readonly base: 'whole-delivery' }) | undefined;
  /** Late remedy of a defect: the same kind of penalty with its own cap. */
  readonly remedy?: DailyPenalty | undefined;
  readonly remedyCap?: PenaltyCap | undefined;
  readonly wrongInvoice?: (Clause & { readonly percent: Percent; readonly of: 'wrong-amount' }) | undefined;
  /** Where no wrong amount can be made up. */
  readonly wrongInvoiceDaily?:
    | (Clause & { readonly figure: 'invoicing-daily'; readonly each: 'working-day' })
    | undefined;
  readonly wrongInvoiceExcused?: (Clause & { readonly costs: 'nothing' }) | undefined;
  /** From this wrong invoice on the buyer can check the provider more closely. */
  readonly heightenedControl?: (Clause & { readonly from: number }) | undefined;
  readonly conduct?:
    | {
        readonly 'social-responsibility'?: RunningPenaltyTerm | undefined;
        /** `each` absent: the reading `social-documentation-unit` tells what commences. */
        readonly 'social-responsibility-documentation'?:
          | (Omit<RunningPenaltyTerm, 'each'> & { readonly each?: ConductUnit | undefined })
          | undefined;
        readonly 'labour-clause'?: RunningPenaltyTerm | undefined;
        readonly 'labour-clause-documentation'?: RunningPenaltyTerm | undefined;
      }
    | undefined;
  /** From when to when a conduct penalty runs, and how it is paid. */
  readonly conductPeriod?:
    | (Clause & { readonly runs: 'from-established-through-ended'; readonly paid: 'weekly-on-demand' })
    | undefined;
  /** The maximum that makes the breach a ground to cancel; no source states it (A75). */
  readonly conductMaximum?: (Clause & { readonly allows: 'to-cancel' }) | undefined;
  /** A subcontractor that is not on the list. */
  readonly subcontractor?: (Clause & { readonly figure: 'subcontractor' }) | undefined;
  readonly damagesBeyondPenalty?: (Clause & { readonly claims: 'loss-beyond-penalty' }) | undefined;
  /** A penalty for a breach of social responsibility does not bar damages; whether it is taken off them is not said (A106). */
  /** A breach is always a ground to cancel: any breach of social responsibility, a material one of the labour clause (A100). */
  readonly socialCancelling?: (Clause & { readonly on: 'any-breach' }) | undefined;
  readonly labourCancelling?: (Clause & { readonly on: 'material-breach' }) | undefined;
  readonly socialDamages?: (Clause & { readonly claims: 'not-barred' }) | undefined;
  /** What is settled where one of the parties cancels the framework agreement; the other gave cause for it. */
  readonly cancelling?: { readonly [party in CancellingParty]?: CancellingTerms | undefined } | undefined;
  /** The larger of an amount and so many times the turnover estimated for the year; none for personal injury. */
  readonly liability?:
    | (Clause & {
        readonly least: Kroner;
        readonly timesTurnover: number;
        readonly limit: 'larger-a-year';
        readonly personalInjury: 'uncapped';
      })
    | undefined;
  /** So many percentage points above the reference rate, by days of a year of so many days. */
  readonly interest?:
    | (Clause & {
        readonly percentagePoints: Percent;
        readonly above: 'reference-rate';
        readonly daysInYear: number;
      })
    | undefined;
}

/** A month and a day of it, in every year. */
export interface YearDay {
  readonly month: number;
  readonly day: number;
}

/** Whether, when and how offered prices are regulated. A fact that needs a rule which is absent is not answered. */
export interface PriceTerms {
  /** Otherwise the prices stand. */
  readonly fixed?: (Clause & { readonly price: 'as-offered' }) | undefined;
  readonly onlyExtended?: (Clause & { readonly asks: 'extended-agreement' }) | undefined;
  /** How often at most; absent, every time the day comes. */
  readonly times?: (Clause & { readonly atMost: number }) | undefined;
  /** The day of every year on which a regulation takes effect. */
  readonly effective?: (Clause & YearDay) | undefined;
  /** The index of a month, the last one before the day, against the same month of the year before or of the first year. */
  readonly index?:
    | (Clause & {
        readonly of: 'net-price-index';
        readonly month: number;
        readonly against: 'year-before' | 'first-year';
      })
    | undefined;
  /** How the offered price moves: up and at most with the index, or up and down with it. */
  readonly change?:
    | (Clause & { readonly moves: 'at-most-up' | 'up-and-down'; readonly from: 'offered-price' })
    | undefined;
  /** Absent, a most is cut to whole øre and a price that moves with the index is rounded to the nearest. */
  readonly rounded?: (Clause & { readonly to: 'nearest-krone' }) | undefined;
  /** Notice of an increase is in hand so many months before, by a day of the year, or both. */
  readonly inHand?: (Clause & NoticeInHand) | undefined;
  readonly approval?: (Clause & { readonly of: 'increase' }) | undefined;
  readonly outsidePrice?: (Clause & { readonly caps: 'price' }) | undefined;
}

/** Months, or a day of the year with its month; one of them at least. */
export interface NoticeInHand {
  readonly months?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

export type CalendarDays = Clause & { readonly days: number };
type WorkingDays = Clause & { readonly workingDays: number };
export type Months = Clause & { readonly months: number };
/** Working days, and the most they may be extended to. */
type ExtendableDays = WorkingDays & { readonly atMost?: number | undefined };
/** Months of notice, and whether it ends with the month that it reaches into. */
export type NoticeTerm = Months & { readonly ends: 'month-end' | 'same-date' };
type Repeated = Months & { readonly moreThan: number };

/** The framework agreement's own notices and deadlines. An event that needs a rule which is absent is not answered. */
export interface ContractTerms {
  readonly extension?: (Months & { readonly times: number; readonly noticeMonths: number }) | undefined;
  readonly buyerNotice?: NoticeTerm | undefined;
  readonly changedNeedNotice?: NoticeTerm | undefined;
  readonly regulationNotice?: NoticeTerm | undefined;
  readonly providerNotice?: NoticeTerm | undefined;
  readonly forceMajeureAccount?: CalendarDays | undefined;
  /** `kunde`: of a framework agreement that its users cannot end, only their own delivery agreements under it. */
  readonly forceMajeureTermination?:
    | (Clause & {
        readonly afterDays: number;
        readonly noticeDays: number;
        readonly by: 'party-not-hindered';
        readonly kunde?: 'delivery-agreements-only' | undefined;
      })
    | undefined;
  /** Which days is the reading `remedy-days`. */
  readonly remedy?: CalendarDays | undefined;
  readonly paymentDemand?: (CalendarDays & { readonly after: 'due-day' }) | undefined;
  readonly paymentDemandContent?: (Clause & { readonly says: 'breach-and-cancelling' }) | undefined;
  readonly repeatedDefects?: Repeated | undefined;
  readonly repeatedDelays?: Repeated | undefined;
  readonly complianceProof?: WorkingDays | undefined;
  readonly dissolutionProof?: WorkingDays | undefined;
  readonly contactChange?: WorkingDays | undefined;
  readonly changeRequest?: WorkingDays | undefined;
  readonly invoiceRequirements?: WorkingDays | undefined;
  /** The notice of a meeting, and how many meetings can be asked for. */
  readonly dispute?: (WorkingDays & { readonly meetings: number }) | undefined;
  readonly mediation?: (WorkingDays & { readonly furtherWorkingDays: number }) | undefined;
  readonly insurance?: (Clause & { readonly personalInjury: Kroner }) | undefined;
  readonly insuranceCertificate?: (Clause & { readonly at: 'renewal' }) | undefined;
  readonly insuranceNotice?: (Clause & { readonly at: 'cancelling' }) | undefined;
  readonly documentation?: ExtendableDays | undefined;
  readonly account?: ExtendableDays | undefined;
  readonly socialDocumentation?: ExtendableDays | undefined;
  readonly socialAccount?: ExtendableDays | undefined;
  readonly labourDocumentation?: ExtendableDays | undefined;
  readonly labourAccount?: ExtendableDays | undefined;
  readonly employmentCertificate?: (Clause & { readonly weeks: number }) | undefined;
  /** By then each employee is told of pay, hours and terms. */
  readonly employmentTerms?: (Clause & { readonly weeks: number }) | undefined;
  readonly insuranceProof?: (Clause & { readonly at: 'demand' }) | undefined;
  readonly dataDelivery?: WorkingDays | undefined;
  /** All data at the end, whatever its cause; no last day is written. */
  readonly dataHandover?: (Clause & { readonly from: 'agreement-end' }) | undefined;
  readonly incidentReport?: (Clause & { readonly at: 'once' }) | undefined;
  readonly subProcessor?: (Clause & { readonly approved: 'before' }) | undefined;
  /** How often the use of IT is described. */
  readonly itDescription?: Months | undefined;
  /** How often environmental management is described. */
  readonly environmentDescription?: Months | undefined;
  /** A complaint about the provider goes on to whom the municipality names. */
  readonly complaintForwarded?: (Clause & { readonly at: 'once' }) | undefined;
  /** Written notice of what the working environment authority has ordered. */
  readonly authorityOrder?: (Clause & { readonly at: 'once' }) | undefined;
  /** Written notice of damage or a defect that the provider answers for. */
  readonly damageNotice?: (Clause & { readonly at: 'once' }) | undefined;
  /** The receipt of an entry in the register of foreign service providers. */
  readonly registerReceipt?: (Clause & { readonly at: 'once' }) | undefined;
  readonly backup?: Months | undefined;
}
