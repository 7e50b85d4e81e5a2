import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Deadline,
  deadlineCalendar,
  deadlines,
  koebenhavn2016Fyldt30 as fyldt30,
  hours,
  isoDate,
  RulesError,
} from '../../src/index.ts';

const stamp = '2016-06-24T08:00:00Z';
const order = {
  level: 'virksomhedsspor-b',
  startsOn: isoDate('2016-07-04'),
  weeks: 13,
  hoursPerWeek: hours('12'),
} as const;
const own = deadlines(fyldt30, { order }).deadlines;
const report = own.find(({ duty }) => duty === 'final-report') as Deadline;

const written = (id = 'ordre-1', given: readonly Deadline[] = own, language: 'da' | 'en' = 'da') =>
  deadlineCalendar({ orders: [{ id, deadlines: given }], stamp, language });

/** What a calendar program reads: physical lines joined, then each property's value unescaped, event by event. */
function read(text: string): Record<string, string>[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push({});
    const colon = line.indexOf(':');
    const event = events.at(-1);
    if (event && colon > 0) {
      event[line.slice(0, colon)] = line
        .slice(colon + 1)
        .replace(/\\([\\;,nN])/g, (_, mark) => (/n/i.test(mark) ? '\n' : mark));
    }
  }
  return events;
}

const refusal = (ask: () => unknown) => {
  try {
    ask();
  } catch (error) {
    return error instanceof RulesError ? error.problems.map(({ code, path }) => `${code} ${path}`) : error;
  }
  return [];
};

describe('a calendar of deadlines', () => {
  it('is one all-day event for each, to the letter', () => {
    expect(written('ordre-1', [report])).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//indsats//deadlines//DA',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:ordre-1-final-report-1@indsats',
        'DTSTAMP:20160624T080000Z',
        'DTSTART;VALUE=DATE:20161010',
        'DTEND;VALUE=DATE:20161011',
        'SUMMARY:Afsluttende leverandørrapport · ordre-1',
        'DESCRIPTION:Senest denne dag skal den afsluttende leverandørrapport være ',
        ' hos det bestillende jobcenter.\\nR278\\, D16 s. 138\\, Bilag E 6.3',
        'CATEGORIES:final-report',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('holds every deadline, in either language', () => {
    expect(read(written()).map((event) => event['DTSTART;VALUE=DATE'])).toEqual(
      own.map(({ dueOn }) => dueOn.replaceAll('-', '')),
    );
    expect(read(written('a', [report], 'en'))[0]).toMatchObject({
      SUMMARY: 'Final report · a',
      DESCRIPTION: `${report.message}\nR278, D16 p. 138, Bilag E 6.3`,
    });
  });

  it('keeps an event’s UID when its day moves', () => {
    const earlier = deadlines(fyldt30, {
      order,
      closure: { ground: 'closed-early', lastOpenDay: isoDate('2016-09-05') },
    }).deadlines;
    const uids = (given: readonly Deadline[]) => read(written('a', given)).map(({ UID }) => UID);
    expect(new Set(uids(own)).size).toBe(own.length);
    for (const uid of uids(earlier)) expect(uids(own)).toContain(uid);
  });

  it('holds many orders, and ids that look alike stay apart', () => {
    const ids = ['a b', 'a_b', 'a_32_b', 'å', 'a\nb', 'A b'];
    const text = deadlineCalendar({ orders: ids.map((id) => ({ id, deadlines: [report] })), stamp, language: 'da' });
    expect(new Set(read(text).map(({ UID }) => UID)).size).toBe(ids.length);
  });

  it('cancels what was told before and holds no longer, by the same UID', () => {
    const uids = (orders: Parameters<typeof deadlineCalendar>[0]['orders'], status?: string) =>
      read(deadlineCalendar({ orders, stamp, language: 'da' }))
        .filter(({ STATUS }) => STATUS === status)
        .map(({ UID }) => UID);
    const closure = { ground: 'closed-early', lastOpenDay: isoDate('2016-07-20') } as const;
    const left = deadlines(fyldt30, { order, closure }).deadlines;
    const closed = [{ id: 'a', deadlines: left, before: own }];
    expect(left.length).toBeLessThan(own.length);
    expect(uids(closed)).toEqual(uids([{ id: 'a', deadlines: left }]));
    expect([...uids(closed), ...uids(closed, 'CANCELLED')].sort()).toEqual(uids([{ id: 'a', deadlines: own }]).sort());
    const none = [{ id: 'a', deadlines: [], before: own }];
    expect(uids(none, 'CANCELLED')).toEqual(uids([{ id: 'a', deadlines: own }]));
  });

  it('is empty without deadlines', () => {
    expect(written('a', [])).toBe('');
    expect(deadlineCalendar({ orders: [], stamp, language: 'da' })).toBe('');
  });

  it('the last day of the calendar has no day after it', () => {
    const last = { ...report, dueOn: isoDate('2199-12-31') };
    expect(read(written('a', [last]))[0]).not.toHaveProperty('DTEND;VALUE=DATE');
    expect(read(written('a', [{ ...report, dueOn: isoDate('2199-12-30') }]))[0]?.['DTEND;VALUE=DATE']).toBe('21991231');
  });

  it('any id survives: short lines, no broken letters, no line of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60, size: 'max' }), (id) => {
        const text = written(id, [report]);
        const lines = text.split('\r\n');
        expect(lines.at(-1)).toBe('');
        for (const line of lines) {
          const octets = Buffer.from(line, 'utf8');
          expect(octets.length).toBeLessThanOrEqual(75);
          expect(octets.toString('utf8')).toBe(line);
          expect(line).not.toMatch(/[\r\n]/);
        }
        const [event] = read(text);
        const kept = id
          .replace(/\r\n|\r/g, '\n')
          .replace(/[^\n\P{Cc}]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, '');
        expect(event?.SUMMARY).toBe(`Afsluttende leverandørrapport · ${kept}`);
        expect(text.match(/BEGIN:VEVENT/g)?.length).toBe(1 + (id.includes('BEGIN:VEVENT') ? 1 : 0));
      }),
    );
  });

  it.each([
    ['', 'invalid-date stamp'],
    ['2016-06-24', 'invalid-date stamp'],
    ['2016-06-24T08:00:00', 'invalid-date stamp'],
    ['2016-06-24T24:00:00Z', 'invalid-date stamp'],
    ['2016-06-24T08:60:00Z', 'invalid-date stamp'],
    ['2016-06-31T08:00:00Z', 'invalid-date stamp'],
    ['2200-06-24T08:00:00Z', 'date-out-of-range stamp'],
  ])('a stamp of %j is refused', (wrong, problem) => {
    expect(refusal(() => deadlineCalendar({ orders: [], stamp: wrong, language: 'da' }))).toEqual([problem]);
  });

  it('orders with one id are numbered on', () => {
    const orders = [
      { id: 'a', deadlines: own },
      { id: 'a', deadlines: own },
    ];
    const uids = read(deadlineCalendar({ orders, stamp, language: 'da' })).map(({ UID }) => UID);
    expect(new Set(uids).size).toBe(2 * own.length);
  });
});
