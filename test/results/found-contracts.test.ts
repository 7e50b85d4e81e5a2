import { describe, expect, it } from 'vitest';
import type { Bonus } from '../../src/bonus/bonus.ts';
import type { Fee } from '../../src/fee/fee.ts';
import type { InvoicePlan } from '../../src/invoicing/invoice-plan.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import { asked, problemsTold } from '../oracle/asked.ts';
import { agreementWith, at } from './models.ts';

/**
 * Three ways to pay that are drawn after public texts of other countries, with made-up kroner: a placement voucher (half
 * after six weeks of work, half after six months), a rate for each day with a result after four months, and a fee at the
 * start with a result that pays on, every four weeks, as long as the work lasts.
 */

const words = (da: string, en: string) => ({ da, en });
const source = { document: 'K' };
const begins = (from: string, months: number) => ({
  ...at('frist'),
  holds: 'its-beginning',
  through: { from, months, first: 'that-day' },
});
const lasting = (time: object, window: object) => ({
  ...at('krav'),
  kind: 'lasting',
  ...time,
  joined: 'merge',
  window,
});
const work = { ...at('arbejde'), kinds: ['ordinaert-job'] };
const hours = (perWeek: string) => ({ ...at('timer'), perWeek });

const priced = (agreement: ReturnType<typeof agreementWith>, price?: object) => {
  for (const { levels } of agreement.tracks) {
    for (const level of levels) Object.assign(level, { hours: undefined, hourlyRate: null }, price && { price });
  }
  return agreement;
};

const inThree = begins('start', 3);
const voucher = priced(
  agreementWith([
    {
      id: 'seks-uger',
      name: words('Seks uger i job', 'Six weeks of work'),
      counts: work,
      test: lasting({ weeks: 6, counted: 'calendar-weeks' }, inThree),
      leastHours: hours('15'),
      pays: { ...at('sats'), amount: '9000.00' },
    },
    {
      id: 'seks-maaneder',
      name: words('Seks måneder i job', 'Six months of work'),
      counts: work,
      test: lasting({ months: 6 }, inThree),
      leastHours: hours('15'),
      pays: { ...at('sats'), amount: '9000.00' },
    },
  ]),
);

const price = { rule: 'pris', source, from: 'agreement' };
const daily = priced(
  agreementWith(
    [
      {
        id: 'fire-maaneder',
        name: words('Fire måneder i job eller uddannelse', 'Four months of work or education'),
        counts: { ...at('arbejde'), kinds: ['ordinaert-job', 'uddannelse'] },
        test: lasting({ months: 4 }, begins('start', 12)),
        pays: { ...at('sats'), amount: '12000.00' },
      },
    ],
    {
      fee: { price, ended: { 'closed-early': { ...at('ophoer'), pays: 'open-days' } } },
      invoicing: { split: { ...at('faktura'), by: 'calendar-months' } },
    },
  ),
  // 75 kr. a day.
  { ...at('dagspris'), per: 'week', amount: '525' },
);

const after = (weeks: number, amount: string) => ({
  id: `uge-${weeks}`,
  name: words(`${weeks} uger i job`, `${weeks} weeks of work`),
  counts: work,
  test: lasting({ weeks, counted: 'calendar-weeks' }, begins('ordered-end', 6)),
  leastHours: hours('16'),
  pays: { ...at('sats'), amount },
});
const sustained = priced(
  agreementWith([after(26, '12000.00'), after(30, '1300.00'), after(34, '1300.00'), after(38, '1300.00')], {
    fee: { price },
    invoicing: {
      split: {
        ...at('faktura'),
        by: 'instalments',
        parts: [{ ...at('start'), percent: '100', due: { at: 'start' } }],
      },
    },
  }),
  { ...at('forloebspris'), per: 'course', amount: '3000' },
);

const order = {
  id: 'ordre-1',
  citizen: 'borger-1',
  provider: 'a',
  level: 'forloeb',
  startsOn: '2027-01-04',
  weeks: 12,
};
const job = (firstDay: string, more: object = {}) => ({ kind: 'ordinaert-job', firstDay, hoursPerWeek: '20', ...more });

function outcomes(agreement: object, employment: readonly object[], more: object = {}): readonly string[] {
  const input = { agreement, order, employment, ...more };
  for (const language of ['da', 'en'] as const) {
    expect(explain('bonus', answer('bonus', input), language)).not.toMatch(/undefined|null|NaN|R\d{3}|D16/);
  }
  return asked<Bonus>('bonus', input).decisions.map(
    ({ outcome, amount, earnedOn }) => `${outcome} ${amount ?? '-'} ${earnedOn ?? '-'}`,
  );
}

const never = 'refused - -';

describe('a placement voucher', () => {
  it.each([
    ['that lasts', job('2027-02-01'), ['granted 9000.00 2027-03-14', 'granted 9000.00 2027-07-31']],
    ['of exactly six weeks', job('2027-02-01', { lastDay: '2027-03-14' }), ['granted 9000.00 2027-03-14', never]],
    ['a day shorter', job('2027-02-01', { lastDay: '2027-03-13' }), [never, never]],
    ['a day short of six months', job('2027-02-01', { lastDay: '2027-07-30' }), ['granted 9000.00 2027-03-14', never]],
    ['from the last day', job('2027-04-04'), ['granted 9000.00 2027-05-15', 'granted 9000.00 2027-10-03']],
    ['a day later', job('2027-04-05'), [never, never]],
    ['of too few hours', job('2027-02-01', { hoursPerWeek: '14.5' }), [never, never]],
    // Six months from 31 March run through 30 September: the month has no 31st.
    [
      'from a day that the last month does not have',
      job('2027-03-31'),
      ['granted 9000.00 2027-05-11', 'granted 9000.00 2027-09-30'],
    ],
  ])('a job %s', (_, each, expected) => {
    expect(outcomes(voucher, [each])).toEqual(expected);
  });

  it('is told in months, and open while the job runs', () => {
    const input = { agreement: voucher, order, employment: [job('2027-02-01')] };
    const da = explain('bonus', answer('bonus', input), 'da');
    expect(da).toContain('Borgeren var i ordinært job 6 måneder i træk.');
    expect(explain('bonus', answer('bonus', input), 'en')).toContain(
      'The citizen was in an ordinary job for 6 months on end.',
    );
    const told = asked<Bonus>('bonus', { ...input, asOf: '2027-07-30' }).decisions[1];
    // On the 31st the job goes on, or one of that day goes on from it, or nothing does.
    expect([told?.outcome, told?.knowableFrom, told?.changeableUntil]).toEqual([
      'undecided',
      '2027-07-31',
      '2027-07-31',
    ]);
    expect(asked<Bonus>('bonus', { ...input, asOf: '2027-07-31' }).decisions[1]?.outcome).toBe('granted');
  });

  it('has no fee', () => {
    expect(problemsTold(answer('fee', { agreement: voucher, order }))).toEqual(['not-in-agreement at agreement']);
  });
});

describe('a rate for each day', () => {
  it.each([
    [{}, '5250.00', ['2027-01 2100.00', '2027-02 2100.00', '2027-03 1050.00']],
    // 10 days.
    [{ closure: { ground: 'closed-early', lastOpenDay: '2027-01-13' } }, '750.00', ['2027-01 750.00']],
  ] as const)('%j', (facts, total, lines) => {
    const short = { ...order, weeks: 10 };
    expect(asked<Fee>('fee', { agreement: daily, order: short, ...facts }).total).toBe(total);
    const plan = asked<InvoicePlan>('invoice-plan', { agreement: daily, order: short, ...facts });
    expect(plan.lines.map(({ month, amount }) => `${month} ${amount}`)).toEqual(lines);
  });

  it.each([
    ['from the end of a long month', job('2027-10-31'), ['granted 12000.00 2028-02-29']],
    ['to the day before', job('2027-10-31', { lastDay: '2028-02-28' }), [never]],
    ['in education', { kind: 'uddannelse', firstDay: '2027-08-15' }, ['granted 12000.00 2027-12-14']],
  ])('four months, %s', (_, each, expected) => {
    expect(outcomes(daily, [each])).toEqual(expected);
  });
});

describe('a result that pays on', () => {
  it('as long as the work lasts', () => {
    expect(outcomes(sustained, [job('2027-05-03')])).toEqual([
      'granted 12000.00 2027-10-31',
      'granted 1300.00 2027-11-28',
      'granted 1300.00 2027-12-26',
      'granted 1300.00 2028-01-23',
    ]);
    expect(outcomes(sustained, [job('2027-05-03', { lastDay: '2027-12-01' })])).toEqual([
      'granted 12000.00 2027-10-31',
      'granted 1300.00 2027-11-28',
      never,
      never,
    ]);
  });

  it('beside a fee that is due at the start', () => {
    const plan = asked<InvoicePlan>('invoice-plan', { agreement: sustained, order });
    expect(plan.lines.map(({ firstDay, amount, invoiceFrom }) => [firstDay, amount, invoiceFrom])).toEqual([
      ['2027-01-04', '3000.00', '2027-01-04'],
    ]);
  });
});

describe('how long a result asks for', () => {
  const told = (time: object) => {
    const [first] = [after(26, '1.00')];
    const list = [{ ...first, test: { ...first.test, weeks: undefined, counted: undefined, ...time } }];
    return problemsTold(answer('catalogue', { agreement: agreementWith(list as never) }));
  };
  const path = 'agreement.terms.results.list[0].test';

  it.each([
    [{ weeks: 4, months: 1 }, [`both-given at ${path}.months`]],
    [{ months: 1, days: 30 }, [`both-given at ${path}.days`]],
    [{}, [`missing-field at ${path}.weeks`]],
    [{ months: 0 }, [`out-of-range at ${path}.months`]],
    [{ months: 1, counted: 'work-weeks' }, [`unknown-field at ${path}.counted`]],
    [{ months: 1 }, []],
  ])('%j', (time, problems) => {
    expect(told(time)).toEqual(problems);
  });
});
