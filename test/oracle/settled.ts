import type { Bonus } from '../../src/bonus/bonus.ts';
import type { Deadlines } from '../../src/deadlines/deadlines.ts';
import type { SettledOrder } from '../../src/settlement/settle-order.ts';
import { type OracleBonusReadings, oracleBonus } from './bonus.ts';
import { oracleFee, oraclePlan, type PlanReadings, planOptions } from './course.ts';
import { type DutyReadings, oracleDuties, oracleEventFindings } from './duties.ts';
import { openThrough, oracleDueDate } from './order-days.ts';
import { isOutside, oracleFindings, severityOf } from './orders.ts';
import type { Random } from './random.ts';
import type { RandomItem } from './random-settle.ts';

/** A settled order, every amount and date of it, answered a second time; and the library's own brought to the same shape. */

export interface SettleReadings extends OracleBonusReadings, DutyReadings, PlanReadings {
  readonly 'due-date-days': 'weekday' | 'working-day';
}

type Options = {
  readonly [Reading in keyof SettleReadings]: readonly [SettleReadings[Reading], ...SettleReadings[Reading][]];
};

/** Every reading that bears on a settlement, each with all its options. */
export const settleOptions: Options = {
  'bonus-1a-and-1b': ['cumulative', 'either'],
  'four-weeks': ['28-days', 'work-weeks'],
  'adjacent-placements': ['merge', 'merge-over-non-working-days', 'separate'],
  'bonus-1a-window-end': ['end-plus-2-months', 'first-of-next-month-plus-2-months'],
  'bonus-end-date': ['as-written', 'ordered', 'actual'],
  'bonus-measurement': ['first-of-month', 'last-of-second-month'],
  'bonus-income-month': ['measurement-month', 'two-months-after-exit'],
  'bonus-income': ['month', 'held-that-day'],
  'bonus-gap': ['30-blocks', '30-is-new-period'],
  'extension-of': ['same-track', 'any-order'],
  'bonus-flexjob-as-job': ['no', 'yes'],
  'bonus-before-course': ['counts', 'does-not-count'],
  'bonus-provider-change': ['consecutive-orders', 'same-provider-only'],
  'report-deadline': ['worked-example', 'plain-count'],
  'due-date-days': ['weekday', 'working-day'],
  ...planOptions,
  'follow-up-start': ['placement-start', 'course-start'],
  'mentor-follow-up': ['weekly-and-monthly', 'monthly'],
};

export function randomReadings(random: Random): SettleReadings {
  return Object.fromEntries(
    Object.entries(settleOptions).map(([reading, options]) => [reading, random.one(options as [string, ...string[]])]),
  ) as unknown as SettleReadings;
}

export interface Known {
  readonly figures: Readonly<Record<string, string>>;
  readonly asOf: string | undefined;
}

/** What is expected of a settled order. */
export function expectedOrder(item: RandomItem, { figures, asOf }: Known, readings: SettleReadings) {
  const { position, course, order, placements, employment, earlier, events = {} } = item;
  const { agreement, level } = position;
  const rejection = readings['objective-rejection-fee'];
  const codes = oracleFindings({
    agreement,
    order,
    otherOrders: item.otherOrders,
    orderWeek: readings['order-week'],
  } as never);
  const isOutsidePortal = isOutside(agreement, order as never);
  const missing: readonly string[] = missingOf(item);
  const isPriced = missing.length === 0;
  const fee = isPriced ? oracleFee(isOutsidePortal ? unpaid(course) : course, readings) : null;
  const through = openThrough(course);
  const paid =
    !isOutsidePortal &&
    (course.closure?.ground === 'objective-rejection'
      ? rejection === 'open-period' && through !== null
      : through !== null);
  return {
    level,
    agreement,
    verdict: codes.some((code) => severityOf(code) === 'reject') ? 'reject' : 'confirm',
    findings: codes,
    fee,
    plan: isPriced && agreement !== 'koebenhavn-udsatte-over-30' ? expectedPlan(item, readings) : null,
    bonus: oracleBonus(
      {
        course,
        kinds: position.bonus,
        track: position.track,
        provider: order.provider as string | undefined,
        paid,
        isOutsidePortal,
        placements,
        employment,
        earlier,
        figures,
        asOf,
      },
      readings,
    ),
    open: through === null ? null : { firstDay: course.startsOn, lastDay: through },
    deadlines: dueOf(item, readings),
    events: oracleEventFindings(agreement, course, events),
    missing,
  };
}

function dueOf({ position, course, order, events = {} }: RandomItem, readings: SettleReadings): readonly string[] {
  const { agreement, level } = position;
  const due = oracleDuties(agreement, level, course, events, readings);
  return isOutside(agreement, order as never) ? due.filter((duty) => !duty.includes(' invoice-by ')) : due;
}

/** The same course, of which no day is paid. */
function unpaid(course: RandomItem['course']): RandomItem['course'] {
  return { ...course, closure: { ground: 'cancelled-before-start' } };
}

/** The agreement of 2024 leaves hours and rate to the caller, and says nothing of any other fact that a fee hangs on. */
function missingOf({ position, course, order, asked }: RandomItem): string[] {
  if (position.agreement !== 'koebenhavn-udsatte-over-30') return [];
  const { contactMinutes, startedWorkOn } = asked as { contactMinutes?: number; startedWorkOn?: string };
  return [
    ...(order.hoursPerWeek === undefined ? ['order.hoursPerWeek', 'order.hourlyRate'] : []),
    ...(course.closure ? ['closure'] : []),
    ...(contactMinutes === undefined ? [] : ['contactMinutes']),
    ...(startedWorkOn === undefined ? [] : ['startedWorkOn']),
    ...(course.pauses ? ['pauses'] : []),
  ];
}

function expectedPlan({ position, course, order }: RandomItem, readings: SettleReadings) {
  const { lines, total, invoiceBy } = oraclePlan(
    isOutside(position.agreement, order as never) ? unpaid(course) : course,
    readings,
  );
  const due = (sentOn: string) => oracleDueDate(sentOn, readings['due-date-days']).dueOn;
  return {
    lines: lines.map(({ month, weeks, firstDay, lastDay, days, amount, invoiceFrom }) => {
      const dueOn = due(invoiceFrom) as string | null;
      return { month, weeks, firstDay, lastDay, days, amount, invoiceFrom, dueOn };
    }),
    total,
    invoiceBy,
  };
}

/** What the library told of an order, in the same shape. */
export function toldOrder(settled: SettledOrder, readings: SettleReadings): ReturnType<typeof expectedOrder> {
  const { level, agreement, verdict, findings, fee, invoicePlan, bonus, deadlines, missing } = settled;
  return {
    level,
    agreement: agreement as ReturnType<typeof expectedOrder>['agreement'],
    verdict: verdict as 'confirm' | 'reject',
    findings: findings.map(({ code }) => code).sort(),
    fee: fee && {
      total: fee.total,
      weeklyFee: fee.weeklyFee as string,
      payable: fee.payable,
      entitledThrough: fee.entitledThrough,
      entitledTotal: fee.entitledTotal,
      invoiceableThrough: fee.invoiceableThrough,
      claimable: fee.findings[0]?.amount ?? null,
    },
    plan: invoicePlan && {
      lines: invoicePlan.lines as unknown as NonNullable<ReturnType<typeof expectedPlan>>['lines'],
      total: invoicePlan.total,
      invoiceBy: invoicePlan.invoiceBy,
    },
    bonus: toldBonus(bonus, readings['bonus-1a-and-1b'] === 'either'),
    open: deadlines?.open ?? null,
    deadlines: toldDeadlines(deadlines),
    events: (deadlines?.findings ?? []).map(({ code }) => code).sort(),
    missing: missing.map(({ what }) => what),
  };
}

function toldBonus(bonus: Bonus | null, isEither: boolean) {
  const decisions = bonus?.decisions ?? [];
  const paired = isEither && decisions.some((each) => each.bonus === '1a');
  return decisions.map((each) => ({
    bonus: each.bonus,
    outcome: each.outcome,
    amount: each.amount,
    window: each.window ?? null,
    measuredOn: each.measuredOn ?? null,
    earnedOn: each.earnedOn ?? null,
    knowableFrom: paired ? null : each.knowableFrom,
    changeableUntil: paired ? null : each.changeableUntil,
  }));
}

function toldDeadlines(deadlines: Deadlines | null): readonly string[] {
  return (deadlines?.deadlines ?? []).map(
    ({ dueOn, duty, period }) => `${dueOn} ${duty} ${period ? `${period.firstDay}/${period.lastDay}` : ''}`,
  );
}
