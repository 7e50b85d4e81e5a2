import { type Agreement, levelOf, termsOf } from '../agreement/agreement.ts';
import { type CourseReadings, courseDays } from '../agreement/course.ts';
import type { Closure, Order } from '../agreement/order.ts';
import { type Pause, pausedDays, pausesOf } from '../agreement/pauses.ts';
import type { Question } from '../agreement/question.ts';
import { type Period, toPeriod } from '../calendar/period.ts';
import type { followUpStart, mentorFollowUp } from '../delivery/readings.ts';
import { type Account, openAccount, type StepsOf } from '../evidence/account.ts';
import type { ReadingsOf } from '../evidence/reading.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { needsInstalments, type ToldResults } from '../fee/told-results.ts';
import type { DeadlinesSteps } from '../language/steps-and-findings.ts';
import { outsidePortal } from '../order/outside-portal.ts';
import { type Problem, refuseAny, together } from '../problem/problem.ts';
import type { AskedCourse } from './asked-course.ts';
import { contactDuties, planDuties } from './contact-duties.ts';
import {
  finalReportDuty,
  interimDuties,
  invoiceDuty,
  policeProofDuty,
  protocolDuties,
  startCapabilityDuty,
} from './course-duties.ts';
import { type Deadline, dutyMessages, toDeadline } from './duties.ts';
import type { DeadlineEvents } from './events.ts';
import { type DeadlineFinding, eventFindings } from './findings.ts';
import { knownDays } from './known-days.ts';
import type { reportDeadline } from './readings.ts';

/** With what an instalment of the fee hangs on: one that is earned late may be invoiced later. */
export interface DeadlinesFacts<LevelId extends string = string> extends ToldResults, StepsWanted {
  readonly order: Order<LevelId>;
  readonly closure?: Closure | undefined;
  readonly events?: DeadlineEvents | undefined;
  /** Days on which the course was at rest (R343). */
  readonly pauses?: readonly Pause[] | undefined;
}

export type DeadlinesReadings = CourseReadings &
  ReadingsOf<typeof reportDeadline | typeof followUpStart | typeof mentorFollowUp>;
export type DeadlinesStep = keyof DeadlinesSteps;

export interface Deadlines {
  /** The order's own id. */
  readonly id: string | null;
  /** The days the offer was open for the citizen; `null` when the course never began, and owes nothing of itself. */
  readonly open: Period | null;
  /** In date order; those of one day in the order of `duties`. */
  readonly deadlines: readonly Deadline[];
  readonly findings: readonly DeadlineFinding[];
  /** One for each duty that has days, or has none by a reading: how they came about. */
  readonly steps?: readonly StepsOf<DeadlinesSteps>[];
}

/**
 * What is due when in the life of one order (frister), from its approval to its last invoice.
 *
 * R036, R045, R047, R115, R151, R156, R157, R170, R180, R181, R185–R187, R220, R276, R278, R279, R343 · Bilag A1 1.1, A2 1.3–3, C1 2,
 * C2 1.2 and 2, E 6.3 and 6.6, F2 1.1 and 1.3; D24 3.1, 3.3.2, 3.3.4 · readings: `report-deadline` (A26),
 * `follow-up-start` (A91), `mentor-follow-up` (A96), `objective-rejection-fee` (A44), `order-week` (A42) · documented choices: A24, A31, A34, A36, A63, A64, A92
 * Unit: calendar days unless the rule says weekdays (hverdage); the day something is counted from is not counted. A due
 * date is the last day on which the duty is still met in time, and only the weekday rules move it. A course that never
 * began owes nothing of itself; a citizen who was sent back after taking part leaves the protocol and the final report,
 * for they tell of the attendance, and no invoice day, for there is nothing to invoice; nor has an order that was placed or
 * confirmed outside the portal. What lies wholly in a pause is not owed, save the final report and the invoices; what is
 * due once in some days is due on the last of them that is not paused.
 * Problems: `unknown-level`, `not-in-agreement`, `date-order` for events outside the time they can belong to and for pauses outside the open days,
 * `not-a-mentor-level`, `date-out-of-range` at the field that pushes a day out.
 *
 * @example deadlines(koebenhavn2016Fyldt30, { order }).deadlines.map(({ dueOn }) => dueOn).at(-1) // => '2016-12-02'
 */
export function deadlines<LevelId extends string>(
  agreement: Agreement<LevelId>,
  facts: DeadlinesFacts<NoInfer<LevelId>>,
  readings: DeadlinesReadings = {},
): Deadlines {
  return decideDeadlines(agreement, facts, openAccount(agreement, readings, facts.steps));
}

export function decideDeadlines(
  agreement: Agreement,
  facts: DeadlinesFacts,
  account: Account<DeadlinesSteps>,
): Deadlines {
  termsOf(agreement, 'reporting');
  const { order, closure, events = NO_EVENTS, pauses = [], placements, employment, asOf } = facts;
  const results = { placements, employment, asOf };
  const { terms } = agreement;
  const [{ level }, course] = together(
    () => levelOf(agreement, order.level),
    () => courseDays(order, closure),
    () => needsInstalments(agreement, results),
  );
  const told = pausesOf(terms.fee, pauses, course);
  const paused = course.open ? pausedDays(told, course.open, account) : told;
  const outside = outsidePortal(agreement, order) !== undefined;
  const asked: AskedCourse = { agreement, terms, order, closure, course, events, results, paused, outside, account };
  const [, known, plan, contacts, protocols, interim, report, invoice] = together(
    () => level.mentor || refuseMentorFacts(events),
    () => atKnownDays(asked),
    () => planDuties(asked),
    () => contactDuties(asked),
    () => protocolDuties(asked),
    () => interimDuties(asked),
    () => finalReportDuty(asked),
    () => invoiceDuty(asked),
  );
  const messages = dutyMessages(agreement);
  return account.explained({
    id: order.id ?? null,
    open: course.open && toPeriod(course.open),
    // Gathered in the order of duties, which those of one day keep.
    deadlines: known.due
      .concat(plan, contacts, protocols, interim, report, invoice)
      .sort((a, b) => a.due - b.due)
      .map((due) => toDeadline(due, messages)),
    findings: known.findings,
  });
}

const NO_EVENTS: DeadlineEvents = {};

/** What hangs on the days of the order's life: what is due, and what was found. */
function atKnownDays(asked: AskedCourse) {
  const { agreement, order, events, course } = asked;
  const days = knownDays(order, events, course);
  const [proof, capability] = together(
    () => policeProofDuty(asked, days.sentBack),
    () => startCapabilityDuty(asked, days.approved),
  );
  return { due: [...proof, ...capability], findings: eventFindings(agreement, days, events.stayedAway) };
}

function refuseMentorFacts({ mentorBeside, contactsPerMonth, talkEveryMonths }: DeadlineEvents): void {
  const problems: Problem[] = [];
  if (contactsPerMonth !== undefined) problems.push({ code: 'not-a-mentor-level', path: 'events.contactsPerMonth' });
  if (mentorBeside !== undefined) problems.push({ code: 'not-a-mentor-level', path: 'events.mentorBeside' });
  if (talkEveryMonths !== undefined) problems.push({ code: 'not-a-mentor-level', path: 'events.talkEveryMonths' });
  refuseAny(problems);
}

export const deadlinesQuestion: Question<'deadlines', DeadlinesFacts, Deadlines> = {
  name: 'deadlines',
  topic: 'reporting',
  decide: decideDeadlines,
};
