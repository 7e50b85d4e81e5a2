import { describe, expect, it } from 'vitest';
import { inputJsonSchema } from '../../src/operations/json-schema.ts';
import { operations } from '../../src/operations/operations.ts';
import { type FieldClass, fieldClass } from '../../src/schema/field-classes.ts';
import type { JsonSchema } from '../../src/schema/json-schema.ts';

/** Every property of an input: what it stands in, its name, and what the schema says of it. */
function properties(schema: JsonSchema, around: string): readonly (readonly [string, string, JsonSchema])[] {
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, part]) => [
      [around, name, part] as const,
      ...properties(part, name),
    ]),
    ...(schema.items ? properties(schema.items, around) : []),
    ...(schema.properties ? [] : (schema.oneOf ?? []).flatMap((variant) => properties(variant, around))),
  ];
}

const said: Readonly<Record<FieldClass, readonly [string, string]>> = {
  sensitive: ['Sensitive personal information.', 'Følsom personoplysning.'],
  confidential: ['Confidential personal information.', 'Fortrolig personoplysning.'],
  value: ['Value information.', 'Værdioplysning.'],
};

describe('the class of an input field (R451)', () => {
  it.each([
    ['order', 'benefitGroup', 'sensitive'],
    ['absence', 'events', 'sensitive'],
    ['first-day-absence', 'sickness', 'sensitive'],
    ['closure', 'ground', 'sensitive'],
    ['order', 'citizen', 'confidential'],
    ['order', 'level', 'confidential'],
    ['order', 'citizenAge', 'confidential'],
    ['employment', 'monthlyIncome', 'confidential'],
    ['order', 'hourlyRate', 'value'],
    ['score-offers', 'offers', 'value'],
    ['trigger', 'ground', undefined],
    ['order', 'startsOn', undefined],
    ['order', 'misspelt', undefined],
  ])('%s %s: %s', (around, name, expected) => {
    expect(fieldClass(around, name)).toBe(expected);
  });

  it('stands in the JSON Schema of every operation that takes such a field, in both languages', () => {
    const seen = new Set<FieldClass>();
    for (const { name: operation } of operations) {
      for (const [around, name, part] of properties(inputJsonSchema(operation), operation)) {
        const [description, comment] = [String(part.description ?? ''), String(part.$comment ?? '')];
        const its = fieldClass(around, name);
        for (const [each, [en, da]] of Object.entries(said)) {
          expect([operation, name, description.endsWith(en), comment.endsWith(da)]).toEqual([
            operation,
            name,
            its === each,
            its === each,
          ]);
        }
        if (its) seen.add(its);
      }
    }
    expect(seen.size).toBe(3);
  });
});
