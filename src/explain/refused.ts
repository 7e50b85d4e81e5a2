import type { Wording } from '../language/wordings.ts';
import type { RefusedPart } from '../problem/problem.ts';
import { problemSentence } from './problem-words.ts';

/** Those of a list that were refused while the others were answered: each with what is wrong with it. */
export function explainRefused(refused: readonly RefusedPart[] = [], wording: Wording): readonly string[] {
  return refused.length === 0
    ? []
    : ['', wording.refused, ...refused.flatMap(({ problems }) => problems.map(lineOf(wording)))];
}

function lineOf(wording: Wording) {
  return (problem: RefusedPart['problems'][number]) => `- ${problem.path}: ${problemSentence(problem, wording)}`;
}

/** The same as cells of a table: what is wrong, by code and path. */
export function refusedCells(refused: readonly RefusedPart[] = []): readonly string[] {
  return refused.map(({ problems }) => problems.map(({ code, path }) => `${code} ${path}`).join(', '));
}
