/**
 * Answers every input of test/cases/whole-answers anew and writes the answers beside them; tells those of
 * test/cases/told-answers.json anew and writes what is read; and writes what is said of each field of an input, and of an
 * agreement, with other values in its place, and a digest of each JSON Schema. The tests hold the library to these files: run this when an answer, a sentence
 * or a field is meant to change, and read the difference before it is committed.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const { outputFiles } = await build({
  stdin: {
    contents: ['whole-answer', 'told-answer', 'edges'].map((file) => `export * from './${file}.ts';`).join('\n'),
    resolveDir: 'test/oracle',
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  target: 'node20',
});
const { edgeOfAgreements, edgeOfInputs, edgeOfSchemas, toldAnswer, wholeAnswer } = await import(
  `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
);

const folder = 'test/cases/whole-answers';
for (const file of readdirSync(folder)) {
  const cases = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
  writeFileSync(`${folder}/${file}`, `[\n${cases.map((each) => text(wholeAnswer(each))).join(',\n')}\n]\n`);
}

const told = JSON.parse(readFileSync('test/cases/told-answers.json', 'utf8'));
writeFileSync('test/cases/told-answers.json', `[\n${told.map((each) => toldText(toldAnswer(each))).join(',\n')}\n]\n`);

for (const [name, edge] of Object.entries({
  inputs: edgeOfInputs(),
  agreements: edgeOfAgreements(),
  schemas: edgeOfSchemas(),
})) {
  writeFileSync(`test/cases/edge-${name}.json`, `${JSON.stringify(edge, undefined, 1)}\n`);
}

/** One line for the input, one for the answer, one for each step. */
function text({ operation, input, answer, steps }) {
  return `  {
    "operation": "${operation}",
    "input": ${JSON.stringify(input)},
    "answer": ${JSON.stringify(answer)},
    "steps": ${list(steps)}
  }`;
}

/** One line for the input, one for each that is read. */
function toldText({ operation, input, lines, table }) {
  return `  {
    "operation": "${operation}",
    "input": ${JSON.stringify(input)},
    "lines": ${list(lines)},
    "table": ${list(table)}
  }`;
}

function list(texts) {
  return texts.length === 0 ? '[]' : `[\n${texts.map((each) => `      ${JSON.stringify(each)}`).join(',\n')}\n    ]`;
}
