import { describe, expect, it } from 'vitest';
import type { Bonus } from '../../src/bonus/bonus.ts';
import type { BonusStatement } from '../../src/bonus/bonus-statement.ts';
import { agreementOf, inParts, jobOf, says } from '../cases/instalments.ts';
import { asked } from '../oracle/asked.ts';

/** Results that an agreement gives names and lengths of its own, one of them paid as an instalment, stated and invoiced. */

const named = (da: string, en: string) => ({ name: { da, en } });
const begun = { ...jobOf('begyndt', { days: 1 }), ...named('Job begyndt', 'Work begun') };
const lasting = {
  ...jobOf('varig', { weeks: 13 }),
  ...named('Job i 13 uger', 'Work for 13 weeks'),
  pays: says('5.5', { amount: '6000' }),
};
const school = {
  id: 'skole',
  counts: says('5.1', { kinds: ['uddannelse'] }),
  test: says('5.2', { kind: 'on-a-day', day: { from: 'ordered-end', months: 3, first: 'that-day' } }),
  pays: says('5.6', { amount: '4000' }),
};
const statedBy = {
  statement: says('6.1', { every: 'quarter' }),
  quarter: says('6.2', { is: 'calendar-quarter' }),
  invoice: says('6.3', { channel: 'nemhandel', content: says('6.4', { userIdentLength: 4 }) }),
};

const agreementWith = (...results: readonly { readonly id: string }[]) => {
  const made = agreementOf({
    price: { per: 'course', amount: '20000' },
    invoicing: inParts([
      ['60', { at: 'start' }],
      ['40', { result: 'begyndt' }],
    ]),
    results,
  });
  return { ...made, terms: { ...made.terms, results: { ...made.terms.results, ...statedBy } } };
};
const agreement = agreementWith(begun, lasting, school);

// A job from 1 February lasts 13 weeks on 2 May; the education counts on 4 July.
const order = { level: 'forloeb', startsOn: '2027-01-04', weeks: 13, provider: 'p1' };
const employment = [
  { kind: 'ordinaert-job', firstDay: '2027-02-01' },
  { kind: 'uddannelse', firstDay: '2027-06-01' },
];
const content = { invoiceDate: '2027-10-01', userIdent: 'AB12', ean: '5790000000005' };
const year = { period: { firstDay: '2027-01-01', lastDay: '2027-09-30' } };
const stated = (more: object, of: object = agreement) =>
  asked<BonusStatement>('bonus-statement', { agreement: of, cases: [{ order, employment }], ...more });

const jobBegun = { bonus: 'begyndt', name: begun.name };
const jobLasted = { bonus: 'varig', name: lasting.name };

describe('a name stands wherever its result does, and nowhere else', () => {
  it('in the lines, and in what each is of', () => {
    const of = { case: 0, id: null, citizen: null, provider: 'p1', level: 'forloeb' };
    const { lines } = stated({ ...year, steps: false });
    expect(lines.map(({ entries, ...line }) => line)).toStrictEqual([
      { ...jobBegun, ...year, count: 1, amount: '0.00' },
      { ...jobLasted, ...year, count: 1, amount: '6000.00' },
      { bonus: 'skole', ...year, count: 1, amount: '4000.00' },
    ]);
    expect(lines.map(({ entries: [entry] }) => ({ ...entry, reasons: [] }))).toStrictEqual([
      { ...of, ...jobBegun, earnedOn: '2027-02-01', amount: '0.00', reasons: [], missing: [] },
      { ...of, ...jobLasted, earnedOn: '2027-05-02', amount: '6000.00', reasons: [], missing: [] },
      { ...of, bonus: 'skole', earnedOn: '2027-07-04', amount: '4000.00', reasons: [], missing: [] },
    ]);
  });

  it('in what other quarters have', () => {
    expect(stated({ quarter: '2026-Q4' }).otherPeriods).toStrictEqual([
      { quarter: '2027-Q1', ...jobBegun, count: 1, amount: '0.00' },
      { quarter: '2027-Q2', ...jobLasted, count: 1, amount: '6000.00' },
      { quarter: '2027-Q3', bonus: 'skole', count: 1, amount: '4000.00' },
    ]);
  });

  it('in the steps', () => {
    const steps = stated(year).steps?.filter(({ what }) => what === 'statement-line');
    expect(steps?.map(({ from, rule, gives }) => ({ ...from, rule, gives }))).toStrictEqual([
      { bonus: 'begyndt', count: '1', nameDa: 'Job begyndt', nameEn: 'Work begun', rule: '§ 5.4', gives: '0.00' },
      {
        bonus: 'varig',
        count: '1',
        nameDa: 'Job i 13 uger',
        nameEn: 'Work for 13 weeks',
        rule: '§ 5.5',
        gives: '6000.00',
      },
      { bonus: 'skole', count: '1', rule: '§ 5.6', gives: '4000.00' },
    ]);
  });

  it('in what is not told, with what it asks for where that is not four weeks', () => {
    const { assumed } = stated({ ...year, cases: [{ order }], steps: false });
    const window = { firstDay: '2027-01-04', lastDay: '2028-01-04' };
    const asks = { kinds: ['ordinaert-job'], holds: 'its-beginning' };
    const of = { case: 0, id: null, citizen: null, provider: 'p1', level: 'forloeb', assumed: ['employment'] };
    expect(assumed.map((each) => ({ ...each, reasons: [] }))).toStrictEqual([
      { ...of, ...jobBegun, window, asks: { days: 1, ...asks }, reasons: [] },
      { ...of, ...jobLasted, window, asks: { weeks: 13, ...asks }, reasons: [] },
      { ...of, bonus: 'skole', measuredOn: '2027-07-04', reasons: [] },
    ]);
  });

  it.each([
    ['2027-01-03', []],
    // The first day of the window.
    ['2027-01-04', ['begyndt', 'varig']],
  ])('what is not told belongs in a period through %s: %j', (lastDay, expected) => {
    const { assumed } = stated({ period: { firstDay: '2026-12-01', lastDay }, cases: [{ order }] });
    expect(assumed.map(({ bonus }) => bonus)).toEqual(expected);
  });
});

describe('an invoice of results', () => {
  it.each([
    ['first', agreement],
    ['last', agreementWith(lasting, school, begun)],
  ])('leaves out what is paid as an instalment of the fee, which stands %s', (_, of) => {
    const { invoice } = stated({ ...year, invoice: content }, of);
    const one = { ...year, quantity: 1 };
    expect(invoice?.draft?.lines).toStrictEqual([
      { line: 1, ...jobLasted, ...one, unitAmount: '6000.00', amount: '6000.00' },
      { line: 2, bonus: 'skole', ...one, unitAmount: '4000.00', amount: '4000.00' },
    ]);
    expect(invoice?.draft?.total).toBe('10000.00');
  });

  it('has nothing to hold where nothing else was earned', () => {
    const cases = [{ order, employment: [{ ...employment[0], lastDay: '2027-02-01' }] }];
    const { totals, invoice } = stated({ ...year, cases, invoice: content });
    expect([totals.count, invoice?.findings.map(({ code }) => code)]).toEqual([1, ['nothing-to-invoice']]);
  });
});

describe('a decision', () => {
  it('has no field for what its result does not have', () => {
    const { decisions } = asked<Bonus>('bonus', { agreement, order, employment });
    const always = ['amount', 'bonus', 'changeableUntil', 'knowableFrom', 'missing', 'outcome', 'reasons', 'earnedOn'];
    expect(decisions.map((each) => Object.keys(each).filter((field) => !always.includes(field)))).toEqual([
      ['name', 'paidAs', 'window', 'asks'],
      ['name', 'window', 'asks'],
      ['measuredOn'],
    ]);
  });
});

describe('a result that a placement or a job may earn', () => {
  const either = { ...lasting, counts: says('5.1', { kinds: ['loentilskud', 'ordinaert-job'] }) };
  const decided = (facts: object) =>
    asked<Bonus>('bonus', { agreement: agreementWith(either, begun), order, ...facts });
  const stay = { kind: 'loentilskud', firstDay: '2027-02-01', lastDay: '2027-05-02' };

  it.each<[string, object, string, readonly string[]]>([
    ['neither is told', {}, 'refused', ['placements', 'employment']],
    [
      'the job is told, and too short',
      { employment: [{ ...employment[0], lastDay: '2027-05-01' }] },
      'refused',
      ['placements'],
    ],
    ['the job earns it', { employment }, 'granted', []],
    ['the placement earns it', { placements: [stay] }, 'granted', []],
  ])('%s', (_, facts, outcome, assumed) => {
    const [first] = decided(facts).decisions;
    expect([first?.outcome, first?.assumed ?? []]).toEqual([outcome, assumed]);
  });

  it('tells a placement that was told twice', () => {
    const { findings } = decided({ placements: [stay, stay], employment: [] });
    expect(findings).toMatchObject([{ code: 'given-twice', rule: '§ 5.1', placement: 1 }]);
  });

  it('which nobody looks at where only jobs count', () => {
    const placements = [stay, stay];
    expect(asked<Bonus>('bonus', { agreement, order, placements, employment: [] }).findings).toEqual([]);
  });
});
