import type { Language } from '../evidence/clause.ts';
import type { Table } from '../explain/view.ts';
import { absenceOperation } from './absence.ts';
import { type Answer, answerWith } from './answer.ts';
import { attendanceProtocolOperation } from './attendance-protocol.ts';
import { auditInvoiceOperation } from './audit-invoice.ts';
import { auditInvoicesOperation } from './audit-invoices.ts';
import { bonusOperation } from './bonus.ts';
import { bonusStatementOperation } from './bonus-statement.ts';
import { cancellationOperation } from './cancellation.ts';
import { catalogueOperation } from './catalogue.ts';
import { checkOfferOperation } from './check-offer.ts';
import { checkOrderOperation } from './check-order.ts';
import { conductPenaltyOperation } from './conduct-penalty.ts';
import { contractDeadlinesOperation } from './contract-deadlines.ts';
import { creditOperation } from './credit.ts';
import { deadlinesOperation } from './deadlines.ts';
import { delayPenaltyOperation } from './delay-penalty.ts';
import { deliveryOperation } from './delivery.ts';
import { dueDateOperation } from './due-date.ts';
import { dutiesOperation } from './duties.ts';
import { showing } from './explain.ts';
import { feeOperation } from './fee.ts';
import { firstDayAbsenceOperation } from './first-day-absence.ts';
import { inputWith } from './input.ts';
import { interestOperation } from './interest.ts';
import { invoicePlanOperation } from './invoice-plan.ts';
import { invoiceRunOperation } from './invoice-run.ts';
import { invoicingPenaltyOperation } from './invoicing-penalty.ts';
import { liabilityCapOperation } from './liability-cap.ts';
import { readingsOperation } from './readings.ts';
import { regulatePriceOperation } from './regulate-price.ts';
import { rulesOperation } from './rules.ts';
import { scoreOffersOperation } from './score-offers.ts';
import { sensitivityOf } from './sensitivity.ts';
import { settleOperation } from './settle.ts';
import { settlementChangesOperation } from './settlement-changes.ts';

/** All but those that are asked of other operations, and the rule book, whose text most have no use for. */
export const questions = [
  catalogueOperation,
  checkOrderOperation,
  feeOperation,
  invoicePlanOperation,
  dueDateOperation,
  auditInvoiceOperation,
  creditOperation,
  dutiesOperation,
  bonusOperation,
  bonusStatementOperation,
  deliveryOperation,
  deadlinesOperation,
  contractDeadlinesOperation,
  delayPenaltyOperation,
  invoicingPenaltyOperation,
  conductPenaltyOperation,
  liabilityCapOperation,
  cancellationOperation,
  interestOperation,
  regulatePriceOperation,
  checkOfferOperation,
  scoreOffersOperation,
  firstDayAbsenceOperation,
  absenceOperation,
  attendanceProtocolOperation,
  readingsOperation,
  settleOperation,
  invoiceRunOperation,
  auditInvoicesOperation,
  settlementChangesOperation,
] as const;

/** In a function, so that a bundler can leave out the whole list: spread where it stands, it would count as an effect. */
const withRules = () => Object.freeze([...questions, rulesOperation, sensitivityOf(questions)] as const);

/** Every operation, in the order of the help text: the one table that each face is made from. */
export const operations = /* @__PURE__ */ withRules();

export type OperationName = (typeof operations)[number]['name'];

const names = () => Object.freeze(operations.map(({ name }): OperationName => name));

/** The name of every operation, in the same order. */
export const operationNames = /* @__PURE__ */ names();

/**
 * Asks an operation with an unknown input: checks it, and answers or lists every problem. Never throws.
 *
 * All operations of the public contract · Problems: all that are found, at most 100, each with the JSON path of the field.
 *
 * @example answer('due-date', { agreement: 'koebenhavn-2016-unge', sentOn: '2016-11-25' }).ok // => true
 */
export const answer = /* @__PURE__ */ answerWith(operations);

/**
 * Reads an unknown input as what the function of an operation takes: the agreement in force, the facts and the readings, all
 * typed, or every problem. Never throws.
 *
 * All operations of the public contract · Problems: all that are found, each with the JSON path of the field. What only the
 * answer finds, such as a level that the agreement does not have, the function throws as a `RulesError`.
 *
 * @example inputOf('due-date', { agreement: 'koebenhavn-2016-unge', sentOn: '2016-11-25' }).ok // => true
 */
export const inputOf = /* @__PURE__ */ inputWith(operations);

const shown = /* @__PURE__ */ showing(operations);

/**
 * An answer as text that a caseworker can read (forklaring): the result with its sources and the readings that decided
 * it, or what is wrong with the input.
 *
 * All rules that the answer names · Language: `da` or `en`; numbers and dates are written as in that language. Control
 * characters of the caller's own ids are shown by their number, as in JSON, so that none of them reaches a terminal.
 * Problems, thrown as a `RulesError`: `unknown-operation` at `operation`, `invalid-option` at `language`.
 *
 * @example explain('due-date', answer('due-date', { agreement: 'koebenhavn-2016-unge', sentOn: '2016-11-25' }), 'da').split('\n')[0] // => 'Forfalder 27. december 2016'
 */
export function explain(operation: string, given: Answer, language: Language): string {
  return shown.explain(operation, given, language);
}

/** The same, with a `RangeError` where the text would be longer than any can be. */
export function explainWhole(operation: string, given: Answer, language: Language): string {
  return shown.explainWhole(operation, given, language);
}

/** An answer's result as rows. */
export function tableOf(operation: string, result: unknown): Table {
  return shown.tableOf(operation, result);
}
