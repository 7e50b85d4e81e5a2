import type { Clause, Words } from '../evidence/clause.ts';
import { type Finding, finding, type Severity } from '../evidence/finding.ts';

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
  'repeated-breach': 'warn',
} as const satisfies Record<string, Severity>;

export type ContractFindingCode = keyof typeof severities;
export type ContractFinding = Finding<ContractFindingCode>;
export const contractFindingCodes = /* @__PURE__ */ Object.keys(severities) as readonly ContractFindingCode[];

export function contractFinding(code: ContractFindingCode, clause: Clause, words: Words): ContractFinding {
  return finding(code, severities[code], clause, words);
}
