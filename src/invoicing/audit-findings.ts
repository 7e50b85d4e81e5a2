import type { Clause } from '../evidence/clause.ts';
import { type Finding, findingsOf, type Severity } from '../evidence/finding.ts';
import { auditFindings as da } from '../language/da.ts';
import { auditFindings as en } from '../language/en.ts';
import type { AuditFindings } from '../language/steps-and-findings.ts';
import { bonusContentSeverities } from './bonus-content.ts';

/** What `auditInvoice` can find. Each that is no warning is a reason to reject the invoice as it stands. */
const severities = {
  'wrong-channel': 'reject',
  'ordered-outside-portal': 'reject',
  'too-early': 'reject',
  'too-late': 'reject',
  'outside-open-period': 'reject',
  'invoiced-twice': 'reject',
  'wrong-amount': 'reject',
  ...bonusContentSeverities,
  'bonus-type-missing': 'reject',
  'bonus-not-in-level': 'reject',
  'bonus-not-earned': 'reject',
  'wrong-bonus-amount': 'reject',
  'credited-beyond-invoiced': 'reject',
  'no-lines': 'reject',
  'already-sent-back': 'reject',
  'not-monthly': 'warn',
  'credits-sent-back': 'warn',
  'earlier-sent-later': 'warn',
} as const satisfies Record<keyof AuditFindings, Severity>;

export type AuditFindingCode = keyof AuditFindings;
export const auditFindingCodes = /* @__PURE__ */ Object.keys(severities) as readonly AuditFindingCode[];

export interface AuditFinding extends Finding<AuditFindingCode> {
  /** The index of the invoice's line, or `null` where the whole invoice is meant. */
  readonly line: number | null;
}

const found = /* @__PURE__ */ findingsOf<AuditFindings>(severities, { da, en });

export function auditFinding<Code extends AuditFindingCode>(
  code: Code,
  line: number | null,
  clause: Clause,
  facts: AuditFindings[Code],
): AuditFinding {
  return { ...found(code, clause, facts), line };
}
