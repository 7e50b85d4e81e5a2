import { MOST_PROBLEMS, type Problem, pathText } from '../problem/problem.ts';
import { parsed, schemaProblems } from './problems.ts';
import type * as z from './zod.ts';

import { type Found, isPlainObject } from './zod-inside.ts';

/** What was read and what was wrong. Where no faulty field was needed there is both, so that the rest can be asked. */
export interface Read<Value> {
  readonly value?: Value;
  readonly problems: readonly Problem[];
}

/** Reads an unknown input by a schema. */
export function readWith<Value>(schema: z.ZodType, input: unknown): Read<Value> {
  try {
    // Nothing of another kind is read for its fields, however many letters or items it has.
    if (!isPlainObject(input)) return { problems: [{ code: 'not-an-object', path: '' }] };
    const read = parsed(schema, input);
    if (read.success) return { value: read.data as Value, problems: [] };
    const { issues } = read;
    const problems = schemaProblems(issues);
    // The list is full: what else is wrong would not be told, and thousands of fields are not copied for it.
    if (problems.length >= MOST_PROBLEMS) return { problems };
    const rest = parsed(schema, withoutFaults(input, issues));
    return rest.success ? { value: rest.data as Value, problems } : { problems };
  } catch {
    return { problems: [{ code: 'unreadable-input', path: pathText(unreadablePath(input) ?? []) }] };
  }
}

/**
 * The input without the fields that the issues name; each object on the way is copied once, however many they are. Where
 * none of them was needed, the rest can be asked, so that what is wrong with it is told in the same answer.
 */
function withoutFaults(input: unknown, issues: readonly Found[]): unknown {
  const copies = new Set<unknown>();
  const copyOf = (part: unknown): Record<PropertyKey, unknown> => {
    if (copies.has(part)) return part as Record<PropertyKey, unknown>;
    const copy = Array.isArray(part) ? [...part] : { ...(part as object) };
    copies.add(copy);
    return copy as unknown as Record<PropertyKey, unknown>;
  };
  const root = copyOf(input);
  for (const { path, keys: unknown } of issues) {
    const around = unknown ? path : path.slice(0, -1);
    const keys = unknown ?? path.slice(-1);
    let part: Record<PropertyKey, unknown> | undefined = root;
    for (const step of around) {
      const inner: unknown = part[step];
      if (typeof inner !== 'object' || inner === null) {
        part = undefined;
        break;
      }
      part[step] = copyOf(inner);
      part = part[step] as Record<PropertyKey, unknown>;
    }
    if (part) for (const key of keys) delete part[key];
  }
  return root;
}

const DEEPEST = 20;

/**
 * Where an object of another program throws when it is looked at: the path, or nothing where it can be read. Level by
 * level and each object once, so that one that holds itself costs no more than its size.
 */
function unreadablePath(input: unknown): PropertyKey[] | undefined {
  const seen = new Set<unknown>();
  let level: { value: unknown; path: PropertyKey[] }[] = [{ value: input, path: [] }];
  for (let depth = 0; depth <= DEEPEST; depth++) {
    const next: typeof level = [];
    for (const { value, path } of level) {
      if (typeof value !== 'object' || value === null || seen.has(value)) continue;
      seen.add(value);
      const keys = keysOf(value);
      if (!keys) return path;
      for (const key of keys) {
        const at = [...path, Array.isArray(value) ? Number(key) : key];
        const part = partOf(value, key);
        if (!part) return at;
        next.push({ value: part.value, path: at });
      }
    }
    level = next;
  }
  return undefined;
}

function keysOf(value: object): readonly string[] | undefined {
  try {
    return Object.keys(value);
  } catch {
    return undefined;
  }
}

/** What stands under a key, read once: a second look might give something else. */
function partOf(value: object, key: string): { readonly value: unknown } | undefined {
  try {
    return { value: Reflect.get(value, key) };
  } catch {
    return undefined;
  }
}
