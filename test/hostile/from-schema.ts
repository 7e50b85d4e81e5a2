import fc from 'fast-check';
import type { JsonSchema } from '../../src/schema/json-schema.ts';
import { catalogueCases } from '../cases/catalogue.ts';

/**
 * Values that a JSON Schema takes, as far as a schema tells: dates close to each other more often than not, so that
 * courses, placements and events meet, and the ids that the agreements know.
 */

const levels = fc.constantFrom(...catalogueCases.map(({ level }) => level));
const ids = fc.constantFrom('borger-17', 'borger-18', 'leverandoer-a', 'leverandoer-b', 'ordre-1', 'x', 'Æ ø\u0301 😀');
const agreementIds = fc.oneof(
  { arbitrary: fc.constant('koebenhavn-2016-fyldt-30'), weight: 3 },
  { arbitrary: fc.constantFrom('koebenhavn-2016-unge', 'koebenhavn-udsatte-over-30'), weight: 2 },
);

const DAY = 86_400_000;
const dateFrom = (first: string, days: number) =>
  fc.nat(days).map((day) => new Date(Date.parse(first) + day * DAY).toISOString().slice(0, 10));
const date = fc.oneof(
  { arbitrary: dateFrom('2016-06-01', 60), weight: 3 },
  { arbitrary: dateFrom('2016-08-01', 200), weight: 4 },
  { arbitrary: dateFrom('1900-01-01', 109_570), weight: 1 },
  { arbitrary: fc.constantFrom('1900-01-01', '2199-12-31', '2016-02-29', '2016-02-30', '2199-10-31'), weight: 1 },
);
const month = date.map((day) => day.slice(0, 7));
const decimal = (most: number, places: number) =>
  fc.tuple(fc.nat(most), fc.nat(10 ** places - 1)).map(([whole, part]) => {
    const text = `${whole}.${String(part).padStart(places, '0')}`;
    return part % 3 === 0 ? String(whole) : text;
  });

/** Text that a pattern of the schemas takes; the few that there are. */
function patterned(pattern: string): fc.Arbitrary<string> {
  if (pattern.startsWith('^(?:19|20|21)')) return pattern.includes('-[0-9]{2}-[0-9]{2}') ? date : month;
  const places = Number(/\{1,(\d)\}/.exec(pattern)?.[1] ?? 0);
  if (places > 0) {
    return fc.oneof(
      { arbitrary: decimal(40, Math.min(places, 2)), weight: 4 },
      { arbitrary: fc.constantFrom('1', '12', '140', '320.5', '160', '50'), weight: 4 },
      { arbitrary: decimal(999_999, places), weight: 1 },
      { arbitrary: fc.constantFrom('0', '999999999999.99', '1000000000000', '168', '0.0001'), weight: 1 },
    );
  }
  return fc.stringMatching(new RegExp(pattern));
}

function whole({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: JsonSchema): fc.Arbitrary<number> {
  const least = Number(minimum ?? (exclusiveMinimum === undefined ? 0 : Number(exclusiveMinimum) + 1));
  const most = Number(maximum ?? (exclusiveMaximum === undefined ? 1_000 : Number(exclusiveMaximum) - 1));
  const [low, high] = [Math.ceil(Math.max(least, -(2 ** 40))), Math.floor(Math.min(most, 2 ** 40))];
  return fc.oneof(
    { arbitrary: fc.integer({ min: low, max: Math.min(high, Math.max(low, 30)) }), weight: 4 },
    { arbitrary: fc.integer({ min: low, max: high }), weight: 1 },
    { arbitrary: fc.constantFrom(low, high), weight: 1 },
  );
}

function named(name: string): fc.Arbitrary<unknown> | undefined {
  if (name === 'level') return levels;
  if (name === 'agreement') return agreementIds;
  if (name === 'id' || name === 'citizen' || name === 'provider') return ids;
  return undefined;
}

/** Few items as a rule: an answer to many is long and right, and says nothing new. */
const MOST_ITEMS = 4;

function listOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  const { minItems = 0, maxItems = MOST_ITEMS } = schema as { minItems?: number; maxItems?: number };
  return fc.array(fromSchema(schema.items ?? {}), {
    minLength: minItems,
    maxLength: Math.max(minItems, Math.min(maxItems, MOST_ITEMS)),
  });
}

function objectOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  const properties = Object.entries(schema.properties ?? {});
  if (properties.length === 0) return fromNames(schema);
  const choices = (schema.oneOf ?? []).map(({ required = [] }) => required);
  const required = new Set(schema.required ?? []);
  const model = Object.fromEntries(properties.map(([name, part]) => [name, named(name) ?? fromSchema(part)]));
  const requiredKeys = properties.map(([name]) => name).filter((name) => required.has(name));
  if (choices.length === 0) return fc.record(model, { requiredKeys });
  return fc.oneof(
    ...choices.map((chosen) => {
      const others = new Set(choices.flat().filter((name) => !chosen.includes(name)));
      const kept = Object.fromEntries(Object.entries(model).filter(([name]) => !others.has(name)));
      return fc.record(kept, {
        requiredKeys: [...new Set([...requiredKeys, ...chosen])].filter((name) => name in kept),
      });
    }),
  );
}

/** An object whose fields are data, such as the income of each month. */
function fromNames(schema: JsonSchema): fc.Arbitrary<unknown> {
  const { propertyNames, additionalProperties } = schema as {
    propertyNames?: JsonSchema;
    additionalProperties?: unknown;
  };
  if (typeof additionalProperties !== 'object') return fc.constant({});
  const names = propertyNames ? (fromSchema(propertyNames) as fc.Arbitrary<string>) : levels;
  return fc.dictionary(names.map(String), fromSchema(additionalProperties as JsonSchema), { maxKeys: 4 });
}

const known = new Map<JsonSchema, fc.Arbitrary<unknown>>();

export function fromSchema(schema: JsonSchema): fc.Arbitrary<unknown> {
  const before = known.get(schema);
  if (before) return before;
  const made = madeFrom(schema);
  known.set(schema, made);
  return made;
}

function madeFrom(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return agreementIds;
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.properties || schema.type === 'object') return objectOf(schema);
  if (schema.oneOf) return fc.oneof(...schema.oneOf.map(fromSchema));
  if (typeof schema.pattern === 'string') return patterned(schema.pattern);
  switch (schema.type) {
    case 'array':
      return listOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return whole(schema);
    case 'string':
      return schema.format === 'date' ? date : ids;
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}
