import { reading } from '../evidence/reading.ts';

export const penaltyMinimumAndCap = /* @__PURE__ */ reading({
  id: 'penalty-minimum-and-cap',
  register: 'A68',
  rules: ['R300', 'R302'],
  sources: [
    { document: 'D16', page: 171, annex: 'Rammeaftale', section: '5.3' },
    { document: 'D16', page: 172, annex: 'Rammeaftale', section: '5.3' },
  ],
  question: {
    da: 'Gælder mindstebeløbet pr. dag også ud over loftet for hele boden?',
    en: 'Does the least amount a day hold beyond the cap on the whole penalty as well?',
  },
  options: [
    {
      id: 'cap-wins',
      means: { da: 'Nej, loftet gælder den samlede dagbod.', en: 'No, the cap limits the penalty as a whole.' },
    },
    {
      id: 'minimum-wins',
      means: {
        da: 'Ja, der betales mindst mindstebeløbet for hver dag, også over loftet.',
        en: 'Yes, at least the least amount is paid for every day, beyond the cap too.',
      },
    },
  ],
  why: {
    da: 'Loftet gælder summen, mindstebeløbet kun den enkelte dag; en lille Leverance kan derfor nå loftet på første dag.',
    en: 'The cap is set on the sum, the least amount on the single day; a small delivery can thus reach the cap on day one.',
  },
});

export const penaltyFirstDay = /* @__PURE__ */ reading({
  id: 'penalty-first-day',
  register: 'A69',
  rules: ['R299', 'R303'],
  sources: [{ document: 'D16', page: 171, annex: 'Rammeaftale', section: '5.3' }],
  question: {
    da: 'Hvilken arbejdsdag er den første, der udløser dagbod?',
    en: 'Which working day is the first that costs a penalty?',
  },
  options: [
    {
      id: 'day-after',
      means: {
        da: 'Den første efter den aftalte leveringsdag.',
        en: 'The first one after the agreed day of delivery.',
      },
    },
    {
      id: 'due-day',
      means: {
        da: 'Den aftalte leveringsdag selv, når der leveres for sent.',
        en: 'The agreed day of delivery itself, where the delivery is late.',
      },
    },
  ],
  why: {
    da: 'Der er først forsinkelse, når tidspunktet er overskredet.',
    en: 'There is no delay until the time has passed.',
  },
});

export const lateRemedyMinimum = /* @__PURE__ */ reading({
  id: 'late-remedy-minimum',
  register: 'A70',
  rules: ['R300', 'R303'],
  sources: [{ document: 'D16', page: 172, annex: 'Rammeaftale', section: '5.3' }],
  question: {
    da: 'Gælder mindstebeløbet pr. dag også ved forsinket afhjælpning?',
    en: 'Does the least amount a day also hold for late remedy?',
  },
  options: [
    { id: 'none', means: { da: 'Nej, der er intet mindstebeløb.', en: 'No, there is no minimum.' } },
    {
      id: 'same-minimum',
      means: { da: 'Ja, det samme som ved forsinket levering.', en: 'Yes, the same as for late delivery.' },
    },
  ],
  why: {
    da: 'Procenten, den samlede værdi og loftet gentages for afhjælpning; mindstebeløbet gør ikke.',
    en: 'The percentage, the whole value and the cap are said again for remedy; the least amount is not.',
  },
});

export const socialDocumentationUnit = /* @__PURE__ */ reading({
  id: 'social-documentation-unit',
  register: 'A73',
  rules: ['R311'],
  sources: [{ document: 'D16', page: 185, annex: 'Bilag F5', section: '6.2' }],
  question: {
    da: 'Hvilken påbegyndt periode koster bod, når dokumentation om samfundsansvar mangler?',
    en: 'Which commenced period costs a penalty when proof on social responsibility is missing?',
  },
  options: [
    { id: 'working-day', means: { da: 'Hver arbejdsdag.', en: 'Each working day.' } },
    { id: 'week', means: { da: 'Hver uge på syv dage.', en: 'Each week of seven days.' } },
  ],
  why: {
    da: 'Ordet mangler i kilden; sætningen før og arbejdsklausulen har begge arbejdsdag.',
    en: 'The word is missing in the source; the sentence before it and the labour clause both have the working day.',
  },
});

export const socialPenaltyDamages = /* @__PURE__ */ reading({
  id: 'social-penalty-damages',
  register: 'A106',
  rules: ['R316', 'R480'],
  sources: [
    { document: 'D16', page: 185, annex: 'Bilag F5', section: '6.2' },
    { document: 'D16', page: 170, annex: 'Rammeaftale' },
  ],
  question: {
    da: 'Trækkes boden for brud på samfundsansvar fra i erstatningen for samme brud?',
    en: 'Is the penalty for a breach of social responsibility taken off the damages for the same breach?',
  },
  options: [
    {
      id: 'beyond-penalty',
      means: {
        da: 'Ja, der kan kun kræves erstatning for tabet ud over boden, som ved anden bod.',
        en: 'Yes, only the loss beyond the penalty can be claimed, as beside any other penalty.',
      },
    },
    {
      id: 'whole-loss',
      means: {
        da: 'Nej, hele det dokumenterede tab kan kræves ved siden af boden.',
        en: 'No, the whole documented loss can be claimed beside the penalty.',
      },
    },
  ],
  why: {
    da: 'Bilaget siger, at bod ikke udelukker erstatning, men ikke, at rammeaftalens regel om tab ud over boden viger.',
    en: 'The annex says that a penalty does not bar damages, not that the rule on loss beyond the penalty gives way.',
  },
});
