import type { Agreement } from '../agreement/agreement.ts';
import type { CourseDays } from '../agreement/course.ts';
import type { Closure, Order } from '../agreement/order.ts';
import type { Terms } from '../agreement/terms.ts';
import type { Days } from '../calendar/period.ts';
import type { Account } from '../evidence/account.ts';
import type { ToldResults } from '../fee/told-results.ts';
import type { DeadlinesSteps } from '../language/steps-and-findings.ts';
import type { DeadlineEvents } from './events.ts';

/** What the duties of a course are found from. */
export interface AskedCourse {
  readonly agreement: Agreement;
  readonly terms: Terms;
  readonly order: Order;
  readonly closure: Closure | undefined;
  readonly course: CourseDays;
  readonly events: DeadlineEvents;
  /** What an instalment of the fee hangs on, where one falls due with a result. */
  readonly results: ToldResults;
  /** Days on which nothing is owed (R343), as runs in date order. */
  readonly paused: readonly Days[];
  /** Nothing of it may be invoiced, since the order went outside the portal. */
  readonly outside: boolean;
  readonly account: Account<DeadlinesSteps>;
}
