import { type Agreement, termsOf } from '../agreement/agreement.ts';
import type { Question } from '../agreement/question.ts';
import type { InvoicingTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { isWeekday, isWorkingDay, onOrAfter } from '../calendar/day-kinds.ts';
import { checkedDay, dayOf, type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import { type Account, type Options, openAccount, type StepsOf } from '../evidence/account.ts';
import type { ReadingsOf } from '../evidence/reading.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { countText } from '../evidence/written.ts';
import type { DueDateSteps } from '../language/steps-and-findings.ts';
import { dueDateDays } from './readings.ts';

export interface DueDateFacts extends StepsWanted {
  /** The day the invoice was sent. */
  readonly sentOn: IsoDate;
}

export type DueDateReadings = ReadingsOf<typeof dueDateDays>;

export interface DueDate {
  readonly dueOn: IsoDate;
  /** The day before any moving. */
  readonly nominalOn: IsoDate;
  readonly moved: boolean;
  readonly steps?: readonly StepsOf<DueDateSteps>[];
}

/**
 * The day a payment is due (forfaldsdag).
 *
 * R223, R224 · Bilag C1 2.1, C2 2.2, Rammeaftale 4.4 · reading: `due-date-days` (A28) · documented choice: A30
 * Unit: calendar days; the day of sending is day 0. A due date that falls on a Saturday, a Sunday or a public holiday
 * moves later, to the next weekday (hverdag).
 * Problems: `date-out-of-range` at `sentOn`, `not-in-agreement`.
 *
 * @example dueDate(koebenhavn2016Fyldt30, { sentOn: isoDate('2016-11-25') }).dueOn // => '2016-12-27'
 */
export function dueDate(agreement: Agreement, facts: DueDateFacts, readings: DueDateReadings = {}): DueDate {
  return decideDueDate(agreement, facts, openAccount(agreement, readings, facts.steps));
}

function decideDueDate(agreement: Agreement, facts: DueDateFacts, account: Account<DueDateSteps>): DueDate {
  const terms = termsOf(agreement, 'invoicing');
  const { nominalOn, dueOn } = decideDueDay(terms, facts.sentOn, 'sentOn', account);
  return account.explained({ dueOn, nominalOn, moved: dueOn !== nominalOn });
}

/** The due day of an invoice sent on a day; a day past the calendar is a problem of the given field. */
export function decideDueDay(
  terms: InvoicingTerms,
  sentOn: IsoDate,
  field: string,
  account: Account<DueDateSteps>,
): Pick<DueDate, 'nominalOn' | 'dueOn'> {
  const nominal = checkedDay(dayOf(sentOn, field) + terms.due.days, field);
  const nominalOn = toIsoDate(nominal);
  account.tell?.('nominal-due-date', terms.due, { sentOn, days: countText(terms.due.days) }, nominalOn);
  const dueOn = toIsoDate(movedDay(nominal, field, account));
  account.tell?.('due-date', terms.dueMoves, { nominalOn }, dueOn);
  return { nominalOn, dueOn };
}

/** A28: where the next weekday is a working day too, there is but one day to move to. */
function movedDay(nominal: Day, field: string, options: Options): Day {
  const weekday = checkedDay(onOrAfter(nominal, isWeekday), field);
  if (isWorkingDay(weekday) || options.optionOf(dueDateDays) === 'weekday') return weekday;
  return checkedDay(onOrAfter(weekday, isWorkingDay), field);
}

export const dueDateQuestion: Question<'due-date', DueDateFacts, DueDate> = {
  name: 'due-date',
  topic: 'invoicing',
  decide: decideDueDate,
};
