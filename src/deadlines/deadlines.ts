import { type Agreement, levelOf, termsOf } from '../agreement/agreement.ts';
import { type Course, type CourseReadings, courseOf } from '../agreement/course.ts';
import type { Closure, Order } from '../agreement/order.ts';
import { objectiveRejectionFee } from '../agreement/readings.ts';
import type { Terms } from '../agreement/terms.ts';
import { dayOf, toIsoDate } from '../calendar/iso-date.ts';
import { type Period, toPeriod } from '../calendar/period.ts';
import { followUpStart } from '../delivery/readings.ts';
import { chosen, type ReadingsOf } from '../evidence/reading.ts';
import { type Step, type StepFacts, type StepsWanted, step } from '../evidence/step.ts';
import { problemsOf, RulesError, refuseAll, refuseAny } from '../problem/problem.ts';
import { followUpDuties, mentorDuties, placementRuns, planDuties } from './contact-duties.ts';
import { finalReportDuty, interimDuties, invoiceDuty, orderDuties, protocolDuties } from './course-duties.ts';
import { type Deadline, type DeadlineDuty, type DueDuty, duties, inDateOrder, toDeadline } from './duties.ts';
import type { DeadlineEvents } from './events.ts';
import { type DeadlineFinding, eventFindings, type KnownDays } from './findings.ts';
import { reportDeadline } from './readings.ts';

export interface DeadlinesFacts<LevelId extends string = string> extends StepsWanted {
  readonly order: Order<LevelId>;
  readonly closure?: Closure | undefined;
  readonly events?: DeadlineEvents | undefined;
}

export type DeadlinesReadings = CourseReadings & ReadingsOf<typeof reportDeadline | typeof followUpStart>;
export type DeadlinesStep = `due-${DeadlineDuty}`;

export interface Deadlines {
  /** The order's own id. */
  readonly id: string | null;
  /** The days the offer was open for the citizen; `null` when the course never began, and owes nothing of itself. */
  readonly open: Period | null;
  /** In date order; those of one day in the order of `duties`. */
  readonly deadlines: readonly Deadline[];
  readonly findings: readonly DeadlineFinding[];
  /** One for each duty: how its days came about. */
  readonly steps?: readonly Step<DeadlinesStep>[];
}

/**
 * What is due when in the life of one order (frister), from its approval to its last invoice.
 *
 * R036, R045, R047, R115, R156, R157, R170, R180, R181, R185–R187, R220, R276, R278, R279 · Bilag A1 1.1, A2 1.3–3, C1 2,
 * C2 1.2 and 2, E 6.3 and 6.6, F2 1.1 and 1.3; D24 3.1, 3.3.2, 3.3.4 · readings: `report-deadline` (A26),
 * `follow-up-start` (A91), `objective-rejection-fee` (A44) · documented choices: A24, A31, A34, A36, A63, A64, A92
 * Unit: calendar days unless the rule says weekdays (hverdage); the day something is counted from is not counted. A due
 * date is the last day on which the duty is still met in time, and only the weekday rules move it. A course that never
 * began owes nothing of itself; a citizen who was sent back after taking part leaves the protocol and the final report,
 * for they tell of the attendance, and no invoice day, for there is nothing to invoice.
 * Problems: `unknown-level`, `not-in-agreement`, `date-order` for events outside the time they can belong to,
 * `not-a-mentor-level`, `date-out-of-range` at the field that pushes a day out.
 *
 * @example deadlines(koebenhavn2016Fyldt30, { order }).deadlines.map(({ dueOn }) => dueOn).at(-1) // => '2016-12-02'
 */
export function deadlines<LevelId extends string>(
  agreement: Agreement<LevelId>,
  facts: DeadlinesFacts<NoInfer<LevelId>>,
  readings: DeadlinesReadings = {},
): Deadlines {
  termsOf(agreement, 'reporting');
  const { order, closure, events = {} } = facts;
  let due: readonly DueDuty[];
  let course: Course;
  let days: KnownDays;
  try {
    const { level } = levelOf(agreement, order.level);
    if (!level.mentor) refuseMentorFacts(events);
    course = courseOf(order, closure, readings);
    days = knownDays(order, events, course);
    const gathered = dutiesOf(agreement, facts, course, days, readings);
    due = inDateOrder(gathered.flatMap((ask) => ask()));
  } catch (error) {
    if (error instanceof RulesError) refuseAllOf(agreement, facts, readings);
    throw error;
  }
  const answer = {
    id: order.id ?? null,
    open: course.open && toPeriod(course.open),
    deadlines: due.map(toDeadline),
    findings: eventFindings(agreement.terms.ordering, days),
  };
  return facts.steps === false
    ? answer
    : { ...answer, steps: deadlineSteps(agreement.terms, due, facts, answer.open, readings) };
}

/** Each kind of duty as a question of its own, so that the problems of all can be told. */
function dutiesOf(
  { terms }: Agreement,
  { order: { level }, events = {} }: DeadlinesFacts,
  course: Course,
  days: KnownDays,
  readings: DeadlinesReadings,
): readonly (() => DueDuty[])[] {
  const wholeCourse = chosen(followUpStart, readings) === 'course-start';
  const asInExample = chosen(reportDeadline, readings) === 'worked-example';
  return [
    () => orderDuties(terms, course, days.approved, days.sentBack),
    () => planDuties(terms, course, events.planCovers ?? 'week'),
    () => followUpDuties(terms, level, course, events, wholeCourse),
    () => mentorDuties(terms, level, course, events),
    () => protocolDuties(terms, course),
    () => (events.interimReports ? interimDuties(terms, course, events.interimReports) : []),
    () => finalReportDuty(terms, course, events, asInExample),
    () => invoiceDuty(terms, course),
  ];
}

/** One problem was met; the caller is told of all. */
function refuseAllOf(agreement: Agreement, facts: DeadlinesFacts, readings: DeadlinesReadings): void {
  const { order, closure, events = {} } = facts;
  refuseAll(
    () => levelOf(agreement, order.level),
    () => courseOf(order, closure, readings),
  );
  const { level } = levelOf(agreement, order.level);
  const course = courseOf(order, closure, readings);
  const none = { start: course.ordered.first, approved: null, started: null, sentBack: null, policeReported: null };
  const questions: readonly (() => unknown)[] = [
    () => level.mentor || refuseMentorFacts(events),
    () => knownDays(order, events, course),
    () => placementRuns(course, events),
    ...dutiesOf(agreement, facts, course, none, readings),
  ];
  // Two duties may trip over the same field, which is told once.
  const told = new Map(questions.flatMap(problemsOf).map((problem) => [`${problem.code} ${problem.path}`, problem]));
  refuseAny([...told.values()]);
}

function refuseMentorFacts({ mentorBeside, talkEveryMonths }: DeadlineEvents): void {
  const given = Object.entries({ mentorBeside, talkEveryMonths });
  refuseAny(
    given.flatMap(([field, value]) =>
      value === undefined ? [] : [{ code: 'not-a-mentor-level', path: `events.${field}` }],
    ),
  );
}

/** The days that were told, each where it can be: approved after the order, begun and sent back before the end of it. */
function knownDays(order: Order, events: DeadlineEvents, { ordered }: Course): KnownDays {
  const day = (field: 'approvedOn' | 'startedOn' | 'sentBackOn' | 'policeReportedOn') =>
    events[field] === undefined ? null : dayOf(events[field], `events.${field}`);
  const known = {
    start: ordered.first,
    approved: day('approvedOn'),
    started: day('startedOn'),
    sentBack: day('sentBackOn'),
    policeReported: day('policeReportedOn'),
  };
  const orderedOn = order.orderedOn === undefined ? null : dayOf(order.orderedOn, 'order.orderedOn');
  const wrong = [
    ...(orderedOn !== null && known.approved !== null && known.approved < orderedOn ? ['approvedOn'] : []),
    ...(known.started !== null && known.started > ordered.last ? ['startedOn'] : []),
    ...(known.sentBack !== null && known.sentBack > ordered.last ? ['sentBackOn'] : []),
  ];
  refuseAny(wrong.map((field) => ({ code: 'date-order', path: `events.${field}` })));
  return known;
}

function deadlineSteps(
  terms: Terms,
  due: readonly DueDuty[],
  facts: DeadlinesFacts,
  open: Period | null,
  readings: DeadlinesReadings,
): readonly Step<DeadlinesStep>[] {
  const counts = countsOf(terms, facts, open, readings);
  return duties.flatMap((duty) => {
    const own = due.filter((each) => each.duty === duty);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    const from = { ...counts[duty], times: String(own.length) };
    const gives = own.length === 1 ? toIsoDate(first.due) : `${toIsoDate(first.due)}/${toIsoDate(last.due)}`;
    return [step(`due-${duty}` as const, first.clause, from, gives, readingOf(duty, first, facts, readings))];
  });
}

/** What the days of a duty were counted from, and how many of what. */
function countsOf(
  { ordering, reporting, invoicing }: Terms,
  { events = {} }: DeadlinesFacts,
  open: Period | null,
  readings: DeadlinesReadings,
): Readonly<Partial<Record<DeadlineDuty, StepFacts>>> {
  const { approvedOn = '', sentBackOn = '', finalReportBy } = events;
  const endedOn = open?.lastDay ?? '';
  const more = chosen(reportDeadline, readings) === 'worked-example' ? 1 : 0;
  const weekdays = String((reporting?.finalReport?.weekdays ?? 0) + more);
  return {
    'start-capability': { approvedOn, days: String(ordering?.startCapability?.days ?? '') },
    'police-proof': { sentBackOn },
    'final-report': finalReportBy === undefined ? { endedOn, weekdays } : { finalReportBy },
    'invoice-by': { endedOn, months: String(invoicing?.latest.months ?? '') },
  };
}

/** The reading that decided a duty's days, where one did. */
function readingOf(
  duty: DeadlineDuty,
  { clause }: DueDuty,
  { closure, events }: DeadlinesFacts,
  readings: DeadlinesReadings,
) {
  if (duty === 'final-report' && events?.finalReportBy === undefined) {
    return { reading: reportDeadline.id, option: chosen(reportDeadline, readings) };
  }
  if (duty === 'invoice-by' && closure?.ground === 'objective-rejection') {
    return { reading: objectiveRejectionFee.id, option: chosen(objectiveRejectionFee, readings) };
  }
  if (duty === 'follow-up' && followUpStart.rules.includes(clause.rule)) {
    return { reading: followUpStart.id, option: chosen(followUpStart, readings) };
  }
  return undefined;
}
