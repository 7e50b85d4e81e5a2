import type { ClosureGround } from '../agreement/order.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
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
