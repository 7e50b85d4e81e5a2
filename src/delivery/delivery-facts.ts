import type { Closure, Order } from '../agreement/order.ts';
import type { Pause } from '../agreement/pauses.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import { type Days, includes } from '../calendar/period.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { refuseAny } from '../problem/problem.ts';
import type { MentorCompanion } from './contact-intervals.ts';
import type { PlacementPeriod } from './placements.ts';
import type { PlannedWeek } from './planned-weeks.ts';

/** A contact of a mentor with the citizen; a `talk` is an individual one at the provider's, without the employer. */
export interface MadeContact {
  readonly on: IsoDate;
  readonly kind?: 'contact' | 'talk' | undefined;
}

/** A follow-up on a citizen in a company. */
export interface MadeFollowUp {
  readonly on: IsoDate;
  readonly byTelephone?: boolean | undefined;
}

export interface DeliveryFacts<LevelId extends string = string> extends StepsWanted {
  readonly order: Order<LevelId>;
  readonly closure?: Closure | undefined;
  /** Days on which the course was at rest (R343): nothing is owed on them. */
  readonly pauses?: readonly Pause[] | undefined;
  readonly planned: readonly PlannedWeek[];
  /** Absent: nobody said, and nothing is found missed. Empty: there was none. The same holds of `followUps`. */
  readonly contacts?: readonly MadeContact[] | undefined;
  readonly followUps?: readonly MadeFollowUp[] | undefined;
  /** The days of the citizen's placements. Absent: only the course weeks with placement hours are known. */
  readonly placements?: readonly PlacementPeriod[] | undefined;
  /**
   * What the citizen has beside the mentor, where the order is of a mentor. Absent: a company or an education, which a
   * retention mentor is for; a mentor of young people is then all there is (R115).
   */
  readonly mentorBeside?: MentorCompanion | undefined;
  /** What the order demands of a mentor beyond the agreement's least (A64). */
  readonly contactsPerMonth?: number | undefined;
  readonly talkEveryMonths?: number | undefined;
}

/** The days of dated facts, each inside the ordered course. */
export function daysOf(field: string, items: readonly { readonly on: IsoDate }[], ordered: Days): Day[] {
  const paths = items.map((_, index) => `${field}[${index}].on`);
  return daysWithin(
    items.map(({ on }) => on),
    ordered,
    paths,
  );
}

/** Dates that must lie inside the ordered course, as days; all that do not are told, each at its path. */
export function daysWithin(dates: readonly IsoDate[], ordered: Days, paths: readonly string[]): Day[] {
  const days = dates.map((date, index) => dayOf(date, paths[index] as string));
  refuseAny(
    days.flatMap((day, index) =>
      includes(ordered, day) ? [] : [{ code: 'date-order' as const, path: paths[index] as string }],
    ),
  );
  return days;
}
