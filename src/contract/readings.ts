import { reading } from '../evidence/reading.ts';

export const remedyDays = /* @__PURE__ */ reading({
  id: 'remedy-days',
  register: 'A35',
  rules: ['R304'],
  sources: [{ document: 'D16', page: 171, annex: 'Rammeaftale' }],
  question: {
    da: 'Hvilke dage er de 3 dage efter reklamationen?',
    en: 'Which days are the 3 days after the complaint?',
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
        da: 'Den 11. dag efter, når 10 hele dage er gået.',
        en: 'On the 11th day after it, when 10 whole days have passed.',
      },
    },
    { id: 'on-the-10th-day', means: { da: 'Den 10. dag efter.', en: 'On the 10th day after it.' } },
  ],
  why: {
    da: 'De 10 dage regnes fra dagen efter underretningen, og perioden skal være udløbet.',
    en: 'The 10 days run from the day after the notification, and the period must be over.',
  },
});
