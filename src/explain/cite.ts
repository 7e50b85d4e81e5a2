import type { Clause, Language } from '../evidence/clause.ts';
import { spokenClause } from '../evidence/spoken-source.ts';

export { spokenClause, spokenSource } from '../evidence/spoken-source.ts';

/** Clauses that were used, each once, in the order of use. */
export function spokenClauses(clauses: readonly Clause[], language: Language): readonly string[] {
  return [...new Set(clauses.map((clause) => spokenClause(clause, language)))];
}
