import type { OperationName } from '../../src/schema/inputs.ts';

const agreement = 'koebenhavn-2016-fyldt-30';

const order = {
  id: 'ordre-1',
  citizen: 'borger-17',
  provider: 'leverandoer-a',
  level: 'fastholdelsesmentor',
  benefitGroup: 'kontanthjaelp',
  orderedOn: '2016-06-24',
  startsOn: '2016-07-04',
  weeks: 13,
  hoursPerWeek: '2',
  hourlyRate: '320.5',
  orderedOutsidePortal: false,
  citizenAge: 42,
  monthsUnemployed: 12,
};

/** Ordered by its last day and by an interval of hours, as only one level of another agreement may be. */
const otherOrder = {
  level: 'fastholdelsesmentor',
  startsOn: '2016-07-04',
  endsOn: '2016-09-30',
  hoursInterval: { min: '1', max: 2 },
};

const closure = { ground: 'closed-early', lastOpenDay: '2016-09-16' };

/** What may be known of the order's life. */
const events = {
  approvedOn: '2016-06-27',
  startedOn: '2016-07-04',
  sentBackOn: '2016-09-16',
  policeReportedOn: '2016-09-15',
  interimReports: { everyWeeks: 6 },
  finalReportBy: '2016-10-07',
  placements: [{ firstDay: '2016-07-11', lastDay: '2016-08-05' }, { firstDay: '2016-08-29' }],
  followUps: ['2016-07-12'],
  planCovers: 'month',
  mentorBeside: 'company',
  talkEveryMonths: 1,
};

const invoice = {
  sentOn: '2016-08-01',
  lines: [{ firstDay: '2016-07-04', lastDay: '2016-07-31', amount: '1000.00', bonus: '1a' }],
};

/**
 * An input of every operation that is answered, with all the fields it may have: the bad-input tests take each field
 * away, replace it, and add others beside it.
 */
export const goodInputs: Readonly<Record<OperationName, object>> = {
  catalogue: { agreement, readings: {}, steps: false },
  'check-order': { agreement, steps: true, order, otherOrders: [otherOrder, order] },
  fee: {
    agreement,
    readings: { 'part-week': 'weekdays', 'objective-rejection-fee': 'open-period' },
    steps: true,
    order,
    closure,
    contactMinutes: 45,
    startedWorkOn: '2016-08-01',
  },
  'invoice-plan': {
    agreement,
    readings: { 'week-to-month': 'thursday', 'invoice-begun-weeks': 'begun-allowed' },
    steps: true,
    order,
    closure,
    contactMinutes: 45,
  },
  'due-date': { agreement, readings: { 'due-date-days': 'working-day' }, steps: true, sentOn: '2016-11-25' },
  delivery: {
    agreement,
    readings: { 'interval-average': 'planned-weeks', 'follow-up-start': 'placement-start' },
    steps: true,
    order,
    closure,
    planned: [
      { week: 1, activityHours: '2' },
      { week: 2, activityHours: 1.5, placementHours: '10', specialistHours: 0 },
    ],
    contacts: [{ on: '2016-07-05' }, { on: '2016-08-05', kind: 'talk' }],
    followUps: [{ on: '2016-07-12', byTelephone: true }],
    mentorBeside: 'company',
    contactsPerMonth: 2,
    talkEveryMonths: 1,
  },
  deadlines: {
    agreement,
    readings: { 'report-deadline': 'plain-count' },
    steps: true,
    order,
    closure,
    events,
  },
  'audit-invoice': {
    agreement,
    readings: { 'invoice-begun-weeks': 'begun-allowed', 'part-week': 'weekdays' },
    steps: true,
    order,
    closure,
    contactMinutes: 45,
    invoice: { ...invoice, kind: 'bonus', channel: 'nemhandel', userIdent: 'BIF1', ean: '5790000000005' },
    earlierInvoices: [{ ...invoice, kind: 'course', channel: 'portal' }],
    otherChannelAgreed: false,
  },
  credit: {
    agreement,
    readings: { 'week-to-month': 'thursday' },
    steps: true,
    order,
    closure,
    contactMinutes: 45,
    invoiced: [{ firstDay: '2016-07-04', lastDay: '2016-07-31', amount: 1000 }],
  },
  duties: { agreement, readings: {}, steps: true },
  readings: { agreement, steps: true },
  settle: {
    agreement,
    steps: true,
    orders: [
      {
        agreement,
        order,
        otherOrders: [otherOrder],
        closure,
        contactMinutes: 45,
        startedWorkOn: '2016-08-01',
        events,
      },
    ],
  },
  sensitivity: {
    agreement,
    readings: { 'part-week': 'started-weeks' },
    steps: true,
    operation: 'fee',
    input: { order, closure, contactMinutes: 45, startedWorkOn: '2016-08-01', steps: true },
  },
};

/** A copy that may be bent, with nothing shared between its parts. */
export function goodInput(operation: OperationName): Record<string, unknown> {
  return JSON.parse(JSON.stringify(goodInputs[operation]));
}
