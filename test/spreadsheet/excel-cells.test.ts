import { describe, expect, it, test } from 'vitest';
import { type Argument, BONUS, type Parameter, UGEVEDERLAG, VEDERLAG } from '../../src/entries/spreadsheet.ts';
import { callFromExcel } from '../../src/spreadsheet/excel.ts';
import { answered, askedWith, every, toldBy } from './asking.ts';

/** A number as Excel hands it over with the format that its cell shows it in. */
const shown = (basicValue: number, numberFormat: string) => ({
  type: 'FormattedNumber',
  basicType: 'Double',
  basicValue,
  numberFormat,
});

/** What no cell of a kind may hold, and how the fault begins. The cell itself is never repeated. */
const faults: Record<Parameter['kind'], readonly (readonly [what: string, cell: unknown, text: RegExp])[]> = {
  number: [
    ['a tick box', true, /skriv tallet/],
    ['a word', 'hemmeligt', /skriv tallet/],
    ['percent as text', '10 %', /skriv tallet/],
    ['two thousand or two', '1.234', /tusinder eller decimaler/],
    ['digits behind an e', '1e3', /skriv tallet/],
    ['more than a spreadsheet holds', 1e21, /skriv tallet/],
    ['no number', Number.NaN, /skriv tallet/],
    ['a day', shown(42_555, 'dd-mm-åååå'), /viser en dato/],
    ['a day in English', shown(42_555, 'dd/mm/yyyy'), /viser en dato/],
    ['twelve o’clock', shown(0.5, 'tt:mm'), /viser et klokkeslæt/],
    ['thirty-seven hours', shown(37 / 24, '[h]:mm'), /viser et klokkeslæt/],
    ['a percentage', shown(0.5, '0 %'), /viser procent/],
    ['a date cell', new Date(2016, 6, 4), /viser en dato/],
    ['twelve o’clock in Google Sheets', new Date(1899, 11, 30, 12), /viser et klokkeslæt/],
    ['thirty-seven hours there', new Date(1899, 11, 31, 13), /viser et klokkeslæt/],
    ['two cells', [[1, 2]], /giv én celle/],
  ],
  whole: [
    ['a tick box', true, /skriv tallet/],
    ['a word', 'hemmeligt', /skriv et helt tal/],
    ['half a one', 12.5, /skriv et helt tal/],
    ['half a one as text', '12,5', /skriv et helt tal/],
    ['thousands or decimals', '1.000', /skriv et helt tal/],
    ['a number that lost its digits', 1e21, /skriv tallet/],
    ['a day', shown(42_555, 'd. mmmm åååå'), /viser en dato/],
    ['half an hour', shown(0.5 / 24, 'h:mm'), /viser et klokkeslæt/],
    ['half an hour in Google Sheets', new Date(1899, 11, 30, 0, 30), /viser et klokkeslæt/],
    ['a date cell', new Date(2016, 6, 4), /viser en dato/],
    ['two cells', [[1, 2]], /giv én celle/],
  ],
  date: [
    ['a tick box', true, /skriv datoen/],
    ['a word', 'hemmeligt', /skriv datoen/],
    ['a time of day', 0.5, /skriv datoen/],
    ['a day with a time', 42_555.5, /klokkeslæt/],
    ['the same as text', '04-07-2016 12:00', /skriv datoen/],
    ['a serial number as text', '42555', /skriv datoen/],
    ['two digits of a year', '04-07-16', /skriv datoen/],
    ['a day that is none', '31-04-2016', /skriv datoen/],
    ['29 February 1900', 60, /skriv datoen/],
    ['more than a spreadsheet holds', 1e21, /skriv tallet/],
    ['a percentage', shown(0.5, '0%'), /viser procent/],
    ['two cells', [['2016-07-04', '2016-07-05']], /giv én celle/],
  ],
  text: [
    ['a number', 7, /skriv en tekst/],
    ['a tick box', true, /skriv en tekst/],
    ['a day', shown(42_555, 'dd-mm-yyyy'), /viser en dato/],
    ['two cells', [['a', 'b']], /giv én celle/],
  ],
  word: [
    ['a tick box', true, /skriv en tekst/],
    ['two cells', [['a', 'b']], /giv én celle/],
  ],
  id: [
    ['a tick box', true, /skriv en tekst/],
    ['a part of one', 1.5, /mistet cifre/],
    ['more digits than a spreadsheet keeps', 1e15, /mistet cifre/],
    ['far more', 1e21, /mistet cifre/],
    ['the same as a spreadsheet shows it', '1,23457E+15', /mistet cifre/],
    ['a day', shown(42_555, 'dd-mm-yyyy'), /viser en dato/],
  ],
  month: [
    ['a tick box', true, /skriv datoen/],
    ['a word', 'hemmeligt', /skriv måneden/],
    ['a year', '2016', /skriv måneden/],
    ['a month that is none', '2016-13', /skriv måneden/],
    ['a time of day', 0.5, /skriv datoen/],
    ['a percentage', shown(0.5, '0%'), /viser procent/],
    ['two cells', [['2016-07', '2016-08']], /giv én celle/],
  ],
  truth: [
    ['a number', 1, /skriv/],
    ['a word', 'hemmeligt', /skriv ja eller nej/],
    ['two cells', [[true, false]], /giv én celle/],
  ],
  range: [],
};

/** Cells that are the same to a reader are the same to a function. */
const same: { readonly [kind in Parameter['kind']]?: readonly (readonly unknown[])[] } = {
  number: [
    [
      100,
      '100',
      '100,00',
      [['100']],
      { type: 'Double', basicType: 'Double', basicValue: 100 },
      shown(100, '0,00 "kr."'),
    ],
    [150.5, '150,5', '150.5', '150,50', ' 150,50 '],
    [1250.5, '1.250,50', '1250,50', '1 250,50', '1\u00A0250,50', '1250.5'],
  ],
  whole: [[13, '13', '13,0', '13.00', [[13]], shown(13, 'Standard'), shown(13, 'General')]],
  date: [
    [
      42_555,
      '2016-07-04',
      '04-07-2016',
      '4.7.2016',
      '4/7/2016',
      '2016-07-04 00:00:00',
      '04-07-2016 00:00',
      [['2016-07-04']],
      shown(42_555, 'dd-mm-åååå'),
      shown(42_555, '[$-406]d. mmmm yyyy;@'),
      new Date(2016, 6, 4),
    ],
  ],
  id: [[1001, '1001', ' 1001 ', [[1001]], shown(1001, '0')]],
  month: [['2016-07', '2016-07-04', '31-07-2016', 42_555, shown(42_555, 'mmm-åå'), new Date(2016, 6, 4)]],
  truth: [
    [true, 'ja', 'Ja', 'SAND', 'true', { type: 'Boolean', basicType: 'Boolean', basicValue: true }],
    [false, 'nej', 'FALSK'],
  ],
};

describe('every argument of every function', () => {
  it.each(every)('$label: what a cell of its kind may not hold is a fault in Danish', ({ each, parameter }) => {
    for (const [what, cell, text] of faults[parameter.kind]) {
      const args = askedWith(each, parameter, cell);
      const told = toldBy(each, args);
      expect(told, what).toMatch(new RegExp(`^value: (?:række 1: )?${parameter.id}: `));
      expect(told, what).toMatch(text);
      expect(told, what).not.toContain('hemmeligt');
    }
  });

  it.each(every)('$label: the same in other clothes gives the same answer', ({ each, parameter }) => {
    for (const cells of same[parameter.kind] ?? []) {
      const [first, ...others] = cells.map((cell) => toldBy(each, askedWith(each, parameter, cell)));
      for (const [at, other] of others.entries()) expect(other, JSON.stringify(cells[at + 1])).toEqual(first);
    }
  });
});

describe('times of day where hours are meant', () => {
  const clock = /^value: timer: tallet kan være et klokkeslæt/;
  test.each([
    ['12:00', 0.5],
    ['25:00', 25 / 24],
    ['30:00', 1.25],
    ['37:00', 37 / 24],
    ['0:30', 0.5 / 24],
  ])('%s is no hours of a course', (_, hours) => {
    expect(answered(() => VEDERLAG('virksomhedsspor-b', 42_555, 13, hours, 140))).toMatch(clock);
    expect(answered(() => UGEVEDERLAG('virksomhedsspor-a', hours, 72.55))).toMatch(clock);
    expect(answered(() => UGEVEDERLAG('fastholdelsesmentor', hours, 320))).toMatch(clock);
  });

  it('hours that may be ordered so few are hours', () => {
    expect(UGEVEDERLAG('uddannelsesvej-1-mentor', 0.5, 320)).toBe(160);
    expect(UGEVEDERLAG('uddannelsesvej-1-mentor', 1.5, 320)).toBe(480);
    expect(UGEVEDERLAG('fastholdelsesmentor', 1, 320)).toBe(320);
    expect(UGEVEDERLAG('virksomhedsspor-b', '0,5', 140)).toBe(70);
    expect(UGEVEDERLAG('virksomhedsspor-b', 2, 140)).toBe(280);
  });
});

describe('keys that stand twice', () => {
  const twice = 'value: valg: et navn står to gange; slet det ene';
  it.each<[string, Argument]>([
    ['text', 'part-week=weekdays; part-week=calendar'],
    ['text of one value', 'datoer=iso; datoer=iso'],
    [
      'two columns',
      [
        ['part-week', 'weekdays'],
        ['Part-Week ', 'weekdays'],
      ],
    ],
    [
      'in two languages',
      [
        ['datoer', 'iso'],
        ['dates', 1904],
      ],
    ],
    [
      'an amount',
      [
        ['bonus-1a', 1],
        ['bonus-1a', 2],
      ],
    ],
  ])('in valg: %s', (_, valg) =>
    expect(answered(() => VEDERLAG('virksomhedsspor-b', 42_555, 13, 12, 140, '', '', '', '', valg))).toBe(twice),
  );

  it('of one job and month', () => {
    const rows = [
      ['job', 42_675, '', '2017-01', 1],
      ['ordinært job', '01-11-2016', '', '31-01-2017', 1],
    ];
    const told = answered(() => BONUS('virksomhedsspor-b', 42_555, 13, '', '', '', '', '', '1b', '', rows as Argument));
    expect(told).toBe('value: beskaeftigelse: række 2: samme job har to indkomster i en måned');
  });
});

test('Excel gets its own error for each', () => {
  const runtime = globalThis as { CustomFunctions?: unknown };
  runtime.CustomFunctions = {
    Error: class extends Error {
      constructor(
        readonly code: string,
        message: string,
      ) {
        super(message);
      }
    },
  };
  try {
    for (const { each, parameter, label } of every) {
      if (each.shape === 'list' && !parameter.once) continue;
      for (const [what, cell, text] of faults[parameter.kind]) {
        const told = expect.objectContaining({ code: '#VALUE!', message: expect.stringMatching(text) });
        expect(() => callFromExcel(each.name, askedWith(each, parameter, cell)), `${label}: ${what}`).toThrow(told);
      }
    }
  } finally {
    delete runtime.CustomFunctions;
  }
});
