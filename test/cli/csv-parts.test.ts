import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ordersTableOf, settleInputOf } from '../../src/cli/csv.ts';
import { internationalCsv } from '../../src/cli/csv-cell.ts';
import { tableHead, tableLines } from '../../src/cli/csv-out.ts';
import { answeredInParts } from '../../src/cli/csv-parts.ts';
import { inRows } from '../../src/cli/csv-told.ts';
import { answer } from '../../src/operations/operations.ts';
import type { Settlement } from '../../src/settlement/settle.ts';
import { command } from './console.ts';
import { agreement, head, rowsAlike } from './rows-alike.ts';

/** What all orders at once come to, as a table. */
function atOnce(text: string, partial: boolean) {
  const read = settleInputOf(text, agreement, 1_000);
  if (!('input' in read)) throw new Error('unread');
  const told = inRows(answer('settle', { ...read.input, partial }), read, undefined);
  if (!told.ok) return told;
  const lines = tableLines(read.input.orders as unknown[], told.result as Settlement, internationalCsv);
  return [tableHead(internationalCsv), ...lines].join('');
}

function inParts(text: string, partial: boolean, together: number) {
  const table = ordersTableOf(text, agreement, 1_000);
  if ('problems' in table) throw new Error('unread');
  const told = answeredInParts(table, partial, internationalCsv, together);
  return 'lines' in told ? Buffer.concat(told.lines).toString() : told;
}

const row = fc
  .tuple(
    fc.constantFrom('', 'o-1', 'o-2', 'o-3', 'o-4'),
    fc.constantFrom('', 'b-1', 'b-2', 'b-3'),
    fc.constantFrom('', 'l-1', 'l-2'),
    fc.constantFrom('virksomhedsspor-b', 'virksomhedsspor-b', 'ret-og-pligt-mentor', 'nowhere'),
    fc.constantFrom('2016-07-04', '2016-08-01', '2016-07-04', '2016-02-30'),
    fc.constantFrom('13', '13.0', '4'),
    fc.constantFrom('12', '1'),
    fc.constantFrom('140', '410', 'x'),
  )
  .map((cells) => cells.join(','));

describe('a table answered in parts', () => {
  it('is the table of all orders at once, however many are taken together', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 9 }), fc.boolean(), fc.integer({ min: 1, max: 4 }), (rows, partial, n) => {
        const text = [head, ...rows, ''].join('\n');
        expect(inParts(text, partial, n)).toEqual(atOnce(text, partial));
      }),
      { numRuns: 100 },
    );
  });

  it('names the row of the order that another repeats', async () => {
    const [one, other] = ['o-1,b-1,l-1', 'o-2,b-2,l-1'].map((ids) => `${ids},virksomhedsspor-b,2016-07-04,13,12,140`);
    const { text } = await command(
      ['settle', '--csv', '--csv-out', '--agreement', agreement],
      [head, other, one, one, ''].join('\n'),
    );
    expect(text.split('\r\n')[3]).toContain('Ordren er den samme som den i række 3; den tæller kun én gang.');
  });

  // `npm run test:long` has as many answered in parts.
  it('more rows than one answer holds', async () => {
    const { text } = await command(['settle', '--csv', '--agreement', agreement], rowsAlike(20_001));
    expect(JSON.parse(text).problems).toMatchObject([{ code: 'too-large', path: 'orders' }]);
  });
});

it('a whole number that a program holds as a decimal is one', () => {
  const weeksOf = (weeks: string, mark: string) => {
    const text = `${head}\n,,,virksomhedsspor-b,2016-07-04,${weeks},12,140\n`.replaceAll(',', mark).replace('#', ',');
    const table = ordersTableOf(text, agreement, 1);
    return 'problems' in table ? undefined : table.orderAt(0).order.weeks;
  };
  expect([weeksOf('13.0', ','), weeksOf('13#0', ';'), weeksOf('13.00', ';')]).toEqual([13, 13, 13]);
  expect([weeksOf('13.5', ','), weeksOf('1.000', ';'), weeksOf('13#000', ';')]).toEqual(['13.5', '1.000', '13,000']);
});

describe('what is said beside a table', () => {
  const wrong = `${head}\no-1,,,virksomhedsspor-b,2016-02-30,13,12,140\no-2,,,virksomhedsspor-b,2016-07-04,13,12,140\n`;
  const words = ['settle', '--csv', '--agreement', agreement];

  it('where a cell is wrong: its row and column', async () => {
    expect((await command([...words, '--csv-out'], wrong)).errors).toContain('indsats: row 2, startsOn: ');
    expect((await command([...words, '--explain', 'da'], wrong)).errors).toContain('indsats: række 2, startsOn: ');
  });

  it('how many were refused while the others were answered', async () => {
    for (const form of [[], ['--csv-out']]) {
      const { code, errors, text } = await command([...words, '--partial', ...form], wrong);
      expect([code, errors]).toEqual([0, 'indsats: 1 refused; the others are answered\n']);
      if (form.length > 0) expect(text).toContain('startsOn: Datoen findes ikke');
    }
  });
});
