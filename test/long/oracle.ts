import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { agreements } from '../../src/agreements/agreements.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { bonus } from '../../src/bonus/bonus.ts';
import { deadlines } from '../../src/deadlines/deadlines.ts';
import { fee } from '../../src/fee/fee.ts';
import { dueDate } from '../../src/invoicing/due-date.ts';
import { invoicePlan } from '../../src/invoicing/invoice-plan.ts';
import { checkOrder } from '../../src/order/check-order.ts';
import { oracleFee, oraclePlan, orderedEnd } from '../oracle/course.ts';
import { dateAt, later, placeOf } from '../oracle/days.ts';
import { type openThrough, oracleBonusDays, oracleDueDate, oracleDuties } from '../oracle/order-days.ts';
import { oracleFindings, randomOrder, severityOf } from '../oracle/orders.ts';
import { Random } from '../oracle/random.ts';
import { factsOf, randomCourse } from '../oracle/random-course.ts';
import { counted, seconds, setting } from './settings.ts';

/**
 * Random orders against the tests' own slow answers: every amount and date of the fee, the invoice plan, the due date, the
 * deadlines that hang on the order, the bonus days, and every finding of the order check. Each order is asked under one
 * option of every reading that bears on them, drawn anew, so that every combination comes up many times.
 *
 * --orders=1000000  how many
 * --threads=2
 * --seed=20160125
 */
const MOST_SHOWN = 10;

interface Told {
  readonly orders: number;
  readonly compared: number;
  readonly wrong: number;
  readonly shown: readonly string[];
  readonly combinations: readonly string[];
}

const checkedDuties: ReadonlySet<string> = new Set([
  'police-proof',
  'start-capability',
  'final-report',
  'attendance-protocol',
  'interim-report',
  'invoice-by',
]); // prettier-ignore

const bonusLevels = ['virksomhedsspor-b', 'fleksjobspor-a', 'ret-og-pligt-tilbud'] as const;
const kindsOf = { 'virksomhedsspor-b': ['1a', '1b'], 'fleksjobspor-a': ['3'], 'ret-og-pligt-tilbud': ['4'] } as const;

function searched({ orders, seed }: { orders: number; seed: number }): Told {
  const random = new Random(seed);
  const shown: string[] = [];
  const combinations = new Set<string>();
  let [compared, wrong] = [0, 0];
  const same = (question: string, asked: unknown, told: unknown, expected: unknown) => {
    compared++;
    const [given, right] = [JSON.stringify(told), JSON.stringify(expected)];
    if (given === right) return;
    wrong++;
    if (shown.length < MOST_SHOWN)
      shown.push(`${question} ${JSON.stringify(asked)}\n  told     ${given}\n  expected ${right}`);
  };
  for (let count = 0; count < orders; count++) {
    const course = randomCourse(random);
    const facts = { ...factsOf(course), steps: false } as never;
    const partWeek = random.one(['calendar-days', 'weekdays', 'started-weeks', 'completed-weeks'] as const);
    const rejection = random.one(['nothing', 'open-period'] as const);
    const weekToMonth = random.one(['last-day', 'first-day', 'thursday'] as const);
    const begun = random.one(['finished-only', 'begun-allowed'] as const);
    const report = random.one(['worked-example', 'plain-count'] as const);
    const days = random.one(['weekday', 'working-day'] as const);
    const bonusDays = {
      'bonus-end-date': random.one(['as-written', 'ordered', 'actual'] as const),
      'bonus-1a-window-end': random.one(['end-plus-2-months', 'first-of-next-month-plus-2-months'] as const),
      'bonus-measurement': random.one(['first-of-month', 'last-of-second-month'] as const),
    };
    const readings = {
      'part-week': partWeek,
      'objective-rejection-fee': rejection,
      'week-to-month': weekToMonth,
      'invoice-begun-weeks': begun,
      'report-deadline': report,
      'due-date-days': days,
      ...bonusDays,
    };
    combinations.add(Object.values(readings).join(' '));
    const asked = { ...(facts as object), readings };

    const told = fee(koebenhavn2016Fyldt30, facts, readings);
    const { total, weeklyFee, payable, entitledThrough, invoiceableThrough } = told;
    const expected = oracleFee(course, partWeek, rejection);
    same('fee', asked, { total, weeklyFee, payable, entitledThrough, invoiceableThrough }, expected);

    const { startedWorkOn: _, ...planFacts } = facts as { startedWorkOn?: unknown };
    const plan = invoicePlan(koebenhavn2016Fyldt30, planFacts as never, readings);
    const slow = oraclePlan(course, partWeek, rejection, weekToMonth, begun);
    const lines = slow.lines.map(({ exact: _exact, ...line }) => line);
    same('invoice-plan', asked, [plan.lines, plan.total, plan.invoiceBy], [lines, slow.total, slow.invoiceBy]);

    const sentOn = dateAt(random.whole(0, placeOf('2199-11-20'))) as never;
    const due = dueDate(koebenhavn2016Fyldt30, { sentOn, steps: false }, readings);
    same('due-date', { sentOn, days }, due, oracleDueDate(sentOn, days));

    const events = randomEvents(random, course);
    const { order, closure } = facts as { order: object; closure?: object };
    const list = deadlines(
      koebenhavn2016Fyldt30,
      { order, closure, events, steps: false } as never,
      readings,
    ).deadlines;
    const duties = list.filter(({ duty }) => checkedDuties.has(duty)).map(({ duty, dueOn }) => `${dueOn} ${duty}`);
    same(
      'deadlines',
      { ...asked, events },
      duties.sort(),
      oracleDuties(course, events, report, rejection === 'open-period'),
    );

    const level = random.one(bonusLevels);
    const bonusFacts = { order: { ...order, level, provider: 'leverandoer-a' }, closure, steps: false } as never;
    const decisions = bonus(koebenhavn2016Fyldt30, bonusFacts, readings).decisions;
    const paid = oracleFee(course, partWeek, rejection).payable !== null;
    const { firstDay, lastDay, measuredOn } = oracleBonusDays(course, bonusDays);
    const rightDays = kindsOf[level].map((kind) =>
      !paid ? [kind, null, null] : kind === '1a' ? [kind, { firstDay, lastDay }, null] : [kind, null, measuredOn],
    );
    same(
      'bonus',
      { ...asked, level },
      decisions.map((each) => [each.bonus, each.window ?? null, each.measuredOn ?? null]),
      rightDays,
    );

    const check = randomOrder(random);
    const agreement = agreements[check.agreement as keyof typeof agreements];
    const found = checkOrder(agreement as never, { order: check.order, otherOrders: check.otherOrders } as never);
    const codes = oracleFindings(check);
    const verdict = codes.some((code) => severityOf(code) === 'reject') ? 'reject' : 'confirm';
    same(
      'check-order',
      check,
      [found.verdict, found.findings.map(({ code, severity }) => [code, severity]).sort()],
      [verdict, codes.map((code) => [code, severityOf(code)])],
    );
  }
  return { orders, compared, wrong, shown, combinations: [...combinations] };
}

function randomEvents(random: Random, course: Parameters<typeof openThrough>[0]) {
  const day = () =>
    later(course.startsOn, random.whole(0, Math.min(60, placeOf(orderedEnd(course)) - placeOf(course.startsOn))));
  return {
    ...(random.chance(0.5) && { approvedOn: day() }),
    ...(random.chance(0.3) && { sentBackOn: day() }),
    ...(random.chance(0.4) && { interimReports: { everyWeeks: random.whole(1, 13) } }),
  };
}

function askThread(orders: number, seed: number): Promise<Told> {
  return new Promise((resolve, reject) => {
    new Worker(new URL(import.meta.url), { workerData: { orders, seed } })
      .once('message', resolve)
      .once('error', reject);
  });
}

if (isMainThread) {
  const [orders, threads, seed] = [setting('orders', 1_000_000), setting('threads', 2), setting('seed', 20_160_125)];
  const shares = Array.from(
    { length: threads },
    (_, at) => Math.floor(orders / threads) + (at < orders % threads ? 1 : 0),
  );
  const told = await Promise.all(shares.map((share, at) => askThread(share, seed + at * 7_919)));
  const all = (count: (each: Told) => number) => told.reduce((sum, each) => sum + count(each), 0);
  const wrong = all((each) => each.wrong);
  const combinations = new Set(told.flatMap((each) => each.combinations));
  for (const line of told.flatMap(({ shown }) => shown)) console.log(line);
  console.log(
    `oracle: ${counted(all((each) => each.orders))} random orders, ${counted(all((each) => each.compared))} answers ` +
      `compared under ${counted(combinations.size)} combinations of readings, ${counted(wrong)} wrong; ${seconds()}`,
  );
  process.exitCode = wrong === 0 ? 0 : 1;
} else {
  parentPort?.postMessage(searched(workerData));
}
