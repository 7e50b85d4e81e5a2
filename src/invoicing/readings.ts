import { reading } from '../evidence/reading.ts';

const paymentPages = [
  { document: 'D16', page: 66, annex: 'Bilag C1', section: '2' },
  { document: 'D16', page: 72, annex: 'Bilag C2', section: '2' },
] as const;

export const dueDateDays = /* @__PURE__ */ reading({
  id: 'due-date-days',
  register: 'A28',
  rules: ['R223', 'R224'],
  sources: [
    { document: 'D16', page: 67, annex: 'Bilag C1' },
    { document: 'D16', page: 73, annex: 'Bilag C2', section: '2.2' },
    { document: 'D16', page: 168, annex: 'Rammeaftale', section: '4.4' },
  ],
  question: {
    da: 'Til hvilken slags dag flyttes en forfaldsdag, der falder på en lukket dag?',
    en: 'To which kind of day does a due date move that falls on a closed day?',
  },
  options: [
    {
      id: 'weekday',
      means: {
        da: 'Til næste hverdag; 24. december, 31. december og 5. juni flytter den ikke.',
        en: 'To the next weekday (hverdag); 24 December, 31 December and 5 June do not move it.',
      },
    },
    {
      id: 'working-day',
      means: {
        da: 'Til næste arbejdsdag, så også de tre dage flytter den.',
        en: 'To the next working day (Arbejdsdag), so that those three days move it too.',
      },
    },
  ],
  why: {
    da: 'Det, der flytter dagen, er opregnet: helligdag, lørdag og søndag.',
    en: 'What moves the day is listed: public holiday, Saturday and Sunday.',
  },
});

export const invoiceBegunWeeks = /* @__PURE__ */ reading({
  id: 'invoice-begun-weeks',
  register: 'A32',
  rules: ['R219', 'R221'],
  sources: paymentPages,
  question: {
    da: 'Må en uge faktureres, når den er begyndt, eller først når den er slut?',
    en: 'May a week be invoiced once it has begun, or only once it is over?',
  },
  options: [
    {
      id: 'finished-only',
      means: { da: 'Først dagen efter ugens sidste dag.', en: "Only from the day after the week's last day." },
    },
    { id: 'begun-allowed', means: { da: 'Fra ugens første dag.', en: "From the week's first day." } },
  ],
  why: {
    da: 'At der faktureres bagud, er hovedreglen; forbuddet mod perioder, der ikke er begyndt, er kun en yderste grænse.',
    en: 'Invoicing in arrears is the positive rule; the ban on periods not yet begun is only an outer bound.',
  },
});

export const weekToMonth = /* @__PURE__ */ reading({
  id: 'week-to-month',
  register: 'A33',
  rules: ['R219'],
  sources: paymentPages,
  question: {
    da: 'Hvilken måned hører en forløbsuge til, når den ligger hen over et månedsskifte?',
    en: 'Which month does a course week belong to when it runs across the end of a month?',
  },
  options: [
    {
      id: 'last-day',
      means: { da: 'Måneden, hvor ugens sidste dag ligger.', en: "The month of the week's last day." },
    },
    {
      id: 'first-day',
      means: { da: 'Måneden, hvor ugens første dag ligger.', en: "The month of the week's first day." },
    },
    {
      id: 'thursday',
      means: {
        da: 'Måneden, hvor torsdagen blandt ugens egne syv dage ligger.',
        en: "The month of the Thursday among the week's own seven days.",
      },
    },
  ],
  why: {
    da: 'Der faktureres bagud, og en uge kan faktureres, når den er slut; det giver altid 4 eller 5 uger i en hel måned.',
    en: 'Invoicing is in arrears and a week can be billed when it is over; this always gives 4 or 5 weeks in a full month.',
  },
});
