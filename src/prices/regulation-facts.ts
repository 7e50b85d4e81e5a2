import { type Agreement, findLevel, saidOf } from '../agreement/agreement.ts';
import type { PriceTerms } from '../agreement/contract-terms.ts';
import { timesBefore } from '../agreement/times-before.ts';
import type { Day, MonthIndex } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate, type IsoMonth, monthIndexOf } from '../calendar/iso-date.ts';
import type { Clause } from '../evidence/clause.ts';
import type { StepsWanted } from '../evidence/step.ts';
import type { HourlyRate, Kroner } from '../money/kroner.ts';
import { type IndexNumber, ratioOf } from '../money/ratios.ts';
import { compare } from '../money/whole.ts';
import { joinPath, refuse, refuseAny, together } from '../problem/problem.ts';

/** Offered prices by level. */
export type PriceList<LevelId extends string = string> = {
  readonly [level in LevelId]?: HourlyRate | Kroner | undefined;
};

export interface RegulatePriceFacts<LevelId extends string = string> extends StepsWanted {
  /** One offered price. One of `price` and `prices` is given. */
  readonly price?: HourlyRate | Kroner | undefined;
  /** The price list of the whole agreement, or a part of it. */
  readonly prices?: PriceList<LevelId> | undefined;
  /** The net price index (NPI) that is counted from: in the agreements of 2016 of the January a year before. */
  readonly oldIndex: IndexNumber;
  /** The index that is counted to: there of January in the year of the regulation. */
  readonly newIndex: IndexNumber;
  /** The months of the two; told, they are held against those that the agreement counts by. */
  readonly oldIndexMonth?: IsoMonth | undefined;
  readonly newIndexMonth?: IsoMonth | undefined;
  /** Asked where only an extended agreement is regulated. */
  readonly extended?: boolean | undefined;
  /** The day the notice, with its documentation, was in the buyer's hands. Asked of an increase alone. */
  readonly receivedOn?: IsoDate | undefined;
  readonly effectiveOn: IsoDate;
  readonly regulatedBefore?: boolean | undefined;
  /** How often, where an agreement is regulated more than once. */
  readonly timesRegulated?: number | undefined;
  /** The day the buyer approved an increase in writing. */
  readonly approvedOn?: IsoDate | undefined;
  /** The lowest price for the same service on like terms outside the agreement. Belongs to one `price`. */
  readonly outsidePrice?: HourlyRate | Kroner | undefined;
}

/** A regulation beside the price it is of. */
export type Regulation = Omit<RegulatePriceFacts, 'price' | 'prices' | 'steps'>;

export interface RegulationDays {
  readonly effective: Day;
  /** `null` where none is stated, and of a fall none is asked. */
  readonly received: Day | null;
  /** `null` where none is stated. */
  readonly approved: Day | null;
  /** The months of the two indexes; `null` where they are not told. */
  readonly oldMonth: MonthIndex | null;
  readonly newMonth: MonthIndex | null;
  /** How often the prices were regulated before. */
  readonly times: number;
}

/** The rules that every regulation needs. */
export interface RegulationRules extends PriceTerms {
  readonly effective: NonNullable<PriceTerms['effective']>;
  readonly index: NonNullable<PriceTerms['index']>;
  readonly change: NonNullable<PriceTerms['change']>;
}

/** The rules of a regulation; what the facts need and the agreement does not say is told at each of them. */
export function regulationRules(terms: PriceTerms, facts: RegulatePriceFacts): RegulationRules {
  const needs = (fact: keyof RegulatePriceFacts, rule: Clause | undefined) => () =>
    facts[fact] === undefined ? undefined : saidOf(rule, fact);
  const [index, change, effective] = together(
    () => saidOf(terms.index, 'newIndex'),
    () => saidOf(terms.change, 'newIndex'),
    () => saidOf(terms.effective, 'effectiveOn'),
    needs('extended', terms.onlyExtended),
    needs('regulatedBefore', terms.times),
    needs('timesRegulated', terms.times),
    needs('receivedOn', terms.inHand),
    needs('approvedOn', terms.approval),
    needs('outsidePrice', terms.outsidePrice),
    () => terms.onlyExtended && facts.extended === undefined && refuse('missing-field', 'extended'),
  );
  return { ...terms, index, change, effective };
}

export function regulationDays(terms: PriceTerms, facts: RegulatePriceFacts): RegulationDays {
  const { effectiveOn, approvedOn, oldIndexMonth, newIndexMonth, regulatedBefore, timesRegulated } = facts;
  const [effective, received, approved, oldMonth, newMonth, times] = together(
    () => dayOf(effectiveOn, 'effectiveOn'),
    () => receivedDay(terms, facts),
    () => (approvedOn === undefined ? null : dayOf(approvedOn, 'approvedOn')),
    () => (oldIndexMonth === undefined ? null : monthIndexOf(oldIndexMonth, 'oldIndexMonth')),
    () => (newIndexMonth === undefined ? null : monthIndexOf(newIndexMonth, 'newIndexMonth')),
    () =>
      timesBefore({ before: regulatedBefore, times: timesRegulated, path: 'timesRegulated' }, terms.times?.atMost ?? 1),
  );
  return { effective, received, approved, oldMonth, newMonth, times };
}

function receivedDay({ inHand }: PriceTerms, facts: RegulatePriceFacts): Day | null {
  if (facts.receivedOn !== undefined) return dayOf(facts.receivedOn, 'receivedOn');
  return inHand && isIncrease(facts) ? refuse('missing-field', 'receivedOn') : null;
}

/** A price that is to be regulated; one that stands alone has no level. */
export interface OfferedPrice {
  readonly level?: string;
  readonly price: HourlyRate;
}

/** The one price, or those of the list in its order. */
export function offeredPrices(agreement: Agreement, facts: RegulatePriceFacts): readonly OfferedPrice[] {
  const { price, prices, outsidePrice } = facts;
  if (price !== undefined) return prices === undefined ? [{ price }] : refuse('both-given', 'prices');
  if (prices === undefined) return refuse('missing-field', 'price');
  if (outsidePrice !== undefined) refuse('unknown-field', 'outsidePrice');
  const unknown = Object.keys(prices).filter((level) => !findLevel(agreement, level));
  refuseAny(unknown.map((level) => ({ code: 'unknown-level', path: joinPath('prices', level) })));
  return Object.entries(prices).flatMap(([level, each]) => (each === undefined ? [] : [{ level, price: each }]));
}

export function isIncrease({ oldIndex, newIndex }: RegulatePriceFacts): boolean {
  return compare(ratioOf(newIndex), ratioOf(oldIndex)) > 0;
}
