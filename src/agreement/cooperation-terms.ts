import type { IsoDate } from '../calendar/iso-date.ts';
import type { Clause } from '../evidence/clause.ts';

type Months = Clause & { readonly months: number };

/** How provider and municipality work together over the years. An event that needs a rule which is absent is not answered. */
export interface CooperationTerms {
  /** The notice with which the municipality changes how placements and wage subsidies are set up. */
  readonly workflowChange?: (Clause & { readonly weekdays: number }) | undefined;
  /** The first day on which the provider has a public website. */
  readonly website?: (Clause & { readonly from: IsoDate }) | undefined;
  /** The last day of the municipality's agreements on interpreters, which must be used. */
  readonly interpreters?: (Clause & { readonly through: IsoDate }) | undefined;
  /** The jobcentres are told of changed capacity; no last day is written. */
  readonly capacityChange?: (Clause & { readonly from: 'the-change' }) | undefined;
  /** The first months of the agreement, in which the day that introduces it is held. */
  readonly introductionDay?: Months | undefined;
  /** How often new citizens can begin. */
  readonly intake?: (Clause & { readonly days: number }) | undefined;
  /** How often provider and jobcentre follow up on the goals together. */
  readonly progressMeeting?: Months | undefined;
  readonly competenceDay?: Months | undefined;
  /** How often it is gathered what works. */
  readonly experienceCollection?: Months | undefined;
}
