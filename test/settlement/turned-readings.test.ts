import { describe, expect, it, vi } from 'vitest';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { isoDate } from '../../src/calendar/iso-date.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import type { QuestionName } from '../../src/settlement/questions.ts';
import { sensitivity } from '../../src/settlement/sensitivity.ts';
import { weekPrice } from '../cases/payment-models.ts';
import { agreementWith, p1 } from '../results/models.ts';

const order = {
  id: 'ordre-1',
  level: 'virksomhedsspor-b',
  startsOn: '2016-07-04',
  weeks: 13,
  hoursPerWeek: '12',
  hourlyRate: '140',
};
/** Of 24 open days 5,760.00 by calendar days, 288.00 more by weekdays, 960.00 more by weeks begun, 720.00 less by whole ones. */
const closed = { order, closure: { ground: 'closed-early', lastOpenDay: '2016-07-27' } };
const july = {
  kind: 'course',
  channel: 'portal',
  sentOn: '2016-08-01',
  lines: [{ firstDay: '2016-07-04', lastDay: '2016-07-27', amount: '6720.00' }],
};
const four = [{ kind: 'loentilskud', firstDay: '2016-09-19', lastDay: '2016-10-16' }];
const granted = { order: { ...order, id: 'ordre-2' }, placements: four, employment: [] };
const figures = { 'bonus-1a': '12000', 'income-threshold': '11000' };

const turned = (operation: QuestionName, input: object) =>
  sensitivity(koebenhavn2016Fyldt30, { operation, input } as never);
/** What each other option of the part week is worth. */
const partWeek = (operation: QuestionName, input: object) =>
  turned(operation, input)
    .readings.find(({ reading }) => reading === 'part-week')
    ?.others.map(({ difference }) => difference);

describe('what each option of the part week is worth', () => {
  it.each<[QuestionName, object, readonly (string | null)[]]>([
    ['fee', closed, ['288.00', '960.00', '-720.00']],
    ['settle', { orders: [closed] }, ['288.00', '960.00', '-720.00']],
    ['invoice-run', { orders: [closed], asOf: '2016-08-01' }, ['288.00', '960.00', '-720.00']],
    [
      'invoice-run',
      { orders: [{ ...closed, earlierInvoices: [july] }], month: '2016-07' },
      ['288.00', '960.00', '-720.00'],
    ],
    ['audit-invoices', { orders: [{ ...closed, invoices: [july] }] }, ['-288.00', '-960.00', '720.00']],
  ])('to %s', (operation, input, differences) => {
    expect(partWeek(operation, input)).toEqual(differences);
  });

  it.each<[string, object]>([
    ['a bonus without its amount', { orders: [closed, granted] }],
    ['a bonus without its amount beside one that has it', { figures, orders: [closed, granted, lostOf()] }],
  ])('is not known of a settlement with %s', (_, input) => {
    expect(
      turned('settle', input).readings.flatMap(({ others }) => others.map(({ difference }) => difference)),
    ).toEqual(expect.not.arrayContaining([expect.any(String)]));
  });

  it('is not known where the agreement says what a bonus pays, and not what the course costs', () => {
    const [{ test, ...result }] = p1 as unknown as readonly [
      { readonly id: string; readonly test: { counted: string } },
    ];
    const { counted: _, ...open } = test;
    const job = [{ kind: 'ordinaert-job', firstDay: '2027-02-01' }];
    const orders = [
      { order: { level: 'forloeb', startsOn: '2027-01-04', weeks: 13, hoursPerWeek: '10' }, employment: job },
    ];
    const facts = { operation: 'settle', input: { orders } };
    const { result: settled, readings } = sensitivity(
      agreementWith([{ ...result, test: open }]) as never,
      facts as never,
    );
    expect(settled).toMatchObject({ totals: { fee: null, bonus: '5000.00' } });
    expect(readings.map(({ reading }) => reading)).toContain('four-weeks');
    expect(readings.flatMap(({ others }) => others).filter(({ difference }) => difference !== null)).toEqual([]);
  });

  it('to a comparison of two settlements, of which the second is closed after a week and three days', () => {
    const own = { order: { level: 'forloeb', startsOn: '2027-01-04', weeks: 13 } };
    const after = { ...own, closure: { ground: 'closed-early', lastOpenDay: '2027-01-13' } };
    const input = { before: { orders: [own] }, after: { orders: [after] } };
    const { readings } = sensitivity(weekPrice as never, { operation: 'settlement-changes', input } as never);
    const part = readings.find(({ reading }) => reading === 'part-week');
    expect(part?.others.map(({ option, difference }) => `${option} ${difference}`)).toEqual([
      'weekdays 77.14',
      'started-weeks 257.14',
      'completed-weeks -192.86',
    ]);
  });

  it('is not known where the agreement pays no bonus at all', () => {
    const orders = [
      {
        order: { level: 'forloeb', startsOn: '2027-01-04', weeks: 13 },
        closure: { ground: 'closed-early', lastOpenDay: '2027-01-12' },
      },
    ];
    const { readings, deciding } = sensitivity(weekPrice as never, { operation: 'settle', input: { orders } } as never);
    expect(deciding).toContain('part-week');
    expect(
      readings.flatMap(({ others }) => others.map(({ difference }) => difference)).every((each) => each === null),
    ).toBe(true);
  });
});

/** Whoever is in a job that pays enough has earned a bonus whose amount the source lost. */
function lostOf() {
  const employment = [{ kind: 'ordinaert-job', firstDay: '2016-11-01', monthlyIncome: { '2017-01': '14000.00' } }];
  return { order: { ...order, id: 'ordre-3' }, placements: [], employment };
}

describe('the readings that decide', () => {
  it('are those of which an option changes the answer, be it one of several', () => {
    const week = { order, closure: { ground: 'closed-early', lastOpenDay: '2016-07-31' } };
    expect(turned('fee', week).deciding).toEqual([]);
    expect(turned('due-date', { sentOn: isoDate('2018-11-24') }).deciding).toEqual(['due-date-days']);
    expect(turned('due-date', { sentOn: isoDate('2018-11-26') }).deciding).toEqual([]);
  });

  it('are found where only some of their options change it', () => {
    // The week from 29 August ends, and has its Thursday, in September.
    const cut = turned('invoice-plan', { order: { ...order, weeks: 1, startsOn: '2016-08-29' } });
    const thursday = cut.readings.find(({ reading }) => reading === 'week-to-month');
    expect([thursday?.changes, new Set(thursday?.others.map(({ changes }) => changes))]).toEqual([
      true,
      new Set([true, false]),
    ]);
  });
});

it('a problem of an order’s own agreement stands in the input', () => {
  const orders = [
    { order: { level: 'forloeb', startsOn: '2027-01-04', weeks: 13 }, agreement: weekPrice, invoices: [] },
  ];
  const invoices = [{ ...july, lines: [{ firstDay: '2027-01-04', lastDay: '2027-01-10', amount: '450.00' }] }];
  expect(problemsOf(() => turned('audit-invoices', { orders: [{ ...orders[0], invoices }] }))).toEqual([
    { code: 'not-in-agreement', path: 'input.orders[0].agreement' },
  ]);
});

it('two answers that just fill a text are told', () => {
  const half = 'x'.repeat(0x1fffffe8 / 2);
  const input = { sentOn: '2018-11-24' };
  const stringify = vi.spyOn(JSON, 'stringify').mockImplementationOnce(() => half);
  const told = turned('due-date', input);
  stringify.mockRestore();
  expect(told.readings.map(({ reading }) => reading)).toEqual(['due-date-days']);
});
