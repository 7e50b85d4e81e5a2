import { expect, it } from 'vitest';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { isoDate } from '../../src/calendar/iso-date.ts';
import { hourlyRate, hours } from '../../src/money/kroner.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { sensitivity } from '../../src/settlement/sensitivity.ts';
import { settle } from '../../src/settlement/settle.ts';

const order = {
  level: 'virksomhedsspor-b',
  startsOn: isoDate('2016-07-04'),
  weeks: 13,
  hoursPerWeek: hours('12'),
  hourlyRate: hourlyRate('140'),
} as const;

it('settles under the defaults where no readings are given', () => {
  expect(settle(koebenhavn2016Fyldt30, { orders: [{ order }] }).totals.fee).toBe('21840.00');
});

it('knows no other question than the operations', () => {
  const unknown = { operation: 'fees', input: {} } as unknown as { operation: 'fee'; input: { order: typeof order } };
  expect(problemsOf(() => sensitivity(koebenhavn2016Fyldt30, unknown))).toEqual([
    { code: 'invalid-option', path: 'operation' },
  ]);
});

it('tells what is wrong with a short contact and with the dates of an order that has no price, too', () => {
  const { fee, ...terms } = koebenhavn2016Fyldt30.terms;
  const callers = {
    ...koebenhavn2016Fyldt30,
    terms: { ...terms, fee: fee?.price && { ...fee, price: { ...fee.price, from: 'caller' as const } } },
  };
  const unpriced = {
    level: 'fastholdelsesmentor',
    startsOn: isoDate('2016-07-04'),
    weeks: 13,
    hoursPerWeek: hours('1.5'),
  } as const;
  const closure = { ground: 'closed-early', lastOpenDay: isoDate('2016-12-01') } as const;
  const asked = (item: object) => problemsOf(() => settle(callers, { orders: [{ order: unpriced, ...item }] }));
  expect(asked({ contactMinutes: 45 })).toEqual([{ code: 'hours-not-whole', path: 'orders[0].order.hoursPerWeek' }]);
  expect(asked({ contactMinutes: 45, closure }).map(({ code }) => code)).toEqual(['date-order', 'hours-not-whole']);
  expect(asked({})).toEqual([]);
  const whole = { ...unpriced, hoursPerWeek: hours('2') };
  const settled = settle(callers, { orders: [{ order: whole, contactMinutes: 45 }] });
  expect(settled.orders[0]?.missing.map(({ what }) => what)).toEqual(['order.hourlyRate']);
});
