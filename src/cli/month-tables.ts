import { comparedId } from '../agreement/same-id.ts';
import type { Problem } from '../problem/problem.ts';
import { MOST_ORDERS } from '../schema/settlement.ts';
import { type OrdersRead, settleInputOf, type UnreadTable } from './csv.ts';
import { type FieldRow, type FieldRows, fieldRows } from './other-tables.ts';
import { invoiceColumns, stayColumns } from './table-columns.ts';

/** What is asked of a table of orders, with the tables beside it. */
export interface TablesAsked {
  readonly operation: 'settle' | 'invoice-run' | 'audit-invoice' | 'bonus-statement';
  readonly agreement: unknown;
  readonly orders: string;
  readonly sent?: string | undefined;
  readonly received?: string | undefined;
  readonly stays?: string | undefined;
  /** Fields of the input that stand in no table. */
  readonly common: Readonly<Record<string, unknown>>;
}

/** A table beside that of the orders: where the rows of it went, by the path of what was made of them. */
interface BesideRows {
  readonly table: TableName;
  readonly rows: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, string>;
}

type TableName = 'sent' | 'received' | 'stays';

/** A row that belongs to no order of the table of orders, or cannot be read. */
export interface StrayRow {
  readonly table: TableName;
  readonly row: number;
  readonly column: string | undefined;
  readonly problem: Problem;
}

/** The input of an operation, made of tables. */
export interface TablesRead extends OrdersRead {
  readonly list: 'orders' | 'cases';
  readonly beside: readonly BesideRows[];
  readonly stray: readonly StrayRow[];
}

type Item = Record<string, unknown>;

/** The tables as the input of an operation, or what is wrong with the table of orders as a table. */
export function tablesRead(asked: TablesAsked): TablesRead | UnreadTable {
  const { operation, common } = asked;
  const read = settleInputOf(asked.orders, asked.agreement, MOST_ORDERS);
  if (!('input' in read)) return read;
  const { asOf, agreement, orders: items } = read.input;
  const orders = (items as readonly Item[]).map((item) => ({ ...item }));
  const unclear = new Set<string>();
  const list = operation === 'bonus-statement' ? 'cases' : 'orders';
  const given = [
    attached(asked.sent, invoiceColumns, {
      table: 'sent',
      list,
      orders,
      unclear,
      attach: invoicesTo('earlierInvoices'),
    }),
    attached(asked.received, invoiceColumns, {
      table: 'received',
      list,
      orders,
      unclear,
      attach: invoicesTo('invoices'),
    }),
    attached(asked.stays, stayColumns, { table: 'stays', list, orders, unclear, attach: staysTo }),
  ];
  if (operation === 'audit-invoice') for (const order of orders) order.invoices ??= [];
  if (list === 'cases') for (const order of orders) if (order.agreement === agreement) delete order.agreement;
  const knows = operation === 'settle' && asked.stays === undefined ? { asOf } : {};
  return {
    ...read,
    input: { agreement, ...knows, [list]: orders, ...common },
    unclear: { has: (path) => unclear.has(path) || read.unclear.has(path.replace(/^cases/, 'orders')) },
    list,
    beside: given.flatMap(({ beside }) => beside),
    stray: given.flatMap(({ stray }) => stray),
  };
}

interface Attaching {
  readonly table: TableName;
  readonly list: 'orders' | 'cases';
  readonly orders: readonly Item[];
  readonly unclear: Set<string>;
  readonly attach: (
    rows: readonly FieldRow[],
    to: Item,
    at: string,
    place: (path: string, row: number) => void,
  ) => void;
}

/** The rows of a table with the orders that they belong to. */
function attached(
  text: string | undefined,
  columns: Parameters<typeof fieldRows>[1],
  { table, list, orders, unclear, attach }: Attaching,
): { readonly beside: readonly BesideRows[]; readonly stray: readonly StrayRow[] } {
  if (text === undefined) return { beside: [], stray: [] };
  const read = fieldRows(text, columns);
  const byId = new Map<string | undefined, number>();
  orders.forEach(({ order }, place) => {
    const id = idOf((order as { readonly id?: unknown } | undefined)?.id);
    if (id !== undefined && !byId.has(id)) byId.set(id, place);
  });
  const groups = new Map<number, FieldRow[]>();
  const stray: StrayRow[] = read.problems.map((problem) => strayOf(table, read, problem));
  for (const each of read.rows) {
    if (each.fields.proposal === 'waits') continue;
    const place = byId.get(idOf(each.fields.order));
    if (place === undefined) {
      const code = each.fields.order === undefined ? 'missing-field' : 'invalid-option';
      stray.push({ ...strayOf(table, read, { code, path: `${table}.order` }), row: each.row });
    } else groups.set(place, [...(groups.get(place) ?? []), each]);
  }
  const rows = new Map<string, number>();
  for (const [place, own] of groups) {
    attach(own, orders[place] as Item, `${list}[${place}]`, (path, row) => {
      rows.set(path, row);
      for (const field of Object.keys(columns))
        if (read.unclear.has(`${row} ${field}`)) unclear.add(`${path}.${field}`);
    });
  }
  return { beside: [{ table, rows, names: read.names }], stray };
}

function strayOf(
  table: TableName,
  { names }: FieldRows,
  { row = 1, ...problem }: Problem & { readonly row?: number },
): StrayRow {
  const field = problem.path.split('.').at(-1) ?? '';
  return { table, row, column: field === '' ? undefined : (names.get(field) ?? field), problem };
}

function idOf(id: unknown): string | undefined {
  return typeof id === 'string' ? comparedId(id) : undefined;
}

const ofLine = ['firstDay', 'lastDay', 'amount', 'bonus'];
const notOfInvoice = [...ofLine, 'order', 'proposal'];

/** Rows of one number, kind, way and day are the lines of one invoice; a row without a number is one by itself. */
function invoicesTo(field: 'earlierInvoices' | 'invoices'): Attaching['attach'] {
  return (rows, to, at, place) => {
    const known = new Map<string, { readonly path: string; readonly lines: Item[] }>();
    const invoices: Item[] = [];
    for (const { row, fields } of rows) {
      const { number, kind, credits, channel, sentOn, status } = fields;
      const key = JSON.stringify([number ?? row, number === undefined, kind, credits, channel, sentOn, status]);
      let own = known.get(key);
      if (!own) {
        own = { path: `${at}.${field}[${invoices.length}]`, lines: [] };
        const kept = Object.entries(fields).filter(
          ([name]) => !notOfInvoice.includes(name) && (field === 'invoices' || name !== 'number'),
        );
        invoices.push({ ...Object.fromEntries(kept), lines: own.lines });
        known.set(key, own);
        place(own.path, row);
      }
      place(`${own.path}.lines[${own.lines.length}]`, row);
      own.lines.push(Object.fromEntries(Object.entries(fields).filter(([name]) => ofLine.includes(name))));
    }
    to[field] = invoices;
  };
}

const placed = ['virksomhedspraktik', 'loentilskud'];

/** What a citizen was in. Of an order without rows nothing is told; one with rows of one kind tells nothing of the other. */
const staysTo: Attaching['attach'] = (rows, to, at, place) => {
  const jobs = new Map<string, Item>();
  for (const { row, fields } of rows) {
    const { order: _, incomeMonth, income, ...stay } = fields;
    const field = placed.includes(String(stay.kind)) ? 'placements' : 'employment';
    const list = (to[field] ?? []) as Item[];
    to[field] = list;
    const key = JSON.stringify([stay.kind, stay.firstDay, stay.lastDay, stay.hoursPerWeek]);
    const known = incomeMonth === undefined ? undefined : jobs.get(key);
    const own: Item = known ?? { ...stay };
    if (!known) {
      place(`${at}.${field}[${list.length}]`, row);
      list.push(own);
      if (incomeMonth !== undefined) jobs.set(key, own);
    }
    if (incomeMonth !== undefined || income !== undefined) {
      own.monthlyIncome = { ...(own.monthlyIncome as object | undefined), [String(incomeMonth)]: income };
    }
  }
};
