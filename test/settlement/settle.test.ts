import { describe, expect, it } from 'vitest';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavn2016Unge } from '../../src/agreements/koebenhavn-2016-unge.ts';
import type { Bonus } from '../../src/bonus/bonus.ts';
import type { BonusStatement } from '../../src/bonus/bonus-statement.ts';
import type { DueDate } from '../../src/invoicing/due-date.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import type { Settlement } from '../../src/settlement/settle.ts';
import type { SettledOrder } from '../../src/settlement/settle-order.ts';
import { feeCases } from '../cases/fee.ts';
import { planCases } from '../cases/invoicing.ts';
import { pausedWeeks, weekPrice } from '../cases/payment-models.ts';
import { asked, problemsTold } from '../oracle/asked.ts';
import { oreOfText, textOfOre } from '../oracle/fractions.ts';
import { Random } from '../oracle/random.ts';
import { factsOf, randomCourse } from '../oracle/random-course.ts';

const fyldt30 = 'koebenhavn-2016-fyldt-30';
const unge = 'koebenhavn-2016-unge';
const udsatte = 'koebenhavn-udsatte-over-30';

const companyB = {
  level: 'virksomhedsspor-b',
  startsOn: '2016-07-04',
  weeks: 13,
  hoursPerWeek: '12',
  hourlyRate: '140',
};
const alone = {
  level: 'ret-og-pligt-mentor',
  startsOn: '2016-07-04',
  weeks: 26,
  hoursPerWeek: '1',
  hourlyRate: '400',
};
const holistic = {
  level: 'helhedsforloeb',
  startsOn: '2024-10-07',
  weeks: 26,
  hoursInterval: { min: '3', max: '6' },
};
const mentor24 = { level: 'mentorforloeb', startsOn: '2024-11-04', weeks: 13, hoursPerWeek: '1', hourlyRate: '410' };

function settled(orders: readonly object[], more: object = {}): Settlement {
  return asked<Settlement>('settle', { agreement: fyldt30, orders, ...more });
}

function codes({ findings }: SettledOrder): readonly string[] {
  return findings.map(({ code }) => code);
}

describe('equality with the single operations', () => {
  it.each(feeCases)('$id', ({ input }) => {
    const { agreement, readings, order, ...more } = input;
    const [one] = settled([{ order, ...more }], { agreement, readings }).orders;
    expect(one?.fee).toEqual(asked('fee', input));
    const { verdict, findings, steps } = one ?? {};
    const read = (readings as { 'order-week'?: string } | undefined)?.['order-week'];
    const asRead = read === undefined ? {} : { readings: { 'order-week': read } };
    expect({ verdict, findings, steps }).toEqual(asked('check-order', { agreement, order, ...asRead }));
  });

  it.each(planCases)('$id', ({ input }) => {
    const { agreement, readings, order, ...more } = input;
    const [one] = settled([{ order, ...more }], { agreement, readings }).orders;
    const { steps: planSteps, ...plan } = asked<{ steps: object[]; lines: { invoiceFrom: string }[] }>(
      'invoice-plan',
      input,
    );
    const dues = plan.lines.map(({ invoiceFrom }) =>
      asked<DueDate>('due-date', { agreement, sentOn: invoiceFrom, readings }),
    );
    expect(one?.invoicePlan).toEqual({
      ...plan,
      lines: plan.lines.map((line, at) => ({ ...line, dueOn: dues[at]?.dueOn })),
      steps: [...planSteps, ...dues.flatMap(({ steps }) => steps)],
    });
  });

  it('holds for many random orders at once, and the totals are their sums', () => {
    const random = new Random(2016);
    const courses = Array.from({ length: 400 }, () => randomCourse(random)).filter(({ startsOn }) => startsOn < '2187');
    const orders = courses.map(factsOf);
    const told = settled(orders, { steps: false });
    let fee = 0n;
    let confirmedFee = 0n;
    told.orders.forEach((one, at) => {
      const facts = orders[at] as (typeof orders)[number];
      expect(one.fee).toEqual(asked('fee', { agreement: fyldt30, ...facts, steps: false }));
      const { lines = [], ...plan } = one.invoicePlan ?? {};
      expect({
        ...plan,
        lines: lines.map(({ dueOn, ...line }) => ((dueOn ?? '') > (line.invoiceFrom ?? '') ? line : 'due too early')),
      }).toEqual(asked('invoice-plan', { agreement: fyldt30, ...facts, steps: false }));
      fee += oreOfText(one.fee?.total ?? '0.00');
      if (one.verdict === 'confirm') confirmedFee += oreOfText(one.fee?.total ?? '0.00');
    });
    const confirmed = told.orders.filter(({ verdict }) => verdict === 'confirm').length;
    expect(told.totals).toMatchObject({
      orders: orders.length,
      confirmed,
      rejected: orders.length - confirmed,
      fee: textOfOre(fee),
      confirmedFee: textOfOre(confirmedFee),
    });
    expect(told.vat).toBe('excluded');
  });
});

describe('totals', () => {
  it('of nothing are nothing', () => {
    expect(settled([]).totals).toMatchObject({
      orders: 0,
      confirmed: 0,
      rejected: 0,
      fee: '0.00',
      confirmedFee: '0.00',
    });
  });

  it('count rejected orders, whose fees are only in the sum of all', () => {
    const { orders, totals } = settled([{ order: companyB }, { order: { ...companyB, hourlyRate: '200' } }]);
    expect(orders.map(({ verdict }) => verdict)).toEqual(['confirm', 'reject']);
    expect(orders.map(({ fee }) => fee?.total)).toEqual(['21840.00', '31200.00']);
    expect(totals).toMatchObject({
      orders: 2,
      confirmed: 1,
      rejected: 1,
      fee: '53040.00',
      confirmedFee: '21840.00',
    });
  });

  it('leave out orders without a fee rather than count them as zero', () => {
    const { orders, totals } = settled([{ order: holistic }, { order: mentor24 }], { agreement: udsatte });
    expect(orders.map(({ fee }) => fee?.total ?? null)).toEqual([null, '5330.00']);
    expect(totals).toMatchObject({ orders: 2, confirmed: 2, fee: '5330.00', confirmedFee: '5330.00' });
  });
});

describe('mixed agreements', () => {
  const young = {
    level: 'uddannelsesvej-2-mentor',
    startsOn: '2016-11-14',
    weeks: 26,
    hoursPerWeek: '0.5',
    hourlyRate: '300',
  };

  it('each order is settled under its own, the others under the one of all', () => {
    const { orders } = settled([
      { order: companyB },
      { agreement: unge, order: young },
      { agreement: udsatte, order: mentor24 },
    ]);
    expect(orders.map(({ agreement }) => agreement)).toEqual([fyldt30, unge, udsatte]);
    expect(orders.map(({ fee }) => fee?.total)).toEqual(['21840.00', '3900.00', '5330.00']);
    expect(orders.map(({ fee }) => fee?.basis)).toEqual(['agreement', 'agreement', 'caller']);
    expect(orders.map(({ invoicePlan }) => invoicePlan === null)).toEqual([false, false, true]);
    expect(orders[1]?.fee?.steps?.[0]?.source.page).toBe(66);
    expect(orders[0]?.fee?.steps?.[0]?.source.page).toBe(70);
  });

  it('an order that names the same agreement is no other case', () => {
    expect(settled([{ agreement: fyldt30, order: companyB }])).toEqual(settled([{ order: companyB }]));
  });

  it('a whole agreement beside an id', () => {
    const own = { ...koebenhavn2016Unge, id: 'egen-aftale' };
    const { orders } = settled([{ agreement: own, order: young }, { order: companyB }]);
    expect(orders.map(({ agreement }) => agreement)).toEqual(['egen-aftale', fyldt30]);
  });

  it('a level of the wrong agreement is found, not borrowed', () => {
    const { orders } = settled([{ order: young }, { agreement: unge, order: companyB }]);
    expect(orders.map(codes)).toEqual([['unknown-level'], ['unknown-level']]);
    expect(orders.map(({ fee, levelName }) => [fee, levelName])).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});

describe('what is null', () => {
  it('an unknown level: no fee, no plan, and the verdict says why', () => {
    const [one] = settled([{ order: { ...companyB, level: 'virksomhedsspor-d' } }]).orders;
    expect(one).toMatchObject({ verdict: 'reject', fee: null, invoicePlan: null, levelName: null, missing: [] });
    expect(one && codes(one)).toEqual(['unknown-level']);
  });

  it('hours and rate that the specification does not give are missing, with the rule that would hold them', () => {
    const [one] = settled([{ order: holistic }], { agreement: udsatte }).orders;
    const clause = { rule: 'R032', source: { document: 'D24' } };
    expect(one).toMatchObject({ verdict: 'confirm', fee: null, invoicePlan: null });
    expect(one?.missing).toEqual([
      { ...clause, what: 'order.hoursPerWeek' },
      { ...clause, what: 'order.hourlyRate' },
    ]);
  });

  it('a rate alone that is missing', () => {
    const { hourlyRate: _, ...order } = mentor24;
    const [one] = settled([{ order }], { agreement: udsatte }).orders;
    expect(one?.missing.map(({ what }) => what)).toEqual(['order.hourlyRate']);
    expect(one?.fee).toBeNull();
  });

  it('an agreement without a rule on fees, or on invoicing', () => {
    const { fee: _, ...noFee } = koebenhavn2016Fyldt30.terms;
    const { invoicing: __, ...noInvoicing } = koebenhavn2016Fyldt30.terms;
    const own = (terms: object) => ({ ...koebenhavn2016Fyldt30, id: 'egen-aftale', terms });
    const told = settled([
      { agreement: own(noFee), order: companyB },
      { agreement: own(noInvoicing), order: companyB },
    ]).orders;
    expect(told.map(({ fee, invoicePlan }) => [fee?.total ?? null, invoicePlan])).toEqual([
      [null, null],
      ['21840.00', null],
    ]);
  });

  it('an order without an id', () => {
    expect(settled([{ order: companyB }]).orders[0]?.id).toBeNull();
    expect(settled([{ order: { ...companyB, id: '7' } }]).orders[0]?.id).toBe('7');
  });
});

describe('orders of one citizen in the same batch', () => {
  const both = (first: object, second: object, more: object = {}) =>
    settled(
      [
        { order: { ...alone, citizen: 'borger-1' }, ...first },
        { order: { ...companyB, citizen: 'borger-1' }, ...second },
      ],
      more,
    ).orders.map(codes);

  it('count as each other’s other orders', () => {
    expect(both({}, {})).toEqual([['not-orderable-with-others'], ['not-orderable-with-others']]);
  });

  it('not those of another citizen, nor those of nobody in particular', () => {
    const { orders } = settled([
      { order: { ...alone, citizen: 'borger-1' } },
      { order: { ...companyB, citizen: 'borger-2' } },
      { order: companyB },
    ]);
    expect(orders.map(codes)).toEqual([[], [], []]);
  });

  it('not one that was cancelled before it began, seen from the other', () => {
    expect(both({}, { closure: { ground: 'cancelled-before-start' } })[0]).toEqual([]);
  });

  it('one that was closed early still counts', () => {
    const closure = { ground: 'closed-early', lastOpenDay: '2016-07-10' };
    expect(both({}, { closure })[0]).toEqual(['not-orderable-with-others']);
  });

  it('not one that begins the day after the other ends', () => {
    const { orders } = settled([
      { order: { ...alone, citizen: 'borger-1' } },
      { order: { ...companyB, citizen: 'borger-1', startsOn: '2017-01-02' } },
    ]);
    expect(orders.map(codes)).toEqual([[], []]);
    const sooner = settled([
      { order: { ...alone, citizen: 'borger-1' } },
      { order: { ...companyB, citizen: 'borger-1', startsOn: '2017-01-01' } },
    ]);
    expect(sooner.orders.map(codes)).toEqual([['not-orderable-with-others'], ['not-orderable-with-others']]);
  });

  it('those named beside an order count as well, with a citizen or without', () => {
    expect(settled([{ order: alone, otherOrders: [companyB] }]).orders.map(codes)).toEqual([
      ['not-orderable-with-others'],
    ]);
    const { orders } = settled([
      { order: { ...alone, citizen: 'borger-1' }, otherOrders: [companyB] },
      { order: { ...companyB, citizen: 'borger-1', startsOn: '2018-01-01' } },
    ]);
    expect(orders.map(codes)).toEqual([['not-orderable-with-others'], []]);
  });

  it('not the very same order again, which stands beside nothing', () => {
    const item = { order: { ...alone, citizen: 'borger-1' } };
    expect(settled([item, item]).orders.map(codes)).toEqual([[], ['order-twice']]);
    expect(settled([item, item]).orders[1]?.findings).toMatchObject([{ code: 'order-twice', sameAs: 0 }]);
  });

  it('not one outside the portal', () => {
    expect(both({}, { order: { ...companyB, citizen: 'borger-1', confirmedOutsidePortal: true } })).toEqual([
      [],
      ['not-orderable-with-others', 'ordered-outside-portal'].sort().reverse(),
    ]);
  });
});

describe('orders that one of the same batch may extend', () => {
  const of = (more: object) => ({ ...companyB, citizen: 'borger-1', provider: 'leverandoer-a', ...more });
  const extended = (orders: readonly object[]) =>
    settled(orders.map((order) => ({ order }))).orders.map(({ bonus }) =>
      (bonus?.decisions ?? []).some(({ reasons }) =>
        reasons.some(({ code }) => code === 'extension-of-earlier-course'),
      ),
    );

  it('count where they are of the same track', () => {
    const next = of({ startsOn: '2016-10-03' });
    expect(extended([of({}), next])).toEqual([false, true]);
    expect(extended([next, of({})])).toEqual([true, false]);
  });

  it('not of another track, another provider or nobody in particular', () => {
    const other = of({ startsOn: '2016-10-03', level: 'afklaringsspor-a' });
    expect(extended([of({}), other])).toEqual([false, false]);
    expect(extended([of({}), of({ startsOn: '2016-10-03', provider: 'leverandoer-b' })])).toEqual([false, false]);
    expect(extended([companyB, { ...companyB, startsOn: '2016-10-03' }])).toEqual([false, false]);
  });
});

describe('problems of several orders are told together, each at its own path', () => {
  const refused = (orders: readonly object[], agreement = fyldt30) =>
    problemsTold(answer('settle', { agreement, orders }));

  it('of the facts', () => {
    expect(
      refused([
        { order: companyB, closure: { ground: 'closed-early', lastOpenDay: '2016-10-03' } },
        { order: companyB },
        { order: { ...companyB, weeks: undefined, endsOn: '2016-07-01' } },
        { order: companyB, contactMinutes: 45 },
        { order: { ...companyB, startsOn: '2199-12-31' } },
      ]),
    ).toEqual([
      'date-order at orders[0].closure.lastOpenDay',
      'date-order at orders[2].order.endsOn',
      'not-a-mentor-level at orders[3].contactMinutes',
      'date-out-of-range at orders[4].order.weeks',
    ]);
  });

  it('all of one order, each once', () => {
    const { hourlyRate: _, weeks: __, ...order } = companyB;
    expect(
      refused([
        { order: { ...order, endsOn: '2016-07-01' }, contactMinutes: 45 },
        { order: { ...order, endsOn: '2016-07-10' } },
      ]),
    ).toEqual([
      'date-order at orders[0].order.endsOn',
      'missing-field at orders[0].order.hourlyRate',
      'not-a-mentor-level at orders[0].contactMinutes',
      'missing-field at orders[1].order.hourlyRate',
    ]);
  });

  it('of a course without a fee too', () => {
    const closure = { ground: 'closed-early', lastOpenDay: '2011-01-01' };
    expect(refused([{ order: { ...companyB, level: 'nowhere' }, closure }])).toEqual([
      'date-order at orders[0].closure.lastOpenDay',
    ]);
    expect(refused([{ order: holistic, closure, contactMinutes: 45 }], udsatte)).toEqual([
      'date-order at orders[0].closure.lastOpenDay',
    ]);
  });

  it('of the shape', () => {
    expect(
      refused([
        { order: { ...companyB, startsOn: '2016-02-30' } },
        { orders: companyB },
        { order: companyB, otherOrders: [companyB, { ...companyB, weeks: 0 }] },
        { agreement: 'nowhere', order: companyB },
      ]),
    ).toEqual([
      'invalid-date at orders[0].order.startsOn',
      'missing-field at orders[1].order',
      'unknown-field at orders[1].orders',
      'out-of-range at orders[2].otherOrders[1].weeks',
      'unknown-agreement at orders[3].agreement',
    ]);
  });

  it('wrong dates of one order are not told again beside the citizen’s others', () => {
    const { weeks: _, ...order } = companyB;
    expect(
      refused([
        { order: { ...order, citizen: 'borger-1', endsOn: '2016-07-01' } },
        { order: { ...companyB, citizen: 'borger-1' } },
      ]),
    ).toEqual(['date-order at orders[0].order.endsOn']);
  });

  it('a due date past the calendar is a problem of the field that sets the end', () => {
    const { weeks: _, ...order } = companyB;
    const noBonus = { ...order, level: 'afklaringsspor-a' };
    expect(refused([{ order: { ...noBonus, startsOn: '2199-10-01', endsOn: '2199-10-31' } }])).toEqual([]);
    // Invoiced from 2 December 2199, due 30 days later: past the calendar.
    expect(refused([{ order: { ...noBonus, startsOn: '2199-11-25', endsOn: '2199-12-01' } }])).toEqual([
      'date-out-of-range at orders[0].order.endsOn',
    ]);
  });

  it('at most 100', () => {
    const bad = { order: { ...companyB, level: 'virksomhedsspor-b' }, contactMinutes: 45 };
    expect(refused(Array(150).fill(bad))).toHaveLength(100);
  });

  it('not in an orders list that is none', () => {
    expect(problemsTold(answer('settle', { agreement: fyldt30 }))).toEqual(['missing-field at orders']);
    expect(problemsTold(answer('settle', { agreement: fyldt30, orders: {} }))).toEqual(['invalid-type at orders']);
    const many = { agreement: fyldt30, orders: Array(100_001).fill(0) };
    expect(problemsTold(answer('settle', many))).toEqual(['too-large at orders']);
  });
});

describe('steps', () => {
  it('left out everywhere, with nothing else changed', () => {
    const orders = [
      { order: companyB },
      { agreement: udsatte, order: mentor24 },
      { order: { ...companyB, level: 'x' } },
    ];
    const without = settled(orders, { steps: false });
    expect(JSON.stringify(without)).not.toContain('"steps"');
    const stripped = JSON.parse(JSON.stringify(settled(orders), (key, value) => (key === 'steps' ? undefined : value)));
    expect(without).toEqual(stripped);
  });
});

it('an agreement that states no due day has plans without one, in every text', () => {
  const { terms } = koebenhavn2016Fyldt30;
  const { due: _, ...invoicing } = terms.invoicing as NonNullable<typeof terms.invoicing>;
  const silent = { ...koebenhavn2016Fyldt30, terms: { ...terms, invoicing } };
  const told = answer('settle', { agreement: silent, orders: [{ order: companyB }] });
  expect(told).toMatchObject({ ok: true, result: { orders: [{ fee: { total: '21840.00' } }] } });
  if (!told.ok) return;
  const lines = told.result.orders[0]?.invoicePlan?.lines ?? [];
  expect(lines.map(({ dueOn }) => dueOn)).toEqual(lines.map(() => null));
  expect(lines.length).toBe(4);
  expect(explain('settle', told, 'da')).not.toMatch(/forfalder|null|undefined/);
  expect(explain('settle', told, 'en')).not.toMatch(/is then due|null|undefined/);
  expect(problemsTold(answer('due-date', { agreement: silent, sentOn: '2016-11-25' }))).toEqual([
    'not-in-agreement at agreement',
  ]);
});

describe('a job that ends the fee and was told of nothing but the results', () => {
  const order = { level: 'forloeb', startsOn: '2027-01-04', weeks: 26 };
  const found = (facts: object, agreement: object = weekPrice, beside: object = {}) => {
    const told = asked<Settlement>('settle', { agreement, ...beside, orders: [{ order, ...facts }] });
    return told.orders[0]?.findings.flatMap(({ code, rule }) => (code === 'started-work-not-told' ? [rule] : []));
  };
  const job = (firstDay: string) => ({ employment: [{ kind: 'ordinaert-job', firstDay }] });

  it('is told by the bonus and its statement too, where a result pays a share of that fee', () => {
    const clause = (section: string) => ({ rule: section, source: { document: 'kontrakt', section } });
    // biome-ignore lint/suspicious/noExplicitAny: a test bends the data out of shape.
    const agreement = structuredClone(weekPrice) as any;
    agreement.tracks[0].levels[0].bonus = ['andel'];
    agreement.terms.results = {
      statement: { ...clause('6'), every: 'quarter' },
      list: [
        {
          id: 'andel',
          name: { da: 'Andel', en: 'Share' },
          counts: { ...clause('5'), kinds: ['ordinaert-job'] },
          test: {
            ...clause('5.1'),
            kind: 'lasting',
            weeks: 4,
            window: {
              ...clause('5.2'),
              holds: 'all-of-it',
              through: { from: 'ordered-end', months: 2 },
            },
          },
          pays: { ...clause('5.3'), percentOfFee: '10' },
        },
      ],
    };
    const codes = (facts: object) =>
      asked<Bonus>('bonus', { agreement, order, ...facts }).findings.map(({ code, rule, placement }) => [
        code,
        rule,
        placement,
      ]);
    const told = [['started-work-not-told', agreement.terms.fee.startedWork.rule, undefined]];
    expect(codes(job('2027-03-01'))).toEqual(told);
    expect(codes({ ...job('2027-03-01'), startedWorkOn: '2027-03-01' })).toEqual([]);
    expect(codes(job('2027-01-03'))).toEqual([]);
    expect(codes({})).toEqual([]);
    const input = {
      agreement,
      period: { firstDay: '2027-01-01', lastDay: '2027-03-31' },
      cases: [{ order: { ...order, citizen: 'b', provider: 'l' }, ...job('2027-03-01') }],
    };
    const { findings } = asked<BonusStatement>('bonus-statement', input);
    expect(findings.map((each) => [each.code, each.case, each.sameAs])).toEqual([['started-work-not-told', 0, null]]);
  });

  it.each([
    ['2027-01-03', []],
    ['2027-01-04', ['K 2.3']],
    ['2027-07-04', ['K 2.3']],
    ['2027-07-05', []],
  ])('is found where it begins on a paid day: %s', (firstDay, rules) => {
    expect(found(job(firstDay))).toEqual(rules);
  });

  it('is not found once the fee is told of it, nor where it is not known yet, nor where a job ends nothing', () => {
    expect(found({ ...job('2027-03-01'), startedWorkOn: '2027-03-01' })).toEqual([]);
    expect(found(job('2027-03-01'), weekPrice, { asOf: '2027-02-28' })).toEqual([]);
    expect(found(job('2027-03-01'), weekPrice, { asOf: '2027-03-01' })).toEqual(['K 2.3']);
    expect(found(job('2027-03-01'), pausedWeeks)).toEqual([]);
  });
});
