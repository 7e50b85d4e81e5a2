import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { settleInputOf } from '../../src/cli/csv.ts';
import { csvOf, danishCsv, harmlessText, internationalCsv, plainText } from '../../src/cli/csv-cell.ts';
import { csvColumns, danishColumn } from '../../src/cli/csv-columns.ts';
import { answer } from '../../src/operations/operations.ts';
import { command } from './console.ts';

const agreement = 'koebenhavn-2016-fyldt-30';
const order = {
  id: 'ordre-1',
  level: 'virksomhedsspor-a',
  startsOn: '2016-09-05',
  weeks: 13,
  hoursPerWeek: '25',
  hourlyRate: '72.55',
};
const item = { order, closure: { ground: 'closed-early', lastOpenDay: '2016-10-21' } };

const settledAs = async (words: readonly string[], input: unknown) =>
  (await command(['settle', ...words], typeof input === 'string' ? input : JSON.stringify(input))).text;

const written = (orders: readonly unknown[], ...words: string[]) =>
  settledAs(['--csv-out', ...words], { agreement, orders });

describe('for Danish Excel', () => {
  it('a byte-order mark, semicolons, decimal commas and carriage returns', async () => {
    const text = await written([item]);
    expect(text.startsWith('\uFEFFAftale;Minutter pr. kontakt;')).toBe(true);
    const [head = '', row = '', ...rest] = text.slice(1).split('\r\n');
    const cells = Object.fromEntries(head.split(';').map((name, at) => [name, row.split(';')[at]]));
    expect(rest).toEqual(['']);
    expect(cells).toMatchObject({
      Aftale: agreement,
      Startdato: '2016-09-05',
      Timepris: '72,55',
      Ophør: 'lukket før tid',
      Afgørelse: 'kan bekræftes',
      Vederlag: '12178,04',
      'Vederlag pr. uge': '1813,75',
      'Sidste betalte dag': '2016-10-21',
      'Betalte dage': '47',
      Fakturaer: '2',
      'Faktureres senest': '2016-12-21',
    });
  });

  it('findings in Danish; no and yes', async () => {
    const text = await written([{ order: { ...order, weeks: 1, orderedOutsidePortal: true } }]);
    expect(text).toContain('Forløbet er kortere end 2 uger. ');
    expect(text).toContain(';ja;');
  });
});

it('internationally: commas, points, no byte-order mark, English', async () => {
  const text = await written([{ order: { ...order, weeks: 1 } }], '--international');
  expect(text.startsWith('agreement,contactMinutes,')).toBe(true);
  expect(text).toContain(',1813.75,1813.75,');
  expect(text).toContain('The course is shorter than 2 weeks.');
});

it('problems stay JSON', async () => {
  const { code, text } = await command(['settle', '--csv-out'], '{}');
  expect([code, JSON.parse(text).ok]).toEqual([2, false]);
});

it.each([
  [['fee', '--csv-out']],
  [['settle', '--csv-out', '--table']],
  [['settle', '--csv-out', '--explain', 'da']],
  [['settle', '--csv-out', '--ndjson']],
  [['settle', '--international']],
])('%j makes no sense', async (words) => {
  const { code, text } = await command(words, '{}');
  expect([code, JSON.parse(text).problems[0].code]).toEqual([2, 'unknown-option']);
});

describe('round trip', () => {
  const id = fc
    .string({ unit: fc.constantFrom(...'abc019=+-@\'";,. \n\r\tæøå＝'), minLength: 1, maxLength: 12 })
    .filter((each) => each.trim() === each && !/[\r\n\t]/.test(each));
  const cents = fc.integer({ min: 1, max: 99_999 }).map((ore) => (ore / 100).toFixed(2));
  const orders = fc.array(
    fc
      .record(
        {
          id,
          level: fc.constantFrom('virksomhedsspor-b', 'fastholdelsesmentor', 'no-such-level-but-one'),
          startsOn: fc.constantFrom('2016-07-04', '2016-12-31'),
          weeks: fc.integer({ min: 1, max: 30 }),
          hoursPerWeek: fc.constantFrom('1', '12.5', '7.3333'),
          hourlyRate: cents,
          orderedOutsidePortal: fc.boolean(),
          confirmedOutsidePortal: fc.boolean(),
          citizenAge: fc.integer({ min: 18, max: 70 }),
        },
        { requiredKeys: ['level', 'startsOn', 'weeks', 'hoursPerWeek', 'hourlyRate'] },
      )
      .map((each) => ({ order: { ...each, level: each.level.replace('no-such-level-but-one', 'virksomhedsspor-c') } })),
    { minLength: 1, maxLength: 5 },
  );

  it.each([[[] as string[]], [['--international']]])(
    'what is written reads back to the same orders %j',
    async (words) => {
      await fc.assert(
        fc.asyncProperty(orders, async (items) => {
          const text = (await written(items, ...words)).replace(/^\uFEFF/, '');
          const read = settleInputOf(text, undefined, items.length);
          expect(read).toMatchObject({
            input: {
              agreement,
              asOf: '1900-01-01',
              orders: items.map(({ order: each }) => ({ agreement, order: each })),
            },
          });
        }),
        { numRuns: 100 },
      );
    },
  );

  it('and to the same settlement, through Danish Excel’s dates and numbers too', async () => {
    const json = JSON.parse(await settledAs([], { agreement, asOf: '1900-01-01', orders: [item] }));
    const text = await written([item]);
    const saved = text.replace(/(\d{4})-(\d\d)-(\d\d)/g, '$3-$2-$1');
    for (const each of [text, saved]) {
      expect(JSON.parse(await settledAs(['--csv'], each))).toEqual(json);
    }
  });

  it('a field that no column holds is named, and a row that names one is refused', async () => {
    const text = await written([{ ...item, otherOrders: [] }]);
    expect(text).toContain(';otherOrders;');
    expect(JSON.parse(await settledAs(['--csv'], text)).problems).toMatchObject([
      { code: 'unknown-field', path: 'orders[0].leftOut' },
    ]);
  });
});

describe('formula injection', () => {
  const risky = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    "'=1",
    '＝1',
    '－1',
    '=HYPERLINK("http://x";"y")',
  ];

  it('nothing is one, whichever mark a spreadsheet parts the cells by, and behind nothing that is not seen', () => {
    const before = ['', ' ', "'", '\u00a0', '\u200b', '\ufeff', '\u00ad', '"'];
    const cells = before.flatMap((hidden) => ['=', '+', '-', '@', '＝'].map((mark) => `${hidden}${mark}1`));
    for (const parting of [';', ',', '\t', '|', '\n']) {
      for (const cell of [...cells, ...cells.map((each) => `a${parting}${each}`)]) {
        const text = csvOf([[{ text: 'x' }, { text: cell }]], danishCsv);
        // Cut without regard to quotation marks, as by a program that was told of another mark.
        const parts = text.split(new RegExp(`[${parting}\\r\\n;]`));
        const shown = parts.map((part) => part.replace(/["\s\p{Cf}]/gu, ''));
        expect([cell, shown.filter((part) => /^[=+\-@＝]/.test(part))]).toEqual([cell, []]);
      }
    }
  });

  it.each(risky)('%j is written as text, and read back as it was', (text) => {
    for (const format of [danishCsv, internationalCsv]) {
      const [[cell = ''] = []] = Papa.parse<string[]>(csvOf([[{ text }]], format).replace(/^\uFEFF/, ''), {
        delimiter: format.delimiter,
      }).data;
      expect(cell.startsWith("'")).toBe(true);
      expect(plainText(cell)).toBe(text);
    }
  });

  it.each(['ordre-1', "d'Arc", '2016-07-04', '1=1', "'abc"])('%j is left as it is', (text) => {
    expect(harmlessText(text)).toBe(text);
    expect(plainText(text)).toBe(text);
  });

  it('any text comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."=+-@' \t\r\nab") }), (text) => {
        expect(plainText(harmlessText(text))).toBe(text);
      }),
    );
  });

  it('an order’s id cannot be a formula', async () => {
    const text = await written([{ order: { ...order, id: '=cmd|x' } }]);
    expect(text).toContain(";'=cmd|x;");
  });

  it('but a negative amount is a number, and a negative text is not', () => {
    expect(csvOf([[{ decimal: '-1234.50' }, { text: '-1234.50' }]], danishCsv)).toBe("\uFEFF-1234,50;'-1234.50\r\n");
    expect(csvOf([[{ decimal: '-1234.50' }]], internationalCsv)).toBe('-1234.50\r\n');
  });
});

describe('between semicolons', () => {
  const head = 'level;startsOn;weeks;hoursPerWeek;hourlyRate';
  const problems = async (cells: string) =>
    JSON.parse(await settledAs(['--csv', '--agreement', agreement], `${head}\n${cells}\n`)).problems;

  it('a Danish date is one', async () => {
    const told = JSON.parse(
      await settledAs(['--csv', '--agreement', agreement], `${head}\nvirksomhedsspor-b;04-07-2016;13;12;140\n`),
    );
    expect(told.result.orders[0].fee.payable.firstDay).toBe('2016-07-04');
  });

  it.each(['1.234', '140.000', 'DKK 1.234'])('%s kroner could be two things, and is refused', async (rate) => {
    expect(await problems(`virksomhedsspor-b;2016-07-04;13;12;${rate}`)).toMatchObject([
      { code: 'ambiguous-decimal', path: 'orders[0].order.hourlyRate' },
    ]);
  });

  it.each(['1.25.0', '1,250,00', '12.50.00', '1.234 timer', '01', '-0', 'x'])('%j is no number', async (rate) => {
    expect(await problems(`virksomhedsspor-b;2016-07-04;13;12;${rate}`)).toMatchObject([
      { code: 'invalid-decimal', path: 'orders[0].order.hourlyRate' },
    ]);
  });

  it('hours have no unit, and are as unclear as kroner', async () => {
    expect(await problems('virksomhedsspor-b;2016-07-04;13;12 kr.;140')).toMatchObject([
      { code: 'invalid-decimal', path: 'orders[0].order.hoursPerWeek' },
    ]);
    expect(await problems('\n;;;;\nvirksomhedsspor-b;2016-07-04;13;12.500;140')).toMatchObject([
      { code: 'ambiguous-decimal', path: 'orders[0].order.hoursPerWeek' },
    ]);
  });

  it('a number that could be two is told in words, beside what else is wrong', async () => {
    const told = await settledAs(
      ['--csv', '--agreement', agreement, '--explain', 'da'],
      `${head}\nvirksomhedsspor-b;2016-07-04;x;12;1.250\n`,
    );
    expect(told).toContain('række 2, weeks: Feltet har en forkert type.');
    expect(told).toContain('række 2, hourlyRate: Punktummet kan skille tusinder eller decimaler');
  });

  it.each([
    ['1.140,50', '1140.50'],
    ['1140,5', '1140.5'],
    ['1.140,50 kr.', '1140.50'],
    ['kr. 1.140', '1140'],
    ['1.140 kr.', '1140'],
    ['1 140,50', '1140.50'],
    ['1\u00A0140,50\u00A0kr.', '1140.50'],
    ['72.5', '72.5'],
    ['72.5525', '72.5525'],
    ['0.125', '0.125'],
  ])('%j kroner are %s', async (written, rate) => {
    const told = JSON.parse(
      await settledAs(['--csv', '--agreement', agreement], `${head}\nvirksomhedsspor-b;2016-07-04;13;12;${written}\n`),
    );
    const order = {
      level: 'virksomhedsspor-b',
      startsOn: '2016-07-04',
      weeks: 13,
      hoursPerWeek: '12',
      hourlyRate: rate,
    };
    expect(told).toEqual(answer('settle', { agreement, asOf: '1900-01-01', orders: [{ order }] }));
  });

  it.each(['31-02-2016', '2016/07/04', '4-7/2016', '04-07-16', '4/7/2016 08:15'])('%s is no date', async (date) => {
    expect(await problems(`virksomhedsspor-b;${date};13;12;140`)).toMatchObject([
      { code: 'invalid-date', path: 'orders[0].order.startsOn' },
    ]);
  });
});

it('every column that is read is written', async () => {
  const [head = ''] = (await written([item])).slice(1).split('\r\n');
  expect(head.split(';').slice(0, csvColumns.length)).toEqual(csvColumns.map(danishColumn));
});

describe('results', () => {
  const columns = async (input: unknown, ...words: string[]) => {
    const text = await settledAs(['--csv-out', '--international', ...words], input);
    const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    return data.map(({ results, earned }) => [results, earned]);
  };
  const own = JSON.parse(
    readFileSync(new URL('../../docs/examples/agreements/week-price-and-results.json', import.meta.url), 'utf8'),
  );
  const course = { level: 'forloeb', startsOn: '2027-01-04', weeks: 13 };

  it('of an agreement of one’s own stand by their names, with what is earned', async () => {
    const told = answer('bonus', { agreement: own, order: course, placements: [], employment: [] });
    const decisions = told.ok ? told.result.decisions : [];
    expect(decisions.length).toBeGreaterThan(0);
    const [[results, earned] = []] = await columns({
      agreement: own,
      asOf: '2028-12-31',
      orders: [{ order: course, placements: [], employment: [] }],
    });
    expect(results).toBe(decisions.map(({ bonus, name }) => `${name?.en ?? `Bonus ${bonus}`}: refused`).join('; '));
    expect(earned).toBe('0.00');
  });

  it('that nobody knows yet are told as that, and are no zero', async () => {
    expect(await columns({ agreement, asOf: '1900-01-01', orders: [item] })).toEqual([
      ['Bonus 1a: undecided; Bonus 1b: undecided', ''],
    ]);
  });

  it('that nobody told of are not refused, and no zero', async () => {
    expect(await columns({ agreement, asOf: '2018-01-01', orders: [{ order }] })).toEqual([
      ['Bonus 1a: not told; Bonus 1b: not told', ''],
    ]);
  });

  it('what is earned without an amount is no zero either', async () => {
    const stays = [{ kind: 'virksomhedspraktik', firstDay: '2016-09-19', lastDay: '2016-10-16' }];
    const input = { agreement, asOf: '2018-01-01', orders: [{ order, placements: stays, employment: [] }] };
    expect(await columns(input)).toEqual([['Bonus 1a: granted; Bonus 1b: refused', '']]);
    expect(await columns({ ...input, figures: { 'bonus-1a': '5000' } })).toEqual([
      ['Bonus 1a: granted; Bonus 1b: refused', '5000.00'],
    ]);
  });
});
