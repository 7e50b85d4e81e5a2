import type { HoursBand, PriceTerm } from '../agreement/agreement.ts';
import { compare, type Whole, wholeOf } from '../money/whole.ts';
import { clauseFields, MOST_ITEMS, MOST_WEEKS, statement, wordsSchema } from './clause.ts';
import { narrowed } from './fits.ts';
import {
  always,
  count,
  hoursField,
  idField,
  kronerField,
  list,
  oneOf,
  orderedHoursField,
  rateField,
} from './values.ts';
import * as z from './zod.ts';

const OLDEST = 150;

type Ends = { readonly min?: unknown; readonly max?: unknown };

/** Two ends that both read well, the wrong way round. */
function upsideDown(sizeOf: (end: unknown) => Whole | undefined) {
  return always<Ends>(({ min, max }, problem) => {
    const [least, most] = [sizeOf(min), sizeOf(max)];
    if (least !== undefined && most !== undefined && compare(least, most) > 0) problem('band-upside-down', 'max');
  });
}
/** Hours and rates, as text where they read well. */
const MOST_DECIMALS = 4;
const decimalsUpsideDown = upsideDown((end) => (typeof end === 'string' ? wholeOf(end, MOST_DECIMALS) : undefined));
const weeksUpsideDown = upsideDown((end) => (typeof end === 'number' ? end : undefined));

/** Ages run from the first up to below the second; so many months fit into the latest ones. */
const agesUpsideDown = always<{ readonly from?: unknown; readonly below?: unknown }>(({ from, below }, problem) => {
  if (typeof from === 'number' && typeof below === 'number' && from >= below) problem('band-upside-down', 'below');
});
const monthsUpsideDown = always<{ readonly months?: unknown; readonly ofLast?: unknown }>(
  ({ months, ofLast }, problem) => {
    if (typeof months === 'number' && typeof ofLast === 'number' && months > ofLast) {
      problem('band-upside-down', 'ofLast');
    }
  },
);

const hoursTerm = z.discriminatedUnion('kind', [
  z.strictObject({
    ...clauseFields,
    kind: z.literal('fixed'),
    perWeek: orderedHoursField,
    average: z.boolean().optional(),
  }),
  z
    .strictObject({
      ...clauseFields,
      kind: z.literal('range'),
      min: orderedHoursField,
      max: orderedHoursField,
      step: orderedHoursField,
      average: z.boolean().optional(),
    })
    .check(decimalsUpsideDown),
  z
    .strictObject({ ...clauseFields, kind: z.literal('interval'), min: orderedHoursField, max: orderedHoursField })
    .check(decimalsUpsideDown),
  z.strictObject({ ...clauseFields, kind: z.literal('typical'), perWeek: hoursField }),
]);

const weeks = count(1, MOST_WEEKS);
const weeksTerm = z.discriminatedUnion('kind', [
  z.strictObject({ ...clauseFields, kind: z.literal('range'), min: weeks, max: weeks }).check(weeksUpsideDown),
  z.strictObject({ ...clauseFields, kind: z.literal('exact'), weeks }),
  z.strictObject({ ...clauseFields, kind: z.literal('typical'), max: weeks }),
]);

const priceBand = z.strictObject({ ...clauseFields, min: rateField, max: rateField }).check(decimalsUpsideDown);

const hoursBand = narrowed<HoursBand>()(
  z
    .strictObject({
      below: orderedHoursField.optional(),
      through: orderedHoursField.optional(),
      amount: kronerField,
    })
    .check(oneOf('below', 'through')),
);

/** The hours that a band ends with, as text where they read well. */
function endOf(band: unknown): string | undefined {
  const { below, through } = (typeof band === 'object' && band !== null ? band : {}) as Readonly<
    Record<string, unknown>
  >;
  const end = below ?? through;
  return typeof end === 'string' ? end : undefined;
}

/** Each band begins where the one before it ends, so that none overlaps another and none is left out. */
const bandsInOrder = always<{ readonly bands?: unknown }>(({ bands }, problem) => {
  const ends = (Array.isArray(bands) ? bands : []).map(endOf);
  ends.forEach((end, at) => {
    const before = ends[at - 1];
    if (end === undefined || before === undefined) return;
    const [size, least] = [wholeOf(end, MOST_DECIMALS), wholeOf(before, MOST_DECIMALS)];
    if (compare(size, least) <= 0) problem('band-upside-down', 'bands', at);
  });
});

type PriceFields = { readonly [field in 'per' | 'amount' | 'min' | 'max' | 'bands']?: unknown };

/** An hour costs an amount; a week also by bands of hours; all but an hour may be offered within a band. */
const priceOfUnit = always<PriceFields>(({ per, amount, min, max, bands }, problem) => {
  const isAmong = (units: readonly string[]) => units.some((unit) => unit === per);
  if (isAmong(['hour', 'month', 'course']) && bands !== undefined) problem('invalid-option', 'per');
  if (per === 'hour' && (min !== undefined || max !== undefined)) problem('invalid-option', 'per');
  if (min !== undefined && max === undefined) problem('missing-field', 'max');
  if (min === undefined && max !== undefined) problem('missing-field', 'min');
  const isInOre = isAmong(['week', 'month', 'course']);
  if (isInOre && typeof amount === 'string' && !/\.[0-9]{2}$/.test(amount)) problem('too-many-decimals', 'amount');
});

const priceTerm = narrowed<PriceTerm>()(
  z
    .strictObject({
      ...clauseFields,
      per: z.enum(['hour', 'week', 'month', 'course']),
      amount: rateField.optional(),
      min: kronerField.optional(),
      max: kronerField.optional(),
      bands: list(hoursBand, MOST_ITEMS, 1).optional(),
    })
    .check(oneOf('amount', 'min', 'bands'), priceOfUnit, decimalsUpsideDown, bandsInOrder),
);

const levelSchema = z.strictObject({
  id: idField,
  name: wordsSchema,
  mentor: z.boolean(),
  hours: hoursTerm.optional(),
  weeks: weeksTerm.optional(),
  hourlyRate: priceBand.nullable(),
  price: priceTerm.optional(),
  bonus: list(idField, MOST_ITEMS),
  legalBasis: list(statement, MOST_ITEMS),
  targetGroup: list(statement, MOST_ITEMS),
  age: z
    .strictObject({ ...clauseFields, from: count(0, OLDEST).optional(), below: count(0, OLDEST).optional() })
    .check(agesUpsideDown)
    .optional(),
  benefitGroups: z
    .strictObject({ ...clauseFields, meant: z.enum(['only', 'all-but']), groups: list(idField, MOST_ITEMS, 1) })
    .optional(),
  unemployment: z
    .strictObject({ ...clauseFields, months: count(1, MOST_WEEKS), ofLast: count(1, MOST_WEEKS) })
    .check(monthsUpsideDown)
    .optional(),
  orderedAlone: z.strictObject({ ...clauseFields, beside: z.literal('nothing') }).optional(),
  continued: z.strictObject({ ...clauseFields, only: z.literal('in-special-cases') }).optional(),
  special: list(statement, MOST_ITEMS),
});

export const trackSchema = z.strictObject({
  ...clauseFields,
  id: idField,
  name: wordsSchema,
  subcontract: idField.optional(),
  elements: z
    .strictObject({
      ...clauseFields,
      only: z.literal('offered'),
      suggested: list(z.strictObject({ ...clauseFields, id: idField, words: wordsSchema }), MOST_ITEMS).optional(),
    })
    .optional(),
  levels: list(levelSchema, MOST_ITEMS, 1),
});
