import { absenceSchema, documentSchema, dutySchema } from './agreement.ts';
import { text } from './answer-parts.ts';
import { trackSchema } from './catalogue.ts';
import { sourceSchema, wordsSchema } from './clause.ts';
import { stepsWanted } from './operation-input.ts';
import * as z from './zod.ts';

/** What is asked of an agreement alone. */
export const nothingMore = z.strictObject({ steps: stepsWanted });

export const catalogueOutput = z.strictObject({
  id: text,
  version: text,
  name: wordsSchema,
  documents: z.array(documentSchema),
  tracks: z.array(trackSchema),
  absent: z.array(absenceSchema),
});

export const dutiesOutput = z.strictObject({ duties: z.array(dutySchema) });

const reading = z.strictObject({
  id: text,
  register: text,
  rules: z.array(text),
  sources: z.array(sourceSchema),
  question: wordsSchema,
  options: z.array(z.strictObject({ id: text, means: wordsSchema })),
  why: wordsSchema,
  default: text,
});

export const readingsOutput = z.strictObject({ readings: z.array(reading) });
