import { operations } from '../../src/operations/operations.ts';
import { problemCodes, wantedTypes } from '../../src/problem/problem.ts';
import { version } from '../../src/version.ts';

/**
 * The operations as an OpenAPI 3.1 document: what a service looks like that hands each body to `answer` and sends back what
 * comes. Made of the one table of operations; the schemas are the package's own files.
 */
export function openApi(): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'indsats',
      version,
      summary:
        'Rules of Danish municipal employment contracts: orders, fees, invoice plans, due dates, each figure traced to its clause.',
      description:
        'One path for each operation: the body is its input, 200 its answer, 422 every problem of the input. The package has no server; this is for those who put one around `answer`. Amounts are decimal text, dates ISO text. No CPR number is accepted anywhere.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths: Object.fromEntries(operations.map((operation) => [`/${operation.name}`, { post: posted(operation) }])),
    components: {
      schemas: { Meta: meta, Problem: problem, Refused: refused },
      responses: {
        Refused: {
          description: 'Every problem that was found, at most 100.',
          content: json({ $ref: schemaAt('Refused') }),
        },
      },
    },
  };
}

function posted({ name, summary }: (typeof operations)[number]): object {
  return {
    operationId: name,
    summary: summary.en,
    description: summary.da,
    requestBody: { required: true, content: json({ $ref: `../dist/schema/${name}.input.json` }) },
    responses: {
      200: { description: 'The answer.', content: json(answered(name)) },
      422: { $ref: '#/components/responses/Refused' },
    },
  };
}

function answered(name: string): object {
  return {
    type: 'object',
    required: ['ok', 'result', 'meta'],
    properties: {
      ok: { const: true },
      ref,
      result: { $ref: `../dist/schema/${name}.output.json` },
      meta: { $ref: schemaAt('Meta') },
    },
    additionalProperties: false,
  };
}

const json = (schema: object) => ({ 'application/json': { schema } });
const schemaAt = (name: string) => `#/components/schemas/${name}`;

const text = { type: 'string' };
const byReading = { type: 'object', additionalProperties: text };
const ref = { type: 'string', description: "The caller's own mark on the input, where it had one." };

const meta = {
  type: 'object',
  required: ['library', 'agreement', 'readings', 'digest'],
  properties: {
    library: { type: 'string', description: 'The version of the library.' },
    agreement: {
      type: 'object',
      required: ['id', 'version'],
      properties: { id: text, version: text },
      additionalProperties: false,
    },
    readings: { ...byReading, description: 'The readings that differ from the default and bear on the agreement.' },
    digest: {
      type: 'string',
      pattern: '^[0-9a-f]{64}$',
      description:
        'SHA-256 of the agreement and the effective readings: answers of one digest were given under the same rules.',
    },
    digests: {
      type: 'array',
      items: text,
      description: 'The digest of each order, where they stand under several agreements.',
    },
    names: { type: 'object', description: 'The names that the agreement has of its own.' },
    orderNames: { type: 'array', items: { type: 'object' }, description: 'Those of each order.' },
    effectiveReadings: {
      ...byReading,
      description: 'Every reading that bears on the agreement, where `meta: "full"` asks for it.',
    },
  },
  additionalProperties: false,
};

const problem = {
  type: 'object',
  required: ['code', 'path', 'message', 'messageDa'],
  properties: {
    code: { enum: [...problemCodes] },
    path: { type: 'string', description: 'The JSON path of the field; empty where it is the whole input.' },
    message: { type: 'string', description: 'The sentence in English. The refused value is never repeated.' },
    messageDa: { type: 'string', description: 'The same in Danish.' },
    options: { type: 'array', items: text, description: 'What the field could have been, where it is one of several.' },
    wanted: {
      enum: [...wantedTypes],
      description: 'What kind of value the field wants, where it has one of another kind.',
    },
  },
  additionalProperties: false,
};

const refused = {
  type: 'object',
  required: ['ok', 'problems'],
  properties: {
    ok: { const: false },
    ref,
    problems: { type: 'array', minItems: 1, items: { $ref: schemaAt('Problem') } },
  },
  additionalProperties: false,
};
