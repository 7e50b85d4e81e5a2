import { formatDate, formatKroner, formatMonth } from '../src/entries/words.ts';
import type { InvoicePlan, IsoDate } from '../src/index.ts';
import { h } from './dom.ts';
import { type Word, word } from './words.ts';

const columns = ['months', 'weeks', 'days', 'amount', 'invoiceFrom', 'dueOn'] as const satisfies readonly Word[];
const FIGURES: readonly Word[] = ['weeks', 'days', 'amount'];

/**
 * The months of the plan. On a phone each row is drawn as a list, each cell with the name of its column before it; the
 * roles say that it is a table all the same.
 */
export function planTable(
  lines: InvoicePlan['lines'],
  due: readonly (IsoDate | undefined)[],
  total: InvoicePlan['total'],
  language: 'da' | 'en',
): HTMLElement {
  const kind = (key: Word) => (FIGURES.includes(key) ? 'figure' : null);
  const cell = (key: Word, text: string, amount?: string) =>
    h('td', { role: 'cell', class: kind(key), 'data-name': word(key, language), 'data-amount': amount }, text);
  const row = (name: string, ...cells: readonly HTMLElement[]) =>
    h('tr', { role: 'row' }, h('th', { role: 'rowheader', scope: 'row' }, name), ...cells);
  // An instalment of a price is for no weeks of its own.
  const lengthCells = (weeks: number, days: number) =>
    (weeks === 0 && days === 0 ? ['–', '–'] : [String(weeks), String(days)]).map((text, index) =>
      cell(index === 0 ? 'weeks' : 'days', text),
    );
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
      ...lines.map(({ month, weeks, days, amount, invoiceFrom }, index) =>
        row(
          formatMonth(month, language),
          ...lengthCells(weeks, days),
          cell('amount', formatKroner(amount, language), amount),
          day('invoiceFrom', invoiceFrom ?? undefined),
          day('dueOn', due[index]),
        ),
      ),
    ),
    h(
      'tfoot',
      { role: 'rowgroup' },
      row(
        word('inAll', language),
        h('td', { role: 'cell', colspan: 2 }),
        cell('amount', formatKroner(total, language), total),
        h('td', { role: 'cell', colspan: 2 }),
      ),
    ),
  );
}
