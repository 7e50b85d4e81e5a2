import { type Agreement, levelOf, termsOf } from '../agreement/agreement.ts';
import { type Course, type CourseReadings, courseDays } from '../agreement/course.ts';
import type { Closure, Order } from '../agreement/order.ts';
import type { Question } from '../agreement/question.ts';
import { objectiveRejectionFee } from '../agreement/readings.ts';
import type { Terms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import { type Period, toPeriod } from '../calendar/period.ts';
import { followUpStart } from '../delivery/readings.ts';
import { openAccount } from '../evidence/account.ts';
import { chosen, type ReadingsOf } from '../evidence/reading.ts';
import { type Step, type StepFacts, type StepsWanted, step, withSteps } from '../evidence/step.ts';
import { courseUnder } from '../order/outside-portal.ts';
import { type Problem, problemsOf, RulesError, refuseAll, refuseAny } from '../problem/problem.ts';
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
 * R036, R045, R047, R115, R151, R156, R157, R170, R180, R181, R185–R187, R220, R276, R278, R279 · Bilag A1 1.1, A2 1.3–3, C1 2,
 * C2 1.2 and 2, E 6.3 and 6.6, F2 1.1 and 1.3; D24 3.1, 3.3.2, 3.3.4 · readings: `report-deadline` (A26),
 * `follow-up-start` (A91), `objective-rejection-fee` (A44) · documented choices: A24, A31, A34, A36, A63, A64, A92
 * Unit: calendar days unless the rule says weekdays (hverdage); the day something is counted from is not counted. A due
 * date is the last day on which the duty is still met in time, and only the weekday rules move it. A course that never
 * began owes nothing of itself; a citizen who was sent back after taking part leaves the protocol and the final report,
 * for they tell of the attendance, and no invoice day, for there is nothing to invoice; nor has an order that was placed or
 * confirmed outside the portal.
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
  const { order, closure, events = NO_EVENTS } = facts;
  let due: readonly DueDuty[];
  let course: Course;
  let days: KnownDays;
  try {
    const { level } = levelOf(agreement, order.level);
    if (!level.mentor) refuseMentorFacts(events);
    course = courseUnder(agreement, order, closure, openAccount(readings, false));
    days = knownDays(order, events, course);
    due = inDateOrder(dutiesOf({ agreement, facts, course, days, readings }));
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
    : withSteps(answer, deadlineSteps(agreement.terms, due, facts, answer.open, readings));
}

/** What the duties of a course are found from. */
interface AskedCourse {
  readonly agreement: Agreement;
  readonly facts: DeadlinesFacts;
  readonly course: Course;
  readonly days: KnownDays;
  readonly readings: DeadlinesReadings;
}

const NO_EVENTS: DeadlineEvents = {};

/** Each kind of duty as a question of its own, so that the problems of all can be told. */
const kindsOfDuty: readonly ((asked: AskedCourse) => readonly DueDuty[])[] = [
  ({ agreement, course, days }) => orderDuties(agreement.terms, course, days.approved, days.sentBack),
  ({ agreement, facts, course }) => planDuties(agreement.terms, course, facts.events?.planCovers ?? 'week'),
  ({ agreement, facts, course, readings }) => {
    const wholeCourse = chosen(followUpStart, readings) === 'course-start';
    return followUpDuties(agreement.terms, facts.order.level, course, facts.events ?? NO_EVENTS, wholeCourse);
  },
  ({ agreement, facts, course }) => mentorDuties(agreement.terms, facts.order.level, course, facts.events ?? NO_EVENTS),
  ({ agreement, course }) => protocolDuties(agreement.terms, course),
  ({ agreement, facts, course }) => interimDuties(agreement.terms, course, facts.events?.interimReports),
  ({ agreement, facts, course, readings }) => {
    const asInExample = chosen(reportDeadline, readings) === 'worked-example';
    return finalReportDuty(agreement.terms, course, facts.events ?? NO_EVENTS, asInExample);
  },
  ({ agreement, course }) => invoiceDuty(agreement.terms, course),
];

function dutiesOf(asked: AskedCourse): DueDuty[] {
  const due: DueDuty[] = [];
  for (const ask of kindsOfDuty) for (const duty of ask(asked)) due.push(duty);
  return due;
}

/** One problem was met; the caller is told of all. */
function refuseAllOf(agreement: Agreement, facts: DeadlinesFacts, readings: DeadlinesReadings): void {
  const { order, closure, events = NO_EVENTS } = facts;
  refuseAll(
    () => levelOf(agreement, order.level),
    () => courseDays(order, closure),
  );
  const { level } = levelOf(agreement, order.level);
  const course = courseUnder(agreement, order, closure, openAccount(readings, false));
  const none = { start: course.ordered.first, approved: null, started: null, sentBack: null, policeReported: null };
  const questions: readonly (() => unknown)[] = [
    () => level.mentor || refuseMentorFacts(events),
    () => knownDays(order, events, course),
    () => placementRuns(course, events),
    ...kindsOfDuty.map((ask) => () => ask({ agreement, facts, course, days: none, readings })),
  ];
  // Two duties may trip over the same field, which is told once.
  const told = new Map(questions.flatMap(problemsOf).map((problem) => [`${problem.code} ${problem.path}`, problem]));
  refuseAny([...told.values()]);
}

function refuseMentorFacts({ mentorBeside, talkEveryMonths }: DeadlineEvents): void {
  const problems: Problem[] = [];
  if (mentorBeside !== undefined) problems.push({ code: 'not-a-mentor-level', path: 'events.mentorBeside' });
  if (talkEveryMonths !== undefined) problems.push({ code: 'not-a-mentor-level', path: 'events.talkEveryMonths' });
  refuseAny(problems);
}

/** The days that were told, each where it can be: approved after the order, begun and sent back before the end of it. */
function knownDays(order: Order, events: DeadlineEvents, { ordered }: Course): KnownDays {
  const orderedOn = givenDay(order.orderedOn, 'order.orderedOn');
  const approved = givenDay(events.approvedOn, 'events.approvedOn');
  const started = givenDay(events.startedOn, 'events.startedOn');
  const sentBack = givenDay(events.sentBackOn, 'events.sentBackOn');
  const policeReported = givenDay(events.policeReportedOn, 'events.policeReportedOn');
  const problems: Problem[] = [];
  const misplaced = (field: string) => problems.push({ code: 'date-order', path: `events.${field}` });
  if (orderedOn !== null && approved !== null && approved < orderedOn) misplaced('approvedOn');
  if (started !== null && started > ordered.last) misplaced('startedOn');
  if (sentBack !== null && sentBack > ordered.last) misplaced('sentBackOn');
  refuseAny(problems);
  return { start: ordered.first, approved, started, sentBack, policeReported };
}

function givenDay(date: IsoDate | undefined, path: string): Day | null {
  return date === undefined ? null : dayOf(date, path);
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

export const deadlinesQuestion: Question<'deadlines', DeadlinesFacts, Deadlines> = {
  name: 'deadlines',
  topic: 'reporting',
  decide: (agreement, facts, account) => deadlines(agreement, facts, account.readings as never),
};
