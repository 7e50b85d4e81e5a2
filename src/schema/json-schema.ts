import * as z from 'zod';
import { agreementSchema } from './agreement.ts';
import { inputSchemas, type OperationName } from './inputs.ts';

import { outputSchemas } from './outputs.ts';
import { descriptionOf } from './values.ts';

/** As much of JSON Schema 2020-12 as is looked at here. */
export interface JsonSchema {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
  readonly $ref?: string;
  readonly [keyword: string]: unknown;
}

/** The JSON Schema 2020-12 of a checked value; fields with checks of our own say what they take themselves. */
function jsonSchemaOf(schema: z.core.$ZodType, io: 'input' | 'output'): JsonSchema {
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
 * What an operation takes, as JSON Schema 2020-12: the file `schema/<operation>.input.json` of the package.
 *
 * All operations of the public contract · What a schema cannot say, such as a day that does not exist, `answer` tells.
 *
 * @example inputJsonSchema('due-date').required // => ['agreement', 'sentOn']
 */
export function inputJsonSchema(name: OperationName): JsonSchema {
  return jsonSchemaOf(inputSchemas[name], 'output');
}

/**
 * What an operation answers under `result`, as JSON Schema 2020-12: the file `schema/<operation>.output.json`.
 *
 * All operations of the public contract · A field that is not always there, such as `steps`, is not required.
 *
 * @example outputJsonSchema('due-date').required // => ['dueOn', 'nominalOn', 'moved']
 */
export function outputJsonSchema(name: OperationName): JsonSchema {
  return jsonSchemaOf(outputSchemas[name], 'output');
}

/**
 * What a municipality's own agreement looks like, as JSON Schema 2020-12: the file `schema/agreement.json`.
 *
 * R008, R020, R066, R130 · Ids named twice, bands upside down and unknown documents are told by `defineAgreement`.
 *
 * @example agreementJsonSchema().required?.slice(0, 3) // => ['id', 'version', 'name']
 */
export function agreementJsonSchema(): JsonSchema {
  return jsonSchemaOf(agreementSchema, 'output');
}
