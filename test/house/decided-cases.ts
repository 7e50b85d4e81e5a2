import { readdirSync, readFileSync } from 'node:fs';
import { unnamedReadings } from '../oracle/named-readings.ts';
import type { WholeAnswer } from '../oracle/whole-answer.ts';
import { root } from './source-files.ts';

const folder = `${root}/test/cases/whole-answers`;

/**
 * The worked questions, each with its whole answer; not what moved between two settlements, which has what each of them was
 * read by in its answer, so that any other reading is another answer.
 */
export const decidedCases = readdirSync(folder)
  .flatMap((file): readonly WholeAnswer[] => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))
  .filter(({ operation }) => operation !== 'settlement-changes');

/** The readings that change an answer and are named by no step of it; each is asked again under every reading. */
export const unnamedIn = (cases: readonly WholeAnswer[]) =>
  cases.flatMap(({ operation, input }) => unnamedReadings(operation, input));
