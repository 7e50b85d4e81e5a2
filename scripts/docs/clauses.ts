import type { Agreement } from '../../src/agreement/agreement.ts';
import type { Clause, Source } from '../../src/evidence/clause.ts';

/** A rule that data carry: the field it stands in, and every place that is cited for it there. */
export interface CarriedClause {
  readonly rule: string;
  /** Without the numbers of lists: `tracks.levels.hours`. */
  readonly field: string;
  readonly sources: readonly Source[];
}

/** Every rule with its source, wherever it stands in an agreement or an answer. */
export function clausesOf(data: unknown): readonly CarriedClause[] {
  return parts(data).flatMap(({ field, value }) => {
    if (!isClause(value)) return [];
    const { rule, source, alsoIn = [] } = value;
    return [{ rule, field, sources: [source, ...alsoIn] }];
  });
}

/** What stands in a field of an agreement, once for each item of the lists on the way. */
export function inField(agreement: Agreement, wanted: string): readonly unknown[] {
  return parts(agreement).flatMap(({ field, value }) => (field === wanted && !Array.isArray(value) ? [value] : []));
}

interface Part {
  readonly field: string;
  readonly value: unknown;
}

function parts(value: unknown, field = ''): readonly Part[] {
  const below =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, part]) =>
          parts(part, Array.isArray(value) ? field : [field, key].filter(Boolean).join('.')),
        )
      : [];
  return [{ field, value }, ...below];
}

function isClause(value: unknown): value is Clause & { readonly alsoIn?: readonly Source[] } {
  return typeof value === 'object' && value !== null && 'rule' in value && 'source' in value;
}
