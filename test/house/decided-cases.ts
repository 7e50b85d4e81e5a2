import { readdirSync, readFileSync } from 'node:fs';
import { unnamedReadings } from '../oracle/named-readings.ts';
import type { WholeAnswer } from '../oracle/whole-answer.ts';
import { root } from './source-files.ts';

const folder = `${root}/test/cases/whole-answers`;

/** The worked questions, each with its whole answer. */
export const decidedCases = readdirSync(folder).flatMap((file): readonly WholeAnswer[] =>
  JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')),
);

/** The readings that change an answer and are named by no step of it; each is asked again under every reading. */
export const unnamedIn = (cases: readonly WholeAnswer[]) =>
  cases.flatMap(({ operation, input }) => unnamedReadings(operation, input));
