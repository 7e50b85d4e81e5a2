import { readFileSync } from 'node:fs';
import type { OperationName } from '../../src/operations/operations.ts';
import { goodInput } from './inputs.ts';
import { fixedPrice, taxedWeeks } from './payment-models.ts';

/** Inputs that every operation answers, for the tests that hold all operations to the same promises. */

const fyldt30 = 'koebenhavn-2016-fyldt-30';
const unge = 'koebenhavn-2016-unge';
const udsatte = 'koebenhavn-udsatte-over-30';

const companyB = {
  id: 'ordre-1',
  citizen: 'borger-17',
  provider: 'leverandoer-a',
  level: 'virksomhedsspor-b',
  benefitGroup: 'kontanthjaelp',
  orderedOn: '2016-06-24',
  startsOn: '2016-07-04',
  weeks: 13,
  hoursPerWeek: '12',
  hourlyRate: '140',
  citizenAge: 42,
};
const mentor = {
  level: 'fastholdelsesmentor',
  startsOn: '2016-10-03',
  weeks: 8,
  hoursPerWeek: 1,
  hourlyRate: 319.5,
};
const mentor24 = { level: 'mentorforloeb', startsOn: '2024-11-04', weeks: 13, hoursPerWeek: '1', hourlyRate: '410' };
const holistic = {
  level: 'helhedsforloeb',
  startsOn: '2024-10-07',
  endsOn: '2025-04-06',
  hoursInterval: { min: '3', max: 6.5 },
};
const closed = { ground: 'closed-early', lastOpenDay: '2016-07-27' };
const rejected = { ground: 'objective-rejection' };
const pauses = [{ firstDay: '2016-08-08', lastDay: '2016-08-12', ground: 'force-majeure' }];
const rateChanges = [{ from: '2016-08-03', hourlyRate: '142.80' }];

const regulation = {
  oldIndex: 100,
  newIndex: 102,
  extended: true,
  receivedOn: '2016-05-01',
  effectiveOn: '2016-07-01',
};

/** Everything that can be wrong with an order at once, as far as one level allows. */
const wrong = {
  ...companyB,
  orderedOn: '2016-07-05',
  orderedOutsidePortal: true,
  weeks: 1,
  hoursPerWeek: '11',
  hourlyRate: '161',
  citizenAge: 29,
};

/** The orders of the README's first command. */
export const exampleOrders: { readonly orders: readonly object[] } = JSON.parse(
  readFileSync(new URL('../../docs/examples/orders.json', import.meta.url), 'utf8'),
);

function example(operation: string): object {
  return JSON.parse(readFileSync(new URL(`../../docs/examples/${operation}.json`, import.meta.url), 'utf8'));
}

/** The full input of the bad-input tests under the default readings. */
function withoutReadings(operation: OperationName): object {
  return { ...goodInput(operation), readings: {} };
}

export const operationExamples: Readonly<Record<string, readonly object[]>> = {
  catalogue: [{ agreement: fyldt30 }, { agreement: unge }, { agreement: udsatte }],
  'check-order': [
    { agreement: fyldt30, order: companyB },
    { agreement: fyldt30, order: wrong, otherOrders: [mentor] },
    { agreement: fyldt30, order: { ...wrong, weeks: 27, hourlyRate: '119.9999' } },
    { agreement: fyldt30, order: { ...companyB, level: 'nowhere' } },
    { agreement: fyldt30, order: { ...companyB, weeks: undefined, endsOn: '2016-09-29' } },
    { agreement: fyldt30, order: { ...companyB, weeks: undefined, endsOn: '2016-09-30' } },
    {
      agreement: fyldt30,
      order: { ...companyB, weeks: undefined, endsOn: '2016-09-30' },
      readings: { 'order-week': 'calendar' },
    },
    { agreement: fyldt30, order: { ...companyB, hoursPerWeek: undefined, hoursInterval: { min: '1', max: '12' } } },
    { agreement: fyldt30, order: { ...companyB, level: 'ret-og-pligt-mentor' }, otherOrders: [companyB] },
    { agreement: fyldt30, order: { ...mentor, hoursPerWeek: '1.5' } },
    { agreement: fyldt30, order: { ...companyB, level: 'fleksjobspor-b', monthsUnemployed: 11 } },
    { agreement: unge, order: { ...mentor, level: 'uddannelsesvej-1-mentor', hoursPerWeek: '0.75' } },
    { agreement: udsatte, order: { ...holistic, weeks: 27, endsOn: undefined } },
    { agreement: udsatte, order: { ...mentor24, hoursPerWeek: '2' } },
    { agreement: fyldt30, order: { ...companyB, hourlyRate: '139', offeredRate: '140' } },
    { agreement: fyldt30, order: { ...companyB, hourlyRate: '141', offeredRate: '140' } },
    { agreement: fyldt30, order: { ...companyB, hourlyRate: '143', offeredRate: '140' }, regulation },
    { agreement: fyldt30, order: { ...mentor, startsOn: '2016-11-28' }, otherOrders: [mentor] },
    {
      agreement: fyldt30,
      order: { ...companyB, level: 'ret-og-pligt-mentor', startsOn: '2016-08-01' },
      otherOrders: [
        { order: companyB, closure: closed },
        { ...companyB, citizen: 'borger-18' },
      ],
    },
    { agreement: unge, order: { ...companyB, level: 'uddannelsesvej-1-uden-a', elements: ['Rideterapi'] } },
  ],
  fee: [
    { agreement: fyldt30, order: companyB },
    { agreement: fyldt30, order: companyB, closure: closed, startedWorkOn: '2016-07-11' },
    { agreement: fyldt30, order: companyB, closure: closed, readings: { 'part-week': 'weekdays' } },
    { agreement: fyldt30, order: companyB, closure: { ...closed, ground: 'agreed-termination' } },
    { agreement: fyldt30, order: companyB, closure: rejected },
    { agreement: fyldt30, order: companyB, closure: { ground: 'cancelled-before-start' } },
    { agreement: fyldt30, order: mentor, contactMinutes: 45 },
    { agreement: fyldt30, order: { ...mentor, weeks: 1 }, contactMinutes: 1 },
    { agreement: unge, order: { ...mentor, level: 'uddannelsesvej-2-mentor', weeks: 26, hoursPerWeek: '0.5' } },
    { agreement: udsatte, order: mentor24 },
    { agreement: fyldt30, order: { ...companyB, confirmedOutsidePortal: true } },
    { agreement: fyldt30, order: companyB, closure: { ...rejected, lastOpenDay: '2016-07-27' } },
    { agreement: fyldt30, order: { ...companyB, weeks: undefined, endsOn: '2016-09-30' }, pauses, rateChanges },
    { agreement: taxedWeeks, order: { level: 'forloeb', startsOn: '2027-01-04', weeks: 13 } },
    { agreement: fixedPrice, order: { level: 'forloeb', startsOn: '2027-01-04', weeks: 13 } },
  ],
  'invoice-plan': [
    { agreement: fyldt30, order: companyB },
    { agreement: fyldt30, order: companyB, readings: { 'week-to-month': 'thursday' } },
    { agreement: fyldt30, order: companyB, closure: closed, readings: { 'invoice-begun-weeks': 'begun-allowed' } },
    { agreement: fyldt30, order: companyB, closure: rejected },
    { agreement: fyldt30, order: { ...companyB, orderedOutsidePortal: true } },
    { agreement: unge, order: { ...mentor, level: 'uddannelsesvej-2-mentor', weeks: 1 }, contactMinutes: 45 },
    { agreement: fyldt30, order: companyB, pauses, rateChanges },
    { agreement: fyldt30, order: companyB, closure: { ...rejected, lastOpenDay: '2016-07-27' } },
  ],
  'due-date': [
    { agreement: fyldt30, sentOn: '2016-11-25' },
    { agreement: unge, sentOn: '2016-11-28' },
    { agreement: unge, sentOn: '2018-11-24', readings: { 'due-date-days': 'working-day' } },
    { agreement: unge, sentOn: '2016-11-25', agreedDueOn: '2016-12-24', faulty: { rightEan: true } },
    { agreement: fyldt30, sentOn: '2016-11-25', faulty: { rightEan: false } },
  ],
  delivery: [
    { agreement: fyldt30, order: companyB, planned: [{ week: 1, activityHours: 12 }] },
    {
      agreement: fyldt30,
      order: companyB,
      closure: closed,
      planned: [
        { week: 1, activityHours: '8' },
        { week: 2, activityHours: '3', placementHours: '9' },
        { week: 3, activityHours: '0', placementHours: '16' },
      ],
      followUps: [{ on: '2016-07-12' }, { on: '2016-07-19', byTelephone: true }],
    },
    { agreement: fyldt30, order: mentor, planned: [], contacts: [{ on: '2016-10-05', kind: 'talk' }] },
    { agreement: udsatte, order: holistic, planned: [{ week: 1, activityHours: 104 }], followUps: [] },
  ],
  deadlines: [
    { agreement: fyldt30, order: companyB },
    {
      agreement: fyldt30,
      order: companyB,
      closure: closed,
      events: { approvedOn: '2016-06-27', startedOn: '2016-07-05' },
    },
    {
      agreement: fyldt30,
      order: companyB,
      closure: rejected,
      events: { sentBackOn: '2016-07-08', policeReportedOn: '2016-07-09' },
    },
    { agreement: fyldt30, order: mentor, events: { placements: [{ firstDay: '2016-10-03', lastDay: '2016-11-04' }] } },
    { agreement: udsatte, order: holistic, events: { interimReports: { everyWeeks: 13 }, planCovers: 'month' } },
    { agreement: udsatte, order: mentor24 },
  ],
  'audit-invoice': [withoutReadings('audit-invoice')],
  credit: [withoutReadings('credit')],
  duties: [{ agreement: fyldt30 }, { agreement: unge, topic: 'access' }, { agreement: udsatte }],
  rules: [{ agreement: fyldt30, area: 'tender' }, { agreement: unge, topic: 'export' }, { agreement: udsatte }],
  bonus: [
    example('bonus'),
    withoutReadings('bonus'),
    { agreement: unge, order: { ...mentor, level: 'uddannelsesvej-1-mentor' } },
  ],
  'bonus-statement': [example('bonus-statement'), withoutReadings('bonus-statement')],
  'first-day-absence': [
    example('first-day-absence'),
    withoutReadings('first-day-absence'),
    { agreement: fyldt30, benefitGroup: 'sygedagpenge', firstMeeting: '2016-10-03' },
    { agreement: fyldt30, benefitGroup: 'kontanthjaelp', firstMeeting: '2014-12-18' },
  ],
  absence: [example('absence'), withoutReadings('absence')],
  'attendance-protocol': [example('attendance-protocol'), withoutReadings('attendance-protocol')],
  'contract-deadlines': [
    withoutReadings('contract-deadlines'),
    { agreement: fyldt30, trigger: { kind: 'expiry', on: '2018-06-30' } },
  ],
  'delay-penalty': [
    withoutReadings('delay-penalty'),
    { agreement: fyldt30, value: '10000', dueOn: '2016-10-03', deliveredOn: '2016-10-04', kind: 'late-delivery' },
  ],
  'invoicing-penalty': [
    withoutReadings('invoicing-penalty'),
    { agreement: fyldt30, period: { firstDay: '2016-10-03', lastDay: '2016-10-07' } },
  ],
  'conduct-penalty': [
    withoutReadings('conduct-penalty'),
    { agreement: fyldt30, breach: { kind: 'unlisted-subcontractor' } },
  ],
  'liability-cap': [withoutReadings('liability-cap'), { agreement: fyldt30 }],
  cancellation: [withoutReadings('cancellation'), { agreement: fyldt30, cancelledBy: 'provider' }],
  interest: [withoutReadings('interest')],
  'regulate-price': [withoutReadings('regulate-price')],
  'check-offer': [withoutReadings('check-offer')],
  'score-offers': [withoutReadings('score-offers')],
  readings: [{ agreement: fyldt30 }, { agreement: udsatte }],
  'audit-invoices': [
    goodInput('audit-invoices'),
    { agreement: fyldt30, orders: [] },
    {
      agreement: fyldt30,
      orders: [
        { order: wrong, invoices: [] },
        { order: companyB, invoices: [] },
      ],
    },
  ],
  'settlement-changes': [
    goodInput('settlement-changes'),
    { agreement: fyldt30, before: { orders: [] }, after: { orders: [] } },
    {
      agreement: fyldt30,
      before: { orders: [{ order: companyB }, { order: mentor }] },
      after: { agreement: unge, orders: [{ order: companyB, agreement: fyldt30, closure: closed }] },
    },
    {
      agreement: udsatte,
      before: { orders: [{ order: mentor24 }] },
      after: { orders: [{ order: mentor24, closure: { ground: 'closed-early', lastOpenDay: '2024-12-01' } }] },
    },
  ],
  'invoice-run': [
    goodInput('invoice-run'),
    { agreement: fyldt30, month: '2016-08', orders: [{ order: companyB, closure: closed }] },
    { agreement: fyldt30, asOf: '2016-08-29', orders: [{ order: wrong }, { order: companyB }], figures: {} },
    {
      agreement: udsatte,
      month: '2025-01',
      orders: [{ order: mentor24 }, { order: holistic }, { agreement: fyldt30, order: companyB }],
    },
    {
      agreement: fixedPrice,
      month: '2027-02',
      orders: [{ order: { level: 'forloeb', startsOn: '2027-02-01', weeks: 8 } }],
    },
    { agreement: taxedWeeks, month: '2027-02', orders: [] },
  ],
  settle: [
    exampleOrders,
    { agreement: fyldt30, orders: [] },
    {
      agreement: fyldt30,
      readings: { 'part-week': 'started-weeks' },
      orders: [
        { order: companyB, closure: rejected },
        { order: { ...companyB, level: 'nowhere' } },
        { order: wrong, otherOrders: [companyB] },
        { agreement: udsatte, order: holistic },
      ],
    },
  ],
  sensitivity: [
    { agreement: fyldt30, operation: 'fee', input: { order: companyB, closure: closed } },
    { operation: 'fee', input: { agreement: fyldt30, order: companyB } },
    { agreement: fyldt30, operation: 'invoice-plan', input: { order: companyB } },
    { agreement: fyldt30, operation: 'due-date', input: { sentOn: '2199-12-01' } },
    { agreement: fyldt30, operation: 'settle', input: { orders: exampleOrders.orders } },
    { agreement: fyldt30, operation: 'catalogue', input: {} },
  ],
};

/** Inputs that no operation's JSON Schema may accept; each is an example made wrong in one place. */
export const invalidInputs: readonly (readonly [operation: string, input: unknown])[] = [
  ['catalogue', {}],
  ['catalogue', { agreement: 'koebenhavn-2016' }],
  ['catalogue', { agreement: fyldt30, level: 'virksomhedsspor-b' }],
  ['catalogue', { agreement: fyldt30, steps: 'no' }],
  ['catalogue', []],
  ['fee', { agreement: fyldt30 }],
  ['fee', { agreement: fyldt30, order: { ...companyB, hourlyRate: undefined } }],
  ['fee', { agreement: fyldt30, order: { ...companyB, weeks: undefined } }],
  ['fee', { agreement: fyldt30, order: { ...companyB, endsOn: '2016-10-02' } }],
  ['fee', { agreement: fyldt30, order: { ...companyB, weeks: 0 } }],
  ['fee', { agreement: fyldt30, order: { ...companyB, weeks: 521 } }],
  ['fee', { agreement: fyldt30, order: { ...companyB, weeks: 1.5 } }],
  ['fee', { agreement: fyldt30, order: { ...companyB, weeks: '13' } }],
  ['fee', { agreement: fyldt30, order: { ...companyB, hoursPerWeek: 169 } }],
  ['fee', { agreement: fyldt30, order: { ...companyB, hoursPerWeek: 0 } }],
  ['fee', { agreement: fyldt30, order: { ...companyB, hourlyRate: '1,5' } }],
  ['fee', { agreement: fyldt30, order: { ...companyB, hourlyRate: '1e3' } }],
  ['fee', { agreement: fyldt30, order: { ...companyB, hourlyRate: '007' } }],
  ['fee', { agreement: fyldt30, order: { ...companyB, hourlyRate: '+1' } }],
  ['fee', { agreement: fyldt30, order: { ...companyB, hourlyRate: '-1' } }],
  ['fee', { agreement: fyldt30, order: { ...companyB, hourlyRate: '140.00005' } }],
  ['fee', { agreement: fyldt30, order: { ...companyB, hourlyRate: -1 } }],
  ['fee', { agreement: fyldt30, order: { ...companyB, hourlyRate: 1e12 } }],
  ['fee', { agreement: fyldt30, order: { ...companyB, startsOn: '2016-02-30' } }],
  ['fee', { agreement: fyldt30, order: { ...companyB, startsOn: '1899-12-31' } }],
  ['fee', { agreement: fyldt30, order: { ...companyB, startsOn: '2016-7-4' } }],
  ['fee', { agreement: fyldt30, order: { ...companyB, benefitGroup: 7 } }],
  ['fee', { agreement: fyldt30, order: { ...companyB, hourlyrate: '140' } }],
  ['fee', { agreement: fyldt30, order: companyB, closure: { ground: 'closed-early' } }],
  ['fee', { agreement: fyldt30, order: companyB, closure: { ground: 'closed', lastOpenDay: '2016-07-27' } }],
  [
    'fee',
    {
      agreement: fyldt30,
      order: companyB,
      closure: { ground: 'cancelled-before-start', lastOpenDay: '2016-07-27' },
    },
  ],
  ['fee', { agreement: fyldt30, order: mentor, contactMinutes: 0 }],
  ['fee', { agreement: fyldt30, order: mentor, contactMinutes: 61 }],
  ['fee', { agreement: fyldt30, order: companyB, readings: { 'part-week': 'tuesdays' } }],
  ['fee', { agreement: fyldt30, order: companyB, readings: { 'part-weeks': 'weekdays' } }],
  ['check-order', { agreement: fyldt30, order: { ...companyB, hoursPerWeek: undefined } }],
  ['check-order', { agreement: fyldt30, order: { ...companyB, hoursInterval: { min: '1', max: '2' } } }],
  ['check-order', { agreement: fyldt30, order: companyB, otherOrders: companyB }],
  ['check-order', { agreement: fyldt30, order: companyB, otherOrders: [{}] }],
  ['invoice-plan', { agreement: fyldt30, order: companyB, startedWorkOn: 'i går' }],
  ['due-date', { agreement: fyldt30 }],
  ['due-date', { agreement: fyldt30, sentOn: 20161125 }],
  ['settle', { agreement: fyldt30 }],
  ['settle', { agreement: fyldt30, orders: companyB }],
  ['settle', { agreement: fyldt30, orders: [companyB] }],
  ['invoice-run', { agreement: fyldt30, orders: [{ order: companyB }] }],
  ['invoice-run', { agreement: fyldt30, orders: [], month: '2016-08', asOf: '2016-08-31' }],
  ['invoice-run', { agreement: fyldt30, orders: [], month: '2016' }],
  ['audit-invoices', { agreement: fyldt30, orders: [{ order: companyB }] }],
  ['audit-invoices', { agreement: fyldt30 }],
  ['settlement-changes', { agreement: fyldt30, before: { orders: [] } }],
  ['settlement-changes', { agreement: fyldt30, before: { orders: [companyB] }, after: { orders: [] } }],
  ['sensitivity', { agreement: fyldt30, operation: 'nope', input: {} }],
  ['sensitivity', { agreement: fyldt30, operation: 'fee' }],
  ['sensitivity', { agreement: fyldt30, operation: 'fee', input: [] }],
];
