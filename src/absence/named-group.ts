import { type BenefitGroup, benefitGroups } from '../agreement/order.ts';
import type { AbsenceTerms } from '../agreement/terms.ts';
import { refuse } from '../problem/problem.ts';

/** The citizen's group, where some procedure of the agreement names it; of others the agreement says nothing. */
export function namedGroup({ reSummons, otherGroups }: AbsenceTerms, group: BenefitGroup): BenefitGroup {
  if (!benefitGroups.includes(group)) refuse('invalid-option', 'benefitGroup');
  const named = reSummons.groups.includes(group) || isNamed(otherGroups, group);
  return named ? group : refuse('not-in-agreement', 'benefitGroup');
}

/** Whether a clause is about a group; a clause without a list is about all of them. */
export function isNamed(
  clause: { readonly groups?: readonly BenefitGroup[] | undefined },
  group: BenefitGroup,
): boolean {
  return clause.groups?.includes(group) ?? true;
}
