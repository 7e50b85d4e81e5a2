import { describe, expect, it } from 'vitest';
import { type Agreement, averageHours, figuresOf, findLevel, saidOf } from '../../src/agreement/agreement.ts';
import { amendments } from '../../src/agreement/amendments.ts';
import { catalogue, catalogueQuestion } from '../../src/agreement/catalogue.ts';
import { duties } from '../../src/agreement/duties.ts';
import { agreementHistory, agreementOn } from '../../src/agreement/history.ts';
import { groupsOf, namesOf } from '../../src/agreement/names.ts';
import { neededFields, needlessFields } from '../../src/agreement/needed.ts';
import { benefitGroups } from '../../src/agreement/order.ts';
import { isPlacementKind, placementKinds } from '../../src/agreement/result-terms.ts';
import { comparedId } from '../../src/agreement/same-id.ts';
import { ruleFor } from '../../src/agreement/terms.ts';
import { timesBefore } from '../../src/agreement/times-before.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { isoDate } from '../../src/calendar/iso-date.ts';
import { problemsOf } from '../../src/problem/problem.ts';

const clause = { rule: 'E1', source: { document: 'K1' } } as const;
const agreement = koebenhavn2016Fyldt30 as Agreement;

describe('what an order is priced by', () => {
  it.each([
    ['a rate of the order', undefined, ['hoursPerWeek', 'hourlyRate'], ['price']],
    ['a price within a band', { per: 'week', min: '1', max: '2' }, ['price'], ['hourlyRate']],
    ['an amount an hour', { per: 'hour', amount: '400' }, ['hoursPerWeek'], ['hourlyRate', 'price']],
    ['bands of hours', { per: 'week', bands: [] }, ['hoursPerWeek'], ['hourlyRate', 'price']],
    ['an amount a week', { per: 'week', amount: '600' }, [], ['hourlyRate', 'price']],
    ['an amount a course', { per: 'course', amount: '600' }, [], ['hourlyRate', 'price']],
  ])('%s', (_, price, needed, needless) => {
    const level = { price: price && ({ ...clause, ...price } as never) };
    const order = { level: 'x', startsOn: isoDate('2016-07-04'), hourlyRate: '1', price: '2', hoursPerWeek: '3' };
    expect(neededFields(level)).toEqual(needed);
    expect(needlessFields(level, order as never)).toEqual(needless);
    expect(needlessFields(level, { ...order, hourlyRate: undefined, price: undefined } as never)).toEqual([]);
  });
});

it.each([
  [{ before: undefined, times: 2 }, 1, 2],
  [{ before: true, times: undefined }, 1, 1],
  [{ before: false, times: undefined }, 2, 0],
  [{ before: undefined, times: undefined }, 2, 0],
  [{ before: true, times: undefined }, 2, 'missing-field'],
  [{ before: false, times: 0 }, 2, 'both-given'],
])('how often something happened: %j of at most %i is %s', (told, atMost, expected) => {
  const ask = () => timesBefore({ ...told, path: 'here' }, atMost);
  if (typeof expected === 'number') expect(ask()).toBe(expected);
  else expect(problemsOf(ask)).toEqual([{ code: expected, path: 'here' }]);
});

it('amounts are the caller’s before the agreement’s own', () => {
  const figures = { 'bonus-1a': { ...clause, amount: '1.00' }, 'bonus-1b': { ...clause, amount: '2.00' } } as never;
  expect(figuresOf(agreement, { 'bonus-1a': '5.00' } as never)).toEqual({ 'bonus-1a': '5.00' });
  expect(figuresOf(agreement)).toEqual({});
  const own = figuresOf({ ...agreement, figures }, { 'bonus-1a': '5.00', 'bonus-3': '3.00' } as never);
  expect(own).toMatchObject({ 'bonus-1a': '5.00', 'bonus-1b': '2.00', 'bonus-3': '3.00' });
  expect(own['bonus-4']).toBeUndefined();
  expect(figuresOf({ ...agreement, figures })).toMatchObject({ 'bonus-1a': '1.00' });
});

it('ids are alike as they look, however a letter is written (NFC)', () => {
  expect(comparedId('å'.normalize('NFD'))).toBe('å');
  expect(comparedId('a')).not.toBe(comparedId('b'));
  expect(comparedId(undefined)).toBeUndefined();
});

it('the rule of a level is the first that names it', () => {
  const rules = [
    { ...clause, levels: ['a'] },
    { ...clause, levels: ['b', 'c'] },
    { ...clause, levels: ['c'] },
  ];
  expect(['a', 'b', 'c', 'd'].map((level) => ruleFor(rules, level))).toEqual([rules[0], rules[1], rules[1], undefined]);
  expect(ruleFor(undefined, 'a')).toBeUndefined();
});

it('a placement is a wage subsidy, or a job training in a company; a job and an education are none', () => {
  expect(placementKinds.map((kind) => isPlacementKind(kind))).toEqual(placementKinds.map(() => true));
  expect((['ordinaert-job', 'fleksjob', 'uddannelse'] as const).map((kind) => isPlacementKind(kind))).toEqual([
    false,
    false,
    false,
  ]);
});

it('hours are an average where the level says so', () => {
  const level = (hours: object | undefined) => ({ hours: hours && { ...clause, ...hours } }) as never;
  const fixed = { kind: 'fixed', perWeek: '25', average: true };
  expect(averageHours(level(fixed))).toEqual({ ...clause, ...fixed });
  expect(averageHours(level({ kind: 'fixed', perWeek: '25' }))).toBeUndefined();
  expect(averageHours(level({ kind: 'interval', min: '1', max: '2' }))).toBeUndefined();
  expect(averageHours(level(undefined))).toBeUndefined();
});

it('the catalogue is what can be ordered, and what is missing, and nothing else', () => {
  const { id, version, name, documents, tracks, absent } = agreement;
  expect(catalogue(agreement)).toEqual({ id, version, name, documents, tracks, absent });
  expect(catalogueQuestion.decide(agreement, {}, undefined as never)).toEqual(catalogue(agreement));
});

it('a list of levels that may still change is looked up anew, though its track is frozen', () => {
  const [track] = agreement.tracks as [Agreement['tracks'][number]];
  const levels = [...track.levels];
  const own = Object.freeze({ ...agreement, tracks: Object.freeze([Object.freeze({ ...track, levels })]) });
  expect(findLevel(own, 'eget-niveau')).toBeUndefined();
  levels.push({ ...(levels[0] as (typeof levels)[number]), id: 'eget-niveau' });
  expect(findLevel(own, 'eget-niveau')?.level).toBe(levels.at(-1));
});

it('a rule that is not there is told at the fact that needs it', () => {
  expect(saidOf(clause, 'here')).toBe(clause);
  expect(problemsOf(() => saidOf(undefined, 'here'))).toEqual([{ code: 'not-in-agreement', path: 'here' }]);
});

it('names are those that an agreement has, and its groups stand behind the common ones', () => {
  const names = { da: 'x', en: 'y' };
  const groups = [{ id: 'flygtninge', name: names }];
  expect(groupsOf({})).toEqual(benefitGroups);
  expect(groupsOf({ groups })).toEqual([...benefitGroups, 'flygtninge']);
  expect(Object.keys(namesOf({}))).toEqual([]);
  const own = { parties: { provider: names }, channels: { 'portal-in-short': names }, groups };
  expect(namesOf({ ...agreement, ...own })).toStrictEqual(own);
});

describe('the duties that are wanted', () => {
  const words = { da: 'x', en: 'y' };
  const duty = (rule: string, more: object) => ({ ...clause, rule, who: words, what: words, trigger: words, ...more });
  const listed = [
    duty('A', { area: 'contract', topics: ['access', 'security'], parties: ['provider'] }),
    duty('B', { area: 'contract', topics: ['access'], parties: ['kunde'] }),
    duty('C', {}),
  ];
  const own = { ...agreement, duties: listed } as Agreement;
  it.each([
    [{}, 'ABC'],
    [{ area: 'contract' }, 'AB'],
    [{ area: 'delivery' }, ''],
    [{ topic: 'security' }, 'A'],
    [{ topic: 'access' }, 'AB'],
    [{ party: 'kunde' }, 'B'],
    [{ topic: 'access', party: 'provider' }, 'A'],
    [{ area: 'contract', topic: 'security', party: 'kunde' }, ''],
  ])('%j: %s', (facts, rules) => {
    expect(
      duties(own, facts as never)
        .duties.map(({ rule }) => rule)
        .join(''),
    ).toBe(rules);
  });
});

describe('what changed', () => {
  const changed = (terms: object, other: object) =>
    amendments({ ...agreement, terms: terms as never }, { ...agreement, terms: other as never });

  it('a text as it is, all else as JSON, nothing as null', () => {
    const paths = (before: unknown, after: unknown) =>
      changed({ fee: { ...clause, a: before } }, { fee: { ...clause, a: after } });
    const at = { rule: 'E1', source: clause.source, path: 'terms.fee.a' };
    expect(paths('x', 'y')).toEqual([{ ...at, before: 'x', after: 'y' }]);
    expect(paths(1, undefined)).toEqual([{ ...at, before: '1', after: null }]);
    expect(paths(null, { b: 2 })).toEqual([{ ...at, before: null, after: '{"b":2}' }]);
    expect(paths(null, undefined)).toEqual([]);
    expect(paths({ b: 1 }, { b: 2 })).toEqual([{ ...at, path: 'terms.fee.a.b', before: '1', after: '2' }]);
  });

  it('stands under the clause of its own, of the later version where both have one', () => {
    const one = { ...clause, a: 1 };
    const other = { rule: 'E2', source: { document: 'K2' }, a: 1 };
    expect(changed({ fee: one }, { fee: other }).map(({ rule, path }) => [rule, path])).toEqual([
      ['E2', 'terms.fee.rule'],
      ['E2', 'terms.fee.source.document'],
    ]);
    // A clause that came or went is its own.
    expect(changed({}, { fee: one })).toMatchObject([{ rule: 'E1', path: 'terms.fee', before: null }]);
    expect(changed({ fee: one }, {})).toMatchObject([{ rule: 'E1', path: 'terms.fee', after: null }]);
    // What has a rule and no source is no clause, nor has one a rule that is no text.
    expect(changed({ fee: { ...clause, rule: 1, a: 1 } }, { fee: { ...clause, rule: 1, a: 2 } })).toMatchObject([
      { rule: null },
    ]);
    expect(changed({ fee: { rule: 'E1', a: 1 } }, { fee: { rule: 'E1', a: 2 } })).toMatchObject([{ rule: null }]);
  });

  it('members of a list are known by id, else by rule, else by their place; one that comes again by a number', () => {
    const list = (...members: unknown[]) => ({ fee: { list: members } });
    const paths = (before: object, after: object) => changed(before, after).map(({ path }) => path);
    expect(paths(list({ id: 'a', rule: 'R' }), list({ id: 'b', rule: 'R' }))).toEqual([
      'terms.fee.list.a',
      'terms.fee.list.b',
    ]);
    expect(paths(list('x', 'y'), list('x', 'z'))).toEqual(['terms.fee.list.1']);
    expect(paths(list('x'), { fee: { list: {} } })).toEqual(['terms.fee.list.0']);
    const twice = { rule: 'R', n: 1 };
    expect(paths(list(twice), list(twice, twice, twice))).toEqual(['terms.fee.list.R#2', 'terms.fee.list.R#3']);
  });
});

describe('versions of an agreement', () => {
  const version = (firstDay: string, lastDay: string | undefined, more: object = {}) => ({
    firstDay: firstDay as never,
    lastDay: lastDay as never,
    agreement: { ...agreement, version: firstDay, ...more },
  });
  const said = (...versions: readonly object[]) =>
    problemsOf(() => agreementHistory(versions as never)).map(({ code, path }) => `${code} at ${path}`);

  it('that hold on no day, or are asked for one that does not exist', () => {
    const history = agreementHistory([version('2016-07-01', '2016-12-31')] as never);
    const asked = (date: string) => problemsOf(() => agreementOn(history, date as never));
    expect(['2016-07-01', '2016-12-31'].map(asked)).toEqual([[], []]);
    expect(asked('2016-06-30')).toEqual([{ code: 'not-in-force', path: '' }]);
    expect(asked('2017-01-01')).toEqual([{ code: 'not-in-force', path: '' }]);
    expect(asked('2016-02-30')).toEqual([{ code: 'invalid-date', path: '' }]);
  });

  it.each([
    ['day after day', [version('2016-07-01', '2016-12-31'), version('2017-01-01', undefined)], []],
    ['of one day', [version('2016-07-01', '2016-07-01'), version('2016-07-02', undefined)], []],
    [
      'a day apart',
      [version('2016-07-01', '2016-12-31'), version('2017-01-02', undefined)],
      ['version-gap at versions[1].firstDay'],
    ],
    [
      'that share a day',
      [version('2016-07-01', '2017-01-01'), version('2017-01-01', undefined)],
      ['version-overlap at versions[1].firstDay'],
    ],
    [
      'an open one before another',
      [version('2016-07-01', undefined), version('2017-01-01', undefined)],
      ['missing-field at versions[0].lastDay'],
    ],
    [
      'both from one day, the first open',
      [version('2016-07-01', undefined), version('2016-07-01', undefined, { version: 'b' })],
      ['missing-field at versions[0].lastDay', 'version-overlap at versions[1].firstDay'],
    ],
    ['upside down', [version('2016-07-02', '2016-07-01')], ['date-order at versions[0].lastDay']],
    [
      'of two agreements, of one name',
      [version('2016-07-01', '2016-12-31'), version('2017-01-01', undefined, { id: 'other', version: '2016-07-01' })],
      ['other-agreement at versions[1].agreement.id', 'duplicate-id at versions[1].agreement.version'],
    ],
    ['from a day that is none', [version('2016-02-30', undefined)], ['invalid-date at versions[0].firstDay']],
    ['to a day that is none', [version('2016-07-01', '2016-02-30')], ['invalid-date at versions[0].lastDay']],
  ])('%s', (_, versions, problems) => {
    expect(said(...versions)).toEqual(problems);
  });
});
