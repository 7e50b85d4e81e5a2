import type { PriceUnit } from '../agreement/agreement.ts';
import type { ContractDuty, DeadlineSide, ReckoningUnit } from '../agreement/contract-duties.ts';
import { DAYS_IN_WEEK } from '../agreement/course.ts';
import type { InvoiceChannel, InvoiceKind } from '../agreement/invoice-kinds.ts';
import type { OwnNames } from '../agreement/names.ts';
import type { BenefitGroup, ClosureGround } from '../agreement/order.ts';
import type { StateKind } from '../agreement/result-terms.ts';
import type { WinnerDocument } from '../agreement/tender-terms.ts';
import { dayOf, type IsoDate, type IsoMonth } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import { lengthOf } from '../calendar/period.ts';
import type { Quarter } from '../calendar/quarter.ts';
import type { Words } from '../evidence/clause.ts';
import type { Outcome } from '../evidence/decision.ts';
import type { LackedFact } from '../evidence/figure.ts';
import type { Severity } from '../evidence/finding.ts';
import type { Party } from '../evidence/party.ts';
import {
  type Bounded,
  type Bounds,
  boundedOf,
  type Count,
  type List,
  listOf,
  type Share,
  type Span,
} from '../evidence/written.ts';
import type { HourlyRate, Hours, Kroner } from '../money/kroner.ts';
import type { ProblemCode, WantedType } from '../problem/problem.ts';
import { type Called, groupCalled, namesIn } from './called.ts';
import { joined } from './joined.ts';
import { numberRuns } from './number-runs.ts';
import { begun, isBelow, type Noun, oneOf, sizeOf, speechOf, wholeShare } from './speech.ts';
import type {
  AbsenceEventKind,
  AbsenceFindings,
  AbsenceSteps,
  AskedOfResult,
  AskedTime,
  AssumedFact,
  AttendanceFindings,
  AttendanceSteps,
  AuditFindings,
  AuditInvoiceSteps,
  AwardReasonCode,
  BatchFindings,
  BonusContentFindings,
  BonusFindings,
  BonusInvoiceFindings,
  BonusStatementSteps,
  BonusSteps,
  ChangeCause,
  ChangedFact,
  CheckOrderSteps,
  ConductFindings,
  ConductUnit,
  ContractDeadlineSteps,
  ContractFindings,
  CourseDuty,
  CreditFindings,
  CreditSteps,
  DayAway,
  DeadlineDuty,
  DeadlineFindings,
  DeadlinesSteps,
  DeliveryFindings,
  DeliverySteps,
  DocumentOwner,
  DueDateFindings,
  DueDateSteps,
  DueDays,
  DutyCondition,
  DutyState,
  EarlierGap,
  FeeFactors,
  FeeFindings,
  FeeSteps,
  FindingSentences,
  FirstDayDuty,
  FirstDayFindings,
  FirstDayStatus,
  FirstDaySteps,
  InvoiceAction,
  InvoicePlanSteps,
  InvoiceRunSteps,
  LetterState,
  LineFacts,
  MeetingOutcome,
  NamedBy,
  OfferFindings,
  OrderFindings,
  OutsideFacts,
  PenaltySteps,
  PriceSteps,
  ProtocolMark,
  RegulationFindings,
  ResultReasonCode,
  RunWaits,
  Sentences,
  StayFacts,
  StayNotCounted,
  UncheckedPart,
} from './steps-and-findings.ts';
import { isWholeOre } from './whole-ore.ts';

/** English: everything the library says in it. The other language files say the same things, by type. */

export const say = /* @__PURE__ */ speechOf({
  texts: 'en',
  months: 'January February March April May June July August September October November December',
  group: ',',
  point: '.',
  and: 'and',
  kroner: (number) => `DKK ${number}`,
  yearDay: (day, month) => `${day} ${month}`,
  moment: (date, clock) => `${date} at ${clock}`,
  from: 'from',
  through: 'through',
  page: 'p.',
  section: 'section',
});

// ---- what every answer says ----------------------------------------------------------------------------------------

interface VatTold {
  readonly percent: string | null;
  readonly vat: string;
  readonly total: string;
}

export const general = {
  /** Once in every answer that holds amounts. */
  vatNote: 'All amounts are without VAT.',
  /** The one amount that is not; `percent` is `null` where no VAT is due. */
  withVat: ({ percent, vat, total }: VatTold) =>
    percent === null
      ? `No VAT is due: ${say.kroner(total)}`
      : `With ${say.number(percent)} % VAT, ${say.kroner(vat)}: ${say.kroner(total)}`,
  /** Before the readings that decided a step. */
  readAs: 'read thus',
  /** What a finding means. */
  severities: { reject: 'Reject', breach: 'Not kept', warn: 'Warning' } satisfies Record<Severity, string>,
  /** Before what an answer lacks. */
  missing: 'Missing',
};

/** What an answer can lack, as what it is rather than as a field. */
export const lacked: Readonly<Record<LackedFact, string>> = {
  'order.hoursPerWeek': 'hours a week',
  'order.hourlyRate': 'hourly rate',
  'order.price': 'price',
  closure: 'a course that did not run out',
  contactMinutes: 'short contacts',
  startedWorkOn: 'a job that begins on the way',
  pauses: 'days on which payment stops',
  rateChanges: 'a rate that changes on the way',
  'hours-band': 'so many hours a week',
  'given.hourlyRate': 'an hourly rate beside its own price',
  'given.price': 'a price beside its own',
  contacts: 'contacts that were held',
  'contacts.held': 'the contacts that were held',
  placements: 'placements and wage subsidy from then on',
  employment: 'jobs and education from then on',
  'employment.hoursPerWeek': 'the hours a week of the job',
  'bonus-1a': 'the amount of bonus 1a, which must be given',
  'bonus-1b': 'the amount of bonus 1b, which must be given',
  'bonus-3': 'the amount of bonus 3, which must be given',
  'bonus-4': 'the amount of bonus 4, which must be given',
  'income-threshold': 'the income threshold, which must be given',
  'income-threshold-4': 'the income threshold of bonus 4, which must be given',
  'delay-minimum': 'the least amount a working day, which must be given',
  'invoicing-daily': 'the penalty a working day, which must be given',
  subcontractor: 'the penalty for the subcontractor, which must be given',
  estimatedTurnover: "the year's estimated turnover",
  winners: 'the winners of the lot that this one is chosen among',
  'property-damage-cover': 'the insurance cover for damage to property, which the source lost',
  'public-debt-limit': 'the amount of public debt that excludes a bidder, which the source lost',
  referenceRates: 'the reference rate',
};

export const lackedIncome = (month: IsoMonth) => `the job's income in ${say.month(month)}`;

/** Whom the documents oblige. */
export const parties: Readonly<Record<Party, string>> = {
  provider: 'the provider',
  buyer: 'the Buyer',
  kunde: 'the Kunde',
  jobcentre: 'the jobcentre',
  'k-kassen': "K-kassen (the municipality's benefit unit)",
  municipality: 'the municipality',
  'contracting-authority': 'the contracting authority',
  bidder: 'the bidder',
  'supporting-undertaking': 'the supporting undertakings',
  'bankruptcy-estate': "the provider's bankruptcy estate",
};

/** The parties as a sentence begins: `The Buyer and the provider`. */
export const partiesText = (ids: readonly Party[]) => begun(say.all(ids.map((id) => parties[id])));

/** The benefit groups as a reader calls them. */
export const groups: Readonly<Record<BenefitGroup, string>> = {
  kontanthjaelp: 'social assistance (kontanthjælp)',
  uddannelseshjaelp: 'education help (uddannelseshjælp)',
  sygedagpenge: 'sickness benefit (sygedagpenge)',
  ledighedsydelse: 'unemployment allowance (ledighedsydelse)',
  ressourceforloeb: 'a resource course (ressourceforløb)',
  revalidering: 'rehabilitation (revalidering)',
  integration: 'the Integration Act',
  jobafklaring: 'job-clarification (jobafklaring)',
  dagpenge: 'unemployment insurance benefit (dagpenge)',
  selvforsoergende: 'self-supporting (selvforsørgende)',
};

/** What everybody is called, and each way and letter, where an agreement has no names of its own. */
export const plainNames: Called = {
  ...parties,
  buyer: 'the buyer',
  kunde: 'the customer',
  jobcentre: 'the municipality',
  'k-kassen': 'the paying authority',
  'ordering-jobcentre': 'the municipality that ordered',
  kontaktcentret: 'the municipality',
  portal: 'the agreed IT system',
  'portal-in-short': 'the agreed IT system',
  nemhandel: 'NemHandel',
  'separate-invoice': 'an invoice of its own',
  'summons-letter': 'a letter',
  'absence-report': '',
  groups,
};

/** What an agreement calls them. */
export const calledIn: (own: OwnNames) => Called = /* @__PURE__ */ namesIn(plainNames, say.of);

/** `the provider's`. */
const possessive = (name: string) => (name.endsWith('s') ? `${name}'` : `${name}'s`);

// ---- problems ------------------------------------------------------------------------------------------------------

/** What is wrong with an input. None repeats the refused value; the path says where it stands. */
export const problems: Readonly<Record<ProblemCode, string>> = {
  'invalid-json': 'The text is not valid JSON.',
  'invalid-csv':
    'The text is not valid CSV: a quotation mark must be closed again, at the end of its cell, and one mark must part the names of the columns (sep=; in a first line says which).',
  'duplicate-key': 'The key stands twice in the same object; only one of the two values could hold.',
  'not-an-object': 'The input must be a JSON object.',
  'missing-field': 'The field is missing.',
  'unknown-field': 'The field is not known here; it may be misspelt.',
  'invalid-type': 'The field has the wrong type.',
  'invalid-option': 'The value is not one of the possible ones.',
  'invalid-decimal':
    'The number must be written with digits and at most one point, without a plus sign, an exponent or spaces.',
  'ambiguous-decimal':
    'The point can part thousands or decimals: write the number without a point, with a comma before decimals.',
  'too-many-decimals': 'The number has more decimals than the field allows; nothing is rounded.',
  'out-of-range': 'The value is outside what is allowed.',
  'invalid-date': 'The date does not exist; it is written YYYY-MM-DD.',
  'date-out-of-range': 'The date, or a day computed from it, lies outside the years 1900–2199.',
  'date-order': 'The date lies before the period it belongs to, or after it.',
  'both-given': 'Two fields say the same; only one of them may be given.',
  'unknown-level': 'The agreement does not have this level.',
  'unknown-agreement': 'There is no agreement with this id.',
  'unknown-operation': 'There is no operation with this name.',
  'unknown-option': 'The command does not know this option.',
  'unreadable-file': 'The file cannot be read.',
  'unwritable-file': 'The file cannot be written.',
  'unreadable-input': 'The input cannot be read: it fails when it is looked at.',
  'not-in-agreement': 'The agreement has no rule on this question.',
  'not-a-mentor-level': 'Only mentor levels have contacts that can be shorter than an hour.',
  'internal-error': 'There is a fault in the library. No answer is better than a wrong one.',
  'hours-not-whole': 'Short contacts need whole hours, since each contact counts as one hour.',
  'cpr-number': 'The field looks like a CPR number. Use an id without personal data.',
  'invalid-id':
    'The id has white space at an end, or a character that cannot be seen. Two ids would look alike and not be the same.',
  'too-large': 'The field is larger than what is accepted.',
  contradiction: 'The field contradicts another field of the agreement; both are named.',
  'band-upside-down': 'The upper end is below the lower one.',
  'duplicate-id': 'The id is used before in the same agreement.',
  'given-twice': 'The same thing is given twice.',
  'duplicate-bidder': 'The bidder stands here twice; there can be only one offer from each.',
  'unknown-bidder': 'The bidder made no offer here, and whoever wins the other lot has made one on both.',
  'duplicate-date': 'The day is named more than once.',
  'unknown-document': 'The source names a document that the agreement does not list.',
  'version-gap': 'There are days between this version and the one before on which no version holds.',
  'version-overlap': 'The version begins before the one before it has ended.',
  'other-agreement': 'The version belongs to another agreement than the first one.',
  'not-in-force': 'No version of the agreement holds on that day.',
};

/** `too-large` where it is no field that is: what was asked, or all that would be answered. */
export const wholeTooLarge: string =
  'The answer, or the input itself, is too long for one text. Split the input, and ask for one part at a time.';

/** After the sentence of a value that is none of its field's options. */
export const amongOptions = (options: readonly string[]) => `It is one of: ${options.join(', ')}.`;

/** What kind of value a field wants. */
export const wantedKinds: Readonly<Record<WantedType, string>> = {
  text: 'a text',
  number: 'a number',
  'whole-number': 'a whole number',
  'true-or-false': 'true or false',
  list: 'a list',
  object: 'an object',
  date: 'a date, written YYYY-MM-DD',
  month: 'a month, written YYYY-MM, such as 2016-10',
  quarter: 'a quarter, written YYYY-Qn, such as 2016-Q4',
};

/** After the sentence of a value of another kind than its field's. */
export const wantedIs = (wanted: WantedType) => `Expected: ${wantedKinds[wanted]}.`;

/** Before the problems of an input. */
export const refused: string = 'Cannot be answered:';

/** Where something stands in a table, as a spreadsheet shows it. */
export const tablePlace = (row: number, column: string | undefined): string =>
  column === undefined ? `row ${row}` : `row ${row}, ${column}`;

/** In a table, where orders have rows and no numbers. */
export const sameAsRow = (row: number): string => `The order is the same as the one in row ${row}; it counts once.`;

/** Whether an order may be confirmed, in a cell. */
export const verdicts: Readonly<Record<'confirm' | 'reject' | 'refused', string>> = {
  confirm: 'confirm',
  reject: 'reject',
  refused: 'refused',
};

// ---- catalogue and duties ------------------------------------------------------------------------------------------

const hoursAWeek = (hours: Hours) => `${say.counted(hours, hour)} a week`;

export const catalogue = {
  /** The hours of a level, by the kind of its term. */
  hours: {
    fixed: hoursAWeek,
    range: (min: Hours, max: Hours) => `${say.number(min)}–${hoursAWeek(max)}`,
    interval: (min: Hours, max: Hours) => `an interval within ${say.number(min)}–${hoursAWeek(max)}`,
    typical: (hours: Hours) => `typically ${hoursAWeek(hours)}`,
  },
  weeks: {
    exact: (weeks: number) => `exactly ${say.counted(weeks, week)}`,
    range: (min: number, max: number) => `${min}–${max} ${week[1]}`,
    typical: (max: number) => `typically up to ${max} ${week[1]}`,
  },
  priceBand: (min: HourlyRate, max: HourlyRate) => `${say.kroner(min)} – ${say.kroner(max)} an hour`,
  price: (per: PriceUnit, amount: HourlyRate) => `${say.kroner(amount)} ${priceUnits[per]}`,
  priceBetween: (per: PriceUnit, min: HourlyRate, max: HourlyRate) =>
    `${say.kroner(min)} – ${say.kroner(max)} ${priceUnits[per]}`,
  priceBelow: (hours: Hours, amount: HourlyRate) => `below ${hoursAWeek(hours)}: ${say.kroner(amount)} a week`,
  priceThrough: (hours: Hours, amount: HourlyRate) => `through ${hoursAWeek(hours)}: ${say.kroner(amount)} a week`,
  noPrice: 'hourly rate: not in the source',
  bonuses: (kinds: readonly string[]) => `bonus: ${kinds.join(', ')}`,
  absent: 'Not in the source:',
};

export const rules = {
  count: (count: number) => say.counted(count, ['rule', 'rules']),
  /** What became of a rule. */
  statuses: {
    computed: 'computed',
    data: "carried by the agreement's data",
    duty: 'duty',
    told: 'told here alone',
    'not-computable': 'not computable',
  },
};

export const duties = {
  none: 'None.',
};

// ---- order ---------------------------------------------------------------------------------------------------------

/** The way that an invoice goes, within a sentence. */
const channelName = (channel: InvoiceChannel, names: Called) =>
  names[channel === 'portal' ? 'portal-in-short' : channel];

const placesText = (number: string, places: readonly number[]) => `${number} ${say.all(places.map(String))}`;

function placedText(on: string, isTold: boolean): string {
  return isTold
    ? `The order was placed on ${say.date(on)}`
    : `The course starts on ${say.date(on)}, when it was ordered is not told`;
}

export const orderFindings: FindingSentences<OrderFindings> = {
  'unknown-level': () => 'The agreement does not have the ordered level.',
  'rate-below-band': ({ min }) => `The hourly rate is below the band's minimum of ${say.kroner(min)}.`,
  'rate-above-band': ({ max }) => `The hourly rate is above the band's maximum of ${say.kroner(max)}.`,
  'rate-below-offered': ({ offered }) => `The hourly rate is below the offered ${say.kroner(offered)}.`,
  'rate-not-offered': ({ offered }) =>
    `The hourly rate is above the offered ${say.kroner(offered)}, and no regulation of the price is told.`,
  'rate-above-regulated': ({ max, why }) => {
    const still = {
      'not-allowed': ' The price may not be regulated (regulate-price says why).',
      'not-yet': ' The regulation takes effect only after the start of the course.',
    };
    return `The hourly rate is above what it may be, ${say.kroner(max)}.${why ? still[why] : ''}`;
  },
  'hours-not-orderable': (has) =>
    has.min === undefined
      ? 'The level cannot be ordered with an interval of hours.'
      : `The hours cannot be ordered: the level has ${say.range(has.min, has.max)} hours a week.`,
  'weeks-below-minimum': ({ min }) => `The course is shorter than ${say.counted(min, week)}.`,
  'weeks-above-maximum': ({ max }) =>
    `The course is longer than ${say.counted(max, week)}; an extension is a new order.`,
  'weeks-not-exact': ({ weeks }) => `The course must last exactly ${say.counted(weeks, week)}.`,
  'start-before-order': () => 'The start date is before the day the order was placed.',
  'outside-agreement-period': ({ placedOn, isTold, firstDay, lastDay }) => {
    const from = firstDay === undefined ? '' : ` from ${say.date(firstDay)}`;
    const through = lastDay === undefined ? '' : ` through ${say.date(lastDay)}`;
    return `${placedText(placedOn, isTold)}, and the agreement runs${from}${through}.`;
  },
  'before-agreement-document': ({ placedOn, isTold, dated }) =>
    `${placedText(placedOn, isTold)}, before the agreement’s own document of ${say.date(dated)}; when the agreement began is not told.`,
  'ordered-outside-portal': ({ by, ...outside }) =>
    `The order was ${outsideWord(outside)} outside ${calledIn(by).portal} and cannot be invoiced.`,
  'not-orderable-with-others': ({ other }) =>
    other
      ? `In the same period the citizen has ${say.of(other)}, which is only ordered on its own.`
      : 'The level is only ordered on its own, and the citizen has another course in the same period.',
  'hours-step': ({ step }) =>
    `The hours are not a multiple of ${say.counted(step, hour)}, the step that is reckoned with.`,
  'hours-beyond-typical': ({ perWeek }) => `The hours are more than the typical ${say.counted(perWeek, hour)} a week.`,
  'weeks-not-whole': () => 'The period is not a whole number of weeks.',
  'weeks-beyond-typical': ({ max }) => `The course is longer than the typical ${say.counted(max, week)}.`,
  'age-outside-target-group': () => "The citizen's age is outside the target group.",
  'group-outside-target': () => "The citizen's benefit group is outside the target group.",
  'element-not-offered': ({ elements, by }) =>
    `${begun(possessive(calledIn(by).provider))} solution description does not name ${say.all(elements)}, so it cannot be ordered.`,
  'unemployment-too-short': ({ months, ofLast }) =>
    `The citizen has not been unemployed for ${months} of the last ${ofLast} months.`,
  'continued-beyond-longest': ({ max, by }) =>
    `The course goes on after another of its level, and together they last more than ${say.counted(max, week)}; that is for special cases only, as ${calledIn(by).jobcentre} finds.`,
  'other-citizen': ({ places }) =>
    `Of the other orders ${placesText('no.', places)} ${places.length === 1 ? 'is' : 'are'} another citizen's and not counted.`,
};

export const batchFindings: FindingSentences<BatchFindings> = {
  'order-twice': ({ same }) => `The order is the same as no. ${same}; it counts once.`,
  'order-rejected': () =>
    'The order itself would be rejected (check-order says why); whether its bonus is owed is not settled by that.',
  'order-replaced': ({ by }) =>
    `The order itself would be rejected (check-order says why), and no. ${by} stands in its place; nothing of it counts.`,
  'started-work-not-told': ({ firstDay }) =>
    `A job or an education is told to begin on ${say.date(firstDay)}, and payment stops the day one begins. That day was not told for the fee, which is as if none had begun.`,
};

export const order = {
  confirm: 'The order may be confirmed.',
  reject: 'The order must be rejected.',
};

/** Placed, confirmed, or both: how an order went outside the portal. */
export const outsideWord = ({ orderedOutsidePortal, confirmedOutsidePortal }: OutsideFacts): string => {
  if (!confirmedOutsidePortal) return 'placed';
  return orderedOutsidePortal ? 'placed and confirmed' : 'confirmed';
};

/** Why nothing of an order can be invoiced. */
export const nothingInvoiceable = (outside: OutsideFacts, portal: string) =>
  `The order was ${outsideWord(outside)} outside ${portal}; nothing can be invoiced for it.`;

// ---- delivery ------------------------------------------------------------------------------------------------------

const deliveryNouns = {
  fullWeek: ['full week', 'full weeks'],
  time: ['time', 'times'],
  followUp: ['follow-up', 'follow-ups'],
} as const satisfies Record<string, Noun>;

const averageRemark = ({ min, max, average }: DeliveryFindings['average-below-interval']) =>
  `${say.number(average)} hours a week are planned on average; ${say.number(min)}–${say.number(max)} are ordered.`;

const missedRemark = (what: string, { times, firstDay, lastDay }: DeliveryFindings['follow-up-missed']) =>
  `${what} is missing ${say.counted(times, deliveryNouns.time)}, first ${say.days(firstDay, lastDay)}.`;

const deliverySteps: Sentences<DeliverySteps> = {
  'ordered-hours': ({ hoursPerWeek, weeks }, gives) =>
    `Ordered: ${say.counted(hoursPerWeek, hour)} a week for ${say.counted(weeks, week)} = ${say.counted(gives, hour)} (a part week by its days).`,
  'planned-hours': ({ activityHours, placementHours }, gives) =>
    `Planned: ${say.counted(activityHours, hour)} of activity + ${say.counted(placementHours, hour)} of placement = ${say.counted(gives, hour)}.`,
  offset: ({ deficit, surplus }) =>
    `Weeks with fewer hours lack ${say.counted(deficit, hour)}; weeks with more have ${say.counted(surplus, hour)} extra. They offset each other.`,
  residual: ({ orderedHours, placementHours, week }, gives) =>
    `From week ${week}: ${say.counted(orderedHours, hour)} ordered − ${say.counted(placementHours, hour)} in placement = ${say.counted(gives, hour)} to fill.`,
  'specialist-hours': ({ hoursPerWeek, weeks }, gives) =>
    `${say.counted(hoursPerWeek, hour)} a week with a psychiatrist or psychologist for ${say.counted(weeks, week)} = ${say.counted(gives, hour)}, out of the ordered ones.`,
  average: ({ min, max, weeks, plannedHours }, gives) =>
    gives === 'none'
      ? `No full week has planned hours to take an average over; ${say.number(min)}–${say.number(max)} hours a week are ordered.`
      : `${say.counted(plannedHours, hour)} planned over ${say.counted(weeks, deliveryNouns.fullWeek)}: ${say.number(gives)} on average; ${say.number(min)}–${say.number(max)} are ordered.`,
  'missed-follow-ups': ({ everyDays, made }, gives) =>
    `${say.counted(made, deliveryNouns.followUp)} made; the longest gap may be ${everyDays} days, and it was exceeded ${say.counted(gives, deliveryNouns.time)}.`,
};

export const deliveryFindings: FindingSentences<DeliveryFindings> = {
  'planned-below-ordered': ({ hours, closedOn }) =>
    closedOn === undefined
      ? `${say.counted(hours, hour)} less than ordered in all are planned.`
      : `The course was closed on ${say.date(closedOn)} before the ordered hours were reached: ${say.counted(hours, hour)} are missing. The hours are an average, and a course may begin low.`,
  'planned-above-ordered': ({ hours, closedOn, by }) =>
    closedOn === undefined
      ? `${begun(calledIn(by).provider)} has itself planned ${say.counted(hours, hour)} more than ordered in all.`
      : `Until the closure on ${say.date(closedOn)} ${say.counted(hours, hour)} more were planned than the weeks through that day come to; the hours are an average over the ordered course.`,
  'average-below-interval': averageRemark,
  'average-above-interval': averageRemark,
  'specialist-hours-missing': ({ hours }) =>
    `${say.counted(hours, hour)} with a psychiatrist or psychologist are missing.`,
  'week-without-activity': ({ weeks }) => `There is no activity in course week ${numberRuns(weeks)}.`,
  'mentor-contact-missed': (facts) => missedRemark('Contact with the mentor', facts),
  'mentor-talk-missed': (facts) => missedRemark(`An individual talk at ${calledIn(facts.by).provider}’s`, facts),
  'follow-up-missed': (facts) => missedRemark('A follow-up', facts),
  'residual-not-filled': ({ weeks }) =>
    `The placement has fewer hours than ordered, and too little is planned beside it in week ${numberRuns(weeks)}.`,
  'placement-above-ordered': ({ weeks }) =>
    `The placement has more hours than ordered in week ${numberRuns(weeks)}; that gives no extra payment.`,
  'follow-up-by-telephone': ({ byTelephone, made }) =>
    `${byTelephone} of ${say.counted(made, deliveryNouns.followUp)} took place by telephone, which may only be the exception.`,
  'no-placement-begun': ({ unless }) =>
    unless === undefined
      ? 'No placement has begun in the course, which aims at one.'
      : 'No placement has begun in the course; unless the citizen has got a flexjob, a placement aimed at one must be set up.',
};

export const delivery = {
  ordered: (ordered: Hours, planned: Hours) =>
    `Ordered: ${say.counted(ordered, hour)} · planned: ${say.counted(planned, hour)}`,
  planned: (planned: Hours) => `Planned: ${say.counted(planned, hour)}`,
  nothing: 'There is nothing to remark.',
  /** Weeks in a row that look the same, with the hours that are left beside a placement. */
  weeks: (
    numbers: readonly number[],
    { firstDay, lastDay }: Period,
    activity: Hours,
    placement: Hours,
    residual: Hours | null,
  ) => {
    const fill = residual === null ? '' : `, ${say.number(residual)} to fill`;
    return `Week ${numberRuns(numbers)} (${say.date(firstDay)} – ${say.date(lastDay)}): ${say.counted(activity, hour)} of activity and ${say.counted(placement, hour)} of placement a week${fill}.`;
  },
};

// ---- absence -------------------------------------------------------------------------------------------------------

/** What happened, as a reader is told it. */
const absenceEvents = (names: Called): Readonly<Record<AbsenceEventKind, string>> => ({
  'sickness-refused': `${begun(names.kontaktcentret)} does not accept the sickness`,
  'sickness-accepted': `${begun(names.kontaktcentret)} accepts the sickness`,
  'sickness-reported': 'The citizen reports sick',
  absent: 'The citizen is away',
  'no-message': 'The citizen stays away without a word',
  'not-back-after-sickness': 'The citizen does not come back after the accepted sickness',
  late: 'The citizen comes late',
  'refused-to-take-part': 'The citizen is present but will not take part',
  disturbed: 'The citizen is present but disturbs others',
  passive: 'The citizen is present but passive',
  'left-early': 'The citizen leaves early',
  'turned-up': 'The citizen appears again',
  'leave-asked': 'The citizen asks for leave',
  'k-kassen-request': `${begun(names['k-kassen'])} asks for help to reach the citizen`,
  'important-information': `${begun(names.provider)} learns something important about the citizen`,
  'benefit-ended': "The citizen's benefit ends",
});

/** The mail template, or whatever else the reports stand in; nothing where the agreement names none. */
const inReport = ({ 'absence-report': report }: Called) => (report === '' ? '' : ` in ${report}`);

const daysListed = (days: readonly IsoDate[]) => days.map((each) => say.date(each)).join(', ') || 'none';

const time: Noun = ['time', 'times'];

const missedPart = ({ extent, hours }: DayAway) => {
  if (hours) return say.counted(hours, hour);
  return extent === 'present' ? 'present, with a note' : 'the whole day';
};

const absenceSteps: Sentences<FirstDaySteps & AbsenceSteps & AttendanceSteps> = {
  'first-day-procedure': ({ benefitGroup }, gives, names) =>
    gives === 're-summons'
      ? `Benefit: ${groupCalled(benefitGroup, names)}. The citizen is summoned again by letter.`
      : `Benefit: ${groupCalled(benefitGroup, names)}. Absence is registered, and the citizen is contacted.`,
  're-summons-window': ({ firstMeeting, days }, gives) =>
    `The ${days} days from ${say.date(firstMeeting)} run through ${say.date(gives)}.`,
  're-summons-count': (_, gives, names) =>
    `If the citizen stays away, ${names.provider} must summon again ${say.counted(gives, time)} in all.`,
  're-summons': ({ before, days, letterSentOn, excused }, gives) => {
    const counted = `${say.date(before)} + ${say.counted(days, day)}`;
    if (letterSentOn !== undefined) {
      return `If the meeting on ${say.date(before)} is missed, a letter goes out that day: ${counted} gives a meeting on ${say.date(gives)}.`;
    }
    return excused
      ? `The dates go on after the excused meeting: ${counted} gives a meeting on ${say.date(gives)}.`
      : `The citizen has turned up, so the re-summons falls away: ${counted} would have given a meeting on ${say.date(gives)}.`;
  },
  'outside-window': ({ lastDay }, gives) =>
    `The meeting on ${say.date(gives)} lies after ${say.date(lastDay)}, the last of the days.`,
  'excused-meeting': ({ lastDay }, gives) =>
    `The meeting on ${say.date(gives)} is excused: the sickness is accepted${lastDay === undefined ? ', and no last day of it is stated' : ` through ${say.date(lastDay)}`}.`,
  'summoned-anew': ({ number, before }, gives) =>
    `${number === '0' ? 'The first meeting' : `Re-summons ${number}`} on ${say.date(before)} is not used up: the citizen is called anew to ${say.date(gives)}, the first working day after the sickness.`,
  'appeared-in-window': ({ lastDay }, gives) =>
    gives === 'true'
      ? `The citizen turned up within the days through ${say.date(lastDay)}, so a deduction for the single days may be enough.`
      : `The citizen turned up after ${say.date(lastDay)}, the last of the days.`,
  'meetings-awaiting-decision': (_, gives, names) =>
    `Sickness is reported and ${names.kontaktcentret} has not decided on it: ${daysListed(listOf(gives))}. If it is accepted, the meeting is excused.`,
  'sanction-needs-letter': ({ missed }, gives, names) =>
    `${begun(names.municipality)} can go on to a sanction only if the citizen was summoned by letter (${daysListed(listOf(missed))}). ${
      {
        sent: 'The letters were sent.',
        'not-sent': 'Letters are missing.',
        'not-told': 'Nothing is said of the letters.',
      }[gives]
    }`,
  'first-day-excused': (_, gives, names) =>
    `The meeting on ${say.date(gives)} is excused: the sickness is accepted. Nothing is registered in ${names['portal-in-short']}.`,
  'wait-with-registration': (_, __, names) =>
    `Nothing is registered in ${names['portal-in-short']} until the citizen has turned up.`,
  'registrable-days': ({ missed, most }, gives) =>
    `Meetings missed: ${daysListed(listOf(missed))}. At most ${say.counted(most, day)} are registered: ${daysListed(listOf(gives))}.`,
  'register-by': (_, gives) => `They are registered at the latest the day the citizen turns up: ${say.date(gives)}.`,
  'report-to-k-kassen': ({ meetings }, gives, names) =>
    `If all ${meetings} meetings are missed, they are reported to ${names['k-kassen']}${inReport(names)} after ${say.date(gives)}. The source sets no deadline.`,
  'register-same-day': (_, gives, names) =>
    `Absence is registered in ${names['portal-in-short']} that same day at the latest: ${say.date(gives)}.`,
  'contact-attempts': (_, gives) => `The citizen is contacted ${say.counted(gives, time)}; the source sets no dates.`,
  'tell-jobcentre': (_, __, names) => `If the citizen still does not come, ${names.jobcentre} is told.`,
  'portal-registration': (from, gives) =>
    `${say.date(from.on)}: unauthorised absence, ${missedPart(from)}, registered at the latest ${say.date(gives)}.`,
  'same-registration': (from) => `${say.date(from.on)}: ${missedPart(from)} belongs to the day's one registration.`,
  'nothing-in-portal': ({ on, kind }, _, names) =>
    `${say.date(on)}: ${absenceEvents(names)[kind]}; nothing in ${names['portal-in-short']}.`,
  'flagged-for-correction': ({ day: missed }, gives) =>
    `The registration for ${say.date(missed)} is to be corrected, since the sickness was accepted on ${say.date(gives)}; the source does not say how.`,
  'deduction-days': ({ benefitGroup }, gives, names) =>
    benefitGroup === undefined
      ? `Days that may count in a deduction, in whole or in part: ${daysListed(listOf(gives))}.`
      : `No deduction is reckoned for ${groupCalled(benefitGroup, names)}; no days are counted.`,
  'awaiting-decision': (_, gives, names) =>
    `${begun(names.kontaktcentret)} has not decided on the sickness: ${daysListed(listOf(gives))}. They are no deduction days.`,
  'registered-once-refused': ({ on }, _, names) =>
    `${say.date(on)}: registered in ${names['portal-in-short']} the day the sickness was refused.`,
  'attendance-day': ({ date, entry, plannedHours, attendedHours }, gives) =>
    `${say.date(date)}: ${say.number(plannedHours)} − ${say.number(attendedHours)} = ${say.counted(gives, hour)} of absence${entry === 'absent' ? '; the whole day is absence' : ''}.`,
  'attendance-total': ({ plannedHours, attendedHours }, gives) =>
    `The month: ${say.counted(plannedHours, hour)} planned, ${say.number(attendedHours)} attended, ${say.number(gives)} absent.`,
  'send-attendance-protocol': ({ month }, gives) =>
    `The protocol for ${say.month(month)} is sent on ${say.date(gives)}.`,
};

const causeMissing = ({ by }: NamedBy) =>
  `The cause must be given in ${calledIn(by)['portal-in-short']}; it is missing here.`;

const outsideProcedure = ({ by }: NamedBy) =>
  `The sickness procedure does not cover the citizen's benefit group, so a message from ${calledIn(by).kontaktcentret} changes nothing here.`;

/** What staying away must be for any of it to have consequences. */
export const absenceCondition = (by: OwnNames): string =>
  `Staying away has consequences only without reasonable ground (uden rimelig grund); ${calledIn(by).municipality} judges that.`;

export const firstDayFindings: FindingSentences<FirstDayFindings> = {
  'meeting-on-closed-day': ({ on }) => `The meeting day ${say.date(on)} is no working day.`,
  'no-sanction-without-letter': ({ meetingOn, by }) =>
    `No letter was sent about the meeting on ${say.date(meetingOn)}; without one ${calledIn(by).municipality} cannot go on to a sanction.`,
  'letter-sent-late': ({ meetingOn, sendOn }) =>
    `The letter about the meeting on ${say.date(meetingOn)} was to be sent on ${say.date(sendOn)}, and was sent later.`,
  'appeared-after-window': ({ lastDay }) =>
    `The citizen turned up after ${say.date(lastDay)}; only through that day does the procedure offer a deduction in place of closure.`,
  'report-not-complete': ({ missed, by }) =>
    `Not every meeting was missed (${missed}): an excused meeting cannot be reported, so there is no report to ${calledIn(by)['k-kassen']}.`,
};

export const absenceFindings: FindingSentences<AbsenceFindings> = {
  'cause-missing': causeMissing,
  'sickness-reported-late': () => 'The sickness was not reported before the meeting time on the first day of absence.',
  'outside-sickness-procedure': outsideProcedure,
  'dialogue-first': () => 'A talk with the citizen should come first; reporting is mostly an educational tool.',
  'leave-not-providers-to-grant': ({ by }) =>
    `${begun(calledIn(by).provider)} cannot grant leave; the absence is registered like any other, and only ${calledIn(by).jobcentre} can approve it.`,
  'repeated-absence': ({ by }) =>
    `There are several days of absence. ${begun(calledIn(by).jobcentre)} may judge repeated no-shows without reasonable ground to equal a refusal; the source sets no number.`,
  'outside-deduction-rule': ({ groups: named, by }) =>
    `Deduction and closure are reckoned only for ${named.map((group) => groupCalled(group, calledIn(by))).join(', ')}; whether the citizen's benefit is covered is not said, and no deduction days are counted.`,
  'absence-on-closed-day': () => 'The day is no working day; was the citizen to come?',
};

export const attendanceFindings: FindingSentences<AttendanceFindings> = {
  'cause-missing': causeMissing,
  'outside-sickness-procedure': outsideProcedure,
  'out-of-house-undocumented': ({ kind }) =>
    kind === 'placement'
      ? 'There must be proof of the placement: a copy of the approved agreement, or other proof.'
      : 'There must be proof of where the citizen was and what the citizen did.',
  'visit-as-activity': () =>
    'A visit to a doctor or another authority is the activity only where an effort for the whole situation is coordinated.',
  'attended-beyond-planned': () => 'More hours were attended than were planned that day.',
  'hours-beyond-day': () => 'The day has more than 24 hours.',
  'planned-on-closed-day': () => 'Hours are planned on a day that is no working day.',
};

const dutyStates: Readonly<Record<DutyState, string>> = { done: 'earlier', due: 'now', coming: 'coming' };

const dutyConditions: Readonly<Record<DutyCondition, string>> = {
  missed: 'if the citizen stays away',
  'turned-up': 'when the citizen turns up',
  'not-reached': 'if the citizen does not come after the contact',
  'told-elsewhere': 'unless the citizen has reported it to the right place',
};

const dutyTitles = (names: Called): Readonly<Record<FirstDayDuty | CourseDuty, string>> => ({
  'receive-citizen': 'The citizen is called to a meeting',
  'send-letter': `Send ${names['summons-letter']} with a new meeting`,
  'state-sickness-rule': `State in the letter that sickness is reported to ${names.kontaktcentret} on the first day of absence before the meeting time`,
  remind: 'Follow the letter up with text messages and calls',
  'register-missed-days': `Register the missed days in ${names['portal-in-short']}`,
  'report-to-k-kassen': `Report the missed meetings to ${names['k-kassen']}${inReport(names)}`,
  'register-absence': `Register unauthorised absence in ${names['portal-in-short']} with its cause, once for the day`,
  'register-later-days': 'Register every later day that the citizen should have come as well, the same day',
  'contact-citizen': 'Contact the citizen',
  'tell-jobcentre': `Tell ${names.jobcentre}`,
  'enter-in-protocol': 'Enter it in the protocol',
  'correct-portal-records': `Have the record corrected: accepted sickness does not belong in ${names['portal-in-short']}; the source does not say how`,
  'guide-to-kontaktcentret': `Guide the citizen to call ${names.kontaktcentret}, which decides whether the sickness is accepted`,
  'refer-to-jobcentre': `Refer the citizen to ${names.jobcentre}; ${names.provider} cannot grant leave`,
  'hold-dialogue': 'Talk with the citizen about the conduct, and tell of the duty to report it',
  'engage-citizen': 'Work with the citizen to get him active and engaged; passivity alone is not enough to report',
  'ask-to-contact-k-kassen': `Ask the citizen to contact ${names['k-kassen']}`,
  'try-to-reach-citizen': 'Try at once to reach the citizen',
  'tell-k-kassen-result': `Tell ${names['k-kassen']} whether the citizen was reached`,
  'pass-on-information': `Pass the information on to ${names['k-kassen']} as fast as possible`,
  'decide-and-tell-citizen': `${begun(names['k-kassen'])} tells the citizen of the decision and may deregister the citizen`,
});

/** The dated list of what is to be done. */
export const absenceDuties = {
  states: dutyStates,
  conditions: dutyConditions,
  titles: dutyTitles,
  from: 'From',
  noDate: 'No date',
  should: 'should',
  may: 'may',
  noDeadline: 'no deadline',
  forMeeting: (on: IsoDate) => `for ${say.date(on)}`,
};

const firstDayStatuses: Readonly<Record<FirstDayStatus, string>> = {
  awaiting: 'The citizen is summoned and has not turned up yet.',
  appeared: 'The citizen has turned up.',
  exhausted: 'Every meeting was missed.',
};

const meetingOutcomes: Readonly<Record<MeetingOutcome, string>> = {
  missed: 'missed',
  excused: 'excused, accepted sickness',
  appeared: 'turned up',
  pending: 'planned',
  'not-needed': 'not needed',
};

const letterStates: Readonly<Record<LetterState, (on: IsoDate | null) => string>> = {
  sent: (on) => `letter sent${on ? ` ${say.date(on)}` : ''}`,
  'sent-late': (on) => `letter sent${on ? ` after ${say.date(on)}` : ''}`,
  'not-sent': (on) => `letter not sent${on ? ` (was to be sent ${say.date(on)})` : ''}`,
  'not-told': (on) =>
    on ? `letter was to be sent ${say.date(on)} (not told whether it was)` : 'not told whether a letter was sent',
};

export const firstDayAbsence = {
  statuses: firstDayStatuses,
  /** Nobody said whether the citizen has come, asked about a day or about all of time. */
  notTold: (asOf: IsoDate | null) =>
    asOf === null
      ? 'It is not stated whether the citizen has turned up. This is the plan if the citizen stays away:'
      : `It is not stated that the citizen has turned up. The answer holds if the citizen has stayed away through ${say.date(asOf)}.`,
  planned: 'planned',
  ifMissed: 'if the citizen stays away',
  meetings: meetingOutcomes,
  calendar: 'Duties day by day:',
  /** Number 0 is the first meeting. */
  summons: (number: number) => (number === 0 ? 'First meeting' : `Re-summons ${number}`),
  letterPlanned: (on: IsoDate) => `letter to be sent ${say.date(on)}`,
  /** What was told of a letter, with the day that it was to be sent on, where the source sets one. */
  letters: letterStates,
  /** A sanction is not refused, and not given: it hangs on what nobody told. */
  lettersNotTold: (names: Called) =>
    `It is not told whether the letters were sent; without a letter ${names.municipality} cannot go on to a sanction.`,
  pastPeriod: (lastDay: IsoDate) => `past the period ${say.date(lastDay)}`,
  registerBy: (by: IsoDate, days: readonly IsoDate[], names: Called) =>
    `To be registered in ${names['portal-in-short']} at the latest ${say.date(by)}: ${daysListed(days)}`,
  reportAfter: (after: IsoDate, names: Called) =>
    `The missed meetings are reported to ${names['k-kassen']} after ${say.date(after)}.`,
  nothingRegistered: 'Accepted sickness excuses the meeting: nothing is registered, and nobody is to be told.',
  registerAndContact: (attempts: number, names: Called) =>
    `If the citizen stays away: register the absence, contact the citizen ${attempts} times, else tell ${names.jobcentre}.`,
};

const protocolMarks: Readonly<Record<ProtocolMark, string>> = {
  absent: 'absent',
  'partly-absent': 'partly absent',
  present: 'present',
  'sick-reported': 'sick, reported',
  'sick-accepted': 'sick, accepted',
};

export const absence = {
  events: absenceEvents,
  marks: protocolMarks,
  noDeductionDays: (isAwaiting: boolean) => `No days may ${isAwaiting ? 'yet ' : ''}count in a deduction.`,
  deductionDays: (days: readonly IsoDate[]) => `Days that may count in a deduction: ${daysListed(days)}`,
  awaiting: (days: readonly IsoDate[], names: Called) =>
    `Sickness reported, not decided by ${names.kontaktcentret}: ${daysListed(days)}`,
  inPortal: (names: Called) => `unauthorised absence in ${names['portal-in-short']}`,
  /** Of a citizen who would not take part. */
  wasPresent: 'with a note that the citizen was present, and why it is reported',
  cause: (text: string) => `cause: ${text}`,
  nothingInPortal: (names: Called) => `nothing in ${names['portal-in-short']}`,
  hours: (count: Hours) => say.counted(count, hour),
  protocol: 'protocol',
};

export const attendanceProtocol = {
  month: (planned: Hours, attended: Hours, absent: Hours) =>
    `Planned ${say.number(planned)}, attended ${say.number(attended)}, absent ${say.number(absent)} (hours)`,
  wholeDays: (days: readonly IsoDate[]) => `Whole days of absence: ${daysListed(days)}`,
  sameDay: (days: readonly IsoDate[], names: Called) =>
    `Registered in ${names['portal-in-short']} the same day: ${daysListed(days)}`,
  onceRefused: (days: readonly IsoDate[], names: Called) =>
    `Registered in ${names['portal-in-short']} the day the sickness was refused: ${daysListed(days)}`,
  sendOn: (on: IsoDate) => `The protocol is sent ${say.date(on)}`,
  sent: 'the protocol is sent',
};

/** Lists by day, in which a fact, a plan and a condition are told apart. */
export const dayByDay = {
  heading: 'Day by day:',
  planned: 'planned',
  shouldBe: 'planned, should',
  /** How a day was, by the protocol of the provider. */
  days: {
    absent: 'missed',
    'partly-absent': 'missed in part',
    present: 'attended',
    'sick-reported': 'sick, reported',
    'sick-accepted': 'sick, accepted',
    'nothing-planned': 'nothing planned',
  } satisfies Readonly<Record<ProtocolMark | 'nothing-planned', string>>,
  /** What comes only if sickness that is not decided on is accepted, or is not. */
  ifAccepted: 'if the sickness is accepted',
  ifRefused: 'if the sickness is not accepted',
  toCorrect: (names: Called) => `the record in ${names['portal-in-short']} is corrected`,
  staysOut: (names: Called) => `nothing is registered in ${names['portal-in-short']}`,
  mayCount: 'the day may count in a deduction',
  isAbsence: 'the day is unauthorised absence',
  attended: (attended: Hours, planned: Hours) => `${say.number(attended)} of ${say.counted(planned, hour)}`,
  ifEnding: 'if the placement ends',
  open: (lastDay: IsoDate) => `the course is open through ${say.date(lastDay)}`,
  /** A day that the caller told, or that the order and its closure give. */
  told: 'told',
  onlyEvents: 'Only what was told is here; a day of which nothing was told is judged neither way.',
  onlyDays: 'Only the days that were told are here; another day is neither attendance nor absence.',
  onlyDeadlines:
    'Only what was told is here: an approval, a placement, a citizen sent back or an ordered report that was not told gives no deadline.',
  notJudged: 'Follow-ups and contacts that were not told are not judged.',
};

// ---- fee -----------------------------------------------------------------------------------------------------------

const hour: Noun = ['hour', 'hours'];
const month: Noun = ['month', 'months'];
const minute: Noun = ['minute', 'minutes'];
const week: Noun = ['week', 'weeks'];
const day: Noun = ['day', 'days'];

/** How a course ended, by the closure's ground. */
export const grounds: Readonly<Record<ClosureGround, string>> = {
  'closed-early': 'the offer was closed early',
  'cancelled-before-start': 'the order was cancelled before it began',
  'objective-rejection': 'the citizen was rejected on an objective ground',
  'agreed-termination': 'the course was ended by agreement',
};

const factors = ({ hoursPerWeek, hourlyRate, contactMinutes }: FeeFactors) =>
  `${say.counted(hoursPerWeek, hour)} × ${say.kroner(hourlyRate)}${contactMinutes ? ` × ${contactMinutes}/60` : ''}`;

const weeksText = (weeks: Share) => {
  const plain = wholeShare(weeks);
  return plain.includes('/') ? `${plain} ${week[1]}` : say.counted(plain, week);
};

const workWeeks: Sentences<CheckOrderSteps>['work-weeks'] = ({ firstDay, lastDay }, gives) =>
  `Ordered from the first working day of a week through the last one of a week, ${say.days(firstDay, lastDay)}: ${say.counted(gives, week)} in full.`;

const pausedDays: Sentences<FeeSteps>['paused-days'] = ({ pauses, weekendAfter }, gives) =>
  `Payment stops ${say.all(listOf(pauses).map(say.span))}: ${say.counted(gives, day)} without payment${weekendAfter ? '; the weekend after counts too' : ''}.`;

/** How many weeks an order is. */
const checkOrderSteps: Sentences<CheckOrderSteps> = {
  'work-weeks': workWeeks,
  'weeks-as-written': ({ firstDay, lastDay }, gives) => `Ordered ${say.days(firstDay, lastDay)}: ${weeksText(gives)}.`,
};

const priceUnits: Readonly<Record<PriceUnit, string>> = {
  hour: 'an hour',
  week: 'a week',
  month: 'for each month begun',
  course: 'for the course',
};

const feeSteps: Sentences<FeeSteps> = {
  'no-money-rule': () => 'The agreement has no rule on payment: hours and rate are the caller’s own.',
  'short-contact': ({ contactMinutes }) =>
    `Each contact lasts ${contactMinutes} minutes, so the rate counts as ${contactMinutes}/60.`,
  'agreed-price': ({ per, hoursPerWeek }, gives) =>
    `The agreement pays ${say.kroner(gives)} ${priceUnits[per]}${hoursPerWeek ? ` at ${say.counted(hoursPerWeek, hour)} a week` : ''}.`,
  instalment: ({ percent, earnedOn, outcome }, gives) =>
    earnedOn
      ? `${say.number(percent)} % of the price, ${say.kroner(gives)}: due ${say.date(earnedOn)}.`
      : `${say.number(percent)} % of the price, ${say.kroner(gives)}: ${outcome === 'undecided' ? 'not known yet' : 'not due'}.`,
  'weekly-fee': (from, gives) =>
    `${factors(from)} = ${say.kroner(gives)} a week${isWholeOre(from) ? '' : ' (rounded for show)'}.`,
  'open-period': ({ ground }, gives) => {
    const how = ground && grounds[ground];
    if (gives === 'none') return `No days are paid: ${how ?? ''}.`;
    return `Paid ${say.span(gives)}${how ? ` (${how})` : ''}.`;
  },
  'ordered-outside-portal': (outside, _, names) => nothingInvoiceable(outside, names['portal-in-short']),
  'rate-change': (changed, gives) =>
    `From ${say.date(changed.from)} a week costs ${say.kroner(gives)} at the regulated rate${isWholeOre(changed) ? '' : ' (rounded for show)'}.`,
  'work-weeks': workWeeks,
  'paused-days': pausedDays,
  'entitled-total': ({ lastDay }, gives) => `What is due through ${say.date(lastDay)}: ${say.kroner(gives)}.`,
  'started-work': ({ startedWorkOn }, gives) =>
    `Job, placement or education began ${say.date(startedWorkOn)}; the entitlement runs through ${say.date(gives)}.`,
  'with-vat': ({ total, percent }, gives) =>
    percent === '0'
      ? `No VAT is due: ${say.kroner(gives)}.`
      : `${say.kroner(total)} and ${say.number(percent)} % VAT: ${say.kroner(gives)}.`,
  total: (from, gives) => {
    if ('weekPrice' in from) return `${say.kroner(from.weekPrice)} × ${weeksText(from.weeks)} = ${say.kroner(gives)}.`;
    if ('shares' in from) {
      const shares = listOf(from.shares);
      const parts = listOf(from.hourlyRates).map(
        (rate, at) => `${say.kroner(rate)} × ${weeksText(shares[at] as Share)}`,
      );
      const contact = from.contactMinutes ? ` × ${from.contactMinutes}/60` : '';
      return `${say.counted(from.hoursPerWeek, hour)}${contact} × (${parts.join(' + ')}) = ${say.kroner(gives)}.`;
    }
    if ('monthPrice' in from)
      return `${say.kroner(from.monthPrice)} × ${say.counted(from.months, month)} = ${say.kroner(gives)}.`;
    if ('coursePrice' in from) return `Of the price of ${say.kroner(from.coursePrice)} is paid: ${say.kroner(gives)}.`;
    if ('minutes' in from) {
      return `${say.counted(from.minutes, minute)} held at ${say.kroner(from.hourlyRate)} an hour, at most ${say.kroner(from.most)}: ${say.kroner(gives)}.`;
    }
    return 'weeks' in from
      ? `${factors(from)} × ${weeksText(from.weeks)} = ${say.kroner(gives)}.`
      : `Fee: ${say.kroner(gives)}.`;
  },
};

export const feeFindings: FindingSentences<FeeFindings> = {
  'open-period-may-be-claimed': ({ amount, by }) =>
    `It can be read otherwise: that ${calledIn(by).provider} may claim the days the offer was open before the rejection, ${say.kroner(amount)}.`,
};

export const fee = {
  fee: 'Fee',
  days: (count: number) => say.counted(count, day),
  noDays: 'No days are paid.',
  entitledBeyond: (entitled: IsoDate, amount: Kroner, invoiceable: IsoDate) =>
    `The entitlement runs through ${say.date(entitled)} (${say.kroner(amount)}), but only the time through ${say.date(invoiceable)} can be invoiced.`,
};

// ---- invoicing -----------------------------------------------------------------------------------------------------

const invoice: Noun = ['invoice', 'invoices'];

/** Before a sum: why nothing can be invoiced, where it is so. */
const outsideFirst = (outside: OutsideFacts, names: Called) =>
  outside.orderedOutsidePortal || outside.confirmedOutsidePortal
    ? `${nothingInvoiceable(outside, names['portal-in-short'])} `
    : '';

/** How many weeks a line of a plan holds, where its days are whole ones. */
const wholeWeeks = (weeks: Count, firstDay: IsoDate, lastDay: IsoDate) =>
  lengthOf({ first: dayOf(firstDay, ''), last: dayOf(lastDay, '') }) === Number(weeks) * DAYS_IN_WEEK
    ? `${say.counted(weeks, week)}, `
    : '';

const invoicePlanSteps: Sentences<InvoicePlanSteps> = {
  'paused-days': pausedDays,
  'plan-line': ({ month, weeks, firstDay, lastDay }, gives) =>
    weeks === '0'
      ? `instalment earned ${say.date(firstDay)}: ${say.kroner(gives)}.`
      : `${say.month(month)}: ${wholeWeeks(weeks, firstDay, lastDay)}${say.days(firstDay, lastDay)}: ${say.kroner(gives)}.`,
  'invoice-from': ({ lastDay }, gives) =>
    `What lies through ${say.date(lastDay)} can be invoiced from ${say.date(gives)}.`,
  'plan-total': ({ lines, ...outside }, gives, names) =>
    `${outsideFirst(outside, names)}${say.counted(lines, invoice)} in all: ${say.kroner(gives)}.`,
  'invoice-by': ({ endedOn, earnedOn, months }, gives) =>
    `The course ends ${say.date(endedOn)}${earnedOn ? `, and its last instalment is earned ${say.date(earnedOn)}` : ''}; it is invoiced at the latest ${say.counted(months, month)} after: ${say.date(gives)}.`,
};

const dueDateSteps: Sentences<DueDateSteps> = {
  'nominal-due-date': ({ sentOn, from, days }, gives) =>
    `Sent ${say.date(sentOn)}${from === 'month-end' ? ', the end of the month' : ''} + ${say.counted(days, day)} = ${say.date(gives)}.`,
  'agreed-due-date': ({ sentOn }, gives) => `Sent ${say.date(sentOn)}; another due day was agreed: ${say.date(gives)}.`,
  'due-date': ({ nominalOn }, gives) =>
    nominalOn === gives
      ? `The day is not moved: ${say.date(gives)}.`
      : `${say.date(nominalOn)} is closed; the day moves to ${say.date(gives)}.`,
};

export const dueDateFindings: FindingSentences<DueDateFindings> = {
  'payment-may-wait': ({ by }) =>
    `The invoice is not as the agreement asks: payment may wait until it is, without default interest. Tell ${calledIn(by).provider} why.`,
  'payment-may-not-wait': ({ by }) =>
    `${begun(calledIn(by).provider)} was not given the right EAN number; so payment may not wait, although the invoice is not as the agreement asks.`,
};

const invoicedThings: Readonly<Record<InvoiceKind, string>> = {
  course: 'The course',
  bonus: 'Bonus',
  'bought-out-mentor': 'A bought-out mentor',
};

const auditInvoiceSteps: Sentences<AuditInvoiceSteps> = {
  'audit-channel': ({ kind, sentBy }, gives, names) =>
    `${invoicedThings[kind]} is invoiced by way of ${channelName(gives, names)}; the invoice came by way of ${channelName(sentBy, names)}.`,
  'audit-line': ({ firstDay, lastDay, amount }, gives) =>
    `The days ${say.days(firstDay, lastDay)}: invoiced ${say.kroner(amount)}, right ${say.kroner(gives)}.`,
  'audit-from': ({ lastDay, sentOn }, gives) =>
    `The days through ${say.date(lastDay)} can be invoiced from ${say.date(gives)}; the invoice was sent ${say.date(sentOn)}.`,
  'audit-by': ({ sentOn }, gives) =>
    `The course is invoiced at the latest ${say.date(gives)}; the invoice was sent ${say.date(sentOn)}.`,
  'audit-wrong-amount': (outside, gives, names) =>
    `${outsideFirst(outside, names)}Invoiced beyond what was right: ${say.kroner(gives)}.`,
  'audit-penalty-base': ({ why }, gives) =>
    `${why === 'wrong-channel' ? 'The whole invoice went the wrong way' : 'What was invoiced too early counts too'}; a penalty is reckoned from ${say.kroner(gives)}.`,
};

const creditSteps: Sentences<CreditSteps> = {
  'credit-line': ({ firstDay, lastDay, invoiced, right }, gives) =>
    `The days ${say.days(firstDay, lastDay)}: ${say.kroner(invoiced)} − ${say.kroner(right)} = ${say.kroner(gives)}.`,
  'credit-total': ({ lines, ...outside }, gives, names) =>
    outsideFirst(outside, names) +
    (lines === '0'
      ? 'No line is corrected.'
      : `${say.counted(lines, ['line is', 'lines are'])} corrected, in all ${say.kroner(gives)}.`),
  'credit-remaining': ({ lines }, gives) =>
    `Left to invoice: ${say.counted(lines, ['line', 'lines'])}, ${say.kroner(gives)}.`,
};

/** `The buyer's`. */
const buyers = (by: OwnNames) => begun(possessive(calledIn(by).buyer));

export const bonusContentFindings: FindingSentences<BonusContentFindings> = {
  'invoice-date-missing': () => 'The invoice date is missing.',
  'user-ident-missing': ({ by }) => `${buyers(by)} user ident is missing.`,
  'user-ident-length': ({ length, by }) => `${buyers(by)} user ident must have ${length} characters.`,
  'ean-missing': ({ by }) => `${buyers(by)} EAN number is missing.`,
  'ean-shape': () => 'The EAN number must have 13 digits.',
  'ean-check-digit': () => "The EAN number's check digit does not fit its other digits.",
};

/** The way an invoice is to go. */
const sendThrough = ({ channel, by }: AuditFindings['wrong-channel']): string => {
  const names = calledIn(by);
  const own = by.channels?.['separate-invoice'];
  // Where the agreement names no system, nobody knows of one that the invoice would go around.
  const system = by.channels?.['portal-in-short'] ?? by.channels?.portal;
  const ways = {
    portal: `through ${names.portal}`,
    nemhandel: `as an e-invoice to the ${names.nemhandel} standards${system ? `, not through ${names['portal-in-short']}` : ''}`,
    'separate-invoice': `${own ? `this way: ${say.of(own)}` : `on ${names['separate-invoice']}`}${system ? `, outside ${names['portal-in-short']}` : ''}`,
  };
  return ways[channel];
};

const creditedBeyond = ({ stood }: CreditFindings['credited-beyond-invoiced']) =>
  `More is credited than was invoiced for it and not credited before: ${say.kroner(stood)}.`;

export const creditFindings: FindingSentences<CreditFindings> = { 'credited-beyond-invoiced': creditedBeyond };

export const auditFindings: FindingSentences<AuditFindings> = /* @__PURE__ */ joined(bonusContentFindings, {
  'wrong-channel': (facts) => `The invoice must be sent ${sendThrough(facts)}.`,
  'ordered-outside-portal': ({ by, ...outside }) => nothingInvoiceable(outside, calledIn(by).portal),
  'too-early': ({ from }) => `The line was invoiced too early; it can be invoiced from ${say.date(from)}.`,
  'too-late': ({ invoiceBy }) =>
    `The invoice was sent too late; it was to be sent at the latest ${say.date(invoiceBy)}.`,
  'outside-open-period': () => 'The line has days on which the offer was not open for the citizen.',
  'invoiced-twice': ({ kind }) =>
    kind === 'course'
      ? 'The line has days that were invoiced before.'
      : 'The line, or some of its days, was invoiced before.',
  'wrong-amount': ({ right }) => `The amount is wrong; the days that can be invoiced are worth ${say.kroner(right)}.`,
  'bonus-type-missing': () => 'The line does not say which bonus it is for.',
  'bonus-not-in-level': ({ bonus }) => `The ordered level does not give bonus ${bonus}.`,
  'bonus-not-earned': ({ bonus }) => `Bonus ${bonus} was not earned.`,
  'wrong-bonus-amount': ({ right }) => `The amount is wrong; the bonus is ${say.kroner(right)}.`,
  'credited-beyond-invoiced': creditedBeyond,
  'no-lines': () => 'The invoice has no lines.',
  'credits-sent-back': () =>
    'An invoice of the same kind was sent back and counts as never sent. If it was paid all the same, it belongs to the earlier invoices, and the credit note lowers it.',
  'already-sent-back': () => 'The invoice was sent back before and counts as never sent; it is not paid.',
  'not-monthly': ({ lastDay }) =>
    `The course is invoiced monthly, 4 to 5 weeks at a time; the month runs through ${say.date(lastDay)}, and more of it is to be invoiced.`,
  'earlier-sent-later': ({ places }) =>
    `Of the earlier invoices ${placesText('no.', places)} ${places.length === 1 ? 'was' : 'were'} sent later than this one.`,
} satisfies FindingSentences<Omit<AuditFindings, keyof BonusContentFindings>>);

/** How long a line of a plan is: in weeks, where they are whole. */
export const lineLength = ({ weeks, days }: Pick<LineFacts, 'weeks' | 'days'>) =>
  days === weeks * DAYS_IN_WEEK ? say.counted(weeks, week) : say.counted(days, day);

/** A plan, and when its invoices are due. */
export const invoicePlan = {
  plan: 'Invoice plan',
  length: lineLength,
  instalment: (earnedOn: IsoDate) => `instalment earned ${say.date(earnedOn)}`,
  invoiceFrom: (from: IsoDate) => `(can be invoiced from ${say.date(from)})`,
  invoiceBy: (by: IsoDate) => `Invoiced at the latest ${say.date(by)}.`,
  nothing: 'There is nothing to invoice.',
  due: 'Due',
};

export const invoiceAudit = {
  right: 'The invoice is right.',
  notRight: 'The invoice is not right.',
  wrongAmount: 'Invoiced beyond what was right',
  expected: 'A right invoice',
  /** Where some of it was not looked at: those amounts are the invoice’s own. */
  expectedSoFar: 'As invoiced, where it was not checked',
  sendBetween: (from: IsoDate, by: IsoDate) => `Can be sent from ${say.date(from)} and at the latest ${say.date(by)}.`,
  statement: (invoices: number, invoiced: Kroner, right: Kroner) =>
    `${say.counted(invoices, invoice)}: ${say.kroner(invoiced)} of the course's ${say.kroner(right)}.`,
  overlap: 'Invoiced more than once',
  gap: 'Gap',
  ahead: 'Not invoiced yet',
  left: 'Left to invoice',
  creditRight: 'The credit note is right.',
  notCalledRight: 'Nothing wrong was found, but not all was checked.',
  penaltyBase: 'A penalty of a share of the wrong amount is reckoned from',
  notChecked: {
    'bonus-decision': 'Not checked: whether the bonus was earned, and its amount',
    'bonus-amount': 'Not checked: the amount of the bonus',
    amount: 'Not checked: the amount',
  } satisfies Record<UncheckedPart, string>,
  inLine: (line: number) => `line ${line}`,
  next: (names: Called): Readonly<Record<InvoiceAction, string>> => ({
    'send-back': 'Send the invoice back.',
    'tell-provider': `Tell ${names.provider} why.`,
    'payment-waits': 'Payment waits until a right invoice is there, if the EAN number you gave was the right one.',
    check: 'Check what was not checked before it is paid.',
    'clear-order': 'Have the order cleared up before anything is paid or set off; as it stands it is to be rejected.',
    'set-off': 'Set the credit note off.',
    pay: 'Pay the invoice.',
  }),
};

export const credit = {
  nothing: 'Nothing is to be corrected.',
  note: 'Credit note',
  noNote: 'No credit note is needed.',
  /** What the credit note, and what is invoiced again after it, make of what was invoiced: never a credit note by itself. */
  net: (total: Kroner) =>
    total === '0.00'
      ? 'On balance what was invoiced stays as it was.'
      : `On balance what was invoiced ${isBelow(total) ? 'rises' : 'falls'} by ${say.kroner(sizeOf(total))}`,
  again: 'Then invoice again',
  dueNow: 'To be invoiced now',
  later: 'To be invoiced later',
  line: (invoiced: Kroner, right: Kroner, amount: Kroner) =>
    `invoiced ${say.kroner(invoiced)}, right ${say.kroner(right)}, ${isBelow(amount) ? 'too little' : 'too much'}: ${say.kroner(sizeOf(amount))}`,
};

// ---- bonus ---------------------------------------------------------------------------------------------------------

/** What a citizen is in, within a sentence. */
const inStates: Readonly<Record<StateKind, string>> = {
  virksomhedspraktik: 'company placement',
  loentilskud: 'wage subsidy',
  'ordinaert-job': 'an ordinary job',
  fleksjob: 'a flexjob',
  uddannelse: 'education',
};

const anyOf = (kinds: List<StateKind> = '') =>
  oneOf(
    listOf(kinds).map((kind) => inStates[kind]),
    'or',
  );

/** How long on end. */
const askedTime = ({ lastingWeeks, lastingMonths, lastingDays = '1' }: AskedTime) => {
  if (lastingWeeks !== undefined) return say.counted(lastingWeeks, week);
  return lastingMonths === undefined ? say.counted(lastingDays, day) : say.counted(lastingMonths, month);
};

/** Why a result is granted, refused or undecided. */
const resultReasons: Readonly<Record<ResultReasonCode, string | ((asked: AskedOfResult, names: Called) => string)>> = {
  'four-weeks-in-placement': 'the citizen was in placement or wage subsidy for four weeks on end within the period',
  'too-short-in-placement': 'the citizen was not in placement or wage subsidy for four weeks on end within the period',
  'in-ordinary-job': 'the citizen was in a job on the measurement day',
  'in-education': 'the citizen was in education on the measurement day',
  'in-flexjob': 'the citizen was in a flexjob on the measurement day',
  'not-in-job-or-education': 'the citizen was neither in a job nor in education on the measurement day',
  'not-in-flexjob': 'the citizen was not in a flexjob on the measurement day',
  'income-reached': 'the income reached the threshold',
  'income-below-threshold': 'the income did not reach the threshold',
  'income-not-known': 'it is not known whether the income reached the threshold',
  'not-known-yet': 'it cannot be known yet',
  'extension-of-earlier-course':
    'the course extends an earlier one with the same provider, and only the first can earn a bonus',
  'nothing-payable': 'nothing is paid for the order',
  'ordered-outside-portal': (_, names) =>
    `the order went outside ${names['portal-in-short']}, and nothing can be invoiced for it`,
  'excluded-by-other-bonus': ({ results }) =>
    results === undefined
      ? 'only the higher of bonus 1a and 1b is paid, and that is the other one'
      : 'only the result that pays most is paid, and that is another one',
  'depends-on-other-bonus': ({ results }) =>
    results === undefined
      ? 'only the higher of bonus 1a and 1b is paid, and it is not known which that will be'
      : 'only the result that pays most is paid, and it is not known which that will be',
  'lasted-long-enough': (asked) =>
    asked.lastingDays === '1'
      ? `the citizen began in ${anyOf(asked.kinds)} in time`
      : `the citizen was in ${anyOf(asked.kinds)} for ${askedTime(asked)} on end`,
  'not-long-enough': (asked) =>
    asked.lastingDays === '1'
      ? `the citizen did not begin in ${anyOf(asked.kinds)} in time`
      : `the citizen was not in ${anyOf(asked.kinds)} for ${askedTime(asked)} on end`,
  'hours-too-few': ({ hoursPerWeek }) => `the work was of less than ${hoursAWeek(hoursPerWeek as Hours)}`,
  'hours-not-known': ({ hoursPerWeek }) =>
    `it is not known whether the work was of ${hoursAWeek(hoursPerWeek as Hours)}`,
  'in-placement': 'the citizen was in company placement on the measurement day',
  'in-wage-subsidy': 'the citizen was in wage subsidy on the measurement day',
  'not-in-what-counts': ({ kinds }) => `the citizen was not in ${anyOf(kinds)} on the measurement day`,
};

export const bonusReason = (code: ResultReasonCode, asked: AskedOfResult, names: Called): string => {
  const words = resultReasons[code];
  return typeof words === 'string' ? words : words(asked, names);
};

export const bonusOutcomes: Readonly<Record<Outcome, string>> = {
  granted: 'granted',
  refused: 'refused',
  undecided: 'undecided',
};

/** What kind of placement, job or education. */
export const stayKinds: Readonly<Record<StateKind, string>> = {
  virksomhedspraktik: 'Company placement',
  loentilskud: 'Wage subsidy',
  'ordinaert-job': 'Ordinary job',
  fleksjob: 'Flexjob',
  uddannelse: 'Education',
};

/** Whether a placement, a job or an education counts, and why not. */
const stayCounted: Readonly<Record<StayNotCounted | 'counts', string>> = {
  'approved-too-late': 'does not count, since it was approved only when it was over',
  'before-course': 'does not count, since it began before the course',
  'begun-too-late': 'does not count, since it began after the last day for that',
  'outside-window': 'does not count: outside the period',
  'not-known-yet': 'cannot be decided yet',
  'other-state': 'is not what the bonus asks for',
  'not-that-day': 'does not cover the measurement day',
  counts: 'covers the measurement day and counts',
};

const calendarMonth: Noun = ['month', 'months'];

const earlierEnd = ({ endedOn, days }: EarlierGap) =>
  Number(days) <= 0
    ? `An earlier course with the same provider ran to ${say.date(endedOn)} and overlaps this one`
    : `An earlier course with the same provider ended ${say.date(endedOn)}, ${say.counted(days, day)} before this one`;

const stay = ({ kind, firstDay, lastDay }: StayFacts) =>
  lastDay === undefined
    ? `${stayKinds[kind]} from ${say.date(firstDay)}`
    : `${stayKinds[kind]} ${say.days(firstDay, lastDay)}`;

const asKnown = (asOf: IsoDate | undefined) => (asOf === undefined ? '' : `, as known ${say.date(asOf)}`);

/** What a result is called: by the agreement, or "bonus" and its id. */
const resultName = (id: string, name?: Words) => (name ? say.of(name) : `Bonus ${id}`);
const namedBy = (da: string | undefined, en: string | undefined) => (da && en ? { da, en } : undefined);

const bonusSum = (amount: Kroner | 'missing') => (amount === 'missing' ? 'the amount is missing' : say.kroner(amount));

const bonusSteps: Sentences<BonusSteps> = {
  'no-bonus': () => 'There is no bonus for this course.',
  'bonus-course': ({ firstDay, lastDay, ground }, gives) => {
    const days = say.days(firstDay, lastDay);
    if (ground === undefined) return `The course ran ${days}.`;
    if (gives === 'none') return `The course is ordered ${days}; ${grounds[ground]}.`;
    return `The course is ordered ${days}; ${grounds[ground]}, and its last day was ${say.date(gives)}.`;
  },
  'earlier-course': ({ otherStarted, ...from }, gives) => {
    if (otherStarted)
      return `${earlierEnd(from)}, but another provider's course has begun since (${say.date(otherStarted)}), so a new bonus period begins.`;
    const follows = {
      extension: 'the course is an extension and earns no bonus of its own',
      'new-period': 'a new bonus period begins',
      'other-track': 'it was of another track, so this one is no extension of it',
    };
    return `${earlierEnd(from)}: ${follows[gives as keyof typeof follows]}.`;
  },
  'other-provider': ({ endedOn }) =>
    `An earlier course with another provider ended ${say.date(endedOn)}; a new bonus period always begins here, and the same placement or job may count for both.`,
  'bonus-window': ({ endedOn, months, holds, kinds, ...time }, gives) => {
    const counted = `${say.counted(months, calendarMonth)} counted from ${say.date(endedOn)}`;
    if (holds)
      return `${begun(anyOf(kinds))} of at least ${askedTime(time)} must begin ${say.span(gives)} (${counted}).`;
    if (kinds) return `${askedTime(time)} on end in ${anyOf(kinds)} must lie ${say.span(gives)} (${counted}).`;
    return `The four weeks must lie ${say.span(gives)} (end date ${say.date(endedOn)} + ${say.counted(months, calendarMonth)}).`;
  },
  'least-hours': ({ stated }, gives) =>
    `The work must be of at least ${hoursAWeek(gives)}${stated === 'true' ? '' : '; the hours of not every job are stated'}.`,
  'placement-counted': (from, gives, names) => {
    if (gives in stayCounted) return `${stay(from)} ${stayCounted[gives as StayNotCounted]}.`;
    const { firstDay, approvedOn } = from;
    const isLate = approvedOn !== undefined && approvedOn > firstDay;
    const since = isLate ? `, since ${names.jobcentre} approved it ${say.date(approvedOn)}` : '';
    return `${stay(from)} counts ${say.span(gives as Span)}${since}.`;
  },
  'longest-placement': (from, gives) =>
    from.firstDay === undefined
      ? `No days in ${from.kinds ? anyOf(from.kinds) : 'placement or wage subsidy'}${from.hoursPerWeek ? ` told to be of at least ${hoursAWeek(from.hoursPerWeek)}` : ''} count${asKnown(from.asOf)}.`
      : `Longest time on end${asKnown(from.asOf)}: ${say.counted(gives, day)}, ${say.days(from.firstDay, from.lastDay)}.`,
  'measurement-day': ({ endedOn, months, first }, gives) =>
    first
      ? `The measurement day lies ${say.counted(months, calendarMonth)} after ${say.date(endedOn)}: ${say.date(gives)}.`
      : `The course ended ${say.date(endedOn)}; ${say.counted(months, calendarMonth)} run from the 1st of the month after, so the measurement day is ${say.date(gives)}.`,
  'state-counted': (from, gives) => `${stay(from)} ${stayCounted[gives]}.`,
  income: ({ month, threshold, complete }, gives) => {
    const rest = complete === 'true' ? '' : ' (not every job’s income is stated)';
    const bound = threshold === 'missing' ? 'the threshold is not given' : `the threshold is ${say.kroner(threshold)}`;
    return `Stated income in ${say.month(month)}: ${say.kroner(gives)}${rest}; ${bound}.`;
  },
  'result-pays': ({ bonus, percent, nameDa, nameEn }, gives) => {
    const share = percent === undefined ? '' : `${say.number(percent)} % of the fee as it is paid: `;
    return `${resultName(bonus, namedBy(nameDa, nameEn))} pays ${share}${say.kroner(gives)}.`;
  },
  'bonus-decision': ({ bonus, amount, on, asOf, reasons, assumed, nameDa, nameEn, ...asked }, gives, names) => {
    const earned = gives === 'granted' ? ` ${say.date(on)}` : '';
    const sum = amount === '' ? '' : `, ${say.kroner(amount)}`;
    const why = listOf(reasons).map((code) => bonusReason(code, asked, names));
    const title = resultName(bonus, namedBy(nameDa, nameEn));
    const unknown = assumed === undefined ? '' : notToldOf(listOf(assumed));
    if (unknown && gives === 'refused') return `${title}: not told${asKnown(asOf)}: ${unknown}.`;
    const rest = unknown && `; ${unknown}`;
    return `${title}: ${bonusOutcomes[gives]}${earned}${sum}${asKnown(asOf)}: ${why.join('; ')}${rest}.`;
  },
};

const bonusStatementSteps: Sentences<BonusStatementSteps> = {
  'statement-period': (_, gives) => `The statement covers the time ${say.span(gives)}.`,
  'statement-line': ({ bonus, count, nameDa, nameEn }, gives) =>
    `${resultName(bonus, namedBy(nameDa, nameEn))}: ${count} granted, ${bonusSum(gives)}.`,
  'statement-total': ({ count }, gives) => `In all ${count} granted: ${bonusSum(gives)}.`,
  'statement-invoice': (_, gives, names) =>
    gives === 'valid'
      ? `The invoice holds what it must; it is sent as an e-invoice and never through ${names['portal-in-short']}.`
      : 'The invoice lacks some of what it must hold.',
};

export const bonusInvoiceFindings: FindingSentences<BonusInvoiceFindings> = {
  'nothing-to-invoice': () => 'The statement has no bonus to invoice.',
  'amount-missing': () => 'A bonus has no amount; the source lost it, and it must be given.',
  'several-providers': () => 'The statement covers several providers; each invoices its own bonus.',
  'dated-before-period-end': ({ lastDay }) =>
    `The invoice is dated before the period is over: its last day is ${say.date(lastDay)}.`,
};

/** What a result looks at, where nobody told of it. */
const assumedFacts: Readonly<Record<AssumedFact, string>> = {
  placements: 'placements and wage subsidies',
  employment: 'jobs and education',
};

const notToldOf = (facts: readonly AssumedFact[]) =>
  `it is not told which ${facts.map((fact) => assumedFacts[fact]).join(' and which ')} the citizen had`;

/** What would earn a result that nobody told the facts of, by what it was refused for. */
const earnedBy: Readonly<Partial<Record<ResultReasonCode, (asked: AskedOfResult) => string>>> = {
  'too-short-in-placement': () => 'It is earned by four weeks on end in placement or wage subsidy within the period.',
  'not-in-job-or-education': () =>
    'It is earned by an ordinary job, of the income where one is asked for, or by education on the measurement day.',
  'not-in-flexjob': () => 'It is earned by a flexjob on the measurement day.',
  'not-long-enough': (asked) =>
    asked.lastingDays === '1'
      ? `It is earned by beginning in ${anyOf(asked.kinds)} in time.`
      : `It is earned by ${askedTime(asked)} on end in ${anyOf(asked.kinds)}.`,
  'not-in-what-counts': ({ kinds }) => `It is earned by ${anyOf(kinds)} on the measurement day.`,
};

export const bonusFindings: FindingSentences<BonusFindings> = {
  'given-twice': ({ place, same }) => `Placement no. ${place} is the same as no. ${same}; it counts once.`,
};

export const bonus = {
  none: 'Bonus: none in this course.',
  /** In place of the outcome, where what it rests on was not told. */
  unknown: 'not told',
  /** `isAsNone`: they were taken as none, and the outcome follows from that. */
  notTold: (facts: readonly AssumedFact[], isAsNone: boolean) =>
    `${begun(notToldOf(facts))}${isAsNone ? '; the answer is as if there had been none' : ''}.`,
  earnedBy: (code: ResultReasonCode, asked: AskedOfResult, names: Called) =>
    earnedBy[code]?.(asked) ?? `${begun(bonusReason(code, asked, names))}.`,
  amount: (amount: Kroner | null) => bonusSum(amount ?? 'missing'),
  title: (id: string, name?: Words) => resultName(id, name),
  /** The same within a sentence. */
  name: (id: string, name?: Words) => (name ? say.of(name) : `bonus ${id}`),
  instalment: 'paid as an instalment of the fee',
  window: ({ firstDay, lastDay }: Period, isBegun: boolean, asked: AskedTime) =>
    `${begun(anyOf(asked.kinds))} ${isBegun ? 'must begin' : 'must lie'} ${say.days(firstDay, lastDay)} and last ${askedTime(asked)} on end.`,
  fourWeeks: (window: Period) => `The four weeks must lie ${say.days(window.firstDay, window.lastDay)}.`,
  measuredOn: (on: IsoDate) => `Measurement day: ${say.date(on)}.`,
  open: (from: IsoDate, until: IsoDate) =>
    `Can be known ${say.date(from)} at the earliest${from === until ? '' : ` and can change through ${say.date(until)}`}.`,
  /** Where it can be earned on an earlier day than its refusal can be known. */
  notEarned: (from: IsoDate) =>
    `That it is not earned can be known ${say.date(from)} at the earliest; it may be earned before.`,
  final: (from: IsoDate) => `Final from ${say.date(from)}.`,
  known: (from: IsoDate, until: IsoDate) =>
    `Can be known from ${say.date(from)}; the income can change it through ${say.date(until)}.`,
};

export const bonusStatement = {
  title: 'BONUS STATEMENT',
  granted: (count: number) => `${count} granted`,
  inAll: 'In all',
  undecided: 'Still undecided:',
  notTold: 'Not told:',
  otherPeriod: (quarter: Quarter, count: number, result: string) => `Belongs to ${quarter}: ${count} of ${result}.`,
  case: (number: number) => `Case ${number}`,
  notSent: 'The invoice cannot be sent:',
  invoice: 'Invoice',
  creditNote: 'Credit note',
  userIdent: 'user ident',
};

// ---- deadlines -----------------------------------------------------------------------------------------------------

/** What each duty is called. */
export const deadlineTitles: Readonly<Record<DeadlineDuty, string>> = {
  'police-proof': 'Police receipt after violence or threats',
  'start-capability': 'Able to begin',
  plan: 'Week or month plan',
  'follow-up': 'Follow-up',
  'mentor-contact': 'Mentor contact',
  'mentor-talk': 'Individual mentor talk',
  'job-guidance': 'Guidance before the placement ends',
  'attendance-protocol': 'Attendance protocol',
  'interim-report': 'Interim report',
  'final-report': 'Final report',
  'invoice-by': 'Last day to invoice',
};

/** What is to be done by its day. */
export const deadlineMessages = (names: Called): Readonly<Record<DeadlineDuty, string>> => ({
  'police-proof': `If the citizen was sent back for violence or threats, the police's receipt for the report must be documented to ${names.jobcentre} by this day.`,
  'start-capability': `By this day ${names.provider} must be able to begin the citizen's course.`,
  plan: 'By this day the citizen should have the week or month plan for the period ahead.',
  'follow-up': 'By this day the citizen must have been followed up in the period.',
  'mentor-contact': 'By this day the mentor must have been in contact with the citizen in the period.',
  'mentor-talk': "By this day the mentor must have held the period's individual talk without the employer.",
  'job-guidance': 'By this day the mentor must have guided towards a job or an education, for the placement ends.',
  'attendance-protocol': `The month's protocol of attendance and absence is sent to ${names['ordering-jobcentre']}.`,
  'interim-report': 'By this day the provider report that was ordered along the way must be handed in.',
  'final-report': `By this day the final provider report must be with ${names['ordering-jobcentre']}.`,
  'invoice-by': 'The last day on which the course can be invoiced.',
});

const dueTimes: Noun = ['time', 'times'];
const dueMonths: Noun = ['month', 'months'];

/** A duty with its days and what they are counted from. */
const dueText = (duty: DeadlineDuty, times: Count, gives: DueDays, origin: string) => {
  const days = [...new Set(gives.split('/'))].map(say.date).join(' – ');
  return `${deadlineTitles[duty]}: ${days}${times === '1' ? '' : `, ${say.counted(times, dueTimes)}`} (${origin}).`;
};

const endOfEach = 'the last day of each period';

const deadlinesSteps: Sentences<DeadlinesSteps> = {
  'due-police-proof': ({ sentBackOn, weekdays, times }, gives) =>
    dueText(
      'police-proof',
      times,
      gives,
      `${weekdays === undefined ? 'the weekday' : `weekday no. ${weekdays}`} after the citizen was sent back on ${say.date(sentBackOn)}`,
    ),
  'due-start-capability': ({ approvedOn, days, times }, gives) =>
    dueText('start-capability', times, gives, `${days} calendar days after the approval on ${say.date(approvedOn)}`),
  'due-plan': ({ daysBefore, times }, gives) =>
    dueText(
      'plan',
      times,
      gives,
      daysBefore === undefined ? 'the day before each period' : `${daysBefore} days before each period`,
    ),
  'due-follow-up': ({ times }, gives) =>
    gives === 'none' ? `${deadlineTitles['follow-up']}: none.` : dueText('follow-up', times, gives, endOfEach),
  'due-mentor-contact': ({ times }, gives) => dueText('mentor-contact', times, gives, endOfEach),
  'due-mentor-talk': ({ times }, gives) => dueText('mentor-talk', times, gives, endOfEach),
  'due-job-guidance': ({ times }, gives) => dueText('job-guidance', times, gives, 'before the placement ends'),
  'due-attendance-protocol': ({ dayOfMonth, times }, gives) =>
    dueText(
      'attendance-protocol',
      times,
      gives,
      `${dayOfMonth === undefined ? 'the 1st' : `day ${dayOfMonth}`} after each month the course touches; the day is not moved`,
    ),
  'due-interim-report': ({ times }, gives) => dueText('interim-report', times, gives, 'as the order says'),
  'due-final-report': (from, gives, names) =>
    dueText(
      'final-report',
      from.times,
      gives,
      from.finalReportBy === undefined
        ? `weekday no. ${from.weekdays} after the last open day, ${say.date(from.endedOn)}`
        : `as agreed with ${names.jobcentre}`,
    ),
  'due-invoice-by': ({ endedOn, earnedOn, months, times }, gives) =>
    gives === 'none'
      ? `${deadlineTitles['invoice-by']}: none, for there is nothing to invoice.`
      : dueText(
          'invoice-by',
          times,
          gives,
          `${say.counted(months, dueMonths)} after ${earnedOn ? `the last instalment is earned ${say.date(earnedOn)}` : say.date(endedOn)}`,
        ),
};

export const deadlineFindings: FindingSentences<DeadlineFindings> = {
  'started-before-approval': ({ approvedOn }) =>
    `The citizen began before the delivery agreement was approved on ${say.date(approvedOn)}.`,
  'started-before-start': ({ startsOn }) => `The citizen began before the ordered start on ${say.date(startsOn)}.`,
  'started-too-late': ({ latest, isOwn, by }) =>
    isOwn
      ? `${begun(calledIn(by).provider)} was to be able to begin the course on ${say.date(latest)} at the latest, and the citizen did not stay away.`
      : `The citizen began after ${say.date(latest)}. If ${calledIn(by).provider} could not begin, the deadline is not met; if the citizen stayed away, it is.`,
  'police-report-after-return': () =>
    'The police report must come before the citizen is sent back, but was made after it.',
};

export const deadlines = {
  heading: 'DEADLINES',
  none: 'There are no deadlines.',
  neverBegan: 'The course never began, so there is neither protocol, report nor invoice.',
  nothingToInvoice:
    "There is nothing to invoice; protocol and report are about the citizen's attendance and are due all the same.",
  times: (count: number) => say.counted(count, dueTimes),
  /** What the order asks beyond the agreement's least. */
  atLeast: (count: number) => `The order asks for at least ${say.counted(count, dueTimes)}.`,
};

// ---- penalties -----------------------------------------------------------------------------------------------------

const penaltyUnits: Readonly<Record<ConductUnit, Noun>> = {
  'working-day': ['working day', 'working days'],
  week,
};

const inUnits = (count: Count, unit: ConductUnit) => say.counted(count, penaltyUnits[unit]);

const bounds = ({ total, atLeast, atMost }: Bounds<Kroner>): string =>
  total !== null
    ? say.kroner(total)
    : atMost === null && atLeast === '0.00'
      ? 'an amount that is not given'
      : `at least ${say.kroner(atLeast)}, ${atMost === null ? 'no known upper bound' : `at most ${say.kroner(atMost)}`}`;

const bounded = (amount: Bounded<Kroner>) => bounds(boundedOf(amount));

const leastADay = (minimum: Kroner | 'missing' | 'none') => {
  if (minimum === 'none') return 'no least amount.';
  if (minimum === 'missing') return 'the least amount is not given.';
  return `at least ${say.kroner(minimum)}.`;
};

const aDay = (daily: Kroner | 'missing') =>
  daily === 'missing' ? 'the amount a day is not given' : `${say.kroner(daily)} a day`;

const penaltySteps: Sentences<PenaltySteps> = {
  'penalty-days': ({ dueOn, deliveredOn }, gives) =>
    `To be done ${say.date(dueOn)}, done ${say.date(deliveredOn)}: ${inUnits(gives, 'working-day')}.`,
  'daily-penalty': ({ base, percent, minimum }, gives) =>
    `${percent === undefined ? '' : `${say.number(percent)} % of ${say.kroner(base)} = `}${say.kroner(gives)} a working day; ${leastADay(minimum)}`,
  'penalty-cap': ({ base, percent }, gives) =>
    `At most ${say.number(percent)} % of ${say.kroner(base)}, cut to whole øre: ${say.kroner(gives)}.`,
  'delay-penalty': (_, gives) => `Penalty in all: ${bounded(gives)}.`,
  'wrong-invoice-share': ({ wrongAmount, percent }, gives) =>
    `${say.number(percent)} % of what was invoiced wrongly, ${say.kroner(wrongAmount)}: ${bounded(gives)}.`,
  'wrong-invoice-days': ({ firstDay, lastDay, workingDays, daily }, gives) =>
    `${inUnits(workingDays, 'working-day')} ${say.days(firstDay, lastDay)}, ${aDay(daily)}: ${bounded(gives)}.`,
  'wrong-invoice-excused': () => 'The error was excusable, and the penalty is let go.',
  'heightened-control': ({ occurrence }, gives, names) =>
    gives === 'allowed'
      ? `Wrong invoice no. ${occurrence}: ${names.provider} can be checked more closely, and then pays for that.`
      : `Wrong invoice no. ${occurrence}: no closer checking yet.`,
  'conduct-units': ({ establishedOn, endedOn, unit }, gives) =>
    `${say.days(establishedOn, endedOn)}: ${inUnits(gives, unit)} commenced.`,
  'conduct-penalty': ({ units, unit, daily }, gives) =>
    `${inUnits(units, unit)} × ${say.kroner(daily)}: ${bounded(gives)}. It is paid weekly on written demand.`,
  'conduct-maximum': ({ maximum }, gives) =>
    `The stated maximum of ${say.kroner(maximum)} is ${gives === 'reached' ? 'reached, and the agreement can be cancelled.' : 'not reached.'}`,
  'subcontractor-penalty': (_, gives) =>
    `Penalty for a subcontractor that is not on the list and does more than obviously trifling deliveries (which is not asked): ${bounded(gives)}.`,
  'damages-beyond-penalty': ({ documentedLoss, penalty }, gives) =>
    `Damages only for the loss beyond the penalty: ${say.kroner(documentedLoss)} against ${bounded(penalty)}: ${bounded(gives)}.`,
  'damages-not-barred': () => 'That the penalty is paid does not bar damages under the general rules of Danish law.',
  'damages-beside-penalty': ({ documentedLoss, penalty }, gives) =>
    `Damages for the whole loss, ${say.kroner(documentedLoss)} beside ${bounded(penalty)}: ${bounded(gives)}.`,
  'liability-cap': ({ floor, times, estimatedTurnover }, gives) =>
    `The larger of ${say.kroner(floor)} and ${times} times the year's estimated turnover (${estimatedTurnover === 'missing' ? 'not given' : say.kroner(estimatedTurnover)}): ${bounded(gives)}.`,
  'damages-claim': ({ documentedLoss, penalty }, gives) =>
    `Loss ${say.kroner(documentedLoss)} beyond the penalty ${say.kroner(penalty)}: ${say.kroner(gives)}.`,
  'damages-within-cap': ({ earlierDamages, personalInjury }, gives) =>
    `Within the cap, of which ${say.kroner(earlierDamages)} is used, and with ${say.kroner(personalInjury)} for personal injury on top: ${bounded(gives)}.`,
  'repaid-undelivered': (_, gives, names) =>
    `${begun(names.provider)} pays back what was paid for what never came: ${say.kroner(gives)}.`,
  'paid-received': (_, gives, names) =>
    `${begun(names.kunde)} pays for what came and is not paid for: ${say.kroner(gives)}.`,
  'cancellation-loss': ({ loss }, gives) => `Documented ${cancellationLoss[loss]}: ${say.kroner(gives)}.`,
  'indirect-loss-left-out': ({ documentedLoss }) =>
    `Operating loss, lost profit and other indirect loss are not compensated; the loss of ${say.kroner(documentedLoss)} that is told may not hold any.`,
  'cancellation-losses': ({ cancelledBy }, gives, names) =>
    `${begun(cancelledBy === 'buyer' ? names.provider : names.buyer)} gave cause and pays damages; the documented losses come to ${say.kroner(gives)}.`,
  'interest-days': ({ dueOn, paidOn }, gives) =>
    `Due ${say.date(dueOn)}, paid ${say.date(paidOn)}: ${say.counted(gives, day)}.`,
  'interest-part': ({ amount, firstDay, lastDay, days, percent, points, daysInYear }, gives) =>
    percent === 'missing'
      ? `${say.days(firstDay, lastDay)}: the reference rate is not given.`
      : `${say.days(firstDay, lastDay)}: ${say.kroner(amount)} × ${say.number(percent)} % (the reference rate and the ${say.number(points)} points of the Interest Act) × ${days}/${daysInYear} = ${say.kroner(gives)}.`,
  interest: (_, gives) =>
    gives === 'undecided'
      ? 'The interest cannot be decided until every reference rate is given.'
      : `Default interest in all, rounded once: ${say.kroner(gives)}.`,
};

const cancellationLoss = {
  'early-end': 'costs of the early end',
  'new-tender': 'costs of a new tender',
  'cover-purchase': 'extra price of a cover purchase',
  other: 'other loss',
};

export const penalties = {
  repaid: 'To be paid back for what never came',
  payable: 'Still to be paid for what came',
  damagesFrom: (name: string) => `Damages from ${name}`,
  notTold: 'not told',
  delay: 'Penalty',
  invoicing: 'Penalty for wrong invoicing',
  conduct: 'Penalty',
  workingDays: 'Working days that count',
  damagesBeside: 'Damages beside the penalty',
  cap: 'At most in damages for the year',
  damages: 'Damages',
  interest: 'Default interest',
  undecided: 'undecided',
  /** An amount, or the least and the most it can be. */
  bounds,
  days: (count: number) => say.counted(count, day),
  missingRate: (firstDay: IsoDate, lastDay: IsoDate) => `Missing: reference rate ${say.days(firstDay, lastDay)}`,
};

// ---- prices --------------------------------------------------------------------------------------------------------

const priceNoun: Noun = ['price', 'prices'];
const point: Noun = ['point', 'points'];

function priceRounding(moves: 'up-and-down' | undefined, rounded: 'nearest-krone' | undefined): string {
  const neverBelow = moves === undefined ? ' and never below the old price' : '';
  if (rounded === undefined && moves === undefined) return `cut to whole øre${neverBelow}`;
  return `rounded to the nearest ${rounded === undefined ? 'øre' : 'krone'}${neverBelow}`;
}

const priceSteps: Sentences<PriceSteps> = {
  'index-change': ({ oldIndex, newIndex }, gives) =>
    `The net price index goes from ${say.number(oldIndex)} to ${say.number(newIndex)}: ${say.number(gives)} %.`,
  'maximum-price': ({ level, price, oldIndex, newIndex, moves, rounded }, gives) =>
    `${level ? `${level}: ` : ''}${say.kroner(price)} × ${say.number(newIndex)} / ${say.number(oldIndex)}, ${priceRounding(moves, rounded)}: ${say.kroner(gives)}.`,
  'outside-price': ({ outsidePrice }, gives) =>
    `The price must not be higher than outside the agreement, ${say.kroner(outsidePrice)}: at most ${say.kroner(gives)}.`,
  'regulation-allowed': ({ receivedOn, effectiveOn }, gives) =>
    `${receivedOn === undefined ? 'Effective' : `Notice in hand ${say.date(receivedOn)}, effective`} ${say.date(effectiveOn)}: ${gives === 'allowed' ? 'can be regulated.' : 'cannot be regulated.'}`,
  approval: (_, gives, names) =>
    gives === 'needed'
      ? `${begun(names.buyer)} must approve the increase in writing before it takes effect.`
      : `${begun(names.buyer)} approved the increase ${say.date(gives)}.`,
  'prices-expected': (_, gives) => `The offer should have ${say.counted(gives, priceNoun)}.`,
  'prices-given': ({ given }, gives) => `It has ${say.counted(given, priceNoun)}; ${gives} outside the band.`,
  'price-total': ({ levels }, gives) =>
    gives === 'plain-sum'
      ? `Assumed, as the source names no weights: the ${levels} prices of the lot are added up, each alike (A107).`
      : `The ${levels} prices of the lot are added up by the hours of a week (A107).`,
  'price-points': ({ lowest }, gives) =>
    gives === 'own-points'
      ? 'The points for price are those that the evaluation gave itself.'
      : gives === 'lowest-over-offer'
        ? `Assumed, as the source has no formula: the lowest total, ${say.kroner(lowest)}, divided by the offer's own (A99).`
        : `Assumed, as the source has no formula: full points for the lowest total, ${say.kroner(lowest)}, less by the share that a total is higher, never below 0 (A99).`,
  'offer-score': ({ bidder, priceTotal, pricePoints, qualityPoints }, gives) =>
    `${bidder}: total ${say.kroner(priceTotal)} gives ${say.number(pricePoints)} for price and ${say.number(qualityPoints)} for quality: ${say.number(gives)} points.`,
  award: ({ contracts }, gives) =>
    `At most ${say.counted(contracts, ['contract', 'contracts'])}: ${gives === '' ? 'none can be decided yet.' : `${gives}.`}`,
};

export const regulationFindings: FindingSentences<RegulationFindings> = {
  'not-extended': () => 'Prices can be regulated only where the framework agreement has been extended.',
  'regulated-before': ({ times }) =>
    `The prices have been regulated before, and that can happen only ${times === 1 ? 'once' : `${times} times`}.`,
  'not-effective-day': (wanted) => `A regulation takes effect only on ${say.yearDay(wanted.month, wanted.day)}.`,
  'notified-late': ({ latest }) =>
    `The notice should have been in hand at the latest ${latest === null ? '–' : say.date(latest)}.`,
  'approved-late': () => 'An increase must be approved in writing before it takes effect.',
  'approval-needed': ({ by }) =>
    `No approval is told: until ${calledIn(by).buyer} has approved the increase in writing, the old price holds.`,
  'wrong-new-month': ({ month }) => `The new index must be that of ${month === null ? '–' : say.month(month)}.`,
  'wrong-old-month': ({ month }) => `The old index must be that of ${month === null ? '–' : say.month(month)}.`,
  'wrong-first-month': ({ month }) =>
    `The old index must be of the same month as ${month === null ? '–' : say.month(month)}, in the first year of the agreement.`,
  'index-fell': () => 'The index fell; the price may be lowered but need not be.',
  'above-outside-price': () => 'The price is higher than outside the agreement; what was overpaid is to be paid back.',
};

export const offerFindings: FindingSentences<OfferFindings> = {
  'nothing-offered': () => 'The offer has no prices; at least one path with its mentor is to be offered.',
  'subcontract-not-offered': ({ subcontract }) =>
    `The offer is not for subcontract ${subcontract}, and an offer in this area has to be for all of them.`,
  'price-missing': ({ name }) => `The price of ${say.of(name)} is missing.`,
  'rate-below-band': ({ name, end }) => `The price of ${say.of(name)} is lower than the band's ${say.kroner(end)}.`,
  'rate-above-band': ({ name, end }) => `The price of ${say.of(name)} is higher than the band's ${say.kroner(end)}.`,
  'unknown-level': () => 'A price is given for a level that the agreement does not have.',
  'turnover-too-low': ({ least }) => `The turnover is on average below ${say.kroner(least)}.`,
  'cover-too-low': ({ least }) => `The insurance covers less than ${say.kroner(least)} of personal injury.`,
  'too-many-pages': ({ atMost, annex }) =>
    annex === null
      ? `The solution descriptions fill more than ${say.number(atMost)} pages; no consequence is written.`
      : `The solution descriptions of ${annex} fill more than ${say.number(atMost)} pages; no consequence is written.`,
  'pages-not-told-by-annex': ({ atMost }) =>
    `The solution descriptions fill more than ${say.number(atMost)} pages together; each annex has that limit for itself, and its own pages are not told.`,
  'too-late': ({ at }) => `The tender came after ${say.moment(at)} and is left out of account.`,
  'other-language': () => 'The tender itself is to be in Danish; only enclosures may be in another language.',
  'basic-reservation': () => 'A tender with reservations about basic elements has to be rejected.',
  'other-reservation': () =>
    'The tender has reservations; it may be rejected unless they are trivial and easily priced.',
  'alternative-offers': () => 'Alternative tenders make the solution description non-compliant.',
  'requirements-left-out': ({ count }) =>
    `The solution description leaves out ${say.counted(count, ['requirement', 'requirements'])} and is non-compliant.`,
  'requirements-lacking': ({ count }) =>
    `The solution description leaves out ${say.counted(count, ['requirement', 'requirements'])} that it has to hold; no rejection is written.`,
  'public-debt': () =>
    'Public debt that is due and neither secured nor paid by instalments excludes the bidder above an amount that the source lost.',
  'conflict-of-interest': () => 'A conflict of interest excludes the bidder.',
  'distorted-preparation': () => 'Whoever took part in the preparation so as to distort competition is excluded.',
};

export const prices = {
  allowed: 'The price can be regulated.',
  notAllowed: 'The price cannot be regulated.',
  change: 'Change of the index',
  maximumPrice: 'Highest regulated price',
  newPrice: 'Highest price that may be charged',
  asAsked: 'The offer has the prices it should have.',
  notAsAsked: 'The offer is not as it should be.',
  given: (given: number, expected: number) => `${given} of ${expected} prices`,
  ranking: 'The offers in order:',
  points: (total: string) => say.counted(total, point),
  awarded: 'can get a contract',
  notAwarded: 'gets no contract',
  asAskedWithNotes: 'The offer has what it must have; see the notes.',
  /** Why an offer gets no contract, or why it is not known. */
  reasons: {
    'cannot-win-this-lot': 'only the winners of the other lot can win this one',
    'places-taken': 'others have more points',
    'tie-for-last-place': 'several share the last place',
    'winners-not-told': 'the winners of the other lot are not told',
  } satisfies Readonly<Record<AwardReasonCode, string>>,
  oneMark: 'Assumed: quality is one mark from 0 to 100, linear, with no weights among the sub-criteria.',
  mayBeAskedFor: (names: Called) => `${begun(names['contracting-authority'])} may ask for it.`,
  due: 'Due as proof before the award is notified:',
  documents: {
    'service-certificate': 'service certificate',
    'register-extract': 'extract of the register of companies (CVR; of a foreign firm at work in Denmark RUT)',
    'insurance-proof': 'policy or statement of the insurer',
    'turnover-statement': 'statement of turnover for up to 3 years',
    'common-representative': 'declaration of a common representative',
    'liability-declaration': 'declaration of direct, joint and unlimited liability',
    'capacity-declaration': 'declaration that resources are lent',
  } satisfies Readonly<Record<WinnerDocument, string>>,
  owners: {
    bidder: 'of the bidder',
    member: 'of each member of the consortium',
    lender: 'of each that lends its capacity',
  } satisfies Readonly<Record<DocumentOwner, string>>,
  undecided: 'undecided',
};

// ---- contract ------------------------------------------------------------------------------------------------------

export const contractDuties: Readonly<Record<ContractDuty, string>> = {
  'extension-notice': 'Notice of extension',
  'latest-extended-expiry': 'Expiry of the extended agreement',
  'agreement-ends': 'The agreement runs',
  'force-majeure-account': 'Account of the force majeure',
  'force-majeure-termination': 'Termination because of force majeure',
  'notice-ends': 'The notice runs',
  remedy: 'No lower price or cover purchase where the defect is remedied',
  'pay-or-deposit': 'Payment or deposit',
  'repeated-within': 'A repetition counts',
  'compliance-proof': 'Proof that the regulation is kept',
  'dissolution-proof': 'Proof that the company is not to be dissolved',
  'contact-change-notice': 'Notice of a new contact person',
  'solution-proposal': 'Proposal for the change',
  'requirements-notice': 'Notice of new invoice requirements',
  'negotiation-meeting': 'Negotiation meeting',
  'mediator-assessment': "The mediator's assessment",
  'mediator-assessment-extended': 'The mediation, if it goes on',
  'insurance-certificate': 'Insurance certificate',
  'insurance-notice': 'Notice of a cancelled insurance',
  documentation: 'Documentation in hand',
  'documentation-extended': 'Documentation, if extended',
  account: 'Account in hand',
  'account-extended': 'Account, if extended',
  'employment-certificate': 'Employment certificate',
  'employment-terms': 'Told of pay, hours and terms',
  'insurance-proof': 'Proof of the insurance and of the premium',
  'data-handover': 'All data can be demanded, free of charge',
  'incident-report': 'Report of the incident, with a description',
  'sub-processor-approval': 'Written approval of the sub-processor and its agreement',
  'it-description': 'Next description of the use of IT, with two signatures',
  'environment-description': 'Next description of environmental management, with the goals of the coming year',
  'complaint-forwarded': 'The complaint passed on, and the citizen told of it',
  'authority-order-notice': 'Written notice of the order of the working environment authority',
  'damage-notice': 'Written notice of the damage or defect',
  'register-receipt': 'Receipt from RUT',
  'workflow-notice': 'Notice of the changed workflow for placements and wage subsidies',
  website: 'A public website that is kept up to date',
  'interpreter-agreements': "The municipality's framework agreements on interpreters are used",
  'capacity-notice': 'Word to the jobcentres of changed capacity (the source sets no last day)',
  'introduction-day': 'Introduction day for the staff of both parties',
  intake: 'The next day on which new citizens can begin,',
  'progress-meeting': 'The next meeting on process and result goals',
  'competence-day': 'The next joint day on competence development',
  'experience-collection': 'The next gathering of what works',
  cv: 'CV made or brought up to date',
  'cv-skills': "The placement's skills in the citizen's CV (the source sets no last day)",
  assessment: 'Assessment for the jobcentre of whether and how a more intensive effort can benefit the citizen',
  'documentation-basis': 'Documentation of activities, tasks, level and extent',
  'development-goals': 'Development goals assessed together with the citizen',
  'register-entry': 'Entry in the register of companies (CVR or RUT)',
  'winner-documents': 'Proof of the intended winner',
  'data-delivery': 'Delivery of data',
  backup: 'Keeping of a backup, if one was asked for, at most',
  'supplementary-information': 'Supplementary information',
  'offer-binding': 'The offer binds',
  'contract-signature': 'Conclusion of the contract',
  'increase-notice': 'Notice of the price increase in hand',
  exclusion: 'The exclusion lasts',
};

const deadlineSides: Readonly<Record<DeadlineSide, string>> = {
  by: 'at the latest',
  from: 'at the earliest',
  through: 'through',
};

const deadline = (duty: ContractDuty, side: DeadlineSide, dueOn: IsoDate) =>
  `${contractDuties[duty]} ${deadlineSides[side]} ${say.date(dueOn)}`;

const inMonths = (count: number) => say.counted(Math.abs(count), ['month', 'months']);
const way = (count: number) => (count < 0 ? 'before' : 'after');

/** How a deadline is counted, as words before the day it is counted from. */
const reckonings: Readonly<Record<ReckoningUnit, (count: number) => string>> = {
  days: (count) => (count === 0 ? 'the same day,' : `${say.counted(Math.abs(count), day)} ${way(count)}`),
  weekdays: (count) => `${say.counted(Math.abs(count), ['weekday', 'weekdays'])} ${way(count)}`,
  'working-days': (count) =>
    count === 0 ? 'at once,' : `${say.counted(Math.abs(count), penaltyUnits['working-day'])} ${way(count)}`,
  months: (count) => `${inMonths(count)} ${way(count)}`,
  'months-to-end': (count) => `${inMonths(count)} to the end of a month, from`,
  'months-period': (count) => `${inMonths(count)} from`,
};

const contractSteps: Sentences<ContractDeadlineSteps> = {
  'contract-deadline': ({ duty, side, from, count, unit }, gives) =>
    `${deadline(duty, side, gives)} (${reckonings[unit](Number(count))} ${say.date(from)}).`,
};

export const conductFindings: FindingSentences<ConductFindings> = {
  'may-be-cancelled': () => 'The breach is always a material one: the agreement may be cancelled, wholly or partly.',
  'may-be-cancelled-if-material': () =>
    'A material breach of the labour clause always entitles to cancel, wholly or partly; the penalty frees nobody from performing.',
};

export const contractFindings: FindingSentences<ContractFindings> = {
  'already-extended': ({ times }) =>
    `The agreement can be extended only ${say.counted(times, ['time', 'times'])}, and it has been.`,
  'not-hindered-long-enough': ({ afterDays }) => `The hindrance has not lasted ${afterDays} days in a row.`,
  'hindered-party-cannot-terminate': () => 'Only the party that is not hindered can terminate.',
  'kunde-cannot-terminate': ({ by }) =>
    `${begun(calledIn(by).kunde)} can terminate its delivery agreements but not the framework agreement; only ${calledIn(by).buyer} can.`,
  'not-a-ground-of-the-provider': ({ by }) =>
    `The short notice is ${calledIn(by).buyer}’s alone; ${calledIn(by).provider} has the ordinary one.`,
  'demand-before-due': () => 'The demand was received before the payment was late.',
  'demand-incomplete': () =>
    'The demand is valid only if it describes the breach and says that the agreement will otherwise be cancelled.',
  'cover-too-low': ({ personalInjury }) =>
    `The insurance covers less than ${say.kroner(personalInjury)} of personal injury.`,
  'meetings-left': ({ meetings, held }) =>
    `At least ${say.counted(meetings, ['negotiation meeting', 'negotiation meetings'])} can be asked for; ${held} of them held.`,
  'standstill-not-written': () =>
    'The days before the contract can be made are written for an electronic notification alone.',
  'not-effective-day': regulationFindings['not-effective-day'],
  'interpreter-agreements-over': ({ through }) =>
    `The framework agreements on interpreters that the source knows ran through ${say.date(through)}; use those that the municipality has named since.`,
  'repeated-breach': ({ times, months }) =>
    `It has happened ${times} times within ${months} months and may be a ground to cancel.`,
};

export const contract = {
  deadlines: 'Deadlines:',
  /** What a finding on a step of the contract is: nobody rejects a policy or a notice there. */
  severities: { reject: 'Not in order', breach: 'Not kept', warn: 'Warning' } satisfies Record<Severity, string>,
  /** What is due, and when. */
  deadline,
};

// ---- settlement ----------------------------------------------------------------------------------------------------

const orderNoun: Noun = ['order', 'orders'];
const undecidedBonus: Noun = ['bonus is undecided', 'bonuses are undecided'];

export const settlement = {
  title: 'STATEMENT',
  inAll: 'IN ALL',
  counts: (orders: number, confirmed: number, rejected: number) =>
    `${say.counted(orders, orderNoun)}: ${confirmed} may be confirmed, ${rejected} must be rejected.`,
  confirmedFees: 'Fees of orders that may be confirmed',
  confirmedBonuses: 'Bonuses earned in orders that may be confirmed',
  noSum: 'cannot be summed: an amount is missing, or the agreement says nothing of it',
  /** How many of all orders have no part in a sum, since an amount is missing. */
  feeless: (count: number) => notSummed('without a computed fee', count),
  bonusless: (count: number) => notSummed('without an amount of bonus', count),
  undecided: (count: number) => `Of all orders, rejected ones too: ${say.counted(count, undecidedBonus)}.`,
  numbered: (number: number) => `Order ${number}`,
  confirm: 'May be confirmed.',
  reject: 'Must be rejected.',
  onlyShown: 'The amounts show what the order would cost; a rejected order is not invoiced.',
  feeNotComputed: (notGiven: readonly string[], notStated: readonly string[]) => {
    const why = [
      ...(notGiven.length > 0 ? [`the caller has not given ${notGiven.join(' and ')}`] : []),
      ...(notStated.length > 0 ? [`the agreement does not say what is paid for ${notStated.join(' and ')}`] : []),
    ].join(', and ');
    return why === '' ? 'Fee: cannot be computed.' : `Fee: cannot be computed, since ${why}.`;
  },
  nothingOwed: '; nothing is owed',
  callersOwn: 'The agreement has no rule on payment; hours and rate are the caller’s own.',
  entitledBeyond: (entitled: IsoDate, amount: Kroner) =>
    `The entitlement runs through ${say.date(entitled)} (${say.kroner(amount)}), but only the open period can be invoiced.`,
  invoices: 'Invoices',
  invoiceBy: (day: IsoDate) => `Invoiced at the latest ${say.date(day)}.`,
  line: ({ month, weeks, days, firstDay, lastDay, amount, invoiceFrom, dueOn }: LineFacts) =>
    (weeks === 0
      ? `${begun(invoicePlan.instalment(firstDay))}: `
      : `${say.month(month)}: ${lineLength({ weeks, days })}, ${say.date(firstDay)} – ${say.date(lastDay)}: `) +
    `${say.kroner(amount)}.` +
    (invoiceFrom ? ` Can be sent ${say.date(invoiceFrom)}` : '') +
    (invoiceFrom && dueOn ? ` and is then due ${say.date(dueOn)}.` : invoiceFrom ? '.' : ''),
  deadlines: 'Deadlines:',
  sources: 'Sources',
};

const notSummed = (orders: string, count: number) =>
  `Of all orders ${orders}: ${count}. They have no part in the sum, and are not counted as zero.`;

const proposedThings: Readonly<Record<InvoiceKind | 'credit-note', string>> = {
  course: 'Invoice of the course',
  bonus: 'Invoice of bonus',
  'bought-out-mentor': 'Invoice of a bought-out mentor',
  'credit-note': 'Credit note',
};

const invoiceRunSteps: Sentences<InvoiceRunSteps> = {
  'invoice-proposed': ({ kind, sentOn, lines }, gives) =>
    `${proposedThings[kind]}, sent ${say.date(sentOn)}: ${say.counted(lines, ['line', 'lines'])}, ${say.kroner(gives)}.`,
  'bonus-stated': ({ bonus, earnedOn, nameDa, nameEn }, gives) =>
    `${resultName(bonus, namedBy(nameDa, nameEn))} was earned ${say.date(earnedOn)} and can be invoiced from ${say.date(gives)}.`,
};

export const runWaits: FindingSentences<RunWaits> = {
  'period-not-over': ({ from }) => `The period is not over; it can be sent from ${say.date(from)}.`,
  'too-late': ({ invoiceBy }) => `It was to be sent at the latest ${say.date(invoiceBy)}.`,
  'order-rejected': () => 'The order must be rejected; no invoice of it is sent while it is so.',
  'amount-unknown': () => 'The amount is not known.',
  undecided: () => 'It is not decided yet.',
  'not-told': () => 'Nobody told what happened, so that nobody can say whether it was earned.',
  'not-in-agreement': ({ what }) =>
    what === 'invoicing'
      ? 'The agreement does not say how the course is invoiced.'
      : 'The agreement does not say from when it can be invoiced.',
  'bonus-type-missing': () => 'An earlier invoice does not say which bonus it is for; it may be this one.',
};

export const invoiceRun = {
  title: (month: IsoMonth) => `INVOICES FOR ${say.month(month).toUpperCase()}`,
  titleOn: (day: IsoDate) => `INVOICES ${say.date(day).toUpperCase()}`,
  draft: (kind: InvoiceKind | 'credit-note', sentOn: IsoDate) => `${proposedThings[kind]}, sent ${say.date(sentOn)}`,
  by: (channel: InvoiceChannel, names: Called) => `(${channelName(channel, names)})`,
  byUnknown: '(the agreement does not say which way)',
  lineDays: (firstDay: IsoDate, lastDay: IsoDate) => `${say.date(firstDay)} – ${say.date(lastDay)}`,
  lineBonus: (bonus: string, name: Words | undefined) => resultName(bonus, name),
  due: (dueOn: IsoDate) => `Due ${say.date(dueOn)}.`,
  sendBy: (day: IsoDate) => `To be sent at the latest ${say.date(day)}.`,
  waits: 'Waits',
  about: { course: 'the course', bonus: 'bonus' },
  unknownAmount: 'amount not known',
  nothing: 'There is nothing to send.',
  noProvider: 'Provider not told',
  total: (drafts: number, invoiced: Kroner, credits: number, credited: Kroner) =>
    `${say.counted(drafts, invoice)}: ${say.kroner(invoiced)}; ${say.counted(credits, ['credit note', 'credit notes'])}: ${say.kroner(credited)}.`,
  dueTitle: 'Due, if it is sent as proposed',
  dueLine: (dueOn: IsoDate, drafts: number, amount: Kroner) =>
    `${say.date(dueOn)}: ${say.counted(drafts, invoice)}, ${say.kroner(amount)}.`,
  waiting: (waits: number, amount: Kroner | null) =>
    `${say.counted(waits, ['thing waits', 'things wait'])}${amount === null ? ', and no amount is known.' : `: ${say.kroner(amount)}.`}`,
  waitingUnknown: (count: number) => `Without a known amount: ${count}. They are not counted, not as zero either.`,
};

export const auditInvoices = {
  title: 'INVOICES AUDITED',
  counts: (invoices: number, right: number, sendBack: number, toCheck: number) =>
    `${say.counted(invoices, invoice)}: ${right} right, ${sendBack} to be sent back, ${toCheck} to be checked.`,
  invoiced: 'Invoiced',
  credited: 'Credited',
  payable: 'Can be paid',
  wrongAmount: 'Invoiced beyond what was right',
  penaltyBase: 'A penalty of a share of the wrong amount is reckoned from',
  why: 'Why they are sent back',
  reason: (why: string, invoices: number) => `${why}: ${say.counted(invoices, invoice)}`,
  reasons: {
    'wrong-channel': 'sent the wrong way',
    'ordered-outside-portal': 'the order went outside the portal',
    'too-early': 'invoiced too early',
    'too-late': 'sent too late',
    'outside-open-period': 'days on which the offer was not open',
    'invoiced-twice': 'invoiced before',
    'wrong-amount': 'wrong amount',
    'invoice-date-missing': 'the invoice date is missing',
    'user-ident-missing': 'the user ident is missing',
    'user-ident-length': 'the user ident has a wrong length',
    'ean-missing': 'the EAN number is missing',
    'ean-shape': 'the EAN number does not have 13 digits',
    'ean-check-digit': 'the check digit of the EAN number does not fit',
    'bonus-type-missing': 'it does not say which bonus it is',
    'bonus-not-in-level': 'the level does not give that bonus',
    'bonus-not-earned': 'the bonus was not earned',
    'wrong-bonus-amount': 'wrong amount of bonus',
    'credited-beyond-invoiced': 'more credited than invoiced',
    'no-lines': 'no lines',
    'already-sent-back': 'sent back before',
    'credits-sent-back': 'credits an invoice that was sent back',
    'not-monthly': 'not invoiced monthly',
    'earlier-sent-later': 'an earlier invoice was sent later',
  } satisfies Readonly<Record<keyof AuditFindings, string>>,
  invoice: (number: string, sentOn: IsoDate) => `Invoice ${number}, sent ${say.date(sentOn)}:`,
  verdicts: { right: 'Right.', 'send-back': 'To be sent back.', check: 'To be checked.' },
};

export const settlementChanges = {
  title: 'WHAT MOVED',
  text: (before: string, after: string) => `The text of the agreement is another: ${before} → ${after}.`,
  otherReadings: 'The agreement is the same, and is read otherwise or reads otherwise.',
  before: 'Before',
  now: 'Now',
  changes: { moved: 'moved', unmoved: 'unchanged', added: 'is new', removed: 'is gone' },
  counts: ({ same, moved, unmoved, added, removed }: OrderCounts) =>
    `${say.counted(moved, orderNoun)} moved, ${added} new, ${removed} gone, ${same + unmoved} unchanged.`,
  fee: 'Fee',
  bonus: 'Bonus',
  fees: 'Fees in all',
  bonuses: 'Bonuses in all',
  confirmed: (what: string) => `${what}, of orders that may be confirmed`,
  none: 'no known amount',
  undecided: (before: number, after: number) => `Undecided bonuses: ${before} → ${after}.`,
  facts: 'Told otherwise',
  by: (causes: readonly ChangeCause[]) => `Of this by ${say.all(causes.map((cause) => changeCauses[cause]))}`,
  factNames: {
    id: 'id of the order',
    citizen: 'citizen',
    provider: 'provider',
    level: 'level',
    benefitGroup: 'benefit',
    orderedOn: 'day of the order',
    startsOn: 'start',
    weeks: 'weeks',
    endsOn: 'last day',
    hoursPerWeek: 'hours a week',
    hoursInterval: 'interval of hours',
    hourlyRate: 'hourly rate',
    offeredRate: 'offered rate',
    price: 'price',
    orderedOutsidePortal: 'ordered outside the portal',
    confirmedOutsidePortal: 'confirmed outside the portal',
    elements: 'elements',
    citizenAge: 'age',
    monthsUnemployed: 'months unemployed',
    otherOrders: 'other orders',
    regulation: 'price regulation',
    closure: 'how it ended',
    contactMinutes: 'minutes of a contact',
    startedWorkOn: 'day a job began',
    pauses: 'pauses',
    rateChanges: 'regulated rates',
    contacts: 'contacts',
    placements: 'placement and wage subsidy',
    employment: 'jobs and education',
    previousOrders: 'earlier orders',
    events: 'events along the way',
  } satisfies Readonly<Record<ChangedFact, string>>,
};

const changeCauses: Readonly<Record<ChangeCause, string>> = {
  agreement: 'the text of the agreement',
  readings: 'another reading',
  figures: 'other figures',
  'as-of': 'more days being known',
  facts: 'what is told of the orders',
};

/** How many orders are as they were, and how many are not. */
type OrderCounts = Readonly<Record<'same' | 'moved' | 'unmoved' | 'added' | 'removed', number>>;

// ---- readings and sensitivity --------------------------------------------------------------------------------------

export const readings = {
  /** After the option that holds where none is chosen. */
  byDefault: ' (default)',
  why: 'Why',
  /** Before the readings of an answer that are not the default. */
  readDifferently: 'Read differently from the default',
  others: 'Other readings:',
  here: 'Here',
  otherwise: 'Otherwise',
  was: 'instead of',
  becomes: 'it says',
  more: (count: number) => `and ${count} more lines`,
  unanswerable: 'cannot be answered',
  changesNothing: 'changes nothing',
  changes: 'changes the answer',
  /** Of an agreement that rests on another document than the question came up in. */
  readSoIn: (places: string, why: string) =>
    `The agreement does not say it. The same was asked of another document (${places}), for this reason: ${why}`,
  plainly: "The agreement's clause is read by its plain words.",
  fixed: 'The agreement settles it itself.',
};

// ---- spreadsheet ---------------------------------------------------------------------------------------------------

/** What the cells of the sheet functions say; what is wrong with a cell is told in Danish alone. */
export const sheet = {
  outcomes: {
    missed: 'missed',
    excused: 'excused',
    appeared: 'appeared',
    pending: 'pending',
    'not-needed': 'not needed',
  },
  outsideWindow: 'outside the window',
  dayKinds: {
    weekday: 'a weekday (hverdag)',
    'working-day': 'a working day (Arbejdsdag)',
    holiday: 'a public holiday',
  },
  isDay: (date: IsoDate, kind: string) => `${say.date(date)} is ${kind}.`,
  isNoDay: (date: IsoDate, kind: string) => `${say.date(date)} is not ${kind}.`,
  lastDay: (weeks: number, startsOn: IsoDate, lastDay: IsoDate) =>
    `${weeks} × 7 days from ${say.date(startsOn)}: the last day is ${say.date(lastDay)}.`,
  band: (min: HourlyRate, max: HourlyRate) =>
    `The hourly rate is at least ${say.kroner(min)} and at most ${say.kroner(max)}.`,
  /** What `valg` must give before there is a penalty, and what it is in any case. */
  lacks: (figures: string, bounds: string) => `valg: ${figures} is missing; ${bounds}`,
  atLeast: (amount: Kroner) => `at least ${say.kroner(amount)}`,
  atMost: (amount: Kroner) => `at most ${say.kroner(amount)}`,
  statuses: { ok: 'OK', warned: 'Warning', rejected: 'Reject', faulty: 'Correct' },
  totals: { confirmable: 'Can be confirmed', all: 'In all' },
  proposals: { draft: 'invoice', credit: 'credit note', wait: 'waits', faulty: 'correct' },
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

/** All of it, as a view is handed it. */
export const wording = {
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
  /** The documents that the agreement rests on; a view is handed them, as it is the names, of the shipped ones. */
  documents: [] as readonly { readonly id: string }[],
  /** What everybody is called; a view is handed those of the agreement that was asked. */
  names: plainNames,
  /** The same for an order of a settlement, by its place and its agreement. */
  orderNames: (_index: number, _agreement: string): Called => plainNames,
  calledIn,
};
