import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ordersTableOf } from '../../src/cli/csv.ts';
import { idOf, isoDateOf, numberText, truthOf, wholeNumber } from '../../src/spreadsheet/cell.ts';
import { SheetError } from '../../src/spreadsheet/sheet-error.ts';

/** What a table between semicolons makes of a cell of a column; nothing, where it is left for the question to refuse. */
function inTable(column: string, text: string): unknown {
  const table = ordersTableOf(
    `sep=;\r\nid;${column}\r\n1;"${text.replaceAll('"', '""')}"\r\n`,
    'koebenhavn-2016-unge',
    10,
  );
  if ('problems' in table) throw new Error('no table');
  return table.orderAt(0).order[column];
}

/** What a function makes of it; nothing, where it refuses it. */
function inSheet<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof SheetError) return undefined;
    throw error;
  }
}

const isNumber = (value: unknown) => typeof value === 'string' && /^-?[0-9]+(?:\.[0-9]+)?$/.test(value);
const isDate = (value: unknown) => typeof value === 'string' && inSheet(() => isoDateOf(value, '1900')) === value;

const rate = (text: string) => inSheet(() => numberText(text, 'kroner'));
const hours = (text: string) => inSheet(() => numberText(text));
const count = (text: string) => inSheet(() => wholeNumber(text));
const day = (text: string) => inSheet(() => isoDateOf(text, '1900'));
const truth = (text: string) => inSheet(() => truthOf(text));
const known = (value: unknown, is: (value: unknown) => boolean) => (is(value) ? value : undefined);

const expectAlike = (text: string) => {
  expect(rate(text), text).toBe(known(inTable('hourlyRate', text), isNumber));
  expect(hours(text), text).toBe(known(inTable('hoursPerWeek', text), isNumber));
  expect(count(text), text).toBe(known(inTable('weeks', text), (value) => typeof value === 'number'));
  expect(day(text), text).toBe(known(inTable('startsOn', text), isDate));
  expect(truth(text), text).toBe(known(inTable('orderedOutsidePortal', text), (value) => typeof value === 'boolean'));
};

describe('a cell of text is read alike by the functions and the tables between semicolons', () => {
  it.each([
    '140',
    '140,00',
    '140.00',
    '1.250',
    '1.250,50',
    '1250,5',
    '1 250,50',
    '1\u00A0250,50',
    '1\u202F250',
    '1.250,50 kr.',
    'kr. 140',
    '140 kr',
    'DKK 1.250',
    '140,-',
    '-140',
    '-1.250',
    '\u2212140',
    '+140',
    '0',
    '0,00',
    '0.5',
    '.5',
    '5,',
    '007',
    '1e3',
    '0x10',
    '10 %',
    '12,5',
    '12.5',
    '13',
    '13,0',
    '13.00',
    '13.000',
    '1,234.50',
    '12.34,5',
    'NaN',
    '１３',
    '2016-07-04',
    '04-07-2016',
    '4.7.2016',
    '4/7/2016',
    '04-07-16',
    '4-7.2016',
    '2016-7-4',
    '2016-02-30',
    '31-04-2016',
    '2016-07-04 00:00:00',
    '2016-07-04T00:00',
    '04-07-2016 00:00',
    '04-07-2016 12:00',
    '42555',
    '29-02-2016',
    '29-02-2015',
    '01-01-1899',
    'ja',
    'Nej',
    'SAND',
    'falsk',
    'TRUE',
    'måske',
    '1',
    'x',
  ])('%j', expectAlike);

  it('any day and any amount, in the ways that Danes write them', () => {
    const written = fc.oneof(
      fc
        .tuple(fc.integer({ min: 0, max: 32 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 1895, max: 2205 }))
        .chain(([date, month, year]) =>
          fc.constantFrom(
            `${date}-${month}-${year}`,
            `${date}.${month}.${year}`,
            `${date}/${month}/${year}`,
            `${String(date).padStart(2, '0')}-${String(month).padStart(2, '0')}-${year} 00:00`,
            `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
          ),
        ),
      fc
        .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom('', ',5', ',50', '.5', '.50', '.500', '.5005'))
        .chain(([whole, part]) =>
          fc.constantFrom(
            `${whole}${part}`,
            `${String(whole).replace(/\B(?=(?:\d{3})+$)/g, '.')}${part}`,
            `${String(whole).replace(/\B(?=(?:\d{3})+$)/g, ' ')}${part} kr.`,
          ),
        ),
      fc.stringMatching(/^[0-9.,\- ]{1,9}$/),
    );
    fc.assert(
      fc.property(written, (text) => fc.pre(text.trim() !== '') ?? expectAlike(text)),
      { numRuns: 2_000 },
    );
  });
});

it('a day in a table of any kind may have midnight behind it, and an American’s is not guessed', () => {
  const between = (mark: string, cell: string) => {
    const table = ordersTableOf(`id${mark}startsOn\n1${mark}${cell}\n`, 'koebenhavn-2016-unge', 10);
    return 'problems' in table ? undefined : table.orderAt(0).order.startsOn;
  };
  for (const mark of [';', ',', '\t']) expect(between(mark, '2016-07-04 00:00:00')).toBe('2016-07-04');
  expect([between('\t', '04-07-2016'), between('\t', '4/7/2016')]).toEqual(['2016-07-04', '4/7/2016']);
  expect([between(',', '04-07-2016'), between(',', '4/7/2016')]).toEqual(['04-07-2016', '4/7/2016']);
});

it('an id that a spreadsheet shortened is refused by both', () => {
  for (const text of ['1,23457E+15', '1.23457E+15', '4E+20', '9e9']) {
    expect(typeof inTable('citizen', text), text).toBe('number');
    expect(inSheet(() => idOf(text))).toBeUndefined();
  }
  for (const text of ['1001', '007', 'E+15', '12E', '1E1x', 'A-1E+5']) {
    expect([inTable('citizen', text), inSheet(() => idOf(text))]).toEqual([text, text]);
  }
});
