import { findingsOf } from '../evidence/finding.ts';
import { bonusInvoiceFindings as da } from '../language/da.ts';
import { bonusInvoiceFindings as en } from '../language/en.ts';
import type { BonusInvoiceFindings } from '../language/steps-and-findings.ts';

export const bonusInvoiceFinding = /* @__PURE__ */ findingsOf<BonusInvoiceFindings>(
  {
    'nothing-to-invoice': 'reject',
    'amount-missing': 'reject',
    'several-providers': 'reject',
    'dated-before-period-end': 'reject',
  },
  { da, en },
);
