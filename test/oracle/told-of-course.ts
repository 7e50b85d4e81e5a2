import { inputJsonSchema } from '../../src/operations/json-schema.ts';
import type { Told } from './life.ts';

const fields = inputJsonSchema('credit').properties ?? {};

/** What can be told of a course that is invoiced, so that lives are drawn with all of it. */
export const told: Told = { pauses: 'pauses' in fields, rateChanges: 'rateChanges' in fields };
