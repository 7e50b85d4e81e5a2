import type { Language } from '../evidence/clause.ts';
import { counted, pick, spokenDate, spokenKroner } from '../evidence/spoken.ts';
import type { Fee } from '../fee/fee.ts';
import { explainSteps } from './steps.ts';
import { inLanguage, type View, values, vatNote } from './view.ts';

export const feeView: View<Fee> = {
  text: inLanguage(explainFee),
  table: ({ total, weeklyFee, payable, entitledThrough, invoiceableThrough, vat }) =>
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
};

function explainFee(fee: Fee, language: Language): readonly string[] {
  const { total, payable, entitledThrough, invoiceableThrough, steps } = fee;
  const through =
    entitledThrough !== invoiceableThrough && entitledThrough && invoiceableThrough
      ? [
          pick(
            language,
            `Retten til betaling løber til og med ${spokenDate(entitledThrough, 'da')}, men der kan kun faktureres til og med ${spokenDate(invoiceableThrough, 'da')}.`,
            `The entitlement runs through ${spokenDate(entitledThrough, 'en')}, but only the time through ${spokenDate(invoiceableThrough, 'en')} can be invoiced.`,
          ),
        ]
      : [];
  return [
    `${pick(language, 'Vederlag', 'Fee')}: ${spokenKroner(total, language)}`,
    payable
      ? `${spokenDate(payable.firstDay, language)} – ${spokenDate(payable.lastDay, language)}, ${counted(payable.days, pick(language, 'dag', 'day'), pick(language, 'dage', 'days'), language)}`
      : pick(language, 'Ingen dage betales.', 'No days are paid.'),
    ...through,
    vatNote[language],
    ...explainSteps(steps, language),
  ];
}
