import * as z from 'zod';
import { type IsoDate, type IsoMonth, readDay, readMonth } from '../calendar/iso-date.ts';
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
import type { ProblemCode } from '../problem/problem.ts';
import { type AnySchema, issueOf, type Shape, unconditional } from './zod-inside.ts';

/** What JSON Schema says of a field whose check is our own code. Kept beside zod: a library sets no global registry. */
const described = new WeakMap<AnySchema, Record<string, unknown>>();

export function describe<Schema extends AnySchema>(schema: Schema, json: Record<string, unknown>): Schema {
  described.set(schema, json);
  return schema;
}

export function descriptionOf(schema: AnySchema): Record<string, unknown> | undefined {
  return described.get(schema);
}

/** A field that is read by a function of our own: its value, or the code of what is wrong. */
function field<Value>(
  read: (value: unknown) => { value: Value } | { code: ProblemCode },
  json: Record<string, unknown>,
) {
  const schema = z.unknown().transform((value, context): Value => {
    const answer = value === undefined ? { code: 'missing-field' as const } : read(value);
    if ('value' in answer) return answer.value;
    context.issues.push(issueOf(answer.code));
    return z.NEVER;
  });
  return describe(schema, json);
}

/** Runs whatever else is wrong with an object, so that every problem is listed. */
export function always<Value>(
  check: (value: Value, problem: (code: ProblemCode, ...path: (string | number)[]) => void) => void,
) {
  return unconditional<Value>(({ value, issues }) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    check(value, (problem, ...path) => issues.push(issueOf(problem, path)));
  });
}

const NUMBER_TEXT = '(?:0|[1-9][0-9]*)';

function decimalField<Value extends string>(rule: DecimalRule, canonical: (text: string) => Value, limits: object) {
  return field<Value>(
    (value) => {
      const answer = readDecimal(value, rule);
      return 'text' in answer ? { value: canonical(answer.text) } : answer;
    },
    {
      oneOf: [
        {
          type: 'string',
          pattern: `^${rule.negative ? '-?' : ''}${NUMBER_TEXT}(?:\\.[0-9]{1,${rule.decimals}})?$`,
        },
        { type: 'number', ...limits },
      ],
    },
  );
}

const BELOW_A_TRILLION = { minimum: 0, exclusiveMaximum: 1e12 };

/** Kroner with at most 2 decimals. */
export const kronerField = decimalField<Kroner>(kronerRule, (text) => textOf(wholeOf(text, 2), 2) as Kroner, {
  ...BELOW_A_TRILLION,
});
/** Kroner an hour with at most 4 decimals. */
export const rateField = decimalField<HourlyRate>(rateRule, rateOf, BELOW_A_TRILLION);
/** Hours from 0 to 168. */
export const hoursField = decimalField<Hours>(hoursRule, (text) => text as Hours, { minimum: 0, maximum: 168 });
/** Ordered hours: above 0. */
export const orderedHoursField = decimalField<Hours>(orderedHoursRule, (text) => text as Hours, {
  exclusiveMinimum: 0,
  maximum: 168,
});

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
  return typeof day === 'number' ? { value: value as IsoDate } : { code: day };
}, isoDateJson);

/** A calendar month in the years 1900 through 2199. */
export const monthField = field<IsoMonth>(
  (value) => {
    const month = readMonth(value);
    return typeof month === 'number' ? { value: value as IsoMonth } : { code: month };
  },
  { type: 'string', pattern: '^(?:19|20|21)[0-9]{2}-(?:0[1-9]|1[0-2])$' },
);

const LONGEST_ID = 200;
const CPR = /^(?:0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])(?:0[1-9]|1[0-2])[0-9]{2}[- ]?[0-9]{4}$/;

/** What nobody sees in an id: control and format characters, fillers, lone surrogates, and white space at the ends. */
const UNSEEN = /^\s|\s$|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** The id of something that an agreement, an offer or an invoice holds. */
export const idField = z.string().min(1).max(LONGEST_ID);

/** An opaque id that is told from others by what is seen of it. */
export const seenIdField = idField.check((payload) => {
  if (UNSEEN.test(payload.value)) payload.issues.push(issueOf('invalid-id'));
});

/** An opaque id that must not look like a CPR number: no personal data belongs in an order. */
export const citizenField = idField.check((payload) => {
  if (CPR.test(payload.value.trim())) payload.issues.push(issueOf('cpr-number'));
  else if (UNSEEN.test(payload.value)) payload.issues.push(issueOf('invalid-id'));
});

/**
 * An object made of fields, of this program or of another realm, with a prototype or without: no list, and nothing of a
 * class, whose contents (a `Map`, a `Date`) are not its fields.
 */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** An object that is handed on as it is, for another schema to read. */
export const objectField = field<Readonly<Record<string, unknown>>>(
  (value) => (isPlainObject(value) ? { value } : { code: 'invalid-type' }),
  { type: 'object' },
);

/**
 * An object that needs none of its fields. Anything at all would pass for an empty one, so it must be a plain object;
 * where a field is needed, that field is missed.
 */
export function optionalFields<Fields extends Shape>(fields: Fields) {
  const plain = z.unknown().transform((value, context) => {
    if (isPlainObject(value)) return value;
    context.issues.push(issueOf(value === undefined ? 'missing-field' : 'invalid-type'));
    return z.NEVER;
  });
  return plain.pipe(z.strictObject(fields));
}

export function count(min: number, max: number) {
  return z.int().min(min).max(max);
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

/** An array that is measured before its items are looked at, so that a huge one costs nothing. */
export function list<Item extends AnySchema>(item: Item, most: number, least = 0) {
  const measured = z.unknown().transform((value, context) => {
    if (value === undefined || (Array.isArray(value) && value.length <= most)) return value;
    context.issues.push(issueOf(Array.isArray(value) ? 'too-large' : 'invalid-type'));
    return z.NEVER;
  });
  return measured.pipe(z.array(item).min(least).max(most).check(problemsCut()));
}
