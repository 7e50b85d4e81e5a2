import { type Agreement, findLevel, type Level, type PriceBand, type Track, termsOf } from '../agreement/agreement.ts';
import type { TenderTerms } from '../agreement/contract-terms.ts';
import type { Question } from '../agreement/question.ts';
import type { Words } from '../evidence/clause.ts';
import { spokenKroner, spokenNumber } from '../evidence/spoken.ts';
import { type Step, type StepsWanted, step, withSteps } from '../evidence/step.ts';
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

export type CheckOfferStep = 'prices-expected' | 'prices-given';

export interface OfferCheck {
  readonly findings: readonly OfferFinding[];
  /** Prices given for levels that the agreement has. */
  readonly given: number;
  /** Prices the offer should have. */
  readonly expected: number;
  readonly steps?: readonly Step<CheckOfferStep>[];
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
  const terms = termsOf(agreement, 'tender');
  const prices: PriceList = facts.prices;
  const rateOf = (id: string) => (Object.hasOwn(prices, id) ? prices[id] : undefined);
  const wanted = wantedLevels(agreement, terms, rateOf);
  const known = agreement.tracks.flatMap(({ levels }) => levels).filter(({ id }) => rateOf(id) !== undefined);
  const unknown = Object.keys(prices).filter((id) => prices[id] !== undefined && !findLevel(agreement, id));
  const findings = [
    ...(wanted.length === 0 ? [nothingOffered(terms)] : []),
    ...wanted.flatMap((level) => priceFindings(terms, level, rateOf(level.id))),
    ...unknown.map((id) => unknownLevel(terms, id)),
    ...bidderFindings(terms, facts),
  ];
  const answer: OfferCheck = { findings, given: known.length, expected: wanted.length };
  return facts.steps === false ? answer : withSteps(answer, offerSteps(terms, answer));
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
  return offerFinding('nothing-offered', null, leastOffer, {
    da: 'Tilbuddet har ingen priser; der skal mindst tilbydes én uddannelsesvej med mentor.',
    en: 'The offer has no prices; at least one path with its mentor is to be offered.',
  });
}

function unknownLevel({ prices }: TenderTerms, id: string): OfferFinding {
  return offerFinding('unknown-level', id, prices, {
    da: 'Der er givet en pris for et niveau, som aftalen ikke har.',
    en: 'A price is given for a level that the agreement does not have.',
  });
}

function priceFindings(
  { prices, band: bandRule }: TenderTerms,
  { id, name, hourlyRate: band }: Level,
  rate: HourlyRate | undefined,
): OfferFinding[] {
  if (rate === undefined) {
    return [
      offerFinding('price-missing', id, prices, {
        da: `Prisen mangler for ${name.da}.`,
        en: `The price of ${name.en} is missing.`,
      }),
    ];
  }
  if (band === null) return [];
  if (compare(fineOf(rate), fineOf(band.min)) < 0) {
    return [offerFinding('rate-below-band', id, bandRule, outside(name, band, 'below'))];
  }
  if (compare(fineOf(rate), fineOf(band.max)) > 0) {
    return [offerFinding('rate-above-band', id, bandRule, outside(name, band, 'above'))];
  }
  return [];
}

function outside(name: Words, { min, max }: PriceBand, side: 'below' | 'above'): Words {
  const below = side === 'below';
  const end = below ? min : max;
  return {
    da: `Prisen for ${name.da} er ${below ? 'lavere' : 'højere'} end båndets ${spokenKroner(end, 'da')}`,
    en: `The price of ${name.en} is ${below ? 'lower' : 'higher'} than the band's ${spokenKroner(end, 'en')}.`,
  };
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
      findings.push(
        offerFinding('turnover-too-low', null, turnover, {
          da: `Omsætningen er i gennemsnit under ${spokenKroner(turnover.least, 'da')}`,
          en: `The turnover is on average below ${spokenKroner(turnover.least, 'en')}.`,
        }),
      );
    }
  }
  if (personalInjuryCover !== undefined && compare(oreOf(personalInjuryCover), oreOf(personalInjury.least)) < 0) {
    findings.push(
      offerFinding('cover-too-low', null, personalInjury, {
        da: `Forsikringen dækker mindre end ${spokenKroner(personalInjury.least, 'da')} for personskade.`,
        en: `The insurance covers less than ${spokenKroner(personalInjury.least, 'en')} of personal injury.`,
      }),
    );
  }
  if (solutionPages !== undefined && solutionPages > pages.atMost) {
    findings.push(
      offerFinding('too-many-pages', null, pages, {
        da: `Løsningsbeskrivelsen fylder mere end ${spokenNumber(pages.atMost, 'da')} sider.`,
        en: `The solution description fills more than ${spokenNumber(pages.atMost, 'en')} pages.`,
      }),
    );
  }
  return findings;
}

function offerSteps(
  { prices, band }: TenderTerms,
  { findings, given, expected }: OfferCheck,
): readonly Step<CheckOfferStep>[] {
  const outside = findings.filter(({ code }) => code === 'rate-below-band' || code === 'rate-above-band').length;
  return [
    step('prices-expected', prices, { rule: prices.expected }, String(expected)),
    step('prices-given', band, { given: String(given), expected: String(expected) }, String(outside)),
  ];
}

export const checkOfferQuestion: Question<'check-offer', CheckOfferFacts, OfferCheck> = {
  name: 'check-offer',
  topic: 'tender',
  decide: (agreement, facts) => checkOffer(agreement, facts),
};
