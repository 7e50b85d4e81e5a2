import type { BonusRules } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { type IsoMonth, toIsoMonth } from '../calendar/iso-date.ts';
import type { Figures, Missing } from '../evidence/figure.ts';
import { chosen, type ReadingsOf } from '../evidence/reading.ts';
import { type Kroner, oreOf } from '../money/kroner.ts';
import { compare, plus, type Whole } from '../money/whole.ts';
import type { Measurement } from './course-dates.ts';
import type { Engagement } from './facts.ts';
import { flexjobAsJob } from './readings.ts';
import { type BonusReasons, because, lacking, refused, type Verdict } from './verdict.ts';

export type MeasuredStateReadings = ReadingsOf<typeof flexjobAsJob>;

/** The bonuses that turn on the citizen's state on one day. */
export type MeasuredBonus = '1b' | '3' | '4';

/** Income of the jobs that were held on the measurement day, in one month: what is stated, and whether all is. */
export interface MonthIncome {
  readonly month: IsoMonth;
  readonly stated: Whole;
  readonly complete: boolean;
}

/**
 * Whether the citizen was in the state that a bonus asks for on the measurement day (R240–R243, A12). A job must also
 * reach the income threshold, several jobs together; what is stated counts, and cannot be less than nothing. `asOf`
 * hides the state of a later day, never an income that is stated.
 */
export function measuredStateVerdict(
  rules: BonusRules,
  bonus: MeasuredBonus,
  measurement: Measurement,
  engagements: readonly Engagement[],
  { figures, asOf }: { readonly figures: Figures; readonly asOf: Day | null },
  readings: MeasuredStateReadings,
): Verdict {
  const { day } = measurement;
  const clause = rules.states[bonus];
  const open = { grantable: day, refusable: day, until: bonus === '3' ? day : measurement.lastDay, earned: null };
  if (asOf !== null && asOf < day) {
    const reasons: BonusReasons = [because('not-known-yet', clause)];
    return { ...open, outcome: 'undecided', reasons, missing: [lacking('employment', clause)] };
  }
  const held = engagements.filter((each) => isHeld(each, day));
  const granted = (reasons: BonusReasons, until: Day): Verdict => {
    return { outcome: 'granted', reasons, missing: [], grantable: day, refusable: null, until, earned: day };
  };
  if (bonus === '3') {
    return held.some(({ employment }) => employment.kind === 'fleksjob')
      ? granted([because('in-flexjob', clause)], day)
      : refused([because('not-in-flexjob', clause)], day);
  }
  if (held.some(({ employment }) => employment.kind === 'uddannelse')) {
    return granted([because('in-education', clause)], day);
  }
  const jobs = held.filter((each) => isJob(each, readings));
  if (jobs.length === 0) return refused([because('not-in-job-or-education', clause)], day);
  const inJob = because('in-ordinary-job', clause);
  const income = reachedIncome(rules, thresholdOf(bonus, figures), incomeOf(jobs, measurement));
  if (income === 'reached') return granted([inJob, because('income-reached', rules.income)], measurement.lastDay);
  if (income === 'below') {
    return { ...refused([because('income-below-threshold', rules.income)], day), until: measurement.lastDay };
  }
  return {
    ...open,
    outcome: 'undecided',
    reasons: [inJob, because('income-not-known', rules.income)],
    missing: income,
  };
}

export function isHeld({ first, last }: Engagement, day: Day): boolean {
  return first <= day && (last === null || day <= last);
}

/** A flexjob is no ordinary job unless it is read as one (A12). */
export function isJob({ employment: { kind } }: Engagement, readings: MeasuredStateReadings): boolean {
  return kind === 'ordinaert-job' || (kind === 'fleksjob' && chosen(flexjobAsJob, readings) === 'yes');
}

/** Track 4 may have a threshold of its own (A08). */
export function thresholdOf(bonus: MeasuredBonus, figures: Figures): Kroner | undefined {
  return (bonus === '4' ? figures['income-threshold-4'] : undefined) ?? figures['income-threshold'];
}

export function incomeOf(jobs: readonly Engagement[], { incomeMonths }: Measurement): readonly MonthIncome[] {
  return incomeMonths.map((index) => {
    const month = toIsoMonth(index);
    const stated = jobs.flatMap(({ employment }) => employment.monthlyIncome?.[month] ?? []);
    const sum = stated.reduce((total: Whole, each) => plus(total, oreOf(each)), 0);
    return { month, stated: sum, complete: stated.length === jobs.length };
  });
}

/** Whether every month reaches the threshold, or what is missing to know it. */
function reachedIncome(
  rules: BonusRules,
  threshold: Kroner | undefined,
  months: readonly MonthIncome[],
): 'reached' | 'below' | readonly Missing[] {
  const absent = (unknown: readonly MonthIncome[]) =>
    unknown
      .filter(({ complete }) => !complete)
      .map(({ month }) => lacking(`employment.monthlyIncome.${month}`, rules.income));
  if (threshold === undefined) return [lacking('income-threshold', rules.income), ...absent(months)];
  const short = months.filter(({ stated }) => compare(stated, oreOf(threshold)) < 0);
  if (short.length === 0) return 'reached';
  return short.some(({ complete }) => complete) ? 'below' : absent(short);
}
