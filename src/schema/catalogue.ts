import * as z from 'zod';
import { bonusKinds } from '../agreement/agreement.ts';
import { fineOf, type HourlyRate, type Hours } from '../money/kroner.ts';
import { compare } from '../money/whole.ts';
import { clause, clauseFields, MOST_ITEMS, MOST_WEEKS, statement, wordsSchema } from './clause.ts';
import { always, count, hoursField, idField, list, orderedHoursField, rateField } from './values.ts';

const OLDEST = 150;

type Ends = { readonly min?: unknown; readonly max?: unknown };

/** Two ends that both read well, the wrong way round. */
function upsideDown(compareEnds: (min: never, max: never) => number) {
  return always<Ends>(({ min, max }, problem) => {
    const readable = typeof min === typeof max && (typeof min === 'string' || typeof min === 'number');
    if (readable && compareEnds(min as never, max as never) > 0) problem('band-upside-down', 'max');
  });
}

const hoursUpsideDown = upsideDown((min: Hours, max: Hours) => compare(fineOf(min), fineOf(max)));
const weeksUpsideDown = upsideDown((min: number, max: number) => min - max);
const rateUpsideDown = upsideDown((min: HourlyRate, max: HourlyRate) => compare(fineOf(min), fineOf(max)));

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
    .check(hoursUpsideDown),
  z
    .strictObject({ ...clauseFields, kind: z.literal('interval'), min: orderedHoursField, max: orderedHoursField })
    .check(hoursUpsideDown),
  z.strictObject({ ...clauseFields, kind: z.literal('typical'), perWeek: hoursField }),
]);

const weeks = count(1, MOST_WEEKS);
const weeksTerm = z.discriminatedUnion('kind', [
  z.strictObject({ ...clauseFields, kind: z.literal('range'), min: weeks, max: weeks }).check(weeksUpsideDown),
  z.strictObject({ ...clauseFields, kind: z.literal('exact'), weeks }),
  z.strictObject({ ...clauseFields, kind: z.literal('typical'), max: weeks }),
]);

const priceBand = z.strictObject({ ...clauseFields, min: rateField, max: rateField }).check(rateUpsideDown);

const levelSchema = z.strictObject({
  id: idField,
  name: wordsSchema,
  mentor: z.boolean(),
  hours: hoursTerm,
  weeks: weeksTerm,
  hourlyRate: priceBand.nullable(),
  bonus: list(z.enum(bonusKinds), bonusKinds.length),
  legalBasis: list(statement, MOST_ITEMS),
  targetGroup: list(statement, MOST_ITEMS),
  age: z
    .strictObject({ ...clauseFields, from: count(0, OLDEST).optional(), below: count(0, OLDEST).optional() })
    .check(agesUpsideDown)
    .optional(),
  unemployment: z
    .strictObject({ ...clauseFields, months: count(1, MOST_WEEKS), ofLast: count(1, MOST_WEEKS) })
    .check(monthsUpsideDown)
    .optional(),
  orderedAlone: clause.optional(),
  special: list(statement, MOST_ITEMS),
});

export const trackSchema = z.strictObject({
  ...clauseFields,
  id: idField,
  name: wordsSchema,
  subcontract: idField.optional(),
  levels: list(levelSchema, MOST_ITEMS, 1),
});
