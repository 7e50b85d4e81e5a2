import type { ClosureGround, HoursInterval } from '../agreement/order.ts';
import type { IsoDate, IsoMonth } from '../calendar/iso-date.ts';
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

/** What `checkOrder` finds. */
export interface OrderFindings {
  'unknown-level': object;
  'rate-below-band': { readonly min: HourlyRate };
  'rate-above-band': { readonly max: HourlyRate };
  /** The least and the most that the level has; without them it is not ordered with an interval. */
  'hours-not-orderable': HoursInterval | { readonly min?: never };
  'weeks-below-minimum': { readonly min: number };
  'weeks-above-maximum': { readonly max: number };
  'weeks-not-exact': { readonly weeks: number };
  'start-before-order': object;
  'ordered-outside-portal': OutsideFacts;
  'not-orderable-with-others': object;
  'hours-step': { readonly step: Hours };
  'hours-beyond-typical': { readonly perWeek: Hours };
  'weeks-not-whole': object;
  'weeks-beyond-typical': { readonly max: number };
  'age-outside-target-group': object;
  'unemployment-too-short': { readonly months: number; readonly ofLast: number };
}

/** What is found among the orders of a batch. */
export interface BatchFindings {
  /** The place in the batch of the order that it repeats, from 1. */
  'order-twice': { readonly same: number };
}

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

// ---- bonus ---------------------------------------------------------------------------------------------------------

// ---- deadlines -----------------------------------------------------------------------------------------------------

// ---- penalties -----------------------------------------------------------------------------------------------------

// ---- prices --------------------------------------------------------------------------------------------------------

// ---- contract ------------------------------------------------------------------------------------------------------

// ---- settlement ----------------------------------------------------------------------------------------------------

/** A line of an order's invoice plan with its days. */
export interface LineFacts {
  readonly month: IsoMonth;
  readonly weeks: number;
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
  readonly amount: Kroner;
  readonly invoiceFrom: IsoDate;
  readonly dueOn: IsoDate;
}
