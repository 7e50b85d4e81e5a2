import type { Agreement } from '../agreement/agreement.ts';
import { groupsOf } from '../agreement/names.ts';
import type { GroupId } from '../agreement/order.ts';
import type { AbsenceTerms } from '../agreement/terms.ts';
import type { Options } from '../evidence/account.ts';
import { refuse, refuseAny } from '../problem/problem.ts';
import { reSummonsGroups } from './readings.ts';

/** The citizen's group, where some procedure of the agreement names it; of others the agreement says nothing. */
export function namedGroup(agreement: Agreement, { reSummons, otherGroups }: AbsenceTerms, group: GroupId): GroupId {
  const options = groupsOf(agreement);
  if (!options.includes(group)) refuseAny([{ code: 'invalid-option', path: 'benefitGroup', options }]);
  const summoned = reSummons ? [...reSummons.groups, ...(reSummons.openGroups ?? [])] : [];
  const named = summoned.includes(group) || (otherGroups !== undefined && isNamed(otherGroups, group));
  return named ? group : refuse('not-in-agreement', 'benefitGroup');
}

/** The re-summonses of a group that is summoned again; of one that no procedure names outright a reading says it (A19). */
export function reSummonsOf({ reSummons }: AbsenceTerms, group: GroupId, options: Options): AbsenceTerms['reSummons'] {
  if (!reSummons || reSummons.groups.includes(group)) return reSummons;
  const isSummoned =
    reSummons.openGroups?.includes(group) && options.optionOf(reSummonsGroups) === 'with-education-help';
  return isSummoned ? reSummons : undefined;
}

/** Whether a clause is about a group; a clause without a list is about all of them. */
export function isNamed(clause: { readonly groups?: readonly GroupId[] | undefined }, group: GroupId): boolean {
  return clause.groups?.includes(group) ?? true;
}

/** Whether a group is outside the procedure for own sickness (R271). */
export function isExempt({ sicknessProcedure }: AbsenceTerms, group: GroupId): boolean {
  return sicknessProcedure?.exempt.includes(group) ?? false;
}
