import { type Kroner, toKroner } from '../money/kroner.ts';
import { compare, minus, most, type Whole } from '../money/whole.ts';

/** The least and the most øre an amount can be; `null` where nothing bounds it from above. */
export interface Bounds {
  readonly least: Whole;
  readonly most: Whole | null;
}

/** What is known of an amount: the amount where it is certain, and else only its bounds, both included. */
export interface BoundedAmount {
  readonly total: Kroner | null;
  readonly atLeast: Kroner;
  readonly atMost: Kroner | null;
}

export function exactly(ore: Whole): Bounds {
  return { least: ore, most: ore };
}

function isCertain(bounds: Bounds): boolean {
  return bounds.most !== null && compare(bounds.least, bounds.most) === 0;
}

export function boundedAmount(bounds: Bounds): BoundedAmount {
  return {
    total: isCertain(bounds) ? toKroner(bounds.least) : null,
    atLeast: toKroner(bounds.least),
    atMost: bounds.most === null ? null : toKroner(bounds.most),
  };
}

/** A loss less what is already covered by another amount, never below zero. */
export function beyond(loss: Whole, covered: Bounds): Bounds {
  return {
    least: covered.most === null ? 0 : most(minus(loss, covered.most), 0),
    most: most(minus(loss, covered.least), 0),
  };
}
