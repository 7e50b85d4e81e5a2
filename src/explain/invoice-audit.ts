import type { Period } from '../calendar/period.ts';
import type { InvoiceAudit } from '../invoicing/audit-invoice.ts';
import type { Credit } from '../invoicing/credit.ts';
import type { InvoiceStatement } from '../invoicing/invoice-statement.ts';
import type { Speech } from '../language/speech.ts';
import type { Wording } from '../language/wordings.ts';
import { explainFindings } from './findings.ts';
import { explainSteps } from './steps.ts';
import { table, type View } from './view.ts';

export const invoiceAuditView: View<InvoiceAudit> = {
  text: explainAudit,
  table: ({ findings, wrongAmount, expected }) =>
    table(
      ['what', 'line', 'rule', 'firstDay', 'lastDay', 'amount', 'message'],
      [
        ...findings.map(({ code, line, rule, message }) => [code, line, rule, '', '', '', message]),
        ...expected.lines.map(({ firstDay, lastDay, amount }) => [
          'expected',
          '',
          '',
          firstDay,
          lastDay,
          amount,
          expected.channel,
        ]),
        ['expected total', '', '', '', '', expected.total, ''],
        ['wrong amount', '', '', '', '', wrongAmount, ''],
      ],
    ),
};

export const creditView: View<Credit> = {
  text: explainCredit,
  table: ({ lines, total, remaining }) =>
    table(
      ['what', 'firstDay', 'lastDay', 'invoiced', 'right', 'amount', 'invoiceFrom'],
      [
        ...lines.map(({ firstDay, lastDay, invoiced, right, amount }) => [
          'credit',
          firstDay,
          lastDay,
          invoiced,
          right,
          amount,
          '',
        ]),
        ['credit total', '', '', '', '', total, ''],
        ...remaining.lines.map(({ firstDay, lastDay, amount, invoiceFrom }) => [
          'remaining',
          firstDay,
          lastDay,
          '',
          '',
          amount,
          invoiceFrom,
        ]),
        ['remaining total', '', '', '', '', remaining.total, ''],
      ],
    ),
};

function dates({ firstDay, lastDay }: Period, say: Speech): string {
  return `${say.date(firstDay)} – ${say.date(lastDay)}`;
}

function explainAudit(audit: InvoiceAudit, wording: Wording): readonly string[] {
  const { findings, wrongAmount, expected, statement, steps } = audit;
  const { lines, total, invoiceFrom, invoiceBy } = expected;
  const { say, general, invoiceAudit: words } = wording;
  return [
    findings.length === 0 ? words.right : words.notRight,
    ...explainFindings(findings, wording),
    `${words.wrongAmount}: ${say.kroner(wrongAmount)}`,
    `${words.expected}: ${say.kroner(total)}`,
    ...lines.map((line) => `  ${dates(line, say)}: ${say.kroner(line.amount)}`),
    ...(invoiceFrom && invoiceBy ? [`  ${words.sendBetween(invoiceFrom, invoiceBy)}`] : []),
    ...(statement ? explainStatement(statement, wording) : []),
    general.vatNote,
    ...explainSteps(steps, wording),
  ];
}

function explainStatement(statement: InvoiceStatement, { say, invoiceAudit: words }: Wording): readonly string[] {
  const { invoices, invoiced, right, overlaps, gaps, ahead, remaining } = statement;
  const listed = (what: string, periods: readonly Period[]) =>
    periods.map((period) => `  ${what}: ${dates(period, say)}`);
  return [
    words.statement(invoices, invoiced, right),
    ...listed(words.overlap, overlaps),
    ...listed(words.gap, gaps),
    ...listed(words.ahead, ahead),
    `  ${words.left}: ${say.kroner(remaining)}`,
  ];
}

function explainCredit({ lines, total, remaining, steps }: Credit, wording: Wording): readonly string[] {
  const { say, general, credit: words, invoiceAudit, invoicePlan } = wording;
  return [
    lines.length === 0 ? words.nothing : `${words.credited}: ${say.kroner(total)}`,
    ...lines.map((line) => `  ${dates(line, say)}: ${words.line(line.invoiced, line.right, line.amount)}`),
    `${invoiceAudit.left}: ${say.kroner(remaining.total)}`,
    ...remaining.lines.map(
      (line) => `  ${dates(line, say)}: ${say.kroner(line.amount)} ${invoicePlan.invoiceFrom(line.invoiceFrom)}`,
    ),
    general.vatNote,
    ...explainSteps(steps, wording),
  ];
}
