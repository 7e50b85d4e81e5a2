import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemSentences } from '../../src/explain/problem-words.ts';
import type { Answer } from '../../src/operations/answer.ts';
import { refusal } from '../../src/operations/answer.ts';
import { answer } from '../../src/operations/operations.ts';
import { problemCodes } from '../../src/problem/problem.ts';
import { badDates, badDecimals, likeCpr, notCpr } from '../cases/bad-values.ts';
import { goodInput, goodInputs } from '../cases/inputs.ts';
import { ask, bent, bounded, everyField, fields, key, names } from './every-field.ts';

// One field in five; `npm run test:long` asks of them all.
describe('every operation', () => {
  everyField(5);

  it.each(names)('%s answers its good input', (operation) => {
    expect(ask(operation, goodInput(operation))).toEqual([]);
    expect(answer(operation, goodInput(operation)).ok).toBe(true);
  });

  it.each([
    ['catalogue', ['agreement']],
    ['readings', ['agreement']],
    ['due-date', ['agreement', 'sentOn']],
    ['check-order', ['agreement', 'order']],
    ['fee', ['agreement', 'order']],
    ['invoice-plan', ['agreement', 'order']],
    ['settle', ['agreement', 'orders']],
    ['sensitivity', ['operation', 'input']],
  ])('%s lists all that is missing from an empty object', (operation, missing) => {
    expect(ask(operation, {}).sort()).toEqual(missing.map((field) => `missing-field@${field}`).sort());
  });

  it('lists all that is missing from an empty order, with its own path', () => {
    const missing = ['level', 'startsOn', 'weeks', 'hoursPerWeek'].map((field) => `missing-field@order.${field}`);
    const other = missing.map((line) => line.replace('order.', 'otherOrders[0].'));
    const agreement = 'koebenhavn-2016-unge';
    expect(ask('fee', { agreement, order: {} })).toEqual([...missing, 'missing-field@order.hourlyRate']);
    expect(ask('check-order', { agreement, order: {}, otherOrders: [{}] }).sort()).toEqual(
      [...missing, ...other].sort(),
    );
    expect(ask('settle', { agreement, orders: [{ order: {} }] })).toEqual(
      missing.map((line) => line.replace('@', '@orders[0].')),
    );
    expect(ask('sensitivity', { agreement, operation: 'fee', input: { order: {} } })).toEqual(
      [...missing, 'missing-field@order.hourlyRate'].map((line) => line.replace('@', '@input.')),
    );
  });

  it('tells null under a name that it does not know', () => {
    for (const name of names) expect(ask(name, { ...goodInput(name), nope: null })).toEqual(['unknown-field@nope']);
    const { readings, figures } = { readings: { nope: null }, figures: { nope: null } };
    expect(ask('bonus', { ...goodInput('bonus'), readings, figures })).toEqual([
      'unknown-field@readings.nope',
      'unknown-field@figures.nope',
    ]);
  });

  it('reads no prototype that came in as JSON', () => {
    for (const operation of names) {
      const text = JSON.stringify(goodInputs[operation]).replace('{', '{"__proto__":{"polluted":true},');
      expect([operation, ask(operation, JSON.parse(text))]).toEqual([operation, ['unknown-field@__proto__']]);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('tells unknown fields together with what is wrong with the facts themselves', () => {
    const order = { ...(goodInputs.fee as { order: object }).order, level: 'ukendt', extra: 1 };
    expect(ask('fee', { agreement: 'koebenhavn-2016-fyldt-30', order, more: 1 }).sort()).toEqual([
      'unknown-field@more',
      'unknown-field@order.extra',
      'unknown-level@order.level',
    ]);
  });

  it.each([
    ['ownKeys', { ownKeys: () => ['a'] }],
    [
      'get',
      {
        get: () => {
          throw new Error('no');
        },
      },
    ],
    [
      'has',
      {
        has: () => {
          throw new Error('no');
        },
        ownKeys: () => {
          throw new Error('no');
        },
      },
    ],
  ])('survives a proxy with a trap on %s', (_, handler) => {
    for (const operation of names) expect(answer(operation, new Proxy({}, handler)).ok).toBe(false);
  });

  it.each([undefined, null, 0, 1, Number.NaN, '', 'x', true, [], [1], () => 1, Symbol('x'), 1n])(
    'is no answer to %s',
    (input) => {
      for (const operation of names) expect(ask(operation, input)).toEqual(['not-an-object@']);
    },
  );

  it('answers whatever it is given, and never throws', () => {
    const value = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    });
    const near = fc
      .constantFrom(...fields)
      .chain(({ operation, path }) => fc.record({ operation: fc.constant(operation), path: fc.constant(path), value }));
    const check = (given: Answer) => {
      if (given.ok) return;
      expect(given.problems.length).toBeGreaterThan(0);
      expect(given.problems.length).toBeLessThanOrEqual(100);
      for (const { message, messageDa, ...problem } of given.problems) {
        expect(problemCodes).toContain(problem.code);
        expect(problem.code).not.toBe('internal-error');
        expect(typeof problem.path).toBe('string');
        expect({ en: message, da: messageDa }).toEqual(problemSentences(problem));
      }
    };
    fc.assert(fc.property(fc.constantFrom(...names), value, (operation, input) => check(answer(operation, input))));
    fc.assert(
      fc.property(near, ({ operation, path, value: put }) =>
        check(
          answer(
            operation,
            bent(operation, path, (around) => Object.assign(around, { [key(path)]: put })),
          ),
        ),
      ),
      { numRuns: 400 },
    );
  });

  it.each(['', 'Fee', 'nope', '__proto__', 'constructor', 'toString', 'fee '])(
    'is none by the name %j',
    (operation) => {
      expect(ask(operation, goodInputs.fee)).toEqual(['unknown-operation@']);
    },
  );
});

describe('no refused value is repeated', () => {
  it('not even of a number of a person', () => {
    const order = { ...(goodInputs['check-order'] as { order: object }).order };
    for (const citizen of likeCpr.slice(0, 5)) {
      const given = answer('check-order', { agreement: 'koebenhavn-2016-unge', order: { ...order, citizen } });
      expect(JSON.stringify(given)).not.toContain(citizen.slice(0, 6));
    }
  });
});

describe('values', () => {
  const agreement = 'koebenhavn-2016-fyldt-30';
  const order = (goodInputs.fee as { order: Record<string, unknown> }).order;
  const withOrder = (changes: object) => ask('fee', { agreement, order: { ...order, ...changes } });

  it.each(['hourlyRate', 'hoursPerWeek'])('no bad decimal passes as %s', (field) => {
    const lines = badDecimals.map(([value]) => withOrder({ [field]: value }));
    expect(lines).toEqual(badDecimals.map(([, code]) => [`${code}@order.${field}`]));
  });

  it.each(['startsOn', 'orderedOn'])('no bad date passes as %s', (field) => {
    const lines = badDates.map(([value]) => withOrder({ [field]: value }));
    expect(lines).toEqual(badDates.map(([, code]) => [`${code}@order.${field}`]));
  });

  it('no bad date passes where days are computed', () => {
    expect(badDates.map(([sentOn]) => ask('due-date', { agreement, sentOn }))).toEqual(
      badDates.map(([, code]) => [`${code}@sentOn`]),
    );
  });

  it.each([
    [{ hoursPerWeek: '168' }, []],
    [{ hoursPerWeek: 168.0001 }, ['out-of-range@order.hoursPerWeek']],
    [{ hoursPerWeek: '0.0001' }, []],
    [{ hoursPerWeek: 0 }, ['out-of-range@order.hoursPerWeek']],
    [{ hoursPerWeek: '1.23456' }, ['too-many-decimals@order.hoursPerWeek']],
    [{ hourlyRate: '0' }, []],
    [{ hourlyRate: 999_999_999_999.99 }, []],
    [{ hourlyRate: '140.005' }, []],
    [{ hourlyRate: '140.00005' }, ['too-many-decimals@order.hourlyRate']],
    [{ weeks: 1 }, []],
    [{ weeks: 520 }, []],
    [{ weeks: 0 }, ['out-of-range@order.weeks']],
    [{ weeks: 521 }, ['out-of-range@order.weeks']],
    [{ weeks: 1e300 }, ['out-of-range@order.weeks']],
    [{ weeks: 2.5 }, ['invalid-type@order.weeks']],
    [{ weeks: '13' }, ['invalid-type@order.weeks']],
    [{ weeks: Number.POSITIVE_INFINITY }, ['invalid-type@order.weeks']],
    [{ citizenAge: 150 }, []],
    [{ citizenAge: 151 }, ['out-of-range@order.citizenAge']],
    [{ citizenAge: -1 }, ['out-of-range@order.citizenAge']],
    [{ monthsUnemployed: 18 }, []],
    [{ monthsUnemployed: 19 }, ['out-of-range@order.monthsUnemployed']],
    [{ benefitGroup: 'folkepension' }, ['invalid-option@order.benefitGroup']],
    [{ orderedOutsidePortal: 'nej' }, ['invalid-type@order.orderedOutsidePortal']],
    [{ id: '' }, ['out-of-range@order.id']],
    [{ provider: 'x'.repeat(201) }, ['too-large@order.provider']],
    [{ level: 7 }, ['invalid-type@order.level']],
  ])('an order with %j', (changes, expected) => {
    expect(withOrder(changes)).toEqual(expected);
  });

  it('weeks and the last day are never both given, nor neither', () => {
    const { weeks, ...without } = order;
    expect(withOrder({ endsOn: '2016-10-02' })).toEqual(['both-given@order.endsOn']);
    expect(withOrder({ endsOn: 'x' })).toEqual(['invalid-date@order.endsOn', 'both-given@order.endsOn']);
    expect(ask('fee', { agreement, order: without })).toEqual(['missing-field@order.weeks']);
    expect(ask('fee', { agreement, order: { ...without, endsOn: '2016-10-02' } })).toEqual([]);
    expect(weeks).toBe(13);
  });

  it('hours a week and an interval are never both given, nor neither', () => {
    const { hoursPerWeek, ...without } = order;
    const hoursInterval = { min: '2', max: '8' };
    const check = (changes: object) => ask('check-order', { agreement, order: { ...without, ...changes } });
    expect(check({ hoursPerWeek, hoursInterval })).toEqual(['both-given@order.hoursInterval']);
    expect(check({})).toEqual(['missing-field@order.hoursPerWeek']);
    expect(check({ hoursInterval })).toEqual([]);
    expect(check({ hoursInterval: { min: 2 } })).toEqual(['missing-field@order.hoursInterval.max']);
    expect(check({ hoursInterval: { min: 2, max: 8, step: 1 } })).toEqual(['unknown-field@order.hoursInterval.step']);
    expect(check({ hoursInterval: { min: 8, max: 2 } })).toEqual(['out-of-range@order.hoursInterval.max']);
    expect(ask('fee', { agreement, order: { ...without, hoursInterval } })).toEqual([
      'missing-field@order.hoursPerWeek',
    ]);
  });

  it.each([
    [{ ground: 'closed-early' }, ['missing-field@closure.lastOpenDay']],
    [{ ground: 'agreed-termination' }, ['missing-field@closure.lastOpenDay']],
    [{ ground: 'objective-rejection' }, []],
    [{ ground: 'objective-rejection', lastOpenDay: '2016-07-10' }, []],
    [{ ground: 'cancelled-before-start' }, []],
    [{ ground: 'cancelled-before-start', lastOpenDay: '2016-07-10' }, ['unknown-field@closure.lastOpenDay']],
    [{ ground: 'closed-early', lastOpenDay: '2016-07-03' }, ['date-order@closure.lastOpenDay']],
    [{ ground: 'closed-early', lastOpenDay: '2016-10-03' }, ['date-order@closure.lastOpenDay']],
    [{ ground: 'closed-early', lastOpenDay: '2016-07-04' }, []],
    [{ ground: 'closed-early', lastOpenDay: '2016-10-02' }, []],
    [{ ground: 'closed' }, ['invalid-option@closure.ground']],
    [{ lastOpenDay: '2016-07-10' }, ['missing-field@closure.ground']],
    [{ ground: 'closed-early', lastOpenDay: '2016-07-10', by: 'x' }, ['unknown-field@closure.by']],
  ])('a closure %j', (closure, expected) => {
    expect(ask('fee', { agreement, order, closure })).toEqual(expected);
  });

  it.each([
    [{ 'part-week': 'weekdays' }, []],
    [{ 'part-week': 'Weekdays' }, ['invalid-option@readings.part-week']],
    [{ 'part-week': '' }, ['invalid-option@readings.part-week']],
    [{ 'part-week': 1 }, ['invalid-type@readings.part-week']],
    [{ 'part-weeks': 'weekdays' }, ['unknown-field@readings.part-weeks']],
    [{ constructor: 'weekdays' }, ['unknown-field@readings.constructor']],
  ])('readings %j', (readings, expected) => {
    expect(ask('fee', { agreement, order, readings })).toEqual(expected);
  });

  it.each([
    [1, []],
    [60, []],
    [0, ['out-of-range@contactMinutes']],
    [61, ['out-of-range@contactMinutes']],
    [1.5, ['invalid-type@contactMinutes']],
    ['45', ['invalid-type@contactMinutes']],
  ])('%j minutes of contact', (contactMinutes, expected) => {
    expect(ask('fee', { agreement, order, contactMinutes })).toEqual(expected);
  });

  it.each([
    [{ level: 'virksomhedsspor-b' }, 'not-a-mentor-level'],
    [{ hoursPerWeek: '1.5' }, 'hours-not-whole'],
  ])('minutes of contact with %j are refused', (changes, code) => {
    const lines = ask('fee', { agreement, order: { ...order, ...changes }, contactMinutes: 45 });
    expect(lines.map((line) => line.split('@')[0])).toEqual([code]);
  });

  it('a day is told at the field that pushes it out of the calendar', () => {
    expect(withOrder({ startsOn: '2199-12-31', weeks: 1 })).toEqual(['date-out-of-range@order.weeks']);
    expect(ask('due-date', { agreement, sentOn: '2199-12-31' })).toEqual(['date-out-of-range@sentOn']);
    expect(ask('due-date', { agreement, sentOn: '2199-12-01' })).toEqual([]);
  });

  describe('the number of a person', () => {
    const told = (field: string, value: string) =>
      ask('check-order', { agreement, order: { ...order, [field]: value } });
    const noted = (cause: string) =>
      ask('attendance-protocol', { ...goodInput('attendance-protocol'), days: [{ ...day, cause }] });
    const day = { date: '2016-10-04', plannedHours: 5, attendedHours: 0 };

    it('is no citizen, with any separator, any digits and any birthday', () => {
      expect(likeCpr.length).toBeGreaterThan(500);
      for (const value of [...likeCpr, ...likeCpr.slice(0, 20).flatMap((id) => [` ${id}`, `${id} `, `${id}\n`])])
        expect([value, told('citizen', value)]).toEqual([value, ['cpr-number@order.citizen']]);
      for (const value of notCpr) expect([value, told('citizen', value)]).toEqual([value, []]);
      const days = Array.from({ length: 100 }, (_, at) => String(at).padStart(2, '0'));
      const refused = days.filter((at) => told('citizen', `${at}0116${'-'}1234`).length === 1);
      expect(refused.map(Number)).toEqual([...span(1, 31), ...span(61, 91)]);
      expect(ask('check-order', { agreement, order, otherOrders: [order, { ...order, citizen: likeCpr[0] }] })).toEqual(
        ['cpr-number@otherOrders[1].citizen'],
      );
    });

    it.each(['id', 'provider'])('is no %s where it is parted after six digits; ten digits at once are', (field) => {
      for (const value of likeCpr) {
        const isParted = /\p{Nd}\P{Nd}+\p{Nd}{4}$/u.test(value);
        expect([value, told(field, value)]).toEqual([value, isParted ? [`cpr-number@order.${field}`] : []]);
      }
      for (const value of notCpr) expect([value, told(field, value)]).toEqual([value, []]);
    });

    it('is no part of a text, as a word among others', () => {
      for (const value of likeCpr) {
        for (const text of [value, `ring ${value} i morgen`, `(${value})`, `5. ${value}, 17`])
          expect([text, noted(text)]).toEqual([text, ['cpr-number@days[0].cause']]);
      }
      const harmless = [
        '05-10-2016 14',
        '5.10.2016 kl. 08.30',
        '2012-10-05 12',
        'tlf. +45 12 34 56 78',
        'nr. 4500123456',
      ];
      for (const text of [...harmless, ...notCpr]) expect([text, noted(text)]).toEqual([text, []]);
    });
  });

  it.each(['id', 'citizen', 'provider'])('%s holds nothing that cannot be seen', (field) => {
    const told = (value: string) => ask('check-order', { agreement, order: { ...order, [field]: value } });
    for (const value of [
      ' a',
      'a ',
      'a\u00a0',
      'a\tb',
      'a\u00a0b',
      'a\u2003b',
      'a\nb',
      'a\u200bb',
      '\ufeffa',
      'a\u00adb',
      'a\u202eb',
      'a\u3164',
      '\ud800a',
    ]) {
      expect([value, told(value)]).toEqual([value, [`invalid-id@order.${field}`]]);
    }
    for (const value of ['a b', 'å', 'a\u030a', 'Ø-17/b', '17']) expect(told(value)).toEqual([]);
  });

  it('what is too large as a whole is no field', () => {
    expect(refusal([{ code: 'too-large', path: '' }])).toMatchObject({
      problems: [
        { message: expect.stringContaining('Split the input'), messageDa: expect.stringContaining('Del input op') },
      ],
    });
    expect(refusal([{ code: 'too-large', path: 'orders' }])).toMatchObject({
      problems: [{ message: 'The field is larger than what is accepted.' }],
    });
  });

  const span = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, n) => first + n);
});

describe('an operation that the agreement holds no rule for', () => {
  const agreement = 'koebenhavn-udsatte-over-30';
  const order = { level: 'mentorforloeb', startsOn: '2025-01-06', weeks: 4, hoursPerWeek: 1, hourlyRate: 300 };
  it.each([
    ['invoice-plan', { order }],
    ['due-date', { sentOn: '2025-01-06' }],
  ])('%s says so', (operation, facts) => {
    expect(ask(operation, { agreement, ...facts })).toEqual(['not-in-agreement@agreement']);
  });

  it.each([
    ['catalogue', {}],
    ['check-order', { order }],
    ['fee', { order }],
    ['readings', {}],
    ['settle', { orders: [{ order }] }],
    ['sensitivity', { operation: 'fee', input: { order } }],
  ])('%s answers', (operation, facts) => {
    expect(ask(operation, { agreement, ...facts })).toEqual([]);
  });
});

describe('sensitivity', () => {
  const { agreement, input } = goodInputs.sensitivity as { agreement: string; input: Record<string, unknown> };

  it('takes agreement and readings outside or inside the input, never in both', () => {
    const readings = { 'part-week': 'weekdays' };
    const sensitivity = (outer: object, inner: object) =>
      ask('sensitivity', { operation: 'fee', ...outer, input: { ...input, ...inner } });
    expect(sensitivity({ agreement }, {})).toEqual([]);
    expect(sensitivity({}, { agreement, readings })).toEqual([]);
    expect(sensitivity({}, {})).toEqual(['missing-field@agreement']);
    expect(sensitivity({ agreement, readings }, { agreement, readings })).toEqual([
      'both-given@input.agreement',
      'both-given@input.readings',
    ]);
  });

  it('is asked about every other operation, and not about itself', () => {
    expect(ask('sensitivity', { agreement, operation: 'sensitivity', input: {} })).toEqual([
      'invalid-option@operation',
    ]);
    expect(ask('sensitivity', { agreement, operation: 'due-date', input: { sentOn: '2016-02-30' } })).toEqual([
      'invalid-date@input.sentOn',
    ]);
  });
});

describe('time and size', () => {
  const agreement = 'koebenhavn-2016-fyldt-30';
  const order = (goodInputs.fee as { order: Record<string, unknown> }).order;

  it('lists at most 100 problems', () => {
    const orders = Array.from({ length: 500 }, () => ({ order: { level: 1 } }));
    expect(ask('settle', { agreement, orders })).toHaveLength(100);
    const unknown = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`felt${n}`, n]));
    expect(ask('fee', { agreement, order, ...unknown })).toHaveLength(100);
    expect(ask('sensitivity', { agreement, operation: 'settle', input: { orders } })).toHaveLength(100);
  });

  it('looks at a sparse huge array no further than at its length', () => {
    bounded(2_000, () => {
      const huge: unknown[] = [];
      huge.length = 2 ** 32 - 1;
      expect(ask('settle', { agreement, orders: huge })).toEqual(['too-large@orders']);
      expect(ask('check-order', { agreement, order, otherOrders: huge })).toEqual(['too-large@otherOrders']);
      expect(ask('sensitivity', { agreement, operation: 'settle', input: { orders: huge } })).toEqual([
        'too-large@input.orders',
      ]);
    });
    expect(ask('check-order', { agreement, order, otherOrders: new Array(1_001).fill(order) })).toEqual([
      'too-large@otherOrders',
    ]);
    expect(ask('check-order', { agreement, order, otherOrders: [undefined, order, undefined] })).toEqual([
      'missing-field@otherOrders[0]',
      'missing-field@otherOrders[2]',
    ]);
  });

  it('reads many unknown fields, and unknown fields of many orders, in bounded time', () => {
    const unknown = Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`felt${n}`, n]));
    bounded(15_000, () => expect(ask('fee', { agreement, order: { ...order, ...unknown } })).toHaveLength(100));
    const orders = Array.from({ length: 5_000 }, (_, n) => ({ order: { ...order, citizen: `b-${n}` }, felt: n }));
    bounded(20_000, () => expect(ask('settle', { agreement, orders, steps: false })).toHaveLength(100));
  });

  it('reads what holds itself', () => {
    const self: Record<string, unknown> = { ...goodInput('fee') };
    self.order = self;
    self.closure = self;
    self.readings = self;
    bounded(5_000, () => expect(ask('fee', self).length).toBeGreaterThan(3));
    let deep: unknown = {};
    for (let n = 0; n < 100_000; n++) deep = { order: deep };
    bounded(5_000, () => expect(ask('fee', { agreement, order: deep }).length).toBeGreaterThan(3));
  });
});
