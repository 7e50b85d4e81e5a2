import type { NamedParty, NamedWay, OwnNames } from '../agreement/names.ts';
import type { GroupId } from '../agreement/order.ts';
import type { Words } from '../evidence/clause.ts';

/** What everybody and everything with a name is called, in one language, under one agreement. */
export interface Called extends Readonly<Record<NamedParty | NamedWay, string>> {
  /** Of the benefit groups, the agreement's own too. */
  readonly groups: Readonly<Record<string, string>>;
}

/**
 * The names of an agreement, where it has them; `plain` for the others. Looked up once for each agreement whose names cannot
 * change: a settlement asks for them with each order.
 */
export function namesIn(plain: Called, of: (words: Words) => string): (own: OwnNames) => Called {
  const known = new WeakMap<OwnNames, Called>();
  return (own) => {
    const found = known.get(own);
    if (found) return found;
    const called = calledBy(own, plain, of);
    if (hasFixedNames(own)) known.set(own, called);
    return called;
  };
}

function calledBy(
  { parties = {}, channels = {}, groups = [] }: OwnNames,
  plain: Called,
  of: (words: Words) => string,
): Called {
  const own = Object.entries({ ...parties, ...channels }).flatMap(([id, words]) => (words ? [[id, of(words)]] : []));
  const named = { ...plain, ...(Object.fromEntries(own) as Partial<Called>) };
  const jobcentre = parties.jobcentre ? named.jobcentre : named.municipality;
  return {
    ...named,
    jobcentre,
    'ordering-jobcentre':
      parties['ordering-jobcentre'] || jobcentre === plain.jobcentre ? named['ordering-jobcentre'] : jobcentre,
    kontaktcentret: parties.kontaktcentret ? named.kontaktcentret : named.municipality,
    'portal-in-short': channels['portal-in-short'] ? named['portal-in-short'] : named.portal,
    groups: { ...plain.groups, ...Object.fromEntries(groups.map(({ id, name }) => [id, of(name)])) },
  };
}

/** Whether all that the names were made of is frozen; a caller may have frozen the agreement itself and no more. */
function hasFixedNames(own: OwnNames): boolean {
  const lists = [own.parties ?? NONE, own.channels ?? NONE, own.groups ?? NONE];
  return [
    own,
    ...lists,
    ...lists.flatMap((list) => Object.values(list)),
    ...(own.groups ?? []).map(({ name }) => name),
  ].every(Object.isFrozen);
}

const NONE = Object.freeze({});

/** What a benefit group is called; one that nobody has named, by its id. */
export function groupCalled(group: GroupId, { groups }: Called): string {
  return Object.hasOwn(groups, group) ? (groups[group] as string) : group;
}
