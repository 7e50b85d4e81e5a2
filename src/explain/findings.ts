import type { Language } from '../evidence/clause.ts';
import { type Finding, wordsOf } from '../evidence/finding.ts';
import { type Wording, wordingOf } from '../language/wordings.ts';

export function explainFindings(findings: readonly Finding[], wording: Wording | Language): readonly string[] {
  const { say, general } = wordingOf(wording);
  return findings.map(
    (finding) => `${general.severities[finding.severity]}: ${say.of(wordsOf(finding))} [${say.clause(finding)}]`,
  );
}
