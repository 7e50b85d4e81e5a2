import { type Finding, wordsOf } from '../evidence/finding.ts';
import type { Wording } from '../language/wordings.ts';

/** Findings, each under what its severity is called: as everywhere, or as a question calls it. */
export function explainFindings(
  findings: readonly Finding[],
  { say, general }: Wording,
  severities = general.severities,
): readonly string[] {
  return findings.map(
    (finding) => `${severities[finding.severity]}: ${say.of(wordsOf(finding))} [${say.clause(finding)}]`,
  );
}
