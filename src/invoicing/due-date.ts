import { type Agreement, termsOf } from '../agreement/agreement.ts';
import type { Question } from '../agreement/question.ts';
import type { InvoicingTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { isWeekday, isWorkingDay, onOrAfter } from '../calendar/day-kinds.ts';
import { checkedDay, dayOf, type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import { chosen, type ReadingsOf } from '../evidence/reading.ts';
import { type Step, type StepsWanted, step, withSteps } from '../evidence/step.ts';
import { dueDateDays } from './readings.ts';

export interface DueDateFacts extends StepsWanted {
  /** The day the invoice was sent. */
  readonly sentOn: IsoDate;
}

export type DueDateReadings = ReadingsOf<typeof dueDateDays>;
export type DueDateStep = 'nominal-due-date' | 'due-date';

export interface DueDate {
  readonly dueOn: IsoDate;
  /** The day before any moving. */
  readonly nominalOn: IsoDate;
  readonly moved: boolean;
  readonly steps?: readonly Step<DueDateStep>[];
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
  const terms = termsOf(agreement, 'invoicing');
  const { nominal, due } = dueDayOf(terms, dayOf(facts.sentOn, 'sentOn'), readings, 'sentOn');
  const answer = { dueOn: toIsoDate(due), nominalOn: toIsoDate(nominal), moved: due !== nominal };
  return facts.steps === false ? answer : withSteps(answer, dueDateSteps(terms, facts, answer, readings));
}

/** The due day of an invoice sent on a day; a day past the calendar is a problem of the given field. */
export function dueDayOf(
  terms: InvoicingTerms,
  sent: Day,
  readings: DueDateReadings,
  field: string,
): { nominal: Day; due: Day } {
  const nominal = checkedDay(sent + terms.due.days, field);
  const isKind = chosen(dueDateDays, readings) === 'weekday' ? isWeekday : isWorkingDay;
  return { nominal, due: checkedDay(onOrAfter(nominal, isKind), field) };
}

export function dueDateSteps(
  terms: InvoicingTerms,
  { sentOn }: DueDateFacts,
  { nominalOn, dueOn }: Pick<DueDate, 'nominalOn' | 'dueOn'>,
  readings: DueDateReadings,
): readonly Step<DueDateStep>[] {
  const read = { reading: dueDateDays.id, option: chosen(dueDateDays, readings) };
  return [
    step('nominal-due-date', terms.due, { sentOn, days: String(terms.due.days) }, nominalOn),
    step('due-date', terms.dueMoves, { nominalOn }, dueOn, read),
  ];
}

export const dueDateQuestion: Question<'due-date', DueDateFacts, DueDate> = {
  name: 'due-date',
  topic: 'invoicing',
  decide: (agreement, facts, account) => dueDate(agreement, facts, account.readings as never),
};
