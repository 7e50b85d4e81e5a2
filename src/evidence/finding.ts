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

/** What a finding says, in each language. */
export function wordsOf({ message, messageDa }: Pick<Finding, 'message' | 'messageDa'>): Words {
  return { da: messageDa, en: message };
}

/** A sentence for each finding, from the facts it was found in. */
type Said<Facts> = { readonly [Code in keyof Facts]: (facts: Facts[Code]) => string };

/* @__NO_SIDE_EFFECTS__ */
/**
 * What a room can find: the severity belongs to the code, but where an agreement states its own; the sentences stand in the
 * language files.
 */
export function findingsOf<Facts>(
  severities: { readonly [Code in keyof Facts]: Severity },
  said: { readonly da: Said<Facts>; readonly en: Said<Facts> },
) {
  return <Code extends keyof Facts & string>(
    code: Code,
    clause: Clause,
    facts: Facts[Code],
    severity: Severity = severities[code],
  ): Finding<Code> => finding(code, severity, clause, { da: said.da[code](facts), en: said.en[code](facts) });
}
