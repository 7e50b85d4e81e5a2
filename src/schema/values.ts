import { type IsoDate, type IsoMonth, readDay, readMonth } from '../calendar/iso-date.ts';
import { type IsoDateTime, problemOfDateTime } from '../calendar/iso-date-time.ts';
import { type DecimalRule, readDecimal } from '../money/decimal.ts';
import {
  dayHoursRule,
  type HourlyRate,
  type Hours,
  hoursRule,
  type Kroner,
  kronerRule,
  orderedHoursRule,
  rateOf,
  rateRule,
} from '../money/kroner.ts';
import { type IndexNumber, indexRule, type Percent, percentRule, shareRule } from '../money/ratios.ts';
import { textOf, wholeOf } from '../money/whole.ts';
import { holdsPersonNumber, isPartedPersonNumber, isPersonNumber } from '../problem/person-number.ts';
import type { ProblemCode, WantedType } from '../problem/problem.ts';
import { decimalPattern } from './decimal-pattern.ts';
import * as z from './zod.ts';
import { type AnySchema, isPlainObject, issueOf, type RawIssue, unconditional } from './zod-inside.ts';

/** What JSON Schema says of a field whose check is our own code. Kept beside zod: a library sets no global registry. */
const described = new WeakMap<AnySchema, Record<string, unknown>>();

export function describe<Schema extends AnySchema>(schema: Schema, json: Record<string, unknown>): Schema {
  described.set(schema, json);
  return schema;
}

export function descriptionOf(schema: AnySchema): Record<string, unknown> | undefined {
  return described.get(schema);
}

/** What a function of our own reads: the value, or the code of what is wrong. */
type ReadValue<Value> = { readonly value: Value } | { readonly code: ProblemCode; readonly wanted?: WantedType };

/** What is wrong, and of what kind the value should be where that is what is wrong. */
function ofKind(code: ProblemCode, wanted: WantedType) {
  return code === 'invalid-type' ? { code, wanted } : { code };
}

/** A field that is read by a function of our own. */
function field<Value>(read: (value: unknown) => ReadValue<Value>, json: Record<string, unknown>) {
  const schema = z.unknown().transform((value, context): Value => {
    const answer = value === undefined ? { code: 'missing-field' as const } : read(value);
    if ('value' in answer) return answer.value;
    context.issues.push(issueOf(answer.code, [], answer));
    return z.NEVER;
  });
  return describe(schema, json);
}

/** Runs whatever else is wrong with an object, so that every problem is listed. */
export function always<Value>(
  check: (value: Value, problem: (code: ProblemCode, ...path: (string | number)[]) => void) => void,
) {
  return whole<Value>((value, issues) => {
    check(value, (problem, ...path) => issues.push(issueOf(problem, path)));
  });
}

/** The same for what is one of several options: a problem names them, where the field has none of its own. */
export function alwaysAmong<Value>(
  check: (value: Value, problem: (options: readonly string[], path: readonly (string | number)[]) => void) => void,
) {
  return whole<Value>((value, issues) => {
    check(value, (options, path) => {
      const isAt = (other: readonly PropertyKey[] = []) =>
        other.length === path.length && other.every((key, at) => key === path[at]);
      if (!issues.some((issue) => isAt(issue.path))) issues.push(issueOf('invalid-option', path, { options }));
    });
  });
}

function whole<Value>(check: (value: Value, issues: RawIssue[]) => void) {
  return unconditional<Value>(({ value, issues }) => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) check(value, issues);
  });
}

/** Exactly one of some fields: none is missed as the first of them, each after the first is one too many. */
export function oneOf(...fields: readonly [string, ...string[]]) {
  return always<Readonly<Record<string, unknown>>>((value, problem) => {
    const given = fields.filter((field) => value[field] !== undefined);
    if (given.length === 0) problem('missing-field', fields[0]);
    for (const field of given.slice(1)) problem('both-given', field);
  });
}

/** How a value is read, and what JSON Schema says of it. */
interface ValueRead<Value> {
  readonly read: (value: unknown) => ReadValue<Value>;
  readonly json: Record<string, unknown>;
}

function decimalRead<Value extends string>(
  rule: DecimalRule,
  canonical: (text: string) => Value,
  limits: object,
): ValueRead<Value> {
  return {
    read: (value) => {
      const answer = readDecimal(value, rule);
      return 'text' in answer ? { value: canonical(answer.text) } : ofKind(answer.code, 'number');
    },
    json: {
      oneOf: [
        { type: 'string', pattern: decimalPattern(rule) },
        { type: 'number', ...limits },
      ],
    },
  };
}

function decimalField<Value extends string>(rule: DecimalRule, canonical: (text: string) => Value, limits: object) {
  const { read, json } = decimalRead(rule, canonical, limits);
  return field(read, json);
}

const BELOW_A_TRILLION = { minimum: 0, exclusiveMaximum: 1e12 };

const kronerOf = (text: string) => textOf(wholeOf(text, 2), 2) as Kroner;
export const kronerRead = decimalRead<Kroner>(kronerRule, kronerOf, BELOW_A_TRILLION);
export const rateRead = decimalRead<HourlyRate>(rateRule, rateOf, BELOW_A_TRILLION);

/** Kroner with at most 2 decimals. */
export const kronerField = field(kronerRead.read, kronerRead.json);
/** Kroner an hour with at most 4 decimals. */
export const rateField = field(rateRead.read, rateRead.json);
/** What a field of an unknown schema tells its problems to. */
interface Context {
  readonly issues: { push(issue: ReturnType<typeof issueOf>): unknown };
}

/** Which keys an object of the caller's has, what stands under them, and how many there may be. */
interface Keyed<Value> {
  readonly keyProblem: (key: string) => ProblemCode | undefined;
  /** What a key is, where it is no name. */
  readonly keyWanted?: WantedType | undefined;
  readonly read: (value: unknown) => ReadValue<Value>;
  readonly most: number;
}

/**
 * An object whose keys are the caller's. All of them are looked at, by hand, whatever they are called; zod passes over one
 * called `__proto__`. `null` under a key counts as absent.
 */
function readKeyed<Value>(
  given: unknown,
  { keyProblem, keyWanted, read, most }: Keyed<Value>,
  context: Context,
): Readonly<Record<string, Value>> {
  const problem = (code: ProblemCode, path: PropertyKey[] = [], wanted?: WantedType) => {
    context.issues.push(issueOf(code, path, { wanted }));
    return z.NEVER;
  };
  if (given === undefined) return problem('missing-field');
  if (!isPlainObject(given)) return problem('invalid-type', [], 'object');
  const entries = Object.entries(given);
  if (entries.length > most) return problem('too-large');
  const values: [string, Value][] = [];
  for (const [key, value] of entries) {
    const isPerson = holdsPersonNumber(key);
    const unknown = isPerson ? 'cpr-number' : keyProblem(key);
    const answer = value === null ? undefined : read(value);
    if (unknown) problem(unknown, [key], isPerson ? undefined : keyWanted);
    else if (answer && 'code' in answer) problem(answer.code, [key], answer.wanted);
    else if (answer) values.push([key, answer.value]);
  }
  return Object.fromEntries(values);
}

export function keyed<Value, Key extends string = string>(
  keyProblem: (key: string) => ProblemCode | undefined,
  { read, json }: ValueRead<Value>,
  most: number,
  keyJson: Record<string, unknown> = {},
  keyWanted?: WantedType,
) {
  const schema = z
    .unknown()
    .transform(
      (given, context) =>
        readKeyed(given, { keyProblem, keyWanted, read, most }, context) as Readonly<Record<Key, Value>>,
    );
  return describe(schema, { type: 'object', additionalProperties: json, maxProperties: most, ...keyJson });
}

/** One value, or several of them under keys of the caller's. */
export function oneOrKeyed<Value>({ read, json }: ValueRead<Value>, most: number) {
  const schema = z.unknown().transform((given, context): Value | Readonly<Record<string, Value>> => {
    if (isPlainObject(given)) return readKeyed(given, { keyProblem: () => undefined, read, most }, context);
    const answer = given === undefined ? { code: 'missing-field' as const } : read(given);
    if ('value' in answer) return answer.value;
    context.issues.push(issueOf(answer.code, [], answer));
    return z.NEVER;
  });
  return describe(schema, { oneOf: [json, { type: 'object', additionalProperties: json, maxProperties: most }] });
}

/** Hours from 0 to 168. */
export const hoursField = decimalField<Hours>(hoursRule, (text) => text as Hours, { minimum: 0, maximum: 168 });
/** Ordered hours: above 0. */
export const orderedHoursRead = decimalRead<Hours>(orderedHoursRule, (text) => text as Hours, {
  exclusiveMinimum: 0,
  maximum: 168,
});
export const orderedHoursField = field(orderedHoursRead.read, orderedHoursRead.json);

/** Hours missed of one day: above 0, at most 24. */
export const dayHoursField = decimalField<Hours>(dayHoursRule, (text) => text as Hours, {
  exclusiveMinimum: 0,
  maximum: 24,
});

/** A percentage with at most 4 decimals, from -100 to 100: a rate may lie below zero. */
export const percentField = decimalField<Percent>(percentRule, (text) => text as Percent, {
  minimum: -100,
  maximum: 100,
});
/** A share or a mark from 0 to 100 with at most 4 decimals. */
export const shareField = decimalField<Percent>(shareRule, (text) => text as Percent, { minimum: 0, maximum: 100 });
/** A price index number: above 0, at most 4 decimals. */
export const indexField = decimalField<IndexNumber>(indexRule, (text) => text as IndexNumber, {
  exclusiveMinimum: 0,
  exclusiveMaximum: 1e6,
});

/** A calendar day in JSON Schema. */
export const isoDateJson = {
  type: 'string',
  format: 'date',
  pattern: '^(?:19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$',
};

/** A calendar day that exists, in the years 1900 through 2199. */
export const dateField = field<IsoDate>((value) => {
  const day = readDay(value);
  return typeof day === 'number' ? { value: value as IsoDate } : ofKind(day, 'date');
}, isoDateJson);

/** A moment of a day, by the clock on the wall. */
export const dateTimeField = field<IsoDateTime>(
  (value) => {
    const code = problemOfDateTime(value);
    return code === undefined ? { value: value as IsoDateTime } : { code };
  },
  {
    type: 'string',
    pattern: '^(?:19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?$',
  },
);

/** A calendar month in the years 1900 through 2199. */
export const monthField = field<IsoMonth>(
  (value) => {
    const month = readMonth(value);
    return typeof month === 'number' ? { value: value as IsoMonth } : { code: month, wanted: 'month' };
  },
  { type: 'string', pattern: '^(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])$' },
);

const LONGEST_ID = 200;
const LONGEST_REF = 100;

/** What nobody sees in an id: control and format characters, fillers, lone surrogates, any space but the plain one, and that at the ends. */
const UNSEEN = /^ | $|[^\S ]|[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Text of the caller's own, in which no number of a person stands: none belongs in here, whatever it is written for. */
export function ownText(longest: number) {
  return z
    .string()
    .min(1)
    .max(longest)
    .check(({ value, issues }) => {
      // What is too long is told already; to look through it would cost the square of its length.
      if (value.length <= longest && holdsPersonNumber(value)) issues.push(issueOf('cpr-number'));
    });
}

/** The id of something that an agreement, an offer or an invoice holds. */
export const idField = ownText(LONGEST_ID);

/** As much of what is unseen as every program's regular expressions can say: no white space at the ends. */
const NO_BLANK_ENDS = { pattern: '^\\S(?:.*\\S)?$' };

function seenId(isRefused: (id: string) => boolean) {
  const id = z
    .string()
    .min(1)
    .max(LONGEST_ID)
    .check(({ value, issues }) => {
      if (value.length > LONGEST_ID) return;
      if (isRefused(value)) issues.push(issueOf('cpr-number'));
      else if (UNSEEN.test(value)) issues.push(issueOf('invalid-id'));
    });
  return describe(id, NO_BLANK_ENDS);
}

/** An opaque id that is told from others by what is seen of it. */
export const seenIdField = seenId(isPartedPersonNumber);

/** An opaque id of a person: with or without a separator, alone or as a word, no number of one belongs in an order. */
export const citizenField = seenId((id) => isPersonNumber(id) || holdsPersonNumber(id));

/** The caller's own mark on an input, which comes back with the answer. It is counted in characters. */
export function readRef(value: unknown): ReadValue<string> {
  if (typeof value !== 'string') return { code: 'invalid-type', wanted: 'text' };
  if (value === '') return { code: 'out-of-range' };
  if (value.length > 2 * LONGEST_REF || [...value].length > LONGEST_REF) return { code: 'too-large' };
  if (isPartedPersonNumber(value)) return { code: 'cpr-number' };
  return UNSEEN.test(value) ? { code: 'invalid-id' } : { value };
}

export const refField = field<string>(readRef, {
  type: 'string',
  minLength: 1,
  maxLength: LONGEST_REF,
  ...NO_BLANK_ENDS,
});

/** An object that is handed on as it is, for another schema to read. */
export const objectField = field<Readonly<Record<string, unknown>>>(
  (value) => (isPlainObject(value) ? { value } : { code: 'invalid-type', wanted: 'object' }),
  { type: 'object' },
);

export function count(min: number, max: number) {
  return z.int().min(min).max(max);
}

/** A count that stands alone or under a key of the caller's. */
export function countRead(min: number, max: number): ValueRead<number> {
  return {
    read: (value) => {
      if (!Number.isInteger(value)) return { code: 'invalid-type', wanted: 'whole-number' };
      const given = value as number;
      return given < min || given > max ? { code: 'out-of-range' } : { value: given };
    },
    json: { type: 'integer', minimum: min, maximum: max },
  };
}

/** Far more faults than an answer lists, and far fewer than a call has room for among its arguments. */
const MOST_FAULTS = 1_000;

/**
 * Keeps a list from handing on more faults than are told: zod hands those of a field to the object around it as the
 * arguments of one call.
 */
function problemsCut() {
  return unconditional<unknown>(({ issues }) => {
    if (issues.length > MOST_FAULTS) issues.length = MOST_FAULTS;
  });
}

/** The items of a list, each read once: one that tells another length each time is held to its first. */
function itemsOf(given: readonly unknown[], most: number): readonly unknown[] | undefined {
  const { length } = given;
  if (!(length <= most)) return undefined;
  const items: unknown[] = [];
  for (let at = 0; at < length; at++) items.push(given[at]);
  return items;
}

/** An array that is measured before its items are looked at, so that a huge one costs nothing. */
export function list<Item extends AnySchema>(item: Item, most: number, least = 0) {
  const measured = z.unknown().transform((value, context) => {
    if (value === undefined) return value;
    const items = Array.isArray(value) ? itemsOf(value, most) : undefined;
    if (items) return items;
    context.issues.push(Array.isArray(value) ? issueOf('too-large') : issueOf('invalid-type', [], { wanted: 'list' }));
    return z.NEVER;
  });
  return measured.pipe(z.array(item).min(least).max(most).check(problemsCut()));
}
