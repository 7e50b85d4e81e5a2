import type { Agreement } from '../agreement/agreement.ts';
import { catalogue } from '../agreement/catalogue.ts';
import { duties } from '../agreement/duties.ts';
import { objectiveRejectionFee } from '../agreement/readings.ts';
import { type Bonus, bonus, grantedAmount } from '../bonus/bonus.ts';
import { type BonusStatement, type BonusStatementFacts, bonusStatement } from '../bonus/bonus-statement.ts';
import type { BonusFacts } from '../bonus/facts.ts';
import { bonusReadings } from '../bonus/readings.ts';
import type { Reading } from '../evidence/reading.ts';
import { type Fee, type FeeFacts, fee } from '../fee/fee.ts';
import { partWeek } from '../fee/readings.ts';
import { type AuditInvoiceFacts, auditInvoice, type InvoiceAudit } from '../invoicing/audit-invoice.ts';
import { type Credit, type CreditFacts, credit } from '../invoicing/credit.ts';
import { dueDate } from '../invoicing/due-date.ts';
import { type InvoicePlan, type InvoicePlanFacts, invoicePlan } from '../invoicing/invoice-plan.ts';
import { dueDateDays, invoiceBegunWeeks, weekToMonth } from '../invoicing/readings.ts';
import type { Kroner } from '../money/kroner.ts';
import { add } from '../money/questions.ts';
import { type CheckOrderFacts, checkOrder, type OrderCheck } from '../order/check-order.ts';
import { allReadings, type Readings, readings } from './readings.ts';
import { settle } from './settle.ts';

/** A question that can be asked again under another reading: the function, the readings that bear on it, its amount. */
export interface Question<Facts = never, Result = unknown> {
  readonly ask: (agreement: Agreement, facts: Facts, readings?: Readings) => Result;
  readonly readings: readonly Reading[];
  /** The amount of an answer, where it has one: how much another reading is worth. */
  readonly amount?: (result: Result) => Kroner | null;
}

function question<Facts, Result>(definition: Question<Facts, Result>): Question<Facts, Result> {
  return definition;
}

const courseReadings = [partWeek, objectiveRejectionFee] as const;

/** Every question by the name of its operation; `operations.ts` gives each its schemas. */
export const questions = {
  catalogue: question({ ask: catalogue, readings: [] }),
  'check-order': question<CheckOrderFacts, OrderCheck>({ ask: checkOrder, readings: [] }),
  fee: question<FeeFacts, Fee>({ ask: fee, readings: courseReadings, amount: ({ total }) => total }),
  'invoice-plan': question<InvoicePlanFacts, InvoicePlan>({
    ask: invoicePlan,
    readings: [weekToMonth, invoiceBegunWeeks, ...courseReadings],
    amount: ({ total }) => total,
  }),
  'due-date': question({ ask: dueDate, readings: [dueDateDays] }),
  'audit-invoice': question<AuditInvoiceFacts, InvoiceAudit>({
    ask: auditInvoice,
    readings: [invoiceBegunWeeks, ...courseReadings],
    amount: ({ wrongAmount }) => wrongAmount,
  }),
  credit: question<CreditFacts, Credit>({
    ask: credit,
    readings: [weekToMonth, invoiceBegunWeeks, ...courseReadings],
    amount: ({ total }) => total,
  }),
  duties: question({ ask: duties, readings: [] }),
  bonus: question<BonusFacts, Bonus>({
    ask: bonus,
    readings: [...bonusReadings, objectiveRejectionFee],
    amount: ({ decisions }) => grantedAmount(decisions),
  }),
  'bonus-statement': question<BonusStatementFacts, BonusStatement>({
    ask: bonusStatement,
    readings: [...bonusReadings, objectiveRejectionFee],
    amount: ({ totals }) => totals.amount,
  }),
  readings: question({ ask: readings, readings: [] }),
  settle: question({
    ask: settle,
    readings: allReadings,
    amount: ({ totals }) => totals.bonus && add(totals.fee, totals.bonus),
  }),
} as const;

export type QuestionName = keyof typeof questions;

export const questionNames = Object.keys(questions) as readonly QuestionName[];
