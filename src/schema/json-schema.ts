import { agreementSchema } from './agreement.ts';
import { withWords } from './agreement-words.ts';
import type { JsonSchema } from './json-schema-form.ts';
import { descriptionOf } from './values.ts';
import * as z from './zod.ts';
import type { AnySchema } from './zod-inside.ts';

export type { JsonSchema } from './json-schema-form.ts';

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

/**
 * What a municipality's own agreement looks like, as JSON Schema 2020-12: the file `schema/agreement.json`.
 *
 * R008, R020, R066, R130 · Every property has a `description` in English and the same in Danish at `x-da`: what it asks for,
 * and what it means that it is absent. Ids named twice, bands upside down and unknown documents are told by `defineAgreement`.
 *
 * @example agreementJsonSchema().required?.slice(0, 3) // => ['id', 'version', 'name']
 */
export function agreementJsonSchema(): JsonSchema {
  return withWords(jsonSchemaOf(agreementSchema, 'output'));
}
