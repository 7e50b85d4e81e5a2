import { figureIds } from '../../src/evidence/figure.ts';
import type { OperationName } from '../../src/operations/operations.ts';
import { allReadings } from '../../src/settlement/readings.ts';
import { goodInput } from './inputs.ts';
import { ownAgreementJson } from './own-agreement.ts';

/**
 * Inputs of every operation that have, together, every field that it reads: those of the bad-input tests, and what is missing
 * there. They are read and not answered, so that facts may stand beside each other that no course has.
 */

const order = {
  ...(goodInput('fee').order as object),
  offeredRate: '320.5',
  price: '24000.00',
  confirmedOutsidePortal: false,
  elements: ['rideterapi'],
};
const { weeks: _weeks, hoursPerWeek: _hours, ...rest } = order as Readonly<Record<string, unknown>>;
const byDays = { ...rest, endsOn: '2016-09-30', hoursInterval: { min: '1', max: 2 } };
const closure = { ground: 'closed-early', lastOpenDay: '2016-09-16' };
const cancelled = { ground: 'cancelled-before-start' };
const figures = Object.fromEntries(figureIds.map((id) => [id, '10000.00']));

const paid = {
  contactMinutes: 45,
  startedWorkOn: '2016-08-01',
  pauses: [{ firstDay: '2016-07-18', lastDay: '2016-07-22', ground: 'force-majeure' }],
  rateChanges: [{ from: '2016-08-01', hourlyRate: '326.91' }],
  contacts: [{ on: '2016-07-05', minutes: 45 }],
};
const facts = {
  placements: [{ kind: 'loentilskud', firstDay: '2016-07-18', lastDay: '2016-08-21', approvedOn: '2016-07-20' }],
  employment: [
    {
      kind: 'ordinaert-job',
      firstDay: '2016-11-01',
      lastDay: '2017-06-30',
      hoursPerWeek: '37',
      monthlyIncome: { '2016-12': '14000.00' },
    },
  ],
};
const previousOrders = [{ order, closure }, { order: byDays }];
const asOf = '2017-01-31';
const course = { order, closure, ...paid, ...facts, asOf };
const events = {
  approvedOn: '2016-06-27',
  startedOn: '2016-07-04',
  stayedAway: false,
  sentBackOn: '2016-09-16',
  policeReportedOn: '2016-09-15',
  interimReports: { everyWeeks: 6 },
  finalReportBy: '2016-10-07',
  placements: [{ firstDay: '2016-07-11', lastDay: '2016-08-05' }],
  followUps: ['2016-07-12'],
  planCovers: 'month',
  mentorBeside: 'company',
  contactsPerMonth: 2,
  talkEveryMonths: 1,
};
const regulation = {
  oldIndex: '100',
  newIndex: 102,
  oldIndexMonth: '2015-01',
  newIndexMonth: '2016-01',
  extended: true,
  receivedOn: '2016-05-01',
  effectiveOn: '2016-07-01',
  regulatedBefore: false,
  timesRegulated: 1,
  approvedOn: '2016-05-02',
  outsidePrice: '160',
};
const agreementPeriod = { firstDay: '2016-07-01', lastDay: '2018-06-30' };
const buyer = { userIdent: 'AB12', ean: '5790000000005' };
const period = { firstDay: '2016-07-04', lastDay: '2016-07-31' };
const line = { ...period, amount: '1000.00' };
const invoice = {
  kind: 'bonus',
  credits: 'course',
  channel: 'nemhandel',
  sentOn: '2016-08-01',
  lines: [{ ...line, bonus: '1a' }],
  ...buyer,
  status: 'rejected',
};
const decisions = [
  {
    bonus: '1a',
    name: { da: 'Bonus 1a', en: 'Bonus 1a' },
    paidAs: 'instalment',
    asks: { weeks: 4 },
    outcome: 'granted',
    amount: '1000.00',
    window: period,
    measuredOn: '2016-12-01',
    earnedOn: '2016-09-01',
    reasons: [{ code: 'too-few-days' }],
    assumed: ['placements'],
    missing: [{ what: 'bonus-1a' }],
    knowableFrom: '2016-09-01',
    changeableUntil: '2016-12-02',
  },
];

const settled = {
  agreement: 'koebenhavn-2016-fyldt-30',
  order,
  otherOrders: [order, byDays, { order, closure }, { order: byDays, closure: cancelled }],
  regulation,
  closure,
  ...paid,
  ...facts,
  previousOrders,
  events,
};
const toSettle = { orders: [settled], figures, asOf };

const agreement = 'koebenhavn-2016-fyldt-30';
const marks = { agreement, ref: 'sag-4711', meta: 'full', readings: {} };
const everyReading = Object.fromEntries(allReadings.map(({ id, options }) => [id, options[0].id]));

const more: Readonly<Partial<Record<OperationName, readonly object[]>>> = {
  catalogue: [
    { ...marks, readings: everyReading },
    {
      agreement: {
        versions: [
          { firstDay: '2016-07-01', lastDay: '2018-06-30', agreement },
          { firstDay: '2018-07-01', agreement: { ...ownAgreementJson(), id: agreement, version: '2' } },
        ],
        on: '2017-01-01',
      },
    },
  ],
  'check-order': [
    {
      ...marks,
      order,
      provider: { activities: ['jobsoegning'] },
      otherOrders: settled.otherOrders,
      regulation,
      agreementPeriod,
    },
    { agreement, order: byDays },
  ],
  fee: [
    { ...marks, ...course },
    { agreement, order, closure: cancelled },
    { agreement, order, closure: { ground: 'objective-rejection', lastOpenDay: '2016-07-20' } },
  ],
  'invoice-plan': [{ ...marks, ...course }],
  'due-date': [{ ...marks, sentOn: '2016-11-25' }],
  'audit-invoice': [
    {
      ...marks,
      ...course,
      previousOrders,
      figures,
      invoice,
      earlierInvoices: [invoice],
      otherChannelAgreed: false,
      decisions,
    },
  ],
  credit: [{ ...marks, ...course, invoiced: [{ ...line, kind: 'credit-note' }] }],
  duties: [marks],
  rules: [marks],
  bonus: [{ ...marks, ...course, previousOrders, figures }],
  'bonus-statement': [
    {
      ...marks,
      partial: true,
      period: { firstDay: '2016-10-01', lastDay: '2016-12-31' },
      cases: [{ ...course, previousOrders, figures }],
      figures,
      invoice: { kind: 'invoice', invoiceDate: '2017-02-01', ...buyer },
    },
  ],
  delivery: [
    {
      ...marks,
      order,
      closure,
      pauses: paid.pauses,
      planned: [{ week: 1, activityHours: '2' }],
      placements: events.placements,
    },
  ],
  deadlines: [
    { ...marks, order, closure, events, pauses: paid.pauses, ...facts, asOf },
    { agreement, order, events: { interimReports: { everyMonths: 2 } } },
    { agreement, order, events: { interimReports: { dueOn: ['2016-08-01'] } } },
  ],
  'contract-deadlines': [
    { ...marks, trigger: { kind: 'expiry', on: '2018-06-30', extendedBefore: false, timesExtended: 1 } },
    ...[
      { kind: 'complaint' },
      { kind: 'placement-end', level: 'fastholdelsesmentor' },
      { kind: 'award-notification', electronic: true },
      { kind: 'dispute-notice', meetingsHeld: 1 },
      {
        kind: 'force-majeure-termination',
        since: '2018-01-01',
        by: 'kunde',
        hindered: 'provider',
        what: 'framework-agreement',
      },
      { kind: 'payment-demand', paymentDueOn: '2018-06-01', describesBreach: true, announcesCancellation: true },
      { kind: 'unremedied-defect', earlier: ['2018-06-04'] },
      { kind: 'material-delay', earlier: ['2018-06-04'] },
      { kind: 'insurance-renewal', personalInjuryCover: '10000000.00' },
      { kind: 'insurance-cancelled' },
      { kind: 'exclusion', ground: 'criminal-judgment' },
    ].map((trigger) => ({ agreement, trigger: { on: '2018-06-06', ...trigger } })),
  ],
  'delay-penalty': [
    {
      ...marks,
      value: '10000.00',
      dueOn: '2016-10-03',
      deliveredOn: '2016-10-06',
      kind: 'late-delivery',
      figures,
    },
  ],
  'invoicing-penalty': [{ ...marks, period, figures }],
  'conduct-penalty': [{ ...marks, breach: { kind: 'unlisted-subcontractor' }, figures }],
  'liability-cap': [marks],
  cancellation: [{ ...marks, cancelledBy: 'provider' }],
  interest: [{ ...marks, amount: 1, dueOn: '2016-10-03', paidOn: '2016-10-04', referenceRates: [] }],
  'regulate-price': [{ ...marks, ...regulation, prices: { fastholdelsesmentor: '320.5' } }],
  'check-offer': [
    {
      ...marks,
      prices: { 'virksomhedsspor-a': '70' },
      solutionPages: { 'spor-1': 20 },
      receivedAt: '2016-04-01T12:00',
      language: 'da',
      reservations: 'basic',
      alternatives: false,
      requirementsLeftOut: 0,
      publicDebt: 'secured',
      conflictOfInterest: false,
      distortedPreparation: false,
      bidder: { members: 2, lenders: 1, economicLenders: 1 },
    },
  ],
  'score-offers': [
    {
      ...marks,
      lot: 'fyldt-30-spor-5',
      offers: [{ bidder: 'a', prices: { 'afklaringsspor-a': '130' }, quality: 80, pricePoints: '50' }],
      usualHours: { 'afklaringsspor-a': 12 },
    },
  ],
  'first-day-absence': [
    {
      ...marks,
      benefitGroup: 'kontanthjaelp',
      firstMeeting: '2016-10-03',
      sickness: [{ firstDay: '2016-10-03', lastDay: '2016-10-04', status: 'reported' }],
      lettersSent: ['2016-10-03'],
    },
  ],
  absence: [
    {
      ...marks,
      benefitGroup: 'kontanthjaelp',
      events: [
        { kind: 'sickness-refused', firstDay: '2016-10-06', lastDay: '2016-10-07' },
        { kind: 'sickness-reported', to: 'provider', beforeMeeting: true },
        { kind: 'no-message', hours: '2.5' },
        { kind: 'not-back-after-sickness' },
        { kind: 'late', hours: '1', cause: 'andet' },
        { kind: 'disturbed', report: true, note: 'talte i telefon', dialogueHeld: true },
        { kind: 'passive' },
        { kind: 'left-early', hours: '1', cause: 'andet' },
        { kind: 'turned-up' },
        { kind: 'leave-asked', grantedByProvider: false },
        { kind: 'k-kassen-request' },
        { kind: 'important-information', about: 'hospital' },
        { kind: 'benefit-ended' },
      ].map((event, at) => ({ id: `h${at}`, on: '2016-10-06', ...event })),
    },
  ],
  'attendance-protocol': [{ ...marks, month: '2016-10', days: [] }],
  readings: [marks],
  settle: [{ ...marks, partial: true, agreementPeriod, ...toSettle }],
  'audit-invoices': [
    {
      ...marks,
      partial: true,
      ...toSettle,
      orders: [
        {
          ...settled,
          earlierInvoices: [invoice],
          invoices: [{ number: 'F-1', ...invoice }],
          otherChannelAgreed: false,
          decisions,
        },
      ],
    },
  ],
  'invoice-run': [
    {
      ...marks,
      partial: true,
      asOf,
      orders: [{ ...settled, earlierInvoices: [invoice], buyer }],
      figures,
      buyer,
    },
  ],
  'settlement-changes': [
    {
      ...marks,
      before: { agreement, readings: everyReading, ...toSettle },
      after: { agreement, orders: [] },
    },
  ],
  sensitivity: [
    { ...marks, operation: 'fee', input: { ...course } },
    { operation: 'due-date', input: { agreement, readings: {}, sentOn: '2016-11-25' } },
  ],
};

export function edgeInputs(operation: OperationName): readonly object[] {
  return [goodInput(operation), ...(more[operation] ?? [])];
}

const both = { ...order, endsOn: '2016-09-30', hoursInterval: { min: '1', max: '2' } };
const neither = { level: 'fastholdelsesmentor', startsOn: '2016-07-04' };
const own = { ...order, level: 'ukendt', benefitGroup: 'ukendt' };

/** Inputs of which several fields are wrong beside each other. */
export const refusedInputs: Readonly<Partial<Record<OperationName, Readonly<Record<string, object>>>>> = {
  'check-order': {
    'two ends and two kinds of hours': { agreement, order: both, otherOrders: [both, { order: both, closure }] },
    'no end and no hours': { agreement, order: neither, otherOrders: [neither, { order: neither, closure }] },
    'an unknown group': { agreement, order: own, otherOrders: [own, { order: own }] },
    'an order without what it needs': { agreement, order: {}, otherOrders: [{}, { order: {} }, { closure: {} }] },
  },
  fee: {
    'no hours and no rate': { agreement, order: { ...neither, weeks: 13 } },
    'no hours and no rate, of an unknown level': { agreement, order: { ...neither, level: 'ukendt', weeks: 13 } },
    'a closure without its day': { agreement, order, closure: { ground: 'closed-early' } },
    'a closure with a day too many': { agreement, order, closure: { ...cancelled, lastOpenDay: '2016-07-20' } },
    'an unknown ground': { agreement, order, closure: { ground: 'ukendt', lastOpenDay: '2016-07-20' } },
    'nothing at all': {},
  },
  'bonus-statement': {
    'a quarter and a period': { agreement, quarter: '2016-Q4', period, cases: [] },
    neither: { agreement, cases: [{ order: neither }] },
    'an unknown group': { agreement, quarter: '2016-Q4', cases: [{ order: own, previousOrders: [{ order: own }] }] },
  },
  deadlines: {
    'reports by two rules': { agreement, order, events: { interimReports: { everyWeeks: 6, everyMonths: 2 } } },
    'reports by none': { agreement, order, events: { interimReports: {} } },
  },
  absence: {
    'a report without a note': {
      agreement,
      benefitGroup: 'kontanthjaelp',
      events: [
        { kind: 'disturbed', on: '2016-10-06', report: true },
        { kind: 'disturbed', on: '2016-10-06', report: false },
        { kind: 'refused-to-take-part', on: '2016-10-06', report: true },
      ],
    },
  },
  'invoice-run': {
    'a month and a day': { agreement, month: '2016-12', asOf, orders: [] },
    neither: { agreement, orders: [] },
  },
  settle: {
    'orders of several agreements': {
      agreement,
      orders: [
        { order: neither },
        { agreement: 'koebenhavn-udsatte-over-30', order: own, previousOrders: [{ order: own }] },
      ],
    },
    'more weeks than are taken together': {
      agreement,
      orders: Array.from({ length: 501 }, () => ({ order: { ...neither, weeks: 520, hoursPerWeek: 1 } })),
    },
    'one week too few for that': {
      agreement,
      orders: Array.from({ length: 500 }, () => ({ order: { ...neither, weeks: 520, hoursPerWeek: 1 } })),
    },
  },
  'settlement-changes': {
    'orders of both': { agreement, before: { orders: [{ order: neither }] }, after: { orders: [{ order: own }] } },
  },
};
