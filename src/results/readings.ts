import { reading } from '../evidence/reading.ts';

const bonusPage = { document: 'D16', page: 71, annex: 'Bilag C2', section: '1.3' } as const;

export const fourWeeks = /* @__PURE__ */ reading({
  id: 'four-weeks',
  register: 'A02',
  rules: ['R238', 'R001'],
  sources: [bonusPage, { document: 'D16', page: 157, annex: 'Rammeaftale', section: '1.2' }],
  question: {
    da: 'Hvor mange dage er mindst fire sammenhængende uger?',
    en: 'How many days are at least four consecutive weeks?',
  },
  options: [
    {
      id: '28-days',
      means: { da: '28 kalenderdage i træk, begge ender med.', en: '28 calendar days in a row, both ends included.' },
    },
    {
      id: 'work-weeks',
      means: {
        da: '28 kalenderdage, eller fire arbejdsuger fra en mandag til en fredag 25 dage senere.',
        en: '28 calendar days, or four work weeks from a Monday to the Friday 25 days later.',
      },
    },
  ],
  why: {
    da: 'En dag er en kalenderdag efter rammeaftalens definition, og fire uger er 28 af dem.',
    en: 'A day is a calendar day by the definition of the framework agreement, and four weeks are 28 of them.',
  },
  elsewhere: {
    question: {
      da: 'Hvor mange dage er de uger, et ophold mindst skal vare?',
      en: 'How many days are the weeks that a stay must last at least?',
    },
    means: {
      '28-days': {
        da: '7 kalenderdage for hver uge, i træk; begge ender med.',
        en: '7 calendar days for each week, in a row, both ends included.',
      },
      'work-weeks': {
        da: 'Det samme, eller lige så mange arbejdsuger fra en mandag til en fredag.',
        en: 'The same, or as many work weeks from a Monday to a Friday.',
      },
    },
  },
});

export const adjacentPlacements = /* @__PURE__ */ reading({
  id: 'adjacent-placements',
  register: 'A03',
  rules: ['R238'],
  sources: [bonusPage],
  question: {
    da: 'Kan flere praktikker eller løntilskud i forlængelse af hinanden tilsammen give de fire uger?',
    en: 'Can several placements or wage-subsidy jobs, one after the other, make up the four weeks together?',
  },
  options: [
    {
      id: 'merge',
      means: {
        da: 'Ja, hvis der ingen dag er imellem dem.',
        en: 'Yes, if there is no day between them.',
      },
    },
    {
      id: 'merge-over-non-working-days',
      means: {
        da: 'Ja, også over dage, der ikke er arbejdsdage; de tælles med.',
        en: 'Yes, also across days that are no working days (Arbejdsdage); those are counted.',
      },
    },
    {
      id: 'separate',
      means: { da: 'Nej, én aftale skal alene vare fire uger.', en: 'No, one agreement alone must last four weeks.' },
    },
  ],
  why: {
    da: 'Det afgørende er, hvor borgeren er, i praktik eller løntilskud; hvor mange aftaler der ligger bag, er uden betydning.',
    en: 'What counts is where the citizen is, in placement or wage subsidy; how many agreements that takes does not matter.',
  },
  elsewhere: {
    question: {
      da: 'Kan flere ophold i forlængelse af hinanden tilsammen vare længe nok?',
      en: 'Can several stays, one after the other, last long enough together?',
    },
    means: {
      separate: {
        da: 'Nej, ét ophold skal alene vare længe nok.',
        en: 'No, one stay alone must last long enough.',
      },
    },
  },
});

export const bonus1aWindowEnd = /* @__PURE__ */ reading({
  id: 'bonus-1a-window-end',
  register: 'A04',
  rules: ['R239', 'R240'],
  sources: [bonusPage],
  question: {
    da: 'Hvornår slutter perioden, som de fire uger til bonus 1a skal ligge i?',
    en: 'When does the period end in which the four weeks for bonus 1a must lie?',
  },
  options: [
    {
      id: 'end-plus-2-months',
      means: {
        da: 'To kalendermåneder efter slutdatoen, den dag medregnet.',
        en: 'Two calendar months after the end date, that day included.',
      },
    },
    {
      id: 'first-of-next-month-plus-2-months',
      means: {
        da: 'To måneder efter den 1. i måneden efter slutdatoen, den dag medregnet.',
        en: 'Two months after the 1st of the month after the end date, that day included.',
      },
    },
  ],
  why: {
    da: 'At regne fra den 1. står kun ved bonus 1b, spor 3 og spor 4.',
    en: 'Counting from the 1st is said only of bonus 1b, track 3 and track 4.',
  },
  elsewhere: {
    question: {
      da: 'Hvornår slutter den periode, et ophold skal ligge i, når den regnes i måneder fra slutdatoen?',
      en: 'When does the period end that a stay must lie in, where it is counted in months from the end date?',
    },
    means: {
      'end-plus-2-months': {
        da: 'Så mange kalendermåneder efter slutdatoen, den dag medregnet.',
        en: 'So many calendar months after the end date, that day included.',
      },
      'first-of-next-month-plus-2-months': {
        da: 'Så mange måneder efter den 1. i måneden efter slutdatoen, den dag medregnet.',
        en: 'So many months after the 1st of the month after the end date, that day included.',
      },
    },
  },
});

export const bonusEndDate = /* @__PURE__ */ reading({
  id: 'bonus-end-date',
  register: 'A05',
  rules: ['R239', 'R240', 'R244'],
  sources: [bonusPage],
  question: {
    da: 'Hvilken slutdato regnes der fra, når tilbuddet blev lukket før tid?',
    en: 'Which end date is counted from when the offer was closed early?',
  },
  options: [
    {
      id: 'as-written',
      means: {
        da: 'Den bestilte for bonus 1a; den faktiske for 1b, 3 og 4 og for de 30 dage.',
        en: 'The ordered one for bonus 1a; the actual one for 1b, 3 and 4 and for the 30 days.',
      },
    },
    { id: 'ordered', means: { da: 'Den bestilte overalt.', en: 'The ordered one everywhere.' } },
    { id: 'actual', means: { da: 'Den faktiske overalt.', en: 'The actual one everywhere.' } },
  ],
  why: {
    da: 'Hver bestemmelse følges, som den er skrevet: 1a nævner det bestilte forløbs slutdato, de andre ophøret.',
    en: 'Each clause is followed as written: 1a names the end date of the ordered course, the others the exit from it.',
  },
  elsewhere: {
    means: {
      'as-written': {
        da: 'Den bestilte for det, der skal vare en tid; den faktiske for det, der måles på en dag, og for et nyt forløb.',
        en: 'The ordered one for what must last some time; the actual one for what is measured on a day and for a new course.',
      },
    },
  },
});

export const bonusMeasurement = /* @__PURE__ */ reading({
  id: 'bonus-measurement',
  register: 'A06',
  rules: ['R240', 'R242', 'R243'],
  sources: [bonusPage],
  question: {
    da: 'Hvilken dag afgør, om borgeren er i job, fleksjob eller uddannelse?',
    en: 'Which day decides whether the citizen is in a job, a flexjob or education?',
  },
  options: [
    {
      id: 'first-of-month',
      means: {
        da: 'Den 1. i måneden efter ophøret plus to måneder.',
        en: 'The 1st of the month after the exit plus two months.',
      },
    },
    {
      id: 'last-of-second-month',
      means: { da: 'Den sidste dag i de to måneder.', en: 'The last day of those two months.' },
    },
  ],
  why: {
    da: 'To måneder regnet fra den 1. peger på én dato; den flyttes ikke, for man kan være ansat på enhver dag.',
    en: 'Two months counted from the 1st name one date; it is not moved, since one can be employed on any day.',
  },
  elsewhere: {
    means: {
      'first-of-month': {
        da: 'Den 1. i måneden efter ophøret plus de måneder, aftalen nævner.',
        en: 'The 1st of the month after the exit plus the months that the agreement names.',
      },
      'last-of-second-month': {
        da: 'Den sidste dag i de måneder.',
        en: 'The last day of those months.',
      },
    },
  },
});

export const bonusIncomeMonth = /* @__PURE__ */ reading({
  id: 'bonus-income-month',
  register: 'A07',
  rules: ['R241'],
  sources: [bonusPage],
  question: {
    da: 'I hvilken måned skal indkomsten fra et job nå grænsen?',
    en: 'In which month must the income from a job reach the threshold?',
  },
  options: [
    {
      id: 'measurement-month',
      means: { da: 'Måneden, som måledagen ligger i.', en: 'The month that the measurement day lies in.' },
    },
    {
      id: 'two-months-after-exit',
      means: {
        da: 'I hver af de to måneder, der går fra ophøret til måledagen.',
        en: 'In each of the two months that run from the exit to the measurement day.',
      },
    },
  ],
  why: {
    da: 'Bonussen opgøres for måledagen; hang måneden på købers kvartalsvise opgørelser, afhang retten af købers tidsplan.',
    en: "The bonus is measured on that day; if the month followed the buyer's quarterly statements, the right would depend on the buyer's timetable.",
  },
  elsewhere: {
    means: {
      'two-months-after-exit': {
        da: 'I hver af de måneder, der går fra ophøret til måledagen.',
        en: 'In each of the months that run from the exit to the measurement day.',
      },
    },
  },
});

export const bonusIncome = /* @__PURE__ */ reading({
  id: 'bonus-income',
  register: 'A07',
  rules: ['R241', 'R240', 'R243'],
  sources: [bonusPage],
  question: {
    da: 'Hvilke af månedens job tæller i indkomsten, når borgeren er i job på måledagen?',
    en: "Which of the month's jobs count in the income, when the citizen is in a job on the measurement day?",
  },
  options: [
    {
      id: 'month',
      means: {
        da: 'Alle ordinære job, der gav indkomst i måneden, også dem, der begyndte efter måledagen eller sluttede før den.',
        en: 'All ordinary jobs that paid in the month, also those that began after the measurement day or ended before it.',
      },
    },
    {
      id: 'held-that-day',
      means: {
        da: 'Kun de job, borgeren havde på måledagen.',
        en: 'Only the jobs that the citizen held on the measurement day.',
      },
    },
  ],
  why: {
    da: 'Bestemmelsen spørger til indkomsten i måneden og deler den ikke efter, hvilket job den kom fra.',
    en: 'The clause asks for the income of the month and does not divide it by the job that it came from.',
  },
});

export const flexjobAsJob = /* @__PURE__ */ reading({
  id: 'bonus-flexjob-as-job',
  register: 'A12',
  rules: ['R240', 'R242', 'R243'],
  sources: [bonusPage],
  question: {
    da: 'Er et fleksjob et ordinært job, når bonus 1b og spor 4 afgøres?',
    en: 'Is a flexjob an ordinary job when bonus 1b and track 4 are decided?',
  },
  options: [
    { id: 'no', means: { da: 'Nej, det tæller kun i spor 3.', en: 'No, it counts in track 3 only.' } },
    {
      id: 'yes',
      means: {
        da: 'Ja, med samme krav til indkomsten som et andet job.',
        en: 'Yes, with the same demand on income as another job.',
      },
    },
  ],
  why: {
    da: 'Fleksjob nævnes kun i spor 3; de andre steder står der ordinært job.',
    en: 'A flexjob is named in track 3 only; elsewhere the words are ordinary job.',
  },
  elsewhere: {
    question: {
      da: 'Er et fleksjob et ordinært job, når et resultat kun nævner ordinært job?',
      en: 'Is a flexjob an ordinary job where a result names ordinary jobs alone?',
    },
    means: {
      no: {
        da: 'Nej, det tæller kun, hvor det er nævnt.',
        en: 'No, it counts only where it is named.',
      },
    },
  },
});

export const bonusBeforeCourse = /* @__PURE__ */ reading({
  id: 'bonus-before-course',
  register: 'A13',
  rules: ['R237', 'R194'],
  sources: [bonusPage, { document: 'D16', page: 148, annex: 'Bilag E' }],
  question: {
    da: 'Tæller en praktik, et job eller en uddannelse, der begyndte før forløbet?',
    en: 'Does a placement, a job or an education count that began before the course?',
  },
  options: [
    {
      id: 'counts',
      means: {
        da: 'Ja, kun borgerens tilstand i perioden eller på måledagen tæller.',
        en: "Yes, only the citizen's state in the period or on the measurement day counts.",
      },
    },
    {
      id: 'does-not-count',
      means: {
        da: 'Nej, den skal være begyndt på forløbets første dag eller senere.',
        en: "No, it must have begun on the course's first day or later.",
      },
    },
  ],
  why: {
    da: 'De sætninger, der bestemmer udbetalingen, spørger kun til tilstanden og ikke til, hvem der skabte den.',
    en: 'The sentences that govern payment ask only for the state, not for who brought it about.',
  },
});
