import type { Agreement } from '../../src/agreement/agreement.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavn2016Unge } from '../../src/agreements/koebenhavn-2016-unge.ts';
import { koebenhavnUdsatteOver30 } from '../../src/agreements/koebenhavn-udsatte-over-30.ts';
import type { Day } from '../../src/calendar/date-arithmetic.ts';
import { dayOf, type IsoDate, isoDate, toIsoDate } from '../../src/calendar/iso-date.ts';
import { defineAgreement } from '../../src/schema/agreement.ts';
import type { QuestionName } from '../../src/settlement/questions.ts';
import { heldHours } from '../cases/payment-models.ts';

/** A list of an operation's input, and facts that hold so many items of it. */
export interface Growing {
  readonly operation: QuestionName;
  /** Where the list stands in the input's JSON Schema, with what is hard about these items where there are several. */
  readonly list: string;
  readonly agreement: Agreement;
  readonly facts: (items: number) => object;
  /** More items than this no list can hold, each of them once. */
  readonly most?: number;
}

const START = dayOf(isoDate('2016-07-04'), '');

function on(offset: number): IsoDate {
  return toIsoDate((START + offset) as Day);
}

function span(first: number, last: number) {
  return { firstDay: on(first), lastDay: on(last) };
}

function each<Item>(items: number, item: (n: number) => Item): Item[] {
  return Array.from({ length: items }, (_, n) => item(n));
}

const base = { startsOn: on(0), hoursPerWeek: '12', hourlyRate: '140' };
const order = { ...base, citizen: 'borger', provider: 'leverandoer', level: 'virksomhedsspor-b', weeks: 13 };
/** As long as a course can be. */
const long = { ...order, weeks: 520 };
const LONG_DAYS = 520 * 7;
const closure = { ground: 'closed-early', lastOpenDay: on(LONG_DAYS - 8) };
const mentor = { ...base, level: 'fastholdelsesmentor', weeks: 520, hoursPerWeek: '2' };

/** Lines of an invoice, by what makes them hard to lay over one another. */
const lines: Readonly<Record<string, (n: number, items: number) => object>> = {
  'of the same days': () => span(0, 27),
  'of alternating days': (n) => span((n * 2) % LONG_DAYS, (n * 2) % LONG_DAYS),
  'one within the other': (n, items) => span(n % 1_800, LONG_DAYS - (n % 1_800) - (items % 2)),
  'the longest last': (n, items) => (n === items - 1 ? span(0, LONG_DAYS - 1) : span((n * 2) % 3_600, (n * 2) % 3_600)),
  'all over the calendar': (n) => span((n * 7_919) % 60_000, ((n * 7_919) % 60_000) + (n % 5)),
};

function lined(
  operation: QuestionName,
  list: string,
  facts: (lines: object[]) => object,
  most: number = Infinity,
): Growing[] {
  return Object.entries(lines).map(([shape, line]) => ({
    operation,
    list: `${list}, ${shape}`,
    agreement: koebenhavn2016Fyldt30,
    facts: (items) => facts(each(items, (n) => ({ ...line(n, items), amount: '280.00' }))),
    most,
  }));
}

const course = { kind: 'course', channel: 'portal', sentOn: on(0) };
const bonusInvoice = { kind: 'bonus', channel: 'nemhandel', sentOn: on(0) };
const mentorInvoice = { kind: 'bought-out-mentor', channel: 'separate-invoice', sentOn: on(0) };
const line = { ...span(0, 0), amount: '1.00' };

const placements = (items: number) =>
  each(items, (n) => ({ kind: 'loentilskud', ...span((n * 3) % 3_000, ((n * 3) % 3_000) + 1) }));
// No job twice, since that is a problem; and no more days than the calendar has.
const employment = (items: number) =>
  each(items, (n) => ({
    kind: 'ordinaert-job',
    firstDay: on(n % 3_000),
    monthlyIncome: { '2016-12': `${Math.floor(n / 3_000) + 1}.00` },
  }));
const previousOrders = (items: number) =>
  each(items, (n) => ({
    order: { ...order, startsOn: on(-200 - (n % 1_000)), provider: n % 2 ? 'a' : 'leverandoer' },
  }));
const otherOrders = (items: number) => each(items, (n) => ({ ...order, startsOn: on(n % 50) }));

const in2016 = koebenhavn2016Fyldt30;

export const growing: readonly Growing[] = [
  {
    operation: 'fee',
    list: 'pauses',
    agreement: in2016,
    facts: (n) => ({ order: long, pauses: each(n, (at) => ({ ...span(at * 3, at * 3), ground: 'force-majeure' })) }),
    most: 520,
  },
  {
    operation: 'fee',
    list: 'rateChanges',
    agreement: in2016,
    facts: (n) => ({ order: long, rateChanges: each(n, (at) => ({ from: on(at + 1), hourlyRate: '141' })) }),
    most: 520,
  },
  {
    operation: 'fee',
    list: 'contacts',
    agreement: defineAgreement(heldHours as never),
    facts: (n) => ({
      order: { level: 'forloeb', startsOn: on(0), weeks: 520, hoursPerWeek: '1' },
      contacts: each(n, (at) => ({ on: on(at % LONG_DAYS), minutes: 60 })),
    }),
    most: 10_000,
  },
  ...(['delivery', 'deadlines'] as const).map(
    (operation): Growing => ({
      operation,
      list: 'pauses',
      agreement: in2016,
      facts: (n) => ({
        order: long,
        ...(operation === 'delivery' && { planned: [] }),
        pauses: each(n, (at) => ({ ...span(at * 3, at * 3), ground: 'force-majeure' })),
      }),
      most: 520,
    }),
  ),
  {
    operation: 'check-order',
    list: 'otherOrders',
    agreement: in2016,
    facts: (n) => ({ order, otherOrders: otherOrders(n) }),
  },
  ...lined('audit-invoice', 'invoice.lines', (own) => ({ order: long, invoice: { ...course, lines: own } })),
  ...lined('audit-invoice', 'earlierInvoices', (own) => ({
    order: long,
    invoice: { ...course, lines: [line] },
    earlierInvoices: own.map((each) => ({ ...course, lines: [each] })),
  })),
  ...lined('audit-invoice', 'earlierInvoices[].lines', (own) => ({
    order: long,
    invoice: { ...course, lines: [line] },
    earlierInvoices: [{ ...course, lines: own }],
  })),
  ...lined('audit-invoice', 'invoice.lines of a bonus', (own) => ({ order, invoice: { ...bonusInvoice, lines: own } })),
  ...lined('audit-invoice', 'invoice.lines of a mentor', (own) => ({
    order,
    invoice: { ...mentorInvoice, lines: own },
  })),
  ...lined('credit', 'invoiced', (invoiced) => ({ order: long, closure, invoiced })),
  { operation: 'bonus', list: 'placements', agreement: in2016, facts: (n) => ({ order, placements: placements(n) }) },
  {
    operation: 'bonus',
    list: 'placements, some not known yet',
    agreement: in2016,
    facts: (n) => ({ order, placements: placements(n), asOf: on(40) }),
  },
  { operation: 'bonus', list: 'employment', agreement: in2016, facts: (n) => ({ order, employment: employment(n) }) },
  {
    operation: 'bonus',
    list: 'previousOrders',
    agreement: in2016,
    facts: (n) => ({ order, previousOrders: previousOrders(n) }),
  },
  {
    operation: 'bonus-statement',
    list: 'cases',
    agreement: in2016,
    facts: (n) => ({
      quarter: '2016-Q4',
      cases: each(n, (at) => ({
        order: { ...order, id: `${at}` },
        placements: [{ kind: 'loentilskud', ...span(60, 100) }],
      })),
    }),
    most: 60_000,
  },
  {
    operation: 'bonus-statement',
    list: 'cases[].placements',
    agreement: in2016,
    facts: (n) => ({ quarter: '2016-Q4', cases: [{ order, placements: placements(n) }] }),
  },
  {
    operation: 'bonus-statement',
    list: 'cases[].employment',
    agreement: in2016,
    facts: (n) => ({ quarter: '2016-Q4', cases: [{ order, employment: employment(n) }] }),
  },
  {
    operation: 'bonus-statement',
    list: 'cases[].previousOrders',
    agreement: in2016,
    facts: (n) => ({ quarter: '2016-Q4', cases: [{ order, previousOrders: previousOrders(n) }] }),
  },
  {
    operation: 'delivery',
    list: 'planned',
    agreement: in2016,
    facts: (n) => ({
      order: long,
      planned: each(n, (at) => ({ week: at + 1, activityHours: '4', placementHours: '8' })),
    }),
    most: 520,
  },
  {
    operation: 'delivery',
    list: 'contacts',
    agreement: in2016,
    facts: (n) => ({
      order: mentor,
      planned: [],
      contacts: each(n, (at) => ({ on: on(at % LONG_DAYS), kind: 'talk' })),
    }),
  },
  {
    operation: 'delivery',
    list: 'followUps',
    agreement: in2016,
    facts: (n) => ({
      order: long,
      planned: each(520, (at) => ({ week: at + 1, activityHours: '4', placementHours: '8' })),
      followUps: each(n, (at) => ({ on: on(at % LONG_DAYS) })),
    }),
  },
  {
    operation: 'delivery',
    list: 'followUps by gaps',
    agreement: koebenhavnUdsatteOver30,
    facts: (n) => ({
      order: { ...long, level: 'helhedsforloeb' },
      planned: each(260, (at) => ({ week: at * 2 + 1, activityHours: '4', placementHours: '8' })),
      followUps: each(n, (at) => ({ on: on(at % LONG_DAYS) })),
    }),
  },
  {
    operation: 'delivery',
    list: 'placements',
    agreement: in2016,
    facts: (n) => ({
      order: long,
      planned: [],
      placements: each(n, (at) => span(at * 7, at * 7 + 5)),
      followUps: each(LONG_DAYS, (at) => ({ on: on(at) })),
    }),
    most: 520,
  },
  {
    operation: 'deadlines',
    list: 'events.placements',
    agreement: in2016,
    facts: (n) => ({
      order: long,
      events: { placements: each(n, (at) => span((at * 3) % 3_000, ((at * 3) % 3_000) + 1)) },
    }),
  },
  {
    operation: 'deadlines',
    list: 'events.placements of a mentor',
    agreement: in2016,
    facts: (n) => ({ order: mentor, events: { placements: each(n, (at) => span(at % 3_000, (at % 3_000) + 9)) } }),
  },
  {
    operation: 'deadlines',
    list: 'events.followUps',
    agreement: koebenhavnUdsatteOver30,
    facts: (n) => ({
      order: { ...long, level: 'helhedsforloeb' },
      events: {
        placements: each(200, (at) => span(at * 18, at * 18 + 15)),
        followUps: each(n, (at) => on(at % 3_000)),
      },
    }),
  },
  {
    operation: 'deadlines',
    list: 'events.interimReports.dueOn',
    agreement: in2016,
    facts: (n) => ({ order: long, events: { interimReports: { dueOn: each(n, (at) => on(at % LONG_DAYS)) } } }),
  },
  {
    operation: 'contract-deadlines',
    list: 'trigger.earlier',
    agreement: in2016,
    facts: (n) => ({ trigger: { kind: 'material-delay', on: on(0), earlier: each(n, (at) => on(-(at % 3_000))) } }),
  },
  {
    operation: 'interest',
    list: 'referenceRates',
    agreement: in2016,
    facts: (n) => ({
      amount: '6720.00',
      dueOn: '1900-01-08',
      paidOn: '2199-01-08',
      referenceRates: each(n, (at) => ({ from: toIsoDate(at as Day), percent: '0.05' })),
    }),
    most: 100_000,
  },
  {
    operation: 'score-offers',
    list: 'offers',
    agreement: in2016,
    facts: (n) => ({
      lot: 'fyldt-30-spor-5',
      winners: ['0'],
      offers: each(n, (at) => ({
        bidder: `${at}`,
        prices: { 'afklaringsspor-a': `${100 + (at % 50)}`, 'afklaringsspor-b': '250' },
        quality: `${at % 100}`,
      })),
    }),
  },
  {
    operation: 'score-offers',
    list: 'winners',
    agreement: in2016,
    facts: (n) => ({
      lot: 'fyldt-30-spor-5',
      winners: each(n, String).slice(0, 2),
      offers: each(n, (at) => ({
        bidder: `${at}`,
        prices: { 'afklaringsspor-a': '100', 'afklaringsspor-b': '250' },
        quality: '9',
      })),
    }),
  },
  ...(['kontanthjaelp', 'sygedagpenge'] as const).map(
    (benefitGroup): Growing => ({
      operation: 'absence',
      list: `events, ${benefitGroup}`,
      agreement: koebenhavn2016Unge,
      facts: (n) => ({
        benefitGroup,
        events: each(n, (at) => {
          const day = on(at % 30_000);
          const kinds = [
            { kind: 'absent', on: day, cause: `${at}` },
            { kind: 'sickness-accepted', on: day, ...span(at % 30_000, (at % 30_000) + 500) },
            { kind: 'turned-up', on: day },
            { kind: 'sickness-refused', on: day, ...span((at % 30_000) - 500, at % 30_000) },
            { kind: 'not-back-after-sickness', on: day },
          ];
          return kinds[at % kinds.length];
        }),
      }),
      // What Kontaktcentret said is looked through for each day: no citizen has more events than an input may hold.
      most: 1_000,
    }),
  ),
  {
    operation: 'absence',
    list: 'events, all of one day',
    agreement: koebenhavn2016Unge,
    facts: (n) => ({
      benefitGroup: 'kontanthjaelp',
      events: each(n, (at) => ({ kind: at % 2 ? 'not-back-after-sickness' : 'absent', on: on(0), id: `${at}` })),
    }),
  },
  {
    operation: 'absence',
    list: 'events, all absent',
    agreement: koebenhavn2016Unge,
    facts: (n) => ({
      benefitGroup: 'kontanthjaelp',
      events: each(n, (at) => ({ kind: at % 2 ? 'no-message' : 'absent', on: on(at % 60_000), id: `${at}` })),
    }),
  },
  {
    operation: 'first-day-absence',
    list: 'sickness',
    agreement: koebenhavn2016Unge,
    facts: (n) => ({
      benefitGroup: 'kontanthjaelp',
      firstMeeting: on(0),
      sickness: each(n, (at) => ({ ...span(at * 3, at * 3), status: 'accepted' })),
    }),
    most: 100,
  },
  {
    operation: 'first-day-absence',
    list: 'lettersSent',
    agreement: koebenhavn2016Unge,
    facts: (n) => ({ benefitGroup: 'kontanthjaelp', firstMeeting: on(0), lettersSent: each(n, on) }),
    most: 100,
  },
  {
    operation: 'attendance-protocol',
    list: 'days',
    agreement: koebenhavn2016Unge,
    facts: (n) => ({
      month: '2016-07',
      days: each(n, (at) => ({ date: on(at - 3), plannedHours: '5', attendedHours: '2' })),
    }),
    most: 31,
  },
  ...Object.entries({ settle: {}, 'invoice-run': { month: '2016-08' } }).flatMap(([name, more]): readonly Growing[] => {
    const operation = name as QuestionName;
    return [
      {
        operation,
        list: 'orders',
        agreement: in2016,
        facts: (n) => ({ ...more, orders: each(n, (at) => ({ order: { ...order, id: `${at}`, citizen: `${at}` } })) }),
        most: 40_000,
      },
      {
        operation,
        list: 'orders, all of one citizen',
        agreement: in2016,
        facts: (n) => ({ ...more, orders: each(n, (at) => ({ order: { ...order, startsOn: on(at % 10_000) } })) }),
        most: 40_000,
      },
      ...Object.entries({ otherOrders, placements, employment, previousOrders }).map(
        ([list, items]): Growing => ({
          operation,
          list: `orders[].${list}`,
          agreement: in2016,
          facts: (n) => ({ ...more, orders: [{ order, [list]: items(n) }] }),
        }),
      ),
      {
        operation,
        list: 'orders[].events.placements',
        agreement: in2016,
        facts: (n) => ({
          ...more,
          orders: [{ order: long, events: { placements: each(n, (at) => span(at % 3_000, (at % 3_000) + 1)) } }],
        }),
      },
      {
        operation,
        list: 'orders[].events.followUps',
        agreement: in2016,
        facts: (n) => ({ ...more, orders: [{ order: long, events: { followUps: each(n, (at) => on(at % 3_000)) } }] }),
      },
      {
        operation,
        list: 'orders[].events.interimReports.dueOn',
        agreement: in2016,
        facts: (n) => ({
          ...more,
          orders: [{ order: long, events: { interimReports: { dueOn: each(n, (at) => on(at % 3_000)) } } }],
        }),
      },
    ];
  }),
  ...lined('audit-invoices', 'orders[].earlierInvoices', (own) => ({
    orders: [
      {
        order: long,
        earlierInvoices: own.map((each) => ({ ...course, lines: [each] })),
        invoices: [{ ...course, lines: [line] }],
      },
    ],
  })),
  // Each is held against all before it: no order has more than an input may hold.
  ...lined(
    'audit-invoices',
    'orders[].invoices',
    (own) => ({ orders: [{ order: long, invoices: own.map((each) => ({ ...course, lines: [each] })) }] }),
    1_000,
  ),
  ...lined(
    'audit-invoices',
    'orders[].invoices, each second a credit note',
    (own) => ({
      orders: [
        {
          order: long,
          invoices: own.map((each, at) => ({ ...course, kind: at % 2 ? 'credit-note' : 'course', lines: [each] })),
        },
      ],
    }),
    1_000,
  ),
  ...lined('audit-invoices', 'orders[].invoices[].lines', (own) => ({
    orders: [{ order: long, invoices: [{ ...course, lines: own }] }],
  })),
  {
    operation: 'audit-invoices',
    list: 'orders',
    agreement: in2016,
    facts: (n) => ({
      orders: each(n, (at) => ({
        order: { ...order, id: `${at}`, citizen: `${at}` },
        invoices: [{ ...course, lines: [line] }],
      })),
    }),
  },
  ...['before', 'after'].map(
    (side): Growing => ({
      operation: 'settlement-changes',
      list: `${side}.orders`,
      agreement: in2016,
      facts: (n) => ({
        before: { orders: [] },
        after: { orders: [] },
        [side]: { orders: each(n, (at) => ({ order: { ...order, id: `${at}`, citizen: `${at}` } })) },
      }),
    }),
  ),
  ...lined('invoice-run', 'orders[].earlierInvoices', (own) => ({
    month: '2016-08',
    orders: [{ order: long, earlierInvoices: own.map((each) => ({ ...course, lines: [each] })) }],
  })),
  ...lined('invoice-run', 'orders[].earlierInvoices[].lines', (own) => ({
    month: '2016-08',
    orders: [{ order: long, earlierInvoices: [{ ...course, lines: own }] }],
  })),
];

/** The longest inputs that the schemas let in, by what is long about them. */
export function longest(): readonly (readonly [name: string, operation: QuestionName, input: object])[] {
  const agreement = in2016.id;
  const settled = (weeks: number) => ({
    order: { ...base, level: 'fleksjobspor-a', weeks, id: 'x'.repeat(200) },
    events: { interimReports: { everyWeeks: 1 }, placements: [{ firstDay: on(0) }] },
  });
  const lineOf = (at: number) => ({ ...span((at * 2) % LONG_DAYS, (at * 2) % LONG_DAYS), amount: '280.00' });
  return [
    ['20,000 orders of 13 weeks', 'settle', { agreement, orders: each(20_000, () => settled(13)) }],
    ['500 orders of 520 weeks', 'settle', { agreement, orders: each(500, () => settled(520)) }],
    [
      '1,000 earlier invoices of 1,000 lines',
      'audit-invoice',
      {
        agreement,
        order: long,
        invoice: { ...course, lines: each(1_000, lineOf) },
        earlierInvoices: each(1_000, (at) => ({ ...course, lines: each(1_000, (n) => lineOf(at + n)) })),
      },
    ],
    [
      '10,000 cases',
      'bonus-statement',
      {
        agreement,
        quarter: '2016-Q4',
        cases: each(10_000, () => ({ order, placements: [{ kind: 'loentilskud', ...span(60, 100) }] })),
      },
    ],
  ];
}
