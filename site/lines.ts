import { h } from './dom.ts';
import { titled } from './own-agreement.ts';
import { word } from './words.ts';

/** A line that begins with the day or the month it is about. */
const DATED = /^((?:\d{1,2}\.? )?\p{L}+ \d{4})(: .*)$/u;

/**
 * Lines that the library tells, as items of a list: the same words, with the source at the end set apart. The mark that
 * begins a step, and the indentation, become the list's own.
 */
export function lineItems(lines: readonly string[], language: 'da' | 'en'): readonly HTMLElement[] {
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const depth = /^ */.exec(line)?.[0].length ?? 0;
      const told = line.trim().replace(/^- /, '');
      const [, words = told, source] = /^(.*) (\[[^\]]*\])$/.exec(told) ?? [];
      const dated = DATED.exec(words);
      const kind = line.startsWith('- ') ? 'step' : depth > 0 ? 'under' : 'main';
      return h(
        'li',
        { class: kind, 'data-line': true },
        ...(dated ? [h('b', {}, dated[1]), dated[2]] : [words]),
        source && ' ',
        source && h('cite', {}, '[', ...linked(source.slice(1, -1), language), ']'),
      );
    });
}

const RULE = /\b(R\d{3})\b/;

/**
 * Each rule leads to its place in the rule book; where it stands in the document is folded away with the steps. A rule of an
 * agreement of one's own is in no book: the place is all there is to tell.
 */
function linked(source: string, language: 'da' | 'en'): readonly (Node | string)[] {
  if (!RULE.test(source)) return [titled(source)];
  return titled(source)
    .split(RULE)
    .map((part, index) => {
      if (index % 2 === 1) return h('a', { href: `${word('ruleBookAt', language)}#${part}` }, part);
      const isMark = /^[[\]]?$/.test(part);
      return isMark ? part : h('span', { class: 'where' }, part);
    });
}
