import type { ProblemCode } from '../problem/problem.ts';

/** How a decimal may look: the most decimals, the bound it stays below or at, and whether zero is allowed. */
export interface DecimalRule {
  readonly decimals: number;
  readonly below?: string;
  readonly atMost?: string;
  readonly aboveZero?: true;
  readonly negative?: true;
}

const SHAPE = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
/** Zero with a sign, in a text of that shape. */
const NEGATIVE_ZERO = /-0(?:\.0+)?$/;

/** The longest text that is looked at; longer than any number that is in range with any decimals that are allowed. */
const LONGEST = 400;

/**
 * Reads a decimal from text or from a JSON number, never rounding it: `"140"`, `"140.50"`, `140.5`. A number counts by
 * its shortest decimal form. Gives canonical text (no needless zeros after the point), or what is wrong.
 */
export function readDecimal(value: unknown, rule: DecimalRule): { text: string } | { code: ProblemCode } {
  if (typeof value !== 'string' && typeof value !== 'number') return { code: 'invalid-type' };
  const text = typeof value === 'number' ? shortestText(value) : value;
  if (text.length > LONGEST) return { code: SHAPE.test(text) ? tooLong(text) : 'invalid-decimal' };
  if (!SHAPE.test(text) || (text.startsWith('-') && NEGATIVE_ZERO.test(text))) return { code: 'invalid-decimal' };
  const point = text.indexOf('.');
  if (point !== -1 && text.length - point - 1 > rule.decimals) return { code: 'too-many-decimals' };
  const canonical = point === -1 || !text.endsWith('0') ? text : text.replace(/\.?0+$/, '');
  return inRange(canonical, rule) ? { text: canonical } : { code: 'out-of-range' };
}

function tooLong(text: string): ProblemCode {
  const point = text.indexOf('.');
  return point === -1 || point > LONGEST / 2 ? 'out-of-range' : 'too-many-decimals';
}

/** The shortest decimal form without an exponent; `-0`, infinities and NaN keep a form that the shape refuses. */
export function shortestText(value: number): string {
  if (Object.is(value, -0)) return '-0';
  const text = String(value);
  const exponent = /(-?)(\d)(?:\.(\d+))?e([+-]\d+)/.exec(text);
  if (!exponent) return text;
  const [, sign, first, rest = '', power] = exponent;
  const places = Number(power);
  return places < 0
    ? `${sign}0.${'0'.repeat(-places - 1)}${first}${rest}`
    : `${sign}${first}${rest.padEnd(places, '0')}`;
}

function inRange(text: string, rule: DecimalRule): boolean {
  const size = text.startsWith('-') ? text.slice(1) : text;
  if (size !== text && !rule.negative) return false;
  if (rule.aboveZero && text === '0') return false;
  if (rule.below !== undefined) return compareTexts(size, rule.below) < 0;
  return rule.atMost === undefined || compareTexts(size, rule.atMost) <= 0;
}

/**
 * Compares two canonical decimals that are not negative, whatever their length. With as many digits before the point the
 * points stand under each other, and the texts sort as the numbers do.
 */
export function compareTexts(a: string, b: string): number {
  const longer = wholeDigits(a) - wholeDigits(b);
  if (longer !== 0) return longer;
  return a < b ? -1 : Number(a > b);
}

function wholeDigits(text: string): number {
  const point = text.indexOf('.');
  return point === -1 ? text.length : point;
}
