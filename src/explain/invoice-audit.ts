import type { Period } from '../calendar/period.ts';
import type { Language } from '../evidence/clause.ts';
import { counted, pick, spokenDate, spokenKroner } from '../evidence/spoken.ts';
import type { InvoiceAudit } from '../invoicing/audit-invoice.ts';
import type { Credit } from '../invoicing/credit.ts';
import type { InvoiceStatement } from '../invoicing/invoice-statement.ts';
import { explainFindings } from './findings.ts';
import { explainSteps } from './steps.ts';
import { inLanguage, table, type View, vatNote } from './view.ts';

export const invoiceAuditView: View<InvoiceAudit> = {
  text: inLanguage(explainAudit),
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
  text: inLanguage(explainCredit),
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

function span({ firstDay, lastDay }: Period, language: Language): string {
  return `${spokenDate(firstDay, language)} – ${spokenDate(lastDay, language)}`;
}

function explainAudit(audit: InvoiceAudit, language: Language): readonly string[] {
  const { findings, wrongAmount, expected, statement, steps } = audit;
  const { lines, total, invoiceFrom, invoiceBy } = expected;
  return [
    findings.length === 0
      ? pick(language, 'Fakturaen er rigtig.', 'The invoice is right.')
      : pick(language, 'Fakturaen er ikke rigtig.', 'The invoice is not right.'),
    ...explainFindings(findings, language),
    `${pick(language, 'Faktureret ud over det rigtige', 'Invoiced beyond what was right')}: ${spokenKroner(wrongAmount, language)}`,
    `${pick(language, 'En rigtig faktura', 'A right invoice')}: ${spokenKroner(total, language)}`,
    ...lines.map((line) => `  ${span(line, language)}: ${spokenKroner(line.amount, language)}`),
    ...(invoiceFrom && invoiceBy
      ? [
          pick(
            language,
            `  Kan sendes fra ${spokenDate(invoiceFrom, 'da')} og senest ${spokenDate(invoiceBy, 'da')}.`,
            `  Can be sent from ${spokenDate(invoiceFrom, 'en')} and at the latest ${spokenDate(invoiceBy, 'en')}.`,
          ),
        ]
      : []),
    ...(statement ? explainStatement(statement, language) : []),
    vatNote[language],
    ...explainSteps(steps, language),
  ];
}

function explainStatement(statement: InvoiceStatement, language: Language): readonly string[] {
  const { invoices, invoiced, right, overlaps, gaps, ahead, remaining } = statement;
  const [one, many] = language === 'da' ? ['faktura', 'fakturaer'] : ['invoice', 'invoices'];
  const listed = (da: string, en: string, periods: readonly Period[]) =>
    periods.map((period) => `  ${pick(language, da, en)}: ${span(period, language)}`);
  return [
    pick(
      language,
      `${counted(invoices, one, many, 'da')}: ${spokenKroner(invoiced, 'da')} af forløbets ${spokenKroner(right, 'da')}`,
      `${counted(invoices, one, many, 'en')}: ${spokenKroner(invoiced, 'en')} of the course's ${spokenKroner(right, 'en')}.`,
    ),
    ...listed('Faktureret mere end én gang', 'Invoiced more than once', overlaps),
    ...listed('Hul', 'Gap', gaps),
    ...listed('Endnu ikke faktureret', 'Not invoiced yet', ahead),
    `  ${pick(language, 'Tilbage at fakturere', 'Left to invoice')}: ${spokenKroner(remaining, language)}`,
  ];
}

function explainCredit({ lines, total, remaining, steps }: Credit, language: Language): readonly string[] {
  return [
    lines.length === 0
      ? pick(language, 'Intet skal rettes.', 'Nothing is to be corrected.')
      : `${pick(language, 'Krediteres', 'To be credited')}: ${spokenKroner(total, language)}`,
    ...lines.map((line) =>
      pick(
        language,
        `  ${span(line, 'da')}: faktureret ${spokenKroner(line.invoiced, 'da')} rigtigt ${spokenKroner(line.right, 'da')} krediteres ${spokenKroner(line.amount, 'da')}`,
        `  ${span(line, 'en')}: invoiced ${spokenKroner(line.invoiced, 'en')}, right ${spokenKroner(line.right, 'en')}, credited ${spokenKroner(line.amount, 'en')}`,
      ),
    ),
    `${pick(language, 'Tilbage at fakturere', 'Left to invoice')}: ${spokenKroner(remaining.total, language)}`,
    ...remaining.lines.map((line) =>
      pick(
        language,
        `  ${span(line, 'da')}: ${spokenKroner(line.amount, 'da')} (kan faktureres fra ${spokenDate(line.invoiceFrom, 'da')})`,
        `  ${span(line, 'en')}: ${spokenKroner(line.amount, 'en')} (can be invoiced from ${spokenDate(line.invoiceFrom, 'en')})`,
      ),
    ),
    vatNote[language],
    ...explainSteps(steps, language),
  ];
}
