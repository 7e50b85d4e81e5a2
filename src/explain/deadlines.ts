import type { Deadlines } from '../deadlines/deadlines.ts';
import { type Deadline, type DeadlineDuty, dutyWords } from '../deadlines/duties.ts';
import type { Language } from '../evidence/clause.ts';
import { counted, pick, spokenDate, spokenMonth } from '../evidence/spoken.ts';
import { spokenClause, spokenClauses } from './cite.ts';
import { explainFindings } from './findings.ts';
import { explainSteps } from './steps.ts';
import { inLanguage, table, type View } from './view.ts';

export const deadlinesView: View<Deadlines> = {
  text: inLanguage(explainDeadlines),
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
function explainDeadlines({ open, deadlines, findings, steps }: Deadlines, language: Language): readonly string[] {
  return [
    deadlines.length === 0
      ? pick(language, 'Der er ingen frister.', 'There are no deadlines.')
      : pick(language, 'FRISTER', 'DEADLINES'),
    ...deadlines.map((deadline) => explainDeadline(deadline, language)),
    ...absent(open, deadlines, language),
    ...explainFindings(findings, language),
    ...explainSteps(steps, language),
  ];
}

/** Why an order has fewer deadlines than others. */
function absent(open: Deadlines['open'], deadlines: readonly Deadline[], language: Language): readonly string[] {
  const has = (duty: DeadlineDuty) => deadlines.some((deadline) => deadline.duty === duty);
  if (!open) {
    return [
      pick(
        language,
        'Forløbet begyndte ikke, så der er hverken protokol, rapport eller faktura.',
        'The course never began, so there is neither protocol, report nor invoice.',
      ),
    ];
  }
  if (!has('final-report') || has('invoice-by')) return [];
  return [
    pick(
      language,
      'Der er intet at fakturere; protokol og rapport handler om borgerens deltagelse og skal laves alligevel.',
      "There is nothing to invoice; protocol and report are about the citizen's attendance and are due all the same.",
    ),
  ];
}

function explainDeadline(deadline: Deadline, language: Language): string {
  const { dueOn, period, duty, message, messageDa } = deadline;
  const about = period ? ` (${spokenPeriod(duty, period, language)})` : '';
  return `${spokenDate(dueOn, language)}: ${pick(language, messageDa, message)}${about} [${spokenClause(deadline, language)}]`;
}

function spokenPeriod(
  duty: DeadlineDuty,
  { firstDay, lastDay }: NonNullable<Deadline['period']>,
  language: Language,
): string {
  if (duty === 'attendance-protocol') return spokenMonth(firstDay.slice(0, 7), language);
  return `${spokenDate(firstDay, language)} – ${spokenDate(lastDay, language)}`;
}

/** How many days of one duty are still listed one by one in a statement of many orders. */
const LISTED = 3;

/** The deadlines of an order in short: each duty with its days, a long series by its ends. */
export function shortDeadlines(deadlines: readonly Deadline[], language: Language): readonly string[] {
  const byDuty = new Map<DeadlineDuty, Deadline[]>();
  for (const deadline of deadlines) {
    const known = byDuty.get(deadline.duty);
    if (known) known.push(deadline);
    else byDuty.set(deadline.duty, [deadline]);
  }
  return [...byDuty].map(([duty, own]) => {
    const cited = spokenClauses(own, language).join('; ');
    return `${dutyWords[duty].title[language]}: ${shortDays(own, language)} [${cited}]`;
  });
}

function shortDays(own: readonly Deadline[], language: Language): string {
  const days = own.map(({ dueOn }) => spokenDate(dueOn, language));
  if (days.length <= LISTED) return days.join(', ');
  const times = counted(days.length, pick(language, 'gang', 'time'), pick(language, 'gange', 'times'), language);
  return `${times}, ${days[0]} – ${days.at(-1)}`;
}
