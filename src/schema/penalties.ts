import { cancellingParties } from '../agreement/contract-terms.ts';
import type { CancellationFacts } from '../penalties/cancellation.ts';
import { type ConductPenaltyFacts, runningBreaches } from '../penalties/conduct-penalty.ts';
import { type DelayPenaltyFacts, delayKinds } from '../penalties/delay-penalty.ts';
import { conductFindingCodes } from '../penalties/findings.ts';
import type { InterestFacts } from '../penalties/interest.ts';
import { type InvoicingPenaltyFacts, MOST_ERRORS } from '../penalties/invoicing-penalty.ts';
import type { LiabilityCapFacts } from '../penalties/liability-cap.ts';
import { amount, finding, missing, steps, text, vat, whole } from './answer-parts.ts';
import { clauseFields } from './clause.ts';
import { figuresSchema } from './figures.ts';
import { stepsWanted } from './operation-input.ts';
import { count, dateField, kronerField, list, percentField } from './values.ts';
import * as z from './zod.ts';

/** Most reference rates: two a year through the whole calendar. */
const MOST_RATES = 600;

const documentedLoss = kronerField.optional();
const figures = figuresSchema.optional();

export const delayPenaltyFacts = z.strictObject({
  steps: stepsWanted,
  value: kronerField,
  wholeValue: kronerField.optional(),
  dueOn: dateField,
  deliveredOn: dateField,
  kind: z.enum(delayKinds),
  documentedLoss,
  figures,
}) satisfies z.ZodType<DelayPenaltyFacts>;

export const invoicingPenaltyFacts = z.strictObject({
  steps: stepsWanted,
  wrongAmount: kronerField.optional(),
  period: z.strictObject({ firstDay: dateField, lastDay: dateField }).optional(),
  excused: z.boolean().optional(),
  earlierErrors: count(0, MOST_ERRORS).optional(),
  documentedLoss,
  figures,
}) satisfies z.ZodType<InvoicingPenaltyFacts>;

const running = z.strictObject({
  kind: z.enum(runningBreaches),
  establishedOn: dateField,
  endedOn: dateField,
  maximum: kronerField.optional(),
});

export const conductPenaltyFacts = z.strictObject({
  steps: stepsWanted,
  breach: z.discriminatedUnion('kind', [running, z.strictObject({ kind: z.literal('unlisted-subcontractor') })]),
  documentedLoss,
  figures,
}) satisfies z.ZodType<ConductPenaltyFacts>;

export const liabilityCapFacts = z.strictObject({
  steps: stepsWanted,
  estimatedTurnover: kronerField.optional(),
  documentedLoss,
  penalty: kronerField.optional(),
  personalInjury: kronerField.optional(),
  earlierDamages: kronerField.optional(),
}) satisfies z.ZodType<LiabilityCapFacts>;

export const cancellationFacts = z.strictObject({
  steps: stepsWanted,
  cancelledBy: z.enum(cancellingParties),
  paidUndelivered: kronerField.optional(),
  receivedUnpaid: kronerField.optional(),
  earlyEnd: kronerField.optional(),
  newTender: kronerField.optional(),
  coverPurchase: kronerField.optional(),
  documentedLoss,
  penalty: kronerField.optional(),
  estimatedTurnover: kronerField.optional(),
  personalInjury: kronerField.optional(),
  earlierDamages: kronerField.optional(),
}) satisfies z.ZodType<CancellationFacts>;

export const interestFacts = z.strictObject({
  steps: stepsWanted,
  amount: kronerField,
  dueOn: dateField,
  paidOn: dateField,
  referenceRates: list(z.strictObject({ from: dateField, percent: percentField }), MOST_RATES),
  ratesKnownThrough: dateField.optional(),
}) satisfies z.ZodType<InterestFacts>;

const percentText = z.string().regex(/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]{1,4})?$/);
const bounds = { atLeast: amount, atMost: amount.nullable() };
const bounded = { total: amount.nullable(), ...bounds };
const damages = z.strictObject(bounded);

export const delayPenaltyOutput = z.strictObject({
  workingDays: whole,
  base: amount,
  cap: amount.nullable(),
  ...bounded,
  missing,
  damages: damages.nullable(),
  vat,
  steps,
});

export const invoicingPenaltyOutput = z.strictObject({
  workingDays: whole.nullable(),
  ...bounded,
  missing,
  occurrence: whole.nullable(),
  heightenedControl: z.boolean().nullable(),
  damages: damages.nullable(),
  vat,
  steps,
});

export const conductPenaltyOutput = z.strictObject({
  units: whole.nullable(),
  unit: z.enum(['working-day', 'week']).nullable(),
  ...bounded,
  missing,
  maximumReached: z.boolean().nullable(),
  damages: damages.nullable(),
  findings: z.array(finding(z.enum(conductFindingCodes))),
  vat,
  steps,
});

export const liabilityCapOutput = z.strictObject({
  cap: amount.nullable(),
  ...bounds,
  missing,
  claim: amount,
  damages,
  vat,
  steps,
});

export const cancellationOutput = z.strictObject({
  repaid: amount.nullable(),
  payable: amount.nullable(),
  damagesFrom: z.enum(cancellingParties),
  claim: amount.nullable(),
  damages: damages.nullable(),
  missing,
  vat,
  steps,
});

export const interestOutput = z.strictObject({
  total: amount.nullable(),
  days: whole,
  parts: z.array(
    z.strictObject({
      firstDay: dateField,
      lastDay: dateField,
      days: whole,
      percent: percentText.nullable(),
      interest: amount.nullable(),
    }),
  ),
  missing: z.array(z.strictObject({ ...clauseFields, what: text, firstDay: dateField, lastDay: dateField })),
  vat,
  steps,
});
