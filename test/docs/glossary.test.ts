import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agreements } from '../../src/agreements/agreements.ts';
import { operationNames } from '../../src/entries/operations.ts';
import { rules } from '../../src/rule-book/rules.ts';

const text = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8');
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
  .slice(1)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, english = '', danish = '', means = '']) => ({ english, danish, means }));

/** Words that are no terms of the field. */
const EVERYDAY = 'check first plan run rules changes catalogue audit ordering cooperation conduct'.split(' ');

describe('the glossary', () => {
  it('has each English term once, in the order of the alphabet, with its Danish one and what it means', () => {
    const english = rows.map((row) => row.english.toLowerCase());
    expect(new Set(english).size).toBe(english.length);
    expect(english).toEqual(english.toSorted((a, b) => (a < b ? -1 : 1)));
    for (const row of rows) expect([row.english, row.danish, row.means]).not.toContain('');
  });

  it('has the words that operations and topics of an agreement are named by', () => {
    const names = [...operationNames, ...Object.values(agreements).flatMap(({ terms }) => Object.keys(terms))];
    const words = new Set(names.flatMap((name) => name.split('-')));
    const told = rows.flatMap(({ english }) => english.toLowerCase().match(/[a-z]+/g) ?? []);
    // `regulate` by `regulation`, `penalties` by `penalty`.
    const isTold = (word: string) => told.some((each) => each.startsWith(word.replace(/(?:ies|ing|e|s)$/, '')));
    expect([...words].filter((word) => !EVERYDAY.includes(word) && !isTold(word))).toEqual([]);
  });

  it('cites rules that there are', () => {
    const ids = new Set<string>(rules.map(({ id }) => id));
    for (const [cited] of text.matchAll(/R\d{3}/g)) expect(ids).toContain(cited);
  });
});
