import { expect, it } from 'vitest';
import { type AnswerKey, answerFields, answerKey } from '../../src/language/answers.ts';
import type { Field } from '../../src/language/field.ts';
import { describedField } from '../../src/language/field.ts';
import { type FieldKey, fieldKey, fields } from '../../src/language/fields.ts';
import * as da from '../../src/language/fields-da.ts';
import * as en from '../../src/language/fields-en.ts';
import { inputJsonSchema, outputJsonSchema } from '../../src/operations/json-schema.ts';
import { operations } from '../../src/operations/operations.ts';
import { agreementJsonSchema, type JsonSchema } from '../../src/schema/json-schema.ts';
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
  const narrowing = schema.properties ? [] : (schema.oneOf ?? []);
  const within = [...(schema.items ? [schema.items] : []), ...narrowing, ...(schema.anyOf ?? [])];
  return [...own, ...within.flatMap((part) => propertiesOf(part, around, path))];
}

const inputs = operations.flatMap(({ name }) => propertiesOf(inputJsonSchema(name), name, name));
const outputs = operations.flatMap(({ name }) => propertiesOf(outputJsonSchema(name), `${name}-result`, name));
const keys = Object.keys(fields.en) as FieldKey[];
const answerKeys = Object.keys(answerFields.en) as AnswerKey[];

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

it('every property of every answer has its words', () => {
  expect(outputs.length).toBeGreaterThan(2000);
  const unsaid = outputs.filter(({ part }) => !part.title || !part.description || !part.$comment);
  expect(unsaid.map(({ path }) => path)).toEqual([]);
});

it('every property of an agreement has its words', () => {
  for (const language of ['en', 'da'] as const) {
    const { $defs, ...agreement } = agreementJsonSchema(language);
    const definitions = $defs as Readonly<Record<string, JsonSchema>>;
    const parts = [agreement, ...Object.values(definitions)];
    // What stands in every rule alike is told once, where the property points to.
    const told = ({ part }: Property) =>
      part.description ?? definitions[part.$ref?.split('/').at(-1) ?? '']?.description;
    const properties = parts.flatMap((part) => propertiesOf(part, 'agreement', 'agreement'));
    expect(properties.length).toBeGreaterThan(300);
    expect(properties.filter((property) => !told(property)).map(({ path }) => path)).toEqual([]);
  }
});

it('no field is in the tables that no operation knows', () => {
  const used = new Set([...inputs, ...outputs].map(({ around, name }) => fieldKey(around, name)));
  expect(keys.filter((key) => !used.has(key))).toEqual([]);
  const answered = new Set(outputs.map(({ around, name }) => answerKey(around, name)));
  expect(answerKeys.filter((key) => !answered.has(key))).toEqual([]);
});

it('what is answered has words of its own where it means another thing than what is asked', () => {
  expect(answerKey('due-date-result', 'dueOn')).toBe('dueDateResultDueOn');
  const total = outputJsonSchema('fee', 'da').properties?.total;
  expect([total?.title, total?.description]).toEqual([
    'Vederlag, kr.',
    'Hvad der kan faktureres for forløbet, i kroner uden moms.',
  ]);
});

it('a field has the words of where it stands before those of its name', () => {
  expect([fieldKey('closure', 'ground'), fieldKey('trigger', 'ground')]).toEqual(['ground', 'triggerGround']);
  expect(fieldKey('figures', 'income-threshold-4')).toBe('incomeThreshold4');
  expect(fieldKey('delay-penalty', 'dueOn')).toBe('delayPenaltyDueOn');
  expect(fieldKey('order', 'misspelt')).toBeUndefined();
});

it.each(['da', 'en'] as const)('the words of each field are whole in %s', (language) => {
  const known: readonly Field[] = [
    ...keys.map((key) => fields[language][key]),
    ...answerKeys.map((key) => answerFields[language][key]),
  ];
  for (const field of known) {
    const [name, is, note] = field;
    expect(name).toMatch(/^\S.*\S$/);
    expect(is).toMatch(/^[\p{L}].*[^.\s]$|^\d/u);
    if (note !== undefined) expect(note).toMatch(/^\p{Lu}.*\.$/u);
    expect(describedField(field)).toMatch(/^\S.*\.$/);
  }
});
