import type { Clause, Words } from '../evidence/clause.ts';
import { type Finding, finding } from '../evidence/finding.ts';
import { bonusContentCodes } from './bonus-content.ts';

/** What `auditInvoice` can find. Each is a reason to reject the invoice as it stands. */
export const auditFindingCodes = [
  'wrong-channel',
  'ordered-outside-portal',
  'too-early',
  'too-late',
  'outside-open-period',
  'invoiced-twice',
  'wrong-amount',
  ...bonusContentCodes,
  'bonus-type-missing',
  'bonus-not-in-level',
] as const;
export type AuditFindingCode = (typeof auditFindingCodes)[number];

export interface AuditFinding extends Finding<AuditFindingCode> {
  /** The index of the invoice's line, or `null` where the whole invoice is meant. */
  readonly line: number | null;
}

export function auditFinding(code: AuditFindingCode, line: number | null, clause: Clause, words: Words): AuditFinding {
  return { ...finding(code, 'reject', clause, words), line };
}
