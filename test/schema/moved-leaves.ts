import type { Agreement } from '../../src/agreement/agreement.ts';
import { answer } from '../../src/operations/operations.ts';
import { defineAgreement } from '../../src/schema/agreement.ts';

/** The numbers and words of an agreement, and the same agreement with one of them moved. */

export type Path = readonly (string | number)[];
export type Leaf = string | number | boolean;

/** An agreement as data, with what a move has to know of it. */
export interface Told {
  readonly terms: Readonly<Record<string, object>>;
  readonly tracks: readonly { readonly levels: readonly { readonly id: string }[] }[];
}

/** Where a name, a place or a sentence stands, which no answer is decided by. */
const notDecided = new Set(['rule', 'source', 'id', 'name', 'newName', 'words', 'subcontract']);

export function* leavesOf(value: unknown, path: Path): Generator<readonly [Path, Leaf]> {
  if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      if (!notDecided.has(key)) yield* leavesOf(part, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  } else if (value !== undefined && value !== null) yield [path, value as Leaf];
}

export function withMoved<Some extends Told>(agreement: Some, path: Path, value: Leaf): Some {
  const copy = structuredClone(agreement);
  // biome-ignore lint/suspicious/noExplicitAny: a test bends the data out of shape.
  const holder = path.slice(0, -1).reduce((at: any, key) => at[key], copy);
  holder[path.at(-1) as string] = value;
  return copy;
}

/** The agreement as it is read, so that it is read once however often it is asked; nothing where it is not taken. */
export function taken<Some extends Told>(agreement: Some): readonly Some[] {
  try {
    return [defineAgreement(agreement as unknown as Agreement) as unknown as Some];
  } catch {
    return [];
  }
}

const pathText = (path: Path) =>
  `agreement${path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')}`;

/** The other values that a place can have: a number up and down, the options that its problem names, another level. */
export function othersOf(agreement: Told, path: Path, value: Leaf): readonly Leaf[] {
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [value + 1, value - 1, value + 40];
  if (/^\d{4}-\d\d-\d\d/.test(value)) return [value.replace(/^\d{4}/, '2012'), value.replace(/^\d{4}/, '2022')];
  if (/^[0-9.]+$/.test(value)) return [String(Number(value) + 1), String(Number(value) - 1)];
  const told = answer('catalogue', { agreement: withMoved(agreement, path, 'another-word') });
  const found = told.ok ? undefined : told.problems.find((problem) => problem.path === pathText(path));
  const options = (found as { options?: readonly string[] } | undefined)?.options;
  const levels = agreement.tracks.flatMap((track) => track.levels.map(({ id }) => id));
  const among = options ?? (levels.includes(value) ? levels : ['another-word']);
  return among.filter((option) => option !== value);
}
