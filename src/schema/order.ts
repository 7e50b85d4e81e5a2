import {
  type Closure,
  closureGrounds,
  mayHaveLastOpenDay,
  needsLastOpenDay,
  type Order,
  type PricedOrder,
} from '../agreement/order.ts';
import { narrowed } from './fits.ts';
import {
  always,
  citizenField,
  count,
  dateField,
  describe,
  idField,
  kronerField,
  list,
  orderedHoursField,
  rateField,
  seenIdField,
} from './values.ts';
import * as z from './zod.ts';
import { toldByKeys } from './zod-inside.ts';

const OLDEST = 150;
const MOST_MONTHS = 18;
const MOST_WEEKS = 520;
const MOST_ELEMENTS = 100;

const orderFields = {
  id: seenIdField.optional(),
  citizen: citizenField.optional(),
  provider: seenIdField.optional(),
  level: idField,
  benefitGroup: idField.optional(),
  orderedOn: dateField.optional(),
  startsOn: dateField,
  weeks: count(1, MOST_WEEKS).optional(),
  endsOn: dateField.optional(),
  hoursPerWeek: orderedHoursField.optional(),
  hoursInterval: z.strictObject({ min: orderedHoursField, max: orderedHoursField }).optional(),
  hourlyRate: rateField.optional(),
  offeredRate: rateField.optional(),
  price: kronerField.optional(),
  orderedOutsidePortal: z.boolean().optional(),
  confirmedOutsidePortal: z.boolean().optional(),
  elements: list(idField, MOST_ELEMENTS).optional(),
  citizenAge: count(0, OLDEST).optional(),
  monthsUnemployed: count(0, MOST_MONTHS).optional(),
};

type OrderFields = { readonly [field in keyof typeof orderFields]?: unknown };

const onePeriod = always<OrderFields>((order, problem) => {
  if (order.weeks !== undefined && order.endsOn !== undefined) problem('both-given', 'endsOn');
  if (order.weeks === undefined && order.endsOn === undefined) problem('missing-field', 'weeks');
});

const onePeriodJson = { oneOf: [{ required: ['weeks'] }, { required: ['endsOn'] }] };
const oneHoursJson = { not: { required: ['hoursPerWeek', 'hoursInterval'] } };

/** Hours in one form; whether they must be there is for the agreement to say: `hoursTold` and `priceTold`. */
const oneHours = always<OrderFields>((order, problem) => {
  if (order.hoursPerWeek !== undefined && order.hoursInterval !== undefined) problem('both-given', 'hoursInterval');
});

const orderFieldsSchema = describe(z.strictObject(orderFields).check(onePeriod, oneHours), {
  allOf: [onePeriodJson, oneHoursJson],
});

/** An order with weekly hours or an interval of them. */
export const orderSchema = narrowed<Order>()(orderFieldsSchema);

/** An order whose fee can be computed. */
export const pricedOrderSchema = narrowed<PricedOrder, Order>()(orderFieldsSchema);

/** How a course ended other than by running out. */
export const closureSchema = narrowed<Closure>()(
  describe(
    z.strictObject({ ground: z.enum(closureGrounds), lastOpenDay: dateField.optional() }).check(
      always<{ readonly ground?: unknown; readonly lastOpenDay?: unknown }>(({ ground, lastOpenDay }, problem) => {
        const known = closureGrounds.find((each) => each === ground);
        if (known === undefined) return;
        if (lastOpenDay === undefined && needsLastOpenDay(known)) problem('missing-field', 'lastOpenDay');
        if (lastOpenDay !== undefined && !mayHaveLastOpenDay(known)) problem('unknown-field', 'lastOpenDay');
      }),
    ),
    {
      oneOf: [
        {
          properties: { ground: { enum: closureGrounds.filter(needsLastOpenDay) } },
          required: ['lastOpenDay'],
        },
        { properties: { ground: { const: 'objective-rejection' } } },
        { properties: { ground: { const: 'cancelled-before-start' }, lastOpenDay: false } },
      ],
    },
  ),
);

/** Another order of the citizen: the order alone, or with how it ended. */
export const otherOrderSchema = toldByKeys(
  ['order', 'closure'],
  z.strictObject({ order: orderSchema, closure: closureSchema.optional() }),
  orderSchema,
);
