import type { Clause } from '../evidence/clause.ts';
import { type Finding, findingsOf, type Severity } from '../evidence/finding.ts';
import { offerFindings as offerDa, regulationFindings as regulationDa } from '../language/da.ts';
import { offerFindings as offerEn, regulationFindings as regulationEn } from '../language/en.ts';
import type { OfferFindings, RegulationFindings } from '../language/steps-and-findings.ts';

export type RegulationFindingCode = keyof RegulationFindings;
export type RegulationFinding = Finding<RegulationFindingCode>;

/** What stands in the way of a regulated price; only `reject` makes it not allowed. */
const regulationSeverities = {
  'not-extended': 'reject',
  'regulated-before': 'reject',
  'not-effective-day': 'reject',
  'notified-late': 'reject',
  'approved-late': 'reject',
  'approval-needed': 'warn',
  'index-fell': 'warn',
  'above-outside-price': 'warn',
} as const satisfies Record<RegulationFindingCode, Severity>;

export const regulationFindingCodes = /* @__PURE__ */ Object.keys(
  regulationSeverities,
) as readonly RegulationFindingCode[];

export const regulationFinding = findingsOf<RegulationFindings>(regulationSeverities, {
  da: regulationDa,
  en: regulationEn,
});

export type OfferFindingCode = keyof OfferFindings;

/** A finding with the level it is about; `null` where it is about the offer as a whole. */
export interface OfferFinding extends Finding<OfferFindingCode> {
  readonly level: string | null;
}

/** What is wrong with an offer: each makes it one that is not as the tender asks. */
const offerSeverities = {
  'nothing-offered': 'reject',
  'price-missing': 'reject',
  'rate-below-band': 'reject',
  'rate-above-band': 'reject',
  'unknown-level': 'reject',
  'turnover-too-low': 'reject',
  'cover-too-low': 'reject',
  'too-many-pages': 'reject',
} as const satisfies Record<OfferFindingCode, Severity>;

export const offerFindingCodes = /* @__PURE__ */ Object.keys(offerSeverities) as readonly OfferFindingCode[];

const found = findingsOf<OfferFindings>(offerSeverities, { da: offerDa, en: offerEn });

/** A finding about the offer of a level, or with `null` about the offer as a whole. */
export function offerFinding<Code extends OfferFindingCode>(
  level: string | null,
  code: Code,
  clause: Clause,
  facts: OfferFindings[Code],
): OfferFinding {
  return { ...found(code, clause, facts), level };
}
