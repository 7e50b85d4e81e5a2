import { saidOf } from '../agreement/agreement.ts';
import { type LevelRule, ruleFor } from '../agreement/terms.ts';
import { refuse } from '../problem/problem.ts';
import { type DeadlineRule, days, rule } from './deadline-rule.ts';
import type { CourseTrigger } from './trigger.ts';
import type { TriggerTerms } from './trigger-terms.ts';

/**
 * What a citizen's course asks for when he is referred, when a placement ends and when the course does (R143, R182, R190,
 * R283). No last day is written for the skills that a placement gave: they are added after it.
 */
export function courseRules({ kind, level }: CourseTrigger, terms: TriggerTerms): readonly DeadlineRule[] {
  if (!terms.levels.includes(level)) refuse('unknown-level', 'trigger.level');
  const { cv, cvSkills, products, developmentGoals } = terms.delivery();
  if (kind === 'citizen-referred') return [rule('cv', 'provider', 'by', ofLevel(cv, level), days(0))];
  if (kind === 'placement-end') return [rule('cv-skills', 'provider', 'from', ofLevel(cvSkills, level), days(0))];
  const own = ruleFor(products, level);
  if (!developmentGoals) return madeBy(ofLevel(products, level));
  return [rule('development-goals', 'provider', 'by', developmentGoals, days(0)), ...(own ? madeBy(own) : [])];
}

function madeBy(term: LevelRule & { readonly made: readonly DeadlineRule['duty'][] }): readonly DeadlineRule[] {
  return term.made.map((product) => rule(product, 'provider', 'by', term, days(0)));
}

/** The rule of a level: an agreement without any cannot answer for the event, one with some not for this level. */
function ofLevel<Rule extends LevelRule>(rules: readonly Rule[] | undefined, level: string): Rule {
  return saidOf(ruleFor(saidOf(rules, 'trigger.kind'), level), 'trigger.level');
}
