import { type Agreement, findLevel, termsOf } from '../agreement/agreement.ts';
import type { PriceTerms } from '../agreement/contract-terms.ts';
import type { Question } from '../agreement/question.ts';
import { type Step, step, withSteps } from '../evidence/step.ts';
import { fineOf, type HourlyRate, type Kroner, rateText } from '../money/kroner.ts';
import { type IndexNumber, ratioOf, shownRatio } from '../money/ratios.ts';
import { divide, least, minus, most, times, type Whole } from '../money/whole.ts';
import { joinPath, refuse } from '../problem/problem.ts';
import type { RegulationFinding } from './findings.ts';
import { isIncrease, type PriceList, type RegulatePriceFacts } from './regulation-facts.ts';
import { regulationFindings } from './regulation-findings.ts';

export type RegulatePriceStep = 'index-change' | 'maximum-price' | 'outside-price' | 'regulation-allowed' | 'approval';

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
  readonly steps?: readonly Step<RegulatePriceStep>[];
}

/** Ten-thousandths of a krone in an øre. */
const FINE_PER_ORE = 100;
/** A hundredth of a percent's millionth: `percent` is shown with 6 decimals. */
const MILLIONTHS_OF_PERCENT = 100_000_000;

/**
 * The most an offered price may be raised to with the net price index, and whether it may be (prisregulering).
 *
 * R290–R297 · Rammeaftale 4.2 · documented choices: A76, A77, A78
 * Unit: kroner an hour excluding VAT. Price × new index / old index, cut to whole øre, since it is a maximum; an index that
 * falls leaves the price. Only in an extended agreement, once, effective 1 July, in hand by 1 May of that year, inclusive,
 * and 2 months before; approved in writing before it takes effect, where the day of approval is stated. No price band is
 * checked, and bonuses are not regulated. `prices` regulates a whole list; levels stay in its order.
 * Problems: `both-given` at `prices`, `missing-field` at `price` (neither), `unknown-level` at `prices.<level>`,
 * `unknown-field` at `outsidePrice` (with a list).
 *
 * @example regulatePrice(koebenhavn2016Fyldt30, { price: hourlyRate(140), oldIndex: indexNumber(102), newIndex: indexNumber(104), extended: true, receivedOn: isoDate('2018-05-01'), effectiveOn: isoDate('2018-07-01') }).maximumPrice // => '142.74'
 */
export function regulatePrice<LevelId extends string>(
  agreement: Agreement<LevelId>,
  facts: RegulatePriceFacts<NoInfer<LevelId>>,
): PriceRegulation {
  const terms = termsOf(agreement, 'prices');
  const { price, oldIndex, newIndex, outsidePrice } = facts;
  if (price !== undefined && facts.prices !== undefined) refuse('both-given', 'prices');
  if (price === undefined && facts.prices === undefined) refuse('missing-field', 'price');
  if (price === undefined && outsidePrice !== undefined) refuse('unknown-field', 'outsidePrice');
  const findings = regulationFindings(terms, facts);
  const allowed = findings.every(({ severity }) => severity !== 'reject');
  const regulated = (offered: HourlyRate | Kroner) => regulatedPrice(offered, facts, allowed);
  const one = price === undefined ? null : regulated(price);
  const change = minus(ratioOf(newIndex), ratioOf(oldIndex));
  const answer: PriceRegulation = {
    percent: shownRatio(times(change, MILLIONTHS_OF_PERCENT), ratioOf(oldIndex)),
    maximumPrice: one?.maximumPrice ?? null,
    newPrice: one?.newPrice ?? null,
    prices: listed(agreement, facts.prices).map(([level, offered]) => {
      const { price: old, maximumPrice, newPrice } = regulated(offered);
      return { level, price: old, maximumPrice, newPrice };
    }),
    allowed,
    findings,
    vat: 'excluded',
  };
  return facts.steps === false ? answer : withSteps(answer, regulationSteps(terms, facts, answer));
}

function listed(agreement: Agreement, prices: PriceList = {}): readonly [string, HourlyRate][] {
  return Object.entries(prices).flatMap(([level, price]) => {
    if (!findLevel(agreement, level)) refuse('unknown-level', joinPath('prices', level));
    return price === undefined ? [] : [[level, price] as [string, HourlyRate]];
  });
}

function regulatedPrice(
  price: HourlyRate | Kroner,
  { oldIndex, newIndex, outsidePrice }: RegulatePriceFacts,
  allowed: boolean,
): RegulatedPrice {
  const old = fineOf(price);
  const limit = outsidePrice === undefined ? null : fineOf(outsidePrice);
  const under = (fine: Whole) => rateText(limit === null ? fine : least(fine, limit));
  const maximum = maximumOf(old, oldIndex, newIndex);
  return { price: rateText(old), maximumPrice: under(maximum), newPrice: under(allowed ? maximum : old) };
}

/** Ten-thousandths of a krone: the raised price cut to whole øre, and never below the price that already holds. */
function maximumOf(price: Whole, oldIndex: IndexNumber, newIndex: IndexNumber): Whole {
  const inOre = divide(times(price, ratioOf(newIndex)), times(ratioOf(oldIndex), FINE_PER_ORE), 'down');
  return most(price, times(inOre, FINE_PER_ORE));
}

function regulationSteps(
  terms: PriceTerms,
  facts: RegulatePriceFacts,
  { percent, maximumPrice, prices, allowed, findings }: PriceRegulation,
): readonly Step<RegulatePriceStep>[] {
  const { price, oldIndex, newIndex, receivedOn, effectiveOn, approvedOn, outsidePrice } = facts;
  const steps: Step<RegulatePriceStep>[] = [step('index-change', terms.index, { oldIndex, newIndex }, percent)];
  const each = (from: Readonly<Record<string, string>>, gives: HourlyRate) =>
    step('maximum-price', terms.atMostIndex, { ...from, oldIndex, newIndex }, gives);
  if (price !== undefined && maximumPrice !== null) steps.push(each({ price }, maximumPrice));
  for (const line of prices) steps.push(each({ level: line.level, price: line.price }, line.maximumPrice));
  if (outsidePrice !== undefined && maximumPrice !== null) {
    steps.push(step('outside-price', terms.outsidePrice, { outsidePrice }, maximumPrice));
  }
  const codes = findings.filter(({ severity }) => severity === 'reject').map(({ code }) => code);
  const from = { receivedOn, effectiveOn, findings: codes.join(' ') };
  steps.push(step('regulation-allowed', terms.onlyExtended, from, allowed ? 'allowed' : 'not-allowed'));
  if (allowed && isIncrease(facts)) steps.push(step('approval', terms.approval, {}, approvedOn ?? 'needed'));
  return steps;
}

export const regulatePriceQuestion: Question<'regulate-price', RegulatePriceFacts, PriceRegulation> = {
  name: 'regulate-price',
  topic: 'prices',
  decide: (agreement, facts) => regulatePrice(agreement, facts),
};
