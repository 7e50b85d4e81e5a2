import { type Days, overlaps } from '../calendar/period.ts';
import { common, firstHeld, heldTwice, without } from '../calendar/runs.ts';
import type { PricedCourse } from '../fee/course-fee.ts';
import { oreOfDays } from '../fee/running-total.ts';
import { compare, minus, plus, type Whole } from '../money/whole.ts';
import { type DatedLine, takesDays } from './invoice.ts';
import { rightDays, sharedBy } from './right-amount.ts';
import {
  type Claim,
  creditedClaims,
  type LaidLine,
  MOST_LINES_OF_ORDER,
  openClaims,
  type Standing,
  shareOf,
  type Worth,
} from './standing.ts';

/** What sets some invoices right: what is credited, and the days that are then invoiced again. */
interface Repair {
  readonly credited: readonly Standing[];
  /** Open days of which too little was invoiced, or that stood with such: what stands on them is credited whole. */
  readonly again: readonly Days[];
}

/** A line that was invoiced, beside what its days are worth. */
interface JudgedClaim extends Repair {
  readonly claim: Claim;
  /** What of it stands. */
  readonly ore: Whole;
  readonly right: Whole;
  /** Its days that may be invoiced, and that no line before it holds. */
  readonly open: readonly Days[];
}

/** A line of a credit note that credits more than stood on its days. */
export interface BeyondInvoiced {
  readonly line: DatedLine;
  readonly beyond: Whole;
}

export interface Corrections extends Repair {
  /** The lines that do not hold exactly what their open days are worth. */
  readonly wrong: readonly JudgedClaim[];
  readonly beyond: readonly BeyondInvoiced[];
  /** The days that something invoiced stands on. */
  readonly held: readonly Days[];
}

/** What was invoiced and credited so far, line by line, against what is right, and what sets it right. */
export function correctionsOf(priced: PricedCourse, lines: readonly LaidLine[]): Corrections {
  const laid = lines.filter(({ dated, isCredit }) => !isCredit || takesDays(dated));
  const { claims, notes } = creditedClaims(laid, sharedBy(priced), 'invoiced');
  const judged = judgedClaims(priced, claims);
  const held = judged.flatMap(({ claim }) => daysOf(claim));
  return {
    wrong: judged.filter(isWrong),
    beyond: notes.flatMap(({ dated, left }) => (compare(left, 0) > 0 ? [{ line: dated, beyond: left }] : [])),
    held,
    ...repairOf(priced, judged, held),
  };
}

function judgedClaims(priced: PricedCourse, claims: readonly Claim[]): readonly JudgedClaim[] {
  const fresh = firstHeld(claims.flatMap(daysOf));
  let at = 0;
  return claims.map((claim) => {
    const parts = claim.stands.map((each) => judgedPart(priced, each, fresh[at++] ?? [], claim.worth));
    return {
      claim,
      ore: sumOf(claim.stands.map(({ ore }) => ore)),
      right: sumOf(parts.map(({ right }) => right)),
      open: parts.flatMap(({ open }) => open),
      credited: parts.flatMap((each) => each.credited),
      again: parts.flatMap((each) => each.again),
    };
  });
}

function daysOf({ stands }: Claim): readonly Days[] {
  return stands.map(({ days }) => days);
}

function sumOf(amounts: readonly Whole[]): Whole {
  return amounts.reduce((sum, ore) => plus(sum, ore), 0);
}

function isWrong({ ore, right }: JudgedClaim): boolean {
  return compare(ore, right) !== 0;
}

/** One run of invoiced days: what of it is too much is credited; too little is credited whole, since a day is invoiced once. */
function judgedPart(priced: PricedCourse, standing: Standing, fresh: readonly Days[], worth: Worth) {
  const { runs, ore: right } = rightDays(priced, fresh);
  const open = runs.map(({ days }) => days);
  const { paused } = priced.course;
  const beyondOf = (days: Days) => ({ days, ore: minus(shareOf(standing, days, worth), oreOfDays(priced, days)) });
  const beyond = open.flatMap((run) => {
    // What lies on paused days is credited on those, where the others hold what is right.
    const paid = without(run, paused).map(beyondOf);
    const unpaid = paused.flatMap((each) => common(run, each)).map(beyondOf);
    return [...paid, ...unpaid].some(isBelow) ? [beyondOf(run)] : paid;
  });
  if (beyond.some(isBelow)) return { right, open, credited: [standing], again: open };
  const unpaid = without(
    standing.days,
    beyond.map(({ days }) => days),
  ).map((days) => ({ days, ore: shareOf(standing, days, worth) }));
  const credited = [...beyond, ...unpaid].filter(({ ore }) => compare(ore, 0) > 0);
  return { right, open, credited: credited.sort((a, b) => a.days.first - b.days.first), again: [] };
}

function isBelow({ ore }: Standing): boolean {
  return compare(ore, 0) < 0;
}

/**
 * What sets the wrong lines right, as little as can be. Where lines lie over one another, a credit note may take from another
 * line than the one it was meant for; where that leaves something wrong, all that lies over something wrong is credited whole
 * and its open days are invoiced again.
 */
function repairOf(priced: PricedCourse, judged: readonly JudgedClaim[], held: readonly Days[]): Repair {
  const wrong = judged.filter(isWrong);
  const least = joined(wrong);
  if (wrong.length === 0 || heldTwice(held).length === 0 || sets(priced, judged, least)) return least;
  return joined(overlapping(judged).flatMap((group) => (group.some(isWrong) ? wholly(group) : [])));
}

function joined(repairs: readonly Repair[]): Repair {
  return {
    credited: repairs.flatMap(({ credited }) => credited),
    again: repairs.flatMap(({ again }) => again),
  };
}

/** Whether a repair leaves nothing wrong, and nothing on the days that are invoiced again. */
function sets(priced: PricedCourse, judged: readonly JudgedClaim[], { credited, again }: Repair): boolean {
  const standing = judged.flatMap(({ claim }) => claim.stands);
  if (standing.length + credited.length > MOST_LINES_OF_ORDER) return false;
  const open = openClaims(judged.map(({ claim }) => claim));
  const left = credited.map(({ days, ore }) => open.creditOre(days, ore));
  if (left.some((ore) => compare(ore, 0) !== 0)) return false;
  const after = open.claims.flatMap(daysOf);
  return (
    !judgedClaims(priced, open.claims).some(isWrong) && !again.some((run) => after.some((days) => overlaps(run, days)))
  );
}

/** The lines in groups that share no days. */
function overlapping(judged: readonly JudgedClaim[]): readonly (readonly JudgedClaim[])[] {
  const spans = judged
    .filter(({ claim }) => claim.stands.length > 0)
    .map((each) => {
      const days = daysOf(each.claim);
      return { each, first: days[0]?.first ?? 0, last: days.at(-1)?.last ?? 0 };
    })
    .sort((a, b) => a.first - b.first);
  const groups: JudgedClaim[][] = [];
  let reach = -1;
  for (const { each, first, last } of spans) {
    const group = groups.at(-1);
    if (group && first <= reach) group.push(each);
    else groups.push([each]);
    reach = Math.max(reach, last);
  }
  return groups;
}

/** All lines of a group credited whole, and their open days invoiced again; one that lies alone as little as can be. */
function wholly(group: readonly JudgedClaim[]): readonly Repair[] {
  if (group.length === 1) return group;
  return group.map(({ claim, open }) => ({ credited: claim.stands, again: open }));
}
