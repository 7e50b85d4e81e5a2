import { type Finding, findingsOf, type Severity } from '../evidence/finding.ts';
import { conductFindings as da } from '../language/da.ts';
import { conductFindings as en } from '../language/en.ts';
import type { ConductFindings } from '../language/steps-and-findings.ts';

export type ConductFindingCode = keyof ConductFindings;
export type ConductFinding = Finding<ConductFindingCode>;

/** What a breach gives a right to beside the penalty. */
const severities = {
  'may-be-cancelled': 'warn',
  'may-be-cancelled-if-material': 'warn',
} as const satisfies Record<ConductFindingCode, Severity>;

export const conductFindingCodes = /* @__PURE__ */ Object.keys(severities) as readonly ConductFindingCode[];

export const conductFinding = /* @__PURE__ */ findingsOf<ConductFindings>(severities, { da, en });
