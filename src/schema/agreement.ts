import type { Agreement } from '../agreement/agreement.ts';
import { type AskedHistory, historyProblems } from '../agreement/history.ts';
import { namedParties, namedWays } from '../agreement/names.ts';
import { benefitGroups } from '../agreement/order.ts';
import { agreementIds, shippedAgreement, shippedTitle } from '../agreements/agreements.ts';
import { figureIds } from '../evidence/figure.ts';
import { frozen } from '../evidence/frozen.ts';
import { parties } from '../evidence/party.ts';
import { ruleAreas, ruleTopics } from '../evidence/topic.ts';
import { type Problem, type ProblemCode, RulesError } from '../problem/problem.ts';
import { allReadings } from '../settlement/readings.ts';
import { senseless } from './agreement-sense.ts';
import { trackSchema } from './catalogue.ts';
import { clauseFields, MOST_ITEMS, sourceSchema, text, wordsSchema } from './clause.ts';
import { narrowed } from './fits.ts';
import { eachProblem, type Parsed, parsed, schemaProblems } from './problems.ts';
import { copied, madeOf } from './read-once.ts';
import { resultIdProblems } from './result-ids.ts';
import { termsSchema } from './terms.ts';
import { always, alwaysAmong, dateField, describe, idField, isoDateJson, kronerField, list } from './values.ts';
import * as z from './zod.ts';
import { issueOf, type RawIssue } from './zod-inside.ts';

export const documentSchema = z.strictObject({ id: idField, title: text, dated: dateField.optional() });
export const absenceSchema = z.strictObject({
  ...clauseFields,
  what: idField,
  kind: z.literal('document').optional(),
  words: wordsSchema,
});
export const dutySchema = z.strictObject({
  ...clauseFields,
  alsoIn: list(sourceSchema, MOST_ITEMS).optional(),
  area: z.enum(ruleAreas).optional(),
  topics: list(z.enum(ruleTopics), ruleTopics.length).optional(),
  parties: list(z.enum(parties), parties.length, 1).optional(),
  who: wordsSchema,
  what: wordsSchema,
  trigger: wordsSchema,
});

/** Options that the agreement fixes, each where it says so. */
const fixedReadings = z.strictObject(
  Object.fromEntries(
    allReadings.map(({ id, options }) => {
      const option = z.enum(options.map((each) => each.id));
      return [id, z.strictObject({ ...clauseFields, option }).optional()];
    }),
  ),
);
const statedFigure = z.strictObject({ ...clauseFields, amount: kronerField }).optional();
const statedFigures = z.strictObject(eachOf(figureIds, statedFigure));
const partyNames = z.strictObject(eachOf(namedParties, wordsSchema.optional()));
const wayNames = z.strictObject(eachOf(namedWays, wordsSchema.optional()));

function eachOf<Id extends string, Field extends z.ZodType>(ids: readonly Id[], field: Field) {
  return Object.fromEntries(ids.map((id) => [id, field])) as Record<Id, Field>;
}

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
  listOf(agreement.documents).forEach(({ id, title }, index) => {
    const known = typeof id === 'string' ? shippedTitle(id) : undefined;
    if (known === undefined || typeof title !== 'string' || title === known) return;
    problem('contradiction', 'documents', index, 'id');
    problem('contradiction', 'documents', index, 'title');
  });
  twice(tracks, (index) => ['tracks', index]);
  twice(listOf(agreement.groups), (index) => ['groups', index]);
  const levels = tracks.flatMap((track, trackAt) =>
    listOf(track.levels).map((level, levelAt) => ({
      id: level.id,
      bonus: level.bonus,
      level,
      path: ['tracks', trackAt, 'levels', levelAt],
    })),
  );
  const [terms = {}] = listOf([agreement.terms]);
  senseless(levels, terms, listOf(agreement.absent).length === 0, problem);
  twice(levels, (index) => levels[index]?.path ?? []);
  const known = new Set(levels.map(({ id }) => id));
  for (const [path, level] of ruledLevels((agreement.terms as Loose | undefined)?.delivery)) {
    if (typeof level === 'string' && !known.has(level)) problem('unknown-level', 'terms', 'delivery', ...path);
  }
  resultIdProblems(agreement.terms, levels, problem);
  const lots = lotsOf(agreement.terms);
  twice(lots, (index) => ['terms', 'tender', 'lots', index]);
  const named = new Set(levels.map(({ id }) => id));
  lots.forEach(({ levels: inLot, among }, lotAt) => {
    const path = ['terms', 'tender', 'lots', lotAt] as const;
    (Array.isArray(inLot) ? inLot : []).forEach((id: unknown, index) => {
      if (typeof id === 'string' && !named.has(id)) problem('unknown-level', ...path, 'levels', index);
    });
    const [other] = listOf([among]);
    if (typeof other?.lot === 'string' && !lots.some(({ id }) => id === other.lot)) {
      problem('invalid-option', ...path, 'among', 'lot');
    }
  });
  for (const [path, document] of sourcesOf(agreement)) {
    if (typeof document === 'string' && !documents.has(document)) problem('unknown-document', ...path);
  }
});

function lotsOf(terms: unknown): readonly Loose[] {
  const [tender] = listOf([listOf([terms])[0]?.tender]);
  return listOf(tender?.lots);
}

function listOf(value: unknown): readonly Loose[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : [];
}

/** A source of a rule of a level lies 7 keys and indexes deep; what is refused anyway may be deeper without end. */
const DEEPEST_SOURCE = 10;

/** Every level that a rule on delivery is written for, with its path. */
function* ruledLevels(delivery: unknown): Generator<[readonly (string | number)[], unknown]> {
  if (typeof delivery !== 'object' || delivery === null) return;
  for (const [topic, rules] of Object.entries(delivery)) {
    for (const [at, rule] of listOf(rules).entries()) {
      for (const [index, level] of (Array.isArray(rule.levels) ? rule.levels : []).entries()) {
        yield [[topic, at, 'levels', index], level];
      }
    }
  }
}

/**
 * Every `source.document` under a value, with its path. What is refused anyway may hold itself or be long without end:
 * each object is looked at once, and a list that is too long not at all.
 */
function* sourcesOf(
  value: unknown,
  path: readonly (string | number)[] = [],
  seen = new Set<unknown>(),
): Generator<readonly [readonly (string | number)[], unknown]> {
  if (typeof value !== 'object' || value === null || seen.has(value) || path.length > DEEPEST_SOURCE) return;
  if (Array.isArray(value) && value.length > MOST_ITEMS) return;
  seen.add(value);
  for (const [key, part] of Object.entries(value)) {
    const at = Array.isArray(value) ? Number(key) : key;
    if (key === 'source' && typeof part === 'object' && part !== null) {
      yield [[...path, key, 'document'], (part as Loose).document];
    } else if (key === 'alsoIn') {
      yield* listOf(part).map(({ document }, index) => [[...path, key, index, 'document'], document] as const);
    } else yield* sourcesOf(part, [...path, at], seen);
  }
}

/** Every list of benefit groups, with its path: of the levels, and of the terms of absence. */
function* groupLists(agreement: Loose): Generator<readonly [readonly (string | number)[], unknown]> {
  for (const [trackAt, { levels }] of listOf(agreement.tracks).entries()) {
    for (const [levelAt, { benefitGroups }] of listOf(levels).entries()) {
      const path = ['tracks', trackAt, 'levels', levelAt, 'benefitGroups', 'groups'];
      yield [path, listOf([benefitGroups])[0]?.groups];
    }
  }
  const absence = listOf([listOf([agreement.terms])[0]?.absence])[0] ?? {};
  for (const [name, clause] of Object.entries(absence)) {
    for (const field of ['groups', 'openGroups', 'exempt']) {
      yield [['terms', 'absence', name, field], listOf([clause])[0]?.[field]];
    }
  }
}

/** A group that a clause names is a common one or one of the agreement's own: of any other nobody can be. */
const groupsKnown = alwaysAmong<Loose>((agreement, problem) => {
  const own = listOf(agreement.groups).flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  const known: readonly string[] = [...benefitGroups, ...own];
  for (const [path, groups] of groupLists(agreement)) {
    (Array.isArray(groups) ? groups.slice(0, MOST_ITEMS) : []).forEach((group: unknown, at) => {
      if (typeof group === 'string' && !known.includes(group)) problem(known, [...path, at]);
    });
  }
});

/** Where the JSON Schema of the file lies, for editors; nothing is made of it. */
const ofTheFile: z.ZodRawShape & Readonly<Record<never, never>> = {
  $schema: describe(
    z
      .string()
      .transform(() => undefined)
      .optional(),
    { type: 'string' },
  ),
};

/** A whole agreement: what a municipality writes down for itself, and what the shipped ones are held to as well. */
export const agreementSchema = narrowed<Agreement>()(
  z
    .strictObject({
      ...ofTheFile,
      id: idField,
      version: idField,
      name: wordsSchema,
      documents: list(documentSchema, MOST_ITEMS, 1),
      tracks: list(trackSchema, MOST_ITEMS, 1),
      terms: termsSchema,
      readings: fixedReadings.optional(),
      figures: statedFigures.optional(),
      groups: list(z.strictObject({ id: idField, name: wordsSchema }), MOST_ITEMS).optional(),
      parties: partyNames.optional(),
      channels: wayNames.optional(),
      duties: list(dutySchema, MOST_ITEMS).optional(),
      absent: list(absenceSchema, MOST_ITEMS),
    })
    .check(wholeAgreement, groupsKnown),
);

const agreementJson = [{ enum: [...agreementIds] }, { $ref: '#/$defs/agreement' }];

/** An agreement by its id, or a whole one. */
export const agreementField = describe(
  z.unknown().transform((value, context): Agreement => agreementOf(value, agreementSchema, context)),
  { oneOf: agreementJson },
);

/**
 * Agreements, and histories, that were checked here and frozen, with the schema: to read one by it again tells nothing new, and
 * costs more than most questions.
 */
const checked = /* @__PURE__ */ new WeakMap<object, z.ZodType>();

function kept<Whole extends object>(agreement: Whole, schema: z.ZodType): Whole {
  checked.set(agreement, schema);
  return agreement;
}

/** An object that was read before and has not changed is not read again. */
function ownAgreement<Whole extends object>(value: object, schema: z.ZodType<Whole>): Parsed<Whole> {
  const made = checked.get(value) === schema ? value : madeOf(value, schema);
  if (made) return { success: true, data: made as Whole };
  const data = copied(value, schema);
  const own = parsed(schema, data ? data.copy : value);
  if (!own.success) return own;
  const whole = kept(frozen(own.data), schema);
  data?.keep(whole);
  return { success: true, data: whole };
}

/** A shipped agreement by its id, or what the schema makes of an object. */
function agreementOf<Whole extends object>(
  value: unknown,
  schema: z.ZodType<Whole>,
  context: { readonly issues: RawIssue[] },
): Agreement | Whole {
  const issue = (problem: ProblemCode, options?: readonly string[]) =>
    context.issues.push(issueOf(problem, [], { options }));
  if (typeof value === 'string') {
    const shipped = shippedAgreement(value);
    if (shipped) return kept(shipped, schema);
    issue('unknown-agreement', agreementIds);
  } else if (value === undefined) issue('missing-field');
  else if (typeof value !== 'object' || value === null) issue('invalid-type');
  else {
    const own = ownAgreement(value, schema);
    if (own.success) return own.data;
    for (const { code, path, ...more } of eachProblem(own.issues)) {
      context.issues.push(issueOf(code === 'not-an-object' ? 'invalid-type' : code, path, more));
    }
  }
  return z.NEVER;
}

const MOST_VERSIONS = 100;

/** An amended agreement: its versions one after the other, and the day of a question that is about no order. */
const historySchema = narrowed<AskedHistory>()(
  z
    .strictObject({
      versions: list(
        z.strictObject({ firstDay: dateField, lastDay: dateField.optional(), agreement: agreementField }),
        MOST_VERSIONS,
        1,
      ),
      on: dateField.optional(),
    })
    .superRefine(({ versions }, context) => {
      for (const { code, keys } of historyProblems(versions)) context.addIssue(issueOf(code, keys));
    }),
);

/** What every operation is asked with: an agreement, or the dated versions of one. */
export const agreementOrHistoryField = describe(
  z.unknown().transform((value, context): Agreement | AskedHistory => {
    const dated = typeof value === 'object' && value !== null && 'versions' in value;
    return dated ? agreementOf(value, historySchema, context) : agreementOf(value, agreementSchema, context);
  }),
  {
    oneOf: [
      ...agreementJson,
      {
        type: 'object',
        required: ['versions'],
        additionalProperties: false,
        properties: {
          versions: {
            type: 'array',
            minItems: 1,
            maxItems: MOST_VERSIONS,
            items: {
              type: 'object',
              required: ['firstDay', 'agreement'],
              additionalProperties: false,
              properties: { firstDay: isoDateJson, lastDay: isoDateJson, agreement: { oneOf: agreementJson } },
            },
          },
          on: isoDateJson,
        },
      },
    ],
  },
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
  const read = readable(agreement);
  if (read?.success) return read.data as Agreement<LevelId>;
  throw new RulesError(read ? (schemaProblems(read.issues) as [Problem, ...Problem[]]) : [UNREADABLE]);
}

const UNREADABLE: Problem = { code: 'unreadable-input', path: '' };

/** Nothing where the object of another program throws when it is looked at. */
function readable(agreement: object): Parsed<Agreement> | undefined {
  try {
    return ownAgreement(agreement, agreementSchema);
  } catch {
    return undefined;
  }
}
