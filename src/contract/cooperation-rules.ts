import type { CooperationTerms } from '../agreement/cooperation-terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf } from '../calendar/iso-date.ts';
import { type DeadlineRule, days, months, ofSeveral, rule, said, weekdays } from './deadline-rule.ts';
import type { PlainTrigger } from './trigger.ts';

/** Events of the cooperation between provider and municipality. */
export type CooperationTrigger = Extract<
  PlainTrigger,
  | 'workflow-change'
  | 'interpreter-needed'
  | 'capacity-change'
  | 'agreement-start'
  | 'intake'
  | 'progress-meeting'
  | 'competence-day'
  | 'experience-collection'
>;

/** The deadlines that each sets; a day that the agreement writes stands, whatever the day of the event. */
export const cooperationRules: Readonly<
  Record<CooperationTrigger, (terms: CooperationTerms, on: Day) => readonly DeadlineRule[]>
> = {
  'workflow-change': ({ workflowChange }) => {
    const term = said(workflowChange);
    return [rule('workflow-notice', 'buyer', 'by', term, weekdays(-term.weekdays))];
  },
  // What is used after the last day of the agreements that the document knows, the municipality names.
  'interpreter-needed': ({ interpreters }, on) => {
    const term = said(interpreters);
    const last = dayOf(term.through, 'through');
    return on > last ? [] : [rule('interpreter-agreements', 'provider', 'through', term, days(last - on))];
  },
  'capacity-change': ({ capacityChange }) => [
    rule('capacity-notice', 'provider', 'from', said(capacityChange), days(0)),
  ],
  'agreement-start': ({ website, introductionDay, ...terms }, on) =>
    ofSeveral([
      website && rule('website', 'provider', 'by', website, days(dayOf(website.from, 'from') - on)),
      introductionDay &&
        rule('introduction-day', 'provider', 'by', introductionDay, {
          unit: 'months-period',
          count: introductionDay.months,
        }),
      ...(['progressMeeting', 'competenceDay', 'experienceCollection'] as const).map(
        (name) => terms[name] && repeated(name, terms),
      ),
    ]),
  intake: ({ intake }) => {
    const term = said(intake);
    return [rule('intake', 'provider', 'by', term, days(term.days))];
  },
  'progress-meeting': (terms) => [repeated('progressMeeting', terms)],
  'competence-day': (terms) => [repeated('competenceDay', terms)],
  'experience-collection': (terms) => [repeated('experienceCollection', terms)],
};

const repeatedDuties = {
  progressMeeting: 'progress-meeting',
  competenceDay: 'competence-day',
  experienceCollection: 'experience-collection',
} as const;

/** What comes again so many months after the last one, or after the start. */
function repeated(name: keyof typeof repeatedDuties, terms: CooperationTerms): DeadlineRule {
  const term = said(terms[name]);
  return rule(repeatedDuties[name], 'provider', 'by', term, months(term.months));
}
