import type { NamedParty, NamedWay, OwnNames } from '../agreement/names.ts';
import type { GroupId } from '../agreement/order.ts';
import type { Words } from '../evidence/clause.ts';

/** What everybody and everything with a name is called, in one language, under one agreement. */
export interface Called extends Readonly<Record<NamedParty | NamedWay, string>> {
  /** Of the benefit groups, the agreement's own too. */
  readonly groups: Readonly<Record<string, string>>;
}

/** The names of an agreement, where it has them; `plain` for the others. */
export function calledBy(
  { parties = {}, channels = {}, groups = [] }: OwnNames,
  plain: Called,
  of: (words: Words) => string,
): Called {
  const own = Object.entries({ ...parties, ...channels }).flatMap(([id, words]) => (words ? [[id, of(words)]] : []));
  const named = { ...plain, ...(Object.fromEntries(own) as Partial<Called>) };
  return {
    ...named,
    'ordering-jobcentre':
      parties['ordering-jobcentre'] || !parties.jobcentre ? named['ordering-jobcentre'] : named.jobcentre,
    kontaktcentret: parties.kontaktcentret ? named.kontaktcentret : named.municipality,
    'portal-in-short': channels['portal-in-short'] ? named['portal-in-short'] : named.portal,
    groups: { ...plain.groups, ...Object.fromEntries(groups.map(({ id, name }) => [id, of(name)])) },
  };
}

/** What a benefit group is called; one that nobody has named, by its id. */
export function groupCalled(group: GroupId, { groups }: Called): string {
  return Object.hasOwn(groups, group) ? (groups[group] as string) : group;
}
