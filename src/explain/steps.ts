import type { Step } from '../evidence/step.ts';
import type { Wording } from '../language/wordings.ts';
import { readAsWords } from './read-as.ts';

type Sentence = (from: object, gives: string, names: Wording['names']) => string;

/** A step as it is read: a sentence, and beside it where it stands and how ambiguous clauses were read. */
export interface ToldStep {
  /** What was computed, from what, and what it came to. */
  readonly sentence: string;
  /** The rule and its place, then those of further clauses. */
  readonly sources: readonly string[];
  /** How each ambiguous clause was read that decided it; none where none did. */
  readonly readAs: readonly string[];
}

export function toldStep(
  { what, from, gives, rule, source, alsoBy = [], reading, option, alsoRead = [] }: Step,
  wording: Wording,
): ToldStep {
  const { steps, say, names } = wording;
  const sentence = (steps as Readonly<Record<string, unknown>>)[what] as Sentence;
  const followed = reading === undefined || option === undefined ? [] : [{ reading, option }, ...alsoRead];
  return {
    sentence: sentence(from, gives, names),
    sources: [{ rule, source }, ...alsoBy].map(say.clause),
    readAs: followed.map((each) => readAsWords(each, wording, source)),
  };
}

/** One step told in a line, with its clause and the readings that decided it. */
export function spokenStep(step: Step, wording: Wording): string {
  const { sentence, sources, readAs } = toldStep(step, wording);
  const by = readAs.length === 0 ? '' : `; ${wording.general.readAs}: ${readAs.join(' ')}`;
  return `${sentence} [${sources.join('; ')}${by}]`;
}

export function explainSteps(steps: readonly Step[] | undefined, wording: Wording): readonly string[] {
  return (steps ?? []).map((step) => `- ${spokenStep(step, wording)}`);
}
