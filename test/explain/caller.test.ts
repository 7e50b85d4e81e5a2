import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/operations/answer.ts';
import { answer, explain, operations } from '../../src/operations/operations.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { RulesError } from '../../src/problem/problem.ts';
import { operationExamples } from '../cases/operations.ts';
import { command } from '../cli/console.ts';

const due = answer('due-date', { agreement: 'koebenhavn-2016-unge', sentOn: '2016-11-25' });

function refused(operation: string, told: Answer, language: string): unknown {
  try {
    return explain(operation, told, language as never);
  } catch (error) {
    return error instanceof RulesError ? error.problems : error;
  }
}

describe('a caller who passes the types by', () => {
  it('is told which argument is wrong', () => {
    const unknown = [{ code: 'unknown-operation', path: 'operation' }];
    for (const operation of ['nothing', '', 'constructor', '__proto__', 'toString'])
      expect(refused(operation, due, 'da')).toEqual(unknown);
    const language = [{ code: 'invalid-option', path: 'language' }];
    for (const other of ['', 'xx', 'DA', 'constructor', undefined as never])
      for (const told of [due, answer('fee', {})]) expect(refused('due-date', told, other)).toEqual(language);
  });

  it('hears what was wrong with an operation that there is not', () => {
    expect(explain('nothing', answer('nothing' as string, {}), 'en').split('\n')).toHaveLength(2);
  });
});

/** A colour, a bell, a line of its own, an erased character, and a command of eight bits. */
const HOSTILE = '\u001b[31mx\u0007\r\ny\u007f\u009b2J\u0085';
const control = /\p{Cc}/u;

describe('control characters in ids', () => {
  const [settled] = operationExamples.settle as readonly [{ orders: readonly { order: object }[] }];
  const input = { ...settled, orders: [{ order: { ...settled.orders[0]?.order, id: HOSTILE } }] };
  const bad = { ...input, [HOSTILE]: 1 };

  it.each([['--explain', 'da'], ['--explain', 'en'], ['--table']])('%s %s shows them by number', async (...words) => {
    for (const each of [input, bad]) {
      const { text } = await command(['settle', ...words], JSON.stringify(each));
      expect(text.split('\n').filter((line) => control.test(line))).toEqual([]);
    }
    // An id with any is refused, and told by its path alone; the name of an unknown field is shown.
    expect((await command(['settle', ...words], JSON.stringify(bad))).text).toContain('\\u001b');
  });

  it('are a problem of the id', async () => {
    const { text } = await command(['settle'], JSON.stringify(input));
    expect(JSON.parse(text).problems.map(({ code, path }: Problem) => `${code} ${path}`)).toEqual([
      'invalid-id orders[0].order.id',
    ]);
  });

  it('no view puts any in a line of its own accord', () => {
    for (const { name } of operations) {
      for (const each of operationExamples[name] ?? [])
        expect(explain(name, answer(name, each), 'da')).not.toMatch(/\\u00/);
    }
  });
});
