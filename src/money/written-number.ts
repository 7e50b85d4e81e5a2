import { readDanishNumber } from './danish-number.ts';

/** Spaces that pages, spreadsheets and word processors put between digits or before a unit. */
const SPACES = /[\u00A0\u2009\u202F]/g;
const MINUS = /\u2212/g;

/** A number, and kroner with the unit on one side, the sign before either, or `,-` for whole kroner. */
const NUMBER = /^(?<before>-?) ?(?<number>[\d., ]+)$/;
const KRONER =
  /^(?<before>-?) ?(?<first>(?:kr\.?|dkk) ?)?(?<inner>-?)(?<number>[\d.,](?:[\d., ]*[\d.,])?)(?<whole>,-)?(?<last> ?(?:kr\.?|dkk))?$/i;

/** A mark that parts thousands in the language, where what follows it is too short for that. */
const TOO_SHORT = /^(?:0|[1-9][0-9]*)\.[0-9]{1,2}$/;

/** The mark before decimals: a comma in Danish, a point in English. The other one parts thousands. */
export type DecimalPoint = ',' | '.';

/**
 * A number as people write it by hand or paste it, in canonical decimal text; `undefined` rather than a guess. In Danish
 * `1.250`, `1 250` and `1250,00` are 1250, in English `1,250`, `1 250` and `1250.00`. The mark between thousands with one
 * or two digits after it, and no other mark, can part nothing but decimals: `1.5` is 1.5 in both languages. Before three
 * digits it parts thousands, and `12.5000`, `1.25.0` and `1,250,00` are no Danish numbers. As kroner the unit may stand
 * with it (`1.250,50 kr.`, `DKK 1,250.50`, and in Danish `1.250,-`).
 *
 * @example readWrittenNumber('1.250,50 kr.', ',', 'kroner') // => '1250.50'
 */
export function readWrittenNumber(text: string, point: DecimalPoint, unit?: 'kroner'): string | undefined {
  const plain = text.trim().replace(SPACES, ' ').replace(MINUS, '-');
  const { before, first, inner, number, whole, last } = (unit ? KRONER : NUMBER).exec(plain)?.groups ?? {};
  if (number === undefined || (before && inner) || (first && last)) return undefined;
  const read = readUnsigned(point === ',' ? number : withMarksSwapped(number));
  if (read === undefined || (whole && (point === '.' || read.includes('.')))) return undefined;
  if (!before && !inner) return read;
  return /^[0.]+$/.test(read) ? undefined : `-${read}`;
}

/** English numbers are Danish ones with the marks the other way round, so that there is one grammar. */
function withMarksSwapped(number: string): string {
  return number.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

function readUnsigned(danish: string): string | undefined {
  if (TOO_SHORT.test(danish)) return danish;
  if (!danish.includes(' ')) return readDanishNumber(danish);
  return danish.includes('.') ? undefined : readDanishNumber(danish.replaceAll(' ', '.'));
}
