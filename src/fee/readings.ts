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

export const startedWorkFee = /* @__PURE__ */ reading({
  id: 'started-work-fee',
  register: 'A43',
  rules: ['R212', 'R214', 'R215', 'R166'],
  sources: [
    { document: 'D16', page: 66, annex: 'Bilag C1', section: '1.2' },
    { document: 'D16', page: 70, annex: 'Bilag C2', section: '1.2' },
    { document: 'D16', page: 179, annex: 'Bilag F2', section: '1.2' },
  ],
  question: {
    da: 'Hvor langt kan der faktureres, når borgeren begynder i job, praktik eller uddannelse og tilbuddet derefter lukkes?',
    en: 'How far can be invoiced when the citizen starts a job, a placement or an education and the offer is then closed?',
  },
  options: [
    {
      id: 'invoiceable',
      means: {
        da: 'Til og med den sidste åbne dag; retten til vederlag indtil den bestilte slutdag vises ved siden af.',
        en: 'Through the last open day; what is due through the ordered end is told beside it.',
      },
    },
    {
      id: 'entitled',
      means: {
        da: 'Til og med den bestilte slutdag, som retten til vederlag løber.',
        en: 'Through the ordered end, as far as the fee is due.',
      },
    },
  ],
  why: {
    da: 'Bestemmelsen om job er den særlige, men for meget faktureret koster bod, så der faktureres det sikre beløb.',
    en: 'The clause on jobs is the specific one, but too much invoiced costs a penalty, so the safe amount is invoiced.',
  },
});

export const regulatedPrice = /* @__PURE__ */ reading({
  id: 'regulated-price',
  register: 'A94',
  rules: ['R290', 'R291', 'R292', 'R293', 'R294', 'R295', 'R296'],
  sources: [
    { document: 'D16', page: 167, annex: 'Rammeaftale', section: '4.2' },
    { document: 'D16', page: 168, annex: 'Rammeaftale', section: '4.2' },
  ],
  question: {
    da: 'Hvad koster et forløb, hvis timeprisen reguleres, mens det løber?',
    en: 'What does a course cost if the hourly rate is regulated while it runs?',
  },
  options: [
    {
      id: 'days',
      means: {
        da: 'Hver dag afregnes til den timepris, der gælder den dag.',
        en: 'Each day is paid at the hourly rate of that day.',
      },
    },
    {
      id: 'order',
      means: {
        da: 'Timeprisen ved forløbets start gælder hele forløbet.',
        en: 'The hourly rate at the start holds for the whole course.',
      },
    },
  ],
  why: {
    da: 'Reguleringen har virkning fra en dag, og ydelser derefter er leveret til den nye pris.',
    en: 'The regulation takes effect from a day, and what is delivered after it is delivered at the new price.',
  },
});
