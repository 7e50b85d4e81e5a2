import type { EmploymentKind, PlacementKind } from '../agreement/result-terms.ts';
import { calendarLength, type Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate, type IsoMonth } from '../calendar/iso-date.ts';
import type { Days, Period } from '../calendar/period.ts';
import type { Hours, Kroner } from '../money/kroner.ts';
import { joinPath, type Problem, problemsOf, refuse, refuseAny } from '../problem/problem.ts';

/** One agreement on a placement or a wage-subsidy job, both ends included. */
export interface Placement extends Period {
  readonly kind: PlacementKind;
  /** The jobcentre's approval; where absent, the whole placement counts as approved. */
  readonly approvedOn?: IsoDate | undefined;
}

/** A job or an education; without `lastDay` it goes on. */
export interface Employment {
  readonly kind: EmploymentKind;
  readonly firstDay: IsoDate;
  readonly lastDay?: IsoDate | undefined;
  /** The hours a week of a job. */
  readonly hoursPerWeek?: Hours | undefined;
  /** What the job paid in each month, excluding nothing: the income that the threshold is held against. */
  readonly monthlyIncome?: Readonly<Record<IsoMonth, Kroner>> | undefined;
}

/**
 * A placement, a job or an education with its days as numbers. The days that count begin with the approval, and there are
 * none where that came too late; what goes on lasts as long as the calendar.
 */
export interface Stay<Told extends Placement | Employment = Placement | Employment> {
  readonly told: Told;
  readonly begins: Day;
  readonly counted: Days | null;
}

/** Reads each item of a list; the problems of all of them are told together, each at its own path. */
export function readEach<Item, Read>(field: string, items: readonly Item[], read: (item: Item) => Read): Read[] {
  const problems: Problem[] = [];
  const answers: Read[] = [];
  items.forEach((item, index) => {
    const found = problemsOf(() => {
      answers.push(read(item));
    });
    for (const { code, path } of found) problems.push({ code, path: joinPath(`${field}[${index}]`, path) });
  });
  refuseAny(problems);
  return answers;
}

/** A placement that was told before, word for word; both by their number, from 0. */
export interface ToldAgain {
  readonly placement: number;
  readonly sameAs: number;
}

/** The placements that were told twice; each counts once. */
export function placementsTwice(placements: readonly Placement[]): readonly ToldAgain[] {
  const known = new Map<string, number>();
  return placements.flatMap((told, placement) => {
    const text = sortText(told);
    const sameAs = known.get(text);
    if (sameAs === undefined) known.set(text, placement);
    return sameAs === undefined ? [] : [{ placement, sameAs }];
  });
}

/** The placements in date order, each once, so that the order they were told in changes nothing (R194, A13). */
export function placementStays(placements: readonly Placement[]): readonly Stay<Placement>[] {
  const stays = readEach('placements', placements, (told): Stay<Placement> => {
    const begins = dayOf(told.firstDay, 'firstDay');
    const last = dayOf(told.lastDay, 'lastDay');
    if (last < begins) refuse('date-order', 'lastDay');
    const approved = told.approvedOn === undefined ? begins : dayOf(told.approvedOn, 'approvedOn');
    const first = Math.max(approved, begins) as Day;
    return { told, begins, counted: first <= last ? { first, last } : null };
  });
  const again = new Set(placementsTwice(placements).map(({ placement }) => placement));
  return inOrder(stays.filter((_, at) => !again.has(at)));
}

/** Jobs and education in date order; the same one told twice would count twice, since incomes and hours are summed. */
export function employmentStays(employment: readonly Employment[]): readonly Stay<Employment>[] {
  const known = new Set<string>();
  const stays = readEach('employment', employment, (told): Stay<Employment> => {
    const begins = dayOf(told.firstDay, 'firstDay');
    const last = told.lastDay === undefined ? ((calendarLength() - 1) as Day) : dayOf(told.lastDay, 'lastDay');
    if (last < begins) refuse('date-order', 'lastDay');
    const text = sortText(told);
    if (known.has(text)) refuse('given-twice', '');
    known.add(text);
    return { told, begins, counted: { first: begins, last } };
  });
  return inOrder(stays);
}

/** Dates as text sort as dates; what is alike in all of them is alike in every answer. */
function inOrder<Told extends Placement | Employment>(items: readonly Stay<Told>[]): readonly Stay<Told>[] {
  if (items.length < 2) return items;
  const keyed = items.map((item) => ({ item, text: sortText(item.told) }));
  keyed.sort((a, b) => (a.text === b.text ? 0 : a.text < b.text ? -1 : 1));
  return keyed.map(({ item }) => item);
}

function sortText(item: Placement | Employment): string {
  const { firstDay, lastDay = '9999', kind } = item;
  const { approvedOn = '' } = item as Placement;
  const { hoursPerWeek = '', monthlyIncome = {} } = item as Employment;
  return JSON.stringify([firstDay, lastDay, kind, approvedOn, Object.entries(monthlyIncome).sort(), hoursPerWeek]);
}
