import type { Language, Words } from '../evidence/clause.ts';
import type { Finding, Severity } from '../evidence/finding.ts';
import { pick } from '../evidence/spoken.ts';
import { spokenClause } from './cite.ts';

const kinds: Readonly<Record<Severity, Words>> = {
  reject: { da: 'Afvises', en: 'Reject' },
  breach: { da: 'Ikke overholdt', en: 'Not kept' },
  warn: { da: 'Advarsel', en: 'Warning' },
};

export function explainFindings(findings: readonly Finding[], language: Language): readonly string[] {
  return findings.map((finding) => {
    return `${kinds[finding.severity][language]}: ${pick(language, finding.messageDa, finding.message)} [${spokenClause(finding, language)}]`;
  });
}
