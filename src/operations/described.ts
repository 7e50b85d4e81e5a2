import type { Words } from '../evidence/clause.ts';
import { inPlainWords } from '../evidence/reading.ts';
import { describedField } from '../language/field.ts';
import { fieldKey, fields } from '../language/fields.ts';
import { type FieldClass, fieldClass } from '../schema/field-classes.ts';
import type { JsonSchema } from '../schema/json-schema.ts';
import { allReadings } from '../settlement/readings.ts';

/** What is said of a field of a class (R451). */
const classWords: Readonly<Record<FieldClass, Words>> = {
  sensitive: { da: 'Følsom personoplysning.', en: 'Sensitive personal information.' },
  confidential: { da: 'Fortrolig personoplysning.', en: 'Confidential personal information.' },
  value: { da: 'Værdioplysning.', en: 'Value information.' },
};

/** What JSON Schema says of a property for people: its name and description in English, and both in Danish. */
interface PropertyWords {
  readonly title?: string;
  readonly description: string;
  /** JSON Schema has no keyword for a second language, and validators that are strict refuse one of our own. */
  readonly $comment: string;
}

/** The words of a property, by what it stands in: the field around it, the operation, or its result. */
function propertyWords(around: string, name: string): PropertyWords | undefined {
  const reading = around === 'readings' && allReadings.find(({ id }) => id === name);
  if (reading) {
    const { question } = inPlainWords(reading);
    return { description: question.en, $comment: question.da };
  }
  const key = fieldKey(around, name);
  if (key === undefined) return undefined;
  const [en, da] = [fields.en[key], fields.da[key]];
  const told = fieldClass(around, name);
  const [classEn, classDa] = told === undefined ? ['', ''] : [` ${classWords[told].en}`, ` ${classWords[told].da}`];
  return {
    title: en[0],
    description: describedField(en) + classEn,
    $comment: `${da[0]}: ${describedField(da)}${classDa}`,
  };
}

type Which = (name: string) => boolean;

/** A JSON Schema with the words of each property, or of those that are named. What only narrows a property further down needs no words again. */
export function described(schema: JsonSchema, around: string, which: Which = () => true): JsonSchema {
  const { properties, items, oneOf } = schema;
  const variants = (list: readonly JsonSchema[]) => list.map((variant) => described(variant, around, which));
  return {
    ...schema,
    ...(properties && { properties: describedProperties(properties, around, which) }),
    ...(items && { items: described(items, around, which) }),
    ...(oneOf && !properties && { oneOf: variants(oneOf) }),
  };
}

function describedProperties(
  properties: Readonly<Record<string, JsonSchema>>,
  around: string,
  which: Which,
): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, part]) => [
      name,
      { ...(which(name) && propertyWords(around, name)), ...described(part, name, which) },
    ]),
  );
}
