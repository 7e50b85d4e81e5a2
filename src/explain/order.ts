import type { Wording } from '../language/wordings.ts';
import type { OrderCheck } from '../order/check-order.ts';
import { explainFindings } from './findings.ts';
import { explainSteps } from './steps.ts';
import { table, type View } from './view.ts';

export const orderCheckView: View<OrderCheck> = {
  text: explainCheck,
  table: ({ verdict, findings }) =>
    table(
      ['verdict', 'code', 'severity', 'rule', 'message'],
      findings.length === 0
        ? [[verdict, '', '', '', '']]
        : findings.map(({ code, severity, rule, message }) => [verdict, code, severity, rule, message]),
    ),
};

function explainCheck({ verdict, findings, steps }: OrderCheck, wording: Wording): readonly string[] {
  return [wording.order[verdict], ...explainFindings(findings, wording), ...explainSteps(steps, wording)];
}
