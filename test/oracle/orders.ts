import { type CataloguePosition, catalogueCases } from '../cases/catalogue.ts';
import { daysOrdered, feeOptions, type OrderWeek } from './course.ts';
import { dateAt, isWorkingDayAt, later, placeOf } from './days.ts';
import type { Random } from './random.ts';
import { inWorkWeeks } from './random-course.ts';

/** A second answer to whether an order may be confirmed: from the positions as they were written down for the tests. */

interface OracleOrder {
  readonly level: string;
  readonly startsOn: string;
  readonly weeks?: number;
  readonly endsOn?: string;
  readonly hoursPerWeek?: string;
  readonly hoursInterval?: { readonly min: string; readonly max: string };
  readonly hourlyRate?: string;
  readonly orderedOn?: string;
  readonly orderedOutsidePortal?: boolean;
  readonly confirmedOutsidePortal?: boolean;
  readonly citizenAge?: number;
  readonly monthsUnemployed?: number;
}

export interface RandomOrder {
  readonly agreement: string;
  readonly order: OracleOrder;
  readonly otherOrders: readonly OracleOrder[];
  /** How an order by dates is read. */
  readonly orderWeek: OrderWeek;
}

const warnings: ReadonlySet<string> = new Set([
  'hours-step',
  'hours-beyond-typical',
  'weeks-not-whole',
  'weeks-beyond-typical',
  'age-outside-target-group',
  'unemployment-too-short',
  'before-agreement-document',
  'continued-beyond-longest',
]);

/** What each finding does to the order. */
export function severityOf(code: string): string {
  return warnings.has(code) ? 'warn' : 'reject';
}

/** Ten-thousandths of a decimal. */
function fine(text: string): bigint {
  const [whole = '', part = ''] = text.split('.');
  return BigInt(whole + part.padEnd(4, '0'));
}

function daysOf({ startsOn, weeks, endsOn }: OracleOrder): { first: number; last: number } {
  const first = placeOf(startsOn);
  return { first, last: endsOn === undefined ? first + 7 * (weeks as number) - 1 : placeOf(endsOn) };
}

const positions = new Map(catalogueCases.map((position) => [`${position.agreement} ${position.level}`, position]));

/** The codes of the findings, in alphabetical order. */
export function oracleFindings({ agreement, order, otherOrders, orderWeek }: RandomOrder): readonly string[] {
  const position = positions.get(`${agreement} ${order.level}`);
  const { first, last } = daysOf(order);
  const codes = position ? levelCodes(position, order, daysOrdered(order, orderWeek)) : ['unknown-level'];
  if (agreement !== 'koebenhavn-udsatte-over-30') {
    if (order.orderedOn !== undefined && placeOf(order.orderedOn) > first) codes.push('start-before-order');
    if (isOutside(agreement, order)) codes.push('ordered-outside-portal');
    // The document of 2016 is dated so; nobody tells when the agreement ran.
    if (placeOf(order.orderedOn ?? order.startsOn) < placeOf('2016-01-25')) codes.push('before-agreement-document');
  }
  const clash = otherOrders.some((other) => {
    const days = daysOf(other);
    const alone = position?.alone ?? positions.get(`${agreement} ${other.level}`)?.alone;
    const isBeside = days.first <= last && first <= days.last && !isOutside(agreement, other);
    return alone !== undefined && isBeside;
  });
  if (clash) codes.push('not-orderable-with-others');
  if (order.level === 'fastholdelsesmentor') {
    const courses = otherOrders
      .filter((other) => other.level === order.level && !isOutside(agreement, other))
      .map(daysOf);
    const began = beganOf(first, courses);
    if (began < first && last - began + 1 > 7 * 13) codes.push('continued-beyond-longest');
  }
  return codes.sort();
}

/** The first day of the courses that run on into each other up to a day: looked for until none begins earlier. */
function beganOf(start: number, courses: readonly { first: number; last: number }[]): number {
  const isFreeBetween = (last: number) =>
    Array.from({ length: Math.max(0, start - last - 1) }, (_, at) => last + 1 + at).every(
      (day) => !isWorkingDayAt(day),
    );
  const earlier = courses.find(({ first, last }) => first < start && isFreeBetween(last));
  return earlier ? beganOf(earlier.first, courses) : start;
}

/** Nothing is paid for an order that went outside the portal; the agreement of 2024 has none. */
export function isOutside(
  agreement: string,
  order: Pick<OracleOrder, 'orderedOutsidePortal' | 'confirmedOutsidePortal'>,
): boolean {
  if (agreement === 'koebenhavn-udsatte-over-30') return false;
  return order.orderedOutsidePortal === true || order.confirmedOutsidePortal === true;
}

function levelCodes(position: CataloguePosition, order: OracleOrder, days: number): string[] {
  const codes = hoursCodes(position, order);
  const { rate, age, unemployment } = position;
  const [least, most] = position.weeks;
  if (rate && order.hourlyRate !== undefined) {
    if (fine(order.hourlyRate) < fine(rate[0])) codes.push('rate-below-band');
    if (fine(order.hourlyRate) > fine(rate[1])) codes.push('rate-above-band');
  }
  if (position.weeksKind === 'exact') {
    if (days !== 7 * most) codes.push('weeks-not-exact');
  } else {
    if (days % 7 !== 0) codes.push('weeks-not-whole');
    if (position.weeksKind === 'range' && days < 7 * (least ?? 0)) codes.push('weeks-below-minimum');
    if (days > 7 * most) codes.push(position.weeksKind === 'range' ? 'weeks-above-maximum' : 'weeks-beyond-typical');
  }
  if (order.citizenAge !== undefined && (order.citizenAge < age[0] || order.citizenAge >= (age[1] ?? 999))) {
    codes.push('age-outside-target-group');
  }
  if (unemployment && order.monthsUnemployed !== undefined && order.monthsUnemployed < unemployment[0]) {
    codes.push('unemployment-too-short');
  }
  return codes;
}

function hoursCodes({ hoursKind, hours: [least, most], step }: CataloguePosition, order: OracleOrder): string[] {
  const { hoursInterval, hoursPerWeek = '' } = order;
  if (hoursInterval && hoursKind !== 'interval') return ['hours-not-orderable'];
  const [low, high] = hoursInterval ? [hoursInterval.min, hoursInterval.max] : [hoursPerWeek, hoursPerWeek];
  if (hoursKind === 'typical') return fine(high) > fine(most) ? ['hours-beyond-typical'] : [];
  if (fine(low) < fine(least) || fine(high) > fine(most)) return ['hours-not-orderable'];
  return step !== undefined && fine(low) % fine(step) !== 0n ? ['hours-step'] : [];
}

/** Orders whose numbers lie at the bounds of their level more often than not. */
export function randomOrder(random: Random): RandomOrder {
  const position = random.one(catalogueCases as readonly [CataloguePosition, ...CataloguePosition[]]);
  const order = orderOf(random, position, dateAt(random.whole(placeOf('2015-01-01'), placeOf('2026-12-31'))));
  const others = random.chance(0.4) ? random.whole(1, 2) : 0;
  return {
    agreement: position.agreement,
    orderWeek: random.one(feeOptions['order-week']),
    order: random.chance(0.02) ? { ...order, level: 'nowhere' } : order,
    otherOrders: Array.from({ length: others }, () => {
      const among = catalogueCases.filter(
        ({ agreement, alone }) => agreement === position.agreement && (alone || random.chance(0.3)),
      );
      const other = among.length === 0 ? position : random.one(among as [CataloguePosition, ...CataloguePosition[]]);
      return orderOf(random, other, later(order.startsOn, random.whole(-200, 200)));
    }),
  };
}

function near(random: Random, text: string, unit: bigint): string {
  const value = fine(text) + BigInt(random.whole(-2, 2)) * unit;
  const positive = value > 0n ? value : 1n;
  const digits = String(positive).padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`.replace(/\.?0+$/, '');
}

const UNITS = [1n, 100n, 2_500n, 5_000n, 10_000n] as const;

function orderOf(random: Random, position: CataloguePosition, startsOn: string): OracleOrder {
  const [leastWeeks, mostWeeks] = position.weeks;
  const bound = random.one([leastWeeks ?? 1, mostWeeks] as const);
  const weeks = Math.max(1, bound + random.whole(-1, 1));
  const [leastHours, mostHours] = position.hours;
  const hours = near(random, random.one([leastHours, mostHours] as const), random.one(UNITS));
  const interval = random.chance(position.hoursKind === 'interval' ? 0.6 : 0.05);
  const top = near(random, mostHours, random.one(UNITS));
  const rate = position.rate ? random.one([position.rate[0], position.rate[1]] as const) : '100';
  const period = random.chance(0.5)
    ? { startsOn, weeks }
    : random.chance(0.4)
      ? { startsOn, endsOn: later(startsOn, 7 * weeks - 1 + random.whole(-1, 1)) }
      : inWorkWeeks(random, placeOf(startsOn), weeks);
  return {
    level: position.level,
    ...period,
    ...(interval
      ? { hoursInterval: fine(hours) <= fine(top) ? { min: hours, max: top } : { min: top, max: hours } }
      : { hoursPerWeek: hours }),
    ...(random.chance(0.8) && { hourlyRate: near(random, rate, random.one(UNITS)) }),
    ...(random.chance(0.5) && { orderedOn: later(period.startsOn, random.whole(-3, 1)) }),
    ...(random.chance(0.5) && { orderedOutsidePortal: random.chance(0.3) }),
    ...(random.chance(0.5) && { confirmedOutsidePortal: random.chance(0.2) }),
    ...(random.chance(0.5) && { citizenAge: random.one([17, 18, 29, 30, 31, 60] as const) }),
    ...(random.chance(0.5) && { monthsUnemployed: random.whole(10, 14) }),
  };
}
