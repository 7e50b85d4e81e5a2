import * as z from 'zod';
import { DAYS_IN_WEEK, orderedDays } from '../agreement/course.ts';
import type { Order } from '../agreement/order.ts';
import { lengthOf } from '../calendar/period.ts';
import { type ProblemCode, unlessRefused } from '../problem/problem.ts';
import { type QuestionName, questionNames } from '../settlement/questions.ts';
import { allReadings } from '../settlement/readings.ts';
import { absenceInput, attendanceProtocolInput, firstDayAbsenceInput } from './absence.ts';
import { agreementField, agreementOrHistoryField } from './agreement.ts';
import { bonusFactFields, bonusInput, bonusKnowledgeFields, bonusStatementInput, onePeriodAsked } from './bonus.ts';
import { contractDeadlinesInput } from './contract.ts';
import { deadlinesInput, eventsSchema } from './deadlines.ts';
import { deliveryInput } from './delivery.ts';
import { auditFields, invoicedLines } from './invoice.ts';
import { closureSchema, orderSchema, pricedOrderSchema } from './order.ts';
import {
  conductPenaltyInput,
  delayPenaltyInput,
  interestInput,
  invoicingPenaltyInput,
  liabilityCapInput,
} from './penalties.ts';
import { checkOfferInput, regulatePriceInput, scoreOffersInput } from './prices.ts';
import { count, dateField, describe, descriptionOf, list, objectField, optionalFields } from './values.ts';

/** Most other orders of one citizen. */
const MOST_OTHER_ORDERS = 1_000;
/**
 * Most orders in one settlement, and most weeks of all of them together; more go in as NDJSON. So many, with every step
 * and every deadline there can be, still make an answer that fits into one text.
 */
const MOST_ORDERS = 20_000;
const MOST_WEEKS_TOGETHER = 260_000;
const MINUTES_IN_HOUR = 60;

/** Every reading by name, each with its options; asked for in every operation. */
const readingsSchema = optionalFields(
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
  ...bonusFactFields,
  events: eventsSchema.optional(),
});

/** The days as ordered; where they cannot be told, what is wrong with them is told where they stand. */
const weeksTogether = z.check<readonly { readonly order: Order }[]>(({ value, issues }) => {
  const days = value.reduce((sum, { order }) => {
    const own = unlessRefused(() => lengthOf(orderedDays(order)));
    return sum + (own ?? 0);
  }, 0);
  if (days <= MOST_WEEKS_TOGETHER * DAYS_IN_WEEK) return;
  issues.push({ code: 'custom', input: undefined, params: { problem: 'too-large' satisfies ProblemCode } });
});

const ordersToSettle = describe(list(orderToSettle, MOST_ORDERS).check(weeksTogether as never), {
  description: `At most ${MOST_ORDERS} orders, which run at most ${MOST_WEEKS_TOGETHER} weeks together; more are asked line by line.`,
});

/** What each operation is asked with, beside `agreement`, `readings` and `steps`. */
const inputs = {
  catalogue: z.strictObject({ steps }),
  'check-order': z.strictObject({
    steps,
    order: orderSchema,
    otherOrders: list(orderSchema, MOST_OTHER_ORDERS).optional(),
  }),
  fee: z.strictObject({ steps, ...courseFields, startedWorkOn: dateField.optional() }),
  'invoice-plan': z.strictObject({ steps, ...courseFields }),
  'due-date': z.strictObject({ steps, sentOn: dateField }),
  'audit-invoice': z.strictObject({ steps, ...courseFields, ...auditFields }),
  credit: z.strictObject({ steps, ...courseFields, closure: closureSchema, invoiced: invoicedLines }),
  duties: z.strictObject({ steps }),
  bonus: z.strictObject({ steps, ...bonusInput }),
  'bonus-statement': describe(z.strictObject({ steps, ...bonusStatementInput }).check(onePeriodAsked), {
    oneOf: [{ required: ['quarter'] }, { required: ['period'] }],
  }),
  delivery: z.strictObject({ steps, ...deliveryInput }),
  deadlines: z.strictObject({ steps, ...deadlinesInput }),
  'contract-deadlines': z.strictObject({ steps, ...contractDeadlinesInput }),
  'delay-penalty': z.strictObject({ steps, ...delayPenaltyInput }),
  'invoicing-penalty': z.strictObject({ steps, ...invoicingPenaltyInput }),
  'conduct-penalty': z.strictObject({ steps, ...conductPenaltyInput }),
  'liability-cap': z.strictObject({ steps, ...liabilityCapInput }),
  interest: z.strictObject({ steps, ...interestInput }),
  'regulate-price': z.strictObject({ steps, ...regulatePriceInput }),
  'check-offer': z.strictObject({ steps, ...checkOfferInput }),
  'score-offers': z.strictObject({ steps, ...scoreOffersInput }),
  'first-day-absence': z.strictObject({ steps, ...firstDayAbsenceInput }),
  absence: z.strictObject({ steps, ...absenceInput }),
  'attendance-protocol': z.strictObject({ steps, ...attendanceProtocolInput }),
  readings: z.strictObject({ steps }),
  settle: z.strictObject({ steps, orders: ordersToSettle, ...bonusKnowledgeFields }),
} as const satisfies Record<QuestionName, z.ZodObject>;

export type OperationName = QuestionName | 'sensitivity';

const asked = mapped((fields) => ({
  agreement: agreementOrHistoryField,
  readings: readingsSchema.optional(),
  ...fields,
}));
const askedWithin = mapped((fields) => ({
  agreement: agreementOrHistoryField.optional(),
  readings: readingsSchema.optional(),
  ...fields,
}));

function mapped(all: (fields: z.ZodRawShape) => z.ZodRawShape): ReadonlyMap<QuestionName, z.ZodObject> {
  return new Map(questionNames.map((name) => [name, withOwnChecks(inputs[name], all)]));
}

/** The fields of an input among others, with the checks that hold across them and what JSON Schema says of those. */
function withOwnChecks(input: z.ZodObject, all: (fields: z.ZodRawShape) => z.ZodRawShape): z.ZodObject {
  const checks = (input._zod.def.checks ?? []) as z.core.$ZodCheck<Record<string, unknown>>[];
  const checked = z.strictObject(all(input.shape)).check(...checks);
  return describe(checked, descriptionOf(input) ?? {});
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
  agreement: agreementOrHistoryField.optional(),
  readings: readingsSchema.optional(),
  steps,
  operation: z.enum(questionNames as [QuestionName, ...QuestionName[]]),
  input: objectField,
});

/** What each operation takes, for its JSON Schema. The list is frozen; a schema is not, zod completes it when it is used. */
export const inputSchemas: Readonly<Record<OperationName, z.ZodType>> = /* @__PURE__ */ Object.freeze({
  ...(Object.fromEntries(asked) as unknown as Record<QuestionName, z.ZodObject>),
  sensitivity: sensitivityInput,
});
