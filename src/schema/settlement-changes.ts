import type { Readings } from '../settlement/readings.ts';
import { agreementField } from './agreement.ts';
import { amount, text, vat, whole } from './answer-parts.ts';
import { bonusKnowledgeFields } from './bonus.ts';
import { readingsSchema, stepsWanted } from './operation-input.ts';
import { ordersOf } from './settlement.ts';
import * as z from './zod.ts';

/** By name, as the facts have them. */
const readings = readingsSchema.optional() as z.ZodType as z.ZodType<Readings | undefined>;

const asked = z.strictObject({
  agreement: agreementField.optional(),
  readings,
  orders: ordersOf({}),
  ...bonusKnowledgeFields,
});

export const settlementChangesFacts = z.strictObject({ steps: stepsWanted, before: asked, after: asked });

const verdict = z.enum(['confirm', 'reject']).nullable();
const movedAmount = z.strictObject({
  before: amount.nullable(),
  after: amount.nullable(),
  difference: amount.nullable(),
});
const moved = {
  verdict: z.strictObject({ before: verdict, after: verdict }),
  fee: movedAmount,
  bonus: movedAmount,
  undecided: z.strictObject({ before: whole, after: whole }),
};
const then = z.strictObject({ id: text, version: text, digest: text });

export const settlementChangesOutput = z.strictObject({
  agreement: z.strictObject({ before: then, after: then }),
  readings: z.array(z.strictObject({ reading: text, before: text, after: text })),
  orders: z.array(
    z.strictObject({
      id: text.nullable(),
      level: text,
      places: z.strictObject({ before: whole.nullable(), after: whole.nullable() }),
      change: z.enum(['moved', 'unmoved', 'added', 'removed']),
      ...moved,
      facts: z.array(text),
      digests: z.strictObject({ before: text, after: text }).optional(),
      by: z.array(
        z.strictObject({ causes: z.array(z.enum(['agreement', 'readings', 'figures', 'as-of', 'facts'])), ...moved }),
      ),
    }),
  ),
  totals: z.strictObject({
    same: whole,
    moved: whole,
    unmoved: whole,
    added: whole,
    removed: whole,
    fee: movedAmount,
    confirmedFee: movedAmount,
    bonus: movedAmount,
    confirmedBonus: movedAmount,
  }),
  vat,
});
