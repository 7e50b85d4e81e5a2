import type { TextLanguage, Words } from '../src/evidence/clause.ts';
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
  language: { da: 'Sprog', en: 'TextLanguage' },
  copy: { da: 'Kopiér link', en: 'Copy link' },
  linkRefused: {
    da: 'Linket kan ikke læses i sin helhed, og intet af det er brugt.',
    en: 'The link cannot be read in full, and nothing of it is used.',
  },
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
  agreement: named(da.question.agreement, en.question.agreement),
  'order.level': named(da.course.level, en.course.level),
  levelSays: { da: 'Hvad aftalen siger om niveauet', en: 'What the agreement says about the level' },
  order: named(da.course.order, en.course.order),
  'order.orderedOn': named(da.course.orderedOn, en.course.orderedOn),
  'order.startsOn': named(da.course.startsOn, en.course.startsOn),
  'order.weeks': named(da.course.weeks, en.course.weeks),
  'order.endsOn': { da: 'eller sidste dag', en: 'or last day' },
  'order.hoursPerWeek': named(da.course.hoursPerWeek, en.course.hoursPerWeek),
  'order.hoursInterval.min': { da: 'eller interval: mindst timer', en: 'or interval: hours at least' },
  'order.hoursInterval.max': { da: 'interval: højst timer', en: 'interval: hours at most' },
  'order.hourlyRate': named(da.course.hourlyRate, en.course.hourlyRate),
  contactMinutes: named(da.course.contactMinutes, en.course.contactMinutes),
  'order.confirmedOutsidePortal': named(da.course.confirmedOutsidePortal, en.course.confirmedOutsidePortal),
  'order.orderedOutsidePortal': named(da.course.orderedOutsidePortal, en.course.orderedOutsidePortal),
  citizen: { da: 'Borgeren', en: 'The citizen' },
  'order.benefitGroup': named(da.course.benefitGroup, en.course.benefitGroup),
  'order.citizenAge': named(da.course.citizenAge, en.course.citizenAge),
  'order.monthsUnemployed': named(da.course.monthsUnemployed, en.course.monthsUnemployed),
  closure: named(da.course.closure, en.course.closure),
  'closure.ground': named(da.course.ground, en.course.ground),
  'closure.lastOpenDay': named(da.course.lastOpenDay, en.course.lastOpenDay),
  startedWorkOn: named(da.course.startedWorkOn, en.course.startedWorkOn),
  outcome: { da: 'Praktik, job og uddannelse', en: 'Placements, jobs and education' },
  placement: { da: 'Placering', en: 'Placement' },
  employment: { da: 'Job eller uddannelse', en: 'Job or education' },
  addPlacement: { da: 'Tilføj placering', en: 'Add a placement' },
  addEmployment: { da: 'Tilføj job eller uddannelse', en: 'Add a job or education' },
  remove: { da: 'Fjern', en: 'Remove' },
  kind: named(da.bonus.employmentKind, en.bonus.employmentKind),
  firstDay: named(da.days.firstDay, en.days.firstDay),
  lastDay: named(da.days.lastDay, en.days.lastDay),
  approvedOn: named(da.days.approvedOn, en.days.approvedOn),
  month: named(da.days.month, en.days.month),
  week: named(da.days.week, en.days.week),
  monthlyIncome: named(da.bonus.monthlyIncome, en.bonus.monthlyIncome),
  addIncome: { da: 'Tilføj måned med indkomst', en: 'Add a month with income' },
  income: { da: 'Indkomst i måneden, kr.', en: 'Income in the month, DKK' },
  asOf: named(da.days.asOf, en.days.asOf),
  earlier: named(da.bonus.previousOrders, en.bonus.previousOrders),
  earlierNote: {
    da: 'Borgerens tidligere forløb kan betyde, at der ikke er ny ret til bonus. Skriv samme navn, hvor leverandøren er den samme.',
    en: "The citizen's earlier courses can mean that there is no new right to bonus. Type the same name where the provider is the same.",
  },
  previousOrder: named(da.bonus.previousOrdersOrder, en.bonus.previousOrdersOrder),
  addPrevious: { da: 'Tilføj tidligere ordre', en: 'Add an earlier order' },
  'order.provider': named(da.course.provider, en.course.provider),
  underway: named(da.events.events, en.events.events),
  'events.approvedOn': named(da.events.eventsApprovedOn, en.events.eventsApprovedOn),
  'events.startedOn': named(da.events.startedOn, en.events.startedOn),
  'events.sentBackOn': named(da.events.sentBackOn, en.events.sentBackOn),
  'events.policeReportedOn': named(da.events.policeReportedOn, en.events.policeReportedOn),
  'events.interimReports.everyWeeks': named(da.events.everyWeeks, en.events.everyWeeks),
  'events.interimReports.everyMonths': { da: 'eller hver … måned', en: 'or every … months' },
  'events.finalReportBy': named(da.events.finalReportBy, en.events.finalReportBy),
  'events.planCovers': named(da.events.planCovers, en.events.planCovers),
  'events.mentorBeside': named(da.events.mentorBeside, en.events.mentorBeside),
  'events.talkEveryMonths': named(da.events.talkEveryMonths, en.events.talkEveryMonths),
  'events.followUps': { da: 'Dag', en: 'Day' },
  company: { da: 'Virksomhed', en: 'Company' },
  education: { da: 'Uddannelse', en: 'Education' },
  offer: { da: 'Tilbud', en: 'Offer' },
  followUp: { da: 'Opfølgning', en: 'Follow-up' },
  addFollowUp: { da: 'Tilføj opfølgning', en: 'Add a follow-up' },
  figures: named(da.figures.figures, en.figures.figures),
  figuresNote: {
    da: 'Beløbene mangler i kilden og gættes aldrig. Skriv dem her, hvis du har dem.',
    en: 'The source has lost these amounts, and they are never guessed. Type them here if you have them.',
  },
  noFigures: {
    da: 'Niveauet har ingen bonus, så intet beløb mangler.',
    en: 'The level has no bonus, so no amount is missing.',
  },
  'figures.bonus-1a': named(da.figures.bonus1a, en.figures.bonus1a),
  'figures.bonus-1b': named(da.figures.bonus1b, en.figures.bonus1b),
  'figures.bonus-3': named(da.figures.bonus3, en.figures.bonus3),
  'figures.bonus-4': named(da.figures.bonus4, en.figures.bonus4),
  'figures.income-threshold': named(da.figures.incomeThreshold, en.figures.incomeThreshold),
  invoice: named(da.days.invoice, en.days.invoice),
  sentOn: named(da.days.sentOn, en.days.sentOn),
  meeting: { da: 'Første møde', en: 'First meeting' },
  'meeting.firstMeeting': named(da.meeting.firstMeeting, en.meeting.firstMeeting),
  'meeting.appearedOn': named(da.meeting.appearedOn, en.meeting.appearedOn),
  'meeting.asOf': named(da.meeting.firstDayAbsenceAsOf, en.meeting.firstDayAbsenceAsOf),
  none: { da: '– ikke valgt –', en: '– not chosen –' },
  readings: named(da.question.readings, en.question.readings),
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
  weeks: named(da.course.weeks, en.course.weeks),
  days: { da: 'Dage', en: 'Days' },
  amount: { da: 'Beløb', en: 'Amount' },
  inAll: { da: 'I alt', en: 'In all' },
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

export function word(key: Word, language: TextLanguage): string {
  return words[key][language];
}

/** The name of a field by its path; the rows of a list have the same names. */
export function fieldName(path: string, language: TextLanguage): string {
  const key = path.replace(/^\w+\[\d+\]\.(?:incomes\[\d+\]\.)?|\[\d+\]$/g, '');
  return Object.hasOwn(words, key) ? word(key as Word, language) : path;
}
