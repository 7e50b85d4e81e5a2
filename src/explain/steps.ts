import type { Step } from '../evidence/step.ts';
import type { Wording } from '../language/wordings.ts';
import { readAsWords } from './read-as.ts';

type Sentence = (from: object, gives: string, names: Wording['names']) => string;

/** One step told, with its clause and the readings that decided it. */
export function spokenStep(
  { what, from, gives, rule, source, alsoBy = [], reading, option, alsoRead = [] }: Step,
  wording: Wording,
): string {
  const { steps, say, general, names } = wording;
  const sentence = (steps as Readonly<Record<string, unknown>>)[what] as Sentence;
  const followed = reading === undefined || option === undefined ? [] : [{ reading, option }, ...alsoRead];
  const by = followed.map((each) => readAsWords(each, wording, source)).join(' ');
  return `${sentence(from, gives, names)} [${[{ rule, source }, ...alsoBy].map(say.clause).join('; ')}${by === '' ? '' : `; ${general.readAs}: ${by}`}]`;
}

export function explainSteps(steps: readonly Step[] | undefined, wording: Wording): readonly string[] {
  return (steps ?? []).map((step) => `- ${spokenStep(step, wording)}`);
}
