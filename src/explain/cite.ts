import type { Clause } from '../evidence/clause.ts';
import type { Step } from '../evidence/step.ts';
import type { Wording } from '../language/wordings.ts';

/** Clauses that were used, each once, in the order of use. */
export function spokenClauses(clauses: readonly Clause[], { say }: Wording): readonly string[] {
  return [...new Set(clauses.map(say.clause))];
}

/** The clauses of the steps of some kinds, to stand at the end of a line; nothing where the steps were left out. */
export function citing(steps: readonly Step[] | undefined, kinds: readonly string[], wording: Wording): string {
  const clauses = spokenClauses(
    (steps ?? []).filter(({ what }) => kinds.includes(what)),
    wording,
  );
  return clauses.length === 0 ? '' : ` [${clauses.join('; ')}]`;
}
