import { p2 } from '../results/models.ts';

/** Agreements as other municipalities make them; all names and kroner are made up. Each is what a contract would say. */

const source = (section: string) => ({ document: 'kontrakt', section });
const clause = (section: string) => ({ rule: `K ${section}`, source: source(section) });
const both = (text: string) => ({ da: text, en: text });

interface Model {
  readonly level?: object;
  readonly terms: object;
  readonly more?: object;
}

/** An agreement of one level, `forloeb`, with what the model says. */
function contract(id: string, { level, terms, more }: Model) {
  return {
    id,
    version: '1',
    name: both(id),
    documents: [{ id: 'kontrakt', title: `Kontrakt ${id}` }],
    tracks: [
      {
        ...clause('1'),
        id: 'spor',
        name: both('Forløb'),
        levels: [
          {
            id: 'forloeb',
            name: both('Forløb'),
            mentor: false,
            hourlyRate: null,
            bonus: [],
            legalBasis: [],
            targetGroup: [],
            special: [],
            ...level,
          },
        ],
      },
    ],
    terms,
    absent: [],
    ...more,
  };
}

const price = { ...clause('2'), from: 'agreement' };
const monthly = { split: { ...clause('3'), by: 'course-weeks' }, notInAdvance: clause('3') };

/** A week costs 450; payment stops the day a job begins. */
export const weekPrice = contract('uge', {
  level: { price: { ...clause('2.1'), per: 'week', amount: '450' } },
  terms: {
    fee: {
      price,
      ended: { 'closed-early': { ...clause('2.2'), pays: 'open-days' } },
      startedWork: { ...clause('2.3'), pays: 'to-that-day' },
    },
    invoicing: monthly,
  },
});

/** A week costs 450, and 25 % VAT comes on top. */
export const taxedWeeks = contract('uge-med-moms', {
  level: { price: { ...clause('2.1'), per: 'week', amount: '450' } },
  terms: { fee: { price, vat: { ...clause('2.4'), percent: '25' } } },
});

/** A course costs 12,000, half at the start and half at the end, whenever it ends. */
export const fixedPrice = contract('fast-pris', {
  level: { price: { ...clause('2.1'), per: 'course', amount: '12000' } },
  terms: {
    fee: { price, ended: { 'closed-early': { ...clause('2.2'), pays: 'as-ordered' } } },
    invoicing: {
      split: {
        ...clause('3'),
        by: 'instalments',
        parts: [
          { ...clause('3.1'), percent: '50', due: { at: 'start' } },
          { ...clause('3.2'), percent: '50', due: { at: 'end' } },
        ],
      },
    },
  },
});

/** A week costs by its hours. */
export const hourBands = contract('timebaand', {
  level: {
    hours: { ...clause('1.1'), kind: 'range', min: '1', max: '37', step: '0.5' },
    price: {
      ...clause('2.1'),
      per: 'week',
      bands: [
        { below: '15', amount: '1200' },
        { below: '25', amount: '1850' },
        { through: '37', amount: '2500' },
      ],
    },
  },
  terms: { fee: { price }, invoicing: monthly },
});

/** A week costs 600; nothing is paid for days of sickness, holiday or maternity leave. */
export const pausedWeeks = contract('pauser', {
  level: { price: { ...clause('2.1'), per: 'week', amount: '600' } },
  terms: {
    fee: { price, pauses: { ...clause('2.2'), grounds: ['sygdom', 'ferie', 'barsel'] } },
    invoicing: monthly,
  },
});

/** An hour with a mentor costs 400, and those that were held are paid. */
export const heldHours = contract('mentor', {
  level: { mentor: true, price: { ...clause('2.1'), per: 'hour', amount: '400' } },
  terms: {
    fee: { price, held: { ...clause('2.2'), pays: 'held-hours' } },
    invoicing: { split: { ...clause('3'), by: 'calendar-months' } },
  },
});

/** Hours × rate × weeks, with other numbers than Copenhagen's. */
export const hoursTimesRate = contract('timer', {
  level: {
    hours: { ...clause('1.1'), kind: 'range', min: '5', max: '37', step: '1' },
    hourlyRate: { ...clause('2.1'), min: '120', max: '180' },
  },
  terms: { fee: { price, ended: { 'closed-early': { ...clause('2.2'), pays: 'open-days' } } }, invoicing: monthly },
});

/** Each calendar month begun costs 3,200. */
export const monthPrice = contract('maaned', {
  level: { price: { ...clause('2.1'), per: 'month', amount: '3200' } },
  terms: { fee: { price }, invoicing: { split: { ...clause('3'), by: 'calendar-months' } } },
});

/** A course costs 20,000: 20 % at the start, 40 % when a job begins, 40 % when it has lasted 13 weeks. */
export const resultInstalments = contract('rater', {
  level: {
    price: { ...clause('2.1'), per: 'course', amount: '20000' },
    bonus: ['job-begynder', 'job-varer'],
  },
  terms: {
    fee: { price },
    results: { list: p2 },
    invoicing: {
      split: {
        ...clause('3'),
        by: 'instalments',
        parts: [
          { ...clause('3.1'), percent: '20', due: { at: 'start' } },
          { ...clause('3.2'), percent: '40', due: { result: 'job-begynder' } },
          { ...clause('3.3'), percent: '40', due: { result: 'job-varer' } },
        ],
      },
    },
  },
  more: {
    documents: [
      { id: 'kontrakt', title: 'Kontrakt rater' },
      { id: 'K', title: 'Bilag om resultater' },
    ],
  },
});
