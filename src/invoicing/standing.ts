import type { Day } from '../calendar/date-arithmetic.ts';
import { type Days, lengthOf } from '../calendar/period.ts';
import { common, without } from '../calendar/runs.ts';
import { oreOf } from '../money/kroner.ts';
import { compare, divide, minus, times, type Whole } from '../money/whole.ts';
import { refuse } from '../problem/problem.ts';
import type { DatedLine } from './invoice.ts';

/** Days that something invoiced stands on, and how much. */
export interface Standing {
  readonly days: Days;
  readonly ore: Whole;
}

/** A line that was invoiced, with what of it no credit note took away. */
export interface Claim {
  readonly line: DatedLine;
  readonly stands: readonly Standing[];
}

/** What some days are worth beside others: how an amount is shared out over the days of its line. */
export type Worth = (days: Days) => Whole;

/** More invoiced and credited lines than any order has; each credit is looked for among all that was invoiced. */
export const MOST_TO_CREDIT = 2_000;

/** What was invoiced, less what was credited. */
export interface Claims {
  readonly claims: readonly Claim[];
  /** Takes an amount away from what stands on some days; gives what is left of it. */
  readonly creditOre: (days: Days, ore: Whole) => Whole;
}

/**
 * Lays credit notes over what was invoiced. A note takes from the line of which just so much lies on its days, where there is
 * one, and else from what was invoiced first. Where it is as much as stands on some of its days, nothing invoiced stands on them any more;
 * where it is less, the days stay invoiced at a lower amount. A line's amount lies on its days by what they are worth.
 */
export function openClaims(standing: readonly Claim[], worth: Worth): Claims {
  const claims = standing.map(({ line, stands }): { line: DatedLine; stands: readonly Standing[] } => ({
    line,
    stands,
  }));
  const creditOre = (days: Days, ore: Whole): Whole => {
    let left = ore;
    const just = claims.find(({ stands }) => stands.some((each) => isJust(each, days, left, worth)));
    for (const claim of just ? [just] : claims) {
      if (compare(left, 0) <= 0) break;
      const stands: Standing[] = [];
      for (const each of claim.stands) left = creditPart(each, days, left, worth, stands);
      claim.stands = stands;
    }
    return left;
  };
  return { claims, creditOre };
}

/** The same with all credit notes laid over it, and what is left of each of their lines. */
export function creditedClaims(
  invoiced: readonly DatedLine[],
  credited: readonly DatedLine[],
  worth: Worth,
  path: string,
): Claims & { readonly left: readonly Whole[] } {
  if (credited.length > 0 && invoiced.length + credited.length > MOST_TO_CREDIT) refuse('too-large', path);
  const open = openClaims(
    invoiced.map((line) => ({ line, stands: standingOn(line.days, oreOf(line.line.amount)) })),
    worth,
  );
  return { ...open, left: credited.map(({ line, days }) => open.creditOre(days, oreOf(line.amount))) };
}

function standingOn(days: Days, ore: Whole): readonly Standing[] {
  return compare(ore, 0) === 0 ? [] : [{ days, ore }];
}

/** Whether some days are a part of others, and just so much lies on them. */
function isJust(standing: Standing, days: Days, ore: Whole, worth: Worth): boolean {
  const { first, last } = standing.days;
  return first <= days.first && days.last <= last && compare(shareOf(standing, days, worth), ore) === 0;
}

/** Takes an amount away from the part of some days that a credit note names; what stays goes to `stands`. */
function creditPart(standing: Standing, credited: Days, ore: Whole, worth: Worth, stands: Standing[]): Whole {
  const [part] = compare(ore, 0) > 0 ? common(standing.days, credited) : [];
  if (!part) {
    stands.push(standing);
    return ore;
  }
  const own = shareOf(standing, part, worth);
  const isFreed = compare(own, ore) <= 0;
  for (const days of runsAround(standing.days, part)) {
    const isPart = days.first === part.first;
    const stays = isPart ? (isFreed ? 0 : minus(own, ore)) : shareOf(standing, days, worth);
    for (const each of standingOn(days, stays)) stands.push(each);
  }
  return isFreed ? minus(ore, own) : 0;
}

/** Some days cut where a part of them begins and ends. */
function runsAround(days: Days, part: Days): readonly Days[] {
  return [...without(days, [part]), part].sort((a, b) => a.first - b.first);
}

/**
 * What of an amount lies on a part of its days: by what they are worth, or by their number where they are worth nothing. The
 * difference of two running shares, so that parts that lie side by side sum to the whole; where the amount is just what the
 * days are worth, each part has just its own worth.
 */
export function shareOf({ days, ore }: Standing, part: Days, worth: Worth): Whole {
  const all = worth(days);
  const isWorthless = compare(all, 0) === 0;
  const whole = isWorthless ? lengthOf(days) : all;
  const through = (last: number): Whole => {
    if (last < days.first) return 0;
    const so: Days = { first: days.first, last: last as Day };
    return divide(times(ore, isWorthless ? lengthOf(so) : worth(so)), whole, 'nearest');
  };
  return minus(through(part.last), through(part.first - 1));
}
