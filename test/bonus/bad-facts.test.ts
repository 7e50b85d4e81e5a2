import { describe, expect, it, test } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { type Closure, type ClosureGround, needsLastOpenDay } from '../../src/agreement/order.ts';
import type { ResultTerms } from '../../src/agreement/result-terms.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { bonus } from '../../src/bonus/bonus.ts';
import { bonusStatement } from '../../src/bonus/bonus-statement.ts';
import type { BonusFacts } from '../../src/bonus/facts.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { order, placement } from '../cases/bonus.ts';

const agreement: Agreement = koebenhavn2016Fyldt30;
const told = (question: () => unknown) => problemsOf(question).map(({ code, path }) => `${code} at ${path}`);
const ask = (facts: object, on = agreement) => told(() => bonus(on, { order, ...facts } as never));
const statement = (facts: object) => told(() => bonusStatement(agreement, { cases: [], ...facts } as never));

const none = '2016-02-30';
const day = '2016-10-05';
const job = { kind: 'ordinaert-job', firstDay: day };

/** A caller without types may hand over what no schema has checked: each wrong fact is told of by its own path. */
it.each([
  [{ asOf: none }, 'invalid-date at asOf'],
  [{ placements: [placement(none, day)] }, 'invalid-date at placements[0].firstDay'],
  [{ placements: [placement(day, none)] }, 'invalid-date at placements[0].lastDay'],
  [{ placements: [placement(day, '2016-10-04')] }, 'date-order at placements[0].lastDay'],
  [{ placements: [placement(day, day, none)] }, 'invalid-date at placements[0].approvedOn'],
  [{ employment: [{ ...job, firstDay: none }] }, 'invalid-date at employment[0].firstDay'],
  [{ employment: [{ ...job, lastDay: none }] }, 'invalid-date at employment[0].lastDay'],
  [{ employment: [{ ...job, lastDay: '2016-10-04' }] }, 'date-order at employment[0].lastDay'],
  [{ previousOrders: [{ order: { ...order, startsOn: none } }] }, 'invalid-date at previousOrders[0].order.startsOn'],
])('%j', (facts, problem) => {
  expect(ask(facts)).toEqual([problem]);
});

it('all that is wrong is told together', () => {
  const { results: _, ...terms } = agreement.terms;
  const facts = {
    order: { ...order, level: 'unknown', startsOn: none, provider: undefined },
    placements: [placement(none, day)],
    employment: [{ ...job, firstDay: none }],
    previousOrders: [{ order: { ...order, provider: undefined } }],
    asOf: none,
  };
  const problems = [
    'unknown-level at order.level',
    'invalid-date at order.startsOn',
    'invalid-date at placements[0].firstDay',
    'invalid-date at employment[0].firstDay',
    'invalid-date at asOf',
    'missing-field at order.provider',
    'missing-field at previousOrders[0].order.provider',
  ];
  expect(ask(facts)).toEqual(problems);
  expect(ask(facts, { ...agreement, terms })).toEqual(['not-in-agreement at agreement', ...problems]);
  expect(ask({ ...facts, asOf: undefined })).toEqual(problems.filter((each) => !each.endsWith('asOf')));
});

it('what is wrong with earlier orders is told beside the rest', () => {
  const previousOrders = [{ order: { ...order, provider: undefined } }, { order: { ...order, level: 'unknown' } }];
  expect(ask({ previousOrders, asOf: none })).toEqual([
    'invalid-date at asOf',
    'missing-field at previousOrders[0].order.provider',
    'unknown-level at previousOrders[1].order.level',
  ]);
});

it.each([
  [{ quarter: '2016-Q5' }, 'invalid-date at quarter'],
  [{ period: { firstDay: none, lastDay: day } }, 'invalid-date at period.firstDay'],
  [{ period: { firstDay: day, lastDay: none } }, 'invalid-date at period.lastDay'],
])('a statement for %j', (facts, problem) => {
  expect(statement(facts)).toEqual([problem]);
});

it('an order without rules on bonus is told so, even where an earlier one could be extended', () => {
  const { scope } = agreement.terms.results as ResultTerms;
  const without: Agreement = { ...agreement, terms: { ...agreement.terms, results: { scope } } };
  const mentor = { ...order, level: 'fastholdelsesmentor' };
  const previousOrders = [{ order: { ...mentor, startsOn: '2016-04-04' } }];
  const closure = { ground: 'cancelled-before-start' };
  const asked = bonus(without, { order: mentor, previousOrders, closure } as never);
  expect(asked.decisions).toEqual([]);
});

describe('an agreement that does not say what is paid of a course that ended so', () => {
  const without = (ground: ClosureGround) => {
    const { [ground]: _, ...ended } = agreement.terms.fee?.ended ?? {};
    return { ...agreement, terms: { ...agreement.terms, fee: { ...agreement.terms.fee, ended } } } as Agreement;
  };
  const closureOf = (ground: ClosureGround) =>
    ({ ground, ...(needsLastOpenDay(ground) && { lastOpenDay: '2016-08-07' }) }) as Closure;
  const decided = (of: Agreement, facts: object) => bonus(of, facts as BonusFacts).decisions;

  test.each(['cancelled-before-start', 'objective-rejection'] as const)('%s: does not answer', (ground) => {
    const closure = closureOf(ground);
    const rule = agreement.terms.fee?.ended?.[ground]?.rule;
    expect(decided(agreement, { order, closure })[0]?.reasons[0]).toMatchObject({ code: 'nothing-payable', rule });
    const open = { ...closure, ...(ground === 'objective-rejection' && { lastOpenDay: '2016-08-07' }) } as Closure;
    const { fee: __, ...terms } = agreement.terms;
    for (const own of [without(ground), { ...agreement, terms } as Agreement]) {
      for (const each of [closure, open]) {
        expect(ask({ closure: each }, own)).toEqual(['not-in-agreement at closure']);
      }
      // What earns nothing whatever is paid of it, and what can earn nothing, needs no such clause.
      const outside = { ...order, orderedOutsidePortal: true };
      const [first] = decided(own, { order: outside, closure });
      expect(first?.reasons.map(({ code }) => code)).toEqual(['ordered-outside-portal']);
      expect(decided(own, { order: { ...order, level: 'fastholdelsesmentor' }, closure })).toEqual([]);
    }
  });

  test.each(['closed-early', 'agreed-termination'] as const)('%s: the days it was open are told', (ground) => {
    const facts = { order, closure: closureOf(ground) };
    expect(decided(without(ground), facts)).toEqual(decided(agreement, facts));
    expect(decided(agreement, facts)[0]?.window?.lastDay).toBe('2016-12-02');
  });
});

it('a citizen who is not named is the same as one who is', () => {
  const facts = (own: object, earlier: object) => ({
    order: { ...order, ...own },
    previousOrders: [{ order: { ...order, startsOn: '2016-04-04', ...earlier } }],
  });
  const extended = (own: object, earlier: object) =>
    bonus(agreement, facts(own, earlier) as never).decisions[0]?.reasons[0]?.code === 'extension-of-earlier-course';
  expect(extended({ citizen: undefined }, { citizen: 'b' })).toBe(true);
  expect(extended({ citizen: 'a' }, { citizen: undefined })).toBe(true);
  expect(extended({ citizen: 'a' }, { citizen: 'a' })).toBe(true);
  expect(extended({ citizen: 'a' }, { citizen: 'b' })).toBe(false);
});
