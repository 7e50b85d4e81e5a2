import { type Agreement, findLevel, type Level, saidOf, type Track, termsOf } from '../agreement/agreement.ts';
import type { Question } from '../agreement/question.ts';
import type { TenderTerms } from '../agreement/tender-terms.ts';
import { type Account, openAccount, type StepsOf } from '../evidence/account.ts';
import type { Missing } from '../evidence/figure.ts';
import type { ReadingsOf } from '../evidence/reading.ts';
import { countText } from '../evidence/written.ts';
import type { CheckOfferSteps } from '../language/steps-and-findings.ts';
import type { HourlyRate } from '../money/kroner.ts';
import { together } from '../problem/problem.ts';
import { bandFinding, type OfferFinding, offerFinding } from './findings.ts';
import type { CheckOfferFacts } from './offer-facts.ts';
import { formFindings, pageFindings } from './offer-form.ts';
import type { pageLimit } from './readings.ts';
import { type DueDocument, dueDocuments } from './winner-documents.ts';

export type CheckOfferReadings = ReadingsOf<typeof pageLimit>;

export interface OfferCheck {
  readonly findings: readonly OfferFinding[];
  /** Prices given for levels that the agreement has. */
  readonly given: number;
  /** Prices the offer should have. */
  readonly expected: number;
  /** What is due as proof before the award is notified; there where `bidder` is told. */
  readonly documents?: readonly DueDocument[];
  /** Limits that the source lost. */
  readonly missing: readonly Missing[];
  readonly steps?: readonly StepsOf<CheckOfferSteps>[];
}

/**
 * Whether an offer has the prices it should, each in its band, and is in time and as the tender asks (tilbudskontrol).
 *
 * R068, R071, R074, R076, R077, R080, R083, R084, R087, R094–R096, R099–R101, R105, R394 · Bilag C1 1.1–1.2, C2 1.2, D1a–D2
 * 2.1, Udbudsbetingelser 2.2, 4.1–4.4, 5.1–5.3 · reading: `page-limit` (A98) · documented choices: A58, A101, A102
 * Unit: kroner an hour excluding VAT; both ends of a band are inclusive. Area 1: each path with any price needs all 7, so 7,
 * 14 or 21, and at least one path is offered. Area 2: all 10 prices, both subcontracts. Findings stand in the order of the
 * catalogue, unknown levels after them. Everything else is judged only where it is told: on average at least 5 million of
 * turnover over the years given and at least 10 million of cover, those of members and lenders added up by the caller; at
 * most 200 pages, more is a warning, since no consequence is written (A102); in hand by 16:00 of the last day, that minute
 * included; what may be asked for once more names the clause in `completion`. With `bidder` the proof that is due before
 * the award is notified. `missing`: the limit of public debt and the cover of property damage, which the source lost.
 * Problems: `out-of-range` at `turnovers` with no years or too many and at `bidder.economicLenders` above `lenders`,
 * `unknown-field` at `solutionPages.<annex>`, `not-in-agreement` at a fact that no clause judges, at `prices` where none says which are asked for.
 *
 * @example checkOffer(koebenhavn2016Fyldt30, { prices: { 'virksomhedsspor-b': hourlyRate(140) } }).expected // => 10
 */
export function checkOffer<LevelId extends string>(
  agreement: Agreement<LevelId>,
  facts: CheckOfferFacts<NoInfer<LevelId>>,
  readings: CheckOfferReadings = {},
): OfferCheck {
  return decideCheckOffer(agreement, facts, openAccount(agreement, readings, facts.steps));
}

function decideCheckOffer(agreement: Agreement, facts: CheckOfferFacts, account: Account<CheckOfferSteps>): OfferCheck {
  const terms = termsOf(agreement, 'tender');
  const { prices, bidder } = facts;
  const asked = saidOf(terms.prices, 'prices');
  const rateOf = (id: string) => (Object.hasOwn(prices, id) ? prices[id] : undefined);
  const offered = offeredSubcontracts(agreement, rateOf);
  const wanted = wantedLevels(agreement, asked, offered);
  const expected = wanted.length;
  account.tell?.('prices-expected', asked, { rule: asked.expected }, countText(expected));

  const given = agreement.tracks.flatMap(({ levels }) => levels).filter(({ id }) => rateOf(id) !== undefined).length;
  const unknown = Object.keys(prices).filter((id) => prices[id] !== undefined && !findLevel(agreement, id));
  const priced = wanted.flatMap((level) => priceFindings(terms, asked, level, rateOf(level.id)));
  const outside = priced.filter(({ code }) => code !== 'price-missing').length;
  const from = { given: countText(given), expected: countText(expected) };
  if (terms.band) account.tell?.('prices-given', terms.band, from, countText(outside));
  const [form, pages, documents] = together(
    () => formFindings(terms, facts),
    () => pageFindings(terms, facts, offered, account),
    () => (bidder === undefined ? null : dueDocuments(terms, bidder)),
  );
  return account.explained({
    findings: [
      ...leastFindings(agreement, terms, offered),
      ...priced,
      ...unknown.map((id) => offerFinding(id, 'unknown-level', asked, {})),
      ...form,
      ...pages,
    ],
    given,
    expected,
    ...(documents && { documents }),
    missing: lostLimits(terms, facts),
  });
}

/** The subcontracts that any price is offered for. */
function offeredSubcontracts({ tracks }: Agreement, rateOf: (id: string) => HourlyRate | undefined): readonly string[] {
  const offered = tracks.filter(({ levels }) => levels.some(({ id }) => rateOf(id) !== undefined));
  return [...new Set(offered.map(subcontractOf))];
}

/** Which prices an offer must have. */
type AskedPrices = NonNullable<TenderTerms['prices']>;

/** The levels that need a price: all, or those of each subcontract with any price. */
function wantedLevels({ tracks }: Agreement, { expected }: AskedPrices, offered: readonly string[]): readonly Level[] {
  const chosen = expected === 'every-level' ? tracks : tracks.filter((track) => offered.includes(subcontractOf(track)));
  return chosen.flatMap(({ levels }) => levels);
}

function subcontractOf({ id, subcontract }: Track): string {
  return subcontract ?? id;
}

/** Whether the offer is for as many subcontracts as it must be: one at least, or all of them once it is for any. */
function leastFindings(
  { tracks }: Agreement,
  { leastOffer }: TenderTerms,
  offered: readonly string[],
): readonly OfferFinding[] {
  if (!leastOffer) return [];
  if (leastOffer.subcontracts === 'one') {
    return offered.length === 0 ? [offerFinding(null, 'nothing-offered', leastOffer, {})] : [];
  }
  if (offered.length === 0) return [];
  const lacking = new Set(tracks.map(subcontractOf).filter((each) => !offered.includes(each)));
  return [...lacking].map((subcontract) => offerFinding(null, 'subcontract-not-offered', leastOffer, { subcontract }));
}

function priceFindings(
  { band, completion }: TenderTerms,
  asked: AskedPrices,
  { id, name, hourlyRate }: Level,
  rate: HourlyRate | undefined,
): readonly OfferFinding[] {
  if (rate === undefined) {
    const missing = offerFinding(id, 'price-missing', asked, { name });
    return [completion ? { ...missing, completion: { rule: completion.rule, source: completion.source } } : missing];
  }
  const outside = band && bandFinding(band, { id, name, hourlyRate }, rate);
  return outside ? [outside] : [];
}

/** What would have been judged against a limit that the source lost. */
function lostLimits(terms: TenderTerms, { publicDebt, personalInjuryCover }: CheckOfferFacts): readonly Missing[] {
  const lost = (what: Missing['what'], { rule, source }: { rule: string; source: Missing['source'] }) => ({
    what,
    rule,
    source,
  });
  return [
    ...(publicDebt === 'unsecured' ? [lost('public-debt-limit', saidOf(terms.excluded, 'publicDebt'))] : []),
    ...(personalInjuryCover === undefined
      ? []
      : [lost('property-damage-cover', saidOf(terms.personalInjury, 'personalInjuryCover'))]),
  ];
}

export const checkOfferQuestion: Question<'check-offer', CheckOfferFacts, OfferCheck> = {
  name: 'check-offer',
  topic: 'tender',
  decide: decideCheckOffer,
};
