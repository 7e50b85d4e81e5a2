import type { Absence } from '../agreement/agreement.ts';
import type { ContractTerms, PriceTerms, TenderTerms } from '../agreement/contract-terms.ts';

/** What a trigger's rules are taken from. */
export interface TriggerTerms {
  readonly contract: () => ContractTerms;
  readonly tender: () => TenderTerms;
  readonly prices: () => PriceTerms;
  /** What the documents of the agreement ought to give and do not. */
  readonly absent: readonly Absence[];
}
