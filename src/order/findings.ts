import type { Clause, Words } from '../evidence/clause.ts';
import { type Finding, finding, type Severity } from '../evidence/finding.ts';

/** What `checkOrder` can find; the severity belongs to the code. */
const severities = {
  'unknown-level': 'reject',
  'rate-below-band': 'reject',
  'rate-above-band': 'reject',
  'hours-not-orderable': 'reject',
  'weeks-below-minimum': 'reject',
  'weeks-above-maximum': 'reject',
  'weeks-not-exact': 'reject',
  'start-before-order': 'reject',
  'ordered-outside-portal': 'reject',
  'not-orderable-with-others': 'reject',
  'hours-step': 'warn',
  'hours-beyond-typical': 'warn',
  'weeks-not-whole': 'warn',
  'weeks-beyond-typical': 'warn',
  'age-outside-target-group': 'warn',
  'unemployment-too-short': 'warn',
} as const satisfies Record<string, Severity>;

export type OrderFindingCode = keyof typeof severities;
export type OrderFinding = Finding<OrderFindingCode>;

export const orderFindingCodes = /* @__PURE__ */ Object.keys(severities) as readonly OrderFindingCode[];

export function orderFinding(code: OrderFindingCode, clause: Clause, words: Words): OrderFinding {
  return finding(code, severities[code], clause, words);
}
