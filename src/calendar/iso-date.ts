import { type ProblemCode, refuse } from '../problem/problem.ts';
import {
  calendarLength,
  type Day,
  dayOfDate,
  firstOfMonth,
  isInCalendar,
  type MonthIndex,
  monthOf,
  yearOfMonth,
} from './date-arithmetic.ts';

declare const isoDateBrand: unique symbol;

/** A calendar day as text: `2016-10-05`. It exists, and lies in the years 1900 through 2199. */
export type IsoDate = string & { readonly [isoDateBrand]: true };

declare const isoMonthBrand: unique symbol;

/** A calendar month as text: `2016-10`. It lies in the years 1900 through 2199. */
export type IsoMonth = string & { readonly [isoMonthBrand]: true };

/**
 * A calendar day from text.
 *
 * R001 · Unit: one calendar day; no time of day and no time zone anywhere. Years 1900 through 2199, both included.
 * Problems, thrown as a `RulesError`: `invalid-date` (not `YYYY-MM-DD`, or no such day), `date-out-of-range`.
 *
 * @example isoDate('2016-02-29') // => '2016-02-29'
 */
export function isoDate(text: string): IsoDate {
  return toIsoDate(dayOf(text, ''));
}

/**
 * A calendar month from text.
 *
 * R001 · Unit: one calendar month. Years 1900 through 2199, both included.
 * Problems, thrown as a `RulesError`: `invalid-date` (not `YYYY-MM`, or no such month), `date-out-of-range`.
 *
 * @example isoMonth('2016-10') // => '2016-10'
 */
export function isoMonth(text: string): IsoMonth {
  return toIsoMonth(monthIndexOf(text, ''));
}

const DASH = 45;
const NOT_A_NUMBER = -1;

/** Two digits of a text as a number, or -1 where they are none. */
function twoDigitsAt(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NOT_A_NUMBER;
}

/** Reads a date: its `Day`, or what is wrong with it. */
export function readDay(text: unknown): Day | ProblemCode {
  if (typeof text !== 'string') return 'invalid-type';
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return 'invalid-date';
  const century = twoDigitsAt(text, 0);
  const yearOfCentury = twoDigitsAt(text, 2);
  const month = twoDigitsAt(text, 5);
  const day = twoDigitsAt(text, 8);
  if (century < 0 || yearOfCentury < 0) return 'invalid-date';
  const year = century * 100 + yearOfCentury;
  return dayOfDate(year, month, day) ?? whyNoDay(year, month, day);
}

/**
 * A day that exists in a year beyond the calendar is out of range; any other does not exist at all. Which days a year has
 * hangs on 29 February alone.
 */
function whyNoDay(year: number, month: number, day: number): ProblemCode {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return dayOfDate(leap ? 2000 : 1999, month, day) === undefined ? 'invalid-date' : 'date-out-of-range';
}

/** The `Day` of a date; throws with the given path where it is none. */
export function dayOf(text: string, path: string): Day {
  const day = readDay(text);
  return typeof day === 'number' ? day : refuse(day, path);
}

/** A computed day number as a `Day`; throws with the path of the field that pushed it out of the calendar. */
export function checkedDay(day: number, path: string): Day {
  return isInCalendar(day) ? day : refuse('date-out-of-range', path);
}

let isoTexts: (IsoDate | undefined)[] | undefined;

/** Reads a month: its index, or what is wrong with it. */
export function readMonth(text: unknown): MonthIndex | ProblemCode {
  if (typeof text !== 'string') return 'invalid-type';
  const day = readDay(`${text}-01`);
  return typeof day === 'number' ? monthOf(day) : day;
}

/** The index of a month; throws with the given path where it is none. */
export function monthIndexOf(text: string, path: string): MonthIndex {
  const month = readMonth(text);
  return typeof month === 'number' ? month : refuse(month, path);
}

/** A day as text; each text is made once and kept. */
export function toIsoDate(day: Day): IsoDate {
  isoTexts ??= new Array<IsoDate | undefined>(calendarLength()).fill(undefined);
  return isoTexts[day] ?? remembered(isoTexts, day);
}

function remembered(texts: (IsoDate | undefined)[], day: Day): IsoDate {
  const month = monthOf(day);
  const text = `${toIsoMonth(month)}-${twoDigits(day - firstOfMonth(month) + 1)}` as IsoDate;
  texts[day] = text;
  return text;
}

export function toIsoMonth(month: MonthIndex): IsoMonth {
  return `${yearOfMonth(month)}-${twoDigits((month % 12) + 1)}` as IsoMonth;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
