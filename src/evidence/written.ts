import type { IsoDate } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';

/**
 * How the facts and results of steps are written in JSON, and read back: the one place that knows. Amounts, hours, days
 * and months are texts already.
 */

/** A whole number. */
export type Count = `${number}`;

export function countText(count: number): Count {
  return `${count}`;
}

/** `true` or `false`. */
export type Flag = `${boolean}`;

export function flagText(flag: boolean): Flag {
  return `${flag}`;
}

/** Two values with a stroke between them: the first and the last day, the least and the most. */
export type Pair<Value extends string> = `${Value}/${Value}`;

export function pairText<Value extends string>(first: Value, last: Value): Pair<Value> {
  return `${first}/${last}` as Pair<Value>;
}

export function pairOf<Value extends string>(text: Pair<Value>): readonly [Value, Value] {
  return text.split('/') as [Value, Value];
}

/** A period, both ends included. */
export type Span = Pair<IsoDate>;

export function spanText({ firstDay, lastDay }: Period): Span {
  return pairText(firstDay, lastDay);
}

/** Values with blanks between them; none is empty. */
export type List<Value extends string> = string & { readonly __listed?: Value };

export function listText<Value extends string>(values: readonly Value[]): List<Value> {
  return values.join(' ');
}

export function listOf<Value extends string>(text: List<Value>): readonly Value[] {
  return text === '' ? [] : (text.split(' ') as Value[]);
}

/** A share of whole weeks: `13`, or `86/7`. */
export type Share = Count | Pair<Count>;

export function shareText({
  numerator,
  denominator,
}: {
  readonly numerator: number;
  readonly denominator: number;
}): Share {
  return denominator === 1 ? countText(numerator) : pairText(countText(numerator), countText(denominator));
}

/**
 * A value that is certain, or the least and the most it can be, both included: `2500.00`, or `0.00/2500.00`; nothing stands
 * after the stroke where nothing bounds it from above.
 */
export type Bounded<Value extends string> = Value | Pair<Value> | `${Value}/`;

export interface Bounds<Value extends string> {
  readonly total: Value | null;
  readonly atLeast: Value;
  readonly atMost: Value | null;
}

export function boundedText<Value extends string>({ total, atLeast, atMost }: Bounds<Value>): Bounded<Value> {
  return total ?? (atMost === null ? `${atLeast}/` : pairText(atLeast, atMost));
}

export function boundedOf<Value extends string>(text: Bounded<Value>): Bounds<Value> {
  const [atLeast, atMost] = text.split('/') as [Value, (Value | '')?];
  return atMost === undefined
    ? { total: atLeast, atLeast, atMost: atLeast }
    : { total: null, atLeast, atMost: atMost === '' ? null : atMost };
}
