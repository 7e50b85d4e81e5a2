import { expect, it } from 'vitest';
import type { FeeFactors } from '../../src/language/steps-and-findings.ts';
import { isWholeOre } from '../../src/language/whole-ore.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import { agreement, order } from '../cases/bonus.ts';

it.each([
  ['12', '140.00', true],
  ['12', '140.0025', true],
  ['12', '140.0021', false],
  ['0.5', '140.01', false],
  ['0.5', '140.02', true],
])('%s hours at %s are told as rounded only where they are: %s', (hoursPerWeek, hourlyRate, isWhole) => {
  const input = { agreement, order: { ...order, hoursPerWeek, hourlyRate } };
  for (const [language, says] of [
    ['da', 'om ugen (afrundet til visning).'],
    ['en', 'a week (rounded for show).'],
  ] as const) {
    const told = explain('fee', answer('fee', input), language);
    expect(told.includes(says), told).toBe(!isWhole);
  }
});

it.each([
  ['1', '100.00', '30', true],
  ['1', '100.01', '30', false],
  ['x', '100.00', '60', false],
])('%s hours at %s, %s minutes: %s', (hoursPerWeek, hourlyRate, contactMinutes, isWhole) => {
  expect(isWholeOre({ hoursPerWeek, hourlyRate, contactMinutes } as FeeFactors)).toBe(isWhole);
});
