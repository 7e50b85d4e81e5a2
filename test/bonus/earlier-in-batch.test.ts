import { expect, it } from 'vitest';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import type { BonusStatement } from '../../src/bonus/bonus-statement.ts';
import { earlierInBatch } from '../../src/bonus/earlier-in-batch.ts';
import { answer } from '../../src/operations/operations.ts';
import { type CitizenOrder, severalOrders } from '../../src/order/citizen-orders.ts';
import { agreement, order, placement } from '../cases/bonus.ts';
import { asked, problemsTold } from '../oracle/asked.ts';

/** Which few orders of a batch can decide whether one of them, `own`, extends another. */

const run = (id: string, provider: string, startsOn: string, weeks: number, more: object = {}) =>
  ({ order: { ...order, id, provider, startsOn, weeks, ...more } }) as unknown as CitizenOrder;
/** Closed early, so that it ran to a day, though it was ordered for longer. */
const closed = (lastOpenDay: string, each: CitizenOrder) =>
  ({ ...each, closure: { ground: 'closed-early', lastOpenDay } }) as unknown as CitizenOrder;
const own = run('own', 'p1', '2016-07-04', 13);
const flexjob = { level: 'fleksjobspor-a' };

it.each<[string, readonly CitizenOrder[], string]>([
  ['the one that ended last', [run('a', 'p1', '2016-05-02', 2), run('b', 'p1', '2016-05-09', 2)], 'b'],
  [
    'the one that ended last though another began since, and whose began last',
    [run('a', 'p1', '2016-05-02', 8), run('b', 'p1', '2016-05-09', 2), run('c', 'p2', '2016-05-16', 1)],
    'a c',
  ],
  [
    'the one that ran longest, and the one that was ordered for longest',
    [closed('2016-05-10', run('a', 'p1', '2016-05-02', 8)), run('b', 'p1', '2016-05-09', 2)],
    'a b',
  ],
  ['none where another provider had them all', [run('a', 'p2', '2016-05-02', 2), run('b', 'p2', '2016-05-09', 2)], ''],
  ['none that began on the day or later', [run('a', 'p1', '2016-07-04', 2), run('b', 'p1', '2016-07-11', 2)], ''],
  ['one that began the day before', [run('a', 'p1', '2016-07-03', 2), run('b', 'p1', '2016-07-04', 2)], 'a'],
  [
    'none of another citizen',
    [
      run('a', 'p1', '2016-05-02', 2),
      run('b', 'p1', '2016-05-09', 2, { citizen: 'borger-2' }),
      run('c', 'p2', '2016-05-16', 2, { citizen: 'borger-2' }),
    ],
    'a',
  ],
  [
    'of the same track, and of any',
    [
      run('a', 'p1', '2016-05-02', 2),
      run('b', 'p1', '2016-05-09', 4, flexjob),
      run('c', 'p2', '2016-05-10', 1, flexjob),
    ],
    'a b c',
  ],
  [
    'none outside the portal',
    [run('a', 'p1', '2016-05-02', 2), run('b', 'p1', '2016-05-09', 2, { orderedOutsidePortal: true })],
    'a',
  ],
  [
    'one of each of two providers that began on one day',
    [run('a', 'p1', '2016-05-02', 4), run('b', 'p1', '2016-05-16', 1), run('c', 'p2', '2016-05-16', 1)],
    'a b c',
  ],
  [
    'not two of one provider, which say the same',
    [run('a', 'p1', '2016-05-02', 4), run('b', 'p2', '2016-05-16', 1), run('c', 'p2', '2016-05-16', 2)],
    'a b',
  ],
  [
    'the other provider beside two of one',
    [
      run('a', 'p1', '2016-05-02', 4),
      run('b', 'p1', '2016-05-16', 1),
      run('c', 'p1', '2016-05-16', 1),
      run('d', 'p2', '2016-05-16', 1),
    ],
    'a b d',
  ],
  [
    'two of three providers, since one that is another is enough',
    [
      run('a', 'p1', '2016-05-02', 4),
      run('b', 'p1', '2016-05-16', 1),
      run('c', 'p2', '2016-05-16', 1),
      run('d', 'p3', '2016-05-16', 1),
    ],
    'a b c',
  ],
])('%s', (_, others, expected) => {
  for (const batch of [
    [...others, own],
    [own, ...others],
  ]) {
    const found = earlierInBatch(severalOrders(batch), koebenhavn2016Fyldt30)(own);
    expect(
      found
        .map((each) => each.order.id)
        .sort()
        .join(' '),
    ).toBe(expected);
  }
});

/** Two orders that would be one behind the other. */
const cases = (first: object, second: object) => [
  { order: { ...order, id: '1', startsOn: '2016-05-02', weeks: 8, ...first } },
  { order: { ...order, id: '2', ...second }, placements: [placement('2016-09-19', '2016-10-16')] },
];
const reasonsOf = (told: BonusStatement) =>
  [...told.lines.flatMap(({ entries }) => entries), ...told.undecided].map((each) => `${each.case} ${each.bonus}`);

it.each([
  ['of one provider', {}, {}, []],
  ['of a provider that only the first names', {}, { provider: undefined }, ['1 1a']],
  ['of a provider that only the second names', { provider: undefined }, {}, ['1 1a']],
  ['that name none', { provider: undefined }, { provider: undefined }, ['1 1a']],
])('two cases %s', (_, first, second, earned) => {
  const told = asked<BonusStatement>('bonus-statement', { agreement, quarter: '2016-Q4', cases: cases(first, second) });
  expect(reasonsOf(told)).toEqual(earned);
});

it('a level that there is not is told of where it stands, whatever stands beside it', () => {
  const told = answer('bonus-statement', { agreement, quarter: '2016-Q4', cases: cases({ level: 'x' }, {}) });
  expect(problemsTold(told)).toEqual(['unknown-level at cases[0].order.level']);
});
