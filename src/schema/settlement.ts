import { DAYS_IN_WEEK, orderedDays } from '../agreement/course.ts';
import type { Order } from '../agreement/order.ts';
import { lengthOf } from '../calendar/period.ts';
import { orderFindingCodes } from '../order/findings.ts';
import { unlessRefused, wantedTypes } from '../problem/problem.ts';
import { agreementField, agreementOrHistoryField } from './agreement.ts';
import { amount, finding, missing, refused, steps, text, vat, whole } from './answer-parts.ts';
import { bonusFactFields, bonusKnowledgeFields, bonusOutput } from './bonus.ts';
import { clauseFields, wordsSchema } from './clause.ts';
import { deadlinesOutput, eventsSchema } from './deadlines.ts';
import { feeOutput } from './fee.ts';
import { plan, planLine } from './invoicing.ts';
import { inputMarks, partialWanted, readingsSchema, stepsWanted } from './operation-input.ts';
import { closureSchema, orderSchema, otherOrderSchema } from './order.ts';
import { paidCourseFields } from './paid-course.ts';
import { regulationSchema } from './prices.ts';
import { dateField, idField, list, objectField } from './values.ts';
import * as z from './zod.ts';
import { issueOf } from './zod-inside.ts';

/** Most other orders of one citizen. */
const MOST_OTHER_ORDERS = 1_000;
const MOST_ACTIVITIES = 1_000;
/**
 * Most orders in one settlement, and most weeks of all of them together; more go in as NDJSON. So many, with every step
 * and every deadline there can be, still make an answer that fits into one text.
 */
export const MOST_ORDERS = 20_000;
const MOST_WEEKS_TOGETHER = 260_000;

const otherOrders = list(otherOrderSchema, MOST_OTHER_ORDERS).optional();
const regulation = regulationSchema.optional();
const agreementPeriod = z.strictObject({ firstDay: dateField, lastDay: dateField.optional() }).optional();

export const checkOrderFacts = z.strictObject({
  steps: stepsWanted,
  order: orderSchema,
  provider: z.strictObject({ activities: list(idField, MOST_ACTIVITIES) }).optional(),
  otherOrders,
  regulation,
  agreementPeriod,
});

const check = {
  verdict: z.enum(['confirm', 'reject']),
  findings: z.array(finding(z.enum(orderFindingCodes))),
  steps,
};

export const checkOrderOutput = z.strictObject(check);

/** One order of a settlement. Where the agreement leaves hours and rate to the caller, both may be absent. */
const orderToSettleFields = {
  agreement: agreementField.optional(),
  order: orderSchema,
  otherOrders,
  regulation,
  closure: closureSchema.optional(),
  ...paidCourseFields,
  ...bonusFactFields,
  events: eventsSchema.optional(),
};

/** The days as ordered; where they cannot be told, what is wrong with them is told where they stand. */
const weeksTogether = z.check<readonly { readonly order: Order }[]>(({ value, issues }) => {
  const days = value.reduce((sum, { order }) => {
    const own = unlessRefused(() => lengthOf(orderedDays(order)));
    return sum + (own ?? 0);
  }, 0);
  if (days <= MOST_WEEKS_TOGETHER * DAYS_IN_WEEK) return;
  issues.push(issueOf('too-large'));
});

/** Orders that are asked about together, each with more fields or without. */
export function ordersOf<Fields extends z.ZodRawShape>(fields: Fields) {
  return list(z.strictObject({ ...orderToSettleFields, ...fields }), MOST_ORDERS).check(weeksTogether as never);
}

export const settleFacts = z.strictObject({
  steps: stepsWanted,
  partial: partialWanted,
  orders: ordersOf({}),
  ...bonusKnowledgeFields,
  agreementPeriod,
});

const orderTwice = z.strictObject({
  ...clauseFields,
  code: z.literal('order-twice'),
  severity: z.literal('reject'),
  message: text,
  messageDa: text,
  sameAs: whole,
});

const settled = z.strictObject({
  ...check,
  findings: z.array(
    z.discriminatedUnion('code', [finding(z.enum(['started-work-not-told', ...orderFindingCodes])), orderTwice]),
  ),
  id: text.nullable(),
  agreement: text,
  level: text,
  levelName: wordsSchema.nullable(),
  fee: feeOutput.nullable(),
  bonus: bonusOutput.nullable(),
  invoicePlan: z
    .strictObject({ ...plan, lines: z.array(z.strictObject({ ...planLine, dueOn: dateField.nullable() })) })
    .nullable(),
  deadlines: deadlinesOutput.nullable(),
  missing,
});

export const settleOutput = z.strictObject({
  orders: z.array(settled),
  totals: z.strictObject({
    orders: whole,
    confirmed: whole,
    rejected: whole,
    fee: amount.nullable(),
    confirmedFee: amount.nullable(),
    feeMissing: whole,
    bonus: amount.nullable(),
    confirmedBonus: amount.nullable(),
    bonusMissing: whole,
    bonusUndecided: whole,
  }),
  vat,
  refused,
});

/** Another operation by its name, whose input is read by that operation's own schema. */
export function sensitivityInput(names: readonly string[]) {
  return z.strictObject({
    ...inputMarks,
    agreement: agreementOrHistoryField.optional(),
    readings: readingsSchema.optional(),
    steps: stepsWanted,
    operation: z.enum(names as [string, ...string[]]),
    input: objectField,
  });
}

const problem = z.strictObject({
  code: text,
  path: text,
  options: z.array(text).optional(),
  wanted: z.enum(wantedTypes).optional(),
});

export function sensitivityOutput(names: readonly string[]) {
  return z.strictObject({
    operation: z.enum(names as [string, ...string[]]),
    result: z.unknown(),
    readings: z.array(
      z.strictObject({
        reading: text,
        register: text,
        option: text,
        changes: z.boolean(),
        others: z.array(
          z.strictObject({
            option: text,
            changes: z.boolean(),
            difference: amount.nullable(),
            result: z.unknown(),
            problems: z.array(problem),
          }),
        ),
      }),
    ),
    deciding: z.array(text),
  });
}
