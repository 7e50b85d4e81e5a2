import type { BonusKind } from '../agreement/agreement.ts';
import type { InvoiceChannel, InvoiceKind } from '../agreement/invoice-kinds.ts';
import type { ClosureGround } from '../agreement/order.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import type { Quarter } from '../calendar/quarter.ts';
import type { Outcome } from '../evidence/decision.ts';
import { listOf, type Share, type Span } from '../evidence/written.ts';
import type { Kroner } from '../money/kroner.ts';
import { type Noun, speechOf } from './speech.ts';
import type {
  AuditFindings,
  AuditInvoiceSteps,
  BonusContentFindings,
  BonusInvoiceFindings,
  BonusReasonCode,
  BonusStatementSteps,
  BonusSteps,
  CreditSteps,
  DueDateSteps,
  EarlierGap,
  EmploymentKind,
  FeeFactors,
  FeeSteps,
  FindingSentences,
  InvoicePlanSteps,
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

const invoice: Noun = ['invoice', 'invoices'];
const month: Noun = ['month', 'months'];

/** Before a sum: why nothing can be invoiced, where it is so. */
const outsideFirst = (outside: OutsideFacts) =>
  outside.orderedOutsidePortal || outside.confirmedOutsidePortal ? `${nothingInvoiceable(outside)} ` : '';

export const invoicePlanSteps: Sentences<InvoicePlanSteps> = {
  'plan-line': ({ month, weeks, firstDay, lastDay }, gives) =>
    `${say.month(month)}: ${say.counted(weeks, week)}, ${say.days(firstDay, lastDay)}: ${say.kroner(gives)}.`,
  'invoice-from': ({ lastDay }, gives) =>
    `The weeks through ${say.date(lastDay)} can be invoiced from ${say.date(gives)}.`,
  'plan-total': ({ lines, ...outside }, gives) =>
    `${outsideFirst(outside)}${say.counted(lines, invoice)} in all: ${say.kroner(gives)}.`,
  'invoice-by': ({ endedOn, months }, gives) =>
    `The course ends ${say.date(endedOn)}; it is invoiced at the latest ${say.counted(months, month)} after: ${say.date(gives)}.`,
};

export const dueDateSteps: Sentences<DueDateSteps> = {
  'nominal-due-date': ({ sentOn, days }, gives) =>
    `Sent ${say.date(sentOn)} + ${say.counted(days, day)} = ${say.date(gives)}.`,
  'due-date': ({ nominalOn }, gives) =>
    nominalOn === gives
      ? `The day is not moved: ${say.date(gives)}.`
      : `${say.date(nominalOn)} is closed; the day moves to ${say.date(gives)}.`,
};

const invoicedThings: Readonly<Record<InvoiceKind, string>> = {
  course: 'The course',
  bonus: 'Bonus',
  'bought-out-mentor': 'A bought-out mentor',
};

const channelNames: Readonly<Record<InvoiceChannel, string>> = {
  portal: 'the portal',
  nemhandel: 'NemHandel',
  'separate-invoice': 'an invoice of its own',
};

export const auditInvoiceSteps: Sentences<AuditInvoiceSteps> = {
  'audit-channel': ({ kind, sentBy }, gives) =>
    `${invoicedThings[kind]} is invoiced by way of ${channelNames[gives]}; the invoice came by way of ${channelNames[sentBy]}.`,
  'audit-line': ({ firstDay, lastDay, amount }, gives) =>
    `The days ${say.days(firstDay, lastDay)}: invoiced ${say.kroner(amount)}, right ${say.kroner(gives)}.`,
  'audit-from': ({ lastDay, sentOn }, gives) =>
    `The days through ${say.date(lastDay)} can be invoiced from ${say.date(gives)}; the invoice was sent ${say.date(sentOn)}.`,
  'audit-by': ({ sentOn }, gives) =>
    `The course is invoiced at the latest ${say.date(gives)}; the invoice was sent ${say.date(sentOn)}.`,
  'audit-wrong-amount': (outside, gives) =>
    `${outsideFirst(outside)}Invoiced beyond what was right: ${say.kroner(gives)}.`,
};

export const creditSteps: Sentences<CreditSteps> = {
  'credit-line': ({ firstDay, lastDay, invoiced, right }, gives) =>
    `The days ${say.days(firstDay, lastDay)}: ${say.kroner(invoiced)} − ${say.kroner(right)} = ${say.kroner(gives)}.`,
  'credit-total': ({ lines, ...outside }, gives) =>
    `${outsideFirst(outside)}${say.counted(lines, ['line is', 'lines are'])} corrected, in all ${say.kroner(gives)}.`,
  'credit-remaining': ({ lines }, gives) =>
    `Left to invoice: ${say.counted(lines, ['line', 'lines'])}, ${say.kroner(gives)}.`,
};

export const bonusContentFindings: FindingSentences<BonusContentFindings> = {
  'invoice-date-missing': () => 'The invoice date is missing.',
  'user-ident-missing': () => "The buyer's user ident is missing.",
  'user-ident-length': ({ length }) => `The buyer's user ident must have ${length} characters.`,
  'ean-missing': () => "The buyer's EAN number is missing.",
  'ean-shape': () => 'The EAN number must have 13 digits.',
  'ean-check-digit': () => "The EAN number's check digit does not fit its other digits.",
};

const sendThrough: Readonly<Record<InvoiceChannel, string>> = {
  portal: 'through the portal',
  nemhandel: 'as an e-invoice to the NemHandel standards, not through the portal',
  'separate-invoice': 'on an invoice of its own, outside the portal',
};

export const auditFindings: FindingSentences<AuditFindings> = {
  ...bonusContentFindings,
  'wrong-channel': ({ channel }) => `The invoice must be sent ${sendThrough[channel]}.`,
  'ordered-outside-portal': nothingInvoiceable,
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
};

/** A plan, and when its invoices are due. */
export const invoicePlan = {
  plan: 'Invoice plan',
  weeks: (count: number) => say.counted(count, week),
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
  sendBetween: (from: IsoDate, by: IsoDate) => `Can be sent from ${say.date(from)} and at the latest ${say.date(by)}.`,
  statement: (invoices: number, invoiced: Kroner, right: Kroner) =>
    `${say.counted(invoices, invoice)}: ${say.kroner(invoiced)} of the course's ${say.kroner(right)}.`,
  overlap: 'Invoiced more than once',
  gap: 'Gap',
  ahead: 'Not invoiced yet',
  left: 'Left to invoice',
};

export const credit = {
  nothing: 'Nothing is to be corrected.',
  credited: 'To be credited',
  line: (invoiced: Kroner, right: Kroner, amount: Kroner) =>
    `invoiced ${say.kroner(invoiced)}, right ${say.kroner(right)}, credited ${say.kroner(amount)}`,
};

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
  ...invoicePlanSteps,
  ...dueDateSteps,
  ...auditInvoiceSteps,
  ...creditSteps,
  ...bonusSteps,
  ...bonusStatementSteps,
};
