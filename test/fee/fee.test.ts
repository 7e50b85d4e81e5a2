import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PricedOrder } from '../../src/agreement/order.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavnUdsatteOver30 } from '../../src/agreements/koebenhavn-udsatte-over-30.ts';
import { isoDate } from '../../src/calendar/iso-date.ts';
import { type Fee, type FeeFacts, fee } from '../../src/fee/fee.ts';
import { partWeek } from '../../src/fee/readings.ts';
import { negate } from '../../src/money/questions.ts';
import { answer } from '../../src/operations/operations.ts';
import { RulesError } from '../../src/problem/problem.ts';
import { feeCases, refusedFees } from '../cases/fee.ts';
import { asked, problemsTold } from '../oracle/asked.ts';
import { later } from '../oracle/days.ts';
import { oreOfText, textOfOre } from '../oracle/fractions.ts';

type Facts = FeeFacts<'virksomhedsspor-b' | 'fastholdelsesmentor'>;
type Order = PricedOrder<'virksomhedsspor-b' | 'fastholdelsesmentor'>;

function courseOf(fields: Record<string, unknown> = {}): Order {
  return {
    level: 'virksomhedsspor-b',
    startsOn: '2016-07-04',
    weeks: 13,
    hoursPerWeek: '12',
    hourlyRate: '140',
    ...fields,
  } as unknown as Order;
}

const options = partWeek.options.map(({ id }) => id);
type PartWeek = (typeof options)[number];

function ore(facts: Record<string, unknown>, read: PartWeek = 'calendar-days'): bigint {
  return oreOfText(fee(koebenhavn2016Fyldt30, { ...facts, steps: false } as Facts, { 'part-week': read }).total);
}

describe('worked examples', () => {
  it.each(feeCases)('$id', ({ input, expected }) => {
    expect(asked<Fee>('fee', input)).toMatchObject(expected);
  });
});

describe('refused', () => {
  it.each(refusedFees)('$id', ({ input, problems }) => {
    expect(problemsTold(answer('fee', input))).toEqual(problems);
  });

  it('throws a RulesError at typed callers, with all that is wrong', () => {
    const facts = {
      order: courseOf({ level: 'nowhere', weeks: undefined, endsOn: '2016-07-01', hourlyRate: undefined }),
    };
    let thrown: unknown;
    try {
      fee(koebenhavn2016Fyldt30, facts);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(RulesError);
    expect((thrown as RulesError).problems).toEqual([
      { code: 'unknown-level', path: 'order.level' },
      { code: 'date-order', path: 'order.endsOn' },
      { code: 'missing-field', path: 'order.hourlyRate' },
    ]);
  });

  it('refuses an option that no type could stop', () => {
    const readings = { 'part-week': 'tuesdays' } as unknown as { 'part-week': PartWeek };
    const partly = {
      order: courseOf(),
      closure: { ground: 'closed-early', lastOpenDay: isoDate('2016-07-14') },
    } as const;
    expect(() => fee(koebenhavn2016Fyldt30, partly, readings)).toThrow('invalid-option at readings.part-week');
  });
});

describe('steps', () => {
  const steps = (facts: Record<string, unknown>, readings = {}) =>
    fee(koebenhavn2016Fyldt30, facts as unknown as Facts, readings).steps ?? [];

  it('says what was computed, from what, by which rule of which clause', () => {
    expect(steps({ order: courseOf() })).toEqual([
      {
        what: 'weekly-fee',
        from: { hoursPerWeek: '12', hourlyRate: '140' },
        gives: '1680.00',
        rule: 'R207',
        source: { document: 'D16', page: 70, annex: 'Bilag C2', section: '1.2' },
      },
      {
        what: 'open-period',
        from: { firstDay: '2016-07-04', lastDay: '2016-10-02' },
        gives: '2016-07-04/2016-10-02',
        rule: 'R214',
        source: { document: 'D16', page: 70, annex: 'Bilag C2', section: '1.2' },
      },
      {
        what: 'total',
        from: { hoursPerWeek: '12', hourlyRate: '140', weeks: '13' },
        gives: '21840.00',
        rule: 'R207',
        source: { document: 'D16', page: 70, annex: 'Bilag C2', section: '1.2' },
      },
    ]);
  });

  it('names the reading of a part week, and only then', () => {
    const closure = { ground: 'closed-early', lastOpenDay: '2016-07-27' };
    for (const option of options) {
      const total = steps({ order: courseOf(), closure }, { 'part-week': option }).find(({ what }) => what === 'total');
      expect(total).toMatchObject({ reading: 'part-week', option });
    }
    expect(steps({ order: courseOf() }).some(({ reading }) => reading !== undefined)).toBe(false);
  });

  it.each([
    ['closed-early', '2016-07-27', 'R214'],
    ['agreed-termination', '2016-07-27', 'R172'],
    ['objective-rejection', undefined, 'R171'],
    ['cancelled-before-start', undefined, 'R165'],
  ])('cites the clause of the ground %s', (ground, lastOpenDay, rule) => {
    const closed = steps({ order: courseOf(), closure: { ground, ...(lastOpenDay && { lastOpenDay }) } });
    expect(closed.find(({ what }) => what === 'open-period')).toMatchObject({ rule, from: { ground } });
  });

  it('names the reading of an objective rejection whichever option holds', () => {
    const closure = { ground: 'objective-rejection', lastOpenDay: '2016-07-27' };
    for (const option of ['nothing', 'open-period']) {
      const told = steps({ order: courseOf(), closure }, { 'objective-rejection-fee': option });
      expect(told.find(({ what }) => what === 'open-period')).toMatchObject({
        reading: 'objective-rejection-fee',
        option,
        gives: option === 'nothing' ? 'none' : '2016-07-04/2016-07-27',
      });
    }
  });

  it('tells a short contact by its own rule', () => {
    const told = steps({ order: courseOf({ level: 'fastholdelsesmentor', hoursPerWeek: '1' }), contactMinutes: 45 });
    expect(told[0]).toMatchObject({ what: 'short-contact', rule: 'R211', gives: '45/60' });
  });

  it('tells work that began by its own rule, with the day the entitlement runs to', () => {
    const told = steps({ order: courseOf(), startedWorkOn: '2016-07-11' });
    expect(told.find(({ what }) => what === 'started-work')).toMatchObject({ rule: 'R212', gives: '2016-10-02' });
  });

  it('says that the caller brought hours and rate where the agreement has no money rule', () => {
    const order = { level: 'mentorforloeb', startsOn: '2024-11-04', weeks: 13, hoursPerWeek: '1', hourlyRate: '410' };
    const told = fee(koebenhavnUdsatteOver30, { order } as unknown as FeeFacts<'mentorforloeb'>).steps ?? [];
    expect(told[0]).toMatchObject({ what: 'no-money-rule', rule: 'R032', gives: 'caller' });
    expect(told.every(({ rule, source }) => rule === 'R032' && source.document === 'D24')).toBe(true);
  });

  it('leaves the steps out and changes nothing else', () => {
    const { steps: told, ...rest } = fee(koebenhavn2016Fyldt30, { order: courseOf() });
    expect(told).toHaveLength(3);
    expect(fee(koebenhavn2016Fyldt30, { order: courseOf(), steps: false })).toEqual(rest);
    expect('steps' in fee(koebenhavn2016Fyldt30, { order: courseOf(), steps: false })).toBe(false);
  });
});

describe('properties', () => {
  const rate = fc.integer({ min: 0, max: 5_000_000 }).map((fine) => decimalText(fine, 4));
  const hours = fc.integer({ min: 1, max: 1_680_000 }).map((fine) => decimalText(fine, 4));
  const wholeRate = fc.integer({ min: 0, max: 100_000 }).map(String);
  const wholeHours = fc.integer({ min: 1, max: 168 }).map(String);
  const weeks = fc.integer({ min: 1, max: 260 });
  const option = fc.constantFrom(...options);

  it('is linear in weeks where nothing is rounded', () => {
    fc.assert(
      fc.property(wholeRate, wholeHours, weeks, option, (hourlyRate, hoursPerWeek, count, read) => {
        const one = ore({ order: courseOf({ hourlyRate, hoursPerWeek, weeks: 1 }) }, read);
        expect(ore({ order: courseOf({ hourlyRate, hoursPerWeek, weeks: count }) }, read)).toBe(one * BigInt(count));
      }),
    );
  });

  it('is never more than half an øre from the exact product, so never made from the weekly fee', () => {
    fc.assert(
      fc.property(rate, hours, weeks, (hourlyRate, hoursPerWeek, count) => {
        const total = ore({ order: courseOf({ hourlyRate, hoursPerWeek, weeks: count }) });
        const fine = BigInt(hoursPerWeekFine(hourlyRate)) * BigInt(hoursPerWeekFine(hoursPerWeek)) * BigInt(count);
        const off = total * 1_000_000n - fine;
        expect((off < 0n ? -off : off) * 2n <= 1_000_000n).toBe(true);
      }),
    );
  });

  it('grows with weeks, hours and rate', () => {
    fc.assert(
      fc.property(rate, hours, weeks, option, (hourlyRate, hoursPerWeek, count, read) => {
        const base = { hourlyRate, hoursPerWeek, weeks: count };
        const total = ore({ order: courseOf(base) }, read);
        const more = (fields: object) => ore({ order: courseOf({ ...base, ...fields }) }, read);
        expect(more({ weeks: count + 1 })).toBeGreaterThanOrEqual(total);
        expect(more({ hourlyRate: raised(hourlyRate) })).toBeGreaterThanOrEqual(total);
        if (hoursPerWeek !== '168') expect(more({ hoursPerWeek: raised(hoursPerWeek) })).toBeGreaterThanOrEqual(total);
      }),
    );
  });

  it('never rises when a course is closed earlier, and never above the whole course', () => {
    fc.assert(
      fc.property(
        rate,
        hours,
        fc.integer({ min: 1, max: 26 }),
        fc.array(fc.nat(), { minLength: 2, maxLength: 2 }),
        fc.constantFrom('closed-early', 'agreed-termination'),
        option,
        fc.integer({ min: 0, max: 6 }),
        (hourlyRate, hoursPerWeek, count, days, ground, read, shift) => {
          const order = courseOf({ hourlyRate, hoursPerWeek, weeks: count, startsOn: later('2016-07-04', shift) });
          const [sooner, after] = days.map((day) => day % (7 * count)).sort((a, b) => a - b) as [number, number];
          const closedAfter = (open: number) =>
            ore({ order, closure: { ground, lastOpenDay: later(order.startsOn, open) } }, read);
          expect(closedAfter(sooner)).toBeLessThanOrEqual(closedAfter(after));
          expect(closedAfter(after)).toBeLessThanOrEqual(ore({ order }, read));
          expect(closedAfter(7 * count - 1)).toBe(ore({ order }, read));
        },
      ),
    );
  });

  it('orders the readings: completed weeks, calendar days, started weeks', () => {
    fc.assert(
      fc.property(rate, hours, fc.integer({ min: 0, max: 400 }), (hourlyRate, hoursPerWeek, days) => {
        const order = courseOf({ hourlyRate, hoursPerWeek, weeks: undefined, endsOn: later('2016-07-04', days) });
        expect(ore({ order }, 'completed-weeks')).toBeLessThanOrEqual(ore({ order }, 'calendar-days'));
        expect(ore({ order }, 'calendar-days')).toBeLessThanOrEqual(ore({ order }, 'started-weeks'));
        expect(ore({ order }, 'weekdays')).toBeLessThanOrEqual(ore({ order }, 'started-weeks'));
      }),
    );
  });

  it('is the same by weeks and by the last day of those weeks, under every reading', () => {
    fc.assert(
      fc.property(rate, hours, weeks, option, (hourlyRate, hoursPerWeek, count, read) => {
        const byWeeks = ore({ order: courseOf({ hourlyRate, hoursPerWeek, weeks: count }) }, read);
        const endsOn = later('2016-07-04', 7 * count - 1);
        const byDay = ore({ order: courseOf({ hourlyRate, hoursPerWeek, weeks: undefined, endsOn }) }, read);
        expect(byDay).toBe(byWeeks);
      }),
    );
  });

  it('costs the same with contacts of 60 minutes as with hours', () => {
    fc.assert(
      fc.property(rate, fc.integer({ min: 1, max: 168 }), weeks, (hourlyRate, contacts, count) => {
        const order = courseOf({
          level: 'fastholdelsesmentor',
          hourlyRate,
          hoursPerWeek: String(contacts),
          weeks: count,
        });
        expect(ore({ order, contactMinutes: 60 })).toBe(ore({ order }));
      }),
    );
  });

  it('grows with the minutes of a contact, and 2 × 30 minutes are 60', () => {
    const order = courseOf({ level: 'fastholdelsesmentor', hoursPerWeek: '2', hourlyRate: '319.99', weeks: 7 });
    const totals = Array.from({ length: 60 }, (_, minute) => ore({ order, contactMinutes: minute + 1 }));
    expect(totals).toEqual([...totals].sort((a, b) => (a < b ? -1 : 1)));
    expect(new Set(totals).size).toBe(60);
    expect((totals[29] as bigint) * 2n).toBe(totals[59]);
  });

  const day = fc.integer({ min: 0, max: 90 });
  const force = (first: number, last: number) => ({
    firstDay: later('2016-07-04', Math.min(first, last)),
    lastDay: later('2016-07-04', Math.max(first, last)),
    ground: 'force-majeure',
  });

  it('is never raised by a pause, nor by a longer one', () => {
    fc.assert(
      fc.property(rate, hours, day, day, option, fc.boolean(), (hourlyRate, hoursPerWeek, a, b, read, byDates) => {
        const period = byDates ? { weeks: undefined, endsOn: '2016-09-30' } : {};
        const order = courseOf({ hourlyRate, hoursPerWeek, ...period });
        const [first, last] = [Math.min(a, b, 88), Math.min(Math.max(a, b), 88)];
        const paused = ore({ order, pauses: [force(first, last)] }, read);
        expect(paused).toBeLessThanOrEqual(ore({ order }, read));
        if (first > 0) expect(ore({ order, pauses: [force(first - 1, last)] }, read)).toBeLessThanOrEqual(paused);
        expect(ore({ order, pauses: [force(0, 88)] }, read)).toBeLessThanOrEqual(paused);
      }),
    );
  });

  it('lies between the whole course at its least and at its most rate, whatever the order of the changes', () => {
    fc.assert(
      fc.property(
        wholeRate,
        wholeRate,
        wholeHours,
        fc.integer({ min: 1, max: 90 }),
        option,
        (old, next, hoursPerWeek, at, read) => {
          const whole = (hourlyRate: string) => ore({ order: courseOf({ hoursPerWeek, hourlyRate }) }, read);
          const order = courseOf({ hoursPerWeek, hourlyRate: old });
          const changed = ore({ order, rateChanges: [{ from: later('2016-07-04', at), hourlyRate: next }] }, read);
          const [least, most] = Number(old) < Number(next) ? [whole(old), whole(next)] : [whole(next), whole(old)];
          expect(changed >= least && changed <= most).toBe(true);
        },
      ),
    );
  });

  it('a credit is exactly minus the fee', () => {
    fc.assert(
      fc.property(rate, hours, weeks, (hourlyRate, hoursPerWeek, count) => {
        const { total } = fee(koebenhavn2016Fyldt30, { order: courseOf({ hourlyRate, hoursPerWeek, weeks: count }) });
        expect(negate(total)).toBe(textOfOre(-oreOfText(total)));
        expect(negate(negate(total))).toBe(total);
      }),
    );
  });

  it('never asks for the citizen, the provider or the verdict', () => {
    const extras = { citizen: 'borger-1', provider: 'p', id: 'x', citizenAge: 3 };
    expect(ore({ order: courseOf(extras) })).toBe(ore({ order: courseOf() }));
  });

  it('does not change what it is given', () => {
    const facts = deepFrozen({
      order: courseOf(),
      closure: { ground: 'closed-early', lastOpenDay: '2016-07-27' },
    }) as unknown as Facts;
    expect(() => fee(koebenhavn2016Fyldt30, facts)).not.toThrow();
  });
});

function decimalText(fine: number, decimals: number): string {
  const digits = String(fine).padStart(decimals + 1, '0');
  const text = `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return text.replace(/\.?0+$/, '') || '0';
}

function hoursPerWeekFine(text: string): number {
  const [whole = '', part = ''] = text.split('.');
  return Number(whole + part.padEnd(4, '0'));
}

function raised(text: string): string {
  return decimalText(hoursPerWeekFine(text) + 1, 4);
}

function deepFrozen<Value extends object>(value: Value): Value {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) deepFrozen(part);
  return Object.freeze(value);
}
