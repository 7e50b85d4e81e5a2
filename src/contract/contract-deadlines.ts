import { type Agreement, termsOf } from '../agreement/agreement.ts';
import type { Question } from '../agreement/question.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import type { Source } from '../evidence/clause.ts';
import type { Missing } from '../evidence/figure.ts';
import { type Step, type StepsWanted, step } from '../evidence/step.ts';
import {
  type ContractDuty,
  type ContractParty,
  type ContractReadings,
  type DeadlineRule,
  type DeadlineSide,
  deadlineRules,
  type TriggerTerms,
} from './deadline-rules.ts';
import type { ContractFinding } from './findings.ts';
import { reckon } from './reckon.ts';
import type { Trigger } from './trigger.ts';
import { triggerFindings, triggerMissing } from './trigger-findings.ts';

export interface ContractDeadlinesFacts extends StepsWanted {
  readonly trigger: Trigger;
}

export type ContractDeadlineStep = 'contract-deadline';

/** A day that the framework agreement or the tender sets. */
export interface ContractDeadline {
  readonly duty: ContractDuty;
  readonly who: ContractParty;
  /** `by`: at the latest that day. `from`: at the earliest. `through`: it lasts that day included. */
  readonly side: DeadlineSide;
  readonly dueOn: IsoDate;
  readonly rule: string;
  readonly source: Source;
}

export interface ContractDeadlines {
  /** In date order. */
  readonly deadlines: readonly ContractDeadline[];
  readonly findings: readonly ContractFinding[];
  readonly missing: readonly Missing[];
  readonly steps?: readonly Step<ContractDeadlineStep>[];
}

/**
 * The deadlines that an event sets under the framework agreement or the tender (aftalens frister): notices, option, force
 * majeure, demands, documentation, standstill and more.
 *
 * R073, R079, R080, R089, R226, R285, R286, R295, R304, R321, R322, R324–R328, R331–R334, R338, R339, R341, R342, R345,
 * R349, R350, R352, R353, R355, R360, R361 · Rammeaftale, Bilag F5, F6, Databehandleraftale, Udbudsbetingelser · readings:
 * `remedy-days` (A35), `standstill-end` (A40) · documented choices: A38, A39, A78, A79, A80
 * Unit: calendar days (Dag), working days (Arbejdsdage) or calendar months as each clause says; the day of the event is day
 * 0 and no deadline moves for weekends. A notice of months to the end of a month ends with the month it reaches into; one of
 * the same day of the month is cut to the month's end. A period of 6 months that begins on a day ends on the day before the
 * same day 6 months later. `by` and `through` are inclusive; `from` is the first day.
 * Problems: `date-order` at `trigger.since`, `date-out-of-range` at the field that pushes a day out, `not-in-agreement`.
 *
 * @example contractDeadlines(koebenhavn2016Fyldt30, { trigger: { kind: 'termination', by: 'buyer', on: isoDate('2017-03-15') } }).deadlines[0]?.dueOn // => '2017-05-31'
 */
export function contractDeadlines(
  agreement: Agreement,
  facts: ContractDeadlinesFacts,
  readings: ContractReadings = {},
): ContractDeadlines {
  const terms: TriggerTerms = {
    contract: () => termsOf(agreement, 'contract'),
    tender: () => termsOf(agreement, 'tender'),
    prices: () => termsOf(agreement, 'prices'),
  };
  const { trigger } = facts;
  const on = dayOf(trigger.on, 'trigger.on');
  const since = trigger.kind === 'force-majeure-termination' ? dayOf(trigger.since, 'trigger.since') : on;
  const reckoned = deadlineRules(trigger, terms, readings)
    .map((rule) => ({ rule, day: dayOfRule(rule, on, since) }))
    .sort((a, b) => a.day - b.day);
  const answer: ContractDeadlines = {
    deadlines: reckoned.map(({ rule: { duty, who, side, clause }, day }) => {
      return { duty, who, side, dueOn: toIsoDate(day), rule: clause.rule, source: clause.source };
    }),
    findings: triggerFindings(trigger, on, terms),
    missing: triggerMissing(trigger, terms),
  };
  if (facts.steps === false) return answer;
  return {
    ...answer,
    steps: reckoned.map(({ rule, day }) => deadlineStep(rule, toIsoDate(rule.from === 'since' ? since : on), day)),
  };
}

function dayOfRule({ from, reckoning }: DeadlineRule, on: Day, since: Day): Day {
  return from === 'since' ? reckon(since, reckoning, 'trigger.since') : reckon(on, reckoning, 'trigger.on');
}

function deadlineStep({ duty, side, clause, reckoning, read }: DeadlineRule, from: IsoDate, day: Day) {
  const facts = { duty, side, from, count: String(reckoning.count), unit: reckoning.unit };
  return step('contract-deadline', clause, facts, toIsoDate(day), read);
}

export const contractDeadlinesQuestion: Question<'contract-deadlines', ContractDeadlinesFacts, ContractDeadlines> = {
  name: 'contract-deadlines',
  topic: 'contract',
  decide: (agreement, facts, account) => contractDeadlines(agreement, facts, account.readings as never),
};
