import { type Agreement, findLevel } from '../agreement/agreement.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import type { StepsWanted } from '../evidence/step.ts';
import type { HourlyRate, Kroner } from '../money/kroner.ts';
import { type IndexNumber, ratioOf } from '../money/ratios.ts';
import { compare } from '../money/whole.ts';
import { joinPath, refuse, refuseAny, together } from '../problem/problem.ts';

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
  /** The day the notice, with its documentation, was in the buyer's hands. Asked of an increase alone. */
  readonly receivedOn?: IsoDate | undefined;
  readonly effectiveOn: IsoDate;
  readonly regulatedBefore?: boolean | undefined;
  /** The day the buyer approved an increase in writing. */
  readonly approvedOn?: IsoDate | undefined;
  /** The lowest price for the same service on like terms outside the agreement. Belongs to one `price`. */
  readonly outsidePrice?: HourlyRate | Kroner | undefined;
}

/** A regulation beside the price it is of. */
export type Regulation = Omit<RegulatePriceFacts, 'price' | 'prices' | 'steps'>;

export interface RegulationDays {
  readonly effective: Day;
  /** `null` where none is stated, and of a fall none is asked. */
  readonly received: Day | null;
  /** `null` where none is stated. */
  readonly approved: Day | null;
}

export function regulationDays(facts: RegulatePriceFacts): RegulationDays {
  const { effectiveOn, approvedOn } = facts;
  const [effective, received, approved] = together(
    () => dayOf(effectiveOn, 'effectiveOn'),
    () => receivedDay(facts),
    () => (approvedOn === undefined ? null : dayOf(approvedOn, 'approvedOn')),
  );
  return { effective, received, approved };
}

function receivedDay(facts: RegulatePriceFacts): Day | null {
  if (facts.receivedOn !== undefined) return dayOf(facts.receivedOn, 'receivedOn');
  return isIncrease(facts) ? refuse('missing-field', 'receivedOn') : null;
}

/** A price that is to be regulated; one that stands alone has no level. */
export interface OfferedPrice {
  readonly level?: string;
  readonly price: HourlyRate;
}

/** The one price, or those of the list in its order. */
export function offeredPrices(agreement: Agreement, facts: RegulatePriceFacts): readonly OfferedPrice[] {
  const { price, prices, outsidePrice } = facts;
  if (price !== undefined) return prices === undefined ? [{ price }] : refuse('both-given', 'prices');
  if (prices === undefined) return refuse('missing-field', 'price');
  if (outsidePrice !== undefined) refuse('unknown-field', 'outsidePrice');
  const unknown = Object.keys(prices).filter((level) => !findLevel(agreement, level));
  refuseAny(unknown.map((level) => ({ code: 'unknown-level', path: joinPath('prices', level) })));
  return Object.entries(prices).flatMap(([level, each]) => (each === undefined ? [] : [{ level, price: each }]));
}

export function isIncrease({ oldIndex, newIndex }: RegulatePriceFacts): boolean {
  return compare(ratioOf(newIndex), ratioOf(oldIndex)) > 0;
}
