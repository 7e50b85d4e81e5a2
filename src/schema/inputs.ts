import * as z from 'zod';
import { type QuestionName, questionNames } from '../settlement/questions.ts';
import { allReadings } from '../settlement/readings.ts';
import { agreementField } from './agreement.ts';
import { closureSchema, orderSchema, pricedOrderSchema } from './order.ts';
import { count, dateField, list, objectField } from './values.ts';

/** Most other orders of one citizen, and most orders in one settlement; longer ones go in as NDJSON. */
const MOST_OTHER_ORDERS = 1_000;
const MOST_ORDERS = 100_000;
const MINUTES_IN_HOUR = 60;

/** Every reading by name, each with its options; asked for in every operation. */
export const readingsSchema = z.strictObject(
  Object.fromEntries(
    allReadings.map(({ id, options }) => [
      id,
      z.enum(options.map((option) => option.id) as [string, ...string[]]).optional(),
    ]),
  ),
);

const steps = z.boolean().optional();
const contactMinutes = count(1, MINUTES_IN_HOUR).optional();

const courseFields = { order: pricedOrderSchema, closure: closureSchema.optional(), contactMinutes };

/** One order of a settlement. Where the agreement leaves hours and rate to the caller, both may be absent. */
const orderToSettle = z.strictObject({
  agreement: agreementField.optional(),
  order: orderSchema,
  otherOrders: list(orderSchema, MOST_OTHER_ORDERS).optional(),
  closure: closureSchema.optional(),
  contactMinutes,
  startedWorkOn: dateField.optional(),
});

/** What each operation is asked with, beside `agreement`, `readings` and `steps`. */
export const inputs = {
  catalogue: z.strictObject({ steps }),
  'check-order': z.strictObject({
    steps,
    order: orderSchema,
    otherOrders: list(orderSchema, MOST_OTHER_ORDERS).optional(),
  }),
  fee: z.strictObject({ steps, ...courseFields, startedWorkOn: dateField.optional() }),
  'invoice-plan': z.strictObject({ steps, ...courseFields }),
  'due-date': z.strictObject({ steps, sentOn: dateField }),
  readings: z.strictObject({ steps }),
  settle: z.strictObject({ steps, orders: list(orderToSettle, MOST_ORDERS) }),
} as const satisfies Record<QuestionName, z.ZodObject>;

export type OperationName = QuestionName | 'sensitivity';

const asked = mapped((fields) => ({ agreement: agreementField, readings: readingsSchema.optional(), ...fields }));
const askedWithin = mapped((fields) => ({
  agreement: agreementField.optional(),
  readings: readingsSchema.optional(),
  ...fields,
}));

function mapped(all: (fields: z.ZodRawShape) => z.ZodRawShape): ReadonlyMap<QuestionName, z.ZodObject> {
  return new Map(questionNames.map((name) => [name, z.strictObject(all(inputs[name].shape))]));
}

/** The whole input of an operation: agreement, readings and facts. */
export function operationInput(name: QuestionName): z.ZodObject {
  return asked.get(name) as z.ZodObject;
}

/** The input of an operation where agreement and readings may stand outside it. */
export function questionInput(name: QuestionName): z.ZodObject {
  return askedWithin.get(name) as z.ZodObject;
}

/** `sensitivity` asks another operation: its input is read by that operation's own schema. */
export const sensitivityInput = z.strictObject({
  agreement: agreementField.optional(),
  readings: readingsSchema.optional(),
  steps,
  operation: z.enum(questionNames as [QuestionName, ...QuestionName[]]),
  input: objectField,
});

/** What each operation takes, for its JSON Schema. */
export const inputSchemas: Readonly<Record<OperationName, z.ZodType>> = {
  ...(Object.fromEntries(asked) as unknown as Record<QuestionName, z.ZodObject>),
  sensitivity: sensitivityInput,
};
