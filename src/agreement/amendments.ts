import type { Source } from '../evidence/clause.ts';
import type { Agreement } from './agreement.ts';

/** One thing that differs between two versions of an agreement, under the clause it belongs to. */
export interface Amendment {
  /** The rule and the place, in the later version; in the earlier where the later has it no more. */
  readonly rule: string | null;
  /** The place of the clause. */
  readonly source: Source | null;
  /** Where in the agreement: members of a list are named by their id, or else their rule. */
  readonly path: string;
  /** As text; `null` where that version does not have it. */
  readonly before: string | null;
  /** The same in the later version. */
  readonly after: string | null;
}

type Part = Readonly<Record<string, unknown>>;
type ClauseOf = Pick<Amendment, 'rule' | 'source'>;

const noClause: ClauseOf = { rule: null, source: null };

/**
 * What changed from one version of an agreement to another (ændringer), clause by clause.
 *
 * R016 · Every value that differs, with the rule and the source of the clause it stands in. Lists are compared member by
 * member: by id, else by rule, else by place in the list. A member that came or went is told as one change.
 *
 * @example amendments(koebenhavn2016Fyldt30, { ...koebenhavn2016Fyldt30, version: '2017' }).map(({ path, after }) => `${path}: ${after}`) // => ['version: 2017']
 */
export function amendments(before: Agreement, after: Agreement): readonly Amendment[] {
  return changes(before, after, '', noClause);
}

function changes(before: unknown, after: unknown, path: string, clause: ClauseOf): readonly Amendment[] {
  if (Array.isArray(before) && Array.isArray(after)) {
    return changes(byName(before), byName(after), path, clause);
  }
  if (isPart(before) && isPart(after)) {
    const within = clauseOf(after) ?? clauseOf(before) ?? clause;
    return keysOf(before, after).flatMap((key) =>
      changes(before[key], after[key], path === '' ? key : `${path}.${key}`, within),
    );
  }
  if (textOf(before) === textOf(after)) return [];
  const own = (isPart(after) ? clauseOf(after) : undefined) ?? (isPart(before) ? clauseOf(before) : undefined);
  return [{ ...(own ?? clause), path, before: textOf(before), after: textOf(after) }];
}

/** A list as an object with its members' names as keys; a name that comes again is numbered. */
function byName(list: readonly unknown[]): Part {
  const named: Record<string, unknown> = {};
  list.forEach((member, index) => {
    const { id, rule } = isPart(member) ? member : {};
    const name = String(id ?? rule ?? index);
    let free = name;
    for (let number = 2; Object.hasOwn(named, free); number++) free = `${name}#${number}`;
    named[free] = member;
  });
  return named;
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null;
}

function keysOf(before: Part, after: Part): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}

function clauseOf(value: Part): ClauseOf | undefined {
  const { rule, source } = value;
  return typeof rule === 'string' && isPart(source) ? { rule, source: source as unknown as Source } : undefined;
}

function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
