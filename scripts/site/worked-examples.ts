import { answer, explain, type OperationName } from '../../src/entries/operations.ts';
import type { TextLanguage } from '../../src/evidence/clause.ts';
import type { OrderCheck } from '../../src/order/check-order.ts';
import { vectors } from '../../src/rule-book/vectors.ts';
import { type Case, cases } from './example-cases.ts';
import { factsText } from './fact-words.ts';
import { pick } from './pick.ts';

/** A worked example of the documents or of the register, answered by the library itself. */
export interface WorkedExample {
  readonly key: string;
  /** The vectors it is of. */
  readonly vectors: readonly string[];
  readonly title: string;
  /** The rules it bears on. */
  readonly rules: readonly string[];
  readonly operation: OperationName;
  readonly facts: string;
  /** What a reader must not take from it. */
  readonly notes: readonly string[];
  readonly lines: readonly string[];
}

/** The worked examples of each rule in a language. The tests hold the same cases to their expected amounts and dates. */
export function examplesByRule(language: TextLanguage): ReadonlyMap<string, readonly WorkedExample[]> {
  const byRule = new Map<string, WorkedExample[]>();
  for (const each of cases) {
    const example = exampleOf(each, language);
    for (const rule of example?.rules ?? []) byRule.set(rule, [...(byRule.get(rule) ?? []), example as WorkedExample]);
  }
  return byRule;
}

function exampleOf({ operation, title, input, shown }: Case, language: TextLanguage): WorkedExample | undefined {
  const told = answer(operation, { ...input, steps: false });
  if (!told.ok) throw new Error(`the worked example ${title} is not answered: ${JSON.stringify(told.problems[0])}`);
  const named = [...new Set([...title.matchAll(/\b[GV]\d\d\b/g)].map(([vector]) => vector))];
  const lines = explain(operation, told, language)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return {
    key: `${operation}-${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    vectors: named,
    title,
    rules: [...new Set(named.flatMap((vector) => vectors[vector] ?? []))].filter((id) => id.startsWith('R')),
    operation,
    facts: factsText(shown ?? input, language),
    notes: notesOn(input, language),
    lines,
  };
}

/** That the amounts are made up, and that the order would be rejected: an example shows a rule, not a course to copy. */
function notesOn({ agreement, order, figures }: Case['input'], language: TextLanguage): readonly string[] {
  return [
    ...(figures === undefined
      ? []
      : [pick(language, 'Opdigtede beløb: kilden har dem ikke.', 'Made-up amounts: the source does not have them.')]),
    ...(order === undefined ? [] : rejectionOf({ agreement, order }, language)),
  ];
}

function rejectionOf(asked: object, language: TextLanguage): readonly string[] {
  const told = answer('check-order', asked);
  if (!told.ok) return [];
  const { findings } = told.result as OrderCheck;
  const grounds = findings
    .filter(({ severity }) => severity === 'reject')
    .map(({ message, messageDa }) => pick(language, messageDa, message));
  if (grounds.length === 0) return [];
  return [
    pick(
      language,
      `Ordren selv ville blive afvist: ${grounds.join(' ')} Eksemplet viser regnereglen.`,
      `The order itself would be rejected: ${grounds.join(' ')} The example shows the rule.`,
    ),
  ];
}
