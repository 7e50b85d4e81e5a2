import type { PlacedLevel } from '../agreement/agreement.ts';
import type { OwnNames } from '../agreement/names.ts';
import type { Order } from '../agreement/order.ts';
import type { ResultTerms } from '../agreement/result-terms.ts';
import type { ChannelTerm } from '../agreement/terms.ts';
import type { Clause } from '../evidence/clause.ts';
import { outsideFacts } from '../order/outside-portal.ts';
import { type AuditFinding, auditFinding } from './audit-findings.ts';
import { bonusContentFindings } from './bonus-content.ts';
import type { Invoice } from './invoice.ts';

/** An invoice that went another way than its kind goes (A15), where that was not agreed for the order (A48). */
export function channelFindings(
  by: OwnNames,
  right: ChannelTerm,
  invoice: Invoice,
  agreed: boolean | undefined,
): readonly AuditFinding[] {
  const { channel, unless } = right;
  if (invoice.channel === channel || (unless && agreed)) return [];
  return [auditFinding('wrong-channel', null, right, { channel, by })];
}

/** R151: an order outside the portal gives nothing to invoice, whatever the invoice is for. */
export function portalFindings(by: OwnNames, outside: Clause | undefined, order: Order): readonly AuditFinding[] {
  if (!outside) return [];
  return [auditFinding('ordered-outside-portal', null, outside, { ...outsideFacts(order), by })];
}

/**
 * What a received bonus invoice must hold (R229, R235); its date is the day it was sent, its period the days of each line.
 * Which bonuses a level gives stands with its track where no clause says whom bonuses are for.
 */
export function receivedBonusFindings(
  by: OwnNames,
  { invoice: rule, scope }: ResultTerms,
  { level, track }: PlacedLevel,
  { sentOn, userIdent, ean, lines }: Invoice,
): readonly AuditFinding[] {
  // An agreement without a rule on bonus invoices has no channel for them either, and was refused before.
  const sent = rule as NonNullable<ResultTerms['invoice']>;
  const content = sent.content ?? sent;
  const lacking = sent.content ? bonusContentFindings(by, sent.content, { invoiceDate: sentOn, userIdent, ean }) : [];
  return [
    ...lacking.map((finding) => ({ ...finding, line: null })),
    ...lines.flatMap(({ bonus }, line) => typeFindings(content, scope ?? track, level, bonus, line)),
  ];
}

function typeFindings(
  content: Clause,
  scope: Clause,
  level: { readonly bonus: readonly string[] },
  bonus: string | undefined,
  line: number,
): readonly AuditFinding[] {
  if (bonus === undefined) return [auditFinding('bonus-type-missing', line, content, {})];
  return level.bonus.includes(bonus) ? [] : [auditFinding('bonus-not-in-level', line, scope, { bonus })];
}
