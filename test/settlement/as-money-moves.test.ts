import { describe, expect, it } from 'vitest';
import { answer } from '../../src/operations/operations.ts';

/** Facts of real life, each through more than one operation: what one of them says, the other says too. */
const agreement = 'koebenhavn-2016-fyldt-30';
const order = {
  citizen: 'borger-1',
  provider: 'leverandoer-a',
  level: 'virksomhedsspor-b',
  orderedOn: '2016-06-20',
  startsOn: '2016-07-04',
  weeks: 13,
  hoursPerWeek: '12',
  hourlyRate: '140.00',
};
const ask = (operation: string, input: object) => answer(operation, { agreement, ...input });

describe('a rate that was regulated between the offer and the order (A77)', () => {
  const late = { ...order, orderedOn: '2016-08-20', startsOn: '2016-09-05', hourlyRate: '163.20', offeredRate: '160' };
  const regulation = {
    oldIndex: 100,
    newIndex: 102,
    extended: true,
    receivedOn: '2016-05-01',
    effectiveOn: '2016-07-01',
  };

  it('is confirmed with its fee, and an øre more is not', () => {
    expect(ask('settle', { orders: [{ order: late, regulation }] })).toMatchObject({
      ok: true,
      result: { orders: [{ verdict: 'confirm', findings: [] }], totals: { confirmedFee: '25459.20' } },
    });
    expect(ask('settle', { orders: [{ order: { ...late, hourlyRate: '163.21' }, regulation }] })).toMatchObject({
      ok: true,
      result: { orders: [{ findings: [{ code: 'rate-above-regulated' }] }], totals: { confirmedFee: '0.00' } },
    });
  });
});

describe('Monday to Friday (A42)', () => {
  const through = (level: string, hoursPerWeek: string, startsOn: string, endsOn: string) => ({
    level,
    startsOn,
    endsOn,
    hoursPerWeek,
  });

  it.each([
    ['13 weeks that must be exact', through('fleksjobspor-a', '2', '2016-09-05', '2016-12-02'), ['weeks-not-exact']],
    [
      '3 weeks that must be exact',
      through('ret-og-pligt-tilbud', '10', '2016-09-05', '2016-09-23'),
      ['weeks-not-exact'],
    ],
    [
      'two weeks at least',
      through('virksomhedsspor-a', '5', '2016-09-05', '2016-09-16'),
      ['weeks-not-whole', 'weeks-below-minimum'],
    ],
  ])('%s', (_, weeks, calendar) => {
    const found = (readings: object) => {
      const told = ask('check-order', { order: weeks, readings });
      const { findings } = (told.ok ? told.result : { findings: [] }) as { findings: readonly { code: string }[] };
      return findings.map(({ code }) => code).filter((code) => code.startsWith('weeks-'));
    };
    expect(found({})).toEqual([]);
    expect(found({ 'order-week': 'calendar' })).toEqual(calendar);
  });
});

describe('a job that begins before the offer is closed (A43)', () => {
  const input = {
    order: { ...order, startsOn: '2016-09-05' },
    closure: { ground: 'closed-early', lastOpenDay: '2016-10-09' },
    startedWorkOn: '2016-10-03',
  };

  it('the fee tells what is due beyond what can be invoiced, and sensitivity what the other reading gives', () => {
    expect(ask('fee', input)).toMatchObject({ ok: true, result: { total: '8400.00', entitledTotal: '21840.00' } });
    expect(ask('sensitivity', { operation: 'fee', input })).toMatchObject({
      ok: true,
      result: {
        deciding: ['started-work-fee'],
        readings: [{ others: [{ option: 'entitled', changes: true, difference: '13440.00' }] }],
      },
    });
  });
});

describe('two cases of one citizen, the second an extension of the first', () => {
  const placed = (firstDay: string, lastDay: string) => [{ kind: 'loentilskud', firstDay, lastDay }];
  const first = { order, placements: placed('2016-09-05', '2016-10-02') };
  const second = {
    order: { ...order, orderedOn: '2016-10-03', startsOn: '2016-10-10' },
    placements: placed('2016-10-10', '2016-11-06'),
  };
  const figures = { 'bonus-1a': '12000.00' };

  it('settle and the statement come to the same', () => {
    const cases = [first, second];
    expect(ask('settle', { orders: cases, figures })).toMatchObject({
      ok: true,
      result: { totals: { bonus: '12000.00', confirmedBonus: '12000.00' } },
    });
    expect(ask('bonus-statement', { quarter: '2016-Q4', cases, figures })).toMatchObject({
      ok: true,
      result: { totals: { count: 1, amount: '12000.00' } },
    });
  });
});
