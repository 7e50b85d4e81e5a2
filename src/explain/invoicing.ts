import type { IsoDate } from '../calendar/iso-date.ts';
import type { DueDate } from '../invoicing/due-date.ts';
import type { InvoicePlan } from '../invoicing/invoice-plan.ts';
import type { Wording } from '../language/wordings.ts';
import { explainFindings } from './findings.ts';
import { explainSteps } from './steps.ts';
import { table, type View, values } from './view.ts';
import { explainVat } from './with-vat.ts';

export const invoicePlanView: View<InvoicePlan> = {
  text: explainPlan,
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
  text: explainDueDate,
  table: ({ dueOn, nominalOn, moved }) => values({ dueOn, nominalOn, moved }),
};

function explainPlan(plan: InvoicePlan, wording: Wording): readonly string[] {
  const { say, general, invoicePlan: words } = wording;
  const { lines, total, invoiceBy, findings, steps } = plan;
  return [
    `${words.plan}: ${say.kroner(total)}`,
    ...lines.map(
      ({ month, weeks, days, firstDay, lastDay, amount, invoiceFrom }) =>
        `${weeks === 0 ? words.instalment(firstDay) : `${say.month(month)}: ${words.length({ weeks, days })}, ${say.date(firstDay)} – ${say.date(lastDay)}`}: ` +
        say.kroner(amount) +
        sendable(invoiceFrom, wording),
    ),
    // Where no clause gives a last day, there is none to tell.
    ...(invoiceBy ? [words.invoiceBy(invoiceBy)] : lines.length === 0 ? [words.nothing] : []),
    ...explainFindings(findings, wording),
    general.vatNote,
    ...explainVat(plan.withVat, wording),
    ...explainSteps(steps, wording),
  ];
}

/** From when a line can be invoiced, where the agreement says it. */
export function sendable(invoiceFrom: IsoDate | null, { invoicePlan }: Wording): string {
  return invoiceFrom ? ` ${invoicePlan.invoiceFrom(invoiceFrom)}` : '';
}

function explainDueDate({ dueOn, findings, steps }: DueDate, wording: Wording): readonly string[] {
  const { say, invoicePlan } = wording;
  return [
    `${invoicePlan.due} ${say.date(dueOn)}`,
    ...explainFindings(findings, wording),
    ...explainSteps(steps, wording),
  ];
}
