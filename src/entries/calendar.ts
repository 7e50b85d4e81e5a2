/**
 * `indsats/calendar`: Danish days: public holidays, weekdays (hverdage), working days (Arbejdsdage).
 *
 * @module indsats/calendar
 */

export type { HolidayId } from '../calendar/danish-holidays.ts';
export { type IsoDate, type IsoMonth, isoDate, isoMonth } from '../calendar/iso-date.ts';
export { type IsoDateTime, isoDateTime } from '../calendar/iso-date-time.ts';
export { addDays, isHoliday, isWeekday, isWorkingDay, publicHolidays } from '../calendar/questions.ts';
export { isRulesError, RulesError } from '../problem/problem.ts';
