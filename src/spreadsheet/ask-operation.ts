import type { Agreement } from '../agreement/agreement.ts';
import type { Clause } from '../evidence/clause.ts';
import type { Finding } from '../evidence/finding.ts';
import type { Step } from '../evidence/step.ts';
import { spokenClauses } from '../explain/cite.ts';
import { type Wording, wordings } from '../language/wordings.ts';
import { answerWith } from '../operations/answer.ts';
import { showing, wordingOf } from '../operations/explain.ts';
import { questions } from '../operations/operations.ts';
import { type Problem, problemsOf } from '../problem/problem.ts';
import type { CellValue } from './cell.ts';
import { clausesKnown } from './known-agreements.ts';
import { SheetError } from './sheet-error.ts';
import type { Parameter, SheetAnswer, Wanted } from './sheet-function.ts';

/** Of these only: the rule book's text would double what a spreadsheet loads. */
const answer = /* @__PURE__ */ answerWith(questions);
const { explain } = /* @__PURE__ */ showing(questions);

/** What an operation's answer may stand on. */
interface Evidence {
  readonly steps?: readonly Step[];
  readonly findings?: readonly Finding[];
}

/** Asks an operation of the library and makes rows of its answer, in the names of the agreement; its problems become this sheet's, by argument. */
export function askOperation<Result extends object>(
  operation: (typeof questions)[number]['name'],
  input: { readonly agreement: string | Agreement; readonly [field: string]: unknown },
  parameters: readonly Parameter[],
  { choices, evidence }: Wanted,
  rowsOf: (result: Result, wording: Wording) => readonly (readonly CellValue[])[],
  clausesOf: (result: Result) => readonly Clause[] = clausesOfOne,
): SheetAnswer {
  const answered = answer(operation, { ...input, readings: choices.readings, steps: evidence });
  if (!answered.ok) {
    throw new SheetError(problemText(answered.problems, parameters, wordings[choices.language]));
  }
  const wording = wordingOf(answered.meta, choices.language);
  const result = answered.result as Result;
  return {
    rows: rowsOf(result, wording),
    clauses: () => spokenClauses(clausesOf(result), wording),
    text: () => explain(operation, answered, choices.language),
  };
}

/** Asks a question that is no operation of its own, and tells on which clauses it stands. */
export function askQuestion(
  parameters: readonly Parameter[],
  { agreements, choices: { language } }: Wanted,
  clauses: readonly Clause[],
  question: (wording: Wording) => { readonly row: readonly CellValue[]; readonly text: string },
): SheetAnswer {
  const wording = wordings[language];
  let answered: ReturnType<typeof question> | undefined;
  const problems = problemsOf(() => {
    answered = question(wording);
  });
  if (!answered) throw new SheetError(problemText(problems, parameters, wording));
  const { row, text } = answered;
  return { rows: [row], clauses: () => spokenClauses(clausesKnown(agreements, clauses), wording), text: () => text };
}

function clausesOfOne({ steps = [], findings = [] }: Evidence): readonly Clause[] {
  return [...findings, ...steps];
}

/** What is wrong, by argument, a line each. */
export function problemText(
  found: readonly Problem[],
  parameters: readonly Parameter[],
  { problems }: Wording,
): string {
  return found
    .map(({ code, path }) => {
      return `${argumentAt(path, parameters)}: ${problems[code]}`;
    })
    .join('\n');
}

/** The argument that a path of the operation's input came from. What no argument gives stands in `valg`. */
function argumentAt(path: string, parameters: readonly Parameter[]): string {
  const found = parameters.find((each) => each.path === path || (each.path && path.startsWith(`${each.path}[`)));
  if (found) return found.id;
  if (path === 'agreement') return 'aftale';
  return /^(?:figures|readings)\b/.test(path) ? 'valg' : path;
}
