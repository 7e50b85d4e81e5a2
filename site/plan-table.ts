import { type Kroner, toOre } from '../src/entries/money.ts';
import { formatDate, formatKroner, formatMonth } from '../src/entries/words.ts';
import type { InvoicePlan, IsoDate } from '../src/index.ts';
import { h } from './dom.ts';
import { type Word, word } from './words.ts';

const columns = ['months', 'amountFor', 'amount', 'invoiceFrom', 'dueOn'] as const satisfies readonly Word[];
const FIGURES: readonly Word[] = ['amountFor', 'amount'];

/**
 * The months of the plan. On a phone each row is drawn as a list, each cell with the name of its column before it; the
 * roles say that it is a table all the same.
 */
export function planTable(
  lines: InvoicePlan['lines'],
  due: readonly (IsoDate | undefined)[],
  total: InvoicePlan['total'],
  weekly: Kroner | null,
  language: 'da' | 'en',
): HTMLElement {
  const kind = (key: Word) => (FIGURES.includes(key) ? 'figure' : null);
  const cell = (key: Word, text: string, amount?: string) =>
    h('td', { role: 'cell', class: kind(key), 'data-name': word(key, language), 'data-amount': amount }, text);
  const row = (name: string, ...cells: readonly HTMLElement[]) =>
    h('tr', { role: 'row' }, h('th', { role: 'rowheader', scope: 'row' }, name), ...cells);
  // Weeks that were only begun are no weeks of the amount: it is for whole ones, or for days. An instalment of a price is for neither.
  const paidFor = ({ weeks, days, amount }: InvoicePlan['lines'][number]) => {
    const isWhole = weekly !== null && weeks > 0 && toOre(amount) === toOre(weekly) * BigInt(weeks);
    const [n, one, many] = isWhole
      ? ([weeks, 'oneWeek', 'someWeeks'] as const)
      : ([days, 'oneDay', 'someDays'] as const);
    return n === 0 ? '–' : word(n === 1 ? one : many, language, { n });
  };
  const day = (key: Word, date: IsoDate | undefined) =>
    cell(key, date === undefined ? '–' : formatDate(date, language));
  const heads = columns.map((key) =>
    h('th', { role: 'columnheader', scope: 'col', class: kind(key) }, word(key, language)),
  );
  return h(
    'table',
    { class: 'plan', role: 'table', 'aria-labelledby': 'part-invoice-plan' },
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, ...heads)),
    h(
      'tbody',
      { role: 'rowgroup' },
      ...lines.map((line, index) =>
        row(
          formatMonth(line.month, language),
          cell('amountFor', paidFor(line)),
          cell('amount', formatKroner(line.amount, language), line.amount),
          day('invoiceFrom', line.invoiceFrom ?? undefined),
          day('dueOn', due[index]),
        ),
      ),
    ),
    h(
      'tfoot',
      { role: 'rowgroup' },
      row(
        word('inAll', language),
        h('td', { role: 'cell' }),
        cell('amount', formatKroner(total, language), total),
        h('td', { role: 'cell', colspan: 2 }),
      ),
    ),
  );
}
