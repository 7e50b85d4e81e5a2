import type { ContractDeadlines } from '../contract/contract-deadlines.ts';
import { pick } from '../evidence/spoken.ts';
import { spokenClause } from './cite.ts';
import { explainFindings } from './findings.ts';
import { explainMissing } from './missing.ts';
import { deadlineText } from './sentences/contract.ts';
import { explainSteps } from './steps.ts';
import { table, type View } from './view.ts';

export const contractDeadlinesView: View<ContractDeadlines> = {
  text: ({ deadlines, findings, missing, steps }, { say: { language } }) => [
    pick(language, 'Frister:', 'Deadlines:'),
    ...deadlines.map(
      ({ duty, side, dueOn, rule, source }) =>
        `${deadlineText(duty, side, dueOn, language)} [${spokenClause({ rule, source }, language)}]`,
    ),
    ...explainFindings(findings, language),
    ...explainMissing(missing, language),
    ...explainSteps(steps, language),
  ],
  table: ({ deadlines }) =>
    table(
      ['duty', 'who', 'side', 'dueOn', 'rule'],
      deadlines.map(({ duty, who, side, dueOn, rule }) => [duty, who, side, dueOn, rule]),
    ),
};
