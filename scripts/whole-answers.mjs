/**
 * Answers every input of test/cases/whole-answers anew and writes the answers beside them. The tests hold the library to
 * these files: run this when an answer is meant to change, and read the difference before it is committed.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: ['test/oracle/whole-answer.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  target: 'node20',
});
const { wholeAnswer } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);

const folder = 'test/cases/whole-answers';
for (const file of readdirSync(folder)) {
  const cases = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  writeFileSync(`${folder}/${file}`, `[\n${cases.map((each) => text(wholeAnswer(each))).join(',\n')}\n]\n`);
}

/** One line for the input, one for the answer, one for each step. */
function text({ operation, input, answer, steps }) {
  const lines = steps.map((step) => `      ${JSON.stringify(step)}`);
  return `  {
    "operation": "${operation}",
    "input": ${JSON.stringify(input)},
    "answer": ${JSON.stringify(answer)},
    "steps": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n    `}]
  }`;
}
