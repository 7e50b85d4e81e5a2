import { describe, expect, it } from 'vitest';
import { agreements } from '../../src/agreements/agreements.ts';
import { type Party, parties } from '../../src/evidence/party.ts';
import { wordings } from '../../src/language/wordings.ts';

const spokenParties = (ids: readonly Party[]) => ({
  da: wordings.da.partiesText(ids),
  en: wordings.en.partiesText(ids),
});

describe('the parties', () => {
  it('are told as a sentence begins', () => {
    expect(spokenParties(['provider'])).toEqual({ da: 'Leverandøren', en: 'The provider' });
    expect(spokenParties(['jobcentre']).da).toBe('Jobcentret');
    expect(spokenParties(['kunde', 'provider'])).toEqual({
      da: 'Kunden og Leverandøren',
      en: 'The Kunde and the provider',
    });
    expect(spokenParties(['buyer', 'kunde', 'provider'])).toEqual({
      da: 'Køberen, Kunden og Leverandøren',
      en: 'The Buyer, the Kunde and the provider',
    });
  });

  it('have one word each in a language', () => {
    for (const language of ['da', 'en'] as const) {
      expect(new Set(parties.map((party) => spokenParties([party])[language])).size).toBe(parties.length);
    }
  });

  it('are those that the duties of the agreements name', () => {
    const named = Object.values(agreements).flatMap(({ duties = [] }) => duties.flatMap((duty) => duty.parties ?? []));
    expect([...new Set(named)].sort()).toEqual([...parties].sort());
  });
});
