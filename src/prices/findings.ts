import type { Level } from '../agreement/agreement.ts';
import type { Clause } from '../evidence/clause.ts';
import { type Finding, findingsOf, type Severity } from '../evidence/finding.ts';
import { offerFindings as offerDa, regulationFindings as regulationDa } from '../language/da.ts';
import { offerFindings as offerEn, regulationFindings as regulationEn } from '../language/en.ts';
import type { OfferFindings, RegulationFindings } from '../language/steps-and-findings.ts';
import { fineOf, type HourlyRate } from '../money/kroner.ts';
import { compare } from '../money/whole.ts';

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
  'wrong-new-month': 'reject',
  'wrong-old-month': 'reject',
  'wrong-first-month': 'reject',
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
  /** Where it stands that what is missing may be asked for. */
  readonly completion?: Clause;
}

/**
 * What is wrong with an offer. `reject` where the tender knows a consequence: it is not taken into account, rejected,
 * non-compliant, or its bidder is excluded; all else is a warning (A102).
 */
const offerSeverities = {
  'nothing-offered': 'reject',
  'subcontract-not-offered': 'reject',
  'price-missing': 'reject',
  'rate-below-band': 'reject',
  'rate-above-band': 'reject',
  'unknown-level': 'reject',
  'turnover-too-low': 'reject',
  'cover-too-low': 'reject',
  'too-many-pages': 'warn',
  'pages-not-told-by-annex': 'warn',
  'too-late': 'reject',
  'other-language': 'warn',
  'basic-reservation': 'reject',
  'other-reservation': 'warn',
  'alternative-offers': 'reject',
  'requirements-left-out': 'reject',
  'requirements-lacking': 'warn',
  'public-debt': 'warn',
  'conflict-of-interest': 'reject',
  'distorted-preparation': 'reject',
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

/** What is found of a rate that lies outside its band, both of whose ends are included. */
export function bandFinding(
  clause: Clause,
  { id, name, hourlyRate: band }: Pick<Level, 'id' | 'name' | 'hourlyRate'>,
  rate: HourlyRate,
): OfferFinding | undefined {
  if (band === null) return undefined;
  if (compare(fineOf(rate), fineOf(band.min)) < 0)
    return offerFinding(id, 'rate-below-band', clause, { name, end: band.min });
  if (compare(fineOf(rate), fineOf(band.max)) > 0)
    return offerFinding(id, 'rate-above-band', clause, { name, end: band.max });
  return undefined;
}
