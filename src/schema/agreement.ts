import * as z from 'zod';
import { type Agreement, bonusKinds, frozen } from '../agreement/agreement.ts';
import { agreements, shippedAgreement } from '../agreements/agreements.ts';
import type { HourlyRate, Hours } from '../money/kroner.ts';
import { fineOf } from '../money/kroner.ts';
import { compare } from '../money/whole.ts';
import { type ProblemCode, refuseAny } from '../problem/problem.ts';
import { codeOf, eachProblem, schemaProblems } from './problems.ts';
import {
  always,
  count,
  dateField,
  describe,
  hoursField,
  idField,
  list,
  orderedHoursField,
  rateField,
} from './values.ts';

const LONGEST_TEXT = 2_000;
const MOST_ITEMS = 500;
const MOST_PAGES = 100_000;
const MOST_WEEKS = 520;
const MOST_DAYS = 3_650;
const OLDEST = 150;

const text = z.string().min(1).max(LONGEST_TEXT);
export const wordsSchema = z.strictObject({ da: text, en: text });

export const sourceSchema = z.strictObject({
  document: idField,
  page: count(1, MOST_PAGES).optional(),
  annex: idField.optional(),
  section: idField.optional(),
});

export const clauseFields = { rule: idField, source: sourceSchema };
const clause = z.strictObject(clauseFields);
const statement = z.strictObject({ ...clauseFields, words: wordsSchema });

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

export const levelSchema = z.strictObject({
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

export const documentSchema = z.strictObject({ id: idField, title: text, dated: dateField.optional() });
export const absenceSchema = z.strictObject({ ...clauseFields, what: idField, words: wordsSchema });

const termsSchema = z.strictObject({
  ordering: z.strictObject({ startNotBeforeOrder: clause, throughPortal: clause }).optional(),
  fee: z
    .strictObject({
      basis: z.enum(['agreement', 'caller']),
      formula: clause,
      openPeriod: clause,
      startedWork: clause,
      shortContact: clause,
      cancelled: clause,
      objectiveRejection: clause,
      agreedTermination: clause,
    })
    .optional(),
  invoicing: z
    .strictObject({
      monthlyInArrears: clause,
      notInAdvance: clause,
      latest: z.strictObject({ ...clauseFields, months: count(0, MOST_WEEKS) }),
      due: z.strictObject({ ...clauseFields, days: count(0, MOST_DAYS) }),
      dueMoves: clause,
    })
    .optional(),
});

type Loose = { readonly [key: string]: unknown };

/** What one field alone cannot show: ids named twice, sources in a document the agreement does not list. */
const wholeAgreement = always<Loose>((agreement, problem) => {
  const documents = new Set(listOf(agreement.documents).map((document) => document.id));
  const twice = (items: readonly Loose[], path: (index: number) => readonly (string | number)[]) => {
    const seen = new Set<unknown>();
    items.forEach(({ id }, index) => {
      if (typeof id === 'string' && seen.has(id)) problem('duplicate-id', ...path(index), 'id');
      seen.add(id);
    });
  };
  const tracks = listOf(agreement.tracks);
  twice(listOf(agreement.documents), (index) => ['documents', index]);
  twice(tracks, (index) => ['tracks', index]);
  const levels = tracks.flatMap((track, trackAt) =>
    listOf(track.levels).map((level, levelAt) => ({ id: level.id, path: ['tracks', trackAt, 'levels', levelAt] })),
  );
  twice(levels, (index) => levels[index]?.path ?? []);
  for (const [path, document] of sourcesOf(agreement)) {
    if (typeof document === 'string' && !documents.has(document)) problem('unknown-document', ...path);
  }
});

function listOf(value: unknown): readonly Loose[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : [];
}

/** A source of a rule of a level lies 7 keys and indexes deep; what is refused anyway may be deeper without end. */
const DEEPEST_SOURCE = 10;

/** Every `source.document` under a value, with its path. What is refused anyway may hold itself: each object once. */
function* sourcesOf(
  value: unknown,
  path: readonly (string | number)[] = [],
  seen = new Set<unknown>(),
): Generator<[readonly (string | number)[], unknown]> {
  if (typeof value !== 'object' || value === null || seen.has(value) || path.length > DEEPEST_SOURCE) return;
  seen.add(value);
  for (const [key, part] of Object.entries(value)) {
    const at = Array.isArray(value) ? Number(key) : key;
    if (key === 'source' && typeof part === 'object' && part !== null) {
      yield [[...path, key, 'document'], (part as Loose).document];
    } else yield* sourcesOf(part, [...path, at], seen);
  }
}

/** A whole agreement: what a municipality writes down for itself, and what the shipped ones are held to as well. */
export const agreementSchema = z
  .strictObject({
    id: idField,
    version: idField,
    name: wordsSchema,
    documents: list(documentSchema, MOST_ITEMS, 1),
    tracks: list(trackSchema, MOST_ITEMS, 1),
    terms: termsSchema,
    absent: list(absenceSchema, MOST_ITEMS),
  })
  .check(wholeAgreement) as unknown as z.ZodType<Agreement>;

/** An agreement by its id, or a whole one. */
export const agreementField = describe(
  z.unknown().transform((value, context): Agreement => {
    const issue = (problem: ProblemCode, path: PropertyKey[] = []) =>
      context.issues.push({ code: 'custom', input: undefined, path, params: { problem } });
    if (typeof value === 'string') {
      const shipped = shippedAgreement(value);
      if (shipped) return shipped;
      issue('unknown-agreement');
    } else if (value === undefined) issue('missing-field');
    else if (typeof value !== 'object' || value === null) issue('invalid-type');
    else {
      const own = agreementSchema.safeParse(value, { error: codeOf });
      if (own.success) return frozen(own.data);
      for (const each of eachProblem(own.error.issues)) {
        issue(each.code === 'not-an-object' ? 'invalid-type' : each.code, each.path);
      }
    }
    return z.NEVER;
  }),
  { oneOf: [{ enum: Object.keys(agreements) }, { $ref: 'agreement.json' }] },
);

/**
 * A municipality's own agreement: checked by the same schema as the shipped ones, and frozen.
 *
 * R008, R020, R066, R130 · Every number stands with its rule and its source; level ids become literal types.
 * Problems, thrown as a `RulesError`: those of the schema, at the field itself, such as `band-upside-down`,
 * `duplicate-id`, `unknown-document`, or `missing-field` where a number has no source.
 *
 * @example defineAgreement({ ...koebenhavn2016Fyldt30, id: 'egen-aftale' }).id // => 'egen-aftale'
 */
export function defineAgreement<const LevelId extends string>(agreement: Agreement<LevelId>): Agreement<LevelId> {
  const parsed = agreementSchema.safeParse(agreement, { error: codeOf });
  if (!parsed.success) refuseAny(schemaProblems(parsed.error.issues));
  return frozen(parsed.data as Agreement<LevelId>);
}
