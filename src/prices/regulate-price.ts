import { type Agreement, findLevel, termsOf } from '../agreement/agreement.ts';
import type { PriceTerms, YearDay } from '../agreement/terms.ts';
import { addMonths, type Day, dayOfDate, dayOfMonth, monthOf, yearOfMonth } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import { spokenDate, spokenYearDay } from '../evidence/spoken.ts';
import { type Step, type StepsWanted, step } from '../evidence/step.ts';
import { fineOf, type HourlyRate, type Kroner, rateText } from '../money/kroner.ts';
import { type IndexNumber, ratioOf, shownRatio } from '../money/ratios.ts';
import { compare, divide, least, minus, most, times, type Whole } from '../money/whole.ts';
import { joinPath, refuse } from '../problem/problem.ts';
import { type RegulationFinding, regulationFinding } from './findings.ts';

/** Offered prices by level. */
export type PriceList<LevelId extends string = string> = {
  readonly [level in LevelId]?: HourlyRate | Kroner | undefined;
};

export interface RegulatePriceFacts<LevelId extends string = string> extends StepsWanted {
  /** One offered price. One of `price` and `prices` is given. */
  readonly price?: HourlyRate | Kroner | undefined;
  /** The price list of the whole agreement, or a part of it. */
  readonly prices?: PriceList<LevelId> | undefined;
  /** The net price index (NPI) of the January a year before. */
  readonly oldIndex: IndexNumber;
  /** The index of January in the year of the regulation. */
  readonly newIndex: IndexNumber;
  readonly extended: boolean;
  /** The day the notice, with its documentation, was in the buyer's hands. */
  readonly receivedOn: IsoDate;
  readonly effectiveOn: IsoDate;
  readonly regulatedBefore?: boolean | undefined;
  /** The day the buyer approved an increase in writing. */
  readonly approvedOn?: IsoDate | undefined;
  /** The lowest price for the same service on like terms outside the agreement. Belongs to one `price`. */
  readonly outsidePrice?: HourlyRate | Kroner | undefined;
}

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
  const findings = findingsOf(terms, facts);
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
  return facts.steps === false ? answer : { ...answer, steps: regulationSteps(terms, facts, answer) };
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

function findingsOf(terms: PriceTerms, facts: RegulatePriceFacts): RegulationFinding[] {
  const findings: RegulationFinding[] = [];
  const effective = dayOf(facts.effectiveOn, 'effectiveOn');
  if (!facts.extended) {
    findings.push(
      regulationFinding('not-extended', terms.onlyExtended, {
        da: 'Priserne kan kun reguleres, når rammeaftalen er forlænget.',
        en: 'Prices can be regulated only where the framework agreement has been extended.',
      }),
    );
  }
  if (facts.regulatedBefore) {
    findings.push(
      regulationFinding('regulated-before', terms.once, {
        da: 'Priserne er reguleret før, og det kan kun ske én gang.',
        en: 'The prices have been regulated before, and that can happen only once.',
      }),
    );
  }
  findings.push(...dayFindings(terms, facts, effective), ...priceFindings(terms, facts));
  return findings;
}

function dayFindings(terms: PriceTerms, facts: RegulatePriceFacts, effective: Day): RegulationFinding[] {
  const findings: RegulationFinding[] = [];
  if (!isYearDay(effective, terms.effective)) {
    findings.push(
      regulationFinding('not-effective-day', terms.effective, {
        da: `En regulering får kun virkning fra den ${spokenYearDay(terms.effective.month, terms.effective.day, 'da')}.`,
        en: `A regulation takes effect only on ${spokenYearDay(terms.effective.month, terms.effective.day, 'en')}.`,
      }),
    );
  }
  const latest = latestNotice(terms, effective);
  if (dayOf(facts.receivedOn, 'receivedOn') > latest) {
    findings.push(
      regulationFinding('notified-late', terms.inHand, {
        da: `Varslet skulle have været modtaget senest ${noticeText(latest, 'da')}.`,
        en: `The notice should have been in hand at the latest ${noticeText(latest, 'en')}.`,
      }),
    );
  }
  if (isIncrease(facts) && facts.approvedOn !== undefined && dayOf(facts.approvedOn, 'approvedOn') >= effective) {
    findings.push(
      regulationFinding('approved-late', terms.approval, {
        da: 'En forhøjelse skal være godkendt skriftligt, før den får virkning.',
        en: 'An increase must be approved in writing before it takes effect.',
      }),
    );
  }
  return findings;
}

function isIncrease({ oldIndex, newIndex }: RegulatePriceFacts): boolean {
  return compare(ratioOf(newIndex), ratioOf(oldIndex)) > 0;
}

/** The last day a notice is in time: 1 May of the year and 2 months before, whichever comes first (A78). */
export function latestNotice(terms: PriceTerms, effective: Day): number {
  const year = yearOfMonth(monthOf(effective));
  const fixed = dayOfDate(year, terms.inHand.month, terms.inHand.day) ?? -1;
  return Math.min(fixed, addMonths(effective, -terms.inHand.months));
}

function noticeText(day: number, language: 'da' | 'en'): string {
  return day < 0 ? '–' : spokenDate(toIsoDate(day as Day), language);
}

function isYearDay(day: Day, wanted: YearDay): boolean {
  return (monthOf(day) % 12) + 1 === wanted.month && dayOfMonth(day) === wanted.day;
}

function priceFindings(terms: PriceTerms, facts: RegulatePriceFacts): RegulationFinding[] {
  const findings: RegulationFinding[] = [];
  if (compare(ratioOf(facts.newIndex), ratioOf(facts.oldIndex)) < 0) {
    findings.push(
      regulationFinding('index-fell', terms.index, {
        da: 'Indekset er faldet; prisen må sættes ned, men skal ikke.',
        en: 'The index fell; the price may be lowered but need not be.',
      }),
    );
  }
  const { price, outsidePrice } = facts;
  if (price !== undefined && outsidePrice !== undefined && compare(fineOf(price), fineOf(outsidePrice)) > 0) {
    findings.push(
      regulationFinding('above-outside-price', terms.outsidePrice, {
        da: 'Prisen er højere end uden for aftalen; det for meget betalte skal betales tilbage.',
        en: 'The price is higher than outside the agreement; what was overpaid is to be paid back.',
      }),
    );
  }
  return findings;
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
