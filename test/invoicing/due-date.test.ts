import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import type { InvoicingTerms } from '../../src/agreement/terms.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavn2016Unge } from '../../src/agreements/koebenhavn-2016-unge.ts';
import type { IsoDate } from '../../src/calendar/iso-date.ts';
import { dueDate } from '../../src/invoicing/due-date.ts';
import { answer, explain } from '../../src/operations/operations.ts';
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
    expect(due(sentOn)).toEqual({ dueOn: weekday, nominalOn, moved: weekday !== nominalOn, findings: [] });
    expect(due(sentOn, 'working-day')).toEqual({
      dueOn: workingDay,
      nominalOn,
      moved: workingDay !== nominalOn,
      findings: [],
    });
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

describe('another due day that was agreed (R223)', () => {
  const asked = (agreedDueOn: string, more: object = {}) =>
    answer('due-date', { agreement: 'koebenhavn-2016-unge', sentOn: '2016-11-25', agreedDueOn, ...more });

  it.each([
    ['2016-11-25', '2016-11-25', 'the day of sending itself'],
    ['2016-12-09', '2016-12-09', 'before the ordinary day'],
    ['2016-12-24', '2016-12-27', 'moved as any due day (R224)'],
    ['2017-04-13', '2017-04-18', 'moved over Easter'],
  ])('%s is due %s: %s', (agreedDueOn, dueOn) => {
    expect(asked(agreedDueOn)).toMatchObject({
      ok: true,
      result: {
        dueOn,
        nominalOn: agreedDueOn,
        moved: dueOn !== agreedDueOn,
        steps: [
          { what: 'agreed-due-date', rule: 'R223', from: { sentOn: '2016-11-25' }, gives: agreedDueOn },
          { what: 'due-date', rule: 'R224', gives: dueOn },
        ],
      },
    });
    for (const language of ['da', 'en'] as const) {
      expect(explain('due-date', asked(agreedDueOn), language)).toContain({ da: 'aftalt', en: 'agreed' }[language]);
    }
  });

  it('names the reading where it moves that day', () => {
    const readings = { 'due-date-days': 'working-day' };
    expect(asked('2018-12-24', { readings })).toMatchObject({ result: { dueOn: '2018-12-27' } });
    expect(asked('2018-12-24')).toMatchObject({
      result: { dueOn: '2018-12-24', steps: [{}, { reading: 'due-date-days', option: 'weekday' }] },
    });
  });

  it.each([
    [{ agreedDueOn: '2016-11-24' }, ['date-order at agreedDueOn']],
    [{ agreedDueOn: '2016-02-30' }, ['invalid-date at agreedDueOn']],
    [{ agreedDueOn: '2199-12-31', readings: {}, steps: false }, []],
    // 31 December 2199 is no working day, and the calendar ends with it.
    [{ agreedDueOn: '2199-12-31', readings: { 'due-date-days': 'working-day' } }, ['date-out-of-range at agreedDueOn']],
    [{ agreedDueOn: 30 }, ['invalid-type at agreedDueOn']],
  ])('%j: %j', (more, problems) => {
    const input = { agreement: 'koebenhavn-2016-unge', sentOn: '2016-11-25', ...more };
    expect(problemsTold(answer('due-date', input))).toEqual(problems);
  });
});

describe('an invoice that is not as the agreement asks (R225)', () => {
  const sentOn = '2016-11-25' as IsoDate;

  it.each([
    [true, 'payment-may-wait'],
    [false, 'payment-may-not-wait'],
  ])('right EAN number %s: %s', (rightEan, code) => {
    const told = answer('due-date', { agreement: 'koebenhavn-2016-fyldt-30', sentOn, faulty: { rightEan } });
    const source = { document: 'D16', page: 168, annex: 'Rammeaftale', section: '4.3' };
    expect(told).toMatchObject({ result: { dueOn: '2016-12-27', findings: [{ code, rule: 'R225', source }] } });
    for (const language of ['da', 'en'] as const) expect(explain('due-date', told, language)).toContain('R225');
  });

  it('says nothing of an invoice that nobody calls faulty', () => {
    expect(dueDate(koebenhavn2016Fyldt30, { sentOn }).findings).toEqual([]);
  });
});

/** P10 of the models: 30 days after the end of the month of sending, not moved. */
const p10: Agreement = {
  ...(koebenhavn2016Fyldt30 as Agreement),
  id: 'p10',
  terms: {
    results: koebenhavn2016Fyldt30.terms.results,
    invoicing: {
      ...(koebenhavn2016Fyldt30.terms.invoicing as InvoicingTerms),
      due: { rule: 'P10', source: { document: 'D16' }, days: 30, from: 'month-end' },
      dueMoves: undefined,
      postponed: undefined,
    },
  },
};

describe('an agreement of its own: the end of the month and 30 days, no day moves', () => {
  const asked = (input: object) => answer('due-date', { agreement: p10, ...input });

  it.each([
    ['2027-01-12', '2027-03-02'],
    ['2027-01-01', '2027-03-02'],
    ['2027-01-31', '2027-03-02'],
    ['2027-02-01', '2027-03-30'],
    ['2027-04-10', '2027-05-30'],
    ['2028-02-29', '2028-03-30'],
  ])('sent %s is due %s', (on, dueOn) => {
    const told = asked({ sentOn: on });
    expect(told).toMatchObject({
      ok: true,
      result: { dueOn, nominalOn: dueOn, moved: false, steps: [{ rule: 'P10', from: { from: 'month-end' } }] },
    });
    expect(explain('due-date', told, 'da')).toContain('månedens udgang');
    expect(explain('due-date', told, 'en')).toContain('the end of the month');
  });

  it('does not answer what it does not say, each at the fact that needs it', () => {
    const sentOn = '2027-01-12';
    expect(problemsTold(asked({ sentOn, agreedDueOn: '2027-03-01', faulty: { rightEan: true } }))).toEqual([
      'not-in-agreement at agreedDueOn',
      'not-in-agreement at faulty',
    ]);
    const silent = { ...p10, terms: { ...p10.terms, invoicing: { ...p10.terms.invoicing, due: undefined } } };
    expect(problemsTold(answer('due-date', { agreement: silent, sentOn }))).toEqual(['not-in-agreement at agreement']);
  });

  it('a word that the agreement states is nobody else’s choice', () => {
    const moves = { rule: 'P10', source: { document: 'D16' }, moves: 'later', to: 'working-day' } as const;
    const stated = { ...p10, terms: { ...p10.terms, invoicing: { ...p10.terms.invoicing, dueMoves: moves } } };
    const told = (more: object) => answer('due-date', { agreement: stated, sentOn: '2029-11-10', ...more });
    expect(told({})).toMatchObject({ result: { nominalOn: '2029-12-30', dueOn: '2030-01-02' } });
    expect(problemsTold(told({ readings: { 'due-date-days': 'weekday' } }))).toEqual([
      'invalid-option at readings.due-date-days',
    ]);
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
    expect(due('2199-12-01')).toMatchObject({ dueOn: '2199-12-31', nominalOn: '2199-12-31', moved: false });
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
