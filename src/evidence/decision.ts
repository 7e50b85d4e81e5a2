import type { Clause } from './clause.ts';

/** Three outcomes, not two: what is not known yet, or cannot be known from what was given, is `undecided`. */
export const outcomes = ['granted', 'refused', 'undecided'] as const;
export type Outcome = (typeof outcomes)[number];

/** Why an outcome is what it is, and by which rule. */
export interface Reason<Code extends string = string> extends Clause {
  readonly code: Code;
}
