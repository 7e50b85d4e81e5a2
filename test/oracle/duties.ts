import { isInWorkWeeks, type OracleCourse, orderedEnd, pausedPlaces } from './course.ts';
import { dateAt, firstOfNextMonth, isWeekdayAt, later, monthsLater, placeOf, weekdayAt } from './days.ts';
import { openThrough } from './order-days.ts';

/** The slow second answer to what is due when in an order's life, for each level of the three agreements. */

export interface OracleEvents {
  readonly approvedOn?: string;
  readonly startedOn?: string;
  readonly stayedAway?: boolean;
  readonly sentBackOn?: string;
  readonly policeReportedOn?: string;
  readonly interimReports?: {
    readonly everyWeeks?: number;
    readonly everyMonths?: number;
    readonly dueOn?: readonly string[];
  };
  readonly finalReportBy?: string;
  readonly placements?: readonly { readonly firstDay: string; readonly lastDay?: string }[];
  readonly followUps?: readonly string[];
  readonly planCovers?: 'week' | 'month';
  readonly mentorBeside?: 'company' | 'education' | 'offer';
  readonly talkEveryMonths?: number;
}

export interface DutyReadings {
  readonly 'report-deadline': 'worked-example' | 'plain-count';
  readonly 'follow-up-start': 'placement-start' | 'course-start';
  readonly 'objective-rejection-fee': 'nothing' | 'open-period';
  readonly 'mentor-follow-up': 'weekly-and-monthly' | 'monthly';
  readonly 'order-week': 'work-week' | 'calendar';
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** In which order the duties of one day are told. */
const ORDER = [
  'police-proof',
  'start-capability',
  'plan',
  'follow-up',
  'mentor-contact',
  'mentor-talk',
  'job-guidance',
  'attendance-protocol',
  'interim-report',
  'final-report',
  'invoice-by',
];

const followedWeekly: ReadonlySet<string> = new Set([
  'virksomhedsspor-a',
  'virksomhedsspor-b',
  'virksomhedsspor-c',
  'fleksjobspor-a',
  'fleksjobspor-b',
  'ret-og-pligt-tilbud',
  'afklaringsspor-a',
  'afklaringsspor-b',
]);
const mentorAlone: ReadonlySet<string> = new Set([
  'uddannelsesvej-1-mentor',
  'uddannelsesvej-2-mentor',
  'uddannelsesvej-3-mentor',
]);

function nthWeekdayAfter(day: number, count: number): number {
  let [place, left] = [day, count];
  while (left > 0) if (isWeekdayAt(++place)) left--;
  return place;
}

function blocks({ first, last }: Stretch, length: number, whole: boolean): Stretch[] {
  const found: Stretch[] = [];
  for (let from = first; from <= last; from += length) {
    if (from + length - 1 <= last) found.push({ first: from, last: from + length - 1 });
    else if (!whole) found.push({ first: from, last });
  }
  return found;
}

function months(open: Stretch): (Stretch & { readonly next: number })[] {
  const found: (Stretch & { next: number })[] = [];
  for (let first = open.first; first <= open.last; ) {
    const next = placeOf(firstOfNextMonth(dateAt(first)));
    found.push({ first, last: Math.min(open.last, next - 1), next });
    first = next;
  }
  return found;
}

/** Placements on the open days, those that share a day as one. */
function placementRuns(open: Stretch, lastOrdered: number, { placements = [] }: OracleEvents): Stretch[] {
  const cut = placements
    .map(({ firstDay, lastDay }) => {
      const first = placeOf(firstDay);
      return { first, last: lastDay === undefined ? Math.max(first, lastOrdered) : placeOf(lastDay) };
    })
    .map(({ first, last }) => ({ first: Math.max(first, open.first), last: Math.min(last, open.last) }))
    .filter(({ first, last }) => first <= last);
  const runs: Stretch[] = [];
  let left = cut;
  while (left.length > 0) {
    let run = left.reduce((a, b) => (b.first < a.first ? b : a));
    for (let grew = true; grew; ) {
      const { first, last } = run;
      const beside = left.filter((each) => each.first <= last && first <= each.last);
      const longest = Math.max(...beside.map((each) => each.last));
      grew = longest > last;
      run = { first, last: longest };
    }
    const { first, last } = run;
    left = left.filter((each) => each.first > last || each.last < first);
    runs.push(run);
  }
  return runs;
}

/** Whole thirds of 13 weeks, or calendar months, whichever is over first, so many at a time: the day on which each is full. */
function monthStretches(open: Stretch, every: number): Stretch[] {
  const found: Stretch[] = [];
  let begun = open.first;
  let full = 0;
  for (let day = open.first; day <= open.last; day++) {
    const days = day - open.first + 1;
    if (Math.floor((3 * days) / 91) <= full && day < calendarEnd(open.first, full + 1)) continue;
    full++;
    if (full % every !== 0) continue;
    found.push({ first: begun, last: day });
    begun = day + 1;
  }
  return found;
}

/** The last day of so many calendar months from a day. */
function calendarEnd(first: number, months: number): number {
  const from = dateAt(first);
  const same = monthsLater(from, months);
  return placeOf(same) - (same.slice(8) === from.slice(8) ? 1 : 0);
}

function gaps(run: Stretch, followUps: readonly number[]): Stretch[] {
  const found: Stretch[] = [];
  for (let from = run.first; from + 14 <= run.last; ) {
    found.push({ first: from + 1, last: from + 14 });
    let next = from + 14;
    for (let day = from + 14; day > from; day--) if (followUps.includes(day)) next = day;
    from = next;
  }
  return found;
}

/** Each as `day duty from/through`, in the order they are told. */
export function oracleDuties(
  agreement: string,
  level: string,
  course: OracleCourse,
  events: OracleEvents,
  readings: DutyReadings,
): readonly string[] {
  const due: { day: number; duty: string; about: Stretch | null }[] = [];
  const add = (duty: string, day: number, about: Stretch | null = null) => due.push({ day, duty, about });
  const is2016 = agreement !== 'koebenhavn-udsatte-over-30';
  const through = openThrough(course);
  // The agreement of 2024 knows no pauses.
  const paused: ReadonlySet<number> =
    is2016 && through !== null ? pausedPlaces(course, readings['order-week'], through) : new Set();
  const addEach = (duty: string, stretches: readonly Stretch[]) => {
    for (const { first, last } of stretches) {
      // Due on the last day that is not paused; where none is left the duty is dropped below.
      let day = last;
      while (day > first && paused.has(day)) day--;
      add(duty, day, { first, last });
    }
  };
  if (is2016 && events.sentBackOn !== undefined) add('police-proof', nthWeekdayAfter(placeOf(events.sentBackOn), 1));
  if (through !== null) {
    const open = { first: placeOf(course.startsOn), last: placeOf(through) };
    const ordered = placeOf(orderedEnd(course));
    if (is2016) addOf2016(add, course, events, open, through, readings);
    else {
      const periods = events.planCovers === 'month' ? months(open) : courseWeeks(course, open, readings);
      for (const { first, last } of periods) add('plan', first - 1, { first, last });
    }
    const runs = placementRuns(open, ordered, events);
    const besideMentor = level === 'fastholdelsesmentor' && readings['mentor-follow-up'] === 'weekly-and-monthly';
    if (followedWeekly.has(level) || besideMentor) for (const run of runs) addEach('follow-up', blocks(run, 7, true));
    if (level === 'helhedsforloeb') {
      const made = (events.followUps ?? []).map(placeOf);
      for (const run of readings['follow-up-start'] === 'course-start' ? [open] : runs)
        addEach('follow-up', gaps(run, made));
    }
    if (mentorAlone.has(level) && events.mentorBeside === undefined) addEach('mentor-contact', blocks(open, 14, true));
    if (level === 'fastholdelsesmentor' && events.mentorBeside !== 'offer') addRetention(addEach, events, open);
    addReports(add, course, events, open);
  }
  return due
    .filter(({ day, duty, about }) => !isAtRest(paused, duty, about ?? { first: day, last: day }))
    .sort(
      (a, b) =>
        // Those of one duty that fall on one day stand by their first day, and of one first day as they were told.
        a.day - b.day || ORDER.indexOf(a.duty) - ORDER.indexOf(b.duty) || (a.about?.first ?? 0) - (b.about?.first ?? 0),
    )
    .map(
      ({ day, duty, about }) => `${dateAt(day)} ${duty} ${about ? `${dateAt(about.first)}/${dateAt(about.last)}` : ''}`,
    );
}

/** Whether every day that a duty is about is paused; reports on and bills for the whole course stay. */
function isAtRest(paused: ReadonlySet<number>, duty: string, { first, last }: Stretch): boolean {
  if (duty === 'final-report' || duty === 'invoice-by') return false;
  for (let day = first; day <= last; day++) if (!paused.has(day)) return false;
  return true;
}

/** Weeks of the calendar for an order in work weeks, of seven days from its start for any other. */
function courseWeeks(course: OracleCourse, open: Stretch, readings: DutyReadings): Stretch[] {
  if (!isInWorkWeeks(course, readings['order-week'])) return blocks(open, 7, false);
  const monday = open.first - weekdayAt(open.first) + 1;
  return blocks({ first: monday, last: open.last }, 7, false)
    .map(({ first, last }) => ({ first: Math.max(first, open.first), last }))
    .filter(({ first, last }) => first <= last);
}

type Add = (duty: string, day: number, about?: Stretch | null) => void;

function addOf2016(
  add: Add,
  course: OracleCourse,
  { approvedOn, finalReportBy }: OracleEvents,
  open: Stretch,
  through: string,
  readings: DutyReadings,
): void {
  if (approvedOn !== undefined) add('start-capability', placeOf(approvedOn) + 5);
  for (const { first, last, next } of months(open)) add('attendance-protocol', next, { first, last });
  const weekdays = readings['report-deadline'] === 'plain-count' ? 5 : 6;
  add('final-report', finalReportBy === undefined ? nthWeekdayAfter(open.last, weekdays) : placeOf(finalReportBy));
  if (course.closure?.ground !== 'objective-rejection' || readings['objective-rejection-fee'] === 'open-period')
    add('invoice-by', placeOf(monthsLater(through, 2)));
}

function addRetention(
  addEach: (duty: string, stretches: readonly Stretch[]) => void,
  { talkEveryMonths = 3, placements = [] }: OracleEvents,
  open: Stretch,
): void {
  const contacts = monthStretches(open, 1);
  addEach('mentor-contact', contacts.length > 0 ? contacts : [open]);
  addEach('mentor-talk', monthStretches(open, talkEveryMonths));
  const ended = placements.flatMap(({ firstDay, lastDay }) =>
    lastDay === undefined ? [] : [{ first: placeOf(firstDay), last: placeOf(lastDay) }],
  );
  addEach(
    'job-guidance',
    ended.filter(({ last }) => last >= open.first && last <= open.last),
  );
}

function addReports(add: Add, course: OracleCourse, { interimReports }: OracleEvents, open: Stretch): void {
  if (!interimReports) return;
  const { everyWeeks, everyMonths, dueOn = [] } = interimReports;
  if (everyWeeks !== undefined) {
    for (let day = open.first + 7 * everyWeeks; day <= open.last; day += 7 * everyWeeks) add('interim-report', day);
    return;
  }
  if (everyMonths !== undefined) {
    for (let count = 1; ; count++) {
      const day = placeOf(monthsLater(course.startsOn, count * everyMonths));
      if (day > open.last) return;
      add('interim-report', day);
    }
  }
  const closedEarly = open.last < placeOf(orderedEnd(course));
  for (const day of new Set(dueOn.map(placeOf))) if (!closedEarly || day <= open.last) add('interim-report', day);
}

/** The codes of what is found in the days that were told, in alphabetical order. */
export function oracleEventFindings(agreement: string, course: OracleCourse, events: OracleEvents): readonly string[] {
  if (agreement === 'koebenhavn-udsatte-over-30') return [];
  const { approvedOn, startedOn, stayedAway, sentBackOn, policeReportedOn } = events;
  const codes: string[] = [];
  if (startedOn !== undefined && startedOn < course.startsOn) codes.push('started-before-start');
  if (approvedOn !== undefined && startedOn !== undefined) {
    if (startedOn < approvedOn) codes.push('started-before-approval');
    if (stayedAway !== true && startedOn > course.startsOn && startedOn > later(approvedOn, 5)) {
      codes.push('started-too-late');
    }
  }
  if (sentBackOn !== undefined && policeReportedOn !== undefined && policeReportedOn > sentBackOn)
    codes.push('police-report-after-return');
  return codes.sort();
}
