import { type Agreement, termsOf } from '../agreement/agreement.ts';
import type { Question } from '../agreement/question.ts';
import { type Account, openAccount, type StepsOf } from '../evidence/account.ts';
import { listText } from '../evidence/written.ts';
import type { RegulatePriceSteps } from '../language/steps-and-findings.ts';
import { fineOf, type HourlyRate, rateText } from '../money/kroner.ts';
import { type IndexNumber, ratioOf, shownRatio } from '../money/ratios.ts';
import { divide, least, minus, most, times, type Whole } from '../money/whole.ts';
import { together } from '../problem/problem.ts';
import type { RegulationFinding } from './findings.ts';
import {
  isIncrease,
  offeredPrices,
  type RegulatePriceFacts,
  type RegulationRules,
  regulationDays,
  regulationRules,
} from './regulation-facts.ts';
import { regulationFindings } from './regulation-findings.ts';

export interface RegulatedPrice {
  readonly price: HourlyRate;
  /** The most the price may be raised to. */
  readonly maximumPrice: HourlyRate;
  /** The most that may be charged from `effectiveOn`: the maximum where the regulation is allowed, else the old price. */
  readonly newPrice: HourlyRate;
}

export interface PriceRegulation {
  /** The change of the index in percent, with its sign and 6 rounded decimals. */
  readonly percent: string;
  /** `null` where a list was asked for; `prices` then has them. */
  readonly maximumPrice: HourlyRate | null;
  readonly newPrice: HourlyRate | null;
  readonly prices: readonly (RegulatedPrice & { readonly level: string })[];
  readonly allowed: boolean;
  readonly findings: readonly RegulationFinding[];
  readonly vat: 'excluded';
  readonly steps?: readonly StepsOf<RegulatePriceSteps>[];
}

/** Ten-thousandths of a krone in an øre. */
const FINE_PER_ORE = 100;
const FINE_PER_KRONE = 10_000;
/** A hundredth of a percent's millionth: `percent` is shown with 6 decimals. */
const MILLIONTHS_OF_PERCENT = 100_000_000;

/**
 * The most an offered price may be raised to with the net price index, and whether it may be (prisregulering).
 *
 * R290–R297 · Rammeaftale 4.2 · documented choices: A76, A77, A78
 * Unit: kroner an hour excluding VAT. Price × new index / old index, cut to whole øre, since it is a maximum; an index that
 * falls leaves the price. Only in an extended agreement, once, effective 1 July; of an increase the notice is in hand by
 * 1 May of that year, inclusive, and 2 months before, and it is approved in writing before it takes effect: without
 * `approvedOn` that is a warning. No price band is checked, and bonuses are not regulated. `prices` regulates a whole list;
 * levels stay in its order. Another agreement may let prices follow the index up and down, from the offered price, to the
 * nearest krone; its own days, months of the index and number of regulations hold. The months of the indexes are tried where
 * they are told.
 * Problems: `both-given` at `prices`, `missing-field` at `price` (neither), `extended`, or `receivedOn` (of an increase),
 * `unknown-level` at `prices.<level>`, `unknown-field` at `outsidePrice` (with a list), `not-in-agreement` at the fact that
 * needs a rule which the agreement does not have.
 *
 * @example regulatePrice(koebenhavn2016Fyldt30, { price: hourlyRate(140), oldIndex: indexNumber(102), newIndex: indexNumber(104), extended: true, receivedOn: isoDate('2018-05-01'), effectiveOn: isoDate('2018-07-01') }).maximumPrice // => '142.74'
 */
export function regulatePrice<LevelId extends string>(
  agreement: Agreement<LevelId>,
  facts: RegulatePriceFacts<NoInfer<LevelId>>,
): PriceRegulation {
  return decideRegulatePrice(agreement, facts, openAccount(agreement, {}, facts.steps));
}

function decideRegulatePrice(
  agreement: Agreement,
  facts: RegulatePriceFacts,
  account: Account<RegulatePriceSteps>,
): PriceRegulation {
  const terms = termsOf(agreement, 'prices');
  const [rules, offered, days] = together(
    () => regulationRules(terms, facts),
    () => offeredPrices(agreement, facts),
    () => regulationDays(terms, facts),
  );
  const { oldIndex, newIndex, outsidePrice, receivedOn, effectiveOn } = facts;
  const change = minus(ratioOf(newIndex), ratioOf(oldIndex));
  const percent = shownRatio(times(change, MILLIONTHS_OF_PERCENT), ratioOf(oldIndex));
  account.tell?.('index-change', rules.index, { oldIndex, newIndex }, percent);

  const findings = regulationFindings(agreement, rules, facts, days);
  const rejected = findings.filter(({ severity }) => severity === 'reject').map(({ code }) => code);
  const allowed = rejected.length === 0;
  const regulated = offered.map(({ level, price }) => {
    const { moved, ...each } = regulatedPrice(rules, price, facts, allowed);
    const from = level === undefined ? { price, oldIndex, newIndex } : { level, price: each.price, oldIndex, newIndex };
    if (rules.rounded) account.settledBy(rules.rounded);
    account.tell?.('maximum-price', rules.change, { ...from, ...otherWays(rules) }, moved);
    return { level, ...each };
  });
  const one = regulated.find(({ level }) => level === undefined);
  if (one && outsidePrice !== undefined && rules.outsidePrice) {
    account.tell?.('outside-price', rules.outsidePrice, { outsidePrice }, one.maximumPrice);
  }
  const notice = receivedOn === undefined ? {} : { receivedOn };
  const from = { ...notice, effectiveOn, findings: listText(rejected) };
  account.tell?.(
    'regulation-allowed',
    rules.onlyExtended ?? rules.effective,
    from,
    allowed ? 'allowed' : 'not-allowed',
  );
  if (rules.approval && allowed && isIncrease(facts)) {
    account.tell?.('approval', rules.approval, {}, facts.approvedOn ?? 'needed');
  }
  return account.explained({
    percent,
    maximumPrice: one?.maximumPrice ?? null,
    newPrice: one?.newPrice ?? null,
    prices: regulated.flatMap(({ level, ...each }) => (level === undefined ? [] : [{ level, ...each }])),
    allowed,
    findings,
    vat: 'excluded',
  });
}

/** The words of the agreement that make the price another than the most, cut to whole øre. */
function otherWays({ change, rounded }: RegulationRules) {
  return {
    ...(change.moves === 'up-and-down' && { moves: change.moves }),
    ...(rounded && { rounded: rounded.to }),
  };
}

/** The price as it is regulated, and as the index alone moved it, before what the service costs outside the agreement. */
function regulatedPrice(
  rules: RegulationRules,
  price: HourlyRate,
  { oldIndex, newIndex, outsidePrice }: RegulatePriceFacts,
  allowed: boolean,
): RegulatedPrice & { readonly moved: HourlyRate } {
  const old = fineOf(price);
  const limit = outsidePrice === undefined ? null : fineOf(outsidePrice);
  const under = (fine: Whole) => rateText(limit === null ? fine : least(fine, limit));
  const moved = movedPrice(rules, old, oldIndex, newIndex);
  return {
    price: rateText(old),
    maximumPrice: under(moved),
    newPrice: under(allowed ? moved : old),
    moved: rateText(moved),
  };
}

/** Ten-thousandths of a krone: the price moved with the index, and where it only rises never below the one that holds. */
function movedPrice(
  { change, rounded }: RegulationRules,
  price: Whole,
  oldIndex: IndexNumber,
  newIndex: IndexNumber,
): Whole {
  const bothWays = change.moves === 'up-and-down';
  const unit = rounded ? FINE_PER_KRONE : FINE_PER_ORE;
  const how = bothWays || rounded ? 'nearest' : 'down';
  const inUnits = divide(times(price, ratioOf(newIndex)), times(ratioOf(oldIndex), unit), how);
  const moved = times(inUnits, unit);
  return bothWays ? moved : most(price, moved);
}

export const regulatePriceQuestion: Question<'regulate-price', RegulatePriceFacts, PriceRegulation> = {
  name: 'regulate-price',
  topic: 'prices',
  decide: decideRegulatePrice,
};
