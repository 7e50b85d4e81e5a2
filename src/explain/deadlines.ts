import type { Period } from '../calendar/period.ts';
import type { Deadlines } from '../deadlines/deadlines.ts';
import type { Deadline, DeadlineDuty } from '../deadlines/duties.ts';
import type { Speech } from '../language/speech.ts';
import type { Wording } from '../language/wordings.ts';
import { spokenClauses } from './cite.ts';
import { drawn } from './day-by-day.ts';
import { explainFindings } from './findings.ts';
import { explainSteps } from './steps.ts';
import { table, type View } from './view.ts';

export const deadlinesView: View<Deadlines> = {
  text: explainDeadlines,
  table: ({ deadlines }) =>
    table(
      ['dueOn', 'duty', 'firstDay', 'lastDay', 'binding', 'rule', 'message'],
      deadlines.map(({ dueOn, duty, period, binding, rule, message }) => [
        dueOn,
        duty,
        period?.firstDay,
        period?.lastDay,
        binding,
        rule,
        message,
      ]),
    ),
};

/** A dated list that a caseworker can follow, one line for each deadline. */
function explainDeadlines({ open, deadlines, findings, steps }: Deadlines, wording: Wording): readonly string[] {
  const { deadlines: words } = wording;
  return [
    deadlines.length === 0 ? words.none : words.heading,
    ...dated(open, deadlines, wording),
    ...(open ? [wording.dayByDay.onlyDeadlines] : []),
    ...absent(open, deadlines, wording),
    ...explainFindings(findings, wording),
    ...explainSteps(steps, wording),
  ];
}

/** Why an order has fewer deadlines than others. */
function absent(
  open: Deadlines['open'],
  deadlines: readonly Deadline[],
  { deadlines: words }: Wording,
): readonly string[] {
  const has = (duty: DeadlineDuty) => deadlines.some((deadline) => deadline.duty === duty);
  if (!open) return [words.neverBegan];
  return has('final-report') && !has('invoice-by') ? [words.nothingToInvoice] : [];
}

/** The deadlines in date order, with the open days among them. */
function dated(open: Deadlines['open'], deadlines: readonly Deadline[], wording: Wording): readonly string[] {
  const lines = deadlines.map((deadline) => explainDeadline(deadline, wording));
  if (!open || lines.length === 0) return lines;
  const before = deadlines.filter(({ dueOn }) => dueOn < open.firstDay).length;
  const { told, open: isOpen } = wording.dayByDay;
  const course = drawn({ on: open.firstDay, standing: told, what: isOpen(open.lastDay) }, wording);
  return [...lines.slice(0, before), course, ...lines.slice(before)];
}

function explainDeadline(deadline: Deadline, wording: Wording): string {
  const { say, names, deadlineMessages, deadlines: words } = wording;
  const { dueOn, period, duty, atLeast } = deadline;
  const often = atLeast === undefined ? '' : ` ${words.atLeast(atLeast)}`;
  const about = period ? ` (${spokenPeriod(duty, period, say)})` : '';
  const what = `${deadlineMessages(names)[duty]}${often}${about} [${say.clause(deadline)}]`;
  return drawn({ on: dueOn, standing: standingOf(deadline, wording), what }, wording);
}

/** Whether a deadline is a plan, a rule of thumb, or comes only if a placement ends. */
function standingOf({ duty, binding }: Deadline, { dayByDay: words }: Wording): string {
  if (duty === 'job-guidance') return words.ifEnding;
  return binding ? words.planned : words.shouldBe;
}

function spokenPeriod(duty: DeadlineDuty, { firstDay, lastDay }: Period, say: Speech): string {
  if (duty === 'attendance-protocol') return say.month(firstDay.slice(0, 7));
  return `${say.date(firstDay)} – ${say.date(lastDay)}`;
}

/** How many days of one duty are still listed one by one in a statement of many orders. */
const LISTED = 3;

/** The deadlines of an order in short: each duty with its days, a long series by its ends. */
export function shortDeadlines(deadlines: readonly Deadline[], wording: Wording): readonly string[] {
  const byDuty = new Map<DeadlineDuty, Deadline[]>();
  for (const deadline of deadlines) {
    const known = byDuty.get(deadline.duty);
    if (known) known.push(deadline);
    else byDuty.set(deadline.duty, [deadline]);
  }
  return [...byDuty].map(([duty, own]) => {
    const cited = spokenClauses(own, wording).join('; ');
    return `${wording.deadlineTitles[duty]}: ${shortDays(own, wording)} [${cited}]`;
  });
}

function shortDays(own: readonly Deadline[], { say, deadlines: words }: Wording): string {
  const days = own.map(({ dueOn }) => say.date(dueOn));
  if (days.length <= LISTED) return days.join(', ');
  return `${words.times(days.length)}, ${days[0]} – ${days.at(-1)}`;
}
