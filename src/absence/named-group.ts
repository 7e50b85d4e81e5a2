import { type BenefitGroup, benefitGroups } from '../agreement/order.ts';
import type { AbsenceTerms } from '../agreement/terms.ts';
import type { Options } from '../evidence/account.ts';
import { refuse } from '../problem/problem.ts';
import { reSummonsGroups } from './readings.ts';

/** The citizen's group, where some procedure of the agreement names it; of others the agreement says nothing. */
export function namedGroup({ reSummons, otherGroups }: AbsenceTerms, group: BenefitGroup): BenefitGroup {
  if (!benefitGroups.includes(group)) refuse('invalid-option', 'benefitGroup');
  const named = [...reSummons.groups, ...(reSummons.openGroups ?? [])].includes(group) || isNamed(otherGroups, group);
  return named ? group : refuse('not-in-agreement', 'benefitGroup');
}

/** Whether a group is summoned again; of one that no procedure names outright a reading says it (A19). */
export function isSummonedAgain({ reSummons }: AbsenceTerms, group: BenefitGroup, options: Options): boolean {
  if (reSummons.groups.includes(group)) return true;
  return Boolean(reSummons.openGroups?.includes(group)) && options.optionOf(reSummonsGroups) === 'with-education-help';
}

/** Whether a clause is about a group; a clause without a list is about all of them. */
export function isNamed(
  clause: { readonly groups?: readonly BenefitGroup[] | undefined },
  group: BenefitGroup,
): boolean {
  return clause.groups?.includes(group) ?? true;
}
