import type { IsoDate } from '../calendar/iso-date.ts';
import type { StepsWanted } from '../evidence/step.ts';
import type { HourlyRate, Kroner } from '../money/kroner.ts';
import { type IndexNumber, ratioOf } from '../money/ratios.ts';
import { compare } from '../money/whole.ts';

/** Offered prices by level. */
export type PriceList<LevelId extends string = string> = {
  readonly [level in LevelId]?: HourlyRate | Kroner | undefined;
};

export interface RegulatePriceFacts<LevelId extends string = string> extends StepsWanted {
  /** One offered price. One of `price` and `prices` is given. */
  readonly price?: HourlyRate | Kroner | undefined;
  /** The price list of the whole agreement, or a part of it. */
  readonly prices?: PriceList<LevelId> | undefined;
  /** The net price index (NPI) of the January a year before. */
  readonly oldIndex: IndexNumber;
  /** The index of January in the year of the regulation. */
  readonly newIndex: IndexNumber;
  readonly extended: boolean;
  /** The day the notice, with its documentation, was in the buyer's hands. */
  readonly receivedOn: IsoDate;
  readonly effectiveOn: IsoDate;
  readonly regulatedBefore?: boolean | undefined;
  /** The day the buyer approved an increase in writing. */
  readonly approvedOn?: IsoDate | undefined;
  /** The lowest price for the same service on like terms outside the agreement. Belongs to one `price`. */
  readonly outsidePrice?: HourlyRate | Kroner | undefined;
}

export function isIncrease({ oldIndex, newIndex }: RegulatePriceFacts): boolean {
  return compare(ratioOf(newIndex), ratioOf(oldIndex)) > 0;
}
