import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { operations } from '../../src/operations/operations.ts';
import { goodInput } from '../cases/inputs.ts';
import { hostileRun, hostileStarts, isStillRight } from './hostile-run.ts';
import { doubled } from './inputs.ts';
import { askText } from './judge.ts';

/** A short run of what `npm run test:hostile` does a million times. `npm test` builds before; nothing is built here. */
const EACH = 60;
const STREAMED = ['fee', 'settle'];
const cli = fileURLToPath(new URL('../../dist/cli/cli.js', import.meta.url));

describe('whatever comes in', () => {
  it.each(operations.map(({ name }) => name))('%s answers or lists its problems', async (name) => {
    const streamed = existsSync(cli) && STREAMED.includes(name) ? cli : undefined;
    const told = await hostileRun(name, EACH, 20_160_125, streamed, Number.POSITIVE_INFINITY);
    expect(told.faults).toEqual([]);
    expect(told.inputs).toBe(EACH);
    // Hostile and not hopeless: some of it is answered.
    expect(told.answered).toBeGreaterThan(0);
    expect(isStillRight()).toBe(true);
  });

  it('a key that stands twice is told, wherever it stands and however it is written', () => {
    for (const { name } of operations) {
      const text = JSON.stringify(goodInput(name));
      for (let at = 0; at < 60; at++) {
        const told = askText(name, doubled(text, at));
        const codes = told.ok ? [] : told.problems.map(({ code }) => code);
        expect([name, at, codes]).toEqual([name, at, ['duplicate-key']]);
      }
    }
  });

  it.runIf(existsSync(cli))('the command ends in order, however it is started', async () => {
    expect(await hostileStarts(6, 20_160_125, cli)).toEqual([]);
  });
});
