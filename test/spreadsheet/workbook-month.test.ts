import { describe, expect, it, test } from 'vitest';
import { type RawCell, serialOf } from '../../scripts/workbook/workbook.mjs';
import type { InvoicePlan } from '../../src/invoicing/invoice-plan.ts';
import { answer } from '../../src/operations/operations.ts';
import type { InvoiceRun } from '../../src/settlement/invoice-run.ts';
import { isoDateOf } from '../../src/spreadsheet/cell.ts';
import { type Row, workbook } from './workbook-engine.ts';

const agreement = 'koebenhavn-2016-fyldt-30';
const iso = (serial: number) => isoDateOf(serial, '1900');
const MONTH = '2016-10';
const chosen = serialOf('2016-10-15');

interface Case {
  readonly order: Record<string, unknown> & { readonly id: string; readonly startsOn: string };
  readonly closure?: Record<string, unknown>;
  readonly cells: Row;
}

/** Orders that can be confirmed, over the month in many ways: by weeks or by a last day, open or closed before, in and after it. */
const cases: Case[] = Array.from({ length: 24 }, (_, index) => {
  const start = serialOf('2016-08-01') + index * 3 - (index % 4 === 3 ? (index * 3) % 7 : 0);
  const weeks = 8 + (index % 3) * 3;
  const [hours, rate] = [12, 120 + index * 1.27];
  const last = start + 7 * weeks - (index % 4 === 3 ? 3 : 1);
  const open = [null, null, '2016-10-12', '2016-09-21', '2016-11-02', '2016-10-31'][index % 6] as string | null;
  const lastOpen = open !== null && serialOf(open) >= start && serialOf(open) <= last ? serialOf(open) : null;
  const byDay = index % 4 === 3;
  const id = `k-${index}`;
  return {
    order: {
      id,
      level: 'virksomhedsspor-b',
      startsOn: iso(start),
      ...(byDay ? { endsOn: iso(last) } : { weeks }),
      hoursPerWeek: '12',
      hourlyRate: rate.toFixed(2),
    },
    ...(lastOpen !== null && { closure: { ground: 'closed-early', lastOpenDay: iso(lastOpen) } }),
    cells: [
      id,
      'Virksomhedsspor B',
      start,
      byDay ? null : weeks,
      byDay ? last : null,
      hours,
      Number(rate.toFixed(2)),
      lastOpen && 'lukket før tid',
      lastOpen,
      null,
    ],
  };
});

/** What was sent before anybody knew of a closure: months through one of three, sometimes with a month left out. */
function sentOf({ order }: Case, index: number) {
  const told = answer('invoice-plan', { agreement, order });
  const { lines } = (told.ok && told.result) as InvoicePlan;
  const through = ['2016-08', '2016-09', '2016-10', '2016-11'][index % 4] as string;
  return lines.filter(({ month }, at) => month <= through && !(index % 5 === 4 && at === 0));
}

const documents = cases.flatMap((each, index) =>
  sentOf(each, index).map((line) => ({ id: each.order.id, ...line, sentOn: line.invoiceFrom as string })),
);
const rowOf = (one: (typeof documents)[number]): Row => [
  one.id.toUpperCase(),
  'faktura',
  serialOf(`${one.month}-20`),
  serialOf(one.firstDay),
  serialOf(one.lastDay),
  Number(one.amount),
  serialOf(one.sentOn),
  null,
];

describe('Måned and Fakturaer against the library’s run of the month', () => {
  const book = workbook({
    orders: cases.map(({ cells }) => cells),
    sent: documents.map(rowOf),
    month: chosen,
    rows: 26,
  });
  const told = answer('invoice-run', {
    agreement,
    month: MONTH,
    orders: cases.map(({ order, closure }) => ({
      order,
      ...(closure && { closure }),
      earlierInvoices: documents
        .filter(({ id }) => id === order.id)
        .map(({ sentOn, firstDay, lastDay, amount }) => ({
          kind: 'course',
          channel: 'portal',
          sentOn,
          lines: [{ firstDay, lastDay, amount }],
        })),
    })),
  });
  if (!told.ok) throw new Error(JSON.stringify(told.problems));
  const run = told.result as InvoiceRun;
  const columns = [
    'Status',
    'Ordre',
    'Fra',
    'Til og med',
    'Beløb',
    'Sendes tidligst',
    'Sendes senest',
    'Forfalder (hvis sendt da)',
  ];
  const list = Array.from({ length: 52 }, (_, nth) => columns.map((heading) => book.at('Måned', heading, nth))).filter(
    ([status]) => status !== '',
  );
  const of = (word: string) => list.filter(([status]) => status === word).map((row) => row.slice(1));
  const amountOf = (value: unknown) => Number(value).toFixed(2);

  test('every row of both sheets can be read', () => {
    for (const [index] of cases.entries()) expect(book.at('Ordrer', 'Status', index), String(index)).toBe('OK');
    for (const [index] of documents.entries())
      expect(['OK', 'Advarsel'], String(index)).toContain(book.at('Fakturaer', 'Status', index));
  });

  test('what is to be sent, from when, until when, and when it is due', () => {
    const drafts = run.orders.flatMap(({ id, drafts: all }) =>
      all
        .filter(({ month }) => month === MONTH)
        .map(({ invoice, total, invoiceFrom, invoiceBy }) => {
          const due = answer('due-date', { agreement, sentOn: invoiceFrom });
          return [
            id,
            serialOf(invoice.lines[0]?.firstDay as string),
            serialOf(invoice.lines.at(-1)?.lastDay as string),
            total,
            serialOf(invoiceFrom as string),
            serialOf(invoiceBy as string),
            serialOf(((due.ok && due.result) as { dueOn: string }).dueOn),
          ];
        }),
    );
    expect(drafts.length).toBeGreaterThan(8);
    expect(of('Skal sendes').map((row) => row.map((value, at) => (at === 3 ? amountOf(value) : value)))).toEqual(
      drafts,
    );
    const sum = drafts.reduce((all, [, , , total]) => all + Math.round(Number(total) * 100), 0);
    expect([book.cell('Måned', 'B3'), book.cell('Måned', 'C3')]).toEqual([drafts.length, sum / 100]);
  });

  test('what is to be credited of each order', () => {
    const credits = run.orders.flatMap(({ id, credits: all }) => all.map(({ total }) => [id, total]));
    expect(credits.length).toBeGreaterThan(3);
    const sums = new Map<string, number>();
    for (const [id, , , amount] of of('Krediteres')) {
      const order = String(id).toLowerCase();
      sums.set(order, (sums.get(order) ?? 0) + Math.round(Number(amount) * 100));
    }
    const byName = (one: readonly unknown[], other: readonly unknown[]) =>
      String(one[0]).localeCompare(String(other[0]));
    expect([...sums].map(([id, ore]) => [id, (ore / 100).toFixed(2)]).sort(byName)).toEqual(credits.sort(byName));
    expect(amountOf(book.cell('Måned', 'C4'))).toBe(run.inAll.credited);
    expect(list.findIndex(([status]) => status !== 'Krediteres')).toBe(of('Krediteres').length);
  });

  test('what is sent, and what was left over from before', () => {
    const ofMonth = documents.filter(({ month }) => month === MONTH);
    expect(of('Sendt').length).toBe(ofMonth.length);
    const before = run.orders.flatMap(({ drafts, waits }) => [
      ...drafts.filter(({ month }) => month !== null && month < MONTH).map(({ total }) => total),
      ...waits.filter(({ code }) => code === 'too-late').map(({ amount }) => amount),
    ]);
    expect(before.length).toBeGreaterThan(3);
    const ore = before.reduce((all, total) => all + Math.round(Number(total) * 100), 0);
    expect(book.cell('Måned', 'C7')).toBe(ore / 100);
  });
});

describe('Fakturaer', () => {
  const START = serialOf('2016-07-04');
  const JULY = serialOf('2016-07-01');
  const order: Row = ['a', 'Virksomhedsspor B', START, 13, null, 12, 140, null, null, null];
  const july: Row = ['a', 'Faktura', JULY, START, START + 27, 6720, START + 28, null];
  const book = workbook({ orders: [order], month: JULY, rows: 4 });
  const EMPTY: Row = Array.from({ length: 8 }, () => null);
  const EMPTY_ORDER: Row = Array.from({ length: 10 }, () => null);
  const says = (rows: readonly Row[], own: Row = order, nth = 0) => {
    // Together, so that the sheets that look at every row are worked out once.
    book.engine.batch(() => {
      book.put('Ordrer', 'Ordre', 0, own);
      for (let at = 0; at < 4; at++) book.put('Fakturaer', 'Ordre', at, rows[at] ?? EMPTY);
    });
    return ['Status', 'Hvorfor', 'Skal krediteres'].map((heading) => book.at('Fakturaer', heading, nth));
  };
  const cell = (at: number, value: RawCell, row: Row = july) => row.map((own, index) => (index === at ? value : own));
  const listed = () =>
    [0, 1, 2, 3]
      .map((nth) => ['Status', 'Slags', 'Beløb'].map((heading) => book.at('Måned', heading, nth)))
      .filter(([status]) => status !== '');
  const closedOn = (day: number): Row => [...order.slice(0, 7), 'lukket før tid', day, null];

  it.each<[string, Row, string]>([
    ['no order', cell(0, null), 'Ordre mangler'],
    ['an order that is none', cell(0, 'b'), 'Ordren findes ikke'],
    ['a pattern', cell(0, '*'), 'Ordren findes ikke'],
    ['no kind', cell(1, null), 'Slags skal være Faktura eller Kreditnota'],
    ['a month that is text', cell(2, 'juli'), 'Måned er tekst, ikke en dato'],
    ['a first day that is text', cell(3, '4. juli'), 'Fra er tekst, ikke en dato'],
    ['no last day', cell(4, null), 'Til og med mangler'],
    ['the wrong way round', cell(4, START - 1), 'Til og med ligger før Fra'],
    ['an amount that is text', cell(5, '6.720 kr.'), 'Beløb er tekst, ikke et tal'],
    ['an amount of 0', cell(5, 0), 'Beløb skal være over 0, også på en kreditnota'],
    ['an amount below 0', cell(5, -6720), 'Beløb skal være over 0, også på en kreditnota'],
    ['half an øre', cell(5, 6720.005), 'Beløb har over 2 decimaler'],
    ['no day of sending', cell(6, null), 'Sendt mangler'],
    ['a day of payment that is text', cell(7, 'ja'), 'Betalt er tekst, ikke en dato'],
    ['a truth value for a day', cell(3, '=TRUE()'), 'Fra er sand/falsk, ikke en dato'],
    ['one for an amount', cell(5, '=TRUE()'), 'Beløb er sand/falsk, ikke et tal'],
    ['paid before it was sent', cell(7, START), 'Betalt ligger før Sendt'],
    [
      'a day before the course',
      cell(3, START - 1),
      'Uden for forløbet 04-07-2016 til 02-10-2016. Er den sendt: krediter det hele',
    ],
    [
      'a day after it',
      cell(2, serialOf('2016-10-03'), cell(4, serialOf('2016-10-03'))),
      'Uden for forløbet 04-07-2016 til 02-10-2016. Er den sendt: krediter det hele',
    ],
    ['the month before', cell(2, JULY - 1), 'Måned passer ikke: dagene hører til juli 2016'],
    ['the same month a year later', cell(2, serialOf('2017-07-01')), 'Måned passer ikke: dagene hører til juli 2016'],
    [
      'a first day a day late',
      cell(3, START + 1),
      'Fra passer ikke: juli 2016 begynder 04-07-2016. Er den sendt: krediter det hele',
    ],
    [
      'a first day a week late',
      cell(3, START + 7),
      'Fra passer ikke: juli 2016 begynder 04-07-2016. Er den sendt: krediter det hele',
    ],
    [
      'a first day of August a week late',
      cell(2, serialOf('2016-08-09'), cell(3, START + 35, cell(4, START + 55))),
      'Fra passer ikke: august 2016 begynder 01-08-2016. Er den sendt: krediter det hele',
    ],
    [
      'a last day a day early',
      cell(4, START + 26),
      'Til og med passer ikke: midt i en af forløbets uger. Er den sendt: krediter det hele',
    ],
    ['a cell that shows an error', cell(5, '=1/0'), 'En celle viser en fejl'],
  ])('%s', (_, row, text) => {
    expect(says([row]).slice(0, 2)).toEqual(['Ret', text]);
    expect([book.cell('Måned', 'D2'), book.cell('Måned', 'C3')]).toEqual(['Ret først rækkerne i Fakturaer', '–']);
    expect(book.cell('Fakturaer', 'B2')).toBe(
      text.startsWith('En celle') ? text : 'Ret de rækker, hvor Status siger Ret: 1 række er ikke talt med',
    );
    // Nothing that may be the invoice itself is asked to be sent.
    expect(listed().filter(([status]) => status !== 'Ret i Fakturaer')).toEqual([]);
  });

  test('a row that is to be put right holds back its own order, or all where it names none', () => {
    const other: Row = ['b', ...order.slice(1)];
    const told = () =>
      [0, 1, 2].map((nth) =>
        ['Status', 'Ordre', 'Beløb', 'Bemærkning'].map((heading) => book.at('Måned', heading, nth)),
      );
    book.put('Ordrer', 'Ordre', 1, other);
    says([cell(5, '6.720 kr.')]);
    expect(told()).toEqual([
      ['Skal sendes', 'b', 6720, ''],
      ['Ret i Fakturaer', 'a', '', 'Ret ordrens rækker i Fakturaer først'],
      ['', '', '', ''],
    ]);
    expect([book.cell('Måned', 'B3'), book.cell('Fakturaer', 'H2')]).toEqual([
      1,
      'Skal krediteres (1 række er ikke talt med)',
    ]);
    says([cell(0, 'c')]);
    const unknown = 'En række i Fakturaer har ingen ordre, der kendes';
    expect(told()).toEqual([
      ['Ret i Fakturaer', 'a', '', unknown],
      ['Ret i Fakturaer', 'b', '', unknown],
      ['', '', '', ''],
    ]);
    book.put('Ordrer', 'Ordre', 1, EMPTY_ORDER);
  });

  test('right, sent too early, and paid', () => {
    expect(says([july])).toEqual(['OK', '', 0]);
    expect(listed()).toEqual([['Sendt', 'Faktura', 6720]]);
    expect(book.at('Fakturaer', 'Forfalder')).toBe(serialOf('2016-08-31'));
    expect(says([cell(7, START + 60)])).toEqual(['OK', '', 0]);
    expect(listed()).toEqual([['Betalt', 'Faktura', 6720]]);
    expect([book.cell('Måned', 'C5'), book.cell('Måned', 'C6')]).toEqual([6720, 6720]);
    expect(says([cell(6, START + 27)]).slice(0, 2)).toEqual(['Advarsel', 'Sendt, før dagene var gået']);
  });

  test('an order that is not to be read, and one that is to be rejected', () => {
    expect(says([july], cell(2, 'juli', order)).slice(0, 2)).toEqual(['Ret', 'Ret ordren først']);
    expect(says([], cell(6, 200, order))).toEqual(['', '', '']);
    const notWith = 'Ordrer, der skal afvises og ikke er med: 1';
    expect([listed(), book.cell('Måned', 'F3')]).toEqual([[['Ordren afvises', 'Faktura', '']], notWith]);
    expect(book.at('Måned', 'Bemærkning')).toBe('Få ordren afklaret: timepris over 160 kr.');
    expect([book.cell('Måned', 'B3'), book.cell('Måned', 'C3')]).toEqual([0, 0]);
    expect(book.cell('Måned', 'D2')).toBe('Ingen fakturaer at sende i måneden. Ikke med: 1 ordre');
    // A month of which nothing is open counts it all the same, as Ordrer does.
    book.putAt('Måned', 'B2', [[serialOf('2020-01-01')]]);
    expect([listed(), book.cell('Måned', 'F3')]).toEqual([[], notWith]);
    book.putAt('Måned', 'B2', [[JULY]]);
  });

  it.each<[string, Row]>([
    ['too little was sent', cell(6, 200, order)],
    ['too much was sent, for it was closed', cell(6, 200, closedOn(START + 13))],
  ])('an order that became one to reject after its invoice was sent is cleared up first: %s', (_, own) => {
    const words = 'Ordren afvises: få den afklaret, før noget krediteres eller sendes';
    expect(says([july], own)).toEqual(['Afvises', words, '']);
    expect(listed()[0]).toEqual(['Ordren afvises', 'Faktura', 6720]);
    expect(listed().filter(([status]) => status === 'Krediteres' || status === 'Skal sendes')).toEqual([]);
    expect([book.cell('Måned', 'B4'), book.cell('Måned', 'C4'), book.cell('Fakturaer', 'B2')]).toEqual([
      0,
      0,
      'Nogle ordrer skal afvises: få dem afklaret',
    ]);
    expect(book.cell('Måned', 'D2')).toMatch(/Ikke med: 1 ordre$/);
  });

  test('all of the month is sent, or all but what is left out', () => {
    says([july]);
    expect(book.cell('Måned', 'D2')).toBe('Alt for måneden er sendt');
    const left: [Row, string, string][] = [
      [['b', ...cell(6, 200, order).slice(1)], 'F3', 'Ordrer, der skal afvises og ikke er med: 1'],
      [['b', ...cell(2, 'juli', order).slice(1)], 'F4', 'Rækker i Ordrer, der skal rettes og ikke er med: 1'],
      [
        ['b', 'Helhedsforløb', serialOf('2024-07-01'), 26, null, 8, 500, null, null, null],
        'F6',
        'Ordrer, der ikke er med, fordi deres aftale ikke siger, hvordan der faktureres: 1',
      ],
    ];
    for (const [row, at, text] of left) {
      book.put('Ordrer', 'Ordre', 1, row);
      expect(book.cell('Måned', at)).toBe(text);
      expect(book.cell('Måned', 'D2')).toMatch(
        /^(?:Det, der er med, er sendt\. Ikke med: 1 ordre|Der er fakturaer at sende)$/,
      );
    }
    book.put('Ordrer', 'Ordre', 1, EMPTY_ORDER);
    expect(['F3', 'F4', 'F5', 'F6', 'F7'].map((at) => book.cell('Måned', at))).toEqual(['', '', '', '', '']);
  });

  test('what is left over from before: of how many orders, and the first month', () => {
    const told = (rows: readonly Row[], month: string) => {
      says(rows);
      book.putAt('Måned', 'B2', [[serialOf(month)]]);
      const text = [book.cell('Måned', 'B7'), book.cell('Måned', 'F7')];
      book.putAt('Måned', 'B2', [[JULY]]);
      return text;
    };
    const since = (month: string) => [
      1,
      `Ordrer, der mangler en faktura for en tidligere måned: 1; den første måned er ${month}`,
    ];
    const august = cell(2, serialOf('2016-08-01'), cell(3, START + 28, cell(4, START + 55, cell(6, START + 56))));
    expect(told([], '2016-09-01')).toEqual(since('juli 2016'));
    expect(told([july], '2016-09-01')).toEqual(since('august 2016'));
    expect(told([august], '2016-09-01')).toEqual(since('juli 2016'));
    expect(told([july, august], '2016-09-01')).toEqual([0, '']);
    expect(told([july, august], '2016-10-01')).toEqual(since('september 2016'));
    expect(told([july, august], '2016-12-01')).toEqual(since('september 2016'));
  });

  test('closed after it was sent: credited, and once the credit note is written no more', () => {
    expect(says([july], closedOn(START + 13))).toEqual(['Advarsel', 'For meget faktureret: krediter', 3360]);
    expect(listed()[0]).toEqual(['Krediteres', 'Kreditnota', 3360]);
    const note = cell(1, 'Kreditnota', cell(5, 3360));
    expect(says([july, note], closedOn(START + 13))).toEqual(['OK', 'Krediteret 3.360,00: herefter 3.360,00.', 0]);
    expect([book.at('Måned', 'Status'), book.at('Måned', 'Bemærkning')]).toEqual([
      'Sendt',
      'Krediteret 3.360,00: herefter 3.360,00.',
    ]);
    expect(book.cell('Måned', 'C5')).toBe(3360);
    // A credit note is not due, and what was paid is never more than what was sent.
    expect([book.at('Fakturaer', 'Forfalder', 0), book.at('Fakturaer', 'Forfalder', 1)]).toEqual([START + 58, '']);
    says([cell(7, START + 40), note], closedOn(START + 13));
    expect([book.cell('Måned', 'C5'), book.cell('Måned', 'C6')]).toEqual([3360, 3360]);
    says([july, cell(7, START + 40, note)], closedOn(START + 13));
    expect([book.cell('Måned', 'C5'), book.cell('Måned', 'C6')]).toEqual([3360, 0]);
    const later = (days: number) => cell(6, START + 28 + days, note);
    expect(says([july, note, later(1), later(2)], closedOn(START + 13)).slice(0, 2)).toEqual([
      'Ret',
      'Der er krediteret mere, end der er faktureret for dagene',
    ]);
  });

  test('too little: all of it is credited, and then the invoice is there again', () => {
    const little = cell(5, 6000);
    expect(says([little])).toEqual([
      'Advarsel',
      'For lidt faktureret: krediter det hele, så står den igen i Måned',
      6000,
    ]);
    const credited = cell(1, 'Kreditnota', cell(6, START + 40, little));
    expect(says([little, credited])).toEqual(['OK', 'Krediteret 13-08-2016', 0]);
    expect(listed()[0]).toEqual(['Skal sendes', 'Faktura', 6720]);
    // Not before the credit note: the first day after the invoice's own days is long gone.
    expect(['Sendes tidligst', 'Bemærkning'].map((heading) => book.at('Måned', heading))).toEqual([
      START + 40,
      'efter kreditnotaen af 13-08-2016',
    ]);
    expect(says([little, credited, july])).toEqual(['OK', 'Krediteret 13-08-2016', 0]);
    expect(listed().map(([status]) => status)).toEqual(['Krediteret', 'Sendt', 'Sendt']);
    // What nothing is left of is not due; what is sent anew is, and is what a closure is credited of.
    expect([0, 1, 2].map((nth) => book.at('Fakturaer', 'Forfalder', nth))).toEqual(['', '', START + 58]);
    expect([0, 1, 2].map((nth) => book.at('Måned', 'Forfalder (hvis sendt da)', nth))).toEqual(['', '', START + 58]);
    expect([0, 1, 2].map((nth) => book.at('Fakturaer', 'Skal krediteres', nth))).toEqual([0, '', 0]);
    says([little, credited, july], closedOn(START + 13));
    expect([0, 1, 2].map((nth) => book.at('Fakturaer', 'Skal krediteres', nth))).toEqual([0, '', 3360]);
  });

  test('sent twice, or with days of another invoice', () => {
    for (const pasted of [july, cell(1, ' faktura ')]) {
      for (const nth of [0, 1]) {
        expect(says([july, pasted], order, nth)).toEqual(['Ret', 'Står rækken to gange? Slet den ene', '']);
      }
      expect(listed()).toEqual([['Ret i Fakturaer', 'Faktura', '']]);
    }
    expect(says([july, cell(6, START + 29)])).toEqual([
      'Advarsel',
      'Dagene er faktureret to gange: står rækken dobbelt, så slet den ene; ellers krediter',
      6720,
    ]);
    const other = cell(2, serialOf('2016-08-01'), cell(4, START + 34, cell(3, START + 7, cell(6, START + 60))));
    expect(says([july, other]).slice(0, 2)).toEqual([
      'Ret',
      'Dagene står også i en anden faktura. Er begge sendt: krediter den ene',
    ]);
  });

  test('a wrong first day that was really sent is credited whole, and then it all fits', () => {
    const wrong = cell(3, START + 7);
    const note = cell(1, 'Kreditnota', cell(6, START + 40, wrong));
    expect(says([wrong, note])).toEqual(['OK', 'Krediteret 13-08-2016', 0]);
    expect(says([wrong, note], order, 1)).toEqual(['OK', '', '']);
    expect(listed()[0]).toEqual(['Skal sendes', 'Faktura', 6720]);
    expect(book.at('Måned', 'Fra')).toBe(START);
    expect(says([wrong, note, july], order, 2)).toEqual(['OK', '', 0]);
  });

  test('the rest of a month after its first part fits, and no gap does', () => {
    const part = (from: number, to: number, amount: number) =>
      cell(3, START + from, cell(4, START + to, cell(5, amount)));
    const first = part(0, 6, 1680);
    expect(says([first, part(7, 27, 5040)], order, 1)).toEqual(['OK', '', 0]);
    expect(says([first, part(14, 27, 3360)], order, 1).slice(0, 2)).toEqual([
      'Ret',
      'Fra passer ikke: juli 2016 begynder 04-07-2016. Er den sendt: krediter det hele',
    ]);
    // Closed in the week: what was sent before and after the closure may end on any day that was an end.
    const closed = closedOn(START + 9);
    expect(says([part(0, 9, 2400)], closed)).toEqual(['OK', '', 0]);
    expect(says([first, part(7, 9, 720)], closed, 1)).toEqual(['OK', '', 0]);
    expect(says([part(0, 8, 2160)], closed)).toEqual(['OK', '', 0]);
    expect(listed()[0]).toEqual(['Skal sendes', 'Faktura', 240]);
  });

  test('an order by its number with other noughts is none', () => {
    says([cell(0, 7)], cell(0, "'007", order));
    expect(says([cell(0, 7)], cell(0, "'007", order)).slice(0, 2)).toEqual([
      'Ret',
      'Findes ikke: andre nuller foran i Ordrer',
    ]);
    expect(listed().map(([status]) => status)).toEqual(['Ret i Fakturaer']);
  });

  describe('what is credited belongs to the invoices of its days as they were sent, each until nothing of it is left', () => {
    const paid = (row: Row) => cell(7, START + 60, row);
    const amounting = (ore: number, days = 0, kind = 'Faktura') =>
      cell(1, kind, cell(5, ore, cell(6, START + 28 + days)));
    const credit = (amount: number, days = 0) => amounting(amount, days, 'Kreditnota');

    it.each<[string, Row[], number, number, number]>([
      ['the new one is paid', [amounting(6700), credit(6700), paid(amounting(6720))], 6720, 1, 6720],
      [
        'the same days apart, the new one first',
        [paid(amounting(6720, 9)), amounting(6700), credit(6700, 9)],
        6720,
        1,
        6720,
      ],
      ['the old one was paid, and nothing of it is left', [paid(amounting(6700)), credit(6700), july], 6720, 0, 0],
      ['neither is', [amounting(6700), credit(6700), july], 6720, 0, 0],
      ['both were', [paid(amounting(6700)), credit(6700), paid(july)], 6720, 1, 6720],
      [
        'more than the old one is credited',
        [amounting(6700), credit(6700), paid(amounting(7000)), credit(280, 2)],
        6720,
        1,
        6720,
      ],
      [
        'part of the old one is, which was paid',
        [paid(amounting(6700)), credit(700), amounting(720, 2)],
        6720,
        1,
        6000,
      ],
      ['one credit note over both', [amounting(6700), paid(amounting(7000, 1)), credit(6980, 2)], 6720, 1, 6720],
      ['all is, and nobody paid', [amounting(6700), credit(6700)], 0, 0, 0],
    ])('%s', (_, rows, isSent, count, isPaid) => {
      says(rows);
      expect(rows.map((_row, nth) => book.at('Fakturaer', 'Status', nth))).toEqual(rows.map(() => 'OK'));
      expect(['C5', 'B6', 'C6'].map((at) => book.cell('Måned', at))).toEqual([isSent, count, isPaid]);
    });

    test('a credit note without its invoice, or older than it', () => {
      const none = ['Ret', 'Ingen faktura har de dage'];
      expect(says([credit(6700)]).slice(0, 2)).toEqual(none);
      expect(says([july, cell(4, START + 20, credit(100))], order, 1).slice(0, 2)).toEqual(none);
      const old = ['Ret', 'Kreditnotaen er sendt før sin faktura: ret den ene dato'];
      expect(says([july, credit(6720, -1)], order, 1).slice(0, 2)).toEqual(old);
      expect(says([july, credit(6720)], order, 1)).toEqual(['OK', '', '']);
    });
  });

  test('amounts in words have the marks that Danish has', () => {
    const large = (amount: number) => says([cell(5, amount), cell(1, 'Kreditnota', cell(5, 0.05))])[1];
    expect(large(1000.1)).toMatch(/^Krediteret 0,05: herefter 1\.000,05\. /);
    expect(large(999.15)).toMatch(/^Krediteret 0,05: herefter 999,10\. /);
    expect(large(12_003_045.05)).toMatch(/^Krediteret 0,05: herefter 12\.003\.045,00\. /);
  });

  test('sent on the last day for it, and after; and on a day that no list holds', () => {
    expect(says([cell(6, serialOf('2016-12-02'))])).toEqual(['OK', '', 0]);
    expect(says([cell(6, serialOf('2016-12-03'))])).toEqual(['Advarsel', 'Sendt efter sidste frist 02-12-2016', 0]);
    const beyond = 'Sendt ligger uden for listen Helligdage';
    expect(says([cell(6, serialOf('2071-01-01'))])).toEqual([
      'Advarsel',
      `Sendt efter sidste frist 02-12-2016. ${beyond}`,
      0,
    ]);
    const note = (day: string) => cell(1, 'Kreditnota', cell(6, serialOf(day)));
    expect(says([july, note('2071-01-01')], order, 1).slice(0, 2)).toEqual(['Advarsel', beyond]);
    // What is credited whole was not sent too late any more.
    expect(says([cell(6, serialOf('2016-12-03')), note('2016-12-04')])).toEqual(['OK', 'Krediteret 04-12-2016', 0]);
  });

  it.each<[string, Row[]]>([
    ['a row twice', [july, july]],
    ['a credit note that was never sent', [july, cell(1, 'Kreditnota', cell(6, null))]],
    ['days outside the course', [july, cell(3, START - 7, cell(4, START - 1, cell(2, JULY)))]],
    ['a month that is text', [july, cell(1, 'Kreditnota', cell(2, 'juli'))]],
  ])('a row that is to be put right stands in its month, also where all is sent: %s', (_, rows) => {
    says(rows);
    expect(listed().filter(([status]) => status === 'Ret i Fakturaer')).toEqual([['Ret i Fakturaer', 'Faktura', '']]);
    const first = [0, 1].findIndex((nth) => book.at('Fakturaer', 'Status', nth) === 'Ret');
    const faulty = [0, 1].filter((nth) => book.at('Fakturaer', 'Status', nth) === 'Ret').length;
    expect(book.cell('Måned', 'F5')).toBe(
      `Rækker i Fakturaer, der skal rettes, før listen gælder: ${faulty}; den første er række ${4 + first}`,
    );
  });

  test('an invoice of an order of which nothing is invoiced is to be taken away', () => {
    const own: Row = ['a', 'Helhedsforløb', serialOf('2024-07-01'), 26, null, 8, 500, null, null, null];
    expect(says([july], own).slice(0, 2)).toEqual(['Ret', 'Aftalen har ingen regel om fakturering: slet rækken her']);
  });

  test('an order that is to be rejected, whose invoice is sent all the same', () => {
    says([july], cell(6, 200, order));
    expect([book.cell('Måned', 'F3'), book.cell('Måned', 'C5')]).toEqual([
      'Ordrer, der skal afvises og ikke er med: 1; sendt for dem og talt med i Sendt: 1',
      6720,
    ]);
  });

  test('all of the month is sent, and something of an earlier one is not', () => {
    const august = cell(2, serialOf('2016-08-01'), cell(3, START + 28, cell(4, START + 55, cell(6, START + 56))));
    says([august]);
    book.putAt('Måned', 'B2', [[serialOf('2016-08-01')]]);
    expect(book.cell('Måned', 'D2')).toBe('Alt for måneden er sendt. Mangler fra før: 1 ordre');
    book.putAt('Måned', 'B2', [[JULY]]);
  });

  test('sent too early, and too little: both are told', () => {
    expect(says([cell(5, 6700, cell(6, START + 20))])).toEqual([
      'Advarsel',
      'For lidt faktureret: krediter det hele, så står den igen i Måned. Sendt, før dagene var gået',
      6700,
    ]);
    // The last day for it may have moved since.
    expect(says([cell(5, 6800, cell(6, serialOf('2016-12-03')))])).toEqual([
      'Advarsel',
      'For meget faktureret: krediter',
      80,
    ]);
  });

  /** Put in between, or below all that works anything out. */
  test.each(['C13', 'C40'])('an order in a row without formulas (%s) is known to be left out', (far) => {
    says([july]);
    book.putAt('Ordrer', far, [['b', ...order.slice(1)]]);
    const top = () => ['D2', 'F4', 'C3', 'C5'].map((address) => book.cell('Måned', address));
    expect(top()).toEqual([
      'Kopiér først formlerne ned i Ordrer: en række mangler dem',
      'Rækker i Ordrer, der skal rettes og ikke er med: 1; uden formler, som skal kopieres ned: 1',
      '–',
      '–',
    ]);
    book.putAt('Ordrer', far, [['=1/0', null]]);
    expect(top().slice(0, 1)).toEqual(['Kopiér først formlerne ned i Ordrer: en række mangler dem']);
    book.putAt('Ordrer', far, [EMPTY_ORDER]);
    expect(top()).toEqual(['Alt for måneden er sendt', '', 0, 6720]);
  });

  test.each(['C17', 'C60'])('an invoice in a row without formulas (%s) is not proposed a second time', (far) => {
    says([]);
    expect(listed()).toEqual([['Skal sendes', 'Faktura', 6720]]);
    book.putAt('Fakturaer', far, [july]);
    expect([listed(), book.at('Måned', 'Bemærkning')]).toEqual([
      [['Ret i Fakturaer', 'Faktura', '']],
      'En række i Fakturaer har ingen formler: kopiér dem ned',
    ]);
    expect(['D2', 'F5', 'C3'].map((address) => book.cell('Måned', address))).toEqual([
      'Ret først rækkerne i Fakturaer',
      'Rækker i Fakturaer, der skal rettes, før listen gælder: 1; uden formler, som skal kopieres ned: 1',
      '–',
    ]);
    book.putAt('Fakturaer', far, [EMPTY]);
    expect(listed()).toEqual([['Skal sendes', 'Faktura', 6720]]);
  });

  test('part of the month is sent: the rest is left', () => {
    expect(says([cell(4, START + 6, cell(5, 1680))])).toEqual(['OK', '', 0]);
    expect(['Fra', 'Til og med', 'Beløb', 'Bemærkning'].map((heading) => book.at('Måned', heading))).toEqual([
      START + 7,
      START + 27,
      5040,
      'resten af måneden',
    ]);
  });

  it.each<[RawCell, string]>([
    [null, 'Måneden mangler'],
    ['juli', 'Måneden er tekst, ikke en dato'],
    [0, 'Måneden ligger uden for årene 1900–2199'],
  ])('the month %j', (month, text) => {
    says([july]);
    book.putAt('Måned', 'B2', [[month]]);
    expect([book.cell('Måned', 'D2'), book.cell('Måned', 'C3'), listed()]).toEqual([text, '–', []]);
    book.putAt('Måned', 'B2', [[JULY]]);
  });
});
