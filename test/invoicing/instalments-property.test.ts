import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fee } from '../../src/fee/fee.ts';
import type { InvoiceAudit } from '../../src/invoicing/audit-invoice.ts';
import type { Credit } from '../../src/invoicing/credit.ts';
import type { InvoicePlan } from '../../src/invoicing/invoice-plan.ts';
import { type Kroner, oreOf } from '../../src/money/kroner.ts';
import { minus, plus, type Whole } from '../../src/money/whole.ts';
import {
  agreementOf,
  begunAllowed,
  closedEarly,
  finishedOnly,
  inParts,
  jobOf,
  says,
  splitBy,
} from '../cases/instalments.ts';
import { asked } from '../oracle/asked.ts';
import { later } from '../oracle/days.ts';

const START = '2027-01-25';
const results = [jobOf('begyndt', { days: 1 }), jobOf('varig', { weeks: 13 })];

/** Percents that are 100 together. */
const percents = fc
  .array(fc.integer({ min: 1, max: 9999 }), { maxLength: 3 })
  .map((cuts) => [0, ...new Set(cuts.sort((a, b) => a - b)), 10_000])
  .map((cuts) => cuts.slice(1).map((cut, at) => ((cut - (cuts[at] as number)) / 100).toFixed(2)));

const due = fc.oneof(
  fc.constantFrom<object>({ at: 'start' }, { at: 'end' }, { result: 'begyndt' }, { result: 'varig' }),
  fc.integer({ min: 1, max: 12 }).map((weeksAfterStart) => ({ weeksAfterStart })),
);

const more = fc
  .tuple(fc.constantFrom({}, finishedOnly, begunAllowed), fc.constantFrom({}, { latest: says('4.2', { months: 3 }) }))
  .map(([from, latest]) => ({ ...from, ...latest }));

const inInstalments = fc
  .tuple(percents, fc.array(due, { minLength: 4, maxLength: 4 }), more)
  .map(([shares, dues, words]) => {
    const parts = shares.map((percent, at) => [percent, dues[at] as object] as const);
    const used = results.filter(({ id }) => parts.some(([, on]) => 'result' in on && on.result === id));
    const price = { per: 'course', amount: '20000.01' };
    return {
      agreement: agreementOf({
        price,
        fee: closedEarly('as-ordered'),
        invoicing: inParts(parts, words),
        results: used,
      }),
      hangsOnJob: used.length > 0,
      isByDays: false,
    };
  });

const byDays = fc
  .tuple(fc.constantFrom('month', 'week'), fc.constantFrom('calendar-months', 'course-weeks'), more)
  .map(([per, by, words]) => ({
    agreement: agreementOf({
      price: { per, amount: '3200.10' },
      fee: closedEarly('open-days'),
      invoicing: splitBy(per === 'week' ? by : 'calendar-months', words),
    }),
    hangsOnJob: false,
    isByDays: true,
  }));

const days = fc.integer({ min: 0, max: 75 });
const pause = fc.tuple(days, fc.integer({ min: 0, max: 45 })).map(([from, length]) => ({
  firstDay: later(START, from),
  lastDay: later(START, Math.min(from + length, 11 * 7 - 1)),
  ground: 'ferie',
}));

const happening = fc.record({
  closed: fc.option(days),
  pauses: fc.array(pause, { maxLength: 1 }),
  job: fc.option(fc.integer({ min: 0, max: 300 })),
});

const order = { level: 'forloeb', startsOn: START, weeks: 11 };

interface Life {
  readonly closed: number | null;
  readonly pauses: readonly { readonly lastDay: string }[];
  readonly job: number | null;
}

/** The price of a course is paused by no agreement. */
function factsOf({ closed, pauses, job }: Life, { hangsOnJob, isByDays }: { hangsOnJob: boolean; isByDays: boolean }) {
  const lastOpenDay = closed === null ? later(START, 11 * 7 - 1) : later(START, closed);
  return {
    order,
    ...(closed !== null && { closure: { ground: 'closed-early', lastOpenDay } }),
    ...(isByDays && { pauses: pauses.filter(({ lastDay }) => lastDay <= lastOpenDay) }),
    ...(hangsOnJob && { employment: job === null ? [] : [{ kind: 'ordinaert-job', firstDay: later(START, job) }] }),
  };
}

const sumOf = (lines: readonly { readonly amount: string }[]) =>
  lines.reduce((sum: Whole, { amount }) => plus(sum, oreOf(amount as Kroner)), 0);
const bare = ({ firstDay, lastDay, amount }: { firstDay: string; lastDay: string; amount: string }) => ({
  firstDay,
  lastDay,
  amount,
});
const sent = (line: object, sentOn: string, kind = 'course') => ({
  kind,
  channel: 'nemhandel',
  sentOn,
  lines: [line],
});
const findings = (agreement: object, facts: object, invoice: object, earlierInvoices: readonly object[]) =>
  asked<InvoiceAudit>('audit-invoice', { agreement, ...facts, invoice, earlierInvoices }).findings.map(
    ({ code }) => code,
  );
const isMoney = ({ amount }: { readonly amount: string }) => amount !== '0.00';

describe('whatever becomes of a course', () => {
  it('the audit finds nothing in a line of the plan on its day, and only that it is early the day before', () => {
    fc.assert(
      fc.property(fc.oneof(inInstalments, byDays), happening, (drawn, life) => {
        const { agreement } = drawn;
        const facts = factsOf(life, drawn);
        const plan = asked<InvoicePlan>('invoice-plan', { agreement, ...facts });
        const fee = asked<Fee>('fee', { agreement, ...facts });
        expect([plan.total, sumOf(plan.lines)]).toEqual([fee.total, oreOf(fee.total)]);
        const earlier: object[] = [];
        for (const line of plan.lines.filter(isMoney)) {
          const on = line.invoiceFrom ?? line.lastDay;
          expect(findings(agreement, facts, sent(bare(line), on), earlier)).toEqual([]);
          if (line.invoiceFrom)
            expect(findings(agreement, facts, sent(bare(line), later(on, -1)), earlier)).toContain('too-early');
          if (plan.invoiceBy) expect(on <= plan.invoiceBy).toBe(true);
          earlier.push(sent(bare(line), on));
        }
      }),
      { numRuns: 80 },
    );
  });

  it('what was invoiced, less what is credited, and what remains are the fee, and the audit finds nothing in them', () => {
    fc.assert(
      fc.property(
        fc.oneof(inInstalments, byDays),
        happening,
        happening,
        fc.array(fc.constantFrom('right', 'less', 'more', 'none'), { minLength: 1, maxLength: 5 }),
        (drawn, before, after, how) => {
          const { agreement } = drawn;
          const planned = asked<InvoicePlan>('invoice-plan', { agreement, ...factsOf(before, drawn) });
          const invoiced = planned.lines.filter(isMoney).flatMap((line, at) => {
            const what = how[at % how.length];
            const amount = { right: line.amount, less: '100.00', more: '30000.00', none: '0.00' }[what as 'right'];
            return what === 'none' ? [] : [{ ...bare(line), amount }];
          });
          const facts = factsOf(after, drawn);
          const fee = oreOf(asked<Fee>('fee', { agreement, ...facts }).total);
          const told = asked<Credit>('credit', { agreement, ...facts, invoiced });
          const credited = told.creditNote?.lines ?? [];
          expect(plus(minus(sumOf(invoiced), oreOf(told.total)), oreOf(told.remaining.total))).toBe(fee);
          const left = minus(sumOf(invoiced), sumOf(credited));
          expect(plus(left, plus(oreOf(told.again.total), oreOf(told.remaining.total)))).toBe(fee);
          const isMonth = (code: string) => code !== 'not-monthly' && code !== 'too-late';
          const earlier: object[] = invoiced.map((line) => sent(line, '2027-12-01'));
          for (const line of credited) {
            const note = { ...sent(line, '2027-12-02', 'credit-note'), credits: 'course' };
            expect(findings(agreement, facts, note, earlier)).toEqual([]);
            earlier.push(note);
          }
          for (const line of [...told.again.lines, ...told.remaining.lines].filter(isMoney)) {
            const invoice = sent(bare(line), '2028-12-03');
            expect(findings(agreement, facts, invoice, earlier).filter(isMonth)).toEqual([]);
            earlier.push(invoice);
          }
          expect(
            asked<Credit>('credit', {
              agreement,
              ...facts,
              invoiced: earlier.flatMap((each) => {
                const { kind, lines } = each as ReturnType<typeof sent>;
                return lines.map((line) => ({ ...line, ...(kind === 'credit-note' && { kind }) }));
              }),
            }),
          ).toMatchObject({ lines: [], creditNote: null, again: { lines: [] }, remaining: { total: '0.00' } });
        },
      ),
      { numRuns: 80 },
    );
  });
});
