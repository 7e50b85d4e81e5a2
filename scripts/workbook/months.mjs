// Calendar months later, cut to the month's end. EDATE says the same in Excel and LibreOffice, but not everywhere:
// HyperFormula 3.5 gives 28 February 2020 for 31 December 2019 + 2 months.

export function monthsLater(day, months) {
  return `MIN(DATE(YEAR(${day}),MONTH(${day})+${months},DAY(${day})),${endOfMonth(day, months)})`;
}

export function endOfMonth(day, months) {
  return `DATE(YEAR(${day}),MONTH(${day})+${months + 1},0)`;
}

const NAMES = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

/** A day's month, and a day, in words: TEXT takes other letters for a year in each language. */
export function monthInWords(day) {
  return `CHOOSE(MONTH(${day}),${NAMES.map((name) => `"${name}"`).join(',')})&" "&YEAR(${day})`;
}

export function dayInWords(day) {
  return `TEXT(DAY(${day}),"00")&"-"&TEXT(MONTH(${day}),"00")&"-"&YEAR(${day})`;
}

/** An amount of whole øre in words, with the marks that Danish has: TEXT takes those of each machine. */
export function kronerInWords(ore) {
  const kroner = `INT(${ore}/100)`;
  const thousands = (of) => `TEXT(MOD(${of},1000),"000")`;
  const millions = `INT(${kroner}/1000000)`;
  return `IF(${kroner}<1000,${kroner},IF(${kroner}<1000000,INT(${kroner}/1000),${millions}&"."&${thousands(`INT(${kroner}/1000)`)})&"."&${thousands(kroner)})&","&TEXT(MOD(${ore},100),"00")`;
}
