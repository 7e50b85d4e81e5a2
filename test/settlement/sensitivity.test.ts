import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../src/evidence/reading.ts';
import { answer } from '../../src/operations/operations.ts';
import type { ReadingEffect, Sensitivity } from '../../src/settlement/other-options.ts';
import type { QuestionName } from '../../src/settlement/questions.ts';
import { allReadings } from '../../src/settlement/readings.ts';
import { asked, problemsTold } from '../oracle/asked.ts';
import { oreOfText, textOfOre } from '../oracle/fractions.ts';

const fyldt30 = 'koebenhavn-2016-fyldt-30';
const order = {
  level: 'virksomhedsspor-b',
  startsOn: '2016-07-04',
  weeks: 13,
  hoursPerWeek: '12',
  hourlyRate: '140',
};
const closed = { order, closure: { ground: 'closed-early', lastOpenDay: '2016-07-27' } };
const rejected = { order, closure: { ground: 'objective-rejection', lastOpenDay: '2016-07-27' } };

interface Totals {
  readonly totals: {
    readonly confirmedFee: string;
    readonly confirmedBonus: string | null;
    readonly bonusUndecided: number;
  };
}
const settled = ({ totals: { confirmedFee, confirmedBonus } }: Totals) =>
  confirmedBonus === null ? null : textOfOre(oreOfText(confirmedFee) + oreOfText(confirmedBonus));
const placed = {
  order,
  placements: [{ kind: 'loentilskud', firstDay: '2016-09-19', lastDay: '2016-10-16' }],
};
const inWork = {
  order: { ...order, id: 'ordre-2' },
  placements: [],
  employment: [{ kind: 'ordinaert-job', firstDay: '2016-11-01', monthlyIncome: { '2016-12': '14000.00' } }],
};
/** Under other readings a bonus waits: of what is open in one of two answers no difference is told. */
const bonuses = {
  figures: { 'bonus-1a': '12000', 'bonus-1b': '9000', 'income-threshold': '11000' },
  asOf: '2016-12-31',
};

/** What is asked, and where its amount stands. */
const cases: readonly (readonly [QuestionName, object, (result: never) => string | null])[] = [
  ['fee', { order }, ({ total }: { total: string }) => total],
  ['fee', closed, ({ total }: { total: string }) => total],
  ['fee', rejected, ({ total }: { total: string }) => total],
  ['invoice-plan', { order }, ({ total }: { total: string }) => total],
  ['invoice-plan', closed, ({ total }: { total: string }) => total],
  ['invoice-plan', rejected, ({ total }: { total: string }) => total],
  ['due-date', { sentOn: '2018-11-24' }, () => null],
  ['due-date', { sentOn: '2016-11-24' }, () => null],
  ['check-order', { order }, () => null],
  ['catalogue', {}, () => null],
  ['readings', {}, () => null],
  ['settle', { orders: [closed, rejected] }, ({ totals }: { totals: { fee: string } }) => totals.fee],
  ['settle', { ...bonuses, orders: [placed, inWork] }, settled],
  ['settle', { asOf: '2016-12-31', orders: [placed] }, settled],
];

const openOf = (result: Partial<Totals>) => result.totals?.bonusUndecided;

const bases: readonly Record<string, string>[] = [
  {},
  { 'part-week': 'weekdays', 'week-to-month': 'thursday' },
  { 'objective-rejection-fee': 'open-period', 'due-date-days': 'working-day' },
];

describe.each(bases)('beside readings %j, computed directly', (readings) => {
  it.each(cases)('%s %j', (operation, input, amountOf) => {
    const told = asked<Sensitivity>('sensitivity', { agreement: fyldt30, readings, operation, input });
    const direct = (more: object) =>
      asked<never>(operation, { agreement: fyldt30, ...input, readings: { ...readings, ...more }, steps: false });
    const held = direct({});
    const every = (allReadings as readonly Reading[]).map((reading): ReadingEffect => {
      const option = readings[reading.id] ?? reading.options[0].id;
      const others = reading.options
        .filter(({ id }) => id !== option)
        .map(({ id }) => {
          const result = direct({ [reading.id]: id });
          const [more, less] = [amountOf(result), amountOf(held)];
          const isTold = more !== null && less !== null && openOf(result) === openOf(held);
          return {
            option: id,
            changes: JSON.stringify(result) !== JSON.stringify(held),
            difference: isTold ? (textOfOre(oreOfText(more) - oreOfText(less)) as never) : null,
            result,
            problems: [],
          };
        });
      return {
        reading: reading.id,
        register: reading.register,
        option,
        changes: others.some(({ changes }) => changes),
        others,
      };
    });
    // Those that were consulted are told, and no other would have changed anything.
    const consulted = new Set(told.readings.map(({ reading }) => reading));
    expect(every.filter(({ reading, changes }) => changes && !consulted.has(reading))).toEqual([]);
    const expected = every.filter(({ reading }) => consulted.has(reading));
    expect(told).toEqual({
      operation,
      result: held,
      readings: expected,
      deciding: expected.filter(({ changes }) => changes).map(({ reading }) => reading),
    });
  });
});

describe('worked examples', () => {
  it('24 open days: what each part week is worth more or less', () => {
    const told = asked<Sensitivity>('sensitivity', { agreement: fyldt30, operation: 'fee', input: closed });
    const part = told.readings.find(({ reading }) => reading === 'part-week');
    expect(part?.others.map(({ option, difference }) => [option, difference])).toEqual([
      ['weekdays', '288.00'],
      ['started-weeks', '960.00'],
      ['completed-weeks', '-720.00'],
    ]);
    expect(told.deciding).toEqual(['part-week']);
  });

  it('an objective rejection: the open period would have been paid', () => {
    const told = asked<Sensitivity>('sensitivity', { agreement: fyldt30, operation: 'fee', input: rejected });
    // The amount that may be claimed hangs on how its part week is read.
    expect(told.deciding).toEqual(['part-week', 'objective-rejection-fee']);
    expect(told.readings.at(-1)?.others).toMatchObject([{ option: 'open-period', difference: '5760.00' }]);
  });

  it('a month rule moves lines without changing the total', () => {
    const told = asked<Sensitivity>('sensitivity', { agreement: fyldt30, operation: 'invoice-plan', input: { order } });
    const months = told.readings.find(({ reading }) => reading === 'week-to-month');
    expect(months?.others.map(({ changes, difference }) => [changes, difference])).toEqual([
      [true, '0.00'],
      [true, '0.00'],
    ]);
  });

  it('Christmas Eve decides a due date, another day does not', () => {
    const due = (sentOn: string) =>
      asked<Sensitivity>('sensitivity', { agreement: fyldt30, operation: 'due-date', input: { sentOn } }).deciding;
    expect(due('2018-11-24')).toEqual(['due-date-days']);
    expect(due('2018-11-26')).toEqual([]);
  });

  it('an option under which there is no answer says why, at the path of the field', () => {
    const told = asked<Sensitivity>('sensitivity', {
      agreement: fyldt30,
      operation: 'due-date',
      input: { sentOn: '2199-12-01' },
    });
    expect(told.readings[0]?.others).toEqual([
      {
        option: 'working-day',
        changes: true,
        difference: null,
        result: null,
        problems: [{ code: 'date-out-of-range', path: 'input.sentOn' }],
      },
    ]);
  });

  it('has no steps, in whatever way they are asked for', () => {
    for (const steps of [true, false, undefined]) {
      const told = answer('sensitivity', { agreement: fyldt30, steps, operation: 'fee', input: { ...closed, steps } });
      expect(told.ok).toBe(true);
      expect(JSON.stringify(told)).not.toContain('"steps"');
    }
  });
});

describe('agreement and readings', () => {
  const beside = { agreement: fyldt30, readings: { 'part-week': 'weekdays' }, operation: 'fee', input: closed };

  it('may stand inside the input as well as beside it', () => {
    const { agreement, readings, operation, input } = beside;
    const expected = answer('sensitivity', beside);
    expect(expected).toMatchObject({ ok: true, meta: { agreement: { id: fyldt30 }, readings } });
    expect(answer('sensitivity', { operation, input: { ...input, agreement, readings } })).toEqual(expected);
    expect(answer('sensitivity', { readings, operation, input: { ...input, agreement } })).toEqual(expected);
    expect(answer('sensitivity', { agreement, operation, input: { ...input, readings } })).toEqual(expected);
  });

  it('but not in both places', () => {
    const { agreement, readings } = beside;
    expect(problemsTold(answer('sensitivity', { ...beside, input: { ...closed, agreement, readings } }))).toEqual([
      'both-given at input.agreement',
      'both-given at input.readings',
    ]);
  });

  it('the agreement must stand somewhere', () => {
    expect(problemsTold(answer('sensitivity', { operation: 'fee', input: closed }))).toEqual([
      'missing-field at agreement',
    ]);
  });

  it('what it has no rule on is told where it stands', () => {
    const agreement = 'koebenhavn-udsatte-over-30';
    const input = { order: { ...order, level: 'mentorforloeb' } };
    expect(problemsTold(answer('sensitivity', { agreement, operation: 'invoice-plan', input }))).toEqual([
      'not-in-agreement at agreement',
    ]);
    expect(problemsTold(answer('sensitivity', { operation: 'invoice-plan', input: { ...input, agreement } }))).toEqual([
      'not-in-agreement at input.agreement',
    ]);
  });
});

describe('more answers than a text can hold', () => {
  const input = { agreement: fyldt30, operation: 'due-date', input: { sentOn: '2018-11-24' } };
  const long = 0x1fffffe8;
  // The schemas are made when they are first used, which writes texts of its own.
  beforeAll(() => void answer('sensitivity', input));

  it.each([
    [
      'one is too long already',
      () => {
        throw new RangeError('Invalid string length');
      },
    ],
    ['all options together are', () => 'x'.repeat(long / 2 + 1)],
  ])('%s: too large at the input', (_, written) => {
    const stringify = vi.spyOn(JSON, 'stringify').mockImplementationOnce(written);
    const told = answer('sensitivity', input);
    stringify.mockRestore();
    expect(problemsTold(told)).toEqual(['too-large at input']);
  });

  it('any other fault stays one', () => {
    const stringify = vi.spyOn(JSON, 'stringify').mockImplementationOnce(() => {
      throw new TypeError('other');
    });
    expect(() => answer('sensitivity', input)).toThrow('other');
    stringify.mockRestore();
  });
});

describe('refused', () => {
  const ask = (more: object) =>
    problemsTold(answer('sensitivity', { agreement: fyldt30, operation: 'fee', input: closed, ...more }));

  it.each([
    [{ operation: 'fees' }, ['invalid-option at operation']],
    [{ operation: 'sensitivity' }, ['invalid-option at operation']],
    [{ operation: '__proto__' }, ['invalid-option at operation']],
    [{ operation: 'toString' }, ['invalid-option at operation']],
    [{ operation: 1 }, ['invalid-type at operation']],
    [{ operation: undefined }, ['missing-field at operation']],
    [{ input: undefined }, ['missing-field at input']],
    [{ input: [] }, ['invalid-type at input']],
    [{ input: 'fee' }, ['invalid-type at input']],
    [{ inputs: {} }, ['unknown-field at inputs']],
    [{ readings: { 'part-week': 'x' } }, ['invalid-option at readings.part-week']],
    [{ readings: { 'part-weeks': 'weekdays' } }, ['unknown-field at readings.part-weeks']],
    [{ input: { order: { ...order, startsOn: '2016-02-30' } } }, ['invalid-date at input.order.startsOn']],
    [{ input: { ...closed, order: { ...order, level: 'x' } } }, ['unknown-level at input.order.level']],
    [{ input: { ...closed, extra: 1 } }, ['unknown-field at input.extra']],
    [
      { input: { order, closure: { ground: 'closed-early', lastOpenDay: '2017-01-01' } } },
      ['date-order at input.closure.lastOpenDay'],
    ],
    [
      { extra: 1, input: { order: { ...order, weeks: 0 } } },
      ['unknown-field at extra', 'out-of-range at input.order.weeks'],
    ],
  ])('%j', (more, problems) => {
    expect(ask(more)).toEqual(problems);
  });
});

describe('what could not be read', () => {
  it('is refused before the question is asked under every reading, with the problems of the rest', () => {
    answer('sensitivity', { agreement: fyldt30, operation: 'settle', input: { orders: [{ order }] } });
    const written = vi.spyOn(JSON, 'stringify');
    const late = { order: { ...order, startsOn: '2199-11-01' } };
    const told = answer('sensitivity', {
      agreement: fyldt30,
      operation: 'settle',
      input: { orders: [{ order }, late, { order, extra: 1 }] },
    });
    expect(problemsTold(told).slice(0, 2)).toEqual([
      'unknown-field at input.orders[2].extra',
      'date-out-of-range at input.orders[1].order.weeks',
    ]);
    // An answer is written down to be compared; one that is refused is asked once, and written down never.
    expect(written).not.toHaveBeenCalled();
    answer('sensitivity', { agreement: fyldt30, operation: 'settle', input: { orders: [{ order }] } });
    expect(written.mock.calls.length).toBeGreaterThan(5);
    written.mockRestore();
  });
});
