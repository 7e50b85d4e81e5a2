import type { FeeFactors } from './steps-and-findings.ts';

const DECIMAL = /^(\d+)(?:\.(\d+))?$/;

/** Whether a week's fee is whole øre by itself, so that no figure of it is rounded to be shown. */
export function isWholeOre({ hoursPerWeek, hourlyRate, contactMinutes = '60' }: FeeFactors): boolean {
  let product = 100n;
  let unit = 60n;
  for (const factor of [hoursPerWeek, hourlyRate, contactMinutes]) {
    const [, whole, part = ''] = DECIMAL.exec(factor) ?? [];
    if (whole === undefined) return false;
    product *= BigInt(whole + part);
    unit *= 10n ** BigInt(part.length);
  }
  return product % unit === 0n;
}
