import type { Clause, Words } from '../evidence/clause.ts';
import { type Finding, finding, type Severity } from '../evidence/finding.ts';

/** What `delivery` can find; the severity belongs to the code. */
const severities = {
  'planned-below-ordered': 'breach',
  'planned-above-ordered': 'breach',
  'average-below-interval': 'breach',
  'average-above-interval': 'breach',
  'specialist-hours-missing': 'breach',
  'week-without-activity': 'breach',
  'mentor-contact-missed': 'breach',
  'mentor-talk-missed': 'breach',
  'follow-up-missed': 'breach',
  'residual-not-filled': 'warn',
  'placement-above-ordered': 'warn',
  'follow-up-by-telephone': 'warn',
} as const satisfies Record<string, Severity>;

export type DeliveryFindingCode = keyof typeof severities;
export type DeliveryFinding = Finding<DeliveryFindingCode>;

export const deliveryFindingCodes = /* @__PURE__ */ Object.keys(severities) as readonly DeliveryFindingCode[];

export function deliveryFinding(code: DeliveryFindingCode, clause: Clause, words: Words): DeliveryFinding {
  return finding(code, severities[code], clause, words);
}

/** Numbers as a reader lists them: `3, 5–7`. */
export function spans(numbers: readonly number[]): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 1; at <= numbers.length; at++) {
    if (at < numbers.length && numbers[at] === (numbers[at - 1] as number) + 1) continue;
    const [first, last] = [numbers[from], numbers[at - 1]];
    parts.push(first === last ? String(first) : `${first}–${last}`);
    from = at;
  }
  return parts.join(', ');
}
