import type * as z from 'zod';
import { figureIds } from '../evidence/figure.ts';
import { kronerField, optionalFields } from './values.ts';

/** The amounts that the source documents lost, each where the caller has it. */
export const figuresSchema = optionalFields(
  Object.fromEntries(figureIds.map((id) => [id, kronerField.optional()])) as Record<
    (typeof figureIds)[number],
    z.ZodOptional<typeof kronerField>
  >,
);
