import type { Language } from '../evidence/clause.ts';
import type { Field } from './field.ts';
import * as da from './fields-da.ts';
import * as en from './fields-en.ts';

export type FieldKey = keyof typeof en;

/** Every field in every language. */
export const fields: Readonly<Record<Language, Readonly<Record<FieldKey, Field>>>> = { da, en };

/** `bonus-1a` is `bonus1a`, and `due-date` with `sentOn` is `dueDateSentOn`. */
function keyOf(...names: readonly string[]): string {
  return names
    .join('-')
    .split('-')
    .map((part, index) => (index === 0 ? part : part.slice(0, 1).toUpperCase() + part.slice(1)))
    .join('');
}

function isKey(key: string): key is FieldKey {
  return Object.hasOwn(en, key);
}

/** The key of a field that stands in another one or in an operation: its own there, else that of its name. */
export function fieldKey(around: string, name: string): FieldKey | undefined {
  return [keyOf(around, name), keyOf(name)].find(isKey);
}
