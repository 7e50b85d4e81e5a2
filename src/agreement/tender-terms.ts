import type { IsoDateTime } from '../calendar/iso-date-time.ts';
import type { Clause, Words } from '../evidence/clause.ts';
import type { Hours, Kroner } from '../money/kroner.ts';
import type { Percent } from '../money/ratios.ts';
import type { CalendarDays, Months } from './contract-terms.ts';

/** Levels that were tendered and are awarded together. */
export interface Lot extends Clause {
  readonly id: string;
  readonly levels: readonly string[];
  /**
   * Hours of a usual week of those levels that are ordered in a range, for the reading `price-total`; a level of one number
   * of hours has its own.
   */
  readonly usualHours?: Readonly<Record<string, Hours>> | undefined;
  /** Where the usual hours come from. */
  readonly basis?: Words | undefined;
  readonly weights: Clause & { readonly price: Percent; readonly quality: Percent };
  /** The most contracts (A67). */
  readonly contracts: Clause & { readonly atMost: number };
  /** Only those who also win this lot can win. */
  readonly among?: (Clause & { readonly lot: string }) | undefined;
}

/** The languages that a tender may be written in, as far as anything is said of them. */
export const tenderLanguages = ['da', 'en', 'sv', 'no', 'other'] as const;
export type TenderLanguage = (typeof tenderLanguages)[number];

/** What whoever is about to win hands in as proof. */
export const winnerDocuments = [
  'service-certificate',
  'register-extract',
  'insurance-proof',
  'turnover-statement',
  'common-representative',
  'liability-declaration',
  'capacity-declaration',
] as const;
export type WinnerDocument = (typeof winnerDocuments)[number];

export type DueDocuments = Clause & { readonly documents: readonly WinnerDocument[] };

/**
 * What is handed in by whom: once for the bidder, for each member of a consortium, for each that lends capacity. What a
 * consortium hands in stands in `consortium`, in `member`, or in both.
 */
export interface WinnerDocumentTerms {
  readonly bidder?: DueDocuments | undefined;
  /** Beside `bidder`: what shows that the bidder is suited. */
  readonly suitability?: DueDocuments | undefined;
  readonly consortium?: DueDocuments | undefined;
  readonly member?: DueDocuments | undefined;
  readonly lender?: DueDocuments | undefined;
  /** Beside `lender`, of those whose economic capacity is lent. */
  readonly economicLender?: DueDocuments | undefined;
}

/** The tender: what an offer must hold, how it is scored, and its dates. A fact that an absent clause would judge is refused. */
export interface TenderTerms {
  /** `every-level`, or every level of each subcontract that any price is offered for. */
  readonly prices?: (Clause & { readonly expected: 'every-level' | 'chosen-subcontracts' }) | undefined;
  /** The fewest subcontracts that an offer is for. */
  readonly leastOffer?: (Clause & { readonly subcontracts: 'one' | 'all' }) | undefined;
  readonly band?: (Clause & { readonly rates: 'within-band' }) | undefined;
  /** What is missing or wrong in an offer may be asked for. */
  readonly completion?: (Clause & { readonly may: 'be-asked-for' }) | undefined;
  /** Low prices give more points, in proportion; how is a reading. */
  readonly index?: (Clause & { readonly points: 'proportional' }) | undefined;
  readonly lots?: readonly Lot[] | undefined;
  readonly turnover?: (Clause & { readonly years: number; readonly least: Kroner }) | undefined;
  readonly personalInjury?: (Clause & { readonly least: Kroner }) | undefined;
  /** The most pages of the solution descriptions, and the annexes that hold them. */
  readonly pages?:
    | (Clause & { readonly atMost: number; readonly annexes: readonly (Clause & { id: string })[] })
    | undefined;
  /** The last moment that a tender is in time, itself included. */
  readonly deadline?: (Clause & { readonly at: IsoDateTime }) | undefined;
  /** Enclosures of some kinds may be in other languages too. */
  readonly language?:
    | (Clause & { readonly written: TenderLanguage; readonly enclosures?: readonly TenderLanguage[] | undefined })
    | undefined;
  readonly reservations?: (Clause & { readonly basic: 'rejected'; readonly other: 'may-be-rejected' }) | undefined;
  readonly alternatives?: (Clause & { readonly are: 'non-compliant' }) | undefined;
  readonly requirements?: (Clause & { readonly leftOut: 'rejected' | 'required' }) | undefined;
  /** Grounds that exclude a bidder whatever the day. */
  readonly excluded?: (Clause & { readonly grounds: readonly ExclusionGround[] }) | undefined;
  readonly documents?: WinnerDocumentTerms | undefined;
  /** The bidder stands in the register of companies by then. */
  readonly registered?: (Clause & { readonly before: 'award' }) | undefined;
  readonly supplementary?: CalendarDays | undefined;
  readonly bound?: Months | undefined;
  /** When the last of them is over is the reading `standstill-end`. */
  /** Where the award is notified electronically, if the word says so. */
  readonly standstill?: (CalendarDays & { readonly where?: 'notified-electronically' | undefined }) | undefined;
  readonly exclusion?:
    | {
        readonly 'criminal-judgment'?: Months | undefined;
        readonly 'false-information'?: Months | undefined;
        readonly 'section-137'?: Months | undefined;
      }
    | undefined;
}

export const exclusionGrounds = ['public-debt', 'conflict-of-interest', 'distorted-preparation'] as const;
export type ExclusionGround = (typeof exclusionGrounds)[number];
