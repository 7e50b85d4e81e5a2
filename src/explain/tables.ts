import type { Catalogue } from '../agreement/catalogue.ts';
import type { Fee } from '../fee/fee.ts';
import type { DueDate } from '../invoicing/due-date.ts';
import type { InvoicePlan } from '../invoicing/invoice-plan.ts';
import type { OrderCheck } from '../order/check-order.ts';
import type { QuestionName } from '../settlement/questions.ts';
import type { ReadingsList } from '../settlement/readings.ts';
import type { Sensitivity } from '../settlement/sensitivity.ts';
import type { Settlement } from '../settlement/settle.ts';
import { hoursText, weeksText } from './explain.ts';

/** An answer as rows: the same names and values as in JSON, for a terminal. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Cell = string | number | boolean | null | undefined;

function table(columns: readonly string[], rows: readonly (readonly Cell[])[]): Table {
  return {
    columns,
    rows: rows.map((row) => row.map((cell) => (cell === null || cell === undefined ? '' : String(cell)))),
  };
}

/** One value a row. */
function values(pairs: Readonly<Record<string, Cell>>): Table {
  return table(['field', 'value'], Object.entries(pairs));
}

type Tabler<Result> = (result: Result) => Table;

interface Tablers {
  readonly catalogue: Tabler<Catalogue>;
  readonly 'check-order': Tabler<OrderCheck>;
  readonly fee: Tabler<Fee>;
  readonly 'invoice-plan': Tabler<InvoicePlan>;
  readonly 'due-date': Tabler<DueDate>;
  readonly readings: Tabler<ReadingsList>;
  readonly settle: Tabler<Settlement>;
  readonly sensitivity: Tabler<Sensitivity>;
}

const tablers: Tablers = {
  catalogue: ({ tracks }) =>
    table(
      ['track', 'level', 'hours', 'weeks', 'min', 'max', 'bonus', 'rule'],
      tracks.flatMap((track) =>
        track.levels.map(({ id, hours, weeks, hourlyRate, bonus }) => [
          track.id,
          id,
          hoursText(hours, 'en'),
          weeksText(weeks, 'en'),
          hourlyRate?.min,
          hourlyRate?.max,
          bonus.join(' '),
          hourlyRate?.rule ?? hours.rule,
        ]),
      ),
    ),
  'check-order': ({ verdict, findings }) =>
    table(
      ['verdict', 'code', 'severity', 'rule', 'message'],
      findings.length === 0
        ? [[verdict, '', '', '', '']]
        : findings.map(({ code, severity, rule, message }) => [verdict, code, severity, rule, message]),
    ),
  fee: ({ total, weeklyFee, payable, entitledThrough, invoiceableThrough, vat }) =>
    values({
      total,
      weeklyFee,
      firstDay: payable?.firstDay,
      lastDay: payable?.lastDay,
      days: payable?.days,
      entitledThrough,
      invoiceableThrough,
      vat,
    }),
  'invoice-plan': ({ lines, total, invoiceBy }) =>
    table(
      ['month', 'weeks', 'firstDay', 'lastDay', 'days', 'amount', 'invoiceFrom'],
      [
        ...lines.map((line) => [
          line.month,
          line.weeks,
          line.firstDay,
          line.lastDay,
          line.days,
          line.amount,
          line.invoiceFrom,
        ]),
        ['total', '', '', '', '', total, invoiceBy === null ? '' : `by ${invoiceBy}`],
      ],
    ),
  'due-date': ({ dueOn, nominalOn, moved }) => values({ dueOn, nominalOn, moved }),
  readings: ({ readings }) =>
    table(
      ['reading', 'register', 'default', 'options'],
      readings.map((each) => [each.id, each.register, each.default, each.options.map(({ id }) => id).join(' ')]),
    ),
  settle: ({ orders, totals }) =>
    table(
      ['id', 'agreement', 'level', 'verdict', 'findings', 'fee', 'invoices', 'invoiceBy'],
      [
        ...orders.map(({ id, agreement, level, verdict, findings, fee, invoicePlan }) => [
          id,
          agreement,
          level,
          verdict,
          findings.map(({ code }) => code).join(' '),
          fee?.total,
          invoicePlan?.lines.length,
          invoicePlan?.invoiceBy,
        ]),
        ['total', '', '', `${totals.confirmed} confirm, ${totals.rejected} reject`, '', totals.fee, '', ''],
      ],
    ),
  sensitivity: ({ readings }) =>
    table(
      ['reading', 'option', 'other', 'changes', 'difference'],
      readings.flatMap(({ reading, option, others }) =>
        others.map((other) => [reading, option, other.option, other.changes, other.difference]),
      ),
    ),
};

export function tableOf(operation: QuestionName | 'sensitivity', result: unknown): Table {
  return (tablers[operation] as Tabler<unknown>)(result);
}
