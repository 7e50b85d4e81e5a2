import { type OracleCourse, orderedEnd } from './course.ts';
import { dateAt, FIRST_YEAR, LAST_YEAR, later, placeOf } from './days.ts';
import type { Random } from './random.ts';

const MENTOR = 'fastholdelsesmentor';
const NO_MENTOR = 'virksomhedsspor-b';

export interface RandomCourse extends OracleCourse {
  readonly level: typeof MENTOR | typeof NO_MENTOR;
}

/** Room for the longest course and the days computed after it. */
const LAST_START = placeOf(`${LAST_YEAR - 11}-01-01`);
const FIRST_START = placeOf(`${FIRST_YEAR}-01-01`);

/** Any course that a fee can be asked for: every ground, part weeks, short contacts, years long and days short. */
export function randomCourse(random: Random): RandomCourse {
  const startsOn = random.chance(0.7)
    ? dateAt(random.whole(placeOf('2015-01-01'), placeOf('2026-12-31')))
    : dateAt(random.whole(FIRST_START, LAST_START));
  const mentor = random.chance(0.4);
  const weeks = random.chance(0.95) ? random.whole(1, 30) : random.whole(1, 520);
  const period = random.chance(0.5) ? { weeks } : { endsOn: later(startsOn, random.whole(0, 7 * weeks - 1)) };
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
  return {
    level: mentor ? MENTOR : NO_MENTOR,
    ...course,
    ...(closure && { closure }),
    ...(random.chance(0.3) && { startedWorkOn: later(startsOn, random.whole(startsOn > '1900-02-01' ? -20 : 0, 60)) }),
  };
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
  };
}
