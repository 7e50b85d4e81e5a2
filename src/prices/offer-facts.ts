import type { ExclusionGround, TenderLanguage } from '../agreement/tender-terms.ts';
import type { IsoDateTime } from '../calendar/iso-date-time.ts';
import type { StepsWanted } from '../evidence/step.ts';
import type { Kroner } from '../money/kroner.ts';
import type { PriceList } from './regulation-facts.ts';

/** What an offer's reservations are about. */
export const reservationKinds = ['none', 'basic', 'other'] as const;
/** Public debt that is due: none, secured or under an instalment agreement that is kept, or neither. */
export const publicDebts = ['none', 'secured', 'unsecured'] as const;

/** Who stands behind an offer. Alone and Danish where nothing else is told. */
export interface BidderFacts {
  /** Members of the consortium, the bidder among them; absent or 1: it bids alone. */
  readonly members?: number | undefined;
  /** Undertakings that lend their capacity, and how many of them lend their economy. */
  readonly lenders?: number | undefined;
  readonly economicLenders?: number | undefined;
}

export interface CheckOfferFacts<LevelId extends string = string> extends StepsWanted {
  readonly prices: PriceList<LevelId>;
  /**
   * Turnover of the latest financial years that are available, at most 3. Members of a consortium and those that lend their
   * capacity count together: each year is the sum of theirs.
   */
  readonly turnovers?: readonly Kroner[] | undefined;
  /** Cover of personal injury per insurance year, of all who meet the requirement together. */
  readonly personalInjuryCover?: Kroner | undefined;
  /** Pages of the solution descriptions: all together, or by annex. */
  readonly solutionPages?: number | { readonly [annex in string]?: number | undefined } | undefined;
  /** When the tender was in the hands of the contracting authority. */
  readonly receivedAt?: IsoDateTime | undefined;
  /** The language that the tender itself is written in; enclosures may be in others. */
  readonly language?: TenderLanguage | undefined;
  readonly reservations?: (typeof reservationKinds)[number] | undefined;
  /** Whether it holds more than one solution description, or more than one proposal for a track. */
  readonly alternatives?: boolean | undefined;
  /** Requirements of the specification that its solution description leaves out. */
  readonly requirementsLeftOut?: number | undefined;
  readonly publicDebt?: (typeof publicDebts)[number] | undefined;
  readonly conflictOfInterest?: boolean | undefined;
  /** Whether it took part in the preparation of the tender in a way that distorts competition. */
  readonly distortedPreparation?: boolean | undefined;
  /** Given, the answer lists what is due as proof if the offer is about to win. */
  readonly bidder?: BidderFacts | undefined;
}

/** The facts that a ground of exclusion hangs on, as the caller tells them. */
export const exclusionFacts = {
  'public-debt': 'publicDebt',
  'conflict-of-interest': 'conflictOfInterest',
  'distorted-preparation': 'distortedPreparation',
} as const satisfies Record<ExclusionGround, keyof CheckOfferFacts>;
