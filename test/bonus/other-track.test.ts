import { describe, expect, it, test } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import type { ExtensionTerm } from '../../src/agreement/result-terms.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { type Bonus, bonus } from '../../src/bonus/bonus.ts';
import type { BonusReadings } from '../../src/bonus/bonus-case.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { order as plain } from '../cases/bonus.ts';

/** Of which earlier courses an order may be the extension, and where one of another track turns that (R244–R247, A10, A95). */

const copenhagen: Agreement = koebenhavn2016Fyldt30;
const order = { ...plain, provider: 'p1' };
/** Of the order's own track, or of another one. */
const course = (provider: string, startsOn: string, weeks: number, level = 'virksomhedsspor-b') => ({
  order: { ...plain, id: `${provider} ${startsOn}`, provider, startsOn, weeks, level },
});
const flexjob = (provider: string, startsOn: string, weeks: number) =>
  course(provider, startsOn, weeks, 'fleksjobspor-a');

function told(previousOrders: readonly object[], readings: BonusReadings = {}, of = copenhagen): Bonus {
  return bonus(of, { order, previousOrders, steps: true } as never, readings);
}

/** What the steps make of the earlier courses, and whether one of them names the reading of what an extension is. */
function judged(previousOrders: readonly object[], readings: BonusReadings = {}, of = copenhagen) {
  const steps = told(previousOrders, readings, of).steps?.filter(({ what }) => what === 'earlier-course') ?? [];
  const named = steps.some(({ reading, alsoRead = [] }) =>
    [{ reading }, ...alsoRead].some((each) => each.reading === 'extension-of'),
  );
  return [...steps.map(({ gives }) => gives), ...(named ? ['named'] : [])];
}
const isExtension = (...asked: Parameters<typeof told>) =>
  told(...asked).decisions[0]?.reasons[0].code === 'extension-of-earlier-course';

/** An agreement whose clause on extensions says something else of the earlier order, or less. */
function saying(change: Partial<ExtensionTerm>): Agreement {
  const results = copenhagen.terms.results;
  const extension = { ...(results?.extension as ExtensionTerm), ...change };
  return { ...copenhagen, terms: { ...copenhagen.terms, results: { ...results, extension } } };
}
const ordered = (which: 'any' | 'same-track') =>
  saying({ earlier: { rule: 'R247', source: { document: 'D16' }, order: which } });

const anyOrder = { 'extension-of': 'any-order' } as const;

describe('a course of another track is looked at where it turns the answer', () => {
  // The provider's own course of the track ended 8 days before; another provider's began on 9 May.
  const away = [course('p1', '2016-05-02', 8), course('p2', '2016-05-09', 2)];
  test.each([
    ['2016-05-08', false],
    ['2016-05-09', false],
    ['2016-05-10', true],
  ])('its own from %s, ended long before: begun last of all? %s', (startsOn, turns) => {
    const courses = [...away, flexjob('p1', startsOn, 1)];
    const since = 'other-provider-since';
    expect(judged(courses)).toEqual(turns ? [since, 'other-track', 'named'] : [since]);
    expect([isExtension(courses), isExtension(courses, anyOrder)]).toEqual([false, turns]);
  });

  // Its own of 9 May ended 29 days before.
  test.each([
    ['2016-05-08', false],
    ['2016-05-09', true],
    ['2016-05-10', true],
  ])("another provider's from %s: begun last of all, or on the same day? %s", (startsOn, turns) => {
    const courses = [course('p1', '2016-05-09', 4), flexjob('p2', startsOn, 1)];
    expect(judged(courses)).toEqual(turns ? ['extension', 'named'] : ['extension']);
    expect([isExtension(courses), isExtension(courses, anyOrder)]).toEqual([true, !turns]);
  });

  test.each([
    ['where its own ended too long before', [course('p1', '2016-04-04', 4)], ['new-period']],
    ['where it had none', [], []],
  ])("not another provider's %s", (_, courses, gives) => {
    expect(judged([...courses, flexjob('p2', '2016-06-06', 2)])).toEqual(gives);
  });
});

describe('what the agreement says of the earlier order is no reading', () => {
  const other = [flexjob('p1', '2016-06-06', 4)];
  it.each([
    ['as it stands, an order of another track is none', copenhagen, {}, false, ['other-track', 'named']],
    ['any order', ordered('any'), {}, true, ['extension']],
    ['one of the same track', ordered('same-track'), {}, false, ['other-track']],
    ['nothing: any order', saying({ earlier: undefined }), {}, true, ['extension']],
  ])('%s', (_, of, readings, extended, gives) => {
    expect([isExtension(other, readings, of), judged(other, readings, of)]).toEqual([extended, gives]);
  });

  it('and no choice of the caller', () => {
    const asked = () => told(other, anyOrder, ordered('same-track'));
    expect(problemsOf(asked)).toEqual([{ code: 'invalid-option', path: 'readings.extension-of' }]);
  });
});

describe("another provider's course since", () => {
  const soon = [course('p1', '2016-05-09', 4), course('p2', '2016-06-06', 4)];

  it('begins no new period where the agreement does not say so', () => {
    const silent = saying({ otherProvider: undefined });
    expect([judged(soon), judged(soon, {}, silent)]).toEqual([['other-provider-since'], ['extension']]);
    expect([isExtension(soon), isExtension(soon, {}, silent)]).toEqual([false, true]);
  });

  // 4 weeks from 7 May end 31 days before, from 8 May 30 days, from 9 May 29 days.
  it.each([
    ['2016-05-07', 'new-period'],
    ['2016-05-08', 'other-provider-since'],
    ['2016-05-09', 'other-provider-since'],
  ])('is asked for only where its own ended too short a time before: one from %s', (startsOn, gives) => {
    expect(judged([course('p1', startsOn, 4), course('p2', '2016-06-06', 4)])).toEqual([gives]);
  });
});
