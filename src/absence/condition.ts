import type { OwnNames } from '../agreement/names.ts';
import type { AbsenceTerms } from '../agreement/terms.ts';
import { absenceCondition as da } from '../language/da.ts';
import { absenceCondition as en } from '../language/en.ts';
import type { Condition } from './first-day-procedure.ts';

/** What staying away has to be for any of it to have consequences (R255); the authority judges it. */
export function conditionOf({ refusal }: AbsenceTerms, by: OwnNames): Condition | null {
  if (!refusal) return null;
  const { rule, source } = refusal;
  return { code: 'without-reasonable-ground', rule, source, message: en(by), messageDa: da(by) };
}
