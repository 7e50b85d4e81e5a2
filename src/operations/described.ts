import type { TextLanguage, Words } from '../evidence/clause.ts';
import { inPlainWords } from '../evidence/reading.ts';
import { answerFields, answerKey } from '../language/answers.ts';
import { describedField, type Field } from '../language/field.ts';
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
export type WordsOf = (around: string, name: string, language: TextLanguage) => PropertyWords | undefined;

/** The words of what is asked. */
export function askedWords(around: string, name: string, language: TextLanguage): PropertyWords | undefined {
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
  return wordsIn(language, (spoken) => fields[spoken][key], description);
}

/** Fields of what is asked that mean the same in every answer. */
const sameInAnswers: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [
    'citizen',
    'provider',
    'level',
    'lot',
    'bidder',
    'price',
    'operation',
    'firstDay',
    'lastDay',
    'period',
    'date',
  ].concat(
    ['month', 'quarter', 'week', 'plannedHours', 'attendedHours', 'activityHours', 'placementHours', 'specialistHours'],
    ['cause', 'wrongAmount', 'invoiceDate', 'userIdent', 'ean'],
  ),
);

/** The words of what is answered. */
export function answeredWords(around: string, name: string, language: TextLanguage): PropertyWords | undefined {
  const key = answerKey(around, name);
  if (key === undefined) return sameInAnswers.has(name) ? askedWords(around, name, language) : undefined;
  return wordsIn(language, (spoken) => answerFields[spoken][key]);
}

function wordsIn(
  language: TextLanguage,
  fieldIn: (spoken: TextLanguage) => Field,
  description = (spoken: TextLanguage) => describedField(fieldIn(spoken)),
): PropertyWords {
  const other = theOther[language];
  return {
    title: fieldIn(language)[0],
    description: description(language),
    $comment: `${fieldIn(other)[0]}: ${description(other)}`,
  };
}

/** A JSON Schema with the words of each property. What only narrows a property further down needs no words again. */
export function described(schema: JsonSchema, language: TextLanguage, around: string, words: WordsOf): JsonSchema {
  const { properties, items, oneOf, anyOf } = schema;
  const variants = (list: readonly JsonSchema[]) => list.map((variant) => described(variant, language, around, words));
  return {
    ...schema,
    ...(properties && { properties: describedProperties(properties, language, around, words) }),
    ...(items && { items: described(items, language, around, words) }),
    ...(oneOf && !properties && { oneOf: variants(oneOf) }),
    ...(anyOf && { anyOf: variants(anyOf) }),
  };
}

function describedProperties(
  properties: Readonly<Record<string, JsonSchema>>,
  language: TextLanguage,
  around: string,
  words: WordsOf,
): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, part]) => [
      name,
      { ...words(around, name, language), ...described(part, language, name, words) },
    ]),
  );
}
