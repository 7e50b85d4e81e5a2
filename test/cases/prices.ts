/** Worked examples of regulated prices: G22 is the formula (N - G) / G x 100. */
export const regulationVectors = [
  { id: 'G22, up', price: '140', oldIndex: '102', newIndex: '104', percent: '1.960784', maximumPrice: '142.74' },
  { id: 'G22, doubled', price: '140', oldIndex: '50', newIndex: '100', percent: '100.000000', maximumPrice: '280.00' },
  { id: 'unchanged', price: '140', oldIndex: '104.2', newIndex: '104.2', percent: '0.000000', maximumPrice: '140.00' },
  {
    id: 'down leaves the price',
    price: '140',
    oldIndex: '104',
    newIndex: '102',
    percent: '-1.923077',
    maximumPrice: '140.00',
  },
  {
    id: 'cut, not rounded',
    price: '0.99',
    oldIndex: '100',
    newIndex: '101',
    percent: '1.000000',
    maximumPrice: '0.99',
  },
  {
    id: 'exactly one øre more',
    price: '1.00',
    oldIndex: '100',
    newIndex: '101',
    percent: '1.000000',
    maximumPrice: '1.01',
  },
  {
    id: 'just under one øre more',
    price: '1.00',
    oldIndex: '100',
    newIndex: '100.9999',
    percent: '0.999900',
    maximumPrice: '1.00',
  },
  {
    id: 'four decimals stay when nothing is gained',
    price: '72.5555',
    oldIndex: '100',
    newIndex: '100',
    percent: '0.000000',
    maximumPrice: '72.5555',
  },
  {
    id: 'four decimals are cut when it rises',
    price: '72.5555',
    oldIndex: '100',
    newIndex: '110',
    percent: '10.000000',
    maximumPrice: '79.81',
  },
] as const;

/** The prices of a full offer in area 2, all at the lower end of their bands. */
export const fullOffer = {
  'virksomhedsspor-a': '60',
  'virksomhedsspor-b': '120',
  'virksomhedsspor-c': '220',
  fastholdelsesmentor: '210',
  'ret-og-pligt-mentor': '320',
  'fleksjobspor-a': '80',
  'fleksjobspor-b': '210',
  'ret-og-pligt-tilbud': '90',
  'afklaringsspor-a': '120',
  'afklaringsspor-b': '210',
} as const;
