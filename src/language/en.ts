import type { BonusKind } from '../agreement/agreement.ts';
import type { ClosureGround } from '../agreement/order.ts';
import type { IsoDate, IsoMonth } from '../calendar/iso-date.ts';
import type { LackedFact } from '../evidence/figure.ts';
import type { Severity } from '../evidence/finding.ts';
import type { Party } from '../evidence/party.ts';
import type { Share } from '../evidence/written.ts';
import type { HourlyRate, Hours, Kroner } from '../money/kroner.ts';
import type { ProblemCode } from '../problem/problem.ts';
import { begun, type Noun, speechOf } from './speech.ts';
import type {
  BatchFindings,
  FeeFactors,
  FeeSteps,
  FindingSentences,
  LineFacts,
  OrderFindings,
  OutsideFacts,
  Sentences,
} from './told.ts';

/** English: everything the library says in it. The other language files say the same things, by type. */

export const say = /* @__PURE__ */ speechOf({
  language: 'en',
  months: 'January February March April May June July August September October November December'.split(' '),
  group: ',',
  point: '.',
  and: 'and',
  kroner: (number) => `DKK ${number}`,
  yearDay: (day, month) => `${day} ${month}`,
  from: 'from',
  through: 'through',
  page: 'p.',
  section: 'section',
});

// ---- what every answer says ----------------------------------------------------------------------------------------

export const general = {
  /** Once in every answer that holds amounts. */
  vatNote: 'All amounts are without VAT.',
  /** Before the readings that decided a step. */
  readAs: 'read as',
  /** What a finding means. */
  severities: { reject: 'Reject', breach: 'Not kept', warn: 'Warning' } satisfies Record<Severity, string>,
  /** Before what an answer lacks. */
  missing: 'Missing',
};

/** What an answer can lack, as what it is rather than as a field. */
export const lacked: Readonly<Record<LackedFact, string>> = {
  'order.hoursPerWeek': 'hours a week',
  'order.hourlyRate': 'hourly rate',
  closure: 'a course that did not run out',
  contactMinutes: 'short contacts',
  startedWorkOn: 'a job that begins on the way',
  placements: 'placements and wage subsidy from then on',
  employment: 'jobs and education on the measurement day',
  'bonus-1a': 'the amount of bonus 1a, which the source lost',
  'bonus-1b': 'the amount of bonus 1b, which the source lost',
  'bonus-3': 'the amount of bonus 3, which the source lost',
  'bonus-4': 'the amount of bonus 4, which the source lost',
  'income-threshold': 'the income threshold, which the source lost',
  'income-threshold-4': 'the income threshold of bonus 4, which the source lost',
  'delay-minimum': 'the least amount a working day, which the source lost',
  'invoicing-daily': 'the penalty a working day, which the source lost',
  subcontractor: 'the penalty for the subcontractor, which the source lost',
  estimatedTurnover: "the year's estimated turnover",
  winners: 'the winners of the lot that this one is chosen among',
  'property-damage-cover': 'the insurance cover for damage to property, which the source lost',
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

// ---- problems ------------------------------------------------------------------------------------------------------

/** What is wrong with an input. None repeats the refused value; the path says where it stands. */
export const problems: Readonly<Record<ProblemCode, string>> = {
  'invalid-json': 'The text is not valid JSON.',
  'invalid-csv': 'The text is not valid CSV: it must be UTF-8, and a quotation mark must be closed again.',
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
  'unreadable-input': 'The input cannot be read: it fails when it is looked at.',
  'not-in-agreement': 'The agreement has no rule on this question.',
  'not-a-mentor-level': 'Only mentor levels have contacts that can be shorter than an hour.',
  'internal-error': 'There is a fault in the library. No answer is better than a wrong one.',
  'hours-not-whole': 'Short contacts need whole hours, since each contact counts as one hour.',
  'cpr-number': 'The field looks like a CPR number. Use an id without personal data.',
  'too-large': 'The field is larger than what is accepted.',
  'band-upside-down': 'The upper end is below the lower one.',
  'duplicate-id': 'The id is used before in the same agreement.',
  'given-twice': 'The same thing is given twice.',
  'duplicate-bidder': 'The bidder stands here twice; there can be only one offer from each.',
  'duplicate-date': 'The day is named more than once.',
  'unknown-document': 'The source names a document that the agreement does not list.',
  'version-gap': 'There are days between this version and the one before on which no version holds.',
  'version-overlap': 'The version begins before the one before it has ended.',
  'other-agreement': 'The version belongs to another agreement than the first one.',
  'not-in-force': 'No version of the agreement holds on that day.',
};

/** Before the problems of an input. */
export const refused: string = 'Cannot be answered:';

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
  noPrice: 'hourly rate: not in the source',
  bonuses: (kinds: readonly BonusKind[]) => `bonus: ${kinds.join(', ')}`,
  absent: 'Not in the source:',
};

export const duties = {
  none: 'None.',
};

// ---- order ---------------------------------------------------------------------------------------------------------

export const orderFindings: FindingSentences<OrderFindings> = {
  'unknown-level': () => 'The agreement does not have the ordered level.',
  'rate-below-band': ({ min }) => `The hourly rate is below the band's minimum of ${say.kroner(min)}.`,
  'rate-above-band': ({ max }) => `The hourly rate is above the band's maximum of ${say.kroner(max)}.`,
  'hours-not-orderable': (has) =>
    has.min === undefined
      ? 'The level cannot be ordered with an interval of hours.'
      : `The hours cannot be ordered: the level has ${say.range(has.min, has.max)} hours a week.`,
  'weeks-below-minimum': ({ min }) => `The course is shorter than ${say.counted(min, week)}.`,
  'weeks-above-maximum': ({ max }) =>
    `The course is longer than ${say.counted(max, week)}; an extension is a new order.`,
  'weeks-not-exact': ({ weeks }) => `The course must last exactly ${say.counted(weeks, week)}.`,
  'start-before-order': () => 'The start date is before the day the order was placed.',
  'ordered-outside-portal': (outside) =>
    `The order was ${outsideWord(outside)} outside the portal and cannot be invoiced.`,
  'not-orderable-with-others': () =>
    'The level is only ordered on its own, and the citizen has another course in the same period.',
  'hours-step': ({ step }) => `The hours are not a multiple of ${say.counted(step, hour)}.`,
  'hours-beyond-typical': ({ perWeek }) => `The hours are more than the typical ${say.counted(perWeek, hour)} a week.`,
  'weeks-not-whole': () => 'The period is not a whole number of weeks.',
  'weeks-beyond-typical': ({ max }) => `The course is longer than the typical ${say.counted(max, week)}.`,
  'age-outside-target-group': () => "The citizen's age is outside the target group.",
  'unemployment-too-short': ({ months, ofLast }) =>
    `The citizen has not been unemployed for ${months} of the last ${ofLast} months.`,
};

export const batchFindings: FindingSentences<BatchFindings> = {
  'order-twice': ({ same }) => `The order is the same as no. ${same}; it counts once.`,
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
export const nothingInvoiceable = (outside: OutsideFacts) =>
  `The order was ${outsideWord(outside)} outside the portal; nothing can be invoiced for it.`;

// ---- delivery ------------------------------------------------------------------------------------------------------

// ---- absence -------------------------------------------------------------------------------------------------------

// ---- fee -----------------------------------------------------------------------------------------------------------

const hour: Noun = ['hour', 'hours'];
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

const weeksText = (weeks: Share) => (weeks.includes('/') ? `${weeks} ${week[1]}` : say.counted(weeks, week));

export const feeSteps: Sentences<FeeSteps> = {
  'no-money-rule': () => 'The agreement has no rule on payment: hours and rate are the caller’s own.',
  'short-contact': ({ contactMinutes }) =>
    `Each contact lasts ${contactMinutes} minutes, so the rate counts as ${contactMinutes}/60.`,
  'weekly-fee': (from, gives) => `${factors(from)} = ${say.kroner(gives)} a week (rounded for show).`,
  'open-period': ({ ground }, gives) => {
    const how = ground && grounds[ground];
    if (gives === 'none') return `No days are paid: ${how ?? ''}.`;
    return `Paid ${say.span(gives)}${how ? ` (${how})` : ''}.`;
  },
  'ordered-outside-portal': nothingInvoiceable,
  'started-work': ({ startedWorkOn }, gives) =>
    `Job, placement or education began ${say.date(startedWorkOn)}; the entitlement runs through ${say.date(gives)}.`,
  total: (from, gives) =>
    from.weeks === undefined
      ? `Fee: ${say.kroner(gives)}.`
      : `${factors(from)} × ${weeksText(from.weeks)} = ${say.kroner(gives)}.`,
};

export const fee = {
  fee: 'Fee',
  days: (count: number) => say.counted(count, day),
  noDays: 'No days are paid.',
  entitledBeyond: (entitled: IsoDate, invoiceable: IsoDate) =>
    `The entitlement runs through ${say.date(entitled)}, but only the time through ${say.date(invoiceable)} can be invoiced.`,
};

// ---- invoicing -----------------------------------------------------------------------------------------------------

// ---- bonus ---------------------------------------------------------------------------------------------------------

// ---- deadlines -----------------------------------------------------------------------------------------------------

// ---- penalties -----------------------------------------------------------------------------------------------------

// ---- prices --------------------------------------------------------------------------------------------------------

// ---- contract ------------------------------------------------------------------------------------------------------

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
  noSum: 'cannot be summed, since an amount is missing',
  /** How many of all orders have no part in a sum, since an amount is missing. */
  feeless: (count: number) => notSummed('without a computed fee', count),
  bonusless: (count: number) => notSummed('lacking an amount of bonus', count),
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
  entitledBeyond: (entitled: IsoDate) =>
    `The entitlement runs through ${say.date(entitled)}, but only the open period can be invoiced.`,
  invoices: 'Invoices',
  invoiceBy: (day: IsoDate) => `Invoiced at the latest ${say.date(day)}.`,
  line: ({ month, weeks, firstDay, lastDay, amount, invoiceFrom, dueOn }: LineFacts) =>
    `${say.month(month)}: ${say.counted(weeks, week)}, ${say.date(firstDay)} – ${say.date(lastDay)}: ${say.kroner(amount)}. Can be sent ${say.date(invoiceFrom)} and is then due ${say.date(dueOn)}.`,
  deadlines: 'Deadlines:',
  sources: 'Sources',
};

const notSummed = (orders: string, count: number) =>
  `Of all orders ${orders}: ${count}. They have no part in the sum, and are not counted as zero.`;

// ---- readings and sensitivity --------------------------------------------------------------------------------------

export const readings = {
  /** After the option that holds where none is chosen. */
  byDefault: ' (default)',
  why: 'Why',
  /** Before the readings of an answer that are not the default. */
  readDifferently: 'Read differently from the default',
  others: 'Other readings:',
  here: 'here',
  unanswerable: 'cannot be answered',
  changesNothing: 'changes nothing',
  changes: 'changes the answer',
};

// ---- spreadsheet ---------------------------------------------------------------------------------------------------

/** What the cells of the sheet functions say; what is wrong with a cell is told in Danish alone. */
export const sheet = {
  outcomes: { missed: 'missed', appeared: 'appeared', pending: 'pending', 'not-needed': 'not needed' },
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
};

// ---- every step ----------------------------------------------------------------------------------------------------

export const steps = {
  ...feeSteps,
};
