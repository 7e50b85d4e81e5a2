import { cellDay, plainDay } from '../cells/day.ts';
import { isLostNumber, isUnclearNumber, readCellCount, readCellNumber } from '../cells/number.ts';
import { readCellGround, readCellTruth } from '../cells/words.ts';
import { type Problem, pathText } from '../problem/problem.ts';
import { plainText } from './csv-cell.ts';
import {
  answerColumns,
  columnOf,
  csvColumns,
  LEFT_OUT,
  ofClosure,
  ofItem,
  ofOrder,
  PASSED_OVER,
} from './csv-columns.ts';
import { headedTable, isBlank } from './csv-head.ts';
import { levelOf } from './csv-level.ts';
import { rowAt, rowsOf } from './csv-rows.ts';

const counts = new Set(['weeks', 'citizenAge', 'monthsUnemployed', 'contactMinutes']);
const decimals = new Set(['hoursPerWeek', 'hourlyRate']);
const dates = new Set(['orderedOn', 'startsOn', 'endsOn', 'startedWorkOn', 'lastOpenDay']);
const ids = new Set(['id', 'citizen', 'provider']);
const truthColumns = new Set(['orderedOutsidePortal', 'confirmedOutsidePortal']);

/** Where an order stands in its table, and what its columns are called there. */
export interface Rows {
  readonly rows: readonly number[];
  readonly names: ReadonlyMap<string, string>;
}

/**
 * A table of orders. Of a row no more is kept than where it begins: the order in it is read when it is asked for, so that a
 * long table costs little more than its text.
 */
export interface OrdersTable extends Rows {
  /** What `settle` is asked with beside the orders. */
  readonly common: { readonly agreement: unknown; readonly asOf: string };
  readonly orderAt: (place: number) => OrderItem;
  /** The paths of the numbers that could be two. */
  readonly unclear: Pick<ReadonlySet<string>, 'has'>;
}

/** An order with its closure, as the input of `settle` has it, its fields not yet checked. */
interface OrderItem {
  readonly [field: string]: unknown;
  readonly order: Fields;
}

type Fields = Readonly<Record<string, unknown>>;

/** The table with all its orders as the input of `settle`. */
export interface OrdersRead extends OrdersTable {
  readonly input: { readonly [field: string]: unknown };
}

/** Why a table cannot be read. */
export interface UnreadTable extends Rows {
  readonly problems: readonly Problem[];
}

/** No column holds a placement or a job: what became of a citizen is not known from a table, and never taken as nothing. */
const BEFORE_ANYTHING = '1900-01-01';

/**
 * A CSV of orders, one a row with the columns named in the first, as the input of `settle`. An empty cell is an absent
 * field, and an empty row none. The mark that parts the names of the columns parts the cells, or the one that a first line
 * names (`sep=;`); where two marks may, that is a problem of the table. Between semicolons or
 * tabs, where Danish Excel has been, a number is read as Danes write it (`1.250,50`, `1.250,50 kr.`), and so is one that
 * holds a comma between commas (`"1.250,50"`); so is a day, 04-07-2016 or 4.7.2016, between semicolons also 4/7/2016. Columns
 * may bear their Danish names, and those of the workbook.
 * Nothing else is guessed: a cell that does not read well becomes a problem of its field, and so does one that no column
 * names. A quote that never ends would swallow the rows after it, so it is a problem of its row. Nobody reads further than
 * one row beyond `most`.
 */
export function ordersTableOf(text: string, agreement: unknown, most: number): OrdersTable | UnreadTable {
  const { rest, delimiter, header, isUnclear: isUnparted } = headedTable(text, (name) => columnOf(name) !== undefined);
  const columns = columnNames(header?.cells ?? []);
  const names = new Map(columns.map((column, at) => [column, header?.cells[at]?.trim() || column]));
  const rows: number[] = [];
  const starts: number[] = [];
  const problems: Problem[] = isUnparted || header?.isBroken ? [{ code: 'invalid-csv', path: '' }] : [];
  const agreementAt = columns.indexOf('agreement');
  let isEachOwn = true;
  for (const row of rowsOf(rest, delimiter)) {
    if (!header || row.number <= header.number || isBlank(row)) continue;
    if (row.isBroken) problems.push({ code: 'invalid-csv', path: `orders[${rows.length}]` });
    isEachOwn &&= (row.cells[agreementAt] ?? '').trim() !== '';
    rows.push(row.number);
    starts.push(row.start);
    if (rows.length > most) break;
  }
  if (rows.length === 0 && problems.length === 0) {
    for (const column of columns)
      if (!isKnown(column)) problems.push({ code: 'unknown-field', path: pathText([column]) });
  }
  if (problems.length > 0) return { problems, rows, names };
  const cellsAt = (place: number) => rowAt(rest, starts[place] as number, delimiter);
  const orderAt = (place: number) => withoutOwn(agreement, itemOf(cellsAt(place), columns, delimiter));
  return {
    common: {
      // Where every row names its own agreement, any of them may stand for the whole; a row without one is never guessed.
      agreement: agreement ?? (isEachOwn && rows.length > 0 ? orderAt(0).agreement : undefined),
      asOf: BEFORE_ANYTHING,
    },
    orderAt,
    unclear: {
      has: (path) => {
        const [, place, column = ''] = /^orders\[([0-9]+)\]\.order\.(\w+)$/.exec(path) ?? [];
        const cell = place === undefined ? undefined : cellsAt(Number(place))[columns.indexOf(column)];
        return cell !== undefined && isUnclear(decimals.has(column), cell.trim(), delimiter);
      },
    },
    rows,
    names,
  };
}

/** The same with every order read, for an answer about all of them at once. */
export function settleInputOf(text: string, agreement: unknown, most: number): OrdersRead | UnreadTable {
  const table = ordersTableOf(text, agreement, most);
  if ('problems' in table) return table;
  return { ...table, input: { ...table.common, orders: table.rows.map((_, place) => table.orderAt(place)) } };
}

/** A row that names the agreement of the command's file by its id means that one, as a table that was written for it does. */
function withoutOwn(agreement: unknown, item: OrderItem): OrderItem {
  if (typeof agreement !== 'object') return item;
  const { agreement: named, ...others } = item;
  return named !== undefined && idsOf(agreement).includes(named) ? others : item;
}

/** The ids of an agreement of a file, and of the versions of one. */
function idsOf(agreement: unknown): readonly unknown[] {
  if (typeof agreement !== 'object' || agreement === null) return [];
  const { id, versions } = agreement as { readonly id?: unknown; readonly versions?: unknown };
  const listed: readonly { readonly agreement?: unknown }[] = Array.isArray(versions) ? versions : [];
  return [id, ...listed.flatMap(({ agreement: version }) => idsOf(version))];
}

/** What is no field, and needs no word. */
const PASSED = 'passed over';

/** The columns that the names in the first row mean; a second of the same name has a name of its own, which no field has. */
function columnNames(head: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  const isWorkbook = head.some((cell) => columnOf(cell.trim()) === PASSED_OVER);
  let isReckoned = false;
  return head.map((cell, at) => {
    const known = columnOf(cell.trim());
    const isEmpty = cell.trim() === '';
    // The workbook reckons in columns of its own, and names the first of several that stand together.
    isReckoned = known === PASSED_OVER || (isReckoned && isEmpty);
    if (isReckoned) return PASSED;
    const name = (known as string | undefined) ?? (isEmpty ? unnamed(at) : cell.trim());
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    // The workbook says once more what it reckoned with.
    if (times > 1 && isWorkbook && known !== undefined) return PASSED;
    return times === 1 ? name : `${name} (${times})`;
  });
}

function unnamed(at: number): string {
  return `column ${at + 1}`;
}

const known: ReadonlySet<string> = new Set([...csvColumns, ...answerColumns, PASSED]);
const asked: ReadonlySet<string> = new Set(ofItem);

/** A field of an order's item, or one that nobody knows, which is then told. */
function isAsked(column: string): boolean {
  return asked.has(column) || !known.has(column);
}

function isKnown(column: string): boolean {
  return known.has(column) || column === LEFT_OUT;
}

const ofPart: ReadonlyMap<string, 'order' | 'closure'> = new Map([
  ...ofOrder.map((column) => [column, 'order'] as const),
  ...ofClosure.map((column) => [column, 'closure'] as const),
]);

function itemOf(row: readonly string[], columns: readonly string[], delimiter: string): OrderItem {
  const item: Record<string, unknown> = {};
  const parts: Record<'order' | 'closure', Record<string, unknown>> = { order: {}, closure: {} };
  for (let at = 0; at < row.length; at++) {
    const cell = (row[at] as string).trim();
    if (cell === '') continue;
    const named = columns[at] ?? unnamed(at);
    // No column holds a whole order: one that is called so is as unknown as any other name.
    const column = named === 'order' || named === 'closure' ? `${named} (column)` : named;
    const part = ofPart.get(column);
    const value = cellValue(column, cell, delimiter);
    if (part) parts[part][column] = value;
    // As an own field, whatever it is called: `__proto__` too.
    else if (isAsked(column))
      Object.defineProperty(item, column, { value, enumerable: true, configurable: true, writable: true });
  }
  item.order = parts.order;
  if (Object.keys(parts.closure).length > 0) item.closure = parts.closure;
  return item as OrderItem;
}

/** No field takes it for a value. */
export const UNREADABLE = '?';

/**
 * Three digits after a lone point are thousands to a Dane and decimals to others, so that number is refused; between commas a
 * point parts decimals alone.
 */
export function isUnclear(isDecimal: boolean, text: string, delimiter: string): boolean {
  return isDecimal && delimiter !== ',' && isUnclearNumber(text);
}

/** Three digits after a lone comma: thousands to others and decimals to a Dane. */
const COMMA_EITHER = /^(?:DKK ?)?[1-9][0-9]{0,2},[0-9]{3}(?: ?DKK)?$/i;

/**
 * A number as Danes write it, and nothing that only looks like one: `1250.000` is none. Between commas a number without a
 * comma is read as it stands, and only between semicolons is `1,250` sure to have decimals.
 */
export function decimalValue(text: string, delimiter: string, unit: 'kroner' | undefined): unknown {
  if (delimiter === ',' && !text.includes(',')) return plainText(text);
  if (delimiter !== ';' && COMMA_EITHER.test(text)) return UNREADABLE;
  return readCellNumber(text, unit) ?? UNREADABLE;
}

/** A day as Danes write it. Between commas it may be an American's, and between tabs 4/7/2016 may. */
export function dateValue(text: string, delimiter: string): string {
  const isDanish = delimiter === ';' || (delimiter !== ',' && !text.includes('/'));
  return isDanish ? cellDay(text) : plainDay(text);
}

function cellValue(column: string, text: string, delimiter: string): unknown {
  if (counts.has(column)) return readCellCount(text) ?? text;
  if (isUnclear(decimals.has(column), text, delimiter)) return UNREADABLE;
  if (decimals.has(column)) return decimalValue(text, delimiter, column === 'hourlyRate' ? 'kroner' : undefined);
  if (dates.has(column)) return dateValue(text, delimiter);
  if (truthColumns.has(column)) return readCellTruth(text) ?? text;
  // A number that a spreadsheet shortened is no id: as a number it is refused.
  if (ids.has(column) && isLostNumber(text)) return Number(text.replace(',', '.'));
  if (column === 'level') return levelOf(plainText(text));
  if (column === 'ground') return readCellGround(text) ?? plainText(text);
  return plainText(text);
}
