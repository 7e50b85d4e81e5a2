import type { OwnNames } from '../agreement/names.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import { type Days, type Period, toPeriod } from '../calendar/period.ts';
import { without } from '../calendar/runs.ts';
import type { Clause, Source } from '../evidence/clause.ts';
import { type Count, countText, pairText } from '../evidence/written.ts';
import { calledIn as calledDa, deadlineMessages as da } from '../language/da.ts';
import { calledIn as calledEn, deadlineMessages as en } from '../language/en.ts';
import type { DeadlineDuty, DeadlinesSteps } from '../language/steps-and-findings.ts';
import type { AskedCourse } from './asked-course.ts';

export type { DeadlineDuty };

/**
 * What must be done, in the order that duties of one day are listed in. `false`: a rule of thumb in the text; missing it
 * is no breach (A92).
 */
const binding: Readonly<Record<DeadlineDuty, boolean>> = {
  'police-proof': true,
  'start-capability': true,
  plan: false,
  'follow-up': true,
  'mentor-contact': true,
  'mentor-talk': true,
  'job-guidance': true,
  'attendance-protocol': true,
  'interim-report': true,
  'final-report': true,
  'invoice-by': true,
};

export const duties = /* @__PURE__ */ Object.keys(binding) as readonly DeadlineDuty[];

/** Something that is due on a day. */
export interface Deadline {
  readonly duty: DeadlineDuty;
  readonly dueOn: IsoDate;
  /** `false`: a rule of thumb in the text; missing it is no breach (A92). */
  readonly binding: boolean;
  /** How often it must have happened by then, where the order asks for more than the agreement. */
  readonly atLeast?: number;
  /** The days it is about, such as the month of a protocol; `null` where it is about the whole course. */
  readonly period: Period | null;
  readonly rule: string;
  readonly source: Source;
  readonly message: string;
  readonly messageDa: string;
}

/** A day on which something is due while it is gathered: as a number, for sorting. */
export interface DueDay {
  readonly due: Day;
  readonly clause: Clause;
  readonly about: Days | null;
}

export interface DueDuty extends DueDay {
  readonly duty: DeadlineDuty;
  readonly atLeast?: number;
}

/** What the step of a duty tells of its days, once it is known how many they are. */
type CountedFrom<Duty extends DeadlineDuty> = (times: Count) => DeadlinesSteps[`due-${Duty}`]['from'];

/** Of days that are counted from nothing but the course itself. */
export const onlyCounted = (times: Count) => ({ times });

/** What a pause does not take away: they are about the course as it went. */
const staysInPause: ReadonlySet<DeadlineDuty> = /* @__PURE__ */ new Set<DeadlineDuty>(['final-report', 'invoice-by']);

/**
 * The deadlines of a duty, whose days are in date order; where there are any, one step tells how they came about. What lies
 * wholly in a pause, by the days that it is about or else by its own, is not owed (R343).
 */
export function deadlinesOf<Duty extends DeadlineDuty>(
  { account, paused }: Pick<AskedCourse, 'account' | 'paused'>,
  duty: Duty,
  reckoned: readonly DueDay[],
  from: CountedFrom<Duty>,
): readonly DueDuty[] {
  const days =
    paused.length === 0 || staysInPause.has(duty)
      ? reckoned
      : reckoned.filter(({ due, about }) => without(about ?? { first: due, last: due }, paused).length > 0);
  const [first, last] = [days[0], days.at(-1)];
  if (account.tell && first && last) {
    const firstDay = toIsoDate(first.due);
    const gives = days.length === 1 ? firstDay : pairText(firstDay, toIsoDate(last.due));
    account.tell(`due-${duty}`, first.clause, from(countText(days.length)), gives);
  }
  return days.map(({ due, clause, about }) => ({ duty, due, clause, about }));
}

/** What is said of each duty, in each language, with the names of an agreement. */
export type DutyMessages = Readonly<Record<'da' | 'en', Readonly<Record<DeadlineDuty, string>>>>;

export function dutyMessages(own: OwnNames): DutyMessages {
  return { da: da(calledDa(own)), en: en(calledEn(own)) };
}

export function toDeadline({ duty, due, clause, about, atLeast }: DueDuty, messages: DutyMessages): Deadline {
  return {
    duty,
    dueOn: toIsoDate(due),
    binding: binding[duty],
    ...(atLeast !== undefined && { atLeast }),
    period: about && toPeriod(about),
    rule: clause.rule,
    source: clause.source,
    message: messages.en[duty],
    messageDa: messages.da[duty],
  };
}
