import { type Agreement, findLevel } from '../agreement/agreement.ts';
import type { Course } from '../agreement/course.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import type { Options } from '../evidence/account.ts';
import { refuseAny } from '../problem/problem.ts';
import type { Employment, Placement } from '../results/facts.ts';
import type { ResultFacts } from '../results/result-case.ts';
import { resultVerdict } from '../results/result-verdict.ts';
import { lastEarned, type ResultAsked } from './instalments.ts';

/** What an instalment hangs on, where one falls due with a result. */
export interface ToldResults {
  readonly placements?: readonly Placement[] | undefined;
  readonly employment?: readonly Employment[] | undefined;
  /** What lies after this day is unknown: of placements, jobs and education. */
  readonly asOf?: IsoDate | undefined;
}

/** How the results of an agreement are decided, for the instalments that hang on them. */
export function resultsAsked(agreement: Agreement, facts: ResultFacts, options: Options): ResultAsked {
  return (result) => {
    // What it reads is named by the next step of the fee.
    const { outcome, earnedOn } = resultVerdict(agreement, result, facts, { ...asking(options), tell: undefined });
    return { outcome, earnedOn: earnedOn === null ? null : dayOf(earnedOn, '') };
  };
}

/**
 * The last day on which an instalment of a course is earned, whatever else is known of its price: what may be told of a
 * course without hours or a rate. None where its level is not priced by the course.
 */
export function lastEarnedDay(
  agreement: Agreement,
  facts: ResultFacts,
  course: Pick<Course, 'payable' | 'endField'>,
  options: Options,
): Day | undefined {
  const isByCourse = findLevel(agreement, facts.order.level)?.level.price?.per === 'course';
  const { split } = agreement.terms.invoicing ?? {};
  return isByCourse ? lastEarned(split, course, resultsAsked(agreement, facts, options)) : undefined;
}

function asking(options: Options): Options {
  return { optionOf: (reading, stated, by) => options.optionOf(reading, stated, by), readings: options.readings };
}

/** Whether an instalment of the fee falls due with a result. */
export function hangsOnResult({ terms: { invoicing } }: Agreement): boolean {
  const { split } = invoicing ?? {};
  return split?.by === 'instalments' && split.parts.some(({ due }) => 'result' in due);
}

/** Placements and jobs are facts of a fee where an instalment of it hangs on a result. */
export function needsInstalments(agreement: Agreement, { placements, employment, asOf }: ToldResults): void {
  if (placements === undefined && employment === undefined && asOf === undefined) return;
  if (hangsOnResult(agreement)) return;
  const given = Object.entries({ placements, employment, asOf });
  refuseAny(given.flatMap(([path, value]) => (value === undefined ? [] : [{ code: 'not-in-agreement', path }])));
}
