import { reading } from '../evidence/reading.ts';
import {
  adjacentPlacements,
  bonus1aWindowEnd,
  bonusBeforeCourse,
  bonusEndDate,
  bonusIncome,
  bonusIncomeMonth,
  bonusMeasurement,
  flexjobAsJob,
  fourWeeks,
} from '../results/readings.ts';

const bonusPage = { document: 'D16', page: 71, annex: 'Bilag C2', section: '1.3' } as const;
const newPeriodPage = { document: 'D16', page: 72, annex: 'Bilag C2', section: '1.3' } as const;

export const bonus1aAnd1b = /* @__PURE__ */ reading({
  id: 'bonus-1a-and-1b',
  register: 'A01',
  rules: ['R237', 'R238', 'R240'],
  sources: [bonusPage],
  question: {
    da: 'Kan samme forløb i spor 1 give både bonus 1a og bonus 1b?',
    en: 'Can one course in track 1 give both bonus 1a and bonus 1b?',
  },
  options: [
    {
      id: 'cumulative',
      means: { da: 'Ja, hver for sig og hver højst én gang.', en: 'Yes, each on its own and each once at most.' },
    },
    {
      id: 'either',
      means: {
        da: 'Nej, kun den højeste af de to; er de lige store, 1a.',
        en: 'No, only the higher of the two; if they are equal, 1a.',
      },
    },
  ],
  // A clause that says of two results that only one is paid is meant so, wherever it stands.
  plain: 'either',
  why: {
    da: 'De to betingelser afgøres på hver sit tidspunkt, og intet siger, at den ene udelukker den anden.',
    en: 'The two conditions are settled at different times, and nothing says that one shuts out the other.',
  },
  elsewhere: {
    question: {
      da: 'Kan samme forløb give begge af to resultater, som aftalen holder op mod hinanden?',
      en: 'Can one course earn both of two results that the agreement sets against each other?',
    },
    means: {
      either: {
        da: 'Nej, kun det, der giver mest.',
        en: 'No, only the one that pays most.',
      },
    },
  },
});

export const bonusGap = /* @__PURE__ */ reading({
  id: 'bonus-gap',
  register: 'A09',
  rules: ['R244', 'R245'],
  sources: [bonusPage, newPeriodPage],
  question: {
    da: 'Begynder en ny bonusperiode, når der er præcis 30 kalenderdage fra det forrige forløbs slutning til det nye begynder?',
    en: 'Does a new bonus period begin when the new course starts exactly 30 calendar days after the earlier one ended?',
  },
  options: [
    {
      id: '30-blocks',
      means: { da: 'Nej, først fra den 31. dag.', en: 'No, only from the 31st day.' },
    },
    { id: '30-is-new-period', means: { da: 'Ja, fra den 30. dag.', en: 'Yes, from the 30th day.' } },
  ],
  why: {
    da: 'Inden for 30 dage er til og med den 30., og efter 30 dage er fra den 31.; kun sådan passer begge sætninger.',
    en: 'Within 30 days is through the 30th, and after 30 days is from the 31st; only so do both sentences fit.',
  },
  elsewhere: {
    question: {
      da: 'Begynder en ny periode, når det nye forløb begynder netop så mange dage efter det forrige, som aftalen nævner?',
      en: 'Does a new period begin when the new course starts exactly as many days after the earlier one as the agreement names?',
    },
    means: {
      '30-blocks': {
        da: 'Nej, først fra dagen efter.',
        en: 'No, only from the day after.',
      },
      '30-is-new-period': {
        da: 'Ja, fra den dag.',
        en: 'Yes, from that day.',
      },
    },
  },
});

export const extensionOf = /* @__PURE__ */ reading({
  id: 'extension-of',
  register: 'A10',
  rules: ['R244', 'R247'],
  sources: [newPeriodPage],
  question: {
    da: 'Hvilken ny bestilling hos samme leverandør er en forlængelse?',
    en: 'Which new order with the same provider is an extension?',
  },
  options: [
    {
      id: 'same-track',
      means: {
        da: 'En bestilling i samme indsatsspor; niveauet må være et andet.',
        en: 'An order in the same track; the level may differ.',
      },
    },
    { id: 'any-order', means: { da: 'Enhver ny bestilling, uanset spor.', en: 'Any new order, whatever its track.' } },
  ],
  why: {
    da: 'En forlængelse er et tilsvarende forløb; et andet spor er noget andet.',
    en: 'An extension is a corresponding course; another track is something else.',
  },
});

export const bonusProviderChange = /* @__PURE__ */ reading({
  id: 'bonus-provider-change',
  register: 'A95',
  rules: ['R246', 'R244'],
  sources: [newPeriodPage],
  question: {
    da: 'Begynder en ny bonusperiode, når borgeren kommer tilbage til en leverandør efter et forløb hos en anden?',
    en: 'Does a new bonus period begin when the citizen comes back to a provider after a course with another one?',
  },
  options: [
    {
      id: 'consecutive-orders',
      means: {
        da: 'Ja, hvis det tilsvarende forløb, der begyndte sidst før dette, var hos en anden leverandør.',
        en: "Yes, if the corresponding course that began last before this one was another provider's.",
      },
    },
    {
      id: 'same-provider-only',
      means: {
        da: 'Nej, der ses kun på leverandørens egne tidligere forløb; sluttede det sidste af dem for kort tid før, er dette en forlængelse.',
        en: "No, only the provider's own earlier courses are looked at; if the last of them ended too short a time before, this one extends it.",
      },
    },
  ],
  why: {
    da: 'Sætningen handler om to ordrer efter hinanden hos hver sin leverandør og gælder, hvad der end ligger før dem.',
    en: 'The sentence is about two orders in a row with different providers and holds whatever lies before them.',
  },
});

/** The readings of the bonus clauses that stand together in the register, in its order; `bonusProviderChange` came later. */
export const bonusReadings = [
  bonus1aAnd1b,
  fourWeeks,
  adjacentPlacements,
  bonus1aWindowEnd,
  bonusEndDate,
  bonusMeasurement,
  bonusIncomeMonth,
  bonusIncome,
  bonusGap,
  extensionOf,
  flexjobAsJob,
  bonusBeforeCourse,
] as const;
