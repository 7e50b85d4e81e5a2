import { describe, expect, it } from 'vitest';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavn2016Unge } from '../../src/agreements/koebenhavn-2016-unge.ts';
import type { IsoDate } from '../../src/calendar/iso-date.ts';
import { dueDate } from '../../src/invoicing/due-date.ts';
import { answer } from '../../src/operations/operations.ts';
import { dueDates } from '../cases/invoicing.ts';
import { problemsTold } from '../oracle/asked.ts';
import { dateAt, isWeekday, isWorkingDay, later, placeOf } from '../oracle/days.ts';

const kinds = { weekday: isWeekday, 'working-day': isWorkingDay } as const;
type Kind = keyof typeof kinds;

function due(sentOn: string, kind: Kind = 'weekday') {
  return dueDate(koebenhavn2016Fyldt30, { sentOn: sentOn as IsoDate, steps: false }, { 'due-date-days': kind });
}

describe('worked examples', () => {
  it.each(dueDates)('%s: sent %s is due %s, in working days %s', (_, sentOn, weekday, workingDay) => {
    const nominalOn = later(sentOn, 30);
    expect(due(sentOn)).toEqual({ dueOn: weekday, nominalOn, moved: weekday !== nominalOn });
    expect(due(sentOn, 'working-day')).toEqual({ dueOn: workingDay, nominalOn, moved: workingDay !== nominalOn });
  });

  it('is the same in both areas, each with its own pages', () => {
    const sentOn = '2016-11-25' as IsoDate;
    const [older, young] = [koebenhavn2016Fyldt30, koebenhavn2016Unge].map((each) => dueDate(each, { sentOn }));
    expect(older?.dueOn).toBe(young?.dueOn);
    expect(older?.steps?.map(({ source }) => source.page)).toEqual([73, 73]);
    expect(young?.steps?.map(({ source }) => source.page)).toEqual([67, 67]);
  });

  it('tells both steps', () => {
    const { steps = [] } = dueDate(koebenhavn2016Fyldt30, { sentOn: '2016-11-25' as IsoDate });
    expect(steps).toMatchObject([
      { what: 'nominal-due-date', rule: 'R223', from: { sentOn: '2016-11-25', days: '30' }, gives: '2016-12-25' },
      { what: 'due-date', rule: 'R224', from: { nominalOn: '2016-12-25' }, gives: '2016-12-27' },
    ]);
  });

  it.each([
    ['a Monday', '2016-11-26', '2016-12-26', undefined],
    ['24 December on a Monday', '2018-11-24', '2018-12-24', 'due-date-days'],
    ['a Sunday before 24 December', '2018-11-23', '2018-12-24', 'due-date-days'],
    ['a Saturday before 23 December', '2018-11-16', '2018-12-17', undefined],
    ['5 June on a Friday', '2020-05-06', '2020-06-05', 'due-date-days'],
    ['31 December on a Saturday', '2016-12-01', '2017-01-02', undefined],
  ])('names the reading only where it moves the day: %s', (_, sentOn, nominalOrDue, reading) => {
    const { steps = [], dueOn, nominalOn } = dueDate(koebenhavn2016Fyldt30, { sentOn: sentOn as IsoDate });
    expect([dueOn, nominalOn]).toContain(nominalOrDue);
    expect(steps.map((each) => each.reading)).toEqual([undefined, reading]);
    expect(due(sentOn).dueOn !== due(sentOn, 'working-day').dueOn).toBe(reading !== undefined);
  });
});

describe.each(Object.keys(kinds) as Kind[])('every day from 1999 through 2030, moved to a %s', (kind) => {
  it('is 30 days later, or the first day of the kind after that, and never before', () => {
    const isKind = kinds[kind];
    let moved = 0;
    for (let place = placeOf('1999-01-01'); place <= placeOf('2030-12-31'); place++) {
      const sentOn = dateAt(place);
      const told = due(sentOn, kind);
      const nominalOn = dateAt(place + 30);
      let expected = nominalOn;
      while (!isKind(expected)) expected = later(expected, 1);
      if (told.dueOn !== expected || told.nominalOn !== nominalOn || told.moved !== (expected !== nominalOn)) {
        expect({ sentOn, ...told }).toEqual({ sentOn, dueOn: expected, nominalOn, moved: expected !== nominalOn });
      }
      if (!isWeekday(told.dueOn) || told.dueOn < told.nominalOn)
        expect(told).toBe('a weekday, not before its nominal day');
      if (told.moved) moved++;
    }
    // Two days of seven are a weekend, and holidays come on top.
    expect(moved).toBeGreaterThan(((placeOf('2030-12-31') - placeOf('1999-01-01')) * 2) / 7);
  });

  it('never comes earlier when an invoice is sent later', () => {
    let before = '';
    for (let place = placeOf('2023-01-01'); place <= placeOf('2024-12-31'); place++) {
      const { dueOn } = due(dateAt(place), kind);
      expect(dueOn >= before).toBe(true);
      before = dueOn;
    }
  });
});

describe('refused', () => {
  it.each([
    [{ agreement: 'koebenhavn-2016-unge' }, ['missing-field at sentOn']],
    [{ agreement: 'koebenhavn-2016-unge', sentOn: '2016-02-30' }, ['invalid-date at sentOn']],
    [{ agreement: 'koebenhavn-2016-unge', sentOn: 20_161_125 }, ['invalid-type at sentOn']],
    [{ agreement: 'koebenhavn-2016-unge', sentOn: '1899-12-31' }, ['date-out-of-range at sentOn']],
    [{ agreement: 'koebenhavn-2016-unge', sentOn: '2200-01-01' }, ['date-out-of-range at sentOn']],
    // The nominal day lies outside.
    [{ agreement: 'koebenhavn-2016-unge', sentOn: '2199-12-02' }, ['date-out-of-range at sentOn']],
    [{ agreement: 'koebenhavn-2016-unge', sentOn: '2016-11-25', sendOn: '2016-11-25' }, ['unknown-field at sendOn']],
    [
      { agreement: 'koebenhavn-2016-unge', sentOn: '2016-11-25', readings: { 'due-date-days': 'hverdag' } },
      ['invalid-option at readings.due-date-days'],
    ],
    [
      { agreement: 'koebenhavn-2016-unge', sentOn: '2016-11-25', readings: { 'due-days': 'weekday' } },
      ['unknown-field at readings.due-days'],
    ],
    [{ agreement: 'koebenhavn-udsatte-over-30', sentOn: '2016-11-25' }, ['not-in-agreement at agreement']],
  ])('%j', (input, problems) => {
    expect(problemsTold(answer('due-date', input))).toEqual(problems);
  });

  it('answers the last day that can be told: 2199-12-31 is a Tuesday', () => {
    expect(due('2199-12-01')).toEqual({ dueOn: '2199-12-31', nominalOn: '2199-12-31', moved: false });
    expect(
      problemsTold(
        answer('due-date', {
          agreement: 'koebenhavn-2016-unge',
          sentOn: '2199-12-01',
          readings: { 'due-date-days': 'working-day' },
        }),
      ),
    ).toEqual(['date-out-of-range at sentOn']);
  });
});
