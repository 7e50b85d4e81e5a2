import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/agreement/result-terms.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { onlyHigher as onlyHigherOf } from '../../src/bonus/only-higher.ts';
import type { Day } from '../../src/calendar/date-arithmetic.ts';
import type { IsoMonth } from '../../src/calendar/iso-date.ts';
import type { Figures } from '../../src/evidence/figure.ts';
import { because, lacking, type Verdict } from '../../src/results/verdict.ts';

const list = koebenhavn2016Fyldt30.terms.results?.list as readonly Result[];
const [rules, of1b] = list as unknown as readonly [Result, Result];
const clause = rules.counts;

/** Both verdicts of a pair, each beside the other. */
function onlyHigher(_: Result, pair: { readonly '1a': Verdict; readonly '1b': Verdict }, figures: Figures) {
  const ranked = (result: Result, figure: 'bonus-1a' | 'bonus-1b', verdict: Verdict) => {
    const amount = figures[figure] ?? null;
    return { result, verdict, amount, lacks: amount === null ? [lacking(figure, clause)] : [] };
  };
  const a = ranked(rules, 'bonus-1a', pair['1a']);
  const b = ranked(of1b, 'bonus-1b', pair['1b']);
  return { '1a': onlyHigherOf(a, [b], list), '1b': onlyHigherOf(b, [a], list) };
}
const verdict = (outcome: Verdict['outcome'], grantable: number | null, refusable: number | null, until: number) =>
  ({
    outcome,
    reasons: [because(outcome === 'undecided' ? 'not-known-yet' : 'in-education', clause)],
    missing:
      outcome === 'undecided'
        ? [lacking('employment', clause), lacking(`employment.monthlyIncome.${String(until) as IsoMonth}`, clause)]
        : [],
    grantable,
    refusable,
    until,
    earned: outcome === 'granted' ? grantable : null,
  }) as unknown as Verdict;

/** Two of each outcome, one known before the other. */
const granted = verdict('granted', 10, null, 10);
const grantedLate = verdict('granted', 20, null, 25);
const refused = verdict('refused', null, 12, 12);
const refusedLate = verdict('refused', null, 22, 22);
const open = verdict('undecided', 15, 16, 30);
const openLate = verdict('undecided', 18, 14, 40);
const neverGranted = verdict('undecided', null, 14, 40);

const moreB = { 'bonus-1a': '1.00', 'bonus-1b': '2.00' } as Figures;
const equal = { 'bonus-1a': '2.00', 'bonus-1b': '2.00' } as Figures;
const onlyA = { 'bonus-1a': '1.00' } as Figures;
const onlyB = { 'bonus-1b': '1.00' } as Figures;

/** The lower, or second, one as `outcome grantable/refusable until: reasons; missing`. */
function told({ outcome, grantable, refusable, until, reasons, missing }: Verdict): string {
  const codes = reasons.map(({ code }) => code).join(' ');
  return `${outcome} ${grantable}/${refusable} ${until}: ${codes}; ${missing.map(({ what }) => what.replace('employment.monthlyIncome.', 'day-')).join(' ')}`;
}
const lower = (own: Verdict, higher: Verdict) => onlyHigher(rules, { '1a': own, '1b': higher }, moreB)['1a'];
const unranked = (own: Verdict, other: Verdict, figures: Figures = {}) =>
  onlyHigher(rules, { '1a': own, '1b': other }, figures)['1a'];

describe('A01 read as either: the higher amount', () => {
  it('stays as it is, and 1a does where both are equal', () => {
    expect(onlyHigher(rules, { '1a': open, '1b': granted }, moreB)['1b']).toBe(granted);
    expect(onlyHigher(rules, { '1a': granted, '1b': open }, equal)['1a']).toBe(granted);
    expect(onlyHigher(rules, { '1a': granted, '1b': granted }, equal)['1b'].outcome).toBe('refused');
  });
});

describe('A01 read as either: the lower amount', () => {
  it.each([
    [
      'is excluded from the day the higher is granted',
      granted,
      grantedLate,
      'refused null/20 25: excluded-by-other-bonus; ',
    ],
    ['is excluded, though it was open', open, granted, 'refused null/10 10: excluded-by-other-bonus; '],
    [
      'is refused, as it was, where the higher is granted later',
      refused,
      grantedLate,
      'refused null/12 12: in-education; ',
    ],
    ['is refused as soon as the higher is granted', refusedLate, granted, 'refused null/10 10: in-education; '],
    ['is refused by itself beside a refused one', refusedLate, refused, 'refused null/22 22: in-education; '],
    [
      'is refused by itself beside an open one, though that may be granted before',
      refusedLate,
      open,
      'refused null/22 22: in-education; ',
    ],
    [
      'is not granted where it cannot be',
      neverGranted,
      refused,
      'undecided null/14 40: not-known-yet; employment day-40',
    ],
    [
      'is refused by itself alone where the higher cannot be granted',
      open,
      neverGranted,
      'undecided 15/16 40: not-known-yet depends-on-other-bonus; employment day-30 day-40',
    ],
    ['is refused by itself beside an open one', refused, open, 'refused null/12 12: in-education; '],
    ['is granted once the higher is refused', granted, refused, 'granted 12/null 12: in-education; '],
    ['is granted on its own day where that is later', grantedLate, refused, 'granted 20/null 25: in-education; '],
    ['stays open beside a refused one', open, refused, 'undecided 15/16 30: not-known-yet; employment day-30'],
    [
      'stays open until the higher is refused',
      open,
      refusedLate,
      'undecided 22/16 30: not-known-yet; employment day-30',
    ],
    [
      'waits for the higher, though its own are met',
      granted,
      open,
      'undecided 16/15 30: depends-on-other-bonus; employment day-30',
    ],
    [
      'waits for itself and for the higher',
      open,
      openLate,
      'undecided 15/16 40: not-known-yet depends-on-other-bonus; employment day-30 day-40',
    ],
    [
      'waits for itself and for the higher, the other way round',
      openLate,
      open,
      'undecided 18/14 40: not-known-yet depends-on-other-bonus; employment day-40 day-30',
    ],
  ] as const)('%s', (_, own, higher, expected) => {
    expect(told(lower(own, higher))).toBe(expected);
    const turned = { 'bonus-1a': '2.00', 'bonus-1b': '1.00' } as Figures;
    expect(told(onlyHigher(rules, { '1a': higher, '1b': own }, turned)['1b'])).toBe(expected);
  });
});

describe('A01 read as either: an amount that is missing', () => {
  it.each([
    ['refused alone', refused, open, 'refused null/12 12: in-education; '],
    ['granted beside a refused one', granted, refused, 'granted 12/null 12: in-education; '],
    [
      'granted beside a granted one: the amounts decide',
      granted,
      grantedLate,
      'undecided 20/null 25: depends-on-other-bonus; bonus-1a bonus-1b',
    ],
    [
      'granted beside an open one: its refusal would settle it',
      granted,
      open,
      'undecided 16/null 30: depends-on-other-bonus; employment day-30 bonus-1a bonus-1b',
    ],
    [
      'open beside a granted one: it can only be refused',
      open,
      granted,
      'undecided null/16 30: not-known-yet depends-on-other-bonus; employment day-30 bonus-1a bonus-1b',
    ],
    [
      'both open',
      open,
      openLate,
      'undecided 15/16 40: not-known-yet depends-on-other-bonus; employment day-30 day-40 bonus-1a bonus-1b',
    ],
  ] as const)('%s', (_, own, other, expected) => {
    expect(told(unranked(own, other))).toBe(expected);
    expect(told(onlyHigher(rules, { '1a': other, '1b': own }, {})['1b'])).toBe(expected);
  });

  it('is the one that is named', () => {
    const missing = (figures: Figures) => unranked(granted, granted, figures).missing.map(({ what }) => what);
    expect([missing(onlyA), missing(onlyB)]).toEqual([['bonus-1b'], ['bonus-1a']]);
  });

  it('leaves a pair as it was where the day is the same', () => {
    expect(lower(refused, verdict('granted', 12, null, 12))).toEqual(refused);
    expect(unranked(verdict('granted', 10 as Day, null, 10), refused).until).toBe(12);
  });
});

describe('A01 read as either: until when a fact can change it', () => {
  it.each([
    [
      'a refusal by an income that may still be corrected is settled once the higher is granted',
      verdict('refused', null, 12, 31),
      grantedLate,
      'refused null/12 20: in-education; ',
    ],
    [
      'what is granted is settled only where the refusal of the higher is',
      granted,
      verdict('refused', null, 8, 25),
      'granted 10/null 25: in-education; ',
    ],
  ])('%s', (_, own, higher, expected) => {
    expect(told(lower(own, higher))).toBe(expected);
  });
});

describe('of several, only the one that pays most', () => {
  const clause = { rule: 'P1', source: { document: 'K' } };
  const result = (id: string, ...results: string[]) =>
    ({ id, ...(results.length > 0 && { insteadOf: { ...clause, results, paid: 'higher' } }) }) as unknown as Result;
  const three = [result('a', 'b', 'c'), result('b'), result('c')] as const;
  const ranked = (at: 0 | 1 | 2, own: Verdict, amount: string) =>
    ({ result: three[at], verdict: own, amount, lacks: [] }) as unknown as Parameters<typeof onlyHigherOf>[0];
  const reasonsOf = ({ reasons }: Verdict) => reasons.map(({ code, results }) => [code, results]);

  it('names the other', () => {
    const lowest = onlyHigherOf(ranked(0, granted, '1.00'), [ranked(1, granted, '2.00')], three);
    expect(reasonsOf(lowest)).toEqual([['excluded-by-other-bonus', ['b']]]);
    const other = onlyHigherOf(ranked(1, granted, '1.00'), [ranked(0, open, '2.00')], three);
    expect(reasonsOf(other)).toEqual([['depends-on-other-bonus', ['a']]]);
  });

  it('waits for two others, and says so once', () => {
    const lowest = onlyHigherOf(
      ranked(0, open, '1.00'),
      [ranked(1, openLate, '2.00'), ranked(2, openLate, '3.00')],
      three,
    );
    expect(lowest.reasons.map(({ code }) => code)).toEqual(['not-known-yet', 'depends-on-other-bonus']);
  });
});
