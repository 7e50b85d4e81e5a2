import { absenceQuestion } from '../absence/absence.ts';
import { attendanceProtocolQuestion } from '../absence/attendance-protocol.ts';
import { firstDayAbsenceQuestion } from '../absence/first-day-absence.ts';
import { catalogueQuestion } from '../agreement/catalogue.ts';
import { dutiesQuestion } from '../agreement/duties.ts';
import type { Question } from '../agreement/question.ts';
import { auditInvoiceQuestion } from '../bonus/audit-invoice.ts';
import { bonusQuestion } from '../bonus/bonus.ts';
import { bonusStatementQuestion } from '../bonus/bonus-statement.ts';
import { contractDeadlinesQuestion } from '../contract/contract-deadlines.ts';
import { deadlinesQuestion } from '../deadlines/deadlines.ts';
import { deliveryQuestion } from '../delivery/delivery.ts';
import { feeQuestion } from '../fee/fee.ts';
import { creditQuestion } from '../invoicing/credit.ts';
import { dueDateQuestion } from '../invoicing/due-date.ts';
import { invoicePlanQuestion } from '../invoicing/invoice-plan.ts';
import { checkOrderQuestion } from '../order/check-order.ts';
import { cancellationQuestion } from '../penalties/cancellation.ts';
import { conductPenaltyQuestion } from '../penalties/conduct-penalty.ts';
import { delayPenaltyQuestion } from '../penalties/delay-penalty.ts';
import { interestQuestion } from '../penalties/interest.ts';
import { invoicingPenaltyQuestion } from '../penalties/invoicing-penalty.ts';
import { liabilityCapQuestion } from '../penalties/liability-cap.ts';
import { checkOfferQuestion } from '../prices/check-offer.ts';
import { regulatePriceQuestion } from '../prices/regulate-price.ts';
import { scoreOffersQuestion } from '../prices/score-offers.ts';
import { refuse } from '../problem/problem.ts';
import { auditInvoicesQuestion } from './audit-invoices.ts';
import { invoiceRunQuestion } from './invoice-run.ts';
import { readingsQuestion } from './readings.ts';
import { settleQuestion } from './settle.ts';
import { settlementChangesQuestion } from './settlement-changes.ts';

/** Every question that can be asked again under another reading, in the order of the help text. */
export const questions = /* @__PURE__ */ inOrder();

/** Made in a function, so that a bundler can leave the list out for a program that asks one question. */
function inOrder() {
  return [
    catalogueQuestion,
    checkOrderQuestion,
    feeQuestion,
    invoicePlanQuestion,
    dueDateQuestion,
    auditInvoiceQuestion,
    creditQuestion,
    dutiesQuestion,
    bonusQuestion,
    bonusStatementQuestion,
    deliveryQuestion,
    deadlinesQuestion,
    contractDeadlinesQuestion,
    delayPenaltyQuestion,
    invoicingPenaltyQuestion,
    conductPenaltyQuestion,
    liabilityCapQuestion,
    cancellationQuestion,
    interestQuestion,
    regulatePriceQuestion,
    checkOfferQuestion,
    scoreOffersQuestion,
    firstDayAbsenceQuestion,
    absenceQuestion,
    attendanceProtocolQuestion,
    readingsQuestion,
    settleQuestion,
    invoiceRunQuestion,
    auditInvoicesQuestion,
    settlementChangesQuestion,
  ] as const;
}

export type QuestionName = (typeof questions)[number]['name'];

export const questionNames: readonly QuestionName[] = /* @__PURE__ */ questions.map(({ name }) => name);

/** The question of a name. */
export function questionNamed(name: QuestionName): Question {
  const found = questions.find((question) => question.name === name);
  return (found as Question | undefined) ?? refuse('invalid-option', 'operation');
}
