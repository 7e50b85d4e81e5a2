import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { serialOf } from '../../scripts/workbook/workbook.mjs';
import type { Settlement } from '../../src/settlement/settle.ts';
import { command } from '../cli/console.ts';
import { type Row, workbook } from './workbook-engine.ts';

const START = serialOf('2016-07-04');
const DAY = 86_400_000;
/** Of three agreements, one of which says nothing of invoices. */
const orders: readonly Row[] = [
  ['K-1', 'Virksomhedsspor B', START, 13, null, 12, 140.5],
  ['K-2', 'Uddannelsesvej 1, mentor', START, 13, null, 1, 320],
  ['K-3', 'Mentorforløb', serialOf('2024-07-01'), 13, null, 1, 500],
  ['K-4', 'virksomhedsspor-b', START, null, START + 90, 12, 140, 'lukket før tid', START + 20],
];
const dates = [
  'Startdato',
  'Slutdato (i stedet for uger)',
  'Sidste åbne dag',
  'Sidste betalte dag',
  'Faktureres senest',
];

/** Ordrer as LibreOffice and Danish Excel save it: what the cells show, between semicolons. */
function saved(rows: readonly Row[]) {
  const book = workbook({ orders: rows, rows: rows.length + 1 });
  const { row: headings, columns } = book.layout('Ordrer');
  const days = new Set(dates.map((name) => columns.get(name)));
  const shown = (value: unknown, column: number) => {
    if (typeof value !== 'number') return String(value ?? '');
    if (!days.has(column)) return String(value).replace('.', ',');
    return new Date(Date.parse('1899-12-30') + value * DAY).toISOString().slice(0, 10).split('-').reverse().join('-');
  };
  const values = book.engine.getSheetValues(book.id('Ordrer'));
  return values.map((cells, at) =>
    cells.map((value, column) => (at > headings ? shown(value, column) : String(value ?? ''))).join(';'),
  );
}

test('Ordrer saved as CSV is read by the command of the manual: each order by the agreement of its level', async () => {
  const manual = readFileSync(new URL('../../docs/regneark.md', import.meta.url), 'utf8');
  const [, words = ''] = /`indsats (settle --csv) Ordrer\.csv`/.exec(manual) ?? [];
  const { code, text } = await command(words.split(' '), `${saved(orders).join('\r\n')}\r\n`);
  expect(code).toBe(0);
  const { orders: settled } = JSON.parse(text).result as Settlement;
  const fees = settled.map(({ id, agreement, fee }) => [id, agreement, fee?.total]);
  expect(fees).toEqual([
    ['K-1', 'koebenhavn-2016-fyldt-30', '21918.00'],
    ['K-2', 'koebenhavn-2016-unge', '4160.00'],
    ['K-3', 'koebenhavn-udsatte-over-30', '6500.00'],
    ['K-4', 'koebenhavn-2016-fyldt-30', '5040.00'],
  ]);
});

test('a row whose level is not known is told, and no other', async () => {
  const { code, errors } = await command(
    ['settle', '--csv', '--explain', 'da'],
    `${saved([...orders, ['K-5', 'Niveau Z', START, 13, null, 12, 140]]).join('\r\n')}\r\n`,
  );
  expect(code).toBe(2);
  expect(errors).toContain('række 9, Aftale');
  expect(errors).not.toMatch(/række [5-8]\b/);
});
