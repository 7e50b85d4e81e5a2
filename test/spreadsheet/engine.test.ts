import { describe, expect, test } from 'vitest';
import { type SampleOrder, sampleOrders } from '../../scripts/workbook/sample-orders.mjs';
import { serialOf } from '../../scripts/workbook/workbook.mjs';
import { agreements } from '../../src/agreements/agreements.ts';
import type { Fee } from '../../src/fee/fee.ts';
import type { InvoicePlan } from '../../src/invoicing/invoice-plan.ts';
import { answer } from '../../src/operations/operations.ts';
import { engineWith } from './hyperformula.ts';

const samples = sampleOrders(agreements, 1_000);

function asked<Result>(operation: 'fee' | 'invoice-plan', { agreement, facts }: SampleOrder): Result {
  const told = answer(operation, { agreement, ...facts });
  if (!told.ok) throw new Error(JSON.stringify(told.problems));
  return told.result as Result;
}

/** Kroner as a spreadsheet shows them. */
function shown(value: unknown): string {
  return typeof value === 'number' ? value.toFixed(2) : String(value);
}

const serial = (date: string | null) => (date === null ? '' : serialOf(date));
const hasInvoices = ({ agreement }: SampleOrder) => agreement !== 'koebenhavn-udsatte-over-30';

describe('the functions in HyperFormula', () => {
  const columns = 'B,C,D,F,G,E,H,I,J'.split(',');
  /** So few hours as a number may be a time of day: they are written as text. */
  const asText = (cells: readonly unknown[]) =>
    cells.map((cell, at) => (at === 5 && (cell as number) < 2 ? `'${cell}` : cell));
  const sheet = samples.map(({ cells }, index) => {
    const args = columns.map((column) => `${column}${index + 1}`).join(',');
    return [...asText(cells), `=INDSATS.VEDERLAG(${args})`, `=INDSATS.FAKTURAFRIST(${args})`];
  });
  const last = samples.length;
  const range = (column: string) => `${column}1:${column}${last + 50}`;
  sheet[0]?.push(`=SUM(INDSATS.VEDERLAG(${columns.map(range).join(',')}))`);
  const engine = engineWith({ Ordrer: sheet as never });
  const values = engine.getSheetValues(0);

  test('1,000 orders: each fee and each last day to invoice is the library’s', () => {
    const fees = samples.map((sample) => asked<Fee>('fee', sample).total);
    expect(values.slice(0, last).map((row) => shown(row[10]))).toEqual(fees);
    const invoiced = samples
      .map((sample, index) => ({ sample, given: values[index]?.[11] }))
      .filter(({ sample }) => hasInvoices(sample));
    expect(invoiced.map(({ given }) => given)).toEqual(
      invoiced.map(({ sample }) => serial(asked<InvoicePlan>('invoice-plan', sample).invoiceBy)),
    );
  });

  test('whole columns longer than the data give the same sum', () => {
    const fees = samples.map((sample) => BigInt(asked<Fee>('fee', sample).total.replace('.', '')));
    const ore = fees.reduce((sum, each) => sum + each, 0n);
    expect(values[0]?.[12]).toBeCloseTo(Number(ore) / 100, 2);
  });
});
