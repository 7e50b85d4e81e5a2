// How cells look, and how Danish amounts and dates are shown whatever the language of the machine.

export const AMOUNT = '#,##0.00 [$kr.-406]';
export const NUMBER = '#,##0.####';
export const WHOLE = '0';
export const DATE = '[$-406]dd-mm-yyyy';
export const MONTH = '[$-406]mmmm yyyy';

const INPUT = '#FFF6D6';
const HEADER = '#003E78';
const ASIDE = '#F2F2F2';
const LINE = '#C8C8C8';
const HEADER_HEIGHT = 48;

export function header(value) {
  return {
    value,
    fontWeight: 'bold',
    textColor: '#FFFFFF',
    backgroundColor: HEADER,
    wrap: true,
    alignVertical: 'center',
    height: HEADER_HEIGHT,
  };
}

export function title(value) {
  return { value, fontWeight: 'bold', fontSize: 14 };
}

export function note(value) {
  return { value, fontStyle: 'italic', wrap: false };
}

/** A cell that the reader fills in. */
export function input(value, format) {
  const marked = { backgroundColor: INPUT, borderStyle: 'thin', borderColor: LINE };
  if (value === null || value === undefined) {
    return format
      ? { value: null, type: Number, ...marked, format }
      : { value: null, type: String, ...marked, format: '@' };
  }
  if (typeof value === 'string') return { value, type: String, ...marked };
  return { value, type: Number, ...marked, ...(format && { format }) };
}

/** A cell that works itself out. */
export function formula(text, format) {
  return { value: text, type: 'Formula', ...(format && { format }) };
}

/** A column of the calculation that no reader needs. */
export function aside(text) {
  return { value: text, type: 'Formula', textColor: '#808080', backgroundColor: ASIDE };
}

/** The first and the last of the columns that no reader needs, by their numbers: they stand last, and say so. */
export function helpersAmong(names) {
  return [names.findIndex((name) => name.startsWith('regnes')) + 1, names.length];
}
