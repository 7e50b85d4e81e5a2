import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOfDate } from '../calendar/date-arithmetic.ts';
import { type IsoDate, readDay, toIsoDate } from '../calendar/iso-date.ts';
import { type DateSystem, dayOfSerial, serialOf } from '../calendar/serial-date.ts';
import { readDanishNumber } from '../money/danish-number.ts';
import { shortestText } from '../money/decimal.ts';
import { textOf as decimalText, divide, wholeOf } from '../money/whole.ts';
import { SheetError } from './sheet-error.ts';

/** A date cell as Google Sheets hands it over: midnight in the time zone that sheet and script share. */
export interface DateCell {
  getFullYear(): number;
  getMonth(): number;
  getDate(): number;
  getHours(): number;
  getMinutes(): number;
}

/** What a cell may hold on its way in. Empty text, `null` and `undefined` are an empty cell. */
export type Cell = string | number | boolean | DateCell | null | undefined;

/** What a function gives a cell. */
export type CellValue = string | number | boolean;

/** A cell, or a range of them row by row; a flat list counts as a column. */
export type Argument = Cell | readonly (Cell | readonly Cell[])[];

/** How dates go out: as serial numbers of a system, or as ISO text. They come in by the same system, or as ISO text. */
export type Dates = DateSystem | 'iso';

const NUMBER = 'skriv tallet som 1234,50 eller 1.234,50; et punktum skiller kun tusinder';
const WHOLE = 'skriv et helt tal';
const DATE = 'skriv datoen som en dato eller som 2016-07-04, i årene 1900–2199';
const TIME = 'datoen har et klokkeslæt; giv regneark og script samme tidszone, eller brug en hel dag';
const TEXT = 'skriv en tekst';
const TRUTH = 'skriv ja eller nej';
const NO_VALUE = 'cellen viser en fejl, eller den holder andet end ét tal, én tekst eller én dato';

/** A cell as Excel hands a formatted number or a data type over: an object with the value that the cell would have. */
export function plainCell(cell: unknown): Cell {
  const isObject = typeof cell === 'object' && cell !== null && !Array.isArray(cell);
  return (isObject && 'basicValue' in cell ? cell.basicValue : cell) as Cell;
}

/** Whether a text is an error that the sheet shows, such as #VÆRDI! or #N/A; no word or id begins like that. */
function isSheetError(cell: string): boolean {
  return /^#[A-ZÆØÅ]/.test(cell.trim());
}

/** What is wrong with a cell that could not be read; an error of the sheet may also come as an object. */
function refused(cell: Cell, otherwise: string): SheetError {
  const isOther = typeof cell === 'object' && cell !== null && !isDateCell(cell);
  return new SheetError(isOther || (typeof cell === 'string' && isSheetError(cell)) ? NO_VALUE : otherwise);
}

export function isEmpty(cell: Cell): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** Spreadsheets count in binary fractions; nothing in the agreements has more than this many decimals. */
const DECIMALS = 4;

/** A number as canonical decimal text: a number by its 4 decimals, so that 0,1 + 0,2 is 0,3; a text as Danes write it. */
export function numberText(cell: Cell): string {
  if (typeof cell === 'number' && Math.abs(cell) < Number.MAX_SAFE_INTEGER) return roundedText(cell);
  const text = typeof cell === 'string' ? readDanishNumber(cell.trim()) : undefined;
  if (text === undefined) throw refused(cell, NUMBER);
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
  const text = numberText(cell).replace(/\.0+$/, '');
  const value = Number(text);
  if (!/^-?[0-9]+$/.test(text) || !Number.isSafeInteger(value)) throw new SheetError(WHOLE);
  return value;
}

/**
 * A calendar day from a serial number (the time of day is cut off), a date cell or ISO text. 0 is no day in either
 * system: Excel may hand an empty cell over as 0.
 */
export function isoDateOf(cell: Cell, dates: Dates): IsoDate {
  const day = dayOf(cell, dates);
  if (day === undefined) throw refused(cell, DATE);
  return toIsoDate(day);
}

function dayOf(cell: Cell, dates: Dates): Day | undefined {
  if (typeof cell === 'number') {
    const serial = Math.floor(Number(numberText(cell)));
    return serial === 0 ? undefined : dayOfSerial(serial, dates === 'iso' ? '1900' : dates);
  }
  if (typeof cell === 'string') {
    const day = readDay(cell.trim());
    return typeof day === 'number' ? day : undefined;
  }
  if (!isDateCell(cell)) return undefined;
  if (cell.getHours() !== 0 || cell.getMinutes() !== 0) throw new SheetError(TIME);
  return dayOfDate(cell.getFullYear(), cell.getMonth() + 1, cell.getDate());
}

function isDateCell(cell: Cell): cell is DateCell {
  return typeof cell === 'object' && cell !== null && typeof cell.getFullYear === 'function';
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

const truths: ReadonlyMap<string, boolean> = new Map([
  ['ja', true],
  ['sand', true],
  ['true', true],
  ['nej', false],
  ['falsk', false],
  ['false', false],
]);

/** Yes or no, as a tick box or in words. */
export function truthOf(cell: Cell): boolean {
  const truth = typeof cell === 'boolean' ? cell : truths.get(textOf(cell).toLowerCase());
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
