import { absence } from '../absence/absence.ts';
import { attendanceProtocol } from '../absence/attendance-protocol.ts';
import { firstDayAbsence } from '../absence/first-day-absence.ts';
import { reSummonsCount, reSummonsStep, reSummonsWindow, undecidedSickness } from '../absence/readings.ts';
import type { Agreement } from '../agreement/agreement.ts';
import { catalogue } from '../agreement/catalogue.ts';
import { duties } from '../agreement/duties.ts';
import { objectiveRejectionFee } from '../agreement/readings.ts';
import type { Terms } from '../agreement/terms.ts';
import { type Bonus, bonus } from '../bonus/bonus.ts';
import { grantedAmount } from '../bonus/bonus-decision.ts';
import { type BonusStatement, type BonusStatementFacts, bonusStatement } from '../bonus/bonus-statement.ts';
import type { BonusFacts } from '../bonus/facts.ts';
import { bonusReadings } from '../bonus/readings.ts';
import {
  type ContractDeadlines,
  type ContractDeadlinesFacts,
  contractDeadlines,
} from '../contract/contract-deadlines.ts';
import { remedyDays, standstillEnd } from '../contract/readings.ts';
import { type Deadlines, type DeadlinesFacts, deadlines } from '../deadlines/deadlines.ts';
import { reportDeadline } from '../deadlines/readings.ts';
import { type Delivery, delivery } from '../delivery/delivery.ts';
import type { DeliveryFacts } from '../delivery/delivery-facts.ts';
import { followUpStart, intervalAverage } from '../delivery/readings.ts';
import type { Reading } from '../evidence/reading.ts';
import { type Fee, type FeeFacts, fee } from '../fee/fee.ts';
import { partWeek } from '../fee/readings.ts';
import { type AuditInvoiceFacts, auditInvoice, type InvoiceAudit } from '../invoicing/audit-invoice.ts';
import { type Credit, type CreditFacts, credit } from '../invoicing/credit.ts';
import { dueDate } from '../invoicing/due-date.ts';
import { type InvoicePlan, type InvoicePlanFacts, invoicePlan } from '../invoicing/invoice-plan.ts';
import { dueDateDays, invoiceBegunWeeks, weekToMonth } from '../invoicing/readings.ts';
import type { Kroner } from '../money/kroner.ts';
import { type CheckOrderFacts, checkOrder, type OrderCheck } from '../order/check-order.ts';
import { type ConductPenalty, type ConductPenaltyFacts, conductPenalty } from '../penalties/conduct-penalty.ts';
import { type DelayPenalty, type DelayPenaltyFacts, delayPenalty } from '../penalties/delay-penalty.ts';
import { type Interest, type InterestFacts, interest } from '../penalties/interest.ts';
import { type InvoicingPenalty, type InvoicingPenaltyFacts, invoicingPenalty } from '../penalties/invoicing-penalty.ts';
import { liabilityCap } from '../penalties/liability-cap.ts';
import {
  lateRemedyMinimum,
  penaltyFirstDay,
  penaltyMinimumAndCap,
  socialDocumentationUnit,
} from '../penalties/readings.ts';
import { type CheckOfferFacts, checkOffer, type OfferCheck } from '../prices/check-offer.ts';
import { type PriceRegulation, regulatePrice } from '../prices/regulate-price.ts';
import type { RegulatePriceFacts } from '../prices/regulation-facts.ts';
import { scoreOffers } from '../prices/score-offers.ts';
import { type Readings, readings } from './readings.ts';
import { settle, settledAmount } from './settle.ts';

/** A question that can be asked again under another reading: the function, the readings that bear on it, its amount. */
export interface Question<Facts = never, Result = unknown> {
  readonly ask: (agreement: Agreement, facts: Facts, readings?: Readings) => Result;
  readonly readings: readonly Reading[];
  /** The terms it needs of an agreement, where they are of one topic. */
  readonly topic?: keyof Terms;
  /** The amount of an answer, where it has one: how much another reading is worth. */
  readonly amount?: (result: Result) => Kroner | null;
}

/* @__NO_SIDE_EFFECTS__ */
function question<Facts, Result>(definition: Question<Facts, Result>): Question<Facts, Result> {
  return definition;
}

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

/**
 * Every question by the name of its operation; `operations.ts` gives each its schemas. No lists are spread in here: a
 * bundler could not leave the table out for a program that asks one question.
 */
export const questions = {
  catalogue: question({ ask: catalogue, readings: [] }),
  'check-order': question<CheckOrderFacts, OrderCheck>({ ask: checkOrder, readings: [] }),
  fee: question<FeeFacts, Fee>({ topic: 'fee', ask: fee, readings: courseReadings, amount: ({ total }) => total }),
  'invoice-plan': question<InvoicePlanFacts, InvoicePlan>({
    topic: 'invoicing',
    ask: invoicePlan,
    readings: [weekToMonth, invoiceBegunWeeks, partWeek, objectiveRejectionFee],
    amount: ({ total }) => total,
  }),
  'due-date': question({ topic: 'invoicing', ask: dueDate, readings: [dueDateDays] }),
  'audit-invoice': question<AuditInvoiceFacts, InvoiceAudit>({
    topic: 'audit',
    ask: auditInvoice,
    readings: [invoiceBegunWeeks, partWeek, objectiveRejectionFee],
    amount: ({ wrongAmount }) => wrongAmount,
  }),
  credit: question<CreditFacts, Credit>({
    topic: 'invoicing',
    ask: credit,
    readings: [weekToMonth, invoiceBegunWeeks, partWeek, objectiveRejectionFee],
    amount: ({ total }) => total,
  }),
  duties: question({ ask: duties, readings: [] }),
  bonus: question<BonusFacts, Bonus>({
    ask: bonus,
    readings: bonusAndRejection,
    amount: ({ decisions }) => grantedAmount(decisions),
  }),
  'bonus-statement': question<BonusStatementFacts, BonusStatement>({
    ask: bonusStatement,
    readings: bonusAndRejection,
    amount: ({ totals }) => totals.amount,
  }),
  delivery: question<DeliveryFacts, Delivery>({
    topic: 'delivery',
    ask: delivery,
    readings: [intervalAverage, followUpStart],
  }),
  deadlines: question<DeadlinesFacts, Deadlines>({
    topic: 'reporting',
    ask: deadlines,
    readings: [reportDeadline, objectiveRejectionFee, followUpStart],
  }),
  'contract-deadlines': question<ContractDeadlinesFacts, ContractDeadlines>({
    topic: 'contract',
    ask: contractDeadlines,
    readings: [remedyDays, standstillEnd],
  }),
  'delay-penalty': question<DelayPenaltyFacts, DelayPenalty>({
    topic: 'penalties',
    ask: delayPenalty,
    readings: [penaltyMinimumAndCap, penaltyFirstDay, lateRemedyMinimum],
    amount: ({ total }) => total,
  }),
  'invoicing-penalty': question<InvoicingPenaltyFacts, InvoicingPenalty>({
    topic: 'penalties',
    ask: invoicingPenalty,
    readings: [],
    amount: ({ total }) => total,
  }),
  'conduct-penalty': question<ConductPenaltyFacts, ConductPenalty>({
    topic: 'penalties',
    ask: conductPenalty,
    readings: [socialDocumentationUnit],
    amount: ({ total }) => total,
  }),
  'liability-cap': question({ topic: 'penalties', ask: liabilityCap, readings: [], amount: ({ cap }) => cap }),
  interest: question<InterestFacts, Interest>({
    topic: 'penalties',
    ask: interest,
    readings: [],
    amount: ({ total }) => total,
  }),
  'regulate-price': question<RegulatePriceFacts, PriceRegulation>({
    topic: 'prices',
    ask: regulatePrice,
    readings: [],
  }),
  'check-offer': question<CheckOfferFacts, OfferCheck>({ topic: 'tender', ask: checkOffer, readings: [] }),
  'score-offers': question({ topic: 'tender', ask: scoreOffers, readings: [] }),
  'first-day-absence': question({
    topic: 'absence',
    ask: firstDayAbsence,
    readings: [reSummonsStep, reSummonsCount, reSummonsWindow],
  }),
  absence: question({ topic: 'absence', ask: absence, readings: [undecidedSickness] }),
  'attendance-protocol': question({ topic: 'absence', ask: attendanceProtocol, readings: [undecidedSickness] }),
  readings: question({ ask: readings, readings: [] }),
  settle: question({
    ask: settle,
    readings: settleReadings,
    amount: settledAmount,
  }),
} as const;

export type QuestionName = keyof typeof questions;

export const questionNames = /* @__PURE__ */ Object.keys(questions) as readonly QuestionName[];
