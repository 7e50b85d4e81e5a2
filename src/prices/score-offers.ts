import { type Agreement, findLevel, saidOf, termsOf } from '../agreement/agreement.ts';
import type { Question } from '../agreement/question.ts';
import type { Lot, TenderTerms } from '../agreement/tender-terms.ts';
import { type Account, openAccount, type StepsOf } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import type { Missing } from '../evidence/figure.ts';
import type { OptionOf, ReadingsOf } from '../evidence/reading.ts';
import { countText } from '../evidence/written.ts';
import type { ScoreOffersSteps } from '../language/steps-and-findings.ts';
import { type HourlyRate, rateText } from '../money/kroner.ts';
import { shownRatio } from '../money/ratios.ts';
import { refuse, together } from '../problem/problem.ts';
import { type Award, awards, whoCanWin } from './awards.ts';
import { bandFinding, type OfferFinding } from './findings.ts';
import type { OfferToScore, ScoreOffersFacts } from './offers.ts';
import {
  comparePoints,
  lowestTotal,
  type Points,
  type PriceAssumption,
  type PricedOffer,
  pointsOf,
  pricedOffers,
  priceHow,
  shownTotal,
  totalOption,
} from './price-score.ts';
import type { priceLowest, pricePoints, priceTotal } from './readings.ts';

export type ScoreOffersReadings = ReadingsOf<typeof priceLowest | typeof pricePoints | typeof priceTotal>;

export interface ScoredOffer extends Award {
  readonly bidder: string;
  /** The lot's prices added up: an hour of each, or by the hours of a week. */
  readonly priceTotal: HourlyRate;
  /** Points with 6 rounded decimals; the ranking uses the exact ones. */
  readonly pricePoints: string;
  readonly qualityPoints: string;
  readonly totalPoints: string;
  /** 1 for the most points; equal points share a rank. */
  readonly rank: number;
}

/** What the tender does not say and this score takes for granted. */
export interface ScoreAssumption extends Clause {
  readonly register: string;
  readonly assumption: PriceAssumption | OptionOf<typeof priceTotal> | 'one-quality-mark';
}

export interface OfferScores {
  readonly lot: string;
  /** Best first; equal ones by bidder. */
  readonly ranking: readonly ScoredOffer[];
  /** Contracts there are at most. */
  readonly contracts: number;
  readonly assumptions: readonly ScoreAssumption[];
  /** Prices outside their band, which nevertheless take part in the score. */
  readonly findings: readonly (OfferFinding & { readonly bidder: string })[];
  readonly missing: readonly Missing[];
  readonly vat: 'excluded';
  readonly steps?: readonly StepsOf<ScoreOffersSteps>[];
}

/**
 * How offers on a lot score and rank (tilbudsevaluering), and who is awarded a contract.
 *
 * R067–R070, R091, R092, R101 · Udbudsbetingelser 2.2, 2.3, 6.1 · readings: `price-total` (A107), `price-points` (A99),
 * `price-lowest` (A83) · documented choice: A67
 * Unit: points of 100, exact; shown with 6 decimals, rounded half away from zero. 25 for price and 75 for quality. The tender
 * prints no formula: `assumptions` names what is taken for granted, that is how prices are added up, how a sum becomes points
 * where the sums differ, and that quality is one mark from 0 to 100, linear, with no weights among the sub-criteria.
 * `pricePoints` of each offer, where the evaluation has a formula of its own, go before it. The number of contracts is a
 * most, not a promise. A lot that is awarded among the winners of another needs `winners`; without them, and in a tie across
 * the last place, `awarded` is `null`, and `reasons` says why nobody or somebody else gets a contract. A price outside its
 * band is a finding and takes part; whether an offer is as the tender asks is `checkOffer`'s question.
 * Problems: `not-in-agreement` at `lot` without lots and at `offers` without a clause on points, `invalid-option` at `lot`, `missing-field` or `unknown-level` at `offers[i].prices.<level>`, `out-of-range` at
 * `offers[i].prices` where they sum to zero and at `offers[i].pricePoints` above what the price weighs, `missing-field`
 * there where another offer has them and at `usualHours.<level>`, `duplicate-bidder` at `offers[i].bidder`; of `winners`
 * `unknown-field` where all can win, `out-of-range` where there are more than the other lot has contracts, `given-twice` and
 * `unknown-bidder` (no offer here) at `winners[i]`.
 *
 * @example scoreOffers(koebenhavn2016Fyldt30, { lot: 'fyldt-30-spor-5', offers: [{ bidder: 'a', quality: percent(80), prices: { 'afklaringsspor-a': hourlyRate(120), 'afklaringsspor-b': hourlyRate(240) } }] }).ranking[0]?.totalPoints // => '85.000000'
 */
export function scoreOffers(
  agreement: Agreement,
  facts: ScoreOffersFacts,
  readings: ScoreOffersReadings = {},
): OfferScores {
  return decideScoreOffers(agreement, facts, openAccount(agreement, readings, facts.steps));
}

function decideScoreOffers(
  agreement: Agreement,
  facts: ScoreOffersFacts,
  account: Account<ScoreOffersSteps>,
): OfferScores {
  const terms = termsOf(agreement, 'tender');
  const lots = saidOf(terms.lots, 'lot');
  const index = saidOf(terms.index, 'offers');
  const lot = lots.find(({ id }) => id === facts.lot) ?? refuse('invalid-option', 'lot');
  const added = totalOption(facts.offers, account);
  const [offers, can] = together(
    () => pricedOffers(agreement, lot, facts, added),
    () => whoCanWin(lots, lot, facts),
  );
  account.tell?.('price-total', index, { levels: countText(lot.levels.length) }, added);
  const { ranked, assumption } = rankedOffers(lot, offers, can, account, index);
  const awarded = awards(lot, ranked, can);
  const ranking = ranked.map((offer, at) => scoredOffer(offer, awarded[at] as Award));
  if (account.tell) for (const offer of ranking) tellScore(lot, offer, account);
  const contracts = lot.contracts.atMost;
  if (account.tell) {
    const winners = ranking.filter((offer) => offer.awarded).map(({ bidder }) => bidder);
    account.tell('award', lot.contracts, { lot: lot.id, contracts: countText(contracts) }, winners.join(', '));
  }
  const assumed = (register: string, what: ScoreAssumption['assumption']): ScoreAssumption => ({
    rule: index.rule,
    source: index.source,
    register,
    assumption: what,
  });
  return account.explained({
    lot: lot.id,
    ranking,
    contracts,
    assumptions:
      offers.length === 0
        ? []
        : [
            assumed('A107', added),
            ...(assumption === undefined ? [] : [assumed('A99', assumption)]),
            assumed('A99', 'one-quality-mark'),
          ],
    findings: bandFindings(agreement, terms, lot, inRankOrder(facts.offers, ranking)),
    missing: lot.among && !can ? [missingWinners(lot.among)] : [],
    vat: 'excluded',
  });
}

function scoredOffer(
  { bidder, total, price, quality, points, denominator, rank }: RankedOffer,
  { awarded, reasons }: Award,
): ScoredOffer {
  return {
    bidder,
    priceTotal: rateText(shownTotal(total)),
    pricePoints: shownRatio(price, denominator),
    qualityPoints: shownRatio(quality, denominator),
    totalPoints: shownRatio(points, denominator),
    rank,
    awarded,
    reasons,
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

/** An offer whose price lies outside its band sets the lowest price all the same: it is said, and not judged here. */
function bandFindings(
  agreement: Agreement,
  { band }: TenderTerms,
  { levels }: Lot,
  offers: readonly OfferToScore[],
): OfferScores['findings'] {
  if (!band) return [];
  return offers.flatMap(({ bidder, prices }) =>
    levels.flatMap((id) => {
      const [rate, placed] = [prices[id], findLevel(agreement, id)];
      const outside = rate !== undefined && placed && bandFinding(band, placed.level, rate);
      return outside ? [{ bidder, ...outside }] : [];
    }),
  );
}

function inRankOrder(offers: readonly OfferToScore[], ranking: readonly ScoredOffer[]): readonly OfferToScore[] {
  const rankOf = new Map(ranking.map(({ bidder }, at) => [bidder, at]));
  return [...offers].sort((a, b) => (rankOf.get(a.bidder) ?? 0) - (rankOf.get(b.bidder) ?? 0));
}

interface RankedOffer extends PricedOffer, Points {
  readonly rank: number;
}

function rankedOffers(
  lot: Lot,
  offers: readonly PricedOffer[],
  can: ReadonlySet<string> | undefined,
  account: Account<ScoreOffersSteps>,
  index: Clause,
): { readonly ranked: readonly RankedOffer[]; readonly assumption: PriceAssumption | undefined } {
  const lowest = lowestTotal(offers, can, account);
  if (lowest === undefined) return { ranked: [], assumption: undefined };
  const how = priceHow(lot, offers, lowest, account);
  const { assumption } = how;
  if (assumption) account.tell?.('price-points', index, { lowest: rateText(shownTotal(lowest)) }, assumption);
  const pointed = offers.map((offer) => ({ ...offer, ...pointsOf(lot, offer, how) }));
  pointed.sort((a, b) => comparePoints(b, a) || (a.bidder < b.bidder ? -1 : 1));
  let rank = 0;
  const ranked = pointed.map((offer, at) => {
    const before = pointed[at - 1];
    if (!before || comparePoints(before, offer) !== 0) rank = at + 1;
    return { ...offer, rank };
  });
  return { ranked, assumption };
}

export const scoreOffersQuestion: Question<'score-offers', ScoreOffersFacts, OfferScores> = {
  name: 'score-offers',
  topic: 'tender',
  decide: decideScoreOffers,
};
