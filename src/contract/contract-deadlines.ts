import { type Agreement, termsOf } from '../agreement/agreement.ts';
import type { ContractDuty, ContractParty, DeadlineSide } from '../agreement/contract-duties.ts';
import type { Question } from '../agreement/question.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import { type Account, openAccount, type StepsOf } from '../evidence/account.ts';
import type { Source } from '../evidence/clause.ts';
import type { Missing } from '../evidence/figure.ts';
import type { StepsWanted } from '../evidence/step.ts';
import { countText } from '../evidence/written.ts';
import type { ContractDeadlineSteps } from '../language/steps-and-findings.ts';
import { together } from '../problem/problem.ts';
import type { DeadlineRule } from './deadline-rule.ts';
import { type ContractReadings, deadlineRules, rulesOfTheDay } from './deadline-rules.ts';
import type { ContractFinding } from './findings.ts';
import { reckon } from './reckon.ts';
import type { Trigger } from './trigger.ts';
import { type TriggerDays, triggerDays } from './trigger-days.ts';
import { triggerFindings, triggerMissing } from './trigger-findings.ts';
import type { TriggerTerms } from './trigger-terms.ts';

export interface ContractDeadlinesFacts extends StepsWanted {
  readonly trigger: Trigger;
}

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
  readonly steps?: readonly StepsOf<ContractDeadlineSteps>[];
}

/**
 * The deadlines that an event sets under the framework agreement or the tender (aftalens frister): notices, option, force
 * majeure, demands, documentation, standstill and more.
 *
 * R034, R054, R056, R057, R065, R073, R079, R080, R082, R087, R089, R143, R168, R182, R190, R195, R198, R204, R205, R226, R283, R285–R289,
 * R295, R304, R321, R322, R324–R328, R331–R334, R338, R339, R341, R342, R345, R349–R353, R355, R356, R360–R362, R443, R448, R476, R481 ·
 * Rammeaftale, Bilag A2, E, F2, F5, F6, Databehandleraftale, Udbudsbetingelser; D24 3.1, 4.4, 5.2 · readings:
 * `remedy-days` (A35), `standstill-end` (A40) · documented choices: A38, A39, A78, A79, A80, A103
 * Unit: calendar days (Dag), weekdays (hverdage), working days (Arbejdsdage) or calendar months as each clause says; the day of the event is day
 * 0 and no deadline moves for weekends; working days of the annexes that do not define them are those of the framework. A notice of months to the end of a month ends with the month it reaches into; one of
 * the same day of the month is cut to the month's end. A period of 6 months that begins on a day ends on the day before the
 * same day 6 months later, or with the month that has no such day; months that follow a day begin the day after it. `by` and
 * `through` are inclusive; `from` is the first day. What can no longer happen, a further extension or an increase on another
 * day of the year, has a finding and no deadline. A day that the agreement itself writes stands, whatever the day of the event;
 * where no last day is written, the deadline is the first day (`from`).
 * Problems: `date-order` at `trigger.since`, `date-out-of-range` at the field that pushes a day out, `both-given` or
 * `missing-field` at `trigger.timesExtended`, `unknown-level` at `trigger.level`, `not-in-agreement` at the fact of the trigger that needs a rule which the
 * agreement does not have.
 *
 * @example contractDeadlines(koebenhavn2016Fyldt30, { trigger: { kind: 'termination', by: 'buyer', on: isoDate('2017-03-15') } }).deadlines[0]?.dueOn // => '2017-05-31'
 */
export function contractDeadlines(
  agreement: Agreement,
  facts: ContractDeadlinesFacts,
  readings: ContractReadings = {},
): ContractDeadlines {
  return decideContractDeadlines(agreement, facts, openAccount(agreement, readings, facts.steps));
}

function decideContractDeadlines(
  agreement: Agreement,
  { trigger }: ContractDeadlinesFacts,
  account: Account<ContractDeadlineSteps>,
): ContractDeadlines {
  const terms: TriggerTerms = {
    by: agreement,
    contract: () => termsOf(agreement, 'contract'),
    tender: () => termsOf(agreement, 'tender'),
    prices: () => termsOf(agreement, 'prices'),
    cooperation: () => termsOf(agreement, 'cooperation'),
    delivery: () => termsOf(agreement, 'delivery'),
    levels: agreement.tracks.flatMap(({ levels }) => levels.map(({ id }) => id)),
    absent: agreement.absent,
  };
  const days = triggerDays(trigger, terms);
  const [deadlines, findings, missing] = together(
    () => [
      ...reckonedDeadlines(rulesOfTheDay(trigger, terms), days, account),
      ...reckonedDeadlines(deadlineRules(trigger, terms, account, days), days, account),
    ],
    () => triggerFindings(trigger, days, terms),
    () => triggerMissing(trigger, terms),
  );
  return account.explained({ deadlines, findings, missing });
}

function reckonedDeadlines(
  rules: readonly DeadlineRule[],
  days: TriggerDays,
  account: Account<ContractDeadlineSteps>,
): readonly ContractDeadline[] {
  const reckoned = rules.map((rule) => ({ rule, day: dayOfRule(rule, days) })).sort((a, b) => a.day - b.day);
  return reckoned.map(({ rule: { duty, who, side, clause, reckoning, from }, day }) => {
    const dueOn = toIsoDate(day);
    account.tell?.(
      'contract-deadline',
      clause,
      { duty, side, from: toIsoDate(days[from]), count: countText(reckoning.count), unit: reckoning.unit },
      dueOn,
    );
    return { duty, who, side, dueOn, rule: clause.rule, source: clause.source };
  });
}

function dayOfRule({ from, reckoning }: DeadlineRule, days: TriggerDays): Day {
  return reckon(days[from], reckoning, `trigger.${from}`);
}

export const contractDeadlinesQuestion: Question<'contract-deadlines', ContractDeadlinesFacts, ContractDeadlines> = {
  name: 'contract-deadlines',
  topic: 'contract',
  decide: decideContractDeadlines,
};
