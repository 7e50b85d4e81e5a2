import type { Clause, Language } from '../evidence/clause.ts';
import { spokenClause } from '../evidence/spoken-source.ts';
import type { Step } from '../evidence/step.ts';

export { spokenClause, spokenSource } from '../evidence/spoken-source.ts';

/** Clauses that were used, each once, in the order of use. */
export function spokenClauses(clauses: readonly Clause[], language: Language): readonly string[] {
  return [...new Set(clauses.map((clause) => spokenClause(clause, language)))];
}

/** The clauses of the steps of some kinds, to stand at the end of a line; nothing where the steps were left out. */
export function citing(steps: readonly Step[] | undefined, kinds: readonly string[], language: Language): string {
  const clauses = spokenClauses(
    (steps ?? []).filter(({ what }) => kinds.includes(what)),
    language,
  );
  return clauses.length === 0 ? '' : ` [${clauses.join('; ')}]`;
}
