import type { Order } from '../agreement/order.ts';
import type { ExtensionTerm } from '../agreement/result-terms.ts';
import { comparedId } from '../agreement/same-id.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { toIsoDate } from '../calendar/iso-date.ts';
import type { Account, Options } from '../evidence/account.ts';
import { countText } from '../evidence/written.ts';
import type { BonusSteps, EarlierGap } from '../language/steps-and-findings.ts';
import { bonusEndDate } from '../results/readings.ts';
import type { BonusCase } from './bonus-case.ts';
import type { EarlierCourse } from './earlier-courses.ts';
import { bonusGap, bonusProviderChange, extensionOf } from './readings.ts';

/**
 * Whether a course extends an earlier one with the same provider, so that only the first can earn a bonus: the earlier one
 * corresponds to it, the gap is too short for a new period, and the citizen was with no other provider in between (R244–R247,
 * A09, A10, A95). One of another track is looked at only where it can turn the answer.
 */
export function isExtension(rule: ExtensionTerm, known: BonusCase, account: Account<BonusSteps>): boolean {
  const { days, earlier, order, placed } = known;
  const { earlier: which } = rule;
  const judge = (courses: readonly EarlierCourse[]) => judged(rule, courses, known, account);
  if (!which || which.order === 'any') return told(rule, judge(earlier), known, account);
  const starts = days.ordered.first;
  const ofTrack = earlier.filter(({ track }) => track === placed.track.id);
  const own = judge(ofTrack);
  const others = earlier.filter(({ track }) => track !== placed.track.id);
  const lastBegun = latestStart(ofTrack);
  const turning = others.filter((each) =>
    isOfProvider(each, order)
      ? !own?.extends && (starts - each.ordered.last <= rule.gapDays || (own?.changed && each.open.first > lastBegun))
      : own?.extends && each.open.first >= lastBegun,
  );
  const stated = which.order === 'same-track' ? which.order : undefined;
  if (turning.length > 0 && account.optionOf(extensionOf, stated) === 'any-order') {
    return told(rule, judge(earlier), known, account);
  }
  const isFollowOn = told(rule, own, known, account);
  const ended = turning.filter((each) => isOfProvider(each, order));
  if (ended.length > 0)
    account.tell?.('earlier-course', which, gapFrom(latestEnd(ended, account), starts), 'other-track');
  return isFollowOn;
}

/** What the provider's own course that ended last makes of this one, among those that correspond to it. */
interface Judged {
  readonly ended: Day;
  /** Another provider's course that began since, which begins a new period for this one. */
  readonly changed: EarlierCourse | undefined;
  readonly extends: boolean;
}

function judged(
  rule: ExtensionTerm,
  courses: readonly EarlierCourse[],
  { days, order }: BonusCase,
  options: Options,
): Judged | null {
  const own = courses.filter((each) => isOfProvider(each, order));
  if (own.length === 0) return null;
  const ended = latestEnd(own, options);
  const isSoon = isTooSoon(rule, days.ordered.first - ended, options);
  const changed = isSoon && rule.otherProvider ? otherSince(courses, order, options) : undefined;
  return { ended, changed, extends: isSoon && !changed };
}

/** The course that began last, where it was another provider's and consecutive orders are what counts (R246, A95). */
function otherSince(courses: readonly EarlierCourse[], order: Order, options: Options): EarlierCourse | undefined {
  const lastBegun = latestStart(courses);
  const other = courses.find((each) => each.open.first === lastBegun && !isOfProvider(each, order));
  return other && options.optionOf(bonusProviderChange) === 'consecutive-orders' ? other : undefined;
}

/** Tells what was judged, by the clause that decided it, and whether it makes the course an extension. */
function told(
  rule: ExtensionTerm,
  own: Judged | null,
  { days: { ordered } }: BonusCase,
  account: Account<BonusSteps>,
): boolean {
  if (!own) return false;
  const gap = gapFrom(own.ended, ordered.first);
  if (own.changed) {
    const since = { ...gap, otherStarted: toIsoDate(own.changed.open.first) };
    account.tell?.('earlier-course', rule.otherProvider ?? rule, since, 'other-provider-since');
  } else {
    const clause = own.extends ? rule : (rule.newPeriod ?? rule);
    account.tell?.('earlier-course', clause, gap, own.extends ? 'extension' : 'new-period');
  }
  return own.extends;
}

/** With another provider a new period begins, whatever the gap; the latest such course is told (R246). */
export function tellOtherProvider(
  rule: ExtensionTerm,
  { days, earlier, order }: BonusCase,
  account: Account<BonusSteps>,
): void {
  const others = earlier.filter((each) => !isOfProvider(each, order));
  if (!account.tell || others.length === 0) return;
  const gap = gapFrom(latestEnd(others, account), days.ordered.first);
  account.tell('other-provider', rule.otherProvider ?? rule, gap, 'new-period');
}

function isOfProvider({ order: { provider } }: EarlierCourse, order: Order): boolean {
  return comparedId(provider) === comparedId(order.provider);
}

/** The day on which the last of some courses began. */
function latestStart(courses: readonly EarlierCourse[]): number {
  return courses.reduce((latest, { open }) => Math.max(latest, open.first), 0);
}

/** The day on which the last of some courses ended (A05). */
function latestEnd(courses: readonly EarlierCourse[], options: Options): Day {
  const ends = courses.map(({ ordered, open }) =>
    ordered.last !== open.last && options.optionOf(bonusEndDate) === 'ordered' ? ordered.last : open.last,
  );
  return ends.reduce((latest, each) => (each > latest ? each : latest));
}

function isTooSoon(rule: ExtensionTerm, gap: number, options: Options): boolean {
  const { gapDays } = rule;
  return gap === gapDays ? options.optionOf(bonusGap) === '30-blocks' : gap < gapDays;
}

function gapFrom(ended: Day, starts: Day): EarlierGap {
  return { endedOn: toIsoDate(ended), startsOn: toIsoDate(starts), days: countText(starts - ended) };
}
