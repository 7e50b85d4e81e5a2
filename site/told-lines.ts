import type { Told } from './headline.ts';
import { explain } from './operations.ts';
import type { Asked } from './questions.ts';

/** A line that the library tells of an answer. */
export interface Line {
  readonly line: string;
  /** Its words alone, to know it again where it stands elsewhere on the page. */
  readonly text: string;
  /** Whether it is one of a list under the line before. */
  readonly isDuty: boolean;
  /** Whether a list follows it. */
  readonly leadsOn: boolean;
  /** Whether it is one of a list, or the heading of one: neither means anything without the other. */
  readonly isListed: boolean;
}

/** An answer in the library's lines: the result and the steps. That it is read otherwise than by default, the page tells itself. */
export function linesOf(
  name: Asked,
  told: Told,
  language: 'da' | 'en',
): { readonly result: readonly Line[]; readonly steps: readonly Line[] } {
  const all = spoken(name, told, language);
  const plain = spoken(name, { ...told, result: { ...(told.result as object), steps: undefined } }, language);
  const chosen = Object.keys(told.meta.readings).length;
  // Under a heading of their own, after all else.
  const turned = chosen === 0 ? 0 : chosen + 1;
  const end = plain.length - turned;
  return {
    result: asLines(all.slice(0, end)),
    steps: asLines(all.slice(end, all.length - turned)),
  };
}

function spoken(name: Asked, told: Told, language: 'da' | 'en'): readonly string[] {
  return explain(name, told, language)
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** A line under another. */
const IN_LIST = /^(?: |- )/;

function asLines(lines: readonly string[]): readonly Line[] {
  return lines.map((line, index) => ({
    line,
    text: line.trim().replace(/^- /, ''),
    isDuty: line.startsWith('- '),
    leadsOn: line.endsWith(':') && (lines[index + 1] ?? '').startsWith('- '),
    isListed: IN_LIST.test(line) || line.endsWith(':') || IN_LIST.test(lines[index + 1] ?? ''),
  }));
}
