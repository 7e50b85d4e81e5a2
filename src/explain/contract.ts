import type { ContractDeadlines } from '../contract/contract-deadlines.ts';
import { explainFindings } from './findings.ts';
import { explainMissing } from './missing.ts';
import { explainSteps } from './steps.ts';
import { table, type View } from './view.ts';

export const contractDeadlinesView: View<ContractDeadlines> = {
  text: ({ deadlines, findings, missing, steps }, wording) => {
    const { say, contract: words } = wording;
    return [
      ...(deadlines.length === 0 ? [] : [words.deadlines]),
      ...deadlines.map((each) => `${words.deadline(each.duty, each.side, each.dueOn)} [${say.clause(each)}]`),
      ...explainFindings(findings, wording, words.severities),
      ...explainMissing(missing, wording),
      ...explainSteps(steps, wording),
    ];
  },
  table: ({ deadlines, findings }) =>
    table(
      ['duty', 'who', 'side', 'dueOn', 'rule'],
      [
        ...deadlines.map(({ duty, who, side, dueOn, rule }) => [duty, who, side, dueOn, rule]),
        ...findings.map(({ code, rule }) => [code, '', '', '', rule]),
      ],
    ),
};
