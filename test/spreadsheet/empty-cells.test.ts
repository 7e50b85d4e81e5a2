import { describe, expect, it, test } from 'vitest';
import {
  type Argument,
  BESTILLINGOK,
  BONUS,
  DAGBOD,
  type Parameter,
  type SheetFunction,
  UGEVEDERLAG,
  VEDERLAG,
} from '../../src/entries/spreadsheet.ts';
import { call } from '../../src/spreadsheet/call.ts';
import { callFromExcel } from '../../src/spreadsheet/excel.ts';
import { callFromSheets } from '../../src/spreadsheet/google-sheets.ts';
import { answered, asked, askedWith, every, toldBy } from './asking.ts';

/** An empty cell as a spreadsheet may hand it over: alone, as a range, and as the objects of Excel's data types. */
const EMPTY = [
  ['empty text', ''],
  ['a blank', ' '],
  ['null', null],
  ['undefined', undefined],
  ['a range of none', []],
  ['a range of an empty row', [[]]],
  ['a range of one', [['']]],
  ['an object', { type: 'Empty', basicType: 'Empty', basicValue: '' }],
] as const;
const ZERO = [
  ['0', 0],
  ['minus 0', -0],
  ['a range of 0', [[0]]],
  ['an object of 0', { type: 'FormattedNumber', basicType: 'Double', basicValue: 0, numberFormat: '0,00' }],
] as const;
const ERRORS = [
  ['#VÆRDI!', '#VÆRDI!'],
  ['#N/A', '#N/A'],
  ['an error object', { type: 'Error', basicType: 'Error', basicValue: '#DIV/0!', errorType: 'Div0' }],
  ['a data type', { type: 'Entity', basicType: 'Error', basicValue: '#VALUE!', text: 'hemmeligt' }],
  ['an object of another kind', { code: '#N/A', message: 'hemmeligt' }],
] as const;

/** A function of one argument that holds nothing is a formula filled down past the data. */
const isWholeRow = (each: SheetFunction) => each.parameters.filter(({ id }) => id !== 'valg').length === 1;
const zeroOf = (parameter: Parameter) => ('zero' in parameter ? parameter.zero : 'empty');

describe('every argument of every function', () => {
  test('its example is read, so that the rows below ask what they say', () => {
    for (const { each, parameter, label } of every) {
      if (parameter.id === 'slutdato') continue;
      const told = toldBy(each, askedWith(each, parameter, JSON.parse(parameter.example)));
      expect(String(told), label).not.toMatch(new RegExp(`(?:^|: |\n)${parameter.id}: `));
    }
  });

  it.each(every)('$label: an empty cell is one that was left out, or a fault', ({ each, parameter }) => {
    const leftOut = toldBy(each, askedWith(each, parameter, undefined));
    for (const [kind, cell] of [...EMPTY, ...(zeroOf(parameter) === 'empty' ? ZERO : [])]) {
      const args = askedWith(each, parameter, cell);
      const told = toldBy(each, args);
      if (parameter.optional || isWholeRow(each)) expect(told, kind).toEqual(leftOut);
      else expect(told, kind).toMatch(new RegExp(`^value: ${parameter.id}: `));
      if (each.shape === 'list') continue;
      expect(
        answered(() => callFromSheets(each.name, args)),
        kind,
      ).toEqual(told);
    }
  });

  it.each(every.filter(({ parameter }) => zeroOf(parameter) !== 'empty'))(
    '$label: a 0 that may be an empty cell is a fault, and what is meant can be said',
    ({ each, parameter }) => {
      for (const [kind, cell] of ZERO) {
        const told = toldBy(each, askedWith(each, parameter, cell));
        expect(told, kind).toMatch(new RegExp(`^value: ${parameter.id}: cellen er tom eller 0; .*skriv`));
      }
      for (const text of ['0', '0,00']) {
        const told = toldBy(each, askedWith(each, parameter, text));
        const fault = new RegExp(`^value: ${parameter.id}: `);
        if (zeroOf(parameter) === 'never') expect(told, text).toMatch(fault);
        else if (text === '0') expect(String(told), text).not.toMatch(fault);
      }
    },
  );

  it.each(every)('$label: an error is told as one, and what it holds is not repeated', ({ each, parameter }) => {
    for (const [kind, cell] of ERRORS) {
      const told = toldBy(each, askedWith(each, parameter, cell));
      expect(told, kind).toMatch(
        new RegExp(`^value: ${parameter.id}: (?:række 1: )?(?:cellen viser en fejl|skriv navn=værdi)`),
      );
      expect(told).not.toContain('hemmeligt');
    }
  });

  test('in KILDE and FORKLAR the same', () => {
    for (const { each, parameter, label } of every) {
      const of = (cell: unknown) =>
        ['KILDE', 'FORKLAR'].map((name) =>
          answered(() => call(name, [each.name, ...askedWith(each, parameter, cell)])),
        );
      if (parameter.optional && zeroOf(parameter) === 'empty') expect(of(0), label).toEqual(of(undefined));
      else expect(of(0).join(), label).toMatch(new RegExp(`^value: (?:${parameter.id}|${each.parameters[0]?.id}): `));
    }
  });

  test('rows of empty cells that come as 0 are rows without data, in Excel too', () => {
    for (const each of asked) {
      const zeros = each.parameters.map(() => [[0], [0]]) as Argument[];
      const one = each.parameters.map(() => 0) as Argument[];
      const width = each.columns?.length ?? 1;
      const empty = Array.from({ length: width }, () => '');
      expect(callFromExcel(each.name, one), each.name).toEqual([empty]);
      if (each.shape === 'table' || each.shape === 'list') continue;
      const valgAt = each.parameters.findIndex(({ id }) => id === 'valg');
      expect(
        callFromExcel(
          each.name,
          zeros.map((cells, at) => (at === valgAt ? 0 : cells)),
        ),
        each.name,
      ).toEqual([empty, empty]);
    }
  });
});

describe('what an empty cell decided before', () => {
  const b = ['virksomhedsspor-b', '2016-07-04', 13, '', '', '', '', ''] as const;
  const job = (month: unknown, income: unknown) => [['ordinært job', '2016-11-01', 0, month, income]] as Argument;
  const known = 'bonus-1b=7000; income-threshold=10000';
  const zero = 'cellen er tom eller 0';

  test('a rate: no fee of 0 kr., and no order that is OK', () => {
    for (const rate of [0, '0', '0,00', -0]) {
      expect(answered(() => VEDERLAG('virksomhedsspor-b', 42555, 13, 12, rate))).toContain(`value: timepris: ${zero}`);
      expect(answered(() => UGEVEDERLAG('virksomhedsspor-b', 12, rate))).toContain(`value: timepris: ${zero}`);
      expect(answered(() => BESTILLINGOK('virksomhedsspor-b', 42555, 13, 12, rate))).toContain(`timepris: ${zero}`);
    }
    expect(VEDERLAG('virksomhedsspor-b', 42555, 13, 12, '0,01')).toBe(1.56);
    expect(answered(() => DAGBOD(0, 42648, 42653, 'forsinket levering', 'koebenhavn-2016-unge'))).toContain(
      `value: vaerdi: ${zero}`,
    );
  });

  test('a threshold and an amount of a bonus', () => {
    const empty = 'valg: ud for et navn er cellen tom eller 0';
    const with1b = (valg: Argument) => answered(() => BONUS(...b, '1b', '', job('2017-01', 1), '', valg));
    for (const nothing of [0, '', null, { basicValue: 0 }]) {
      for (const name of ['income-threshold', 'bonus-1b', 'delay-minimum', 'aftale']) {
        expect(with1b([[name, nothing]] as Argument)).toContain(empty);
      }
    }
    expect(with1b('income-threshold=0; bonus-1b=7000')).toContain(`value: valg: ${zero}`);
    expect(with1b('income-threshold=10000; bonus-1b=0,00')).toContain(`value: valg: ${zero}`);
    expect(
      with1b([
        [0, 0],
        ['income-threshold', '0,01'],
        ['', ''],
      ]),
    ).toEqual([[expect.stringMatching(/^optjent/), '']]);
  });

  test('an income: 0 as a number is a fault, as text it is no income', () => {
    const decided = (month: unknown, income: unknown) =>
      answered(() => BONUS(...b, '1b', '', job(month, income), '', known));
    expect(decided('2017-01', 0)).toContain(`value: beskaeftigelse: række 1: ${zero}`);
    expect(decided('2017-01', '')).toContain('value: beskaeftigelse: række 1: cellen er tom');
    expect(decided('', '100')).toContain('value: beskaeftigelse: række 1: måneden mangler');
    expect(decided('2017-01', '0')).toEqual([[expect.stringMatching(/^ikke optjent/), '']]);
    expect(decided(0, 0)).toEqual([[expect.stringMatching(/^ikke afgjort/), '']]);
    expect(decided(0, 12_000)).toContain('value: beskaeftigelse: række 1: måneden mangler');
    expect(decided('2017-01', true)).toContain('value: beskaeftigelse: række 1: skriv tallet');
  });

  test('months without work: 0 and untold are not the same', () => {
    const order = (months: Argument) =>
      answered(() => BESTILLINGOK('ret-og-pligt-tilbud', '2016-10-10', 3, 10, 100, '', '', '', months));
    expect(order(0)).toContain(`value: ledig: ${zero}`);
    expect(order('0')).toMatch(/^OK|^Afvises/);
    expect(order('')).toEqual(order(undefined));
  });

  test('rows of a range: days that are 0 are empty, in both date systems', () => {
    const stay = (...cells: unknown[]) => answered(() => BONUS(...b, '1a', [cells] as Argument, 0, 0, 'bonus-1a=5000'));
    expect(stay('praktik', 42632, 42659, 0)).toEqual([[expect.stringMatching(/^optjent/), 5000]]);
    expect(stay('praktik', 0, 42659)).toContain('value: perioder: række 1: skriv datoen');
    expect(stay('praktik', 42632, 0)).toContain('value: perioder: række 1: skriv datoen');
    expect(stay(0, 42632, 42659)).toContain('value: perioder: række 1: skriv en tekst');
    expect(stay(0, 0, 0, 0)).toEqual(stay());
    const in1904 = (first: number) =>
      answered(() =>
        BONUS('virksomhedsspor-b', 41093, 13, 0, 0, 0, 0, 0, '1a', [['praktik', first, 41197]], '', '', 'datoer=1904'),
      );
    expect(in1904(41170)).toEqual([[expect.stringMatching(/^optjent/), '']]);
    expect(in1904(0)).toContain('value: perioder: række 1: skriv datoen');
  });
});
