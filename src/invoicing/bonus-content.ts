import type { OwnNames } from '../agreement/names.ts';
import type { ResultTerms } from '../agreement/result-terms.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { type Finding, findingsOf, type Severity } from '../evidence/finding.ts';
import { bonusContentFindings as da } from '../language/da.ts';
import { bonusContentFindings as en } from '../language/en.ts';
import type { BonusContentFindings } from '../language/steps-and-findings.ts';

/** What a bonus invoice is to hold beside its lines, as far as it is there (R229). */
export interface BonusContent {
  readonly invoiceDate?: IsoDate | undefined;
  /** The user ident (brugerident) of the buyer that ordered. */
  readonly userIdent?: string | undefined;
  /** The buyer's EAN number (GLN). */
  readonly ean?: string | undefined;
}

export const bonusContentSeverities = {
  'invoice-date-missing': 'reject',
  'user-ident-missing': 'reject',
  'user-ident-length': 'reject',
  'ean-missing': 'reject',
  'ean-shape': 'reject',
  'ean-check-digit': 'reject',
} as const satisfies Record<keyof BonusContentFindings, Severity>;

export type BonusContentCode = keyof BonusContentFindings;
export const bonusContentCodes = /* @__PURE__ */ Object.keys(bonusContentSeverities) as readonly BonusContentCode[];

const contentFinding = /* @__PURE__ */ findingsOf<BonusContentFindings>(bonusContentSeverities, { da, en });

/** What a bonus invoice lacks, be it our own draft or one that was received. */
export function bonusContentFindings(
  by: OwnNames,
  content: NonNullable<NonNullable<ResultTerms['invoice']>['content']>,
  { invoiceDate, userIdent, ean }: BonusContent,
): readonly Finding<BonusContentCode>[] {
  const findings: Finding<BonusContentCode>[] = [];
  if (invoiceDate === undefined) findings.push(contentFinding('invoice-date-missing', content, {}));
  const length = content.userIdentLength;
  if (userIdent === undefined || userIdent.trim() === '') {
    findings.push(contentFinding('user-ident-missing', content, { by }));
  } else if ([...userIdent].length !== length) {
    findings.push(contentFinding('user-ident-length', content, { length, by }));
  }
  const wrong = wrongEan(ean);
  if (wrong) findings.push(contentFinding(wrong, content, { by }));
  return findings;
}

function wrongEan(ean: string | undefined): 'ean-missing' | 'ean-shape' | 'ean-check-digit' | undefined {
  if (ean === undefined || ean.trim() === '') return 'ean-missing';
  if (!EAN.test(ean)) return 'ean-shape';
  return hasRightCheckDigit(ean) ? undefined : 'ean-check-digit';
}

const EAN = /^[0-9]{13}$/;

/** The sum of the digits, every second one three times, is whole tens: so GS1 sets the last of the 13. */
function hasRightCheckDigit(ean: string): boolean {
  let sum = 0;
  for (let at = 0; at < ean.length; at++) sum += (ean.charCodeAt(at) - 48) * (at % 2 === 0 ? 1 : 3);
  return sum % 10 === 0;
}
