import type { Fee } from '../fee/fee.ts';
import type { Wording } from '../language/wordings.ts';
import { explainFindings } from './findings.ts';
import { explainSteps } from './steps.ts';
import { type View, values } from './view.ts';
import { explainVat } from './with-vat.ts';

export const feeView: View<Fee> = {
  text: explainFee,
  table: ({ total, weeklyFee, payable, entitledThrough, entitledTotal, invoiceableThrough, findings, vat, withVat }) =>
    values({
      total,
      weeklyFee,
      firstDay: payable?.firstDay,
      lastDay: payable?.lastDay,
      days: payable?.days,
      entitledThrough,
      entitledTotal,
      invoiceableThrough,
      findings: findings.map(({ code, amount }) => `${code} ${amount}`).join(', '),
      vat,
      ...(withVat && { withVat: withVat.total }),
    }),
};

function explainFee(fee: Fee, wording: Wording): readonly string[] {
  const { say, general, fee: words } = wording;
  const { total, payable, entitledThrough, entitledTotal, invoiceableThrough, findings, steps } = fee;
  const beyond = entitledThrough !== invoiceableThrough && entitledThrough && invoiceableThrough;
  return [
    `${words.fee}: ${say.kroner(total)}`,
    payable
      ? `${say.date(payable.firstDay)} – ${say.date(payable.lastDay)}, ${words.days(payable.days)}`
      : words.noDays,
    ...(beyond ? [words.entitledBeyond(entitledThrough, entitledTotal, invoiceableThrough)] : []),
    ...explainFindings(findings, wording),
    general.vatNote,
    ...explainVat(fee.withVat, wording),
    ...explainSteps(steps, wording),
  ];
}
