import { reading } from '../evidence/reading.ts';

export const partWeek = /* @__PURE__ */ reading({
  id: 'part-week',
  register: 'A41',
  rules: ['R207', 'R214'],
  sources: [
    { document: 'D16', page: 66, annex: 'Bilag C1', section: '1.2' },
    { document: 'D16', page: 70, annex: 'Bilag C2', section: '1.2' },
  ],
  question: {
    da: 'Hvor stor en del af ugens vederlag gives der for en uge, der kun var åben en del af tiden?',
    en: 'How much of the weekly fee is paid for a week that was open only part of the time?',
  },
  options: [
    {
      id: 'calendar-days',
      means: { da: 'Åbne kalenderdage divideret med 7.', en: 'Open calendar days divided by 7.' },
    },
    {
      id: 'weekdays',
      means: {
        da: 'Åbne dage mandag til fredag divideret med 5, helligdage medregnet.',
        en: 'Open Mondays to Fridays divided by 5, public holidays included.',
      },
    },
    {
      id: 'started-weeks',
      means: { da: 'En påbegyndt uge betales helt.', en: 'A week that was begun is paid in full.' },
    },
    { id: 'completed-weeks', means: { da: 'Kun hele uger betales.', en: 'Only whole weeks are paid.' } },
  ],
  why: {
    da: 'Kilden siger intet. Den åbne periode afgrænses af datoer, og kalenderdagen er den eneste dag, aftalen definerer.',
    en: 'The source is silent. The open period is bounded by dates, and the calendar day is the only day that is defined.',
  },
});
