import { reading } from '../evidence/reading.ts';

export const reportDeadline = /* @__PURE__ */ reading({
  id: 'report-deadline',
  register: 'A26',
  rules: ['R278'],
  sources: [{ document: 'D16', page: 138, annex: 'Bilag E', section: '6.3' }],
  question: {
    da: 'Hvilken dag er 5 hverdage efter forløbets slutning?',
    en: 'Which day is 5 weekdays after the end of the course?',
  },
  options: [
    {
      id: 'worked-example',
      means: {
        da: 'Fem hele hverdage går, og rapporten skal være der på den sjette, som i kildens eksempel.',
        en: "Five whole weekdays pass and the report is due on the sixth, as in the source's example.",
      },
    },
    {
      id: 'plain-count',
      means: { da: 'Den femte hverdag efter slutdagen.', en: 'The fifth weekday after the last day.' },
    },
  ],
  plain: 'plain-count',
  why: {
    da: 'Eksemplet fra mandag til tirsdag i ugen efter er det eneste præcise, og det gives som en følge af reglen.',
    en: 'The example from a Monday to the Tuesday of the week after is the only exact one and is given as what the rule means.',
  },
  elsewhere: {
    question: {
      da: 'Hvilken dag er så mange hverdage efter forløbets slutning?',
      en: 'Which day is so many weekdays after the end of the course?',
    },
    means: {
      'worked-example': {
        da: 'Så mange hele hverdage går, og rapporten skal være der på den næste.',
        en: 'So many whole weekdays pass and the report is due on the next one.',
      },
      'plain-count': {
        da: 'Den sidste af de hverdage.',
        en: 'The last of those weekdays.',
      },
    },
  },
});
