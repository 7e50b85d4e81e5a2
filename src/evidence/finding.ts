import type { Clause, Source, Words } from './clause.ts';

/** `reject`: an order must be rejected. `breach`: the agreement is not kept. `warn`: worth a look. */
export type Severity = 'reject' | 'breach' | 'warn';

/** Something that was found, by which rule, told in both languages. */
export interface Finding<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly rule: string;
  readonly source: Source;
  readonly message: string;
  readonly messageDa: string;
}

export function finding<Code extends string>(
  code: Code,
  severity: Severity,
  clause: Clause,
  words: Words,
): Finding<Code> {
  return { code, severity, rule: clause.rule, source: clause.source, message: words.en, messageDa: words.da };
}
