import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { auditInvoice } from '../../src/bonus/audit-invoice.ts';
import type { Day } from '../../src/calendar/date-arithmetic.ts';
import { dayOf, isoDate, toIsoDate } from '../../src/calendar/iso-date.ts';
import type { Period } from '../../src/calendar/period.ts';
import { openAccount } from '../../src/evidence/account.ts';
import { pricedCourse } from '../../src/fee/course-fee.ts';
import { oreOfDays } from '../../src/fee/running-total.ts';
import { credit } from '../../src/invoicing/credit.ts';
import type { Invoice, InvoicedLine, InvoiceLine } from '../../src/invoicing/invoice.ts';
import { invoicePlan } from '../../src/invoicing/invoice-plan.ts';
import { kroner, oreOf, toKroner } from '../../src/money/kroner.ts';
import { compare, minus, plus, type Whole } from '../../src/money/whole.ts';
import { order } from '../cases/invoice-audit.ts';

const agreement = koebenhavn2016Fyldt30;
const START = dayOf(order.startsOn, '');
const date = (offset: number) => toIsoDate((START + offset) as Day);

/** Lines that meet, repeat, touch and lie outside the course, which runs from day 0 through day 90. */
const days = fc
  .oneof(fc.tuple(fc.integer({ min: -9, max: 99 }), fc.nat(30)), fc.tuple(fc.constantFrom(0, 7, 28), fc.constant(27)))
  .map(([first, length]): Period => ({ firstDay: date(first), lastDay: date(first + length) }));
const amount = fc.constantFrom('0.00', '240.00', '1680.00', '6720.00', '21840.00').map((text) => kroner(text));
const course = fc.tuple(days, amount).map(([period, of]): InvoicedLine => ({ ...period, amount: of }));
const lastOpenDay = fc.option(fc.integer({ min: 0, max: 90 }).map(date), { nil: undefined });
const closureOf = (last: string | undefined) =>
  last === undefined ? undefined : ({ ground: 'closed-early', lastOpenDay: isoDate(last) } as const);

/** Each day by itself, in the slowest way there is: a day counts for the first line that holds it; one of 0.00 holds none. */
function dayByDay(lines: readonly InvoicedLine[], last: string | undefined) {
  const priced = pricedCourse(agreement, { order, closure: closureOf(last) }, openAccount(agreement, {}, false));
  const { payable } = priced.course;
  const holders = new Map<number, number[]>();
  lines.forEach(({ firstDay, lastDay, amount: of }, index) => {
    if (of === '0.00') return;
    for (let day = dayOf(firstDay, ''); day <= dayOf(lastDay, ''); day++) {
      holders.set(day, [...(holders.get(day) ?? []), index]);
    }
  });
  const isOpen = (day: number) => payable !== null && day >= payable.first && day <= payable.last;
  const held = [...holders.keys()].sort((a, b) => a - b);
  const runs = (kept: readonly number[]) =>
    kept
      .filter((day, at) => kept[at - 1] !== day - 1)
      .map((first) => {
        let end = first;
        while (kept.includes(end + 1)) end++;
        return { first: first as Day, last: end as Day };
      });
  const worth = (of: readonly { first: Day; last: Day }[]) =>
    of.reduce((sum: Whole, run) => plus(sum, oreOfDays(priced, run)), 0);
  const open = payable
    ? Array.from({ length: payable.last - payable.first + 1 }, (_, at) => payable.first + at).filter(
        (day) => !holders.has(day),
      )
    : [];
  return {
    runs,
    worth,
    open,
    openHeld: held.filter(isOpen),
    own: (index: number) => runs(held.filter((day) => isOpen(day) && holders.get(day)?.[0] === index)),
    isTwice: (index: number) =>
      held.some((day) => holders.get(day)?.includes(index) && holders.get(day)?.[0] !== index),
    twice: runs(held.filter((day) => (holders.get(day) ?? []).length > 1)),
  };
}

const periodOf = ({ first, last }: { first: Day; last: Day }) => ({
  firstDay: toIsoDate(first),
  lastDay: toIsoDate(last),
});

describe('lines laid over one another, against each day by itself', () => {
  it('credit (R214, R215)', () => {
    fc.assert(
      fc.property(fc.array(course, { maxLength: 12 }), lastOpenDay, (invoiced, last) => {
        const closure = closureOf(last ?? date(90));
        const slow = dayByDay(invoiced, last ?? date(90));
        const expected = invoiced.flatMap((line, index) => {
          const right = slow.worth(slow.own(index));
          const beyond = minus(oreOf(line.amount), right);
          if (compare(beyond, 0) === 0) return [];
          const { firstDay, lastDay } = line;
          return [{ firstDay, lastDay, invoiced: line.amount, right: toKroner(right), amount: toKroner(beyond) }];
        });
        const told = credit(agreement, { order, closure: closure as NonNullable<typeof closure>, invoiced });
        expect(told.lines).toEqual(expected);
        const plan = invoicePlan(agreement, { order, closure }).lines;
        const rest = plan.flatMap(({ firstDay, lastDay }) =>
          slow.runs(slow.open.filter((day) => day >= dayOf(firstDay, '') && day <= dayOf(lastDay, ''))),
        );
        expect(told.remaining.lines.map(({ firstDay, lastDay }) => ({ firstDay, lastDay }))).toEqual(
          rest.map(periodOf),
        );
        expect(told.remaining.total).toBe(toKroner(slow.worth(rest)));
      }),
    );
  });

  it('a course invoice after others (R214, R230)', () => {
    const invoice = (lines: readonly InvoiceLine[]): Invoice => ({
      kind: 'course',
      channel: 'portal',
      sentOn: isoDate('2017-06-01'),
      lines,
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(course, { maxLength: 4 }), { maxLength: 4 }),
        fc.array(course, { maxLength: 6 }),
        lastOpenDay,
        (earlier, lines, last) => {
          const before = earlier.flat();
          const slow = dayByDay([...before, ...lines], last);
          const told = auditInvoice(agreement, {
            order,
            closure: closureOf(last),
            invoice: invoice(lines),
            earlierInvoices: earlier.map(invoice),
          });
          const own = lines.map((_, index) => slow.own(before.length + index));
          expect(told.expected.lines.map(({ firstDay, lastDay }) => ({ firstDay, lastDay }))).toEqual(
            own.flat().map(periodOf),
          );
          const beyond = lines.map((line, index) => minus(oreOf(line.amount), slow.worth(own[index] ?? [])));
          const wrong = beyond.reduce((sum: Whole, each) => (compare(each, 0) > 0 ? plus(sum, each) : sum), 0);
          expect(told.wrongAmount).toBe(toKroner(wrong));
          expect(told.findings.filter(({ code }) => code === 'invoiced-twice').map(({ line }) => line)).toEqual(
            lines.flatMap((_, index) => (slow.isTwice(before.length + index) ? [index] : [])),
          );
          // What is to be sent back does not count in the statement, but for what it doubles.
          const isRejected = told.findings.some(({ severity }) => severity === 'reject');
          const counted = dayByDay(isRejected ? before : [...before, ...lines], last);
          const lastHeld = counted.openHeld.at(-1) ?? -1;
          const open = counted.runs(counted.open);
          expect(told.statement).toMatchObject({
            overlaps: slow.twice.map(periodOf),
            gaps: open.filter((run) => run.last < lastHeld).map(periodOf),
            ahead: open.filter((run) => run.last > lastHeld).map(periodOf),
            remaining: toKroner(counted.worth(open)),
          });
        },
      ),
    );
  });

  it.each(['bonus', 'bought-out-mentor'] as const)('a %s invoice after others (R230)', (kind) => {
    const lineOf = fc
      .tuple(course, fc.constantFrom(undefined, '1a', '1b', '3'))
      .map(([line, bonus]): InvoiceLine => ({ ...line, ...(bonus && { bonus: bonus as '1a' }) }));
    const same = (line: InvoiceLine, other: InvoiceLine) =>
      line.bonus !== undefined && other.bonus !== undefined
        ? line.bonus === other.bonus
        : line.firstDay === other.firstDay &&
          line.lastDay === other.lastDay &&
          (kind !== 'bonus' || line.amount === other.amount);
    const shares = (line: InvoiceLine, other: InvoiceLine) =>
      kind === 'bought-out-mentor' && line.firstDay <= other.lastDay && other.firstDay <= line.lastDay;
    fc.assert(
      fc.property(fc.array(lineOf, { maxLength: 6 }), fc.array(lineOf, { maxLength: 6 }), (before, lines) => {
        const invoice = (of: readonly InvoiceLine[]): Invoice => ({
          kind,
          channel: kind === 'bonus' ? 'nemhandel' : 'separate-invoice',
          sentOn: isoDate('2017-06-01'),
          lines: of,
        });
        const told = auditInvoice(agreement, { order, invoice: invoice(lines), earlierInvoices: [invoice(before)] });
        const isInvoiced = (line: InvoiceLine) => line.amount !== '0.00';
        const known = (index: number) => [...before, ...lines.slice(0, index)].filter(isInvoiced);
        const twice = lines.map((line, index) => isInvoiced(line) && known(index).some((other) => same(line, other)));
        const found = lines.map(
          (line, at) => isInvoiced(line) && (twice[at] || known(at).some((other) => shares(line, other))),
        );
        expect(told.findings.filter(({ code }) => code === 'invoiced-twice').map(({ line }) => line)).toEqual(
          found.flatMap((each, index) => (each ? [index] : [])),
        );
        const wrong = lines.reduce((sum: Whole, line, at) => (twice[at] ? plus(sum, oreOf(line.amount)) : sum), 0);
        expect(told.wrongAmount).toBe(toKroner(wrong));
        expect(told.expected.lines).toHaveLength(twice.filter((each) => !each).length);
      }),
    );
  });
});
