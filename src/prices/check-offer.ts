import { type Agreement, findLevel, type Level, type Track, termsOf } from '../agreement/agreement.ts';
import type { TenderTerms } from '../agreement/contract-terms.ts';
import type { Question } from '../agreement/question.ts';
import { type Account, openAccount, type StepsOf } from '../evidence/account.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { countText } from '../evidence/written.ts';
import type { CheckOfferSteps } from '../language/steps-and-findings.ts';
import { fineOf, type HourlyRate, type Kroner, oreOf } from '../money/kroner.ts';
import { compare, plus, times, type Whole } from '../money/whole.ts';
import { refuse } from '../problem/problem.ts';
import { type OfferFinding, offerFinding } from './findings.ts';
import type { PriceList } from './regulation-facts.ts';

export interface CheckOfferFacts<LevelId extends string = string> extends StepsWanted {
  readonly prices: PriceList<LevelId>;
  /** Turnover of the latest financial years that are available, at most 3. */
  readonly turnovers?: readonly Kroner[] | undefined;
  /** Cover of personal injury per insurance year. */
  readonly personalInjuryCover?: Kroner | undefined;
  /** Pages of the solution description, all together. */
  readonly solutionPages?: number | undefined;
}

export interface OfferCheck {
  readonly findings: readonly OfferFinding[];
  /** Prices given for levels that the agreement has. */
  readonly given: number;
  /** Prices the offer should have. */
  readonly expected: number;
  readonly steps?: readonly StepsOf<CheckOfferSteps>[];
}

/**
 * Whether an offer has the prices it should, each in its band (tilbudskontrol).
 *
 * R068, R071, R083, R084, R094, R099–R101 · Bilag C1 1.1–1.2, C2 1.2, Udbudsbetingelser 2.2, 5.2 · documented choice: A58
 * Unit: kroner an hour excluding VAT; both ends of a band are inclusive. Area 1: each path with any price needs all 7, so 7,
 * 14 or 21, and at least one path is offered. Area 2: all 10 prices, both subcontracts. Findings stand in the order of the
 * catalogue, unknown levels after them. Turnover, insurance and pages are checked where they are stated: on average at
 * least 5 million over the years given, at least 10 million of cover, at most 200 pages.
 * Problems: `out-of-range` at `turnovers` with no years or too many, `not-in-agreement`.
 *
 * @example checkOffer(koebenhavn2016Fyldt30, { prices: { 'virksomhedsspor-b': hourlyRate(140) } }).expected // => 10
 */
export function checkOffer<LevelId extends string>(
  agreement: Agreement<LevelId>,
  facts: CheckOfferFacts<NoInfer<LevelId>>,
): OfferCheck {
  return decideCheckOffer(agreement, facts, openAccount(agreement, {}, facts.steps));
}

function decideCheckOffer(agreement: Agreement, facts: CheckOfferFacts, account: Account<CheckOfferSteps>): OfferCheck {
  const terms = termsOf(agreement, 'tender');
  const { prices } = facts;
  const rateOf = (id: string) => (Object.hasOwn(prices, id) ? prices[id] : undefined);
  const wanted = wantedLevels(agreement, terms, rateOf);
  const expected = wanted.length;
  account.tell?.('prices-expected', terms.prices, { rule: terms.prices.expected }, countText(expected));

  const given = agreement.tracks.flatMap(({ levels }) => levels).filter(({ id }) => rateOf(id) !== undefined).length;
  const unknown = Object.keys(prices).filter((id) => prices[id] !== undefined && !findLevel(agreement, id));
  const findings = [
    ...(expected === 0 ? [nothingOffered(terms)] : []),
    ...wanted.flatMap((level) => priceFindings(terms, level, rateOf(level.id))),
    ...unknown.map((id) => unknownLevel(terms, id)),
    ...bidderFindings(terms, facts),
  ];
  const outside = findings.filter(({ code }) => code === 'rate-below-band' || code === 'rate-above-band').length;
  const from = { given: countText(given), expected: countText(expected) };
  account.tell?.('prices-given', terms.band, from, countText(outside));
  return account.explained({ findings, given, expected });
}

/** The levels that need a price: all, or those of each subcontract with any price. */
function wantedLevels(
  agreement: Agreement,
  { prices: { expected } }: TenderTerms,
  rateOf: (id: string) => HourlyRate | undefined,
): readonly Level[] {
  if (expected === 'every-level') return agreement.tracks.flatMap(({ levels }) => levels);
  const chosen = new Set(
    agreement.tracks.filter(({ levels }) => levels.some(({ id }) => rateOf(id) !== undefined)).map(subcontractOf),
  );
  return agreement.tracks.filter((track) => chosen.has(subcontractOf(track))).flatMap(({ levels }) => levels);
}

function subcontractOf({ id, subcontract }: Track): string {
  return subcontract ?? id;
}

function nothingOffered({ leastOffer }: TenderTerms): OfferFinding {
  return offerFinding(null, 'nothing-offered', leastOffer, {});
}

function unknownLevel({ prices }: TenderTerms, id: string): OfferFinding {
  return offerFinding(id, 'unknown-level', prices, {});
}

function priceFindings(
  { prices, band: clause }: TenderTerms,
  { id, name, hourlyRate: band }: Level,
  rate: HourlyRate | undefined,
): OfferFinding[] {
  if (rate === undefined) return [offerFinding(id, 'price-missing', prices, { name })];
  if (band === null) return [];
  if (compare(fineOf(rate), fineOf(band.min)) < 0) {
    return [offerFinding(id, 'rate-below-band', clause, { name, end: band.min })];
  }
  if (compare(fineOf(rate), fineOf(band.max)) > 0) {
    return [offerFinding(id, 'rate-above-band', clause, { name, end: band.max })];
  }
  return [];
}

function bidderFindings(
  { turnover, personalInjury, pages }: TenderTerms,
  { turnovers, personalInjuryCover, solutionPages }: CheckOfferFacts,
): OfferFinding[] {
  const findings: OfferFinding[] = [];
  if (turnovers !== undefined) {
    if (turnovers.length === 0 || turnovers.length > turnover.years) refuse('out-of-range', 'turnovers');
    const sum = turnovers.reduce((all: Whole, year) => plus(all, oreOf(year)), 0);
    if (compare(sum, times(oreOf(turnover.least), turnovers.length)) < 0) {
      findings.push(offerFinding(null, 'turnover-too-low', turnover, turnover));
    }
  }
  if (personalInjuryCover !== undefined && compare(oreOf(personalInjuryCover), oreOf(personalInjury.least)) < 0) {
    findings.push(offerFinding(null, 'cover-too-low', personalInjury, personalInjury));
  }
  if (solutionPages !== undefined && solutionPages > pages.atMost) {
    findings.push(offerFinding(null, 'too-many-pages', pages, pages));
  }
  return findings;
}

export const checkOfferQuestion: Question<'check-offer', CheckOfferFacts, OfferCheck> = {
  name: 'check-offer',
  topic: 'tender',
  decide: decideCheckOffer,
};
