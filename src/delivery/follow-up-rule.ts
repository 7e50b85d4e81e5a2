import { type DeliveryTerms, type FollowUpTerm, ruleFor } from '../agreement/terms.ts';
import type { Options } from '../evidence/account.ts';
import { mentorFollowUp } from './readings.ts';

/**
 * The follow-up that a level owes. A retention mentor beside a placement owes that of the placement too, or the mentor's
 * own contacts alone (A96), which is a question only where there is a placement.
 */
export function followUpRule(
  { followUp, mentorFollowUp: besideMentor }: DeliveryTerms,
  level: string,
  isPlaced: boolean,
  options: Options,
): FollowUpTerm | undefined {
  const own = ruleFor(followUp, level);
  if (own || !isPlaced) return own;
  const beside = ruleFor(besideMentor, level);
  return beside && options.optionOf(mentorFollowUp) === 'weekly-and-monthly' ? beside : undefined;
}
