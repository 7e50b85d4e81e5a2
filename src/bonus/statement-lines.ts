import type { Result } from '../agreement/result-terms.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import { type Quarter, quarterOf } from '../calendar/quarter.ts';
import type { Clause, Words } from '../evidence/clause.ts';
import type { Missing } from '../evidence/figure.ts';
import type { AssumedFact } from '../language/steps-and-findings.ts';
import type { Kroner } from '../money/kroner.ts';
import type { AskedWindow, ResultReason } from '../results/verdict.ts';
import { type BonusDecision, sumOf } from './bonus-decision.ts';

/** Which bonus of which case. */
export interface StatementCase {
  /** The number of the case in the input, from 0. */
  readonly case: number;
  readonly id: string | null;
  readonly citizen: string | null;
  readonly provider: string | null;
  readonly level: string;
  /** The id of the result. */
  readonly bonus: string;
  /** What the agreement calls it, where that is not "bonus" and the id. */
  readonly name?: Words;
}

/** A granted bonus, with the documentation on the citizen that the provider is to have (R249). */
export interface StatementEntry extends StatementCase {
  readonly earnedOn: IsoDate;
  readonly amount: Kroner | null;
  readonly reasons: readonly ResultReason[];
  readonly missing: readonly Missing[];
}

/** A bonus that may still come to belong in the period. */
export interface OpenEntry extends StatementCase {
  readonly knowableFrom: IsoDate;
  readonly changeableUntil: IsoDate;
  readonly reasons: readonly ResultReason[];
  readonly missing: readonly Missing[];
}

/** A bonus that may belong in the period, of which what it looks at was not told: when, and in what, it is earned. */
export interface AssumedEntry extends StatementCase {
  readonly assumed: readonly AssumedFact[];
  readonly window?: Period;
  readonly asks?: AskedWindow;
  readonly measuredOn?: IsoDate;
  readonly reasons: readonly ResultReason[];
}

export interface StatementLine {
  readonly bonus: string;
  readonly name?: Words;
  readonly period: Period;
  readonly count: number;
  /** `null` where an amount is missing. */
  readonly amount: Kroner | null;
  readonly entries: readonly StatementEntry[];
}

/** What was earned of a bonus in a quarter outside the period. */
export interface OtherPeriod {
  readonly quarter: Quarter;
  readonly bonus: string;
  readonly name?: Words;
  readonly count: number;
  readonly amount: Kroner | null;
}

/** Dates as text sort as dates. */
export function isIn({ firstDay, lastDay }: Period, date: IsoDate): boolean {
  return firstDay <= date && date <= lastDay;
}

export function grantedEntry(of: StatementCase, decision: BonusDecision): readonly StatementEntry[] {
  const { earnedOn, amount, reasons, missing } = decision;
  return earnedOn === undefined ? [] : [{ ...of, earnedOn, amount, reasons, missing }];
}

/** An open bonus belongs where its measurement day falls, or anywhere its four weeks may still be completed. */
export function openEntry(of: StatementCase, decision: BonusDecision, period: Period): readonly OpenEntry[] {
  const { outcome, measuredOn, knowableFrom, changeableUntil, reasons, missing } = decision;
  if (outcome !== 'undecided') return [];
  const [from, to] = measuredOn === undefined ? [knowableFrom, changeableUntil] : [measuredOn, measuredOn];
  const mayBelong = from <= period.lastDay && to >= period.firstDay;
  return mayBelong ? [{ ...of, knowableFrom, changeableUntil, reasons, missing }] : [];
}

/** What was not told belongs where its measurement day falls, or anywhere in its window. */
export function assumedEntry(of: StatementCase, decision: BonusDecision, period: Period): readonly AssumedEntry[] {
  const { assumed, window, asks, measuredOn, reasons } = decision;
  const { firstDay, lastDay } = window ?? { firstDay: measuredOn, lastDay: measuredOn };
  if (!assumed || !firstDay || !lastDay || firstDay > period.lastDay || lastDay < period.firstDay) return [];
  const days = { ...(window && { window }), ...(asks && { asks }), ...(measuredOn && { measuredOn }) };
  return [{ ...of, assumed, ...days, reasons }];
}

export function linesOf(
  list: readonly Result[],
  entries: readonly StatementEntry[],
  period: Period,
): readonly StatementLine[] {
  return list.flatMap(({ id, name }): readonly StatementLine[] => {
    const own = entries.filter((entry) => entry.bonus === id);
    const named = { bonus: id, ...(name && { name }) };
    return own.length === 0 ? [] : [{ ...named, period, count: own.length, amount: sumOf(own), entries: own }];
  });
}

/** In the order in which the agreement lists its results. */
export function inListOrder(list: readonly Result[], entries: readonly StatementEntry[]): readonly StatementEntry[] {
  return list.flatMap(({ id }) => entries.filter((entry) => entry.bonus === id));
}

/** By which clause a result is paid; a level whose results do not say it was refused before. */
export function paysOf(list: readonly Result[], id: string): Clause {
  const { pays, test } = list.find((each) => each.id === id) as Result;
  return pays ?? test;
}

export function otherPeriods(entries: readonly StatementEntry[]): readonly OtherPeriod[] {
  const groups = new Map<string, { quarter: Quarter; bonus: string; name?: Words; own: StatementEntry[] }>();
  for (const entry of entries) {
    const quarter = quarterOf(dayOf(entry.earnedOn, 'earnedOn'));
    const key = `${quarter} ${entry.bonus}`;
    const group = groups.get(key);
    if (group) group.own.push(entry);
    else groups.set(key, { quarter, bonus: entry.bonus, ...(entry.name && { name: entry.name }), own: [entry] });
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { own, ...of }]) => ({ ...of, count: own.length, amount: sumOf(own) }));
}

export function eachOnce(missing: readonly Missing[]): readonly Missing[] {
  return [...new Map(missing.map((each) => [each.what, each])).values()];
}
