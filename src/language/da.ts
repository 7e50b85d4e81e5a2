import type { PriceUnit } from '../agreement/agreement.ts';
import type { ContractDuty, DeadlineSide, ReckoningUnit } from '../agreement/contract-duties.ts';
import { DAYS_IN_WEEK } from '../agreement/course.ts';
import type { InvoiceChannel, InvoiceKind } from '../agreement/invoice-kinds.ts';
import type { OwnNames } from '../agreement/names.ts';
import type { StateKind } from '../agreement/result-terms.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import { lengthOf } from '../calendar/period.ts';
import type { Words } from '../evidence/clause.ts';
import { type Bounded, boundedOf, type Count, type List, listOf, type Share, type Span } from '../evidence/written.ts';
import type { Hours, Kroner } from '../money/kroner.ts';
import { type Called, groupCalled, namesIn } from './called.ts';
import type * as en from './en.ts';
import { joined } from './joined.ts';
import { numberRuns } from './number-runs.ts';
import { begun, isBelow, type Noun, oneOf, sizeOf, speechOf, wholeShare } from './speech.ts';
import type {
  AbsenceSteps,
  AskedOfResult,
  AskedTime,
  AssumedFact,
  AttendanceSteps,
  AuditFindings,
  AuditInvoiceSteps,
  BonusContentFindings,
  BonusFindings,
  BonusInvoiceFindings,
  BonusStatementSteps,
  BonusSteps,
  ChangeCause,
  CheckOrderSteps,
  ConductFindings,
  ConductUnit,
  ContractDeadlineSteps,
  ContractFindings,
  CreditSteps,
  DayAway,
  DeadlineDuty,
  DeadlineFindings,
  DeadlinesSteps,
  DeliveryFindings,
  DeliverySteps,
  DueDateFindings,
  DueDateSteps,
  DueDays,
  EarlierGap,
  FeeFactors,
  FeeFindings,
  FeeSteps,
  FindingSentences,
  FirstDayFindings,
  FirstDaySteps,
  InvoicePlanSteps,
  InvoiceRunSteps,
  NamedBy,
  OfferFindings,
  OutsideFacts,
  PenaltySteps,
  PriceSteps,
  RegulationFindings,
  ResultReasonCode,
  RunWaits,
  Sentences,
  StayFacts,
  StayNotCounted,
} from './steps-and-findings.ts';
import { isWholeOre } from './whole-ore.ts';

/** Dansk: alt hvad biblioteket siger på dansk. */

export const say = /* @__PURE__ */ speechOf({
  texts: 'da',
  months: 'januar februar marts april maj juni juli august september oktober november december',
  group: '.',
  point: ',',
  and: 'og',
  kroner: (number) => `${number} kr.`,
  yearDay: (day, month) => `${day}. ${month}`,
  moment: (date, clock) => `${date} kl. ${clock.replaceAll(':', '.')}`,
  from: 'fra',
  through: 'til og med',
  page: 's.',
  section: 'afsnit',
});

// ---- what every answer says ----------------------------------------------------------------------------------------

export const general: typeof en.general = {
  vatNote: 'Alle beløb er uden moms.',
  withVat: ({ percent, vat, total }) =>
    percent === null
      ? `Der skal ikke betales moms: ${say.kroner(total)}`
      : `Med ${say.number(percent)} % moms, ${say.kroner(vat)}: ${say.kroner(total)}`,
  readAs: 'læst sådan',
  severities: { reject: 'Afvises', breach: 'Ikke overholdt', warn: 'Advarsel' },
  missing: 'Mangler',
};

export const lacked: typeof en.lacked = {
  'order.hoursPerWeek': 'timer om ugen',
  'order.hourlyRate': 'timepris',
  'order.price': 'pris',
  closure: 'et forløb, der ikke løb ud',
  contactMinutes: 'korte kontakter',
  startedWorkOn: 'et job, der begynder undervejs',
  pauses: 'dage, hvor betalingen stopper',
  rateChanges: 'en sats, der ændres undervejs',
  'hours-band': 'så mange timer om ugen',
  'given.hourlyRate': 'en timepris ved siden af dens egen pris',
  'given.price': 'en pris ved siden af dens egen',
  contacts: 'afholdte kontakter',
  'contacts.held': 'de afholdte kontakter',
  placements: 'praktik og løntilskud herefter',
  employment: 'job og uddannelse herefter',
  'employment.hoursPerWeek': 'jobbets timer om ugen',
  'bonus-1a': 'beløbet for bonus 1a, som skal oplyses',
  'bonus-1b': 'beløbet for bonus 1b, som skal oplyses',
  'bonus-3': 'beløbet for bonus 3, som skal oplyses',
  'bonus-4': 'beløbet for bonus 4, som skal oplyses',
  'income-threshold': 'indkomstgrænsen, som skal oplyses',
  'income-threshold-4': 'indkomstgrænsen for bonus 4, som skal oplyses',
  'delay-minimum': 'mindstebeløbet pr. arbejdsdag, som skal oplyses',
  'invoicing-daily': 'boden pr. arbejdsdag, som skal oplyses',
  subcontractor: 'boden for underleverandøren, som skal oplyses',
  estimatedTurnover: 'årets skønnede omsætning',
  winners: 'vinderne af den delaftale, der vælges blandt',
  'property-damage-cover': 'forsikringens dækning af tingskade, som mangler i kilden',
  'public-debt-limit': 'den offentlige gæld, der udelukker en tilbudsgiver, som mangler i kilden',
  referenceRates: 'referencesatsen',
};

const lackedIncome: typeof en.lackedIncome = (month) => `jobbets indkomst i ${say.month(month)}`;

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

export const groups: typeof en.groups = {
  kontanthjaelp: 'kontanthjælp',
  uddannelseshjaelp: 'uddannelseshjælp',
  sygedagpenge: 'sygedagpenge',
  ledighedsydelse: 'ledighedsydelse',
  ressourceforloeb: 'ressourceforløb',
  revalidering: 'revalidering',
  integration: 'integrationsloven',
  jobafklaring: 'jobafklaring',
  dagpenge: 'dagpenge',
  selvforsoergende: 'selvforsørgende',
};

const plainNames: typeof en.plainNames = {
  ...parties,
  provider: 'leverandøren',
  buyer: 'køberen',
  kunde: 'kunden',
  'bankruptcy-estate': 'leverandørens konkursbo',
  jobcentre: 'kommunen',
  'k-kassen': 'den udbetalende myndighed',
  'ordering-jobcentre': 'den bestillende kommune',
  kontaktcentret: 'kommunen',
  portal: 'det aftalte it-system',
  'portal-in-short': 'det aftalte it-system',
  nemhandel: 'NemHandel',
  'separate-invoice': 'særskilt faktura',
  'summons-letter': 'brev',
  'absence-report': '',
  groups,
};

export const calledIn: typeof en.calledIn = /* @__PURE__ */ namesIn(plainNames, say.of);

/** `leverandørens`. */
const possessive = (name: string) => (/[sxz]$/i.test(name) ? `${name}'` : `${name}s`);

// ---- problems ------------------------------------------------------------------------------------------------------

export const problems: typeof en.problems = {
  'invalid-json': 'Teksten er ikke gyldig JSON.',
  'invalid-csv':
    'Teksten er ikke gyldig CSV: et anførselstegn skal lukkes igen, hvor cellen slutter, og ét tegn skal skille kolonnernes navne (sep=; i første linje siger hvilket).',
  'duplicate-key': 'Nøglen står to gange i samme objekt; kun den ene af de to værdier kunne gælde.',
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
  'unwritable-file': 'Filen kan ikke skrives.',
  'unreadable-input': 'Input kan ikke læses: det fejler, når det åbnes.',
  'not-in-agreement': 'Aftalen har ingen regel om dette spørgsmål.',
  'not-a-mentor-level': 'Kun mentorniveauer har kontakter, der kan være kortere end en time.',
  'internal-error': 'Der er en fejl i biblioteket. Intet svar er bedre end et forkert.',
  'hours-not-whole': 'Korte kontakter kræver et helt antal timer, for hver kontakt regnes som én time.',
  'cpr-number': 'Feltet ligner et CPR-nummer. Brug et id uden personoplysninger.',
  'invalid-id':
    'Id’et har mellemrum i en af enderne eller et tegn, der ikke kan ses. To id’er ville ligne hinanden uden at være det samme.',
  'too-large': 'Feltet er større, end der tages imod.',
  contradiction: 'Feltet siger det modsatte af et andet felt i aftalen; begge er nævnt.',
  'band-upside-down': 'Den øvre grænse er lavere end den nedre.',
  'duplicate-id': 'Id’et er brugt før i samme aftale.',
  'given-twice': 'Det samme er oplyst to gange.',
  'duplicate-bidder': 'Tilbudsgiveren står her to gange; der kan kun være ét tilbud fra hver.',
  'unknown-bidder': 'Tilbudsgiveren har intet tilbud her, og den, der vinder den anden delaftale, har budt på begge.',
  'duplicate-date': 'Dagen er nævnt mere end én gang.',
  'unknown-document': 'Kilden nævner et dokument, som aftalen ikke har på sin liste.',
  'version-gap': 'Der er dage mellem denne version og den forrige, hvor ingen version gælder.',
  'version-overlap': 'Versionen begynder, før den forrige er slut.',
  'other-agreement': 'Versionen hører til en anden aftale end den første.',
  'not-in-force': 'Ingen version af aftalen gælder den dag.',
};

export const wholeTooLarge: typeof en.wholeTooLarge =
  'Svaret, eller selve input, er for langt til én tekst. Del input op, og spørg om én del ad gangen.';

/** After the sentence of a value that is none of its field's options. */
export const amongOptions: typeof en.amongOptions = (options) => `Den er en af: ${options.join(', ')}.`;

/** What kind of value a field wants. */
export const wantedKinds: typeof en.wantedKinds = {
  text: 'en tekst',
  number: 'et tal',
  'whole-number': 'et helt tal',
  'true-or-false': 'sandt eller falsk (true, false)',
  list: 'en liste',
  object: 'et objekt',
  date: 'en dato, skrevet ÅÅÅÅ-MM-DD',
  month: 'en måned, skrevet ÅÅÅÅ-MM, for eksempel 2016-10',
  quarter: 'et kvartal, skrevet ÅÅÅÅ-Qn, for eksempel 2016-Q4',
};

/** After the sentence of a value of another kind than its field's. */
export const wantedIs: typeof en.wantedIs = (wanted) => `Ventet: ${wantedKinds[wanted]}.`;

const refused: typeof en.refused = 'Kan ikke besvares:';

const tablePlace: typeof en.tablePlace = (row, column) =>
  column === undefined ? `række ${row}` : `række ${row}, ${column}`;

const sameAsRow: typeof en.sameAsRow = (row) => `Ordren er den samme som den i række ${row}; den tæller kun én gang.`;

export const verdicts: typeof en.verdicts = {
  confirm: 'kan bekræftes',
  reject: 'skal afvises',
  refused: 'kan ikke læses',
};

// ---- catalogue and duties ------------------------------------------------------------------------------------------

const hoursAWeek = (hours: Hours) => `${say.counted(hours, hour)} om ugen`;

const catalogue: typeof en.catalogue = {
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
  price: (per, amount) => `${say.kroner(amount)} ${priceUnits[per]}`,
  priceBetween: (per, min, max) => `${say.kroner(min)} – ${say.kroner(max)} ${priceUnits[per]}`,
  priceBelow: (hours, amount) => `under ${hoursAWeek(hours)}: ${say.kroner(amount)} om ugen`,
  priceThrough: (hours, amount) => `til og med ${hoursAWeek(hours)}: ${say.kroner(amount)} om ugen`,
  noPrice: 'timepris: ikke i kilden',
  bonuses: (kinds) => `bonus: ${kinds.join(', ')}`,
  absent: 'Ikke i kilden:',
};

const rules: typeof en.rules = {
  count: (count) => say.counted(count, ['regel', 'regler']),
  statuses: {
    computed: 'beregnes',
    data: 'ligger i aftalens data',
    duty: 'pligt',
    told: 'fortælles kun her',
    'not-computable': 'kan ikke beregnes',
  },
};

const duties: typeof en.duties = {
  none: 'Ingen.',
};

// ---- order ---------------------------------------------------------------------------------------------------------

const channelName = (channel: InvoiceChannel, names: Called) =>
  names[channel === 'portal' ? 'portal-in-short' : channel];

/** A step is counted in the singular: i trin på 0,5 time. */
const stepHour: Noun = ['time', 'time'];

function placedText(on: string, isTold: boolean): string {
  return isTold
    ? `Ordren er afgivet ${say.date(on)}`
    : `Forløbet starter ${say.date(on)}, hvornår det er bestilt, er ikke oplyst`;
}

export const orderFindings: typeof en.orderFindings = {
  'unknown-level': () => 'Aftalen har ikke det bestilte niveau.',
  'rate-below-band': ({ min }) => `Timeprisen ligger under prisbåndets mindstepris på ${say.kroner(min)}`,
  'rate-above-band': ({ max }) => `Timeprisen ligger over prisbåndets højestepris på ${say.kroner(max)}`,
  'rate-below-offered': ({ offered }) => `Timeprisen ligger under den tilbudte pris på ${say.kroner(offered)}`,
  'rate-not-offered': ({ offered }) =>
    `Timeprisen ligger over den tilbudte på ${say.kroner(offered)} og det er ikke oplyst, at prisen er reguleret.`,
  'rate-above-regulated': ({ max, why }) => {
    const still = {
      'not-allowed': ' Prisen må ikke reguleres (regulate-price siger hvorfor).',
      'not-yet': ' Reguleringen virker først efter forløbets start.',
    };
    return `Timeprisen ligger over det højeste, den må være: ${say.kroner(max)}${why ? still[why] : ''}`;
  },
  'hours-not-orderable': (has) =>
    has.min === undefined
      ? 'Niveauet kan ikke bestilles med et interval af timer.'
      : `Timetallet kan ikke bestilles: niveauet har ${say.range(has.min, has.max)} timer om ugen.`,
  'weeks-below-minimum': ({ min }) => `Forløbet er kortere end ${say.counted(min, week)}.`,
  'weeks-above-maximum': ({ max }) =>
    `Forløbet er længere end ${say.counted(max, week)}; en forlængelse er en ny bestilling.`,
  'weeks-not-exact': ({ weeks }) => `Forløbet skal vare præcis ${say.counted(weeks, week)}.`,
  'start-before-order': () => 'Startdatoen ligger før den dag, ordren blev afgivet.',
  'outside-agreement-period': ({ placedOn, isTold, firstDay, lastDay }) => {
    const from = firstDay === undefined ? '' : ` fra ${say.date(firstDay)}`;
    const through = lastDay === undefined ? '' : ` til og med ${say.date(lastDay)}`;
    return `${placedText(placedOn, isTold)}, og aftalen løber${from}${through}.`;
  },
  'before-agreement-document': ({ placedOn, isTold, dated }) =>
    `${placedText(placedOn, isTold)}, før aftalens eget dokument af ${say.date(dated)}; hvornår aftalen begyndte, er ikke oplyst.`,
  'ordered-outside-portal': ({ by, ...outside }) =>
    `Ordren er ${outsideWord(outside)} uden om ${calledIn(by).portal} og kan ikke faktureres.`,
  'not-orderable-with-others': ({ other }) =>
    other
      ? `Borgeren har i samme periode ${say.of(other)}, som kun bestilles alene.`
      : 'Niveauet bestilles kun alene, og borgeren har et andet forløb i samme periode.',
  'hours-step': ({ step }) => `Timetallet går ikke op i trin på ${say.counted(step, stepHour)}, som der regnes med.`,
  'hours-beyond-typical': ({ perWeek }) => `Timetallet er højere end de typiske ${say.counted(perWeek, hour)} om ugen.`,
  'weeks-not-whole': () => 'Perioden er ikke et helt antal uger.',
  'weeks-beyond-typical': ({ max }) => `Forløbet er længere end de typiske ${say.counted(max, week)}.`,
  'age-outside-target-group': () => 'Borgerens alder ligger uden for målgruppen.',
  'group-outside-target': () => 'Borgerens ydelsesgruppe ligger uden for målgruppen.',
  'element-not-offered': ({ elements, by }) =>
    `${begun(possessive(calledIn(by).provider))} løsningsbeskrivelse nævner ikke ${say.all(elements)}, så det kan ikke bestilles.`,
  'unemployment-too-short': ({ months, ofLast }) =>
    `Borgeren har ikke været ledig i ${months} af de seneste ${ofLast} måneder.`,
  'continued-beyond-longest': ({ max, by }) =>
    `Forløbet fortsætter et andet på samme niveau, og tilsammen varer de mere end ${say.counted(max, week)}; det er kun for særlige tilfælde efter ${possessive(calledIn(by).jobcentre)} vurdering.`,
  'other-citizen': ({ places }) =>
    `Af de andre ordrer er nr. ${say.all(places.map(String))} en anden borgers og tæller ikke med.`,
};

export const batchFindings: typeof en.batchFindings = {
  'order-twice': ({ same }) => `Ordren er den samme som nr. ${same}; den tæller kun én gang.`,
  'order-rejected': () =>
    'Ordren skulle selv være afvist (check-order siger hvorfor); om bonussen for den skyldes, er ikke afgjort med det.',
  'order-replaced': ({ by }) =>
    `Ordren skulle selv være afvist (check-order siger hvorfor), og nr. ${by} er sat i dens sted; intet af den tæller.`,
  'started-work-not-told': ({ firstDay }) =>
    `Der er oplyst et job eller en uddannelse fra ${say.date(firstDay)}, og betalingen stopper den dag, et sådant begynder. Dagen er ikke oplyst for vederlaget, som er beregnet, som om intet var begyndt.`,
};

const order: typeof en.order = {
  confirm: 'Ordren kan bekræftes.',
  reject: 'Ordren skal afvises.',
};

const outsideWord: typeof en.outsideWord = ({ orderedOutsidePortal, confirmedOutsidePortal }) => {
  if (!confirmedOutsidePortal) return 'afgivet';
  return orderedOutsidePortal ? 'afgivet og bekræftet' : 'bekræftet';
};

const nothingInvoiceable: typeof en.nothingInvoiceable = (outside, portal) =>
  `Ordren er ${outsideWord(outside)} uden om ${portal}; der kan intet faktureres for den.`;

// ---- delivery ------------------------------------------------------------------------------------------------------

const deliveryNouns = {
  fullWeek: ['hel uge', 'hele uger'],
  time: ['gang', 'gange'],
  followUp: ['opfølgning', 'opfølgninger'],
  /** Before the noun that the hours belong to: `12 timers aktivitet`. */
  hoursOf: ['times', 'timers'],
} as const satisfies Record<string, Noun>;

const averageRemark = ({ min, max, average }: DeliveryFindings['average-below-interval']) =>
  `Der er i gennemsnit planlagt ${say.number(average)} timer om ugen; der er bestilt ${say.number(min)}–${say.number(max)}.`;

const missedRemark = (what: string, { times, firstDay, lastDay }: DeliveryFindings['follow-up-missed']) =>
  `${what} mangler ${say.counted(times, deliveryNouns.time)}, første gang ${say.date(firstDay)} – ${say.date(lastDay)}.`;

const deliverySteps: Sentences<DeliverySteps> = {
  'ordered-hours': ({ hoursPerWeek, weeks }, gives) =>
    `Bestilt: ${say.counted(hoursPerWeek, hour)} om ugen i ${say.counted(weeks, week)} = ${say.counted(gives, hour)} (en del af en uge efter dage).`,
  'planned-hours': ({ activityHours, placementHours }, gives) =>
    `Planlagt: ${say.counted(activityHours, hour)} aktivitet + ${say.counted(placementHours, hour)} virksomhedsplacering = ${say.counted(gives, hour)}.`,
  offset: ({ deficit, surplus }) =>
    `Uger med færre timer mangler ${say.counted(deficit, hour)}; uger med flere har ${say.counted(surplus, hour)} for meget. De opvejer hinanden.`,
  residual: ({ orderedHours, placementHours, week }, gives) =>
    `Fra forløbets uge ${week}: ${say.counted(orderedHours, hour)} bestilt − ${say.counted(placementHours, hour)} i placering = ${say.counted(gives, hour)} at fylde ud.`,
  'specialist-hours': ({ hoursPerWeek, weeks }, gives) =>
    `${say.counted(hoursPerWeek, hour)} om ugen med psykiater eller psykolog i ${say.counted(weeks, week)} = ${say.counted(gives, hour)}, taget af de bestilte.`,
  average: ({ min, max, weeks, plannedHours }, gives) =>
    gives === 'none'
      ? `Ingen hel uge har planlagte timer at tage gennemsnittet over; bestilt er ${say.number(min)}–${say.number(max)} timer om ugen.`
      : `${say.counted(plannedHours, hour)} planlagt, fordelt på ${say.counted(weeks, deliveryNouns.fullWeek)}: ${say.number(gives)} i gennemsnit; bestilt er ${say.number(min)}–${say.number(max)}.`,
  'missed-follow-ups': ({ everyDays, made }, gives) =>
    `Der er fulgt op ${say.counted(made, deliveryNouns.time)}; der må højst gå ${everyDays} dage imellem, og det er overskredet ${say.counted(gives, deliveryNouns.time)}.`,
};

export const deliveryFindings: FindingSentences<DeliveryFindings> = {
  'planned-below-ordered': ({ hours, closedOn }) =>
    closedOn === undefined
      ? `Der er planlagt ${say.counted(hours, hour)} mindre, end der er bestilt i alt.`
      : `Forløbet blev lukket ${say.date(closedOn)}, før de bestilte timer var nået: der mangler ${say.counted(hours, hour)}. Timetallet er et gennemsnit, og forløbet må begynde lavt.`,
  'planned-above-ordered': ({ hours, closedOn, by }) =>
    closedOn === undefined
      ? `${begun(calledIn(by).provider)} har selv planlagt ${say.counted(hours, hour)} mere, end der er bestilt i alt.`
      : `Indtil lukningen ${say.date(closedOn)} var der planlagt ${say.counted(hours, hour)} mere, end ugerne til og med den dag svarer til; timetallet er et gennemsnit over det bestilte forløb.`,
  'average-below-interval': averageRemark,
  'average-above-interval': averageRemark,
  'specialist-hours-missing': ({ hours }) => `Der mangler ${say.counted(hours, hour)} med psykiater eller psykolog.`,
  'week-without-activity': ({ weeks }) => `Der er ingen aktivitet i forløbets uge ${numberRuns(weeks)}.`,
  'mentor-contact-missed': (facts) => missedRemark('Kontakt med mentor', facts),
  'mentor-talk-missed': (facts) => missedRemark(`Individuel samtale hos ${calledIn(facts.by).provider}`, facts),
  'follow-up-missed': (facts) => missedRemark('Opfølgning', facts),
  'residual-not-filled': ({ weeks }) =>
    `Placeringen har færre timer end bestilt, og der er ikke planlagt nok ved siden af i forløbets uge ${numberRuns(weeks)}.`,
  'placement-above-ordered': ({ weeks }) =>
    `Placeringen har flere timer end bestilt i forløbets uge ${numberRuns(weeks)}; det giver ingen ekstra betaling.`,
  'follow-up-by-telephone': ({ byTelephone, made }) =>
    `${byTelephone} af ${say.counted(made, deliveryNouns.followUp)} er sket på telefon, som kun må være undtagelsen.`,
  'no-placement-begun': ({ unless }) =>
    unless === undefined
      ? 'Ingen virksomhedsplacering er begyndt i forløbet, som sigter mod en.'
      : 'Ingen virksomhedsplacering er begyndt i forløbet; er borgeren heller ikke kommet i fleksjob, skal der etableres en praktik med sigte på det.',
};

const delivery: typeof en.delivery = {
  ordered: (ordered, planned) => `Bestilt: ${say.counted(ordered, hour)} · planlagt: ${say.counted(planned, hour)}`,
  planned: (planned) => `Planlagt: ${say.counted(planned, hour)}`,
  nothing: 'Der er intet at bemærke.',
  weeks: (numbers, { firstDay, lastDay }, activity, placement, residual) => {
    const hoursOf = (hours: Hours) => say.counted(hours, deliveryNouns.hoursOf);
    const fill = residual === null ? '' : `, ${say.number(residual)} at fylde ud`;
    return `Uge ${numberRuns(numbers)} (${say.date(firstDay)} – ${say.date(lastDay)}): ${hoursOf(activity)} aktivitet og ${hoursOf(placement)} placering om ugen${fill}.`;
  },
};

// ---- absence -------------------------------------------------------------------------------------------------------

const absenceEvents: typeof en.absence.events = (names) => ({
  'sickness-refused': `${begun(names.kontaktcentret)} accepterer ikke sygdommen`,
  'sickness-accepted': `${begun(names.kontaktcentret)} accepterer sygdommen`,
  'sickness-reported': 'Borgeren melder sig syg',
  absent: 'Borgeren er væk',
  'no-message': 'Borgeren bliver væk uden besked',
  'not-back-after-sickness': 'Borgeren møder ikke efter den accepterede sygeperiode',
  late: 'Borgeren kommer for sent',
  'refused-to-take-part': 'Borgeren er mødt, men vil ikke deltage',
  disturbed: 'Borgeren er mødt, men forstyrrer',
  passive: 'Borgeren er mødt, men passiv',
  'left-early': 'Borgeren går før tid',
  'turned-up': 'Borgeren dukker op igen',
  'leave-asked': 'Borgeren beder om fri',
  'k-kassen-request': `${begun(names['k-kassen'])} beder om hjælp til at få kontakt`,
  'important-information': `${begun(names.provider)} får vigtig viden om borgeren`,
  'benefit-ended': 'Borgerens ydelse ophører',
});

const inReport = ({ 'absence-report': report }: Called) => (report === '' ? '' : ` i ${report}`);

const daysListed = (days: readonly IsoDate[]) => days.map((each) => say.date(each)).join(', ') || 'ingen';

const time: Noun = ['gang', 'gange'];
const hourOf: Noun = ['times', 'timers'];

const missedPart = ({ extent, hours }: DayAway) => {
  if (hours) return say.counted(hours, hour);
  return extent === 'present' ? 'mødt, med note' : 'hele dagen';
};

const absenceSteps: Sentences<FirstDaySteps & AbsenceSteps & AttendanceSteps> = {
  'first-day-procedure': ({ benefitGroup }, gives, names) =>
    gives === 're-summons'
      ? `Ydelse: ${groupCalled(benefitGroup, names)}. Borgeren indkaldes igen med brev.`
      : `Ydelse: ${groupCalled(benefitGroup, names)}. Fravær registreres, og borgeren kontaktes.`,
  're-summons-window': ({ firstMeeting, days }, gives) =>
    `De ${days} dage fra ${say.date(firstMeeting)} løber til og med ${say.date(gives)}.`,
  're-summons-count': (_, gives, names) =>
    `Bliver borgeren væk, skal ${names.provider} genindkalde ${say.counted(gives, time)} i alt.`,
  're-summons': ({ before, days, letterSentOn, excused }, gives) => {
    const counted = `${say.date(before)} + ${say.counted(days, day)}`;
    if (letterSentOn !== undefined) {
      return `Er mødet ${say.date(before)} forsømt, sendes brev samme dag: ${counted} giver møde ${say.date(gives)}.`;
    }
    return excused
      ? `Datoerne fortsætter efter det undskyldte møde: ${counted} giver møde ${say.date(gives)}.`
      : `Borgeren er mødt, så genindkaldelsen bortfalder: ${counted} ville have givet møde ${say.date(gives)}.`;
  },
  'outside-window': ({ lastDay }, gives) =>
    `Mødet ${say.date(gives)} ligger efter ${say.date(lastDay)}, den sidste af dagene.`,
  'excused-meeting': ({ lastDay }, gives) =>
    `Mødet ${say.date(gives)} er undskyldt: sygdommen er accepteret${lastDay === undefined ? ', og ingen sidste sygedag er oplyst' : ` til og med ${say.date(lastDay)}`}.`,
  'summoned-anew': ({ number, before }, gives) =>
    `${number === '0' ? 'Det første møde' : `Genindkaldelse ${number}`} ${say.date(before)} er ikke brugt: borgeren indkaldes på ny til ${say.date(gives)}, den første arbejdsdag efter sygeperioden.`,
  'appeared-in-window': ({ lastDay }, gives) =>
    gives === 'true'
      ? `Borgeren er mødt inden for dagene til og med ${say.date(lastDay)} og kan nøjes med fradrag for de enkelte dage.`
      : `Borgeren er mødt efter ${say.date(lastDay)}, den sidste af dagene.`,
  'meetings-awaiting-decision': (_, gives, names) =>
    `Der er meldt sygdom, som ${names.kontaktcentret} ikke har afgjort: ${daysListed(listOf(gives))}. Accepteres den, er mødet undskyldt.`,
  'sanction-needs-letter': ({ missed }, gives, names) =>
    `${begun(names.municipality)} kan kun gå videre med en sanktion, hvis borgeren er indkaldt pr. brev (${daysListed(listOf(missed))}). ${
      {
        sent: 'Brevene er sendt.',
        'not-sent': 'Der mangler breve.',
        'not-told': 'Det er ikke oplyst, om brevene er sendt.',
      }[gives]
    }`,
  'first-day-excused': (_, gives, names) =>
    `Mødet ${say.date(gives)} er undskyldt: sygdommen er accepteret. Intet registreres i ${names['portal-in-short']}.`,
  'wait-with-registration': (_, __, names) => `Intet registreres i ${names['portal-in-short']}, før borgeren er mødt.`,
  'registrable-days': ({ missed, most }, gives) =>
    `Forsømte møder: ${daysListed(listOf(missed))}. Højst ${say.counted(most, day)} registreres: ${daysListed(listOf(gives))}.`,
  'register-by': (_, gives) => `De registreres senest den dag, borgeren møder: ${say.date(gives)}.`,
  'report-to-k-kassen': ({ meetings }, gives, names) =>
    `Er alle ${meetings} møder forsømt, meldes de til ${names['k-kassen']}${inReport(names)} efter ${say.date(gives)}. Kilden sætter ingen frist.`,
  'register-same-day': (_, gives, names) =>
    `Fravær registreres i ${names['portal-in-short']} senest samme dag: ${say.date(gives)}.`,
  'contact-attempts': (_, gives) => `Borgeren kontaktes ${say.counted(gives, time)}; kilden sætter ingen datoer.`,
  'tell-jobcentre': (_, __, names) => `Møder borgeren stadig ikke, får ${names.jobcentre} besked.`,
  'portal-registration': (from, gives) =>
    `${say.date(from.on)}: uberettiget fravær, ${missedPart(from)}, registreres senest ${say.date(gives)}.`,
  'same-registration': (from) => `${say.date(from.on)}: ${missedPart(from)} hører til dagens ene registrering.`,
  'nothing-in-portal': ({ on, kind }, _, names) =>
    `${say.date(on)}: ${absenceEvents(names)[kind]}; intet i ${names['portal-in-short']}.`,
  'flagged-for-correction': ({ day: missed }, gives) =>
    `Registreringen for ${say.date(missed)} skal rettes, for sygdommen blev accepteret ${say.date(gives)}; kilden siger ikke hvordan.`,
  'deduction-days': ({ benefitGroup }, gives, names) =>
    benefitGroup === undefined
      ? `Dage, der kan tælle med i et fradrag, helt eller delvist: ${daysListed(listOf(gives))}.`
      : `Fradraget regnes ikke for ${groupCalled(benefitGroup, names)}; ingen dage tælles.`,
  'awaiting-decision': (_, gives, names) =>
    `${begun(names.kontaktcentret)} har ikke afgjort sygdommen: ${daysListed(listOf(gives))}. Det er ingen fradragsdage.`,
  'registered-once-refused': ({ on }, _, names) =>
    `${say.date(on)}: registreres i ${names['portal-in-short']} den dag, sygdommen blev afvist.`,
  'attendance-day': ({ date, entry, plannedHours, attendedHours }, gives) =>
    `${say.date(date)}: ${say.number(plannedHours)} − ${say.number(attendedHours)} = ${say.counted(gives, hourOf)} fravær${entry === 'absent' ? '; hele dagen er fravær' : ''}.`,
  'attendance-total': ({ plannedHours, attendedHours }, gives) =>
    `Måneden: ${say.counted(plannedHours, hour)} planlagt, ${say.number(attendedHours)} med fremmøde, ${say.number(gives)} med fravær.`,
  'send-attendance-protocol': ({ month }, gives) => `Protokollen for ${say.month(month)} sendes ${say.date(gives)}.`,
};

const causeMissing = ({ by }: NamedBy) => `Årsagen skal oplyses i ${calledIn(by)['portal-in-short']}; den mangler her.`;

const outsideProcedure = ({ by }: NamedBy) =>
  `Sygeproceduren gælder ikke for borgerens ydelsesgruppe, så en besked fra ${calledIn(by).kontaktcentret} ændrer intet her.`;

export const absenceCondition: typeof en.absenceCondition = (by) =>
  `Udeblivelse får kun følger, hvis den er uden rimelig grund; det vurderer ${calledIn(by).municipality}.`;

export const firstDayFindings: FindingSentences<FirstDayFindings> = {
  'meeting-on-closed-day': ({ on }) => `Mødedagen ${say.date(on)} er ikke en arbejdsdag.`,
  'no-sanction-without-letter': ({ meetingOn, by }) =>
    `Der er ikke sendt brev om mødet ${say.date(meetingOn)}; uden brev kan ${calledIn(by).municipality} ikke gå videre med en sanktion.`,
  'letter-sent-late': ({ meetingOn, sendOn }) =>
    `Brevet om mødet ${say.date(meetingOn)} skulle være sendt ${say.date(sendOn)}, men er sendt senere.`,
  'appeared-after-window': ({ lastDay }) =>
    `Borgeren er mødt efter ${say.date(lastDay)}; proceduren giver kun muligheden for at nøjes med fradrag til og med den dag.`,
  'report-not-complete': ({ missed, by }) =>
    `Ikke alle møder er forsømt (${missed}): et undskyldt møde kan ikke indberettes, så der er ingen indberetning til ${calledIn(by)['k-kassen']}.`,
};

export const absenceFindings: typeof en.absenceFindings = {
  'cause-missing': causeMissing,
  'sickness-reported-late': () => 'Sygdommen er ikke meldt før mødetidspunktet på 1. fraværsdag.',
  'outside-sickness-procedure': outsideProcedure,
  'dialogue-first': () => 'En samtale med borgeren bør komme først; meldingen er mest et pædagogisk redskab.',
  'leave-not-providers-to-grant': ({ by }) =>
    `${begun(calledIn(by).provider)} kan ikke give fri; fraværet registreres som andet fravær, og kun ${calledIn(by).jobcentre} kan godkende det.`,
  'repeated-absence': ({ by }) =>
    `Der er flere dage med fravær. ${begun(calledIn(by).jobcentre)} kan vurdere, at gentagne udeblivelser uden rimelig grund svarer til en afvisning; kilden sætter intet antal.`,
  'outside-deduction-rule': ({ groups: named, by }) =>
    `Fradrag og lukning regnes kun for ${named.map((group) => groupCalled(group, calledIn(by))).join(', ')}; det er ikke sagt, om borgerens ydelse er omfattet, og der tælles ingen fradragsdage.`,
  'absence-on-closed-day': () => 'Dagen er ikke en arbejdsdag; skulle borgeren have mødt?',
};

export const attendanceFindings: typeof en.attendanceFindings = {
  'cause-missing': causeMissing,
  'outside-sickness-procedure': outsideProcedure,
  'out-of-house-undocumented': ({ kind }) =>
    kind === 'placement'
      ? 'Praktikken skal kunne dokumenteres, med kopi af den godkendte aftale eller på anden måde.'
      : 'Det skal kunne dokumenteres, hvor borgeren var, og hvad borgeren lavede.',
  'visit-as-activity': () =>
    'Et besøg hos læge eller anden myndighed er kun aktiviteten, hvor en helhedsorienteret indsats skal koordineres.',
  'attended-beyond-planned': () => 'Der er flere timer med fremmøde end planlagt den dag.',
  'hours-beyond-day': () => 'Dagen har flere end 24 timer.',
  'planned-on-closed-day': () => 'Der er planlagt timer på en dag, der ikke er en arbejdsdag.',
};

export const absenceDuties: typeof en.absenceDuties = {
  states: { done: 'tidligere', due: 'nu', coming: 'kommer' },
  conditions: {
    missed: 'hvis borgeren bliver væk',
    'turned-up': 'når borgeren møder',
    'not-reached': 'hvis borgeren ikke møder efter kontakten',
    'told-elsewhere': 'hvis borgeren ikke har meldt sygdommen det rette sted',
  },
  titles: (names) => ({
    'receive-citizen': 'Borgeren er indkaldt til møde',
    'send-letter': `Send ${names['summons-letter']} om nyt møde`,
    'state-sickness-rule': `Skriv i brevet, at sygdom meldes til ${names.kontaktcentret} på 1. fraværsdag før mødetid`,
    remind: 'Følg brevet op med sms og opkald',
    'register-missed-days': `Registrer de forsømte dage i ${names['portal-in-short']}`,
    'report-to-k-kassen': `Meld udeblivelserne til ${names['k-kassen']}${inReport(names)}`,
    'register-absence': `Registrer uberettiget fravær i ${names['portal-in-short']} med årsagen, én gang for dagen`,
    'register-later-days': 'Registrer også hver senere dag, borgeren skulle have mødt, samme dag',
    'contact-citizen': 'Kontakt borgeren',
    'tell-jobcentre': `Giv ${names.jobcentre} besked`,
    'enter-in-protocol': 'Før det i protokollen',
    'correct-portal-records': `Få registreringen rettet: accepteret sygdom hører ikke til i ${names['portal-in-short']}; kilden siger ikke hvordan`,
    'guide-to-kontaktcentret': `Vejled borgeren om at ringe til ${names.kontaktcentret}, som afgør, om sygdommen accepteres`,
    'refer-to-jobcentre': `Henvis borgeren til ${names.jobcentre}; ${names.provider} kan ikke give fri`,
    'hold-dialogue': 'Tal med borgeren om adfærden, og fortæl om pligten til at melde den',
    'engage-citizen': 'Få borgeren i gang; passivitet alene er ikke nok til at melde det',
    'ask-to-contact-k-kassen': `Bed borgeren kontakte ${names['k-kassen']}`,
    'try-to-reach-citizen': 'Prøv straks at få fat i borgeren',
    'tell-k-kassen-result': `Fortæl ${names['k-kassen']}, om der blev opnået kontakt`,
    'pass-on-information': `Giv ${names['k-kassen']} oplysningen hurtigst muligt`,
    'decide-and-tell-citizen': `${begun(names['k-kassen'])} meddeler borgeren afgørelsen og afmelder eventuelt borgeren`,
  }),
  from: 'Fra',
  noDate: 'Uden dato',
  should: 'bør',
  may: 'kan',
  noDeadline: 'ingen frist',
  forMeeting: (on) => `til ${say.date(on)}`,
};

export const firstDayAbsence: typeof en.firstDayAbsence = {
  statuses: {
    awaiting: 'Borgeren er indkaldt og ikke mødt endnu.',
    appeared: 'Borgeren er mødt.',
    exhausted: 'Alle møder er forsømt.',
  },
  notTold: (asOf) =>
    asOf === null
      ? 'Det er ikke oplyst, om borgeren er mødt. Her er planen, hvis borgeren bliver væk:'
      : `Det er ikke oplyst, at borgeren er mødt. Svaret gælder, hvis borgeren er blevet væk til og med ${say.date(asOf)}.`,
  planned: 'planlagt',
  ifMissed: 'hvis borgeren bliver væk',
  meetings: {
    missed: 'forsømt',
    excused: 'undskyldt, accepteret sygdom',
    appeared: 'mødt',
    pending: 'planlagt',
    'not-needed': 'bortfalder',
  },
  calendar: 'Pligter dag for dag:',
  summons: (number) => (number === 0 ? '1. møde' : `Genindkaldelse ${number}`),
  letterPlanned: (on) => `brev sendes ${say.date(on)}`,
  letters: {
    sent: (on) => `brev sendt${on ? ` ${say.date(on)}` : ''}`,
    'sent-late': (on) => `brev sendt${on ? ` efter ${say.date(on)}` : ''}`,
    'not-sent': (on) => `brev ikke sendt${on ? ` (skulle sendes ${say.date(on)})` : ''}`,
    'not-told': (on) =>
      on ? `brev skulle sendes ${say.date(on)} (ikke oplyst, om det er sendt)` : 'ikke oplyst, om brev er sendt',
  },
  lettersNotTold: (names) =>
    `Det er ikke oplyst, om brevene er sendt; uden brev kan ${names.municipality} ikke gå videre med en sanktion.`,
  pastPeriod: (lastDay) => `efter fristen ${say.date(lastDay)}`,
  registerBy: (by, days, names) =>
    `Registreres i ${names['portal-in-short']} senest ${say.date(by)}: ${daysListed(days)}`,
  reportAfter: (after, names) => `Udeblivelserne meldes til ${names['k-kassen']} efter ${say.date(after)}.`,
  nothingRegistered: 'Mødet er undskyldt af accepteret sygdom: intet registreres, og ingen skal have besked.',
  registerAndContact: (attempts, names) =>
    `Udebliver borgeren: registrer fraværet, kontakt borgeren ${attempts} gange, og giv ellers ${names.jobcentre} besked.`,
};

const absence: typeof en.absence = {
  events: absenceEvents,
  marks: {
    absent: 'fraværende',
    'partly-absent': 'delvist fraværende',
    present: 'mødt',
    'sick-reported': 'syg, meldt',
    'sick-accepted': 'syg, accepteret',
  },
  noDeductionDays: (isAwaiting) => `Ingen dage kan ${isAwaiting ? 'endnu ' : ''}tælle med i et fradrag.`,
  deductionDays: (days) => `Dage, der kan tælle med i et fradrag: ${daysListed(days)}`,
  awaiting: (days, names) => `Sygdom meldt, ikke afgjort af ${names.kontaktcentret}: ${daysListed(days)}`,
  inPortal: (names) => `uberettiget fravær i ${names['portal-in-short']}`,
  wasPresent: 'med note om, at borgeren var mødt, og hvorfor det meldes',
  cause: (text) => `årsag: ${text}`,
  nothingInPortal: (names) => `intet i ${names['portal-in-short']}`,
  hours: (count) => say.counted(count, hour),
  protocol: 'protokol',
};

const attendanceProtocol: typeof en.attendanceProtocol = {
  month: (planned, attended, absent) =>
    `Planlagt ${say.number(planned)}, fremmøde ${say.number(attended)}, fravær ${say.number(absent)} (timer)`,
  wholeDays: (days) => `Hele fraværsdage: ${daysListed(days)}`,
  sameDay: (days, names) => `Registreres i ${names['portal-in-short']} samme dag: ${daysListed(days)}`,
  onceRefused: (days, names) =>
    `Registreres i ${names['portal-in-short']}, den dag sygdommen blev afvist: ${daysListed(days)}`,
  sendOn: (on) => `Protokollen sendes ${say.date(on)}`,
  sent: 'protokollen sendes',
};

const dayByDay: typeof en.dayByDay = {
  heading: 'Dag for dag:',
  planned: 'planlagt',
  shouldBe: 'planlagt, bør',
  days: {
    absent: 'forsømt',
    'partly-absent': 'delvist forsømt',
    present: 'mødt',
    'sick-reported': 'syg, meldt',
    'sick-accepted': 'syg, accepteret',
    'nothing-planned': 'intet planlagt',
  },
  ifAccepted: 'hvis sygdommen accepteres',
  ifRefused: 'hvis sygdommen ikke accepteres',
  toCorrect: (names) => `registreringen i ${names['portal-in-short']} rettes`,
  staysOut: (names) => `intet registreres i ${names['portal-in-short']}`,
  mayCount: 'dagen kan tælle med i et fradrag',
  isAbsence: 'dagen er uberettiget fravær',
  attended: (attended, planned) => `${say.number(attended)} af ${say.counted(planned, hour)}`,
  ifEnding: 'hvis placeringen udløber',
  open: (lastDay) => `forløbet er åbent til og med ${say.date(lastDay)}`,
  told: 'oplyst',
  onlyEvents: 'Kun det oplyste er med; en dag, som intet er oplyst om, er ikke vurderet.',
  onlyDays: 'Kun de oplyste dage er med; en anden dag er hverken fremmøde eller fravær.',
  onlyDeadlines:
    'Kun det oplyste er med: en godkendelse, en placering, en tilbagevisitering eller en bestilt rapport, som ikke er oplyst, giver ingen frist.',
  notJudged: 'Opfølgninger og kontakter, som ikke er oplyst, er ikke vurderet.',
};

// ---- fee -----------------------------------------------------------------------------------------------------------

const hour: Noun = ['time', 'timer'];
const month: Noun = ['måned', 'måneder'];
const minute: Noun = ['minut', 'minutter'];
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

const weeksText = (weeks: Share) => {
  const plain = wholeShare(weeks);
  return plain.includes('/') ? `${plain} ${week[1]}` : say.counted(plain, week);
};

const workWeeks: Sentences<CheckOrderSteps>['work-weeks'] = ({ firstDay, lastDay }, gives) =>
  `Bestilt fra en uges første til en uges sidste arbejdsdag, ${say.days(firstDay, lastDay)}: ${say.counted(gives, week)} regnes for hele.`;

const pausedDays: Sentences<FeeSteps>['paused-days'] = ({ pauses, weekendAfter }, gives) =>
  `Betalingen er stoppet ${say.all(listOf(pauses).map(say.span))}: ${say.counted(gives, day)} uden betaling${weekendAfter ? '; weekenden efter regnes med' : ''}.`;

const checkOrderSteps: Sentences<CheckOrderSteps> = {
  'work-weeks': workWeeks,
  'weeks-as-written': ({ firstDay, lastDay }, gives) => `Bestilt ${say.days(firstDay, lastDay)}: ${weeksText(gives)}.`,
};

const priceUnits: Readonly<Record<PriceUnit, string>> = {
  hour: 'i timen',
  week: 'om ugen',
  month: 'for hver påbegyndt måned',
  course: 'for forløbet',
};

const feeSteps: Sentences<FeeSteps> = {
  'no-money-rule': () => 'Aftalen har ingen regel om betaling: timetal og timepris er oplyst af den, der spørger.',
  'short-contact': ({ contactMinutes }) =>
    `Hver kontakt varer ${contactMinutes} minutter, så timeprisen regnes som ${contactMinutes}/60.`,
  'agreed-price': ({ per, hoursPerWeek }, gives) =>
    `Aftalen betaler ${say.kroner(gives)} ${priceUnits[per]}${hoursPerWeek ? ` ved ${say.counted(hoursPerWeek, hour)} om ugen` : ''}.`,
  instalment: ({ percent, earnedOn, outcome }, gives) =>
    earnedOn
      ? `${say.number(percent)} % af prisen, ${say.kroner(gives)}, forfalder den ${say.date(earnedOn)}.`
      : `${say.number(percent)} % af prisen, ${say.kroner(gives)}: ${outcome === 'undecided' ? 'vides ikke endnu' : 'forfalder ikke'}.`,
  'weekly-fee': (from, gives) =>
    `${factors(from)} = ${say.kroner(gives)} om ugen${isWholeOre(from) ? '' : ' (afrundet til visning)'}.`,
  'open-period': ({ ground }, gives) => {
    const how = ground && grounds[ground];
    if (gives === 'none') return `Ingen dage betales: ${how ?? ''}.`;
    return `Der betales ${say.span(gives)}${how ? ` (${how})` : ''}.`;
  },
  'ordered-outside-portal': (outside, _, names) => nothingInvoiceable(outside, names['portal-in-short']),
  'rate-change': (changed, gives) =>
    `Fra ${say.date(changed.from)} koster en uge ${say.kroner(gives)} med den regulerede timepris${isWholeOre(changed) ? '' : ' (afrundet til visning)'}.`,
  'work-weeks': workWeeks,
  'paused-days': pausedDays,
  'entitled-total': ({ lastDay }, gives) => `Retten til vederlag til og med ${say.date(lastDay)}: ${say.kroner(gives)}`,
  'started-work': ({ startedWorkOn }, gives) =>
    `Job, praktik eller uddannelse begyndte ${say.date(startedWorkOn)}; retten til betaling løber til og med ${say.date(gives)}.`,
  'with-vat': ({ total, percent }, gives) =>
    percent === '0'
      ? `Der er ikke moms på vederlaget: ${say.kroner(gives)}`
      : `${say.kroner(total)} og ${say.number(percent)} % moms: ${say.kroner(gives)}`,
  total: (from, gives) => {
    if ('weekPrice' in from) return `${say.kroner(from.weekPrice)} × ${weeksText(from.weeks)} = ${say.kroner(gives)}`;
    if ('shares' in from) {
      const shares = listOf(from.shares);
      const parts = listOf(from.hourlyRates).map(
        (rate, at) => `${say.kroner(rate)} × ${weeksText(shares[at] as Share)}`,
      );
      const contact = from.contactMinutes ? ` × ${from.contactMinutes}/60` : '';
      return `${say.counted(from.hoursPerWeek, hour)}${contact} × (${parts.join(' + ')}) = ${say.kroner(gives)}`;
    }
    if ('monthPrice' in from)
      return `${say.kroner(from.monthPrice)} × ${say.counted(from.months, month)} = ${say.kroner(gives)}`;
    if ('coursePrice' in from) return `Af prisen på ${say.kroner(from.coursePrice)} betales ${say.kroner(gives)}`;
    if ('minutes' in from) {
      return `${say.counted(from.minutes, minute)} afholdt à ${say.kroner(from.hourlyRate)} i timen, højst ${say.kroner(from.most)} i alt: ${say.kroner(gives)}`;
    }
    return 'weeks' in from
      ? `${factors(from)} × ${weeksText(from.weeks)} = ${say.kroner(gives)}`
      : `Vederlag: ${say.kroner(gives)}`;
  },
};

export const feeFindings: FindingSentences<FeeFindings> = {
  'open-period-may-be-claimed': ({ amount, by }) =>
    `Det kan læses anderledes: at ${calledIn(by).provider} kan kræve betaling for de dage, tilbuddet var åbent før afvisningen, ${say.kroner(amount)}`,
};

const fee: typeof en.fee = {
  fee: 'Vederlag',
  days: (count) => say.counted(count, day),
  noDays: 'Ingen dage betales.',
  entitledBeyond: (entitled, amount, invoiceable) =>
    `Retten til betaling løber til og med ${say.date(entitled)} (${say.kroner(amount)}), men der kan kun faktureres til og med ${say.date(invoiceable)}.`,
};

// ---- invoicing -----------------------------------------------------------------------------------------------------

const invoice: Noun = ['faktura', 'fakturaer'];
const invoiceLine: Noun = ['linje', 'linjer'];

/** Foran en sum: hvorfor intet kan faktureres, hvor det er sådan. */
const outsideFirst = (outside: OutsideFacts, names: Called) =>
  outside.orderedOutsidePortal || outside.confirmedOutsidePortal
    ? `${nothingInvoiceable(outside, names['portal-in-short'])} `
    : '';

const wholeWeeks = (weeks: Count, firstDay: IsoDate, lastDay: IsoDate) =>
  lengthOf({ first: dayOf(firstDay, ''), last: dayOf(lastDay, '') }) === Number(weeks) * DAYS_IN_WEEK
    ? `${say.counted(weeks, week)}, `
    : '';

const invoicePlanSteps: Sentences<InvoicePlanSteps> = {
  'paused-days': pausedDays,
  'plan-line': ({ month, weeks, firstDay, lastDay }, gives) =>
    weeks === '0'
      ? `rate, der er optjent ${say.date(firstDay)}: ${say.kroner(gives)}`
      : `${say.month(month)}: ${wholeWeeks(weeks, firstDay, lastDay)}${say.days(firstDay, lastDay)}: ${say.kroner(gives)}`,
  'invoice-from': ({ lastDay }, gives) => `Det til og med ${say.date(lastDay)} kan faktureres fra ${say.date(gives)}.`,
  'plan-total': ({ lines, ...outside }, gives, names) =>
    `${outsideFirst(outside, names)}${say.counted(lines, invoice)} i alt: ${say.kroner(gives)}`,
  'invoice-by': ({ endedOn, earnedOn, months }, gives) =>
    `Forløbet slutter ${say.date(endedOn)}${earnedOn ? `, og den sidste rate er optjent ${say.date(earnedOn)}` : ''}; der faktureres senest ${say.counted(months, month)} efter: ${say.date(gives)}.`,
};

const dueDateSteps: Sentences<DueDateSteps> = {
  'nominal-due-date': ({ sentOn, from, days }, gives) =>
    `Sendt ${say.date(sentOn)}${from === 'month-end' ? ', månedens udgang' : ''} + ${say.counted(days, day)} = ${say.date(gives)}.`,
  'agreed-due-date': ({ sentOn }, gives) =>
    `Sendt ${say.date(sentOn)}; der er aftalt en anden forfaldsdag: ${say.date(gives)}.`,
  'due-date': ({ nominalOn }, gives) =>
    nominalOn === gives
      ? `Dagen flyttes ikke: ${say.date(gives)}.`
      : `${say.date(nominalOn)} er lukket; dagen flyttes til ${say.date(gives)}.`,
};

export const dueDateFindings: FindingSentences<DueDateFindings> = {
  'payment-may-wait': ({ by }) =>
    `Fakturaen er ikke, som aftalen kræver: betalingen kan vente, til den er det, uden morarente. Fortæl ${calledIn(by).provider} hvorfor.`,
  'payment-may-not-wait': ({ by }) =>
    `${begun(calledIn(by).provider)} fik ikke det rigtige EAN-nummer; betalingen kan derfor ikke vente, selv om fakturaen ikke er, som aftalen kræver.`,
};

const invoicedThings: Readonly<Record<InvoiceKind, string>> = {
  course: 'Forløbet',
  bonus: 'Bonus',
  'bought-out-mentor': 'Frikøbt mentor',
};

const auditInvoiceSteps: Sentences<AuditInvoiceSteps> = {
  'audit-channel': ({ kind, sentBy }, gives, names) =>
    `${invoicedThings[kind]} faktureres ad denne vej: ${channelName(gives, names)}; fakturaen kom ad denne vej: ${channelName(sentBy, names)}.`,
  'audit-line': ({ firstDay, lastDay, amount }, gives) =>
    `Dagene ${say.days(firstDay, lastDay)}: faktureret ${say.kroner(amount)}, rigtigt ${say.kroner(gives)}`,
  'audit-from': ({ lastDay, sentOn }, gives) =>
    `Dagene til og med ${say.date(lastDay)} kan faktureres fra ${say.date(gives)}; fakturaen blev sendt ${say.date(sentOn)}.`,
  'audit-by': ({ sentOn }, gives) =>
    `Forløbet faktureres senest ${say.date(gives)}; fakturaen blev sendt ${say.date(sentOn)}.`,
  'audit-wrong-amount': (outside, gives, names) =>
    `${outsideFirst(outside, names)}Faktureret ud over det rigtige: ${say.kroner(gives)}`,
  'audit-penalty-base': ({ why }, gives) =>
    `${why === 'wrong-channel' ? 'Hele fakturaen gik den forkerte vej' : 'Det, der er faktureret for tidligt, tæller med'}; en bod regnes af ${say.kroner(gives)}`,
};

const creditSteps: Sentences<CreditSteps> = {
  'credit-line': ({ firstDay, lastDay, invoiced, right }, gives) =>
    `Dagene ${say.days(firstDay, lastDay)}: ${say.kroner(invoiced)} − ${say.kroner(right)} = ${say.kroner(gives)}`,
  'credit-total': ({ lines, ...outside }, gives, names) =>
    outsideFirst(outside, names) +
    (lines === '0' ? 'Ingen linjer rettes.' : `${say.counted(lines, invoiceLine)} rettes, i alt ${say.kroner(gives)}`),
  'credit-remaining': ({ lines }, gives) =>
    `Tilbage at fakturere: ${say.counted(lines, invoiceLine)}, ${say.kroner(gives)}`,
};

/** `Købers`, where the agreement has no name for the buyer. */
const buyers = ({ parties: own }: OwnNames) => (own?.buyer ? begun(possessive(say.of(own.buyer))) : 'Købers');

export const bonusContentFindings: FindingSentences<BonusContentFindings> = {
  'invoice-date-missing': () => 'Fakturadatoen mangler.',
  'user-ident-missing': ({ by }) => `${buyers(by)} brugerident mangler.`,
  'user-ident-length': ({ length, by }) => `${buyers(by)} brugerident skal have ${length} tegn.`,
  'ean-missing': ({ by }) => `${buyers(by)} EAN-nummer mangler.`,
  'ean-shape': () => 'EAN-nummeret skal have 13 cifre.',
  'ean-check-digit': () => 'EAN-nummerets kontrolciffer passer ikke til de andre cifre.',
};

const sendThrough = ({ channel, by }: AuditFindings['wrong-channel']): string => {
  const names = calledIn(by);
  const own = by.channels?.['separate-invoice'];
  // Where the agreement names no system, nobody knows of one that the invoice would go around.
  const system = by.channels?.['portal-in-short'] ?? by.channels?.portal;
  const ways = {
    portal: `gennem ${names.portal}`,
    nemhandel: `som e-faktura efter ${possessive(names.nemhandel)} standarder${system ? `, ikke gennem ${names['portal-in-short']}` : ''}`,
    'separate-invoice': `${own ? `ad denne vej: ${say.of(own)}` : 'på en særskilt faktura'}${system ? ` uden om ${names['portal-in-short']}` : ''}`,
  };
  return ways[channel];
};

const creditedBeyond: (typeof en.creditFindings)['credited-beyond-invoiced'] = ({ stood }) =>
  `Der krediteres mere, end der er faktureret for det og ikke krediteret før: ${say.kroner(stood)}`;

export const creditFindings: typeof en.creditFindings = { 'credited-beyond-invoiced': creditedBeyond };

export const auditFindings: FindingSentences<AuditFindings> = /* @__PURE__ */ joined(bonusContentFindings, {
  'wrong-channel': (facts) => `Fakturaen skal sendes ${sendThrough(facts)}.`,
  'ordered-outside-portal': ({ by, ...outside }) => nothingInvoiceable(outside, calledIn(by).portal),
  'too-early': ({ from }) => `Linjen er faktureret for tidligt; den kan faktureres fra ${say.date(from)}.`,
  'too-late': ({ invoiceBy }) => `Fakturaen er sendt for sent; den skulle være sendt senest ${say.date(invoiceBy)}.`,
  'outside-open-period': () => 'Linjen har dage, hvor tilbuddet ikke var åbent for borgeren.',
  'invoiced-twice': ({ kind }) =>
    kind === 'course'
      ? 'Linjen har dage, der er faktureret før.'
      : 'Linjen, eller en del af dens dage, er faktureret før.',
  'wrong-amount': ({ right }) => `Beløbet er forkert; de dage, der kan faktureres, er ${say.kroner(right)} værd.`,
  'bonus-type-missing': () => 'Linjen siger ikke, hvilken bonus den er for.',
  'bonus-not-in-level': ({ bonus }) => `Det bestilte niveau giver ikke bonus ${bonus}.`,
  'bonus-not-earned': ({ bonus }) => `Bonus ${bonus} er ikke optjent.`,
  'wrong-bonus-amount': ({ right }) => `Beløbet er forkert; bonussen er ${say.kroner(right)}`,
  'credited-beyond-invoiced': creditedBeyond,
  'no-lines': () => 'Fakturaen har ingen linjer.',
  'credits-sent-back': () =>
    'En faktura af samme art er sendt tilbage og gælder som aldrig sendt. Er den betalt alligevel, hører den til de tidligere fakturaer, og kreditnotaen nedsætter den.',
  'already-sent-back': () => 'Fakturaen er sendt tilbage før og gælder som aldrig sendt; den betales ikke.',
  'not-monthly': ({ lastDay }) =>
    `Forløbet faktureres månedsvis, 4 til 5 uger ad gangen; måneden går til og med ${say.date(lastDay)}, og der er mere af den at fakturere.`,
  'earlier-sent-later': ({ places }) =>
    `Af de tidligere fakturaer er nr. ${say.all(places.map(String))} sendt senere end denne.`,
} satisfies FindingSentences<Omit<AuditFindings, keyof BonusContentFindings>>);

const lineLength: typeof en.lineLength = ({ weeks, days }) =>
  days === weeks * DAYS_IN_WEEK ? say.counted(weeks, week) : say.counted(days, day);

const invoicePlan: typeof en.invoicePlan = {
  plan: 'Fakturaplan',
  length: lineLength,
  instalment: (earnedOn) => `rate, der er optjent ${say.date(earnedOn)}`,
  invoiceFrom: (from) => `(kan faktureres fra ${say.date(from)})`,
  invoiceBy: (by) => `Faktureres senest ${say.date(by)}.`,
  nothing: 'Der er intet at fakturere.',
  due: 'Forfalder',
};

const invoiceAudit: typeof en.invoiceAudit = {
  right: 'Fakturaen er rigtig.',
  notRight: 'Fakturaen er ikke rigtig.',
  wrongAmount: 'Faktureret ud over det rigtige',
  expected: 'En rigtig faktura',
  expectedSoFar: 'Som faktureret, hvor den ikke er kontrolleret',
  sendBetween: (from, by) => `Kan sendes fra ${say.date(from)} og senest ${say.date(by)}.`,
  statement: (invoices, invoiced, right) =>
    `${say.counted(invoices, invoice)}: ${say.kroner(invoiced)} af forløbets ${say.kroner(right)}`,
  overlap: 'Faktureret mere end én gang',
  gap: 'Hul',
  ahead: 'Endnu ikke faktureret',
  left: 'Tilbage at fakturere',
  creditRight: 'Kreditnotaen er rigtig.',
  notCalledRight: 'Der er ikke fundet fejl, men ikke alt er kontrolleret.',
  penaltyBase: 'En bod på en del af det fejlfakturerede regnes af',
  notChecked: {
    'bonus-decision': 'Ikke kontrolleret: om bonussen er optjent, og dens beløb',
    'bonus-amount': 'Ikke kontrolleret: bonussens beløb',
    amount: 'Ikke kontrolleret: beløbet',
  },
  inLine: (line) => `linje ${line}`,
  next: (names) => ({
    'send-back': 'Send fakturaen tilbage.',
    'tell-provider': `Fortæl ${names.provider} hvorfor.`,
    'payment-waits': 'Betalingen venter på en rigtig faktura, hvis I har oplyst det rigtige EAN-nummer.',
    check: 'Kontrollér det, der ikke er kontrolleret, før der betales.',
    'clear-order': 'Få ordren afklaret, før der betales eller modregnes: den skal afvises, som den står.',
    'set-off': 'Modregn kreditnotaen.',
    pay: 'Betal fakturaen.',
  }),
};

const credit: typeof en.credit = {
  nothing: 'Intet skal rettes.',
  note: 'Kreditnota',
  noNote: 'Der skal ingen kreditnota til.',
  net: (total) =>
    total === '0.00'
      ? 'Netto er det fakturerede uændret.'
      : `Netto ${isBelow(total) ? 'forhøjes' : 'nedsættes'} det fakturerede med ${say.kroner(sizeOf(total))}`,
  again: 'Derefter faktureres igen',
  dueNow: 'Faktureres nu',
  later: 'Faktureres senere',
  line: (invoiced, right, amount) =>
    `faktureret ${say.kroner(invoiced)}, rigtigt ${say.kroner(right)}, ${isBelow(amount) ? 'for lidt' : 'for meget'}: ${say.kroner(sizeOf(amount))}`,
};

// ---- bonus ---------------------------------------------------------------------------------------------------------

const inStates: Readonly<Record<StateKind, string>> = {
  virksomhedspraktik: 'virksomhedspraktik',
  loentilskud: 'løntilskud',
  'ordinaert-job': 'ordinært job',
  fleksjob: 'fleksjob',
  uddannelse: 'uddannelse',
};

const anyOf = (kinds: List<StateKind> = '') =>
  oneOf(
    listOf(kinds).map((kind) => inStates[kind]),
    'eller',
  );

const askedTime = ({ lastingWeeks, lastingMonths, lastingDays = '1' }: AskedTime) => {
  if (lastingWeeks !== undefined) return say.counted(lastingWeeks, week);
  return lastingMonths === undefined ? say.counted(lastingDays, day) : say.counted(lastingMonths, month);
};

const resultReasons: Readonly<Record<ResultReasonCode, string | ((asked: AskedOfResult, names: Called) => string)>> = {
  'four-weeks-in-placement': 'borgeren var i praktik eller løntilskud fire uger i træk inden for perioden',
  'too-short-in-placement': 'borgeren var ikke i praktik eller løntilskud fire uger i træk inden for perioden',
  'in-ordinary-job': 'borgeren var i job på måledagen',
  'in-education': 'borgeren var i uddannelse på måledagen',
  'in-flexjob': 'borgeren var i fleksjob på måledagen',
  'not-in-job-or-education': 'borgeren var hverken i job eller uddannelse på måledagen',
  'not-in-flexjob': 'borgeren var ikke i fleksjob på måledagen',
  'income-reached': 'indkomsten nåede grænsen',
  'income-below-threshold': 'indkomsten nåede ikke grænsen',
  'income-not-known': 'det vides ikke, om indkomsten nåede grænsen',
  'not-known-yet': 'det kan ikke vides endnu',
  'extension-of-earlier-course':
    'forløbet forlænger et tidligere forløb hos samme leverandør, og kun det første kan give bonus',
  'nothing-payable': 'der betales intet for ordren',
  'ordered-outside-portal': (_, names) =>
    `ordren gik uden om ${names['portal-in-short']}, og der kan intet faktureres for den`,
  'excluded-by-other-bonus': ({ results }) =>
    results === undefined
      ? 'kun den højeste af bonus 1a og 1b udbetales, og det er den anden'
      : 'kun det resultat, der giver mest, udbetales, og det er et andet',
  'depends-on-other-bonus': ({ results }) =>
    results === undefined
      ? 'kun den højeste af bonus 1a og 1b udbetales, og det vides ikke, hvilken det bliver'
      : 'kun det resultat, der giver mest, udbetales, og det vides ikke, hvilket det bliver',
  'lasted-long-enough': (asked) =>
    asked.lastingDays === '1'
      ? `borgeren begyndte i ${anyOf(asked.kinds)} i tide`
      : `borgeren var i ${anyOf(asked.kinds)} ${askedTime(asked)} i træk`,
  'not-long-enough': (asked) =>
    asked.lastingDays === '1'
      ? `borgeren begyndte ikke i ${anyOf(asked.kinds)} i tide`
      : `borgeren var ikke i ${anyOf(asked.kinds)} ${askedTime(asked)} i træk`,
  'hours-too-few': ({ hoursPerWeek }) => `arbejdet var på mindre end ${hoursAWeek(hoursPerWeek as Hours)}`,
  'hours-not-known': ({ hoursPerWeek }) => `det vides ikke, om arbejdet var på ${hoursAWeek(hoursPerWeek as Hours)}`,
  'in-placement': 'borgeren var i virksomhedspraktik på måledagen',
  'in-wage-subsidy': 'borgeren var i løntilskud på måledagen',
  'not-in-what-counts': ({ kinds }) => `borgeren var ikke i ${anyOf(kinds)} på måledagen`,
};

const bonusReason: typeof en.bonusReason = (code, asked, names) => {
  const words = resultReasons[code];
  return typeof words === 'string' ? words : words(asked, names);
};

export const bonusOutcomes: typeof en.bonusOutcomes = {
  granted: 'optjent',
  refused: 'ikke optjent',
  undecided: 'ikke afgjort',
};

export const stayKinds: typeof en.stayKinds = {
  virksomhedspraktik: 'Virksomhedspraktik',
  loentilskud: 'Løntilskud',
  'ordinaert-job': 'Ordinært job',
  fleksjob: 'Fleksjob',
  uddannelse: 'Uddannelse',
};

const stayCounted: Readonly<Record<StayNotCounted | 'counts', string>> = {
  'approved-too-late': 'tæller ikke, for den blev først godkendt, da den var slut',
  'before-course': 'tæller ikke, for begyndelsen ligger før forløbet',
  'begun-too-late': 'tæller ikke, for begyndelsen ligger efter den sidste dag for det',
  'outside-window': 'tæller ikke, for den ligger uden for perioden',
  'not-known-yet': 'kan endnu ikke afgøres',
  'other-state': 'er ikke det, bonussen kræver',
  'not-that-day': 'dækker ikke måledagen',
  counts: 'dækker måledagen og tæller',
};

const calendarMonth: Noun = ['måned', 'måneder'];

const earlierEnd = ({ endedOn, days }: EarlierGap) =>
  Number(days) <= 0
    ? `Et tidligere forløb hos samme leverandør løb til ${say.date(endedOn)} og overlapper dette`
    : `Et tidligere forløb hos samme leverandør sluttede ${say.date(endedOn)}, ${say.counted(days, day)} før dette`;

const stay = ({ kind, firstDay, lastDay }: StayFacts) =>
  lastDay === undefined
    ? `${stayKinds[kind]} fra ${say.date(firstDay)}`
    : `${stayKinds[kind]} ${say.days(firstDay, lastDay)}`;

const asKnown = (asOf: IsoDate | undefined) => (asOf === undefined ? '' : `, så vidt det vides ${say.date(asOf)}`);

const resultName = (id: string, name?: Words) => (name ? say.of(name) : `Bonus ${id}`);
const namedBy = (da: string | undefined, en: string | undefined) => (da && en ? { da, en } : undefined);

/** The sum's own point ends a sentence. */
const bonusSum = (amount: Kroner | 'missing') => (amount === 'missing' ? 'beløbet mangler.' : say.kroner(amount));

const bonusSteps: Sentences<BonusSteps> = {
  'no-bonus': () => 'Der er ingen bonus for dette forløb.',
  'bonus-course': ({ firstDay, lastDay, ground }, gives) => {
    const days = say.days(firstDay, lastDay);
    if (ground === undefined) return `Forløbet løb ${days}.`;
    if (gives === 'none') return `Forløbet er bestilt ${days}; ${grounds[ground]}.`;
    return `Forløbet er bestilt ${days}; ${grounds[ground]}, og sidste dag var ${say.date(gives)}.`;
  },
  'earlier-course': ({ otherStarted, ...from }, gives) => {
    if (otherStarted)
      return `${earlierEnd(from)}, men et forløb hos en anden leverandør er begyndt siden (${say.date(otherStarted)}), så der begynder en ny bonusperiode.`;
    const follows = {
      extension: 'forløbet er en forlængelse og giver ikke selv bonus',
      'new-period': 'der begynder en ny bonusperiode',
      'other-track': 'det var i et andet indsatsspor, så dette forløb er ikke en forlængelse af det',
    };
    return `${earlierEnd(from)}: ${follows[gives as keyof typeof follows]}.`;
  },
  'other-provider': ({ endedOn }) =>
    `Et tidligere forløb hos en anden leverandør sluttede ${say.date(endedOn)}; her begynder altid en ny bonusperiode, og samme praktik eller job kan tælle hos begge.`,
  'bonus-window': ({ endedOn, months, holds, kinds, ...time }, gives) => {
    const counted = `${say.counted(months, calendarMonth)} regnet fra ${say.date(endedOn)}`;
    if (holds)
      return `${begun(anyOf(kinds))} på mindst ${askedTime(time)} skal begynde ${say.span(gives)} (${counted}).`;
    if (kinds) return `${askedTime(time)} i træk i ${anyOf(kinds)} skal ligge ${say.span(gives)} (${counted}).`;
    return `De fire uger skal ligge ${say.span(gives)} (slutdato ${say.date(endedOn)} + ${say.counted(months, calendarMonth)}).`;
  },
  'least-hours': ({ stated }, gives) =>
    `Arbejdet skal være på mindst ${hoursAWeek(gives)}${stated === 'true' ? '' : '; ikke alle jobs timer er oplyst'}.`,
  'placement-counted': (from, gives, names) => {
    if (gives in stayCounted) return `${stay(from)} ${stayCounted[gives as StayNotCounted]}.`;
    const { firstDay, approvedOn } = from;
    const isLate = approvedOn !== undefined && approvedOn > firstDay;
    const since = isLate ? `, for ${names.jobcentre} godkendte den ${say.date(approvedOn)}` : '';
    return `${stay(from)} tæller ${say.span(gives as Span)}${since}.`;
  },
  'longest-placement': (from, gives) =>
    from.firstDay === undefined
      ? `Ingen dage i ${from.kinds ? anyOf(from.kinds) : 'praktik eller løntilskud'}${from.hoursPerWeek ? ` med oplyst mindst ${say.counted(from.hoursPerWeek, hour)} om ugen` : ''} tæller${asKnown(from.asOf)}.`
      : `Længste sammenhængende tid${asKnown(from.asOf)}: ${say.counted(gives, day)}, ${say.days(from.firstDay, from.lastDay)}.`,
  'measurement-day': ({ endedOn, months, first }, gives) =>
    first
      ? `Måledagen ligger ${say.counted(months, calendarMonth)} efter ${say.date(endedOn)}: ${say.date(gives)}.`
      : `Forløbet sluttede ${say.date(endedOn)}; fra den 1. i måneden efter går der ${say.counted(months, calendarMonth)}, så måledagen er ${say.date(gives)}.`,
  'state-counted': (from, gives) => `${stay(from)} ${stayCounted[gives]}.`,
  income: ({ month, threshold, complete }, gives) => {
    const rest = complete === 'true' ? '' : ' (ikke alle jobs indkomst er oplyst)';
    const bound = threshold === 'missing' ? 'grænsen er ikke oplyst.' : `grænsen er ${say.kroner(threshold)}`;
    return `Oplyst indkomst i ${say.month(month)}: ${say.kroner(gives)}${rest}; ${bound}`;
  },
  'result-pays': ({ bonus, percent, nameDa, nameEn }, gives) => {
    const share = percent === undefined ? '' : `${say.number(percent)} % af vederlaget, som det betales: `;
    return `${resultName(bonus, namedBy(nameDa, nameEn))} giver ${share}${say.kroner(gives)}`;
  },
  'bonus-decision': ({ bonus, amount, on, asOf, reasons, assumed, nameDa, nameEn, ...asked }, gives, names) => {
    const earned = gives === 'granted' ? ` ${say.date(on)}` : '';
    const sum = amount === '' ? '' : `, ${say.kroner(amount)}`;
    const why = listOf(reasons).map((code) => bonusReason(code, asked, names));
    const title = resultName(bonus, namedBy(nameDa, nameEn));
    const unknown = assumed === undefined ? '' : notToldOf(listOf(assumed));
    if (unknown && gives === 'refused') return `${title}: ikke oplyst${asKnown(asOf)}: ${unknown}.`;
    const rest = unknown && `; ${unknown}`;
    return `${title}: ${bonusOutcomes[gives]}${earned}${sum}${asKnown(asOf)}: ${why.join('; ')}${rest}.`;
  },
};

const bonusStatementSteps: Sentences<BonusStatementSteps> = {
  'statement-period': (_, gives) => `Opgørelsen dækker tiden ${say.span(gives)}.`,
  'statement-line': ({ bonus, count, nameDa, nameEn }, gives) =>
    `${resultName(bonus, namedBy(nameDa, nameEn))}: ${count} optjent, ${bonusSum(gives)}`,
  'statement-total': ({ count }, gives) => `I alt ${count} optjent: ${bonusSum(gives)}`,
  'statement-invoice': (_, gives, names) =>
    gives === 'valid'
      ? `Fakturaen har det indhold, den skal have; den sendes som e-faktura og aldrig gennem ${names['portal-in-short']}.`
      : 'Fakturaen mangler noget af det, den skal have.',
};

export const bonusInvoiceFindings: FindingSentences<BonusInvoiceFindings> = {
  'nothing-to-invoice': () => 'Opgørelsen har ingen bonus at fakturere.',
  'amount-missing': () => 'En bonus har intet beløb; det mangler i kilden og skal oplyses.',
  'several-providers': () => 'Opgørelsen dækker flere leverandører; hver fakturerer sin egen bonus.',
  'dated-before-period-end': ({ lastDay }) =>
    `Fakturaen er dateret, før perioden er slut: dens sidste dag er ${say.date(lastDay)}.`,
};

const assumedFacts: Readonly<Record<AssumedFact, string>> = {
  placements: 'praktikker og løntilskud',
  employment: 'job og uddannelser',
};

const notToldOf = (facts: readonly AssumedFact[]) =>
  `det er ikke oplyst, hvilke ${facts.map((fact) => assumedFacts[fact]).join(' og hvilke ')} borgeren havde`;

const earnedBy: Readonly<Partial<Record<ResultReasonCode, (asked: AskedOfResult) => string>>> = {
  'too-short-in-placement': () => 'Den optjenes ved fire uger i træk i praktik eller løntilskud inden for perioden.',
  'not-in-job-or-education': () =>
    'Den optjenes ved ordinært job, med den indkomst, der måtte kræves, eller ved uddannelse på måledagen.',
  'not-in-flexjob': () => 'Den optjenes ved fleksjob på måledagen.',
  'not-long-enough': (asked) =>
    asked.lastingDays === '1'
      ? `Den optjenes ved at begynde i ${anyOf(asked.kinds)} i tide.`
      : `Den optjenes ved ${askedTime(asked)} i træk i ${anyOf(asked.kinds)}.`,
  'not-in-what-counts': ({ kinds }) => `Den optjenes ved ${anyOf(kinds)} på måledagen.`,
};

export const bonusFindings: FindingSentences<BonusFindings> = {
  'given-twice': ({ place, same }) =>
    `Praktik eller løntilskud nr. ${place} er det samme som nr. ${same}; det tæller én gang.`,
};

const bonus: typeof en.bonus = {
  none: 'Bonus: ingen i dette forløb.',
  unknown: 'ikke oplyst',
  notTold: (facts, isAsNone) => `${begun(notToldOf(facts))}${isAsNone ? '; svaret er, som om der ingen var' : ''}.`,
  earnedBy: (code, asked, names) => earnedBy[code]?.(asked) ?? `${begun(bonusReason(code, asked, names))}.`,
  amount: (amount) => (amount === null ? 'beløbet mangler' : say.kroner(amount)),
  title: (id, name) => resultName(id, name),
  name: (id, name) => (name ? say.of(name) : `bonus ${id}`),
  instalment: 'udbetales som en rate af prisen',
  window: ({ firstDay, lastDay }, isBegun, asked) =>
    `${begun(anyOf(asked.kinds))} skal ${isBegun ? 'begynde' : 'ligge'} ${say.days(firstDay, lastDay)} og vare ${askedTime(asked)} i træk.`,
  fourWeeks: ({ firstDay, lastDay }) => `De fire uger skal ligge ${say.days(firstDay, lastDay)}.`,
  measuredOn: (on) => `Måledag: ${say.date(on)}.`,
  open: (from, until) =>
    `Kan tidligst vides ${say.date(from)}${from === until ? '' : ` og kan ændre sig til og med ${say.date(until)}`}.`,
  notEarned: (from) => `At den ikke er optjent, kan tidligst vides ${say.date(from)}; den kan være optjent før.`,
  final: (from) => `Endelig fra ${say.date(from)}.`,
  known: (from, until) => `Kan vides fra ${say.date(from)}; indkomsten kan ændre det til og med ${say.date(until)}.`,
};

const bonusStatement: typeof en.bonusStatement = {
  title: 'BONUSOPGØRELSE',
  granted: (count) => `${count} optjent`,
  inAll: 'I alt',
  undecided: 'Ikke afgjort endnu:',
  notTold: 'Ikke oplyst:',
  otherPeriod: (quarter, count, result) => `Hører til ${quarter}: ${count} af ${result}.`,
  case: (number) => `Sag ${number}`,
  notSent: 'Fakturaen kan ikke sendes:',
  invoice: 'Faktura',
  creditNote: 'Kreditnota',
  userIdent: 'brugerident',
};

// ---- deadlines -----------------------------------------------------------------------------------------------------

export const deadlineTitles: typeof en.deadlineTitles = {
  'police-proof': 'Politikvittering ved vold eller trusler',
  'start-capability': 'Klar til at begynde',
  plan: 'Uge- eller månedsskema',
  'follow-up': 'Opfølgning',
  'mentor-contact': 'Mentorkontakt',
  'mentor-talk': 'Individuel mentorsamtale',
  'job-guidance': 'Vejledning før placeringen udløber',
  'attendance-protocol': 'Fremmødeprotokol',
  'interim-report': 'Leverandørrapport undervejs',
  'final-report': 'Afsluttende leverandørrapport',
  'invoice-by': 'Sidste faktureringsdag',
};

export const deadlineMessages: typeof en.deadlineMessages = (names) => ({
  'police-proof': `Er borgeren sendt tilbage på grund af vold eller trusler, skal politiets kvittering for anmeldelsen senest denne dag være dokumenteret over for ${names.jobcentre}.`,
  'start-capability': `Senest denne dag skal ${names.provider} kunne begynde borgerens forløb.`,
  plan: 'Senest denne dag bør borgeren have sit uge- eller månedsskema for den kommende periode.',
  'follow-up': 'Senest denne dag skal der være fulgt op på borgeren i perioden.',
  'mentor-contact': 'Senest denne dag skal mentor have været i kontakt med borgeren i perioden.',
  'mentor-talk': 'Senest denne dag skal mentor have holdt periodens individuelle samtale uden arbejdsgiver.',
  'job-guidance': 'Senest denne dag, inden placeringen udløber, skal mentor have vejledt om job eller uddannelse.',
  'attendance-protocol': `Månedens protokol over fremmøde og fravær sendes til ${names['ordering-jobcentre']}.`,
  'interim-report': 'Senest denne dag skal den bestilte leverandørrapport undervejs være afleveret.',
  'final-report': `Senest denne dag skal den afsluttende leverandørrapport være hos ${names['ordering-jobcentre']}.`,
  'invoice-by': 'Sidste dag, forløbet kan faktureres.',
});

const dueTimes: Noun = ['gang', 'gange'];
const dueMonths: Noun = ['måned', 'måneder'];

const dueText = (duty: DeadlineDuty, times: Count, gives: DueDays, origin: string) => {
  const days = [...new Set(gives.split('/'))].map(say.date).join(' – ');
  return `${deadlineTitles[duty]}: ${days}${times === '1' ? '' : `, ${say.counted(times, dueTimes)}`} (${origin}).`;
};

const endOfEach = 'sidste dag i hver periode';

const deadlinesSteps: Sentences<DeadlinesSteps> = {
  'due-police-proof': ({ sentBackOn, weekdays, times }, gives) =>
    dueText(
      'police-proof',
      times,
      gives,
      `${weekdays === undefined ? 'hverdagen' : `hverdag nr. ${weekdays}`} efter tilbagevisiteringen ${say.date(sentBackOn)}`,
    ),
  'due-start-capability': ({ approvedOn, days, times }, gives) =>
    dueText('start-capability', times, gives, `${days} kalenderdage efter godkendelsen ${say.date(approvedOn)}`),
  'due-plan': ({ daysBefore, times }, gives) =>
    dueText(
      'plan',
      times,
      gives,
      daysBefore === undefined ? 'dagen før hver periode' : `${daysBefore} dage før hver periode`,
    ),
  'due-follow-up': ({ times }, gives) =>
    gives === 'none' ? `${deadlineTitles['follow-up']}: ingen.` : dueText('follow-up', times, gives, endOfEach),
  'due-mentor-contact': ({ times }, gives) => dueText('mentor-contact', times, gives, endOfEach),
  'due-mentor-talk': ({ times }, gives) => dueText('mentor-talk', times, gives, endOfEach),
  'due-job-guidance': ({ times }, gives) => dueText('job-guidance', times, gives, 'inden placeringen udløber'),
  'due-attendance-protocol': ({ dayOfMonth = '1', times }, gives) =>
    dueText(
      'attendance-protocol',
      times,
      gives,
      `den ${dayOfMonth}. efter hver måned, forløbet berører; dagen flyttes ikke`,
    ),
  'due-interim-report': ({ times }, gives) => dueText('interim-report', times, gives, 'som ordren siger'),
  'due-final-report': (from, gives, names) =>
    dueText(
      'final-report',
      from.times,
      gives,
      from.finalReportBy === undefined
        ? `hverdag nr. ${from.weekdays} efter sidste åbne dag ${say.date(from.endedOn)}`
        : `som aftalt med ${names.jobcentre}`,
    ),
  'due-invoice-by': ({ endedOn, earnedOn, months, times }, gives) =>
    gives === 'none'
      ? `${deadlineTitles['invoice-by']}: ingen, for der er intet at fakturere.`
      : dueText(
          'invoice-by',
          times,
          gives,
          `${say.counted(months, dueMonths)} efter ${earnedOn ? `at den sidste rate er optjent, ${say.date(earnedOn)}` : say.date(endedOn)}`,
        ),
};

export const deadlineFindings: FindingSentences<DeadlineFindings> = {
  'started-before-approval': ({ approvedOn }) =>
    `Borgeren begyndte, før leveringsaftalen blev godkendt ${say.date(approvedOn)}.`,
  'started-before-start': ({ startsOn }) => `Borgeren begyndte før den bestilte start ${say.date(startsOn)}.`,
  'started-too-late': ({ latest, isOwn, by }) =>
    isOwn
      ? `${begun(calledIn(by).provider)} skulle kunne begynde forløbet senest ${say.date(latest)}, og borgeren blev ikke væk.`
      : `Borgeren begyndte efter ${say.date(latest)}. Kunne ${calledIn(by).provider} ikke begynde, er fristen ikke overholdt; blev borgeren væk, er den.`,
  'police-report-after-return': () =>
    'Politianmeldelsen skal gå forud for tilbagevisiteringen, men blev indgivet efter den.',
};

const deadlines: typeof en.deadlines = {
  heading: 'FRISTER',
  none: 'Der er ingen frister.',
  neverBegan: 'Forløbet begyndte ikke, så der er hverken protokol, rapport eller faktura.',
  nothingToInvoice:
    'Der er intet at fakturere; protokol og rapport handler om borgerens deltagelse og skal laves alligevel.',
  times: (count) => say.counted(count, dueTimes),
  atLeast: (count) => `Ordren kræver mindst ${say.counted(count, dueTimes)}.`,
};

// ---- penalties -----------------------------------------------------------------------------------------------------

const penaltyUnits: Readonly<Record<ConductUnit, Noun>> = { 'working-day': ['arbejdsdag', 'arbejdsdage'], week };

const inUnits = (count: Count, unit: ConductUnit) => say.counted(count, penaltyUnits[unit]);

const bounds: typeof en.penalties.bounds = ({ total, atLeast, atMost }) =>
  total !== null
    ? say.kroner(total)
    : atMost === null && atLeast === '0.00'
      ? 'et beløb, der ikke er oplyst'
      : `mindst ${say.kroner(atLeast)}, ${atMost === null ? 'ingen kendt øvre grænse' : `højst ${say.kroner(atMost)}`}`;

const bounded = (amount: Bounded<Kroner>) => bounds(boundedOf(amount));

const leastADay = (minimum: Kroner | 'missing' | 'none') => {
  if (minimum === 'none') return 'intet mindstebeløb.';
  if (minimum === 'missing') return 'mindstebeløbet er ikke oplyst.';
  return `mindst ${say.kroner(minimum)}`;
};

const aDay = (daily: Kroner | 'missing') =>
  daily === 'missing' ? 'beløbet pr. dag er ikke oplyst' : `${say.kroner(daily)} pr. dag`;

const penaltySteps: Sentences<PenaltySteps> = {
  'penalty-days': ({ dueOn, deliveredOn }, gives) =>
    `Skulle være sket ${say.date(dueOn)}, skete ${say.date(deliveredOn)}: ${inUnits(gives, 'working-day')}.`,
  'daily-penalty': ({ base, percent, minimum }, gives) =>
    `${percent === undefined ? '' : `${say.number(percent)} % af ${say.kroner(base)} = `}${say.kroner(gives)} pr. arbejdsdag; ${leastADay(minimum)}`,
  'penalty-cap': ({ base, percent }, gives) =>
    `Højst ${say.number(percent)} % af ${say.kroner(base)}, skåret ned til hele øre: ${say.kroner(gives)}`,
  'delay-penalty': (_, gives) => `Dagbod i alt: ${bounded(gives)}`,
  'wrong-invoice-share': ({ wrongAmount, percent }, gives) =>
    `${say.number(percent)} % af det forkert fakturerede, ${say.kroner(wrongAmount)}: ${bounded(gives)}`,
  'wrong-invoice-days': ({ firstDay, lastDay, workingDays, daily }, gives) =>
    `${inUnits(workingDays, 'working-day')} ${say.days(firstDay, lastDay)}, ${aDay(daily)}: ${bounded(gives)}`,
  'wrong-invoice-excused': () => 'Fejlen var undskyldelig, og boden er frafaldet.',
  'heightened-control': ({ occurrence }, gives, names) =>
    gives === 'allowed'
      ? `Forkert faktura nr. ${occurrence}: ${names.provider} kan sættes under skærpet kontrol for egen regning.`
      : `Forkert faktura nr. ${occurrence}: endnu ikke skærpet kontrol.`,
  'conduct-units': ({ establishedOn, endedOn, unit }, gives) =>
    `${say.days(establishedOn, endedOn)}: ${inUnits(gives, unit)} påbegyndt.`,
  'conduct-penalty': ({ units, unit, daily }, gives) =>
    `${inUnits(units, unit)} × ${say.kroner(daily)}: ${bounded(gives)} Boden betales ugevis efter skriftligt krav.`,
  'conduct-maximum': ({ maximum }, gives) =>
    `Den oplyste maksimale bod på ${say.kroner(maximum)} er ${gives === 'reached' ? 'nået, og aftalen kan ophæves.' : 'ikke nået.'}`,
  'subcontractor-penalty': (_, gives) =>
    `Bod for en underleverandør, der ikke står på listen og ikke kun står for åbenbart bagatelagtige leverancer (det spørges der ikke om): ${bounded(gives)}`,
  'damages-beyond-penalty': ({ documentedLoss, penalty }, gives) =>
    `Erstatning kun for tabet ud over boden: ${say.kroner(documentedLoss)} over for ${bounded(penalty)}: ${bounded(gives)}`,
  'damages-not-barred': () => 'At boden betales, udelukker ikke erstatning efter dansk rets almindelige regler.',
  'damages-beside-penalty': ({ documentedLoss, penalty }, gives) =>
    `Erstatning for hele tabet, ${say.kroner(documentedLoss)} ved siden af ${bounded(penalty)}: ${bounded(gives)}`,
  'liability-cap': ({ floor, times, estimatedTurnover }, gives) =>
    `Det største af ${say.kroner(floor)} og ${times} gange årets skønnede omsætning (${estimatedTurnover === 'missing' ? 'ikke oplyst' : say.kroner(estimatedTurnover)}): ${bounded(gives)}`,
  'damages-claim': ({ documentedLoss, penalty }, gives) =>
    `Tab ${say.kroner(documentedLoss)} ud over boden ${say.kroner(penalty)}: ${say.kroner(gives)}`,
  'damages-within-cap': ({ earlierDamages, personalInjury }, gives) =>
    `Inden for loftet, hvoraf ${say.kroner(earlierDamages)} er brugt, og med ${say.kroner(personalInjury)} for personskade oveni: ${bounded(gives)}`,
  'repaid-undelivered': (_, gives, names) =>
    `${begun(names.provider)} betaler det tilbage, der er betalt for det, som ikke blev leveret: ${say.kroner(gives)}`,
  'paid-received': (_, gives, names) =>
    `${begun(names.kunde)} betaler for det, der er modtaget og ikke betalt: ${say.kroner(gives)}`,
  'cancellation-loss': ({ loss }, gives) => `Dokumenteret: ${cancellationLoss[loss]}: ${say.kroner(gives)}`,
  'indirect-loss-left-out': ({ documentedLoss }) =>
    `Driftstab, tabt avance og andet indirekte tab erstattes ikke; det oplyste tab på ${say.kroner(documentedLoss)} må ikke rumme det.`,
  'cancellation-losses': ({ cancelledBy }, gives, names) =>
    `${begun(cancelledBy === 'buyer' ? names.provider : names.buyer)} gav anledning og betaler erstatning; de dokumenterede tab er i alt ${say.kroner(gives)}`,
  'interest-days': ({ dueOn, paidOn }, gives) =>
    `Forfaldt ${say.date(dueOn)}, betalt ${say.date(paidOn)}: ${say.counted(gives, day)}.`,
  'interest-part': ({ amount, firstDay, lastDay, days, percent, points, daysInYear }, gives) =>
    percent === 'missing'
      ? `${say.days(firstDay, lastDay)}: referencesatsen er ikke oplyst.`
      : `${say.days(firstDay, lastDay)}: ${say.kroner(amount)} × ${say.number(percent)} % (referencesatsen og rentelovens ${say.number(points)} procentpoint) × ${days}/${daysInYear} = ${say.kroner(gives)}`,
  interest: (_, gives) =>
    gives === 'undecided'
      ? 'Renten kan ikke afgøres, før alle referencesatser er oplyst.'
      : `Morarente i alt, afrundet én gang: ${say.kroner(gives)}`,
};

const cancellationLoss = {
  'early-end': 'udgifter ved den tidlige ophævelse',
  'new-tender': 'udgifter til et nyt udbud',
  'cover-purchase': 'merpris ved dækningskøb',
  other: 'andet tab',
};

const penalties: typeof en.penalties = {
  repaid: 'Betales tilbage for det, der ikke blev leveret',
  payable: 'Betales endnu for det, der er modtaget',
  damagesFrom: (name) => `Erstatning fra ${name}`,
  notTold: 'ikke oplyst',
  delay: 'Dagbod',
  invoicing: 'Bod for fejlfakturering',
  conduct: 'Bod',
  workingDays: 'Arbejdsdage, der tæller',
  damagesBeside: 'Erstatning ved siden af boden',
  cap: 'Højst i erstatning for året',
  damages: 'Erstatning',
  interest: 'Morarente',
  undecided: 'kan ikke afgøres',
  bounds,
  days: (count) => say.counted(count, day),
  missingRate: (firstDay, lastDay) => `Mangler: referencesats ${say.days(firstDay, lastDay)}`,
};

// ---- prices --------------------------------------------------------------------------------------------------------

const priceNoun: Noun = ['pris', 'priser'];
const point: Noun = ['point', 'point'];

function priceRounding(moves: 'up-and-down' | undefined, rounded: 'nearest-krone' | undefined): string {
  const neverBelow = moves === undefined ? ' og aldrig under den gamle pris' : '';
  if (rounded === undefined && moves === undefined) return `skåret ned til hele øre${neverBelow}`;
  return `afrundet til ${rounded === undefined ? 'nærmeste øre' : 'nærmeste krone'}${neverBelow}`;
}

const priceSteps: Sentences<PriceSteps> = {
  'index-change': ({ oldIndex, newIndex }, gives) =>
    `Nettoprisindekset går fra ${say.number(oldIndex)} til ${say.number(newIndex)}: ${say.number(gives)} %.`,
  'maximum-price': ({ level, price, oldIndex, newIndex, moves, rounded }, gives) =>
    `${level ? `${level}: ` : ''}${say.kroner(price)} × ${say.number(newIndex)} / ${say.number(oldIndex)}, ${priceRounding(moves, rounded)}: ${say.kroner(gives)}`,
  'outside-price': ({ outsidePrice }, gives) =>
    `Prisen må ikke være højere end uden for aftalen, ${say.kroner(outsidePrice)}: højst ${say.kroner(gives)}`,
  'regulation-allowed': ({ receivedOn, effectiveOn }, gives) =>
    `${receivedOn === undefined ? 'Virkning' : `Varslet modtaget ${say.date(receivedOn)}, virkning`} ${say.date(effectiveOn)}: ${gives === 'allowed' ? 'kan reguleres.' : 'kan ikke reguleres.'}`,
  approval: (_, gives, names) =>
    gives === 'needed'
      ? `${begun(names.buyer)} skal godkende forhøjelsen skriftligt, før den får virkning.`
      : `${begun(names.buyer)} godkendte forhøjelsen ${say.date(gives)}.`,
  'prices-expected': (_, gives) => `Tilbuddet skal have ${say.counted(gives, priceNoun)}.`,
  'prices-given': ({ given }, gives) => `Der er givet ${say.counted(given, priceNoun)}; ${gives} uden for prisbåndet.`,
  'price-total': ({ levels }, gives) =>
    gives === 'plain-sum'
      ? `Antaget, for kilden nævner ingen vægte: delaftalens ${levels} priser lægges sammen, hver ens (A107).`
      : `Delaftalens ${levels} priser lægges sammen efter timerne i en uge (A107).`,
  'price-points': ({ lowest }, gives) =>
    gives === 'own-points'
      ? 'Pointene for pris er dem, evalueringen selv har givet.'
      : gives === 'lowest-over-offer'
        ? `Antaget, for kilden har ingen formel: den laveste sum, ${say.kroner(lowest)}, delt med tilbuddets egen (A99).`
        : `Antaget, for kilden har ingen formel: fuldt point til den laveste sum, ${say.kroner(lowest)}, og den andel mindre, som en sum er højere, aldrig under 0 (A99).`,
  'offer-score': ({ bidder, priceTotal, pricePoints, qualityPoints }, gives) =>
    `${bidder}: sum ${say.kroner(priceTotal)} giver ${say.number(pricePoints)} for pris og ${say.number(qualityPoints)} for kvalitet: ${say.number(gives)} point.`,
  award: ({ contracts }, gives) =>
    `Højst ${say.counted(contracts, ['aftale', 'aftaler'])}: ${gives === '' ? 'ingen kan afgøres endnu.' : `${gives}.`}`,
};

export const regulationFindings: FindingSentences<RegulationFindings> = {
  'not-extended': () => 'Priserne kan kun reguleres, når rammeaftalen er forlænget.',
  'regulated-before': ({ times }) =>
    `Priserne er reguleret før, og det kan kun ske ${times === 1 ? 'én gang' : `${times} gange`}.`,
  'not-effective-day': (wanted) => `En regulering får kun virkning fra den ${say.yearDay(wanted.month, wanted.day)}.`,
  'notified-late': ({ latest }) =>
    `Varslet skulle have været modtaget senest ${latest === null ? '–' : say.date(latest)}.`,
  'approved-late': () => 'En forhøjelse skal være godkendt skriftligt, før den får virkning.',
  'approval-needed': ({ by }) =>
    `Der er ikke oplyst nogen godkendelse: indtil ${calledIn(by).buyer} har godkendt forhøjelsen skriftligt, gælder den gamle pris.`,
  'wrong-new-month': ({ month }) => `Det nye indeks skal være for ${month === null ? '–' : say.month(month)}.`,
  'wrong-old-month': ({ month }) => `Det gamle indeks skal være for ${month === null ? '–' : say.month(month)}.`,
  'wrong-first-month': ({ month }) =>
    `Det gamle indeks skal være for samme måned som ${month === null ? '–' : say.month(month)}, i aftalens første år.`,
  'index-fell': () => 'Indekset er faldet; prisen må sættes ned, men skal ikke.',
  'above-outside-price': () => 'Prisen er højere end uden for aftalen; det for meget betalte skal betales tilbage.',
};

export const offerFindings: FindingSentences<OfferFindings> = {
  'nothing-offered': () => 'Tilbuddet har ingen priser; der skal mindst tilbydes én uddannelsesvej med mentor.',
  'subcontract-not-offered': ({ subcontract }) =>
    `Tilbuddet gælder ikke delkontrakt ${subcontract}, og i dette område skal der bydes på dem alle.`,
  'price-missing': ({ name }) => `Prisen mangler for ${say.of(name)}.`,
  'rate-below-band': ({ name, end }) => `Prisen for ${say.of(name)} er lavere end båndets ${say.kroner(end)}`,
  'rate-above-band': ({ name, end }) => `Prisen for ${say.of(name)} er højere end båndets ${say.kroner(end)}`,
  'unknown-level': () => 'Der er givet en pris for et niveau, som aftalen ikke har.',
  'turnover-too-low': ({ least }) => `Omsætningen er i gennemsnit under ${say.kroner(least)}`,
  'cover-too-low': ({ least }) => `Forsikringen dækker mindre end ${say.kroner(least)} for personskade.`,
  'too-many-pages': ({ atMost, annex }) =>
    annex === null
      ? `Løsningsbeskrivelserne fylder mere end ${say.number(atMost)} sider; ingen følge er fastsat.`
      : `Løsningsbeskrivelserne i ${annex} fylder mere end ${say.number(atMost)} sider; ingen følge er fastsat.`,
  'pages-not-told-by-annex': ({ atMost }) =>
    `Løsningsbeskrivelserne fylder tilsammen mere end ${say.number(atMost)} sider; hvert bilag har den grænse for sig, og dets egne sider er ikke oplyst.`,
  'too-late': ({ at }) => `Tilbuddet kom efter ${say.moment(at)} og tages ikke i betragtning.`,
  'other-language': () => 'Selve tilbuddet skal være på dansk; kun bilag må være på et andet sprog.',
  'basic-reservation': () => 'Et tilbud med forbehold over for grundlæggende elementer skal afvises.',
  'other-reservation': () =>
    'Tilbuddet har forbehold og kan afvises, medmindre de er bagatelagtige og lette at prissætte.',
  'alternative-offers': () => 'Alternative tilbud gør løsningsbeskrivelsen ukonditionsmæssig.',
  'requirements-left-out': ({ count }) =>
    `Løsningsbeskrivelsen udelader ${say.counted(count, ['krav', 'krav'])} og er ukonditionsmæssig.`,
  'requirements-lacking': ({ count }) =>
    `Løsningsbeskrivelsen udelader ${say.counted(count, ['krav', 'krav'])}, den skal rumme; nogen afvisning er ikke fastsat.`,
  'public-debt': () =>
    'Forfalden offentlig gæld uden sikkerhed eller overholdt afviklingsordning udelukker tilbudsgiver fra et beløb, som kilden har mistet.',
  'conflict-of-interest': () => 'En interessekonflikt udelukker tilbudsgiver.',
  'distorted-preparation': () =>
    'Den, der har været med til at forberede udbuddet, så konkurrencen fordrejes, er udelukket.',
};

const prices: typeof en.prices = {
  allowed: 'Prisen kan reguleres.',
  notAllowed: 'Prisen kan ikke reguleres.',
  change: 'Ændring i indekset',
  maximumPrice: 'Højeste regulerede pris',
  newPrice: 'Højeste pris, der må tages',
  asAsked: 'Tilbuddet har de priser, det skal have.',
  notAsAsked: 'Tilbuddet er ikke, som det skal være.',
  given: (given, expected) => `${given} af ${expected} priser`,
  ranking: 'Tilbuddene i rækkefølge:',
  points: (total) => say.counted(total, point),
  awarded: 'kan få en aftale',
  notAwarded: 'får ingen aftale',
  asAskedWithNotes: 'Tilbuddet har, hvad det skal have; se bemærkningerne.',
  reasons: {
    'cannot-win-this-lot': 'kun vinderne af den anden delaftale kan vinde denne',
    'places-taken': 'andre har flere point',
    'tie-for-last-place': 'flere deler den sidste plads',
    'winners-not-told': 'vinderne af den anden delaftale er ikke oplyst',
  },
  oneMark: 'Antaget: kvaliteten er én karakter fra 0 til 100, lineær og uden vægte mellem delkriterierne.',
  mayBeAskedFor: (names) => `${begun(names['contracting-authority'])} kan bede om det.`,
  due: 'Skal dokumenteres før underretningen om tildeling:',
  documents: {
    'service-certificate': 'serviceattest',
    'register-extract': 'udtræk af CVR (for en udenlandsk virksomhed, der arbejder i Danmark, RUT)',
    'insurance-proof': 'forsikringspolice eller selskabets erklæring',
    'turnover-statement': 'erklæring om omsætningen i indtil 3 år',
    'common-representative': 'erklæring om fælles repræsentant',
    'liability-declaration': 'erklæring om direkte, solidarisk og ubegrænset hæftelse',
    'capacity-declaration': 'erklæring om, at ressourcer stilles til rådighed',
  },
  owners: {
    bidder: 'for tilbudsgiver',
    member: 'for hver deltager i sammenslutningen',
    lender: 'for hver, der stiller sin formåen til rådighed',
  },
  undecided: 'uafgjort',
};

// ---- contract ------------------------------------------------------------------------------------------------------

export const contractDuties: Readonly<Record<ContractDuty, string>> = {
  'extension-notice': 'Besked om forlængelse',
  'latest-extended-expiry': 'Den forlængede aftales udløb',
  'agreement-ends': 'Aftalen løber',
  'force-majeure-account': 'Redegørelse om force majeure',
  'force-majeure-termination': 'Opsigelse på grund af force majeure',
  'notice-ends': 'Varslet løber',
  remedy: 'Afslag eller dækningskøb kan ikke kræves, hvis manglen er afhjulpet',
  'pay-or-deposit': 'Betaling eller deponering',
  'repeated-within': 'En gentagelse tæller med',
  'compliance-proof': 'Bevis for, at reglerne er overholdt',
  'dissolution-proof': 'Bevis for, at selskabet ikke skal opløses',
  'contact-change-notice': 'Besked om ny kontaktperson',
  'solution-proposal': 'Løsningsforslag til ændringen',
  'requirements-notice': 'Besked om nye fakturakrav',
  'negotiation-meeting': 'Forhandlingsmøde',
  'mediator-assessment': 'Mæglerens vurdering',
  'mediator-assessment-extended': 'Mæglerens vurdering, hvis mæglingen forlænges:',
  'insurance-certificate': 'Forsikringscertifikat',
  'insurance-notice': 'Besked om opsagt forsikring',
  documentation: 'Dokumentation i hænde',
  'documentation-extended': 'Dokumentation i hænde, hvis fristen forlænges:',
  account: 'Redegørelse i hænde',
  'account-extended': 'Redegørelse i hænde, hvis fristen forlænges:',
  'employment-certificate': 'Ansættelsesbevis',
  'employment-terms': 'Orientering om løn, arbejdstid og vilkår',
  'insurance-proof': 'Bevis for forsikringen og præmien',
  'data-handover': 'Alle data kan kræves, uden betaling',
  'incident-report': 'Melding om hændelsen, med en beskrivelse',
  'sub-processor-approval': 'Skriftlig godkendelse af underdatabehandleren og dens aftale',
  'it-description': 'Næste beskrivelse af it-anvendelsen, med to underskrifter',
  'environment-description': 'Næste beskrivelse af miljøledelsen, med mål for det kommende år',
  'complaint-forwarded': 'Klagen sendt videre, og borgeren underrettet om det',
  'authority-order-notice': 'Skriftlig besked om påbuddet om arbejdsmiljø',
  'damage-notice': 'Skriftlig besked om skaden eller manglen',
  'register-receipt': 'Kvittering fra RUT',
  'workflow-notice': 'Varsel om den ændrede arbejdsgang for praktik og løntilskud',
  website: 'Offentlig hjemmeside, som holdes ajour,',
  'interpreter-agreements': 'Kommunens rammeaftaler om tolk bruges',
  'capacity-notice': 'Besked til jobcentrene om ændret kapacitet (kilden sætter ingen sidste dag)',
  'introduction-day': 'Introduktionsdag for begge parters medarbejdere',
  intake: 'Næste dag, hvor nye borgere kan begynde,',
  'progress-meeting': 'Næste opfølgningsmøde om proces- og resultatmål',
  'competence-day': 'Næste fælles dag om kompetenceudvikling',
  'experience-collection': 'Næste opsamling af, hvad der virker,',
  cv: 'CV udarbejdet eller opdateret',
  'cv-skills': 'Praktikkens kompetencer i borgerens CV (kilden sætter ingen sidste dag)',
  assessment: 'Vurdering til jobcentret af, om og hvordan en mere intensiv indsats kan gavne borgeren,',
  'documentation-basis': 'Dokumentationsgrundlag om aktiviteter, opgaver, niveau og omfang',
  'development-goals': 'Udviklingsmålene vurderet sammen med borgeren',
  'register-entry': 'Optagelse i CVR eller RUT',
  'winner-documents': 'Dokumentation fra den påtænkte vinder',
  'data-delivery': 'Udlevering af data',
  backup: 'Opbevaring af backup, hvis der er bedt om den, højst',
  'supplementary-information': 'Supplerende oplysninger',
  'offer-binding': 'Tilbuddet binder',
  'contract-signature': 'Indgåelse af kontrakten',
  'increase-notice': 'Varsel om prisforhøjelse i hænde',
  exclusion: 'Udelukkelsen varer',
};

const deadlineSides: Readonly<Record<DeadlineSide, string>> = {
  by: 'senest',
  from: 'tidligst',
  through: 'til og med',
};

const deadline = (duty: ContractDuty, side: DeadlineSide, dueOn: IsoDate) =>
  `${contractDuties[duty]} ${deadlineSides[side]} ${say.date(dueOn)}`;

const inMonths = (count: number) => say.counted(Math.abs(count), ['måned', 'måneder']);
const way = (count: number) => (count < 0 ? 'før' : 'efter');

/** How a deadline is counted, as words before the day it is counted from. */
const reckonings: Readonly<Record<ReckoningUnit, (count: number) => string>> = {
  days: (count) => (count === 0 ? 'samme dag,' : `${say.counted(Math.abs(count), day)} ${way(count)}`),
  weekdays: (count) => `${say.counted(Math.abs(count), ['hverdag', 'hverdage'])} ${way(count)}`,
  'working-days': (count) =>
    count === 0 ? 'straks,' : `${say.counted(Math.abs(count), penaltyUnits['working-day'])} ${way(count)}`,
  months: (count) => `${inMonths(count)} ${way(count)}`,
  'months-to-end': (count) => `${inMonths(count)} til udgangen af en måned, fra`,
  'months-period': (count) => `${inMonths(count)} fra`,
};

const contractSteps: Sentences<ContractDeadlineSteps> = {
  'contract-deadline': ({ duty, side, from, count, unit }, gives) =>
    `${deadline(duty, side, gives)} (${reckonings[unit](Number(count))} ${say.date(from)}).`,
};

export const conductFindings: FindingSentences<ConductFindings> = {
  'may-be-cancelled': () => 'Bruddet er altid væsentlig misligholdelse: aftalen kan ophæves helt eller delvist.',
  'may-be-cancelled-if-material': () =>
    'En væsentlig overtrædelse af arbejdsklausulen giver altid ret til at ophæve helt eller delvist; boden fritager ikke for at opfylde.',
};

export const contractFindings: FindingSentences<ContractFindings> = {
  'already-extended': ({ times }) =>
    `Aftalen kan kun forlænges ${say.counted(times, ['gang', 'gange'])}, og det er sket.`,
  'not-hindered-long-enough': ({ afterDays }) => `Hindringen har ikke varet ${afterDays} dage i træk.`,
  'hindered-party-cannot-terminate': () => 'Kun den part, der ikke er hindret, kan opsige.',
  'kunde-cannot-terminate': ({ by }) =>
    `${begun(calledIn(by).kunde)} kan opsige sine leveringsaftaler, men ikke rammeaftalen; det kan kun ${calledIn(by).buyer}.`,
  'not-a-ground-of-the-provider': ({ by }) =>
    `Den korte frist er kun ${possessive(calledIn(by).buyer)}; ${calledIn(by).provider} har det almindelige varsel.`,
  'demand-before-due': () => 'Påkravet er modtaget, før betalingen var forsinket.',
  'demand-incomplete': () =>
    'Påkravet gælder kun, når det beskriver den manglende betaling og siger, at aftalen ellers ophæves.',
  'cover-too-low': ({ personalInjury }) =>
    `Forsikringen dækker mindre end ${say.kroner(personalInjury)} for personskade.`,
  'meetings-left': ({ meetings, held }) =>
    `Der kan kræves mindst ${say.counted(meetings, ['forhandlingsmøde', 'forhandlingsmøder'])}; der er holdt ${held}.`,
  'standstill-not-written': () => 'Dagene, før kontrakten kan indgås, er kun fastsat for en elektronisk underretning.',
  'not-effective-day': regulationFindings['not-effective-day'],
  'interpreter-agreements-over': ({ through }) =>
    `De rammeaftaler om tolk, som kilden kender, løb til og med ${say.date(through)}; brug dem, kommunen har anvist siden.`,
  'repeated-breach': ({ times, months }) =>
    `Det er sket ${times} gange inden for ${months} måneder og kan være grund til at ophæve.`,
};

export const contract: typeof en.contract = {
  deadlines: 'Frister:',
  severities: { reject: 'Ikke i orden', breach: 'Ikke overholdt', warn: 'Advarsel' },

  deadline,
};

// ---- settlement ----------------------------------------------------------------------------------------------------

const orderNoun: Noun = ['ordre', 'ordrer'];
const undecidedBonus: Noun = ['bonus er ikke afgjort', 'bonusser er ikke afgjort'];

const settlement: typeof en.settlement = {
  title: 'OPGØRELSE',
  inAll: 'I ALT',
  counts: (orders, confirmed, rejected) =>
    `${say.counted(orders, orderNoun)}: ${confirmed} kan bekræftes, ${rejected} afvises.`,
  confirmedFees: 'Vederlag for ordrer, der kan bekræftes',
  confirmedBonuses: 'Optjent bonus for ordrer, der kan bekræftes',
  noSum: 'kan ikke lægges sammen: et beløb mangler, eller aftalen siger intet om det',
  feeless: (count) => notSummed('har intet beregnet vederlag', count),
  bonusless: (count) => notSummed('har intet bonusbeløb', count),
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
  entitledBeyond: (entitled, amount) =>
    `Retten til betaling løber til og med ${say.date(entitled)} (${say.kroner(amount)}), men kun den åbne periode kan faktureres.`,
  invoices: 'Fakturaer',
  invoiceBy: (day) => `Faktureres senest ${say.date(day)}.`,
  line: ({ month, weeks, days, firstDay, lastDay, amount, invoiceFrom, dueOn }) =>
    (weeks === 0
      ? `${begun(invoicePlan.instalment(firstDay))}: `
      : `${say.month(month)}: ${lineLength({ weeks, days })}, ${say.date(firstDay)} – ${say.date(lastDay)}: `) +
    say.kroner(amount) +
    (invoiceFrom ? ` Kan sendes ${say.date(invoiceFrom)}` : '') +
    (invoiceFrom && dueOn ? ` og forfalder da ${say.date(dueOn)}.` : invoiceFrom ? '.' : ''),
  deadlines: 'Frister:',
  sources: 'Kilder',
};

const notSummed = (orders: string, count: number) =>
  `Af alle ordrer ${orders}: ${count}. De er ikke regnet med, heller ikke som nul.`;

const proposedThings: Readonly<Record<InvoiceKind | 'credit-note', string>> = {
  course: 'Faktura på forløbet',
  bonus: 'Faktura på bonus',
  'bought-out-mentor': 'Faktura på frikøbt mentor',
  'credit-note': 'Kreditnota',
};

const invoiceRunSteps: Sentences<InvoiceRunSteps> = {
  'invoice-proposed': ({ kind, sentOn, lines }, gives) =>
    `${proposedThings[kind]}, sendt ${say.date(sentOn)}: ${say.counted(lines, ['linje', 'linjer'])}, ${say.kroner(gives)}`,
  'bonus-stated': ({ bonus, earnedOn, nameDa, nameEn }, gives) =>
    `${resultName(bonus, namedBy(nameDa, nameEn))} er optjent ${say.date(earnedOn)} og kan faktureres fra ${say.date(gives)}.`,
};

export const runWaits: FindingSentences<RunWaits> = {
  'period-not-over': ({ from }) => `Perioden er ikke slut; det kan sendes fra ${say.date(from)}.`,
  'too-late': ({ invoiceBy }) => `Det skulle være sendt senest ${say.date(invoiceBy)}.`,
  'order-rejected': () => 'Ordren skal afvises; så længe sendes der ingen faktura på den.',
  'amount-unknown': () => 'Beløbet er ikke kendt.',
  undecided: () => 'Det er endnu ikke afgjort.',
  'not-told': () => 'Det er ikke oplyst, hvad der er sket, så ingen kan sige, om det er optjent.',
  'not-in-agreement': ({ what }) =>
    what === 'invoicing'
      ? 'Aftalen siger ikke, hvordan forløbet faktureres.'
      : 'Aftalen siger ikke, fra hvornår det kan faktureres.',
  'bonus-type-missing': () => 'En tidligere faktura siger ikke, hvilken bonus den er for; måske er det denne.',
};

const invoiceRun: typeof en.invoiceRun = {
  title: (month) => `FAKTURERING FOR ${say.month(month).toUpperCase()}`,
  titleOn: (day) => `FAKTURERING ${say.date(day).toUpperCase()}`,
  draft: (kind, sentOn) => `${proposedThings[kind]}, sendes ${say.date(sentOn)}`,
  by: (channel, names) => `(${channelName(channel, names)})`,
  byUnknown: '(vejen siger aftalen ikke)',
  lineDays: (firstDay, lastDay) => `${say.date(firstDay)} – ${say.date(lastDay)}`,
  lineBonus: (bonus, name) => resultName(bonus, name),
  due: (dueOn) => `Forfalder ${say.date(dueOn)}.`,
  sendBy: (day) => `Sendes senest ${say.date(day)}.`,
  waits: 'Venter',
  about: { course: 'forløbet', bonus: 'bonus' },
  unknownAmount: 'beløb ikke kendt',
  nothing: 'Der er intet at sende.',
  noProvider: 'Leverandør ikke oplyst',
  total: (drafts, invoiced, credits, credited) =>
    `${say.counted(drafts, invoice)}: ${say.kroner(invoiced)} ${say.counted(credits, ['kreditnota', 'kreditnotaer'])}: ${say.kroner(credited)}`,
  dueTitle: 'Forfald, hvis det sendes som foreslået',
  dueLine: (dueOn, drafts, amount) => `${say.date(dueOn)}: ${say.counted(drafts, invoice)}, ${say.kroner(amount)}`,
  waiting: (waits, amount) =>
    `${say.counted(waits, ['ting', 'ting'])} venter${amount === null ? ', og intet beløb er kendt.' : `: ${say.kroner(amount)}`}`,
  waitingUnknown: (count) => `Uden kendt beløb: ${count}. De er ikke regnet med, heller ikke som nul.`,
};

const auditInvoices: typeof en.auditInvoices = {
  title: 'FAKTURAKONTROL',
  counts: (invoices, right, sendBack, toCheck) =>
    `${say.counted(invoices, invoice)}: ${right} er ${right === 1 ? 'rigtig' : 'rigtige'}, ${sendBack} sendes tilbage, ${toCheck} skal kontrolleres.`,
  invoiced: 'Faktureret',
  credited: 'Krediteret',
  payable: 'Kan betales',
  wrongAmount: 'Faktureret ud over det rigtige',
  penaltyBase: 'En bod på en del af det fejlfakturerede regnes af',
  why: 'Hvorfor de sendes tilbage',
  reason: (why, invoices) => `${why}: ${say.counted(invoices, invoice)}`,
  reasons: {
    'wrong-channel': 'sendt ad den forkerte vej',
    'ordered-outside-portal': 'ordren gik uden om portalen',
    'too-early': 'faktureret for tidligt',
    'too-late': 'sendt for sent',
    'outside-open-period': 'dage, hvor tilbuddet ikke var åbent',
    'invoiced-twice': 'faktureret før',
    'wrong-amount': 'forkert beløb',
    'invoice-date-missing': 'fakturadatoen mangler',
    'user-ident-missing': 'brugeridenten mangler',
    'user-ident-length': 'brugeridenten har en forkert længde',
    'ean-missing': 'EAN-nummeret mangler',
    'ean-shape': 'EAN-nummeret har ikke 13 cifre',
    'ean-check-digit': 'EAN-nummerets kontrolciffer passer ikke',
    'bonus-type-missing': 'det står ikke, hvilken bonus det er',
    'bonus-not-in-level': 'niveauet giver ikke den bonus',
    'bonus-not-earned': 'bonussen er ikke optjent',
    'wrong-bonus-amount': 'forkert bonusbeløb',
    'credited-beyond-invoiced': 'krediteret mere end faktureret',
    'no-lines': 'ingen linjer',
    'already-sent-back': 'sendt tilbage før',
    'credits-sent-back': 'krediterer en faktura, der er sendt tilbage',
    'not-monthly': 'ikke faktureret månedsvis',
    'earlier-sent-later': 'en tidligere faktura er sendt senere',
  },
  invoice: (number, sentOn) => `Faktura ${number}, sendt ${say.date(sentOn)}:`,
  verdicts: { right: 'Rigtig.', 'send-back': 'Sendes tilbage.', check: 'Skal kontrolleres.' },
};

const settlementChanges: typeof en.settlementChanges = {
  title: 'HVAD HAR FLYTTET SIG',
  text: (before, after) => `Aftalens tekst er en anden: ${before} → ${after}.`,
  otherReadings: 'Aftalen er den samme og læses eller lyder anderledes.',
  before: 'Før',
  now: 'Nu',
  changes: { moved: 'har flyttet sig', unmoved: 'uændret', added: 'er ny', removed: 'er væk' },
  counts: ({ same, moved, unmoved, added, removed }) =>
    `${say.counted(moved, orderNoun)} har flyttet sig, ${added} er ${added === 1 ? 'ny' : 'nye'}, ${removed} er væk, ${same + unmoved} er ${same + unmoved === 1 ? 'uændret' : 'uændrede'}.`,
  fee: 'Vederlag',
  bonus: 'Bonus',
  fees: 'Vederlag i alt',
  bonuses: 'Bonus i alt',
  confirmed: (what) => `${what}, af ordrer, der kan bekræftes`,
  none: 'intet kendt beløb',
  undecided: (before, after) => `Uafgjorte bonusser: ${before} → ${after}.`,
  facts: 'Oplyst anderledes',
  by: (causes) => `Heraf ved ${say.all(causes.map((cause) => changeCauses[cause]))}`,
  factNames: {
    id: 'ordrens id',
    citizen: 'borger',
    provider: 'leverandør',
    level: 'niveau',
    benefitGroup: 'ydelse',
    orderedOn: 'bestillingsdato',
    startsOn: 'startdato',
    weeks: 'uger',
    endsOn: 'slutdato',
    hoursPerWeek: 'timer pr. uge',
    hoursInterval: 'interval af timer',
    hourlyRate: 'timepris',
    offeredRate: 'tilbudt timepris',
    price: 'pris',
    orderedOutsidePortal: 'bestilt uden om portalen',
    confirmedOutsidePortal: 'bekræftet uden om portalen',
    elements: 'elementer',
    citizenAge: 'alder',
    monthsUnemployed: 'måneders ledighed',
    otherOrders: 'andre ordrer',
    regulation: 'prisregulering',
    closure: 'ophør',
    contactMinutes: 'minutter pr. kontakt',
    startedWorkOn: 'begyndt i arbejde',
    pauses: 'pauser',
    rateChanges: 'regulerede priser',
    contacts: 'kontakter',
    placements: 'praktik og løntilskud',
    employment: 'job og uddannelse',
    previousOrders: 'tidligere ordrer',
    events: 'hændelser undervejs',
  },
};

const changeCauses: Readonly<Record<ChangeCause, string>> = {
  agreement: 'aftalens tekst',
  readings: 'en anden fortolkning',
  figures: 'andre oplyste beløb',
  'as-of': 'at man ved noget om flere dage',
  facts: 'det, der er oplyst om ordrerne',
};

// ---- readings and sensitivity --------------------------------------------------------------------------------------

export const readings: typeof en.readings = {
  byDefault: ' (standard)',
  why: 'Hvorfor',
  readDifferently: 'Læst anderledes end standard',
  others: 'Andre fortolkninger:',
  here: 'Her',
  otherwise: 'Ellers',
  was: 'i stedet for',
  becomes: 'står der',
  more: (count) => `og ${count} linjer mere`,
  unanswerable: 'kan ikke besvares',
  changesNothing: 'ændrer intet',
  changes: 'ændrer svaret',
  readSoIn: (places, why) =>
    `Aftalen siger det ikke. Der blev spurgt om det samme ved et andet dokument (${places}), og dér var grunden: ${why}`,
  plainly: 'Aftalens bestemmelse læses, som ordene lyder.',
  fixed: 'Aftalen afgør det selv.',
};

// ---- spreadsheet ---------------------------------------------------------------------------------------------------

const sheet: typeof en.sheet = {
  outcomes: {
    missed: 'udeblevet',
    excused: 'undskyldt',
    appeared: 'mødt',
    pending: 'afventer',
    'not-needed': 'ikke nødvendig',
  },
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
  statuses: { ok: 'OK', warned: 'Advarsel', rejected: 'Afvises', faulty: 'Ret' },
  totals: { confirmable: 'Kan bekræftes', all: 'I alt' },
  proposals: { draft: 'faktura', credit: 'kreditnota', wait: 'venter', faulty: 'ret' },
};

// ---- every step ----------------------------------------------------------------------------------------------------

const steps = /* @__PURE__ */ joined(
  absenceSteps,
  checkOrderSteps,
  feeSteps,
  invoicePlanSteps,
  dueDateSteps,
  auditInvoiceSteps,
  creditSteps,
  bonusSteps,
  bonusStatementSteps,
  penaltySteps,
  priceSteps,
  contractSteps,
  deliverySteps,
  deadlinesSteps,
  invoiceRunSteps,
);

export const wording: typeof en.wording = {
  say,
  general,
  lacked,
  lackedIncome,
  parties,
  partiesText,
  problems,
  wholeTooLarge,
  amongOptions,
  wantedIs,
  refused,
  tablePlace,
  sameAsRow,
  verdicts,
  catalogue,
  duties,
  rules,
  orderFindings,
  batchFindings,
  order,
  outsideWord,
  nothingInvoiceable,
  deliverySteps,
  deliveryFindings,
  delivery,
  groups,
  absenceSteps,
  absenceFindings,
  attendanceFindings,
  absenceDuties,
  firstDayAbsence,
  absence,
  attendanceProtocol,
  dayByDay,
  grounds,
  checkOrderSteps,
  feeFindings,
  feeSteps,
  fee,
  invoicePlanSteps,
  dueDateSteps,
  auditInvoiceSteps,
  creditSteps,
  bonusContentFindings,
  auditFindings,
  invoicePlan,
  invoiceAudit,
  credit,
  bonusReason,
  bonusOutcomes,
  stayKinds,
  bonusSteps,
  bonusStatementSteps,
  bonusInvoiceFindings,
  bonus,
  bonusStatement,
  deadlineTitles,
  deadlineMessages,
  deadlinesSteps,
  deadlineFindings,
  deadlines,
  penaltySteps,
  penalties,
  priceSteps,
  regulationFindings,
  offerFindings,
  prices,
  contractSteps,
  conductFindings,
  contractFindings,
  contract,
  settlement,
  auditInvoices,
  settlementChanges,
  invoiceRun,
  invoiceRunSteps,
  readings,
  sheet,
  steps,
  documents: [],
  names: plainNames,
  orderNames: () => plainNames,
  calledIn,
};
