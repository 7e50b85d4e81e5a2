import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavnUdsatteOver30 } from '../../src/agreements/koebenhavn-udsatte-over-30.ts';
import { answer, type OperationName } from '../../src/operations/operations.ts';
import { triggerCases, triggerCasesOf2024 } from '../cases/contract.ts';
import { ownAgreement } from '../cases/own-agreement.ts';

/**
 * Every number and every word of the terms on penalties, prices, notices and due days has an effect: moved alone, it changes
 * some answer below, without its steps, or it is a word that stands alone and the schema takes no other.
 */
const { penalties, prices, contract, cooperation, invoicing, tender, results } = koebenhavn2016Fyldt30.terms;
const { terms: of2024 } = koebenhavnUdsatteOver30;
const clause = { rule: 'E50', source: { document: 'K1', page: 1 } } as const;

const base = (terms: object, of: Agreement = ownAgreement as Agreement): Agreement =>
  ({ ...of, documents: [...ownAgreement.documents, ...koebenhavn2016Fyldt30.documents], terms }) as Agreement;

/** The terms of 2016, and the words that other contracts say in their place. */
const said: readonly (readonly [string, Agreement])[] = [
  ['2016', base({ penalties, prices, contract, cooperation, invoicing })],
  ['2024', { ...(koebenhavnUdsatteOver30 as Agreement), id: 'own', terms: { cooperation: of2024.cooperation } }],
  [
    'otherwise',
    base({
      penalties: {
        ...penalties,
        delay: { ...clause, kind: 'amount', amount: '500.00', each: 'working-day' },
        remedy: { ...clause, kind: 'amount', amount: '700.00', each: 'working-day' },
        conduct: {
          ...penalties?.conduct,
          'social-responsibility-documentation': { ...clause, daily: '4000.00', each: 'week' },
        },
      },
      prices: {
        effective: { ...clause, month: 1, day: 2 },
        index: { ...clause, of: 'net-price-index', month: 10, against: 'first-year' },
        change: { ...clause, moves: 'up-and-down', from: 'offered-price' },
        rounded: { ...clause, to: 'nearest-krone' },
        times: { ...clause, atMost: 2 },
        inHand: { ...clause, months: 3 },
      },
      contract: {
        ...contract,
        extension: { ...contract?.extension, times: 2 },
        buyerNotice: { ...clause, months: 3, ends: 'same-date' },
        regulationNotice: { ...clause, months: 3, ends: 'month-end' },
      },
      invoicing: {
        ...invoicing,
        due: { ...clause, days: 30, from: 'month-end', otherDay: 'as-agreed' },
        dueMoves: { ...clause, moves: 'later', to: 'working-day' },
      },
    }),
  ],
  ['the tender', base({ tender, results }, koebenhavn2016Fyldt30 as Agreement)],
];

const late = { value: 24_000, dueOn: '2018-06-01', wholeValue: 30_000 };
const running = { establishedOn: '2018-06-04', endedOn: '2018-06-29' };
const index = { price: '160.37', oldIndex: '110.2', effectiveOn: '2018-07-01' };
const otherIndex = { ...index, effectiveOn: '2018-01-02', receivedOn: '2017-10-02' };
const d16Index = { ...index, extended: true, regulatedBefore: true };

const asked: readonly (readonly [OperationName, object])[] = [
  ...[...triggerCases, ...triggerCasesOf2024].map(({ trigger }) => ['contract-deadlines', { trigger }] as const),
  ...[0, 1, 2, 3].map(
    (timesExtended) =>
      ['contract-deadlines', { trigger: { kind: 'expiry', on: '2018-06-30', timesExtended } }] as const,
  ),
  ...[2, 3].map(
    (meetingsHeld) =>
      ['contract-deadlines', { trigger: { kind: 'dispute-notice', on: '2018-06-04', meetingsHeld } }] as const,
  ),
  ...['unremedied-defect', 'material-delay'].flatMap((kind) =>
    [['2018-06-04'], ['2018-06-04', '2018-06-05']].map(
      (earlier) => ['contract-deadlines', { trigger: { kind, on: '2018-06-06', earlier } }] as const,
    ),
  ),
  ['contract-deadlines', { trigger: { kind: 'insurance-renewal', on: '2018-06-04', personalInjuryCover: 10_000_000 } }],
  ['contract-deadlines', { trigger: { kind: 'price-increase', on: '2018-01-02' } }],
  ...['late-delivery', 'late-remedy'].flatMap((kind) =>
    ['2018-06-04', '2018-06-29'].map(
      (deliveredOn) =>
        [
          'delay-penalty',
          { ...late, kind, deliveredOn, figures: { 'delay-minimum': 10 }, documentedLoss: 90_000 },
        ] as const,
    ),
  ),
  ['invoicing-penalty', { wrongAmount: 100, earlierErrors: 2, documentedLoss: 900 }],
  ['invoicing-penalty', { period: { firstDay: '2018-06-04', lastDay: '2018-06-06' } }],
  ['invoicing-penalty', { wrongAmount: 100, excused: true }],
  ...Object.keys(penalties?.conduct ?? {}).map(
    (kind) => ['conduct-penalty', { breach: { ...running, kind, maximum: 900_000 } }] as const,
  ),
  ['conduct-penalty', { breach: { kind: 'unlisted-subcontractor' } }],
  ['liability-cap', {}],
  ['liability-cap', { estimatedTurnover: 9_000_000, documentedLoss: 99_000_000 }],
  [
    'cancellation',
    { cancelledBy: 'buyer', earlyEnd: 1, newTender: 1, coverPurchase: 1, paidUndelivered: 1, penalty: 1 },
  ],
  ['cancellation', { cancelledBy: 'provider', documentedLoss: 9, receivedUnpaid: 1 }],
  [
    'interest',
    { amount: 9_000, dueOn: '2018-06-01', paidOn: '2018-06-15', referenceRates: [{ from: '2018-01-01', percent: 1 }] },
  ],
  ...['111.47', '109.13'].flatMap((newIndex) => [
    ['regulate-price', { ...d16Index, newIndex, receivedOn: '2018-05-01' }] as const,
    [
      'regulate-price',
      {
        ...d16Index,
        newIndex,
        receivedOn: '2018-05-01',
        regulatedBefore: false,
        outsidePrice: 161,
        approvedOn: '2018-06-01',
      },
    ] as const,
    ['regulate-price', { ...otherIndex, newIndex, timesRegulated: 1 }] as const,
    ['regulate-price', { ...otherIndex, newIndex, timesRegulated: 2 }] as const,
    [
      'regulate-price',
      { ...otherIndex, newIndex, timesRegulated: 1, oldIndexMonth: '2015-10', newIndexMonth: '2017-10' },
    ] as const,
  ]),
  [
    'regulate-price',
    {
      ...d16Index,
      regulatedBefore: false,
      newIndex: 111,
      receivedOn: '2018-05-01',
      oldIndexMonth: '2017-01',
      newIndexMonth: '2018-01',
    },
  ],
  ['due-date', { sentOn: '2018-11-24' }],
  ['due-date', { sentOn: '2018-11-24', agreedDueOn: '2018-12-24', faulty: { rightEan: true } }],
];

/** Words that the schema knows beside each other; all others stand alone. */
const others: readonly (readonly string[])[] = [
  ['month-end', 'same-date'],
  ['sending', 'month-end'],
  ['working-day', 'week'],
  ['weekday', 'working-day'],
  ['year-before', 'first-year'],
  ['at-most-up', 'up-and-down'],
];

type Path = readonly (string | number)[];

/** The numbers and words below a value, beside the rule and the source of each clause. */
function* leavesOf(value: unknown, path: Path = []): Generator<readonly [Path, string | number]> {
  if (typeof value === 'string' || typeof value === 'number') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      if (key !== 'rule' && key !== 'source') yield* leavesOf(part, [...path, key]);
    }
  }
}

function moved(value: string | number): readonly (string | number)[] {
  if (typeof value === 'number') return [value + 1, value - 1];
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return ['2018-01-01', '2015-01-01'];
  if (/^[0-9.]+$/.test(value)) return [String(Number(value) + 1), String(Number(value) - 1)];
  return [...others.filter((words) => words.includes(value)).flat(), 'another-word'].filter((word) => word !== value);
}

function withMoved(agreement: Agreement, [...path]: Path, value: string | number): Agreement {
  const copy = JSON.parse(JSON.stringify(agreement));
  const last = path.pop() as string;
  // biome-ignore lint/suspicious/noExplicitAny: a test bends the data out of shape.
  path.reduce((at: any, key) => at[key], copy.terms)[last] = value;
  return copy;
}

const isTaken = (agreement: Agreement) => answer('catalogue', { agreement }).ok;
const toldOf = (agreement: Agreement, [operation, facts]: (typeof asked)[number]) =>
  JSON.stringify(answer(operation, { agreement, steps: false, ...facts }));

/** What is asked of a topic. */
const asksOf = (topic: string) =>
  asked.filter(([operation, facts]) => {
    if (operation === 'due-date') return topic === 'invoicing';
    if (operation === 'regulate-price' || JSON.stringify(facts).includes('price-increase')) return topic === 'prices';
    if (operation === 'contract-deadlines') return ['contract', 'cooperation', 'tender'].includes(topic);
    return topic === 'penalties';
  });

/** What other rooms read of these topics is for their tests. */
const elsewhere =
  /^invoicing (?:monthlyInArrears|notInAdvance|latest)|^tender (?!supplementary|bound|standstill|exclusion)|^prices fixed|^results /;

describe.each(said)('%s', (_, agreement) => {
  const topics = Object.entries(agreement.terms) as [string, object][];
  const leaves = topics
    .flatMap(([topic, terms]) => [...leavesOf(terms, [topic])])
    .filter(([path]) => !elsewhere.test(path.join(' ')));
  const isTold = (topic: string, other: Agreement) =>
    asksOf(topic).some((question) => toldOf(other, question) !== toldOf(agreement, question));

  it('is an agreement that the schema takes', () => {
    expect(isTaken(agreement)).toBe(true);
    expect(leaves.length).toBeGreaterThan(4);
  });

  it.each(leaves.map(([path, value]) => [path.join('.'), path, value] as const))(
    '%s has an effect',
    (_name, path, value) => {
      const taken = moved(value)
        .map((other) => withMoved(agreement, path, other))
        .filter(isTaken);
      const isAlone = typeof value === 'string' && !/^[0-9.-]+$/.test(value) && !others.flat().includes(value);
      if (isAlone) expect(taken).toEqual([]);
      else if (taken.length > 0) expect(taken.some((each) => isTold(String(path[0]), each))).toBe(true);
      // A word of two meanings elsewhere may stand alone here.
      else expect(typeof value).toBe('string');
    },
  );
});
