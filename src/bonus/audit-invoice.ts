import type { Agreement } from '../agreement/agreement.ts';
import type { Question } from '../agreement/question.ts';
import { type Account, openAccount } from '../evidence/account.ts';
import type { Figures } from '../evidence/figure.ts';
import { type AuditedInvoice, decideAuditInvoice, type InvoiceAudit } from '../invoicing/audit-invoice.ts';
import type { DatedInvoice } from '../invoicing/invoice.ts';
import type { InvoicePlanReadings } from '../invoicing/invoice-plan.ts';
import type { AuditInvoiceSteps } from '../language/steps-and-findings.ts';
import { refuse } from '../problem/problem.ts';
import { decideBonus } from './bonus.ts';
import type { BonusReadings } from './bonus-case.ts';
import type { EarlierOrder } from './facts.ts';

/** An invoice with what stands beside it; of a bonus invoice also what the bonus rests on. */
export interface AuditInvoiceFacts<LevelId extends string = string> extends AuditedInvoice<LevelId> {
  readonly previousOrders?: readonly EarlierOrder[] | undefined;
  /** The amounts and thresholds that the source lost. */
  readonly figures?: Figures | undefined;
}

/**
 * Whether a received invoice is right (fakturakontrol), what of it is not, what a correct one would be, and what to do.
 *
 * R151, R214, R215, R218, R219, R220, R221, R225, R228, R229, R230, R231, R307 · Bilag C1 2, C2 2–2.2.1, E, F2 1.1–1.2 ·
 * readings: `invoice-begun-weeks` (A32), `part-week` (A41), `objective-rejection-fee` (A44), `week-to-month` (A33) · documented
 * choices: A15 (each kind its own channel; only course fees have a last day), A31 (late is a finding, nothing is forfeited),
 * A48 (a boolean on the single order), A71 (a duplicate is wrong as a whole)
 * Unit: kroner excluding VAT, calendar days; both ends of a line are included. A line's days are right where the offer
 * was open and nothing invoiced stands on them, or where an instalment is earned, which may be later; they are worth the difference of two running totals, to the øre. A credit note
 * lowers what was invoiced for its days; they can be invoiced again where nothing invoiced stands on them any more. An
 * invoice with `status: 'rejected'` counts as never sent, and a line of 0.00 takes no days. Of a bonus invoice the amounts are
 * compared with `decisions`, or with what `bonus` decides on the facts that are told of placements, jobs and education; a bonus is a duplicate when an earlier line has the same bonus, or the
 * same period and amount, a bought-out mentor's line when one has the same days. What was not looked at stands in
 * `notChecked`. A credit note is right where so much stands on its days. `statement` lays all course invoices over the course:
 * overlaps, gaps, and what is still to come; of a price in instalments by the days on which one is earned. Each instalment has
 * its own first and last day to be sent, those of the plan. Of an order outside the portal nothing is right, whatever the invoice is for:
 * `expected` and the statement's `right` and `remaining` are 0.00.
 * Problems: those of `fee` and, where a bonus is decided, of `bonus`; `both-given` at `decisions` beside the facts they rest on; `date-order` at a line's `lastDay`, `not-in-agreement` at `invoice.kind` where the agreement has no
 * such invoice, and at a line that needs a clause it has not; `unknown-field` at `credits` of what is no credit note;
 * `too-large` at `earlierInvoices` where credit notes stand among more than 2,000 lines.
 *
 * @example auditInvoice(koebenhavn2016Fyldt30, { order, invoice: { kind: 'course', channel: 'portal', sentOn: isoDate('2016-08-01'), lines: [{ firstDay: isoDate('2016-07-04'), lastDay: isoDate('2016-07-31'), amount: kroner('6800.00') }] } }).wrongAmount // => '80.00'
 */
export function auditInvoice<LevelId extends string>(
  agreement: Agreement<LevelId>,
  facts: AuditInvoiceFacts<NoInfer<LevelId>>,
  readings: InvoicePlanReadings & BonusReadings = {},
): InvoiceAudit {
  return decideAudit(agreement, facts, openAccount(agreement, readings, facts.steps));
}

/**
 * A bonus invoice is held against what `bonus` decides, where something is told of what the bonuses rest on. Of an invoice
 * of another kind such facts bear on the fee alone. `before` as in `decideAuditInvoice`.
 */
export function decideAudit(
  agreement: Agreement,
  facts: AuditInvoiceFacts,
  account: Account<AuditInvoiceSteps>,
  before?: () => readonly DatedInvoice[],
): InvoiceAudit {
  const { previousOrders, figures, ...invoiced } = facts;
  const { invoice, placements, employment, asOf, decisions } = facts;
  if (invoice.kind !== 'bonus') {
    if (previousOrders) refuse('unknown-field', 'previousOrders');
    if (figures) refuse('unknown-field', 'figures');
    return decideAuditInvoice(agreement, invoiced, account, before);
  }
  const alone = { ...invoiced, placements: undefined, employment: undefined, asOf: undefined };
  if (!placements && !employment && !previousOrders) return decideAuditInvoice(agreement, alone, account, before);
  if (decisions) refuse('both-given', 'decisions');
  const { order, closure, startedWorkOn, contactMinutes, pauses, rateChanges, contacts } = facts;
  const paid = { startedWorkOn, contactMinutes, pauses, rateChanges, contacts };
  const asked = { order, closure, ...paid, placements, employment, previousOrders, figures, asOf };
  const decided = decideBonus(agreement, asked, account.silent());
  return decideAuditInvoice(agreement, { ...alone, decisions: decided.decisions }, account, before);
}

export const auditInvoiceQuestion: Question<'audit-invoice', AuditInvoiceFacts, InvoiceAudit> = {
  name: 'audit-invoice',
  topic: 'audit',
  decide: decideAudit,
  amount: ({ wrongAmount }) => wrongAmount,
};
