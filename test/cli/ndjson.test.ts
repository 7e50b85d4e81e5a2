import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { linesOf as cutLines, type Line, LONGEST_LINE } from '../../src/cli/lines.ts';
import { run } from '../../src/cli/main.ts';
import { printed } from '../../src/cli/render.ts';
import { answer, explain, operations } from '../../src/operations/operations.ts';
import { goodInput } from '../cases/inputs.ts';
import { operationExamples } from '../cases/operations.ts';
import { command, cut, linesOf, Paper } from './console.ts';

const due = (sentOn: string, more: object = {}) =>
  JSON.stringify({ agreement: 'koebenhavn-2016-unge', sentOn, ...more });
const good = due('2016-11-25');
const later = due('2018-11-24');
const expected = [answer('due-date', JSON.parse(good)), answer('due-date', JSON.parse(later))];
const notJson = { ok: false, problems: [{ code: 'invalid-json', path: '' }] };

describe('an answer longer than a text can be', () => {
  const written = `${good}\n${later}\n${good}`;
  const tooLong = () => {
    throw new RangeError('Invalid string length');
  };
  const told = { ok: false, problems: [{ code: 'too-large', path: '' }] };

  it('is too large for its own line, and the lines after it are answered', async () => {
    const asEver = JSON.stringify;
    const stringify = vi.spyOn(JSON, 'stringify').mockImplementationOnce(asEver).mockImplementationOnce(tooLong);
    const { code, text } = await command(['due-date', '--ndjson'], written);
    stringify.mockRestore();
    expect(code).toBe(2);
    expect(linesOf(text)).toMatchObject([{ ok: true }, told, { ok: true }]);
  });

  it('is too large alone', async () => {
    const stringify = vi.spyOn(JSON, 'stringify').mockImplementationOnce(tooLong);
    const { code, text } = await command(['due-date'], good);
    stringify.mockRestore();
    expect([code, JSON.parse(text)]).toMatchObject([2, told]);
  });

  it.each([
    [['--explain', 'da'], 'Kan ikke besvares:\n- Svaret, eller'],
    [['--explain', 'en'], 'Cannot be answered:\n- The answer, or'],
    [['--table'], 'code       path  message'],
  ] as const)('with %j', async (options, words) => {
    const orders = JSON.stringify({ agreement: 'koebenhavn-2016-fyldt-30', orders: [] });
    // Asked once before, so that what is made for a first question joins nothing now.
    await command(['settle', ...options], orders);
    const join = vi.spyOn(Array.prototype, 'join').mockImplementationOnce(tooLong);
    const { code, text } = await command(['settle', ...options], orders);
    join.mockRestore();
    expect(code).toBe(2);
    expect(text.slice(0, words.length)).toBe(words);
  });

  it('is explained as too large by the library', () => {
    const answered = answer('due-date', JSON.parse(good));
    const join = vi.spyOn(Array.prototype, 'join').mockImplementationOnce(tooLong);
    const text = explain('due-date', answered, 'da');
    join.mockRestore();
    expect(text).toMatch(/^Kan ikke besvares:\n- Svaret, eller/);
    expect(() => explain('nothing', answered, 'da')).toThrow('unknown-operation');
  });

  it('any other fault of a printer stays a fault', () => {
    const fault = () => {
      throw new TypeError('other');
    };
    expect(() => printed(fault, 'fee', answer('fee', {}))).toThrow('other');
  });

  it('of some length is written by itself', async () => {
    const long = JSON.stringify({
      agreement: 'koebenhavn-2016-fyldt-30',
      orders: Array.from({ length: 20 }, () => ({ order: goodInput('fee').order })),
    });
    const few = JSON.stringify({ agreement: 'koebenhavn-2016-fyldt-30', orders: [] });
    const { code, text } = await command(['settle', '--ndjson'], [few, long, long, few].join('\n'));
    expect(code).toBe(0);
    expect(linesOf(text)).toEqual([few, long, long, few].map((each) => answer('settle', JSON.parse(each))));
  });
});

describe('one object a line, one answer a line', () => {
  it.each(operations.map(({ name }) => name))('%s: in order, each as asked alone', async (name) => {
    const inputs = operationExamples[name] ?? [];
    const { code, text } = await command([name, '--ndjson'], inputs.map((input) => JSON.stringify(input)).join('\n'));
    expect(code).toBe(0);
    expect(linesOf(text)).toEqual(inputs.map((input) => answer(name, JSON.parse(JSON.stringify(input)))));
  });

  it('keeps the order of thousands of lines', async () => {
    const days = Array.from({ length: 5_000 }, (_, at) => `20${10 + (at % 80)}-0${1 + (at % 9)}-${10 + (at % 19)}`);
    const { code, text } = await command(
      ['due-date', '--ndjson'],
      days.map((day) => due(day, { steps: false })).join('\n'),
    );
    expect(code).toBe(0);
    expect(linesOf(text).map((line) => (line as { result: { nominalOn: string } }).result.nominalOn)).toEqual(
      days.map((day) => new Date(Date.parse(day) + 30 * 86_400_000).toISOString().slice(0, 10)),
    );
  });

  it('a bad line gives its own problems in its own place, the rest goes on, and exit 2', async () => {
    const { code, text } = await command(
      ['due-date', '--ndjson'],
      [good, '{', later, '[]', due('soon'), good].join('\n'),
    );
    expect(code).toBe(2);
    expect(linesOf(text)).toMatchObject([
      { ok: true },
      notJson,
      { ok: true },
      { ok: false, problems: [{ code: 'not-an-object', path: '' }] },
      { ok: false, problems: [{ code: 'invalid-date', path: 'sentOn' }] },
      { ok: true },
    ]);
  });

  it.each([
    ['lines that end with a newline', `${good}\n${later}\n`],
    ['a last line without one', `${good}\n${later}`],
    ['carriage returns', `${good}\r\n${later}\r\n`],
    ['a byte-order mark', `\uFEFF${good}\n${later}\n`],
    ['a byte-order mark and blank lines', `\uFEFF\r\n${good}\n${later}\n`],
    ['blank lines, with spaces and tabs', `\n\n${good}\n  \t\r\n\n${later}\n\n\n`],
    ['spaces around', `  ${good}  \n\t${later}\t\n`],
  ])('%s', async (_, written) => {
    const { code, text } = await command(['due-date', '--ndjson'], written);
    expect(code).toBe(0);
    expect(linesOf(text)).toEqual(expected);
  });

  it.each(['', '\n', '\r\n\r\n', '\uFEFF', '\uFEFF\n', '   \n'])('%j: no lines in, no lines out', async (written) => {
    expect(await command(['due-date', '--ndjson'], written)).toEqual({ code: 0, text: '', progress: '' });
  });

  it('a byte-order mark before any line, as where files were put together, is dropped', async () => {
    const { code, text } = await command(['due-date', '--ndjson'], `${good}\n\uFEFF${later}`);
    expect([code, linesOf(text)]).toEqual([0, expected]);
  });

  it('is cut anywhere, inside a line and inside a character', async () => {
    const order = {
      level: 'virksomhedsspor-b',
      startsOn: '2016-07-04',
      weeks: 13,
      hoursPerWeek: '12',
      hourlyRate: '140',
    };
    const told = ['blåbær', 'smørrebrød 🫐', '漢字'].map((id) =>
      JSON.stringify({ agreement: 'koebenhavn-2016-fyldt-30', orders: [{ order: { ...order, id } }], steps: false }),
    );
    const written = `\uFEFF${told.join('\r\n')}\r\n`;
    const whole = await command(['settle', '--ndjson'], written);
    expect(linesOf(whole.text)).toMatchObject([
      { result: { orders: [{ id: 'blåbær' }] } },
      { result: { orders: [{ id: 'smørrebrød 🫐' }] } },
      { result: { orders: [{ id: '漢字' }] } },
    ]);
    for (const sizes of [[1], [2], [3], [5], [64], [1, 1000], [200, 1]]) {
      expect(await command(['settle', '--ndjson'], cut(written, ...sizes))).toEqual(whole);
    }
    for (let first = 0; first < Buffer.byteLength(written); first += 11) {
      expect(await command(['settle', '--ndjson'], cut(written, first + 1, 100_000))).toEqual(whole);
    }
  });

  it('a line that is no UTF-8 is bad in its place, and nothing is replaced', async () => {
    const bad = Buffer.from(due('2016-11-25', { '?': 1 }));
    bad[bad.indexOf('?')] = 0xff;
    const newline = Buffer.from('\n');
    const { code, text } = await command(
      ['due-date', '--ndjson'],
      [Buffer.from(good), newline, bad, newline, Buffer.from(later)],
    );
    expect([code, linesOf(text)]).toMatchObject([2, [{ ok: true }, notJson, { ok: true }]]);
  });

  it('a line that is too long is bad in its place, however it is cut', async () => {
    const tooLong = Buffer.alloc(LONGEST_LINE + 1, 'x');
    const newline = Buffer.from('\n');
    const alone = [Buffer.from(good), newline, tooLong, newline, Buffer.from(later)];
    const pieces = [
      Buffer.concat([Buffer.from(good), newline, tooLong.subarray(0, 10)]),
      ...Array.from({ length: 17 }, (_, at) => tooLong.subarray(10 + at * 1_048_576, 10 + (at + 1) * 1_048_576)),
      Buffer.concat([newline, Buffer.from(later)]),
    ];
    for (const chunks of [alone, pieces]) {
      const { code, text } = await command(['due-date', '--ndjson'], chunks);
      expect([code, linesOf(text)]).toMatchObject([
        2,
        [{ ok: true }, { ok: false, problems: [{ code: 'too-large', path: '' }] }, { ok: true }],
      ]);
    }
  });

  it('the longest line there may be is read', async () => {
    const padded = Buffer.concat([Buffer.from(good), Buffer.alloc(LONGEST_LINE - Buffer.byteLength(good), ' ')]);
    const { code, text } = await command(['due-date', '--ndjson'], [padded, Buffer.from(`\n${later}`)]);
    expect([code, linesOf(text)]).toEqual([0, expected]);
  });

  it('as text and as tables too', async () => {
    const { code, text } = await command(['due-date', '--ndjson', '--explain', 'da'], `${good}\n{\n${later}`);
    expect(code).toBe(2);
    const at = ['Forfalder 27. december 2016', 'Kan ikke besvares:', 'Forfalder 24. december 2018'].map((words) =>
      text.indexOf(words),
    );
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at[0]).toBe(0);
    expect((await command(['due-date', '--ndjson', '--table'], `${good}\n${later}`)).text.match(/dueOn/g)).toHaveLength(
      2,
    );
  });
});

describe('lines', () => {
  async function linesFrom(chunks: readonly Uint8Array[]): Promise<readonly Line[]> {
    const lines: Line[] = [];
    for await (const some of cutLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk))))) lines.push(...some);
    return lines;
  }

  it('are the same whatever the chunks', async () => {
    const written = 'a\nbæ\r\n\n\n ø \n🫐å';
    const whole = await linesFrom([Buffer.from(written)]);
    expect(whole.map((line) => ('text' in line ? line.text : line.code))).toEqual(['a', 'bæ\r', ' ø ', '🫐å']);
    for (let first = 1; first < 20; first++) {
      for (let second = 1; second < 20; second++) expect(await linesFrom(cut(written, first, second))).toEqual(whole);
    }
  });
});

describe('streaming', () => {
  it('answers while lines still come, so that neither input nor output is held', async () => {
    const output = new Paper();
    let seen = 0;
    async function* slowly() {
      for (let at = 0; at < 2_000; at++) {
        if (at === 1_999) seen = output.parts.length;
        yield Buffer.from(`${good}\n`);
        if (at % 200 === 0) await new Promise((resolve) => setImmediate(resolve));
      }
    }
    const code = await run(['due-date', '--ndjson'], { input: Readable.from(slowly()), output, progress: null });
    await new Promise((resolve) => output.end(resolve));
    expect(code).toBe(0);
    expect(seen).toBeGreaterThan(3);
    expect(output.text.split('\n')).toHaveLength(2_001);
  });

  it('waits for a slow reader', async () => {
    const output = new Paper(2);
    const written = `${good}\n`.repeat(3_000);
    const code = await run(['due-date', '--ndjson'], {
      input: Readable.from([Buffer.from(written)]),
      output,
      progress: null,
    });
    await new Promise((resolve) => output.end(resolve));
    expect(code).toBe(0);
    expect(output.impatient).toBe(0);
    expect(output.parts.length).toBeGreaterThan(5);
    expect(output.text.split('\n')).toHaveLength(3_001);
  });

  it('tells of progress in a long run where somebody is watching, and not in a short one', async () => {
    const short = due('2016-11-25', { steps: false });
    const long = await command(['due-date', '--ndjson'], `${short}\n`.repeat(20_001));
    expect(long.progress).toContain('\r10000 answered, 0 with problems');
    expect(long.progress.endsWith('\r20001 answered, 0 with problems\n')).toBe(true);
    expect((await command(['due-date', '--ndjson'], `${short}\n`.repeat(9_999))).progress).toBe('');
    const bad = await command(['due-date', '--ndjson'], `${short}\n{\n`.repeat(5_000));
    expect(bad.progress).toContain('10000 answered, 5000 with problems');
  });
});
