import { readdirSync, readFileSync } from 'node:fs';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { agreements } from '../../src/agreements/agreements.ts';
import { answer, operations } from '../../src/operations/operations.ts';
import { invalidInputs, operationExamples } from '../cases/operations.ts';

/** The JSON Schemas as they are shipped; `npm test` builds before. */
const folder = new URL('../../dist/schema/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));

/** As strict as it can be. */
function validator() {
  const made = new Ajv2020.default({ allErrors: true, strict: true, strictRequired: true });
  addFormats.default(made);
  return made;
}
const ajv = validator();
ajv.addSchema(read('agreement'), 'agreement.json');

/** The same agreement stands in the schema of every input: what is compiled once holds of them all. */
const files = readdirSync(folder).map((file) => file.replace('.json', ''));
const shared = read('fee.input').$defs;
ajv.addSchema({ ...shared.agreement, $defs: { source: shared.source } }, 'shared-agreement.json');

/** A schema whose agreement is the shared one. */
function withShared({ $defs, ...own }: Record<string, unknown>) {
  return JSON.parse(JSON.stringify(own).replaceAll('"#/$defs/agreement"', '"shared-agreement.json"'));
}

const compiled = new Map<string, ValidateFunction>();
function schema(name: string): ValidateFunction {
  const known = compiled.get(name) ?? ajv.compile(withShared(read(name)));
  compiled.set(name, known);
  return known;
}

function faults(name: string, value: unknown): readonly string[] {
  const validate = schema(name);
  return validate(JSON.parse(JSON.stringify(value)))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const examples = operations.flatMap(({ name }) =>
  (operationExamples[name] ?? []).map((input, at) => [name, at, input] as const),
);

it('there is one for the input and one for the output of each operation, and one for an agreement', () => {
  const expected = [
    'agreement.json',
    ...operations.flatMap(({ name }) => [`${name}.input.json`, `${name}.output.json`]),
  ];
  expect(readdirSync(folder).sort()).toEqual(expected.sort());
});

it.each(files)('%s is JSON Schema 2020-12 that compiles in strict mode', (name) => {
  expect(read(name).$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(() => (name === 'agreement' ? ajv.getSchema('agreement.json') : schema(name))).not.toThrow();
});

// `npm run test:schemas` compiles each by itself. Here one input does, and all hold the same beside what is their own.
it('each input stands by itself: what it points to is in it, and the same in all', () => {
  expect(() => validator().compile(read('fee.input'))).not.toThrow();
  const inputs = files.filter((name) => name.endsWith('.input'));
  expect(inputs.length).toBe(operations.length);
  for (const name of inputs) {
    const { $defs, ...own } = read(name);
    expect(JSON.stringify($defs), name).toBe(JSON.stringify(shared));
    const pointed = [...JSON.stringify(own).matchAll(/"\$ref":"([^"]*)"/g)].map(([, to]) => to);
    expect(new Set(['#/$defs/agreement', ...pointed]), name).toEqual(new Set(['#/$defs/agreement']));
  }
  for (const name of files.filter((each) => each.endsWith('.output'))) {
    expect(JSON.stringify(read(name)), name).not.toContain('"$ref"');
  }
});

describe('inputs', () => {
  it.each(examples)('%s %i is accepted', (name, _, input) => {
    expect(faults(`${name}.input`, input)).toEqual([]);
  });

  it.each(examples)('%s %i with an unknown field, or without its first one, is refused', (name, _, input) => {
    expect(faults(`${name}.input`, { ...input, misspelt: 1 })).not.toEqual([]);
    if (name !== 'sensitivity') {
      const { agreement: __, ...rest } = input as { agreement?: string };
      expect(faults(`${name}.input`, rest)).not.toEqual([]);
    }
  });

  it.each(invalidInputs)('%s %j is refused', (name, input) => {
    expect(faults(`${name}.input`, input)).not.toEqual([]);
  });

  it('whatever the library answers, its schema accepts: figures as numbers and as text, at their ends', () => {
    const order = {
      level: 'virksomhedsspor-b',
      startsOn: '1900-01-01',
      weeks: 1,
      hoursPerWeek: '168',
      hourlyRate: '0',
    };
    const ends = [
      order,
      { ...order, hoursPerWeek: 0.0001, hourlyRate: '999999999999.9999' },
      { ...order, hoursPerWeek: '0.0001', hourlyRate: 999999999999.5 },
      { ...order, hoursPerWeek: 168, startsOn: '2190-01-01', weeks: 520 },
      { ...order, citizen: 'b', id: 'x'.repeat(200), citizenAge: 0, monthsUnemployed: 18 },
    ];
    for (const each of ends) {
      const input = { agreement: 'koebenhavn-2016-fyldt-30', order: each };
      expect(answer('fee', input).ok).toBe(true);
      expect(faults('fee.input', input)).toEqual([]);
    }
  });
});

describe('outputs', () => {
  it.each(examples)('%s %i passes', (name, _, input) => {
    const told = answer(name, JSON.parse(JSON.stringify(input)));
    if (!told.ok) throw new Error('refused');
    expect(faults(`${name}.output`, told.result)).toEqual([]);
  });

  it.each(examples)('%s %i with a field too many, or one too few, does not', (name, _, input) => {
    const told = answer(name, JSON.parse(JSON.stringify(input)));
    if (!told.ok) throw new Error('refused');
    const result = told.result as unknown as Record<string, unknown>;
    expect(faults(`${name}.output`, { ...result, more: 1 })).not.toEqual([]);
    const [first] = Object.keys(result) as [string];
    const { [first]: __, ...rest } = result;
    expect(faults(`${name}.output`, rest)).not.toEqual([]);
  });
});

describe('an agreement', () => {
  const validate = () => ajv.getSchema('agreement.json') as ValidateFunction;

  it.each(Object.entries(agreements))('%s passes', (_, agreement) => {
    expect(validate()(JSON.parse(JSON.stringify(agreement)))).toBe(true);
  });

  it('a whole one may stand where an id may', () => {
    const own = JSON.parse(JSON.stringify({ ...agreements['koebenhavn-2016-unge'], id: 'egen-aftale' }));
    expect(faults('catalogue.input', { agreement: own })).toEqual([]);
    expect(faults('catalogue.input', { agreement: { ...own, tracks: [] } })).not.toEqual([]);
    expect(faults('catalogue.input', { agreement: { ...own, extra: 1 } })).not.toEqual([]);
  });

  it('a number without a source does not pass', () => {
    const own = JSON.parse(JSON.stringify(agreements['koebenhavn-2016-unge']));
    delete own.tracks[0].levels[0].hourlyRate.source;
    expect(validate()(own)).toBe(false);
  });
});
