import { describe, expect, it } from 'vitest';
import { type AbsenceFacts, absence } from '../../src/absence/absence.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavn2016Unge } from '../../src/agreements/koebenhavn-2016-unge.ts';
import { bonus } from '../../src/bonus/bonus.ts';
import type { BonusFacts } from '../../src/bonus/facts.ts';
import { isoDate } from '../../src/calendar/iso-date.ts';
import { asTable } from '../../src/cli/render.ts';
import { deadlines } from '../../src/deadlines/deadlines.ts';
import { credit } from '../../src/invoicing/credit.ts';
import { kroner } from '../../src/money/kroner.ts';
import { answer } from '../../src/operations/operations.ts';
import { RulesError } from '../../src/problem/problem.ts';
import { inForce } from '../../src/settlement/in-force.ts';
import { order } from '../cases/invoice-audit.ts';
import { later } from '../oracle/days.ts';

/** More than the arguments of one call have room for. */
const MANY = 131_072;
const many = <Item>(item: (n: number) => Item): Item[] => Array.from({ length: MANY }, (_, n) => item(n));

const agreement = koebenhavn2016Fyldt30;
const day = isoDate('2016-07-04');
const line = { firstDay: day, lastDay: isoDate('2016-07-31'), amount: kroner('6720.00') };
const upsideDown = { firstDay: isoDate('2016-07-31'), lastDay: day };
const closure = { ground: 'closed-early', lastOpenDay: isoDate('2016-07-31') } as const;

function problemsThrown(ask: () => unknown): number {
  try {
    ask();
    return 0;
  } catch (error) {
    if (error instanceof RulesError) return error.problems.length;
    throw error;
  }
}

describe('lists longer than the arguments of a call', () => {
  const invoice = { kind: 'course', channel: 'portal', sentOn: '2016-08-01', lines: [line] };
  const earlier = (each: object) =>
    Array.from({ length: 132 }, () => ({ ...invoice, lines: Array.from({ length: 1_000 }, () => each) }));

  it('132,000 earlier invoice lines are answered', () => {
    const input = { agreement: agreement.id, order, invoice, earlierInvoices: earlier(line) };
    expect(answer('audit-invoice', input)).toMatchObject({ ok: true, result: { wrongAmount: '6720.00' } });
  });

  it.each([
    ['without their fields', {}, 'missing-field'],
    ['upside down', { ...line, ...upsideDown }, 'date-order'],
  ])('132,000 earlier invoice lines %s are a hundred problems', (_, each, code) => {
    const told = answer('audit-invoice', { agreement: agreement.id, order, invoice, earlierInvoices: earlier(each) });
    expect(told.ok || told.problems.length).toBe(100);
    expect(told.ok ? [] : told.problems[0]).toMatchObject({
      code,
      path: expect.stringMatching(/^earlierInvoices\[0\]\.lines\[0\]/),
    });
  });

  it('invoiced lines to be credited, right and wrong', () => {
    const facts = { order, closure, invoiced: many(() => line), steps: false };
    expect(credit(agreement, facts).lines).toHaveLength(MANY - 1);
    const wrong = many(() => ({ ...line, ...upsideDown }));
    expect(problemsThrown(() => credit(agreement, { order, closure, invoiced: wrong }))).toBe(MANY);
  });

  it('orders that lie on the versions of an agreement', () => {
    const history = { versions: [{ firstDay: isoDate('2016-01-01'), agreement }] } as const;
    const orders = many(() => ({ order }));
    expect(inForce(history, { orders }).version).toBe(agreement.version);
    const late = { versions: [{ firstDay: isoDate('2017-01-01'), agreement }] } as const;
    expect(problemsThrown(() => inForce(late, { orders }))).toBe(MANY);
  });

  it('jobs, placements and earlier orders of one citizen, right and wrong', () => {
    const bonusOrder = { ...order, level: 'virksomhedsspor-b', provider: 'a' } as const;
    const facts: BonusFacts<'virksomhedsspor-b'> = {
      order: bonusOrder,
      placements: many((n) => ({
        kind: 'loentilskud',
        firstDay: isoDate(later(day, n % 60_000)),
        lastDay: isoDate(later(day, (n % 60_000) + Math.floor(n / 60_000))),
      })),
      employment: many((n) => ({
        kind: 'uddannelse',
        firstDay: isoDate(later(day, n % 60_000)),
        lastDay: isoDate(later(day, (n % 60_000) + Math.floor(n / 60_000))),
      })),
      previousOrders: many(() => ({ order: { ...bonusOrder, startsOn: isoDate('2016-01-04') } })),
    };
    expect(bonus(agreement, facts).steps?.length).toBeGreaterThan(2 * MANY);
    const wrong: typeof facts = { ...facts, placements: many(() => ({ kind: 'loentilskud', ...upsideDown })) };
    expect(problemsThrown(() => bonus(agreement, wrong))).toBe(MANY);
  });

  it('placements that end while a mentor’s course runs', () => {
    const placements = many(() => ({ firstDay: day, lastDay: day }));
    const mentor = { ...order, level: 'fastholdelsesmentor' } as const;
    const told = deadlines(agreement, { order: mentor, events: { placements } });
    expect(told.deadlines.filter(({ duty }) => duty === 'job-guidance')).toHaveLength(MANY);
    expect(asTable('deadlines', { ok: true, result: told } as never).split('\n').length).toBeGreaterThan(MANY);
  });

  it('events of absence, right and wrong', () => {
    const facts = (kind: string): AbsenceFacts => ({
      benefitGroup: 'kontanthjaelp',
      events: many(() => ({ kind, on: day }) as AbsenceFacts['events'][number]),
    });
    expect(absence(koebenhavn2016Unge, facts('turned-up')).events).toHaveLength(MANY);
    expect(problemsThrown(() => absence(koebenhavn2016Unge, facts('unknown')))).toBe(MANY);
  });
});
