/** Agreements whose results are not Copenhagen's: P1, P2, P11 and P12 of the models, with made-up kroner. */

export const at = (rule: string) => ({ rule, source: { document: 'K', section: rule } });
const words = (da: string, en: string) => ({ da, en });

const job13 = (id: string, weeks: number, amount: string) => ({
  id,
  name: words(`Job i ${weeks} uger`, `Work for ${weeks} weeks`),
  counts: { ...at('P1.1'), kinds: ['ordinaert-job'] },
  test: {
    ...at('P1.2'),
    kind: 'lasting',
    weeks,
    counted: 'calendar-weeks',
    joined: 'merge',
    window: {
      ...at('P1.3'),
      holds: 'its-beginning',
      through: { from: 'ordered-end', months: 6, first: 'that-day' },
    },
  },
  pays: { ...at('P1.4'), amount },
});

export const p1 = [job13('job-13', 13, '5000.00'), job13('job-26', 26, '8000.00')];

const p2Window = {
  ...at('P2.3'),
  holds: 'its-beginning',
  through: { from: 'start', months: 12, first: 'that-day' },
} as const;
const p2Counts = { ...at('P2.1'), kinds: ['ordinaert-job', 'fleksjob'] };
const instalment = { ...at('P2.4'), as: 'instalment' };

export const p2 = [
  {
    id: 'job-begynder',
    name: words('Job begyndt', 'Work begun'),
    counts: p2Counts,
    test: { ...at('P2.2'), kind: 'lasting', days: 1, joined: 'merge', window: p2Window },
    pays: instalment,
  },
  {
    id: 'job-varer',
    name: words('Job i 13 uger', 'Work for 13 weeks'),
    counts: p2Counts,
    test: { ...at('P2.2'), kind: 'lasting', weeks: 13, counted: 'calendar-weeks', joined: 'merge', window: p2Window },
    pays: instalment,
  },
];

export const p11 = [
  {
    id: 'arbejde',
    name: words('Arbejde', 'Work'),
    counts: { ...at('P11.1'), kinds: ['ordinaert-job'] },
    test: {
      ...at('P11.2'),
      kind: 'lasting',
      weeks: 13,
      joined: 'merge',
      window: {
        ...at('P11.3'),
        holds: 'its-beginning',
        through: { from: 'ordered-end', months: 6, first: 'that-day' },
      },
    },
    leastHours: { ...at('P11.4'), perWeek: '15' },
    pays: { ...at('P11.5'), amount: '6000.00' },
  },
  {
    id: 'uddannelse',
    name: words('Uddannelse', 'Education'),
    counts: { ...at('P11.1'), kinds: ['uddannelse'] },
    test: {
      ...at('P11.2'),
      kind: 'lasting',
      weeks: 8,
      joined: 'merge',
      window: { ...at('P11.3'), holds: 'its-beginning', through: { from: 'actual-end', months: 3, first: 'that-day' } },
    },
    pays: { ...at('P11.5'), amount: '4000.00' },
    insteadOf: { ...at('P11.6'), results: ['arbejde'], paid: 'higher' },
  },
];

export const p12 = [
  {
    id: 'uddannelse',
    name: words('Uddannelse efter 3 måneder', 'Education after 3 months'),
    counts: { ...at('P12.1'), kinds: ['uddannelse'] },
    test: {
      ...at('P12.2'),
      kind: 'on-a-day',
      day: { from: 'ordered-end', months: 3, first: 'that-day' },
    },
    pays: { ...at('P12.3'), percentOfFee: '25' },
  },
];

/** A whole agreement with these results on its one level, and further terms. */
export function agreementWith(
  list: readonly { readonly id: string; readonly [more: string]: unknown }[],
  terms: object = {},
  results: object = {},
) {
  return {
    id: 'model',
    version: '2027',
    name: words('Model', 'Model'),
    documents: [{ id: 'K', title: 'Kontrakt' }],
    tracks: [
      {
        ...at('spor'),
        id: 'spor',
        name: words('Spor', 'Track'),
        levels: [
          {
            id: 'forloeb',
            name: words('Forløb', 'Course'),
            mentor: false,
            hours: { ...at('timer'), kind: 'range', min: '1', max: '37', step: '1' },
            weeks: { ...at('uger'), kind: 'range', min: 1, max: 52 },
            hourlyRate: { ...at('pris'), min: '100', max: '200' },
            bonus: list.map(({ id }) => id),
            legalBasis: [],
            targetGroup: [],
            special: [],
          },
        ],
      },
    ],
    terms: {
      results: { scope: { ...at('omfang'), levels: 'as-named' }, list, ...results },
      ...terms,
    },
    absent: [],
  };
}
