/** What the deadlines of a framework agreement and of its tender are about. */
export const contractDuties = [
  'extension-notice',
  'latest-extended-expiry',
  'agreement-ends',
  'force-majeure-account',
  'force-majeure-termination',
  'notice-ends',
  'remedy',
  'pay-or-deposit',
  'repeated-within',
  'compliance-proof',
  'dissolution-proof',
  'contact-change-notice',
  'solution-proposal',
  'requirements-notice',
  'negotiation-meeting',
  'mediator-assessment',
  'mediator-assessment-extended',
  'insurance-certificate',
  'insurance-notice',
  'documentation',
  'documentation-extended',
  'account',
  'account-extended',
  'employment-certificate',
  'employment-terms',
  'insurance-proof',
  'data-delivery',
  'data-handover',
  'backup',
  'incident-report',
  'sub-processor-approval',
  'it-description',
  'environment-description',
  'complaint-forwarded',
  'authority-order-notice',
  'damage-notice',
  'register-receipt',
  'workflow-notice',
  'website',
  'interpreter-agreements',
  'capacity-notice',
  'introduction-day',
  'intake',
  'progress-meeting',
  'competence-day',
  'experience-collection',
  'cv',
  'cv-skills',
  'assessment',
  'documentation-basis',
  'development-goals',
  'supplementary-information',
  'offer-binding',
  'register-entry',
  'winner-documents',
  'contract-signature',
  'increase-notice',
  'exclusion',
] as const;
export type ContractDuty = (typeof contractDuties)[number];

/** Whose the duty or the right is. */
export const contractParties = ['buyer', 'provider', 'kunde', 'party', 'bidder', 'mediator'] as const;
export type ContractParty = (typeof contractParties)[number];

/** `by`: done at the latest that day. `from`: possible that day at the earliest. `through`: it lasts that day included. */
export const deadlineSides = ['by', 'from', 'through'] as const;
export type DeadlineSide = (typeof deadlineSides)[number];

/** How a deadline is counted; weekdays are Mondays to Fridays but public holidays (hverdage). `months-to-end`: on to the end of the month. `months-period`: the period's last day. */
export type ReckoningUnit = 'days' | 'weekdays' | 'working-days' | 'months' | 'months-to-end' | 'months-period';
