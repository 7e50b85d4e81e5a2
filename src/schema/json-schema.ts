import type { TextLanguage } from '../evidence/clause.ts';
import { agreementSchema } from './agreement.ts';
import { withWords } from './agreement-words.ts';
import { type JsonSchema, strict } from './json-schema-form.ts';
import { descriptionOf } from './values.ts';
import * as z from './zod.ts';
import type { AnySchema } from './zod-inside.ts';

export { type JsonSchema, strict } from './json-schema-form.ts';

/** The JSON Schema 2020-12 of a checked value; fields with checks of our own say what they take themselves. */
export function jsonSchemaOf(schema: AnySchema, io: 'input' | 'output'): JsonSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, descriptionOf(zodSchema));
    },
  }) as JsonSchema;
}

/** The JSON Schema of an agreement with the words of every property where it stands. */
export function wordedAgreement(): JsonSchema {
  return withWords(jsonSchemaOf(agreementSchema, 'output'), 'en');
}

let definitions: string | undefined;

/**
 * The definitions that the field `agreement` of an input points to, without words: `schema/agreement.json` has them. Made once,
 * since every input has them, and kept as text, so that no two share anything.
 */
export function agreementDefinitions(): Readonly<Record<string, unknown>> {
  definitions ??= madeDefinitions();
  return JSON.parse(definitions);
}

function madeDefinitions(): string {
  const { $schema, $defs, ...agreement } = withPlaceOnce(jsonSchemaOf(agreementSchema, 'output'));
  return JSON.stringify({ agreement, ...($defs as object) });
}

/** The place of a clause, which stands in every rule alike, told once at `$defs`: it is half of what the words weigh. */
function withPlaceOnce(schema: JsonSchema): JsonSchema {
  let place: JsonSchema | undefined;
  const without = (part: unknown, name?: string): unknown => {
    if (Array.isArray(part)) return part.map((each) => without(each));
    if (typeof part !== 'object' || part === null) return part;
    if (name === 'source' && 'properties' in part) {
      place ??= part as JsonSchema;
      if (JSON.stringify(part) === JSON.stringify(place)) return { $ref: '#/$defs/source' };
    }
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, without(each, key)]));
  };
  const rest = without(schema) as JsonSchema;
  return { ...rest, $defs: { source: place } };
}

/**
 * What a municipality's own agreement looks like, as JSON Schema 2020-12: the file `schema/agreement.json`.
 *
 * R008, R020, R066, R130 · Every property has a `description` in the language that is asked for and the same in the other one at `$comment`: what it asks for,
 * and what it means that it is absent. Ids named twice, bands upside down and unknown documents are told by `defineAgreement`.
 *
 * @example agreementJsonSchema().required?.slice(0, 3) // => ['id', 'version', 'name']
 */
export function agreementJsonSchema(language: TextLanguage = 'en'): JsonSchema {
  return strict(withPlaceOnce(withWords(jsonSchemaOf(agreementSchema, 'output'), language)));
}
