import * as z from 'zod';
import { $constructor, $ZodObject } from 'zod/v4/core';
import type { ProblemCode, WantedType } from '../problem/problem.ts';

/**
 * All that this program knows of zod's inside, beyond what zod gives to everyone: when a newer zod is built otherwise, this
 * is the file to look at. A test holds every other file to it.
 */

/** Any schema, of zod or of its smaller sister. */
export type AnySchema = z.core.$ZodType;
/** The fields of an object, as loosely as zod takes them. */
export type Shape = z.core.$ZodLooseShape;
/** What a schema found wrong, before zod has made sentences of it. */
export type RawIssue = z.core.$ZodRawIssue;

/** One of our own problems among zod's issues: the code, and the path from the value on. */
export function issueOf(
  problem: ProblemCode,
  path: readonly PropertyKey[] = [],
  { options, wanted }: Pick<Found, 'options' | 'wanted'> = {},
) {
  return { code: 'custom' as const, input: undefined, path: [...path], params: { problem, options, wanted } };
}

/** A check that runs whatever else is wrong with its value; zod passes over those of a value that it has refused already. */
export function unconditional<Value>(
  check: (payload: { readonly value: Value; readonly issues: RawIssue[] }) => void,
): z.core.$ZodCheck<Value> {
  const checks = z.check<Value>(check);
  checks._zod.def.when = () => true;
  return checks;
}

/**
 * One of two forms: the one that has some keys where one of them is there, else the other. What is wrong is then told of the
 * form that was meant, and not of both.
 */
export function toldByKeys<Keyed extends z.ZodType, Plain extends z.ZodType>(
  keys: readonly string[],
  keyed: Keyed,
  plain: Plain,
) {
  const either = z.xor([keyed, plain]);
  const isKeyed = (value: unknown) =>
    typeof value === 'object' && value !== null && keys.some((key) => Object.hasOwn(value, key));
  either._zod.parse = (payload, context) => (isKeyed(payload.value) ? keyed : plain)._zod.run(payload, context);
  either._zod.run = either._zod.parse;
  return either;
}

/** The checks that hold across the fields of an object. */
export function checksOf(schema: z.ZodObject): z.core.$ZodCheck<Record<string, unknown>>[] {
  return (schema._zod.def.checks ?? []) as z.core.$ZodCheck<Record<string, unknown>>[];
}

/**
 * An object made of fields, of this program or of another realm, with a prototype or without: no list, and nothing of a
 * class, whose contents (a `Map`, a `Date`) are not its fields.
 */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** A field of an object as it is read: its schema, whether it may be absent, and whether `null` is one of its values. */
interface FieldRead {
  readonly name: string;
  readonly schema: z.core.$ZodType;
  readonly isOptional: boolean;
  readonly takesNull: boolean;
}

function fieldsRead(shape: Readonly<Record<string, z.core.$ZodType>>): readonly FieldRead[] {
  return Object.entries(shape).map(([name, schema]) => ({
    name,
    schema,
    isOptional: schema._zod.optin !== undefined,
    takesNull: takesNull(schema),
  }));
}

function takesNull(schema: z.core.$ZodType): boolean {
  const { type, innerType } = schema._zod.def as { readonly type: string; readonly innerType?: z.core.$ZodType };
  return type === 'nullable' || type === 'null' || (type === 'optional' && takesNull(innerType as z.core.$ZodType));
}

function isAbsent({ takesNull }: FieldRead, given: unknown): boolean {
  return given === undefined || (given === null && !takesNull);
}

/** Issues in the order of the fields, whatever order they were written in. */
function inOrder(issues: RawIssue[], names: readonly string[]): void {
  const place = ({ path }: RawIssue) => names.indexOf(String(path?.[0]));
  issues.sort((one, other) => place(one) - place(other));
}

interface Initializing {
  init(made: z.ZodObject, def: z.core.$ZodObjectDef): void;
}

/**
 * The object of all schemas. zod's own makes a function of text for each object, which a page of a strict
 * content-security policy refuses and reports; this one reads field by field. And `null` under a field counts as absent:
 * programs write it for what is not there.
 */
const FieldsObject = /* @__PURE__ */ $constructor<z.ZodObject>('FieldsObject', (made, def) => {
  for (const { init } of [$ZodObject, z.ZodType] as readonly Initializing[]) init(made, def);
  Object.defineProperty(made, 'shape', { get: () => def.shape });
  let fields: ReadonlyMap<string, FieldRead> | undefined;
  made._zod.parse = (payload, context) => {
    const input = payload.value;
    if (!isPlainObject(input)) {
      payload.issues.push({ code: 'invalid_type', expected: 'object', input, inst: made });
      return payload;
    }
    fields ??= new Map(fieldsRead(def.shape).map((field) => [field.name, field]));
    const read: Record<string, unknown> = {};
    payload.value = read;
    const unknown: string[] = [];
    let issues: RawIssue[] = [];
    const readField = ({ name, schema }: FieldRead, value: unknown) => {
      const field = schema._zod.run({ value, issues }, context) as z.core.ParsePayload;
      if (field.value !== undefined) read[name] = field.value;
      if (field.issues.length === 0) return;
      for (const issue of field.issues) {
        (issue as { path?: PropertyKey[] }).path = [name, ...(issue.path ?? [])];
        payload.issues.push(issue);
      }
      issues = [];
    };
    // What is there is read, not what could be: an object has many fields, and most of them are absent.
    for (const name in input) {
      const field = fields.get(name);
      if (!field) unknown.push(name);
      else if (!isAbsent(field, input[name])) readField(field, input[name]);
    }
    for (const field of fields.values()) {
      if (!field.isOptional && isAbsent(field, input[field.name])) readField(field, undefined);
    }
    if (payload.issues.length > 1) inOrder(payload.issues, [...fields.keys()]);
    if (unknown.length > 0) {
      // The checks across fields run all the same.
      payload.issues.push({ code: 'unrecognized_keys', keys: unknown, input, inst: made, continue: true });
    }
    return payload;
  };
});

/* @__NO_SIDE_EFFECTS__ */
/** An object with these fields and no others. */
export function strictObject<Fields extends Shape>(shape: Fields): z.ZodObject<Fields, z.core.$strict> {
  return new FieldsObject({ type: 'object', shape, catchall: z.never() }) as z.ZodObject as z.ZodObject<
    Fields,
    z.core.$strict
  >;
}

/** What a schema found wrong: the path from the value on, and the code. */
export interface Found {
  readonly code: ProblemCode;
  readonly path: readonly PropertyKey[];
  /** The fields that the schema does not know; the path is then that of the object around them. */
  readonly keys?: readonly string[] | undefined;
  /** What the value could have been, where it is one of several. */
  readonly options?: readonly string[] | undefined;
  /** What kind of value was wanted in place of another. */
  readonly wanted?: WantedType | undefined;
}

/** A value as a schema reads it, with what is wrong with it. zod's own way in would make an error of the issues first. */
export function run<Data>(schema: z.ZodType<Data>, value: unknown): { readonly value: Data; readonly found: Found[] } {
  const read = schema._zod.run({ value, issues: [] }, { async: false }) as z.core.ParsePayload<Data>;
  return { value: read.value, found: read.issues.map(found) };
}

function found(issue: RawIssue): Found {
  const { path = [] } = issue;
  const keys = issue.code === 'unrecognized_keys' ? issue.keys : undefined;
  const code = codeOf(issue);
  return { code, path, keys, options: optionsOf(issue), wanted: wantedOf(issue, code) };
}

/** What zod calls the kinds of value that our schemas want. */
const wantedTypes: { readonly [expected: string]: WantedType } = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'true-or-false',
  array: 'list',
  object: 'object',
};

/** What kind of value a field wants; of one that has several kinds nothing is told. */
function wantedOf(issue: RawIssue, code: ProblemCode): WantedType | undefined {
  if (issue.code === 'custom') return (issue.params as Pick<Found, 'wanted'>).wanted;
  if (code !== 'invalid-type') return undefined;
  if (issue.code === 'invalid_type') return wantedTypes[issue.expected];
  return issue.code === 'invalid_value' ? wantedTypes[typeof issue.values[0]] : undefined;
}

/** The options of a field that is one of several, or of the key that tells the forms of an object apart. */
function optionsOf(issue: RawIssue): readonly string[] | undefined {
  if (issue.code === 'custom') return (issue.params as { options?: readonly string[] }).options;
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code !== 'invalid_union' || typeof issue.discriminator !== 'string') return undefined;
  return (issue.options as readonly unknown[] | undefined)?.map(String);
}

/** The library's own problem code of an issue; the sentences are made later. */
function codeOf(issue: RawIssue): ProblemCode {
  if (issue.code === 'custom') return (issue.params as { problem: ProblemCode }).problem;
  if (issue.code === 'unrecognized_keys') return 'unknown-field';
  if (issue.code === 'too_big' && (issue.origin === 'array' || issue.origin === 'string')) return 'too-large';
  if (issue.code === 'too_small' || issue.code === 'too_big') return 'out-of-range';
  if (!issue.path?.length) return 'not-an-object';
  const input = judgedValue(issue);
  if (input === undefined || (input === null && issue.code === 'invalid_union')) return 'missing-field';
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') {
    return typeof input === 'string' ? 'invalid-option' : 'invalid-type';
  }
  return 'invalid-type';
}

/** A union told apart by one key is issued with the whole object; what is wrong is the key's own value. */
function judgedValue(issue: RawIssue): unknown {
  if (issue.code !== 'invalid_union' || typeof issue.discriminator !== 'string') return issue.input;
  return (issue.input as Record<string, unknown>)[issue.discriminator];
}
