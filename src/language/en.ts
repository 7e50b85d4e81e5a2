import type { BonusKind } from '../agreement/agreement.ts';
import type { ClosureGround } from '../agreement/order.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import type { Quarter } from '../calendar/quarter.ts';
import type { Outcome } from '../evidence/decision.ts';
import { listOf, type Share, type Span } from '../evidence/written.ts';
import type { Kroner } from '../money/kroner.ts';
import { type Noun, speechOf } from './speech.ts';
import type {
  BonusInvoiceFindings,
  BonusReasonCode,
  BonusStatementSteps,
  BonusSteps,
  EarlierGap,
  EmploymentKind,
  FeeFactors,
  FeeSteps,
  FindingSentences,
  OutsideFacts,
  PlacementKind,
  PlacementNotCounted,
  Sentences,
  StateCounted,
  StayFacts,
} from './told.ts';

/** English: everything the library says in it. The other language files say the same things, by type. */

export const say = /* @__PURE__ */ speechOf({
  language: 'en',
  months: 'January February March April May June July August September October November December'.split(' '),
  group: ',',
  point: '.',
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
};

// ---- problems ------------------------------------------------------------------------------------------------------

// ---- catalogue and duties ------------------------------------------------------------------------------------------

// ---- order ---------------------------------------------------------------------------------------------------------

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

/** Why a bonus is granted, refused or undecided. */
export const bonusReasons: Readonly<Record<BonusReasonCode, string>> = {
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
  'ordered-outside-portal': 'the order went outside the portal, and nothing can be invoiced for it',
  'excluded-by-other-bonus': 'only the higher of bonus 1a and 1b is paid, and that is the other one',
  'depends-on-other-bonus': 'only the higher of bonus 1a and 1b is paid, and it is not known which that will be',
};

export const bonusOutcomes: Readonly<Record<Outcome, string>> = {
  granted: 'granted',
  refused: 'refused',
  undecided: 'undecided',
};

/** What kind of placement, job or education. */
export const stayKinds: Readonly<Record<PlacementKind | EmploymentKind, string>> = {
  virksomhedspraktik: 'Company placement',
  loentilskud: 'Wage subsidy',
  'ordinaert-job': 'Ordinary job',
  fleksjob: 'Flexjob',
  uddannelse: 'Education',
};

/** Whether a placement, a job or an education counts, and why not. */
const stayCounted: Readonly<Record<PlacementNotCounted | StateCounted, string>> = {
  'approved-too-late': 'does not count, since it was approved only when it was over',
  'before-course': 'does not count, since it began before the course',
  'outside-window': 'does not count: outside the period',
  'not-known-yet': 'has no known days yet',
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

const bonusSum = (amount: Kroner | 'missing') => (amount === 'missing' ? 'the amount is missing' : say.kroner(amount));

export const bonusSteps: Sentences<BonusSteps> = {
  'no-bonus': () => 'There is no bonus for this course.',
  'bonus-course': ({ firstDay, lastDay, ground }, gives) => {
    const days = say.days(firstDay, lastDay);
    if (ground === undefined) return `The course ran ${days}.`;
    if (gives === 'none') return `The course is ordered ${days}; ${grounds[ground]}.`;
    return `The course is ordered ${days}; ${grounds[ground]}, and its last day was ${say.date(gives)}.`;
  },
  'earlier-course': (from, gives) => {
    const follows = {
      extension: 'the course is an extension and earns no bonus of its own',
      'new-period': 'a new bonus period begins',
      'other-track': 'it was of another track, so this one is no extension of it',
    };
    return `${earlierEnd(from)}: ${follows[gives]}.`;
  },
  'other-provider': ({ endedOn }) =>
    `An earlier course with another provider ended ${say.date(endedOn)}; a new bonus period always begins here, and the same placement or job may count for both.`,
  'bonus-window': ({ endedOn, months }, gives) =>
    `The four weeks must lie ${say.span(gives)} (end date ${say.date(endedOn)} + ${say.counted(months, calendarMonth)}).`,
  'placement-counted': (from, gives) => {
    if (gives in stayCounted) return `${stay(from)} ${stayCounted[gives as PlacementNotCounted]}.`;
    const { firstDay, approvedOn } = from;
    const isLate = approvedOn !== undefined && approvedOn > firstDay;
    const since = isLate ? `, since the jobcentre approved it ${say.date(approvedOn)}` : '';
    return `${stay(from)} counts ${say.span(gives as Span)}${since}.`;
  },
  'longest-placement': (from, gives) =>
    from.firstDay === undefined
      ? `No days in placement or wage subsidy count${asKnown(from.asOf)}.`
      : `Longest time on end${asKnown(from.asOf)}: ${say.counted(gives, day)}, ${say.days(from.firstDay, from.lastDay)}.`,
  'measurement-day': ({ endedOn, months }, gives) =>
    `The course ended ${say.date(endedOn)}; ${say.counted(months, calendarMonth)} run from the 1st of the month after, so the measurement day is ${say.date(gives)}.`,
  'state-counted': (from, gives) => `${stay(from)} ${stayCounted[gives]}.`,
  income: ({ month, threshold, complete }, gives) => {
    const rest = complete === 'true' ? '' : ' (not every job’s income is stated)';
    const bound = threshold === 'missing' ? 'the threshold is not given' : `the threshold is ${say.kroner(threshold)}`;
    return `Stated income in ${say.month(month)}: ${say.kroner(gives)}${rest}; ${bound}.`;
  },
  'bonus-decision': ({ bonus, amount, on, asOf, reasons }, gives) => {
    const earned = gives === 'granted' ? ` ${say.date(on)}` : '';
    const sum = amount === '' ? '' : `, ${say.kroner(amount)}`;
    const why = listOf(reasons).map((code) => bonusReasons[code]);
    return `Bonus ${bonus}: ${bonusOutcomes[gives]}${earned}${sum}${asKnown(asOf)}: ${why.join('; ')}.`;
  },
};

export const bonusStatementSteps: Sentences<BonusStatementSteps> = {
  'statement-period': (_, gives) => `The statement covers the time ${say.span(gives)}.`,
  'statement-line': ({ bonus, count }, gives) => `Bonus ${bonus}: ${count} granted, ${bonusSum(gives)}.`,
  'statement-total': ({ count }, gives) => `In all ${count} granted: ${bonusSum(gives)}.`,
  'statement-invoice': (_, gives) =>
    gives === 'valid'
      ? 'The invoice holds what it must; it is sent as an e-invoice and never through the portal.'
      : 'The invoice lacks some of what it must hold.',
};

export const bonusInvoiceFindings: FindingSentences<BonusInvoiceFindings> = {
  'nothing-to-invoice': () => 'The statement has no bonus to invoice.',
  'amount-missing': () => 'A bonus has no amount; the source lost it, and it must be given.',
  'several-providers': () => 'The statement covers several providers; each invoices its own bonus.',
};

export const bonus = {
  none: 'Bonus: none in this course.',
  amount: (amount: Kroner | null) => bonusSum(amount ?? 'missing'),
  fourWeeks: (window: Period) => `The four weeks must lie ${say.days(window.firstDay, window.lastDay)}.`,
  measuredOn: (on: IsoDate) => `Measurement day: ${say.date(on)}.`,
  open: (from: IsoDate, until: IsoDate) =>
    `Can be known ${say.date(from)} at the earliest and can change through ${say.date(until)}.`,
  final: (from: IsoDate) => `Final from ${say.date(from)}.`,
  known: (from: IsoDate, until: IsoDate) =>
    `Can be known from ${say.date(from)}; the income can change it through ${say.date(until)}.`,
};

export const bonusStatement = {
  title: 'BONUS STATEMENT',
  granted: (count: number) => `${count} granted`,
  inAll: 'In all',
  undecided: 'Still undecided:',
  otherPeriod: (quarter: Quarter, count: number, kind: BonusKind) =>
    `Belongs to ${quarter}: ${count} of bonus ${kind}.`,
  case: (number: number) => `Case ${number}`,
  notSent: 'The invoice cannot be sent:',
  invoice: 'Invoice',
  creditNote: 'Credit note',
  userIdent: 'user ident',
};

// ---- deadlines -----------------------------------------------------------------------------------------------------

// ---- penalties -----------------------------------------------------------------------------------------------------

// ---- prices --------------------------------------------------------------------------------------------------------

// ---- contract ------------------------------------------------------------------------------------------------------

// ---- settlement ----------------------------------------------------------------------------------------------------

// ---- readings and sensitivity --------------------------------------------------------------------------------------

// ---- every step ----------------------------------------------------------------------------------------------------

export const steps = {
  ...feeSteps,
  ...bonusSteps,
  ...bonusStatementSteps,
};
