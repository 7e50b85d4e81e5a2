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
});
