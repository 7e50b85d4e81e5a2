import { MOST_ITEMS } from './clause.ts';

type Loose = { readonly [key: string]: unknown };
type Tell = (code: 'invalid-option' | 'duplicate-id', ...path: readonly (string | number)[]) => void;

/** A level as it was read, and where it stands. */
interface PlacedLevel {
  readonly bonus: unknown;
  readonly path: readonly (string | number)[];
}

/** Ids of results that stand twice, or that no result has: those that levels name, and those that are paid instead. */
export function resultIdProblems(terms: unknown, levels: readonly PlacedLevel[], problem: Tell): void {
  const { results } = objectOf(terms);
  const { list, scope } = objectOf(results);
  const rules = itemsOf(list).map(objectOf);
  const known = new Set<unknown>();
  rules.forEach(({ id }, at) => {
    if (typeof id === 'string' && known.has(id)) problem('duplicate-id', 'terms', 'results', 'list', at, 'id');
    known.add(id);
  });
  const named = (ids: unknown, path: readonly (string | number)[], own?: unknown) => {
    const before = new Set<unknown>();
    itemsOf(ids).forEach((id, at) => {
      if (typeof id !== 'string') return;
      if (before.has(id)) problem('duplicate-id', ...path, at);
      else if (!known.has(id) || id === own) problem('invalid-option', ...path, at);
      before.add(id);
    });
  };
  rules.forEach(({ id, insteadOf }, at) => {
    named(objectOf(insteadOf).results, ['terms', 'results', 'list', at, 'insteadOf', 'results'], id);
  });
  for (const { bonus, path } of levels) named(bonus, [...path, 'bonus']);
  const isNone = objectOf(scope).levels === 'none';
  if (isNone && levels.some(({ bonus }) => itemsOf(bonus).length > 0)) {
    problem('invalid-option', 'terms', 'results', 'scope', 'levels');
  }
}

/** What is refused anyway may be anything, and long without end. */
function objectOf(value: unknown): Loose {
  return typeof value === 'object' && value !== null ? (value as Loose) : {};
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) && value.length <= MOST_ITEMS ? value : [];
}
