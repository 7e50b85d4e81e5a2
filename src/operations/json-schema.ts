import { type JsonSchema, jsonSchemaOf } from '../schema/json-schema.ts';
import type { Schema } from '../schema/operation-input.ts';
import { described } from './described.ts';
import { type OperationName, operations } from './operations.ts';

/** Fields of what is asked that mean the same in every answer. Another field may share its name alone, and has no words yet. */
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

function byName(schemaOf: (operation: (typeof operations)[number]) => Schema): Readonly<Record<OperationName, Schema>> {
  const schemas = operations.map((operation) => [operation.name, schemaOf(operation)]);
  return Object.freeze(Object.fromEntries(schemas) as Record<OperationName, Schema>);
}

/** What each operation takes. The list is frozen; a schema is not, zod completes it when it is used. */
export const inputSchemas = /* @__PURE__ */ byName(({ input }) => input());

/** What each operation answers under `result`. */
export const outputSchemas = /* @__PURE__ */ byName(({ output }) => output());

/**
 * What an operation takes, as JSON Schema 2020-12: the file `schema/<operation>.input.json` of the package.
 *
 * All operations of the public contract · What a schema cannot say, such as a day that does not exist, `answer` tells.
 *
 * @example inputJsonSchema('due-date').required // => ['agreement', 'sentOn']
 */
export function inputJsonSchema(name: OperationName): JsonSchema {
  return described(jsonSchemaOf(inputSchemas[name], 'output'), name);
}

/**
 * What an operation answers under `result`, as JSON Schema 2020-12: the file `schema/<operation>.output.json`.
 *
 * All operations of the public contract · A field that is not always there, such as `steps`, is not required.
 *
 * @example outputJsonSchema('due-date').required // => ['dueOn', 'nominalOn', 'moved', 'findings']
 */
export function outputJsonSchema(name: OperationName): JsonSchema {
  return described(jsonSchemaOf(outputSchemas[name], 'output'), `${name}-result`, (field) => sameInAnswers.has(field));
}
