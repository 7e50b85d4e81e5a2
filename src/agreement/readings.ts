import { reading } from '../evidence/reading.ts';

export const objectiveRejectionFee = /* @__PURE__ */ reading({
  id: 'objective-rejection-fee',
  register: 'A44',
  rules: ['R171', 'R172', 'R214'],
  sources: [{ document: 'D16', page: 179, annex: 'Bilag F2', section: '1.3' }],
  question: {
    da: 'Får leverandøren betaling for de dage, tilbuddet var åbent, når borgeren afvises på et sagligt grundlag?',
    en: 'Is the provider paid for the days the offer was open when the citizen is rejected on an objective ground?',
  },
  options: [
    { id: 'nothing', means: { da: 'Nej, der betales intet.', en: 'No, nothing is paid.' } },
    {
      id: 'open-period',
      means: {
        da: 'Ja, til og med den sidste åbne dag, hvis den er oplyst.',
        en: 'Yes, through the last open day, where that is stated.',
      },
    },
  ],
  why: {
    da: 'Sætningen om betaling for det gennemførte står kun i afsnittet om andre tilfælde, der aftales med køber.',
    en: 'The sentence that keeps the completed part payable stands only in the paragraph on other cases, agreed with the buyer.',
  },
});
