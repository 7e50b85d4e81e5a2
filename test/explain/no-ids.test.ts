import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/evidence/clause.ts';
import { wordings } from '../../src/language/wordings.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import { allReadings } from '../../src/settlement/readings.ts';
import { operationExamples } from '../cases/operations.ts';
import { root } from '../house/source-files.ts';
import type { WholeAnswer } from '../oracle/whole-answer.ts';

/** Every key of the words of a language, however deep: the codes that words stand for. */
function keysOf(words: unknown): readonly string[] {
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => [key, ...keysOf(value)]);
}

/**
 * Ids and codes of the library. Those of one word, such as a reading's option `days`, are words of the language too; a
 * level's id is the caller's own word, by which the catalogue names it and he asks.
 */
const english = ['follow-up', 're-summons'];
const codes = new Set(
  [
    ...allReadings.flatMap(({ id, options }) => [id, ...options.map((option) => option.id)]),
    ...keysOf(wordings.en),
  ].filter((id) => id.includes('-') && !english.includes(id)),
);

/** What a reader would not know: a reading's assignment, or one of the library's own ids as a word by itself. */
function idsIn(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? [];
  return [...words.filter((word) => codes.has(word)), ...(text.match(/[a-z-]+ = [a-z][a-z0-9-]*/g) ?? [])];
}

const folder = `${root}/test/cases/whole-answers`;
const whole = readdirSync(folder).flatMap((file): readonly WholeAnswer[] =>
  JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')),
);
const examples = Object.entries(operationExamples).flatMap(([operation, inputs]) =>
  inputs.map((input) => ({ operation, input })),
);
/** Each of them asked again under every option: what sensitivity says of it. */
const turned = ['fee', 'bonus', 'settle', 'due-date', 'check-order', 'bonus-statement'].flatMap((operation) => {
  const own = examples.filter((each) => each.operation === operation).slice(0, 3);
  return own.map(({ input }) => {
    const { agreement, readings: _, ...facts } = input as Readonly<Record<string, unknown>>;
    return { operation: 'sensitivity', input: { agreement, operation, input: facts } };
  });
});

describe.each<Language>(['da', 'en'])('no id of the library stands in a text, in %s', (language) => {
  const found = (asked: readonly { readonly operation: string; readonly input: object }[]) =>
    asked.flatMap(({ operation, input }) => {
      const ids = idsIn(explain(operation, answer(operation, input), language));
      return ids.length === 0 ? [] : [`${operation}: ${[...new Set(ids)].join(', ')}`];
    });

  it('of the whole answers', () => {
    expect(whole.length).toBeGreaterThan(500);
    expect([...new Set(found(whole))]).toEqual([]);
  });

  it('of the examples of every operation', () => {
    expect([...new Set(found(examples))]).toEqual([]);
  });

  it('of what other readings would change', () => {
    expect(turned.length).toBeGreaterThan(10);
    expect([...new Set(found(turned))]).toEqual([]);
  });
});

it('would find one', () => {
  expect(idsIn('læst som part-week = weekdays')).toEqual(['part-week', 'part-week = weekdays']);
  expect(idsIn('the wage-subsidy job of week 3')).toEqual([]);
});
