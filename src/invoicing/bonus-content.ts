import type { BonusRules } from '../agreement/terms.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { type Finding, finding } from '../evidence/finding.ts';

/** What a bonus invoice is to hold beside its lines, as far as it is there (R229). */
export interface BonusContent {
  readonly invoiceDate?: IsoDate | undefined;
  /** The user ident (brugerident) of the buyer that ordered. */
  readonly userIdent?: string | undefined;
  /** The buyer's EAN number (GLN). */
  readonly ean?: string | undefined;
}

export const bonusContentCodes = [
  'invoice-date-missing',
  'user-ident-missing',
  'user-ident-length',
  'ean-missing',
  'ean-shape',
  'ean-check-digit',
] as const;
export type BonusContentCode = (typeof bonusContentCodes)[number];

/** What a bonus invoice lacks, be it our own draft or one that was received. */
export function bonusContentFindings(
  content: BonusRules['invoice']['content'],
  { invoiceDate, userIdent, ean }: BonusContent,
): readonly Finding<BonusContentCode>[] {
  const findings: Finding<BonusContentCode>[] = [];
  const wrong = (code: BonusContentCode, da: string, en: string) =>
    findings.push(finding(code, 'reject', content, { da, en }));
  if (invoiceDate === undefined)
    wrong('invoice-date-missing', 'Fakturadatoen mangler.', 'The invoice date is missing.');
  const length = content.userIdentLength;
  if (userIdent === undefined || userIdent.trim() === '') {
    wrong('user-ident-missing', 'Købers brugerident mangler.', "The buyer's user ident is missing.");
  } else if ([...userIdent].length !== length) {
    wrong(
      'user-ident-length',
      `Købers brugerident skal have ${length} tegn.`,
      `The buyer's user ident must have ${length} characters.`,
    );
  }
  if (ean === undefined || ean.trim() === '') {
    wrong('ean-missing', 'Købers EAN-nummer mangler.', "The buyer's EAN number is missing.");
  } else if (!EAN.test(ean)) {
    wrong('ean-shape', 'EAN-nummeret skal have 13 cifre.', 'The EAN number must have 13 digits.');
  } else if (!hasRightCheckDigit(ean)) {
    wrong(
      'ean-check-digit',
      'EAN-nummerets kontrolciffer passer ikke til de andre cifre.',
      "The EAN number's check digit does not fit its other digits.",
    );
  }
  return findings;
}

const EAN = /^[0-9]{13}$/;

/** The sum of the digits, every second one three times, is whole tens: so GS1 sets the last of the 13. */
function hasRightCheckDigit(ean: string): boolean {
  let sum = 0;
  for (let at = 0; at < ean.length; at++) sum += (ean.charCodeAt(at) - 48) * (at % 2 === 0 ? 1 : 3);
  return sum % 10 === 0;
}
