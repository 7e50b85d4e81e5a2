// Amounts without fractions: a spreadsheet counts in binary floats, where 1.25 × 40.01 × 10 rounds to 500.12 instead of
// 500.13. Whole numbers up to 15 digits are exact in every spreadsheet, so hours are counted in hundredths, rates in
// ten-thousandths, and the share of a week as days × minutes. One division then rounds, and is put right if it erred.

/** Hundredths of hours × ten-thousandths of kroner that make one øre. */
const PRODUCT_PER_ORE = 10_000;
const MINUTES = 60;

/** What a course's whole number is divided by, and a week's; a contact shorter than an hour is counted in minutes. */
export function courseDivisor(minutes, daysInWeek) {
  return `(${daysInWeek}*${weekDivisor(minutes)})`;
}
export function weekDivisor(minutes) {
  return `IF(${minutes}="",${PRODUCT_PER_ORE},${PRODUCT_PER_ORE * MINUTES})`;
}

/** Larger ones could be compared wrongly, for a comparison sees 15 digits; the functions of the add-in take any. */
export const LARGEST = 1e14;

/** Hours × rate, and × minutes where a contact is short, as a whole number. */
export function weeklyWhole(hours, rate, minutes) {
  return `ROUND(${hours}*100,0)*ROUND(${rate}*10000,0)*IF(${minutes}="",1,${minutes})`;
}

/** The quotient as the spreadsheet rounds it. */
export function firstGuess(whole, denominator) {
  return `ROUND(${whole}/${denominator},0)`;
}

/** Øre, rounded half up: the guess, one more where twice the whole reaches the next half, one less where it falls short. */
export function ore(whole, guess, denominator) {
  return `(${guess}+IF(2*${whole}>=(2*${guess}+1)*${denominator},1,0)-IF(2*${whole}<(2*${guess}-1)*${denominator},1,0))`;
}
