import type { StepsWanted } from '../evidence/step.ts';
import type { Hours } from '../money/kroner.ts';
import type { Percent } from '../money/ratios.ts';
import type { PriceList } from './regulation-facts.ts';

export interface OfferToScore {
  readonly bidder: string;
  /** A price for each level of the lot. */
  readonly prices: PriceList;
  /** The mark given to the quality, 0 to 100. */
  readonly quality: Percent;
  /** Points for price by a formula of the evaluation's own, from 0 to what the price weighs; of every offer or of none. */
  readonly pricePoints?: Percent | undefined;
}

export interface ScoreOffersFacts extends StepsWanted {
  readonly lot: string;
  readonly offers: readonly OfferToScore[];
  /** The bidders that win the lot that this one is awarded among (R070). */
  readonly winners?: readonly string[] | undefined;
  /** Hours of a usual week by level, in place of those that the agreement names: for the reading `price-total`. */
  readonly usualHours?: { readonly [level in string]?: Hours | undefined } | undefined;
}
