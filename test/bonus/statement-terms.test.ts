import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import type { ResultTerms } from '../../src/agreement/result-terms.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { bonus } from '../../src/bonus/bonus.ts';
import { type BonusStatement, bonusStatement, bonusStatementQuestion } from '../../src/bonus/bonus-statement.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { allFigures, agreement as id, order, placement } from '../cases/bonus.ts';
import { asked } from '../oracle/asked.ts';

/** What an agreement must say so that a bonus, its statement or its invoice is answered, and which cases a statement counts. */

const agreement: Agreement = koebenhavn2016Fyldt30;
const terms = agreement.terms.results as ResultTerms;
const saying = (change: Partial<ResultTerms> | null): Agreement => ({
  ...agreement,
  terms: { ...agreement.terms, results: change === null ? undefined : { ...terms, ...change } },
});
const told = (question: () => unknown): readonly string[] =>
  problemsOf(question).map(({ code, path }) => `${code} at ${path}`);

describe('a statement', () => {
  const quarter = { quarter: '2016-Q4' };
  const period = { period: { firstDay: '2016-10-01', lastDay: '2016-12-31' } };
  const invoice = { invoiceDate: '2017-01-16', userIdent: 'JC01', ean: '5790000000005' };
  const bare = { ...terms.invoice, content: undefined } as ResultTerms['invoice'];
  const nothing = 'not-in-agreement at agreement';
  const noInvoice = 'not-in-agreement at invoice';

  it.each<[string, Partial<ResultTerms> | null, object, readonly string[]]>([
    ['of all that is said', {}, { ...quarter, invoice }, []],
    ['by quarters where it is not said what one is', { quarter: undefined }, quarter, ['not-in-agreement at quarter']],
    ['by days there', { quarter: undefined }, period, []],
    ['of which nothing is said', { statement: undefined }, period, [nothing]],
    ['of which nothing is said, nor of quarters', { statement: undefined, quarter: undefined }, quarter, [nothing]],
    ['where nothing is said of results', null, { ...quarter, invoice }, [nothing, noInvoice]],
    ['with an invoice of which nothing is said', { invoice: undefined }, { ...quarter, invoice }, [noInvoice]],
    ['with an invoice of no said content', { invoice: bare }, { ...quarter, invoice }, [noInvoice]],
    ['without an invoice there', { invoice: undefined }, quarter, []],
  ])('%s', (_, change, facts, problems) => {
    expect(told(() => bonusStatement(saying(change), { cases: [], ...facts } as never))).toEqual(problems);
  });
});

describe('a bonus', () => {
  const mentor = { ...order, level: 'fastholdelsesmentor' };
  const previousOrders = [{ order: { ...order, startsOn: '2016-04-04' } }];

  it.each<[string, Partial<ResultTerms> | null, object, readonly string[]]>([
    ['where no results are said, of a level with some', null, { order }, ['not-in-agreement at agreement']],
    ['where no results are said, of a level without', null, { order: mentor }, ['not-in-agreement at agreement']],
    ['of a level with results, where it is not said which have', { scope: undefined }, { order }, []],
    ['of a level without, there', { scope: undefined }, { order: mentor }, ['not-in-agreement at order.level']],
    ['of a level without, where it is said', {}, { order: mentor }, []],
    [
      'of results of which one has no rule, after an earlier order',
      { list: terms.list?.slice(1) },
      { order, previousOrders },
      ['not-in-agreement at agreement'],
    ],
    [
      'of results of which one does not say what it pays',
      { list: terms.list?.map((each) => (each.id === '1b' ? { ...each, pays: undefined } : each)) },
      { order },
      ['not-in-agreement at order.level'],
    ],
    [
      'after an earlier order, where nothing is said of extensions',
      { extension: undefined },
      { order, previousOrders },
      ['not-in-agreement at previousOrders'],
    ],
    ['without one, there', { extension: undefined }, { order, previousOrders: [] }, []],
    ['of a level without results, after one', { extension: undefined }, { order: mentor, previousOrders }, []],
  ])('%s', (_, change, facts, problems) => {
    expect(told(() => bonus(saying(change), facts as never))).toEqual(problems);
  });

  it('of an order outside the portal that was cancelled too has both reasons, in that order', () => {
    const outside = { ...order, orderedOutsidePortal: true };
    const { decisions } = bonus(agreement, { order: outside, closure: { ground: 'cancelled-before-start' } } as never);
    expect(decisions.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([
      ['ordered-outside-portal', 'nothing-payable'],
      ['ordered-outside-portal', 'nothing-payable'],
    ]);
  });
});

describe('which cases a statement counts', () => {
  const placements = [placement('2016-09-19', '2016-10-16')];
  const stated = (cases: readonly object[], more: object = {}) =>
    asked<BonusStatement>('bonus-statement', {
      agreement: id,
      quarter: '2016-Q4',
      figures: allFigures,
      cases,
      ...more,
    });
  const counted = ({ lines }: BonusStatement) => lines.flatMap(({ entries }) => entries.map((entry) => entry.case));

  it('gives the sum as its amount', () => {
    expect(bonusStatementQuestion.amount?.(stated([{ order, placements }]))).toBe('10000.00');
  });

  it('the others beside one that is refused, which keep their numbers, where that is asked for', () => {
    const wrong = { order: { ...order, level: 'x' } };
    const told = stated([wrong, { order, placements }], { partial: true });
    expect([told.refused?.map(({ index }) => index), counted(told)]).toEqual([[0], [1]]);
    expect('refused' in stated([{ order, placements }])).toBe(false);
  });

  it('one whose order is only warned of, and one that says too little to be checked, with nothing said of them', () => {
    const warned = { ...order, benefitGroup: 'dagpenge' };
    expect(asked('check-order', { agreement: id, order: warned })).toMatchObject({
      verdict: 'confirm',
      findings: [{ code: 'group-outside-target', severity: 'warn' }],
    });
    for (const each of [warned, { ...order, hoursPerWeek: undefined }]) {
      const facts = { quarter: '2016-Q4', cases: [{ order: each, placements }] };
      const told = bonusStatement(agreement, facts as never);
      expect([counted(told), told.findings]).toEqual([[0], []]);
    }
  });

  it('the later of two that are the same is no earlier course of a third either', () => {
    // Closed on 7 August it ended more than 30 days before the next; told again, as ordered, it would not have.
    const first = { order: { ...order, id: '1' }, closure: { ground: 'closed-early', lastOpenDay: '2016-08-07' } };
    const again = { order: { ...order, id: '1' } };
    const next = {
      order: { ...order, id: '2', startsOn: '2016-10-10' },
      placements: [placement('2016-10-10', '2016-11-06')],
    };
    expect(counted(stated([first, next]))).toEqual([1]);
    expect(counted(stated([first, again, next]))).toEqual([2]);
    expect(counted(stated([again, first, next]))).toEqual([]);
  });

  it('one id of a provider, however its letters are written', () => {
    const of = (provider: string, at: number) => ({
      order: { ...order, id: `${at}`, citizen: `borger-${at}`, provider },
      placements,
    });
    const invoice = { invoiceDate: '2017-01-16', userIdent: 'JC01', ean: '5790000000005' };
    const findings = (...providers: readonly string[]) =>
      stated(providers.map(of), { invoice }).invoice?.findings.map(({ code, severity }) => `${code} ${severity}`);
    // One character, and a letter with a ring above it.
    expect(findings('\u00e5ben', 'a\u030aben')).toEqual([]);
    // One character, and a letter with a ring above it.
    expect(findings('\u00e5ben', 'aben')).toEqual(['several-providers reject']);
  });

  it.each([
    ['2016-12-30', ['dated-before-period-end reject']],
    ['2016-12-31', []],
  ])('an invoice of %s for them', (invoiceDate, expected) => {
    const content = { invoiceDate, userIdent: 'JC01', ean: '5790000000005' };
    const { invoice } = stated([{ order, placements }], { invoice: content });
    expect(invoice?.findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(expected);
  });
});
