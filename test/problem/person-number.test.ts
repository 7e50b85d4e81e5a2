import { describe, expect, it } from 'vitest';
import { answer } from '../../src/operations/operations.ts';

const order = { level: 'virksomhedsspor-b', startsOn: '2016-07-04', weeks: 13, hoursPerWeek: '12', hourlyRate: '140' };

function codesOf(field: 'citizen' | 'id' | 'provider' | 'ref' | 'elements', value: string): readonly string[] {
  const { ref, ...fields } = { [field]: field === 'elements' ? [value] : value } as Record<string, unknown>;
  const told = answer('check-order', { agreement: 'koebenhavn-2016-fyldt-30', ref, order: { ...order, ...fields } });
  return told.ok ? [] : told.problems.map(({ code }) => code);
}

const everywhere = ['citizen', 'id', 'provider', 'ref', 'elements'] as const;

describe('the number of a person', () => {
  it.each([
    '010170-1234',
    '010170 1234',
    '０１０１７０-１２３４',
    '٠١٠١٧٠-١٢٣٤',
    '010170\u20111234',
    'CPR 010170-1234',
    'sag: 010170-1234',
    'borger (010170–1234)',
  ])('%j is refused wherever it stands', (number) => {
    for (const field of everywhere) expect([field, codesOf(field, number)]).toEqual([field, ['cpr-number']]);
  });

  it.each(['0101701234', 'borger 0101701234', 'borger:0101701234', '01.01.70 1234', 'b 010170\u20e31234'])(
    '%j is one of a citizen and in a text',
    (number) => {
      expect([codesOf('citizen', number), codesOf('elements', number)]).toEqual([['cpr-number'], ['cpr-number']]);
    },
  );

  it.each(['0101701234', 'KBH-010170-1234', 'ordre 0101701234', '2016-0101-123', 'x010170-1234'])(
    '%j may be the number of an order',
    (id) => {
      for (const field of ['id', 'provider', 'ref'] as const) expect([field, codesOf(field, id)]).toEqual([field, []]);
    },
  );

  it.each(['borger-17', '320170-1234', '011370-1234', 'b-2016-07-04', '12345678901'])('%j is none', (id) => {
    for (const field of everywhere) expect([field, codesOf(field, id)]).toEqual([field, []]);
  });
});
