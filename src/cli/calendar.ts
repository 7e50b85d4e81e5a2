import type { FirstDayAbsence } from '../absence/first-day-procedure.ts';
import type { OwnNames } from '../agreement/names.ts';
import { shippedAgreement } from '../agreements/agreements.ts';
import { contractCalendar } from '../contract/contract-calendar.ts';
import type { ContractDeadlines } from '../contract/contract-deadlines.ts';
import { deadlineCalendar, type OrderDeadlines } from '../deadlines/deadline-calendar.ts';
import type { Deadlines } from '../deadlines/deadlines.ts';
import type { Deadline } from '../deadlines/duties.ts';
import { meetingCalendar } from '../deadlines/meeting-calendar.ts';
import type { Language } from '../evidence/clause.ts';
import { canonicalJson, sha256 } from '../evidence/digest.ts';
import { answer } from '../operations/operations.ts';
import { placesBeside } from '../problem/problem.ts';
import type { Settlement } from '../settlement/settle.ts';

type Facts = Readonly<Record<string, unknown>>;

/** Letters of a digest that tell more orders apart than anybody places. */
const SHORT = 16;

/**
 * What was answered for a calendar program: deadlines, meetings, notices. An order without an id goes by its own facts, which
 * stay when the batch is put in another order, a citizen or an event by the caller's `ref` or else by what does not change; what a closure, a
 * pause or a citizen who came took away is cancelled.
 */
export function calendarOf(
  input: unknown,
  operation: string,
  result: unknown,
  stamp: string,
  language: Language,
): string {
  const whole = input as Facts;
  // The line end of the last line is half printed already: every answer is followed by one.
  return textOf(whole, operation, result, stamp, language).replace(/\n$/, '');
}

function textOf(whole: Facts, operation: string, result: unknown, stamp: string, language: Language): string {
  if (operation === 'first-day-absence') return meetingsOf(whole, result as FirstDayAbsence, stamp, language);
  if (operation === 'contract-deadlines') {
    const { deadlines } = result as ContractDeadlines;
    const { ref, trigger } = whole;
    return contractCalendar({ triggers: [{ id: nameOf(ref, trigger as Facts), deadlines }], stamp, language });
  }
  const orders =
    operation === 'settle'
      ? settledOrders(whole, result as Settlement)
      : [orderDeadlines(whole, result as Deadlines, {})];
  return deadlineCalendar({ orders, stamp, language });
}

/** The first meeting of a citizen; what held when nobody had said whether he came, and holds no more, is cancelled. */
function meetingsOf(
  { agreement, readings, ref, benefitGroup, firstMeeting }: Facts,
  now: FirstDayAbsence,
  stamp: string,
  language: Language,
): string {
  const asked = (typeof agreement === 'string' ? shippedAgreement(agreement) : agreement) as OwnNames;
  const plan = answer('first-day-absence', { agreement, readings, benefitGroup, firstMeeting, steps: false });
  const before = plan.ok ? plan.result : undefined;
  const citizens = [{ id: nameOf(ref, { benefitGroup, firstMeeting }), answer: now, before }];
  return meetingCalendar({ agreement: asked, citizens, stamp, language });
}

/** The caller's own reference, or a name of the facts that do not change. */
function nameOf(ref: unknown, facts: Facts): string {
  return typeof ref === 'string' ? ref : sha256(canonicalJson(facts)).slice(0, SHORT);
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
