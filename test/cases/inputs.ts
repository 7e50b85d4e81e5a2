import type { OperationName } from '../../src/operations/operations.ts';

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

const pauses = [{ firstDay: '2016-07-18', lastDay: '2016-07-22', ground: 'force-majeure' }];
const rateChanges = [{ from: '2016-08-01', hourlyRate: '326.91' }];

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

const bonusFacts = {
  placements: [{ kind: 'loentilskud', firstDay: '2016-07-18', lastDay: '2016-08-21', approvedOn: '2016-07-20' }],
  employment: [
    { kind: 'ordinaert-job', firstDay: '2016-11-01', lastDay: '2017-06-30', monthlyIncome: { '2016-12': '14000.00' } },
  ],
  previousOrders: [{ order: { ...order, startsOn: '2016-01-04' }, closure: { ...closure, lastOpenDay: '2016-03-04' } }],
};

const regulation = {
  oldIndex: '100',
  newIndex: 102,
  extended: true,
  receivedOn: '2016-05-01',
  effectiveOn: '2016-07-01',
  regulatedBefore: false,
  approvedOn: '2016-05-02',
  outsidePrice: '160',
};

const knowledge = { figures: { 'bonus-1a': '10000.00', 'income-threshold': 12000 }, asOf: '2017-01-31' };

const bonusCase = { order: { ...order, level: 'virksomhedsspor-b' }, closure, ...bonusFacts };

const loss = { documentedLoss: '250.00' };

/**
 * An input of every operation that is answered, with all the fields it may have: the bad-input tests take each field
 * away, replace it, and add others beside it.
 */
export const goodInputs: Readonly<Record<OperationName, object>> = {
  catalogue: { agreement, readings: {}, steps: false },
  'check-order': {
    agreement,
    steps: true,
    order: { ...order, offeredRate: '150' },
    otherOrders: [otherOrder, order, { order, closure }],
    regulation,
    agreementPeriod: { firstDay: '2016-07-01', lastDay: '2018-06-30' },
  },
  fee: {
    agreement,
    readings: { 'part-week': 'weekdays', 'objective-rejection-fee': 'open-period' },
    steps: true,
    order,
    closure,
    contactMinutes: 45,
    startedWorkOn: '2016-08-01',
    pauses,
    rateChanges,
  },
  'invoice-plan': {
    agreement,
    readings: { 'week-to-month': 'thursday', 'invoice-begun-weeks': 'begun-allowed' },
    steps: true,
    order,
    closure,
    contactMinutes: 45,
    startedWorkOn: '2016-08-01',
    pauses,
    rateChanges,
  },
  'due-date': {
    agreement,
    readings: { 'due-date-days': 'working-day' },
    steps: true,
    sentOn: '2016-11-25',
    agreedDueOn: '2016-12-24',
    faulty: { rightEan: true },
  },
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
    earlierInvoices: [
      { ...invoice, kind: 'course', channel: 'portal', status: 'rejected' },
      { ...invoice, kind: 'credit-note', credits: 'bonus', channel: 'nemhandel' },
    ],
    otherChannelAgreed: false,
    decisions: [
      {
        bonus: '1a',
        outcome: 'granted',
        amount: '1000.00',
        window: { firstDay: '2016-07-04', lastDay: '2016-12-02' },
        measuredOn: '2016-12-01',
        earnedOn: '2016-09-01',
        reasons: [],
        missing: [],
        knowableFrom: '2016-09-01',
        changeableUntil: '2016-12-02',
      },
    ],
  },
  credit: {
    agreement,
    readings: { 'week-to-month': 'thursday' },
    steps: true,
    order,
    closure,
    contactMinutes: 45,
    invoiced: [
      { firstDay: '2016-07-04', lastDay: '2016-07-31', amount: 1000 },
      { firstDay: '2016-07-04', lastDay: '2016-07-10', amount: '10', kind: 'credit-note' },
    ],
    asOf: '2016-09-01',
  },
  duties: { agreement, readings: {}, steps: true, area: 'other', topic: 'access', party: 'provider' },
  rules: { agreement, readings: {}, steps: true, area: 'other', topic: 'access', party: 'provider', status: 'duty' },
  bonus: { agreement, readings: { 'four-weeks': 'work-weeks' }, steps: true, ...bonusCase, ...knowledge },
  'bonus-statement': {
    agreement,
    readings: { 'bonus-gap': '30-is-new-period' },
    steps: true,
    quarter: '2016-Q4',
    cases: [bonusCase],
    ...knowledge,
    invoice: { kind: 'invoice', invoiceDate: '2017-02-01', userIdent: 'BIF1', ean: '5790000000005' },
  },
  'first-day-absence': {
    agreement,
    readings: { 're-summons-step': 'calendar-days', 're-summons-count': 'three-meetings' },
    steps: true,
    benefitGroup: 'kontanthjaelp',
    firstMeeting: '2016-10-03',
    appearedOn: '2016-10-07',
    asOf: '2016-10-10',
  },
  absence: {
    agreement,
    readings: { 'undecided-sickness': 'protocol-only' },
    steps: true,
    benefitGroup: 'kontanthjaelp',
    events: [
      { kind: 'absent', on: '2016-10-04', hours: '2.5', cause: 'andet' },
      { kind: 'sickness-accepted', on: '2016-10-06', firstDay: '2016-10-06', lastDay: '2016-10-07' },
      { kind: 'refused-to-take-part', on: '2016-10-10', report: true, note: 'talte i telefon', dialogueHeld: true },
    ],
    asOf: '2016-10-12',
  },
  'attendance-protocol': {
    agreement,
    readings: { 'undecided-sickness': 'protocol-only' },
    steps: true,
    benefitGroup: 'kontanthjaelp',
    month: '2016-10',
    days: [
      { date: '2016-10-04', plannedHours: '5', attendedHours: 2.5, cause: 'andet' },
      {
        date: '2016-10-05',
        plannedHours: '5',
        attendedHours: '5',
        sickness: 'reported',
        outOfHouse: { kind: 'placement', documented: true },
      },
    ],
  },
  'contract-deadlines': {
    agreement,
    readings: { 'standstill-end': 'on-the-10th-day' },
    steps: true,
    trigger: { kind: 'termination', on: '2017-03-15', by: 'buyer', ground: 'changed-need' },
  },
  'delay-penalty': {
    agreement,
    readings: { 'penalty-minimum-and-cap': 'minimum-wins' },
    steps: true,
    value: '10000.00',
    wholeValue: 20000,
    dueOn: '2016-10-03',
    deliveredOn: '2016-10-06',
    kind: 'late-delivery',
    ...loss,
    figures: { 'delay-minimum': '500.00' },
  },
  'invoicing-penalty': {
    agreement,
    readings: {},
    steps: true,
    wrongAmount: '6720.00',
    excused: false,
    earlierErrors: 2,
    ...loss,
    figures: { 'invoicing-daily': '100.00' },
  },
  'conduct-penalty': {
    agreement,
    readings: {},
    steps: true,
    breach: { kind: 'labour-clause', establishedOn: '2016-10-03', endedOn: '2016-10-07', maximum: '50000.00' },
    ...loss,
    figures: { subcontractor: '1000.00' },
  },
  'liability-cap': {
    agreement,
    readings: {},
    steps: true,
    estimatedTurnover: '2000000.00',
    ...loss,
    penalty: '100.00',
    personalInjury: '0.00',
    earlierDamages: '10.00',
  },
  cancellation: {
    agreement,
    readings: {},
    steps: true,
    cancelledBy: 'buyer',
    paidUndelivered: '12000.00',
    receivedUnpaid: '4500.00',
    earlyEnd: '1000.00',
    newTender: '90000.00',
    coverPurchase: '10000.00',
    ...loss,
    penalty: '100.00',
    estimatedTurnover: '2000000.00',
    personalInjury: '0.00',
    earlierDamages: '10.00',
  },
  interest: {
    agreement,
    readings: {},
    steps: true,
    amount: '6720.00',
    dueOn: '2016-10-03',
    paidOn: '2017-02-01',
    referenceRates: [
      { from: '2016-07-01', percent: '0.05' },
      { from: '2017-01-01', percent: -0.05 },
    ],
    ratesKnownThrough: '2017-06-30',
  },
  'regulate-price': {
    agreement,
    readings: {},
    steps: true,
    price: '140.00',
    oldIndex: '102.3',
    newIndex: 103.4,
    extended: true,
    receivedOn: '2018-04-27',
    effectiveOn: '2018-07-01',
    regulatedBefore: false,
    approvedOn: '2018-06-01',
    outsidePrice: '150',
  },
  'check-offer': {
    agreement,
    readings: {},
    steps: true,
    prices: { 'virksomhedsspor-a': '70', 'virksomhedsspor-b': 140.5 },
    turnovers: ['5000000.00', '6000000.00'],
    personalInjuryCover: '10000000.00',
    solutionPages: 200,
  },
  'score-offers': {
    agreement,
    readings: {},
    steps: true,
    lot: 'fyldt-30-spor-5',
    offers: [
      { bidder: 'tilbudsgiver-a', prices: { 'afklaringsspor-a': '130', 'afklaringsspor-b': '250' }, quality: 80 },
      {
        bidder: 'tilbudsgiver-b',
        prices: { 'afklaringsspor-a': '140', 'afklaringsspor-b': '220.25' },
        quality: '75.5',
      },
    ],
    winners: ['tilbudsgiver-a', 'tilbudsgiver-b'],
  },
  readings: { agreement, steps: true },
  settle: {
    agreement,
    steps: true,
    agreementPeriod: { firstDay: '2016-07-01' },
    orders: [
      {
        agreement,
        order: { ...order, offeredRate: 320 },
        otherOrders: [otherOrder, { order: otherOrder, closure: { ground: 'cancelled-before-start' } }],
        regulation,
        closure,
        contactMinutes: 45,
        startedWorkOn: '2016-08-01',
        pauses,
        rateChanges,
        ...bonusFacts,
        events,
      },
    ],
    ...knowledge,
  },
  'audit-invoices': {
    agreement,
    steps: true,
    orders: [
      {
        agreement,
        order: { ...order, level: 'virksomhedsspor-b', hoursPerWeek: '12', hourlyRate: '140', offeredRate: '140' },
        ...bonusFacts,
        closure,
        startedWorkOn: '2016-08-01',
        pauses,
        rateChanges: [{ from: '2016-08-01', hourlyRate: '142.80' }],
        otherOrders: [otherOrder],
        regulation,
        events,
        otherChannelAgreed: false,
        earlierInvoices: [
          {
            kind: 'course',
            channel: 'portal',
            ...invoice,
            status: 'rejected',
            userIdent: 'AB12',
            ean: '5790000000005',
          },
          { kind: 'credit-note', credits: 'course', channel: 'portal', ...invoice },
        ],
        invoices: [
          { number: 'F-1', kind: 'course', channel: 'portal', ...invoice },
          { number: 'F-2', kind: 'bonus', channel: 'nemhandel', ...invoice, userIdent: 'AB12', ean: '5790000000005' },
          { number: 'K-1', kind: 'credit-note', credits: 'bonus', channel: 'nemhandel', ...invoice },
        ],
      },
      {
        order: { ...order, id: 'ordre-2', citizen: 'borger-18' },
        contactMinutes: 45,
        decisions: [{ bonus: '1a', outcome: 'granted', amount: '1000.00' }],
        invoices: [],
      },
    ],
    ...knowledge,
  },
  'settlement-changes': {
    agreement,
    steps: true,
    before: { agreement, readings: { 'part-week': 'weekdays' }, orders: [{ order }], ...knowledge },
    after: { readings: { 'part-week': 'calendar-days' }, orders: [{ order, closure, ...bonusFacts }], ...knowledge },
  },
  'invoice-run': {
    agreement,
    readings: { 'week-to-month': 'thursday', 'bonus-gap': '30-is-new-period' },
    steps: true,
    month: '2016-12',
    orders: [
      {
        order: { ...order, level: 'virksomhedsspor-b', hoursPerWeek: '12', hourlyRate: '140', offeredRate: '140' },
        ...bonusFacts,
        closure,
        startedWorkOn: '2016-08-01',
        pauses,
        rateChanges: [{ from: '2016-08-01', hourlyRate: '142.80' }],
        otherOrders: [otherOrder],
        regulation,
        events,
        earlierInvoices: [
          {
            kind: 'course',
            channel: 'portal',
            ...invoice,
            status: 'rejected',
            userIdent: 'AB12',
            ean: '5790000000005',
          },
          { kind: 'credit-note', credits: 'course', channel: 'portal', ...invoice },
        ],
        buyer: { userIdent: 'AB12', ean: '5790000000005' },
      },
    ],
    figures: knowledge.figures,
    buyer: { userIdent: 'CD34', ean: '5790000000005' },
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
