/** What holds schemas and types to one another, and what it refuses. `tsc` checks this file; nothing runs it. */
import * as z from 'zod';
import { fits, narrowed } from '../../src/schema/fits.ts';

interface Plain {
  readonly name: string;
  readonly days?: readonly { readonly on: string }[] | undefined;
}
type Forms = { readonly weeks: number; readonly on?: undefined } | { readonly on: string; readonly weeks?: undefined };

const days = z.array(z.strictObject({ on: z.string() })).optional();

fits<Plain>()(z.strictObject({ name: z.string(), days }));
narrowed<Forms>()(z.strictObject({ weeks: z.number().optional(), on: z.string().optional() }));
narrowed<{ readonly all: readonly [string, ...string[]] }>()(z.strictObject({ all: z.array(z.string()) }));

// An optional field that the schema lacks, one that the type lacks, and both a level further in.
// @ts-expect-error
fits<Plain>()(z.strictObject({ name: z.string() }));
// @ts-expect-error
fits<Plain>()(z.strictObject({ name: z.string(), days, more: z.string().optional() }));
// @ts-expect-error
fits<Plain>()(z.strictObject({ name: z.string(), days: z.array(z.strictObject({})).optional() }));
// A field of another kind, and one that may be absent where the type needs it.
// @ts-expect-error
fits<Plain>()(z.strictObject({ name: z.number(), days }));
// @ts-expect-error
fits<Plain>()(z.strictObject({ name: z.string().optional(), days }));
// A form that the schema does not know.
// @ts-expect-error
narrowed<Forms>()(z.strictObject({ weeks: z.number().optional() }));
