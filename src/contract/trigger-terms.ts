import type { Absence } from '../agreement/agreement.ts';
import type { ContractTerms, PriceTerms } from '../agreement/contract-terms.ts';
import type { CooperationTerms } from '../agreement/cooperation-terms.ts';
import type { OwnNames } from '../agreement/names.ts';
import type { TenderTerms } from '../agreement/tender-terms.ts';
import type { DeliveryTerms } from '../agreement/terms.ts';

/** What a trigger's rules are taken from. */
export interface TriggerTerms {
  /** The agreement, for the names that are told. */
  readonly by: OwnNames;
  readonly contract: () => ContractTerms;
  readonly tender: () => TenderTerms;
  readonly prices: () => PriceTerms;
  readonly cooperation: () => CooperationTerms;
  readonly delivery: () => DeliveryTerms;
  /** The ids of the agreement's levels. */
  readonly levels: readonly string[];
  /** What the documents of the agreement ought to give and do not. */
  readonly absent: readonly Absence[];
}
