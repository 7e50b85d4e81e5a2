import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import { frozen } from '../evidence/frozen.ts';
import { type ProblemCode, pathText, refuse, refuseAny } from '../problem/problem.ts';
import type { Agreement } from './agreement.ts';
import type { OrderBasics } from './order.ts';

/** One text of an agreement and the days it holds, both ends included; without a last day it still holds. */
export interface AgreementVersion<LevelId extends string = string> {
  /** The first day that the text holds, included. */
  readonly firstDay: IsoDate;
  /** The last day that it holds, included. */
  readonly lastDay?: IsoDate | undefined;
  /** The text. */
  readonly agreement: Agreement<LevelId>;
}

/** An agreement that was amended: its versions in date order, each beginning the day after the one before it ends. */
export interface AgreementHistory<LevelId extends string = string> {
  /** The texts in date order. */
  readonly versions: readonly [AgreementVersion<LevelId>, ...AgreementVersion<LevelId>[]];
}

/** A history as it is asked with: `on` is the day of a question that is about no order. */
export interface AskedHistory extends AgreementHistory {
  readonly on?: IsoDate | undefined;
}

/**
 * The dated versions of one agreement (tillæg, allonger), checked and frozen.
 *
 * R016, R290, R292 · Unit: calendar days; both ends of a version are included, and only the last one may lack a last day.
 * Problems, thrown as a `RulesError`: `version-gap` and `version-overlap` at the `firstDay` of the later version (also
 * where the versions do not stand in date order), `date-order` at a `lastDay` before its first day, `missing-field` at a
 * `lastDay` that is absent though another version follows, `other-agreement` where the versions are not of the same
 * agreement, `duplicate-id` where two bear the same version name, `invalid-date`, `date-out-of-range`.
 *
 * @example agreementHistory([{ firstDay: isoDate('2016-07-01'), agreement: koebenhavn2016Fyldt30 }]).versions.length // => 1
 */
export function agreementHistory<LevelId extends string>(
  versions: AgreementHistory<LevelId>['versions'],
): AgreementHistory<LevelId> {
  refuseAny(historyProblems(versions).map(({ code, keys }) => ({ code, path: pathText(keys) })));
  return frozen({ versions });
}

/** What is wrong with the versions as they follow one another; the dates themselves must exist. */
export function historyProblems(versions: readonly AgreementVersion[]): readonly HistoryProblem[] {
  const problems: HistoryProblem[] = [];
  const names = new Set<string>();
  versions.forEach(({ firstDay, lastDay, agreement }, index) => {
    const found = (code: ProblemCode, ...keys: string[]) => problems.push({ code, keys: ['versions', index, ...keys] });
    const first = dayIn(firstDay, index, 'firstDay');
    const last = lastDay === undefined ? undefined : dayIn(lastDay, index, 'lastDay');
    const before = versions[index - 1];
    if (before) {
      const began = dayIn(before.firstDay, index - 1, 'firstDay');
      const ended = before.lastDay === undefined ? undefined : dayIn(before.lastDay, index - 1, 'lastDay');
      if (ended !== undefined && first > ended + 1) found('version-gap', 'firstDay');
      if (first <= (ended ?? began)) found('version-overlap', 'firstDay');
    }
    if (last === undefined && index < versions.length - 1) found('missing-field', 'lastDay');
    if (last !== undefined && last < first) found('date-order', 'lastDay');
    if (agreement.id !== versions[0]?.agreement.id) found('other-agreement', 'agreement', 'id');
    if (names.has(agreement.version)) found('duplicate-id', 'agreement', 'version');
    names.add(agreement.version);
  });
  return problems;
}

interface HistoryProblem {
  readonly code: ProblemCode;
  readonly keys: readonly (string | number)[];
}

function dayIn(text: IsoDate, index: number, field: string): Day {
  return dayOf(text, `versions[${index}].${field}`);
}

/**
 * The version of an agreement that holds on a day.
 *
 * R016, R323 · Both ends of a version are included.
 * Problems, thrown as a `RulesError`: `not-in-force` where no version holds on the day.
 *
 * @example agreementOn(agreementHistory([{ firstDay: isoDate('2016-07-01'), agreement: koebenhavn2016Fyldt30 }]), isoDate('2016-10-05')).version // => '2016'
 */
export function agreementOn<LevelId extends string>(
  history: AgreementHistory<LevelId>,
  date: IsoDate,
): Agreement<LevelId> {
  return versionOn(history, dayOf(date, ''), '');
}

/**
 * The version of an agreement that an order is settled on: the one in force the day it was placed, or, where that is not
 * stated, the day it starts.
 *
 * R016, R323, R330 · Problems, thrown as a `RulesError`: `not-in-force` at `order.orderedOn` or `order.startsOn`.
 *
 * @example agreementOfOrder(agreementHistory([{ firstDay: isoDate('2016-07-01'), agreement: koebenhavn2016Fyldt30 }]), order).id // => 'koebenhavn-2016-fyldt-30'
 */
export function agreementOfOrder<LevelId extends string>(
  history: AgreementHistory<LevelId>,
  order: Pick<OrderBasics, 'orderedOn' | 'startsOn'>,
): Agreement<LevelId> {
  const field = order.orderedOn === undefined ? 'order.startsOn' : 'order.orderedOn';
  return versionOn(history, dayOf(order.orderedOn ?? order.startsOn, field), field);
}

function versionOn<LevelId extends string>(
  { versions }: AgreementHistory<LevelId>,
  day: Day,
  field: string,
): Agreement<LevelId> {
  const held = versions.find(
    ({ firstDay, lastDay }) => day >= dayOf(firstDay, '') && (lastDay === undefined || day <= dayOf(lastDay, '')),
  );
  return held?.agreement ?? refuse('not-in-force', field);
}
