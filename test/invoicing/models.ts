import { agreementOf, begunAllowed, closedEarly, finishedOnly, inParts, says, splitBy } from '../cases/instalments.ts';
import {
  fixedPrice,
  heldHours,
  monthPrice,
  pausedWeeks,
  resultInstalments,
  weekPrice,
} from '../cases/payment-models.ts';
import type { WholeAnswer } from '../oracle/whole-answer.ts';

/** An invoice, a plan or a credit under an agreement of `agreements`, with all that is answered. */
export interface ModelAnswer extends WholeAnswer {
  readonly model: keyof typeof agreements;
}

const weekly = (invoicing: object, fee: object = {}) =>
  agreementOf({ price: { per: 'week', amount: '700' }, fee: { ...closedEarly('open-days'), ...fee }, invoicing });
const byMonths = (counts: string) =>
  weekly(splitBy('calendar-months', finishedOnly), { partWeek: says('2.8', { counts }) });
const halves = [
  ['50', { at: 'start' }],
  ['50', { at: 'end' }],
] as const;
const thirds = [
  ['30', { at: 'end' }],
  ['30', { weeksAfterStart: 6 }],
  ['40', { at: 'start' }],
] as const;
const course = { price: { per: 'course', amount: '10000' }, fee: closedEarly('as-ordered') };

/** Agreements that invoice by weeks, by months and by instalments. */
export const agreements = {
  copenhagen: 'koebenhavn-2016-fyldt-30',
  unsaid: weekly(splitBy('course-weeks')),
  finished: weekly(splitBy('course-weeks', { ...finishedOnly, latest: says('4.2', { months: 3 }) })),
  begun: weekly(splitBy('course-weeks', begunAllowed)),
  taxed: weekly(splitBy('course-weeks', finishedOnly), { vat: says('2.9', { percent: '25' }) }),
  'calendar-days': byMonths('calendar-days'),
  weekdays: byMonths('weekdays'),
  'started-weeks': byMonths('started-weeks'),
  'completed-weeks': byMonths('completed-weeks'),
  'begun-months': weekly(splitBy('calendar-months', begunAllowed)),
  halves: agreementOf({ ...course, invoicing: inParts(halves, { latest: says('4.2', { months: 3 }) }) }),
  thirds: agreementOf({ ...course, invoicing: inParts(thirds) }),
  results: resultInstalments,
  fixed: fixedPrice,
  held: heldHours,
  month: monthPrice,
  paused: pausedWeeks,
  week: weekPrice,
} as const;
