import type { OracleCourse } from './course.ts';
import { orderedEnd } from './course.ts';
import { dateAt, firstOfNextMonth, later, placeOf } from './days.ts';
import { type FourWeeksReadings, oracleFourWeeks, type Stretch, type Verdict } from './four-weeks.ts';
import { decimalFraction, fraction, nearest, oreOfText, product, textOfOre } from './fractions.ts';
import { type BonusDayReadings, openThrough, oracleBonusDays } from './order-days.ts';

/** The slow second answer to whether a bonus is earned, when that is known, and until when it can change. */

export interface OraclePlacement {
  readonly kind: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly approvedOn?: string;
}

export interface OracleJob {
  readonly kind: string;
  readonly firstDay: string;
  readonly lastDay?: string;
  readonly monthlyIncome?: Readonly<Record<string, string>>;
}

export interface OracleEarlier {
  readonly course: OracleCourse;
  readonly track: string;
  readonly provider: string;
}

export interface OracleBonusCase {
  readonly course: OracleCourse;
  readonly kinds: readonly string[];
  readonly track: string;
  readonly provider: string | undefined;
  readonly paid: boolean;
  readonly isOutsidePortal: boolean;
  readonly placements: readonly OraclePlacement[];
  readonly employment: readonly OracleJob[];
  readonly earlier: readonly OracleEarlier[];
  readonly figures: Readonly<Record<string, string>>;
  readonly asOf: string | undefined;
}

export interface OracleBonusReadings extends FourWeeksReadings, BonusDayReadings {
  readonly 'bonus-1a-and-1b': 'cumulative' | 'either';
  readonly 'bonus-income-month': 'measurement-month' | 'two-months-after-exit';
  readonly 'bonus-income': 'month' | 'held-that-day';
  readonly 'bonus-gap': '30-blocks' | '30-is-new-period';
  readonly 'extension-of': 'same-track' | 'any-order';
  readonly 'bonus-flexjob-as-job': 'no' | 'yes';
  readonly 'bonus-before-course': 'counts' | 'does-not-count';
  readonly 'bonus-provider-change': 'consecutive-orders' | 'same-provider-only';
}

/** What is compared of a decision; the two days only where one bonus does not hang on the other. */
export interface OracleDecision {
  readonly bonus: string;
  readonly outcome: string;
  readonly amount: string | null;
  readonly window: { readonly firstDay: string; readonly lastDay: string } | null;
  readonly measuredOn: string | null;
  readonly earnedOn: string | null;
  readonly knowableFrom: string | null;
  readonly changeableUntil: string | null;
}

function canonical(amount: string): string {
  return textOfOre(nearest(product(decimalFraction(amount), fraction(100))));
}

/** Whether the course extends an earlier one: the one that ended last, if the gap is too short. */
function isExtension({ course, track, provider, earlier }: OracleBonusCase, readings: OracleBonusReadings): boolean {
  const ended = ({ course: other }: OracleEarlier) =>
    readings['bonus-end-date'] === 'ordered' ? orderedEnd(other) : (openThrough(other) as string);
  const corresponding = earlier.filter(
    (each) =>
      openThrough(each.course) !== null &&
      each.course.startsOn < course.startsOn &&
      (readings['extension-of'] === 'any-order' || each.track === track),
  );
  const known = corresponding.filter((each) => each.provider === provider);
  if (known.length === 0) return false;
  const lastBegun = corresponding
    .map((each) => each.course.startsOn)
    .sort()
    .at(-1);
  const before = corresponding.filter((each) => each.course.startsOn === lastBegun);
  if (readings['bonus-provider-change'] === 'consecutive-orders' && before.some((each) => each.provider !== provider)) {
    return false;
  }
  const last = known.map(ended).sort().at(-1) as string;
  const gap = placeOf(course.startsOn) - placeOf(last);
  return readings['bonus-gap'] === '30-blocks' ? gap <= 30 : gap < 30;
}

function on(outcome: string, day: string, until = day): Verdict {
  return {
    outcome,
    knowable: placeOf(day),
    until: placeOf(until),
    earned: outcome === 'granted' ? placeOf(day) : null,
  };
}

/** The state on the measurement day. */
function measuredState(kind: string, given: OracleBonusCase, day: string, readings: OracleBonusReadings): Verdict {
  const { course, figures, asOf } = given;
  const open = openThrough(course) ?? orderedEnd(course);
  const end = readings['bonus-end-date'] === 'ordered' ? orderedEnd(course) : open;
  const next = firstOfNextMonth(end);
  const months =
    readings['bonus-income-month'] === 'measurement-month'
      ? [day.slice(0, 7)]
      : [next.slice(0, 7), firstOfNextMonth(next).slice(0, 7)];
  const lastOfIncome = later(firstOfNextMonth(`${months.at(-1)}-01`), -1);
  const until = lastOfIncome > day ? lastOfIncome : day;
  if (asOf !== undefined && asOf < day) return on('undecided', day, kind === '3' ? day : until);
  const fromStart = readings['bonus-before-course'] === 'does-not-count';
  const held = given.employment.filter(
    ({ firstDay, lastDay }) =>
      firstDay <= day && (lastDay ?? '9999') >= day && !(fromStart && firstDay < course.startsOn),
  );
  const has = (wanted: string) => held.some((job) => job.kind === wanted);
  if (kind === '3') return on(has('fleksjob') ? 'granted' : 'refused', day);
  if (has('uddannelse')) return on('granted', day);
  const asJob = readings['bonus-flexjob-as-job'] === 'yes';
  const jobs = held.filter((job) => job.kind === 'ordinaert-job' || (asJob && job.kind === 'fleksjob'));
  if (jobs.length === 0) return on('refused', day);
  const threshold = (kind === '4' ? figures['income-threshold-4'] : undefined) ?? figures['income-threshold'];
  if (threshold === undefined) return on('undecided', day, until);
  const incomes = months.map((month) => {
    const paying = given.employment.filter(
      (job) =>
        (job.kind === 'ordinaert-job' || (asJob && job.kind === 'fleksjob')) &&
        !(fromStart && job.firstDay < course.startsOn) &&
        (job.monthlyIncome?.[month] !== undefined ||
          // A job that is told to begin later in the month leaves its income open, also before it has begun.
          (job.firstDay.slice(0, 7) <= month && (job.lastDay ?? '9999').slice(0, 7) >= month)),
    );
    const asked = readings['bonus-income'] === 'month' ? [...new Set([...jobs, ...paying])] : jobs;
    const stated = asked.flatMap(({ monthlyIncome }) => monthlyIncome?.[month] ?? []);
    const sum = stated.reduce((total, each) => total + oreOfText(canonical(each)), 0n);
    return { short: sum < oreOfText(canonical(threshold)), complete: stated.length === asked.length };
  });
  if (incomes.every(({ short }) => !short)) return on('granted', day, until);
  return on(incomes.some(({ short, complete }) => short && complete) ? 'refused' : 'undecided', day, until);
}

/** Placements as they count: from the approval, and from the start of the course where that is asked. */
function countedStays({ course, placements }: OracleBonusCase, readings: OracleBonusReadings): readonly Stretch[] {
  const fromStart = readings['bonus-before-course'] === 'does-not-count';
  return placements.flatMap(({ firstDay, lastDay, approvedOn = firstDay }) => {
    const first = approvedOn > firstDay ? approvedOn : firstDay;
    if (first > lastDay || (fromStart && firstDay < course.startsOn)) return [];
    return [{ first: placeOf(first), last: placeOf(lastDay) }];
  });
}

/** Only the higher of the two is paid, 1a where they are alike; each outcome as the other leaves it. */
function either(
  outcomes: { a: string; b: string },
  figures: Readonly<Record<string, string>>,
): { a: string; b: string } {
  const { a, b } = outcomes;
  if (a === 'refused' || b === 'refused') return outcomes;
  const [one, other] = [figures['bonus-1a'], figures['bonus-1b']];
  if (one === undefined || other === undefined) return { a: 'undecided', b: 'undecided' };
  const aIsHigher = oreOfText(canonical(one)) >= oreOfText(canonical(other));
  const higher = aIsHigher ? a : b;
  const lower = higher === 'granted' ? 'refused' : 'undecided';
  return aIsHigher ? { a, b: lower } : { a: lower, b };
}

/** Every decision of an order, in the order of the catalogue. */
export function oracleBonus(given: OracleBonusCase, readings: OracleBonusReadings): readonly OracleDecision[] {
  const { course, kinds, figures, paid, isOutsidePortal } = given;
  const days = oracleBonusDays(course, readings);
  const extended = isExtension(given, readings);
  const told = kinds.map((kind) => {
    const own = !paid
      ? on('refused', isOutsidePortal ? course.startsOn : (openThrough(course) ?? course.startsOn))
      : kind === '1a'
        ? oracleFourWeeks(
            { first: placeOf(days.firstDay), last: placeOf(days.lastDay) },
            countedStays(given, readings),
            given.asOf === undefined ? null : placeOf(given.asOf),
            readings,
          )
        : measuredState(kind, given, days.measuredOn, readings);
    return { kind, verdict: extended ? on('refused', course.startsOn) : own };
  });
  const paired = readings['bonus-1a-and-1b'] === 'either' && kinds.includes('1a') && kinds.includes('1b');
  const outcomeOf = (kind: string) => told.find((each) => each.kind === kind)?.verdict.outcome ?? '';
  const { a, b } = either({ a: outcomeOf('1a'), b: outcomeOf('1b') }, figures);
  return told.map(({ kind, verdict }) => {
    const outcome = !paired ? verdict.outcome : kind === '1a' ? a : b;
    const amount = figures[`bonus-${kind}`];
    const alone = !paired;
    return {
      bonus: kind,
      outcome,
      amount: outcome === 'granted' && amount !== undefined ? canonical(amount) : null,
      window: kind === '1a' ? { firstDay: days.firstDay, lastDay: days.lastDay } : null,
      measuredOn: kind !== '1a' ? days.measuredOn : null,
      earnedOn: outcome === 'granted' && verdict.earned !== null ? dateAt(verdict.earned) : null,
      knowableFrom: alone ? dateAt(verdict.knowable) : null,
      changeableUntil: alone ? dateAt(verdict.until) : null,
    };
  });
}

const isGranted = ({ outcome }: OracleDecision) => outcome === 'granted';

/** Whether a bonus of an order is granted without an amount. */
export function lacksAmount(order: { readonly bonus: readonly OracleDecision[] }): boolean {
  return order.bonus.some((each) => isGranted(each) && each.amount === null);
}

/** What is known of the granted bonuses of some orders together, or nothing where none of them is known. */
export function oracleBonusTotal(orders: readonly { readonly bonus: readonly OracleDecision[] }[]): string | null {
  const amounts = orders.flatMap(({ bonus }) => bonus.filter(isGranted).flatMap(({ amount }) => amount ?? []));
  if (amounts.length === 0 && orders.some(lacksAmount)) return null;
  return textOfOre(amounts.reduce((sum, amount) => sum + oreOfText(amount), 0n));
}
