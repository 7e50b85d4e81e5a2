import { describe, expect, it, test } from 'vitest';
import { sampleOrders } from '../../scripts/workbook/sample-orders.mjs';
import { agreements } from '../../src/agreements/agreements.ts';
import { type Argument, FAKTURAMAANED, FORKLAR, KILDE, STATUS, STATUSTAL } from '../../src/entries/spreadsheet.ts';
import { answer } from '../../src/operations/operations.ts';
import type { InvoiceRun } from '../../src/settlement/invoice-run.ts';
import type { Settlement } from '../../src/settlement/settle.ts';
import { answered } from './asking.ts';
import { engineWith } from './hyperformula.ts';

type Rows = readonly (readonly unknown[])[];

/** A list as its columns: number, level, first day, weeks, hours, rate. */
const columns = (...rows: readonly (readonly unknown[])[]) =>
  [0, 1, 2, 3, 4, 5].map((at) => rows.map((row) => [row[at] ?? ''])) as unknown as [
    Argument,
    Argument,
    Argument,
    Argument,
    Argument,
    Argument,
  ];
const b = (id: unknown, more: Partial<Record<'first' | 'weeks' | 'hours' | 'rate' | 'level', unknown>> = {}) => [
  id,
  more.level ?? 'virksomhedsspor-b',
  more.first ?? 42_555,
  more.weeks ?? 13,
  more.hours ?? 12,
  more.rate ?? 140,
];
const list = columns(
  b(1001),
  b(1002, { weeks: 1 }),
  [],
  b('1003', { rate: 'x' }),
  b(1004, { level: 'spor' }),
  b('1001'),
);
const none = ['', '', '', ''] as const;
const about = (id: string, rest: Rows): Rows => rest.filter((row) => row[0] === id);

describe('STATUS', () => {
  it('has a row for each of the list, and none hinders another', () => {
    expect(STATUS(...list)).toEqual([
      ['OK', '', 21840],
      ['Afvises', 'Forløbet er kortere end 2 uger.', 1680],
      ['', '', ''],
      ['Ret', 'timepris: skriv tallet som 1234,50 eller 1.234,50', ''],
      ['Ret', 'niveau: ingen af aftalerne har dette niveau', ''],
      ['Afvises', 'Ordren er den samme som den i række 1; den tæller kun én gang.', 21840],
    ]);
  });

  it('tells what the library refuses as Ret, by argument', () => {
    const [[status, why] = []] = STATUS(...columns(b(1, { weeks: 700 }))) as Rows;
    expect([status, why]).toEqual(['Ret', 'uger: Værdien ligger uden for det tilladte.']);
    const [[none] = [], [both] = []] = STATUS(...columns(b('010203-1234'), b(2))) as Rows;
    expect([none, both]).toEqual(['Ret', 'OK']);
  });

  it('a warning is one, and an order without a fee is not OK', () => {
    const [[status, why] = []] = STATUS(...columns(b(1, { first: 42_002 }))) as Rows;
    expect([status, why]).toEqual(['Advarsel', expect.stringContaining('25. januar 2016')]);
  });

  it('in English', () => {
    const [[status, why] = []] = STATUS(...columns(b(1, { weeks: 1 })), ...none, '', '', '', 'sprog=en') as Rows;
    expect([status, why]).toEqual(['Reject', 'The course is shorter than 2 weeks.']);
  });

  it('orders of one citizen are seen, and no CPR number is one of a citizen, with or without its nought', () => {
    const with_ = (citizens: readonly unknown[]) =>
      STATUS(
        ...columns(b(1), b(2)),
        ...none,
        '',
        '',
        '',
        '',
        '',
        '',
        citizens.map((each) => [each]) as Argument,
      ) as Rows;
    expect(with_(['A1', 'A2']).map(([status]) => status)).toEqual(['OK', 'OK']);
    expect(with_(['A1', 'A1']).map(([status]) => status)).toEqual(['OK', 'Afvises']);
    for (const number of [101701234, 1012701234, '010170-1234']) {
      const [[status, why] = []] = with_([number, 'A2']);
      expect([status, why]).toEqual(['Ret', expect.stringMatching(/^borger: /)]);
      expect(why).not.toContain('701234');
    }
  });

  it('a number that lost its noughts is not two orders, nor one', () => {
    expect((STATUS(...columns(b('007'), b(7), b(8))) as Rows).map(([status]) => status)).toEqual(['Ret', 'Ret', 'OK']);
    expect((STATUS(...columns(b('007'), b('007'), b(8))) as Rows).map(([status]) => status)).toEqual([
      'OK',
      'Afvises',
      'OK',
    ]);
  });

  it('an empty list is empty', () => {
    expect(STATUS(...columns([], []))).toEqual([['', '', '']]);
  });
});

describe('STATUSTAL', () => {
  it('counts; amounts only where nothing is to be corrected', () => {
    expect(STATUSTAL(...list)).toEqual([
      ['OK', 1, ''],
      ['Advarsel', 0, ''],
      ['Afvises', 2, ''],
      ['Ret', 2, ''],
      ['Kan bekræftes', 1, ''],
      ['I alt', 5, ''],
    ]);
    expect(STATUSTAL(...columns(b(1001), b(1002, { weeks: 1 }), b(1003, { rate: '140,01' })))).toEqual([
      ['OK', 2, 43681.56],
      ['Advarsel', 0, 0],
      ['Afvises', 1, 1680],
      ['Ret', 0, 0],
      ['Kan bekræftes', 2, 43681.56],
      ['I alt', 3, 45361.56],
    ]);
  });
});

describe('FAKTURAMAANED', () => {
  const course = [1001, 'virksomhedsspor-b', 42_555, 13, 12, 140] as const;
  const rests =
    'R214, D16 s. 70, Bilag C2 1.2; R219, D16 s. 72, Bilag C2 2; R223, D16 s. 73, Bilag C2 2.2; R224, D16 s. 73, Bilag C2 2.2';
  const july = ['1001', 'faktura', 42_555, 42_582, 6720, 42_583, 42_706, 42_613, rests];
  const august = ['1001', 'faktura', 42_583, 42_610, 6720, 42_611, 42_706, 42_646, rests];
  const sent = [[1001, '01-08-2016', 42_555, 42_582, '6.720,00 kr.', '']] as Argument;
  const proposed = (
    closed: readonly [string, string] | readonly ['', ''],
    sendte: unknown,
    month: unknown = '2016-08',
  ) => FAKTURAMAANED(month as Argument, ...course, '', ...closed, '', '', '', '', sendte as Argument);

  it('what is to be sent through the month, with its days', () => {
    expect(FAKTURAMAANED('2016-07', ...course)).toEqual([july]);
    expect(FAKTURAMAANED(42_582, ...course)).toEqual([july]);
    expect(proposed(['', ''], sent)).toEqual([august]);
    expect(proposed(['', ''], '', '2016-06')).toEqual([['', '', '', '', '', '', '', '', '']]);
    expect(FAKTURAMAANED('2016-07', ...course, '', '', '', '', 'datoer=iso')).toEqual([
      ['1001', 'faktura', '2016-07-04', '2016-07-31', 6720, '2016-08-01', '2016-12-02', '2016-08-31', rests],
    ]);
  });

  it('a closure after the invoice was sent gives a credit note', () => {
    expect(proposed(['lukket før tid', '2016-07-20'], sent)).toEqual([
      ['1001', 'kreditnota', 42_572, 42_582, 2640, 42_614, '', '', expect.stringContaining('R214')],
    ]);
    const credited = [...(sent as Rows), [1001, '2016-09-01', 42_572, 42_582, 2640, 'Kreditnota']];
    expect(proposed(['lukket før tid', '2016-07-20'], credited)).toEqual([['', '', '', '', '', '', '', '', '']]);
  });

  it('what waits and what is to be corrected stands beside it', () => {
    const rows = FAKTURAMAANED('2016-08', ...list) as Rows;
    expect(rows.map(([id, proposal]) => [id, proposal])).toEqual([
      ['1001', 'faktura'],
      ['1001', 'faktura'],
      ['1002', 'venter'],
      ['', 'ret'],
      ['1004', 'ret'],
      ['1001', 'venter'],
    ]);
    expect(about('1002', rows)).toEqual([
      [
        '1002',
        'venter',
        '',
        '',
        1680,
        '',
        '',
        '',
        'Afvises: Forløbet er kortere end 2 uger. [R132, D16 s. 35, Bilag A2 1.6]',
      ],
    ]);
  });

  it.each([
    [
      'of another order',
      [[1002, 42_583, 42_555, 42_582, 1]],
      'sendte: en faktura er af en ordre, der ikke står i listen',
    ],
    ['without an amount', [[1001, 42_583, 42_555, 42_582, 0]], 'sendte: række 1: cellen er tom eller 0'],
    [
      'of no day',
      [
        ['', '', '', '', ''],
        [1001, 'x', 42_555, 42_582, 1],
      ],
      'sendte: række 1: skriv datoen',
    ],
    ['of another kind', [[1001, 42_583, 42_555, 42_582, 1, 'rykker']], 'sendte: række 1: arten er faktura'],
    ['in too many columns', [[1001, 42_583, 42_555, 42_582, 1, '', 'x']], 'sendte: række 1: giv højst 6 kolonner'],
  ])('what was sent is read as strictly: %s', (_, sendte, text) => {
    expect(answered(() => proposed(['', ''], sendte))).toContain(`value: ${text}`);
  });

  it('an order that was sent under a number without its noughts is said', () => {
    const fault = 'value: sendte: en faktura er af en ordre, der ikke står i listen';
    const under = (...ids: readonly unknown[]) =>
      FAKTURAMAANED('2016-08', ...columns(...ids.map((id) => b(id))), ...none, '', '', '', sent);
    expect(answered(() => under('01001'))).toBe(fault);
    expect((under('01001', 1001) as Rows).map(([, proposal]) => proposal)).toEqual(['ret', 'ret']);
  });
});

test('KILDE and FORKLAR of a list: the clauses of all its rows; a row that cannot be read is told', () => {
  const two = columns(b(1001), b(1002, { weeks: 1 }));
  expect(KILDE('STATUS', ...two)).toContain('R207, D16 s. 70');
  expect(FORKLAR('STATUS', ...two)).toContain('2 ordrer: 1 kan bekræftes, 1 afvises.');
  expect(KILDE('FAKTURAMAANED', '2016-07', ...two)).toContain('R219, D16 s. 72');
  expect(answered(() => FORKLAR('STATUS', ...list))).toBe(
    'value: række 4: timepris: skriv tallet som 1234,50 eller 1.234,50',
  );
});

describe('120 orders in HyperFormula', () => {
  const all = sampleOrders(agreements, 500);
  const isRight = ({ agreement, facts: { order } }: (typeof all)[number]) => {
    const told = answer('check-order', { agreement, order });
    return told.ok && (told.result as { verdict: string }).verdict === 'confirm';
  };
  const samples = [...all.filter(isRight).slice(0, 60), ...all.filter((each) => !isRight(each)).slice(0, 60)];
  const text = (cells: readonly unknown[]) =>
    cells.map((cell, at) => (at === 5 && (cell as number) < 2 ? `'${cell}` : cell));
  const args = 'A,B,C,D,F,G,E,H,I,J'
    .split(',')
    .map((column) => `Ordrer!${column}1:${column}${samples.length + 20}`)
    .join(',');
  const cellsOf = (formula: string, rows: readonly number[], at: readonly number[]) =>
    rows.map((row) => at.map((column) => `=IFERROR(INDEX(${formula},${row},${column}),"")`));
  const orders = samples.map(({ agreement, facts }) => ({ agreement, ...facts }));
  const common = { agreement: 'koebenhavn-2016-unge', orders };
  const some = samples.flatMap((_, at) => (at % 7 === 0 ? [at] : []));
  const engine = engineWith({
    Ordrer: samples.map(({ cells }) => text(cells)) as never,
    Status: cellsOf(
      `INDSATS.STATUS(${args})`,
      some.map((at) => at + 1),
      [1, 3],
    ),
    Tal: cellsOf(`INDSATS.STATUSTAL(${args})`, [1, 2, 3, 4, 5, 6], [2, 3]),
    Faktura: cellsOf(`INDSATS.FAKTURAMAANED("2017-03",${args})`, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [1, 2, 5]),
  });
  const valuesOf = (name: string) => engine.getSheetValues(engine.getSheetId(name) as number);

  test('each status and each fee is that of settle, and so are the totals', () => {
    const told = answer('settle', { ...common, asOf: '1900-01-01', steps: false });
    const { orders: settled, totals } = (told.ok && told.result) as Settlement;
    const expected = some.map((at) => {
      const { verdict, findings, missing, fee } = settled[at] as Settlement['orders'][number];
      const isOk = findings.length + missing.length === 0;
      return [verdict === 'reject' ? 'Afvises' : isOk ? 'OK' : 'Advarsel', fee ? Number(fee.total) : ''];
    });
    expect(valuesOf('Status')).toEqual(expected);
    const [, , rejected, , confirmable, all] = valuesOf('Tal');
    expect([confirmable?.[0], rejected?.[0], all?.[0]]).toEqual([totals.confirmed, totals.rejected, totals.orders]);
    expect(Number(confirmable?.[1]).toFixed(2)).toBe(totals.confirmedFee);
  });

  test('each invoice of a month is that of invoice-run', () => {
    const told = answer('invoice-run', { ...common, month: '2017-03', steps: false });
    const { orders: asked } = (told.ok && told.result) as InvoiceRun;
    const rows = asked.flatMap(({ id, drafts, waits }) => [
      ...drafts
        .filter(({ invoice }) => invoice.kind === 'course')
        .flatMap(({ invoice }) => invoice.lines.map(({ amount }) => [id, 'faktura', Number(amount)])),
      ...waits
        .filter(({ about, code }) => about === 'course' && code !== 'period-not-over')
        .map(({ amount }) => [id, 'venter', amount === null ? '' : Number(amount)]),
    ]);
    expect(valuesOf('Faktura')).toEqual(rows.slice(0, 10));
    expect(new Set(rows.map(([, proposal]) => proposal))).toEqual(new Set(['faktura', 'venter']));
  });
});
