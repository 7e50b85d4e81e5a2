import type { IsoDate } from '../calendar/iso-date.ts';
import type { HourlyRate, Hours, Kroner } from '../money/kroner.ts';

export const benefitGroups = [
  'kontanthjaelp',
  'uddannelseshjaelp',
  'sygedagpenge',
  'ledighedsydelse',
  'ressourceforloeb',
  'revalidering',
  'integration',
  'jobafklaring',
  'dagpenge',
  'selvforsoergende',
] as const;
export type BenefitGroup = (typeof benefitGroups)[number];

/** A common group, or one that an agreement names itself. */
export type GroupId = BenefitGroup | (string & {});

export interface HoursInterval {
  readonly min: Hours;
  readonly max: Hours;
}

/** `weeks: n` ends on `startsOn + 7n - 1`; `endsOn` is the last day, inclusive (A42). One of the two. */
export type OrderedPeriod =
  | { readonly weeks: number; readonly endsOn?: undefined }
  | { readonly endsOn: IsoDate; readonly weeks?: undefined };

/** Neither, where the level has no rule on hours. */
type OrderedHours =
  | { readonly hoursPerWeek: Hours; readonly hoursInterval?: undefined }
  | { readonly hoursInterval: HoursInterval; readonly hoursPerWeek?: undefined }
  | { readonly hoursPerWeek: undefined; readonly hoursInterval?: undefined };

export interface OrderBasics<LevelId extends string = string> {
  readonly id?: string | undefined;
  /** Opaque ids; never a CPR number. */
  readonly citizen?: string | undefined;
  readonly provider?: string | undefined;
  readonly level: LevelId;
  readonly benefitGroup?: GroupId | undefined;
  readonly orderedOn?: IsoDate | undefined;
  readonly startsOn: IsoDate;
  readonly hourlyRate?: HourlyRate | Kroner | undefined;
  /** The rate of the offer, where the price has been regulated since: the band is asked of it (A77). */
  readonly offeredRate?: HourlyRate | Kroner | undefined;
  /** The offered price of a week, a month or a course, where the agreement prices by that within a band. */
  readonly price?: Kroner | undefined;
  /** Placed outside the portal: nothing can be invoiced where the agreement has one (R151). */
  readonly orderedOutsidePortal?: boolean | undefined;
  /** Confirmed outside the portal, with the same effect. */
  readonly confirmedOutsidePortal?: boolean | undefined;
  /** Elements that the order names, by the words of the provider's solution description. */
  readonly elements?: readonly string[] | undefined;
  readonly citizenAge?: number | undefined;
  /** Months without work of the last 18, counted by the caller (A60). */
  readonly monthsUnemployed?: number | undefined;
}

/** An order (Ordre): one measure for one citizen. */
export type Order<LevelId extends string = string> = OrderBasics<LevelId> & OrderedPeriod & OrderedHours;

/**
 * An order whose fee can be computed: hours a week and a rate; or, where the agreement prices otherwise, what that asks for,
 * said to have no `hourlyRate`.
 */
export type PricedOrder<LevelId extends string = string> = OrderBasics<LevelId> &
  OrderedPeriod & { readonly hoursInterval?: undefined } & (
    | { readonly hoursPerWeek: Hours; readonly hourlyRate: HourlyRate | Kroner }
    | { readonly hoursPerWeek?: Hours | undefined; readonly hourlyRate: undefined }
  );

export const closureGrounds = [
  'closed-early',
  'cancelled-before-start',
  'objective-rejection',
  'agreed-termination',
] as const;
export type ClosureGround = (typeof closureGrounds)[number];

/** How a course ended other than by running out; `lastOpenDay` is inclusive. */
export type Closure =
  | { readonly ground: 'closed-early' | 'agreed-termination'; readonly lastOpenDay: IsoDate }
  | { readonly ground: 'objective-rejection'; readonly lastOpenDay?: IsoDate | undefined }
  | { readonly ground: 'cancelled-before-start'; readonly lastOpenDay?: undefined };

/** Another order of the citizen, with how it ended where that is known. */
export type OtherOrder = Order | { readonly order: Order; readonly closure?: Closure | undefined };

/** The grounds that may name a last open day: a course that never began has none. */
export function mayHaveLastOpenDay(ground: ClosureGround): boolean {
  return ground !== 'cancelled-before-start';
}

/** The grounds that need a last open day. */
export function needsLastOpenDay(ground: ClosureGround): boolean {
  return ground === 'closed-early' || ground === 'agreed-termination';
}
