import {
  courseEvents,
  employmentKinds,
  type LeastIncome,
  placementKinds,
  type ResultPay,
} from '../agreement/result-terms.ts';
import { figureIds } from '../evidence/figure.ts';
import { clauseFields, MOST_ITEMS, MOST_WEEKS, wordsSchema } from './clause.ts';
import { narrowed } from './fits.ts';
import { always, count, idField, kronerField, list, orderedHoursField, shareField } from './values.ts';
import * as z from './zod.ts';

const MOST_DAYS = 3_650;
const SHORTEST_MONTH = 28;
const DAYS_IN_WEEK = 7;
const LONGEST_MONTH = 31;

/** A clause and what it says. */
const term = <Fields extends z.ZodRawShape>(fields: Fields) => z.strictObject({ ...clauseFields, ...fields });

const months = count(0, MOST_WEEKS);
const states = [...placementKinds, ...employmentKinds] as const;

const countedDay = z.strictObject({
  from: z.enum(courseEvents).optional(),
  months,
  first: z.enum(['that-day', 'first-of-next-month']).optional(),
});

type LastingShape = {
  readonly weeks?: unknown;
  readonly months?: unknown;
  readonly days?: unknown;
  readonly counted?: unknown;
  readonly window?: {
    readonly holds?: unknown;
    readonly through?: { readonly from?: unknown; readonly months?: unknown };
  };
};

/** A window that what must lie in it can lie in; and work weeks only where weeks are counted. */
const lastingFits = always<LastingShape>(({ weeks, months: monthsOf, days, counted, window }, problem) => {
  if (weeks === undefined && counted !== undefined) problem('unknown-field', 'counted');
  const least = inDays(weeks, DAYS_IN_WEEK) ?? inDays(monthsOf, SHORTEST_MONTH) ?? days;
  const { holds, through } = window ?? {};
  const isBounded = holds === 'all-of-it' && through?.from === 'start' && typeof through.months === 'number';
  if (!isBounded || typeof least !== 'number') return;
  // Counted from the start, and perhaps from the 1st of the month after it, so many months at most are this many days.
  if (least > ((through?.months as number) + 1) * LONGEST_MONTH) problem('date-order', 'window', 'through', 'months');
});

/** One of several fields, and no more. */
function oneOf(...fields: readonly string[]) {
  return always<Readonly<Record<string, unknown>>>((given, problem) => {
    const [, second] = fields.filter((field) => given[field] !== undefined);
    if (second !== undefined) problem('both-given', second);
    else if (fields.every((field) => given[field] === undefined)) problem('missing-field', fields[0] as string);
  });
}

function inDays(count: unknown, each: number): number | undefined {
  return typeof count === 'number' ? count * each : undefined;
}

const lasting = term({
  kind: z.literal('lasting'),
  weeks: count(1, MOST_WEEKS).optional(),
  months: count(1, MOST_WEEKS).optional(),
  days: count(1, MOST_DAYS).optional(),
  counted: z.enum(['calendar-weeks', 'work-weeks']).optional(),
  joined: z.enum(['merge', 'merge-over-non-working-days', 'separate']).optional(),
  window: term({ holds: z.enum(['all-of-it', 'its-beginning']), through: countedDay }),
}).check(oneOf('weeks', 'months', 'days'), lastingFits);

const figure = z.enum(figureIds);
const leastIncome = narrowed<LeastIncome>()(
  term({
    amount: kronerField.optional(),
    figures: list(figure, figureIds.length, 1).optional(),
  }).check(oneOf('amount', 'figures')),
);

const onADay = term({ kind: z.literal('on-a-day'), day: countedDay, leastIncome: leastIncome.optional() });

const pays = narrowed<ResultPay>()(
  term({
    amount: kronerField.optional(),
    figure: figure.optional(),
    percentOfFee: shareField.optional(),
    as: z.literal('instalment').optional(),
  }).check(oneOf('amount', 'figure', 'percentOfFee', 'as')),
);

type ResultShape = {
  readonly counts?: { readonly kinds?: readonly unknown[] };
  readonly test?: unknown;
  readonly approval?: unknown;
  readonly leastHours?: unknown;
};

/** What is asked of a kind that does not count has no effect. */
const resultFits = always<ResultShape>(({ counts, test, approval, leastHours }, problem) => {
  const kinds = counts?.kinds;
  if (!Array.isArray(kinds)) return;
  const counted = (asked: readonly string[]) => kinds.some((kind) => asked.includes(kind));
  if (approval !== undefined && !counted(placementKinds)) problem('unknown-field', 'approval');
  const isOfJobs = counted(['ordinaert-job', 'fleksjob']);
  if (leastHours !== undefined && !isOfJobs) problem('unknown-field', 'leastHours');
  const { leastIncome: income } = (test ?? {}) as { readonly leastIncome?: unknown };
  if (income !== undefined && !isOfJobs) problem('unknown-field', 'test', 'leastIncome');
});

const result = z
  .strictObject({
    id: idField,
    name: wordsSchema.optional(),
    counts: term({ kinds: list(z.enum(states), states.length, 1) }),
    test: z.discriminatedUnion('kind', [lasting, onADay]),
    approval: term({ counts: z.literal('from-approval') }).optional(),
    leastHours: term({ perWeek: orderedHoursField }).optional(),
    pays: pays.optional(),
    insteadOf: term({
      results: list(idField, MOST_ITEMS, 1),
      paid: z.literal('higher').optional(),
    }).optional(),
  })
  .check(resultFits);

export const resultTermsSchema = z.strictObject({
  scope: term({ levels: z.enum(['as-named', 'none']) }).optional(),
  list: list(result, MOST_ITEMS, 1).optional(),
  extension: term({
    gapDays: count(0, MOST_DAYS),
    newPeriod: term({ begins: z.literal('after-the-gap') }).optional(),
    earlier: term({ order: z.enum(['corresponding', 'same-track', 'any']) }).optional(),
    otherProvider: term({ begins: z.literal('new-period') }).optional(),
  }).optional(),
  statement: term({ every: z.literal('quarter') }).optional(),
  quarter: term({ is: z.literal('calendar-quarter') }).optional(),
  invoice: term({
    channel: z.literal('nemhandel'),
    content: term({ userIdentLength: count(1, MOST_ITEMS) }).optional(),
  }).optional(),
});
