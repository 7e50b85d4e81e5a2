import type { Wording } from '../language/wordings.ts';
import type { OfferCheck } from '../prices/check-offer.ts';
import type { OfferFinding } from '../prices/findings.ts';
import type { PriceRegulation } from '../prices/regulate-price.ts';
import type { OfferScores, ScoreAssumption, ScoredOffer } from '../prices/score-offers.ts';
import type { DueDocument } from '../prices/winner-documents.ts';
import { explainFindings } from './findings.ts';
import { explainMissing } from './missing.ts';
import { explainSteps } from './steps.ts';
import { table, type View, values } from './view.ts';

export const regulatePriceView: View<PriceRegulation> = {
  text: explainRegulation,
  table: ({ percent, maximumPrice, newPrice, prices, allowed, findings }) =>
    prices.length > 0
      ? table(
          ['level', 'price', 'maximumPrice', 'newPrice'],
          prices.map((line) => [line.level, line.price, line.maximumPrice, line.newPrice]),
        )
      : values({ percent, maximumPrice, newPrice, allowed, findings: findings.map(({ code }) => code).join(' ') }),
};

export const checkOfferView: View<OfferCheck> = {
  text: ({ findings, given, expected, documents = [], missing, steps }, wording) => {
    const { general, prices: words } = wording;
    return [
      verdict(findings, wording),
      words.given(given, expected),
      ...findings.flatMap((each) => explainOffer(each, wording)),
      ...(documents.length > 0 ? [words.due, ...documents.map((each) => dueLine(each, wording))] : []),
      ...explainMissing(missing, wording),
      general.vatNote,
      ...explainSteps(steps, wording),
    ];
  },
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
  text: ({ ranking, assumptions, findings, missing, steps }, wording) => {
    const { general, prices: words } = wording;
    return [
      words.ranking,
      ...ranking.map((offer) => scoreLine(offer, wording)),
      ...findings.flatMap((each) => explainOffer(each, wording).map((line) => `${each.bidder}: ${line}`)),
      ...assumptions
        .filter(({ assumption }) => assumption === 'one-quality-mark')
        .map((each) => assumed(each, wording)),
      ...explainMissing(missing, wording),
      general.vatNote,
      ...explainSteps(steps, wording),
    ];
  },
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
  wording: Wording,
): readonly string[] {
  const { say, general, prices: words } = wording;
  return [
    allowed ? words.allowed : words.notAllowed,
    `${words.change}: ${say.number(percent)} %`,
    ...(maximumPrice !== null && newPrice !== null
      ? [`${words.maximumPrice}: ${say.kroner(maximumPrice)}`, `${words.newPrice}: ${say.kroner(newPrice)}`]
      : []),
    ...prices.map((line) => `${line.level}: ${say.kroner(line.price)} → ${say.kroner(line.newPrice)}`),
    ...explainFindings(findings, wording),
    general.vatNote,
    ...explainSteps(steps, wording),
  ];
}

function scoreLine({ rank, bidder, totalPoints, awarded, reasons }: ScoredOffer, { prices: words }: Wording): string {
  const won = awarded === null ? words.undecided : awarded ? words.awarded : words.notAwarded;
  const why = reasons.map(({ code }) => words.reasons[code]).join(', ');
  return `${rank}. ${bidder}: ${words.points(totalPoints)}, ${won}${why === '' ? '' : `: ${why}`}`;
}

function verdict(findings: readonly OfferFinding[], { prices: words }: Wording): string {
  if (findings.length === 0) return words.asAsked;
  return findings.some(({ severity }) => severity === 'reject') ? words.notAsAsked : words.asAskedWithNotes;
}

/** A finding, and where it stands that what is missing may be asked for. */
function explainOffer(found: OfferFinding, wording: Wording): readonly string[] {
  const { completion } = found;
  const { say, names, prices: words } = wording;
  return [
    ...explainFindings([found], wording),
    ...(completion ? [`  ${words.mayBeAskedFor(names)} [${say.clause(completion)}]`] : []),
  ];
}

function dueLine(due: DueDocument, { say, prices: words }: Wording): string {
  const { document, of, count } = due;
  return `  ${count} × ${words.documents[document]}, ${words.owners[of]} [${say.clause(due)}]`;
}

function assumed(assumption: ScoreAssumption, { say, prices: words }: Wording): string {
  return `${words.oneMark} [${say.clause(assumption)}]`;
}
