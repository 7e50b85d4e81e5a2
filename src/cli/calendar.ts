import { deadlineCalendar, type OrderDeadlines } from '../deadlines/deadline-calendar.ts';
import type { Deadlines } from '../deadlines/deadlines.ts';
import type { Deadline } from '../deadlines/duties.ts';
import type { Language } from '../evidence/clause.ts';
import { canonicalJson, sha256 } from '../evidence/digest.ts';
import { answer } from '../operations/operations.ts';
import { placesBeside } from '../problem/problem.ts';
import type { Settlement } from '../settlement/settle.ts';

type Facts = Readonly<Record<string, unknown>>;

/** Letters of a digest that tell more orders apart than anybody places. */
const SHORT = 16;

/**
 * The deadlines of an order or of a settlement for a calendar program. An order without an id goes by its own facts, which
 * stay when the batch is put in another order; what a closure or a pause took away is cancelled.
 */
export function calendarOf(
  input: unknown,
  operation: string,
  result: unknown,
  stamp: string,
  language: Language,
): string {
  const whole = input as Facts;
  const orders =
    operation === 'settle'
      ? settledOrders(whole, result as Settlement)
      : [orderDeadlines(whole, result as Deadlines, {})];
  // The line end of the last line is half printed already: every answer is followed by one.
  return deadlineCalendar({ orders, stamp, language }).replace(/\n$/, '');
}

function settledOrders(whole: Facts, { orders, refused }: Settlement): readonly OrderDeadlines[] {
  const items = whole.orders as readonly Facts[];
  const places = placesBeside(refused, orders.length);
  const { agreement, readings } = whole;
  return orders.map(({ id, deadlines }, at) =>
    orderDeadlines(
      { agreement, readings, ...items[places[at] as number] },
      { id, deadlines: deadlines?.deadlines ?? [] },
      {
        readings,
      },
    ),
  );
}

function orderDeadlines(
  { agreement, order, closure, pauses, events, readings }: Facts,
  { id, deadlines }: Pick<Deadlines, 'id' | 'deadlines'>,
  common: Facts,
): OrderDeadlines {
  const own = id ?? ownName(order as Facts);
  const before = closure || pauses ? asOrdered({ agreement, order, events, readings, ...common }) : [];
  return { id: own, deadlines, before };
}

/** What an order without an id is called: whose it is, what it is, and when it starts; nothing that a change of it moves. */
function ownName({ citizen, provider, level, startsOn }: Facts): string {
  return `${level}-${startsOn}-${sha256(canonicalJson({ citizen, provider, level, startsOn })).slice(0, SHORT)}`;
}

/** The deadlines as they were told before the course was closed or paused. */
function asOrdered(input: Facts): readonly Deadline[] {
  const told = answer('deadlines', { ...input, steps: false });
  return told.ok ? told.result.deadlines : [];
}
