import type { Language } from '../evidence/clause.ts';
import type { Step, StepFacts } from '../evidence/step.ts';
import { wordings } from '../language/wordings.ts';
/** Every step of every room as a sentence. */
export const stepSentences = {};

/** One step told, with its clause and the readings that decided it. */
export function spokenStep(step: Step, language: Language): string {
  const { steps, say, general } = wordings[language];
  const own = steps as unknown as Readonly<Record<string, ((from: object, gives: string) => string) | undefined>>;
  const older = stepSentences as Readonly<
    Record<string, Readonly<Record<Language, (from: StepFacts, gives: string) => string>>>
  >;
  const sentence = own[step.what]?.(step.from, step.gives) ?? older[step.what]?.[language](step.from, step.gives) ?? '';
  const { reading, option, alsoRead = [] } = step;
  const read = reading === undefined || option === undefined ? [] : [{ reading, option }, ...alsoRead];
  const by = read.map((each) => `${each.reading} = ${each.option}`).join(', ');
  return `${sentence} [${say.clause(step)}${by === '' ? '' : `; ${general.readAs} ${by}`}]`;
}

export function explainSteps(steps: readonly Step[] | undefined, language: Language): readonly string[] {
  return (steps ?? []).map((step) => `- ${spokenStep(step, language)}`);
}
