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

/** Something that an answer needed and did not have, and where it should stand. */
export interface Missing extends Clause {
  readonly what: string;
}
