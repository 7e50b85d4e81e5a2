import type { Language } from '../evidence/clause.ts';
import type { Finding } from '../evidence/finding.ts';
import { pick } from '../evidence/spoken.ts';
import { spokenClause } from './cite.ts';

export function explainFindings(findings: readonly Finding[], language: Language): readonly string[] {
  return findings.map((finding) => {
    const kind =
      finding.severity === 'reject' ? pick(language, 'Afvises', 'Reject') : pick(language, 'Advarsel', 'Warning');
    return `${kind}: ${pick(language, finding.messageDa, finding.message)} [${spokenClause(finding, language)}]`;
  });
}
