import { comparedId } from '../agreement/same-id.ts';
import type { Answer } from '../operations/answer.ts';
import { answer } from '../operations/operations.ts';
import { MOST_PROBLEMS, type ToldProblem } from '../problem/problem.ts';
import type { Settlement } from '../settlement/settle.ts';
import type { OrdersTable } from './csv.ts';
import type { CsvFormat } from './csv-cell.ts';
import { tableHead, tableLines } from './csv-out.ts';
import { inRows } from './csv-told.ts';

type Refused = Extract<Answer, { readonly ok: false }>;

/** A long table, answered: its lines in UTF-8, or what is wrong with it, and how many orders were refused. */
export type TableAnswer = { readonly lines: readonly Uint8Array[]; readonly refused: number } | Refused;

type OrderAt = OrdersTable['orderAt'];

/** How many orders are answered at a time: enough that a start costs nothing, few enough that their answers are small. */
const TOGETHER = 25;

/**
 * A table of orders as a table of answers, the same as of all of them at once: what is answered at a time is a part of
 * them, and no more is kept of an answer than its line, as bytes. Orders that bear on one another, of one citizen or under
 * one id, are in one part.
 */
export function answeredInParts(
  { common, orderAt, ...table }: OrdersTable,
  partial: boolean,
  format: CsvFormat,
  together: number = TOGETHER,
): TableAnswer {
  const { rows } = table;
  const lines = new Array<Uint8Array>(rows.length);
  let problems: readonly ToldProblem[] = [];
  let refused = 0;
  for (const places of partsOf(rows.length, orderAt, together)) {
    const orders = places.map(orderAt);
    const told = inRows(
      answer('settle', { ...common, steps: false, partial, orders }),
      rowsAt(table, places),
      undefined,
    );
    if (told.ok) {
      const settlement = told.result as Settlement;
      refused += settlement.refused?.length ?? 0;
      const rowOf = (index: number) => (places[index] as number) + 2;
      tableLines(orders, settlement, format, rowOf).forEach((line, at) => {
        lines[places[at] as number] = Buffer.from(line);
      });
    } else {
      const own = told.problems.map((problem) => ({ ...problem, path: pathAmong(problem.path, places) }));
      // What is wrong with more than an order is wrong with every part.
      if (own.some(({ path }) => placeIn(path) === undefined)) return { ok: false, problems: own };
      problems = [...problems, ...own]
        .sort((one, other) => (placeIn(one.path) as number) - (placeIn(other.path) as number))
        .slice(0, MOST_PROBLEMS);
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  return { lines: [Buffer.from(tableHead(format)), ...lines], refused };
}

/** The places of the orders of each part, in their order. Nothing asked about is one part too. */
function* partsOf(count: number, orderAt: OrderAt, together: number): Generator<readonly number[]> {
  const firstOf = firstBeside(count, orderAt);
  const places = Uint32Array.from({ length: count }, (_, place) => place);
  places.sort((one, other) => (firstOf[one] as number) - (firstOf[other] as number) || one - other);
  let part: number[] = [];
  for (const place of places) {
    // A group begins with its first order.
    if (firstOf[place] === place && part.length >= together) {
      yield part.sort(byNumber);
      part = [];
    }
    part.push(place);
  }
  if (part.length > 0 || count === 0) yield part.sort(byNumber);
}

function byNumber(one: number, other: number): number {
  return one - other;
}

/** For each order the first of those that bear on one another: that an id or a citizen joins, also by way of a third. */
function firstBeside(count: number, orderAt: OrderAt): Uint32Array {
  const before = Uint32Array.from({ length: count }, (_, place) => place);
  const firstOf = (place: number): number => {
    let at = place;
    while (before[at] !== at) {
      before[at] = before[before[at] as number] as number;
      at = before[at] as number;
    }
    return at;
  };
  const known = new Map<string, number>();
  const join = (place: number, key: string) => {
    const [one, other] = [firstOf(known.get(key) ?? place), firstOf(place)];
    known.set(key, place);
    before[Math.max(one, other)] = Math.min(one, other);
  };
  for (let place = 0; place < count; place++) {
    const { id, citizen } = orderAt(place).order;
    if (typeof id === 'string') join(place, `id ${comparedId(id)}`);
    if (typeof citizen === 'string') join(place, `citizen ${comparedId(citizen)}`);
  }
  return before.map((_, place) => firstOf(place));
}

/** What is known of the rows of a part. */
function rowsAt({ rows, names, unclear }: Pick<OrdersTable, 'rows' | 'names' | 'unclear'>, places: readonly number[]) {
  return {
    rows: places.map((place) => rows[place] as number),
    names,
    unclear: { has: (path: string) => unclear.has(pathAmong(path, places)) },
  };
}

const PLACE = /^orders\[([0-9]+)\]/;

/** The path of a field of a part, as it is in the whole. */
function pathAmong(path: string, places: readonly number[]): string {
  return path.replace(PLACE, (_, index) => `orders[${places[Number(index)]}]`);
}

function placeIn(path: string): number | undefined {
  const [, place] = PLACE.exec(path) ?? [];
  return place === undefined ? undefined : Number(place);
}
