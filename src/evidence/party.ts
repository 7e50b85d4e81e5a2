import type { Words } from './clause.ts';

/**
 * Whom the documents oblige, by the documents' own distinctions. The Buyer (Køber) made the framework agreement, the
 * Kunde orders under it, the contracting authority (Ordregiver) held the tender, and a bidder (Tilbudsgiver) that wins
 * becomes the provider (Leverandør).
 */
const names = {
  provider: { da: 'Leverandøren', en: 'the provider' },
  buyer: { da: 'Køberen', en: 'the Buyer' },
  kunde: { da: 'Kunden', en: 'the Kunde' },
  jobcentre: { da: 'jobcentret', en: 'the jobcentre' },
  'k-kassen': { da: 'K-kassen', en: "K-kassen (the municipality's benefit unit)" },
  municipality: { da: 'kommunen', en: 'the municipality' },
  'contracting-authority': { da: 'ordregiver', en: 'the contracting authority' },
  bidder: { da: 'tilbudsgiver', en: 'the bidder' },
  'supporting-undertaking': { da: 'de støttende virksomheder', en: 'the supporting undertakings' },
  'bankruptcy-estate': { da: 'Leverandørens konkursbo', en: "the provider's bankruptcy estate" },
} as const satisfies Record<string, Words>;

export type Party = keyof typeof names;

/** Every party by its id. */
export const parties = /* @__PURE__ */ Object.keys(names) as [Party, ...Party[]];

/** The parties as a sentence begins: `Køberen og Leverandøren`, `The Buyer and the provider`. */
export function spokenParties(ids: readonly Party[]): Words {
  const together = (each: readonly string[], and: string) => {
    const text = [each.slice(0, -1).join(', '), ...each.slice(-1)].filter(Boolean).join(and);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return {
    da: together(
      ids.map((id) => names[id].da),
      ' og ',
    ),
    en: together(
      ids.map((id) => names[id].en),
      ' and ',
    ),
  };
}
