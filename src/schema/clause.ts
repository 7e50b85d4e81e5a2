import { count, idField } from './values.ts';
import * as z from './zod.ts';

const LONGEST_TEXT = 2_000;
/** More pages than any document has. */
export const MOST_PAGES = 100_000;

/** The most items of any list in an agreement. */
export const MOST_ITEMS = 500;
export const MOST_WEEKS = 520;

export const text = z.string().min(1).max(LONGEST_TEXT);
export const wordsSchema = z.strictObject({ da: text, en: text });

export const sourceSchema = z.strictObject({
  document: idField,
  page: count(1, MOST_PAGES).optional(),
  annex: idField.optional(),
  section: idField.optional(),
});

export const clauseFields = { rule: idField, source: sourceSchema };
export const statement = z.strictObject({ ...clauseFields, words: wordsSchema });
