import { describe, expect, it } from 'vitest';
import type { Bonus } from '../../src/bonus/bonus.ts';
import type { Fee } from '../../src/fee/fee.ts';
import { answer } from '../../src/operations/operations.ts';
import type { Settlement } from '../../src/settlement/settle.ts';
import { fixedPrice, heldHours, weekPrice } from '../cases/payment-models.ts';
import { asked, problemsTold } from '../oracle/asked.ts';
import { later } from '../oracle/days.ts';
import { agreementWith, at } from '../results/models.ts';

interface Loose {
  readonly [key: string]: Loose | undefined;
}

const changed = (agreement: object, change: (copy: Loose) => void) => {
  const copy = structuredClone(agreement) as unknown as Loose;
  change(copy);
  return copy as object;
};
const withParts = (parts: readonly object[]) =>
  changed(fixedPrice, (copy) =>
    Object.assign(copy.terms?.invoicing?.split as object, {
      parts: parts.map((part, index) => ({ ...at(`del ${index + 1}`), source: { document: 'kontrakt' }, ...part })),
    }),
  );
const order = { level: 'forloeb', startsOn: '2027-01-04', weeks: 13 };
const days = (agreement: object, facts: object) => {
  const { total, instalments } = asked<Fee>('fee', { agreement, ...facts });
  return [total, instalments?.map(({ amount, earnedOn }) => `${amount} ${earnedOn}`)];
};

describe('a part so many weeks after the start', () => {
  const three = withParts([
    { percent: '40', due: { at: 'start' } },
    { percent: '30', due: { weeksAfterStart: 6 } },
    { percent: '30', due: { at: 'end' } },
  ]);
  const later26 = withParts([
    { percent: '50', due: { at: 'start' } },
    { percent: '50', due: { weeksAfterStart: 26 } },
  ]);

  it.each([
    [{}, ['12000.00', ['4800.00 2027-01-04', '3600.00 2027-02-15', '3600.00 2027-04-04']]],
    [
      { closure: { ground: 'closed-early', lastOpenDay: '2027-02-14' } },
      ['12000.00', ['4800.00 2027-01-04', '3600.00 2027-02-15', '3600.00 2027-02-14']],
    ],
  ])('is due on that day, also where the course ended before it: %j', (facts, expected) => {
    expect(days(three, { order, ...facts })).toEqual(expected);
  });

  it.each([13, 25, 26, 27])('of a course of %i weeks', (weeks) => {
    expect(days(later26, { order: { ...order, weeks } })).toEqual([
      '12000.00',
      ['6000.00 2027-01-04', '6000.00 2027-07-05'],
    ]);
  });
});

describe('what a course’s one price does not say', () => {
  it('what a pause makes of it', () => {
    const paused = changed(fixedPrice, (copy) =>
      Object.assign(copy.terms?.fee as object, {
        pauses: { rule: 'K 2.9', source: { document: 'kontrakt' }, grounds: ['ferie'] },
      }),
    );
    const pauses = [{ firstDay: '2027-01-04', lastDay: '2027-01-17', ground: 'ferie' }];
    expect(problemsTold(answer('fee', { agreement: paused, order, pauses }))).toEqual(['not-in-agreement at pauses']);
  });

  it.each([
    ['agreed-termination', { pays: 'open-days' }],
    ['objective-rejection', { pays: 'open-period' }],
  ])('the open days of it after %s', (ground, says) => {
    const ended = changed(fixedPrice, (copy) =>
      Object.assign(copy.terms?.fee?.ended as object, {
        [ground]: { rule: 'K 2.3', source: { document: 'kontrakt' }, ...says },
      }),
    );
    expect(problemsTold(answer('catalogue', { agreement: ended }))).toEqual([
      'contradiction at agreement.tracks[0].levels[0].price.per',
      `contradiction at agreement.terms.fee.ended.${ground}.pays`,
    ]);
  });
});

describe('held hours', () => {
  it('are at most those of an order’s weeks, which its working days make whole', () => {
    const contacts = Array.from({ length: 12 }, (_, week) => ({ on: later('2027-01-05', 7 * week), minutes: 60 }));
    const total = (more: object) =>
      asked<Fee>('fee', {
        agreement: heldHours,
        order: { level: 'forloeb', startsOn: '2027-01-04', hoursPerWeek: '1', ...more },
        contacts,
      }).total;
    expect(total({ weeks: 12 })).toBe('4800.00');
    expect(total({ endsOn: '2027-03-26' })).toBe('4800.00');
    // Through the Wednesday before Easter, and through a Tuesday: 11 weeks and 2 days.
    expect(total({ endsOn: '2027-03-24' })).toBe('4800.00');
    expect(total({ endsOn: '2027-03-23' })).toBe('4514.29');
  });
});

describe('a share of a fee that is not decided yet', () => {
  const works = { ...at('job'), kinds: ['ordinaert-job'] };
  const lasting = (weeks: number) => ({
    ...at('varer'),
    kind: 'lasting',
    weeks,
    counted: 'calendar-weeks',
    joined: 'merge',
    window: { ...at('frist'), holds: 'its-beginning', through: { from: 'start', months: 3, first: 'that-day' } },
  });
  const list = [
    { id: 'j', counts: works, test: lasting(13), pays: { ...at('rate'), as: 'instalment' } },
    { id: 's', counts: works, test: lasting(4), pays: { ...at('andel'), percentOfFee: '10' } },
  ];
  const priced = agreementWith(list, {
    fee: { price: { ...at('pris'), from: 'agreement' } },
    invoicing: {
      split: {
        ...at('rater'),
        by: 'instalments',
        parts: [
          { ...at('rate 1'), percent: '50', due: { at: 'start' } },
          { ...at('rate 2'), percent: '50', due: { result: 'j' } },
        ],
      },
    },
  });
  for (const { levels } of priced.tracks) {
    for (const level of levels) {
      Object.assign(level, {
        hours: undefined,
        hourlyRate: null,
        price: { ...at('pris'), per: 'course', amount: '20000' },
      });
    }
  }
  const facts = { order, employment: [{ kind: 'ordinaert-job', firstDay: '2027-02-01' }] };

  it.each([
    ['2027-03-15', null],
    ['2027-05-01', null],
    ['2027-05-02', '2000.00'],
  ])('as known on %s: %s', (asOf, amount) => {
    const share = asked<Bonus>('bonus', { agreement: priced, ...facts, asOf }).decisions[1];
    expect([share?.outcome, share?.amount, share?.missing.map(({ what }) => what)]).toEqual([
      'granted',
      amount,
      amount === null ? ['employment'] : [],
    ]);
    const settled = asked<Settlement>('settle', { agreement: priced, orders: [facts], asOf });
    expect(settled.orders[0]?.bonus?.decisions[1]?.amount).toBe(amount);
  });

  it('is no result of which only the higher is paid, where that is an instalment', () => {
    const insteadOf = { ...at('kun en'), results: ['s'], paid: 'higher' };
    const [first, second] = list;
    expect(
      problemsTold(
        answer('catalogue', { agreement: agreementWith([{ ...first, id: 'j', insteadOf }, second as never]) }),
      ),
    ).toEqual([
      'contradiction at agreement.terms.results.list[0].pays.as',
      'contradiction at agreement.terms.results.list[0].insteadOf.results',
    ]);
  });

  it('only one is paid where the clause says so, whatever it leaves open', () => {
    const [, second] = list;
    const pays = (amount: string) => ({ ...at('sats'), amount });
    const both = agreementWith([
      { ...second, id: 'a', pays: pays('100.00'), insteadOf: { ...at('kun en'), results: ['b'] } },
      { ...second, id: 'b', test: lasting(8), pays: pays('200.00') },
    ]);
    const told = asked<Bonus>('bonus', {
      agreement: both,
      order: { ...order, hoursPerWeek: '10' },
      employment: facts.employment,
    });
    expect(told.decisions.map(({ amount }) => amount)).toEqual([null, '200.00']);
  });
});

it('sensitivity asks of an order what its agreement asks, wherever the agreement stands', () => {
  const input = { order };
  const beside = answer('sensitivity', { agreement: weekPrice, operation: 'fee', input });
  expect(problemsTold(beside)).toEqual([]);
  expect(problemsTold(answer('sensitivity', { operation: 'fee', input: { ...input, agreement: weekPrice } }))).toEqual(
    [],
  );
});
