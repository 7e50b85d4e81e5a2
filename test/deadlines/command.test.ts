import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main.ts';

const order = {
  id: 'ordre-7',
  level: 'virksomhedsspor-b',
  startsOn: '2016-07-04',
  weeks: 13,
  hoursPerWeek: '12',
  hourlyRate: '140',
};
const agreement = 'koebenhavn-2016-fyldt-30';
const stamp = '2016-06-24T08:00:00Z';

async function command(words: readonly string[], input: unknown): Promise<{ code: number; text: string }> {
  const parts: string[] = [];
  const output = new Writable({
    write(part, _, done) {
      parts.push(String(part));
      done();
    },
  });
  const code = await run(words, { input: Readable.from([Buffer.from(JSON.stringify(input))]), output, progress: null });
  return { code, text: parts.join('') };
}

describe('the command gives a calendar', () => {
  it('of one order, in Danish or English', async () => {
    const { code, text } = await command(['deadlines', '--ics', stamp], { agreement, order });
    expect(code).toBe(0);
    expect(text.split('\r\n').slice(0, 7)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//indsats//deadlines//DA',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:ordre-7-attendance-protocol-1@indsats',
      'DTSTAMP:20160624T080000Z',
    ]);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const english = await command(['deadlines', '--ics', stamp, '--explain', 'en'], { agreement, order });
    expect(english.text).toContain('SUMMARY:Final report · ordre-7');
  });

  it('of a settlement, also where an order has no id or no deadlines', async () => {
    const orders = [{ order }, { order: { ...order, id: undefined } }, { order: { ...order, level: 'x' } }];
    const { code, text } = await command(['settle', '--ics', stamp], { agreement, orders });
    expect(code).toBe(0);
    expect(text.match(/^UID:.*final-report/gm)).toEqual(
      ['UID:ordre-7-final-report', 'UID:2-final-report'].map((uid) => uid),
    );
  });

  it.each([
    ['a stamp that is none', ['deadlines', '--ics', 'today']],
    ['another operation', ['fee', '--ics', stamp]],
    ['many at once', ['deadlines', '--ndjson', '--ics', stamp]],
    ['a table', ['deadlines', '--table', '--ics', stamp]],
  ])('not with %s', async (_, words) => {
    const { code, text } = await command(words, { agreement, order });
    expect(code).toBe(2);
    expect(JSON.parse(text)).toMatchObject({ ok: false, problems: [{ code: 'unknown-option' }] });
  });

  it('and problems as problems', async () => {
    const { code, text } = await command(['deadlines', '--ics', stamp], { agreement });
    expect(code).toBe(2);
    expect(JSON.parse(text)).toMatchObject({ ok: false, problems: [{ code: 'missing-field', path: 'order' }] });
  });
});
