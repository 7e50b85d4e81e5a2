import type { BonusRules } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import type { Figures, Missing } from '../evidence/figure.ts';
import { oreOf } from '../money/kroner.ts';
import { compare } from '../money/whole.ts';
import { type BonusReasons, because, figureOf, lacking, refused, type Verdict } from './verdict.ts';

/** The verdicts on bonus 1a and 1b. */
export interface Pair {
  readonly '1a': Verdict;
  readonly '1b': Verdict;
}

/**
 * Bonus 1a and 1b where only the higher of the two is paid, and 1a where they are equal (R237, A01 read as `either`).
 * While neither is refused, an amount that is not given leaves both open, and so does a higher one that is open itself.
 * A verdict that the other leaves as it was is the same object.
 */
export function onlyHigher(rules: BonusRules, pair: Pair, figures: Figures): Pair {
  const { '1a': a, '1b': b } = pair;
  const [amountA, amountB] = [figures['bonus-1a'], figures['bonus-1b']];
  if (amountA === undefined || amountB === undefined) {
    const absent = (['1a', '1b'] as const)
      .filter((kind) => figures[figureOf(kind)] === undefined)
      .map((kind) => lacking(figureOf(kind), rules.amounts));
    return { '1a': unranked(rules, a, b, absent), '1b': unranked(rules, b, a, absent) };
  }
  return compare(oreOf(amountA), oreOf(amountB)) >= 0
    ? { '1a': a, '1b': lower(rules, b, a) }
    : { '1a': lower(rules, a, b), '1b': b };
}

/** The lower of the two: what the higher one leaves of it. */
function lower(rules: BonusRules, own: Verdict, higher: Verdict): Verdict {
  if (own.outcome === 'refused') return higher.outcome === 'granted' ? knownFrom(own, higher.grantable) : own;
  if (higher.outcome === 'refused') return afterRefusal(own, higher);
  if (higher.outcome === 'granted') {
    const excluded = refused([because('excluded-by-other-bonus', rules.ways)], higher.until);
    return { ...excluded, refusable: higher.grantable };
  }
  return {
    outcome: 'undecided',
    reasons: openReasons(rules, own),
    missing: union(own.missing, higher.missing),
    grantable: latest(own.grantable, higher.refusable),
    refusable: earliest(own.refusable, higher.grantable),
    until: later(own.until, higher.until),
    earned: null,
  };
}

/** One of two whose order of size is not known: the other's refusal would settle it, and so would the amounts. */
function unranked(rules: BonusRules, own: Verdict, other: Verdict, absent: readonly Missing[]): Verdict {
  if (own.outcome === 'refused') return own;
  if (other.outcome === 'refused') return afterRefusal(own, other);
  const stillOpen = own.refusable !== null || other.refusable !== null;
  return {
    outcome: 'undecided',
    reasons: openReasons(rules, own),
    missing: union(union(own.missing, other.missing), absent),
    grantable: latest(own.grantable, stillOpen ? other.refusable : other.grantable),
    refusable: own.refusable,
    until: later(own.until, other.until),
    earned: null,
  };
}

/** A refusal may be certain before its own day, where the higher one was granted first. */
function knownFrom(own: Verdict, granted: Day | null): Verdict {
  return knownOn(own, own.grantable, earliest(own.refusable, granted), earliest(granted, own.until) as Day);
}

/** With the other refused, its own verdict stands, and is known once both are. */
function afterRefusal(own: Verdict, other: Verdict): Verdict {
  return knownOn(own, latest(own.grantable, other.refusable), own.refusable, later(own.until, other.until));
}

/** A verdict with other days; the same one where they are its own. */
function knownOn(own: Verdict, grantable: Day | null, refusable: Day | null, until: Day): Verdict {
  const isSame = grantable === own.grantable && refusable === own.refusable && until === own.until;
  return isSame ? own : { ...own, grantable, refusable, until };
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function openReasons(rules: BonusRules, { outcome, reasons }: Verdict): BonusReasons {
  const depends = because('depends-on-other-bonus', rules.ways);
  return outcome === 'undecided' ? [...reasons, depends] : [depends];
}

/** Both must be possible: the later of the two. */
function latest(a: Day | null, b: Day | null): Day | null {
  return a === null || b === null ? null : later(a, b);
}

/** Either will do: the earlier of the two. */
function earliest(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function union(some: readonly Missing[], more: readonly Missing[]): readonly Missing[] {
  return [...some, ...more.filter(({ what }) => !some.some((each) => each.what === what))];
}
