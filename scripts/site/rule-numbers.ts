import type { Agreement } from '../../src/agreement/agreement.ts';

type Node = { readonly [key: string]: unknown };

/** Told elsewhere on the page, or no number: where a clause stands, words, and what a thing is called. */
const NO_NUMBERS = new Set(['rule', 'source', 'words', 'name', 'id', 'what', 'who', 'trigger', 'alsoIn', 'title']);

/** What the agreement carries as data under each rule, as `place: name value`. */
export function numbersByRule({ terms, tracks }: Agreement): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const walk = (value: unknown, place: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    if (typeof node.rule === 'string') {
      const leaves = leavesOf(node, '');
      if (leaves.length > 0) found.set(node.rule, [...(found.get(node.rule) ?? []), `${place}: ${leaves.join(', ')}`]);
    }
    for (const [key, part] of Object.entries(node))
      walk(part, Array.isArray(value) ? place : place === '' ? key : `${place}.${key}`);
  };
  walk(terms, '');
  for (const { levels } of tracks) {
    for (const { id, hours, weeks, hourlyRate } of levels) walk({ hours, weeks, hourlyRate }, id);
  }
  return found;
}

/** The plain values of a clause; a part with a rule of its own is told under that rule. */
function leavesOf(node: Node, prefix: string): readonly string[] {
  return Object.entries(node).flatMap(([key, value]): readonly string[] => {
    if (NO_NUMBERS.has(key) || value === undefined || value === null) return [];
    const name = prefix === '' ? key : `${prefix}.${key}`;
    if (Array.isArray(value)) {
      const plain = value.filter((each) => typeof each !== 'object');
      return plain.length > 0 ? [`${name} ${plain.join(' ')}`] : [];
    }
    if (typeof value !== 'object') return [`${name} ${value}`];
    return 'rule' in value ? [] : leavesOf(value as Node, name);
  });
}
