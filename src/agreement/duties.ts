import { refuse } from '../problem/problem.ts';
import type { Agreement, AgreementDuty } from './agreement.ts';
import type { Question } from './question.ts';

export interface DutyList {
  readonly duties: readonly AgreementDuty[];
}

/**
 * The agreement's duties that are not computed (pligter): who must do what, on which trigger, and where it stands.
 *
 * The rules of kind checklist in docs/traceability.md · In our own words, in the order of the rules. A duty that also
 * stands elsewhere names the further places in `alsoIn`.
 * Problems: `not-in-agreement` where the agreement lists none.
 *
 * @example duties(koebenhavn2016Fyldt30).duties[0]?.rule // => 'R016'
 */
export function duties(agreement: Agreement): DutyList {
  return { duties: agreement.duties ?? refuse('not-in-agreement', 'agreement') };
}

export const dutiesQuestion: Question<'duties', unknown, DutyList> = {
  name: 'duties',
  decide: (agreement) => duties(agreement),
};
