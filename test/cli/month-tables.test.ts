import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { answer } from '../../src/operations/operations.ts';
import { command } from './console.ts';

const folder = mkdtempSync(join(tmpdir(), 'indsats-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const file = (text: string) => {
  const path = join(folder, `${files++}.txt`);
  writeFileSync(path, text);
  return path;
};

const agreement = 'koebenhavn-2016-fyldt-30';
const orders = [
  'Ordre;Borger;Leverandør;Niveau;Startdato;Uger;Timer pr. uge;Timepris;Ophør;Sidste åbne dag',
  'o1;b1;a;virksomhedsspor-b;04-07-2016;13;12;140,00;;',
  'o2;b2;a;virksomhedsspor-b;04-07-2016;13;12;140,00;lukket før tid;17-07-2016',
  '',
].join('\r\n');
const july = (order: string, amount = '6.720,00') =>
  `${order};F-${order};forløb;portalen;01-08-2016;04-07-2016;31-07-2016;${amount}`;
const head = 'Ordre;Faktura;Art;Kanal;Afsendt;Første dag;Sidste dag;Beløb';
const table = (...rows: string[]) => file([head, ...rows, ''].join('\n'));
const asked = async (words: readonly string[], input = orders) => {
  const { code, text } = await command([...words, '--agreement', agreement], input);
  return { code, text, told: text.startsWith('{"') ? JSON.parse(text.split('\n')[0] ?? '') : undefined };
};

describe('invoice-run of tables', () => {
  it('drafts the month, and credits what a closure cut', async () => {
    const sent = table(july('o1'), july('o2'));
    const { code, told } = await asked(['invoice-run', '--csv', '--sent', sent, '--month', '2016-08']);
    expect(code).toBe(0);
    expect(told.result.inAll).toMatchObject({ drafts: 1, invoiced: '6720.00', credits: 1, credited: '3360.00' });
  });

  it('writes a table that can be put under what was sent: then nothing is proposed again', async () => {
    const run = ['invoice-run', '--csv', '--month', '2016-08', '--csv-out'];
    const sent = [head, july('o1'), july('o2'), ''].join('\n');
    for (const format of [[], ['--international']]) {
      const first = await asked([...run, '--sent', file(sent), ...format]);
      expect(first.code).toBe(0);
      const again = await asked([
        'invoice-run',
        '--csv',
        '--month',
        '2016-08',
        '--sent',
        file(await joined(sent, first.text, format.length > 0)),
      ]);
      expect(again.told.result.inAll).toMatchObject({ drafts: 0, credits: 0 });
    }
  });

  /** The rows of one table under those of another, each by the names of its columns. */
  async function joined(sent: string, proposed: string, isInternational: boolean): Promise<string> {
    const parse = (text: string, mark: string) =>
      text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .filter((line) => line !== '')
        .map((line) => line.split(mark));
    const [names = [], ...rows] = parse(proposed, isInternational ? ',' : ';');
    const danish = [
      'Ordre',
      'Faktura',
      'Art',
      'Kanal',
      'Afsendt',
      'Første dag',
      'Sidste dag',
      'Beløb',
      'Krediterer',
      'Forslag',
    ];
    const english = [
      'order',
      'number',
      'kind',
      'channel',
      'sentOn',
      'firstDay',
      'lastDay',
      'amount',
      'credits',
      'proposal',
    ];
    const places = (isInternational ? english : danish).map((name) => names.indexOf(name));
    const own = rows.map((row) => places.map((at) => row[at] ?? '').join(';'));
    return [
      danish.join(';'),
      ...parse(sent, ';')
        .slice(1)
        .map((row) => [...row, '', ''].join(';')),
      ...own,
      '',
    ].join('\n');
  }

  it('takes what citizens were in, and the fields that stand in no table', async () => {
    const stays = file(
      [
        'Ordre;Art;Første dag;Sidste dag;Indkomstmåned;Indkomst',
        'o1;løntilskud;19-09-2016;16-10-2016;;',
        'o1;ordinært job;01-11-2016;;2016-12;12.000,00',
        'o1;ordinært job;01-11-2016;;2017-01;12.500,00',
        '',
      ].join('\n'),
    );
    const more = file(
      JSON.stringify({
        figures: { 'bonus-1a': '12000', 'bonus-1b': '9000', 'income-threshold': '11000' },
        buyer: { userIdent: 'AB12', ean: '5790000000005' },
      }),
    );
    const { told } = await asked(['invoice-run', '--csv', '--stays', stays, '--with', more, '--month', '2017-01']);
    const expected = answer('invoice-run', {
      agreement,
      month: '2017-01',
      ...JSON.parse(
        '{"figures":{"bonus-1a":"12000","bonus-1b":"9000","income-threshold":"11000"},"buyer":{"userIdent":"AB12","ean":"5790000000005"}}',
      ),
      orders: [
        {
          order: {
            id: 'o1',
            citizen: 'b1',
            provider: 'a',
            level: 'virksomhedsspor-b',
            startsOn: '2016-07-04',
            weeks: 13,
            hoursPerWeek: '12',
            hourlyRate: '140.00',
          },
          placements: [{ kind: 'loentilskud', firstDay: '2016-09-19', lastDay: '2016-10-16' }],
          employment: [
            {
              kind: 'ordinaert-job',
              firstDay: '2016-11-01',
              monthlyIncome: { '2016-12': '12000', '2017-01': '12500' },
            },
          ],
        },
        {
          order: {
            id: 'o2',
            citizen: 'b2',
            provider: 'a',
            level: 'virksomhedsspor-b',
            startsOn: '2016-07-04',
            weeks: 13,
            hoursPerWeek: '12',
            hourlyRate: '140.00',
          },
          closure: { ground: 'closed-early', lastOpenDay: '2016-07-17' },
        },
      ],
    });
    expect(told).toEqual(expected);
    expect(told.result.orders[0].drafts.at(-1).invoice.kind).toBe('bonus');
  });
});

describe('audit-invoice of tables', () => {
  it('judges each received invoice, and sums', async () => {
    const received = table(july('o1'), july('o2'));
    const { code, told } = await asked(['audit-invoice', '--csv', '--received', received]);
    expect(code).toBe(0);
    expect(
      told.result.orders.map(({ invoices }: { invoices: { verdict: string; number: string }[] }) =>
        invoices.map(({ verdict, number }) => [number, verdict]),
      ),
    ).toEqual([[['F-o1', 'right']], [['F-o2', 'send-back']]]);
    expect(told.result.inAll).toMatchObject({ payable: '6720.00', wrongAmount: '3360.00' });
  });

  it('against what was received before, as a table for Danish Excel', async () => {
    const words = ['audit-invoice', '--csv', '--sent', table(july('o1')), '--received', table(july('o1')), '--csv-out'];
    const { text } = await asked(words);
    const [names, row] = text.replace(/^\uFEFF/, '').split('\r\n');
    expect(names).toBe(
      'Ordre;Leverandør;Faktura;Art;Afsendt;Faktureret;Afgørelse;Fund;Rigtigt beløb;Fejlfaktureret;Bod regnes af;Det skal I gøre;Forfald',
    );
    expect(row?.split(';').slice(0, 7)).toEqual([
      'o1',
      'a',
      'F-o1',
      'forløb',
      '2016-08-01',
      '6720,00',
      'Sendes tilbage.',
    ]);
    expect(row).toContain(';6720,00;6720,00;');
  });

  it('says why the order is to be rejected in the row of its invoice', async () => {
    const words = ['audit-invoice', '--csv', '--received', table(july('o1', '54746,40')), '--csv-out'];
    const { text } = await asked(words, orders.replace(';140,00', ';1140,55'));
    const row = text.split('\r\n')[1]?.split(';') ?? [];
    expect([row[6], row[7], row[11]]).toEqual([
      'Skal kontrolleres.',
      'Timeprisen ligger over prisbåndets højestepris på 160,00 kr.',
      'Få ordren afklaret, før der betales eller modregnes: den skal afvises, som den står.',
    ]);
  });

  it('tells what a head of office reads', async () => {
    const { text } = await asked([
      'audit-invoice',
      '--csv',
      '--received',
      table(july('o1'), july('o2')),
      '--explain',
      'da',
    ]);
    expect(text.split('\n')[2]).toBe('2 fakturaer: 1 er rigtig, 1 sendes tilbage, 0 skal kontrolleres.');
  });
});

describe('a bad row of a table beside', () => {
  it.each([
    ['an amount that could be two', july('o1', '1.250'), { code: 'ambiguous-decimal', row: 2, column: 'Beløb' }],
    ['an amount that is none', july('o1', 'x'), { code: 'invalid-decimal', row: 2, column: 'Beløb' }],
    ['an order that nobody knows', july('o9'), { code: 'invalid-option', row: 2, column: 'Ordre' }],
    ['no order', july(''), { code: 'missing-field', row: 2, column: 'Ordre' }],
    ['a quotation mark that never ends', `${july('o1')}"\no1;"x`, { code: 'invalid-csv', row: 3 }],
    [
      'a day that is none',
      july('o1').replace('31-07-2016', '31-06-2016'),
      { code: 'invalid-date', row: 2, column: 'Sidste dag' },
    ],
  ])('%s', async (_, row, problem) => {
    const { code, told } = await asked(['audit-invoice', '--csv', '--received', table(row)]);
    expect(code).toBe(2);
    expect(told.problems).toMatchObject([{ table: 'received', ...problem }]);
  });

  it('is told in words by its table, row and column', async () => {
    const { text } = await asked(['audit-invoice', '--csv', '--received', table(july('o9')), '--explain', 'da']);
    expect(text).toContain('--received: række 2, Ordre');
  });

  it('leaves the good ones answered with --partial', async () => {
    const received = table(july('o9'), july('o1'), july('o2', 'x'));
    const { code, told } = await asked(['audit-invoice', '--csv', '--received', received, '--partial']);
    expect(code).toBe(0);
    expect(told.result.inAll).toMatchObject({ invoices: 1, payable: '6720.00' });
    expect(told.result.refused).toMatchObject([
      { index: 1, problems: [{ code: 'invalid-decimal', table: 'received', row: 4, column: 'Beløb' }] },
      { line: 2, problems: [{ code: 'invalid-option', column: 'Ordre' }] },
    ]);
  });
});

describe('other tables', () => {
  it('bonus-statement of orders and stays', async () => {
    const stays = file('order,kind,firstDay,lastDay\no1,loentilskud,2016-09-19,2016-10-16\n');
    const { told } = await asked(['bonus-statement', '--csv', '--stays', stays, '--quarter', '2016-Q4']);
    expect(told.result.totals.count).toBe(1);
    const bad = file('order,kind,firstDay,lastDay\no1,loentilskud,2016-10-19,2016-10-16\n');
    const refused = await asked(['bonus-statement', '--csv', '--stays', bad, '--quarter', '2016-Q4']);
    expect(refused.told.problems).toMatchObject([{ code: 'date-order', table: 'stays', row: 2, column: 'lastDay' }]);
  });

  it('first-day-absence: one meeting a row, one answer a line', async () => {
    const rows =
      'Borger;Ydelse;Første møde;Mødt\nb1;kontanthjaelp;05-10-2015;\nb2;kontanthjaelp;05-10-2015;07-10-2015\nb3;nope;05-10-2015;\n';
    const { code, text } = await asked(['first-day-absence', '--csv'], rows);
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(2);
    expect(lines.map(({ ok, row, ref }) => [ok, row, ref])).toEqual([
      [true, 2, 'b1'],
      [true, 3, 'b2'],
      [false, 4, 'b3'],
    ]);
    expect(lines[2].problems).toMatchObject([{ code: 'invalid-option', row: 4, column: 'Ydelse' }]);
  });

  it('absence: the events of a citizen together', async () => {
    const rows =
      'ref,benefitGroup,kind,on,hours\nb1,kontanthjaelp,no-message,2016-10-05,\nb2,kontanthjaelp,late,2016-10-05,\nb1,kontanthjaelp,turned-up,2016-10-06,\n';
    const { text } = await asked(['absence', '--csv'], rows);
    const [first, second] = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toEqual({
      row: 2,
      ...answer('absence', {
        agreement,
        ref: 'b1',
        benefitGroup: 'kontanthjaelp',
        events: [
          { kind: 'no-message', on: '2016-10-05' },
          { kind: 'turned-up', on: '2016-10-06' },
        ],
      }),
    });
    expect(second.problems).toMatchObject([{ code: 'missing-field', row: 3, column: 'hours' }]);
  });
});

describe('what makes no sense is told', () => {
  it.each([
    [['invoice-run', '--sent', 'x'], '--sent'],
    [['settle', '--csv', '--sent', 'x'], '--sent'],
    [['audit-invoice', '--csv'], '--received'],
    [['settle', '--csv', '--month', '2016-08'], '--month'],
    [['invoice-run', '--csv', '--quarter', '2016-Q3'], '--quarter'],
    [['fee', '--csv'], '--csv'],
    [['fee', '--csv-out'], '--csv-out'],
    [['settle', '--with', 'x'], '--with'],
    [['absence', '--csv', '--stays', 'x'], '--stays'],
    [['audit-invoice', '--partial'], '--partial'],
  ])('%o', async (words, about) => {
    const { code, text } = await command(words, '');
    expect([code, JSON.parse(text).problems[0]]).toMatchObject([2, { code: 'unknown-option' }]);
    expect(text).toContain(about);
  });

  it.each(['--sent', '--with', '--stays'])('a file of %s that is not there is named', async (option) => {
    const missing = join(folder, 'nowhere.csv');
    const { code, text } = await asked(['invoice-run', '--csv', '--month', '2016-08', option, missing]);
    expect([code, JSON.parse(text).problems[0].code]).toEqual([2, 'unreadable-file']);
    expect(text).toContain('nowhere.csv');
  });

  it('fields of a file that are no object, or are said twice', async () => {
    const words = ['invoice-run', '--csv', '--month', '2016-08', '--with'];
    expect((await asked([...words, file('[]')])).told.problems).toMatchObject([{ code: 'not-an-object' }]);
    expect((await asked([...words, file('{"month":"2016-07"}')])).told.problems).toMatchObject([
      { code: 'both-given', path: 'month' },
    ]);
    expect((await asked([...words, file('{')])).told.problems).toMatchObject([{ code: 'invalid-json' }]);
  });
});
