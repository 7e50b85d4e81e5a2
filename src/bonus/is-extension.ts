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
import { bonusGap, extensionOf } from './readings.ts';

/**
 * Whether a course extends an earlier one with the same provider, so that only the first can earn a bonus: the earlier one
 * corresponds to it, and the gap is too short for a new period (R244, R245, R247, A09, A10). One of another track is looked
 * at only where it ended so late that it can matter.
 */
export function isExtension(
  rule: ExtensionTerm,
  { days, earlier, order, placed }: BonusCase,
  account: Account<BonusSteps>,
): boolean {
  const starts = days.ordered.first;
  const own = earlier.filter((each) => isOfProvider(each, order));
  const isOfTrack = ({ track }: EarlierCourse) => track === placed.track.id;
  const extendsOneOf = (courses: readonly EarlierCourse[]) => {
    const ended = latestEnd(courses, account);
    const blocks = isTooSoon(rule, starts - ended, account);
    const clause = blocks ? rule : (rule.newPeriod ?? rule);
    account.tell?.('earlier-course', clause, gapFrom(ended, starts), blocks ? 'extension' : 'new-period');
    return blocks;
  };
  const { earlier: which } = rule;
  if (!which || which.order === 'any') return own.length > 0 && extendsOneOf(own);
  const ofTrack = own.filter(isOfTrack);
  if (ofTrack.length > 0 && extendsOneOf(ofTrack)) return true;
  const others = own.filter((each) => !isOfTrack(each) && starts - each.ordered.last <= rule.gapDays);
  if (others.length === 0) return false;
  const stated = which.order === 'same-track' ? which.order : undefined;
  if (account.optionOf(extensionOf, stated) === 'any-order') return extendsOneOf(others);
  account.tell?.('earlier-course', which, gapFrom(latestEnd(others, account), starts), 'other-track');
  return false;
}

/** With another provider a new period begins in any case; the latest such course is told (R246). */
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
