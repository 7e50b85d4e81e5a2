import { type Agreement, findLevel, levelOf, type PlacedLevel, saidOf, termsOf } from '../agreement/agreement.ts';
import type { Order } from '../agreement/order.ts';
import type { objectiveRejectionFee } from '../agreement/readings.ts';
import type { Result, ResultTerms } from '../agreement/result-terms.ts';
import type { ReadingsOf } from '../evidence/reading.ts';
import { refuse, together } from '../problem/problem.ts';
import { type ResultCase, resultCase } from '../results/result-case.ts';
import { coursesOf, type EarlierCourse, earlierThan } from './earlier-courses.ts';
import type { BonusFacts, EarlierOrder } from './facts.ts';
import type { bonusProviderChange, bonusReadings } from './readings.ts';

export type BonusReadings = ReadingsOf<
  (typeof bonusReadings)[number] | typeof bonusProviderChange | typeof objectiveRejectionFee
>;

/** Everything that the decisions of one order are made from, read once, before anything is decided. */
export interface BonusCase extends ResultCase {
  readonly order: Order;
  readonly terms: ResultTerms;
  readonly placed: PlacedLevel;
  /** The results that its level can earn, in the order in which it names them. */
  readonly results: readonly Result[];
  readonly earlier: readonly EarlierCourse[];
}

export function bonusCase(agreement: Agreement, facts: BonusFacts): BonusCase {
  const { order, previousOrders = [] } = facts;
  const earnable = resultsOf(agreement, order);
  const [terms, placed, results, known, , courses] = together(
    () => termsOf(agreement, 'results'),
    () => levelOf(agreement, order.level),
    () => earned(agreement, order, earnable),
    () => resultCase(agreement, earnable ?? [], facts),
    () => needsProvider(order, previousOrders),
    () => coursesOf(agreement, earnable, previousOrders),
  );
  const { days, placements, employment, figures, asOf } = known;
  const earlier = earlierThan(days.ordered.first, order, courses);
  return { order, terms, placed, results, days, placements, employment, earlier, figures, asOf };
}

/** The rules of the results that a level names; `null` where one of them has none. */
function resultsOf(agreement: Agreement, { level }: Order): readonly Result[] | null {
  const { list = [] } = agreement.terms.results ?? {};
  const found: Result[] = [];
  for (const id of findLevel(agreement, level)?.level.bonus ?? []) {
    const rule = list.find((each) => each.id === id);
    if (!rule) return null;
    found.push(rule);
  }
  return found;
}

/** What the agreement must say of the results of a level, and of a level that has none. */
function earned(agreement: Agreement, { level }: Order, results: readonly Result[] | null): readonly Result[] {
  const { results: terms } = agreement.terms;
  if (!terms || !findLevel(agreement, level)) return [];
  if (!results) return refuse('not-in-agreement', 'agreement');
  if (results.length === 0) saidOf(terms.scope, 'order.level');
  if (results.some(({ pays }) => !pays)) refuse('not-in-agreement', 'order.level');
  return results;
}

/** Whether an order extends another cannot be told where it does not name its provider (R246, R247). */
function needsProvider(order: Order, previousOrders: readonly EarlierOrder[]): void {
  if (previousOrders.length > 0 && order.provider === undefined) refuse('missing-field', 'order.provider');
}
