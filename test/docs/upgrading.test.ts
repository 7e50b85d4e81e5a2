import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../src/index.ts';
import { answer } from '../../src/operations/operations.ts';
import { allReadings } from '../../src/settlement/readings.ts';
import answers from '../cases/answers-of-0.1.json' with { type: 'json' };
import { root } from '../house/source-files.ts';

const text = readFileSync(`${root}/docs/upgrading.md`, 'utf8');
const held = readingsOf('0.1');

interface Example {
  readonly operation: string;
  readonly input: object;
  readonly path: string;
  readonly was: unknown;
  readonly now: unknown;
  /** Whether the options of 0.1 give what was. */
  readonly held?: true;
}

const examples: readonly Example[] = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) =>
  JSON.parse(json),
);

/** The sentences of 0.1 that were wrong, each with the right one: of these alone the words of a whole answer may differ. */
const mended = new Map(
  examples
    .filter(({ held: isHeld, path }) => !isHeld && /message(?:Da)?$/.test(path))
    .map(({ was, now }) => [was, now]),
);

function fieldOf({ operation, input, path }: Example, readings: object): unknown {
  const told = answer(operation, { ...input, readings });
  if (!told.ok) throw new Error(JSON.stringify(told.problems));
  return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], told.result);
}

describe("readingsOf('0.1')", () => {
  it('names readings and options that there are, each another than the default of today', () => {
    for (const [id, option] of Object.entries(held)) {
      const reading = allReadings.find((each) => each.id === id);
      expect(reading?.options.map((each) => each.id as string)).toContain(option);
      expect(reading?.options[0].id, id).not.toBe(option);
      expect(text).toContain(`| \`${id}\` (${reading?.register}) | \`${option}\` | \`${reading?.options[0].id}\` |`);
    }
  });

  it("is the caller's own, and refuses a version that it does not know", () => {
    expect(readingsOf('0.1')).not.toBe(readingsOf('0.1'));
    expect(() => readingsOf('0.2' as '0.1')).toThrow('invalid-option at version');
    expect(() => readingsOf('toString' as '0.1')).toThrow('invalid-option at version');
  });

  it.each(answers)(
    '$operation is answered as 0.1 did, byte for byte but for fields that are new and sentences that were wrong',
    (each) => {
      const {
        operation,
        input,
        answer: of01,
      } = each as { operation: string; input: { readings?: object }; answer: object };
      const told = answer(operation, { ...input, steps: false, readings: { ...held, ...input.readings } });
      expect(told.ok && only(told.result, of01)).toEqual(mend(of01));
    },
  );

  it('holds more than 400 whole answers of 0.1', () => {
    expect(answers.length).toBeGreaterThan(400);
  });
});

/** Of what is answered the fields that 0.1 had, wherever they stand. */
function only(now: unknown, of01: unknown): unknown {
  if (Array.isArray(of01) && Array.isArray(now)) return now.map((each, at) => only(each, of01[at]));
  if (typeof of01 !== 'object' || of01 === null || typeof now !== 'object' || now === null) return now;
  const fields = now as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(of01).map(([key, value]) => [key, only(fields[key], value)]));
}

/** An answer of 0.1 with the right sentence for each wrong one. */
function mend(of01: object): unknown {
  return JSON.parse(JSON.stringify(of01), (_, value: unknown) => mended.get(value) ?? value);
}

describe('docs/upgrading.md', () => {
  it.each(examples)('$operation, $path: $was → $now', (example) => {
    expect(example.was).not.toBe(example.now);
    expect(fieldOf(example, {})).toBe(example.now);
    expect(fieldOf(example, held)).toBe(example.held ? example.was : example.now);
  });

  it('has an example of each kind', () => {
    expect(examples.filter((each) => each.held).length).toBeGreaterThan(4);
    expect(examples.filter((each) => !each.held).length).toBeGreaterThan(5);
  });

  it('what an option gives back is, where nothing else changed, an answer of 0.1 as a whole', () => {
    // The points of an offer have more assumptions told with them since, and a deadline other words.
    const alike = examples.filter(({ held: isHeld, operation }) => isHeld && !/score-offers|deadlines/.test(operation));
    expect(alike).toHaveLength(4);
    for (const { operation, input } of alike) {
      const same = (each: { operation: string; input: object }) =>
        each.operation === operation && JSON.stringify(each.input) === JSON.stringify(input);
      expect(answers.some(same)).toBe(true);
    }
  });
});
