import type { Period } from '../calendar/period.ts';
import type { InvoiceAudit } from '../invoicing/audit-invoice.ts';
import type { Credit, PlanLines } from '../invoicing/credit.ts';
import { sumOf } from '../invoicing/invoice.ts';
import type { InvoiceStatement } from '../invoicing/invoice-statement.ts';
import type { Speech } from '../language/speech.ts';
import type { Wording } from '../language/wordings.ts';
import { explainFindings } from './findings.ts';
import { sendable } from './invoicing.ts';
import { explainSteps } from './steps.ts';
import { table, type View } from './view.ts';
import { explainVat } from './with-vat.ts';

export const invoiceAuditView: View<InvoiceAudit> = {
  text: explainAudit,
  table: ({ findings, wrongAmount, penaltyBase, expected, notChecked, next }) =>
    table(
      ['what', 'line', 'rule', 'firstDay', 'lastDay', 'amount', 'message'],
      [
        ...findings.map(({ code, line, rule, message }) => [code, line, rule, '', '', '', message]),
        ...notChecked.map(({ what, line, rule }) => ['not checked', line, rule, '', '', '', what]),
        ...next.map((step) => ['next', '', step.rule, '', '', '', step.do]),
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
        ['penalty base', '', '', '', '', penaltyBase, ''],
      ],
    ),
};

export const creditView: View<Credit> = {
  text: explainCredit,
  table: ({ lines, total, creditNote, again, remaining }) =>
    table(
      ['what', 'firstDay', 'lastDay', 'invoiced', 'right', 'amount', 'invoiceFrom'],
      [
        ...lines.map(({ firstDay, lastDay, invoiced, right, amount }) => [
          'wrong line',
          firstDay,
          lastDay,
          invoiced,
          right,
          amount,
          '',
        ]),
        ['net', '', '', '', '', total, ''],
        ...(creditNote?.lines ?? []).map((line) => [
          'credit note',
          line.firstDay,
          line.lastDay,
          '',
          '',
          line.amount,
          '',
        ]),
        ...again.lines.map((line) => ['again', line.firstDay, line.lastDay, '', '', line.amount, line.invoiceFrom]),
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
  const { findings, wrongAmount, penaltyBase, expected, notChecked, next, statement, steps } = audit;
  const { lines, total, invoiceFrom, invoiceBy } = expected;
  const { say, names, general, invoiceAudit: words } = wording;
  return [
    judgement(audit, wording),
    ...explainFindings(findings, wording),
    ...notChecked.map(
      (each) => `${words.notChecked[each.what]} (${words.inLine(each.line + 1)}) [${say.clause(each)}]`,
    ),
    ...next.map((step) => `→ ${words.next(names)[step.do]} [${say.clause(step)}]`),
    `${words.wrongAmount}: ${say.kroner(wrongAmount)}`,
    ...(penaltyBase === null || penaltyBase === wrongAmount
      ? []
      : [`${words.penaltyBase}: ${say.kroner(penaltyBase)}`]),
    `${notChecked.length === 0 ? words.expected : words.expectedSoFar}: ${say.kroner(total)}`,
    ...lines.map((line) => `  ${dates(line, say)}: ${say.kroner(line.amount)}`),
    ...(invoiceFrom && invoiceBy ? [`  ${words.sendBetween(invoiceFrom, invoiceBy)}`] : []),
    ...(statement ? explainStatement(statement, wording) : []),
    general.vatNote,
    ...explainVat(audit.withVat, wording),
    ...explainSteps(steps, wording),
  ];
}

/** An invoice is called right where nothing of it is rejected and all of it was looked at. */
function judgement({ findings, expected, notChecked }: InvoiceAudit, { invoiceAudit: words }: Wording): string {
  if (findings.some(({ severity }) => severity === 'reject')) return words.notRight;
  if (notChecked.length > 0) return words.notCalledRight;
  return expected.kind === 'credit-note' ? words.creditRight : words.right;
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

function explainCredit(credit: Credit, wording: Wording): readonly string[] {
  const { lines, total, creditNote, again, remaining, dueNow, later, findings, steps } = credit;
  const { say, general, credit: words, invoiceAudit } = wording;
  const explainLines = (what: string, plan: PlanLines) => [
    `${what}: ${say.kroner(plan.total)}`,
    ...plan.lines.map(
      (line) => `  ${dates(line, say)}: ${say.kroner(line.amount)}${sendable(line.invoiceFrom, wording)}`,
    ),
  ];
  return [
    ...(creditNote
      ? [
          `${words.note}: ${say.kroner(sumOf(creditNote.lines))}`,
          ...creditNote.lines.map((line) => `  ${dates(line, say)}: ${say.kroner(line.amount)}`),
        ]
      : [lines.length === 0 ? words.nothing : words.noNote]),
    ...(again.lines.length > 0 ? explainLines(words.again, again) : []),
    ...(lines.length > 0
      ? [
          words.net(total),
          ...lines.map((line) => `  ${dates(line, say)}: ${words.line(line.invoiced, line.right, line.amount)}`),
        ]
      : []),
    ...explainFindings(findings, wording),
    ...explainLines(invoiceAudit.left, remaining),
    ...(dueNow ? [`${words.dueNow}: ${say.kroner(dueNow.total)}`] : []),
    ...(later ? [`${words.later}: ${say.kroner(later.total)}`] : []),
    general.vatNote,
    ...explainSteps(steps, wording),
  ];
}
