import type { BonusRules } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { toIsoDate } from '../calendar/iso-date.ts';
import { type Days, lengthOf, overlaps, toPeriod } from '../calendar/period.ts';
import { readAs } from '../evidence/reading.ts';
import { type Step, step } from '../evidence/step.ts';
import { type BonusCase, type BonusReadings, windowOfCase } from './bonus-case.ts';
import type { BonusFacts, Stay } from './facts.ts';
import { type FourWeeks, runsOf } from './four-weeks.ts';
import * as bonusReading from './readings.ts';

export type PlacementStep = 'bonus-window' | 'placement-counted' | 'longest-placement';

/** The window of bonus 1a, what of each placement counts in it, and the longest time on end. */
export function placementSteps(
  rules: BonusRules,
  bonusCase: BonusCase,
  { order }: BonusFacts,
  readings: BonusReadings,
): readonly Step<PlacementStep>[] {
  const { counted, window, asked } = windowOfCase(rules, bonusCase, order, readings);
  const { stays, asOf } = bonusCase;
  const ends = { startsOn: order.startsOn, endedOn: toIsoDate(counted.end), months: String(rules.window.months) };
  const known = asOf ?? asked.horizon;
  const steps = [
    step<PlacementStep>(
      'bonus-window',
      rules.window,
      ends,
      spanOf(window),
      readAs(bonusReading.bonus1aWindowEnd, readings),
    ),
    ...stays.map((stay) => stayStep(rules, stay, window, known, readings)),
  ];
  const longest = longestRun(asked, stays, known);
  const joined = readAs(bonusReading.adjacentPlacements, readings);
  const needed = { needed: String(rules.placement.weeks), ...(asOf !== null && { asOf: toIsoDate(asOf) }) };
  const days = longest ? { ...needed, ...toPeriod(longest), days: String(lengthOf(longest)) } : needed;
  steps.push(step('longest-placement', rules.placement, days, longest ? String(lengthOf(longest)) : '0', joined));
  return steps;
}

/** What of a placement counts: the approved days inside the window that are known. */
function stayStep(
  rules: BonusRules,
  { placement, begins, counted }: Stay,
  window: Days,
  known: Day,
  readings: BonusReadings,
): Step<PlacementStep> {
  const { kind, firstDay, lastDay, approvedOn } = placement;
  const from = { kind, firstDay, lastDay, ...(approvedOn !== undefined && { approvedOn }) };
  const clause = counted?.first === begins ? rules.placement : rules.approval;
  if (!counted) {
    const late = approvedOn !== undefined && approvedOn > lastDay;
    return late
      ? step('placement-counted', rules.approval, from, 'approved-too-late')
      : step('placement-counted', rules.ways, from, 'before-course', readAs(bonusReading.bonusBeforeCourse, readings));
  }
  const last = Math.min(counted.last, known) as Day;
  const inWindow = { first: Math.max(counted.first, window.first) as Day, last: Math.min(last, window.last) as Day };
  if (!overlaps(counted, window)) return step('placement-counted', rules.window, from, 'outside-window');
  return inWindow.first > inWindow.last
    ? step('placement-counted', rules.placement, from, 'not-known-yet')
    : step('placement-counted', clause, from, spanOf(inWindow));
}

/** The longest run inside the window, as far as it is known; the earliest of several. */
function longestRun({ window, joined }: FourWeeks, stays: readonly Stay[], known: Day): Days | undefined {
  const seen = stays.flatMap(({ counted }) =>
    counted && counted.first <= known ? [{ first: counted.first, last: Math.min(counted.last, known) as Day }] : [],
  );
  const runs = runsOf(
    seen.sort((a, b) => a.first - b.first),
    joined,
  )
    .filter((run) => overlaps(run, window))
    .map(({ first, last }) => ({
      first: Math.max(first, window.first) as Day,
      last: Math.min(last, window.last) as Day,
    }));
  return runs.reduce<Days | undefined>(
    (longest, run) => (longest && lengthOf(longest) >= lengthOf(run) ? longest : run),
    undefined,
  );
}

function spanOf(days: Days): string {
  const { firstDay, lastDay } = toPeriod(days);
  return `${firstDay}/${lastDay}`;
}
