import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { agreements } from '../../src/agreements/agreements.ts';
import { answer } from '../../src/operations/operations.ts';
import { operationExamples } from '../cases/operations.ts';
import { command, linesOf } from './console.ts';

const folder = mkdtempSync(join(tmpdir(), 'indsats-out-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const agreement = 'koebenhavn-2016-unge';
const asked = { agreement, sentOn: '2016-11-25' };
const good = JSON.stringify(asked);
const expected = answer('due-date', asked);

describe('what went wrong is said on standard error', () => {
  it.each([
    [['due-date', '--nope'], '--nope'],
    [['due-date', '-x'], '-x'],
    [['due-date', '--table', '--explain', 'da', '--table'], '--table'],
    [['due-date', '--explain', 'da', '--explain', 'en'], '--explain'],
    [['due-date', 'a.json', 'b.json'], 'b.json'],
    [['settle', '--csv', '--ndjson'], '--csv'],
    [['deadlines', '--ics', 'today'], '--ics'],
    [['due-dates'], 'due-dates'],
  ])('%j: which', async (words, about) => {
    const { code, text, errors } = await command(words, good);
    expect([code, errors]).toEqual([2, expect.stringContaining(` ${about}\n`)]);
    expect(JSON.parse(text).problems[0].message).toContain(about);
  });

  it.each([
    ['/nowhere/at/all.json', 'ENOENT'],
    [folder, 'EISDIR'],
  ])('an unreadable file: %s, and why', async (file, why) => {
    const { errors } = await command(['due-date', file]);
    expect(errors).toMatch(new RegExp(`${file}.*${why}`));
  });

  it('problems with their places, in the language that is asked for', async () => {
    const wrong = JSON.stringify({ ...asked, sentOn: 'x' });
    const told = answer('due-date', { ...asked, sentOn: 'x' });
    const message = told.ok ? '' : told.problems[0]?.message;
    expect((await command(['due-date'], wrong)).errors).toBe(`indsats: sentOn: ${message}\n`);
    expect((await command(['due-date', '--explain', 'da'], wrong)).errors).toContain('indsats: sentOn: ');
    expect((await command(['due-date'], good)).errors).toBeUndefined();
    const lines = await command(['due-date', '--ndjson'], `${good}\n{\n${good}\n`);
    expect(lines.errors).toBe('indsats: 1 of 3 lines have problems\n');
  });

  it('never what could be the number of a person', async () => {
    const { text, errors } = await command(['due-date', `--010116${'-'}1234`]);
    expect(text + errors).not.toContain('010116');
  });
});

describe('--out', () => {
  it('writes the whole answer to a file, and nothing beside it', async () => {
    const file = join(folder, 'answer.json');
    const { code, text } = await command(['due-date', '--out', file], good);
    expect([code, text, JSON.parse(readFileSync(file, 'utf8'))]).toEqual([0, '', expected]);
    await command(['due-date', '--ndjson', `--out=${file}`], `${good}\n${good}\n`);
    expect(linesOf(readFileSync(file, 'utf8'))).toEqual([expected, expected]);
    expect(readdirSync(folder)).toEqual(['answer.json']);
  });

  it('leaves a file as it was where the input cannot be read', async () => {
    const file = join(folder, 'kept.txt');
    writeFileSync(file, 'before');
    const { code, errors } = await command(['due-date', '/nowhere/at/all.json', '--out', file]);
    expect([code, readFileSync(file, 'utf8'), readdirSync(folder).some((name) => name.endsWith('.part'))]).toEqual([
      2,
      'before',
      false,
    ]);
    expect(errors).toContain('/nowhere/at/all.json');
  });

  it('a full disk is said; what is no file is written to and stays what it is', async () => {
    if (!existsSync('/dev/full')) return;
    const link = join(folder, 'full');
    symlinkSync('/dev/full', link);
    const { code, errors } = await command(['due-date', '--out', link], good);
    expect([code, errors]).toEqual([2, expect.stringMatching(/full.*ENOSPC/)]);
    expect(lstatSync(link).isSymbolicLink() && statSync(link).isCharacterDevice()).toBe(true);
    rmSync(link);
  });

  it('writes through a link, and leaves who may read the file as it was', async () => {
    const [file, link] = [join(folder, 'behind.json'), join(folder, 'link.json')];
    writeFileSync(file, 'before', { mode: 0o640 });
    symlinkSync(file, link);
    await command(['due-date', '--out', link], good);
    expect([lstatSync(link).isSymbolicLink(), JSON.parse(readFileSync(file, 'utf8'))]).toEqual([true, expected]);
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it('writes what a link leads to, though it is not there yet', async () => {
    const [file, link] = [join(folder, 'to-come.json'), join(folder, 'ahead.json')];
    symlinkSync('to-come.json', link);
    await command(['due-date', '--out', link], good);
    expect([lstatSync(link).isSymbolicLink(), JSON.parse(readFileSync(file, 'utf8'))]).toEqual([true, expected]);
  });

  it('writes over no other file on its way', async () => {
    const file = join(folder, 'taken.json');
    const taken = `${file}.${process.pid}.part`;
    writeFileSync(taken, 'somebody else’s');
    const { code, errors } = await command(['due-date', '--out', file], good);
    expect([code, errors, existsSync(file)]).toEqual([2, expect.stringMatching(/taken.*EEXIST/), false]);
    expect(readFileSync(taken, 'utf8')).toBe('somebody else’s');
    rmSync(taken);
  });
});

describe('what is read', () => {
  it('- is standard input', async () => {
    expect(JSON.parse((await command(['due-date', '-'], good)).text)).toEqual(expected);
  });

  it('a key that stands twice is told at its path, of an object and of a line', async () => {
    const twice = good.replace('{', '{"sentOn":"2016-11-24",');
    const told = { ok: false, problems: [{ code: 'duplicate-key', path: 'sentOn' }] };
    expect(JSON.parse((await command(['due-date'], twice)).text)).toMatchObject(told);
    expect(linesOf((await command(['due-date', '--ndjson'], `\n${twice}\n${good}`)).text)).toMatchObject([
      { ...told, line: 2 },
      expected,
    ]);
  });

  it('a line with problems bears its number, blank ones counted, beside its own mark', async () => {
    const lines = [good, '', '  ', '{', JSON.stringify({ ref: 'a' }), JSON.stringify({ ...asked, ref: 'b' })];
    expect(linesOf((await command(['due-date', '--ndjson'], lines.join('\n'))).text)).toMatchObject([
      { ok: true },
      { ok: false, line: 4 },
      { ok: false, line: 5, ref: 'a' },
      { ok: true, ref: 'b' },
    ]);
  });

  it('UTF-16 is no JSON, and is named', async () => {
    for (const bytes of [Buffer.from(good, 'utf16le'), Buffer.from(`\uFEFF${good}`, 'utf16le').swap16()]) {
      const { text } = await command(['due-date'], [bytes]);
      expect(JSON.parse(text).problems).toMatchObject([
        { code: 'invalid-json', message: expect.stringContaining('UTF-16') },
      ]);
      const [line] = linesOf((await command(['due-date', '--ndjson'], [bytes])).text);
      expect(line).toMatchObject({ line: 1, problems: [{ message: expect.stringContaining('UTF-16') }] });
    }
  });

  it('characters that nobody sees are escaped: a program reads the same, and a terminal obeys nothing', async () => {
    const input = JSON.stringify({ ...asked, 'x\u202e\u0085\u200b\u{e0001}': 1 });
    const { text } = await command(['due-date'], input);
    expect(text).not.toMatch(/[\u202e\u0085\u200b\u{e0001}]/u);
    expect(JSON.parse(text)).toEqual(answer('due-date', JSON.parse(input)));
    for (const words of [['--table'], ['--explain', 'da']]) {
      expect((await command(['due-date', ...words], input)).text).not.toMatch(/[\u202e\u0085\u200b\u{e0001}]/u);
    }
  });
});

describe('--agreement', () => {
  const { agreement: _, ...bare } = asked;

  it('is that of inputs that name none, by its id or in a file', async () => {
    expect(JSON.parse((await command(['due-date', '--agreement', agreement], JSON.stringify(bare))).text)).toEqual(
      expected,
    );
    const file = join(folder, 'own.json');
    writeFileSync(file, `\uFEFF${JSON.stringify({ ...agreements[agreement], id: 'egen' })}`);
    const { text } = await command(['due-date', '--ndjson', '--agreement', file], `${JSON.stringify(bare)}\n${good}\n`);
    expect(linesOf(text)).toMatchObject([
      { ok: true, meta: { agreement: { id: 'egen' } } },
      { ok: false, line: 2, problems: [{ code: 'both-given', path: 'agreement' }] },
    ]);
  });

  it('of a file is checked as any other', async () => {
    const file = join(folder, 'bad.json');
    for (const [text, problem] of [
      ['{"id":"a","id":"b"}', { code: 'duplicate-key', path: 'id' }],
      [JSON.stringify({ ...agreements[agreement], version: 1 }), { code: 'invalid-type', path: 'agreement.version' }],
    ] as const) {
      writeFileSync(file, text);
      const told = await command(['due-date', '--agreement', file], JSON.stringify(bare));
      expect([told.code, JSON.parse(told.text).problems]).toMatchObject([2, [problem]]);
    }
  });

  it('settles a table', async () => {
    const file = join(folder, 'own.json');
    writeFileSync(file, JSON.stringify({ ...agreements['koebenhavn-2016-fyldt-30'], id: 'egen' }));
    const table = 'level,startsOn,weeks,hoursPerWeek,hourlyRate\nvirksomhedsspor-b,2016-07-04,13,12,140\n';
    const { text } = await command(['settle', '--csv', '--agreement', file], table);
    expect(JSON.parse(text)).toMatchObject({ result: { orders: [{ agreement: 'egen', fee: { total: '21840.00' } }] } });
  });
});

it('the examples are answered through a file as through standard input', async () => {
  const [input] = operationExamples.settle as readonly [object];
  const file = join(folder, 'settled.json');
  await command(['settle', '--out', file], JSON.stringify(input));
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(answer('settle', JSON.parse(JSON.stringify(input))));
});
