import { mentorCompanions } from '../delivery/contact-intervals.ts';
import type { DeliveryFacts } from '../delivery/delivery-facts.ts';
import { deliveryFindingCodes } from '../delivery/findings.ts';
import { steps } from './answer-parts.ts';
import { clauseFields } from './clause.ts';
import { stepsWanted } from './operation-input.ts';
import { closureSchema, orderSchema } from './order.ts';
import { pausesField } from './paid-course.ts';
import { count, dateField, hoursField, list } from './values.ts';
import * as z from './zod.ts';

/** The longest course has 520 weeks and 3,640 days. */
const MOST_WEEKS = 520;
const MOST_DATED = 3_640;
const MOST_A_MONTH = 31;
const MOST_PLACEMENTS = 520;

export const mentorBeside = z.enum(mentorCompanions).optional();
export const contactsPerMonth = count(1, MOST_A_MONTH).optional();
export const talkEveryMonths = count(1, MOST_WEEKS).optional();

export const placementPeriods = list(
  z.strictObject({ firstDay: dateField, lastDay: dateField.optional() }),
  MOST_PLACEMENTS,
).optional();

const plannedWeek = z.strictObject({
  week: count(1, MOST_WEEKS),
  activityHours: hoursField,
  placementHours: hoursField.optional(),
  specialistHours: hoursField.optional(),
});

export const deliveryFacts = z.strictObject({
  steps: stepsWanted,
  order: orderSchema,
  closure: closureSchema.optional(),
  pauses: pausesField,
  planned: list(plannedWeek, MOST_WEEKS),
  contacts: list(
    z.strictObject({ on: dateField, kind: z.enum(['contact', 'talk']).optional() }),
    MOST_DATED,
  ).optional(),
  followUps: list(z.strictObject({ on: dateField, byTelephone: z.boolean().optional() }), MOST_DATED).optional(),
  placements: placementPeriods,
  mentorBeside,
  contactsPerMonth,
  talkEveryMonths,
}) satisfies z.ZodType<DeliveryFacts>;

const hours = z.string().regex(/^(?:0|[1-9][0-9]*)(?:\.[0-9]{1,4})?$/);
const period = { firstDay: dateField, lastDay: dateField };
const missed = z.array(z.strictObject(period)).nullable();
const text = z.string();

export const deliveryOutput = z.strictObject({
  orderedHours: hours.nullable(),
  plannedHours: hours,
  activityHours: hours,
  placementHours: hours,
  deficit: hours.nullable(),
  surplus: hours.nullable(),
  weeks: z.array(
    z.strictObject({
      week: z.int().min(1),
      ...period,
      orderedHours: hours.nullable(),
      activityHours: hours,
      placementHours: hours,
      plannedHours: hours,
      deficit: hours.nullable(),
      surplus: hours.nullable(),
      residual: hours.nullable(),
    }),
  ),
  interval: z.strictObject({ min: hours, max: hours, average: hours.nullable(), weeks: z.int().min(0) }).nullable(),
  specialistHours: hours.nullable(),
  weeksWithoutActivity: z.array(z.int().min(1)),
  missedFollowUps: missed,
  missedContacts: missed,
  missedTalks: missed,
  findings: z.array(
    z.strictObject({
      ...clauseFields,
      code: z.enum(deliveryFindingCodes),
      severity: z.enum(['breach', 'warn']),
      message: text,
      messageDa: text,
    }),
  ),
  steps,
});
