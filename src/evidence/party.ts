/**
 * Whom the documents oblige, by the documents' own distinctions. The Buyer (Køber) made the framework agreement, the
 * Kunde orders under it, the contracting authority (Ordregiver) held the tender, and a bidder (Tilbudsgiver) that wins
 * becomes the provider (Leverandør).
 */
export const parties = [
  'provider',
  'buyer',
  'kunde',
  'jobcentre',
  'k-kassen',
  'municipality',
  'contracting-authority',
  'bidder',
  'supporting-undertaking',
  'bankruptcy-estate',
] as const;

export type Party = (typeof parties)[number];
