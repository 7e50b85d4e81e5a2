import type { Language } from '../evidence/clause.ts';
import type { QuestionName } from '../settlement/questions.ts';
import type { Sensitivity } from '../settlement/sensitivity.ts';
import { absenceView, attendanceProtocolView, firstDayAbsenceView } from './absence.ts';
import { bonusStatementView, bonusView } from './bonus.ts';
import { catalogueView } from './catalogue.ts';
import { contractDeadlinesView } from './contract.ts';
import { deadlinesView } from './deadlines.ts';
import { deliveryView } from './delivery.ts';
import { dutiesView } from './duties.ts';
import { feeView } from './fee.ts';
import { creditView, invoiceAuditView } from './invoice-audit.ts';
import { dueDateView, invoicePlanView } from './invoicing.ts';
import { orderCheckView } from './order.ts';
import {
  conductPenaltyView,
  delayPenaltyView,
  interestView,
  invoicingPenaltyView,
  liabilityCapView,
} from './penalties.ts';
import { checkOfferView, regulatePriceView, scoreOffersView } from './prices.ts';
import { readingsView, sensitivityView } from './readings.ts';
import { settlementView } from './settlement.ts';
import type { Table, View } from './view.ts';

type Viewed = QuestionName | 'sensitivity';

/** Every operation's view. */
const views: Readonly<Record<Viewed, View<never>>> = {
  catalogue: catalogueView,
  'check-order': orderCheckView,
  fee: feeView,
  'invoice-plan': invoicePlanView,
  'due-date': dueDateView,
  'audit-invoice': invoiceAuditView,
  bonus: bonusView,
  credit: creditView,
  'bonus-statement': bonusStatementView,
  delivery: deliveryView,
  deadlines: deadlinesView,
  duties: dutiesView,
  'contract-deadlines': contractDeadlinesView,
  'delay-penalty': delayPenaltyView,
  'invoicing-penalty': invoicingPenaltyView,
  'conduct-penalty': conductPenaltyView,
  'liability-cap': liabilityCapView,
  interest: interestView,
  'regulate-price': regulatePriceView,
  'check-offer': checkOfferView,
  'score-offers': scoreOffersView,
  'first-day-absence': firstDayAbsenceView,
  absence: absenceView,
  'attendance-protocol': attendanceProtocolView,
  readings: readingsView,
  settle: settlementView,
  sensitivity: sensitivityView(({ operation, result }: Sensitivity, language) => textOf(operation, result, language)),
};

export function isViewed(operation: string): operation is Viewed {
  return Object.hasOwn(views, operation);
}

/** The lines of an operation's result in a language. */
export function textOf(operation: Viewed, result: unknown, language: Language): readonly string[] {
  return (views[operation] as unknown as View<unknown>).text(result, language);
}

/** An operation's result as rows. */
export function tableOf(operation: Viewed, result: unknown): Table {
  return (views[operation] as unknown as View<unknown>).table(result);
}
