import { describe, expect, it } from 'vitest';
import {
  type Agreement,
  agreementHistory,
  agreementOfOrder,
  agreementOn,
  amendments,
  type Fyldt30LevelId,
  hourlyRate,
  isoDate,
  koebenhavn2016Fyldt30,
  koebenhavn2016Unge,
  RulesError,
} from '../../src/index.ts';
import { answer } from '../../src/operations/operations.ts';
import { order } from '../cases/invoice-audit.ts';

const first = koebenhavn2016Fyldt30;

/** The same agreement after a price regulation: company track B may cost up to 163.20, and payment is due after 20 days. */
const second: Agreement<Fyldt30LevelId> = {
  ...first,
  version: '2017',
  tracks: first.tracks.map((track) => ({
    ...track,
    levels: track.levels.map((level) =>
      level.id === 'virksomhedsspor-b' && level.hourlyRate
        ? { ...level, hourlyRate: { ...level.hourlyRate, max: hourlyRate('163.2') } }
        : level,
    ),
  })),
  terms: {
    ...first.terms,
    ...(first.terms.invoicing?.due && {
      invoicing: { ...first.terms.invoicing, due: { ...first.terms.invoicing.due, days: 20 } },
    }),
  },
};

const day = isoDate;
const versions = [
  { firstDay: day('2016-07-01'), lastDay: day('2017-06-30'), agreement: first },
  { firstDay: day('2017-07-01'), agreement: second },
] as const;
const history = agreementHistory(versions);

describe('dated versions of an agreement (R016)', () => {
  it.each([
    ['2016-07-01', '2016'],
    ['2017-06-30', '2016'],
    ['2017-07-01', '2017'],
    ['2199-12-31', '2017'],
  ])('on %s the version %s holds', (date, version) => {
    expect(agreementOn(history, day(date)).version).toBe(version);
  });

  it('has no version before the first or after a last day', () => {
    expect(() => agreementOn(history, day('2016-06-30'))).toThrow('not-in-force');
    const [early] = versions;
    expect(() => agreementOn(agreementHistory([early]), day('2017-07-01'))).toThrow('not-in-force');
  });

  it('settles an order on the day it was placed, else the day it starts', () => {
    const startsOn = day('2017-07-03');
    expect(agreementOfOrder(history, { startsOn }).version).toBe('2017');
    expect(agreementOfOrder(history, { startsOn, orderedOn: day('2017-06-30') }).version).toBe('2016');
    expect(() => agreementOfOrder(history, { startsOn, orderedOn: day('2016-06-30') })).toThrow(
      'not-in-force at order.orderedOn',
    );
  });

  const problemsOf = (...wrong: unknown[]) => {
    try {
      agreementHistory(wrong as never);
      return [];
    } catch (error) {
      return (error as RulesError).problems.map(({ code, path }) => `${code} ${path}`);
    }
  };
  const [a, b] = versions;

  it('refuses a gap, an overlap and all that makes the day undecided', () => {
    expect(problemsOf(a, b)).toEqual([]);
    expect(problemsOf(a, { ...b, firstDay: '2017-07-02' })).toEqual(['version-gap versions[1].firstDay']);
    expect(problemsOf(a, { ...b, firstDay: '2017-06-30' })).toEqual(['version-overlap versions[1].firstDay']);
    expect(problemsOf(b, a)).toEqual(['missing-field versions[0].lastDay', 'version-overlap versions[1].firstDay']);
    expect(problemsOf({ ...a, lastDay: '2016-06-30' })).toEqual(['date-order versions[0].lastDay']);
    expect(problemsOf(a, { ...b, agreement: first })).toEqual(['duplicate-id versions[1].agreement.version']);
    expect(problemsOf(a, { ...b, agreement: { ...koebenhavn2016Unge, version: '2017' } })).toEqual([
      'other-agreement versions[1].agreement.id',
    ]);
    expect(problemsOf({ ...a, firstDay: '2016-02-30' })).toEqual(['invalid-date versions[0].firstDay']);
    expect(() => agreementHistory([{ ...a, lastDay: day('2016-06-30') }])).toThrow(RulesError);
  });
});

describe('what changed between two versions', () => {
  it('is told by clause', () => {
    const told = amendments(first, second).map(({ rule, source, path, before, after }) => [
      rule,
      source?.page,
      path,
      before,
      after,
    ]);
    expect(told).toEqual([
      [null, undefined, 'version', '2016', '2017'],
      ['R132', 69, 'tracks.spor-1.levels.virksomhedsspor-b.hourlyRate.max', '160.00', '163.20'],
      ['R223', 73, 'terms.invoicing.due.days', '30', '20'],
    ]);
  });

  it('is nothing where nothing changed, and the other way round from the other side', () => {
    expect(amendments(first, first)).toEqual([]);
    expect(amendments(second, first).map(({ before, after }) => [before, after])).toEqual(
      amendments(first, second).map(({ before, after }) => [after, before]),
    );
  });

  it('tells a member that came or went once, whatever its place in the list', () => {
    const [one, ...others] = first.tracks;
    const shorter = { ...first, tracks: others };
    expect(amendments(first, shorter)).toMatchObject([{ rule: 'R130', path: 'tracks.spor-1', after: null }]);
    expect(amendments(shorter, first)).toMatchObject([{ rule: 'R130', path: 'tracks.spor-1', before: null }]);
    expect(amendments(first, { ...first, tracks: [...others, ...(one ? [one] : [])] })).toEqual([]);
    const { fee: _, ...terms } = first.terms;
    expect(amendments(first, { ...first, terms }).map(({ path }) => path)).toEqual(['terms.fee']);
  });

  it('numbers members that bear the same rule', () => {
    const [duty, ...duties] = first.duties ?? [];
    const twice = { ...first, duties: duty ? [duty, duty, ...duties] : [] };
    expect(amendments(first, twice).map(({ path }) => path)).toEqual(['duties.R016#2']);
  });
});

describe('an amended agreement in every operation', () => {
  const dear = { ...order, hourlyRate: '163' };
  const late = { ...dear, startsOn: '2017-07-03' };
  const verdictOf = (asked: unknown) => {
    const told = answer('check-order', { agreement: history, order: asked });
    return told.ok ? [(told.result as { verdict: string }).verdict, told.meta.agreement.version] : told.problems;
  };

  it('an order goes by its own day', () => {
    expect(verdictOf(dear)).toEqual(['reject', '2016']);
    expect(verdictOf(late)).toEqual(['confirm', '2017']);
    expect(verdictOf({ ...late, orderedOn: '2017-06-30' })).toEqual(['reject', '2016']);
    expect(verdictOf({ ...late, startsOn: '2016-06-30' })).toMatchObject([
      { code: 'not-in-force', path: 'order.startsOn' },
    ]);
  });

  it('a settlement goes by the day of each order', () => {
    const told = answer('settle', { agreement: history, orders: [{ order: dear }, { order: late }] });
    expect(told).toMatchObject({
      ok: true,
      result: { totals: { confirmed: 1, rejected: 1 } },
      meta: { agreement: { id: 'koebenhavn-2016-fyldt-30', version: '2016, 2017' } },
    });
    const early = { ...late, startsOn: '2016-06-30' };
    expect(answer('settle', { agreement: history, orders: [{ order: dear }, { order: early }] })).toMatchObject({
      problems: [{ code: 'not-in-force', path: 'orders[1].order.startsOn' }],
    });
    expect(answer('settle', { agreement: history, orders: [] })).toMatchObject({ ok: true });
    const elsewhere = { agreement: 'koebenhavn-2016-unge', order: { ...late, level: 'uddannelsesvej-2-mentor' } };
    expect(answer('settle', { agreement: history, orders: [{ order: late }, elsewhere] })).toMatchObject({
      meta: { agreement: { id: 'koebenhavn-2016-fyldt-30', version: '2017' } },
    });
    expect(answer('settle', { agreement: { ...history, on: '2017-08-01' }, orders: [{ order: late }] })).toMatchObject({
      problems: [{ code: 'both-given', path: 'agreement.on' }],
    });
  });

  it('any other question goes by the day it is asked for', () => {
    const sentOn = '2017-08-01';
    expect(answer('due-date', { agreement: { ...history, on: '2017-08-01' }, sentOn })).toMatchObject({
      result: { dueOn: '2017-08-21' },
    });
    expect(answer('due-date', { agreement: { ...history, on: '2017-06-30' }, sentOn })).toMatchObject({
      result: { dueOn: '2017-08-31' },
    });
    expect(answer('due-date', { agreement: history, sentOn })).toMatchObject({
      problems: [{ code: 'missing-field', path: 'agreement.on' }],
    });
    expect(answer('due-date', { agreement: { ...history, on: '2016-06-30' }, sentOn })).toMatchObject({
      problems: [{ code: 'not-in-force', path: 'agreement.on' }],
    });
    expect(answer('fee', { agreement: { ...history, on: '2017-08-01' }, order })).toMatchObject({
      problems: [{ code: 'both-given', path: 'agreement.on' }],
    });
  });

  it('sensitivity goes by the order it asks about', () => {
    const asked = { agreement: history, operation: 'check-order', input: { order: late } };
    expect(answer('sensitivity', asked)).toMatchObject({
      result: { result: { verdict: 'confirm' } },
      meta: { agreement: { version: '2017' } },
    });
  });

  it('tells what is wrong with the history, at the field itself', () => {
    const problemsOf = (agreement: unknown) => {
      const told = answer('fee', { agreement, order });
      return told.ok ? [] : told.problems.map(({ code, path }) => `${code} ${path}`);
    };
    const [a, b] = versions;
    expect(problemsOf({ versions: [a, b] })).toEqual([]);
    expect(problemsOf({ versions: [{ firstDay: '2016-07-01', agreement: 'koebenhavn-2016-fyldt-30' }] })).toEqual([]);
    expect(problemsOf({ versions: [] })).toEqual(['out-of-range agreement.versions']);
    expect(problemsOf({ versions: [a, { ...b, firstDay: '2017-08-01' }] })).toEqual([
      'version-gap agreement.versions[1].firstDay',
    ]);
    expect(problemsOf({ versions: [a, { ...b, firstDay: '2017-06-01' }] })).toEqual([
      'version-overlap agreement.versions[1].firstDay',
    ]);
    expect(problemsOf({ versions: [{ ...a, from: '2016-07-01' }] })).toEqual([
      'unknown-field agreement.versions[0].from',
    ]);
    expect(problemsOf({ versions: [{ firstDay: '2016-07-01', agreement: 'another' }] })).toEqual([
      'unknown-agreement agreement.versions[0].agreement',
    ]);
    expect(problemsOf({ versions: 'all', on: 7 })).toEqual([
      'invalid-type agreement.versions',
      'invalid-type agreement.on',
    ]);
    expect(problemsOf({ versions: [{ ...a, agreement: { ...first, terms: { ...first.terms, topic: 1 } } }] })).toEqual([
      'unknown-field agreement.versions[0].agreement.terms.topic',
    ]);
  });
});
