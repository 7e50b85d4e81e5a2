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

/** When an offer was received, and whether that is too late. */
export const offerTimes: readonly (readonly [receivedAt: string, late: boolean])[] = [
  ['2016-02-29T15:59', false],
  ['2016-02-29T16:00', false],
  ['2016-02-29T16:00:00', false],
  ['2016-02-29T16:00:01', true],
  ['2016-02-29T16:01', true],
  ['2016-03-01T00:00', true],
];

/** What is told of an offer, and what is found of it in both areas: code, severity and rule. */
export const offerFacts: readonly (readonly [facts: object, findings: readonly (readonly string[])[]])[] = [
  [{ language: 'da' }, []],
  [{ language: 'sv' }, [['other-language', 'warn', 'R076']]],
  [{ reservations: 'none' }, []],
  [{ reservations: 'basic' }, [['basic-reservation', 'reject', 'R077']]],
  [{ reservations: 'other' }, [['other-reservation', 'warn', 'R077']]],
  [{ alternatives: false }, []],
  [{ alternatives: true }, [['alternative-offers', 'reject', 'R096']]],
  [{ requirementsLeftOut: 0 }, []],
  [{ publicDebt: 'none' }, []],
  [{ publicDebt: 'secured' }, []],
  [{ publicDebt: 'unsecured' }, [['public-debt', 'warn', 'R080']]],
  [{ conflictOfInterest: true }, [['conflict-of-interest', 'reject', 'R080']]],
  [{ distortedPreparation: true }, [['distorted-preparation', 'reject', 'R080']]],
];
