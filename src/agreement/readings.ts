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

export const orderWeek = /* @__PURE__ */ reading({
  id: 'order-week',
  register: 'A42',
  rules: ['R154', 'R207', 'R365'],
  sources: [
    { document: 'D16', page: 178, annex: 'Bilag F2', section: '1.1' },
    { document: 'D16', page: 204, annex: 'Bilag K' },
  ],
  question: {
    da: 'Er en ordre fra ugens første til en senere uges sidste arbejdsdag på hele uger?',
    en: 'Is an order from the first working day of a week through the last one of a later week one of whole weeks?',
  },
  options: [
    {
      id: 'work-week',
      means: {
        da: 'Ja: første og sidste uge er hele uger, selv om weekenden eller helligdage ved siden af ikke er skrevet med.',
        en: 'Yes: its first and last week are whole ones, though the weekend or holidays beside them are not written down.',
      },
    },
    {
      id: 'calendar',
      means: {
        da: 'Nej: en uge er 7 dage fra startdatoen, og kun de dage, der er skrevet, tæller.',
        en: 'No: a week is 7 days from the start, and only the days that are written count.',
      },
    },
  ],
  why: {
    da: 'Der bestilles i hele uger, og fra mandag til fredag er en uge, som den bestilles i praksis.',
    en: 'Orders are placed in whole weeks, and Monday to Friday is a week as it is ordered in practice.',
  },
});
