import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inputSchemas } from '../../src/operations/json-schema.ts';
import { answer, explain, operations } from '../../src/operations/operations.ts';
import { version } from '../../src/version.ts';
import { badCommands, noJson } from '../cases/cli.ts';
import { invalidInputs, operationExamples } from '../cases/operations.ts';
import { command, cut } from './console.ts';

const folder = mkdtempSync(join(tmpdir(), 'indsats-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const examples = operations.flatMap(({ name }) =>
  (operationExamples[name] ?? []).map((input, at) => [name, at, input] as const),
);
const [feeInput] = operationExamples.fee as readonly [object];

describe('one object in, one object out', () => {
  it.each(examples)('%s %i from standard input is what answer gives, and exit 0', async (name, _, input) => {
    const { code, text, progress } = await command([name], JSON.stringify(input));
    expect(code).toBe(0);
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toEqual(answer(name, JSON.parse(JSON.stringify(input))));
    expect(progress).toBe('');
  });

  it.each(invalidInputs)('%s %j: problems, and exit 2', async (name, input) => {
    const { code, text } = await command([name], JSON.stringify(input));
    expect(code).toBe(2);
    expect(JSON.parse(text)).toEqual(answer(name, JSON.parse(JSON.stringify(input))));
  });

  it('from a file', async () => {
    const path = fileOf('fee.json', JSON.stringify(feeInput));
    const { code, text } = await command(['fee', path]);
    expect(code).toBe(0);
    expect(JSON.parse(text)).toEqual(answer('fee', feeInput));
  });

  it('over many lines, with a byte-order mark, cut anywhere', async () => {
    const written = `\uFEFF${JSON.stringify({ ...feeInput, order: { ...operationOrder(), id: 'blåbær æøå 🫐' } }, null, 2)}\r\n`;
    const whole = await command(['fee'], written);
    expect(whole.code).toBe(0);
    for (const size of [1, 2, 3, 7]) expect(await command(['fee'], cut(written, size))).toEqual(whole);
  });

  it.each(noJson)('%j is no input: %s', async (written, problem) => {
    const { code, text } = await command(['fee'], written);
    expect(code).toBe(2);
    expect(JSON.parse(text)).toMatchObject({ ok: false, problems: [{ code: problem, path: '' }] });
  });

  it('bytes that are no UTF-8 are refused, not replaced', async () => {
    const bytes = Buffer.from(JSON.stringify({ ...feeInput, order: { ...operationOrder(), id: '?' } }));
    bytes[bytes.indexOf('?')] = 0xe6;
    const { code, text } = await command(['fee'], [bytes]);
    expect(code).toBe(2);
    expect(JSON.parse(text)).toMatchObject({ ok: false, problems: [{ code: 'invalid-json' }] });
  });

  it('more than 16 MiB are refused', async () => {
    const chunks = Array.from({ length: 17 }, () => Buffer.alloc(1024 * 1024, 32));
    const { code, text } = await command(['fee'], chunks);
    expect(code).toBe(2);
    expect(JSON.parse(text)).toMatchObject({ problems: [{ code: 'too-large', path: '' }] });
  });
});

function operationOrder(): object {
  return (feeInput as { order: object }).order;
}

describe('command lines', () => {
  it.each(badCommands)('%j: %s, and exit 2', async (words, problem) => {
    const { code, text } = await command(words, JSON.stringify(feeInput));
    expect(code).toBe(2);
    expect(JSON.parse(text)).toMatchObject({ ok: false, problems: [{ code: problem, path: '' }] });
    expect(text.split('\n')).toHaveLength(2);
  });

  it('an option may stand before or after, with = or without', async () => {
    const input = JSON.stringify(feeInput);
    const expected = await command(['fee', '--explain', 'da'], input);
    for (const words of [
      ['--explain', 'da', 'fee'],
      ['--explain=da', 'fee'],
      ['fee', '--explain=da'],
    ]) {
      expect(await command(words, input)).toEqual(expected);
    }
  });

  it('a file whose name looks like an option comes after --', async () => {
    const { code, text } = await command(['fee', '--', '--no-such-file']);
    expect([code, JSON.parse(text).problems[0].code]).toEqual([2, 'unreadable-file']);
  });
});

describe('help and version', () => {
  it.each([['--version'], ['-v'], ['fee', '--version']])('%j %j', async (...words) => {
    expect(await command(words)).toMatchObject({ code: 0, text: `${version}\n` });
  });

  it('nothing asked: help, and exit 2', async () => {
    const help = await command(['--help']);
    expect(help.code).toBe(0);
    expect(await command(['-h'])).toEqual(help);
    expect(await command([])).toEqual({ ...help, code: 2 });
  });

  it('the help names every operation with its question in both languages, and every option', async () => {
    const { text } = await command(['--help']);
    for (const { name, summary } of operations)
      expect(text).toContain(`${name.padEnd(16)} ${summary.en} (${summary.da})`);
    for (const option of ['--explain da|en', '--table', '--ndjson', '--csv', '--agreement', '--help', '--version']) {
      expect(text).toContain(option);
    }
    expect(text).not.toMatch(/undefined|object Object/);
  });

  it.each(operations.map(({ name }) => name))(
    '%s --help names each field of its input, whatever stands beside',
    async (name) => {
      const { code, text } = await command([name, '--help'], 'no JSON at all');
      expect(code).toBe(0);
      expect(text.split('\n')[0]).toContain(`indsats ${name}: `);
      const shape = (inputSchemas[name] as unknown as { shape: object }).shape;
      for (const field of Object.keys(shape)) expect(text).toMatch(new RegExp(`^ {2}${field}\\??: `, 'm'));
      expect(text).not.toMatch(/undefined|object Object|: any$/m);
      expect(text.split('\n').every((line) => line === line.trimEnd())).toBe(true);
    },
  );

  it('fee --help goes down to the fields of an order and says which must be there', async () => {
    const { text } = await command(['fee', '--help']);
    expect(text).toContain('  order.hourlyRate?: ');
    expect(text).toContain('  order.weeks?: integer');
    expect(text).toContain(
      '  closure.ground: closed-early | cancelled-before-start | objective-rejection | agreed-termination',
    );
    expect(text).toContain('  readings.part-week?: calendar-days | weekdays | started-weeks | completed-weeks');
    expect(text).toContain(
      '  agreement: koebenhavn-2016-unge | koebenhavn-2016-fyldt-30 | koebenhavn-udsatte-over-30 or a whole agreement',
    );
  });

  it('settle --help names the columns of a CSV', async () => {
    const { text } = await command(['settle', '--help']);
    expect(text).toMatch(/Columns with --csv: agreement, .*hoursPerWeek.*lastOpenDay/);
  });
});

describe('--explain', () => {
  it.each(examples)('%s %i in both languages', async (name, _, input) => {
    const told = answer(name, JSON.parse(JSON.stringify(input)));
    for (const language of ['da', 'en'] as const) {
      const { code, text } = await command([name, '--explain', language], JSON.stringify(input));
      expect(code).toBe(0);
      expect(text).toBe(`${explain(name, told, language)}\n`);
    }
  });

  it('problems are explained too, and exit 2', async () => {
    const da = await command(['fee', '--explain', 'da'], '{');
    expect(da).toMatchObject({ code: 2, text: 'Kan ikke besvares:\n- Teksten er ikke gyldig JSON.\n' });
    const en = await command(['fee', '--explain', 'en'], '{"agreement":"x"}');
    expect(en.code).toBe(2);
    expect(en.text).toContain('- order: The field is missing.');
    const file = await command(['fee', '--explain', 'da', '/nowhere']);
    expect(file).toMatchObject({ code: 2, text: 'Kan ikke besvares:\n- Filen kan ikke læses.\n' });
  });
});

describe('--table', () => {
  it('columns stand under each other', async () => {
    const { text } = await command(['invoice-plan', '--table'], JSON.stringify(operationExamples['invoice-plan']?.[0]));
    const lines = text.trimEnd().split('\n');
    expect(lines).toHaveLength(6);
    const at = lines[0]?.indexOf('amount') as number;
    expect(lines.slice(1, 5).map((line) => line.slice(at, at + 7))).toEqual([
      '6720.00',
      '6720.00',
      '6720.00',
      '1680.00',
    ]);
    expect(lines.every((line) => line === line.trimEnd())).toBe(true);
  });

  it.each(examples)('%s %i', async (name, _, input) => {
    const { code, text } = await command([name, '--table'], JSON.stringify(input));
    expect(code).toBe(0);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });

  it('problems are a table as well', async () => {
    const { code, text } = await command(['fee', '--table'], '{"agreement":"x"}');
    expect(code).toBe(2);
    expect(text.split('\n')[0]).toMatch(/^code +path +message$/);
    expect(text).toMatch(/^missing-field +order +The field is missing\.$/m);
  });
});
