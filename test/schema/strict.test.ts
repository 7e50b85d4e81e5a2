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

// All of them as they are shipped: test/package/json-schema.test.ts. These are those with rules across their fields.
it.each(['fee', 'bonus-statement', 'absence', 'deadlines'] as const)(
  'the schemas of %s compile alone and strictly',
  (name) => {
    expect(() => [inputJsonSchema(name), outputJsonSchema(name)].map(compile)).not.toThrow();
  },
);

it('the agreement too, in either language', () => {
  expect(() => [agreementJsonSchema(), agreementJsonSchema('da')].map(compile)).not.toThrow();
});

it('are told in Danish where that is asked for, and in English beside it', () => {
  const [en, da] = [inputJsonSchema('fee'), inputJsonSchema('fee', 'da')].map(({ properties }) => properties?.order);
  expect([en?.title, da?.title]).toEqual(['Order', 'Ordre']);
  expect(da?.$comment).toBe(`${en?.title}: ${en?.description}`);
  expect(en?.$comment).toBe(`${da?.title}: ${da?.description}`);
  const [english, danish] = [agreementJsonSchema(), agreementJsonSchema('da')].map(({ properties }) => properties?.id);
  expect([danish?.description, danish?.$comment]).toEqual([english?.$comment, english?.description]);
});
