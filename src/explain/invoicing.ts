import type { Language } from '../evidence/clause.ts';
import { counted, pick, spokenDate, spokenKroner, spokenMonth } from '../evidence/spoken.ts';
import type { DueDate } from '../invoicing/due-date.ts';
import type { InvoicePlan } from '../invoicing/invoice-plan.ts';
import { explainSteps } from './steps.ts';
import { inLanguage, table, type View, values, vatNote } from './view.ts';

export const invoicePlanView: View<InvoicePlan> = {
  text: inLanguage(explainPlan),
  table: ({ lines, total, invoiceBy }) =>
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
};

export const dueDateView: View<DueDate> = {
  text: inLanguage(explainDueDate),
  table: ({ dueOn, nominalOn, moved }) => values({ dueOn, nominalOn, moved }),
};

function explainPlan({ lines, total, invoiceBy, steps }: InvoicePlan, language: Language): readonly string[] {
  return [
    `${pick(language, 'Fakturaplan', 'Invoice plan')}: ${spokenKroner(total, language)}`,
    ...lines.map(
      ({ month, weeks, firstDay, lastDay, amount, invoiceFrom }) =>
        `${spokenMonth(month, language)}: ${counted(weeks, pick(language, 'uge', 'week'), pick(language, 'uger', 'weeks'), language)}, ` +
        `${spokenDate(firstDay, language)} – ${spokenDate(lastDay, language)}: ${spokenKroner(amount, language)} ` +
        pick(
          language,
          `(kan faktureres fra ${spokenDate(invoiceFrom, 'da')})`,
          `(can be invoiced from ${spokenDate(invoiceFrom, 'en')})`,
        ),
    ),
    invoiceBy
      ? pick(
          language,
          `Faktureres senest ${spokenDate(invoiceBy, 'da')}.`,
          `Invoiced at the latest ${spokenDate(invoiceBy, 'en')}.`,
        )
      : pick(language, 'Der er intet at fakturere.', 'There is nothing to invoice.'),
    vatNote[language],
    ...explainSteps(steps, language),
  ];
}

function explainDueDate({ dueOn, steps }: DueDate, language: Language): readonly string[] {
  return [`${pick(language, 'Forfalder', 'Due')} ${spokenDate(dueOn, language)}`, ...explainSteps(steps, language)];
}
