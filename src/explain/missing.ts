import type { Language } from '../evidence/clause.ts';
import type { Missing } from '../evidence/figure.ts';
import { pick } from '../evidence/spoken.ts';
import { spokenClause } from './cite.ts';

/** What an answer needed and did not have, each with the clause where it should stand. */
export function explainMissing(missing: readonly Missing[], language: Language): readonly string[] {
  return missing.map(
    (each) => `${pick(language, 'Mangler', 'Missing')}: ${each.what} [${spokenClause(each, language)}]`,
  );
}
