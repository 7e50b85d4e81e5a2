import { figureIds } from '../evidence/figure.ts';
import { kronerField } from './values.ts';
import * as z from './zod.ts';

/** The amounts that the source documents lost, each where the caller has it. */
export const figuresSchema = z.strictObject(
  Object.fromEntries(figureIds.map((id) => [id, kronerField.optional()])) as Record<
    (typeof figureIds)[number],
    z.ZodOptional<typeof kronerField>
  >,
);
