import { type Agreement, termsOf } from '../agreement/agreement.ts';
import type { Lot } from '../agreement/contract-terms.ts';
import type { Question } from '../agreement/question.ts';
import { type Account, openAccount, type StepsOf } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import type { Missing } from '../evidence/figure.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { countText } from '../evidence/written.ts';
import type { ScoreOffersSteps } from '../language/steps-and-findings.ts';
import { fineOf, type HourlyRate, rateText } from '../money/kroner.ts';
import { PERCENT_UNITS, type Percent, ratioOf, shownRatio } from '../money/ratios.ts';
import { compare, least, plus, times, type Whole } from '../money/whole.ts';
import { joinPath, refuse, together } from '../problem/problem.ts';
import type { PriceList } from './regulation-facts.ts';

export interface OfferToScore {
  readonly bidder: string;
  /** A price for each level of the lot. */
  readonly prices: PriceList;
  /** The mark given to the quality, 0 to 100. */
  readonly quality: Percent;
}

export interface ScoreOffersFacts extends StepsWanted {
  readonly lot: string;
  readonly offers: readonly OfferToScore[];
  /** The bidders that win the lot that this one is awarded among (R070). */
  readonly winners?: readonly string[] | undefined;
}

export interface ScoredOffer {
  readonly bidder: string;
  /** The sum of the lot's prices, not weighted. */
  readonly priceTotal: HourlyRate;
  /** Points with 6 rounded decimals; the ranking uses the exact ones. */
  readonly pricePoints: string;
  readonly qualityPoints: string;
  readonly totalPoints: string;
  /** 1 for the most points; equal points share a rank. */
  readonly rank: number;
  /** `null` where a tie or a missing fact leaves the award open. */
  readonly awarded: boolean | null;
}

export interface OfferScores {
  readonly lot: string;
  /** Best first; equal ones by bidder. */
  readonly ranking: readonly ScoredOffer[];
  /** Contracts there are at most. */
  readonly contracts: number;
  /** What the tender does not say and this score takes for granted (A83). */
  readonly assumptions: readonly (Clause & { readonly register: string; readonly assumption: 'lowest-over-offer' })[];
  readonly missing: readonly Missing[];
  readonly vat: 'excluded';
  readonly steps?: readonly StepsOf<ScoreOffersSteps>[];
}

/** Ten-thousandths, as weights are counted. */
const WEIGHT_UNITS = 10_000;

/**
 * How offers on a lot score and rank (tilbudsevaluering), and who is awarded a contract.
 *
 * R067–R070, R091, R092 · Udbudsbetingelser 2.3, 6.1 · documented choices: A67, A83
 * Unit: points of 100, exact; shown with 6 decimals, rounded half away from zero. 25 for price and 75 for quality. The tender
 * prints no formula: as an assumption, named in the answer, an offer's price points are the lowest total / its own total × 25,
 * the total being the plain sum of its prices in the lot (7, 8 or 2 of them). The number of contracts is a most, not a
 * promise. A lot that is awarded among the winners of another needs `winners`; without them, and in a tie across the last
 * place, `awarded` is `null`. Whether an offer is as the tender asks is `checkOffer`'s question.
 * Problems: `invalid-option` at `lot`, `missing-field` or `unknown-level` at `offers[i].prices.<level>`, `out-of-range` at
 * `offers[i].prices` where they sum to zero, `duplicate-bidder` at `offers[i].bidder`, `unknown-field` at `winners`.
 *
 * @example scoreOffers(koebenhavn2016Fyldt30, { lot: 'fyldt-30-spor-5', offers: [{ bidder: 'a', quality: percent(80), prices: { 'afklaringsspor-a': hourlyRate(120), 'afklaringsspor-b': hourlyRate(240) } }] }).ranking[0]?.totalPoints // => '85.000000'
 */
export function scoreOffers(agreement: Agreement, facts: ScoreOffersFacts): OfferScores {
  return decideScoreOffers(agreement, facts, openAccount(agreement, {}, facts.steps));
}

function decideScoreOffers(
  agreement: Agreement,
  facts: ScoreOffersFacts,
  account: Account<ScoreOffersSteps>,
): OfferScores {
  const { lots, index } = termsOf(agreement, 'tender');
  const lot = lots.find(({ id }) => id === facts.lot) ?? refuse('invalid-option', 'lot');
  const [offers] = together(
    () => pricedOffers(agreement, lot, facts.offers),
    () => (!lot.among && facts.winners !== undefined ? refuse('unknown-field', 'winners') : null),
  );
  account.tell?.('price-score-assumed', index, { levels: countText(lot.levels.length) }, 'lowest-over-offer');
  const ranked = rankedOffers(lot, offers);
  const awarded = awards(lot, ranked, facts.winners);
  const ranking = ranked.map((offer, at) => scoredOffer(offer, awarded[at] ?? null));
  if (account.tell) for (const offer of ranking) tellScore(lot, offer, account);
  const contracts = lot.contracts.atMost;
  if (account.tell) {
    const winners = ranking.filter((offer) => offer.awarded).map(({ bidder }) => bidder);
    account.tell('award', lot.contracts, { lot: lot.id, contracts: countText(contracts) }, winners.join(', '));
  }
  return account.explained({
    lot: lot.id,
    ranking,
    contracts,
    assumptions: [{ ...index, register: 'A83', assumption: 'lowest-over-offer' }],
    missing: lot.among && !facts.winners ? [missingWinners(lot.among)] : [],
    vat: 'excluded',
  });
}

function scoredOffer(
  { bidder, priceTotal, price, quality, points, denominator, rank }: RankedOffer,
  awarded: boolean | null,
): ScoredOffer {
  return {
    bidder,
    priceTotal: rateText(priceTotal),
    pricePoints: shownRatio(price, denominator),
    qualityPoints: shownRatio(quality, denominator),
    totalPoints: shownRatio(points, denominator),
    rank,
    awarded,
  };
}

function tellScore(
  { weights }: Lot,
  { bidder, priceTotal, pricePoints, qualityPoints, totalPoints }: ScoredOffer,
  account: Account<ScoreOffersSteps>,
): void {
  account.tell?.('offer-score', weights, { bidder, priceTotal, pricePoints, qualityPoints }, totalPoints);
}

function missingWinners({ rule, source }: Clause): Missing {
  return { what: 'winners', rule, source };
}

interface PricedOffer {
  readonly bidder: string;
  readonly priceTotal: Whole;
  readonly mark: Whole;
}

function pricedOffers(agreement: Agreement, lot: Lot, offers: readonly OfferToScore[]): readonly PricedOffer[] {
  const bidders = new Set<string>();
  const levels = new Set(agreement.tracks.flatMap((track) => track.levels.map(({ id }) => id)));
  return offers.map(({ bidder, prices, quality }, at) => {
    const path = `offers[${at}]`;
    if (bidders.has(bidder)) refuse('duplicate-bidder', `${path}.bidder`);
    bidders.add(bidder);
    for (const id of Object.keys(prices)) {
      if (!levels.has(id)) refuse('unknown-level', joinPath(`${path}.prices`, id));
    }
    const priceTotal = lot.levels.reduce((sum: Whole, id) => {
      const rate = Object.hasOwn(prices, id) ? prices[id] : undefined;
      return plus(sum, fineOf(rate ?? refuse('missing-field', joinPath(`${path}.prices`, id))));
    }, 0);
    if (compare(priceTotal, 0) === 0) refuse('out-of-range', `${path}.prices`);
    return { bidder, priceTotal, mark: ratioOf(quality) };
  });
}

/** Points as a fraction: the numerators in millionths of a point over the offer's own denominator. */
interface RankedOffer extends PricedOffer {
  readonly price: Whole;
  readonly quality: Whole;
  readonly points: Whole;
  readonly denominator: Whole;
  readonly rank: number;
}

function rankedOffers({ weights }: Lot, offers: readonly PricedOffer[]): readonly RankedOffer[] {
  const lowest = offers.reduce((low: Whole, { priceTotal }) => least(low, priceTotal), offers[0]?.priceTotal ?? 0);
  const pointed = offers.map((offer): RankedOffer => {
    // Price: weight × lowest / total. Quality: weight × mark / 100. Both in millionths of a point over one denominator.
    const price = times(times(ratioOf(weights.price), lowest), PERCENT_UNITS);
    const quality = times(times(ratioOf(weights.quality), offer.mark), offer.priceTotal);
    const denominator = times(offer.priceTotal, WEIGHT_UNITS);
    return { ...offer, price, quality, points: plus(price, quality), denominator, rank: 0 };
  });
  pointed.sort((a, b) => comparePoints(b, a) || (a.bidder < b.bidder ? -1 : 1));
  let rank = 0;
  return pointed.map((offer, at) => {
    const before = pointed[at - 1];
    if (!before || comparePoints(before, offer) !== 0) rank = at + 1;
    return { ...offer, rank };
  });
}

function comparePoints(a: RankedOffer, b: RankedOffer): number {
  return compare(times(a.points, b.denominator), times(b.points, a.denominator));
}

/** Who wins: those among the first places that can; a tie that does not fit into the places left is open. */
function awards(
  lot: Lot,
  ranked: readonly RankedOffer[],
  winners: readonly string[] | undefined,
): readonly (boolean | null)[] {
  if (lot.among && !winners) return ranked.map(() => null);
  const can = winners && new Set(winners);
  const eligible = ranked.filter(({ bidder }) => !can || can.has(bidder));
  // Best first: of each rank the place of its first offer, and of the one after its last.
  const places = new Map<number, { better: number; through: number }>();
  eligible.forEach(({ rank }, at) => {
    places.set(rank, { better: places.get(rank)?.better ?? at, through: at + 1 });
  });
  return ranked.map(({ bidder, rank }) => {
    const place = can && !can.has(bidder) ? undefined : places.get(rank);
    if (!place) return false;
    if (place.through <= lot.contracts.atMost) return true;
    return place.better < lot.contracts.atMost ? null : false;
  });
}

export const scoreOffersQuestion: Question<'score-offers', ScoreOffersFacts, OfferScores> = {
  name: 'score-offers',
  topic: 'tender',
  decide: decideScoreOffers,
};
