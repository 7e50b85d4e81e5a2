/** A hundred orders of every agreement, some of which must be rejected or cannot be answered; the same every time. */

type Facts = Readonly<Record<string, unknown>>;

export interface AskedOrder {
  readonly agreement: string;
  readonly order: Facts;
  readonly closure?: Facts;
  readonly contactMinutes?: number;
  readonly startedWorkOn?: string;
  readonly placements?: readonly Facts[];
  readonly employment?: readonly Facts[];
  readonly previousOrders?: readonly Facts[];
  readonly events?: Facts;
  readonly figures?: Facts;
  readonly asOf?: string;
  readonly sentOn: string;
  readonly meeting: Facts;
  readonly readings?: Readonly<Record<string, string>>;
}

const levels: Readonly<Record<string, readonly string[]>> = {
  'koebenhavn-2016-fyldt-30': [
    'virksomhedsspor-a',
    'virksomhedsspor-b',
    'fastholdelsesmentor',
    'ret-og-pligt-mentor',
    'fleksjobspor-a',
    'fleksjobspor-b',
    'ret-og-pligt-tilbud',
    'afklaringsspor-a',
  ],
  'koebenhavn-2016-unge': ['uddannelsesvej-1-uden-a', 'uddannelsesvej-2-med-b', 'uddannelsesvej-3-mentor'],
  'koebenhavn-udsatte-over-30': ['helhedsforloeb', 'mentorforloeb'],
};

const rest = {
  groups: ['kontanthjaelp', 'uddannelseshjaelp', 'sygedagpenge', 'jobafklaring', 'dagpenge'],
  hours: ['5', '12', '13', '25', '0.5', '7.25'],
  rates: ['140', '75.5', '320', '64', '1000'],
  closures: [
    undefined,
    undefined,
    'closed-early',
    'agreed-termination',
    'cancelled-before-start',
    'objective-rejection',
  ],
  partWeeks: ['weekdays', 'started-weeks', 'completed-weeks'],
  months: ['first-day', 'thursday'],
} as const;

export function hundredOrders(): readonly AskedOrder[] {
  let seed = 20161121;
  const below = (end: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * end);
  };
  const one = <Each>(of: readonly Each[]): Each => of[below(of.length)] as Each;
  const day = (after: number) => new Date(Date.UTC(2016, 5, 1 + after)).toISOString().slice(0, 10);
  return Array.from({ length: 100 }, (): AskedOrder => {
    const agreement = one(Object.keys(levels));
    const level = one(levels[agreement] ?? []);
    const start = below(400);
    const weeks = 1 + below(28);
    const open = start + below(weeks * 7);
    const ground = one(rest.closures);
    const placed = start + below(weeks * 7);
    const called = start + below(7);
    return {
      agreement,
      order: {
        level,
        provider: 'a',
        benefitGroup: one(rest.groups),
        startsOn: day(start),
        ...(below(3) === 0 ? { endsOn: day(start + weeks * 7 - 1 - below(5)) } : { weeks }),
        hoursPerWeek: one(rest.hours),
        hourlyRate: one(rest.rates),
        ...(below(2) === 0 ? { orderedOn: day(start - 10 + below(14)) } : {}),
        ...(below(4) === 0 ? { citizenAge: 25 + below(20) } : {}),
      },
      ...(ground === undefined
        ? {}
        : { closure: { ground, ...(ground === 'cancelled-before-start' ? {} : { lastOpenDay: day(open) }) } }),
      ...(level.includes('mentor') && below(3) === 0 ? { contactMinutes: 30 + below(31) } : {}),
      ...(below(5) === 0 ? { startedWorkOn: day(placed) } : {}),
      ...(below(2) === 0
        ? {
            placements: [
              { kind: 'virksomhedspraktik', firstDay: day(placed), lastDay: day(placed + 13) },
              {
                kind: 'loentilskud',
                firstDay: day(placed + 14),
                lastDay: day(placed + 20 + below(14)),
                approvedOn: day(placed),
              },
            ],
          }
        : {}),
      ...(below(2) === 0
        ? {
            employment: [
              {
                kind: one(['ordinaert-job', 'fleksjob', 'uddannelse']),
                firstDay: day(placed + 21),
                ...(below(2) === 0 ? { incomes: incomesFrom(placed + 21, below) } : {}),
              },
            ],
          }
        : {}),
      ...(below(4) === 0 ? { previousOrders: [earlierOrder(level, day(start - 91), one(['a', 'b']))] } : {}),
      ...(below(2) === 0
        ? {
            events: {
              approvedOn: day(start - below(6)),
              ...(below(2) === 0 ? { startedOn: day(start) } : {}),
              ...(below(2) === 0 ? { interimReports: { everyWeeks: 2 + below(5) } } : {}),
              ...(below(3) === 0 ? { planCovers: 'month' } : {}),
              ...(below(3) === 0 ? { followUps: [day(start + 5), day(start + 9)] } : {}),
            },
          }
        : {}),
      ...(below(2) === 0
        ? { figures: { 'bonus-1a': '10000', 'bonus-1b': '15000.50', 'income-threshold': '12000' } }
        : {}),
      ...(below(4) === 0 ? { asOf: day(placed + 30) } : {}),
      sentOn: day(start + below(300)),
      meeting: { firstMeeting: day(called), ...(below(2) === 0 ? { appearedOn: day(called + below(12)) } : {}) },
      ...(below(2) === 0 ? { readings: { 'part-week': one(rest.partWeeks), 'week-to-month': one(rest.months) } } : {}),
    };
  });
}

/** The incomes of three months as the page's rows. */
function incomesFrom(after: number, below: (end: number) => number): readonly Facts[] {
  return [0, 1, 2].map((each) => ({
    month: new Date(Date.UTC(2016, 5, 1 + after + each * 31)).toISOString().slice(0, 7),
    income: String(9_000 + below(6_000)),
  }));
}

function earlierOrder(level: string, startsOn: string, provider: string): Facts {
  return {
    order: { level, provider, startsOn, weeks: 10, hoursPerWeek: '12' },
    closure: {
      ground: 'closed-early',
      lastOpenDay: new Date(Date.parse(startsOn) + 35 * 86_400_000).toISOString().slice(0, 10),
    },
  };
}

/** What each operation of the page is asked with for an order; written apart from the page, so that the page's own way is tested. */
export function inputFor(operation: string, asked: AskedOrder): Facts {
  const { agreement, readings, order, closure, contactMinutes, startedWorkOn, sentOn, meeting } = asked;
  const { placements, previousOrders, figures, asOf } = asked;
  const employment = asked.employment?.map(({ incomes, ...job }) => ({
    ...job,
    ...(incomes === undefined
      ? {}
      : { monthlyIncome: Object.fromEntries((incomes as Facts[]).map(({ month, income }) => [month, income])) }),
  }));
  const stays = placements?.map(({ firstDay, lastDay }) => ({ firstDay, lastDay }));
  const events = stays ? { ...asked.events, placements: stays } : asked.events;
  const facts: Readonly<Record<string, Facts>> = {
    'check-order': { order },
    fee: { order, closure, contactMinutes, startedWorkOn },
    'invoice-plan': { order, closure, contactMinutes, startedWorkOn },
    'due-date': { sentOn },
    bonus: { order, closure, placements, employment, previousOrders, figures, asOf },
    deadlines: { order, closure, events },
    'first-day-absence': { ...meeting, benefitGroup: order.benefitGroup },
  };
  return { agreement, readings, ...facts[operation] };
}

/** The link that opens the page with this order. */
export function linkOf(asked: AskedOrder, language: string): string {
  const fields: [string, string][] = [['language', language]];
  const put = (value: unknown, path: string): void => {
    if (value === undefined) return;
    if (Array.isArray(value)) for (const [index, each] of value.entries()) put(each, `${path}[${index}]`);
    else if (typeof value !== 'object' || value === null) fields.push([path, String(value)]);
    else for (const [key, each] of Object.entries(value)) put(each, path === '' ? key : `${path}.${key}`);
  };
  put(asked, '');
  return new URLSearchParams(fields).toString();
}
