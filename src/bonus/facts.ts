import type { Closure, Order } from '../agreement/order.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate, type IsoMonth } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import type { Figures } from '../evidence/figure.ts';
import type { StepsWanted } from '../evidence/step.ts';
import type { EmploymentKind, PlacementKind } from '../language/steps-and-findings.ts';
import type { Kroner } from '../money/kroner.ts';
import { joinPath, type Problem, problemsOf, refuse, refuseAny } from '../problem/problem.ts';

export const placementKinds = ['virksomhedspraktik', 'loentilskud'] as const satisfies readonly PlacementKind[];

/** One agreement on a placement or a wage-subsidy job, both ends included. */
export interface Placement extends Period {
  readonly kind: PlacementKind;
  /** The jobcentre's approval; where absent, the whole placement counts as approved. */
  readonly approvedOn?: IsoDate | undefined;
}

export const employmentKinds = ['ordinaert-job', 'fleksjob', 'uddannelse'] as const satisfies readonly EmploymentKind[];

/** A job or an education; without `lastDay` it goes on. */
export interface Employment {
  readonly kind: EmploymentKind;
  readonly firstDay: IsoDate;
  readonly lastDay?: IsoDate | undefined;
  /** What the job paid in each month, excluding nothing: the income that the threshold is held against. */
  readonly monthlyIncome?: Readonly<Record<IsoMonth, Kroner>> | undefined;
}

/** Another order of the citizen, with how it ended. */
export interface EarlierOrder {
  readonly order: Order;
  readonly closure?: Closure | undefined;
}

export interface BonusFacts<LevelId extends string = string> extends StepsWanted {
  readonly order: Order<LevelId>;
  readonly closure?: Closure | undefined;
  readonly placements?: readonly Placement[] | undefined;
  readonly employment?: readonly Employment[] | undefined;
  readonly previousOrders?: readonly EarlierOrder[] | undefined;
  /** The amounts and thresholds that the source lost. */
  readonly figures?: Figures | undefined;
  /** The last day of which anything is known about placements, jobs and education. */
  readonly asOf?: IsoDate | undefined;
}

/** A placement with its days as numbers; `counted` begins with the approval, and is `null` where that came too late. */
export interface Stay {
  readonly placement: Placement;
  readonly begins: Day;
  readonly counted: { readonly first: Day; readonly last: Day } | null;
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

/** The placements in date order, so that the order they were told in changes nothing (R194, A13). */
export function staysOf(placements: readonly Placement[]): Stay[] {
  const stays = readEach('placements', placements, (placement): Stay => {
    const begins = dayOf(placement.firstDay, 'firstDay');
    const last = dayOf(placement.lastDay, 'lastDay');
    if (last < begins) refuse('date-order', 'lastDay');
    const approved = placement.approvedOn === undefined ? begins : dayOf(placement.approvedOn, 'approvedOn');
    const first = Math.max(approved, begins) as Day;
    return { placement, begins, counted: first <= last ? { first, last } : null };
  });
  return inOrder(stays, ({ placement }) => placement);
}

/** A job or an education with its days as numbers; `last` is `null` while it goes on. */
export interface Engagement {
  readonly employment: Employment;
  readonly first: Day;
  readonly last: Day | null;
}

/** Jobs and education in date order. */
export function engagementsOf(employment: readonly Employment[]): Engagement[] {
  const engagements = readEach('employment', employment, (each): Engagement => {
    const first = dayOf(each.firstDay, 'firstDay');
    const last = each.lastDay === undefined ? null : dayOf(each.lastDay, 'lastDay');
    return last !== null && last < first ? refuse('date-order', 'lastDay') : { employment: each, first, last };
  });
  return inOrder(engagements, ({ employment }) => employment);
}

/** Dates as text sort as dates; what is alike in all of them is alike in every answer. */
function inOrder<Read>(items: readonly Read[], toldOf: (item: Read) => Placement | Employment): Read[] {
  if (items.length < 2) return [...items];
  const keyed = items.map((item) => ({ item, text: sortText(toldOf(item)) }));
  keyed.sort((a, b) => (a.text === b.text ? 0 : a.text < b.text ? -1 : 1));
  return keyed.map(({ item }) => item);
}

function sortText(item: Placement | Employment): string {
  const { firstDay, lastDay = '9999', kind } = item;
  const { approvedOn = '' } = item as Placement;
  const { monthlyIncome = {} } = item as Employment;
  return JSON.stringify([firstDay, lastDay, kind, approvedOn, Object.entries(monthlyIncome).sort()]);
}
