import { type Finding, findingsOf, type Severity } from '../evidence/finding.ts';
import { contractFindings as da } from '../language/da.ts';
import { contractFindings as en } from '../language/en.ts';
import type { ContractFindings } from '../language/steps-and-findings.ts';

export type ContractFindingCode = keyof ContractFindings;
export type ContractFinding = Finding<ContractFindingCode>;

/** What stands against the step that a trigger describes, or follows from it. */
const severities = {
  'already-extended': 'reject',
  'not-hindered-long-enough': 'reject',
  'hindered-party-cannot-terminate': 'reject',
  'kunde-cannot-terminate': 'reject',
  'not-a-ground-of-the-provider': 'reject',
  'demand-before-due': 'reject',
  'demand-incomplete': 'reject',
  'cover-too-low': 'reject',
  'not-effective-day': 'reject',
  'meetings-left': 'warn',
  'standstill-not-written': 'warn',
  'repeated-breach': 'warn',
  'interpreter-agreements-over': 'warn',
} as const satisfies Record<ContractFindingCode, Severity>;

export const contractFindingCodes = /* @__PURE__ */ Object.keys(severities) as readonly ContractFindingCode[];

export const contractFinding = findingsOf<ContractFindings>(severities, { da, en });
