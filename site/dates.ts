/** Days and months as people write and paste them. What a day is in the calendar, the library says; here it is only read. */

const YEAR = String.raw`(?<year>\d{4})`;
/** Two digits after a whole day are a year of this century, as those of all agreements are. */
const SHORT_YEAR = String.raw`(?<year>\d{4}|\d{2})`;
const MARK = String.raw`(?:\s*[-./\s]\s*)`;
const DAY_FIRST = new RegExp(
  `^(?<day>\\d{1,2})\\.?${MARK}(?<month>\\d{1,2}|\\p{L}{3,9})\\.?${MARK}${SHORT_YEAR}$`,
  'u',
);
const YEAR_FIRST = new RegExp(`^${YEAR}[-./](?<month>\\d{1,2})[-./](?<day>\\d{1,2})(?:t[\\d:.z+]*)?$`);
const DIGITS = /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4}|\d{2})$/;
const MONTH_FIRST = new RegExp(`^(?<month>\\d{1,2}|\\p{L}{3,9})\\.?${MARK}${YEAR}$`, 'u');
const MONTH_LAST = new RegExp(`^${YEAR}[-./](?<month>\\d{1,2})$`);

/** The first three letters of each month, in Danish and in English. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'ma[jy]', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'de[c]'];

/**
 * A day in ISO form, of `04-07-2016`, `4/7-16`, `4.7.16`, `4/7 2016`, `4. juli 2016`, `040716`, `04072016` or `2016-07-04`; the day
 * always stands before the month, and a year of two digits is 20yy. Nothing where it is no such text.
 */
export function readDate(text: string): string | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^den\s+/, '');
  const found = (DAY_FIRST.exec(plain) ?? YEAR_FIRST.exec(plain) ?? DIGITS.exec(plain))?.groups;
  return found && inIso(found.year, monthOf(found.month), found.day);
}

/** A month in ISO form, of `01-2017`, `januar 2017` or `2017-01`. */
export function readMonth(text: string): string | undefined {
  const plain = text.trim().toLowerCase();
  const found = (MONTH_FIRST.exec(plain) ?? MONTH_LAST.exec(plain))?.groups;
  return found && inIso(found.year, monthOf(found.month));
}

/** A day or a month as it is written in a field: the day first. */
export function writtenDate(iso: string): string {
  return iso.split('-').reverse().join('-');
}

function monthOf(text = ''): string {
  if (/^\d+$/.test(text)) return text;
  return String(MONTHS.findIndex((month) => new RegExp(`^${month}`).test(text)) + 1);
}

function inIso(year: string | undefined, month: string, day?: string): string | undefined {
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return undefined;
  const whole = year.length === 2 ? `20${year}` : year;
  return [whole, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-');
}

/** What a field of the page holds, by its path: a day, a month, or neither. */
export function dateKind(path: string): 'day' | 'month' | undefined {
  if (/(?:^|\.)(?:month|(?:old|new)IndexMonth)$/.test(path)) return 'month';
  return /(?:^|\.)(?:\w+On|on|firstDay|lastDay|lastOpenDay|asOf|firstMeeting|finalReportBy|from|ratesKnownThrough)$|(?:followUps|lettersSent)\[\d+\]$/.test(
    path,
  )
    ? 'day'
    : undefined;
}
