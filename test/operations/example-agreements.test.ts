import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { answer, explain } from '../../src/operations/operations.ts';
import {
  type AgreementCase,
  agreementText,
  checkAgreement,
  checkCase,
  readAgreement,
} from '../../src/operations/own-agreement.ts';
import { command } from '../cli/console.ts';

/** The twelve contracts of docs/examples/agreements, each with its author's own cases beside it. */

const folder = fileURLToPath(new URL('../../docs/examples/agreements/', import.meta.url));
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -'.json'.length)] : []));
const agreementOf = (name: string) => JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8'));
const casesOf = (name: string): readonly AgreementCase[] =>
  readFileSync(`${folder}${name}.cases.ndjson`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** The same expectation with one of its values changed, once for each. */
function withOneWrong(expected: unknown): readonly unknown[] {
  if (typeof expected !== 'object' || expected === null) return ['another'];
  const put = (key: string, part: unknown) =>
    Array.isArray(expected) ? expected.with(Number(key), part) : { ...expected, [key]: part };
  return Object.entries(expected).flatMap(([key, part]) => withOneWrong(part).map((wrong) => put(key, wrong)));
}

const spare = mkdtempSync(join(tmpdir(), 'indsats-cases-'));
afterAll(() => rmSync(spare, { recursive: true, force: true }));

it('there are twelve, each with cases', () => {
  expect(names).toHaveLength(12);
  for (const name of names) expect(casesOf(name).length, name).toBeGreaterThanOrEqual(3);
});

describe.each(names)('%s', (name) => {
  const given = agreementOf(name);
  const cases = casesOf(name);

  it('answers as its author expects', () => {
    const read = readAgreement(given);
    if (!read.ok) throw new Error(read.problems.map(({ code, path }) => `${code} ${path}`).join(', '));
    expect(checkAgreement(read.agreement, cases).cases.flatMap(({ differs }) => differs)).toEqual([]);
  });

  it('each value that its author expects is looked at, on the command line too', async () => {
    const file = `${folder}${name}.json`;
    const check = async (each: readonly object[]) => {
      const path = join(spare, `${name}.ndjson`);
      writeFileSync(path, each.map((line) => JSON.stringify(line)).join('\n'));
      return (await command(['agreement', file, '--check', path])).code;
    };
    expect(await check(cases)).toBe(0);
    for (const { operation, input, expected } of cases) {
      for (const wrong of withOneWrong(expected)) {
        const { holds } = checkCase(given, { operation, input, expected: wrong });
        expect([holds, JSON.stringify(wrong)]).toEqual([false, JSON.stringify(wrong)]);
      }
    }
    const [first, ...rest] = cases as [AgreementCase, ...AgreementCase[]];
    const [wrong] = withOneWrong(first.expected);
    expect(await check([{ ...first, expected: wrong }, ...rest])).toBe(1);
  });

  it.each(['da', 'en'] as const)('is told under its own clauses, and by no other agreement’s: %s', (language) => {
    for (const { operation, input } of cases) {
      const told = answer(operation, { ...input, agreement: given });
      const text = explain(operation, told, language);
      expect(text).not.toMatch(
        /undefined|null|NaN|\[object|D16|D24|\bR\d{3}\b|København|Copenhagen|K-kassen|Kontaktcentret/,
      );
      if (told.ok && operation !== 'check-order') expect(text).toContain('§ ');
    }
    const read = readAgreement(given);
    expect(read.ok && agreementText(read.agreement, language)).not.toMatch(/undefined|null|[{}]|D16|D24/);
  });
});
