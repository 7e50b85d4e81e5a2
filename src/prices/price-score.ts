import { type Agreement, findLevel } from '../agreement/agreement.ts';
import type { Lot } from '../agreement/tender-terms.ts';
import type { Options } from '../evidence/account.ts';
import type { OptionOf } from '../evidence/reading.ts';
import { fineOf, type Hours } from '../money/kroner.ts';
import { PERCENT_UNITS, type Percent, ratioOf } from '../money/ratios.ts';
import { compare, divide, least, minus, most, plus, times, type Whole } from '../money/whole.ts';
import { eachTogether, joinPath, refuse } from '../problem/problem.ts';
import type { OfferToScore, ScoreOffersFacts } from './offers.ts';
import { priceLowest, pricePoints, priceTotal } from './readings.ts';

/** Ten-thousandths, as hours and weights are counted. */
const UNITS = 10_000;

/** How prices became points, as far as it was decisive: what the tender does not say. */
export type PriceAssumption = OptionOf<typeof pricePoints> | 'own-points';

export interface PricedOffer {
  readonly bidder: string;
  /** The offer's prices added up, in hundred-millionths of a krone. */
  readonly total: Whole;
  readonly mark: Whole;
  /** The points that the evaluation itself gave for price, in ten-thousandths. */
  readonly ownPoints: Whole | undefined;
}

/** How prices are added up: each alike, or by the hours of a week. */
export function totalOption(offers: readonly OfferToScore[], account: Options): OptionOf<typeof priceTotal> {
  return offers.length === 0 ? priceTotal.options[0].id : account.optionOf(priceTotal);
}

export function pricedOffers(
  agreement: Agreement,
  lot: Lot,
  { offers, usualHours }: ScoreOffersFacts,
  how: OptionOf<typeof priceTotal>,
): readonly PricedOffer[] {
  const weights = lot.levels.map((id) =>
    how === 'plain-sum' ? UNITS : fineOf(hoursOf(agreement, lot, id, usualHours)),
  );
  const bidders = new Set<string>();
  const own = offers.some((offer) => offer.pricePoints !== undefined);
  return eachTogether(offers, ({ bidder, prices, quality, pricePoints: points }, at) => {
    const path = `offers[${at}]`;
    if (bidders.has(bidder)) refuse('duplicate-bidder', `${path}.bidder`);
    bidders.add(bidder);
    for (const id of Object.keys(prices)) {
      if (!findLevel(agreement, id)) refuse('unknown-level', joinPath(`${path}.prices`, id));
    }
    const total = lot.levels.reduce((sum: Whole, id, which) => {
      const rate = Object.hasOwn(prices, id) ? prices[id] : undefined;
      const price = fineOf(rate ?? refuse('missing-field', joinPath(`${path}.prices`, id)));
      return plus(sum, times(price, weights[which] as Whole));
    }, 0);
    if (compare(total, 0) === 0) refuse('out-of-range', `${path}.prices`);
    return { bidder, total, mark: ratioOf(quality), ownPoints: own ? ownPoints(lot, points, path) : undefined };
  });
}

/** Points of the evaluation's own: of every offer or of none, and never more than the price weighs. */
function ownPoints({ weights }: Lot, points: Percent | undefined, path: string): Whole {
  const given = ratioOf(points ?? refuse('missing-field', `${path}.pricePoints`));
  return compare(given, ratioOf(weights.price)) > 0 ? refuse('out-of-range', `${path}.pricePoints`) : given;
}

/** The hours that a week of a level counts with: the caller's, its own where they are one number, else those of a usual week. */
function hoursOf(agreement: Agreement, lot: Lot, id: string, given: ScoreOffersFacts['usualHours']): Hours {
  const ordered = findLevel(agreement, id)?.level.hours;
  const own = ordered && 'perWeek' in ordered ? ordered.perWeek : lot.usualHours?.[id];
  return given?.[id] ?? own ?? refuse('missing-field', joinPath('usualHours', id));
}

/** A total as kroner: an hour, or a week where hours count. */
export function shownTotal(total: Whole): Whole {
  return divide(total, UNITS, 'nearest');
}

/** The lowest total that the others are measured by, where there is any offer. */
export function lowestTotal(
  offers: readonly PricedOffer[],
  /** Those that can win, where others cannot. */
  can: ReadonlySet<string> | undefined,
  account: Options,
): Whole | undefined {
  const lowest = lowestOf(offers);
  const able = can && lowestOf(offers.filter(({ bidder }) => can.has(bidder)));
  if (lowest === undefined || able === undefined || compare(able, lowest) === 0) return lowest;
  return account.optionOf(priceLowest) === 'winners-only' ? able : lowest;
}

function lowestOf(offers: readonly PricedOffer[]): Whole | undefined {
  const [first, ...others] = offers;
  return first && others.reduce((low: Whole, { total }) => least(low, total), first.total);
}

/** What part of the full points an offer's price gets: `part` of `of`. */
interface PriceShare {
  readonly part: Whole;
  readonly of: Whole;
}

/** An offer below the lowest that counts, of one that cannot win, gets full points and no more. */
function priceShare({ total, ownPoints: own }: PricedOffer, how: PriceHow): PriceShare {
  if (own !== undefined) return { part: own, of: most(how.full, 1) };
  const { lowest } = how;
  if (how.assumption !== 'linear') return { part: least(lowest, total), of: total };
  return { part: least(most(minus(times(lowest, 2), total), 0), lowest), of: lowest };
}

interface PriceHow {
  readonly lowest: Whole;
  /** What the price weighs, in ten-thousandths. */
  readonly full: Whole;
  readonly assumption: PriceAssumption | undefined;
}

/** How totals become points; asked only where some total is another than the lowest. */
export function priceHow({ weights }: Lot, offers: readonly PricedOffer[], lowest: Whole, account: Options): PriceHow {
  const full = ratioOf(weights.price);
  if (offers.some((offer) => offer.ownPoints !== undefined)) return { lowest, full, assumption: 'own-points' };
  const differ = offers.some(({ total }) => compare(total, lowest) > 0);
  return { lowest, full, assumption: differ ? account.optionOf(pricePoints) : undefined };
}

/** Points as a fraction: the numerators in millionths of a point over one denominator. */
export interface Points {
  readonly price: Whole;
  readonly quality: Whole;
  readonly points: Whole;
  readonly denominator: Whole;
}

/** Price: weight × share. Quality: weight × mark / 100. */
export function pointsOf({ weights }: Lot, offer: PricedOffer, how: PriceHow): Points {
  const { part, of } = priceShare(offer, how);
  const price = times(times(how.full, part), PERCENT_UNITS);
  const quality = times(times(ratioOf(weights.quality), offer.mark), of);
  return { price, quality, points: plus(price, quality), denominator: times(of, UNITS) };
}

export function comparePoints(a: Points, b: Points): number {
  return compare(times(a.points, b.denominator), times(b.points, a.denominator));
}
