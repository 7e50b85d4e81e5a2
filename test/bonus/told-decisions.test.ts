import { describe, expect, it } from 'vitest';
import type { Bonus } from '../../src/bonus/bonus.ts';
import { allFigures, agreement as copenhagen, order as ofCopenhagen, placement } from '../cases/bonus.ts';
import { agreementOf, jobOf, says } from '../cases/instalments.ts';
import { asked } from '../oracle/asked.ts';

/** What a step tells of a decision: what its result asks for in numbers, and by which clause it pays what. */

const order = { level: 'forloeb', startsOn: '2027-01-04', weeks: 13, provider: 'p1', citizen: 'b' };
const job = (more: object = {}) => [{ kind: 'ordinaert-job', firstDay: '2027-02-01', ...more }];
const pays = says('5.5', { amount: '6000' });
const named = { name: { da: 'Varigt job', en: 'Lasting work' } };
type Own = { readonly id: string; readonly [more: string]: unknown };
const agreementWith = (results: readonly Own[], more: object = {}) => {
  const made = agreementOf({ price: { per: 'week', amount: '450' }, invoicing: {}, results });
  return { ...made, terms: { ...made.terms, results: { ...made.terms.results, ...more } } };
};
const toldOf = (agreement: object | string, facts: object) => asked<Bonus>('bonus', { agreement, order, ...facts });
const stepsOf = (what: string, { steps }: Bonus) =>
  steps?.flatMap(({ what: kind, from, rule, gives }) => (kind === what ? [{ ...from, rule, gives }] : []));

describe('what a result pays', () => {
  const result = { ...jobOf('varig', { weeks: 13 }), pays };
  const share = { ...result, pays: says('5.6', { percentOfFee: '12.5' }) };
  const paid = (of: readonly Own[], facts: object = { employment: job() }) =>
    stepsOf('result-pays', toldOf(agreementWith(of), facts));

  it.each<[string, readonly Own[], readonly object[]]>([
    ['an amount', [result], [{ bonus: 'varig', rule: '§ 5.5', gives: '6000.00' }]],
    [
      'one of a result with a name',
      [{ ...result, ...named }],
      [{ bonus: 'varig', nameDa: 'Varigt job', nameEn: 'Lasting work', rule: '§ 5.5', gives: '6000.00' }],
    ],
    // An eighth of 13 weeks of 450.00.
    ['a share of the fee', [share], [{ bonus: 'varig', percent: '12.5', rule: '§ 5.6', gives: '731.25' }]],
    ['an instalment, told with the fee', [jobOf('varig', { weeks: 13 })], []],
  ])('%s', (_, of, expected) => {
    expect(paid(of)).toStrictEqual(expected);
  });

  it('is not told where it is not granted, or comes to no known amount', () => {
    expect(paid([result], { employment: [] })).toEqual([]);
    // The fee does not say what is paid of a course that was closed early.
    const closure = { ground: 'closed-early', lastOpenDay: '2027-03-31' };
    const unknown = toldOf(agreementWith([share]), { employment: job(), closure });
    expect(unknown.decisions).toMatchObject([{ outcome: 'granted', amount: null }]);
    expect(stepsOf('result-pays', unknown)).toEqual([]);
  });

  it('is not told where it is a figure of the caller, which has no clause', () => {
    const facts = { order: ofCopenhagen, figures: allFigures, placements: [placement('2016-09-19', '2016-10-16')] };
    const told = toldOf(copenhagen, facts);
    expect(told.decisions[0]).toMatchObject({ outcome: 'granted', amount: '10000.00' });
    expect(stepsOf('result-pays', told)).toEqual([]);
  });
});

describe('what a result asks for', () => {
  const { weeks: _, counted: __, ...test } = jobOf('varig', { weeks: 13 }).test as unknown as Record<string, unknown>;
  const of = (more: object) => ({ ...jobOf('varig', { weeks: 13 }), pays, ...more });
  const decision = (result: Own, employment: readonly object[]) => {
    const told = stepsOf('bonus-decision', toldOf(agreementWith([result]), { employment }));
    const [{ bonus, amount, on, rule, reasons, gives, ...rest } = {}] = told as readonly Record<string, unknown>[];
    return { gives, ...rest };
  };
  const kinds = 'ordinaert-job';

  it.each<[string, Own, readonly object[], object]>([
    ['weeks', of({}), job(), { gives: 'granted', lastingWeeks: '13', kinds }],
    [
      'weeks of a result with a name',
      of(named),
      job(),
      { gives: 'granted', lastingWeeks: '13', kinds, nameDa: 'Varigt job', nameEn: 'Lasting work' },
    ],
    ['months', of({ test: { ...test, months: 3 } }), job(), { gives: 'granted', lastingMonths: '3', kinds }],
    ['days', of({ test: { ...test, days: 30 } }), job(), { gives: 'granted', lastingDays: '30', kinds }],
    [
      'hours a week',
      of({ leastHours: says('5.4', { perWeek: '15' }) }),
      job({ hoursPerWeek: '14.99' }),
      { gives: 'refused', hoursPerWeek: '15' },
    ],
  ])('%s', (_, result, employment, expected) => {
    expect(decision(result, employment)).toEqual(expected);
  });

  it('the other result, where only the one that pays most is paid', () => {
    const insteadOf = says('5.7', { results: ['varig'], paid: 'higher' });
    const lower = { ...jobOf('kort', { weeks: 4 }), pays: says('5.8', { amount: '5999.99' }), insteadOf };
    const told = toldOf(agreementWith([lower, of({})]), { employment: job() });
    expect(told.decisions.map(({ outcome, amount }) => `${outcome} ${amount}`)).toEqual([
      'refused null',
      'granted 6000.00',
    ]);
    expect(stepsOf('bonus-decision', told)).toMatchObject([
      { bonus: 'kort', results: 'varig', rule: '§ 5.7', gives: 'refused' },
      { bonus: 'varig', gives: 'granted' },
    ]);
  });
});

describe('of an order that extends another', () => {
  const agreement = agreementWith([jobOf('rate', { weeks: 4 }), { ...jobOf('varig', { weeks: 13 }), pays }], {
    extension: says('5.9', { gapDays: 30 }),
  });
  const previousOrders = [{ order: { ...order, id: '0', startsOn: '2026-11-02', weeks: 8 } }];
  const decided = (facts: object) =>
    toldOf(agreement, { previousOrders, ...facts }).decisions.map(
      ({ bonus, outcome, amount, reasons: [{ code }], assumed = [] }) =>
        [bonus, outcome, amount, code, ...assumed].join(' '),
    );

  it('an instalment is decided as the fee decides it, and nothing beside the fee is earned', () => {
    expect(decided({ employment: job() })).toEqual([
      'rate granted 0.00 lasted-long-enough',
      'varig refused  extension-of-earlier-course',
    ]);
    expect(decided({})).toEqual([
      'rate refused  not-long-enough employment',
      'varig refused  extension-of-earlier-course',
    ]);
  });
});
