import { reading } from '../evidence/reading.ts';

export const remedyDays = /* @__PURE__ */ reading({
  id: 'remedy-days',
  register: 'A35',
  rules: ['R304'],
  sources: [{ document: 'D16', page: 171, annex: 'Rammeaftale' }],
  question: {
    da: 'Er dagene efter reklamationen kalenderdage eller arbejdsdage?',
    en: 'Are the days after the complaint calendar days or working days?',
  },
  options: [
    { id: 'calendar-days', means: { da: 'Kalenderdage.', en: 'Calendar days.' } },
    { id: 'working-days', means: { da: 'Arbejdsdage.', en: 'Working days (Arbejdsdage).' } },
  ],
  why: {
    da: 'Aftalen definerer en dag som en kalenderdag og skriver arbejdsdag, hvor det er meningen.',
    en: 'The agreement defines a day as a calendar day and writes working day where that is meant.',
  },
});

export const standstillEnd = /* @__PURE__ */ reading({
  id: 'standstill-end',
  register: 'A40',
  rules: ['R089'],
  sources: [{ document: 'D16', page: 9, annex: 'Udbudsbetingelser', section: '3.7' }],
  question: {
    da: 'Hvornår kan kontrakten tidligst indgås efter underretningen?',
    en: 'When can the contract be made at the earliest after the notification?',
  },
  options: [
    {
      id: 'after-10-whole-days',
      means: {
        da: 'Dagen efter den sidste, når alle dagene er gået helt.',
        en: 'On the day after the last one, when all the days have passed in whole.',
      },
    },
    { id: 'on-the-10th-day', means: { da: 'På den sidste af dagene.', en: 'On the last of the days.' } },
  ],
  why: {
    da: 'De 10 dage regnes fra dagen efter underretningen, og perioden skal være udløbet.',
    en: 'The 10 days run from the day after the notification, and the period must be over.',
  },
});
