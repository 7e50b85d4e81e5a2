import type { Agreement } from '../src/index.ts';
import { type Word, word } from './words.ts';

/** What a question can take and the page has no field for, by the path of the field. */
const names = { contacts: 'heldContacts', pauses: 'pauses' } as const satisfies Readonly<Record<string, Word>>;

type NotHere = keyof typeof names;

/** That the page cannot ask for what stands at a path; `undefined` where it has a field for it, or where no one knows it. */
export function notAskedHere(path: string, language: 'da' | 'en'): string | undefined {
  return Object.hasOwn(names, path) ? notHere(path as NotHere, language) : undefined;
}

/** What the fee of an agreement can turn on and the page has no fields for. */
export function notAskedOf({ terms: { fee } }: Agreement, language: 'da' | 'en'): readonly string[] {
  const lacking: readonly NotHere[] = [
    ...(fee?.held ? ['contacts' as const] : []),
    ...(fee?.pauses ? ['pauses' as const] : []),
  ];
  return lacking.map((each) => notHere(each, language));
}

function notHere(name: NotHere, language: 'da' | 'en'): string {
  return word('notHere', language, { what: word(names[name], language) });
}
