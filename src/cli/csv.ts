import Papa from 'papaparse';

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
  'citizenAge',
  'monthsUnemployed',
] as const;
const itemColumns = ['agreement', 'contactMinutes', 'startedWorkOn'] as const;
const closureColumns = ['ground', 'lastOpenDay'] as const;

export const csvColumns: readonly string[] = [...itemColumns, ...orderColumns, ...closureColumns];

const counts = new Set(['weeks', 'citizenAge', 'monthsUnemployed', 'contactMinutes']);
const decimals = new Set(['hoursPerWeek', 'hourlyRate']);
const truths: Readonly<Record<string, boolean>> = { true: true, false: false, ja: true, nej: false };

/**
 * A CSV of orders, one a row with the columns named in the first, as the input of `settle`. An empty cell is an absent
 * field. Between semicolons a decimal comma is read as one; nothing else is guessed, so that a cell that does not read
 * well becomes a problem of its field.
 */
export function settleInputOf(text: string, agreement: string | undefined): unknown {
  const { data, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [';', ',', '\t'],
  });
  const orders = data.map((row) => itemOf(row, meta.delimiter === ';'));
  return { agreement: agreement ?? orders.find((item) => item.agreement !== undefined)?.agreement, orders };
}

function itemOf(row: Readonly<Record<string, string>>, decimalComma: boolean): Record<string, unknown> {
  const cells = Object.entries(row).filter(([, cell]) => typeof cell !== 'string' || cell.trim() !== '');
  const values = new Map(cells.map(([column, cell]) => [column, cellValue(column, cell, decimalComma)]));
  const pick = (columns: readonly string[]) =>
    Object.fromEntries(columns.filter((column) => values.has(column)).map((column) => [column, values.get(column)]));
  const unknown = [...values.keys()].filter((column) => !csvColumns.includes(column));
  const closure = pick(closureColumns);
  return {
    ...pick([...itemColumns, ...unknown]),
    order: pick(orderColumns),
    ...(Object.keys(closure).length > 0 && { closure }),
  };
}

function cellValue(column: string, cell: string, decimalComma: boolean): unknown {
  if (typeof cell !== 'string') return cell;
  const text = cell.trim();
  if (counts.has(column)) return /^[0-9]{1,15}$/.test(text) ? Number(text) : text;
  if (decimals.has(column)) return decimalComma ? text.replace(/^([0-9]+),([0-9]+)$/, '$1.$2') : text;
  if (column === 'orderedOutsidePortal') return truths[text.toLowerCase()] ?? text;
  return text;
}
