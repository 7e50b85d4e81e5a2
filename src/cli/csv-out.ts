import { wordsOf } from '../evidence/finding.ts';
import { wordings } from '../language/wordings.ts';
import type { Settlement } from '../settlement/settle.ts';
import { answerColumns, csvColumns, LEFT_OUT } from './csv.ts';
import { type CsvCell, type CsvFormat, csvOf } from './csv-cell.ts';

type Item = Readonly<Record<string, unknown>>;

/**
 * A settlement as a table, one order a row: the order's own fields as `settle --csv` reads them, then what the answer
 * says of it. Read back, the answer's columns are passed over, so that the same orders give the same settlement. A field
 * that no column can hold is named in `leftOut`; a row that names one is refused when it is read back.
 */
export function settlementCsv(input: unknown, { orders }: Settlement, format: CsvFormat): string {
  const items = (input as { readonly orders: readonly Item[] }).orders;
  const { say } = wordings[format.language];
  const rows = orders.map((settled, index) => {
    const item = items[index] as Item;
    const flat = {
      ...(item.order as Item),
      ...(item.closure as Item | undefined),
      ...item,
      agreement: settled.agreement,
    };
    const { fee, invoicePlan, verdict, findings, missing } = settled;
    const sentences = findings.map((finding) => say.of(wordsOf(finding))).join(' ');
    const answers: Readonly<Record<(typeof answerColumns)[number], CsvCell>> = {
      verdict: { text: verdict },
      findings: text(sentences),
      fee: decimal(fee?.total),
      weeklyFee: decimal(fee?.weeklyFee),
      firstDay: text(fee?.payable?.firstDay),
      lastDay: text(fee?.payable?.lastDay),
      days: fee ? { whole: fee.payable?.days ?? 0 } : null,
      invoices: invoicePlan ? { whole: invoicePlan.lines.length } : null,
      invoiceBy: text(invoicePlan?.invoiceBy),
      missing: text(missing.map(({ what }) => what).join(' ')),
    };
    return [
      ...csvColumns.map((column) => cellOf(column, (flat as Item)[column])),
      text(leftOutOf(item).join(' ')),
      ...answerColumns.map((column) => answers[column]),
    ];
  });
  const names = [...csvColumns, LEFT_OUT, ...answerColumns];
  return csvOf([names.map((name) => ({ text: name })), ...rows], format);
}

function text(value: string | null | undefined): CsvCell {
  return value === null || value === undefined || value === '' ? null : { text: value };
}

function decimal(value: string | undefined): CsvCell {
  return value === undefined ? null : { decimal: value };
}

const decimals = new Set(['hoursPerWeek', 'hourlyRate']);

function cellOf(column: string, value: unknown): CsvCell {
  if (value === undefined) return null;
  if (typeof value === 'boolean') return { truth: value };
  if (decimals.has(column)) return { decimal: String(value) };
  return typeof value === 'number' ? { whole: value } : text(String(value));
}

const parts = new Set(['order', 'closure']);

/** The names of fields that stand in no column. An agreement that came whole is named by its id, which is not enough. */
function leftOutOf(item: Item): readonly string[] {
  const { order, closure, ...rest } = item;
  const fields = { ...(order as Item), ...(closure as Item | undefined), ...rest };
  const beyond = Object.keys(fields).filter((field) => !csvColumns.includes(field) && !parts.has(field));
  return typeof rest.agreement === 'object' ? ['agreement', ...beyond] : beyond;
}
