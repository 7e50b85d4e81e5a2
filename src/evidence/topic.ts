/** What a rule is about, by the part of the business it belongs to. */
export const ruleAreas = [
  'tender',
  'catalogue',
  'order',
  'delivery',
  'absence',
  'reporting',
  'fee',
  'invoicing',
  'bonus',
  'price-regulation',
  'penalty',
  'termination',
  'other',
] as const;

export type RuleArea = (typeof ruleAreas)[number];

/** What a rule asks of systems and data: the matters that whoever builds or buys a system must have in hand. */
export const ruleTopics = [
  'portal',
  'not-in-portal',
  'e-invoice',
  'purpose',
  'access',
  'place',
  'incident',
  'control',
  'export',
  'deletion',
  'secrecy',
  'secure-channel',
  'protocol',
  'register',
  'web',
  'class',
] as const;

export type RuleTopic = (typeof ruleTopics)[number];
