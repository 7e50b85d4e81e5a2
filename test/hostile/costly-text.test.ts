import { describe, expect, it } from 'vitest';
import { harmlessText, plainText } from '../../src/cli/csv-cell.ts';
import { answer } from '../../src/operations/operations.ts';
import { readJson } from '../../src/schema/read-json.ts';

/** Texts that cost the square of their length before: at these lengths minutes, so that the tests would not end. */

const agreement = 'koebenhavn-2016-fyldt-30';
const order = { level: 'virksomhedsspor-b', startsOn: '2016-07-04', weeks: 13, hoursPerWeek: '12', hourlyRate: '140' };

it('marks above and below a letter, in an id that is too long, are not put in order', () => {
  const id = `a${'\u0301\u0323'.repeat(500_000)}`;
  expect(answer('fee', { agreement, order: { ...order, citizen: id, id, level: id } })).toMatchObject({
    ok: false,
    problems: [{ code: 'too-large' }, { code: 'too-large' }, { code: 'too-large' }],
  });
});

describe('a cell of a table', () => {
  const tabs = '\t'.repeat(500_000);

  it('is looked through once', () => {
    expect(harmlessText(`x${tabs}x`)).toBe(`x${tabs}x`);
    expect(plainText(`x${"\t'".repeat(500_000)}x`)).toHaveLength(1_000_002);
    expect(harmlessText(`x${tabs}=1`)).toBe(`x${tabs}'=1`);
    expect(plainText(`x${tabs}'=1`)).toBe(`x${tabs}=1`);
  });

  it.each([
    ['=1', "'=1"],
    ["'=1", "''=1"],
    ['a;=1', "a;'=1"],
    ['a; \u200b=1', "a;' \u200b=1"],
    ['a=1', 'a=1'],
    ['\t\n=1', "'\t\n'=1"],
    ['a\r\n=3+3,x', "a\r\n'=3+3,x"],
    ['; \t=x', "; \t'=x"],
    ['a\t;\n+1', "a\t;\n'+1"],
    ['\u{e0041}@x', "'\u{e0041}@x"],
  ])('%j is written %j and read back', (text, written) => {
    expect(harmlessText(text)).toBe(written);
    expect(plainText(written)).toBe(text);
  });
});

describe('a key that stands twice', () => {
  const deep = (levels: number, inner: string) => `${'{"a":'.repeat(levels)}${inner}${'}'.repeat(levels)}`;

  it('is told with its path as deep as an input can be, and below that without one', () => {
    expect(readJson(deep(99, '{"x":1,"x":1}'))).toEqual({
      problems: [{ code: 'duplicate-key', path: `${'a.'.repeat(99)}x` }],
    });
    expect(readJson(deep(100, '{"x":1,"x":1}'))).toEqual({ problems: [{ code: 'duplicate-key', path: '' }] });
    expect(readJson(deep(300_000, '{"x":1,"x":1}'))).toEqual({ problems: [{ code: 'duplicate-key', path: '' }] });
  });

  it('behind what is deep is told where it stands', () => {
    expect(readJson(`[${deep(500, '[1,{"y":[2,3]}]')},{"x":1,"x":2}]`)).toEqual({
      problems: [{ code: 'duplicate-key', path: '[1].x' }],
    });
  });
});

it('an input that throws when it is asked for its fields is told of as unreadable', () => {
  const input = new Proxy(
    { order },
    {
      has() {
        throw new Error('no');
      },
    },
  );
  expect(answer('sensitivity', { agreement, operation: 'fee', input })).toMatchObject({
    ok: false,
    problems: [{ code: 'unreadable-input', path: 'input' }],
  });
});

it('a list that tells another length each time is read once', () => {
  let reads = 0;
  const lines = new Proxy([{ firstDay: '2016-07-04', lastDay: '2016-07-31', amount: '6720.00' }], {
    get: (list, key) => (key === 'length' ? (reads++ === 0 ? 1 : undefined) : Reflect.get(list, key)),
  });
  const invoice = { kind: 'course', channel: 'portal', sentOn: '2016-08-01', lines };
  expect(answer('audit-invoice', { agreement, order, invoice })).toMatchObject({ ok: true });
});
