import type { BonusRules } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { toIsoDate } from '../calendar/iso-date.ts';
import { toPeriod } from '../calendar/period.ts';
import { readAs } from '../evidence/reading.ts';
import { type Step, type StepFacts, step } from '../evidence/step.ts';
import { toKroner } from '../money/kroner.ts';
import { type BonusCase, type BonusReadings, measurementOfCase } from './bonus-case.ts';
import type { BonusDecision } from './bonus-decision.ts';
import { type BonusFacts, type Employment, type EmploymentKind, type Engagement, engagementsOf } from './facts.ts';
import { isExtension } from './is-extension.ts';
import { incomeOf, isHeld, isJob, type MeasuredBonus, thresholdOf } from './measured-state.ts';
import { type PlacementStep, placementSteps } from './placement-steps.ts';
import * as bonusReading from './readings.ts';
import type { BonusReasonCode } from './verdict.ts';

export type BonusStep =
  | 'no-bonus'
  | 'bonus-course'
  | 'earlier-course'
  | 'other-provider'
  | PlacementStep
  | 'measurement-day'
  | 'state-counted'
  | 'income'
  | 'bonus-decision';

/** The timeline of one case, in the order it happens: course, window, placements, measurement day, decision. */
export function bonusSteps(
  read: BonusCase,
  facts: BonusFacts,
  decisions: readonly BonusDecision[],
  readings: BonusReadings,
): readonly Step<BonusStep>[] {
  const { rules } = read.terms;
  if (!rules || decisions.length === 0) {
    return [step('no-bonus', read.terms.scope, { level: facts.order.level }, 'none')];
  }
  return [
    courseStep(rules, read, facts, readings),
    ...earlierSteps(rules, read, facts, readings),
    ...decisions.flatMap((decision) => [
      ...stepsTowards(decision, rules, read, facts, readings),
      decisionStep(decision, facts, readings),
    ]),
  ];
}

function stepsTowards(
  { bonus, window, measuredOn }: BonusDecision,
  rules: BonusRules,
  read: BonusCase,
  facts: BonusFacts,
  readings: BonusReadings,
): readonly Step<BonusStep>[] {
  if (window) return placementSteps(rules, read, facts, readings);
  return measuredOn === undefined ? [] : measurementSteps(rules, bonus as MeasuredBonus, read, facts, readings);
}

function courseStep(
  rules: BonusRules,
  { course }: BonusCase,
  { closure }: BonusFacts,
  readings: BonusReadings,
): Step<BonusStep> {
  const { ordered, open } = course;
  const from = { ...toPeriod(ordered), ...(closure && { ground: closure.ground }) };
  const ended = closure && readAs(bonusReading.bonusEndDate, readings);
  return step('bonus-course', rules.window, from, open ? toIsoDate(open.last) : 'none', ended);
}

function earlierSteps(
  rules: BonusRules,
  { earlier, corresponding, course }: BonusCase,
  { order }: BonusFacts,
  readings: BonusReadings,
): readonly Step<BonusStep>[] {
  const steps: Step<BonusStep>[] = [];
  const starts = course.ordered.first;
  const gap = (ended: Day): StepFacts => ({
    endedOn: toIsoDate(ended),
    startsOn: order.startsOn,
    days: String(starts - ended),
  });
  if (corresponding) {
    const blocks = isExtension(rules, starts, corresponding, readings);
    const clause = blocks ? rules.extension : rules.newPeriod;
    const reading = readAs(
      starts - corresponding.ended === rules.extension.days ? bonusReading.bonusGap : bonusReading.extensionOf,
      readings,
    );
    steps.push(step('earlier-course', clause, gap(corresponding.ended), blocks ? 'extension' : 'new-period', reading));
  }
  const other = earlier.findLast((each) => each.order.provider !== order.provider);
  if (other) steps.push(step('other-provider', rules.otherProvider, gap(other.ended), 'new-period'));
  return steps;
}

function measurementSteps(
  rules: BonusRules,
  bonus: MeasuredBonus,
  bonusCase: BonusCase,
  facts: BonusFacts,
  readings: BonusReadings,
): readonly Step<BonusStep>[] {
  const { counted, measurement } = measurementOfCase(rules, bonusCase, facts.order, readings);
  const { day } = measurement;
  const clause = rules.states[bonus];
  const ends = { endedOn: toIsoDate(counted.end), months: String(rules.measurement.months) };
  const measured = readAs(bonusReading.bonusMeasurement, readings);
  const steps = [step<BonusStep>('measurement-day', rules.measurement, ends, toIsoDate(day), measured)];
  const hidden = bonusCase.asOf !== null && bonusCase.asOf < day;
  const counting = new Set(bonusCase.engagements.map(({ employment }) => employment));
  for (const engagement of engagementsOf(facts.employment ?? [])) {
    const { kind, firstDay, lastDay } = engagement.employment;
    const from = { kind, firstDay, ...(lastDay !== undefined && { lastDay }), measuredOn: toIsoDate(day) };
    const counts = stateGives(bonus, engagement, counting, hidden ? null : day, readings);
    steps.push(step('state-counted', clause, from, counts, stateReading(bonus, kind, counts, readings)));
  }
  if (bonus === '3' || hidden) return steps;
  const jobs = bonusCase.engagements.filter((each) => isHeld(each, day) && isJob(each, readings));
  if (jobs.length === 0) return steps;
  const threshold = thresholdOf(bonus, bonusCase.figures);
  const month = readAs(bonusReading.bonusIncomeMonth, readings);
  for (const { month: of, stated, complete } of incomeOf(jobs, measurement)) {
    const from = {
      month: of,
      jobs: String(jobs.length),
      threshold: threshold ?? 'missing',
      complete: String(complete),
    };
    steps.push(step('income', rules.income, from, toKroner(stated), month));
  }
  return steps;
}

/** The reading that decided whether a state counts, where one did. */
function stateReading(bonus: MeasuredBonus, kind: EmploymentKind, gives: string, readings: BonusReadings) {
  if (gives === 'before-course') return readAs(bonusReading.bonusBeforeCourse, readings);
  return kind === 'fleksjob' && bonus !== '3' ? readAs(bonusReading.flexjobAsJob, readings) : undefined;
}

function stateGives(
  bonus: MeasuredBonus,
  engagement: Engagement,
  counting: ReadonlySet<Employment>,
  day: Day | null,
  readings: BonusReadings,
): string {
  const { kind } = engagement.employment;
  const wanted = bonus === '3' ? kind === 'fleksjob' : kind === 'uddannelse' || isJob(engagement, readings);
  if (!wanted) return 'other-state';
  if (!counting.has(engagement.employment)) return 'before-course';
  if (day === null) return 'not-known-yet';
  return isHeld(engagement, day) ? 'counts' : 'not-that-day';
}

function decisionStep(
  { bonus, outcome, amount, earnedOn, knowableFrom, reasons }: BonusDecision,
  { asOf }: BonusFacts,
  readings: BonusReadings,
): Step<BonusStep> {
  const codes: readonly BonusReasonCode[] = reasons.map(({ code }) => code);
  const from = {
    bonus,
    amount: amount ?? '',
    on: earnedOn ?? knowableFrom,
    ...(asOf !== undefined && { asOf }),
    reasons: codes.join(' '),
  };
  const decidedBy =
    codes.includes('excluded-by-other-bonus') || codes.includes('depends-on-other-bonus')
      ? bonusReading.bonus1aAnd1b
      : bonus === '1a' && bonusReading.fourWeeks;
  return step('bonus-decision', reasons[0], from, outcome, decidedBy ? readAs(decidedBy, readings) : undefined);
}
