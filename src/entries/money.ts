/** `indsats/money`: exact amounts, hours and rates. */

export { type HourlyRate, type Hours, hourlyRate, hours, type Kroner, kroner } from '../money/kroner.ts';
export { add, allocate, negate, subtract } from '../money/questions.ts';
export { RulesError } from '../problem/problem.ts';
