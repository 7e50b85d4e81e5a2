import type { LeastIncome, Result, StateKind, StateTest } from '../agreement/result-terms.ts';
import { type Day, firstOfMonth, type MonthIndex } from '../calendar/date-arithmetic.ts';
import { type IsoMonth, toIsoDate, toIsoMonth } from '../calendar/iso-date.ts';
import { type Days, includes, overlaps } from '../calendar/period.ts';
import type { Options, Telling } from '../evidence/account.ts';
import type { FigureId, Figures, Missing } from '../evidence/figure.ts';
import { countText, flagText } from '../evidence/written.ts';
import type { ResultReasonCode, ResultSteps, StayNotCounted } from '../language/steps-and-findings.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { compare, plus, type Whole } from '../money/whole.ts';
import { incomeMonthsOf, type Measurement, measuredFrom, measurementOf } from './course-dates.ts';
import type { Employment, Stay } from './facts.ts';
import { isWanted } from './kinds.ts';
import { factsOf } from './lasting-time.ts';
import { bonusBeforeCourse, bonusIncome } from './readings.ts';
import { type ResultCase, staysFor } from './result-case.ts';
import { because, lacking, type Measured, type ResultReasons, refused, type Verdict } from './verdict.ts';
import { haveEnough, stayFacts } from './weekly-hours.ts';

type Measurable = Result & { readonly test: StateTest };

/** Income of the jobs that count, in one month: what is stated, and whether all is. */
interface MonthIncome {
  readonly month: IsoMonth;
  readonly stated: Whole;
  readonly complete: boolean;
}

interface Income {
  readonly asked: LeastIncome;
  readonly threshold: Kroner | undefined;
  readonly months: readonly MonthIncome[];
  /** After this day no income can change anything. */
  readonly until: Day;
}

/**
 * Whether the citizen was in the state that a result asks for on the measurement day (R240–R243, A12). A job must also
 * reach the income that is asked for, several jobs together; what is stated counts, and cannot be less than nothing. `asOf`
 * hides the state of a later day, never an income that is stated. The day, the states and the incomes are told even where
 * nothing is payable and that alone is the verdict.
 */
export function stateOnADay(
  result: Measurable,
  known: ResultCase,
  settled: Verdict | null,
  account: Telling<ResultSteps>,
): Measured {
  const { test } = result;
  const from = measuredFrom(test.day, known, account);
  const measurement = measurementOf(test.day, from, account);
  const { day } = measurement;
  const measuredOn = toIsoDate(day);
  if (account.tell) {
    const ends = { endedOn: toIsoDate(from.day), months: countText(test.day.months) };
    const isThatDay = test.day.first !== 'first-of-next-month';
    account.tell('measurement-day', test, isThatDay ? { ...ends, first: 'that-day' } : ends, measuredOn);
  }
  const isHidden = known.asOf !== null && known.asOf < day;
  const stays = statesOn(result, day, isHidden, known, account);
  const held = stays.filter(({ counts }) => counts === 'counts').map(({ stay }) => stay);
  const jobs = held.filter(isJob);
  const others = stays.filter(({ counts }) => counts === 'not-that-day').map(({ stay }) => stay);
  const { leastIncome } = test;
  const income =
    leastIncome && jobs.length > 0
      ? incomeOf(test, leastIncome, { jobs, others: others.filter(isJob) }, measurement, known, account)
      : null;
  if (settled) return { measuredOn, verdict: settled };
  if (isHidden) return { measuredOn, verdict: notKnownYet(result, measurement, account) };
  return { measuredOn, verdict: stateVerdict(result, day, held, income) };
}

function isJob({ told: { kind } }: Stay): boolean {
  return kind === 'ordinaert-job' || kind === 'fleksjob';
}

/** What each of them is on the measurement day; nothing counts where that day is not known. */
function statesOn(
  result: Measurable,
  day: Day,
  isHidden: boolean,
  known: ResultCase,
  account: Telling<ResultSteps>,
): readonly { readonly stay: Stay; readonly counts: 'counts' | StayNotCounted }[] {
  const starts = known.days.ordered.first;
  return staysFor(result, known).map((stay) => {
    const counts = stateOn(result, isHidden ? null : day, stay, starts, account);
    account.tell?.('state-counted', result.counts, { ...stayFacts(stay, result), measuredOn: toIsoDate(day) }, counts);
    return { stay, counts };
  });
}

/** Whether one of them counts on a day, which is `null` where it is not known yet (A13). */
function stateOn(
  result: Measurable,
  day: Day | null,
  { told: { kind }, begins, counted }: Stay,
  starts: Day,
  options: Options,
): 'counts' | StayNotCounted {
  if (!isWanted(result, kind, options)) return 'other-state';
  if (day === null) return 'not-known-yet';
  if (!counted) return 'approved-too-late';
  if (!includes(counted, day)) return 'not-that-day';
  return isBeforeCourse({ begins }, starts, options) ? 'before-course' : 'counts';
}

function isBeforeCourse({ begins }: Pick<Stay, 'begins'>, starts: Day, options: Options): boolean {
  return begins < starts && options.optionOf(bonusBeforeCourse) === 'does-not-count';
}

/** What the jobs paid in the months that decide: those of the measurement day, and all others of the month (A07). */
function incomeOf(
  { day }: StateTest,
  asked: LeastIncome,
  { jobs: held, others }: { readonly jobs: readonly Stay[]; readonly others: readonly Stay[] },
  measurement: Measurement,
  { figures, days: { ordered } }: ResultCase,
  account: Telling<ResultSteps>,
): Income {
  const threshold = thresholdOf(asked, figures);
  const { months, lastDay } = incomeMonthsOf(day, measurement, account);
  const incomes = months.map((index): MonthIncome => {
    const month = toIsoMonth(index);
    const beside = others.filter((stay) => bearsOn(stay, index));
    const isAll = beside.length > 0 && account.optionOf(bonusIncome) === 'month';
    const more = isAll ? beside.filter((stay) => !isBeforeCourse(stay, ordered.first, account)) : [];
    const jobs = [...held, ...more];
    const incomes = jobs.flatMap((job) => incomeIn(job, month) ?? []);
    const stated = incomes.reduce((total: Whole, each) => plus(total, oreOf(each)), 0);
    const complete = incomes.length === jobs.length;
    if (account.tell) {
      const limit = threshold ?? 'missing';
      const from = { month, jobs: countText(jobs.length), threshold: limit, complete: flagText(complete) } as const;
      account.tell('income', asked, from, toKroner(stated));
    }
    return { month, stated, complete };
  });
  return { asked, threshold, months: incomes, until: lastDay };
}

/** Whether a job runs in a month, or is stated to have paid in it; `asOf` hides neither. */
function bearsOn(job: Stay, month: MonthIndex): boolean {
  const days: Days = { first: firstOfMonth(month) as Day, last: (firstOfMonth(month + 1) - 1) as Day };
  const isThen = job.counted !== null && overlaps(job.counted, days);
  return isThen || incomeIn(job, toIsoMonth(month)) !== undefined;
}

function incomeIn({ told }: Stay, month: IsoMonth): Kroner | undefined {
  return (told as Employment).monthlyIncome?.[month];
}

/** Of several figures the first that is given: track 4 may have a threshold of its own (A08). */
function thresholdOf({ amount, figures: ids }: LeastIncome, figures: Figures): Kroner | undefined {
  return amount ?? ids?.map((id) => figures[id]).find((given) => given !== undefined);
}

function notKnownYet(result: Measurable, measurement: Measurement, options: Options): Verdict {
  const { counts, test } = result;
  const { day } = measurement;
  return {
    outcome: 'undecided',
    reasons: [because('not-known-yet', counts)],
    missing: factsOf(counts.kinds).map((fact) => lacking(fact, counts)),
    grantable: day,
    refusable: day,
    until: test.leastIncome ? incomeMonthsOf(test.day, measurement, options).lastDay : day,
    earned: null,
  };
}

const inState: Readonly<Record<StateKind, ResultReasonCode>> = {
  virksomhedspraktik: 'in-placement',
  loentilskud: 'in-wage-subsidy',
  'ordinaert-job': 'in-ordinary-job',
  fleksjob: 'in-flexjob',
  uddannelse: 'in-education',
};

function stateVerdict(result: Measurable, day: Day, held: readonly Stay[], income: Income | null): Verdict {
  const { counts, leastHours } = result;
  const granted = (reasons: ResultReasons, until: Day): Verdict => {
    return { outcome: 'granted', reasons, missing: [], grantable: day, refusable: null, until, earned: day };
  };
  const free = held.find((stay) => !isJob(stay));
  if (free) return granted([because(inState[free.told.kind], counts)], day);
  const [job] = held;
  if (!job) return refused([absent(result)], day);
  const isFlexjob = held.every(({ told }) => told.kind === 'fleksjob') && counts.kinds.includes('fleksjob');
  const inJob = because(inState[isFlexjob ? 'fleksjob' : 'ordinaert-job'], counts);
  const perWeek = leastHours && { hoursPerWeek: leastHours.perWeek };
  if (leastHours && !haveEnough(held, leastHours, 'enough')) {
    return refused([because('hours-too-few', leastHours, perWeek)], day);
  }
  const lacksHours = leastHours && !haveEnough(held, leastHours, 'too-few') ? leastHours : undefined;
  const until = income?.until ?? day;
  const reached = income ? reachedIncome(income) : 'reached';
  if (income && reached === 'below') {
    return { ...refused([because('income-below-threshold', income.asked)], day), until };
  }
  if (!lacksHours && reached === 'reached') {
    return granted(income ? [inJob, because('income-reached', income.asked)] : [inJob], until);
  }
  const reasons: ResultReasons = [
    inJob,
    ...(lacksHours ? [because('hours-not-known', lacksHours, perWeek)] : []),
    ...(income && reached !== 'reached' ? [because('income-not-known', income.asked)] : []),
  ];
  const missing = [
    ...(lacksHours ? [lacking('employment.hoursPerWeek', lacksHours)] : []),
    ...(typeof reached === 'string' ? [] : reached),
  ];
  return { outcome: 'undecided', reasons, missing, grantable: day, refusable: day, until, earned: null };
}

/** The reason where nothing that counts was there: told by name for the states that one kind of rule asks for. */
function absent({ counts }: Measurable) {
  const is = (...kinds: readonly StateKind[]) =>
    counts.kinds.length === kinds.length && kinds.every((kind) => counts.kinds.includes(kind));
  if (is('ordinaert-job', 'uddannelse')) return because('not-in-job-or-education', counts);
  if (is('fleksjob')) return because('not-in-flexjob', counts);
  return because('not-in-what-counts', counts, { kinds: counts.kinds });
}

/** Whether every month reaches the threshold, or what is missing to know it. */
function reachedIncome({ asked, threshold, months }: Income): 'reached' | 'below' | readonly Missing[] {
  const absent = (unknown: readonly MonthIncome[]) =>
    unknown.filter(({ complete }) => !complete).map(({ month }) => lacking(`employment.monthlyIncome.${month}`, asked));
  if (threshold === undefined) return [lacking(asked.figures?.at(-1) as FigureId, asked), ...absent(months)];
  const short = months.filter(({ stated }) => compare(stated, oreOf(threshold)) < 0);
  if (short.length === 0) return 'reached';
  return short.some(({ complete }) => complete) ? 'below' : absent(short);
}
