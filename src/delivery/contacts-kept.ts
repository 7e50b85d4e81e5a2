import type { CourseDays } from '../agreement/course.ts';
import { type DeliveryTerms, type FollowUpTerm, type LevelRule, ruleFor } from '../agreement/terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { type Days, type Period, toPeriod } from '../calendar/period.ts';
import { counted, spokenDate } from '../evidence/spoken.ts';
import { compare } from '../money/whole.ts';
import { contactStretches, followUpStretches, monthStretches, weekStretches } from './contact-intervals.ts';
import { type DeliveryFacts, daysOf } from './delivery-facts.ts';
import { type DeliveryFinding, type DeliveryFindingCode, deliveryFinding, spans } from './findings.ts';
import type { CountedWeek } from './planned-weeks.ts';

/** What should have happened and did not: the stretches, and the findings on them. `null` where nobody can say. */
export interface Missed {
  readonly stretches: readonly Period[] | null;
  readonly findings: readonly DeliveryFinding[];
}

const UNKNOWN: Missed = { stretches: null, findings: [] };

function missed(
  code: DeliveryFindingCode,
  rule: LevelRule,
  stretches: readonly Days[],
  what: { readonly da: string; readonly en: string },
): Missed {
  const periods = stretches.map(toPeriod);
  const [first] = periods;
  if (!first) return { stretches: [], findings: [] };
  const times = {
    da: counted(periods.length, 'gang', 'gange', 'da'),
    en: counted(periods.length, 'time', 'times', 'en'),
  };
  return {
    stretches: periods,
    findings: [
      deliveryFinding(code, rule, {
        da: `${what.da} mangler ${times.da}, første gang ${spokenDate(first.firstDay, 'da')} – ${spokenDate(first.lastDay, 'da')}.`,
        en: `${what.en} is missing ${times.en}, first from ${spokenDate(first.firstDay, 'en')} through ${spokenDate(first.lastDay, 'en')}.`,
      }),
    ],
  };
}

/** Full weeks without anything planned, which area 1 does not allow (R115, A63). */
export function emptyWeeks(weeks: readonly CountedWeek[]): number[] {
  return weeks.filter(({ full, planned }) => full && compare(planned, 0) === 0).map(({ week }) => week);
}

export function activityFindings(terms: DeliveryTerms, level: string, empty: readonly number[]): DeliveryFinding[] {
  const rule = ruleFor(terms.activity, level);
  if (!rule || rule.mentorOnly || empty.length === 0) return [];
  return [
    deliveryFinding('week-without-activity', rule, {
      da: `Der er ingen aktivitet i uge ${spans(empty)}.`,
      en: `There is no activity in week ${spans(empty)}.`,
    }),
  ];
}

/**
 * Contacts of a mentor that did not take place: in area 1 one in every second week where the mentor is all that the
 * young person has (R115), in area 2 those of the retention mentor of a citizen in a company or an education (R185).
 */
export function missedContacts(
  terms: DeliveryTerms,
  { order, contacts, mentorBeside, contactsPerMonth = 1 }: DeliveryFacts,
  { ordered, open }: CourseDays,
  weeks: readonly CountedWeek[],
): Missed {
  const words = { da: 'Kontakt med mentor', en: 'Contact with the mentor' };
  const made = contacts && daysOf('contacts', contacts, ordered);
  const alone = ruleFor(terms.activity, order.level);
  if (open && alone?.mentorOnly && mentorBeside === undefined) {
    const happened = made ?? weeks.filter(({ planned }) => compare(planned, 0) > 0).map(({ days }) => days.first);
    const stretches = fewerThan(1, weekStretches(open, alone.everyWeeks), happened);
    return missed('mentor-contact-missed', alone, stretches, words);
  }
  const monthly = ruleFor(terms.mentorContact, order.level);
  if (!open || !monthly || !made || mentorBeside === 'offer') return UNKNOWN;
  const stretches = fewerThan(contactsPerMonth, contactStretches(open, monthly.everyMonths), made);
  return missed('mentor-contact-missed', monthly, stretches, words);
}

/** Individual talks of the retention mentor that did not take place (R186, A64). */
export function missedTalks(
  terms: DeliveryTerms,
  { order, contacts, mentorBeside, talkEveryMonths }: DeliveryFacts,
  { ordered, open }: CourseDays,
): Missed {
  const rule = ruleFor(terms.mentorTalk, order.level);
  if (!open || !rule || !contacts || mentorBeside === 'offer') return UNKNOWN;
  const days = daysOf('contacts', contacts, ordered);
  const talks = days.filter((_, index) => contacts[index]?.kind === 'talk');
  const stretches = fewerThan(1, monthStretches(open, talkEveryMonths ?? rule.everyMonths), talks);
  return missed('mentor-talk-missed', rule, stretches, {
    da: 'Individuel samtale hos leverandøren',
    en: 'An individual talk at the provider’s',
  });
}

/** The stretches in which something happened fewer times than asked; none begins, or ends, before the one before it. */
function fewerThan(least: number, stretches: readonly Days[], happened: readonly Day[]): Days[] {
  const sorted = [...happened].sort((a, b) => a - b);
  let [earlier, through] = [0, 0];
  return stretches.filter(({ first, last }) => {
    while (earlier < sorted.length && (sorted[earlier] as Day) < first) earlier++;
    while (through < sorted.length && (sorted[through] as Day) <= last) through++;
    return through - earlier < least;
  });
}

/**
 * Follow-ups on a citizen in a company that did not take place: in every full course week with placement hours (R180),
 * or with a longer gap than the agreement allows (R045).
 */
export function missedFollowUps(
  terms: DeliveryTerms,
  { order, followUps }: DeliveryFacts,
  { ordered, open }: CourseDays,
  weeks: readonly CountedWeek[],
  wholeCourse: boolean,
): Missed {
  const made = followUps && daysOf('followUps', followUps, ordered);
  const rule = ruleFor(terms.followUp, order.level);
  if (!rule || !made || !open) return UNKNOWN;
  const stretches = followUpDays(rule, open, weeks, wholeCourse).flatMap((days) =>
    fewerThan(1, followUpStretches(rule, days, made), made),
  );
  const found = missed('follow-up-missed', rule, stretches, {
    da: 'Opfølgning',
    en: 'A follow-up',
  });
  const phone = followUps.filter(({ byTelephone }) => byTelephone).length;
  if (phone === 0 || rule.counted === 'gap') return found;
  const byPhone = deliveryFinding('follow-up-by-telephone', rule, {
    da: `${phone} af ${counted(followUps.length, 'opfølgning', 'opfølgninger', 'da')} er sket på telefon, som kun må være undtagelsen.`,
    en: `${phone} of ${counted(followUps.length, 'follow-up', 'follow-ups', 'en')} took place by telephone, which may only be the exception.`,
  });
  return { stretches: found.stretches, findings: [...found.findings, byPhone] };
}

/** The days in which follow-ups are asked for: course weeks with a placement, those that follow each other together. */
function followUpDays(
  { counted: kind }: FollowUpTerm,
  open: Days,
  weeks: readonly CountedWeek[],
  wholeCourse: boolean,
): Days[] {
  if (kind === 'gap' && wholeCourse) return [open];
  const runs: Days[] = [];
  for (const { days, placement } of weeks) {
    if (compare(placement, 0) === 0) continue;
    const before = runs.at(-1);
    if (before && before.last + 1 === days.first) runs[runs.length - 1] = { first: before.first, last: days.last };
    else runs.push(days);
  }
  return runs;
}
