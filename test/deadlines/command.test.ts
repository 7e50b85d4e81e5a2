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
    const uids = text.match(/^UID:.*final-report/gm);
    expect(uids).toEqual([
      'UID:ordre-7-final-report',
      expect.stringMatching(/^UID:virksomhedsspor-b-2016-07-04-[0-9a-f]{16}-final-report$/),
    ]);
  });

  it('an order without an id keeps its UIDs wherever it stands, and another has others', async () => {
    const { id: _, ...bare } = order;
    const uidsOf = async (orders: readonly object[]) =>
      (await command(['settle', '--ics', stamp], { agreement, orders })).text
        .replaceAll('\r\n ', '')
        .match(/^UID:.*/gm) ?? [];
    const [one, other] = [{ order: { ...bare, citizen: 'a' } }, { order: { ...bare, citizen: 'b', weeks: 12 } }];
    const [alone, beside] = [await uidsOf([one]), await uidsOf([other])];
    expect(new Set([...alone, ...beside]).size).toBe(alone.length + beside.length);
    expect(await uidsOf([other, one])).toEqual([...beside, ...alone]);
    const single = (await command(['deadlines', '--ics', stamp], { agreement, ...one })).text.replaceAll('\r\n ', '');
    expect(single.match(/^UID:.*/gm)).toEqual(alone);
    const longer = (await uidsOf([{ order: { ...bare, citizen: 'a', weeks: 20 } }])) as string[];
    for (const uid of alone) expect(longer).toContain(uid);
  });

  it('a pause cancels the events that it takes away (R343)', async () => {
    const pauses = [{ firstDay: order.startsOn, lastDay: '2016-08-31', ground: 'force-majeure' }];
    const uids = (each: string) => each.match(/^UID:.*/gm)?.sort();
    const before = await command(['deadlines', '--ics', stamp], { agreement, order });
    for (const [operation, input] of [
      ['deadlines', { agreement, order, pauses }],
      ['settle', { agreement, orders: [{ order, pauses }] }],
    ] as const) {
      const { text } = await command([operation, '--ics', stamp], input);
      // The protocols of July and August.
      expect([text.match(/^STATUS:CANCELLED/gm)?.length, uids(text)]).toEqual([2, uids(before.text)]);
    }
  });

  it('a closure cancels the events that it takes away', async () => {
    const closure = { ground: 'cancelled-before-start' };
    for (const [operation, input] of [
      ['deadlines', { agreement, order, closure }],
      ['settle', { agreement, orders: [{ order, closure }] }],
    ] as const) {
      const { text } = await command([operation, '--ics', stamp], input);
      const before = await command(
        [operation, '--ics', stamp],
        operation === 'settle' ? { agreement, orders: [{ order }] } : { agreement, order },
      );
      const uids = (each: string) => each.match(/^UID:.*/gm);
      expect([text.match(/^STATUS:CANCELLED/gm)?.length, uids(text)]).toEqual([
        uids(before.text)?.length,
        uids(before.text),
      ]);
    }
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
