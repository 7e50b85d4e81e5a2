import { answerWith } from '../src/operations/answer.ts';
import { bonusOperation } from '../src/operations/bonus.ts';
import { catalogueOperation } from '../src/operations/catalogue.ts';
import { checkOrderOperation } from '../src/operations/check-order.ts';
import { deadlinesOperation } from '../src/operations/deadlines.ts';
import { dueDateOperation } from '../src/operations/due-date.ts';
import { showing } from '../src/operations/explain.ts';
import { feeOperation } from '../src/operations/fee.ts';
import { firstDayAbsenceOperation } from '../src/operations/first-day-absence.ts';
import { invoicePlanOperation } from '../src/operations/invoice-plan.ts';
import { readingsOperation } from '../src/operations/readings.ts';
import { sensitivityOf } from '../src/operations/sensitivity.ts';

/** The questions that the page asks of what is typed; its script holds these, what it tells of an agreement, and no others. */
const questions = [
  checkOrderOperation,
  feeOperation,
  invoicePlanOperation,
  dueDateOperation,
  bonusOperation,
  deadlinesOperation,
  firstDayAbsenceOperation,
] as const;
export type Asked = (typeof questions)[number]['name'];
export const asked: readonly Asked[] = questions.map(({ name }) => name);

export const operations = [...questions, catalogueOperation, readingsOperation, sensitivityOf(questions)] as const;
export const answer = answerWith(operations);
export const { explain } = showing(operations);
