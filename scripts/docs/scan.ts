/** Reads which rules and ambiguities the code and the tests name. Files come in as text, so that this stays a pure function. */

export interface SourceFile {
  /** From the project's root: `src/fee/fee.ts`. */
  readonly path: string;
  readonly text: string;
}

/** What a file exports, with the ids that its doc comment names. */
export interface Documented {
  readonly kind: string;
  readonly name: string;
  readonly path: string;
  readonly room: string;
  readonly ids: ReadonlySet<string>;
}

const DOC_THEN_EXPORT = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:async )?(function|const|type|interface) (\w+)/g;
const ID = /\b([RAGV])(\d{2,3})\b(?:–\1?(\d{2,3})\b)?/g;

/** Every rule, ambiguity and vector that a text names; `R207–R217` names all eleven. */
export function idsIn(text: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [, letter = '', first = '', last = first] of text.matchAll(ID)) {
    if (Number(first) === 0 || !isWritten(letter, first) || last.length !== first.length) continue;
    for (let number = Number(first); number <= Number(last); number++) {
      ids.add(letter + String(number).padStart(first.length, '0'));
    }
  }
  return ids;
}

/** Rules have three digits, all else has two, and three from 100 on. */
function isWritten(letter: string, digits: string): boolean {
  return digits.length === (letter === 'R' || Number(digits) >= 100 ? 3 : 2);
}

export function documentedExports(files: readonly SourceFile[]): readonly Documented[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(DOC_THEN_EXPORT)].map(([, doc = '', kind = '', name = '']) => ({
      kind,
      name,
      path,
      room: path.split('/')[1] ?? '',
      ids: idsIn(doc),
    })),
  );
}

/** The files that name each id, in order. */
export function filesNaming(files: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> {
  const naming = new Map<string, string[]>();
  for (const { path, text } of files) {
    for (const id of idsIn(text)) naming.set(id, [...(naming.get(id) ?? []), path]);
  }
  return naming;
}
