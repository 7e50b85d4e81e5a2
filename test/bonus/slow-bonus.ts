import { isoDate } from '../../src/calendar/iso-date.ts';
import { isWorkingDay } from '../../src/calendar/questions.ts';

/**
 * A second, slow way to the same decisions: every day is looked at on its own, with the runtime's own dates. What is not
 * known yet is decided by asking twice, once with the worst that can follow and once with the best.
 */

const DAY = 86_400_000;

export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

function plusMonths(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

const firstOfNext = (date: string) => `${plusMonths(`${date.slice(0, 7)}-01`, 1).slice(0, 7)}-01`;

export interface SlowPlacement {
  readonly kind: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly approvedOn?: string;
}

export interface SlowJob {
  readonly kind: string;
  readonly firstDay: string;
  readonly lastDay?: string;
  readonly monthlyIncome?: Readonly<Record<string, string>>;
}

export interface SlowCase {
  readonly startsOn: string;
  readonly weeks: number;
  readonly lastOpenDay?: string;
  readonly placements: readonly SlowPlacement[];
  readonly employment: readonly SlowJob[];
  readonly threshold?: number;
  readonly asOf?: string;
  readonly readings: Readonly<Record<string, string>>;
}

export function slowWindow(given: SlowCase): { first: string; last: string } {
  const ordered = plusDays(given.startsOn, given.weeks * 7 - 1);
  const end = given.readings['bonus-end-date'] === 'actual' ? (given.lastOpenDay ?? ordered) : ordered;
  const late = given.readings['bonus-1a-window-end'] === 'first-of-next-month-plus-2-months';
  return { first: given.startsOn, last: plusMonths(late ? firstOfNext(end) : end, 2) };
}

export function slowMeasuredOn(given: SlowCase): string {
  const ordered = plusDays(given.startsOn, given.weeks * 7 - 1);
  const end = given.readings['bonus-end-date'] === 'ordered' ? ordered : (given.lastOpenDay ?? ordered);
  const day = plusMonths(firstOfNext(end), 2);
  return given.readings['bonus-measurement'] === 'last-of-second-month' ? plusDays(day, -1) : day;
}

function days(first: string, last: string): string[] {
  const all: string[] = [];
  for (let day = first; day <= last; day = plusDays(day, 1)) all.push(day);
  return all;
}

/** The longest that matters: each placement as a set of days, or all of them as one. */
function reaches(given: SlowCase, sets: readonly ReadonlySet<string>[]): boolean {
  const window = slowWindow(given);
  return sets.some((set) => {
    let run = 0;
    let sinceMonday = -1;
    for (const day of days(window.first, window.last)) {
      if (!set.has(day)) {
        run = 0;
        sinceMonday = -1;
        continue;
      }
      run++;
      const weekday = new Date(Date.parse(day)).getUTCDay();
      if (sinceMonday >= 0) sinceMonday++;
      else if (weekday === 1) sinceMonday = 1;
      if (run >= 28) return true;
      if (given.readings['four-weeks'] === 'work-weeks' && sinceMonday >= 26 && weekday === 5) return true;
    }
    return false;
  });
}

/** More closed days than ever follow each other. */
const LONGEST_GAP = 15;

/** The days with every gap closed that holds no working day. */
function filled(set: ReadonlySet<string>): ReadonlySet<string> {
  const all = [...set].sort();
  const gaps = all.flatMap((day, index) => {
    const next = all[index + 1];
    const gap = next === undefined ? [] : days(plusDays(day, 1), plusDays(next, -1));
    return gap.length < LONGEST_GAP && gap.every((each) => !isWorkingDay(isoDate(each))) ? gap : [];
  });
  return new Set([...all, ...gaps]);
}

/** `granted`, `refused` or `undecided` for bonus 1a, nothing else being asked. */
export function slow1a(given: SlowCase): string {
  const counted = given.placements.map(({ firstDay, lastDay, approvedOn }) => ({
    first: approvedOn !== undefined && approvedOn > firstDay ? approvedOn : firstDay,
    last: lastDay,
  }));
  const bridged = given.readings['adjacent-placements'] === 'merge-over-non-working-days';
  const last = plusDays(slowWindow(given).last, bridged ? LONGEST_GAP : 0);
  const known = given.asOf ?? last;
  const seen = counted.map((each) => new Set(days(each.first, each.last < known ? each.last : known)));
  const onward = days(plusDays(known, 1), last);
  const separate = given.readings['adjacent-placements'] === 'separate';
  const joined = (sets: readonly Set<string>[]) => {
    if (separate) return sets;
    const all = new Set(sets.flatMap((set) => [...set]));
    return [bridged ? filled(all) : all];
  };
  if (reaches(given, joined(seen))) return 'granted';
  const best = [...seen.map((set) => (set.has(known) ? new Set([...set, ...onward]) : set)), new Set(onward)];
  return reaches(given, joined(best)) ? 'undecided' : 'refused';
}

/** The same for a bonus that is measured on one day. */
export function slowMeasured(given: SlowCase, bonus: '1b' | '3'): string {
  const day = slowMeasuredOn(given);
  if (given.asOf !== undefined && given.asOf < day) return 'undecided';
  const held = given.employment.filter(({ firstDay, lastDay }) => firstDay <= day && (lastDay ?? '9999') >= day);
  if (bonus === '3') return held.some(({ kind }) => kind === 'fleksjob') ? 'granted' : 'refused';
  if (held.some(({ kind }) => kind === 'uddannelse')) return 'granted';
  const jobs = held.filter(({ kind }) => kind === 'ordinaert-job');
  if (jobs.length === 0) return 'refused';
  if (given.threshold === undefined) return 'undecided';
  const month = day.slice(0, 7);
  const paying = given.employment.filter(
    ({ kind, firstDay, lastDay = '9999', monthlyIncome }) =>
      kind === 'ordinaert-job' &&
      (monthlyIncome?.[month] !== undefined || (firstDay.slice(0, 7) <= month && lastDay.slice(0, 7) >= month)),
  );
  const counting = given.readings['bonus-income'] === 'held-that-day' ? jobs : [...new Set([...jobs, ...paying])];
  const incomes = counting.map(({ monthlyIncome }) => monthlyIncome?.[month]);
  const sum = incomes.reduce((total, income) => total + Number(income ?? 0), 0);
  if (sum >= given.threshold) return 'granted';
  return incomes.includes(undefined) ? 'undecided' : 'refused';
}
