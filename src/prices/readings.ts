import { reading } from '../evidence/reading.ts';

const evaluation = { document: 'D16', page: 15, annex: 'Udbudsbetingelser', section: '6.1' } as const;

export const priceLowest = /* @__PURE__ */ reading({
  id: 'price-lowest',
  register: 'A83',
  rules: ['R091', 'R092', 'R070'],
  sources: [evaluation, { document: 'D16', page: 6, annex: 'Udbudsbetingelser', section: '2.2' }],
  question: {
    da: 'Hvis sum af priser er den laveste, hvor en delaftale kun kan vindes af dem, der også vinder en anden?',
    en: 'Whose sum of prices is the lowest, where a lot can be won only by those who also win another?',
  },
  options: [
    {
      id: 'winners-only',
      means: { da: 'Den laveste blandt dem, der kan vinde.', en: 'The lowest of those who can win.' },
    },
    { id: 'all-bidders', means: { da: 'Den laveste blandt alle tilbud.', en: 'The lowest of all offers.' } },
  ],
  why: {
    da: 'Et tilbud, der ikke kan vinde, konkurrerer ikke og skal ikke trykke de andres point.',
    en: 'An offer that cannot win does not compete and should not press the points of the others.',
  },
});

export const pricePoints = /* @__PURE__ */ reading({
  id: 'price-points',
  register: 'A99',
  rules: ['R092'],
  sources: [evaluation],
  question: {
    da: 'Hvordan bliver en pris til point, når kilden kun siger forholdsmæssigt og ingen formel giver?',
    en: 'How does a price become points, where the source only says in proportion and gives no formula?',
  },
  options: [
    {
      id: 'lowest-over-offer',
      means: { da: 'Laveste sum delt med tilbuddets egen.', en: "The lowest sum divided by the offer's own." },
    },
    {
      id: 'linear',
      means: {
        da: 'Fuldt point til den laveste, og den andel mindre, som summen er højere; aldrig under 0.',
        en: 'Full points to the lowest, and less by the share that a sum is higher; never below 0.',
      },
    },
  ],
  why: {
    da: 'At indeksere forholdsmæssigt er nærmest at sætte den laveste i forhold til hver enkelt.',
    en: 'To index in proportion is nearest to putting the lowest in proportion to each.',
  },
});

export const priceTotal = /* @__PURE__ */ reading({
  id: 'price-total',
  register: 'A107',
  rules: ['R091', 'R092'],
  sources: [{ document: 'D16', page: 14, annex: 'Udbudsbetingelser', section: '6.1' }, evaluation],
  question: {
    da: 'Hvordan lægges timepriserne sammen til den samlede laveste timepris?',
    en: 'How are the hourly prices added up to the lowest total hourly price?',
  },
  options: [
    { id: 'plain-sum', means: { da: 'Hver pris tæller ens.', en: 'Each price counts alike.' } },
    {
      id: 'weekly-hours',
      means: {
        da: 'Hver pris tæller med timerne i en uge på sit niveau; hvor timerne er et spænd, en sædvanlig uges.',
        en: 'Each price counts by the hours of one week on its level; where they are a range, those of a usual week.',
      },
    },
  ],
  why: {
    da: 'Kilden taler om den samlede timepris og nævner ingen vægte.',
    en: 'The source speaks of the total hourly price and names no weights.',
  },
});

export const pageLimit = /* @__PURE__ */ reading({
  id: 'page-limit',
  register: 'A98',
  rules: ['R094'],
  sources: [
    { document: 'D16', page: 75, annex: 'Bilag D1a', section: '2.1' },
    { document: 'D16', page: 88, annex: 'Bilag D1b', section: '2.1' },
    { document: 'D16', page: 101, annex: 'Bilag D1c', section: '2.1' },
    { document: 'D16', page: 114, annex: 'Bilag D2', section: '2.1' },
  ],
  question: {
    da: 'Gælder de 200 sider hvert bilags løsningsbeskrivelser eller alle bilags tilsammen?',
    en: 'Do the 200 pages hold for the solution descriptions of each annex, or of all annexes together?',
  },
  options: [
    { id: 'each-annex', means: { da: 'Hvert bilag for sig.', en: 'Each annex by itself.' } },
    { id: 'all-together', means: { da: 'Alle bilag tilsammen.', en: 'All annexes together.' } },
  ],
  why: {
    da: 'Grænsen står i hvert bilag og taler om beskrivelserne i det.',
    en: 'The limit stands in each annex and speaks of the descriptions in it.',
  },
  elsewhere: {
    question: {
      da: 'Gælder sidetallet hvert bilags løsningsbeskrivelser eller alle bilags tilsammen?',
      en: 'Does the number of pages hold for the solution descriptions of each annex, or of all annexes together?',
    },
  },
});

/** The readings that a tender is judged under. */
export const tenderReadings = [priceLowest, pricePoints, priceTotal, pageLimit] as const;
