/** Agreements of one level, `forloeb`, that are paid in instalments, by the month or by the week; all of it is made up. */

const clause = (section: string) => ({ rule: `§ ${section}`, source: { document: 'kontrakt', section } });
export const says = <Words extends object>(section: string, words: Words) => ({ ...clause(section), ...words });

const both = (text: string) => ({ da: text, en: text });

interface Words {
  readonly price?: object;
  readonly level?: object;
  readonly fee?: object;
  readonly invoicing: object;
  readonly results?: readonly { readonly id: string }[];
}

export function agreementOf({ price, level, fee, invoicing, results = [] }: Words) {
  return {
    id: 'egen',
    version: '1',
    name: both('Egen'),
    documents: [{ id: 'kontrakt', title: 'Kontrakt' }],
    tracks: [
      says('1', {
        id: 'spor',
        name: both('Spor'),
        levels: [
          {
            id: 'forloeb',
            name: both('Forløb'),
            mentor: false,
            hourlyRate: null,
            bonus: results.map(({ id }) => id),
            legalBasis: [],
            targetGroup: [],
            special: [],
            ...(price && { price: says('2.1', price) }),
            ...level,
          },
        ],
      }),
    ],
    terms: {
      fee: { price: says('2', { from: 'agreement' }), pauses: says('2.7', { grounds: ['ferie'] }), ...fee },
      invoicing,
      audit: {
        channels: { course: says('4.5', { channel: 'nemhandel' }) },
        openPeriod: says('4.7', { days: 'open' }),
        once: says('4.8', { invoiced: 'once' }),
      },
      ...(results.length > 0 && { results: { scope: says('5', { levels: 'as-named' }), list: results } }),
    },
    absent: [],
  };
}

/** How a fee is split, with more words on invoices. */
export const splitBy = (by: string, more: object = {}) => ({ split: says('3', { by }), ...more });

export const inParts = (parts: readonly (readonly [percent: string, due: object])[], more: object = {}) => ({
  split: says('3', {
    by: 'instalments',
    parts: parts.map(([percent, due], at) => says(`3.${at + 1}`, { percent, due })),
  }),
  ...more,
});

export const finishedOnly = { notInAdvance: says('4.1', { from: 'finished-only' }) };
export const begunAllowed = { notInAdvance: says('4.1', { from: 'begun-allowed' }) };

/** A course that is closed early is paid by what the agreement says of that. */
export const closedEarly = (pays: 'as-ordered' | 'open-days') => ({
  ended: { 'closed-early': says('2.3', { pays }), 'objective-rejection': says('2.4', { pays: 'nothing' }) },
});

/** A job that lasts so long, begun within a year of the start; what it pays is an instalment. */
export const jobOf = (id: string, length: { readonly days: number } | { readonly weeks: number }) => ({
  id,
  counts: says('5.1', { kinds: ['ordinaert-job'] }),
  test: says('5.2', {
    kind: 'lasting',
    joined: 'merge',
    ...length,
    ...('weeks' in length && { counted: 'calendar-weeks' }),
    window: says('5.3', { holds: 'its-beginning', through: { from: 'start', months: 12, first: 'that-day' } }),
  }),
  pays: says('5.4', { as: 'instalment' }),
});

/** A price of 20,000, a fifth of it at the start, the rest with a job and with 13 weeks of it. */
export const byResults = agreementOf({
  price: { per: 'course', amount: '20000' },
  fee: closedEarly('as-ordered'),
  invoicing: inParts([
    ['20', { at: 'start' }],
    ['40', { result: 'begyndt' }],
    ['40', { result: 'varig' }],
  ]),
  results: [jobOf('begyndt', { days: 1 }), jobOf('varig', { weeks: 13 })],
});
