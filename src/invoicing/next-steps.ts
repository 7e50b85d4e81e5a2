import type { Agreement } from '../agreement/agreement.ts';
import type { Clause } from '../evidence/clause.ts';
import type { InvoiceAction } from '../language/steps-and-findings.ts';
import type { NotChecked } from './audit-bonus.ts';
import type { AuditFinding } from './audit-findings.ts';
import type { DatedInvoice } from './invoice.ts';

/** Something to do, and by which rule. */
export interface NextStep extends Clause {
  readonly do: InvoiceAction;
}

/**
 * What to do with an invoice. One that is not as it should be is sent back; the buyer tells the provider why, and payment
 * waits until a right one is there (R225), where the agreement says so. One that was sent back before is not sent back again.
 */
export function nextSteps(
  { terms: { invoicing } }: Agreement,
  right: Clause,
  { invoice, isCredit }: DatedInvoice,
  findings: readonly AuditFinding[],
  [unchecked]: readonly NotChecked[],
): readonly NextStep[] {
  const rejected = findings.find(({ severity }) => severity === 'reject');
  if (!rejected) {
    if (unchecked) return [step('check', unchecked)];
    return [isCredit ? step('set-off', right) : step('pay', invoicing?.due ?? right)];
  }
  const waits = isCredit ? undefined : invoicing?.postponed;
  const sentBack = [step('send-back', rejected), ...(waits ? [step('tell-provider', waits)] : [])];
  return [...(invoice.status === 'rejected' ? [] : sentBack), ...(waits ? [step('payment-waits', waits)] : [])];
}

/** What to do with an invoice that is right, of an order that is to be rejected. */
export function clearOrder(clause: Clause): readonly NextStep[] {
  return [step('clear-order', clause)];
}

function step(action: InvoiceAction, { rule, source }: Clause): NextStep {
  return { do: action, rule, source };
}
