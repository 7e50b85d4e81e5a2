import type { Ambiguity } from './ambiguity.ts';

/** Penalty, price regulation, contract, and the requirement specification: A68–A93. */
export const contractAmbiguities: readonly Ambiguity[] = [
  { id: 'A68', rules: ['R300', 'R302'], status: 'reading', reading: 'penalty-minimum-and-cap' },
  { id: 'A69', rules: [], status: 'reading', reading: 'penalty-first-day' },
  { id: 'A70', rules: ['R303'], status: 'reading', reading: 'late-remedy-minimum' },
  {
    id: 'A71',
    rules: ['R307'],
    status: 'choice',
    question: {
      da: 'Hvad regnes boden for forkert fakturering af?',
      en: 'What is the penalty for wrong invoicing computed on?',
    },
    holds: {
      da: 'Den forkerte del; en dobbelt faktura er forkert i sin helhed.',
      en: 'The wrong part; a duplicate is wrong as a whole.',
    },
  },
  {
    id: 'A72',
    rules: ['R309'],
    status: 'choice',
    question: {
      da: 'Tælles den tredje gang fra aftalens start?',
      en: 'Is the third time counted from the start of the agreement?',
    },
    holds: { da: 'Ja; undskyldte fejl tæller ikke.', en: 'Yes; excused errors do not count.' },
  },
  { id: 'A73', rules: ['R311'], status: 'reading', reading: 'social-documentation-unit' },
  {
    id: 'A74',
    rules: ['R310'],
    status: 'choice',
    question: {
      da: 'Tæller både første og sidste dag ved en bod pr. påbegyndt dag?',
      en: 'Do both the first and the last day count in a penalty per begun day?',
    },
    holds: { da: 'Ja.', en: 'Yes.' },
  },
  {
    id: 'A75',
    rules: ['R333', 'R310'],
    status: 'choice',
    question: {
      da: 'Hvad er den højeste bod for samfundsansvar, når intet loft er skrevet?',
      en: 'What is the maximum penalty for social responsibility where no cap is written?',
    },
    holds: {
      da: 'Et loft må oplyses; uden det er grunden ikke afgjort.',
      en: 'A cap must be given; without one the ground is undecided.',
    },
  },
  {
    id: 'A76',
    rules: ['R293', 'R292'],
    status: 'choice',
    question: {
      da: 'Hvordan regnes pristallets ændring, når tegnene i formlen er væk?',
      en: 'How is the index change computed where the signs of the formula are lost?',
    },
    holds: {
      da: 'Forskellen delt med det gamle tal, fra januar til januar.',
      en: 'The difference divided by the old index, January to January.',
    },
  },
  {
    id: 'A77',
    rules: ['R290'],
    status: 'choice',
    question: {
      da: 'Skal en reguleret pris stadig ligge i prisbåndet?',
      en: 'Must a regulated price still lie in the band?',
    },
    holds: {
      da: 'Nej; båndet gælder den tilbudte pris, og bonus reguleres ikke.',
      en: 'No; the band is for the offered price, and bonus is not regulated.',
    },
  },
  {
    id: 'A78',
    rules: ['R295'],
    status: 'choice',
    question: {
      da: 'Gælder både to måneders varsel og den 1. maj?',
      en: "Do both the two months' notice and 1 May hold?",
    },
    holds: { da: 'Ja, begge; de falder sammen.', en: 'Yes, both; they coincide.' },
  },
  {
    id: 'A79',
    rules: ['R324'],
    status: 'choice',
    question: {
      da: 'Er dagen tre måneder før udløb med i fristen for optionen?',
      en: 'Is the day three months before expiry still in time for the option?',
    },
    holds: { da: 'Ja.', en: 'Yes.' },
  },
  {
    id: 'A80',
    rules: ['R342'],
    status: 'choice',
    question: {
      da: 'Hvem kan opsige rammeaftalen ved force majeure?',
      en: 'Who may end the framework agreement on force majeure?',
    },
    holds: {
      da: 'Køberen, men ikke Kunden, som kun kan opsige sine leveringsaftaler.',
      en: 'The Buyer, but not the Kunde, who can only end its delivery agreements.',
    },
  },
  {
    id: 'A81',
    rules: ['R317'],
    status: 'choice',
    question: {
      da: 'Hvilket år og hvilket skøn gælder ansvarets loft?',
      en: 'Which year and which estimate does the liability cap go by?',
    },
    holds: {
      da: 'Årets skøn oplyses; der er intet standardtal.',
      en: "The year's estimate is given by the caller; there is no default.",
    },
  },
  {
    id: 'A82',
    rules: ['R013'],
    status: 'not-met',
    why: {
      da: 'Om en fravigelse er ment, kræver en læsning af teksterne; ingen operation får dem.',
      en: 'Whether a departure was meant takes a reading of the texts; no operation is given them.',
    },
    question: {
      da: 'Kan en leveringsaftale fravige rammeaftalen skriftligt?',
      en: 'Can a delivery agreement depart from the framework agreement in writing?',
    },
    holds: {
      da: 'Ja, når det er aftalt skriftligt og ment sådan.',
      en: 'Yes, where that was agreed in writing and meant so.',
    },
  },
  {
    id: 'A83',
    rules: ['R092', 'R091'],
    status: 'choice',
    question: { da: 'Hvordan bliver priser til point?', en: 'How do prices become points?' },
    holds: {
      da: 'Laveste sum af priser delt med tilbuddets sum, uden vægte; det er en antagelse.',
      en: "The lowest sum of prices divided by the offer's sum, unweighted; an assumption.",
    },
  },
  {
    id: 'A84',
    rules: [],
    status: 'not-met',
    why: {
      da: 'Dokumentation er en pligt på tjeklisten (R087); der beregnes ingen udelukkelse.',
      en: 'Documentation is a duty on the checklist (R087); no exclusion is computed.',
    },
    question: {
      da: 'Er den udelukket, som indleverer dokumentation, eller den, som ikke gør?',
      en: 'Is the bidder excluded that hands in documents, or the one that does not?',
    },
    holds: { da: 'Den, som ikke gør; et ikke er faldet ud.', en: 'The one that does not; a negation has fallen out.' },
  },
  {
    id: 'A85',
    rules: [],
    status: 'choice',
    question: {
      da: 'Kan afsnitsnumre bruges som henvisning, når mange mangler eller er forkerte?',
      en: 'Can section numbers be cited where many are lost or wrong?',
    },
    holds: {
      da: 'Der henvises til side; kun trykte afsnit tages med.',
      en: 'Citations go by page; only printed sections are added.',
    },
  },
  {
    id: 'A86',
    rules: [],
    status: 'not-met',
    why: {
      da: 'De underlige datoer står på forsider og i skemaer, som intet regnes af.',
      en: 'The odd dates stand on cover pages and forms from which nothing is computed.',
    },
    question: {
      da: 'Hvilken rolle spiller datoer, der ikke passer sammen?',
      en: 'What part do dates play that do not fit together?',
    },
    holds: {
      da: 'Ingen; eksemplet på genindkaldelse bruges med året 2015, hvor ugedagen passer.',
      en: 'None; the re-summons example is used with the year 2015, where the weekday fits.',
    },
  },
  {
    id: 'A87',
    rules: [],
    status: 'choice',
    question: {
      da: 'Er progressionsrapport og leverandørrapport det samme?',
      en: 'Are the progress report and the provider report the same?',
    },
    holds: { da: 'Ja, én rapport med én frist.', en: 'Yes, one report with one deadline.' },
  },
  {
    id: 'A88',
    rules: ['R024', 'R025'],
    status: 'choice',
    question: {
      da: 'Er det bestilte interval altid 2 til 8 timer, eller et mindre for den enkelte?',
      en: 'Is the ordered interval always 2 to 8 hours, or a narrower one for the citizen?',
    },
    holds: { da: 'Ordrens eget interval inden for 2 til 8.', en: "The order's own interval within 2 to 8." },
  },
  { id: 'A89', rules: [], status: 'reading', reading: 'interval-average' },
  {
    id: 'A90',
    rules: ['R026', 'R029', 'R030'],
    status: 'choice',
    question: { da: 'Er det typiske antal uger og timer en grænse?', en: 'Are the typical weeks and hours a limit?' },
    holds: { da: 'Nej; derover gives en advarsel.', en: 'No; above them a warning is given.' },
  },
  { id: 'A91', rules: ['R045'], status: 'reading', reading: 'follow-up-start' },
  {
    id: 'A92',
    rules: ['R036'],
    status: 'choice',
    question: {
      da: 'Er planen dagen før et krav eller et udgangspunkt?',
      en: 'Is the plan the day before a demand or a starting point?',
    },
    holds: { da: 'Et udgangspunkt: en advarsel.', en: 'A starting point: a warning.' },
  },
  {
    id: 'A93',
    rules: ['R032'],
    status: 'choice',
    question: {
      da: 'Hvilke timer betales der for, når der er bestilt et interval?',
      en: 'Which hours are paid for when an interval was ordered?',
    },
    holds: {
      da: 'De timer og den pris, der oplyses; intet er standard.',
      en: 'The hours and the rate that the caller gives; nothing is a default.',
    },
  },
];
