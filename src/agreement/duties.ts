import type { Party } from '../evidence/party.ts';
import type { StepsWanted } from '../evidence/step.ts';
import type { RuleArea, RuleTopic } from '../evidence/topic.ts';
import { refuse } from '../problem/problem.ts';
import type { Agreement, AgreementDuty } from './agreement.ts';
import type { Question } from './question.ts';

/** Which duties are wanted; each that is given narrows the list. */
export interface DutyFacts extends StepsWanted {
  readonly area?: RuleArea | undefined;
  readonly topic?: RuleTopic | undefined;
  readonly party?: Party | undefined;
}

export interface DutyList {
  readonly duties: readonly AgreementDuty[];
}

/**
 * The agreement's duties that are not computed (pligter): who must do what, on which trigger, and where it stands.
 *
 * The rules of kind checklist in docs/traceability.md · In our own words, in the order of the rules. A duty that also
 * stands elsewhere names the further places in `alsoIn`. `area`, `topic` and `party` narrow the list, all at once; a duty
 * that does not say what it is about, or whom it obliges, is then left out.
 * Problems: `not-in-agreement` where the agreement lists none.
 *
 * @example duties(koebenhavn2016Fyldt30, { topic: 'access' }).duties.map(({ rule }) => rule) // => ['R363', 'R444', 'R445', 'R450']
 */
export function duties(agreement: Agreement, { area, topic, party }: DutyFacts = {}): DutyList {
  const listed = agreement.duties ?? refuse('not-in-agreement', 'agreement');
  const wanted = (duty: AgreementDuty) =>
    (area === undefined || duty.area === area) &&
    (topic === undefined || duty.topics?.includes(topic) === true) &&
    (party === undefined || duty.parties?.includes(party) === true);
  return { duties: listed.filter(wanted) };
}

export const dutiesQuestion: Question<'duties', DutyFacts, DutyList> = {
  name: 'duties',
  decide: (agreement, facts) => duties(agreement, facts),
};
