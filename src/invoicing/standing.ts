import type { Day } from '../calendar/date-arithmetic.ts';
import { type Days, lengthOf, overlaps } from '../calendar/period.ts';
import { common, without } from '../calendar/runs.ts';
import { oreOf } from '../money/kroner.ts';
import { compare, divide, least, minus, times, type Whole } from '../money/whole.ts';
import { refuse } from '../problem/problem.ts';
import type { DatedLine, SentLines } from './invoice.ts';

/** Days that something invoiced stands on, and how much. */
export interface Standing {
  readonly days: Days;
  readonly ore: Whole;
  /** The days and the amount that they are a share of, where others of them were credited. */
  readonly shareOf?: Standing | undefined;
}

/** What some days are worth beside others: how an amount is shared out over the days of its line. */
export type Worth = (days: Days) => Whole;

/** A line that was invoiced, with what of it no credit note took away. */
export interface Claim {
  readonly line: DatedLine;
  readonly worth: Worth;
  readonly stands: readonly Standing[];
}

/** More invoiced and credited lines than any order has: each credit, and each of many invoices, is looked for among them. */
export const MOST_LINES_OF_ORDER = 2_000;

/** A line that was invoiced, or that a credit note holds. */
export interface LaidLine {
  readonly dated: DatedLine;
  readonly isCredit: boolean;
}

/** The lines of some invoices and credit notes, in their order. */
export function laidLines(invoices: readonly SentLines[]): readonly LaidLine[] {
  return invoices.flatMap(({ isCredit, lines }) => lines.map((dated) => ({ dated, isCredit })));
}

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
export function openClaims(standing: readonly Claim[]): Claims {
  const claims = standing.map((each): Open => ({ ...each }));
  return { claims, creditOre: (days, ore) => creditedOf(claims, days, ore) };
}

/** A line of a credit note, and what of it is more than was invoiced. */
interface LeftOfNote {
  readonly dated: DatedLine;
  readonly left: Whole;
}

/**
 * The same with credit notes among the lines, each laid over those before it, and what is left of each over all. What a note
 * credits beyond its days lowers what stands on other days of the lines that it names: it was credited, on whichever days it
 * is found now.
 */
export function creditedClaims(
  lines: readonly LaidLine[],
  worthOf: (line: DatedLine) => Worth,
  path: string,
): Claims & { readonly notes: readonly LeftOfNote[] } {
  if (lines.length > MOST_LINES_OF_ORDER && lines.some(({ isCredit }) => isCredit)) refuse('too-large', path);
  const claims: Open[] = [];
  const notes: LeftOfNote[] = [];
  // What was credited whole is not looked through again.
  let open: Open[] = [];
  for (const { dated, isCredit } of lines) {
    const ore = oreOf(dated.line.amount);
    if (isCredit) {
      notes.push({ dated, left: loweredBy(open, dated, ore) });
      open = open.filter(({ stands }) => stands.length > 0);
    } else {
      const claim = { line: dated, worth: worthOf(dated), stands: standingOn(dated.days, ore) };
      claims.push(claim);
      open.push(claim);
    }
  }
  return {
    claims,
    creditOre: (days, ore) => creditedOf(claims, days, ore),
    notes: notes.map(({ dated, left }) => ({ dated, left: loweredBy(claims, dated, left) })),
  };
}

type Open = { -readonly [Part in keyof Claim]: Claim[Part] };

/** What is left of a note on some days over the lines that it lowers. */
function creditedOf(claims: readonly Open[], days: Days, ore: Whole): Whole {
  if (compare(ore, 0) <= 0) return ore;
  const just = claims.find(({ stands, worth }) => stands.some((each) => isJust(each, days, ore, worth)));
  return takenFrom(just ? [just] : claims, ore, (each, worth, left, stands) =>
    creditPart(each, days, left, worth, stands),
  );
}

/** The same, and what is more than stands on its days from the other days of the lines that it names. */
function loweredBy(claims: readonly Open[], { days }: DatedLine, ore: Whole): Whole {
  const beyond = creditedOf(claims, days, ore);
  if (compare(beyond, 0) === 0) return beyond;
  const named = claims.filter(({ line }) => overlaps(line.days, days));
  return takenFrom(named, beyond, (each, _, left, stands) => lowered(each, left, stands));
}

/** Takes an amount from what stands of some lines, as long as there is some of it; gives what is left of it. */
function takenFrom(
  claims: readonly Open[],
  ore: Whole,
  take: (standing: Standing, worth: Worth, left: Whole, stands: Standing[]) => Whole,
): Whole {
  let left = ore;
  for (const claim of claims) {
    if (compare(left, 0) <= 0) break;
    const stands: Standing[] = [];
    for (const each of claim.stands) left = take(each, claim.worth, left, stands);
    claim.stands = stands;
  }
  return left;
}

/** Takes an amount away from what stands on some days, whatever they are. */
function lowered({ days, ore: stood }: Standing, ore: Whole, stands: Standing[]): Whole {
  const taken = least(ore, stood);
  for (const each of standingOn(days, minus(stood, taken))) stands.push(each);
  return minus(ore, taken);
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
  const taken = least(own, ore);
  for (const days of runsAround(standing.days, part)) {
    const isPart = days.first === part.first;
    for (const each of standingOn(days, isPart ? minus(own, taken) : shareOf(standing, days, worth))) {
      stands.push(isPart ? each : { ...each, shareOf: standing.shareOf ?? standing });
    }
  }
  return minus(ore, taken);
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
export function shareOf(standing: Standing, part: Days, worth: Worth): Whole {
  const { days, ore } = standing.shareOf ?? standing;
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
