import Papa from 'papaparse';
import { readWrittenNumber } from '../money/written-number.ts';
import type { Problem } from '../problem/problem.ts';
import { plainText } from './csv-cell.ts';

/** Where each column of a CSV of orders belongs. */
const orderColumns = [
  'id',
  'citizen',
  'provider',
  'level',
  'benefitGroup',
  'orderedOn',
  'startsOn',
  'weeks',
  'endsOn',
  'hoursPerWeek',
  'hourlyRate',
  'orderedOutsidePortal',
  'confirmedOutsidePortal',
  'citizenAge',
  'monthsUnemployed',
] as const;
const itemColumns = ['agreement', 'contactMinutes', 'startedWorkOn'] as const;
const closureColumns = ['ground', 'lastOpenDay'] as const;

export const csvColumns: readonly string[] = [...itemColumns, ...orderColumns, ...closureColumns];

/** What `settle --csv-out` writes beside the order's own columns; read back, they are passed over. */
export const answerColumns = [
  'verdict',
  'findings',
  'fee',
  'weeklyFee',
  'firstDay',
  'lastDay',
  'days',
  'invoices',
  'invoiceBy',
  'missing',
] as const;

/** Names the fields of an order that no column can hold. It is no field of an order itself. */
export const LEFT_OUT = 'leftOut';

const counts = new Set(['weeks', 'citizenAge', 'monthsUnemployed', 'contactMinutes']);
const decimals = new Set(['hoursPerWeek', 'hourlyRate']);
const dates = new Set(['orderedOn', 'startsOn', 'endsOn', 'startedWorkOn', 'lastOpenDay']);
const truthColumns = new Set(['orderedOutsidePortal', 'confirmedOutsidePortal']);
const truths = new Map([
  ['true', true],
  ['false', false],
  ['ja', true],
  ['sand', true],
  ['nej', false],
  ['falsk', false],
]);

const delimiters = [';', ',', '\t'] as const;

/**
 * A CSV of orders, one a row with the columns named in the first, as the input of `settle`. An empty cell is an absent
 * field, and an empty row none. The mark that the first row has most of parts the cells; between semicolons or
 * tabs, where Danish Excel has been, a number is read as Danes write it (`1.250,50`, `1.250,50 kr.`), and so is one that
 * holds a comma between commas (`"1.250,50"`); between semicolons 04-07-2016 is a day of July.
 * Nothing else is guessed: a cell that does not read well becomes a problem of its field, and so does one that no column
 * names. A quote that never ends would swallow the rows after it, so it is a problem of its row.
 */
export function settleInputOf(
  text: string,
  agreement: string | undefined,
): OrdersRead | { readonly problems: readonly Problem[] } {
  const delimiter = delimiterOf(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const rows = data.filter((row) => !isBlank(row));
  const badQuotes = new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row = 0 }) => row));
  if (badQuotes.size > 0) {
    let before = 0;
    // The header stands before the orders, and the number of a row is that of the orders before it.
    const orderAt = data.map((row, at) => (at === 0 || isBlank(row) ? before : before++));
    return {
      problems: [...badQuotes].map((row) => ({
        code: 'invalid-csv',
        path: row === 0 ? '' : `orders[${orderAt[row]}]`,
      })),
    };
  }
  const columns = columnNames(rows[0] ?? []);
  const orders = rows.slice(1).map((row) => itemOf(row, columns, delimiter));
  const unclear = rows
    .slice(1)
    .flatMap((row, order) =>
      columns
        .filter((column, at) => isUnclear(column, row[at]?.trim() ?? '', delimiter))
        .map((column) => `orders[${order}].order.${column}`),
    );
  return {
    input: { agreement: agreement ?? agreementOfAll(orders), asOf: BEFORE_ANYTHING, orders },
    ...(unclear.length > 0 && { unclear: new Set(unclear) }),
  };
}

/** The input of `settle`, and the paths of the numbers in it that could be two, where there are any. */
export interface OrdersRead {
  readonly input: unknown;
  readonly unclear?: ReadonlySet<string>;
}

/** No column holds a placement or a job: what became of a citizen is not known from a table, and never taken as nothing. */
const BEFORE_ANYTHING = '1900-01-01';

/** Where every row names its own agreement, any of them may stand for the whole; a row without one is never guessed. */
function agreementOfAll(orders: readonly Record<string, unknown>[]): unknown {
  return orders.every((item) => item.agreement !== undefined) ? orders[0]?.agreement : undefined;
}

function delimiterOf(text: string): string {
  const [head = ''] = text.split(/[\r\n]/, 1);
  const count = (mark: string) => head.split(mark).length;
  return delimiters.reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

/** The names in the first row; a second column of the same name has a name of its own, which no field has. */
function columnNames(head: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return head.map((cell, at) => {
    const name = cell.trim() === '' ? unnamed(at) : cell.trim();
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

function unnamed(at: number): string {
  return `column ${at + 1}`;
}

function itemOf(row: readonly string[], columns: readonly string[], delimiter: string): Record<string, unknown> {
  const values = new Map<string, unknown>();
  row.forEach((cell, at) => {
    const named = columns[at] ?? unnamed(at);
    // No column holds a whole order: one that is called so is as unknown as any other name.
    const column = named === 'order' || named === 'closure' ? `${named} (column)` : named;
    if (cell.trim() !== '') values.set(column, cellValue(column, cell.trim(), delimiter));
  });
  const pick = (names: readonly string[]) =>
    Object.fromEntries(names.filter((column) => values.has(column)).map((column) => [column, values.get(column)]));
  const known: readonly string[] = [...csvColumns, ...answerColumns];
  const unknown = [...values.keys()].filter((column) => !known.includes(column));
  const closure = pick(closureColumns);
  return {
    ...pick([...itemColumns, ...unknown]),
    order: pick(orderColumns),
    ...(Object.keys(closure).length > 0 && { closure }),
  };
}

/** No field takes it for a value. */
const UNREADABLE = '?';

const EITHER = /^(?:DKK ?)?[1-9][0-9]{0,2}\.[0-9]{3}(?: ?DKK)?$/i;

/**
 * Three digits after a lone point are thousands to a Dane and decimals to others. A table cannot show how it was read, so
 * it is refused, not guessed; between commas a point parts decimals alone.
 */
function isUnclear(column: string, text: string, delimiter: string): boolean {
  return decimals.has(column) && delimiter !== ',' && EITHER.test(text);
}

/** Three digits after a lone comma: thousands to others and decimals to a Dane. */
const COMMA_EITHER = /^(?:DKK ?)?[1-9][0-9]{0,2},[0-9]{3}(?: ?DKK)?$/i;

/** A lone point that can stand before decimals only, as other programs write them: `0.125`, `72.5525`. */
const POINT_DECIMAL = /^(?:0\.[0-9]+|[1-9][0-9]*\.(?:[0-9]{1,2}|[0-9]{3}[1-9]))$/;

/**
 * A number as Danes write it, and nothing that only looks like one: `1250.000` is none. Between commas a number without a
 * comma is read as it stands, and only between semicolons is `1,250` sure to have decimals.
 */
function decimalValue(text: string, delimiter: string, unit: 'kroner' | undefined): unknown {
  if (delimiter === ',' && !text.includes(',')) return plainText(text);
  if (POINT_DECIMAL.test(text)) return plainText(text);
  if (delimiter !== ';' && COMMA_EITHER.test(text)) return UNREADABLE;
  return readWrittenNumber(text, ',', unit) ?? UNREADABLE;
}

function cellValue(column: string, text: string, delimiter: string): unknown {
  if (counts.has(column)) return /^(?:0|[1-9][0-9]{0,14})$/.test(text) ? Number(text) : text;
  if (isUnclear(column, text, delimiter)) return UNREADABLE;
  if (decimals.has(column)) return decimalValue(text, delimiter, column === 'hourlyRate' ? 'kroner' : undefined);
  if (dates.has(column) && delimiter === ';') return text.replace(/^([0-9]{2})-([0-9]{2})-([0-9]{4})$/, '$3-$2-$1');
  if (truthColumns.has(column)) return truths.get(text.toLowerCase()) ?? text;
  return plainText(text);
}
