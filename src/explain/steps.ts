import type { Language } from '../evidence/clause.ts';
import type { Step, StepFacts } from '../evidence/step.ts';
/** Every step of every room as a sentence. */
export const stepSentences = {};

/** One step told, with its clause and the readings that decided it. */
export function spokenStep(step: Step, wording: Wording | Language): string {
  const { steps, say, general } = wordingOf(wording);
  const own = steps as unknown as Readonly<Record<string, ((from: object, gives: string) => string) | undefined>>;
  const older = stepSentences as Readonly<
    Record<string, Readonly<Record<Language, (from: StepFacts, gives: string) => string>>>
  >;
  const { what, from, gives, reading, option, alsoRead = [] } = step;
  const sentence = own[what]?.(from, gives) ?? older[what]?.[say.language](from, gives) ?? '';
  const followed = reading === undefined || option === undefined ? [] : [{ reading, option }, ...alsoRead];
  const by = followed.map((each) => `${each.reading} = ${each.option}`).join(', ');
  return `${sentence} [${say.clause(step)}${by === '' ? '' : `; ${general.readAs} ${by}`}]`;
}

export function explainSteps(steps: readonly Step[] | undefined, wording: Wording | Language): readonly string[] {
  return (steps ?? []).map((step) => `- ${spokenStep(step, wording)}`);
}
