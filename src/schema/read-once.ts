import { isPlainObject } from './zod-inside.ts';

/**
 * An object as it was when it was read, in the form that it is quickest held to: its kind, its keys in their order, and what
 * stood under each, an object as it was seen.
 */
interface Seen {
  readonly given: object;
  readonly kind: object | null;
  readonly isList: boolean;
  readonly keys: readonly string[];
  readonly parts: readonly unknown[];
  /** Frozen through and through: it can never change. */
  readonly isFixed: boolean;
}

interface ReadOnce {
  readonly seen: Seen;
  /** What it was read by: read by another schema the same object is another thing. */
  readonly by: object;
  readonly made: object;
}

/** Held as long as the caller holds the object. */
const readOnce = /* @__PURE__ */ new WeakMap<object, ReadOnce>();

/**
 * What was made of this very object by a schema, where nothing in it has changed since: to look through it costs a small part of reading
 * it. The caller may change it at any time, so that it is looked through every time, save what is frozen through and through.
 */
export function madeOf(given: object, by: object): object | undefined {
  const before = readOnce.get(given);
  return before?.by === by && isSame(given, before.seen) ? before.made : undefined;
}

/** A copy that only we hold, and how to keep what is made of it. */
export interface Copied {
  readonly copy: object;
  readonly keep: (made: object) => void;
}

/** Far more than an agreement holds: what is larger, deeper, or made of anything but data is read each time it is given. */
const MOST_PARTS = 50_000;
const DEEPEST = 20;

/** To be read in place of the object: what is kept is then made of the very thing that the object is held to later. */
export function copied(given: object, by: object): Copied | undefined {
  let parts = 0;
  const seenIn = (value: unknown, depth: number): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (++parts > MOST_PARTS || depth > DEEPEST) throw NOT_DATA;
    const isList = Array.isArray(value);
    if (isList ? value.length > MOST_PARTS : !isPlainObject(value)) throw NOT_DATA;
    const keys = isList ? [] : Object.keys(value);
    const values: unknown[] = isList ? Array.from(value) : keys.map((key) => Reflect.get(value, key));
    if (keys.includes('__proto__')) throw NOT_DATA;
    const seen = values.map((part) => seenIn(part, depth + 1));
    const isFixed = isFrozenData(value, keys) && seen.every((part) => !isSeen(part) || part.isFixed);
    return { given: value, kind: Object.getPrototypeOf(value), isList, keys, parts: seen, isFixed } satisfies Seen;
  };
  try {
    const seen = seenIn(given, 0) as Seen;
    return { copy: copyOf(seen) as object, keep: (made) => readOnce.set(given, { seen, by, made }) };
  } catch {
    return undefined;
  }
}

const NOT_DATA = new Error('no plain data');

/** What stands under a key of what was seen: of objects only those that were seen stand there. */
function isSeen(part: unknown): part is Seen {
  return typeof part === 'object' && part !== null;
}

/** Frozen, and of values only: what is computed each time it is asked for may change all the same. */
function isFrozenData(value: object, keys: readonly string[]): boolean {
  return (
    Object.isFrozen(value) && !(Array.isArray(value) ? Object.keys(value) : keys).some((key) => isComputed(value, key))
  );
}

function isComputed(value: object, key: string): boolean {
  return Object.getOwnPropertyDescriptor(value, key)?.get !== undefined;
}

function copyOf(part: unknown): unknown {
  if (!isSeen(part)) return part;
  const { isList, keys, parts } = part;
  const values = parts.map(copyOf);
  if (isList) return values;
  return Object.fromEntries(keys.map((key, at) => [key, values[at]]));
}

function isSame(given: object, seen: Seen): boolean {
  return (seen.isFixed && seen.given === given) || isAsSeen(given, seen);
}

function isAsSeen(given: object, { kind, keys, parts }: Seen): boolean {
  if (Object.getPrototypeOf(given) !== kind) return false;
  let at = 0;
  if (Array.isArray(given)) {
    if (given.length !== parts.length) return false;
    for (; at < parts.length; at++) if (!isPart(given[at], parts[at])) return false;
    return true;
  }
  const fields = given as Readonly<Record<string, unknown>>;
  for (const key in fields) {
    if (key !== keys[at] || !isPart(fields[key], parts[at])) return false;
    at++;
  }
  return at === keys.length;
}

function isPart(given: unknown, seen: unknown): boolean {
  if (given === seen) return true;
  if (typeof given !== 'object' || given === null) return Object.is(given, seen);
  return isSeen(seen) && isSame(given, seen);
}
