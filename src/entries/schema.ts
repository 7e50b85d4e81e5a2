/**
 * `indsats/schema`: the zod schemas and the JSON Schemas of every operation and of an agreement.
 *
 * @module indsats/schema
 */

export { inputJsonSchema, inputSchemas, outputJsonSchema, outputSchemas } from '../operations/json-schema.ts';
export type { OperationName } from '../operations/operations.ts';
export { agreementSchema, defineAgreement } from '../schema/agreement.ts';
export { type FieldClass, fieldClass } from '../schema/field-classes.ts';
export { agreementJsonSchema, type JsonSchema } from '../schema/json-schema.ts';
export { type ReadText, readJson } from '../schema/read-json.ts';
