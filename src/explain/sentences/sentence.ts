import type { Language } from '../../evidence/clause.ts';
import { spokenDate } from '../../evidence/spoken.ts';
import type { StepFacts } from '../../evidence/step.ts';

type Sentence = (from: StepFacts, gives: string) => string;

/** Every step of a room as a sentence in both languages. The type holds both to the same codes. */
export type Sentences<Code extends string> = Readonly<Record<Code, Readonly<Record<Language, Sentence>>>>;

export function daysSpan(span: string, language: Language): string {
  const [first = '', last = ''] = span.split('/');
  const [from, to] = language === 'da' ? ['fra', 'til og med'] : ['from', 'through'];
  return `${from} ${spokenDate(first, language)} ${to} ${spokenDate(last, language)}`;
}
