import type { Agreement } from '../agreement/agreement.ts';
import { type CourseDays, courseDays, payableOf, saysEnd } from '../agreement/course.ts';
import type { Closure, OrderBasics, OrderedPeriod } from '../agreement/order.ts';
import type { Days } from '../calendar/period.ts';
import type { Options } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import type { OutsideFacts } from '../language/steps-and-findings.ts';

/**
 * The clause under which nothing can be invoiced for an order, where it was placed or confirmed outside the portal (R151);
 * none where it was not, or where the agreement has no portal.
 */
export function outsidePortal({ terms }: Agreement, order: OrderBasics): Clause | undefined {
  const { orderedOutsidePortal, confirmedOutsidePortal } = order;
  return orderedOutsidePortal || confirmedOutsidePortal ? terms.ordering?.throughPortal : undefined;
}

/** The days of a course with those that can be paid, whatever stops payment for some of them. */
interface PaidDays extends CourseDays {
  readonly payable: Days | null;
}

/**
 * An order's course under its agreement: outside the portal its days stand as they were, and none of them is paid; nor is any
 * where the agreement does not say what is paid of a course that ended so.
 */
export function courseUnder(
  agreement: Agreement,
  order: OrderBasics & OrderedPeriod,
  closure: Closure | undefined,
  options: Options,
): PaidDays {
  const days = courseDays(order, closure);
  const { ordered, open, endField } = days;
  const isSaid = !closure || saysEnd(agreement.terms.fee, closure.ground);
  return {
    ordered,
    open,
    endField,
    payable: isSaid && !outsidePortal(agreement, order) ? payableOf(agreement, days, closure, options) : null,
  };
}

/** What a step tells of the way an order took around the portal. */
export function outsideFacts({ orderedOutsidePortal, confirmedOutsidePortal }: OrderBasics): OutsideFacts {
  return {
    ...(orderedOutsidePortal && { orderedOutsidePortal: 'true' as const }),
    ...(confirmedOutsidePortal && { confirmedOutsidePortal: 'true' as const }),
  };
}
