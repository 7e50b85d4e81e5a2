import { type Agreement, figuresOf, findLevel, levelOf, type PlacedLevel, termsOf } from '../agreement/agreement.ts';
import { type CourseDays, courseDays } from '../agreement/course.ts';
import type { Order } from '../agreement/order.ts';
import type { objectiveRejectionFee } from '../agreement/readings.ts';
import type { BonusTerms } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf } from '../calendar/iso-date.ts';
import type { Figures } from '../evidence/figure.ts';
import type { ReadingsOf } from '../evidence/reading.ts';
import { refuse, together } from '../problem/problem.ts';
import { coursesOf, type EarlierCourse, earlierThan } from './earlier-courses.ts';
import { type BonusFacts, type EarlierOrder, type Engagement, engagementsOf, type Stay, staysOf } from './facts.ts';
import type { bonusReadings } from './readings.ts';

export type BonusReadings = ReadingsOf<(typeof bonusReadings)[number] | typeof objectiveRejectionFee>;

/** Everything that the decisions of one order are made from, read once, before anything is decided. */
export interface BonusCase {
  readonly terms: BonusTerms;
  readonly placed: PlacedLevel;
  readonly days: CourseDays;
  readonly stays: readonly Stay[];
  readonly engagements: readonly Engagement[];
  readonly earlier: readonly EarlierCourse[];
  readonly figures: Figures;
  readonly asOf: Day | null;
}

export function bonusCase(agreement: Agreement, facts: BonusFacts): BonusCase {
  const { order, closure, placements = [], employment = [], previousOrders = [] } = facts;
  const [terms, placed, , days, , courses, stays, engagements, asOf] = together(
    () => termsOf(agreement, 'bonus'),
    () => levelOf(agreement, order.level),
    () => needsRules(agreement, order),
    () => courseDays(order, closure),
    () => needsProvider(order, previousOrders),
    () => coursesOf(agreement, previousOrders),
    () => staysOf(placements),
    () => engagementsOf(employment),
    () => (facts.asOf === undefined ? null : dayOf(facts.asOf, 'asOf')),
  );
  const earlier = earlierThan(days.ordered.first, order, courses);
  return { terms, placed, days, stays, engagements, earlier, figures: figuresOf(agreement, facts.figures), asOf };
}

/** A level with a bonus needs the rules it is decided by. */
function needsRules(agreement: Agreement, { level }: Order): void {
  const { bonus } = agreement.terms;
  const kinds = findLevel(agreement, level)?.level.bonus ?? [];
  if (bonus && !bonus.rules && kinds.length > 0) refuse('not-in-agreement', 'agreement');
}

/** Whether an order extends another cannot be told where it does not name its provider (R246, R247). */
function needsProvider(order: Order, previousOrders: readonly EarlierOrder[]): void {
  if (previousOrders.length > 0 && order.provider === undefined) refuse('missing-field', 'order.provider');
}
