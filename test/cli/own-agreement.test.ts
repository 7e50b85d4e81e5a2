import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, test } from 'vitest';
import { agreements } from '../../src/agreements/agreements.ts';
import { answer, type OperationName, operations } from '../../src/operations/operations.ts';
import { goodInput } from '../cases/inputs.ts';
import { command, linesOf } from './console.ts';

/** `--agreement FILE` with every operation, as JSON, as lines and as a table. */

const folder = fileURLToPath(new URL('../../docs/examples/agreements/', import.meta.url));
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const given = (file: string) => JSON.parse(readFileSync(`${folder}${file}`, 'utf8'));
const spare = mkdtempSync(join(tmpdir(), 'indsats-own-'));
afterAll(() => rmSync(spare, { recursive: true, force: true }));

const order = { level: 'forloeb', startsOn: '2027-01-04', weeks: 13, hoursPerWeek: '10', hourlyRate: '150' };
const named = (operation: string, input: object) => [operation, input] as const;

/** What each operation is asked about an example; those that an example refuses are asked all the same. */
const asked: ReadonlyMap<string, object> = new Map([
  ...['fee', 'invoice-plan', 'bonus', 'deadlines', 'check-order'].map((name) => named(name, { order })),
  named('settle', { orders: [{ order }, { order: { ...order, weeks: 9 } }], asOf: '2028-01-01' }),
  named('sensitivity', {
    operation: 'fee',
    input: { order, closure: { ground: 'closed-early', lastOpenDay: '2027-02-24' } },
  }),
  named('due-date', { sentOn: '2027-01-12' }),
  named('delay-penalty', { kind: 'late-delivery', value: '24000', dueOn: '2027-01-08', deliveredOn: '2027-01-14' }),
  named('regulate-price', { price: '160.00', oldIndex: '110.2', newIndex: '111.4', effectiveOn: '2028-01-01' }),
  ...['rules', 'duties', 'readings', 'catalogue'].map((name) => named(name, {})),
]);

describe.each(files)('%s', (file) => {
  const words = ['--agreement', `${folder}${file}`];
  const agreement = given(file);

  test.each([...asked])('%s answers as the library does, alone and among lines', async (operation, input) => {
    const expected = JSON.parse(JSON.stringify(answer(operation, { ...input, agreement })));
    const alone = await command([operation, ...words], JSON.stringify(input));
    expect([alone.code, JSON.parse(alone.text)]).toEqual([expected.ok ? 0 : 2, expected]);
    const many = await command([operation, '--ndjson', ...words], `${JSON.stringify(input)}\n`);
    expect(linesOf(many.text)).toEqual([expected.ok ? expected : { ok: false, line: 1, ...expected }]);
    for (const language of ['da', 'en']) {
      const { text } = await command([operation, ...words, '--explain', language], JSON.stringify(input));
      if (operation !== 'readings') expect(text).not.toMatch(/undefined|\[object|D16|D24|København/);
    }
  });

  test('settle reads a table, and the table that it writes', async () => {
    const { hoursPerWeek, hourlyRate, ...plain } = order;
    const forms = [plain, { ...plain, hoursPerWeek }, order];
    const needs = forms.find((each) => answer('fee', { order: each, agreement }).ok) ?? order;
    const head = Object.keys(needs).join(';');
    const table = `${head}\n${Object.values(needs).join(';')}\n`;
    const read = await command(['settle', '--csv', ...words], table);
    const told = answer('settle', { agreement, asOf: '1900-01-01', orders: [{ order: needs }] });
    const { ok, ...expected } = JSON.parse(JSON.stringify(told));
    expect(JSON.parse(read.text)).toMatchObject({ ok, ...expected });
    if (!ok) return;
    const written = await command(['settle', '--csv', '--csv-out', ...words], table);
    expect(written.text).toContain(agreement.id);
    const again = await command(['settle', '--csv', ...words], written.text);
    expect(JSON.parse(again.text)).toEqual(JSON.parse(read.text));
  });
});

it('every operation takes a file, whatever it is asked', async () => {
  const own = join(spare, 'own.json');
  for (const name of operations.map((each) => each.name as OperationName)) {
    const { agreement: id, ...input } = goodInput(name);
    const inside = input.input as { agreement?: unknown } | undefined;
    const shipped = (id ?? inside?.agreement) as keyof typeof agreements;
    if (inside?.agreement !== undefined) delete inside.agreement;
    const agreement = { ...agreements[shipped], id: 'egen' };
    writeFileSync(own, JSON.stringify(agreement));
    const { text } = await command([name, '--agreement', own], JSON.stringify(input));
    const told = JSON.parse(text);
    // The rule book is that of the shipped agreements: an own one's clauses stand in it.
    expect([name, told.ok, told]).toEqual([
      name,
      name !== 'rules',
      JSON.parse(JSON.stringify(answer(name, { ...input, agreement }))),
    ]);
  }
});

describe('a table of an agreement’s versions', () => {
  it('is read again from what it was written to', async () => {
    const [file] = files.filter((each) => each === 'week-price-and-results.json') as [string];
    const later = { ...given(file), version: '2' };
    const history = {
      versions: [
        { firstDay: '2027-01-01', lastDay: '2027-12-31', agreement: given(file) },
        { firstDay: '2028-01-01', agreement: later },
      ],
    };
    const path = join(spare, 'history.json');
    writeFileSync(path, JSON.stringify(history));
    const table =
      'level;startsOn;weeks;orderedOn\nforloeb;2027-01-04;26;2027-01-02\nforloeb;2028-02-07;26;2028-02-01\n';
    const words = ['settle', '--csv', '--agreement', path];
    const read = JSON.parse((await command(words, table)).text);
    expect(read.result.orders).toHaveLength(2);
    const { text } = await command([...words, '--csv-out'], table);
    expect(JSON.parse((await command(words, text)).text)).toEqual(read);
  });

  it('of a row that names another agreement nothing is guessed', async () => {
    const table = 'agreement;level;startsOn;weeks\nen-anden;forloeb;2027-01-04;26\n';
    const { text } = await command(['settle', '--csv', '--agreement', `${folder}week-price-and-results.json`], table);
    expect(JSON.parse(text).problems[0]).toMatchObject({ code: 'unknown-agreement', path: 'orders[0].agreement' });
  });
});

describe('nothing on standard input', () => {
  it.each(['readings', 'duties', 'catalogue'])('is all that %s asks for beside the agreement', async (operation) => {
    const asked = [operation, '--agreement', 'koebenhavn-2016-unge'];
    const told = await command(asked, '');
    expect(told.code).toBe(0);
    expect(told).toEqual(await command(asked, '{}'));
  });

  it('is no input of what needs one', async () => {
    const told = await command(['fee', '--agreement', 'koebenhavn-2016-unge'], '\n');
    expect(JSON.parse(told.text).problems).toMatchObject([{ code: 'invalid-json', path: '' }]);
  });
});
