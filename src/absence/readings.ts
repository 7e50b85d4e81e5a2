import { reading } from '../evidence/reading.ts';

const reSummonsPage = { document: 'D16', page: 141, annex: 'Bilag E', section: '6.5' } as const;

export const reSummonsStep = /* @__PURE__ */ reading({
  id: 're-summons-step',
  register: 'A16',
  rules: ['R259'],
  sources: [reSummonsPage],
  question: {
    da: 'Hvilken dag er “2 dage senere”, når den falder på en lukket dag?',
    en: 'Which day is “2 days later” when it falls on a closed day?',
  },
  options: [
    {
      id: 'roll-forward',
      means: {
        da: '2 kalenderdage; en lukket dag viger for den første arbejdsdag efter den, og derfra tælles der videre.',
        en: '2 calendar days; a closed day gives way to the first working day after it, which is also where counting goes on from.',
      },
    },
    {
      id: 'calendar-days',
      means: {
        da: '2 kalenderdage, også når dagen er en lørdag, søndag eller helligdag.',
        en: '2 calendar days, also when the day is a Saturday, a Sunday or a public holiday.',
      },
    },
    { id: 'working-days', means: { da: '2 arbejdsdage.', en: '2 working days.' } },
  ],
  why: {
    da: 'Dage er kalenderdage, men et møde på en lukket dag kan ikke holdes; de trykte datoer passer med alle tre.',
    en: 'Days are calendar days, but no meeting can be held on a closed day; the printed dates fit all three.',
  },
  elsewhere: {
    question: {
      da: 'Hvilken dag er det nye møde, når dagene efter brevet ender på en lukket dag?',
      en: 'Which day is the new meeting where the days after the letter end on a closed day?',
    },
    means: {
      'roll-forward': {
        da: 'Der tælles kalenderdage; en lukket dag viger for den første arbejdsdag efter den, og derfra tælles der videre.',
        en: 'Calendar days are counted; a closed day gives way to the first working day after it, which is also where counting goes on from.',
      },
      'calendar-days': {
        da: 'Der tælles kalenderdage, også når dagen er en lørdag, søndag eller helligdag.',
        en: 'Calendar days are counted, also when the day is a Saturday, a Sunday or a public holiday.',
      },
      'working-days': {
        da: 'Der tælles arbejdsdage.',
        en: 'Working days are counted.',
      },
    },
  },
});

export const reSummonsCount = /* @__PURE__ */ reading({
  id: 're-summons-count',
  register: 'A17',
  rules: ['R257', 'R263', 'R264'],
  sources: [reSummonsPage],
  question: {
    da: 'Er der tre nye indkaldelser efter det første møde, eller tre møder i alt?',
    en: 'Are there three new summonses after the first meeting, or three meetings in all?',
  },
  options: [
    {
      id: 'three-re-summons',
      means: {
        da: 'Tre nye indkaldelser; højst to af de forsømte dage registreres.',
        en: 'Three new summonses; at most two of the missed days are registered.',
      },
    },
    {
      id: 'three-meetings',
      means: { da: 'Det første møde og to nye indkaldelser.', en: 'The first meeting and two new summonses.' },
    },
  ],
  why: {
    da: 'At der genindkaldes tre gange, står direkte, og loftet på to dage står direkte; begge kan følges på én gang.',
    en: 'Summoning three times again is said outright, and so is the cap of two days; both can be kept at once.',
  },
  elsewhere: {
    question: {
      da: 'Kommer alle genindkaldelserne efter det første møde, eller er det første møde en af dem?',
      en: 'Do all the re-summonses come after the first meeting, or is the first meeting one of them?',
    },
    means: {
      'three-re-summons': {
        da: 'De kommer alle efter det første møde.',
        en: 'All of them come after the first meeting.',
      },
      'three-meetings': {
        da: 'Det første møde er en af dem.',
        en: 'The first meeting is one of them.',
      },
    },
  },
});

export const reSummonsWindow = /* @__PURE__ */ reading({
  id: 're-summons-window',
  register: 'A18',
  rules: ['R256', 'R257'],
  sources: [{ document: 'D16', page: 140, annex: 'Bilag E', section: '6.5' }, reSummonsPage],
  question: {
    da: 'Tæller den første mødedag med i de 14 dage?',
    en: 'Does the first meeting day count as one of the 14 days?',
  },
  options: [
    {
      id: 'first-day-excluded',
      means: { da: 'Nej; sidste dag er 14 dage efter.', en: 'No; the last day is 14 days after it.' },
    },
    {
      id: 'first-day-included',
      means: { da: 'Ja; sidste dag er 13 dage efter.', en: 'Yes; the last day is 13 days after it.' },
    },
  ],
  why: {
    da: 'En frist regnes normalt fra dagen efter den dag, den udløses.',
    en: 'A period is ordinarily counted from the day after the one that starts it.',
  },
  elsewhere: {
    question: {
      da: 'Tæller den første mødedag med i de dage, der genindkaldes inden for?',
      en: 'Does the first meeting day count as one of the days within which the citizen is summoned again?',
    },
    means: {
      'first-day-excluded': {
        da: 'Nej; dagen efter er den første af dem.',
        en: 'No; the day after it is the first of them.',
      },
      'first-day-included': {
        da: 'Ja; den sidste dag er så én dag tidligere.',
        en: 'Yes; the last day is then one day earlier.',
      },
    },
  },
});

export const reSummonsGroups = /* @__PURE__ */ reading({
  id: 're-summons-groups',
  register: 'A19',
  rules: ['R257', 'R265'],
  sources: [reSummonsPage],
  question: {
    da: 'Hvilken procedure gælder for uddannelseshjælp, som ingen af de to nævner?',
    en: 'Which procedure holds for education help, which neither of the two names?',
  },
  options: [
    {
      id: 'with-education-help',
      means: {
        da: 'Genindkaldelserne: uddannelseshjælp følger kontanthjælp.',
        en: 'The re-summonses: education help goes with social assistance.',
      },
    },
    {
      id: 'social-assistance-only',
      means: {
        da: 'De øvrige målgruppers: fraværet registreres samme dag, og borgeren kontaktes.',
        en: 'That of the other groups: the absence is registered the same day, and the citizen is contacted.',
      },
    },
  ],
  why: {
    da: 'En note side 144 behandler uddannelseshjælp og kontanthjælp under den samme vejledning om sanktioner, og noten med de øvrige målgrupper nævner ikke uddannelseshjælp. Den nævner heller ikke jobafklaring, som er sat ved siden af ressourceforløb, det ligner mest.',
    en: 'A note on page 144 treats education help and social assistance under the same guide on sanctions, and the note that lists the other groups does not name education help. Nor does it name job-clarification, which is put beside the resource course, which it resembles most.',
  },
  elsewhere: {
    question: {
      da: 'Hvilken procedure gælder for de grupper, aftalen lader stå åbne?',
      en: 'Which procedure holds for the groups that the agreement leaves open?',
    },
    means: {
      'with-education-help': {
        da: 'Genindkaldelserne, som for de grupper, der er nævnt.',
        en: 'The re-summonses, as for the groups that are named.',
      },
    },
  },
});

export const sicknessAndReSummons = /* @__PURE__ */ reading({
  id: 'sickness-and-re-summons',
  register: 'A97',
  rules: ['R257', 'R271', 'R272'],
  sources: [reSummonsPage, { document: 'D16', page: 143, annex: 'Bilag E', section: '6.5' }],
  question: {
    da: 'Borgeren har accepteret sygdom på en mødedag: bruger mødet en af de tre genindkaldelser?',
    en: 'The citizen has accepted sickness on a meeting day: does the meeting use up one of the three re-summonses?',
  },
  options: [
    {
      id: 'not-counted',
      means: {
        da: 'Nej; borgeren indkaldes på ny til den første arbejdsdag efter sygeperioden.',
        en: 'No; the citizen is called anew to the first working day after the period of sickness.',
      },
    },
    {
      id: 'counted',
      means: {
        da: 'Ja; datoerne fortsætter som planlagt, men et undskyldt møde kan ikke indberettes.',
        en: 'Yes; the dates go on as planned, but an excused meeting cannot be reported.',
      },
    },
  ],
  why: {
    da: 'Den, der afgør sygdommen, siger, hvornår borgeren skal møde igen, og accepteret sygdom er en rimelig grund.',
    en: 'Whoever decides on the sickness says when the citizen is to come again, and accepted sickness is a reasonable ground.',
  },
  elsewhere: {
    question: {
      da: 'Borgeren har accepteret sygdom på en mødedag: bruger mødet en af genindkaldelserne?',
      en: 'The citizen has accepted sickness on a meeting day: does the meeting use up one of the re-summonses?',
    },
  },
});

export const undecidedSickness = /* @__PURE__ */ reading({
  id: 'undecided-sickness',
  register: 'A25',
  rules: ['R252', 'R254', 'R272'],
  sources: [
    { document: 'D16', page: 140, annex: 'Bilag E', section: '6.5' },
    { document: 'D16', page: 143, annex: 'Bilag E', section: '6.5' },
  ],
  question: {
    da: 'Borgeren har meldt sig syg, og sygdommen er ikke afgjort: registreres dagen som fravær?',
    en: 'The citizen has reported sick and the sickness is not decided on: is the day registered as absence?',
  },
  options: [
    {
      id: 'unauthorised',
      means: {
        da: 'Ja, samme dag som uberettiget fravær; accepteres sygdommen senere, rettes registreringen.',
        en: 'Yes, the same day as unauthorised absence; if the sickness is accepted later, the record is corrected.',
      },
    },
    {
      id: 'protocol-only',
      means: {
        da: 'Nej, den står kun i protokollen; den registreres først, når sygdommen afvises.',
        en: 'No, it stands in the protocol alone; it is registered only once the sickness is refused.',
      },
    },
  ],
  why: {
    da: 'Alt fravær registreres dag for dag, og sygefravær er først accepteret, når det er afgjort. Accepteret sygdom står i protokollen og registreres ikke, og ingen af delene gør en uafgjort dag til en fradragsdag.',
    en: 'All absence is registered day by day, and sickness is accepted only once that is decided. Accepted sickness stands in the protocol and is not registered, and neither option makes an undecided day a deduction day.',
  },
});
