/**
 * `indsats/money`: exact amounts, hours and rates. They are text: `compare` orders them, `<` does not.
 *
 * @module indsats/money
 */

export { type HourlyRate, type Hours, hourlyRate, hours, type Kroner, kroner } from '../money/kroner.ts';
export {
  add,
  allocate,
  compare,
  fromOre,
  isZero,
  negate,
  percentOf,
  subtract,
  toOre,
} from '../money/questions.ts';
export { type Percent, percent } from '../money/ratios.ts';
export { type DecimalPoint, readWrittenNumber } from '../money/written-number.ts';
export { isRulesError, RulesError } from '../problem/problem.ts';
