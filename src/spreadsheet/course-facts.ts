import type { ClosureGround } from '../agreement/order.ts';
import { groundWords, readCellGround } from '../cells/words.ts';
import { SheetError } from './sheet-error.ts';
import type { Facts } from './sheet-function.ts';

/** The order as the operations take it; fields of empty cells are left out. */
export function orderOf(facts: Facts): Record<string, unknown> {
  const { ordre, borger, niveau, startdato, uger, timer, timepris, slutdato, uden_om_portal, bekraeftet_uden_om } =
    facts;
  return present({
    id: ordre,
    citizen: borger,
    level: niveau,
    startsOn: startdato,
    weeks: uger,
    endsOn: slutdato,
    hoursPerWeek: timer,
    hourlyRate: timepris,
    orderedOutsidePortal: uden_om_portal,
    confirmedOutsidePortal: bekraeftet_uden_om,
  });
}

/** The order, how it ended, and the length of a mentor contact. */
export function courseFactsOf(facts: Facts): Record<string, unknown> {
  return present({ order: orderOf(facts), closure: closureOf(facts), contactMinutes: facts.minutter });
}

function closureOf({ ophoer, sidste_dag }: Facts): Record<string, unknown> | undefined {
  if (ophoer === undefined && sidste_dag === undefined) return undefined;
  return present({ ground: ophoer === undefined ? undefined : groundOf(String(ophoer)), lastOpenDay: sidste_dag });
}

function groundOf(text: string): ClosureGround {
  const ground = readCellGround(text);
  if (ground === undefined) {
    throw new SheetError(
      `ophoer: skriv ${groundWords.map(([, words]) => words).join(', ')}, eller lad cellen være tom`,
    );
  }
  return ground;
}

/** Any hours do for a question that does not turn on them; an order must have some. */
const ANY_HOURS = '1';

/** The order and how it ended, for questions about its days. */
export function courseDaysOf(facts: Facts): Record<string, unknown> {
  const { timer = ANY_HOURS } = facts;
  return present({ order: orderOf({ ...facts, timer }), closure: closureOf(facts) });
}

/** The fields that have a value. */
export function present(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
