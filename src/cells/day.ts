const MIDNIGHT = '(?:[ T]00[:.]00(?:[:.]00)?)?';
const DANISH = new RegExp(`^([0-9]{1,2})([-./])([0-9]{1,2})\\2([0-9]{4})${MIDNIGHT}$`);
const ISO = new RegExp(`^([0-9]{4}-[0-9]{2}-[0-9]{2})${MIDNIGHT}$`);

/**
 * A day in a cell of a Danish table, as an ISO date: 04-07-2016, 4.7.2016, 4/7/2016, also with midnight behind it, as programs
 * write a day. Anything else is given back as it stands, for whoever reads it to refuse: two digits of a year are none, and a
 * time of day is no whole day.
 */
export function cellDay(text: string): string {
  const [, day = '', , month = '', year] = DANISH.exec(text) ?? [];
  return year === undefined ? plainDay(text) : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** An ISO date with midnight behind it, without that; anything else as it stands. */
export function plainDay(text: string): string {
  return ISO.exec(text)?.[1] ?? text;
}

/** A month in a cell: 2016-12, or any day in it. Anything else is given back as it stands. */
export function cellMonth(text: string): string {
  const day = cellDay(text);
  return /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(day) ? day.slice(0, '2016-12'.length) : text;
}
