import { type OracleCourse, type OraclePause, type OracleRateChange, orderedEnd } from './course.ts';
import { dateAt, FIRST_YEAR, isWorkingDayAt, LAST_YEAR, later, placeOf, weekdayAt } from './days.ts';
import type { Random } from './random.ts';

const MENTOR = 'fastholdelsesmentor';
const NO_MENTOR = 'virksomhedsspor-b';

export interface RandomCourse extends OracleCourse {
  readonly level: typeof MENTOR | typeof NO_MENTOR;
}

/** 520 weeks. */
const MOST_DAYS = 3_640;
/** Room for the longest course and the days computed after it. */
const LAST_START = placeOf(`${LAST_YEAR - 11}-01-01`);
const FIRST_START = placeOf(`${FIRST_YEAR}-01-01`);

/**
 * Any course that a fee can be asked for: every ground, part weeks and work weeks, short contacts, pauses and regulated
 * rates, years long and days short.
 */
export function randomCourse(random: Random): RandomCourse {
  const begins = random.chance(0.7)
    ? random.whole(placeOf('2015-01-01'), placeOf('2026-12-31'))
    : random.whole(FIRST_START, LAST_START);
  const mentor = random.chance(0.4);
  const weeks = random.chance(0.95) ? random.whole(1, 30) : random.whole(1, 520);
  const { startsOn, ...period } = periodOf(random, begins, weeks);
  const contact = mentor && random.chance(0.6) ? { contactMinutes: random.whole(1, 60) } : {};
  const hoursPerWeek =
    'contactMinutes' in contact
      ? String(random.whole(1, 168))
      : random.chance(0.5)
        ? String(random.whole(1, 37))
        : positive(random.decimal(0, 167, 4));
  const hourlyRate = random.chance(0.9) ? random.decimal(0, 500, 4) : random.decimal(0, 999_999_999_999, 4);
  const course = { startsOn, ...period, hoursPerWeek, hourlyRate, ...contact };
  const closure = randomClosure(random, startsOn, orderedEnd(course));
  const open = closure ? closure.lastOpenDay : orderedEnd(course);
  const pauses = open !== undefined && random.chance(0.25) ? randomPauses(random, startsOn, open) : [];
  const rateChanges = random.chance(0.25) ? randomRates(random, startsOn, orderedEnd(course)) : [];
  return {
    level: mentor ? MENTOR : NO_MENTOR,
    ...course,
    ...(closure && { closure }),
    ...(pauses.length > 0 && { pauses }),
    ...(rateChanges.length > 0 && { rateChanges }),
    ...(random.chance(0.3) && { startedWorkOn: later(startsOn, random.whole(startsOn > '1900-02-01' ? -20 : 0, 60)) }),
  };
}

/** By weeks or by the last day; of those by the last day half are about the working days of their weeks. */
function periodOf(random: Random, begins: number, weeks: number) {
  if (random.chance(0.4)) return { startsOn: dateAt(begins), weeks };
  if (random.chance(0.4)) return { startsOn: dateAt(begins), endsOn: dateAt(begins + random.whole(0, 7 * weeks - 1)) };
  return inWorkWeeks(random, begins, weeks);
}

/** From about the first Arbejdsdag of a week through about the last one of another. */
export function inWorkWeeks(random: Random, begins: number, weeks: number): { startsOn: string; endsOn: string } {
  const first = edgeOfWeek(random, begins, 1);
  const last = edgeOfWeek(random, mondayAt(begins) + 7 * (weeks - 1), -1);
  return { startsOn: dateAt(first), endsOn: dateAt(Math.max(first, Math.min(last, first + MOST_DAYS - 1))) };
}

/** Just before, at or just after the first or last Arbejdsdag of a week; of half of the weeks one that holidays cut. */
function edgeOfWeek(random: Random, place: number, step: 1 | -1): number {
  let monday = mondayAt(place);
  const isCut = (from: number) => [0, 1, 2, 3, 4].some((day) => !isWorkingDayAt(from + day));
  if (random.chance(0.5)) for (let tries = 0; tries < 30 && !isCut(monday); tries++) monday += 7;
  let edge = step === 1 ? monday : monday + 6;
  while (!isWorkingDayAt(edge)) edge += step;
  return random.chance(0.6) ? edge : Math.min(monday + 6, Math.max(monday, edge + random.whole(-2, 2)));
}

const mondayAt = (place: number) => Math.max(0, place - weekdayAt(place) + 1);

/** One to three pauses that share no day, most of them from Monday or through Friday. */
function randomPauses(random: Random, first: string, last: string): readonly OraclePause[] {
  const [begin, end] = [placeOf(first), placeOf(last)];
  const pauses: OraclePause[] = [];
  for (let from = begin, count = random.whole(1, 3); count > 0 && from <= end; count--) {
    let start = Math.min(end, from + random.whole(0, random.chance(0.5) ? 6 : 40));
    if (random.chance(0.4)) start = Math.max(from, mondayAt(start));
    let stop = Math.min(end, start + random.whole(0, random.chance(0.7) ? 8 : 30));
    if (random.chance(0.5)) while (stop < end && weekdayAt(stop) !== 5) stop++;
    if (random.chance(0.05)) stop = end;
    pauses.push({ firstDay: dateAt(start), lastDay: dateAt(stop), ground: 'force-majeure' });
    from = stop + 1;
  }
  return random.chance(0.3) ? pauses.reverse() : pauses;
}

/** Up to three rates that take effect after the start, in no order. */
function randomRates(random: Random, first: string, last: string): readonly OracleRateChange[] {
  const length = placeOf(last) - placeOf(first);
  if (length === 0) return [];
  const days = new Set(Array.from({ length: random.whole(1, 3) }, () => random.whole(1, length)));
  return [...days].map((day) => ({ from: later(first, day), hourlyRate: random.decimal(0, 500, 4) }));
}

function positive(hours: string): string {
  return hours === '0' ? '0.5' : hours;
}

function randomClosure(random: Random, first: string, last: string): OracleCourse['closure'] {
  if (random.chance(0.5)) return undefined;
  const lastOpenDay = later(first, random.whole(0, placeOf(last) - placeOf(first)));
  switch (random.whole(1, 5)) {
    case 1:
      return { ground: 'cancelled-before-start' };
    case 2:
      return { ground: 'objective-rejection' };
    case 3:
      return { ground: 'objective-rejection', lastOpenDay };
    case 4:
      return { ground: 'agreed-termination', lastOpenDay };
    default:
      return { ground: 'closed-early', lastOpenDay };
  }
}

/** The facts that the library is asked with. */
export function factsOf(course: RandomCourse) {
  const { level, startsOn, weeks, endsOn, hoursPerWeek, hourlyRate, contactMinutes, closure, startedWorkOn } = course;
  const { pauses, rateChanges } = course;
  return {
    order: {
      level,
      startsOn,
      ...(weeks === undefined ? { endsOn } : { weeks }),
      hoursPerWeek,
      hourlyRate,
    },
    ...(closure && { closure }),
    ...(contactMinutes !== undefined && { contactMinutes }),
    ...(startedWorkOn !== undefined && { startedWorkOn }),
    ...(pauses && { pauses }),
    ...(rateChanges && { rateChanges }),
  };
}
