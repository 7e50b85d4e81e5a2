import type { Language, Words } from '../src/evidence/clause.ts';
import type { Field } from '../src/language/field.ts';
import * as da from '../src/language/fields-da.ts';
import * as en from '../src/language/fields-en.ts';

/** A field by the library's name for it. */
function named([danish]: Field, [english]: Field): Words {
  return { da: danish, en: english };
}

/**
 * The page's own words: headings, and the names of fields where the form says more than the library does (`or last day`).
 * All other fields, and every answer, are told in the library's words.
 */
const words = {
  title: {
    da: 'indsats – bestilling, vederlag, fakturaplan og bonus',
    en: 'indsats – order, fee, invoice plan and bonus',
  },
  tagline: {
    da: 'Bestilling, vederlag, fakturaplan og bonus efter aftalens ord. Hvert tal har sin kilde.',
    en: 'Order, fee, invoice plan and bonus by the words of the agreement. Every figure has its source.',
  },
  language: { da: 'Sprog', en: 'Language' },
  copy: { da: 'Kopiér link', en: 'Copy link' },
  copied: { da: 'Linket er kopieret.', en: 'The link is copied.' },
  print: { da: 'Udskriv', en: 'Print' },
  clear: { da: 'Tøm felterne', en: 'Clear the fields' },
  example: { da: 'Vis eksemplet', en: 'Show the example' },
  ruleBook: { da: 'Regelbogen', en: 'The rule book' },
  ruleBookAt: { da: 'regelbog.html', en: 'rule-book.html' },
  skip: { da: 'Gå til svaret', en: 'Go to the answer' },
  toAnswer: { da: 'Skriv eller ret', en: 'Type or correct' },
  asked: { da: 'Spørgsmålet', en: 'The question' },
  answered: { da: 'Svaret', en: 'The answer' },
  what: { da: 'Aftale og niveau', en: 'Agreement and level' },
  agreement: named(da.agreement, en.agreement),
  'order.level': named(da.level, en.level),
  levelSays: { da: 'Hvad aftalen siger om niveauet', en: 'What the agreement says about the level' },
  order: named(da.order, en.order),
  'order.orderedOn': named(da.orderedOn, en.orderedOn),
  'order.startsOn': named(da.startsOn, en.startsOn),
  'order.weeks': named(da.weeks, en.weeks),
  'order.endsOn': { da: 'eller sidste dag', en: 'or last day' },
  'order.hoursPerWeek': named(da.hoursPerWeek, en.hoursPerWeek),
  'order.hoursInterval.min': { da: 'eller interval: mindst timer', en: 'or interval: hours at least' },
  'order.hoursInterval.max': { da: 'interval: højst timer', en: 'interval: hours at most' },
  'order.hourlyRate': named(da.hourlyRate, en.hourlyRate),
  contactMinutes: named(da.contactMinutes, en.contactMinutes),
  'order.confirmedOutsidePortal': named(da.confirmedOutsidePortal, en.confirmedOutsidePortal),
  'order.orderedOutsidePortal': named(da.orderedOutsidePortal, en.orderedOutsidePortal),
  citizen: { da: 'Borgeren', en: 'The citizen' },
  'order.benefitGroup': named(da.benefitGroup, en.benefitGroup),
  'order.citizenAge': named(da.citizenAge, en.citizenAge),
  'order.monthsUnemployed': named(da.monthsUnemployed, en.monthsUnemployed),
  closure: named(da.closure, en.closure),
  'closure.ground': named(da.ground, en.ground),
  'closure.lastOpenDay': named(da.lastOpenDay, en.lastOpenDay),
  startedWorkOn: named(da.startedWorkOn, en.startedWorkOn),
  outcome: { da: 'Praktik, job og uddannelse', en: 'Placements, jobs and education' },
  placement: { da: 'Placering', en: 'Placement' },
  employment: { da: 'Job eller uddannelse', en: 'Job or education' },
  addPlacement: { da: 'Tilføj placering', en: 'Add a placement' },
  addEmployment: { da: 'Tilføj job eller uddannelse', en: 'Add a job or education' },
  remove: { da: 'Fjern', en: 'Remove' },
  kind: named(da.employmentKind, en.employmentKind),
  firstDay: named(da.firstDay, en.firstDay),
  lastDay: named(da.lastDay, en.lastDay),
  approvedOn: named(da.approvedOn, en.approvedOn),
  month: named(da.month, en.month),
  week: named(da.week, en.week),
  monthlyIncome: named(da.monthlyIncome, en.monthlyIncome),
  addIncome: { da: 'Tilføj måned med indkomst', en: 'Add a month with income' },
  income: { da: 'Indkomst i måneden, kr.', en: 'Income in the month, DKK' },
  asOf: named(da.asOf, en.asOf),
  earlier: named(da.previousOrders, en.previousOrders),
  earlierNote: {
    da: 'Borgerens tidligere forløb kan betyde, at der ikke er ny ret til bonus. Skriv samme navn, hvor leverandøren er den samme.',
    en: "The citizen's earlier courses can mean that there is no new right to bonus. Type the same name where the provider is the same.",
  },
  previousOrder: named(da.previousOrdersOrder, en.previousOrdersOrder),
  addPrevious: { da: 'Tilføj tidligere ordre', en: 'Add an earlier order' },
  'order.provider': named(da.provider, en.provider),
  underway: named(da.events, en.events),
  'events.approvedOn': named(da.eventsApprovedOn, en.eventsApprovedOn),
  'events.startedOn': named(da.startedOn, en.startedOn),
  'events.sentBackOn': named(da.sentBackOn, en.sentBackOn),
  'events.policeReportedOn': named(da.policeReportedOn, en.policeReportedOn),
  'events.interimReports.everyWeeks': named(da.everyWeeks, en.everyWeeks),
  'events.interimReports.everyMonths': { da: 'eller hver … måned', en: 'or every … months' },
  'events.finalReportBy': named(da.finalReportBy, en.finalReportBy),
  'events.planCovers': named(da.planCovers, en.planCovers),
  'events.mentorBeside': named(da.mentorBeside, en.mentorBeside),
  'events.talkEveryMonths': named(da.talkEveryMonths, en.talkEveryMonths),
  'events.followUps': { da: 'Dag', en: 'Day' },
  company: { da: 'Virksomhed', en: 'Company' },
  education: { da: 'Uddannelse', en: 'Education' },
  offer: { da: 'Tilbud', en: 'Offer' },
  followUp: { da: 'Opfølgning', en: 'Follow-up' },
  addFollowUp: { da: 'Tilføj opfølgning', en: 'Add a follow-up' },
  figures: named(da.figures, en.figures),
  figuresNote: {
    da: 'Beløbene mangler i kilden og gættes aldrig. Skriv dem her, hvis du har dem.',
    en: 'The source has lost these amounts, and they are never guessed. Type them here if you have them.',
  },
  noFigures: {
    da: 'Niveauet har ingen bonus, så intet beløb mangler.',
    en: 'The level has no bonus, so no amount is missing.',
  },
  'figures.bonus-1a': named(da.bonus1a, en.bonus1a),
  'figures.bonus-1b': named(da.bonus1b, en.bonus1b),
  'figures.bonus-3': named(da.bonus3, en.bonus3),
  'figures.bonus-4': named(da.bonus4, en.bonus4),
  'figures.income-threshold': named(da.incomeThreshold, en.incomeThreshold),
  invoice: named(da.invoice, en.invoice),
  sentOn: named(da.sentOn, en.sentOn),
  meeting: { da: 'Første møde', en: 'First meeting' },
  'meeting.firstMeeting': named(da.firstMeeting, en.firstMeeting),
  'meeting.appearedOn': named(da.appearedOn, en.appearedOn),
  'meeting.asOf': named(da.firstDayAbsenceAsOf, en.firstDayAbsenceAsOf),
  none: { da: '– ikke valgt –', en: '– not chosen –' },
  readings: named(da.readings, en.readings),
  readingsNote: {
    da: 'Nogle bestemmelser kan læses på flere måder. Ved hver anden læsning står, hvad den ville ændre.',
    en: 'Some clauses can be read in several ways. Beside each other reading stands what it would change.',
  },
  before: { da: 'Nu', en: 'Now' },
  after: { da: 'Så', en: 'Then' },
  noChange: { da: 'Ændrer intet her.', en: 'Changes nothing here.' },
  parts: { da: 'Svarets dele', en: 'Parts of the answer' },
  'go-check-order': { da: 'Ordre', en: 'Order' },
  'go-fee': { da: 'Vederlag', en: 'Fee' },
  'go-invoice-plan': { da: 'Fakturaplan', en: 'Invoice plan' },
  'go-due-date': { da: 'Forfald', en: 'Due date' },
  'go-bonus': { da: 'Bonus', en: 'Bonus' },
  'go-deadlines': { da: 'Frister', en: 'Deadlines' },
  'go-first-day-absence': { da: 'Første møde', en: 'First meeting' },
  'go-readings': { da: 'Fortolkninger', en: 'Readings' },
  hours: { da: 'timer', en: 'hours' },
  readAs: { da: 'læst som', en: 'read as' },
  noNumber: {
    da: 'Kan ikke læses som ét tal: skriv punktum ved tusinder og komma ved decimaler, som 1.250,50.',
    en: 'Cannot be read as one number: type commas at thousands and a point at decimals, as in 1,250.50.',
  },
  noCount: { da: 'Skriv et helt tal, for eksempel 13.', en: 'Type a whole number, such as 13.' },
  sameMonth: { da: 'Måneden står her to gange.', en: 'The month stands here twice.' },
  steps: { da: 'Mellemregninger og kilder', en: 'Steps and sources' },
  standard: { da: 'standard', en: 'default' },
  idle: { da: 'Fortolkninger, der ikke ændrer noget her', en: 'Readings that change nothing here' },
  why: { da: 'Hvorfor standarden', en: 'Why the default' },
  held: { da: 'gælder her', en: 'holds here' },
  notDrawn: {
    da: 'Kun de første 24 måneder er tegnet; tabellen har dem alle.',
    en: 'Only the first 24 months are drawn; the table has them all.',
  },
  weeks: named(da.weeks, en.weeks),
  days: { da: 'Dage', en: 'Days' },
  amount: { da: 'Beløb', en: 'Amount' },
  invoiceFrom: { da: 'Kan sendes fra', en: 'Can be sent from' },
  dueOn: { da: 'Forfalder da', en: 'Is then due' },
  payableDay: { da: 'dag, der betales', en: 'day that is paid' },
  holiday: { da: 'helligdag', en: 'public holiday' },
  invoiceBy: { da: 'faktureres senest', en: 'invoiced by' },
  course: { da: 'Betalt forløb', en: 'Paid course' },
  window: { da: 'periode', en: 'period' },
  measuredOn: { da: 'måledag', en: 'measurement day' },
  fourteenDays: { da: 'De 14 dage', en: 'The 14 days' },
  meetings: { da: 'Møder', en: 'Meetings' },
  letters: { da: 'Breve', en: 'Letters' },
  letter: { da: 'brev', en: 'letter' },
  noMeeting: {
    da: 'Skriv dagen for det første møde for at se kalenderen.',
    en: 'Type the day of the first meeting to see the calendar.',
  },
  noInvoice: { da: 'Skriv dagen, fakturaen er sendt.', en: 'Type the day the invoice was sent.' },
} as const satisfies Record<string, Words>;

export type Word = keyof typeof words;

export function word(key: Word, language: Language): string {
  return words[key][language];
}

/** The name of a field by its path; the rows of a list have the same names. */
export function fieldName(path: string, language: Language): string {
  const key = path.replace(/^\w+\[\d+\]\.(?:incomes\[\d+\]\.)?|\[\d+\]$/g, '');
  return Object.hasOwn(words, key) ? word(key as Word, language) : path;
}
