import type { TextLanguage } from '../evidence/clause.ts';
import { agreementDefinitions, type JsonSchema, jsonSchemaOf, strict } from '../schema/json-schema.ts';
import type { Schema } from '../schema/operation-input.ts';
import { answeredWords, askedWords, described } from './described.ts';
import { type OperationName, operations } from './operations.ts';

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
 * It stands by itself, and a strict validator takes it: the agreement is at `$defs`, without the words that `schema/agreement.json`
 * has. Titles and descriptions are in English, or in Danish where that is asked for, and at `$comment` in the other one.
 *
 * All operations of the public contract · What a schema cannot say, such as a day that does not exist, `answer` tells.
 *
 * @example inputJsonSchema('due-date').required // => ['agreement', 'sentOn']
 */
export function inputJsonSchema(name: OperationName, language: TextLanguage = 'en'): JsonSchema {
  const schema = described(jsonSchemaOf(inputSchemas[name], 'output'), language, name, askedWords);
  return strict({ ...schema, $defs: agreementDefinitions() });
}

/**
 * What an operation answers under `result`, as JSON Schema 2020-12: the file `schema/<operation>.output.json`.
 *
 * All operations of the public contract · A field that is not always there, such as `steps`, is not required.
 *
 * @example outputJsonSchema('due-date').required // => ['dueOn', 'nominalOn', 'moved', 'findings']
 */
export function outputJsonSchema(name: OperationName, language: TextLanguage = 'en'): JsonSchema {
  const schema = jsonSchemaOf(outputSchemas[name], 'output');
  return strict(described(schema, language, `${name}-result`, answeredWords));
}
