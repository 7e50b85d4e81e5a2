import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar/date-arithmetic.ts';
import type { Stay } from '../../src/results/facts.ts';
import { haveEnough, hoursOf, stayFacts, withEnoughHours } from '../../src/results/weekly-hours.ts';

const stay = (kind: string, hoursPerWeek?: string) =>
  ({ told: { kind, firstDay: '2027-01-04', hoursPerWeek } }) as unknown as Stay;
const from = (first: number, last: number, kind: string, hours?: string) => ({
  stay: stay(kind, hours),
  days: { first: first as Day, last: last as Day },
});
const least = { rule: 'K', source: { document: 'K' }, perWeek: '20' } as never;
const job = 'ordinaert-job';

describe('the days with enough hours of work a week', () => {
  it.each([
    ['just enough', [from(1, 10, job, '20')], ['1-10'], ['1-10']],
    ['a ten-thousandth less', [from(1, 10, job, '19.9999')], [], []],
    ['a flexjob is a job', [from(1, 10, 'fleksjob', '19')], [], []],
    [
      'a placement and an education are asked for no hours',
      [from(1, 5, 'loentilskud'), from(3, 9, 'uddannelse')],
      ['1-5', '3-9'],
      ['1-5', '3-9'],
    ],
    ['two that run together', [from(1, 10, job, '10'), from(5, 15, 'fleksjob', '10')], ['5-10'], ['5-10']],
    ['a second beside one that is enough', [from(1, 10, job, '20'), from(5, 8, job, '10')], ['1-10'], ['1-10']],
    ['one after another are two', [from(1, 5, job, '20'), from(6, 10, job, '20')], ['1-5', '6-10'], ['1-5', '6-10']],
    [
      'one that goes on as the other begins',
      [from(1, 5, job, '10'), from(1, 9, job, '10'), from(6, 9, job, '10')],
      ['1-9'],
      ['1-9'],
    ],
    ['with days between', [from(1, 5, job, '20'), from(7, 10, job, '20')], ['1-5', '7-10'], ['1-5', '7-10']],
    ['hours that are not stated', [from(1, 10, job)], [], ['1-10']],
    ['not stated, beside stated ones', [from(1, 10, job), from(4, 6, job, '20')], ['4-6'], ['1-10']],
    [
      'in date order',
      [from(7, 9, 'uddannelse'), from(1, 3, job, '20'), from(2, 4, 'loentilskud')],
      ['1-3', '2-4', '7-9'],
      ['1-3', '2-4', '7-9'],
    ],
    [
      'one after another are two beside an education too',
      [from(1, 5, job, '20'), from(1, 10, 'uddannelse'), from(6, 10, job, '20')],
      ['1-10', '1-5', '6-10'],
      ['1-10', '1-5', '6-10'],
    ],
    ['nothing', [], [], []],
  ])('%s', (_, counting, surely, perhaps) => {
    const days = (notStated: 'enough' | 'too-few') =>
      withEnoughHours(counting, least, notStated).map(({ first, last }) => `${first}-${last}`);
    expect(days('too-few')).toEqual(surely);
    expect(days('enough')).toEqual(perhaps);
  });

  it('are asked of jobs alone', () => {
    expect(['ordinaert-job', 'fleksjob', 'uddannelse', 'loentilskud'].map((kind) => hoursOf(stay(kind, '7')))).toEqual([
      ...['7', '7'],
      ...['not-asked', 'not-asked'],
    ]);
    expect(hoursOf(stay(job))).toBeUndefined();
    expect(haveEnough([], least, 'enough')).toBe(false);
    expect(haveEnough([], { ...(least as object), perWeek: '0' } as never, 'too-few')).toBe(false);
    expect(haveEnough([stay(job, '10'), stay('fleksjob', '10')], least, 'too-few')).toBe(true);
    expect(haveEnough([stay('uddannelse', '30')], least, 'too-few')).toBe(false);
  });

  it('are told of a stay only where a result asks for so many', () => {
    const told = {
      kind: job,
      firstDay: '2027-01-04',
      lastDay: '2027-02-01',
      approvedOn: '2027-01-05',
      hoursPerWeek: '7',
    };
    const facts = (changes: object, leastHours?: object) =>
      stayFacts({ told: { ...told, ...changes } } as unknown as Stay, { leastHours } as never);
    const { hoursPerWeek: _, ...others } = told;
    expect(facts({}, least)).toStrictEqual(told);
    expect(facts({})).toStrictEqual(others);
    expect(facts({ hoursPerWeek: undefined }, least)).toStrictEqual(others);
    const bare = { lastDay: undefined, approvedOn: undefined, hoursPerWeek: undefined };
    expect(facts(bare, least)).toStrictEqual({ kind: job, firstDay: '2027-01-04' });
  });
});
