import type { Clause, Source } from './clause.ts';

/** What a step was computed from: named values as text. */
export type StepFacts = Readonly<Record<string, string>>;

/** One thing that was computed: what, from what, with what result, by which rule of which clause. */
export interface Step<What extends string = string> {
  readonly what: What;
  readonly from: StepFacts;
  readonly gives: string;
  readonly rule: string;
  readonly source: Source;
  /** Clauses that settled by a word how it was computed, beside its own. */
  readonly alsoBy?: readonly Clause[];
  /** The reading that decided it, where an ambiguous clause did, and the option that was followed. */
  readonly reading?: string;
  readonly option?: string;
  /** The others, where several did. */
  readonly alsoRead?: readonly ReadAs[];
}

/** A reading and the option that was followed. */
export interface ReadAs {
  readonly reading: string;
  readonly option: string;
}

/** Asked of every operation: `steps: false` leaves the steps out of the answer. */
export interface StepsWanted {
  readonly steps?: boolean | undefined;
}
