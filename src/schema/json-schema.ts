import * as z from 'zod';
import { agreementSchema } from './agreement.ts';
import type { OperationName } from './inputs.ts';
import { inputSchemas } from './inputs.ts';
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

export function inputJsonSchema(name: OperationName): JsonSchema {
  return jsonSchemaOf(inputSchemas[name], 'output');
}

export function outputJsonSchema(name: OperationName): JsonSchema {
  return jsonSchemaOf(outputSchemas[name], 'output');
}

export function agreementJsonSchema(): JsonSchema {
  return jsonSchemaOf(agreementSchema, 'output');
}
