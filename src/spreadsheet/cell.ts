import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOfDate } from '../calendar/date-arithmetic.ts';
import { type IsoDate, readDay, readMonth, toIsoDate } from '../calendar/iso-date.ts';
import { type DateSystem, dayOfSerial, serialOf } from '../calendar/serial-date.ts';
import { cellDay, cellMonth } from '../cells/day.ts';
import { isLostNumber, isUnclearNumber, readCellCount, readCellNumber } from '../cells/number.ts';
import { readCellTruth } from '../cells/words.ts';
import { shortestText } from '../money/decimal.ts';
import { textOf as decimalText, divide, wholeOf } from '../money/whole.ts';
import { isPersonNumber } from '../problem/person-number.ts';
import { SheetError } from './sheet-error.ts';

/** A date cell as Google Sheets hands it over: midnight in the time zone that sheet and script share. */
export interface DateCell {
  /** The year. */
  getFullYear(): number;
  /** The month, from 0. */
  getMonth(): number;
  /** The day of the month. */
  getDate(): number;
  /** The hours. */
  getHours(): number;
  /** The minutes. */
  getMinutes(): number;
}

/** A number that its cell shows as something else. It is a number of that kind and of no other. */
export interface ShownNumber {
  /** How the number is shown. */
  readonly shownAs: 'day' | 'time' | 'percent';
  /** The number itself. */
  readonly number: number;
}

/** What a cell may hold on its way in. Empty text, `null` and `undefined` are an empty cell. */
export type Cell = string | number | boolean | DateCell | ShownNumber | null | undefined;

/** What a function gives a cell. */
export type CellValue = string | number | boolean;

/** A cell, or a range of them row by row; a flat list counts as a column. */
export type Argument = Cell | readonly (Cell | readonly Cell[])[];

/** How dates go out: as serial numbers of a system, or as ISO text. They come in by the same system, or as ISO text. */
export type Dates = DateSystem | 'iso';

const NUMBER = 'skriv tallet som 1234,50 eller 1.234,50';
const UNCLEAR = 'tallet kan være tusinder eller decimaler; skriv 1234 uden punktum, eller 1,234 med komma';
const WHOLE = 'skriv et helt tal';
const DATE = 'skriv datoen som en dato, som 2016-07-04 eller som 04-07-2016, i årene 1900–2199';
const MONTH = 'skriv måneden som 2016-12 eller som en dag i den';
const TIME = 'datoen har et klokkeslæt; brug en hel dag, og giv regneark og script samme tidszone';
const TEXT = 'skriv en tekst';
const TRUTH = 'skriv ja eller nej';
const NO_VALUE = 'cellen viser en fejl, eller den holder andet end ét tal, én tekst eller én dato';
const SHOWN = {
  day: 'cellen viser en dato, ikke et tal',
  time: 'cellen viser et klokkeslæt; skriv 12,5 for tolv en halv time',
  percent: 'cellen viser procent; skriv tallet uden',
} as const;

/** What is quoted in a number format, escaped, or a colour or condition, says nothing of the kind. */
const BESIDE_FORMAT = /"[^"]*"|\\.|\[(?![hmst]+\])[^\]]*\]/gi;

/** What a number format shows: its letters are those of English or of Danish Excel (å year, t hour). */
function shownBy(format: unknown): ShownNumber['shownAs'] | undefined {
  if (typeof format !== 'string') return undefined;
  const marks = format.replace(BESIDE_FORMAT, '');
  if (marks.includes('%')) return 'percent';
  if (/[dyå]/i.test(marks) && !/general|standard/i.test(marks)) return 'day';
  return /[hmst]/i.test(marks) && !/general|standard/i.test(marks) ? 'time' : undefined;
}

/**
 * A cell as Excel hands a formatted number or a data type over: an object with the value that the cell would have. A number
 * that is shown as a day, a time or a percentage keeps that; an empty cell that is shown so is 0.
 */
export function plainCell(cell: unknown): Cell {
  if (typeof cell !== 'object' || cell === null || Array.isArray(cell) || !('basicValue' in cell)) return cell as Cell;
  const { basicValue, numberFormat } = cell as { readonly basicValue: Cell; readonly numberFormat?: unknown };
  const shownAs = typeof basicValue === 'number' && basicValue !== 0 ? shownBy(numberFormat) : undefined;
  return shownAs ? { shownAs, number: basicValue as number } : basicValue;
}

function isShown(cell: Cell): cell is ShownNumber {
  return typeof cell === 'object' && cell !== null && 'shownAs' in cell;
}

/** Whether a text is an error that the sheet shows, such as #VÆRDI! or #N/A; no word or id begins like that. */
function isSheetError(cell: string): boolean {
  return /^#[A-ZÆØÅ]/.test(cell.trim());
}

/** What is wrong with a cell that could not be read; an error of the sheet may also come as an object. */
function refused(cell: Cell, otherwise: string): SheetError {
  if (isShown(cell)) return new SheetError(SHOWN[cell.shownAs]);
  const isOther = typeof cell === 'object' && cell !== null && !isDateCell(cell);
  return new SheetError(isOther || (typeof cell === 'string' && isSheetError(cell)) ? NO_VALUE : otherwise);
}

export function isEmpty(cell: Cell): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** Spreadsheets count in binary fractions; nothing in the agreements has more than this many decimals. */
const DECIMALS = 4;

/** Google Sheets hands a time of day over as a moment of 30 December 1899, and hours beyond one as one soon after. */
const FIRST_YEAR_OF_DAYS = 1900;

/** A number as canonical decimal text: a number by its 4 decimals, so that 0,1 + 0,2 is 0,3; a text as Danes write it. */
export function numberText(cell: Cell, unit?: 'kroner'): string {
  if (typeof cell === 'number' && Math.abs(cell) < Number.MAX_SAFE_INTEGER) return roundedText(cell);
  const written = typeof cell === 'string' ? cell.trim() : '';
  if (isDateCell(cell)) throw new SheetError(SHOWN[cell.getFullYear() < FIRST_YEAR_OF_DAYS ? 'time' : 'day']);
  const text = readCellNumber(written, unit);
  if (text === undefined) throw refused(cell, isUnclearNumber(written) ? UNCLEAR : NUMBER);
  return text;
}

/** The number as it is written with the fewest digits, rounded half away from zero. */
function roundedText(value: number): string {
  if (Math.abs(value) < 10 ** -(DECIMALS + 1)) return '0';
  const text = shortestText(value);
  const [, part = ''] = text.split('.');
  if (part.length <= DECIMALS) return text;
  const rounded = divide(wholeOf(text, part.length), 10 ** (part.length - DECIMALS), 'nearest');
  return decimalText(rounded, DECIMALS).replace(/\.?0+$/, '');
}

/** A whole number. */
export function wholeNumber(cell: Cell): number {
  const value = typeof cell === 'string' ? readCellCount(cell.trim()) : Number(numberText(cell));
  if (value === undefined || !Number.isSafeInteger(value)) throw refused(cell, WHOLE);
  return value;
}

/**
 * A calendar day from a serial number, a date cell, or text as Danes or ISO write it; never with a time of day. 0 is no day in
 * either system: Excel may hand an empty cell over as 0.
 */
export function isoDateOf(cell: Cell, dates: Dates): IsoDate {
  const day = dayOf(isShown(cell) && cell.shownAs === 'day' ? cell.number : cell, dates);
  if (day === undefined) throw refused(cell, DATE);
  return toIsoDate(day);
}

function dayOf(cell: Cell, dates: Dates): Day | undefined {
  if (typeof cell === 'number') {
    const serial = Number(numberText(cell));
    if (serial < 1) return undefined;
    if (!Number.isInteger(serial)) throw new SheetError(TIME);
    return dayOfSerial(serial, dates === 'iso' ? '1900' : dates);
  }
  if (typeof cell === 'string') {
    const day = readDay(cellDay(cell.trim()));
    return typeof day === 'number' ? day : undefined;
  }
  if (!isDateCell(cell)) return undefined;
  if (cell.getHours() !== 0 || cell.getMinutes() !== 0) throw new SheetError(TIME);
  return dayOfDate(cell.getFullYear(), cell.getMonth() + 1, cell.getDate());
}

/** A month, or the month of a day. */
export function isoMonthOf(cell: Cell, dates: Dates): string {
  if (typeof cell !== 'string') return isoDateOf(cell, dates).slice(0, '2016-12'.length);
  const month = cellMonth(cell.trim());
  if (typeof readMonth(month) !== 'number') throw refused(cell, MONTH);
  return month;
}

function isDateCell(cell: Cell): cell is DateCell {
  return typeof cell === 'object' && cell !== null && 'getFullYear' in cell && typeof cell.getFullYear === 'function';
}

/** A word or an id. */
export function textOf(cell: Cell): string {
  if (typeof cell !== 'string' || isSheetError(cell)) throw refused(cell, TEXT);
  return cell.trim();
}

/** A word that may look like a number: `1904`, `3`. */
export function wordOf(cell: Cell): string {
  return typeof cell === 'number' ? String(cell) : textOf(cell);
}

/** More digits than these a spreadsheet does not keep. */
const MOST_ID = 1e15;
const ID = 'nummeret kan have mistet cifre i regnearket; skriv det som tekst';

/** A person's number of a day before the tenth, as a number: the nought before it is gone. */
const WITHOUT_NOUGHT = 9;

/**
 * The id of something: a text, or a whole number of no more digits than a spreadsheet keeps. One that it shows in powers of
 * ten has lost some. Of a person (`isPerson`) the number gets its nought back, so that a CPR number is refused as one.
 */
export function idOf(cell: Cell, isPerson = false): string {
  if (typeof cell === 'number') {
    if (!Number.isInteger(cell) || cell < 0 || cell >= MOST_ID) throw new SheetError(ID);
    const digits = String(cell);
    return isPerson && digits.length === WITHOUT_NOUGHT && isPersonNumber(`0${digits}`) ? `0${digits}` : digits;
  }
  const text = textOf(cell);
  if (isLostNumber(text)) throw new SheetError(ID);
  return text;
}

/** Yes or no, as a tick box or in words. */
export function truthOf(cell: Cell): boolean {
  const truth = typeof cell === 'boolean' ? cell : readCellTruth(textOf(cell));
  if (truth === undefined) throw refused(cell, TRUTH);
  return truth;
}

/** A date on its way out; empty where there is none. */
export function dateCell(date: string | null | undefined, dates: Dates): CellValue {
  if (date === null || date === undefined) return '';
  if (dates === 'iso') return date;
  const serial = serialOf(readDay(date) as Day, dates);
  if (serial === undefined) throw new SheetError('datoen ligger før 1904 og kan ikke vises i dette datosystem');
  return serial;
}

/** An amount on its way out: the number nearest to it, which every spreadsheet shows with the same two decimals. */
export function amountCell(amount: string | null | undefined): CellValue {
  return amount === null || amount === undefined ? '' : Number(amount);
}
