import { wordsOf } from '../evidence/finding.ts';
import { problemSentence } from '../explain/problem-words.ts';
import { wordings } from '../language/wordings.ts';
import type { InvoicesAudit } from '../settlement/audit-invoices.ts';
import type { InvoiceRun } from '../settlement/invoice-run.ts';
import type { CreditToSend } from '../settlement/run-invoices.ts';
import { type CsvCell, type CsvFormat, csvOf } from './csv-cell.ts';
import type { Column } from './other-tables.ts';
import { invoiceColumns } from './table-columns.ts';

type Name = keyof typeof invoiceColumns;

const text = (value: string | null | undefined): CsvCell => (value ? { text: value } : null);
const decimal = (value: string | null | undefined): CsvCell => (value ? { decimal: value } : null);

/** The word of a table for a field's value, where it has one. */
function wordOf(name: Name, value: string | null | undefined, { hasDanishNames }: CsvFormat): CsvCell {
  const { words = {} }: Column = invoiceColumns[name];
  const word = hasDanishNames && Object.entries(words).find(([, meant]) => meant === value)?.[0];
  return text(word || value);
}

/**
 * A run as a table of invoices, a line a row, as `--sent` reads it: what is proposed can be put under what was sent. What waits is
 * told in it and passed over when it is read. The lines of one invoice bear one number, to be replaced by its own.
 */
export function runCsv({ orders, refused = [] }: InvoiceRun, format: CsvFormat): string {
  const names = Object.keys(invoiceColumns) as readonly Name[];
  const { say } = wordings[format.language];
  let count = 0;
  const lines = (
    id: string | null,
    provider: string | null,
    proposal: string,
    { invoice }: CreditToSend,
    more: Partial<Record<Name, CsvCell>>,
  ) => {
    count++;
    const { kind, credits, channel, sentOn, userIdent, ean } = invoice;
    return invoice.lines.map(
      ({ firstDay, lastDay, amount, bonus }): Partial<Record<Name, CsvCell>> => ({
        order: text(id),
        number: text(`${sentOn}/${count}`),
        kind: wordOf('kind', kind, format),
        credits: wordOf('credits', credits, format),
        channel: wordOf('channel', channel, format),
        sentOn: text(sentOn),
        firstDay: text(firstDay),
        lastDay: text(lastDay),
        amount: decimal(amount),
        bonus: text(bonus),
        userIdent: text(userIdent),
        ean: text(ean),
        proposal: wordOf('proposal', proposal, format),
        provider: text(provider),
        ...more,
      }),
    );
  };
  const rows = orders.flatMap(({ id, provider, credits, drafts, waits }) => [
    ...credits.flatMap((each) => lines(id, provider, 'credit', each, {})),
    ...drafts.flatMap((each) => {
      const { month, invoiceFrom, invoiceBy, dueOn } = each;
      const days = { month: text(month), from: text(invoiceFrom), by: text(invoiceBy), dueOn: text(dueOn) };
      return lines(id, provider, 'draft', each, days);
    }),
    ...waits.map(
      (wait): Partial<Record<Name, CsvCell>> => ({
        order: text(id),
        kind: wordOf('kind', wait.about, format),
        firstDay: text(wait.firstDay),
        lastDay: text(wait.lastDay),
        amount: decimal(wait.amount),
        bonus: text(wait.bonus),
        proposal: wordOf('proposal', 'waits', format),
        provider: text(provider),
        from: text(wait.from),
        why: text(say.of(wordsOf(wait))),
      }),
    ),
  ]);
  const unread = refused.map(
    ({ problems }): Partial<Record<Name, CsvCell>> => ({
      proposal: wordOf('proposal', 'waits', format),
      why: text(toldProblems(problems, format)),
    }),
  );
  const nameOf = (name: Name) => (format.hasDanishNames ? invoiceColumns[name].danish : name);
  return csvOf(
    [
      names.map((name) => ({ text: nameOf(name) })),
      ...[...rows, ...unread].map((row) => names.map((name) => row[name] ?? null)),
    ],
    format,
  );
}

const auditColumns = {
  order: 'Ordre',
  provider: 'Leverandør',
  number: 'Faktura',
  kind: 'Art',
  sentOn: 'Afsendt',
  total: 'Faktureret',
  verdict: 'Afgørelse',
  findings: 'Fund',
  right: 'Rigtigt beløb',
  wrongAmount: 'Fejlfaktureret',
  penaltyBase: 'Bod regnes af',
  next: 'Det skal I gøre',
  dueOn: 'Forfald',
} as const;

/** An audit of many invoices as a table, one a row. */
export function auditsCsv({ orders, refused = [] }: InvoicesAudit, format: CsvFormat): string {
  const { say, auditInvoices: words, invoiceAudit, names } = wordings[format.language];
  const columns = Object.entries(auditColumns).map(([name, danish]) => ({
    text: format.hasDanishNames ? danish : name,
  }));
  const rows = orders.flatMap(({ id, provider, findings, verdict: ofOrder, invoices }) =>
    invoices.map(({ number, kind, sentOn, total, verdict, dueOn, audit }): readonly CsvCell[] => [
      text(id),
      text(provider),
      text(number),
      wordOf('kind', kind, format),
      text(sentOn),
      decimal(total),
      text(words.verdicts[verdict]),
      text(
        [
          ...new Set(
            [...(ofOrder === 'reject' ? findings : []), ...audit.findings].map((each) => say.of(wordsOf(each))),
          ),
        ].join(' '),
      ),
      decimal(audit.expected.total),
      decimal(audit.wrongAmount),
      decimal(audit.penaltyBase),
      text(audit.next.map((step) => invoiceAudit.next(names)[step.do]).join(' ')),
      text(dueOn),
    ]),
  );
  const unread = refused.map(({ problems }): readonly CsvCell[] =>
    Object.keys(auditColumns).map((name) => (name === 'findings' ? text(toldProblems(problems, format)) : null)),
  );
  return csvOf([columns, ...rows, ...unread], format);
}

function toldProblems(
  problems: NonNullable<InvoiceRun['refused']>[number]['problems'],
  { language }: CsvFormat,
): string {
  return problems.map(({ code, path }) => `${path}: ${problemSentence({ code, path }, wordings[language])}`).join(' ');
}
