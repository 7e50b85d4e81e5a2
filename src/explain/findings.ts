import { type Finding, wordsOf } from '../evidence/finding.ts';
import type { Wording } from '../language/wordings.ts';

export function explainFindings(findings: readonly Finding[], { say, general }: Wording): readonly string[] {
  return findings.map(
    (finding) => `${general.severities[finding.severity]}: ${say.of(wordsOf(finding))} [${say.clause(finding)}]`,
  );
}
