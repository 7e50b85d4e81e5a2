import { type Finding, findingsOf, type Severity } from '../evidence/finding.ts';
import { deliveryFindings as da } from '../language/da.ts';
import { deliveryFindings as en } from '../language/en.ts';
import type { DeliveryFindings } from '../language/steps-and-findings.ts';

export type DeliveryFindingCode = keyof DeliveryFindings;
export type DeliveryFinding = Finding<DeliveryFindingCode>;

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
  'no-placement-begun': 'warn',
} as const satisfies Record<DeliveryFindingCode, Severity>;

export const deliveryFindingCodes = /* @__PURE__ */ Object.keys(severities) as readonly DeliveryFindingCode[];

export const deliveryFinding = /* @__PURE__ */ findingsOf<DeliveryFindings>(severities, { da, en });
