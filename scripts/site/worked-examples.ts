import { caseFragment } from '../../site/case-link.ts';
import { answer, type OperationName } from '../../src/entries/operations.ts';
import type { TextLanguage } from '../../src/evidence/clause.ts';
import { words } from '../../src/explain/code-words.ts';
import type { OrderCheck } from '../../src/order/check-order.ts';
import { vectors } from '../../src/rule-book/vectors.ts';

import { type Case, cases } from './example-cases.ts';
import { factsText } from './fact-words.ts';
import { pick } from './pick.ts';
import { linesOf, linesOn, type RuleCase, ruleCases } from './rule-examples.ts';

/** A worked example of the documents, of the register or of the tests, answered by the library itself. */
export interface WorkedExample {
  readonly key: string;
  readonly title: string;
  /** The vectors it is of; none where it is a case of the tests that shows one rule. */
  readonly vectors: readonly string[];
  /** The rules it bears on. */
  readonly rules: readonly string[];
  readonly operation: OperationName;
  readonly facts: string;
  /** What a reader must not take from it. */
  readonly notes: readonly string[];
  readonly lines: readonly string[];
  /** The case as the calculator opens it, where it asks such a question. */
  readonly link?: string;
}

type Examples = ReadonlyMap<string, readonly WorkedExample[]>;

const held = new Map<TextLanguage, Examples>();

/** The worked examples of each rule in a language. The tests hold the same cases to their expected amounts and dates. */
export function examplesByRule(language: TextLanguage): Examples {
  const made = held.get(language) ?? examplesIn(language);
  held.set(language, made);
  return made;
}

function examplesIn(language: TextLanguage): Examples {
  const byRule = new Map<string, WorkedExample[]>();
  for (const example of [
    ...cases.map((each) => printedExample(each, language)),
    ...ruleCases().map((each) => ruleExample(each, language)),
  ]) {
    for (const rule of example.rules) byRule.set(rule, [...(byRule.get(rule) ?? []), example]);
  }
  return byRule;
}

/** An example that the documents print or the register derives: its whole answer. */
function printedExample({ operation, title, input, shown }: Case, language: TextLanguage): WorkedExample {
  const told = answer(operation, { ...input, steps: false });
  if (!told.ok) throw new Error(`the worked example ${title} is not answered: ${JSON.stringify(told.problems[0])}`);
  const named = [...new Set([...title.matchAll(/\b[GV]\d\d\b/g)].map(([vector]) => vector))];
  return {
    key: `${operation}-${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    // The facts below say which case it is; that of a test has an English name alone.
    title: questionOf(operation, language),
    vectors: named,
    rules: [...new Set(named.flatMap((vector) => vectors[vector] ?? []))].filter((id) => id.startsWith('R')),
    lines: linesOf({ operation, input }, language, false),
    ...factsOf(operation, input, shown ?? input, language),
  };
}

/** A case of the tests that shows a rule: what of its answer bears on the rule. */
function ruleExample({ rule, operation, input }: RuleCase, language: TextLanguage): WorkedExample {
  return {
    key: `${rule}-example`,
    title: questionOf(operation, language),
    vectors: [],
    rules: [rule],
    lines: linesOn(rule, linesOf({ operation, input }, language)),
    ...factsOf(operation, input, input, language),
  };
}

function questionOf(operation: OperationName, language: TextLanguage): string {
  const asked = words(operation, language, 'operation');
  if (asked === undefined) throw new Error(`the rule book has no words for ${operation}`);
  return asked;
}

function factsOf(operation: OperationName, input: Case['input'], shown: Case['input'], language: TextLanguage) {
  const link = caseFragment(operation, input, language);
  return {
    operation,
    facts: factsText(operation, shown, language),
    notes: notesOn(operation, input, language),
    ...(link !== undefined && { link }),
  };
}

/** That the amounts are made up, and that the order would be rejected: an example shows a rule, not a course to copy. */
function notesOn(
  operation: OperationName,
  { agreement, order, figures }: Case['input'],
  language: TextLanguage,
): readonly string[] {
  return [
    ...(figures === undefined
      ? []
      : [pick(language, 'Opdigtede beløb: kilden har dem ikke.', 'Made-up amounts: the source does not have them.')]),
    // Where it is asked whether the order is right, the answer says it.
    ...(order === undefined || operation === 'check-order' ? [] : rejectionOf({ agreement, order }, language)),
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
