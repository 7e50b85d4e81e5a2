import type { Language } from '../evidence/clause.ts';
import { pick } from '../evidence/spoken.ts';
import type { OrderCheck } from '../order/check-order.ts';
import { explainFindings } from './findings.ts';
import { inLanguage, table, type View } from './view.ts';

export const orderCheckView: View<OrderCheck> = {
  text: inLanguage(explainCheck),
  table: ({ verdict, findings }) =>
    table(
      ['verdict', 'code', 'severity', 'rule', 'message'],
      findings.length === 0
        ? [[verdict, '', '', '', '']]
        : findings.map(({ code, severity, rule, message }) => [verdict, code, severity, rule, message]),
    ),
};

function explainCheck({ verdict, findings }: OrderCheck, language: Language): readonly string[] {
  return [
    verdict === 'confirm'
      ? pick(language, 'Ordren kan bekræftes.', 'The order may be confirmed.')
      : pick(language, 'Ordren skal afvises.', 'The order must be rejected.'),
    ...explainFindings(findings, language),
  ];
}
