// How cells look, and how Danish amounts and dates are shown whatever the language of the machine.

export const AMOUNT = '#,##0.00 [$kr.-406]';
/** An amount that somebody wrote: with every decimal that it was written with. */
export const WRITTEN_AMOUNT = '#,##0.00######## [$kr.-406]';
/** Shows a number as it is, however it was written. */
export const NUMBER = 'General';
/** A count that is worked out of days, which some programs would show as a day. */
export const COUNT = '0';
export const DATE = '[$-406]dd-mm-yyyy';
export const MONTH = '[$-406]mmmm yyyy';

/** Cells of these two colours are open when a sheet is protected: the yellow ones, and those under the last of them. */
export const INPUT = '#FFF6D6';
export const BELOW = '#FEFEFE';
const HEADER = '#003E78';
const ASIDE = '#F2F2F2';
const LINE = '#C8C8C8';
const HEADER_HEIGHT = 44;
/** One line of text: the height of a row is not worked out anew when a formula says more. */
export const LINE_HEIGHT = 13.5;

/** What a status begins with, and its colour. */
export const colours = { OK: '#DDF1DD', Advarsel: '#FFE9B3', Afvises: '#F8D0CC', Ret: '#E3D7F4' };
export const monthColours = {
  Krediteres: '#F8D0CC',
  'Skal sendes': '#FFE9B3',
  'Ordren afvises': '#F8D0CC',
  Ret: '#E3D7F4',
  Sendt: '#DDE9F7',
  Krediteret: '#EDEDED',
  Betalt: '#DDF1DD',
};

/** Where what stands in a column is put, and its heading with it: amounts at the right, texts at the left, all else in the middle. */
function placed(format) {
  if (format === undefined) return { align: 'left' };
  return format === AMOUNT || format === WRITTEN_AMOUNT ? { align: 'right', indent: 1 } : { align: 'center' };
}

export function header(value, format) {
  return {
    value,
    ...placed(format),
    fontWeight: 'bold',
    textColor: '#FFFFFF',
    backgroundColor: HEADER,
    wrap: true,
    alignVertical: 'center',
    height: HEADER_HEIGHT,
  };
}

export function title(value) {
  return { value, fontWeight: 'bold', fontSize: 14, alignVertical: 'center' };
}

export function strong(value) {
  return { value, fontWeight: 'bold', alignVertical: 'center' };
}

export function note(value) {
  return { value, fontStyle: 'italic', wrap: false, alignVertical: 'center' };
}

/** Texts beside each other, on as many lines as the longest of them needs in a column of its width. */
export function paragraphs(texts, widths) {
  const lines = texts.map((text, at) => Math.ceil((String(text).length * LETTER) / widths[at]));
  const height = Math.max(1, ...lines) * LINE_HEIGHT;
  return texts.map((value) => ({ value, wrap: true, alignVertical: 'top', height }));
}
/** How wide a letter is beside a digit, with what is lost at the end of a line. */
const LETTER = 0.87;

/** The name of a part of a sheet of texts, over its whole width. */
export function part(value, columns) {
  const cell = { fontWeight: 'bold', textColor: '#FFFFFF', backgroundColor: HEADER };
  return Array.from({ length: columns }, (_, at) => ({ ...cell, value: at === 0 ? value : '' }));
}

/** A cell that the reader fills in; `{ value, format }` is one that he shows in a way of his own. */
export function input(value, format) {
  if (typeof value === 'object' && value !== null) return input(value.value, value.format);
  const marked = { backgroundColor: INPUT, borderStyle: 'thin', borderColor: LINE, wrap: true, ...lying(format) };
  if (value === null || value === undefined) {
    return format
      ? { value: null, type: Number, ...marked, format }
      : { value: null, type: String, ...marked, format: '@' };
  }
  if (typeof value === 'string') return { value, type: String, ...marked, ...(!format && { format: '@' }) };
  return { value, type: Number, ...marked, ...(format && { format }) };
}

/** An open cell under the last row that works anything out. */
export function below(format) {
  return { value: null, type: format ? Number : String, backgroundColor: BELOW, format: format ?? '@' };
}

/** A cell that works itself out. */
export function formula(text, format) {
  return { value: text, type: 'Formula', ...lying(format), ...(format && { format }) };
}

const lying = (format) => ({ alignVertical: 'center', ...placed(format) });

/** What works itself out beside its name: at the left, whatever it is. */
export function atLeft(text, format) {
  return { ...formula(text, format), align: 'left', indent: 0 };
}

/** A cell of a column that says what is so. */
export function told(value, format) {
  return { value, ...lying(format), ...(typeof value === 'number' && { type: Number, format }) };
}

/** A sentence that works itself out, on as many lines as it needs. */
export function sentence(text) {
  return { ...formula(text), wrap: true };
}

/** A column of the calculation that no reader needs. */
export function aside(text) {
  return { value: text, type: 'Formula', textColor: '#808080', backgroundColor: ASIDE };
}

/** The colours of a status that stands in some columns, by the word that it begins with. */
export function coloured(words, letter, columns, first, last) {
  return Object.entries(words).map(([word, backgroundColor]) => ({
    cellRange: { from: { row: first, column: columns[0] }, to: { row: last, column: columns[1] } },
    condition: { formula: `LEFT($${letter}${first},${word.length})="${word}"` },
    style: { backgroundColor },
  }));
}

/** The first and the last of the columns that no reader needs, by their numbers: they stand last, and say so. */
export function helpersAmong(names) {
  return [names.findIndex((name) => name.startsWith('regnes')) + 1, names.length];
}
