import type { Closure, Order } from '../agreement/order.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Figures } from '../evidence/figure.ts';
import type { StepsWanted } from '../evidence/step.ts';
import type { PaidCourse } from '../fee/course-fee.ts';
import type { Employment, Placement } from '../results/facts.ts';

/** Another order of the citizen, with how it ended. */
export interface EarlierOrder {
  readonly order: Order;
  readonly closure?: Closure | undefined;
}

/** What the course is paid bears on a result that pays a share of it. */
export interface BonusFacts<LevelId extends string = string> extends PaidCourse, StepsWanted {
  readonly order: Order<LevelId>;
  readonly closure?: Closure | undefined;
  readonly placements?: readonly Placement[] | undefined;
  readonly employment?: readonly Employment[] | undefined;
  readonly previousOrders?: readonly EarlierOrder[] | undefined;
  /** The amounts and thresholds that the source lost. */
  readonly figures?: Figures | undefined;
  /** The last day of which anything is known about placements, jobs and education. */
  readonly asOf?: IsoDate | undefined;
}
