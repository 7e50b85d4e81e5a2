import { contractDuties, contractParties, deadlineSides } from '../agreement/contract-duties.ts';
import type { ContractDeadlinesFacts } from '../contract/contract-deadlines.ts';
import { contractFindingCodes } from '../contract/findings.ts';
import {
  courseTriggers,
  exclusionGrounds,
  plainTriggers,
  terminationGrounds,
  terminators,
} from '../contract/trigger.ts';
import { finding, missing, steps } from './answer-parts.ts';
import { clauseFields } from './clause.ts';
import { stepsWanted } from './operation-input.ts';
import { count, dateField, idField, kronerField, list } from './values.ts';
import * as z from './zod.ts';

const MOST_EARLIER = 1_000;
const MOST_TIMES = 1_000;

const on = dateField;
const repeated = { on, earlier: list(dateField, MOST_EARLIER).optional() };

/** What happened, told apart by `kind`. */
const triggerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(plainTriggers), on }),
  z.strictObject({ kind: z.enum(courseTriggers), on, level: idField }),
  z.strictObject({
    kind: z.literal('expiry'),
    on,
    extendedBefore: z.boolean().optional(),
    timesExtended: count(0, MOST_TIMES).optional(),
  }),
  z.strictObject({ kind: z.literal('award-notification'), on, electronic: z.boolean().optional() }),
  z.strictObject({ kind: z.literal('dispute-notice'), on, meetingsHeld: count(0, MOST_TIMES).optional() }),
  z.strictObject({
    kind: z.literal('termination'),
    on,
    by: z.enum(['buyer', 'provider']),
    ground: z.enum(terminationGrounds).optional(),
  }),
  z.strictObject({
    kind: z.literal('force-majeure-termination'),
    on,
    since: dateField,
    by: z.enum(terminators),
    hindered: z.enum(terminators),
    what: z.enum(['framework-agreement', 'delivery-agreement']),
  }),
  z.strictObject({
    kind: z.literal('payment-demand'),
    on,
    paymentDueOn: dateField.optional(),
    describesBreach: z.boolean().optional(),
    announcesCancellation: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('unremedied-defect'), ...repeated }),
  z.strictObject({ kind: z.literal('material-delay'), ...repeated }),
  z.strictObject({ kind: z.literal('insurance-renewal'), on, personalInjuryCover: kronerField.optional() }),
  z.strictObject({ kind: z.literal('insurance-cancelled'), on }),
  z.strictObject({ kind: z.literal('exclusion'), on, ground: z.enum(exclusionGrounds) }),
]);

export const contractDeadlinesFacts = z.strictObject({
  steps: stepsWanted,
  trigger: triggerSchema,
}) satisfies z.ZodType<ContractDeadlinesFacts>;

export const contractDeadlinesOutput = z.strictObject({
  deadlines: z.array(
    z.strictObject({
      ...clauseFields,
      duty: z.enum(contractDuties),
      who: z.enum(contractParties),
      side: z.enum(deadlineSides),
      dueOn: dateField,
    }),
  ),
  findings: z.array(finding(z.enum(contractFindingCodes))),
  missing,
  steps,
});
