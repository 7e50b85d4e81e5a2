import type { Order } from '../agreement/order.ts';
import type { BonusRules } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { type IsoMonth, toIsoDate, toIsoMonth } from '../calendar/iso-date.ts';
import type { Account, Options } from '../evidence/account.ts';
import type { Figures, Missing } from '../evidence/figure.ts';
import { countText, flagText } from '../evidence/written.ts';
import type { BonusSteps, EmploymentKind, StateCounted } from '../language/steps-and-findings.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { compare, plus, type Whole } from '../money/whole.ts';
import type { BonusCase } from './bonus-case.ts';
import { incomeMonthsOf, type Measurement, measuredEnd, measurementOf } from './course-dates.ts';
import type { Engagement } from './facts.ts';
import { bonusBeforeCourse, flexjobAsJob } from './readings.ts';
import { type BonusReasons, because, lacking, type Measured, refused, type Verdict } from './verdict.ts';

/** The bonuses that turn on the citizen's state on one day. */
export type MeasuredBonus = '1b' | '3' | '4';

/** Income of the jobs that were held on the measurement day, in one month: what is stated, and whether all is. */
interface MonthIncome {
  readonly month: IsoMonth;
  readonly stated: Whole;
  readonly complete: boolean;
}

interface Income {
  readonly threshold: Kroner | undefined;
  readonly months: readonly MonthIncome[];
  /** After this day no income can change anything. */
  readonly until: Day;
}

/**
 * Whether the citizen was in the state that a bonus asks for on the measurement day (R240–R243, A12). A job must also
 * reach the income threshold, several jobs together; what is stated counts, and cannot be less than nothing. `asOf`
 * hides the state of a later day, never an income that is stated. The day, the states and the incomes are told even where
 * nothing is payable and that alone is the verdict.
 */
export function measuredState(
  rules: BonusRules,
  bonus: MeasuredBonus,
  known: BonusCase,
  order: Order,
  nothingPayable: Verdict | null,
  account: Account<BonusSteps>,
): Measured {
  const counted = measuredEnd(order, known.days, account);
  const measurement = measurementOf(rules, counted, account);
  const { day } = measurement;
  const measuredOn = toIsoDate(day);
  const ends = { endedOn: toIsoDate(counted.end), months: countText(rules.measurement.months) };
  account.tell?.('measurement-day', rules.measurement, ends, measuredOn);

  const isHidden = known.asOf !== null && known.asOf < day;
  const held = heldOn(rules, bonus, day, isHidden, known, account);
  const jobs = bonus === '3' ? [] : held.filter(({ employment }) => employment.kind !== 'uddannelse');
  const income = jobs.length === 0 ? null : incomeOf(rules, bonus, jobs, measurement, known.figures, account);
  if (nothingPayable) return { measuredOn, verdict: nothingPayable };
  if (isHidden) return { measuredOn, verdict: notKnownYet(rules, bonus, measurement, account) };
  return { measuredOn, verdict: stateVerdict(rules, bonus, day, held, income) };
}

/** The jobs and the education that count on the measurement day; none where that day is not known. */
function heldOn(
  rules: BonusRules,
  bonus: MeasuredBonus,
  day: Day,
  isHidden: boolean,
  { engagements, days }: BonusCase,
  account: Account<BonusSteps>,
): readonly Engagement[] {
  return engagements.filter((engagement) => {
    const counts = stateOn(bonus, isHidden ? null : day, engagement, days.ordered.first, account);
    if (account.tell) {
      const { kind, firstDay, lastDay } = engagement.employment;
      const from = { kind, firstDay, ...(lastDay !== undefined && { lastDay }), measuredOn: toIsoDate(day) };
      account.tell('state-counted', rules.states[bonus], from, counts);
    }
    return counts === 'counts';
  });
}

/** Whether one job or education counts on a day, which is `null` where it is not known yet (A13). */
function stateOn(
  bonus: MeasuredBonus,
  day: Day | null,
  { employment: { kind }, first, last }: Engagement,
  starts: Day,
  options: Options,
): StateCounted {
  if (!isWanted(bonus, kind, options)) return 'other-state';
  if (day === null) return 'not-known-yet';
  if (first > day || (last !== null && day > last)) return 'not-that-day';
  return first < starts && options.optionOf(bonusBeforeCourse) === 'does-not-count' ? 'before-course' : 'counts';
}

/** A flexjob is what track 3 asks for, and no ordinary job unless it is read as one (A12). */
function isWanted(bonus: MeasuredBonus, kind: EmploymentKind, options: Options): boolean {
  if (kind === 'fleksjob') return bonus === '3' || options.optionOf(flexjobAsJob) === 'yes';
  return bonus !== '3';
}

/** What the jobs paid in the months that decide. */
function incomeOf(
  rules: BonusRules,
  bonus: MeasuredBonus,
  jobs: readonly Engagement[],
  measurement: Measurement,
  figures: Figures,
  account: Account<BonusSteps>,
): Income {
  const threshold = thresholdOf(bonus, figures);
  const { months, lastDay } = incomeMonthsOf(rules, measurement, account);
  const incomes = months.map((index): MonthIncome => {
    const month = toIsoMonth(index);
    const incomes = jobs.flatMap(({ employment }) => employment.monthlyIncome?.[month] ?? []);
    const stated = incomes.reduce((total: Whole, each) => plus(total, oreOf(each)), 0);
    const complete = incomes.length === jobs.length;
    if (account.tell) {
      const limit = threshold ?? 'missing';
      const from = { month, jobs: countText(jobs.length), threshold: limit, complete: flagText(complete) } as const;
      account.tell('income', rules.income, from, toKroner(stated));
    }
    return { month, stated, complete };
  });
  return { threshold, months: incomes, until: lastDay };
}

/** Track 4 may have a threshold of its own (A08). */
function thresholdOf(bonus: MeasuredBonus, figures: Figures): Kroner | undefined {
  return (bonus === '4' ? figures['income-threshold-4'] : undefined) ?? figures['income-threshold'];
}

function notKnownYet(rules: BonusRules, bonus: MeasuredBonus, measurement: Measurement, options: Options): Verdict {
  const { day } = measurement;
  const clause = rules.states[bonus];
  return {
    outcome: 'undecided',
    reasons: [because('not-known-yet', clause)],
    missing: [lacking('employment', clause)],
    grantable: day,
    refusable: day,
    until: bonus === '3' ? day : incomeMonthsOf(rules, measurement, options).lastDay,
    earned: null,
  };
}

function stateVerdict(
  rules: BonusRules,
  bonus: MeasuredBonus,
  day: Day,
  held: readonly Engagement[],
  income: Income | null,
): Verdict {
  const clause = rules.states[bonus];
  const granted = (reasons: BonusReasons, until: Day): Verdict => {
    return { outcome: 'granted', reasons, missing: [], grantable: day, refusable: null, until, earned: day };
  };
  if (bonus === '3') {
    return held.length > 0
      ? granted([because('in-flexjob', clause)], day)
      : refused([because('not-in-flexjob', clause)], day);
  }
  if (held.some(({ employment }) => employment.kind === 'uddannelse')) {
    return granted([because('in-education', clause)], day);
  }
  if (!income) return refused([because('not-in-job-or-education', clause)], day);
  const { until } = income;
  const inJob = because('in-ordinary-job', clause);
  const reached = reachedIncome(rules, income);
  if (reached === 'reached') return granted([inJob, because('income-reached', rules.income)], until);
  if (reached === 'below') return { ...refused([because('income-below-threshold', rules.income)], day), until };
  const reasons: BonusReasons = [inJob, because('income-not-known', rules.income)];
  return { outcome: 'undecided', reasons, missing: reached, grantable: day, refusable: day, until, earned: null };
}

/** Whether every month reaches the threshold, or what is missing to know it. */
function reachedIncome(rules: BonusRules, { threshold, months }: Income): 'reached' | 'below' | readonly Missing[] {
  const absent = (unknown: readonly MonthIncome[]) =>
    unknown
      .filter(({ complete }) => !complete)
      .map(({ month }) => lacking(`employment.monthlyIncome.${month}`, rules.income));
  if (threshold === undefined) return [lacking('income-threshold', rules.income), ...absent(months)];
  const short = months.filter(({ stated }) => compare(stated, oreOf(threshold)) < 0);
  if (short.length === 0) return 'reached';
  return short.some(({ complete }) => complete) ? 'below' : absent(short);
}
