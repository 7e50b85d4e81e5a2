import { type Finding, findingsOf, type Severity } from '../evidence/finding.ts';
import { dueDateFindings as da } from '../language/da.ts';
import { dueDateFindings as en } from '../language/en.ts';
import type { DueDateFindings } from '../language/steps-and-findings.ts';

export type DueDateFindingCode = keyof DueDateFindings;
export type DueDateFinding = Finding<DueDateFindingCode>;

const severities = {
  'payment-may-wait': 'warn',
  'payment-may-not-wait': 'warn',
} as const satisfies Record<DueDateFindingCode, Severity>;

export const dueDateFindingCodes = /* @__PURE__ */ Object.keys(severities) as readonly DueDateFindingCode[];

export const dueDateFinding = findingsOf<DueDateFindings>(severities, { da, en });
