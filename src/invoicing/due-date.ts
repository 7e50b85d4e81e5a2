import { type Agreement, saidOf, termsOf } from '../agreement/agreement.ts';
import type { OwnNames } from '../agreement/names.ts';
import type { Question } from '../agreement/question.ts';
import type { DueMoves, DueTerm, InvoicingTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { isWeekday, isWorkingDay, onOrAfter } from '../calendar/day-kinds.ts';
import { checkedDay, dayOf, type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import { endOfMonth } from '../calendar/working-days.ts';
import { type Account, type Options, openAccount, type StepsOf, type Telling } from '../evidence/account.ts';
import type { ReadingsOf } from '../evidence/reading.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { countText } from '../evidence/written.ts';
import type { DueDateSteps } from '../language/steps-and-findings.ts';
import { refuse, together } from '../problem/problem.ts';
import { type DueDateFinding, dueDateFinding } from './due-date-findings.ts';
import { dueDateDays } from './readings.ts';

export interface DueDateFacts extends StepsWanted {
  /** The day the invoice was sent. */
  readonly sentOn: IsoDate;
  /** The due day that was agreed for it instead (R223). */
  readonly agreedDueOn?: IsoDate | undefined;
  /** The invoice is not as the agreement asks. `rightEan`: the EAN number that was given the provider was the right one. */
  readonly faulty?: { readonly rightEan: boolean } | undefined;
}

export type DueDateReadings = ReadingsOf<typeof dueDateDays>;

/** When a payment falls due, before and after any moving. */
export interface DueDays {
  readonly dueOn: IsoDate;
  /** The day before any moving. */
  readonly nominalOn: IsoDate;
}

export interface DueDate extends DueDays {
  readonly moved: boolean;
  readonly findings: readonly DueDateFinding[];
  readonly steps?: readonly StepsOf<DueDateSteps>[];
}

/**
 * The day a payment is due (forfaldsdag).
 *
 * R223, R224, R225 · Bilag C1 2.1, C2 2.2, Rammeaftale 4.3, 4.4 · reading: `due-date-days` (A28) · documented choice: A30
 * Unit: calendar days; the day of sending is day 0, or the last day of its month where the agreement counts from there.
 * `agreedDueOn` takes the place of the counted day. A due date that falls on a Saturday, a Sunday or a public holiday moves
 * later, to the next weekday (hverdag), where the agreement says that it moves. An invoice that is `faulty` may wait with
 * payment, if the EAN number was right: a finding.
 * Problems: `date-out-of-range` at `sentOn` or `agreedDueOn`, `date-order` at `agreedDueOn` before `sentOn`,
 * `not-in-agreement`, also at `agreedDueOn` and `faulty`.
 *
 * @example dueDate(koebenhavn2016Fyldt30, { sentOn: isoDate('2016-11-25') }).dueOn // => '2016-12-27'
 */
export function dueDate(agreement: Agreement, facts: DueDateFacts, readings: DueDateReadings = {}): DueDate {
  return decideDueDate(agreement, facts, openAccount(agreement, readings, facts.steps));
}

function decideDueDate(agreement: Agreement, facts: DueDateFacts, account: Account<DueDateSteps>): DueDate {
  const terms = termsOf(agreement, 'invoicing');
  const [{ nominalOn, dueOn }, findings] = together(
    () => decideDue(terms, facts, account),
    () => faultFindings(agreement, terms, facts),
  );
  return account.explained({ dueOn, nominalOn, moved: dueOn !== nominalOn, findings });
}

function decideDue(terms: InvoicingTerms, facts: DueDateFacts, account: Account<DueDateSteps>): DueDays {
  const { sentOn, agreedDueOn } = facts;
  const due = saidOf(terms.due, 'agreement');
  if (agreedDueOn === undefined) return decideDueDay(due, terms.dueMoves, sentOn, 'sentOn', account);
  const [nominal, sent] = together(
    () => dayOf(agreedDueOn, 'agreedDueOn'),
    () => dayOf(sentOn, 'sentOn'),
    () => saidOf(due.otherDay, 'agreedDueOn'),
  );
  if (nominal < sent) refuse('date-order', 'agreedDueOn');
  account.tell?.('agreed-due-date', due, { sentOn }, agreedDueOn);
  return moved(nominal, terms.dueMoves, 'agreedDueOn', account);
}

/** The due day of an invoice sent on a day; a day past the calendar is a problem of the given field. */
export function decideDueDay(
  due: DueTerm,
  moves: DueMoves | undefined,
  sentOn: IsoDate,
  field: string,
  account: Telling<DueDateSteps>,
): DueDays {
  const sent = dayOf(sentOn, field);
  const nominal = checkedDay((due.from === 'month-end' ? endOfMonth(sent) : sent) + due.days, field);
  const days = countText(due.days);
  const from = due.from === 'month-end' ? { sentOn, from: due.from, days } : { sentOn, days };
  account.tell?.('nominal-due-date', due, from, toIsoDate(nominal));
  return moved(nominal, moves, field, account);
}

function moved(nominal: Day, moves: DueMoves | undefined, field: string, account: Telling<DueDateSteps>): DueDays {
  const nominalOn = toIsoDate(nominal);
  if (!moves) return { nominalOn, dueOn: nominalOn };
  const dueOn = toIsoDate(movedDay(nominal, moves, field, account));
  account.tell?.('due-date', moves, { nominalOn }, dueOn);
  return { nominalOn, dueOn };
}

/** A28: where the next weekday is a working day too, there is but one day to move to. */
function movedDay(nominal: Day, { to }: DueMoves, field: string, options: Options): Day {
  const weekday = checkedDay(onOrAfter(nominal, isWeekday), field);
  if (isWorkingDay(weekday) || options.optionOf(dueDateDays, to) === 'weekday') return weekday;
  return checkedDay(onOrAfter(weekday, isWorkingDay), field);
}

function faultFindings(
  by: OwnNames,
  { postponed }: InvoicingTerms,
  { faulty }: DueDateFacts,
): readonly DueDateFinding[] {
  if (!faulty) return [];
  const clause = saidOf(postponed, 'faulty');
  return [dueDateFinding(faulty.rightEan ? 'payment-may-wait' : 'payment-may-not-wait', clause, { by })];
}

export const dueDateQuestion: Question<'due-date', DueDateFacts, DueDate> = {
  name: 'due-date',
  topic: 'invoicing',
  decide: decideDueDate,
};
