import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { courseDays } from '../../src/agreement/course.ts';
import type { Order } from '../../src/agreement/order.ts';
import type { ResultTerms } from '../../src/agreement/result-terms.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { bonus } from '../../src/bonus/bonus.ts';
import { bonusStatement } from '../../src/bonus/bonus-statement.ts';
import type { BonusFacts } from '../../src/bonus/facts.ts';
import { toIsoDate } from '../../src/calendar/iso-date.ts';
import { openAccount } from '../../src/evidence/account.ts';
import { answer } from '../../src/operations/operations.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { measuredFrom, windowFrom } from '../../src/results/course-dates.ts';
import { type Employment, employmentStays, type Placement, placementStays } from '../../src/results/facts.ts';
import { endingOn, placement, order as plain } from '../cases/bonus.ts';

const agreement: Agreement = koebenhavn2016Fyldt30;
const order = plain as unknown as Order;
const told = (question: () => unknown) => problemsOf(question).map(({ code, path }) => `${code} at ${path}`);

describe('agreements of other terms', () => {
  const withBonuses = (...bonuses: string[]): Agreement => ({
    ...agreement,
    tracks: agreement.tracks.map((track) => ({
      ...track,
      levels: track.levels.map((level) => ({ ...level, bonus: bonuses })),
    })),
  });

  it('the order in which a level lists its bonuses is the order of the decisions, and of nothing else', () => {
    const turned = withBonuses('1b', '1a');
    const figures = { 'bonus-1a': '1.00', 'bonus-1b': '2.00' } as never;
    const facts = { order, figures, placements: [placement('2016-09-19', '2016-10-16')] } as unknown as BonusFacts;
    const readings = { 'bonus-1a-and-1b': 'either' } as const;
    const { decisions } = bonus(turned, facts, readings);
    expect([...decisions].reverse()).toEqual(bonus(agreement, facts, readings).decisions);
    expect(decisions.map((decision) => 'measuredOn' in decision)).toEqual([true, false]);
    const three = bonus(withBonuses('1a', '1b', '3'), facts, readings).decisions;
    expect(three.slice(0, 2)).toEqual(bonus(agreement, facts, readings).decisions);
    expect(three[2]).toMatchObject({ bonus: '3', outcome: 'refused', reasons: [{ code: 'not-in-flexjob' }] });
  });

  it('levels with a bonus need rules on bonus', () => {
    const { scope } = agreement.terms.results as ResultTerms;
    const without: Agreement = { ...agreement, terms: { ...agreement.terms, results: { scope } } };
    expect(told(() => bonus(without, { order }))).toEqual(['not-in-agreement at agreement']);
    const kept: Order = { ...order, level: 'fastholdelsesmentor' };
    expect(told(() => bonus(without, { order: kept }))).toEqual([]);
    expect(told(() => bonusStatement(without, { quarter: '2016-Q4', cases: [] }))).toEqual([
      'not-in-agreement at agreement',
    ]);
  });

  it('a cancelled course earns nothing by the clause on what is paid of it, and by no other', () => {
    const { fee: _, ...terms } = agreement.terms;
    const cancelled = { order, closure: { ground: 'cancelled-before-start' } } as const;
    expect(told(() => bonus({ ...agreement, terms }, cancelled))).toEqual(['not-in-agreement at closure']);
    expect(bonus(agreement, cancelled).decisions[0]?.reasons[0]?.rule).toBe(
      agreement.terms.fee?.ended?.['cancelled-before-start']?.rule,
    );
  });
});

describe('facts that no schema checked', () => {
  it('an error that is no problem of the facts goes on', () => {
    const broken = {
      get order(): never {
        throw new TypeError('broken');
      },
    } as unknown as BonusFacts;
    expect(() => bonus(agreement, broken)).toThrow(TypeError);
  });

  it('a statement is of a quarter or of a period', () => {
    const period = { firstDay: '2016-10-01', lastDay: '2016-12-31' } as never;
    const ask = (asked: object) => told(() => bonusStatement(agreement, { cases: [], ...asked } as never));
    expect(ask({ quarter: '2016-Q4', period })).toEqual(['both-given at period']);
    expect(ask({})).toEqual(['missing-field at quarter']);
    expect(ask({ period: { firstDay: '2016-10-02', lastDay: '2016-10-01' } })).toEqual([
      'date-order at period.lastDay',
    ]);
    expect(ask({ period: { firstDay: '2016-10-01', lastDay: '2016-10-01' } })).toEqual([]);
    expect(ask({ period })).toEqual([]);
  });
});

describe('the same job twice', () => {
  const told = { kind: 'ordinaert-job', firstDay: '2016-11-01', monthlyIncome: { '2017-01': '6000', '2016-12': '1' } };
  const asked = (...employment: object[]) =>
    answer('bonus', { agreement: 'koebenhavn-2016-fyldt-30', order: plain, employment } as never);

  it.each([
    ['as it is', told],
    ['written otherwise', { ...told, monthlyIncome: { '2016-12': '1.00', '2017-01': 6000 } }],
  ])('%s, is told at the later one', (_, again) => {
    expect(asked(told, { ...told, firstDay: '2016-11-02' }, again)).toMatchObject({
      ok: false,
      problems: [{ code: 'given-twice', path: 'employment[2]' }],
    });
  });

  it.each([
    ['another day', { firstDay: '2016-11-02' }],
    ['an end', { lastDay: '2017-12-31' }],
    ['another income', { monthlyIncome: { '2017-01': '6000.01', '2016-12': '1' } }],
    ['hours', { hoursPerWeek: '15' }],
  ])('but for %s, is another job', (_, change) => {
    expect(asked(told, { ...told, ...change })).toMatchObject({ ok: true });
  });
});

describe('order of facts', () => {
  const spell = placement('2016-08-01', '2016-08-28') as Placement;
  const job: Employment = { kind: 'ordinaert-job', firstDay: '2016-08-01' as never };

  it('what is alike stays beside its like', () => {
    const later = placement('2016-08-02', '2016-08-28') as Placement;
    const firsts = (placements: readonly Placement[]) =>
      placementStays(placements).map(({ begins }) => toIsoDate(begins));
    expect(firsts([later, spell, spell])).toEqual(['2016-08-01', '2016-08-02']);
    const income = { '2016-09': '1.00', '2016-10': '2.00' } as never;
    const jobs: readonly Employment[] = [
      { ...job, lastDay: '2016-12-31' as never },
      { ...job, monthlyIncome: income },
      { ...job, monthlyIncome: { '2016-09': '1.00' } as never },
      { ...job, monthlyIncome: undefined },
      { ...job, kind: 'uddannelse' },
    ];
    const sorted = (given: readonly Employment[]) => employmentStays(given).map(({ told }) => told);
    expect(sorted(jobs)).toEqual(jobs);
    expect(sorted([...jobs].reverse())).toEqual(jobs);
    const approved = { ...spell, approvedOn: '2016-08-01' } as Placement;
    expect(placementStays([approved, spell]).map(({ told: each }) => each)).toEqual([spell, approved]);
  });

  it('of earlier courses the one that ended last is told, in whatever order they are given', () => {
    const early = endingOn('2016-05-31', 'virksomhedsspor-b', '2016-05-02') as unknown as Order;
    const late = endingOn('2016-06-30', 'virksomhedsspor-b', '2016-05-09') as unknown as Order;
    const elsewhere = (each: Order): Order => ({ ...each, provider: 'another' });
    const ends = (...given: Order[]) =>
      bonus(agreement, { order, previousOrders: given.map((each) => ({ order: each })) }).steps?.flatMap(
        ({ what, from }) => ('endedOn' in from && 'days' in from ? [`${what} ${from.endedOn}`] : []),
      );
    const last = ['earlier-course 2016-06-30'];
    expect(ends(early, late)).toEqual(last);
    expect(ends(late, early)).toEqual(last);
    const others = ['other-provider 2016-06-30'];
    expect(ends(elsewhere(early), elsewhere(late))).toEqual(others);
    expect(ends(elsewhere(late), elsewhere(early))).toEqual(others);
  });
});

it('a course that never began ends where it was ordered to', () => {
  const days = courseDays(order, { ground: 'cancelled-before-start' });
  const account = openAccount(koebenhavn2016Fyldt30, { 'bonus-end-date': 'actual' }, false);
  for (const endOf of [windowFrom, measuredFrom]) {
    expect(toIsoDate(endOf({ months: 2 }, { order, days }, account).day)).toBe('2016-10-02');
  }
});
