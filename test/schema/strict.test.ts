import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { inputJsonSchema, outputJsonSchema } from '../../src/operations/json-schema.ts';
import { agreementJsonSchema } from '../../src/schema/json-schema.ts';

const compile = (schema: object) => {
  const ajv = new Ajv2020.default({ strict: true, strictRequired: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
};

// Those that are shipped are in English: test/package/json-schema.test.ts compiles them all.
it('an agreement and an answer in Danish compile alone and strictly', () => {
  expect(() => [agreementJsonSchema('da'), outputJsonSchema('fee', 'da')].map(compile)).not.toThrow();
});

it('are told in Danish where that is asked for, and in English beside it', () => {
  const [en, da] = [inputJsonSchema('fee'), inputJsonSchema('fee', 'da')].map(({ properties }) => properties?.order);
  expect([en?.title, da?.title]).toEqual(['Order', 'Ordre']);
  expect(da?.$comment).toBe(`${en?.title}: ${en?.description}`);
  expect(en?.$comment).toBe(`${da?.title}: ${da?.description}`);
  const [english, danish] = [agreementJsonSchema(), agreementJsonSchema('da')].map(({ properties }) => properties?.id);
  expect([danish?.description, danish?.$comment]).toEqual([english?.$comment, english?.description]);
});
