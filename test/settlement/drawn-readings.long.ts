import { expect, it } from 'vitest';
import { answer } from '../../src/operations/operations.ts';
import { allReadings } from '../../src/settlement/readings.ts';
import { namedIn } from '../oracle/named-readings.ts';
import { randomSettlements } from '../oracle/random-settlements.ts';
import { settleOptions } from '../oracle/settled.ts';

it('every reading that is named in a settlement is drawn, with all its options, and each is named in some', () => {
  const named = new Set(randomSettlements(900).flatMap((input) => [...namedIn(answer('settle', input))]));
  const options = allReadings
    .filter(({ id }) => named.has(id))
    .map(({ id, options: each }) => [id, each.map((option) => option.id).sort()]);
  const drawn = Object.entries(settleOptions).map(([id, each]) => [id, [...each].sort()]);
  expect([...drawn].sort()).toEqual([...options].sort());
});
