import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { settleInputOf } from '../../src/cli/csv.ts';
import { csvColumns } from '../../src/cli/csv-columns.ts';
import { answer } from '../../src/operations/operations.ts';
import type { Settlement } from '../../src/settlement/settle.ts';
import { command } from './console.ts';

const folder = mkdtempSync(join(tmpdir(), 'indsats-csv-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const agreement = 'koebenhavn-2016-fyldt-30';
const head = 'id,level,startsOn,weeks,hoursPerWeek,hourlyRate';
const row = 'ordre-1,virksomhedsspor-b,2016-07-04,13,12,140';
const order = {
  id: 'ordre-1',
  level: 'virksomhedsspor-b',
  startsOn: '2016-07-04',
  weeks: 13,
  hoursPerWeek: '12',
  hourlyRate: '140',
};

async function settled(written: string, words: readonly string[] = ['--agreement', agreement]) {
  const { code, text } = await command(['settle', '--csv', ...words], written);
  return { code, told: JSON.parse(text) };
}

/** A table holds no placements and no jobs: nothing of them is known. */
const asOf = '1900-01-01';
const expected = answer('settle', { agreement, asOf, orders: [{ order }] });

describe('an order a row', () => {
  it.each([
    ['commas', `${head}\n${row}\n`],
    ['no newline at the end', `${head}\n${row}`],
    ['carriage returns', `${head}\r\n${row}\r\n`],
    ['semicolons', `${head}\n${row}\n`.replaceAll(',', ';')],
    ['tabs', `${head}\n${row}\n`.replaceAll(',', '\t')],
    ['a byte-order mark', `\uFEFF${head}\n${row}\n`],
    ['blank rows and rows of empty cells', `${head}\n\n${row}\n\n,,,,,\n  \n`],
    ['spaces around the cells', `${head.replaceAll(',', ', ')}\n${row.replaceAll(',', ' , ')}\n`],
    ['quotes', `${head}\n"ordre-1","virksomhedsspor-b","2016-07-04","13","12","140"\n`],
    [
      'columns in another order',
      'hourlyRate,weeks,level,id,hoursPerWeek,startsOn\n140,13,virksomhedsspor-b,ordre-1,12,2016-07-04\n',
    ],
    ['a column without any values', `${head},closure,\n${row},,\n`.replace(',closure,', ',citizen,')],
    ['a row that ends before its empty cells', `${head},citizen,provider\n${row}\n`],
  ])('%s', async (_, written) => {
    expect(await settled(written)).toEqual({ code: 0, told: expected });
  });

  it('a decimal comma between semicolons', async () => {
    const written = `${head}\n${row}\n`.replace('12,140', '12.5,72.55').replaceAll(',', ';').replaceAll('.', ',');
    const { code, told } = await settled(written);
    expect(code).toBe(0);
    expect(told).toEqual(
      answer('settle', {
        agreement,
        asOf,
        orders: [{ order: { ...order, hoursPerWeek: '12.5', hourlyRate: '72.55' } }],
      }),
    );
  });

  it.each([
    ['two columns', 'id;hourlyRate\nordre-1;140,50\n', '140.50'],
    ['two columns and thousands', 'Ordre;Timepris\nordre-1;"1.250,50 kr."\nordre-2;1.300,25\n', '1250.50'],
    ['more commas in a row than semicolons', 'hourlyRate;ordre\n72,55;a, b, c og d\n', '72.55'],
    ['a title with commas', 'Ordrer, uge 3, hold 1, 2 og 4\nid;hourlyRate\nordre-1;1,5\n', '1.5'],
    ['tabs', 'id\thourlyRate\nordre-1\t140,50\n', '140.50'],
    ['commas', 'id,hourlyRate\n"a;b;c",140.5\n', '140.5'],
  ])('the names of the columns say what parts the cells: %s', (_, text, hourlyRate) => {
    const read = settleInputOf(text, agreement, 9);
    expect('problems' in read ? read.problems : (read.input.orders as { order: unknown }[])[0]?.order).toMatchObject({
      hourlyRate,
    });
  });

  it('a decimal point between semicolons as well', async () => {
    const { told } = await settled(`${head}\n${row}\n`.replace('140', '72.55').replaceAll(',', ';'));
    expect(told.result.orders[0].fee.weeklyFee).toBe('870.60');
  });

  it.each([
    ['"140,50"', '140.50'],
    ['"1.250,00"', '1250.00'],
    ['"0,125"', '0.125'],
  ])('between commas %s holds a comma, and is %s', async (rate, hourlyRate) => {
    const { told } = await settled(`${head}\n${row}\n`.replace('140', rate));
    expect(told).toEqual(answer('settle', { agreement, asOf, orders: [{ order: { ...order, hourlyRate } }] }));
  });

  it.each([
    ['1.250,00', '1250.00'],
    ['140,50', '140.50'],
    ['140,50 kr.', '140.50'],
    ['72.5', '72.5'],
  ])('between tabs %s is %s', async (rate, hourlyRate) => {
    const { told } = await settled(`${head}\n${row}\n`.replaceAll(',', '\t').replace('140', rate));
    expect(told).toEqual(answer('settle', { agreement, asOf, orders: [{ order: { ...order, hourlyRate } }] }));
  });

  it.each(['1,250', '1,250.00', '1250.000', '12.5000'])('between tabs %s is no number', async (rate) => {
    const { code, told } = await settled(`${head}\n${row}\n`.replaceAll(',', '\t').replace('140', rate));
    expect([code, told.problems]).toMatchObject([2, [{ code: 'invalid-decimal', path: 'orders[0].order.hourlyRate' }]]);
  });

  it.each(['1250.000', '12.5000', '1,250.00', '1.25.0'])('between semicolons %s is no number', async (rate) => {
    const { code, told } = await settled(`${head}\n${row}\n`.replaceAll(',', ';').replace('140', rate));
    expect([code, told.problems]).toMatchObject([2, [{ code: 'invalid-decimal', path: 'orders[0].order.hourlyRate' }]]);
  });

  it.each(['"1,250"', '"1,140.50"'])('but between commas %s is no number', async (rate) => {
    const { told } = await settled(`${head}\n${row}\n`.replace('140', rate));
    expect(told.problems).toMatchObject([{ code: 'invalid-decimal', path: 'orders[0].order.hourlyRate' }]);
  });

  it('between tabs nothing says whose number 1.140 is', async () => {
    const { told } = await settled(`${head}\n${row}\n`.replace('140', '1.140').replaceAll(',', '\t'));
    expect(told.problems).toMatchObject([{ code: 'ambiguous-decimal', path: 'orders[0].order.hourlyRate' }]);
  });

  it('between commas a point parts decimals', async () => {
    const { told } = await settled(`${head}\n${row}\n`.replace('140', '72.125'));
    expect(told.result.orders[0].fee.weeklyFee).toBe('865.50');
  });

  it('quotes hold marks and quotes', async () => {
    const { code, told } = await settled(`${head}\n${row}\n`.replace('ordre-1', '"ordre; 1, ""den første"""'));
    expect(code).toBe(0);
    expect(told.result.orders[0].id).toBe('ordre; 1, "den første"');
  });

  it('every column', async () => {
    const columns = [
      ['agreement', agreement],
      ['contactMinutes', '45'],
      ['startedWorkOn', '2016-10-05'],
      ['id', 'ordre-1'],
      ['citizen', 'borger-17'],
      ['provider', 'leverandoer-a'],
      ['level', 'fastholdelsesmentor'],
      ['benefitGroup', 'sygedagpenge'],
      ['orderedOn', '2016-09-26'],
      ['startsOn', '2016-10-03'],
      ['weeks', '8'],
      ['hoursPerWeek', '1'],
      ['hourlyRate', '320'],
      ['orderedOutsidePortal', 'nej'],
      ['confirmedOutsidePortal', 'nej'],
      ['citizenAge', '51'],
      ['monthsUnemployed', '3'],
      ['ground', 'closed-early'],
      ['lastOpenDay', '2016-10-20'],
    ];
    expect([...columns.map(([column]) => column), 'endsOn'].sort()).toEqual([...csvColumns].sort());
    const written = `${columns.map(([column]) => column).join(';')}\n${columns.map(([, cell]) => cell).join(';')}\n`;
    const { code, told } = await settled(written, []);
    expect(code).toBe(0);
    expect(told).toEqual(
      answer('settle', {
        asOf,
        agreement,
        orders: [
          {
            agreement,
            contactMinutes: 45,
            startedWorkOn: '2016-10-05',
            order: {
              id: 'ordre-1',
              citizen: 'borger-17',
              provider: 'leverandoer-a',
              level: 'fastholdelsesmentor',
              benefitGroup: 'sygedagpenge',
              orderedOn: '2016-09-26',
              startsOn: '2016-10-03',
              weeks: 8,
              hoursPerWeek: '1',
              hourlyRate: '320',
              orderedOutsidePortal: false,
              confirmedOutsidePortal: false,
              citizenAge: 51,
              monthsUnemployed: 3,
            },
            closure: { ground: 'closed-early', lastOpenDay: '2016-10-20' },
          },
        ],
      }),
    );
  });

  it.each([
    ['ja', true],
    ['Ja', true],
    ['true', true],
    ['TRUE', true],
    ['SAND', true],
    ['sand', true],
    ['FALSK', false],
    ['nej', false],
    ['false', false],
  ])('outside the portal: %s', async (cell, outside) => {
    const { told } = await settled(`${head},orderedOutsidePortal\n${row},${cell}\n`);
    expect(told.result.orders[0].verdict).toBe(outside ? 'reject' : 'confirm');
  });

  it.each(['yes', '1', 'constructor', '__proto__'])('outside the portal: %s is neither', async (cell) => {
    const { code, told } = await settled(`${head},orderedOutsidePortal\n${row},${cell}\n`);
    expect([code, told.problems]).toMatchObject([
      2,
      [{ code: 'invalid-type', path: 'orders[0].order.orderedOutsidePortal' }],
    ]);
  });

  it('no bonus is refused for want of what no column can hold', async () => {
    const { told } = await settled(`${head}\n${row}\n`, ['--agreement', agreement]);
    const { orders, totals } = (told as { result: Settlement }).result;
    const decisions = orders[0]?.bonus?.decisions.map(({ bonus, outcome, missing }) => [
      bonus,
      outcome,
      missing[0]?.what,
    ]);
    expect(decisions).toEqual([
      ['1a', 'undecided', 'placements'],
      ['1b', 'undecided', 'employment'],
    ]);
    expect(totals.bonusUndecided).toBe(2);
    const { text } = await command(
      ['settle', '--csv', '--agreement', agreement, '--explain', 'da'],
      `${head}\n${row}\n`,
    );
    expect(text).toContain('Optjent bonus for ordrer, der kan bekræftes: 0,00 kr.');
    expect(text).toContain('2 bonusser er ikke afgjort');
  });

  it('from a file, in words, and as a table', async () => {
    const path = join(folder, 'orders.csv');
    writeFileSync(path, `${head}\n${row}\n`);
    const words = ['settle', '--csv', '--agreement', agreement];
    expect(JSON.parse((await command([...words, path])).text)).toEqual(expected);
    expect((await command([...words, '--explain', 'da', path])).text).toContain('21.840,00 kr.');
    expect((await command([...words, '--table', path])).text).toMatch(
      /^ordre-1 +koebenhavn-2016-fyldt-30 +virksomhedsspor-b +confirm/m,
    );
  });
});

describe('the agreement', () => {
  const withAgreement = `agreement,${head}\n${agreement},${row}\nkoebenhavn-2016-unge,x,uddannelsesvej-2-mentor,2016-11-14,26,0.5,300\n`;

  it('stands in a column, for each row its own', async () => {
    const { code, told } = await settled(withAgreement, []);
    expect(code).toBe(0);
    const { orders } = told.result as Settlement;
    expect(orders.map((each) => [each.agreement, each.fee?.total])).toEqual([
      [agreement, '21840.00'],
      ['koebenhavn-2016-unge', '3900.00'],
    ]);
  });

  it('a row without one has that of the command line', async () => {
    const { told } = await settled(withAgreement.replace(`${agreement},ordre`, ',ordre'));
    expect(told.result.orders.map((each: { agreement: string }) => each.agreement)).toEqual([
      agreement,
      'koebenhavn-2016-unge',
    ]);
    expect(told.meta.agreement.id).toBe(agreement);
  });

  it('must stand somewhere', async () => {
    const { code, told } = await settled(`${head}\n${row}\n`, []);
    expect([code, told.problems]).toMatchObject([2, [{ code: 'missing-field', path: 'agreement' }]]);
  });

  it('must be known', async () => {
    const { told } = await settled(`${head}\n${row}\n`, ['--agreement', 'nowhere']);
    expect(told.problems).toMatchObject([{ code: 'unknown-agreement', path: 'agreement' }]);
  });
});

describe('refused, at the path of the cell', () => {
  const problems = async (written: string) => {
    const { code, told } = await settled(written);
    expect(code).toBe(2);
    return told.problems.map(({ code: each, path }: { code: string; path: string }) => `${each} at ${path}`);
  };

  it.each([
    ['an unknown column', `${head},hourlyrate\n${row},140\n`, ['unknown-field at orders[0].hourlyrate']],
    ['a column without a name', `${head},\n${row},140\n`, ['unknown-field at orders[0]["column 7"]']],
    ['a cell too many', `${head}\n${row},140\n`, ['unknown-field at orders[0]["column 7"]']],
    ['a column twice', `${head},level\n${row},virksomhedsspor-a\n`, ['unknown-field at orders[0]["level (2)"]']],
    ['a column called __proto__', `${head},__proto__\n${row},x\n`, ['unknown-field at orders[0].__proto__']],
    [
      'an empty cell that is needed',
      `${head}\n${row.replace('140', '')}\n`,
      ['missing-field at orders[0].order.hourlyRate'],
    ],
    [
      'a row cut short',
      `${head}\nordre-1,virksomhedsspor-b,2016-07-04,13\n`,
      ['missing-field at orders[0].order.hoursPerWeek'],
    ],
    ['weeks in words', `${head}\n${row.replace(',13,', ',tretten,')}\n`, ['invalid-type at orders[0].order.weeks']],
    ['part of a week', `${head}\n${row.replace(',13,', ',13.5,')}\n`, ['invalid-type at orders[0].order.weeks']],
    [
      'a Danish date',
      `${head}\n${row.replace('2016-07-04', '04-07-2016')}\n`,
      ['invalid-date at orders[0].order.startsOn'],
    ],
    ['an exponent', `${head}\n${row.replace('140', '1e3')}\n`, ['invalid-decimal at orders[0].order.hourlyRate']],
    ['weeks and a last day', `${head},endsOn\n${row},2016-10-02\n`, ['both-given at orders[0].order.endsOn']],
    [
      'a last open day without a ground',
      `${head},lastOpenDay\n${row},2016-10-01\n`,
      ['missing-field at orders[0].closure.ground'],
    ],
    [
      'the third row, blank ones not counted',
      `${head}\n${row}\n\n${row}\n${row.replace('140', 'x')}\n`,
      ['invalid-decimal at orders[2].order.hourlyRate'],
    ],
    ['a CPR-like citizen', `${head},citizen\n${row},010180-1234\n`, ['cpr-number at orders[0].order.citizen']],
    // The quote would swallow the row after it.
    [
      'a quotation mark left open',
      `${head.replace('id,', '')},id\n${row.replace('ordre-1,', '')},"x\n${row.replace('ordre-1,', '')},y\n`,
      ['invalid-csv at orders[0]'],
    ],
    ['one left open further down', `${head}\n${row}\n\n${row}\n"${row}\n`, ['invalid-csv at orders[2]']],
    ['one left open in the head', `"${head}\n${row}\n`, ['invalid-csv at ']],
    ['two marks that part as many names', `id;level,hourlyRate\nordre-1;x,140\n`, ['invalid-csv at ']],
    ['text after a closed one', `${head}\n${row.replace('ordre-1', '"ordre"-1')}\n`, ['invalid-csv at orders[0]']],
  ])('%s', async (_, written, expectedProblems) => {
    expect(await problems(written)).toEqual(expectedProblems);
  });

  it('never a word of the cell itself', async () => {
    const { told } = await settled(`${head}\n${row.replace('140', 'hemmeligt')}\n`);
    expect(JSON.stringify(told)).not.toContain('hemmeligt');
  });
});

describe('as Excel and other programs write it', () => {
  const read = async (bytes: Uint8Array) => {
    const { code, text } = await command(['settle', '--csv', '--agreement', agreement], [bytes]);
    return { code, told: JSON.parse(text) };
  };
  const named = {
    code: 0,
    told: answer('settle', { agreement, asOf, orders: [{ order: { ...order, id: 'blåbær' } }] }),
  };
  const table = `${head}\n${row.replace('ordre-1', 'blåbær')}\n`;

  it('letters of Windows before Unicode, and of what Excel calls Unicode', async () => {
    const wide = Buffer.from(`\uFEFF${table.replaceAll(',', '\t')}`, 'utf16le');
    for (const bytes of [Buffer.from(table, 'latin1'), wide, Buffer.from(wide).swap16()])
      expect(await read(bytes)).toEqual(named);
  });

  it.each([
    ['a first line that names the mark', `sep=;\r\n${head}\r\n${row}\r\n`.replaceAll(',', ';')],
    ['blank lines before the names', `\r\n;;\r\n${head}\r\n${row}\r\n`.replaceAll(',', ';')],
    ['line ends of three kinds', `${head}\r\n\r${row}\n\r\n`],
    ['Danish names of columns', `Ordre;NIVEAU;Startdato;Uger;Timer  pr. uge;timepris\n${row.replaceAll(',', ';')}\n`],
    ['a day with points', `${head}\n${row.replace('2016-07-04', '4.7.2016')}\n`.replaceAll(',', ';')],
    ['a day with strokes', `${head}\n${row.replace('2016-07-04', '04/07/2016')}\n`.replaceAll(',', ';')],
    ['a day with a time', `${head}\n${row.replace('2016-07-04', '04-07-2016 00:00:00')}\n`.replaceAll(',', ';')],
    ['a day with points between tabs', `${head}\n${row.replace('2016-07-04', '4.7.2016')}\n`.replaceAll(',', '\t')],
  ])('%s', async (_, written) => {
    expect(await settled(written)).toEqual({ code: 0, told: expected });
  });

  it('between tabs 4/7/2016 may be an American day', async () => {
    const { told } = await settled(`${head}\n${row.replace('2016-07-04', '4/7/2016')}\n`.replaceAll(',', '\t'));
    expect(told.problems).toMatchObject([{ code: 'invalid-date', path: 'orders[0].order.startsOn' }]);
  });

  it('the workbook saved as CSV: its title, its names, and what it reckons itself', async () => {
    const script = readFileSync(new URL('../../scripts/workbook/order-columns.mjs', import.meta.url), 'utf8');
    const names = [...script.matchAll(/^ +\['([^']*)', \d/gm)].map(([, name]) => name as string);
    expect(names.length).toBeGreaterThan(20);
    const own = new Map([
      ['Ordre', 'ordre-1'],
      ['Niveau', 'Virksomhedsspor B'],
      ['Startdato', '04-07-2016'],
      ['Uger', '13'],
      ['Slutdato (i stedet for uger)', ''],
      ['Timer pr. uge', '12,00'],
      ['Timepris', '140,00'],
      ['Ophør', 'lukket før tid'],
      ['Sidste åbne dag', '10-07-2016'],
      ['Minutter pr. kontakt', ''],
      ['Aftale', ''],
    ]);
    const cells = names.map((name) => own.get(name) ?? 'x');
    const { code, told } = await settled(`Ordrer\n${names.join(';')}\n${cells.join(';')}\n`);
    const closure = { ground: 'closed-early', lastOpenDay: '2016-07-10' };
    const asked = { ...order, hoursPerWeek: '12.00', hourlyRate: '140.00' };
    expect([code, told]).toEqual([0, answer('settle', { agreement, asOf, orders: [{ order: asked, closure }] })]);
  });

  it('a problem stands in its row and its column', async () => {
    const written = `${head};Alder\n\n${row};x\n`.replaceAll(',', ';');
    const { told } = await settled(written);
    expect(told.problems).toMatchObject([{ path: 'orders[0].order.citizenAge', row: 3, column: 'Alder' }]);
    const { text, errors } = await command(['settle', '--csv', '--agreement', agreement, '--explain', 'da'], written);
    for (const each of [text, errors]) expect(each).toContain('række 3, Alder: Feltet har en forkert type.');
  });

  it('a column that is none of ours is named as it stands in the file', async () => {
    const { told } = await settled(`${head},order.foo\n${row},1\n`);
    expect(told.problems).toMatchObject([{ path: 'orders[0]["order.foo"]', row: 2, column: 'order.foo' }]);
  });

  it('with --partial a bad row refuses itself alone', async () => {
    const written = `${head}\n${row}\n${row.replace('140', 'x')}\n${row.replace('ordre-1', 'ordre-2')}\n`;
    const { code, told } = await settled(written, ['--agreement', agreement, '--partial']);
    expect([code, told.result.totals.orders, told.result.refused]).toMatchObject([
      0,
      2,
      [{ index: 1, line: 3, problems: [{ code: 'invalid-decimal', row: 3, column: 'hourlyRate' }] }],
    ]);
    const table = await command(['settle', '--csv', '--agreement', agreement, '--partial', '--csv-out'], written);
    const rows = table.text.split('\r\n').slice(1, -1);
    expect(rows.map((each) => /kan bekræftes|skal afvises|kan ikke læses/.exec(each)?.[0])).toEqual([
      'kan bekræftes',
      'kan ikke læses',
      'kan bekræftes',
    ]);
  });

  it('more rows than a settlement holds are not read to their end', () => {
    const many = `${head}\n${`${row}\n`.repeat(30_000)}`;
    const held = settleInputOf(many, agreement, 20_000);
    expect('input' in held && (held.input.orders as unknown[]).length).toBe(20_001);
  });

  it('names of columns that nobody knows are told without any row', async () => {
    const { code, told } = await settled(`${head},hourlyrate2\n`);
    expect([code, told.problems]).toMatchObject([2, [{ code: 'unknown-field', path: 'hourlyrate2' }]]);
  });
});

describe('no rows', () => {
  it.each([`${head}\n`, head, ''])('%j: no orders', async (written) => {
    const { code, told } = await settled(written);
    expect([code, told.result.orders, told.result.totals.fee]).toEqual([0, [], '0.00']);
  });
});
