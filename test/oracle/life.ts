import type { Closure, PricedOrder } from '../../src/agreement/order.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { type AuditInvoiceFacts, auditInvoice } from '../../src/bonus/audit-invoice.ts';
import { isoDate } from '../../src/calendar/iso-date.ts';
import { fee } from '../../src/fee/fee.ts';
import type { InvoiceAudit } from '../../src/invoicing/audit-invoice.ts';
import { type Credit, credit } from '../../src/invoicing/credit.ts';
import type { Invoice, InvoiceLine } from '../../src/invoicing/invoice.ts';
import { invoicePlan } from '../../src/invoicing/invoice-plan.ts';
import type { Random } from './random.ts';

/**
 * A year in the life of one order: what happens, what is learned later, what is invoiced wrongly and sent back or not, what is
 * credited whole and in part. After every step what the library proposes is sent, and its own audit must find nothing in it;
 * and invoiced less credited and what remains must be what is right. What is right is reckoned here a second time: day by
 * day, in exact fractions, with nothing of the library but the facts.
 */

const agreement = koebenhavn2016Fyldt30;
const DAY = 86_400_000;
const dayOf = (date: string) => Date.parse(date) / DAY;
const dateOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

/** Øre of an amount as text, and back. */
const oreOf = (amount: string) => Number(amount.replace('.', ''));
const amountOf = (ore: number) => {
  const digits = String(Math.abs(ore)).padStart(3, '0');
  return `${ore < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** Something that is learned of a course on a day: it replaces what was known of it before. */
interface Learned<Fact> {
  readonly on: number;
  readonly fact: Fact;
}

interface RateChange {
  readonly from: string;
  readonly hourlyRate: string;
}

interface Pause {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly ground: string;
}

/** What of a course can be told, beside the order and its closure. */
export interface Told {
  readonly pauses: boolean;
  readonly rateChanges: boolean;
}

interface Life {
  readonly order: { readonly [field: string]: string | number };
  readonly first: number;
  readonly last: number;
  readonly closures: readonly Learned<Closure | undefined>[];
  readonly pauses: readonly Learned<readonly Pause[]>[];
  readonly rates: readonly Learned<readonly RateChange[]>[];
}

/** What is known of a course on a day. */
interface Known {
  readonly closure?: Closure;
  readonly pauses?: readonly Pause[];
  readonly rateChanges?: readonly RateChange[];
}

function drawnLife(random: Random, told: Told): Life {
  const weeks = random.whole(2, 26);
  const isByDates = random.chance(0.2);
  const drawn = dayOf('2016-02-01') + random.whole(0, 400);
  // By its dates from a Monday to a Friday: in whole weeks, of which the last has 5 days.
  const first = isByDates ? mondayOf(drawn) : drawn;
  const last = first + weeks * 7 - (isByDates ? 3 : 1);
  const rate = random.whole(12_000, 16_000);
  const order = {
    id: 'ordre-1',
    level: 'virksomhedsspor-b',
    startsOn: dateOf(first),
    ...(isByDates ? { endsOn: dateOf(last) } : { weeks }),
    hoursPerWeek: '12',
    hourlyRate: amountOf(rate),
  };
  const closures = Array.from({ length: random.whole(0, 3) }, () => ({
    on: first + random.whole(-5, weeks * 7 + 60),
    fact: drawnClosure(random, first, last),
  }));
  const pauses = told.pauses && random.chance(0.4) ? drawnPauses(random, first, last) : [];
  const rates = told.rateChanges && random.chance(0.4) ? drawnRates(random, first, last, rate) : [];
  return { order, first, last, closures, pauses, rates };
}

function drawnClosure(random: Random, first: number, last: number): Closure | undefined {
  const lastOpenDay = isoDate(dateOf(random.whole(first, last)));
  return random.one<Closure | undefined>([
    { ground: 'closed-early', lastOpenDay },
    { ground: 'closed-early', lastOpenDay },
    { ground: 'agreed-termination', lastOpenDay },
    { ground: 'cancelled-before-start' },
    { ground: 'objective-rejection' },
    // It was a mistake: the course runs on.
    undefined,
  ]);
}

/** Whole weeks, Monday to Sunday, so that no reading stretches them. A second one is told of later, or the first was none. */
function drawnPauses(random: Random, first: number, last: number): readonly Learned<readonly Pause[]>[] {
  const from = mondayOf(first + random.whole(0, last - first));
  const pause = (monday: number, weeks: number): Pause => ({
    firstDay: dateOf(Math.max(first, monday)),
    lastDay: dateOf(Math.min(last, monday + 7 * weeks - 1)),
    ground: 'force-majeure',
  });
  const one = { on: Math.max(first, from) + random.whole(0, 40), fact: [pause(from, random.whole(1, 2))] };
  const next = from + 14;
  const another = next <= last && random.chance(0.7) ? [...one.fact, pause(next, 1)] : [];
  return random.chance(0.4) ? [one, { on: one.on + random.whole(1, 60), fact: another }] : [one];
}

/** A rate from a day on; a second one is told of later, for days after it or before. */
function drawnRates(
  random: Random,
  first: number,
  last: number,
  rate: number,
): readonly Learned<readonly RateChange[]>[] {
  const from = random.whole(first + 1, last);
  const change = (day: number): RateChange => ({
    from: dateOf(day),
    hourlyRate: amountOf(rate + random.whole(1, 400)),
  });
  const one = { on: from + random.whole(-30, 60), fact: [change(from)] };
  const second = random.whole(first + 1, last);
  if (second === from || random.chance(0.6)) return [one];
  return [one, { on: one.on + random.whole(1, 60), fact: [...one.fact, change(second)] }];
}

function mondayOf(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7);
}

function latest<Fact>(learned: readonly Learned<Fact>[], today: number): Fact | undefined {
  let found: Learned<Fact> | undefined;
  for (const each of learned) if (each.on <= today && (!found || each.on >= found.on)) found = each;
  return found?.fact;
}

function knownOn({ closures, pauses, rates }: Life, today: number): Known {
  const closure = latest(closures, today);
  const rateChanges = latest(rates, today);
  // A pause that would lie after the last open day is none of that course.
  const lastOpen = closure?.lastOpenDay;
  const stopped = latest(pauses, today)?.filter(({ lastDay }) => lastOpen === undefined || lastDay <= lastOpen);
  const isOpen = closure?.ground !== 'cancelled-before-start' && closure?.ground !== 'objective-rejection';
  return {
    ...(closure && { closure }),
    ...(stopped && stopped.length > 0 && isOpen && { pauses: stopped }),
    ...(rateChanges && { rateChanges }),
  };
}

/**
 * What a course is worth, day by day: hours × the rate of the day / 7, or / 5 in a last week that was ordered from Monday to Friday,
 * summed exactly and rounded once, half away from zero.
 */
function slowRight({ order, first, last }: Life, { closure, pauses = [], rateChanges = [] }: Known): number {
  if (closure?.ground === 'cancelled-before-start' || closure?.ground === 'objective-rejection') return 0;
  const end = closure?.lastOpenDay === undefined ? last : dayOf(closure.lastOpenDay);
  const shortWeek = order.endsOn === undefined ? last + 1 : mondayOf(last);
  const changes = [...rateChanges].sort((a, b) => (a.from < b.from ? 1 : -1));
  let parts = 0n;
  for (let day = first; day <= end; day++) {
    const date = dateOf(day);
    if (pauses.some(({ firstDay, lastDay }) => firstDay <= date && date <= lastDay)) continue;
    const rate = changes.find(({ from }) => from <= date)?.hourlyRate ?? String(order.hourlyRate);
    parts += BigInt(oreOf(rate)) * 12n * (day < shortWeek ? 5n : 7n);
  }
  return Number((2n * parts + 35n) / 70n);
}

/** Invoiced less credited, of all that was not sent back. */
function slowNet(sent: readonly Invoice[]): number {
  let net = 0;
  for (const { kind, status, lines } of sent) {
    if (status === 'rejected') continue;
    for (const { amount } of lines) net += kind === 'credit-note' ? -oreOf(amount) : oreOf(amount);
  }
  return net;
}

const linesSoFar = (sent: readonly Invoice[]) =>
  sent.flatMap(({ kind, status, lines }) =>
    status === 'rejected' ? [] : lines.map((line) => (kind === 'credit-note' ? { ...line, kind } : line)),
  );

/** How often each thing happened, so that a test can ask whether it did. */
export type Happened = Record<
  | 'proposed'
  | 'credited'
  | 'again'
  | 'late'
  | 'wrong'
  | 'sentBack'
  | 'overlooked'
  | 'partly'
  | 'closed'
  | 'byDates'
  | 'paused'
  | 'regulated',
  number
>;

export const nothingHappened = (): Happened => ({
  proposed: 0,
  credited: 0,
  again: 0,
  late: 0,
  wrong: 0,
  sentBack: 0,
  overlooked: 0,
  partly: 0,
  closed: 0,
  byDates: 0,
  paused: 0,
  regulated: 0,
});

/** Lives one life through, and throws where something does not agree. */
export function liveThrough(random: Random, told: Told, happened: Happened): void {
  const life = drawnLife(random, told);
  const order = life.order as unknown as PricedOrder<'virksomhedsspor-b'>;
  let sent: readonly Invoice[] = [];
  const agree = (what: string, ours: unknown, theirs: unknown, today: number) => {
    if (JSON.stringify(ours) === JSON.stringify(theirs)) return;
    const facts = { order, ...knownOn(life, today), sent };
    throw new Error(
      `${what} on ${dateOf(today)}: ${JSON.stringify(ours)}, not ${JSON.stringify(theirs)}\n${JSON.stringify(facts)}`,
    );
  };

  for (let today = life.first - 7; today <= life.last + 150; today += random.whole(5, 30)) {
    const known = knownOn(life, today);
    const facts = { order, ...known } as Omit<AuditInvoiceFacts<'virksomhedsspor-b'>, 'invoice'>;
    const audit = (invoice: Invoice): InvoiceAudit =>
      auditInvoice(agreement, { ...facts, steps: false, invoice, earlierInvoices: sent });
    const settle = (): Credit =>
      credit(agreement, { ...facts, steps: false, invoiced: linesSoFar(sent), asOf: dateOf(today) as never });
    const right = slowRight(life, known);
    const isAt = (what: string, ours: unknown, theirs: unknown) => agree(what, ours, theirs, today);
    if (known.closure) happened.closed++;
    if (life.order.endsOn !== undefined) happened.byDates++;
    if (known.pauses) happened.paused++;
    if (known.rateChanges) happened.regulated++;

    sent = mischief(random, life, today, sent, audit, right, happened, isAt);

    isAt('fee', fee(agreement, { ...facts, steps: false }).total, amountOf(right));
    isAt('plan', invoicePlan(agreement, { ...facts, steps: false }).total, amountOf(right));
    const before = settle();
    isAt('credit', slowNet(sent) - oreOf(before.total) + oreOf(before.remaining.total), right);

    const { creditNote, dueNow, remaining, again } = before;
    if (creditNote) {
      const note: Invoice = { ...creditNote, channel: 'portal', sentOn: dateOf(today) as never };
      isAt('audit of our credit note', audit(note).findings, []);
      sent = [...sent, note];
      happened.credited++;
    }
    if (again.lines.length > 0) happened.again++;
    const lines = (dueNow?.lines ?? []).map(({ firstDay, lastDay, amount }) => ({ firstDay, lastDay, amount }));
    const isLate = remaining.invoiceBy !== null && dateOf(today) > remaining.invoiceBy;
    if (lines.length > 0) {
      const proposed: Invoice = { kind: 'course', channel: 'portal', sentOn: dateOf(today) as never, lines };
      const told = audit(proposed);
      isAt(
        'audit of our invoice',
        told.findings.map(({ code }) => code),
        isLate ? ['too-late'] : [],
      );
      isAt('what is wrong with our invoice', [told.wrongAmount, told.penaltyBase], ['0.00', '0.00']);
      isAt(
        'what is expected',
        told.expected.lines,
        lines.filter(({ amount }) => amount !== '0.00'),
      );
      if (isLate) happened.late++;
      else {
        sent = [...sent, proposed];
        happened.proposed++;
        const { statement } = told;
        isAt('statement', [statement?.invoiced, statement?.right], [amountOf(slowNet(sent)), amountOf(right)]);
        isAt('statement in all', oreOf(statement?.invoiced ?? '') + oreOf(statement?.remaining ?? ''), right);
      }
    }
    const after = settle();
    isAt('nothing more to correct', [after.lines, after.creditNote, after.again.lines], [[], null, []]);
    isAt('nothing more due', isLate ? [] : after.dueNow?.lines, []);
    isAt('in all', slowNet(sent) + oreOf(after.remaining.total), right);
  }
}

/** What goes wrong: an invoice nobody should have sent, or a credit note of the provider's own. Some of it is sent back. */
function mischief(
  random: Random,
  life: Life,
  today: number,
  sent: readonly Invoice[],
  audit: (invoice: Invoice) => InvoiceAudit,
  right: number,
  happened: Happened,
  isAt: (what: string, ours: unknown, theirs: unknown) => void,
): readonly Invoice[] {
  if (random.chance(0.6)) return sent;
  const invoice = drawnInvoice(random, life, today, sent);
  const told = audit(invoice);
  const isRejected = told.findings.some(({ severity }) => severity === 'reject');
  happened.wrong++;
  const asked = invoice.lines.reduce((sum, { amount }) => sum + oreOf(amount), 0);
  if (invoice.kind === 'course') {
    // More than the whole course cannot pass, and what is beyond the right is never more than the invoice.
    if (slowNet(sent) + asked > right && slowNet(sent) >= 0)
      isAt('an invoice beyond all that is right', isRejected, true);
    const base = oreOf(told.penaltyBase ?? '');
    isAt('the wrong amount is a part', oreOf(told.wrongAmount) <= base && base <= asked, true);
    isAt('expected and wrong', oreOf(told.expected.total) + oreOf(told.wrongAmount) >= asked, true);
  } else isAt('a credit note beyond what was invoiced', isRejected, asked > oreOf(told.expected.total));
  // Nobody lets a credit note stand that credits what was never invoiced.
  if (isRejected && (invoice.kind === 'credit-note' || random.chance(0.5))) {
    happened.sentBack++;
    return [...sent, { ...invoice, status: 'rejected' }];
  }
  happened[invoice.kind === 'credit-note' ? 'partly' : 'overlooked']++;
  return [...sent, invoice];
}

function drawnInvoice(random: Random, life: Life, today: number, sent: readonly Invoice[]): Invoice {
  const standing = sent
    .filter(({ kind, status }) => kind === 'course' && status !== 'rejected')
    .flatMap(({ lines }) => lines);
  const [one, ...others] = standing;
  const isNote = one !== undefined && random.chance(0.4);
  const lines = Array.from(
    { length: random.whole(1, 3) },
    (): InvoiceLine =>
      one && (isNote || random.chance(0.3)) ? drawnLike(random, random.one([one, ...others])) : drawnLine(random, life),
  );
  return {
    kind: isNote ? 'credit-note' : 'course',
    channel: 'portal',
    sentOn: dateOf(today) as never,
    lines,
  };
}

/** A line that was invoiced: again as it was, at another amount, or for some of its days. */
function drawnLike(random: Random, line: InvoiceLine): InvoiceLine {
  const [first, last] = [dayOf(line.firstDay), dayOf(line.lastDay)];
  const from = random.chance(0.6) ? first : random.whole(first, last);
  const to = random.chance(0.6) ? last : random.whole(from, last);
  const ore = oreOf(line.amount);
  const amount = random.chance(0.4) ? ore : random.whole(0, ore + 100);
  return { firstDay: dateOf(from) as never, lastDay: dateOf(to) as never, amount: amountOf(amount) as never };
}

function drawnLine(random: Random, { first, last }: Life): InvoiceLine {
  const from = random.whole(first - 10, last + 10);
  const to = from + random.whole(0, 40);
  return {
    firstDay: dateOf(from) as never,
    lastDay: dateOf(to) as never,
    amount: amountOf(random.whole(0, 900_000)) as never,
  };
}
