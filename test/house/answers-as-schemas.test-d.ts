/** Each schema gives out the type of its answer. `tsc` checks this file; nothing runs it. */

import type * as z from 'zod';
import type { Deadlines } from '../../src/deadlines/deadlines.ts';
import type { Delivery } from '../../src/delivery/delivery.ts';
import type { deadlinesOutput } from '../../src/schema/deadlines.ts';
import type { deliveryOutput } from '../../src/schema/delivery.ts';

/** The same type with its branded texts as plain ones, lists and fields all the way down. */
type Plain<T> = T extends string
  ? keyof T extends keyof string
    ? T
    : string
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Plain<T[Key]> }
      : T;

/** Whether a schema gives out what the type says and no more; a finding's type knows severities that a room never has. */
type Holds<Schema extends z.ZodType, T> =
  Plain<Omit<z.output<Schema>, 'steps'>> extends Plain<Omit<T, 'steps'>>
    ? [keyof z.output<Schema>, keyof T] extends [keyof T, keyof z.output<Schema>]
      ? true
      : false
    : false;

export const deliveryHolds: Holds<typeof deliveryOutput, Delivery> = true;
export const deadlinesHold: Holds<typeof deadlinesOutput, Deadlines> = true;
