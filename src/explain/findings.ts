import type { Language } from '../evidence/clause.ts';
import { type Finding, wordsOf } from '../evidence/finding.ts';
import { type Wording, wordingOf } from '../language/wordings.ts';

export function explainFindings(findings: readonly Finding[], told: Wording | Language): readonly string[] {
  const { say, general } = wordingOf(told);
  return findings.map(
    (finding) => `${general.severities[finding.severity]}: ${say.of(wordsOf(finding))} [${say.clause(finding)}]`,
  );
}
