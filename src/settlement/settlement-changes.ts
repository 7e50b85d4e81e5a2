import type { Agreement } from '../agreement/agreement.ts';
import type { Question } from '../agreement/question.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { type Account, openAccount } from '../evidence/account.ts';
import type { Figures } from '../evidence/figure.ts';
import type { StepsWanted } from '../evidence/step.ts';
import type { ChangeCause, ChangedFact } from '../language/steps-and-findings.ts';
import { together, unlessRefused, within } from '../problem/problem.ts';
import { changedFacts } from './changed-facts.ts';
import { digestOf, effectiveReadings, otherThanDefault } from './digest-of.ts';
import { amountOf, hasMoved, type Moved, type MovedAmount, movedOf } from './moved.ts';
import { allReadings, type Readings } from './readings.ts';
import { type Pair, pairsOf } from './same-orders.ts';
import { decideSettle, type Settlement } from './settle.ts';
import type { OrderToSettle, SettledOrder } from './settle-order.ts';

/** A settlement as it was asked, then and now. */
export interface SettlementAsked {
  /** Absent: the agreement, and the readings, that both are asked under. */
  readonly agreement?: Agreement | undefined;
  readonly readings?: Readings | undefined;
  readonly orders: readonly OrderToSettle[];
  readonly figures?: Figures | undefined;
  readonly asOf?: IsoDate | undefined;
}

export interface SettlementChangesFacts extends StepsWanted {
  readonly before: SettlementAsked;
  readonly after: SettlementAsked;
}

/** What some causes alone moved. They are taken in the order of the list; what all of them moved is what the order moved. */
export interface MovedBy extends Moved {
  readonly causes: readonly ChangeCause[];
}

export interface ChangedOrder extends Moved {
  readonly id: string | null;
  readonly level: string;
  /** Its place in the list of then and of now, from 0. */
  readonly places: { readonly before: number | null; readonly after: number | null };
  /** `unmoved`: other facts were told, and nothing moved. */
  readonly change: 'moved' | 'unmoved' | 'added' | 'removed';
  /** The facts that are told otherwise. */
  readonly facts: readonly ChangedFact[];
  /** Of an agreement as it is read, where it is another now. */
  readonly digests?: { readonly before: string; readonly after: string };
  readonly by: readonly MovedBy[];
}

interface AgreementThen {
  readonly id: string;
  readonly version: string;
  /** Of the agreement and the option that holds of every reading, as `meta.digest` has it. */
  readonly digest: string;
}

export interface SettlementChanges {
  readonly agreement: { readonly before: AgreementThen; readonly after: AgreementThen };
  /** The readings that are chosen otherwise now. */
  readonly readings: readonly { readonly reading: string; readonly before: string; readonly after: string }[];
  /** The orders that moved, came or went, or of which other facts were told. */
  readonly orders: readonly ChangedOrder[];
  readonly totals: {
    readonly same: number;
    readonly moved: number;
    readonly unmoved: number;
    readonly added: number;
    readonly removed: number;
    readonly fee: MovedAmount;
    /** The same of the orders that may be confirmed. */
    readonly confirmedFee: MovedAmount;
    readonly bonus: MovedAmount;
    /** The same of the orders that may be confirmed. */
    readonly confirmedBonus: MovedAmount;
  };
  readonly vat: 'excluded';
}

/**
 * What moved between two settlements (ændringer siden sidst): of each order its fee and its bonuses, before and after, and by
 * what: the agreement's text, a reading, a figure, the day that is known through, or the facts of the order.
 *
 * The rules and readings of `settle` · Unit: kroner excluding VAT. Orders are the same by their `id`, else by citizen, provider,
 * level and start, else by their place. The causes are taken one after the other, in the order named above, each on top of
 * those before it, so that what they moved sums to what the order moved; where the facts of then cannot be answered under one of
 * them alone, it is told together with the next. A missing amount has no difference, and is no zero.
 * Problems: those of `settle`, at `before…` and `after…`.
 *
 * @example settlementChanges(koebenhavn2016Fyldt30, { before: { orders: [{ order }] }, after: { orders: [{ order, closure: { ground: 'closed-early', lastOpenDay: isoDate('2016-07-17') } }] } }).totals.fee.difference // => '-18480.00'
 */
export function settlementChanges(
  agreement: Agreement,
  facts: SettlementChangesFacts,
  readings: Readings = {},
): SettlementChanges {
  return decideSettlementChanges(agreement, facts, openAccount(agreement, readings, facts.steps));
}

/** A settlement with all that it is asked under. */
interface Side extends SettlementAsked {
  readonly agreement: Agreement;
  readonly readings: Readings;
}

function decideSettlementChanges(
  agreement: Agreement,
  facts: SettlementChangesFacts,
  account: Account<never>,
): SettlementChanges {
  const sideOf = (asked: SettlementAsked): Side => ({
    ...asked,
    agreement: asked.agreement ?? agreement,
    readings: { ...account.readings, ...asked.readings },
  });
  const [before, after] = [sideOf(facts.before), sideOf(facts.after)];
  const settled = (side: Side) => decideSettle(side.agreement, factsOf(side), accountOf(side, account));
  const [then, now] = together(
    () => within('before', () => settled(before)),
    () => within('after', () => settled(after)),
  );
  const pairs = pairsOf(before.orders, after.orders);
  const stages = stagesOf(before, after, pairs, then, now, settled);
  const told = pairs.map((pair) => changedOrder(pair, before, after, stages));
  const orders = told.filter((each): each is ChangedOrder => each !== null);
  const count = (change: ChangedOrder['change']) => orders.filter((each) => each.change === change).length;
  return {
    agreement: { before: thenOf(before), after: thenOf(after) },
    readings: changedReadings(before, after),
    orders,
    totals: {
      same: told.length - orders.length,
      moved: count('moved'),
      unmoved: count('unmoved'),
      added: count('added'),
      removed: count('removed'),
      fee: amountOf(then.totals.fee, now.totals.fee),
      confirmedFee: amountOf(then.totals.confirmedFee, now.totals.confirmedFee),
      bonus: amountOf(then.totals.bonus, now.totals.bonus),
      confirmedBonus: amountOf(then.totals.confirmedBonus, now.totals.confirmedBonus),
    },
    vat: 'excluded',
  };
}

function factsOf({ orders, figures, asOf }: Side) {
  return { orders, figures, asOf };
}

/** Under the readings that were asked for, where a settlement has none of its own, so that they can be turned. */
function accountOf(side: Side, account: Account<never>): Account<never> {
  const isCommon = Object.entries(side.readings).every(([id, option]) => account.readings[id] === option);
  return isCommon ? account.silent<never>().under(side.agreement) : openAccount(side.agreement, side.readings, false);
}

/** A settlement of then with some of its causes as they are now; the last one is that of now. */
interface Stage {
  readonly causes: readonly ChangeCause[];
  readonly settlement: Settlement;
}

function stagesOf(
  before: Side,
  after: Side,
  pairs: readonly Pair[],
  then: Settlement,
  now: Settlement,
  settled: (side: Side) => Settlement,
): readonly Stage[] {
  const placeNow = new Map(pairs.map((pair) => [pair.before, pair.after]));
  const underNew = before.orders.map((item, place) => {
    const at = placeNow.get(place) ?? null;
    return at === null ? item : { ...item, agreement: after.orders[at]?.agreement };
  });
  const ofAgreement = { agreement: after.agreement, orders: underNew };
  // One that only is another object, and says the same, moves nothing.
  const isOtherAgreement =
    before.agreement !== after.agreement ||
    underNew.some(({ agreement }, place) => agreement !== before.orders[place]?.agreement);
  const turns: readonly (readonly [ChangeCause, boolean, Partial<Side>])[] = [
    ['agreement', isOtherAgreement, ofAgreement],
    ['readings', isOther(before.readings, after.readings), { ...ofAgreement, readings: after.readings }],
    ['figures', isOther(before.figures, after.figures), { figures: after.figures }],
    ['as-of', before.asOf !== after.asOf, { asOf: after.asOf }],
  ];
  const stages: Stage[] = [{ causes: [], settlement: then }];
  let side = before;
  let causes: readonly ChangeCause[] = [];
  for (const [cause, isChanged, change] of turns) {
    if (!isChanged) continue;
    side = { ...side, ...change };
    causes = [...causes, cause];
    const settlement = unlessRefused(() => settled(side));
    if (!settlement) continue;
    stages.push({ causes, settlement });
    causes = [];
  }
  return [...stages, { causes: [...causes, 'facts'], settlement: now }];
}

function isOther(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) !== JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  const entries = Object.entries((value as object | undefined) ?? {}).filter(([, each]) => each !== undefined);
  return entries.sort();
}

/** What is said of an order that is not as it was; nothing of one that is. */
function changedOrder(pair: Pair, before: Side, after: Side, stages: readonly Stage[]): ChangedOrder | null {
  const { before: then, after: now } = pair;
  const item = (now === null ? before.orders[then as number] : after.orders[now]) as OrderToSettle;
  const facts =
    then === null || now === null
      ? []
      : changedFacts(before.orders[then] as OrderToSettle, after.orders[now] as OrderToSettle);
  const stateAt = ({ settlement }: Stage, at: number) => {
    const place = at === stages.length - 1 ? now : then;
    return place === null ? null : (settlement.orders[place] ?? null);
  };
  const states = stages.map(stateAt);
  const whole = movedOf(states[0] ?? null, states.at(-1) ?? null);
  const change = then === null ? 'added' : now === null ? 'removed' : hasMoved(whole) ? 'moved' : 'unmoved';
  const by = change === 'moved' || change === 'unmoved' ? movedBy(stages, states) : [];
  if (change === 'unmoved' && facts.length === 0 && by.length === 0) return null;
  const digests = digestsOf(pair, before, after);
  const { id, level } = item.order;
  const changed = { id: id ?? null, level, places: pair, change, ...whole, facts } as const;
  return digests ? { ...changed, digests, by } : { ...changed, by };
}

function movedBy(stages: readonly Stage[], states: readonly (SettledOrder | null)[]): readonly MovedBy[] {
  return stages.slice(1).flatMap(({ causes }, at) => {
    const moved = movedOf(states[at] ?? null, states[at + 1] ?? null);
    return hasMoved(moved) ? [{ causes, ...moved }] : [];
  });
}

function thenOf({ agreement, readings }: Side): AgreementThen {
  const { id, version } = agreement;
  return { id, version, digest: digestOf(agreement, otherThanDefault(agreement, readings)) };
}

/** Those of the agreements that an order stands under, where they differ. */
function digestsOf({ before: then, after: now }: Pair, before: Side, after: Side): ChangedOrder['digests'] {
  if (then === null || now === null) return undefined;
  const of = (side: Side, place: number) => {
    const agreement = side.orders[place]?.agreement ?? side.agreement;
    return digestOf(agreement, otherThanDefault(agreement, side.readings));
  };
  const digests = { before: of(before, then), after: of(after, now) };
  return digests.before === digests.after ? undefined : digests;
}

/** Under the agreement of now, so that what its text changed is not told as a choice. */
function changedReadings({ readings: then }: Side, { agreement, readings: now }: Side): SettlementChanges['readings'] {
  const [before, after] = [effectiveReadings(agreement, then), effectiveReadings(agreement, now)];
  return allReadings.flatMap(({ id }) => {
    const [one, other] = [before[id] as string, after[id] as string];
    return one === other ? [] : [{ reading: id, before: one, after: other }];
  });
}

export const settlementChangesQuestion: Question<'settlement-changes', SettlementChangesFacts, SettlementChanges> = {
  name: 'settlement-changes',
  decide: decideSettlementChanges,
  amount: ({ totals: { confirmedFee } }) => confirmedFee.difference,
};
