/**
 * As much of zod as schemas are made of, by name, so that no locale comes along; and in place of zod's objects our own, of
 * which nothing is evaluated from text.
 */

export type * from 'zod';
export {
  array,
  boolean,
  check,
  discriminatedUnion,
  enum,
  int,
  literal,
  NEVER,
  null,
  record,
  string,
  toJSONSchema,
  unknown,
} from 'zod';
export { strictObject } from './zod-inside.ts';
