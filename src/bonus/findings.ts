import { type Finding, findingsOf } from '../evidence/finding.ts';
import { bonusInvoiceFindings as da, bonusFindings as foundDa } from '../language/da.ts';
import { bonusInvoiceFindings as en, bonusFindings as foundEn } from '../language/en.ts';
import type { BonusFindings, BonusInvoiceFindings } from '../language/steps-and-findings.ts';

export const bonusInvoiceFinding = /* @__PURE__ */ findingsOf<BonusInvoiceFindings>(
  {
    'nothing-to-invoice': 'reject',
    'amount-missing': 'reject',
    'several-providers': 'reject',
    'dated-before-period-end': 'reject',
  },
  { da, en },
);

/**
 * What is to be known of the facts that a bonus was decided from. `given-twice`: a placement was told before; it counts once.
 * `started-work-not-told`: a share of the fee is of one that a job ends, which was not told of it.
 */
export interface BonusFinding extends Finding<'given-twice' | 'started-work-not-told'> {
  /** The number of the placement that was told twice in the input, from 0. */
  readonly placement?: number | undefined;
}

export const bonusFinding = /* @__PURE__ */ findingsOf<BonusFindings>(
  { 'given-twice': 'warn' },
  { da: foundDa, en: foundEn },
);
