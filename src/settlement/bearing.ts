import { reSummonsCount, reSummonsStep, reSummonsWindow, undecidedSickness } from '../absence/readings.ts';
import { objectiveRejectionFee } from '../agreement/readings.ts';
import { bonusReadings } from '../bonus/readings.ts';
import { remedyDays, standstillEnd } from '../contract/readings.ts';
import { reportDeadline } from '../deadlines/readings.ts';
import { followUpStart, intervalAverage } from '../delivery/readings.ts';
import type { Reading } from '../evidence/reading.ts';
import { partWeek } from '../fee/readings.ts';
import { dueDateDays, invoiceBegunWeeks, weekToMonth } from '../invoicing/readings.ts';
import {
  lateRemedyMinimum,
  penaltyFirstDay,
  penaltyMinimumAndCap,
  socialDocumentationUnit,
} from '../penalties/readings.ts';

const courseReadings = [partWeek, objectiveRejectionFee] as const;
const bonusAndRejection: readonly Reading[] = /* @__PURE__ */ bonusReadings.concat(objectiveRejectionFee as never);

/** What bears on one of the questions that a settlement asks, in the order of the register. */
const settleReadings: readonly Reading[] = /* @__PURE__ */ (bonusReadings as readonly Reading[]).concat(
  reportDeadline,
  dueDateDays,
  invoiceBegunWeeks,
  weekToMonth,
  partWeek,
  objectiveRejectionFee,
  followUpStart,
);

/** Only until every room reads through its account: then the readings that were consulted are the ones that bear. */
const byQuestion: Readonly<Record<string, readonly Reading[]>> = {
  catalogue: [],
  'check-order': [],
  fee: courseReadings,
  'invoice-plan': [weekToMonth, invoiceBegunWeeks, partWeek, objectiveRejectionFee],
  'due-date': [dueDateDays],
  'audit-invoice': [invoiceBegunWeeks, partWeek, objectiveRejectionFee],
  credit: [weekToMonth, invoiceBegunWeeks, partWeek, objectiveRejectionFee],
  duties: [],
  bonus: bonusAndRejection,
  'bonus-statement': bonusAndRejection,
  delivery: [intervalAverage, followUpStart],
  deadlines: [reportDeadline, objectiveRejectionFee, followUpStart],
  'contract-deadlines': [remedyDays, standstillEnd],
  'delay-penalty': [penaltyMinimumAndCap, penaltyFirstDay, lateRemedyMinimum],
  'invoicing-penalty': [],
  'conduct-penalty': [socialDocumentationUnit],
  'liability-cap': [],
  interest: [],
  'regulate-price': [],
  'check-offer': [],
  'score-offers': [],
  'first-day-absence': [reSummonsStep, reSummonsCount, reSummonsWindow],
  absence: [undecidedSickness],
  'attendance-protocol': [undecidedSickness],
  readings: [],
  settle: settleReadings,
};

export function bearingOn(operation: string, _consulted: ReadonlySet<Reading>): readonly Reading[] {
  return byQuestion[operation] ?? [];
}
