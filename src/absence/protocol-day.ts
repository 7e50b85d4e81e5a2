import type { ReportingTerms } from '../agreement/terms.ts';
import { firstOfMonth, type MonthIndex } from '../calendar/date-arithmetic.ts';

/** The day on which the protocol of a month is sent, not moved (R276, A24); may lie outside the calendar. */
export function protocolDay(
  { dayOfNextMonth }: NonNullable<ReportingTerms['attendanceProtocol']>,
  month: MonthIndex,
): number {
  return firstOfMonth(month + 1) + dayOfNextMonth - 1;
}
