// What a course comes to from its first day through another, to the øre: all that is invoiced or credited for some days is
// the difference of two of these. Whole numbers only (exact.mjs).
import { firstGuess, ore } from './exact.mjs';

/** What whole weeks come to, in øre: the days through the last one of a week that is over. */
export function oreOfWeeks({ weekWhole, divisor }, weeks) {
  const whole = `(${weekWhole}*${weeks})`;
  return ore(whole, firstGuess(whole, divisor), divisor);
}

/** So many weeks, and so many days of the days of another: "2 uger + 3/7 uge". */
export function weeksInWords(weeks, days, ofDays) {
  const whole = `IF(${weeks}=0,"",${weeks}&IF(${weeks}=1," uge"," uger"))`;
  return `${whole}&IF(${days}=0,"",IF(${weeks}=0,""," + ")&${days}&"/"&${ofDays}&" uge")`;
}

/**
 * Three cells for any paid day of a course: the days of its week, the whole number through it, and the øre.
 * @param course the cells of the order: `start`, `weeksFrom`, `orderedEnd`, `wholeWeeks`, `weekWhole`, `divisor`
 * @param cells where these three stand: `days` and `whole`
 */
export function oreThrough(course, day, cells) {
  const { start, weeksFrom, orderedEnd, wholeWeeks, weekWhole, divisor } = course;
  const weeks = `INT((${day}-${weeksFrom})/7)`;
  const monday = `(${weeksFrom}+7*${weeks})`;
  const first = `MAX(${monday},${start})`;
  const last = `IF(${wholeWeeks}="ja",MIN(${monday}+6,${orderedEnd}),${monday}+6)`;
  const isPaid = (text, otherwise) => `IF(${day}<${start},${otherwise},${text})`;
  const denominator = `(${cells.days}*${divisor})`;
  return {
    days: isPaid(`${last}-${first}+1`, 7),
    whole: isPaid(`${weekWhole}*(${weeks}*${cells.days}+${day}-${first}+1)`, 0),
    ore: ore(cells.whole, firstGuess(cells.whole, denominator), denominator),
  };
}
