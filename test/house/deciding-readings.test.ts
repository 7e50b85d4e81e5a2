import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { unnamedReadings } from '../oracle/named-readings.ts';
import type { WholeAnswer } from '../oracle/whole-answer.ts';
import { root } from './source-files.ts';

const folder = `${root}/test/cases/whole-answers`;
const cases = readdirSync(folder).flatMap((file): readonly WholeAnswer[] =>
  JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')),
);

it('every reading that changes a whole answer is named by one of its steps', () => {
  expect(cases.length).toBeGreaterThan(500);
  expect(cases.flatMap(({ operation, input }) => unnamedReadings(operation, input))).toEqual([]);
  // Each answer is asked again under every reading; a machine with other work takes its time.
}, 300_000);
