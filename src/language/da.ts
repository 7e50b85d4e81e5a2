import type { Share } from '../evidence/written.ts';
import type { Hours } from '../money/kroner.ts';
import type * as en from './en.ts';
import { begun, type Noun, speechOf } from './speech.ts';
import type { FeeFactors, FeeSteps, Sentences } from './told.ts';

/** Dansk: alt hvad biblioteket siger på dansk. */

export const say = /* @__PURE__ */ speechOf({
  language: 'da',
  months: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  group: '.',
  point: ',',
  and: 'og',
  kroner: (number) => `${number} kr.`,
  yearDay: (day, month) => `${day}. ${month}`,
  from: 'fra',
  through: 'til og med',
  page: 's.',
  section: 'afsnit',
});

// ---- what every answer says ----------------------------------------------------------------------------------------

export const general: typeof en.general = {
  vatNote: 'Alle beløb er uden moms.',
  readAs: 'læst som',
  severities: { reject: 'Afvises', breach: 'Ikke overholdt', warn: 'Advarsel' },
  missing: 'Mangler',
};

export const lacked: typeof en.lacked = {
  'order.hoursPerWeek': 'timer om ugen',
  'order.hourlyRate': 'timepris',
  closure: 'et forløb, der ikke løb ud',
  contactMinutes: 'korte kontakter',
  startedWorkOn: 'et job, der begynder undervejs',
  placements: 'praktik og løntilskud herefter',
  employment: 'job og uddannelse på måledagen',
  'bonus-1a': 'beløbet for bonus 1a, som mangler i kilden',
  'bonus-1b': 'beløbet for bonus 1b, som mangler i kilden',
  'bonus-3': 'beløbet for bonus 3, som mangler i kilden',
  'bonus-4': 'beløbet for bonus 4, som mangler i kilden',
  'income-threshold': 'indkomstgrænsen, som mangler i kilden',
  'income-threshold-4': 'indkomstgrænsen for bonus 4, som mangler i kilden',
  'delay-minimum': 'mindstebeløbet pr. arbejdsdag, som mangler i kilden',
  'invoicing-daily': 'boden pr. arbejdsdag, som mangler i kilden',
  subcontractor: 'boden for underleverandøren, som mangler i kilden',
  estimatedTurnover: 'årets skønnede omsætning',
  winners: 'vinderne af den delaftale, der vælges blandt',
  'property-damage-cover': 'forsikringens dækning af tingskade, som mangler i kilden',
  referenceRates: 'referencesatsen',
};

export const lackedIncome: typeof en.lackedIncome = (month) => `jobbets indkomst i ${say.month(month)}`;

export const parties: typeof en.parties = {
  provider: 'Leverandøren',
  buyer: 'Køberen',
  kunde: 'Kunden',
  jobcentre: 'jobcentret',
  'k-kassen': 'K-kassen',
  municipality: 'kommunen',
  'contracting-authority': 'ordregiver',
  bidder: 'tilbudsgiver',
  'supporting-undertaking': 'de støttende virksomheder',
  'bankruptcy-estate': 'Leverandørens konkursbo',
};

export const partiesText: typeof en.partiesText = (ids) => begun(say.all(ids.map((id) => parties[id])));

// ---- problems ------------------------------------------------------------------------------------------------------

export const problems: typeof en.problems = {
  'invalid-json': 'Teksten er ikke gyldig JSON.',
  'invalid-csv': 'Teksten er ikke gyldig CSV: den skal være UTF-8, og et anførselstegn skal lukkes igen.',
  'not-an-object': 'Input skal være et JSON-objekt.',
  'missing-field': 'Feltet mangler.',
  'unknown-field': 'Feltet kendes ikke her; det kan være stavet forkert.',
  'invalid-type': 'Feltet har en forkert type.',
  'invalid-option': 'Værdien er ikke en af de mulige.',
  'invalid-decimal': 'Tallet skal skrives med cifre og højst ét punktum, uden fortegn, eksponent eller mellemrum.',
  'ambiguous-decimal':
    'Punktummet kan skille tusinder eller decimaler: skriv tallet uden punktum, med komma før decimaler.',
  'too-many-decimals': 'Tallet har flere decimaler, end feltet tillader; der afrundes ikke.',
  'out-of-range': 'Værdien ligger uden for det tilladte.',
  'invalid-date': 'Datoen findes ikke; den skrives ÅÅÅÅ-MM-DD.',
  'date-out-of-range': 'Datoen, eller en dag beregnet af den, ligger uden for årene 1900–2199.',
  'date-order': 'Datoen ligger før den periode, den hører til, eller efter den.',
  'both-given': 'To felter siger det samme; kun det ene må være der.',
  'unknown-level': 'Aftalen har ikke dette niveau.',
  'unknown-agreement': 'Der er ingen aftale med dette id.',
  'unknown-operation': 'Der er ingen operation med dette navn.',
  'unknown-option': 'Kommandoen kender ikke dette valg.',
  'unreadable-file': 'Filen kan ikke læses.',
  'unreadable-input': 'Input kan ikke læses: det fejler, når det åbnes.',
  'not-in-agreement': 'Aftalen har ingen regel om dette spørgsmål.',
  'not-a-mentor-level': 'Kun mentorniveauer har kontakter, der kan være kortere end en time.',
  'internal-error': 'Der er en fejl i biblioteket. Intet svar er bedre end et forkert.',
  'hours-not-whole': 'Korte kontakter kræver et helt antal timer, for hver kontakt regnes som én time.',
  'cpr-number': 'Feltet ligner et CPR-nummer. Brug et id uden personoplysninger.',
  'too-large': 'Feltet er større, end der tages imod.',
  'band-upside-down': 'Den øvre grænse er lavere end den nedre.',
  'duplicate-id': 'Id’et er brugt før i samme aftale.',
  'given-twice': 'Det samme er oplyst to gange.',
  'duplicate-bidder': 'Tilbudsgiveren står her to gange; der kan kun være ét tilbud fra hver.',
  'duplicate-date': 'Dagen er nævnt mere end én gang.',
  'unknown-document': 'Kilden nævner et dokument, som aftalen ikke har på sin liste.',
  'version-gap': 'Der er dage mellem denne version og den forrige, hvor ingen version gælder.',
  'version-overlap': 'Versionen begynder, før den forrige er slut.',
  'other-agreement': 'Versionen hører til en anden aftale end den første.',
  'not-in-force': 'Ingen version af aftalen gælder den dag.',
};

export const refused: typeof en.refused = 'Kan ikke besvares:';

// ---- catalogue and duties ------------------------------------------------------------------------------------------

const hoursAWeek = (hours: Hours) => `${say.counted(hours, hour)} om ugen`;

export const catalogue: typeof en.catalogue = {
  hours: {
    fixed: hoursAWeek,
    range: (min, max) => `${say.number(min)}–${hoursAWeek(max)}`,
    interval: (min, max) => `et interval inden for ${say.number(min)}–${hoursAWeek(max)}`,
    typical: (hours) => `typisk ${hoursAWeek(hours)}`,
  },
  weeks: {
    exact: (weeks) => `præcis ${say.counted(weeks, week)}`,
    range: (min, max) => `${min}–${max} ${week[1]}`,
    typical: (max) => `typisk op til ${max} ${week[1]}`,
  },
  priceBand: (min, max) => `${say.kroner(min)} – ${say.kroner(max)} i timen`,
  noPrice: 'timepris: ikke i kilden',
  bonuses: (kinds) => `bonus: ${kinds.join(', ')}`,
  absent: 'Ikke i kilden:',
};

export const duties: typeof en.duties = {
  none: 'Ingen.',
};

// ---- order ---------------------------------------------------------------------------------------------------------

/** A step is counted in the singular: i trin på 0,5 time. */
const stepHour: Noun = ['time', 'time'];

export const orderFindings: typeof en.orderFindings = {
  'unknown-level': () => 'Aftalen har ikke det bestilte niveau.',
  'rate-below-band': ({ min }) => `Timeprisen ligger under prisbåndets mindstepris på ${say.kroner(min)}`,
  'rate-above-band': ({ max }) => `Timeprisen ligger over prisbåndets højestepris på ${say.kroner(max)}`,
  'hours-not-orderable': (has) =>
    has.min === undefined
      ? 'Niveauet kan ikke bestilles med et interval af timer.'
      : `Timetallet kan ikke bestilles: niveauet har ${say.range(has.min, has.max)} timer om ugen.`,
  'weeks-below-minimum': ({ min }) => `Forløbet er kortere end ${say.counted(min, week)}.`,
  'weeks-above-maximum': ({ max }) =>
    `Forløbet er længere end ${say.counted(max, week)}; en forlængelse er en ny bestilling.`,
  'weeks-not-exact': ({ weeks }) => `Forløbet skal vare præcis ${say.counted(weeks, week)}.`,
  'start-before-order': () => 'Startdatoen ligger før den dag, ordren blev afgivet.',
  'ordered-outside-portal': (outside) =>
    `Ordren er ${outsideWord(outside)} uden om udbudsportalen og kan ikke faktureres.`,
  'not-orderable-with-others': () => 'Niveauet bestilles kun alene, og borgeren har et andet forløb i samme periode.',
  'hours-step': ({ step }) => `Timetallet går ikke op i trin på ${say.counted(step, stepHour)}.`,
  'hours-beyond-typical': ({ perWeek }) => `Timetallet er højere end de typiske ${say.counted(perWeek, hour)} om ugen.`,
  'weeks-not-whole': () => 'Perioden er ikke et helt antal uger.',
  'weeks-beyond-typical': ({ max }) => `Forløbet er længere end de typiske ${say.counted(max, week)}.`,
  'age-outside-target-group': () => 'Borgerens alder ligger uden for målgruppen.',
  'unemployment-too-short': ({ months, ofLast }) =>
    `Borgeren har ikke været ledig i ${months} af de seneste ${ofLast} måneder.`,
};

export const batchFindings: typeof en.batchFindings = {
  'order-twice': ({ same }) => `Ordren er den samme som nr. ${same}; den tæller kun én gang.`,
};

export const order: typeof en.order = {
  confirm: 'Ordren kan bekræftes.',
  reject: 'Ordren skal afvises.',
};

export const outsideWord: typeof en.outsideWord = ({ orderedOutsidePortal, confirmedOutsidePortal }) => {
  if (!confirmedOutsidePortal) return 'afgivet';
  return orderedOutsidePortal ? 'afgivet og bekræftet' : 'bekræftet';
};

export const nothingInvoiceable: typeof en.nothingInvoiceable = (outside) =>
  `Ordren er ${outsideWord(outside)} uden om udbudsportalen; der kan intet faktureres for den.`;

// ---- delivery ------------------------------------------------------------------------------------------------------

// ---- absence -------------------------------------------------------------------------------------------------------

// ---- fee -----------------------------------------------------------------------------------------------------------

const hour: Noun = ['time', 'timer'];
const week: Noun = ['uge', 'uger'];
const day: Noun = ['dag', 'dage'];

export const grounds: typeof en.grounds = {
  'closed-early': 'tilbuddet blev lukket før tid',
  'cancelled-before-start': 'ordren blev afbestilt før start',
  'objective-rejection': 'borgeren blev afvist på et sagligt grundlag',
  'agreed-termination': 'forløbet blev afsluttet efter aftale',
};

const factors = ({ hoursPerWeek, hourlyRate, contactMinutes }: FeeFactors) =>
  `${say.counted(hoursPerWeek, hour)} × ${say.kroner(hourlyRate)}${contactMinutes ? ` × ${contactMinutes}/60` : ''}`;

const weeksText = (weeks: Share) => (weeks.includes('/') ? `${weeks} ${week[1]}` : say.counted(weeks, week));

export const feeSteps: Sentences<FeeSteps> = {
  'no-money-rule': () => 'Aftalen har ingen regel om betaling: timetal og timepris er oplyst af den, der spørger.',
  'short-contact': ({ contactMinutes }) =>
    `Hver kontakt varer ${contactMinutes} minutter, så timeprisen regnes som ${contactMinutes}/60.`,
  'weekly-fee': (from, gives) => `${factors(from)} = ${say.kroner(gives)} om ugen (afrundet til visning).`,
  'open-period': ({ ground }, gives) => {
    const how = ground && grounds[ground];
    if (gives === 'none') return `Ingen dage betales: ${how ?? ''}.`;
    return `Der betales ${say.span(gives)}${how ? ` (${how})` : ''}.`;
  },
  'ordered-outside-portal': nothingInvoiceable,
  'started-work': ({ startedWorkOn }, gives) =>
    `Job, praktik eller uddannelse begyndte ${say.date(startedWorkOn)}; retten til betaling løber til og med ${say.date(gives)}.`,
  total: (from, gives) =>
    from.weeks === undefined
      ? `Vederlag: ${say.kroner(gives)}`
      : `${factors(from)} × ${weeksText(from.weeks)} = ${say.kroner(gives)}`,
};

export const fee: typeof en.fee = {
  fee: 'Vederlag',
  days: (count) => say.counted(count, day),
  noDays: 'Ingen dage betales.',
  entitledBeyond: (entitled, invoiceable) =>
    `Retten til betaling løber til og med ${say.date(entitled)}, men der kan kun faktureres til og med ${say.date(invoiceable)}.`,
};

// ---- invoicing -----------------------------------------------------------------------------------------------------

// ---- bonus ---------------------------------------------------------------------------------------------------------

// ---- deadlines -----------------------------------------------------------------------------------------------------

// ---- penalties -----------------------------------------------------------------------------------------------------

// ---- prices --------------------------------------------------------------------------------------------------------

// ---- contract ------------------------------------------------------------------------------------------------------

// ---- settlement ----------------------------------------------------------------------------------------------------

const orderNoun: Noun = ['ordre', 'ordrer'];
const undecidedBonus: Noun = ['bonus er ikke afgjort', 'bonusser er ikke afgjort'];

export const settlement: typeof en.settlement = {
  title: 'OPGØRELSE',
  inAll: 'I ALT',
  counts: (orders, confirmed, rejected) =>
    `${say.counted(orders, orderNoun)}: ${confirmed} kan bekræftes, ${rejected} afvises.`,
  confirmedFees: 'Vederlag for ordrer, der kan bekræftes',
  confirmedBonuses: 'Optjent bonus for ordrer, der kan bekræftes',
  noSum: 'kan ikke lægges sammen, for et beløb mangler',
  feeless: (count) => notSummed('har intet beregnet vederlag', count),
  bonusless: (count) => notSummed('mangler et bonusbeløb', count),
  undecided: (count) => `Af alle ordrer, også dem der afvises: ${say.counted(count, undecidedBonus)}.`,
  numbered: (number) => `Ordre ${number}`,
  confirm: 'Kan bekræftes.',
  reject: 'Skal afvises.',
  onlyShown: 'Beløbene viser, hvad ordren ville koste; en afvist ordre faktureres ikke.',
  feeNotComputed: (notGiven, notStated) => {
    const why = [
      ...(notGiven.length > 0 ? [`den, der spørger, har ikke givet ${notGiven.join(' og ')}`] : []),
      ...(notStated.length > 0 ? [`aftalen siger ikke, hvad der betales ved ${notStated.join(' og ')}`] : []),
    ].join(', og ');
    return why === '' ? 'Vederlag: kan ikke beregnes.' : `Vederlag: kan ikke beregnes, for ${why}.`;
  },
  nothingOwed: '; der skal intet betales',
  callersOwn: 'Aftalen har ingen regel om betaling; timer og timepris er oplyst af den, der spørger.',
  entitledBeyond: (entitled) =>
    `Retten til betaling løber til og med ${say.date(entitled)}, men kun den åbne periode kan faktureres.`,
  invoices: 'Fakturaer',
  invoiceBy: (day) => `Faktureres senest ${say.date(day)}.`,
  line: ({ month, weeks, firstDay, lastDay, amount, invoiceFrom, dueOn }) =>
    `${say.month(month)}: ${say.counted(weeks, week)}, ${say.date(firstDay)} – ${say.date(lastDay)}: ${say.kroner(amount)} Kan sendes ${say.date(invoiceFrom)} og forfalder da ${say.date(dueOn)}.`,
  deadlines: 'Frister:',
  sources: 'Kilder',
};

const notSummed = (orders: string, count: number) =>
  `Af alle ordrer ${orders}: ${count}. De er ikke regnet med, heller ikke som nul.`;

// ---- readings and sensitivity --------------------------------------------------------------------------------------

export const readings: typeof en.readings = {
  byDefault: ' (standard)',
  why: 'Hvorfor',
  readDifferently: 'Læst anderledes end standard',
  others: 'Andre fortolkninger:',
  here: 'her',
  unanswerable: 'kan ikke besvares',
  changesNothing: 'ændrer intet',
  changes: 'ændrer svaret',
};

// ---- spreadsheet ---------------------------------------------------------------------------------------------------

export const sheet: typeof en.sheet = {
  outcomes: { missed: 'udeblevet', appeared: 'mødt', pending: 'afventer', 'not-needed': 'ikke nødvendig' },
  outsideWindow: 'uden for vinduet',
  dayKinds: { weekday: 'en hverdag', 'working-day': 'en arbejdsdag', holiday: 'en helligdag' },
  isDay: (date, kind) => `${say.date(date)} er ${kind}.`,
  isNoDay: (date, kind) => `${say.date(date)} er ikke ${kind}.`,
  lastDay: (weeks, startsOn, lastDay) =>
    `${weeks} × 7 dage fra ${say.date(startsOn)}: sidste dag er ${say.date(lastDay)}.`,
  band: (min, max) => `Timeprisen er mindst ${say.kroner(min)} og højst ${say.kroner(max)}`,
  lacks: (figures, bounds) => `valg: ${figures} mangler; ${bounds}`,
  atLeast: (amount) => `mindst ${say.kroner(amount)}`,
  atMost: (amount) => `højst ${say.kroner(amount)}`,
};

// ---- every step ----------------------------------------------------------------------------------------------------

export const steps = {
  ...feeSteps,
};
