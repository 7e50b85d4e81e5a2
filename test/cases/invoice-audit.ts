import {
  type AuditInvoiceFacts,
  type Fyldt30LevelId,
  hourlyRate,
  hours,
  type Invoice,
  isoDate,
  kroner,
  type PricedOrder,
} from '../../src/index.ts';

/** Virksomhedsspor B: 13 weeks from Monday 4 July 2016; 1,680.00 a week, 240.00 a day, 21,840.00 in all. */
export const order = {
  level: 'virksomhedsspor-b' as const,
  startsOn: isoDate('2016-07-04'),
  weeks: 13,
  hoursPerWeek: hours('12'),
  hourlyRate: hourlyRate('140'),
};

export const line = (firstDay: string, lastDay: string, amount: string) => ({
  firstDay: isoDate(firstDay),
  lastDay: isoDate(lastDay),
  amount: kroner(amount),
});

export const course = (sentOn: string, ...lines: Invoice['lines']): Invoice => ({
  kind: 'course',
  channel: 'portal',
  sentOn: isoDate(sentOn),
  lines,
});

/** An invoice on bonuses; which ones, each line says. */
export const bonusInvoice = (sentOn: string, ...lines: Invoice['lines']): Invoice => ({
  kind: 'bonus',
  channel: 'nemhandel',
  sentOn: isoDate(sentOn),
  userIdent: 'BIF1',
  ean: '5790000000005',
  lines,
});

export const july = line('2016-07-04', '2016-07-31', '6720.00');
export const august = line('2016-08-01', '2016-08-28', '6720.00');

interface AuditCase {
  readonly name: string;
  readonly facts: Omit<AuditInvoiceFacts<Fyldt30LevelId>, 'order'> & { readonly order?: PricedOrder<Fyldt30LevelId> };
  readonly codes: readonly string[];
  readonly wrongAmount: string;
  readonly expectedTotal: string;
}

const closedAt = (lastOpenDay: string) => ({ ground: 'closed-early', lastOpenDay: isoDate(lastOpenDay) }) as const;

/** Just before, at and just after every threshold of a course invoice. */
export const auditCases: readonly AuditCase[] = [
  {
    name: 'the first month on the first possible day (A32)',
    facts: { invoice: course('2016-08-01', july) },
    codes: [],
    wrongAmount: '0.00',
    expectedTotal: '6720.00',
  },
  {
    name: 'a day too early',
    facts: { invoice: course('2016-07-31', july) },
    codes: ['too-early'],
    wrongAmount: '0.00',
    expectedTotal: '6720.00',
  },
  {
    name: 'the last possible day (R220, V16)',
    facts: { invoice: course('2016-12-02', july) },
    codes: [],
    wrongAmount: '0.00',
    expectedTotal: '6720.00',
  },
  {
    name: 'a day too late',
    facts: { invoice: course('2016-12-03', july) },
    codes: ['too-late'],
    wrongAmount: '0.00',
    expectedTotal: '6720.00',
  },
  {
    name: 'a closure brings the last day forward (A31)',
    facts: { closure: closedAt('2016-07-31'), invoice: course('2016-10-01', july) },
    codes: ['too-late'],
    wrongAmount: '0.00',
    expectedTotal: '6720.00',
  },
  {
    name: 'one øre too much',
    facts: { invoice: course('2016-08-01', line('2016-07-04', '2016-07-31', '6720.01')) },
    codes: ['wrong-amount'],
    wrongAmount: '0.01',
    expectedTotal: '6720.00',
  },
  {
    name: 'one øre too little is wrong, but not beyond what was right',
    facts: { invoice: course('2016-08-01', line('2016-07-04', '2016-07-31', '6719.99')) },
    codes: ['wrong-amount'],
    wrongAmount: '0.00',
    expectedTotal: '6720.00',
  },
  {
    name: 'a duplicate is wrong as a whole (A71)',
    facts: { invoice: course('2016-09-01', july), earlierInvoices: [course('2016-08-01', july)] },
    codes: ['invoiced-twice'],
    wrongAmount: '6720.00',
    expectedTotal: '0.00',
  },
  {
    name: 'the same line twice on one invoice',
    facts: { invoice: course('2016-08-01', july, july) },
    codes: ['invoiced-twice'],
    wrongAmount: '6720.00',
    expectedTotal: '6720.00',
  },
  {
    name: 'a week of July again with August',
    facts: {
      invoice: course('2016-08-29', line('2016-07-25', '2016-08-28', '8400.00')),
      earlierInvoices: [course('2016-08-01', july)],
    },
    codes: ['invoiced-twice'],
    wrongAmount: '1680.00',
    expectedTotal: '6720.00',
  },
  {
    name: 'days after an early closure (R214, R215)',
    facts: { closure: closedAt('2016-07-27'), invoice: course('2016-08-01', july) },
    codes: ['outside-open-period'],
    wrongAmount: '960.00',
    expectedTotal: '5760.00',
  },
  {
    name: 'right after an early closure (V03)',
    facts: {
      closure: closedAt('2016-07-27'),
      invoice: course('2016-07-28', line('2016-07-04', '2016-07-27', '5760.00')),
    },
    codes: [],
    wrongAmount: '0.00',
    expectedTotal: '5760.00',
  },
  {
    name: 'days beyond the ordered end',
    facts: { invoice: course('2016-10-10', line('2016-09-26', '2016-10-09', '3360.00')) },
    codes: ['outside-open-period'],
    wrongAmount: '1680.00',
    expectedTotal: '1680.00',
  },
  {
    name: 'days before the start',
    facts: { invoice: course('2016-08-01', line('2016-07-01', '2016-07-31', '7440.00')) },
    codes: ['outside-open-period', 'wrong-amount'],
    wrongAmount: '720.00',
    expectedTotal: '6720.00',
  },
  {
    name: 'outside the open period, and the amount fits nothing',
    facts: {
      closure: closedAt('2016-07-27'),
      invoice: course('2016-08-01', line('2016-07-04', '2016-07-31', '7000.00')),
    },
    codes: ['outside-open-period', 'wrong-amount'],
    wrongAmount: '1240.00',
    expectedTotal: '5760.00',
  },
  {
    name: 'days after the course was closed, of which nothing is asked (A71)',
    facts: {
      closure: closedAt('2016-07-17'),
      invoice: course('2016-08-01', line('2016-07-04', '2016-07-31', '3360.00')),
    },
    codes: ['outside-open-period'],
    wrongAmount: '0.00',
    expectedTotal: '3360.00',
  },
  {
    name: 'days before the course and its first day a second time: the sum fits the days',
    facts: {
      invoice: course('2016-08-01', line('2016-06-30', '2016-07-04', '240.00')),
      earlierInvoices: [course('2016-08-01', line('2016-07-04', '2016-07-04', '240.00'))],
    },
    codes: ['outside-open-period', 'invoiced-twice'],
    wrongAmount: '240.00',
    expectedTotal: '0.00',
  },
  {
    name: 'only days before the course, and the amount fits nothing',
    facts: { invoice: course('2016-08-01', line('2016-06-27', '2016-07-03', '1680.00')) },
    codes: ['outside-open-period', 'wrong-amount'],
    wrongAmount: '1680.00',
    expectedTotal: '0.00',
  },
  {
    name: 'outside the portal (R218)',
    facts: { invoice: { ...course('2016-08-01', july), channel: 'nemhandel' } },
    codes: ['wrong-channel'],
    wrongAmount: '0.00',
    expectedTotal: '6720.00',
  },
  {
    name: 'outside the portal, as agreed for the order (A48)',
    facts: { invoice: { ...course('2016-08-01', july), channel: 'separate-invoice' }, otherChannelAgreed: true },
    codes: [],
    wrongAmount: '0.00',
    expectedTotal: '6720.00',
  },
  {
    name: 'ordered outside the portal (R151)',
    facts: { order: { ...order, orderedOutsidePortal: true }, invoice: course('2016-08-01', july) },
    codes: ['ordered-outside-portal'],
    wrongAmount: '6720.00',
    expectedTotal: '0.00',
  },
  {
    name: 'cancelled before start (R165)',
    facts: { closure: { ground: 'cancelled-before-start' }, invoice: course('2016-08-01', july) },
    codes: ['outside-open-period'],
    wrongAmount: '6720.00',
    expectedTotal: '0.00',
  },
  {
    name: 'a calendar month that cuts a course week is not over with the month',
    facts: { invoice: course('2016-09-01', line('2016-07-04', '2016-08-31', '14160.00')) },
    codes: ['too-early'],
    wrongAmount: '0.00',
    expectedTotal: '14160.00',
  },
  {
    name: 'everything at once',
    facts: {
      closure: closedAt('2016-07-27'),
      invoice: { ...course('2016-07-15', july), channel: 'nemhandel' },
      earlierInvoices: [course('2016-07-11', line('2016-07-04', '2016-07-10', '1680.00'))],
    },
    codes: ['wrong-channel', 'too-early', 'outside-open-period', 'invoiced-twice'],
    wrongAmount: '2640.00',
    expectedTotal: '4080.00',
  },
];
