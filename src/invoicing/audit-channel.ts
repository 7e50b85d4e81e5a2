import type { BonusKind } from '../agreement/agreement.ts';
import type { InvoiceChannel, InvoiceKind } from '../agreement/invoice-kinds.ts';
import type { Order } from '../agreement/order.ts';
import type { AuditTerms, BonusRules } from '../agreement/terms.ts';
import type { Clause } from '../evidence/clause.ts';
import { outsideFacts } from '../order/outside-portal.ts';
import { refuse } from '../problem/problem.ts';
import { type AuditFinding, auditFinding } from './audit-findings.ts';
import { bonusContentFindings } from './bonus-content.ts';
import type { Invoice } from './invoice.ts';

/** A15: which way an invoice of each kind goes. */
const channels: Readonly<Record<InvoiceKind, InvoiceChannel>> = {
  course: 'portal',
  bonus: 'nemhandel',
  'bought-out-mentor': 'separate-invoice',
};

/** The channel of a kind of invoice, and the clause that says so. */
export interface RightChannel {
  readonly channel: InvoiceChannel;
  readonly clause: Clause;
}

/** A problem where the agreement has no invoices of that kind at all. */
export function rightChannel(terms: AuditTerms, bonus: BonusRules | undefined, kind: InvoiceKind): RightChannel {
  const clause = { course: terms.course, bonus: bonus?.invoice, 'bought-out-mentor': terms.boughtOutMentor }[kind];
  return { channel: channels[kind], clause: clause ?? refuse('not-in-agreement', 'agreement') };
}

/** Only a course fee may go another way, and only where that was clearly agreed for the order (A48). */
export function channelFindings(
  { channel, clause }: RightChannel,
  invoice: Invoice,
  agreed: boolean | undefined,
): readonly AuditFinding[] {
  if (invoice.channel === channel || (invoice.kind === 'course' && agreed)) return [];
  return [auditFinding('wrong-channel', null, clause, { channel })];
}

/** R151: an order outside the portal gives nothing to invoice, whatever the invoice is for. */
export function portalFindings(outside: Clause | undefined, order: Order): readonly AuditFinding[] {
  return outside ? [auditFinding('ordered-outside-portal', null, outside, outsideFacts(order))] : [];
}

/** What a received bonus invoice must hold (R229, R235); its date is the day it was sent, its period the days of each line. */
export function receivedBonusFindings(
  { invoice: { content } }: BonusRules,
  scope: Clause,
  level: { readonly bonus: readonly string[] },
  { sentOn, userIdent, ean, lines }: Invoice,
): readonly AuditFinding[] {
  const lacking = bonusContentFindings(content, { invoiceDate: sentOn, userIdent, ean });
  return [
    ...lacking.map((finding) => ({ ...finding, line: null })),
    ...lines.flatMap(({ bonus }, line) => typeFindings(content, scope, level, bonus, line)),
  ];
}

function typeFindings(
  content: Clause,
  scope: Clause,
  level: { readonly bonus: readonly string[] },
  bonus: BonusKind | undefined,
  line: number,
): readonly AuditFinding[] {
  if (bonus === undefined) return [auditFinding('bonus-type-missing', line, content, {})];
  return level.bonus.includes(bonus) ? [] : [auditFinding('bonus-not-in-level', line, scope, { bonus })];
}
