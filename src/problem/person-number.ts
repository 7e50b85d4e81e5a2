/*
 * Whether a text is, or holds, the number of a person (CPR-nummer): a day 01–31, or 61–91 as replacement numbers have it, a
 * month 01–12, two digits and four. It is found in any disguise: digits of any script and width, and between them whatever
 * is neither a letter nor a digit. Nothing is looked up; a number that could be one is taken for one.
 */

const DIGITS = 10;

/** Whether a text has digits enough; one with other letters than the plain ones might, and has to be looked at. */
function mayHoldOne(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) return text.length >= DIGITS;
    if (code >= 0x30 && code <= 0x39) digits++;
  }
  return digits >= DIGITS;
}

const DAY_AND_MONTH = /^(?:0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])(?:0[1-9]|1[0-2])[0-9]{6}$/;
const BETWEEN = '[^\\p{L}\\p{N}]';
const PARTED_AFTER_SIX = new RegExp(`^${BETWEEN}*(?:[0-9]${BETWEEN}*){5}[0-9]${BETWEEN}+(?:[0-9]${BETWEEN}*){4}$`, 'u');

/** One stands in the text as a word of its own, parted after six digits; what stands behind a letter and a hyphen, as in the number of an order, is none. */
const PARTED_WORD = new RegExp(`(?:^|[\\s:;,(])([0-9]{6})${BETWEEN}{1,3}([0-9]{4})(?:$|[\\s:;,.)])`, 'u');

/** The text is one and nothing else, with separators or without. */
export function isPersonNumber(text: string): boolean {
  return mayHoldOne(text) && DAY_AND_MONTH.test(compact(plainDigits(text)));
}

/** The same with a separator after the sixth digit, also as a word among others: the numbers of orders have ten digits too. */
export function isPartedPersonNumber(text: string): boolean {
  if (!mayHoldOne(text)) return false;
  const plain = plainDigits(text);
  if (PARTED_AFTER_SIX.test(plain)) return DAY_AND_MONTH.test(compact(plain));
  const [, day = '', rest = ''] = PARTED_WORD.exec(plain) ?? [];
  return DAY_AND_MONTH.test(day + rest);
}

/** Spaces, dots, strokes, dashes of any kind, and what nobody sees. */
const SEPARATOR = '[\\s\\p{Pd}\\p{Cf}\\p{M}\\p{Default_Ignorable_Code_Point}.·•_/\\u2212]';
const RUN = new RegExp(`(?<![\\p{L}\\p{N}])[0-9]+(?:${SEPARATOR}+[0-9]+)*(?![\\p{L}\\p{N}])`, 'gu');
const WRITTEN_DATE =
  /(?<![0-9])(?:[0-9]{1,2}[-./ ][0-9]{1,2}[-./ ](?:19|20|21)[0-9]{2}|(?:19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2})(?![0-9])/g;
/** How one is parted where it stands beside other numbers: at once, in two, or by day, month and year. */
const USUAL_PARTS: ReadonlySet<string> = new Set(['10', '6,4', '2,2,2,4']);

/** One stands in the text, as a word or as the words of it that are numbers. A date with its year is none. */
export function holdsPersonNumber(text: string): boolean {
  if (!mayHoldOne(text)) return false;
  const plain = plainDigits(text);
  for (const [run] of plain.replace(WRITTEN_DATE, ';').matchAll(RUN)) {
    const groups = run.match(/[0-9]+/g) as RegExpMatchArray;
    if (DAY_AND_MONTH.test(groups.join(''))) return true;
    for (let first = 0; first < groups.length; first++) {
      for (const size of [1, 2, 4]) {
        const part = groups.slice(first, first + size);
        if (USUAL_PARTS.has(part.map(({ length }) => length).join()) && DAY_AND_MONTH.test(part.join(''))) return true;
      }
    }
  }
  return false;
}

/** A text that is shown in a path, its digits covered where they could be a person's number. */
export function withoutPersonNumber(text: string): string {
  return isPersonNumber(text) || holdsPersonNumber(text) ? text.replace(/\p{N}/gu, '*') : text;
}

function compact(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

const ASCII = /^[\x20-\x7e]*$/;

/** Digits of any script as 0 to 9; the compatible forms of letters and digits as the plain ones. */
function plainDigits(text: string): string {
  return ASCII.test(text) ? text : text.normalize('NFKC').replace(/(?![0-9])\p{Nd}/gu, digitOf);
}

/** The digits of a script follow one another in Unicode, ten of them. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) as number;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}
