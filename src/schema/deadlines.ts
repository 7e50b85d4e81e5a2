import type { DeadlinesFacts } from '../deadlines/deadlines.ts';
import { duties } from '../deadlines/duties.ts';
import type { DeadlineEvents } from '../deadlines/events.ts';
import { deadlineFindingCodes } from '../deadlines/findings.ts';
import { steps, text } from './answer-parts.ts';
import { bonusFactFields } from './bonus.ts';
import { clauseFields } from './clause.ts';
import { contactsPerMonth, mentorBeside, placementPeriods, talkEveryMonths } from './delivery.ts';
import { fits } from './fits.ts';
import { stepsWanted } from './operation-input.ts';
import { closureSchema, orderSchema } from './order.ts';
import { pausesField } from './paid-course.ts';
import { always, count, dateField, describe, list } from './values.ts';
import * as z from './zod.ts';

const MOST_WEEKS = 520;
const MOST_MONTHS = 120;
const MOST_REPORTS = 520;
const MOST_DATED = 3_640;

const reportFields = ['everyWeeks', 'everyMonths', 'dueOn'] as const;

/** Reports along the way: an interval or dates, one of the three. */
const interimReports = describe(
  z
    .strictObject({
      everyWeeks: count(1, MOST_WEEKS).optional(),
      everyMonths: count(1, MOST_MONTHS).optional(),
      dueOn: list(dateField, MOST_REPORTS).optional(),
    })
    .check(
      always<Record<string, unknown>>((reports, problem) => {
        const [first, ...more] = reportFields.filter((field) => reports[field] !== undefined);
        if (first === undefined) problem('missing-field', 'everyWeeks');
        for (const field of more) problem('both-given', field);
      }),
    ),
  { oneOf: reportFields.map((field) => ({ required: [field] })) },
);

/** What is known of an order's life beside the order. */
export const eventsSchema = fits<DeadlineEvents>()(
  z.strictObject({
    approvedOn: dateField.optional(),
    startedOn: dateField.optional(),
    stayedAway: z.boolean().optional(),
    sentBackOn: dateField.optional(),
    policeReportedOn: dateField.optional(),
    interimReports: interimReports.optional(),
    finalReportBy: dateField.optional(),
    placements: placementPeriods,
    followUps: list(dateField, MOST_DATED).optional(),
    planCovers: z.enum(['week', 'month']).optional(),
    mentorBeside,
    contactsPerMonth,
    talkEveryMonths,
  }),
);

export const deadlinesFacts = z.strictObject({
  steps: stepsWanted,
  order: orderSchema,
  closure: closureSchema.optional(),
  events: eventsSchema.optional(),
  pauses: pausesField,
  placements: bonusFactFields.placements,
  employment: bonusFactFields.employment,
  asOf: dateField.optional(),
}) satisfies z.ZodType<DeadlinesFacts>;

export const deadlinesOutput = z.strictObject({
  id: text.nullable(),
  open: z.strictObject({ firstDay: dateField, lastDay: dateField }).nullable(),
  deadlines: z.array(
    z.strictObject({
      ...clauseFields,
      duty: z.enum(duties),
      dueOn: dateField,
      binding: z.boolean(),
      atLeast: z.int().min(1).optional(),
      period: z.strictObject({ firstDay: dateField, lastDay: dateField }).nullable(),
      message: text,
      messageDa: text,
    }),
  ),
  findings: z.array(
    z.strictObject({
      ...clauseFields,
      code: z.enum(deadlineFindingCodes),
      severity: z.enum(['breach', 'warn']),
      message: text,
      messageDa: text,
    }),
  ),
  steps,
});
