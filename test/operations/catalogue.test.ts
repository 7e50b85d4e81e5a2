import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/agreement/catalogue.ts';
import { answer } from '../../src/operations/operations.ts';
import { asked } from '../oracle/asked.ts';

function levels(agreement: string) {
  return asked<Catalogue>('catalogue', { agreement }).tracks.flatMap((track) =>
    track.levels.map((level) => ({ ...level, subcontract: track.subcontract, track: track.id })),
  );
}

describe('the printed counts', () => {
  it('G15: one path has 7 prices, three have 21', () => {
    const young = levels('koebenhavn-2016-unge');
    expect(young).toHaveLength(21);
    for (const path of [1, 2, 3]) {
      expect(young.filter(({ id }) => id.startsWith(`uddannelsesvej-${path}-`))).toHaveLength(7);
    }
    expect(young.every(({ hourlyRate }) => hourlyRate !== null)).toBe(true);
  });

  it('G16: tracks 1 to 5 have 3 + 2 + 2 + 1 + 2 = 10 prices', () => {
    const { tracks } = asked<Catalogue>('catalogue', { agreement: 'koebenhavn-2016-fyldt-30' });
    expect(tracks.map((track) => track.levels.length)).toEqual([3, 2, 2, 1, 2]);
  });

  it('G01: a specialist’s half hour a week is told at every level with a specialist, and only there', () => {
    for (const { id, special } of levels('koebenhavn-2016-unge')) {
      expect(special.some(({ rule }) => rule === 'R111')).toBe(id.includes('-med-'));
    }
  });
});

describe('an order at the ends of what the catalogue says', () => {
  const agreements = ['koebenhavn-2016-unge', 'koebenhavn-2016-fyldt-30'] as const;
  const all = agreements.flatMap((agreement) =>
    levels(agreement).map((level) => [agreement, level.id, level] as const),
  );

  it.each(all)('%s %s: is confirmed at both ends of its band, and rejected just outside', (agreement, id, level) => {
    const { hours, weeks, hourlyRate } = level;
    if (hourlyRate === null || !weeks || !hours) throw new Error('a level without a price');
    const order = {
      level: id,
      startsOn: '2016-09-05',
      weeks: weeks.kind === 'exact' ? weeks.weeks : weeks.max,
      hoursPerWeek: hours.kind === 'fixed' || hours.kind === 'typical' ? hours.perWeek : hours.max,
    };
    const found = (rate: string) => {
      const { findings } = asked<{ findings: { code: string }[] }>('check-order', {
        agreement,
        order: { ...order, hourlyRate: rate },
      });
      return findings.map(({ code }) => code);
    };
    expect(found(hourlyRate.min)).toEqual([]);
    expect(found(hourlyRate.max)).toEqual([]);
    expect(found(`${hourlyRate.max}01`)).toEqual(['rate-above-band']);
    expect(found(`${Number(hourlyRate.min) - 1}.9999`)).toEqual(['rate-below-band']);
  });

  it.each(all)('%s %s: has a fee at the ends of its band, in proportion', (agreement, id, { hourlyRate, hours }) => {
    if (!hours) throw new Error('a level without hours');
    const perWeek = hours.kind === 'fixed' || hours.kind === 'typical' ? hours.perWeek : hours.max;
    for (const rate of [hourlyRate?.min, hourlyRate?.max]) {
      const order = { level: id, startsOn: '2016-09-05', weeks: 2, hoursPerWeek: perWeek, hourlyRate: rate };
      expect(asked('fee', { agreement, order })).toMatchObject({ total: `${Number(perWeek) * Number(rate) * 2}.00` });
    }
  });
});

describe('G19: an obvious error in an order', () => {
  it('a start before the day of ordering is rejected with its ground; the same day is not', () => {
    const order = {
      level: 'virksomhedsspor-b',
      startsOn: '2016-07-04',
      weeks: 13,
      hoursPerWeek: '12',
      hourlyRate: '140',
    };
    const check = (orderedOn: string) =>
      asked('check-order', { agreement: 'koebenhavn-2016-fyldt-30', order: { ...order, orderedOn } });
    expect(check('2016-07-05')).toMatchObject({
      verdict: 'reject',
      findings: [{ code: 'start-before-order', severity: 'reject', rule: 'R152', source: { page: 178 } }],
    });
    expect(check('2016-07-04')).toEqual({ verdict: 'confirm', findings: [] });
  });

  it('G06: 10 hours are not orderable in track 1, though the fee can be told', () => {
    const order = {
      level: 'virksomhedsspor-b',
      startsOn: '2016-07-04',
      weeks: 13,
      hoursPerWeek: '10',
      hourlyRate: '140',
    };
    const told = answer('check-order', { agreement: 'koebenhavn-2016-fyldt-30', order });
    expect(told).toMatchObject({ result: { verdict: 'reject', findings: [{ code: 'hours-not-orderable' }] } });
  });
});

describe('vulnerable citizens over 30', () => {
  it('two levels, no price, and it is said that the source has none', () => {
    const { tracks, absent } = asked<Catalogue>('catalogue', { agreement: 'koebenhavn-udsatte-over-30' });
    expect(tracks.map((track) => track.levels.map(({ id, hourlyRate }) => [id, hourlyRate]))).toEqual([
      [['helhedsforloeb', null]],
      [['mentorforloeb', null]],
    ]);
    expect(absent.map(({ what }) => what)).toContain('money-rules');
  });
});
