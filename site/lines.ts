import { h } from './dom.ts';

/**
 * Lines that the library tells, as items of a list: the same words, with the source at the end set apart. The mark that
 * begins a step, and the indentation, become the list's own.
 */
export function lineItems(lines: readonly string[]): readonly HTMLElement[] {
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const depth = /^ */.exec(line)?.[0].length ?? 0;
      const told = line.trim().replace(/^- /, '');
      const [, words = told, source] = /^(.*) (\[[^\]]*\])$/.exec(told) ?? [];
      const kind = line.startsWith('- ') ? 'step' : depth > 0 ? 'under' : 'main';
      return h(
        'li',
        { class: kind, 'data-line': true },
        words,
        source && ' ',
        source && h('cite', {}, ...linked(source)),
      );
    });
}

/** Each rule leads to its place in the rule book. */
function linked(source: string): readonly (Node | string)[] {
  return source
    .split(/\b(R\d{3})\b/)
    .map((part, index) => (index % 2 === 1 ? h('a', { href: `regelbog.html#${part}` }, part) : part));
}
