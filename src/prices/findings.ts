import type { Clause, Words } from '../evidence/clause.ts';
import { type Finding, finding, type Severity } from '../evidence/finding.ts';

/** What stands in the way of a regulated price; only `reject` makes it not allowed. */
const regulationSeverities = {
  'not-extended': 'reject',
  'regulated-before': 'reject',
  'not-effective-day': 'reject',
  'notified-late': 'reject',
  'approved-late': 'reject',
  'index-fell': 'warn',
  'above-outside-price': 'warn',
} as const satisfies Record<string, Severity>;

export type RegulationFindingCode = keyof typeof regulationSeverities;
export type RegulationFinding = Finding<RegulationFindingCode>;
export const regulationFindingCodes = /* @__PURE__ */ Object.keys(
  regulationSeverities,
) as readonly RegulationFindingCode[];

export function regulationFinding(code: RegulationFindingCode, clause: Clause, words: Words): RegulationFinding {
  return finding(code, regulationSeverities[code], clause, words);
}

/** What is wrong with an offer: each makes it one that is not as the tender asks. */
export const offerFindingCodes = [
  'nothing-offered',
  'price-missing',
  'rate-below-band',
  'rate-above-band',
  'unknown-level',
  'turnover-too-low',
  'cover-too-low',
  'too-many-pages',
] as const;
export type OfferFindingCode = (typeof offerFindingCodes)[number];

/** A finding with the level it is about; `null` where it is about the offer as a whole. */
export interface OfferFinding extends Finding<OfferFindingCode> {
  readonly level: string | null;
}

export function offerFinding(code: OfferFindingCode, level: string | null, clause: Clause, words: Words): OfferFinding {
  return { ...finding(code, 'reject', clause, words), level };
}
