import { describe, expect, it } from 'vitest';
import { answer } from '../../src/operations/operations.ts';
import { schemaProblems } from '../../src/schema/problems.ts';

/** Inputs that once took long: each is refused at its size, not at the cost of what is in it. */

const asked = { agreement: 'koebenhavn-2016-fyldt-30', sentOn: '2016-11-25' };
const fields = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, at]));

/** The shorter of two tries, in milliseconds of the processor. */
/** The processor's time is that of all threads, so other tests' is in it; what is read to its end takes several times as long. */
const MOST_MS = 250;

function timeOf(input: unknown): number {
  const times = [0, 0].map(() => {
    const before = process.cpuUsage();
    answer('due-date', input);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...times);
}

describe('what is large and wrong', () => {
  it('a list for an agreement is refused unread, however long', () => {
    const input = { ...asked, agreement: Array(200_000).fill({}) };
    expect(answer('due-date', input)).toMatchObject({
      ok: false,
      problems: [{ code: 'invalid-type', path: 'agreement' }],
    });
    expect(timeOf(input)).toBeLessThan(MOST_MS);
  });

  it.each(['root', 'agreement', 'readings'])('thousands of unknown fields in %s are told as a hundred', (place) => {
    const input = place === 'root' ? { ...asked, ...fields(5_000) } : { ...asked, [place]: fields(5_000) };
    const told = answer('due-date', input);
    expect(told.ok || told.problems.length).toBe(100);
    expect(timeOf(input)).toBeLessThan(MOST_MS);
  });

  it('what comes after the hundredth unknown field is not looked at', () => {
    const keys = Object.defineProperty(['f', ...Object.keys(fields(199))], 100, {
      get: () => {
        throw new Error('read');
      },
    });
    const unknown = { code: 'unknown-field', keys, path: ['readings'] } as const;
    expect(schemaProblems([unknown, unknown])).toHaveLength(100);
  });

  it.each([
    ['a text', 'x'.repeat(1_000_000)],
    ['a list', Array(200_000).fill(0)],
    ['a list without items', new Array(2 ** 32 - 1)],
  ])('%s is no input, whatever its length', (_, input) => {
    expect(answer('due-date', input)).toMatchObject({ ok: false, problems: [{ code: 'not-an-object', path: '' }] });
    expect(timeOf(input)).toBeLessThan(MOST_MS);
  });

  it('a hundred unknown fields leave no room for another problem, and fewer do', () => {
    const codes = (count: number) => {
      const told = answer('due-date', { ...asked, sentOn: '2199-12-31', ...fields(count) });
      return told.ok ? [] : [...new Set(told.problems.map(({ code }) => code))];
    };
    expect(codes(99)).toEqual(['unknown-field', 'date-out-of-range']);
    expect(codes(100)).toEqual(['unknown-field']);
  });
});
