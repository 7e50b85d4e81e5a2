import * as z from 'zod';
import { orderFindingCodes } from '../order/findings.ts';
import { questionNames } from '../settlement/questions.ts';
import { absenceOutput, attendanceProtocolOutput, firstDayAbsenceOutput } from './absence.ts';
import { absenceSchema, documentSchema, dutySchema } from './agreement.ts';
import { bonusResult, bonusStatementResult } from './bonus.ts';
import { trackSchema } from './catalogue.ts';
import { clauseFields, sourceSchema, wordsSchema } from './clause.ts';
import { contractDeadlinesOutput } from './contract.ts';
import { deadlinesOutput } from './deadlines.ts';
import { deliveryOutput } from './delivery.ts';
import type { OperationName } from './inputs.ts';
import { auditFindingFields, channelField } from './invoice.ts';
import {
  conductPenaltyOutput,
  delayPenaltyOutput,
  interestOutput,
  invoicingPenaltyOutput,
  liabilityCapOutput,
} from './penalties.ts';
import { checkOfferOutput, regulatePriceOutput, scoreOffersOutput } from './prices.ts';
import { dateField } from './values.ts';

/** An amount as it is given out: always 2 decimals, below zero where a difference is. */
const amount = z.string().regex(/^-?(?:0|[1-9][0-9]*)\.[0-9]{2}$/);
const day = dateField;
const month = z.string().regex(/^[0-9]{4}-[0-9]{2}$/);
const text = z.string();
const whole = z.int().min(0);
const vat = z.literal('excluded');

const steps = z
  .array(
    z.strictObject({
      what: text,
      from: z.record(text, text),
      gives: text,
      rule: text,
      source: sourceSchema,
      reading: text.optional(),
      option: text.optional(),
    }),
  )
  .optional();

const finding = <Code extends z.ZodType>(code: Code) =>
  z.strictObject({ ...clauseFields, code, severity: z.enum(['reject', 'warn']), message: text, messageDa: text });

const check = {
  verdict: z.enum(['confirm', 'reject']),
  findings: z.array(finding(z.enum(orderFindingCodes as [string, ...string[]]))),
};

const fee = z.strictObject({
  total: amount,
  weeklyFee: amount,
  payable: z.strictObject({ firstDay: day, lastDay: day, days: whole }).nullable(),
  entitledThrough: day.nullable(),
  invoiceableThrough: day.nullable(),
  vat,
  basis: z.enum(['agreement', 'caller']),
  steps,
});

const period = { firstDay: day, lastDay: day };
const planLine = { month, weeks: whole, firstDay: day, lastDay: day, days: whole, amount, invoiceFrom: day };
const plan = { total: amount, invoiceBy: day.nullable(), vat, steps };

const missing = z.array(z.strictObject({ ...clauseFields, what: text }));

const deadlines = z.strictObject({ ...deadlinesOutput, steps });

const settled = z.strictObject({
  ...check,
  findings: z.array(finding(z.enum(['order-twice', ...orderFindingCodes]))),
  id: text.nullable(),
  agreement: text,
  level: text,
  levelName: wordsSchema.nullable(),
  fee: fee.nullable(),
  bonus: z.strictObject({ ...bonusResult, steps }).nullable(),
  invoicePlan: z.strictObject({ ...plan, lines: z.array(z.strictObject({ ...planLine, dueOn: day })) }).nullable(),
  deadlines: deadlines.nullable(),
  missing,
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

const problem = z.strictObject({ code: text, path: text });

/** What each operation answers under `result`. */
export const outputSchemas: Readonly<Record<OperationName, z.ZodType>> = /* @__PURE__ */ Object.freeze({
  catalogue: z.strictObject({
    id: text,
    version: text,
    name: wordsSchema,
    documents: z.array(documentSchema),
    tracks: z.array(trackSchema),
    absent: z.array(absenceSchema),
  }),
  'check-order': z.strictObject(check),
  fee,
  'invoice-plan': z.strictObject({ ...plan, lines: z.array(z.strictObject(planLine)) }),
  'due-date': z.strictObject({ dueOn: day, nominalOn: day, moved: z.boolean(), steps }),
  'audit-invoice': z.strictObject({
    findings: z.array(z.strictObject({ ...clauseFields, ...auditFindingFields, message: text, messageDa: text })),
    wrongAmount: amount,
    expected: z.strictObject({
      channel: channelField,
      lines: z.array(z.strictObject({ ...period, amount })),
      total: amount,
      invoiceFrom: day.nullable(),
      invoiceBy: day.nullable(),
    }),
    statement: z
      .strictObject({
        invoices: whole,
        invoiced: amount,
        right: amount,
        overlaps: z.array(z.strictObject(period)),
        gaps: z.array(z.strictObject(period)),
        ahead: z.array(z.strictObject(period)),
        remaining: amount,
      })
      .nullable(),
    vat,
    steps,
  }),
  credit: z.strictObject({
    lines: z.array(z.strictObject({ ...period, invoiced: amount, right: amount, amount })),
    total: amount,
    remaining: z.strictObject({
      lines: z.array(z.strictObject(planLine)),
      total: amount,
      invoiceBy: day.nullable(),
    }),
    vat,
    steps,
  }),
  duties: z.strictObject({ duties: z.array(dutySchema) }),
  bonus: z.strictObject({ ...bonusResult, steps }),
  'bonus-statement': z.strictObject({ ...bonusStatementResult, steps }),
  delivery: z.strictObject({ ...deliveryOutput, steps }),
  deadlines,
  'contract-deadlines': contractDeadlinesOutput(steps),
  'delay-penalty': delayPenaltyOutput(steps),
  'invoicing-penalty': invoicingPenaltyOutput(steps),
  'conduct-penalty': conductPenaltyOutput(steps),
  'liability-cap': liabilityCapOutput(steps),
  interest: interestOutput(steps),
  'regulate-price': regulatePriceOutput(steps),
  'check-offer': checkOfferOutput(steps),
  'score-offers': scoreOffersOutput(steps),
  'first-day-absence': firstDayAbsenceOutput(steps),
  absence: absenceOutput(steps),
  'attendance-protocol': attendanceProtocolOutput(steps),
  readings: z.strictObject({ readings: z.array(reading) }),
  settle: z.strictObject({
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
  }),
  sensitivity: z.strictObject({
    operation: z.enum(questionNames as [string, ...string[]]),
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
  }),
});
