/** `indsats/schema`: the zod schemas and the JSON Schemas of every operation and of an agreement. */

export { agreementSchema, defineAgreement } from '../schema/agreement.ts';
export { inputSchemas, type OperationName } from '../schema/inputs.ts';
export { agreementJsonSchema, inputJsonSchema, type JsonSchema, outputJsonSchema } from '../schema/json-schema.ts';
export { outputSchemas } from '../schema/outputs.ts';
