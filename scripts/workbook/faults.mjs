// What is wrong with a cell that somebody filled in, in words of its own: text never counts as a number or a date, for a
// spreadsheet holds every text to be more than any number.

const FIRST_DAY = 61;
const LAST_DAY = 109_574;

/** `[wrong, text]`, the first that holds is told. Each may lean on those before it. */
export function firstOf(faults, otherwise) {
  return faults.reduceRight((rest, [wrong, text]) => `IF(${wrong},"${text}",${rest})`, otherwise);
}

/** A day that must be there. `name` begins the sentence: "Startdato". */
export function dateFaults(cell, name) {
  return [[`${cell}=""`, `${name} mangler`], ...givenDateFaults(cell, name)];
}

/** A day that may be left out. */
export function givenDateFaults(cell, name) {
  return [
    [`AND(${cell}<>"",NOT(ISNUMBER(${cell})))`, `${name} er tekst, ikke en dato`],
    [`IF(ISNUMBER(${cell}),${cell}<>INT(${cell}),FALSE())`, `${name} har et klokkeslæt`],
    [
      `IF(ISNUMBER(${cell}),OR(${cell}<${FIRST_DAY},${cell}>${LAST_DAY}),FALSE())`,
      `${name} ligger uden for årene 1900–2199`,
    ],
  ];
}

/** A number that must be there. */
export function numberFaults(cell, name) {
  return [[`${cell}=""`, `${name} mangler`], notANumber(cell, name)];
}

/** Shows a number as it is in every spreadsheet: an empty cell that nobody formats. */
const PLAIN = 'Start!$A$3';

/**
 * What numbers are shown as, where they are not shown as numbers, in words; nothing where all are, or in a program that does
 * not tell. 12:00 is half a day, and stands as 0,5 to every formula that does not ask how it is shown.
 * @param cells each as `[cell, name]`, where it is filled in, not where it is read; the name begins the sentence
 * @param dates cells of which is told only that they are true or false, which LibreOffice takes for numbers
 */
export function shownAsOther(cells, dates = []) {
  const shown = cells.reduceRight((rest, [cell, name]) => {
    const format = `CELL("format",${cell})`;
    const otherwise = firstOf(
      [
        [`AND(${format}>="D6",${format}<="D9")`, `${name} er et klokkeslæt, ikke et tal`],
        [`LEFT(${format},1)="D"`, `${name} er en dato, ikke et tal`],
        [`LEFT(${format},1)="P"`, `${name} er procent, ikke et tal`],
        // LibreOffice has no name for what it shows as hours beyond a day, or as a fraction.
        [
          `AND(${format}="G",CELL("format",${PLAIN})<>"G")`,
          `${name} vises som klokkeslæt, dato eller brøk, ikke som tal`,
        ],
      ],
      '""',
    );
    const own = `IF(ISNUMBER(${cell}),${otherwise},"")`;
    return rest === undefined ? own : `IF(${own}<>"",${own},${rest})`;
  }, undefined);
  const isTruth = (some, what) =>
    some.map(([cell, name]) => [`ISLOGICAL(${cell})`, `${name} er sand/falsk, ikke ${what}`]);
  return firstOf(
    [...isTruth(cells, 'et tal'), ...isTruth(dates, 'en dato')],
    shown === undefined ? '""' : `IFERROR(${shown},"")`,
  );
}

/** A whole number that may be left out. */
export function givenWholeFaults(cell, name, least, most) {
  return [
    notANumber(cell, name),
    [`IF(ISNUMBER(${cell}),AND(${cell}>0,${cell}<1),FALSE())`, `${name} kan være et klokkeslæt: skriv et helt tal`],
    [
      `IF(ISNUMBER(${cell}),OR(${cell}<>INT(${cell}),${cell}<${least},${cell}>${most}),FALSE())`,
      `${name} skal være hele, fra ${least} til ${most}`,
    ],
  ];
}

function notANumber(cell, name) {
  return [`AND(${cell}<>"",NOT(ISNUMBER(${cell})))`, `${name} er tekst, ikke et tal`];
}

/** Said at the top of a sheet where a row is filled in that has lost its formulas, or never had any. */
export const NO_FORMULAS = 'Kopiér formlerne ned: en række mangler dem';

/** Cells of a column from the headings down through the last row that is looked at: a row put in under them is among these. */
export function downFrom(headings, letter, last, sheet = '') {
  return `${sheet}$${letter}$${headings}:$${letter}$${last}`;
}

/** How many times as far down as it looks a sheet still sees that something is filled in. */
const BEYOND = 5;

/** Whether cells of some columns are filled in where the column of answers is empty: put in between, or below the formulas. */
export function hasRowWithoutFormulas(headings, inputs, answers, last) {
  return `OR(${withoutFormulas(headings, inputs, answers, last)}>0,COUNTA(${beyond(inputs, last)})>0)`;
}

/** How many such rows another sheet has. */
export function rowsWithoutFormulas(headings, inputs, answers, last, sheet) {
  const cells = beyond(inputs, last, sheet);
  const filled = inputs.map((letter) => `${sheet}$${letter}$${last + 1}:$${letter}$${BEYOND * last}`).join('&');
  return `${withoutFormulas(headings, inputs, answers, last, sheet)}+IF(COUNTA(${cells})>0,SUMPRODUCT(--(${filled}<>"")),0)`;
}

function withoutFormulas(headings, inputs, answers, last, sheet) {
  const filled = inputs.map((letter) => downFrom(headings, letter, last, sheet)).join('&');
  return `SUMPRODUCT((${filled}<>"")*(${downFrom(headings, answers, last, sheet)}=""))`;
}

function beyond(inputs, last, sheet = '') {
  return `${sheet}$${inputs[0]}$${last + 1}:$${inputs.at(-1)}$${BEYOND * last}`;
}
