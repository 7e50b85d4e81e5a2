import { agreements } from '../../src/agreements/agreements.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { dueDate } from '../../src/invoicing/due-date.ts';
import { answer } from '../../src/operations/operations.ts';
import { checkOrder } from '../../src/order/check-order.ts';
import type { Settlement } from '../../src/settlement/settle.ts';
import { lacksAmount, oracleBonusTotal } from './bonus.ts';
import { dateAt, placeOf } from './days.ts';
import { oreOfText, textOfOre } from './fractions.ts';
import { oracleDueDate } from './order-days.ts';
import { oracleFindings, randomOrder, severityOf } from './orders.ts';
import type { Random } from './random.ts';
import { randomAsOf, randomFigures, randomItem } from './random-settle.ts';
import { expectedOrder, type Known, randomReadings, type SettleReadings, toldOrder } from './settled.ts';

/** Random questions, each answered by the library and by the tests' own slow way, and what came of it. */

const MOST_SHOWN = 10;
/** Orders of one settlement; a batch of a thousand says nothing that one of three does not. */
const MOST_TOGETHER = 3;
/** Every pair of options is met long before so many answers. */
const NOTED = 20_000;

export class Comparison {
  readonly shown: string[] = [];
  /** Every two options of two readings that were asked together. */
  readonly pairs = new Set<string>();
  compared = 0;
  wrong = 0;

  same(question: string, asked: unknown, told: unknown, expected: unknown): void {
    this.compared++;
    const [given, right] = [JSON.stringify(told), JSON.stringify(expected)];
    if (given === right) return;
    this.wrong++;
    if (this.shown.length < MOST_SHOWN)
      this.shown.push(`${question} ${JSON.stringify(asked)}\n  told     ${given}\n  expected ${right}`);
  }

  /** Remembers the readings of a settlement two by two; every pair is met long before the thousandth. */
  note(readings: SettleReadings): void {
    const options = Object.entries(readings).map(([reading, option]) => `${reading}=${option}`);
    options.forEach((one, at) => {
      for (const other of options.slice(at + 1)) this.pairs.add(`${one} ${other}`);
    });
  }
}

/** Settles up to three orders at once; gives how many. */
export function askSettle(random: Random, most: number, comparison: Comparison): number {
  const readings = randomReadings(random);
  if (comparison.compared < NOTED) comparison.note(readings);
  const items = Array.from({ length: random.whole(1, Math.min(most, MOST_TOGETHER)) }, () => randomItem(random));
  const [main] = items as [(typeof items)[0]];
  const known: Known = { figures: randomFigures(random), asOf: randomAsOf(random, main) };
  const orders = items.map(({ position, asked }) =>
    position.agreement === main.position.agreement ? asked : { agreement: position.agreement, ...asked },
  );
  const asked = {
    agreement: main.position.agreement,
    readings,
    figures: known.figures,
    ...(known.asOf !== undefined && { asOf: known.asOf }),
    orders,
    steps: false,
  };
  const told = answer('settle', asked);
  if (!told.ok) {
    comparison.same(
      'settle',
      asked,
      told.problems.map(({ code, path }) => `${code} at ${path}`),
      'an answer',
    );
    return items.length;
  }
  const { orders: given, totals } = told.result as Settlement;
  const expected = items.map((item) => expectedOrder(item, known, readings));
  expected.forEach((each, at) => {
    const own = given[at];
    comparison.same('settle', asked, own && toldOrder(own, readings), each);
  });
  const confirmed = expected.filter(({ verdict }) => verdict === 'confirm');
  comparison.same('totals', asked, totals, {
    orders: items.length,
    confirmed: confirmed.length,
    rejected: items.length - confirmed.length,
    fee: sumOf(expected),
    confirmedFee: sumOf(confirmed),
    feeMissing: expected.filter(({ fee }) => fee === null).length,
    bonus: oracleBonusTotal(expected),
    confirmedBonus: oracleBonusTotal(confirmed),
    bonusMissing: expected.filter(lacksAmount).length,
    bonusUndecided: expected.flatMap(({ bonus }) => bonus).filter(({ outcome }) => outcome === 'undecided').length,
  });
  return items.length;
}

/** The known fees together; nothing where there are orders and none has one. */
function sumOf(orders: readonly ReturnType<typeof expectedOrder>[]): string | null {
  if (orders.length > 0 && orders.every(({ fee }) => fee === null)) return null;
  return textOfOre(orders.reduce((sum, { fee }) => sum + (fee ? oreOfText(fee.total) : 0n), 0n));
}

export function askDueDate(random: Random, comparison: Comparison): void {
  const sentOn = dateAt(random.whole(0, placeOf('2199-11-20'))) as never;
  const days = random.one(['weekday', 'working-day'] as const);
  const due = dueDate(koebenhavn2016Fyldt30, { sentOn, steps: false }, { 'due-date-days': days });
  comparison.same('due-date', { sentOn, days }, due, oracleDueDate(sentOn, days));
}

export function askCheck(random: Random, comparison: Comparison): void {
  const check = randomOrder(random);
  const agreement = agreements[check.agreement as keyof typeof agreements];
  const found = checkOrder(agreement as never, { order: check.order, otherOrders: check.otherOrders } as never, {
    'order-week': check.orderWeek,
  });
  const codes = oracleFindings(check);
  const verdict = codes.some((code) => severityOf(code) === 'reject') ? 'reject' : 'confirm';
  comparison.same(
    'check-order',
    check,
    [found.verdict, found.findings.map(({ code, severity }) => [code, severity]).sort()],
    [verdict, codes.map((code) => [code, severityOf(code)])],
  );
}
