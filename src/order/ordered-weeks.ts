import { DAYS_IN_WEEK, weekCount } from '../agreement/course.ts';
import type { Order } from '../agreement/order.ts';
import { type Days, toPeriod } from '../calendar/period.ts';
import type { Account } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import { countText, shareText } from '../evidence/written.ts';
import type { CheckOrderSteps } from '../language/steps-and-findings.ts';

/** How long an order is, in days of whole and part weeks; one that is given by its last day may be of whole weeks (A42). */
export function orderedLength(order: Order, days: Days, clause: Clause, account: Account<CheckOrderSteps>): number {
  const { weeks, days: rest, areWhole, areRead } = weekCount(order, days, account);
  const length = weeks * DAYS_IN_WEEK + rest;
  if (areWhole) account.tell?.('work-weeks', clause, toPeriod(days), countText(weeks));
  else if (areRead) {
    const share = shareText({ numerator: length, denominator: DAYS_IN_WEEK });
    account.tell?.('weeks-as-written', clause, toPeriod(days), share);
  }
  return length;
}
