import type { Words } from '../src/index.ts';

/**
 * What each field of the page is called, by its path: `[]` stands for any row of a list. A field that is not found by its whole
 * path has the name of its last part, so that the same thing is called the same everywhere.
 */
const labels = {
  agreement: { da: 'Aftale', en: 'Agreement' },
  'late.amount': { da: 'Fakturaens beløb, kr.', en: 'Amount of the invoice, DKK' },
  'late.dueOn': { da: 'Forfaldt den', en: 'Was due on' },
  'late.paidOn': { da: 'Betalt den', en: 'Paid on' },
  'late.referenceRates': { da: 'Nationalbankens referencesatser', en: 'Reference rates of the central bank' },
  'late.referenceRates[].from': { da: 'Gælder fra', en: 'In force from' },
  'late.referenceRates[].percent': { da: 'Referencesats, procent', en: 'Reference rate, per cent' },
  'late.ratesKnownThrough': { da: 'Satserne kendes til og med', en: 'The rates are known through' },
  estimatedTurnover: { da: 'Årets skønnede omsætning, kr.', en: 'Estimated turnover of the year, DKK' },
  personalInjury: { da: 'Heraf personskade, kr.', en: 'Of it personal injury, DKK' },
  earlierDamages: { da: 'Erstatning tidligere på året, kr.', en: 'Damages earlier in the year, DKK' },
  'cap.penalty': { da: 'Bod, der er betalt for det samme, kr.', en: 'Penalty paid for the same, DKK' },
  'ended.penalty': { da: 'Bod, der er betalt for det samme, kr.', en: 'Penalty paid for the same, DKK' },
  'ended.cancelledBy': { da: 'Hvem hæver aftalen?', en: 'Who cancels?' },
  'ended.paidUndelivered': { da: 'Betalt, men ikke leveret, kr.', en: 'Paid and not delivered, DKK' },
  'ended.receivedUnpaid': { da: 'Modtaget, men ikke betalt, kr.', en: 'Received and not paid, DKK' },
  'ended.earlyEnd': { da: 'Tab ved, at aftalen ender før tid, kr.', en: 'Loss by the early end, DKK' },
  'ended.newTender': { da: 'Udgift til nyt udbud, kr.', en: 'Cost of a new tender, DKK' },
  'ended.coverPurchase': { da: 'Merpris ved køb hos en anden, kr.', en: 'Extra cost of buying elsewhere, DKK' },
  penalty: { da: 'Hvad er der sket?', en: 'What has happened?' },
  level: { da: 'Niveau', en: 'Level' },
  provider: { da: 'Leverandør', en: 'Provider' },
  orderedOn: { da: 'Bestilt den', en: 'Ordered on' },
  startsOn: { da: 'Forløbets første dag', en: 'First day of the course' },
  weeks: { da: 'Antal uger', en: 'Weeks' },
  endsOn: { da: 'eller forløbets sidste dag', en: 'or last day of the course' },
  hoursPerWeek: { da: 'Timer om ugen', en: 'Hours a week' },
  'order.hoursInterval.min': { da: 'eller interval: mindst timer om ugen', en: 'or interval: least hours a week' },
  'order.hoursInterval.max': { da: 'interval: højst timer om ugen', en: 'interval: most hours a week' },
  hourlyRate: { da: 'Timepris, kr. uden moms', en: 'Hourly rate, DKK without VAT' },
  offeredRate: {
    da: 'Tilbudt timepris, hvis den siden er reguleret, kr.',
    en: 'Offered rate, if regulated since, DKK',
  },
  benefitGroup: { da: 'Borgerens ydelse', en: "The citizen's benefit" },
  citizenAge: { da: 'Borgerens alder', en: "The citizen's age" },
  monthsUnemployed: { da: 'Måneders ledighed', en: 'Months unemployed' },
  contactMinutes: { da: 'Minutter til hver kontakt', en: 'Minutes for each contact' },
  orderedOutsidePortal: {
    da: 'Bestilt uden om det it-system, aftalen kræver',
    en: 'Ordered outside the system that the agreement requires',
  },
  confirmedOutsidePortal: {
    da: 'Bekræftet uden om det it-system, aftalen kræver',
    en: 'Confirmed outside the system that the agreement requires',
  },
  'closure.ground': { da: 'Hvorfor sluttede forløbet?', en: 'Why did the course end?' },
  lastOpenDay: { da: 'Forløbets sidste åbne dag', en: 'Last open day of the course' },
  startedWorkOn: {
    da: 'Borgeren begyndte i job, praktik eller uddannelse den',
    en: 'The citizen began a job, a placement or an education on',
  },
  placements: { da: 'Praktik og løntilskud', en: 'Placements and wage-subsidy jobs' },
  employment: { da: 'Job og uddannelse', en: 'Jobs and education' },
  kind: { da: 'Type', en: 'Type' },
  firstDay: { da: 'Første dag', en: 'First day' },
  lastDay: { da: 'Sidste dag', en: 'Last day' },
  'employment[].lastDay': { da: 'Sidste dag, hvis jobbet er sluttet', en: 'Last day, if the job has ended' },
  approvedOn: { da: 'Godkendt den', en: 'Approved on' },
  month: { da: 'Måned', en: 'Month' },
  income: { da: 'Indkomst i måneden, kr.', en: 'Income in the month, DKK' },
  asOf: { da: 'Status pr.', en: 'As of' },
  'figures.bonus-1a': { da: 'Bonus 1a, kr.', en: 'Bonus 1a, DKK' },
  'figures.bonus-1b': { da: 'Bonus 1b, kr.', en: 'Bonus 1b, DKK' },
  'figures.bonus-3': { da: 'Bonus 3, kr.', en: 'Bonus 3, DKK' },
  'figures.bonus-4': { da: 'Bonus 4, kr.', en: 'Bonus 4, DKK' },
  'figures.income-threshold': { da: 'Indkomst, der mindst kræves om måneden, kr.', en: 'Least income a month, DKK' },
  'figures.delay-minimum': { da: 'Mindste dagbod, kr.', en: 'Least penalty a day, DKK' },
  'figures.invoicing-daily': { da: 'Bod for hver dag, kr.', en: 'Penalty for each day, DKK' },
  'figures.subcontractor': { da: 'Bod for en underleverandør, kr.', en: 'Penalty for a subcontractor, DKK' },
  sentOn: { da: 'Fakturaen er sendt den', en: 'The invoice was sent on' },
  'meeting.firstMeeting': { da: 'Dagen for det første møde', en: 'The day of the first meeting' },
  stayedAway: { da: 'Borgeren er ikke mødt', en: 'The citizen has not come' },
  'agreementPeriod.firstDay': { da: 'Aftalens første dag', en: "The agreement's first day" },
  'agreementPeriod.lastDay': { da: 'Aftalens sidste dag', en: "The agreement's last day" },
  otherOrders: { da: 'Borgerens andre forløb', en: "The citizen's other courses" },
  'meeting.appearedOn': { da: 'Borgeren mødte den', en: 'The citizen turned up on' },
  'meeting.sickness[].status': { da: 'Kommunens svar', en: "The municipality's answer" },
  'meeting.sickness': { da: 'Sygdom', en: 'Sickness' },
  'meeting.lettersSent': { da: 'Breve, der er sendt', en: 'Letters that were sent' },
  'meeting.lettersSent[]': { da: 'Brev sendt den', en: 'Letter sent on' },
  'events.approvedOn': { da: 'Ordren er godkendt den', en: 'The order was approved on' },
  'events.startedOn': { da: 'Borgeren begyndte den', en: 'The citizen started on' },
  'events.sentBackOn': { da: 'Borgeren er sendt tilbage den', en: 'The citizen was sent back on' },
  'events.policeReportedOn': { da: 'Meldt til politiet den', en: 'Reported to the police on' },
  'events.interimReports.everyWeeks': { da: 'Statusrapport hver … uge', en: 'Interim report every … weeks' },
  'events.interimReports.everyMonths': { da: 'eller hver … måned', en: 'or every … months' },
  'events.finalReportBy': { da: 'Aftalt frist for slutrapport', en: 'Agreed day of the final report' },
  'events.planCovers': { da: 'Planen for ugerne dækker', en: 'The plan covers' },
  'events.mentorBeside': { da: 'Mentor ved siden af', en: 'Mentor beside' },
  'events.talkEveryMonths': { da: 'Samtale hver … måned', en: 'Talk every … months' },
  'events.followUps[]': { da: 'Opfølgning den', en: 'Follow-up on' },
  'absence.events': { da: 'Hændelser', en: 'Events' },
  'absence.events[].on': { da: 'Dag', en: 'Day' },
  'absence.events[].kind': { da: 'Hvad skete der?', en: 'What happened?' },
  'absence.events[].hours': { da: 'Timer, der manglede', en: 'Hours missed' },
  'absence.events[].cause': { da: 'Årsag', en: 'Cause' },
  'absence.events[].to': { da: 'Meldt til', en: 'Reported to' },
  'absence.events[].beforeMeeting': { da: 'Meldt før mødetid', en: 'Before the meeting time' },
  'absence.events[].report': { da: 'Leverandøren indberetter det', en: 'The provider reports it' },
  'absence.events[].note': { da: 'Note til indberetningen', en: 'Note to the report' },
  'absence.events[].dialogueHeld': {
    da: 'Leverandøren har talt med borgeren om det',
    en: 'The provider talked with the citizen',
  },
  'absence.events[].grantedByProvider': { da: 'Leverandøren gav selv fri', en: 'The provider granted it' },
  'absence.events[].about': { da: 'Oplysningen handler om', en: 'The information is about' },
  'credit.invoiced': { da: 'Det, der er faktureret', en: 'What was invoiced' },
  'credit.invoiced[].amount': { da: 'Beløb, kr. uden moms', en: 'Amount, DKK without VAT' },
  'credit.invoiced[].kind': { da: 'Type', en: 'Type' },
  'credit.asOf': { da: 'Status pr.', en: 'As of' },
  'delay.kind': { da: 'Hvad kom for sent?', en: 'What came late?' },
  'delay.value': { da: 'Værdien af det forsinkede, kr.', en: 'Value of what was late, DKK' },
  'delay.wholeValue': { da: 'Værdien af hele ydelsen, kr.', en: 'Value of the whole service, DKK' },
  'delay.dueOn': { da: 'Skulle være sket den', en: 'Was due on' },
  'delay.deliveredOn': { da: 'Skete den', en: 'Came on' },
  documentedLoss: { da: 'Dokumenteret tab, kr.', en: 'Documented loss, DKK' },
  'wrong.wrongAmount': { da: 'Faktureret forkert, kr.', en: 'Invoiced wrongly, DKK' },
  'wrong.period.firstDay': { da: 'eller forkert faktureret fra', en: 'or invoiced wrongly from' },
  'wrong.period.lastDay': { da: 'forkert faktureret til og med', en: 'invoiced wrongly through' },
  'wrong.excused': { da: 'Fejlen er undskyldelig', en: 'The error is excusable' },
  'wrong.earlierErrors': { da: 'Fejl før denne under rammeaftalen', en: 'Errors before this one' },
  'conduct.breach.kind': { da: 'Hvad er brudt?', en: 'What was broken?' },
  'conduct.breach.establishedOn': { da: 'Konstateret den', en: 'Established on' },
  'conduct.breach.endedOn': { da: 'Ophørt den', en: 'Ended on' },
  'conduct.breach.maximum': { da: 'Bodens maksimum, kr.', en: 'Maximum of the penalty, DKK' },
  'price.price': { da: 'Timeprisen nu, kr.', en: 'The rate now, DKK' },
  'price.oldIndex': { da: 'Gammelt nettoprisindeks', en: 'Old net price index' },
  'price.newIndex': { da: 'Nyt nettoprisindeks', en: 'New net price index' },
  'price.oldIndexMonth': { da: 'Det gamle indeks er for', en: 'The old index is of' },
  'price.newIndexMonth': { da: 'Det nye indeks er for', en: 'The new index is of' },
  'price.extended': { da: 'Er aftalen forlænget?', en: 'Is the agreement extended?' },
  'price.receivedOn': { da: 'Køberen fik varslet den', en: 'The buyer got the notice on' },
  'price.effectiveOn': { da: 'De nye priser gælder fra', en: 'The new prices take effect on' },
  'price.regulatedBefore': { da: 'Er prisen reguleret før?', en: 'Was the price regulated before?' },
  'price.timesRegulated': { da: 'eller antal reguleringer før', en: 'or regulations before' },
  'price.approvedOn': { da: 'Køberen godkendte skriftligt den', en: 'The buyer approved in writing on' },
  'price.outsidePrice': { da: 'Laveste pris uden for aftalen, kr.', en: 'Lowest price outside the agreement, DKK' },
} as const satisfies Readonly<Record<string, Words>>;

type Label = keyof typeof labels;

/** The name of a field by its path; the path itself where the page has no such field. */
export function fieldName(path: string, language: 'da' | 'en'): string {
  const label = labelOf(path);
  return label === undefined ? path : labels[label][language];
}

/** The same where it stands alone, without what it is the other way of saying. */
export function fieldAlone(path: string, language: 'da' | 'en'): string {
  const name = fieldName(path, language).replace(/^(?:eller|or) /, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Whether the page has a field for what stands at a path. */
export function isField(path: string): boolean {
  return labelOf(path) !== undefined;
}

const isLabel = (key: string): key is Label => Object.hasOwn(labels, key);

function labelOf(path: string): Label | undefined {
  const row = path.replace(/\[\d+\]/g, '[]');
  return [row, row.replace(/^(?:previous|other)Orders\[\]\./, ''), row.replace(/^.*\./, '')].find(isLabel);
}
