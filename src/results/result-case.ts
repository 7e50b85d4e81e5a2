import { type Agreement, figuresOf } from '../agreement/agreement.ts';
import { type CourseDays, courseDays } from '../agreement/course.ts';
import type { Closure, OrderBasics, OrderedPeriod } from '../agreement/order.ts';
import { isPlacementKind, type Result } from '../agreement/result-terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import type { Figures } from '../evidence/figure.ts';
import { refuse, together } from '../problem/problem.ts';
import { type Employment, employmentStays, type Placement, placementStays, type Stay } from './facts.ts';

/** What whether a result is reached rests on. */
export interface ResultFacts {
  readonly order: OrderBasics & OrderedPeriod;
  readonly closure?: Closure | undefined;
  readonly placements?: readonly Placement[] | undefined;
  readonly employment?: readonly Employment[] | undefined;
  /** The amounts and thresholds that the agreement leaves to the caller. */
  readonly figures?: Figures | undefined;
  /** The last day of which anything is known about placements, jobs and education. */
  readonly asOf?: IsoDate | undefined;
}

/** The facts of one course, read once, before anything is decided. */
export interface ResultCase {
  readonly order: OrderBasics & OrderedPeriod;
  readonly days: CourseDays;
  readonly placements: readonly Stay<Placement>[];
  readonly employment: readonly Stay<Employment>[];
  readonly figures: Figures;
  readonly asOf: Day | null;
}

/** Reads the facts that some results are decided by; all that is wrong with them is told together. */
export function resultCase(agreement: Agreement, asked: readonly Result[], facts: ResultFacts): ResultCase {
  const { order, closure, placements = [], employment = [] } = facts;
  const [days, , stays, jobs, asOf] = together(
    () => courseDays(order, closure),
    () => needsApproval(asked, placements),
    () => placementStays(placements),
    () => employmentStays(employment),
    () => (facts.asOf === undefined ? null : dayOf(facts.asOf, 'asOf')),
  );
  return { order, days, placements: stays, employment: jobs, figures: figuresOf(agreement, facts.figures), asOf };
}

/** What the day of an approval changes, the agreement must say. */
function needsApproval(asked: readonly Result[], placements: readonly Placement[]): void {
  const isSaid = asked.every(({ approval, counts }) => approval || !counts.kinds.some(isPlacementKind));
  if (isSaid) return;
  const index = placements.findIndex(({ approvedOn }) => approvedOn !== undefined);
  if (index >= 0) refuse('not-in-agreement', `placements[${index}].approvedOn`);
}

/** What a result looks at of what the citizen was in. */
export function staysFor({ counts: { kinds } }: Result, { placements, employment }: ResultCase): readonly Stay[] {
  if (!kinds.some(isPlacementKind)) return employment;
  return kinds.every(isPlacementKind) ? placements : [...placements, ...employment];
}
