import type { TextLanguage } from '../evidence/clause.ts';
import { answers as da } from './answers-da.ts';
import { answers as en } from './answers-en.ts';
import type { Field } from './field.ts';
import { keyIn } from './fields.ts';

export type AnswerKey = keyof typeof en;

/** Every field of an answer, in the two languages that schemas are written in. */
export const answerFields: Readonly<Record<TextLanguage, Readonly<Record<AnswerKey, Field>>>> = { da, en };

/** The key of a field of an answer, by what it stands in: the field around it, or the operation as `fee-result`. */
export function answerKey(around: string, name: string): AnswerKey | undefined {
  return keyIn(en, around, name);
}
