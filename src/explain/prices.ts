import type { Language } from '../evidence/clause.ts';
import { counted, pick, spokenKroner, spokenNumber } from '../evidence/spoken.ts';
import type { OfferCheck } from '../prices/check-offer.ts';
import type { PriceRegulation } from '../prices/regulate-price.ts';
import type { OfferScores, ScoredOffer } from '../prices/score-offers.ts';
import { explainFindings } from './findings.ts';
import { explainMissing } from './missing.ts';
import { explainSteps } from './steps.ts';
import { inLanguage, table, type View, values, vatNote } from './view.ts';

export const regulatePriceView: View<PriceRegulation> = {
  text: inLanguage(explainRegulation),
  table: ({ percent, maximumPrice, newPrice, prices, allowed, findings }) =>
    prices.length > 0
      ? table(
          ['level', 'price', 'maximumPrice', 'newPrice'],
          prices.map((line) => [line.level, line.price, line.maximumPrice, line.newPrice]),
        )
      : values({ percent, maximumPrice, newPrice, allowed, findings: findings.map(({ code }) => code).join(' ') }),
};

export const checkOfferView: View<OfferCheck> = {
  text: ({ findings, given, expected, steps }, { say: { language } }) => [
    findings.length === 0
      ? pick(language, 'Tilbuddet har de priser, det skal have.', 'The offer has the prices it should have.')
      : pick(language, 'Tilbuddet er ikke, som det skal være.', 'The offer is not as it should be.'),
    pick(language, `${given} af ${expected} priser`, `${given} of ${expected} prices`),
    ...explainFindings(findings, language),
    vatNote[language],
    ...explainSteps(steps, language),
  ],
  table: ({ findings, given, expected }) =>
    table(
      ['code', 'level', 'rule', 'message'],
      [
        ...findings.map(({ code, level, rule, message }) => [code, level, rule, message]),
        ['total', '', '', `${given} of ${expected} prices`],
      ],
    ),
};

export const scoreOffersView: View<OfferScores> = {
  text: ({ ranking, missing, steps }, { say: { language } }) => [
    pick(language, 'Tilbuddene i rækkefølge:', 'The offers in order:'),
    ...ranking.map((offer) => scoreLine(offer, language)),
    ...explainMissing(missing, language),
    vatNote[language],
    ...explainSteps(steps, language),
  ],
  table: ({ ranking }) =>
    table(
      ['rank', 'bidder', 'priceTotal', 'pricePoints', 'qualityPoints', 'totalPoints', 'awarded'],
      ranking.map((offer) => [
        offer.rank,
        offer.bidder,
        offer.priceTotal,
        offer.pricePoints,
        offer.qualityPoints,
        offer.totalPoints,
        offer.awarded,
      ]),
    ),
};

function explainRegulation(
  { percent, maximumPrice, newPrice, prices, allowed, findings, steps }: PriceRegulation,
  language: Language,
): readonly string[] {
  return [
    allowed
      ? pick(language, 'Prisen kan reguleres.', 'The price can be regulated.')
      : pick(language, 'Prisen kan ikke reguleres.', 'The price cannot be regulated.'),
    `${pick(language, 'Ændring i indekset', 'Change of the index')}: ${spokenNumber(percent, language)} %`,
    ...(maximumPrice !== null && newPrice !== null
      ? [
          `${pick(language, 'Højeste regulerede pris', 'Highest regulated price')}: ${spokenKroner(maximumPrice, language)}`,
          `${pick(language, 'Højeste pris, der må tages', 'Highest price that may be charged')}: ${spokenKroner(newPrice, language)}`,
        ]
      : []),
    ...prices.map(
      (line) => `${line.level}: ${spokenKroner(line.price, language)} → ${spokenKroner(line.newPrice, language)}`,
    ),
    ...explainFindings(findings, language),
    vatNote[language],
    ...explainSteps(steps, language),
  ];
}

function scoreLine({ rank, bidder, totalPoints, awarded }: ScoredOffer, language: Language): string {
  const won =
    awarded === null
      ? pick(language, 'uafgjort', 'undecided')
      : awarded
        ? pick(language, 'kan få en aftale', 'can get a contract')
        : pick(language, 'får ingen aftale', 'gets no contract');
  const points = counted(totalPoints, 'point', pick(language, 'point', 'points'), language);
  return `${rank}. ${bidder}: ${points}, ${won}`;
}
