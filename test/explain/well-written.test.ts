import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { agreements } from '../../src/agreements/agreements.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import { agreementText, readAgreement } from '../../src/operations/own-agreement.ts';

/** All texts of the example agreements, and every agreement read out: nothing that a careful writer would not write. */

const folder = fileURLToPath(new URL('../../docs/examples/agreements/', import.meta.url));
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -'.json'.length)] : []));
const examples = names.map((name) => {
  const read = readAgreement(JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8')));
  if (!read.ok) throw new Error(name);
  const lines = readFileSync(`${folder}${name}.cases.ndjson`, 'utf8').trim().split('\n');
  const cases = lines.map(
    (line) => JSON.parse(line) as { operation: string; input: Readonly<Record<string, unknown>> },
  );
  return { agreement: read.agreement as Agreement, cases };
});

/** What the writer would be asked to mend: each with what it looks like. */
const faults: readonly (readonly [string, RegExp])[] = [
  ['two full stops', /\.\.(?!\.)/],
  ['two commas or colons', /[,:;]\s*[,:;]/],
  ['a space before a mark', / [,.;:](?:\s|$)/m],
  ['two spaces within a line', /\S {2,}\S/],
  [
    'one of several',
    /(?<![\d.,–])1 (?:uger|måneder|måneders|dage|dages|timer|gange|hverdage|arbejdsdage|kalenderdage|år(?:er)|weeks|months|days|hours)\b/,
  ],
  ['a field that nothing fills', /[{}‹›]|undefined|null/],
  ['weeks of no number', /\b0 (?:uger|weeks)\b/],
  ['bounds without a word between', /fra \d+ højst|from \d+ at most/],
];

function faultsIn(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => faults.flatMap(([fault, look]) => (look.test(line) ? [`${fault}: ${line}`] : [])));
}

const ids = ({ tracks, terms }: Agreement) =>
  [
    ...tracks.flatMap(({ levels }) => levels.map(({ id }) => id)),
    ...(terms.results?.list ?? []).map(({ id }) => id),
  ].filter((id) => id.includes('-'));

describe.each(['da', 'en'] as const)('in %s', (language) => {
  it.each([...examples.map(({ agreement }) => agreement), ...Object.values(agreements)])(
    '$id is read out well',
    (agreement) => {
      const [, ...text] = agreementText(agreement as Agreement, language).split('\n');
      expect(faultsIn(text.join('\n'))).toEqual([]);
      expect(ids(agreement as Agreement).filter((id) => text.some((line) => line.includes(id)))).toEqual([]);
    },
  );

  it.each(examples)('the answers of $agreement.id are told well', ({ agreement, cases }) => {
    for (const { operation, input } of cases) {
      expect(faultsIn(explain(operation, answer(operation, { ...input, agreement }), language))).toEqual([]);
      const orders = [{ ...input }];
      if (operation !== 'fee') continue;
      const settled = answer('settle', { agreement, orders: orders.map(({ asOf: _, ...order }) => order) });
      expect(faultsIn(explain('settle', settled, language))).toEqual([]);
    }
  });
});
