import { reading } from '../evidence/reading.ts';

export const intervalAverage = /* @__PURE__ */ reading({
  id: 'interval-average',
  register: 'A89',
  rules: ['R025'],
  sources: [{ document: 'D24', section: '2.2.1' }],
  question: {
    da: 'Over hvilke uger tages gennemsnittet af de planlagte timer ved et fleksibelt timetal?',
    en: 'Over which weeks is the average of the planned hours taken under flexible hours?',
  },
  options: [
    {
      id: 'whole-course',
      means: {
        da: 'Alle hele forløbsuger; en uge uden plan tæller som 0 timer.',
        en: 'All full course weeks; a week without a plan counts as 0 hours.',
      },
    },
    {
      id: 'planned-weeks',
      means: {
        da: 'Kun de hele forløbsuger, der er planlagt timer i.',
        en: 'Only those full course weeks that have planned hours.',
      },
    },
  ],
  why: {
    da: 'Teksten taler om det ugentlige gennemsnit af det planlagte og undtager ingen uger.',
    en: 'The text speaks of the weekly average of what is planned and exempts no week.',
  },
});

export const followUpStart = /* @__PURE__ */ reading({
  id: 'follow-up-start',
  register: 'A91',
  rules: ['R045'],
  sources: [{ document: 'D24', section: '3.3.2' }],
  question: {
    da: 'Hvornår begynder de 14 dage mellem opfølgninger at løbe i et virksomhedsrettet forløb?',
    en: 'When do the 14 days between follow-ups begin to run in a company-directed course?',
  },
  options: [
    {
      id: 'course-start',
      means: {
        da: 'Fra forløbets start: hele sporet er virksomhedsrettet.',
        en: 'From the start of the course: the whole track is company-directed.',
      },
    },
    {
      id: 'placement-start',
      means: {
        da: 'Fra hver virksomhedsplacerings start, og kun mens den varer.',
        en: 'From the start of each company placement, and only while it lasts.',
      },
    },
  ],
  why: {
    da: 'Sporet hedder selv virksomhedsrettet, og opfølgningen skal også holde borgeren i gang på vej mod en virksomhed.',
    en: 'The track itself is called company-directed, and the follow-up is also to keep the citizen going on the way to a company.',
  },
  elsewhere: {
    question: {
      da: 'Hvornår begynder dagene mellem opfølgninger at løbe?',
      en: 'When do the days between follow-ups begin to run?',
    },
    means: {
      'course-start': {
        da: 'Fra forløbets start.',
        en: 'From the start of the course.',
      },
    },
  },
});

export const mentorFollowUp = /* @__PURE__ */ reading({
  id: 'mentor-follow-up',
  register: 'A96',
  rules: ['R180', 'R185'],
  sources: [
    { document: 'D16', page: 36, annex: 'Bilag A2', section: 'Boks 1' },
    { document: 'D16', page: 37, annex: 'Bilag A2', section: '2.2' },
    { document: 'D16', page: 70, annex: 'Bilag C2', section: '1.2' },
  ],
  question: {
    da: 'Skal der følges op hver uge på en borger i praktik, som har en fastholdelsesmentor?',
    en: 'Is a citizen in a placement followed up weekly where a retention mentor is what was ordered?',
  },
  options: [
    {
      id: 'weekly-and-monthly',
      means: {
        da: 'Ja, hver uge i praktikken, ved siden af mentors egne kontakter hver måned.',
        en: "Yes, every week of the placement, beside the mentor's own contacts every month.",
      },
    },
    {
      id: 'monthly',
      means: {
        da: 'Nej, kun mentors egne kontakter hver måned.',
        en: "No, only the mentor's own contacts every month.",
      },
    },
  ],
  why: {
    da: 'Side 36 og 70 kræver det af ethvert forløb med praktik; side 37 taler om mentors direkte tid med borgeren.',
    en: 'Pages 36 and 70 ask it of every course with a placement; page 37 speaks of the mentor’s direct time with the citizen.',
  },
});
