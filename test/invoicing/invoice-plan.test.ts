import { describe, expect, it } from 'vitest';
import type { PricedOrder } from '../../src/agreement/order.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { auditInvoice } from '../../src/bonus/audit-invoice.ts';
import type { IsoDate } from '../../src/calendar/iso-date.ts';
import { fee } from '../../src/fee/fee.ts';
import { credit } from '../../src/invoicing/credit.ts';
import { type InvoicePlan, type InvoicePlanFacts, invoicePlan } from '../../src/invoicing/invoice-plan.ts';
import { answer } from '../../src/operations/operations.ts';
import { refusedFees } from '../cases/fee.ts';
import { invoiceDeadlines, planCases } from '../cases/invoicing.ts';
import { asked, problemsTold } from '../oracle/asked.ts';
import {
  type OracleLine,
  oraclePlan,
  orderedEnd,
  type PlanReadings,
  pausedPlaces,
  planDefaults,
  planOptions,
} from '../oracle/course.ts';
import { dateText, later, monthLength, monthsLater, placeOf } from '../oracle/days.ts';
import { difference, fraction, isWithin, oreOfText } from '../oracle/fractions.ts';
import { Random } from '../oracle/random.ts';
import { factsOf, randomCourse } from '../oracle/random-course.ts';

type Facts = InvoicePlanFacts<'virksomhedsspor-b'>;

const monthRules = planOptions['week-to-month'];

function randomReadings(random: Random): PlanReadings {
  return Object.fromEntries(
    Object.entries(planOptions).map(([reading, options]) => [reading, random.one(options as [string, ...string[]])]),
  ) as unknown as PlanReadings;
}

const order = {
  level: 'virksomhedsspor-b',
  startsOn: '2016-07-04',
  weeks: 13,
  hoursPerWeek: '12',
  hourlyRate: '140',
} as unknown as PricedOrder<'virksomhedsspor-b'>;

describe('worked examples', () => {
  it.each(planCases)('$id', ({ input, lines, total, invoiceBy }) => {
    const plan = asked<InvoicePlan>('invoice-plan', input);
    const rows = plan.lines.map((line) => [
      line.month,
      line.weeks,
      line.firstDay,
      line.lastDay,
      line.days,
      line.amount,
      line.invoiceFrom,
    ]);
    expect(rows).toEqual(lines);
    expect([plan.total, plan.invoiceBy, plan.vat]).toEqual([total, invoiceBy, 'excluded']);
  });

  it.each(invoiceDeadlines)('%s: a course that ends on %s is invoiced by %s', (_, endsOn, invoiceBy) => {
    const ends = { ...order, weeks: undefined, startsOn: later(endsOn, -9), endsOn } as unknown as typeof order;
    expect(invoicePlan(koebenhavn2016Fyldt30, { order: ends }).invoiceBy).toBe(invoiceBy);
    const closure = { ground: 'closed-early', lastOpenDay: endsOn } as unknown as NonNullable<Facts['closure']>;
    const longer = { ...order, startsOn: later(endsOn, -9) } as unknown as typeof order;
    expect(invoicePlan(koebenhavn2016Fyldt30, { order: longer, closure }).invoiceBy).toBe(invoiceBy);
  });
});

describe('refused', () => {
  it.each(refusedFees)('$id', ({ input, problems }) => {
    // An agreement without invoices says so beside whatever else is wrong.
    const told = problemsTold(answer('invoice-plan', input)).filter((each) => each !== 'not-in-agreement at agreement');
    expect(told).toEqual(problems);
  });

  it('is not in the agreement on vulnerable citizens over 30', () => {
    const told = answer('invoice-plan', {
      agreement: 'koebenhavn-udsatte-over-30',
      order: { ...order, level: 'mentorforloeb' },
    });
    expect(problemsTold(told)).toEqual(['not-in-agreement at agreement']);
  });

  it.each([
    // The last week ends on 2199-12-31: it could only be invoiced the day after.
    [{ startsOn: '2199-12-25', weeks: 1 }, {}, 'order.weeks'],
    [{ startsOn: '2199-12-25', endsOn: '2199-12-31' }, {}, 'order.endsOn'],
    // Two months after the end lie outside.
    [{ startsOn: '2199-10-26', weeks: 1 }, {}, 'order.weeks'],
    [
      { startsOn: '2199-10-26', weeks: 9 },
      { closure: { ground: 'closed-early', lastOpenDay: '2199-11-01' } },
      'closure.lastOpenDay',
    ],
  ])('%j %j: a computed day past 2199 is a problem of the field that pushes it out', (dates, more, path) => {
    const { weeks: _, startsOn: __, ...rest } = order;
    const told = answer('invoice-plan', {
      agreement: 'koebenhavn-2016-fyldt-30',
      order: { ...rest, ...dates },
      ...more,
    });
    expect(problemsTold(told)).toEqual([`date-out-of-range at ${path}`]);
  });

  it('answers up to the last day that can be told', () => {
    const { weeks: _, startsOn: __, ...rest } = order;
    const plan = asked<InvoicePlan>('invoice-plan', {
      agreement: 'koebenhavn-2016-fyldt-30',
      order: { ...rest, startsOn: '2199-10-25', weeks: 1 },
    });
    expect(plan.invoiceBy).toBe('2199-12-31');
  });
});

describe('steps', () => {
  it('tells each line, each earliest day, the total and the deadline, with their rules and readings', () => {
    const { steps = [] } = invoicePlan(koebenhavn2016Fyldt30, { order }, { 'week-to-month': 'thursday' });
    expect(steps.map(({ what, rule }) => `${what} ${rule}`)).toEqual([
      ...Array(3).fill(['plan-line R219', 'invoice-from R221']).flat(),
      'plan-total R219',
      'invoice-by R220',
    ]);
    expect(steps[0]).toMatchObject({ gives: '6720.00' });
    expect(steps[4]).toMatchObject({ reading: 'week-to-month', option: 'thursday', gives: '8400.00' });
    expect(steps[1]).toMatchObject({ reading: 'invoice-begun-weeks', option: 'finished-only', gives: '2016-08-01' });
    expect(steps.at(-2)).toMatchObject({ gives: '21840.00' });
    expect(steps.at(-2)?.reading).toBeUndefined();
    expect(steps.at(-1)).toMatchObject({ gives: '2016-12-02', from: { endedOn: '2016-10-02', months: '2' } });
  });

  it('names the part week where there is one', () => {
    const closure = { ground: 'closed-early', lastOpenDay: '2016-07-27' } as unknown as NonNullable<Facts['closure']>;
    const { steps = [] } = invoicePlan(koebenhavn2016Fyldt30, { order, closure });
    expect(steps.at(-2)).toMatchObject({ reading: 'part-week', option: 'calendar-days' });
    expect(steps[0]).toMatchObject({ what: 'plan-line', reading: 'part-week', option: 'calendar-days' });
  });

  it.each(['last-day', 'first-day', 'thursday'] as const)(
    'names the month that a week counts for where it lies in two, on both: %s',
    (option) => {
      const read = { 'week-to-month': option } as const;
      const { steps = [] } = invoicePlan(koebenhavn2016Fyldt30, { order }, read);
      // The course's weeks end with July and August; the week from 26 September lies in two months.
      expect(steps.filter(({ what }) => what === 'plan-line').map(({ reading }) => reading)).toEqual(
        option === 'last-day'
          ? [undefined, 'week-to-month', 'week-to-month', 'week-to-month']
          : [undefined, 'week-to-month', 'week-to-month'],
      );
    },
  );

  it('names the reading that leaves nothing to invoice after an objective rejection', () => {
    const closure = { ground: 'objective-rejection', lastOpenDay: '2016-07-10' } as unknown as NonNullable<
      Facts['closure']
    >;
    expect(invoicePlan(koebenhavn2016Fyldt30, { order, closure }).steps).toMatchObject([
      { what: 'plan-total', gives: '0.00', reading: 'objective-rejection-fee', option: 'nothing' },
    ]);
  });

  it('leaves them out', () => {
    const { steps, ...rest } = invoicePlan(koebenhavn2016Fyldt30, { order });
    expect(steps?.length).toBeGreaterThan(0);
    expect(invoicePlan(koebenhavn2016Fyldt30, { order, steps: false })).toStrictEqual(rest);
  });
});

describe('properties on random orders under every reading', () => {
  it('agrees with the slow second plan, tiles the payable days and sums to the fee', () => {
    const random = new Random(219);
    let lines = 0;
    for (let count = 0; count < 1_200; count++) {
      const course = randomCourse(random);
      const facts = { ...factsOf(course), steps: false } as unknown as Facts;
      const readings = randomReadings(random);
      const plan = invoicePlan(koebenhavn2016Fyldt30, facts, readings);
      const expected = oraclePlan(course, readings);
      if (!samePlan(plan, expected)) expect({ course, readings, plan }).toEqual({ course, readings, plan: expected });
      tiles(
        plan,
        fee(koebenhavn2016Fyldt30, facts, readings),
        pausedPlaces(course, readings['order-week'], orderedEnd(course)),
      );
      plan.lines.forEach((line, at) => {
        lines++;
        const exact = (expected.lines[at] as OracleLine).exact;
        const off = difference(fraction(oreOfText(line.amount)), exact);
        if (!isWithin(off, 1n)) expect({ course, readings, line }).toBe('within 1 øre of its exact share');
      });
    }
    expect(lines).toBeGreaterThan(2_400);
  });

  it('what a plan proposes is right when it is invoiced, and a credit proposes the same', () => {
    const random = new Random(307);
    for (let count = 0; count < 700; count++) {
      const course = randomCourse(random);
      const facts = { ...factsOf(course), steps: false } as unknown as Facts;
      const readings = randomReadings(random);
      const { lines } = invoicePlan(koebenhavn2016Fyldt30, facts, readings);
      const { remaining } = credit(koebenhavn2016Fyldt30, { ...facts, invoiced: [] }, readings);
      if (JSON.stringify(remaining.lines) !== JSON.stringify(lines))
        expect({ facts, readings, remaining }).toEqual(lines);
      const invoices = lines.map(({ firstDay, lastDay, amount, invoiceFrom }) => {
        return {
          kind: 'course',
          channel: 'portal',
          sentOn: invoiceFrom as IsoDate,
          lines: [{ firstDay, lastDay, amount }],
        } as const;
      });
      const at = random.whole(0, Math.max(0, invoices.length - 1));
      const invoice = invoices[at];
      if (!invoice || oreOfText(lines[at]?.amount as string) === 0n) continue;
      const earlierInvoices = invoices.slice(0, at);
      const audit = auditInvoice(koebenhavn2016Fyldt30, { ...facts, invoice, earlierInvoices }, readings);
      if (audit.findings.length > 0) expect({ facts, readings, at, lines, findings: audit.findings }).toEqual([]);
    }
  });

  it('a later rate never changes the lines before it', () => {
    const random = new Random(292);
    for (let count = 0; count < 800; count++) {
      const course = randomCourse(random);
      const { rateChanges: _, ...facts } = { ...factsOf(course), steps: false } as unknown as Facts;
      const readings = randomReadings(random);
      const before = invoicePlan(koebenhavn2016Fyldt30, facts, readings).lines;
      const length =
        placeOf(course.endsOn ?? later(course.startsOn, 7 * (course.weeks ?? 1) - 1)) - placeOf(course.startsOn);
      if (length === 0) continue;
      const from = later(course.startsOn, random.whole(1, length));
      const rateChanges = [{ from, hourlyRate: '77.77' }] as unknown as Facts['rateChanges'];
      const after = invoicePlan(koebenhavn2016Fyldt30, { ...facts, rateChanges }, readings).lines;
      // A part week is one share of one week: a line that the change lies in or follows is left out.
      const earlier = (lines: InvoicePlan['lines']) => lines.filter(({ lastDay }) => later(lastDay, 6) < from);
      expect(after.map(({ firstDay, lastDay }) => [firstDay, lastDay])).toEqual(
        before.map(({ firstDay, lastDay }) => [firstDay, lastDay]),
      );
      expect(earlier(after)).toEqual(earlier(before));
    }
  });

  it('every start of four years: whole weeks of a course fall in months by the day that is asked', () => {
    for (let start = placeOf('2015-01-01'); start <= placeOf('2018-12-31'); start++) {
      const startsOn = later('1900-01-01', start);
      const course = { startsOn, weeks: 9, hoursPerWeek: '12', hourlyRate: '140' };
      for (const rule of monthRules) {
        const asOrder = { ...order, startsOn, weeks: 9 } as unknown as typeof order;
        const plan = invoicePlan(koebenhavn2016Fyldt30, { order: asOrder, steps: false }, { 'week-to-month': rule });
        const expected = oraclePlan(course, { ...planDefaults, 'week-to-month': rule });
        if (!samePlan(plan, expected)) expect({ startsOn, rule, plan }).toEqual({ startsOn, rule, plan: expected });
      }
    }
  });

  it('a month that lies wholly inside a course has 4 or 5 weeks, as the documents say', () => {
    const random = new Random(4_5);
    for (let count = 0; count < 800; count++) {
      const startsOn = later('2010-01-01', random.whole(0, 8_000));
      const asOrder = { ...order, startsOn, weeks: random.whole(10, 60) } as unknown as typeof order;
      const rule = random.one(monthRules);
      const { lines } = invoicePlan(koebenhavn2016Fyldt30, { order: asOrder, steps: false }, { 'week-to-month': rule });
      for (const { weeks } of lines.slice(1, -1)) expect([4, 5]).toContain(weeks);
    }
  });

  it('the deadline of every last day of ten years is two months later, cut to the end of the month', () => {
    for (let year = 2015; year < 2025; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= monthLength(year, month); day++) {
          const endsOn = dateText(year, month, day);
          const asOrder = {
            ...order,
            weeks: undefined,
            startsOn: later(endsOn, -6),
            endsOn,
          } as unknown as typeof order;
          const { invoiceBy } = invoicePlan(koebenhavn2016Fyldt30, { order: asOrder, steps: false });
          if (invoiceBy !== monthsLater(endsOn, 2))
            expect([endsOn, invoiceBy]).toEqual([endsOn, monthsLater(endsOn, 2)]);
        }
      }
    }
  });
});

function samePlan(plan: InvoicePlan, expected: ReturnType<typeof oraclePlan>): boolean {
  return (
    plan.total === expected.total &&
    plan.invoiceBy === expected.invoiceBy &&
    plan.lines.length === expected.lines.length &&
    plan.lines.every((line, at) => {
      const other = expected.lines[at] as OracleLine;
      return (
        line.month === other.month &&
        line.weeks === other.weeks &&
        line.firstDay === other.firstDay &&
        line.lastDay === other.lastDay &&
        line.days === other.days &&
        line.amount === other.amount &&
        line.invoiceFrom === other.invoiceFrom
      );
    })
  );
}

/** The lines follow each other from the first payable day through the last, but for days on which payment stopped, and sum to the fee. */
function tiles(
  { lines, total, invoiceBy }: InvoicePlan,
  { payable, total: whole }: ReturnType<typeof fee>,
  paused: ReadonlySet<number>,
): void {
  const faults: string[] = [];
  let next = payable?.firstDay as string | undefined;
  let days = 0;
  let sum = 0n;
  let month = '';
  for (const line of lines) {
    while (next !== undefined && next < line.firstDay && paused.has(placeOf(next))) next = later(next, 1);
    if (line.firstDay !== next) faults.push(`gap or overlap at ${line.firstDay}`);
    if (line.month <= month) faults.push(`month ${line.month} twice or out of order`);
    if (oreOfText(line.amount) < 0n) faults.push(`below zero: ${line.amount}`);
    next = later(line.lastDay, 1);
    month = line.month;
    days += line.days;
    sum += oreOfText(line.amount);
  }
  if (payable && next !== later(payable.lastDay, 1)) faults.push('does not end with the payable days');
  if (days !== (payable?.days ?? 0)) faults.push(`${days} days`);
  if (sum !== oreOfText(whole) || total !== whole) faults.push(`sums to ${sum}`);
  if ((payable === null) !== (invoiceBy === null)) faults.push('deadline without payable days, or none with them');
  if (faults.length > 0) expect(faults).toEqual([]);
}
