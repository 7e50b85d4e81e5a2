import { expect, it } from 'vitest';
import type { Field } from '../../src/language/field.ts';
import { describedField } from '../../src/language/field.ts';
import { type FieldKey, fieldKey, fields } from '../../src/language/fields.ts';
import * as da from '../../src/language/fields-da.ts';
import * as en from '../../src/language/fields-en.ts';
import { inputJsonSchema, outputJsonSchema } from '../../src/operations/json-schema.ts';
import { operations } from '../../src/operations/operations.ts';
import type { JsonSchema } from '../../src/schema/json-schema.ts';
import { allReadings } from '../../src/settlement/readings.ts';

interface Property {
  readonly around: string;
  readonly name: string;
  readonly path: string;
  readonly part: JsonSchema;
}

/** Every property that a schema knows, with what it stands in; a form that only narrows it further down is left out. */
function propertiesOf(schema: JsonSchema, around: string, path: string): Property[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, part]) => [
    { around, name, path: `${path}.${name}`, part },
    ...propertiesOf(part, name, `${path}.${name}`),
  ]);
  const inner = schema.items ? propertiesOf(schema.items, around, path) : [];
  const variants = schema.properties ? [] : (schema.oneOf ?? []);
  return [...own, ...inner, ...variants.flatMap((variant) => propertiesOf(variant, around, path))];
}

const inputs = operations.flatMap(({ name }) => propertiesOf(inputJsonSchema(name), name, name));
const outputs = operations.flatMap(({ name }) => propertiesOf(outputJsonSchema(name), `${name}-result`, name));
const keys = Object.keys(fields.en) as FieldKey[];

it('every group of the languages is in the table, and no key is in two groups', () => {
  expect(
    Object.values(en)
      .flatMap((group) => Object.keys(group))
      .sort(),
  ).toEqual([...keys].sort());
  expect(
    Object.values(da)
      .flatMap((group) => Object.keys(group))
      .sort(),
  ).toEqual([...keys].sort());
  expect(Object.keys(fields.da)).toEqual(keys);
});

it('every property of every input has its words', () => {
  const ids = new Set<string>(allReadings.map(({ id }) => id));
  expect(inputs.length).toBeGreaterThan(500);
  expect(inputs.filter(({ part }) => !part.description || !part.$comment).map(({ path }) => path)).toEqual([]);
  const untitled = inputs.filter(({ part, around, name }) => !part.title && !(around === 'readings' && ids.has(name)));
  expect(untitled).toEqual([]);
});

it('no field is in the table that no operation knows', () => {
  const used = new Set([...inputs, ...outputs].map(({ around, name }) => fieldKey(around, name)));
  expect(keys.filter((key) => !used.has(key))).toEqual([]);
});

it('a field has the words of where it stands before those of its name', () => {
  expect([fieldKey('closure', 'ground'), fieldKey('trigger', 'ground')]).toEqual(['ground', 'triggerGround']);
  expect(fieldKey('figures', 'income-threshold-4')).toBe('incomeThreshold4');
  expect(fieldKey('delay-penalty', 'dueOn')).toBe('delayPenaltyDueOn');
  expect(fieldKey('order', 'misspelt')).toBeUndefined();
});

it.each(['da', 'en'] as const)('the words of each field are whole in %s', (language) => {
  const known: readonly Field[] = keys.map((key) => fields[language][key]);
  for (const field of known) {
    const [name, is, note] = field;
    expect(name).toMatch(/^\S.*\S$/);
    expect(is).toMatch(/^[\p{L}].*[^.\s]$|^\d/u);
    if (note !== undefined) expect(note).toMatch(/^\p{Lu}.*\.$/u);
    expect(describedField(field)).toMatch(/^\S.*\.$/);
  }
});
