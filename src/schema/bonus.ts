import { employmentKinds, placementKinds } from '../agreement/result-terms.ts';
import { invoiceFindingCodes } from '../bonus/invoice-draft.ts';
import { type IsoMonth, readMonth } from '../calendar/iso-date.ts';
import { type Quarter, readQuarter } from '../calendar/quarter.ts';
import { outcomes } from '../evidence/decision.ts';
import type { Kroner } from '../money/kroner.ts';
import { resultReasons } from '../results/verdict.ts';
import { amount, finding, missing, refused, steps, text, vat, whole } from './answer-parts.ts';
import { clauseFields, wordsSchema } from './clause.ts';
import { figuresSchema } from './figures.ts';
import { partialWanted, stepsWanted } from './operation-input.ts';
import { closureSchema, orderSchema } from './order.ts';
import { paidCourseFields } from './paid-course.ts';
import { always, count, dateField, describe, idField, keyed, kronerRead, list, orderedHoursField } from './values.ts';
import * as z from './zod.ts';
import { issueOf } from './zod-inside.ts';

const MOST_FACTS = 1_000;
const MOST_CASES = 10_000;
const MOST_MONTHS = 3_600;
const LONGEST_CONTENT = 200;

const monthJson = '^(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])$';

/** Months as keys: each is checked, and a wrong one is told at its own path. */
const monthlyIncome = keyed<Kroner, IsoMonth>(
  (month) => {
    const read = readMonth(month);
    return typeof read === 'number' ? undefined : read;
  },
  kronerRead,
  MOST_MONTHS,
  { propertyNames: { pattern: monthJson } },
  'month',
);

const placement = z.strictObject({
  kind: z.enum(placementKinds),
  firstDay: dateField,
  lastDay: dateField,
  approvedOn: dateField.optional(),
});

const employment = z.strictObject({
  kind: z.enum(employmentKinds),
  firstDay: dateField,
  lastDay: dateField.optional(),
  hoursPerWeek: orderedHoursField.optional(),
  monthlyIncome: monthlyIncome.optional(),
});

/** What a case's bonus rests on beside the order itself; the same in `bonus`, `bonus-statement` and `settle`. */
export const bonusFactFields = {
  placements: list(placement, MOST_FACTS).optional(),
  employment: list(employment, MOST_FACTS).optional(),
  previousOrders: list(
    z.strictObject({ order: orderSchema, closure: closureSchema.optional() }),
    MOST_FACTS,
  ).optional(),
};

/** Figures and the day of knowledge. */
export const bonusKnowledgeFields = { figures: figuresSchema.optional(), asOf: dateField.optional() };

const bonusInput = {
  order: orderSchema,
  closure: closureSchema.optional(),
  ...paidCourseFields,
  ...bonusFactFields,
  ...bonusKnowledgeFields,
};

const period = z.strictObject({ firstDay: dateField, lastDay: dateField });
/** A calendar quarter such as `2016-Q4`. */
const quarterField = describe<z.ZodType<Quarter>>(
  z.string().check((payload) => {
    const read = readQuarter(payload.value);
    if (typeof read === 'string') {
      payload.issues.push(issueOf(read, [], { wanted: 'quarter' }));
    }
  }) as z.ZodType<unknown> as z.ZodType<Quarter>,
  { type: 'string', pattern: '^(?:19|20|21)[0-9]{2}-Q[1-4]$' },
);
const content = z.string().max(LONGEST_CONTENT);

const bonusStatementInput = {
  quarter: quarterField.optional(),
  period: period.optional(),
  cases: list(z.strictObject(bonusInput), MOST_CASES),
  ...bonusKnowledgeFields,
  invoice: z
    .strictObject({
      kind: z.enum(['invoice', 'credit-note']).optional(),
      invoiceDate: dateField.optional(),
      userIdent: content.optional(),
      ean: content.optional(),
    })
    .optional(),
};

/** A quarter or a period, one of the two. */
const onePeriodAsked = always<{ readonly quarter?: unknown; readonly period?: unknown }>(
  ({ quarter, period: days }, problem) => {
    if (quarter !== undefined && days !== undefined) problem('both-given', 'period');
    if (quarter === undefined && days === undefined) problem('missing-field', 'quarter');
  },
);

/** The id of a result, and what the agreement calls it where that is not "bonus" and the id. */
const named = { bonus: idField, name: wordsSchema.optional() };
const kinds = z.array(z.enum([...placementKinds, ...employmentKinds]));
const time = { weeks: whole.optional(), months: whole.optional(), days: whole.optional() };
const assumed = z.array(z.enum(['placements', 'employment']));
const asks = z.strictObject({ ...time, kinds, holds: z.enum(['all-of-it', 'its-beginning']) });
const reasons = z.array(
  z.strictObject({
    ...clauseFields,
    code: z.enum(resultReasons),
    ...time,
    kinds: kinds.optional(),
    hoursPerWeek: text.optional(),
    results: z.array(idField).optional(),
  }),
);

const decision = z.strictObject({
  ...named,
  outcome: z.enum(outcomes),
  amount: amount.nullable(),
  paidAs: z.literal('instalment').optional(),
  window: period.optional(),
  asks: asks.optional(),
  measuredOn: dateField.optional(),
  earnedOn: dateField.optional(),
  reasons,
  assumed: assumed.optional(),
  missing,
  knowableFrom: dateField,
  changeableUntil: dateField,
});

const bonusResult = {
  decisions: z.array(decision),
  assumed,
  findings: z.array(
    z.strictObject({
      ...clauseFields,
      code: z.enum(['given-twice', 'started-work-not-told']),
      severity: z.literal('warn'),
      message: text,
      messageDa: text,
      placement: whole.optional(),
    }),
  ),
  vat,
};

export const bonusFacts = z.strictObject({ steps: stepsWanted, ...bonusInput });
export const bonusOutput = z.strictObject({ ...bonusResult, steps });

const entry = {
  case: whole,
  id: text.nullable(),
  citizen: text.nullable(),
  provider: text.nullable(),
  level: idField,
  ...named,
};

const draft = z.strictObject({
  kind: z.enum(['invoice', 'credit-note']),
  channel: z.literal('nemhandel'),
  invoiceDate: dateField,
  userIdent: text,
  ean: text,
  currency: z.literal('DKK'),
  lines: z.array(
    z.strictObject({ line: count(1, MOST_CASES), ...named, period, quantity: whole, unitAmount: amount, amount }),
  ),
  total: amount,
  vat,
});

export const bonusStatementFacts = describe(
  z.strictObject({ steps: stepsWanted, partial: partialWanted, ...bonusStatementInput }).check(onePeriodAsked),
  {
    oneOf: [{ required: ['quarter'] }, { required: ['period'] }],
  },
);

export const bonusStatementOutput = z.strictObject({
  period,
  quarter: text.nullable(),
  lines: z.array(
    z.strictObject({
      ...named,
      period,
      count: whole,
      amount: amount.nullable(),
      entries: z.array(z.strictObject({ ...entry, earnedOn: dateField, amount: amount.nullable(), reasons, missing })),
    }),
  ),
  totals: z.strictObject({ count: whole, amount: amount.nullable(), undecided: whole }),
  undecided: z.array(
    z.strictObject({ ...entry, knowableFrom: dateField, changeableUntil: dateField, reasons, missing }),
  ),
  assumed: z.array(
    z.strictObject({
      ...entry,
      assumed,
      window: period.optional(),
      asks: asks.optional(),
      measuredOn: dateField.optional(),
      reasons,
    }),
  ),
  otherPeriods: z.array(z.strictObject({ quarter: text, ...named, count: whole, amount: amount.nullable() })),
  missing,
  findings: z.array(
    z.strictObject({
      ...clauseFields,
      code: z.enum(['order-twice', 'order-rejected', 'order-replaced', 'given-twice', 'started-work-not-told']),
      severity: z.enum(['reject', 'warn']),
      message: text,
      messageDa: text,
      case: whole,
      sameAs: whole.nullable(),
    }),
  ),
  invoice: z
    .strictObject({
      valid: z.boolean(),
      findings: z.array(finding(z.enum(invoiceFindingCodes))),
      draft: draft.nullable(),
    })
    .nullable(),
  vat,
  refused,
  steps,
});
