import type { Agreement } from '../agreement/agreement.ts';
import type { Clause } from '../evidence/clause.ts';
import { type Finding, findingsOf, type Severity } from '../evidence/finding.ts';
import { batchFindings as batchDa, orderFindings as da } from '../language/da.ts';
import { batchFindings as batchEn, orderFindings as en } from '../language/en.ts';
import type { BatchFindings, OrderFindings } from '../language/steps-and-findings.ts';

/** What `checkOrder` can find; the severity belongs to the code, but where the agreement says another. */
const severities = {
  'unknown-level': 'reject',
  'rate-below-band': 'reject',
  'rate-above-band': 'reject',
  'rate-above-regulated': 'reject',
  'hours-not-orderable': 'reject',
  'weeks-below-minimum': 'reject',
  'weeks-above-maximum': 'reject',
  'weeks-not-exact': 'reject',
  'start-before-order': 'reject',
  'outside-agreement-period': 'warn',
  'before-agreement-document': 'warn',
  'ordered-outside-portal': 'reject',
  'not-orderable-with-others': 'reject',
  'rate-below-offered': 'warn',
  'rate-not-offered': 'warn',
  'hours-step': 'warn',
  'hours-beyond-typical': 'warn',
  'weeks-not-whole': 'warn',
  'weeks-beyond-typical': 'warn',
  'element-not-offered': 'reject',
  'age-outside-target-group': 'warn',
  'group-outside-target': 'warn',
  'unemployment-too-short': 'warn',
  'continued-beyond-longest': 'warn',
  'other-citizen': 'warn',
} as const satisfies Record<keyof OrderFindings, Severity>;

export type OrderFindingCode = keyof OrderFindings;
export type OrderFinding = Finding<OrderFindingCode>;

export const orderFindingCodes = /* @__PURE__ */ Object.keys(severities) as readonly OrderFindingCode[];

export const orderFinding = /* @__PURE__ */ findingsOf<OrderFindings>(severities, { da, en });

/** The place of a finding that no clause of the level stands for: its track, or the agreement's first document. */
export function anyClause({ documents: [document], tracks: [track] }: Agreement): Clause {
  return track ?? { rule: '', source: { document: document.id } };
}

export const batchFinding = /* @__PURE__ */ findingsOf<BatchFindings>(
  { 'order-twice': 'reject', 'order-rejected': 'warn', 'order-replaced': 'warn', 'started-work-not-told': 'warn' },
  { da: batchDa, en: batchEn },
);
