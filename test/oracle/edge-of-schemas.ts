import { createHash } from 'node:crypto';
import { inputJsonSchema, outputJsonSchema } from '../../src/operations/json-schema.ts';
import { operations } from '../../src/operations/operations.ts';
import { agreementJsonSchema } from '../../src/schema/json-schema.ts';

/** What the published JSON Schemas say beside their words, as a digest of each: in another language the same as the reader does. */

const words = ['title', 'description', '$comment', '$schema'];

/** Under `properties` and `$defs` a field may be called what a keyword is called. */
function withoutWords(part: unknown, isNamed = false): unknown {
  if (Array.isArray(part)) return part.map((each) => withoutWords(each));
  if (typeof part !== 'object' || part === null) return part;
  const kept = Object.entries(part).filter(([key]) => isNamed || !words.includes(key));
  return Object.fromEntries(
    kept.map(([key, each]) => [key, withoutWords(each, !isNamed && (key === 'properties' || key === '$defs'))]),
  );
}

const digestOf = (schema: unknown) =>
  createHash('sha256')
    .update(JSON.stringify(withoutWords(schema)))
    .digest('hex')
    .slice(0, 16);

export const schemaDigests: readonly (readonly [string, () => string])[] = [
  ['agreement', () => digestOf(agreementJsonSchema())],
  ...operations.flatMap(
    ({ name }) =>
      [
        [`${name}, input`, () => digestOf(inputJsonSchema(name))],
        [`${name}, output`, () => digestOf(outputJsonSchema(name))],
      ] as const,
  ),
];
