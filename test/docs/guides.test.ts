import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync as write } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { agreementFields, withFields } from '../../scripts/docs/agreement-fields.ts';
import { checkAgreement, readAgreement } from '../../src/operations/own-agreement.ts';
import { type JsonSchema, wordedAgreement } from '../../src/schema/json-schema.ts';
import { command } from '../cli/console.ts';

/** The guides to an agreement of one's own: each block is read or run, and no field of an agreement is missing in them. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const guides = [
  ['en', 'own-agreement.md'],
  ['da', 'egen-aftale.md'],
] as const;
const textOf = (file: string) => readFileSync(`${root}docs/${file}`, 'utf8');

interface Block {
  readonly kind: string;
  readonly text: string;
}

function blocksOf(guide: string): readonly Block[] {
  return [...guide.matchAll(/^```(.*)\n([\s\S]*?)^```/gm)].map(([, kind = '', text = '']) => ({ kind, text }));
}

type Json = Record<string, unknown>;

/** The smallest agreement with a block put where it says that it belongs. */
function placed(whole: Json, { kind, text }: Block): unknown {
  const part = JSON.parse(text) as Json;
  if (kind === 'json terms') return { ...whole, terms: { ...(whole.terms as Json), ...part } };
  if (kind === 'json agreement') return { ...whole, ...part };
  const [track] = whole.tracks as [Json];
  const [level] = track.levels as [Json];
  const { price, ...others } = level;
  // A level has a band of offered rates, or a price.
  const kept = part.hourlyRate ? others : level;
  return { ...whole, tracks: [{ ...track, levels: [{ ...kept, ...part }] }] };
}

const spare = mkdtempSync(join(tmpdir(), 'indsats-guide-'));
afterAll(() => rmSync(spare, { recursive: true, force: true }));

describe.each(guides)('the guide in %s', (language, file) => {
  const guide = textOf(file);
  const blocks = blocksOf(guide);
  const whole = JSON.parse(blocks.find(({ kind }) => kind === 'json whole')?.text ?? '{}') as Json;
  const cases = (blocks.find(({ kind }) => kind === 'json case')?.text ?? '').trim();

  const inFolder = (name: string) => join(spare, language, name);
  /** The names of files where they stand in a command or a program. */
  const found = (text: string) => text.replace(/\b(?:jobvejen|orders?)[\w.-]*\.(?:json|ndjson|csv)\b/g, inFolder);

  beforeAll(() => {
    mkdirSync(join(spare, language), { recursive: true });
    const writeFileSync = (name: string, text: string) => write(inFolder(name), text);
    const order = { level: 'jobvejen', startsOn: '2027-01-04', weeks: 13 };
    writeFileSync('jobvejen.json', JSON.stringify(whole));
    writeFileSync('jobvejen-before.json', JSON.stringify({ ...whole, version: '0', terms: {} }));
    writeFileSync('jobvejen.cases.ndjson', cases);
    writeFileSync('order.json', JSON.stringify({ order }));
    writeFileSync('orders.ndjson', `${JSON.stringify({ order })}\n`);
    writeFileSync('orders.csv', 'level;startsOn;weeks\njobvejen;2027-01-04;13\n');
  });

  it('has blocks of every kind', () => {
    expect(new Set(blocks.map(({ kind }) => kind))).toEqual(
      new Set(['json whole', 'json terms', 'json level', 'json agreement', 'json case', 'ts', 'sh']),
    );
  });

  it('each block of JSON is right where it says that it belongs', () => {
    const given = readAgreement(whole);
    expect(given).toMatchObject({ ok: true });
    for (const block of blocks.filter(({ kind }) => /^json (?:terms|level|agreement)$/.test(kind))) {
      const read = readAgreement(placed(whole, block));
      expect([block.text, read.ok ? [] : read.problems]).toEqual([block.text, []]);
    }
    const asked = cases.split('\n').map((line) => JSON.parse(line));
    expect(given.ok && checkAgreement(given.agreement, asked).cases.flatMap(({ differs }) => differs)).toEqual([]);
  });

  it('each command runs', async () => {
    const lines = blocks.filter(({ kind }) => kind === 'sh').flatMap(({ text }) => text.trim().split('\n'));
    for (const line of lines) {
      // What writes the spreadsheets' files is held to in test/spreadsheet.
      if (line.startsWith('npx -p indsats indsats-spreadsheet ')) continue;
      const [, words = ''] = /^npx indsats (.*)$/.exec(line) ?? [];
      const printed = await command(found(words).split(' '));
      expect([line, printed.code, printed.text]).toEqual([line, 0, expect.stringMatching(/\S/)]);
      if (words.includes('--explain')) expect(words).toContain(`--explain ${language}`);
    }
    expect(lines.length).toBeGreaterThan(5);
  });

  test.each(blocks.filter(({ kind }) => kind === 'ts').map(({ text }) => [text]))('%s', async (text) => {
    const at = {
      'indsats/operations/own-agreement': 'src/operations/own-agreement.ts',
      'indsats/operations': 'src/entries/operations.ts',
      'indsats/spreadsheet': 'src/entries/spreadsheet.ts',
    };
    const program = Object.entries(at)
      .reduce((code, [name, path]) => code.replace(`'${name}'`, () => JSON.stringify(root + path)), found(text))
      .replace(/^(.*); \/\/ => (.*)$/gm, 'export const promised = [$1, $2];');
    const path = inFolder(`block-${text.length}.ts`);
    write(path, program);
    const { promised } = await import(/* @vite-ignore */ path);
    expect(promised[0]).toBe(promised[1]);
  });

  it('the list of fields is what `npm run docs` writes', () => {
    expect(withFields(guide, agreementFields(root, language)) === guide, 'npm run docs').toBe(true);
    expect(guide).toContain('`terms.fee.vat`');
  });

  it('names every field that an agreement can have', () => {
    const names = new Set<string>();
    const walk = (schema: JsonSchema): void => {
      for (const [name, part] of Object.entries(schema.properties ?? {})) {
        names.add(name);
        walk(part);
      }
      const { items, oneOf = [], anyOf = [] } = schema;
      for (const part of [...(items ? [items] : []), ...oneOf, ...(anyOf as JsonSchema[])]) walk(part);
    };
    walk(wordedAgreement());
    const isNamed = (name: string) => new RegExp(`[\`".]${name.replace('$', '\\$')}[\`".]`).test(guide);
    expect([...names].filter((name) => !isNamed(name))).toEqual([]);
    expect(names.size).toBeGreaterThan(200);
  });
});

test('both guides have the same blocks', () => {
  const [en, da] = guides.map(([, file]) =>
    blocksOf(textOf(file)).map(({ kind, text }) => `${kind}\n${text.replace(/--explain (?:da|en)/g, '')}`),
  );
  expect(da).toEqual(en);
});
