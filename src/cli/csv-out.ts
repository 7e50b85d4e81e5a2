import { grantedAmount } from '../bonus/bonus-decision.ts';
import { groundWords } from '../cells/words.ts';
import { wordsOf } from '../evidence/finding.ts';
import { problemSentence } from '../explain/problem-words.ts';
import { type Wording, wordings } from '../language/wordings.ts';
import { placesBeside, type ToldProblem } from '../problem/problem.ts';
import type { Settlement } from '../settlement/settle.ts';
import { type CsvCell, type CsvFormat, csvLine, csvOf } from './csv-cell.ts';
import { type AnswerColumn, answerColumns, csvColumns, danishColumn, LEFT_OUT } from './csv-columns.ts';

type Item = Readonly<Record<string, unknown>>;

/** The line that names the columns, with the mark before it that the format asks for. */
export function tableHead(format: CsvFormat): string {
  const nameOf = format.hasDanishNames ? danishColumn : (name: string) => name;
  return csvOf([[...csvColumns, LEFT_OUT, ...answerColumns].map((name) => ({ text: nameOf(name) }))], format);
}

/**
 * The orders of a settlement as lines of a table, in their order: the order's own fields as `settle --csv` reads them, then
 * what the answer says of it. Read back, the answer's columns are passed over, so that the same orders give the same
 * settlement. A field that no column can hold is named in `leftOut`; a row that names one is refused when it is read back.
 * `rowOf`: where an order of the settlement stands in the table that is written, from 1.
 */
export function tableLines(
  items: readonly unknown[],
  { orders, refused = [] }: Settlement,
  format: CsvFormat,
  rowOf: (index: number) => number = afterHead,
): readonly string[] {
  const wording = wordings[format.language];
  const { say, verdicts, sameAsRow } = wording;
  const places = placesBeside(refused, orders.length);
  const lines = new Array<string>(items.length);
  orders.forEach(({ agreement, fee, invoicePlan, verdict, findings, missing, bonus }, at) => {
    const sentences = findings.map((finding) =>
      'sameAs' in finding ? sameAsRow(rowOf(finding.sameAs)) : say.of(wordsOf(finding)),
    );
    const index = places[at] as number;
    const cells: Cells = {
      verdict: { text: verdicts[verdict] },
      findings: text(sentences.join(' ')),
      fee: decimal(fee?.total),
      weeklyFee: decimal(fee?.weeklyFee ?? undefined),
      firstDay: text(fee?.payable?.firstDay),
      lastDay: text(fee?.payable?.lastDay),
      days: fee ? { whole: fee.payable?.days ?? 0 } : null,
      invoices: invoicePlan ? { whole: invoicePlan.lines.length } : null,
      invoiceBy: text(invoicePlan?.invoiceBy),
      ...resultsOf(bonus, wording),
      missing: text(missing.map(({ what }) => what).join(' ')),
    };
    lines[index] = lineOf({ ...(items[index] as Item), agreement }, items[index], cells, format);
  });
  for (const { index, problems } of refused) {
    const findings = problems.map(
      (problem) => `${placeOf(problem)}: ${problemSentence(problem, wordings[format.language])}`,
    );
    const cells: Cells = { verdict: { text: verdicts.refused }, findings: text(findings.join(' ')) };
    lines[index] = lineOf(items[index], items[index], cells, format);
  }
  return lines;
}

/**
 * Each result or bonus with what became of it, and what is earned in all beside the fee; nothing where one is not decided, was not
 * told of, or has no amount.
 */
function resultsOf(bonus: Settlement['orders'][number]['bonus'], { bonus: words, bonusOutcomes }: Wording): Cells {
  if (!bonus) return {};
  const { decisions } = bonus;
  const isNotTold = ({ outcome, assumed }: (typeof decisions)[number]) =>
    outcome === 'refused' && assumed !== undefined;
  const told = decisions.map(
    (each) => `${words.title(each.bonus, each.name)}: ${isNotTold(each) ? words.unknown : bonusOutcomes[each.outcome]}`,
  );
  const isKnown = decisions.every((each) => each.outcome !== 'undecided' && !isNotTold(each));
  return {
    results: text(told.join('; ')),
    earned: isKnown
      ? decimal(grantedAmount(decisions.filter(({ paidAs }) => paidAs === undefined)) ?? undefined)
      : null,
  };
}

function afterHead(index: number): number {
  return index + 2;
}

/** The column where the order came from a table, else the path. */
function placeOf({ path, column = path }: ToldProblem & { readonly column?: string }): string {
  return column;
}

type Cells = { readonly [column in AnswerColumn]?: CsvCell };

/** One order with what is said of it; of one that was refused, as much as can be read. */
function lineOf(item: unknown, given: unknown, cells: Cells, format: CsvFormat): string {
  const fields = isItem(item) ? item : {};
  const flat: Item = { ...partOf(fields.order), ...partOf(fields.closure), ...fields };
  return csvLine(
    [
      ...csvColumns.map((column) => cellOf(column, flat[column], format)),
      text(leftOutOf(isItem(given) ? given : {}).join(' ')),
      ...answerColumns.map((column) => cells[column] ?? null),
    ],
    format,
  );
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
  const words =
    column === 'ground' && hasDanishNames ? groundWords.find(([ground]) => ground === value)?.[1] : undefined;
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
