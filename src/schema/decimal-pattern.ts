import type { DecimalRule } from '../money/decimal.ts';

/** Digits before the point, as many as there may be of them. */
const upTo = (most: number) => (most === 1 ? '' : `[0-9]{0,${most - 1}}`);

/** Whole numbers above zero with fewer digits than a limit, and those with as many that are smaller. */
function wholeBelow(limit: string): readonly string[] {
  const shorter = limit.length > 1 ? [`[1-9]${upTo(limit.length - 1)}`] : [];
  const asLong = [...limit].flatMap((digit, at) => {
    const least = at === 0 ? 1 : 0;
    const most = Number(digit) - 1;
    const rest = limit.length - at - 1;
    return most < least ? [] : [`${limit.slice(0, at)}[${least}-${most}]${rest > 0 ? `[0-9]{${rest}}` : ''}`];
  });
  return [...shorter, ...asLong];
}

/** Decimals of a number below one that are not all zeros. */
function partAboveZero(decimals: number): string {
  const each = Array.from({ length: decimals }, (_, at) => {
    const rest = decimals - at - 1;
    return `${'0'.repeat(at)}[1-9]${rest > 0 ? `[0-9]{0,${rest}}` : ''}`;
  });
  return `0\\.(?:${each.join('|')})`;
}

/**
 * Every text that a rule takes and no other, as a regular expression of the plainest kind: programs in other languages read
 * it too.
 */
export function decimalPattern({ decimals, below, atMost, aboveZero, negative }: DecimalRule): string {
  const part = `(?:\\.[0-9]{1,${decimals}})?`;
  const limit = below ?? atMost ?? '';
  const sized = [
    `(?:${wholeBelow(limit).join('|')})${part}`,
    partAboveZero(decimals),
    ...(atMost === undefined ? [] : [`${atMost}(?:\\.0{1,${decimals}})?`]),
  ].join('|');
  const zero = `0(?:\\.0{1,${decimals}})?`;
  const signed = negative ? `-?(?:${sized})` : sized;
  return `^(?:${aboveZero ? signed : `${signed}|${zero}`})$`;
}
