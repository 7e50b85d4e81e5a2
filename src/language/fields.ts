import type { TextLanguage } from '../evidence/clause.ts';
import type { Field } from './field.ts';
import * as da from './fields-da.ts';
import * as en from './fields-en.ts';

const inEnglish = {
  ...en.question,
  ...en.course,
  ...en.invoicing,
  ...en.days,
  ...en.bonus,
  ...en.delivery,
  ...en.events,
  ...en.contract,
  ...en.penalties,
  ...en.prices,
  ...en.absence,
  ...en.sensitivity,
  ...en.meeting,
  ...en.delay,
  ...en.figures,
};

export type FieldKey = keyof typeof inEnglish;

/** Every field, in the two languages that forms, sheets and schemas are written in. */
export const fields: Readonly<Record<TextLanguage, Readonly<Record<FieldKey, Field>>>> = {
  en: inEnglish,
  da: {
    ...da.question,
    ...da.course,
    ...da.invoicing,
    ...da.days,
    ...da.bonus,
    ...da.delivery,
    ...da.events,
    ...da.contract,
    ...da.penalties,
    ...da.prices,
    ...da.absence,
    ...da.sensitivity,
    ...da.meeting,
    ...da.delay,
    ...da.figures,
  },
};

/** The key of a field in a table: its own where it stands, else that of its name. */
export function keyIn<Table extends object>(table: Table, around: string, name: string): keyof Table | undefined {
  return [keyOf(around, name), keyOf(name)].find((key): key is keyof Table & string => Object.hasOwn(table, key));
}

/** `bonus-1a` is `bonus1a`, and `delay-penalty` with `dueOn` is `delayPenaltyDueOn`. */
function keyOf(...names: readonly string[]): string {
  return names
    .join('-')
    .split('-')
    .map((part, index) => (index === 0 ? part : part.slice(0, 1).toUpperCase() + part.slice(1)))
    .join('');
}

/** The key of a field that stands in another one or in an operation: its own there, else that of its name. */
export function fieldKey(around: string, name: string): FieldKey | undefined {
  return keyIn(inEnglish, around, name);
}
