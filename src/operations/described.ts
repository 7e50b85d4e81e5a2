import type { TextLanguage, Words } from '../evidence/clause.ts';
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

/** What JSON Schema says of a property for people: its name and description in one language, and both in the other. */
interface PropertyWords {
  readonly title?: string;
  readonly description: string;
  /** JSON Schema has no keyword for a second language, and validators that are strict refuse one of our own. */
  readonly $comment: string;
}

const theOther = { da: 'en', en: 'da' } as const satisfies Readonly<Record<TextLanguage, TextLanguage>>;

/** The words of a property, by what it stands in: the field around it, the operation, or its result. */
function propertyWords(around: string, name: string, language: TextLanguage): PropertyWords | undefined {
  const other = theOther[language];
  const reading = around === 'readings' && allReadings.find(({ id }) => id === name);
  if (reading) {
    const { question } = inPlainWords(reading);
    return { description: question[language], $comment: question[other] };
  }
  const key = fieldKey(around, name);
  if (key === undefined) return undefined;
  const told = fieldClass(around, name);
  const description = (spoken: TextLanguage) =>
    describedField(fields[spoken][key]) + (told === undefined ? '' : ` ${classWords[told][spoken]}`);
  return {
    title: fields[language][key][0],
    description: description(language),
    $comment: `${fields[other][key][0]}: ${description(other)}`,
  };
}

type Which = (name: string) => boolean;

/** A JSON Schema with the words of each property, or of those that are named. What only narrows a property further down needs no words again. */
export function described(
  schema: JsonSchema,
  language: TextLanguage,
  around: string,
  which: Which = () => true,
): JsonSchema {
  const { properties, items, oneOf } = schema;
  const variants = (list: readonly JsonSchema[]) => list.map((variant) => described(variant, language, around, which));
  return {
    ...schema,
    ...(properties && { properties: describedProperties(properties, language, around, which) }),
    ...(items && { items: described(items, language, around, which) }),
    ...(oneOf && !properties && { oneOf: variants(oneOf) }),
  };
}

function describedProperties(
  properties: Readonly<Record<string, JsonSchema>>,
  language: TextLanguage,
  around: string,
  which: Which,
): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, part]) => [
      name,
      { ...(which(name) && propertyWords(around, name, language)), ...described(part, language, name, which) },
    ]),
  );
}
