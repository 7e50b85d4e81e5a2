import type { Order } from '../agreement/order.ts';
import type { BonusRules } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { toIsoDate } from '../calendar/iso-date.ts';
import { type Days, lengthOf, overlaps, toPeriod } from '../calendar/period.ts';
import type { Account, Options } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import { countText, type Span, spanText } from '../evidence/written.ts';
import type { BonusSteps, PlacementNotCounted } from '../language/steps-and-findings.ts';
import type { BonusCase } from './bonus-case.ts';
import { windowEnd, windowOf } from './course-dates.ts';
import type { Stay } from './facts.ts';
import { fourWeeksIn, fourWeeksVerdict, runsOf, through } from './four-weeks.ts';
import { bonusBeforeCourse } from './readings.ts';
import type { Measured, Verdict } from './verdict.ts';

/**
 * Bonus 1a: the window, what of each placement counts in it, the longest time on end, and whether that makes four weeks
 * (R194, R238, R239). They are told even where nothing is payable and that alone is the verdict.
 */
export function placementTime(
  rules: BonusRules,
  known: BonusCase,
  order: Order,
  nothingPayable: Verdict | null,
  account: Account<BonusSteps>,
): Measured {
  const starts = known.days.ordered.first;
  const counted = windowEnd(order, known.days, account);
  const window = windowOf(rules, starts, counted, account);
  const months = countText(rules.window.months);
  const ends = { startsOn: order.startsOn, endedOn: toIsoDate(counted.end), months };
  account.tell?.('bonus-window', rules.window, ends, spanText(toPeriod(window)));

  const fourWeeks = fourWeeksIn(rules, window, account);
  const knownThrough = known.asOf ?? fourWeeks.horizon;
  const stays: Days[] = [];
  for (const stay of known.stays) {
    const days = countedOf(stay, window, account);
    if (account.tell) {
      const { kind, firstDay, lastDay, approvedOn } = stay.placement;
      const from = { kind, firstDay, lastDay, ...(approvedOn !== undefined && { approvedOn }) };
      const [clause, gives] = givenBy(rules, stay, days, window, knownThrough);
      account.tell('placement-counted', clause, from, gives);
    }
    if (days) stays.push(days);
  }
  stays.sort((a, b) => a.first - b.first);
  if (account.tell) tellLongest(rules, longestRun(window, through(stays, knownThrough), account), known, account);

  return { window, verdict: nothingPayable ?? fourWeeksVerdict(rules, fourWeeks, stays, known.asOf) };
}

/** The days of a placement that count. Whether it may have begun before the course matters where it reaches into it (A13). */
function countedOf({ begins, counted }: Stay, window: Days, options: Options): Days | null {
  if (!counted || begins >= window.first || !overlaps(counted, window)) return counted;
  return options.optionOf(bonusBeforeCourse) === 'does-not-count' ? null : counted;
}

/** What of a placement counts, and by which clause: the approved days inside the window that are known. */
function givenBy(
  rules: BonusRules,
  { begins, counted }: Stay,
  days: Days | null,
  window: Days,
  knownThrough: Day,
): readonly [Clause, Span | PlacementNotCounted] {
  if (!counted) return [rules.approval, 'approved-too-late'];
  if (!days) return [rules.ways, 'before-course'];
  if (!overlaps(days, window)) return [rules.window, 'outside-window'];
  const first = Math.max(days.first, window.first) as Day;
  const last = Math.min(days.last, knownThrough, window.last) as Day;
  if (first > last) return [rules.placement, 'not-known-yet'];
  return [days.first === begins ? rules.placement : rules.approval, spanText(toPeriod({ first, last }))];
}

function tellLongest(
  rules: BonusRules,
  longest: Days | undefined,
  { asOf }: BonusCase,
  account: Account<BonusSteps>,
): void {
  const needed = {
    needed: countText(rules.placement.weeks),
    ...(asOf !== null && { asOf: toIsoDate(asOf) }),
  };
  const days = countText(longest ? lengthOf(longest) : 0);
  account.tell?.(
    'longest-placement',
    rules.placement,
    longest ? { ...needed, ...toPeriod(longest), days } : needed,
    days,
  );
}

/** The longest run inside the window; the earliest of several. */
function longestRun(window: Days, seen: readonly Days[], options: Options): Days | undefined {
  return runsOf(seen, options)
    .filter((run) => overlaps(run, window))
    .map(
      ({ first, last }): Days => ({
        first: Math.max(first, window.first) as Day,
        last: Math.min(last, window.last) as Day,
      }),
    )
    .reduce<Days | undefined>(
      (longest, run) => (longest && lengthOf(longest) >= lengthOf(run) ? longest : run),
      undefined,
    );
}
