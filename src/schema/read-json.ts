import { MOST_PROBLEMS, type Problem, pathText } from '../problem/problem.ts';

/** What a text holds, or why it is no input. */
export type ReadText =
  | {
      /** What the text says, not yet checked. */
      readonly input: unknown;
    }
  | {
      /** Why it is no JSON, or what in it cannot be taken. */
      readonly problems: readonly Problem[];
    };

/**
 * Reads JSON of which nothing is lost: a key that stands twice in an object is a problem at its path, since of two values
 * one would hold and nobody would know which.
 *
 * @example readJson('{"id": 1, "id": 2}') // => { problems: [{ code: 'duplicate-key', path: 'id' }] }
 */
export function readJson(text: string): ReadText {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { problems: [{ code: 'invalid-json', path: '' }] };
  }
  // Both are counted first, which costs little: hardly any text has a key twice.
  if (keysWritten(text) === keysHeld(input)) return { input };
  const twice = keysTwice(text);
  // Too deep for a path: that there is one is told all the same.
  return {
    problems: (twice.length > 0 ? twice : [[]]).map((path) => ({ code: 'duplicate-key', path: pathText(path) })),
  };
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;

/** Behind the text in quotes that begins at a place of valid JSON. */
function behindText(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    at += code === BACKSLASH ? 2 : 1;
  }
}

/** Outside of texts a colon stands behind a key and nowhere else. */
function keysWritten(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === COLON) count++;
    at = code === QUOTE ? behindText(text, at) : at + 1;
  }
  return count;
}

function keysHeld(input: unknown): number {
  let count = 0;
  const open = [input];
  for (let part = open.pop(); open.length > 0 || part !== undefined; part = open.pop()) {
    if (typeof part !== 'object' || part === null) continue;
    const inner: readonly unknown[] = Array.isArray(part) ? part : Object.values(part);
    if (!Array.isArray(part)) count += inner.length;
    for (const each of inner) if (typeof each === 'object' && each !== null) open.push(each);
  }
  return count;
}

/** An object or a list that is being read: the keys that it had, or the number of its item. */
interface Around {
  readonly keys: Set<string> | undefined;
  at: PropertyKey;
}

/** Deeper than any input: what lies below is not looked through. */
const DEEPEST = 100;

/** The paths of the keys that stand in their object a second time, of valid JSON. */
function keysTwice(text: string): readonly (readonly PropertyKey[])[] {
  const twice: (readonly PropertyKey[])[] = [];
  const around: Around[] = [];
  let depth = 0;
  for (let at = 0; at < text.length && twice.length < MOST_PROBLEMS; ) {
    const inner = around.at(-1);
    const mark = text[at];
    if (mark === '"') {
      const end = behindText(text, at);
      if (depth <= DEEPEST && inner?.keys && isKey(text, end)) keyAt(inner, JSON.parse(text.slice(at, end)));
      at = end;
      continue;
    }
    if (mark === '{' || mark === '[') {
      if (++depth <= DEEPEST) around.push(mark === '{' ? { keys: new Set(), at: '' } : { keys: undefined, at: 0 });
    } else if (mark === '}' || mark === ']') {
      if (depth-- <= DEEPEST) around.pop();
    } else if (mark === ',' && depth <= DEEPEST && inner && !inner.keys) inner.at = (inner.at as number) + 1;
    at++;
  }
  return twice;

  function keyAt(inner: Around, key: string): void {
    inner.at = key;
    if (inner.keys?.has(key)) twice.push(around.map((each) => each.at));
    inner.keys?.add(key);
  }
}

/** A key has a colon behind it, with white space before that or not. */
function isKey(text: string, end: number): boolean {
  let at = end;
  while (/\s/.test(text.charAt(at))) at++;
  return text.charCodeAt(at) === COLON;
}
