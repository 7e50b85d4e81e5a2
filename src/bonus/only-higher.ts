import type { Result } from '../agreement/result-terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import type { Missing } from '../evidence/figure.ts';
import { type Kroner, oreOf } from '../money/kroner.ts';
import { compare } from '../money/whole.ts';
import { because, earliest, type ResultReasons, refused, union, type Verdict } from '../results/verdict.ts';

/** A result of which others may take the place: its verdict, and what it pays. */
export interface Ranked {
  readonly result: Result;
  readonly verdict: Verdict;
  /** `null` where it is not known, and then `lacks` says what is missing. */
  readonly amount: Kroner | null;
  readonly lacks: readonly Missing[];
}

type Only = NonNullable<Result['insteadOf']>;

/** The clause by which only one of two results is paid, whichever of them says so; none where both are. */
export function onlyOneOf(one: Result, other: Result): Only | undefined {
  const says = (each: Result, of: Result) => (each.insteadOf?.results.includes(of.id) ? each.insteadOf : undefined);
  return says(one, other) ?? says(other, one);
}

/**
 * What is left of a result where only the one that pays most is paid, and of equals the one that stands first (R237, A01
 * read as `either`). While neither of two is refused, an amount that is not known leaves both open, and so does a higher
 * one that is open itself. A verdict that the others leave as it was is the same object.
 */
export function onlyHigher(own: Ranked, others: readonly Ranked[], order: readonly Result[]): Verdict {
  return others.reduce((verdict, other) => {
    const only = onlyOneOf(own.result, other.result) as Only;
    const names = [other.result.id];
    if (own.amount === null || other.amount === null) {
      const isFirst = order.indexOf(own.result) < order.indexOf(other.result);
      return unranked(only, names, verdict, other.verdict, isFirst ? [own, other] : [other, own]);
    }
    const more = compare(oreOf(own.amount), oreOf(other.amount));
    const isHigher = more > 0 || (more === 0 && order.indexOf(own.result) < order.indexOf(other.result));
    return isHigher ? verdict : lower(only, names, verdict, other.verdict);
  }, own.verdict);
}

/** The lower of two: what the higher one leaves of it. */
function lower(only: Only, names: readonly string[], own: Verdict, higher: Verdict): Verdict {
  if (own.outcome === 'refused') return higher.outcome === 'granted' ? knownFrom(own, higher.grantable) : own;
  if (higher.outcome === 'refused') return afterRefusal(own, higher);
  if (higher.outcome === 'granted') {
    const excluded = refused([because('excluded-by-other-bonus', only, namesOf(only, names))], higher.until);
    return { ...excluded, refusable: higher.grantable };
  }
  return {
    outcome: 'undecided',
    reasons: openReasons(only, names, own),
    missing: union(own.missing, higher.missing),
    grantable: latest(own.grantable, higher.refusable),
    refusable: earliest(own.refusable, higher.grantable),
    until: later(own.until, higher.until),
    earned: null,
  };
}

/** One of two whose order of size is not known: the other's refusal would settle it, and so would the amounts. */
function unranked(
  only: Only,
  names: readonly string[],
  own: Verdict,
  other: Verdict,
  inOrder: readonly Ranked[],
): Verdict {
  if (own.outcome === 'refused') return own;
  if (other.outcome === 'refused') return afterRefusal(own, other);
  const stillOpen = own.refusable !== null || other.refusable !== null;
  return {
    outcome: 'undecided',
    reasons: openReasons(only, names, own),
    missing: union(
      union(own.missing, other.missing),
      inOrder.flatMap(({ lacks }) => lacks),
    ),
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

function openReasons(only: Only, names: readonly string[], { outcome, reasons }: Verdict): ResultReasons {
  const depends = because('depends-on-other-bonus', only, namesOf(only, names));
  if (reasons.some(({ code }) => code === depends.code)) return reasons;
  return outcome === 'undecided' ? [...reasons, depends] : [depends];
}

/** The other result, where the agreement says itself that only one is paid; 1a and 1b are told by the reading. */
function namesOf({ paid }: Only, results: readonly string[]): { readonly results: readonly string[] } | undefined {
  return paid && { results };
}

/** Both must be possible: the later of the two. */
function latest(a: Day | null, b: Day | null): Day | null {
  return a === null || b === null ? null : later(a, b);
}
