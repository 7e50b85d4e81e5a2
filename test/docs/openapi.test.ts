import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { llmsText } from '../../scripts/docs/llms.ts';
import { openApi } from '../../scripts/docs/openapi.ts';
import { agreements } from '../../src/agreements/agreements.ts';
import { answer, operationNames, operations } from '../../src/operations/operations.ts';
import { invalidInputs, operationExamples } from '../cases/operations.ts';

/** The OpenAPI document and `llms.txt` say what the table of operations says, and no more. */

interface Posted {
  readonly post: {
    readonly operationId: string;
    readonly summary: string;
    readonly requestBody: { readonly content: Json };
    readonly responses: { readonly 200: { readonly content: Json } };
  };
}
interface Json {
  readonly 'application/json': {
    readonly schema: { readonly $ref?: string; readonly properties?: Record<string, object> };
  };
}

const document = openApi() as {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Posted>>;
  readonly components: object;
};
const posted = (name: string) => document.paths[`/${name}`]?.post as Posted['post'];
const schemaOf = ({ content }: { readonly content: Json }) => content['application/json'].schema;

it('the document has each operation, by its name and its question, and the files of its schemas', () => {
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths)).toEqual(operationNames.map((name) => `/${name}`));
  for (const { name, summary } of operations) {
    const { operationId, summary: asked, requestBody, responses } = posted(name);
    expect([operationId, asked]).toEqual([name, summary.en]);
    expect(schemaOf(requestBody).$ref).toBe(`../dist/schema/${name}.input.json`);
    expect(schemaOf(responses[200]).properties?.result).toEqual({ $ref: `../dist/schema/${name}.output.json` });
  }
});

describe('the envelope of an answer', () => {
  const ajv = new Ajv2020.default({ strict: true, allErrors: true, keywords: ['components'] });
  ajv.addSchema({ $id: 'doc', components: document.components }, undefined, undefined, false);
  const atRoot = (schema: object) => JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"doc#/components'));
  const told = (schema: object) => {
    const validate = ajv.compile(atRoot(schema));
    return (value: unknown) =>
      validate(JSON.parse(JSON.stringify(value)))
        ? []
        : validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`);
  };

  it.each(operationNames)('of %s is as the document says', (name) => {
    const { properties, ...whole } = schemaOf(posted(name).responses[200]);
    const faults = told({ ...whole, properties: { ...properties, result: { type: 'object' } } });
    for (const input of operationExamples[name] ?? []) {
      expect(faults(answer(name, { ...input, ref: 'own', meta: 'full' }))).toEqual([]);
      expect(faults({ ...answer(name, input), more: 1 })).not.toEqual([]);
    }
  });

  it('of what is refused too', () => {
    const faults = told({ $ref: '#/components/schemas/Refused' });
    for (const [name, input] of invalidInputs) expect(faults(answer(name as string, input))).toEqual([]);
    expect(faults(answer('readings', { agreement: 'koebenhavn-2016-unge' }))).not.toEqual([]);
  });
});

it('llms.txt names every operation, its schemas and every agreement', () => {
  const text = llmsText();
  for (const { name, summary } of operations) {
    expect(text).toContain(`- \`${name}\`: ${summary.en}`);
    expect(text).toContain(`indsats/schema/${name}.output.json`);
  }
  for (const id of Object.keys(agreements)) expect(text).toContain(`- \`${id}\`: `);
  expect(text.match(/^- `/gm)).toHaveLength(operations.length + Object.keys(agreements).length);
});
