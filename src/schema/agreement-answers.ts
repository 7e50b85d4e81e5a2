import { parties } from '../evidence/party.ts';
import { ruleAreas, ruleTopics } from '../evidence/topic.ts';
import { ruleStatuses } from '../rule-book/entry.ts';
import { topicSides } from '../rule-book/topics.ts';
import { absenceSchema, documentSchema, dutySchema } from './agreement.ts';
import { text } from './answer-parts.ts';
import { trackSchema } from './catalogue.ts';
import { clauseFields, sourceSchema, wordsSchema } from './clause.ts';
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

const narrowed = {
  area: z.enum(ruleAreas).optional(),
  topic: z.enum(ruleTopics).optional(),
  party: z.enum(parties).optional(),
};

export const dutyFacts = z.strictObject({ steps: stepsWanted, ...narrowed });

export const dutiesOutput = z.strictObject({ duties: z.array(dutySchema) });

export const ruleFacts = z.strictObject({ steps: stepsWanted, ...narrowed, status: z.enum(ruleStatuses).optional() });

export const rulesOutput = z.strictObject({
  rules: z.array(
    z.strictObject({
      ...clauseFields,
      alsoIn: z.array(sourceSchema).optional(),
      area: z.enum(ruleAreas),
      topics: z.array(z.enum(ruleTopics)),
      status: z.enum(ruleStatuses),
      what: wordsSchema,
      parties: z.array(z.enum(parties)).optional(),
      who: wordsSchema.optional(),
      trigger: wordsSchema.optional(),
      why: wordsSchema.optional(),
    }),
  ),
  topics: z.array(
    z.strictObject({
      topic: z.enum(ruleTopics),
      name: wordsSchema,
      asks: z.array(z.enum(topicSides)),
      means: wordsSchema,
      rules: z.array(text),
    }),
  ),
});

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
