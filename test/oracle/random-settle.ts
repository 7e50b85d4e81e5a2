import { type CataloguePosition, catalogueCases } from '../cases/catalogue.ts';
import type { OracleEarlier, OracleJob, OraclePlacement } from './bonus.ts';
import { orderedEnd } from './course.ts';
import { dateAt, later, placeOf } from './days.ts';
import type { OracleEvents } from './duties.ts';
import type { Random } from './random.ts';
import { factsOf, type RandomCourse, randomCourse } from './random-course.ts';

/** Orders to settle as they come: any level of the three agreements, with all that may be known of their course. */

export interface RandomItem {
  readonly position: CataloguePosition;
  readonly course: RandomCourse;
  readonly order: Readonly<Record<string, unknown>> & { readonly startsOn: string; readonly level: string };
  readonly otherOrders: readonly (Readonly<Record<string, unknown>> & {
    readonly startsOn: string;
    readonly level: string;
  })[];
  readonly placements: readonly OraclePlacement[];
  readonly employment: readonly OracleJob[];
  readonly earlier: readonly OracleEarlier[];
  readonly events: OracleEvents | undefined;
  /** What the library is asked with. */
  readonly asked: object;
}

const EARLIEST = '1901-01-01';
const mentors = catalogueCases.filter(({ mentor }) => mentor) as [CataloguePosition, ...CataloguePosition[]];
const withBonus = catalogueCases.filter(({ bonus }) => bonus.length > 0) as [CataloguePosition, ...CataloguePosition[]];
const gaps = catalogueCases.filter(({ level }) => level === 'helhedsforloeb') as [CataloguePosition];
const others = catalogueCases.filter(({ mentor }) => !mentor) as [CataloguePosition, ...CataloguePosition[]];
const providers = ['leverandoer-a', 'leverandoer-b'] as const;
const incomes = ['0', '6000', '11999.99', '12000', '12000.5', '30000.00'] as const;

export function randomItem(random: Random): RandomItem {
  let course = randomCourse(random);
  while (course.startsOn < EARLIEST) course = randomCourse(random);
  const isMentor = course.level === 'fastholdelsesmentor';
  const position = isMentor
    ? random.one(mentors)
    : random.one(random.chance(0.6) ? withBonus : random.chance(0.2) ? gaps : others);
  const { closure, contactMinutes, startedWorkOn, pauses, rateChanges, order: priced } = factsOf(course);
  const extended = position.bonus.length > 0 && random.chance(0.3);
  const { hourlyRate, hoursPerWeek, ...rest } = priced;
  const unpriced = position.rate === null && contactMinutes === undefined && random.chance(0.3);
  const order = {
    ...rest,
    ...(unpriced ? { hoursInterval: { min: '2', max: '6' } } : { hoursPerWeek, hourlyRate }),
    level: position.level,
    ...(random.chance(0.5) && { orderedOn: later(course.startsOn, random.whole(-30, 1)) }),
    ...(extended && { provider: 'leverandoer-a' }),
    ...(random.chance(0.1) && { orderedOutsidePortal: random.chance(0.5) }),
    ...(random.chance(0.1) && { confirmedOutsidePortal: random.chance(0.5) }),
  };
  const length = placeOf(orderedEnd(course)) - placeOf(course.startsOn) + 1;
  const placements = times(random, 4, () => placement(random, course.startsOn, length));
  // The same job told twice is a problem of its own, whether it states no incomes or does not mention them.
  const jobs = times(random, 3, () => job(random, course));
  const told = ({ monthlyIncome = {}, ...rest }: OracleJob) => [rest, Object.entries(monthlyIncome).sort()];
  const employment = [...new Map(jobs.map((each) => [JSON.stringify(told(each)), each])).values()];
  const earlier = extended ? times(random, 2, () => earlierOrder(random, course.startsOn), 1) : [];
  const events = random.chance(0.5)
    ? eventsOf(random, position, course, order.orderedOn as string | undefined)
    : undefined;
  const otherOrders = random.chance(0.1) ? [otherOrder(random, position, course.startsOn)] : [];
  return {
    position,
    course,
    order,
    otherOrders,
    placements,
    employment,
    earlier,
    events,
    asked: {
      order,
      ...(otherOrders.length > 0 && { otherOrders }),
      ...(closure && { closure }),
      ...(contactMinutes !== undefined && { contactMinutes }),
      ...(startedWorkOn !== undefined && { startedWorkOn }),
      ...(pauses && { pauses }),
      ...(rateChanges && { rateChanges }),
      ...(placements.length > 0 && { placements }),
      ...(employment.length > 0 && { employment }),
      ...(earlier.length > 0 && { previousOrders: earlier.map(previousOrder) }),
      ...(events && { events }),
    },
  };
}

function times<Item>(random: Random, most: number, make: () => Item, least = 0): Item[] {
  return Array.from({ length: random.whole(least, most) }, make);
}

function placement(random: Random, startsOn: string, length: number): OraclePlacement {
  const begins = random.whole(-20, Math.min(length, 240) + 60);
  const firstDay = later(startsOn, begins);
  const days = random.one([random.whole(0, 40), random.whole(20, 30), random.whole(0, 120)] as const);
  return {
    kind: random.one(['virksomhedspraktik', 'loentilskud'] as const),
    firstDay,
    lastDay: later(firstDay, days),
    ...(random.chance(0.3) && { approvedOn: later(firstDay, random.whole(-5, Math.min(days + 3, 20))) }),
  };
}

function job(random: Random, course: RandomCourse): OracleJob {
  const end = course.closure?.lastOpenDay ?? orderedEnd(course);
  const firstDay = later(end, random.whole(-40, 95));
  const month = (days: number) => later(end, days).slice(0, 7);
  return {
    kind: random.one(['ordinaert-job', 'ordinaert-job', 'ordinaert-job', 'fleksjob', 'uddannelse'] as const),
    firstDay,
    ...(random.chance(0.4) && { lastDay: later(firstDay, random.whole(0, 150)) }),
    ...(random.chance(0.8) && {
      monthlyIncome: Object.fromEntries(
        times(random, 4, () => [month(random.whole(0, 120)), random.one(incomes)] as const),
      ),
    }),
  };
}

function earlierOrder(random: Random, startsOn: string): OracleEarlier {
  const position = random.one(withBonus);
  const weeks = random.whole(1, 20);
  // The gap lies about the 30 days more often than not.
  const lastDay = later(startsOn, -random.one([random.whole(28, 32), random.whole(-20, 90)] as const));
  const begins = later(lastDay, 1 - 7 * weeks);
  const lastOpenDay = later(begins, random.whole(0, 7 * weeks - 1));
  const closure = random.one([
    undefined,
    undefined,
    { ground: 'closed-early', lastOpenDay },
    { ground: 'objective-rejection', lastOpenDay },
    { ground: 'objective-rejection' },
    { ground: 'cancelled-before-start' },
  ] as const);
  return {
    course: { startsOn: begins, weeks, hoursPerWeek: '12', hourlyRate: '140', ...(closure && { closure }) },
    track: position.track,
    provider: random.one(providers),
  };
}

function previousOrder({ course, track, provider }: OracleEarlier): object {
  const { startsOn, weeks, hoursPerWeek, hourlyRate, closure } = course;
  const level = withBonus.find((each) => each.track === track)?.level;
  return { order: { level, startsOn, weeks, hoursPerWeek, hourlyRate, provider }, ...(closure && { closure }) };
}

function otherOrder(random: Random, { agreement }: CataloguePosition, startsOn: string) {
  const among = catalogueCases.filter((each) => each.agreement === agreement);
  const { level } = random.one(among as [CataloguePosition, ...CataloguePosition[]]);
  return { level, startsOn: later(startsOn, random.whole(-60, 60)), weeks: random.whole(1, 13), hoursPerWeek: '5' };
}

function eventsOf(
  random: Random,
  { mentor }: CataloguePosition,
  course: RandomCourse,
  orderedOn: string | undefined,
): OracleEvents {
  const length = placeOf(orderedEnd(course)) - placeOf(course.startsOn) + 1;
  const within = () => later(course.startsOn, random.whole(0, length - 1));
  const open = course.closure ? course.closure.lastOpenDay : orderedEnd(course);
  const least = orderedOn ?? later(course.startsOn, -20);
  const approvedOn = later(least, random.whole(0, 30));
  const startedOn = later(course.startsOn, random.whole(-10, Math.min(length - 1, 20)));
  const some = (share: number) => random.chance(share);
  return {
    ...(some(0.5) && { approvedOn }),
    ...(some(0.4) && (orderedOn ?? '') <= startedOn && { startedOn }),
    ...(some(0.5) && { stayedAway: some(0.5) }),
    ...(some(0.3) && { sentBackOn: within() }),
    ...(some(0.3) && { policeReportedOn: within() }),
    ...(some(0.4) && { interimReports: reports(random, within) }),
    ...(open !== undefined && some(0.2) && { finalReportBy: later(open, random.whole(0, 20)) }),
    ...(some(0.6) && { placements: times(random, 3, () => placementPeriod(random, course.startsOn, length)) }),
    ...(some(0.4) && { followUps: times(random, 12, within) }),
    ...(some(0.5) && { planCovers: random.one(['week', 'month'] as const) }),
    ...(mentor && some(0.6) && { mentorBeside: random.one(['company', 'education', 'offer'] as const) }),
    ...(mentor && some(0.3) && { talkEveryMonths: random.whole(1, 4) }),
  };
}

function reports(random: Random, within: () => string) {
  switch (random.whole(1, 3)) {
    case 1:
      return { everyWeeks: random.whole(1, 13) };
    case 2:
      return { everyMonths: random.whole(1, 4) };
    default:
      return { dueOn: [within(), within(), later(within(), random.whole(0, 30))] };
  }
}

function placementPeriod(random: Random, startsOn: string, length: number) {
  const firstDay = later(startsOn, random.whole(-20, Math.min(length + 10, 300)));
  return { firstDay, ...(random.chance(0.8) && { lastDay: later(firstDay, random.whole(0, 60)) }) };
}

const BONUS_FIGURES = ['bonus-1a', 'bonus-1b', 'bonus-3', 'bonus-4'] as const;

/** The amounts that the source lost, each given or not. */
export function randomFigures(random: Random): Record<string, string> {
  const figures: Record<string, string> = {};
  for (const figure of BONUS_FIGURES) if (random.chance(0.8)) figures[figure] = random.decimal(0, 30_000, 2);
  // As large as the other: where only the higher is paid, it must not matter which.
  if (figures['bonus-1a'] !== undefined && random.chance(0.15)) figures['bonus-1b'] = figures['bonus-1a'];
  if (random.chance(0.8)) figures['income-threshold'] = random.one(incomes);
  if (random.chance(0.2)) figures['income-threshold-4'] = random.one(incomes);
  return figures;
}

/** A day about the end of the course, or nothing. */
export function randomAsOf(random: Random, { course }: RandomItem): string | undefined {
  if (random.chance(0.5)) return undefined;
  return dateAt(placeOf(orderedEnd(course)) + random.whole(-60, 130));
}
