import { answerWith, showing } from '../src/entries/operations.ts';
import { absenceOperation } from '../src/operations/absence.ts';
import { bonusOperation } from '../src/operations/bonus.ts';
import { cancellationOperation } from '../src/operations/cancellation.ts';
import { catalogueOperation } from '../src/operations/catalogue.ts';
import { checkOrderOperation } from '../src/operations/check-order.ts';
import { conductPenaltyOperation } from '../src/operations/conduct-penalty.ts';
import { creditOperation } from '../src/operations/credit.ts';
import { deadlinesOperation } from '../src/operations/deadlines.ts';
import { delayPenaltyOperation } from '../src/operations/delay-penalty.ts';
import { dueDateOperation } from '../src/operations/due-date.ts';
import { feeOperation } from '../src/operations/fee.ts';
import { firstDayAbsenceOperation } from '../src/operations/first-day-absence.ts';
import { interestOperation } from '../src/operations/interest.ts';
import { invoicePlanOperation } from '../src/operations/invoice-plan.ts';
import { invoicingPenaltyOperation } from '../src/operations/invoicing-penalty.ts';
import { liabilityCapOperation } from '../src/operations/liability-cap.ts';
import { readingsOperation } from '../src/operations/readings.ts';
import { regulatePriceOperation } from '../src/operations/regulate-price.ts';
import { sensitivityOf } from '../src/operations/sensitivity.ts';

/** What the page asks of what is typed; its script holds these, what it tells of an agreement, and no others. */
const questions = [
  checkOrderOperation,
  feeOperation,
  invoicePlanOperation,
  creditOperation,
  dueDateOperation,
  bonusOperation,
  deadlinesOperation,
  firstDayAbsenceOperation,
  absenceOperation,
  delayPenaltyOperation,
  invoicingPenaltyOperation,
  conductPenaltyOperation,
  interestOperation,
  liabilityCapOperation,
  cancellationOperation,
  regulatePriceOperation,
] as const;

const operations = [...questions, catalogueOperation, readingsOperation, sensitivityOf(questions)] as const;
export const answer = answerWith(operations);
export const { explain } = showing(operations);
