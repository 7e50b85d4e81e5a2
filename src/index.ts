/**
 * What `import … from 'indsats'` gives: every question as a pure function on typed facts. No zod in it.
 *
 * @module indsats
 */

export { type AbsenceFacts, absence } from './absence/absence.ts';
export type { AttendanceDay, OutOfHouse, PortalRegistration, ProtocolLine } from './absence/attendance-day.ts';
export {
  type AttendanceProtocol,
  type AttendanceProtocolFacts,
  attendanceProtocol,
} from './absence/attendance-protocol.ts';
export type { CourseAbsence, EventAnswer, PortalEntry } from './absence/course-absence.ts';
export type { Duty } from './absence/duty.ts';
export type { AbsenceEvent } from './absence/events.ts';
export type { AbsenceFinding } from './absence/findings.ts';
export { type FirstDayAbsenceFacts, firstDayAbsence } from './absence/first-day-absence.ts';
export type {
  FirstDayAbsence,
  RegisterAndContactProcedure,
  ReSummonsProcedure,
  Summons,
} from './absence/first-day-procedure.ts';
export type { PortalRecord } from './absence/portal-records.ts';
export type { ProtocolDay, ProtocolEntry } from './absence/protocol-entry.ts';
export type {
  Agreement,
  AgreementDuty,
  HoursTerm,
  Level,
  PriceBand,
  Track,
  WeeksTerm,
} from './agreement/agreement.ts';
export { type Amendment, amendments } from './agreement/amendments.ts';
export { type Catalogue, catalogue } from './agreement/catalogue.ts';
export type { ContractDuty, ContractParty, DeadlineSide } from './agreement/contract-duties.ts';
export { type DutyFacts, type DutyList, duties } from './agreement/duties.ts';
export {
  type AgreementHistory,
  type AgreementVersion,
  agreementHistory,
  agreementOfOrder,
  agreementOn,
} from './agreement/history.ts';
export type { InvoiceChannel, InvoiceKind, SentKind } from './agreement/invoice-kinds.ts';
export type {
  BenefitGroup,
  Closure,
  ClosureGround,
  HoursInterval,
  Order,
  OtherOrder,
  PricedOrder,
} from './agreement/order.ts';
export type { EmploymentKind, PlacementKind, Result, ResultTerms, StateKind } from './agreement/result-terms.ts';
export type { Terms } from './agreement/terms.ts';
export { type AgreementId, agreements } from './agreements/agreements.ts';
export { type Fyldt30LevelId, koebenhavn2016Fyldt30 } from './agreements/koebenhavn-2016-fyldt-30.ts';
export { koebenhavn2016Unge, type UngeLevelId } from './agreements/koebenhavn-2016-unge.ts';
export { koebenhavnUdsatteOver30, type UdsatteLevelId } from './agreements/koebenhavn-udsatte-over-30.ts';
export { type AuditInvoiceFacts, auditInvoice } from './bonus/audit-invoice.ts';
export { type Bonus, bonus } from './bonus/bonus.ts';
export type { BonusReadings } from './bonus/bonus-case.ts';
export type { BonusDecision } from './bonus/bonus-decision.ts';
export {
  type BonusStatement,
  type BonusStatementFacts,
  bonusStatement,
  type StatementPeriod,
} from './bonus/bonus-statement.ts';
export type { StatementFinding } from './bonus/case-findings.ts';
export type {
  BonusFacts,
  EarlierOrder,
} from './bonus/facts.ts';
export {
  creditNote,
  type DraftLine,
  type InvoiceCheck,
  type InvoiceContent,
  type InvoiceDraft,
  type InvoiceFindingCode,
} from './bonus/invoice-draft.ts';
export type { OpenEntry, StatementCase, StatementEntry, StatementLine } from './bonus/statement-lines.ts';
export { type IsoDate, type IsoMonth, isoDate, isoMonth } from './calendar/iso-date.ts';
export { type IsoDateTime, isoDateTime } from './calendar/iso-date-time.ts';
export type { Period } from './calendar/period.ts';
export type { Quarter } from './calendar/quarter.ts';
export {
  type ContractCalendarFacts,
  contractCalendar,
  type TriggeredDeadlines,
} from './contract/contract-calendar.ts';
export {
  type ContractDeadline,
  type ContractDeadlines,
  type ContractDeadlinesFacts,
  contractDeadlines,
} from './contract/contract-deadlines.ts';
export type { ContractFinding, ContractFindingCode } from './contract/findings.ts';
export type { Trigger, TriggerKind, TriggerOf } from './contract/trigger.ts';
export { type DeadlineCalendarFacts, deadlineCalendar, type OrderDeadlines } from './deadlines/deadline-calendar.ts';
export { type Deadlines, type DeadlinesFacts, type DeadlinesStep, deadlines } from './deadlines/deadlines.ts';
export type { Deadline, DeadlineDuty } from './deadlines/duties.ts';
export type { DeadlineEvents, OrderedReports } from './deadlines/events.ts';
export type { DeadlineFinding, DeadlineFindingCode } from './deadlines/findings.ts';
export { type CalledCitizen, type MeetingCalendarFacts, meetingCalendar } from './deadlines/meeting-calendar.ts';
export { type Delivery, type DeliveryStep, delivery } from './delivery/delivery.ts';
export type { DeliveryFacts, MadeContact, MadeFollowUp } from './delivery/delivery-facts.ts';
export type { DeliveryFinding, DeliveryFindingCode } from './delivery/findings.ts';
export type { IntervalAverage } from './delivery/hours-kept.ts';
export type { PlacementPeriod } from './delivery/placements.ts';
export type { DeliveredWeek, PlannedWeek } from './delivery/planned-weeks.ts';
export type { Clause, Language, Source, Words } from './evidence/clause.ts';
export type { Outcome, Reason } from './evidence/decision.ts';
export type { FigureId, Figures, LackedFact, LackedIncome, Missing } from './evidence/figure.ts';
export type { Finding, Severity } from './evidence/finding.ts';
export type { Party } from './evidence/party.ts';
export type { Reading, ReadingOption } from './evidence/reading.ts';
export type { Step, StepFacts } from './evidence/step.ts';
export type { RuleArea, RuleTopic } from './evidence/topic.ts';
export type { CourseFacts } from './fee/course-fee.ts';
export { type Fee, type FeeFacts, fee } from './fee/fee.ts';
export type { DecidedBonus, NotChecked } from './invoicing/audit-bonus.ts';
export type { AuditFinding, AuditFindingCode } from './invoicing/audit-findings.ts';
export type { ExpectedInvoice, InvoiceAudit } from './invoicing/audit-invoice.ts';
export {
  type Credit,
  type CreditFacts,
  type CreditLine,
  credit,
  type LineSoFar,
  type PlanLines,
  type RemainingPlan,
} from './invoicing/credit.ts';
export { type DueDate, type DueDateFacts, dueDate } from './invoicing/due-date.ts';
export type { DraftedInvoice, Invoice, InvoicedLine, InvoiceLine, SentInvoice } from './invoicing/invoice.ts';
export {
  type InvoicePlan,
  type InvoicePlanFacts,
  type InvoicePlanLine,
  invoicePlan,
} from './invoicing/invoice-plan.ts';
export type { InvoiceStatement } from './invoicing/invoice-statement.ts';
export type { NextStep } from './invoicing/next-steps.ts';
export type {
  AbsenceEventKind,
  ChangeCause,
  ChangedFact,
  CourseDuty,
  DutyCondition,
  DutyState,
  FirstDayDuty,
  ResultReasonCode,
} from './language/steps-and-findings.ts';
export { type HourlyRate, type Hours, hourlyRate, hours, type Kroner, kroner } from './money/kroner.ts';
export { type IndexNumber, indexNumber, type Percent, percent } from './money/ratios.ts';
export type { AgreementPeriod } from './order/agreement-period.ts';
export { type CheckOrderFacts, type CheckOrderReadings, checkOrder, type OrderCheck } from './order/check-order.ts';
export type { OrderFinding, OrderFindingCode } from './order/findings.ts';
export type { BoundedAmount } from './penalties/bounds.ts';
export { type Cancellation, type CancellationFacts, cancellation } from './penalties/cancellation.ts';
export {
  type ConductBreach,
  type ConductPenalty,
  type ConductPenaltyFacts,
  conductPenalty,
  type RunningBreach,
} from './penalties/conduct-penalty.ts';
export {
  type DelayKind,
  type DelayPenalty,
  type DelayPenaltyFacts,
  delayPenalty,
} from './penalties/delay-penalty.ts';
export {
  type Interest,
  type InterestFacts,
  type InterestPart,
  interest,
  type MissingRate,
  type ReferenceRate,
} from './penalties/interest.ts';
export {
  type InvoicingPenalty,
  type InvoicingPenaltyFacts,
  invoicingPenalty,
} from './penalties/invoicing-penalty.ts';
export {
  type LiabilityCap,
  type LiabilityCapFacts,
  liabilityCap,
} from './penalties/liability-cap.ts';
export type { AwardReason } from './prices/awards.ts';
export { type CheckOfferReadings, checkOffer, type OfferCheck } from './prices/check-offer.ts';
export type {
  OfferFinding,
  OfferFindingCode,
  RegulationFinding,
  RegulationFindingCode,
} from './prices/findings.ts';
export type { BidderFacts, CheckOfferFacts } from './prices/offer-facts.ts';
export type { OfferToScore, ScoreOffersFacts } from './prices/offers.ts';
export {
  type PriceRegulation,
  type RegulatedPrice,
  regulatePrice,
} from './prices/regulate-price.ts';
export type { PriceList, RegulatePriceFacts, Regulation } from './prices/regulation-facts.ts';
export {
  type OfferScores,
  type ScoreAssumption,
  type ScoredOffer,
  type ScoreOffersReadings,
  scoreOffers,
} from './prices/score-offers.ts';
export type { DueDocument } from './prices/winner-documents.ts';
export { isRulesError, type Problem, type ProblemCode, RulesError } from './problem/problem.ts';
export type { Employment, Placement } from './results/facts.ts';
export type { ResultReason } from './results/verdict.ts';
export { type ListedRule, type ListedTopic, type RuleFacts, type RuleList, rules } from './rule-book/rule-list.ts';
export {
  type AuditedOrder,
  type AuditInvoicesFacts,
  type AuditSums,
  type AuditTotal,
  auditInvoices,
  type InvoicesAudit,
  type InvoiceVerdict,
  type JudgedInvoice,
  type OrderToAudit,
  type ReceivedInvoice,
} from './settlement/audit-invoices.ts';
export {
  type InvoiceRun,
  type InvoiceRunFacts,
  invoiceRun,
  type RunDue,
  type RunTime,
  type RunTotal,
} from './settlement/invoice-run.ts';
export type { MovedAmount } from './settlement/moved.ts';
export type { OtherOption, ReadingEffect, Sensitivity } from './settlement/other-options.ts';
export { type Readings, type ReadingsList, readings } from './settlement/readings.ts';
export { type HeldVersion, readingsOf } from './settlement/readings-of.ts';
export type { BonusName, Buyer } from './settlement/run-bonus.ts';
export type { CreditToSend, InvoiceToSend, ProposedInvoice } from './settlement/run-invoices.ts';
export type { OrderToInvoice, RunOrder } from './settlement/run-order.ts';
export type { RunWait } from './settlement/run-waits.ts';
export { type SensitivityFacts, sensitivity } from './settlement/sensitivity.ts';
export { type SettleFacts, type Settlement, settle } from './settlement/settle.ts';
export type { OrderToSettle, SettledLine, SettledOrder, SettledPlan } from './settlement/settle-order.ts';
export {
  type ChangedOrder,
  type MovedBy,
  type SettlementAsked,
  type SettlementChanges,
  type SettlementChangesFacts,
  settlementChanges,
} from './settlement/settlement-changes.ts';
export { version } from './version.ts';
