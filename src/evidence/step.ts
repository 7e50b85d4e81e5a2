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

export function step<What extends string>(
  what: What,
  clause: Clause,
  from: StepFacts,
  gives: string,
  chosen?: { readonly reading: string; readonly option: string },
): Step<What> {
  const { rule, source } = clause;
  return chosen ? { what, from, gives, rule, source, ...chosen } : { what, from, gives, rule, source };
}

/** Asked of every operation: `steps: false` leaves the steps out of the answer. */
export interface StepsWanted {
  readonly steps?: boolean | undefined;
}

/**
 * An answer with the steps that led to it. They are set on the answer itself, which nobody else holds yet: to copy it
 * would cost more than to find it.
 */
export function withSteps<Answer extends object, Steps>(
  answer: Answer,
  steps: Steps,
): Answer & { readonly steps: Steps } {
  const explained = answer as Answer & { steps: Steps };
  explained.steps = steps;
  return explained;
}
