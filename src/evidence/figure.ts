import type { IsoMonth } from '../calendar/iso-date.ts';
import type { Kroner } from '../money/kroner.ts';
import type { Clause } from './clause.ts';

/** The amounts that the source documents lost. They are the caller's to give, and never have a default. */
export const figureIds = [
  'bonus-1a',
  'bonus-1b',
  'bonus-3',
  'bonus-4',
  'income-threshold',
  'income-threshold-4',
  'delay-minimum',
  'invoicing-daily',
  'subcontractor',
] as const;

export type FigureId = (typeof figureIds)[number];

export type Figures = { readonly [figure in FigureId]?: Kroner | undefined };

/** What an answer can need and not have: a figure that the sources lost, or a fact of the caller's. */
export type LackedFact =
  | FigureId
  | 'order.hoursPerWeek'
  | 'order.hourlyRate'
  | 'order.price'
  | 'closure'
  | 'contactMinutes'
  | 'startedWorkOn'
  | 'pauses'
  | 'rateChanges'
  | 'hours-band'
  | 'given.hourlyRate'
  | 'given.price'
  | 'contacts'
  | 'contacts.held'
  | 'placements'
  | 'employment'
  | 'employment.hoursPerWeek'
  | 'estimatedTurnover'
  | 'winners'
  | 'property-damage-cover'
  | 'public-debt-limit'
  | 'referenceRates';

/** The income of a job in a month. */
export type LackedIncome = `employment.monthlyIncome.${IsoMonth}`;

/** Something that an answer needed and did not have, and where it should stand. */
export interface Missing extends Clause {
  readonly what: LackedFact | LackedIncome;
}
