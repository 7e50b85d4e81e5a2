import { wordsOf } from '../evidence/finding.ts';
import { problemSentence } from '../explain/problem-words.ts';
import { wordings } from '../language/wordings.ts';
import { placesBeside } from '../problem/problem.ts';
import type { Settlement } from '../settlement/settle.ts';
import { type CsvCell, type CsvFormat, csvOf } from './csv-cell.ts';
import { type AnswerColumn, answerColumns, csvColumns, danishColumn, grounds, LEFT_OUT } from './csv-columns.ts';

type Item = Readonly<Record<string, unknown>>;

/**
 * A settlement as a table, one order a row: the order's own fields as `settle --csv` reads them, then what the answer
 * says of it. Read back, the answer's columns are passed over, so that the same orders give the same settlement. A field
 * that no column can hold is named in `leftOut`; a row that names one is refused when it is read back.
 */
export function settlementCsv(input: unknown, settlement: Settlement, format: CsvFormat): string {
  const { orders, refused = [] } = settlement;
  const items = (input as { readonly orders: readonly unknown[] }).orders;
  const { say, verdicts } = wordings[format.language];
  const places = placesBeside(refused, orders.length);
  const answered = orders.map((settled, at) => {
    const { agreement, fee, invoicePlan, verdict, findings, missing } = settled;
    const sentences = findings.map((finding) => say.of(wordsOf(finding))).join(' ');
    const cells: Cells = {
      verdict: { text: verdicts[verdict] },
      findings: text(sentences),
      fee: decimal(fee?.total),
      weeklyFee: decimal(fee?.weeklyFee ?? undefined),
      firstDay: text(fee?.payable?.firstDay),
      lastDay: text(fee?.payable?.lastDay),
      days: fee ? { whole: fee.payable?.days ?? 0 } : null,
      invoices: invoicePlan ? { whole: invoicePlan.lines.length } : null,
      invoiceBy: text(invoicePlan?.invoiceBy),
      missing: text(missing.map(({ what }) => what).join(' ')),
    };
    const index = places[at] as number;
    return { index, cells: rowOf({ ...(items[index] as Item), agreement }, items[index], cells, format) };
  });
  const unread = refused.map(({ index, problems }) => {
    const findings = problems.map(
      ({ code, path }) => `${path}: ${problemSentence({ code, path }, wordings[format.language])}`,
    );
    const cells: Cells = { verdict: { text: verdicts.refused }, findings: text(findings.join(' ')) };
    return { index, cells: rowOf(items[index], items[index], cells, format) };
  });
  const rows = [...answered, ...unread].sort((one, other) => one.index - other.index).map(({ cells }) => cells);
  const names = [...csvColumns, LEFT_OUT, ...answerColumns];
  const nameOf = format.hasDanishNames ? danishColumn : (name: string) => name;
  return csvOf([names.map((name) => ({ text: nameOf(name) })), ...rows], format);
}

type Cells = { readonly [column in AnswerColumn]?: CsvCell };

/** One order with what is said of it; of one that was refused, as much as can be read. */
function rowOf(item: unknown, given: unknown, cells: Cells, format: CsvFormat): readonly CsvCell[] {
  const fields = isItem(item) ? item : {};
  const flat: Item = { ...partOf(fields.order), ...partOf(fields.closure), ...fields };
  return [
    ...csvColumns.map((column) => cellOf(column, flat[column], format)),
    text(leftOutOf(isItem(given) ? given : {}).join(' ')),
    ...answerColumns.map((column) => cells[column] ?? null),
  ];
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function partOf(value: unknown): Item {
  return isItem(value) ? value : {};
}

function text(value: string | null | undefined): CsvCell {
  return value === null || value === undefined || value === '' ? null : { text: value };
}

function decimal(value: string | undefined): CsvCell {
  return value === undefined ? null : { decimal: value };
}

const decimals = new Set(['hoursPerWeek', 'hourlyRate']);

function cellOf(column: string, value: unknown, { hasDanishNames }: CsvFormat): CsvCell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return { truth: value };
  if (decimals.has(column) && /^[0-9]+(?:\.[0-9]+)?$/.test(String(value))) return { decimal: String(value) };
  if (typeof value === 'number') return { whole: value };
  if (typeof value === 'object') return null;
  const words = column === 'ground' && hasDanishNames ? grounds.find(([ground]) => ground === value)?.[1] : undefined;
  return text(words ?? String(value));
}

const parts = new Set(['order', 'closure']);

/** The names of fields that stand in no column. An agreement that came whole is named by its id, which is not enough. */
function leftOutOf(item: Item): readonly string[] {
  const { order, closure, ...rest } = item;
  const fields = { ...partOf(order), ...partOf(closure), ...rest };
  const beyond = Object.keys(fields).filter((field) => !csvColumns.includes(field) && !parts.has(field));
  return typeof rest.agreement === 'object' ? ['agreement', ...beyond] : beyond;
}
