import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { inputJsonSchema } from '../../src/operations/json-schema.ts';
import type { OperationName } from '../../src/operations/operations.ts';
import { goodInputs } from '../cases/inputs.ts';
import { operationExamples } from '../cases/operations.ts';
import { ownAgreementJson } from '../cases/own-agreement.ts';
import { fromSchema } from './from-schema.ts';

/** Inputs as text: real examples and what the schema takes, each bent in a few places, and text that is no JSON. */

const examplesFolder = new URL('../../docs/examples/', import.meta.url);
const examplesOnDisk = new Map(
  readdirSync(examplesFolder)
    .filter((name) => name.endsWith('.json'))
    .map(
      (name) => [name.replace('.json', ''), JSON.parse(readFileSync(new URL(name, examplesFolder), 'utf8'))] as const,
    ),
);

function realInputs(name: OperationName): readonly unknown[] {
  const onDisk = examplesOnDisk.get(name) ?? (name === 'settle' ? examplesOnDisk.get('orders') : undefined);
  const good = (goodInputs as Readonly<Record<string, object>>)[name];
  return [...(operationExamples[name] ?? []), ...(good ? [good] : []), ...(onDisk ? [onDisk] : [])];
}

/** Values that something, somewhere, is not ready for. */
const hostileValues: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -0,
  -1,
  1,
  0.1,
  1e21,
  1e308,
  -1e-7,
  140.005,
  2 ** 53,
  2 ** 31,
  4294967296,
  '',
  ' ',
  '0',
  '-0',
  '-1',
  '1e3',
  '+1',
  '007',
  '.5',
  '1.',
  '1,5',
  'NaN',
  'Infinity',
  '0x10',
  '１２',
  '٣',
  '12 ',
  '\u0000',
  '\uFEFF140',
  '140\n',
  '1_000',
  '2016-02-30',
  '2016-13-01',
  '1899-12-31',
  '2200-01-01',
  '2199-12-31',
  '1900-01-01',
  '2016-7-4',
  '2016-07-04T00:00:00Z',
  '20160704',
  '2016-W27',
  '0000-00-00',
  '-000001-01-01',
  '2016-02-29 ',
  '2016-10',
  '2016-00',
  '0101701234',
  '010170-1234',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'nowhere',
  '../../etc/passwd',
  '<script>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: looks like a placeholder, and is input.
  '${1}',
  '%s',
  '=1+1',
  '\ud800',
  '😀'.repeat(50),
  'x'.repeat(201),
  'x'.repeat(20_000),
  '9'.repeat(400),
  `0.${'0'.repeat(400)}1`,
  '['.repeat(200),
  [],
  {},
  [[]],
  [{}],
  [null],
  { length: 3 },
  { __proto__: null },
  JSON.parse('{"then":1}'),
  { toJSON: 'x' },
  { valueOf: 1, toString: 1 },
  Array(1_100).fill(0),
  Array(300).fill({}),
  Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`f${at}`, at])),
]; // prettier-ignore

const hostileNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'toJSON',
  '',
  ' ',
  '0',
  'a.b',
  'a[0]',
  '😀',
  '\u0000',
  'order',
  'agreement',
  'steps',
  'hourlyrate',
  'length',
  'x'.repeat(500),
] as const;

const deep = (depth: number, open: string, close: string, core: string) =>
  open.repeat(depth) + core + close.repeat(depth);
const notJson = [
  '',
  ' ',
  '{',
  '}',
  '[',
  'null',
  'undefined',
  'NaN',
  '1',
  '"x"',
  '[]',
  '{}',
  '{"a":1',
  "{'a':1}",
  '{"a":1,}',
  '//',
  '\u0000',
  '{"agreement":"koebenhavn-2016-unge"} trailing',
  '{"agreement":1e999}',
  '[1,2',
  '"\\ud800"',
  '\ud800',
  '{"\\u0000":0}',
  deep(6_000, '[', ']', ''),
  deep(3_000, '{"a":', '}', '1'),
  deep(50, '{"order":', '}', '{}'),
  `"${'x'.repeat(100_000)}"`,
  `{"agreement":"koebenhavn-2016-unge","agreement":"koebenhavn-2016-fyldt-30"}`,
  `[${'0,'.repeat(20_000)}0]`,
  '\t\r{}',
] as const;

type Holder = Record<string, unknown>;

/** A change of one place of an input. */
interface Bend {
  readonly kind: number;
  readonly at: number;
  readonly other: number;
  readonly value: unknown;
}

const bend: fc.Arbitrary<Bend> = fc.record({
  kind: fc.nat(9),
  at: fc.nat(9_999),
  other: fc.nat(9_999),
  value: fc.constantFrom(...hostileValues),
});

function places(input: unknown): [Holder, string][] {
  const found: [Holder, string][] = [];
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null || found.length > 2_000) return;
    for (const key of Object.keys(part)) {
      found.push([part as Holder, key]);
      visit((part as Holder)[key]);
    }
  };
  visit(input);
  return found;
}

function put(holder: Holder, key: string, value: unknown): void {
  if (Array.isArray(holder) && key === 'length') return;
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function bent(input: unknown, { kind, at, other, value: given }: Bend): unknown {
  const value = structuredClone(given);
  const found = places(input);
  const chosen = found[at % Math.max(1, found.length)];
  if (!chosen) return value;
  const [holder, key] = chosen;
  const held = holder[key];
  const far = found[other % found.length] as [Holder, string];
  switch (kind) {
    case 0:
      delete holder[key];
      break;
    case 1:
    case 2:
      put(holder, key, value);
      break;
    case 3:
      put(holder, hostileNames[other % hostileNames.length] as string, value);
      break;
    case 4:
      // What stands in one place stands in another.
      put(holder, key, JSON.parse(JSON.stringify(far[0][far[1]]) ?? 'null'));
      break;
    case 5:
      if (typeof held === 'string')
        put(
          holder,
          key,
          held.slice(0, other % (held.length + 1)) +
            String.fromCharCode(other % 300) +
            held.slice((other % (held.length + 1)) + (other % 2)),
        );
      else if (typeof held === 'number') put(holder, key, other % 2 ? held * 10 ** (other % 20) : held - other);
      else put(holder, key, [held]);
      break;
    case 6:
      if (Array.isArray(held)) put(holder, key, [...held, ...held, held[0]]);
      else put(holder, key, typeof held === 'number' ? String(held) : typeof held === 'string' ? Number(held) : value);
      break;
    case 7:
      // A date some days off, a number a little off.
      if (typeof held === 'string' && /^\d{4}-\d\d-\d\d$/.test(held))
        put(holder, key, shifted(held, (other % 801) - 400));
      else if (typeof held === 'number') put(holder, key, held + (other % 3) - 1);
      else put(holder, key, [held, held]);
      break;
    case 8:
      // A long list, of what stands in it or of the one value; not of each bend, since its answers are long.
      if (other % 8 === 0)
        put(holder, key, repeated(Array.isArray(held) && held.length > 0 ? held : [held], other % 400));
      break;
    default:
      put(holder, key, { [key]: held });
  }
  return input;
}

function repeated(items: readonly unknown[], times: number): readonly unknown[] {
  return Array.from({ length: times }, (_, at) => structuredClone(items[at % items.length]));
}

/** A text of an object in which one of the keys stands twice, written otherwise the first time. */
export function doubled(text: string, at: number): string {
  const keys = [...text.matchAll(/(?<=[{,])"([A-Za-z]\w*)":/g)];
  const chosen = keys[at % Math.max(1, keys.length)];
  if (!chosen) return text;
  const [, key = ''] = chosen;
  const first = at % 2 === 0 ? key : `\\u${key.charCodeAt(0).toString(16).padStart(4, '0')}${key.slice(1)}`;
  return `${text.slice(0, chosen.index)}"${first}":${at % 3 === 0 ? 'null' : '{"a":[1]}'},${text.slice(chosen.index)}`;
}

/** A text with one of its texts longer than any field takes. */
function long(text: string, at: number): string {
  const ends = [...text.matchAll(/"(?=[,}\]])/g)];
  const chosen = ends[at % Math.max(1, ends.length)];
  return chosen ? `${text.slice(0, chosen.index)}${'æ0'.repeat(1 + (at % 50_000))}${text.slice(chosen.index)}` : text;
}

function shifted(date: string, days: number): string {
  const at = Date.parse(date) + days * 86_400_000;
  return Number.isNaN(at) ? date : new Date(at).toISOString().slice(0, 10);
}

function textOf(input: unknown): string {
  try {
    return JSON.stringify(input) ?? 'null';
  } catch {
    return 'null';
  }
}

/** A text with one of its characters changed, cut off, or doubled. */
function scratched(text: string, at: number, how: number): string {
  const cut = at % (text.length + 1);
  if (how % 4 === 0) return text.slice(0, cut);
  if (how % 4 === 1) return text.slice(0, cut) + text.slice(cut + 1);
  if (how % 4 === 2) return text.slice(0, cut) + String.fromCharCode(how % 256) + text.slice(cut);
  return text.slice(0, cut) + text.slice(Math.max(0, cut - 9), cut) + text.slice(cut);
}

/** As a line of NDJSON holds it: whole characters, no line break, and not blank. */
function asLine(text: string): string {
  const line = Buffer.from(text.replaceAll('\n', ' ').replace(/^\uFEFF+/, '')).toString('utf8');
  return line.trim() === '' ? '{' : line;
}

/** Inputs of one operation, each a line of text. */
export function hostileLines(name: OperationName): fc.Arbitrary<string> {
  const real = realInputs(name).map((input) => JSON.stringify(input));
  const valid = fromSchema(inputJsonSchema(name));
  const own = JSON.stringify(ownAgreementJson());
  const base: fc.Arbitrary<unknown> =
    real.length === 0
      ? valid
      : fc.oneof(
          { arbitrary: valid, weight: 2 },
          { arbitrary: fc.constantFrom(...real).map((text) => JSON.parse(text)), weight: 1 },
        );
  const withOwn = base.map((input) =>
    typeof input === 'object' && input !== null ? { ...input, agreement: JSON.parse(own) } : input,
  );
  const bentInput = fc
    .tuple(
      fc.oneof({ arbitrary: base, weight: 12 }, { arbitrary: withOwn, weight: 1 }),
      fc.array(bend, { maxLength: 4 }),
    )
    .map(([input, bends]) => textOf(bends.reduce(bent, structuredCloneOf(input))));
  const text = fc.tuple(bentInput, fc.nat(100_000), fc.nat(1_023)).map(([each, at, how]) => scratched(each, at, how));
  return fc
    .oneof(
      { arbitrary: bentInput, weight: 60 },
      { arbitrary: base.map(textOf), weight: 20 },
      { arbitrary: text, weight: 6 },
      { arbitrary: fc.tuple(base.map(textOf), fc.nat(99_999)).map(([each, at]) => doubled(each, at)), weight: 3 },
      { arbitrary: fc.tuple(bentInput, fc.nat(99_999)).map(([each, at]) => long(each, at)), weight: 1 },
      { arbitrary: fc.constantFrom(...notJson), weight: 1 },
      { arbitrary: fc.jsonValue({ maxDepth: 4 }).map(textOf), weight: 2 },
    )
    .map(asLine);
}

function structuredCloneOf(input: unknown): unknown {
  return JSON.parse(textOf(input));
}
