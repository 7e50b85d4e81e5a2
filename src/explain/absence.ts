import type { AttendanceProtocol } from '../absence/attendance-protocol.ts';
import type { CourseAbsence, EventAnswer } from '../absence/course-absence.ts';
import { absenceEventKinds } from '../absence/events.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import { type Days, type Period, toPeriod } from '../calendar/period.ts';
import type { Wording } from '../language/wordings.ts';
import { explainDuties } from './absence-duties.ts';
import { type DrawnLine, dayByDay } from './day-by-day.ts';
import { explainFindings } from './findings.ts';
import { explainSteps } from './steps.ts';
import { table, type View } from './view.ts';

export const absenceView: View<CourseAbsence> = {
  text: explainAbsence,
  table: ({ events, deductionDays, awaitingDecision }) =>
    table(
      ['on', 'kind', 'id', 'portal', 'hours', 'registerBy', 'protocol', 'deadline', 'duties', 'deduction'],
      events.map(({ on, kind, id, portal, protocol, deadline, duties }) => [
        on,
        kind,
        id,
        portal?.extent,
        portal?.hours,
        portal?.registerBy,
        protocol?.entry,
        deadline,
        duties.map(({ duty }) => duty).join(' '),
        kind === 'sickness-reported' && awaitingDecision.includes(on)
          ? 'awaiting-decision'
          : portal?.record === 'new' && deductionDays?.includes(on)
            ? 'counts'
            : '',
      ]),
    ),
};

function explainAbsence(answer: CourseAbsence, wording: Wording): readonly string[] {
  const { absence: words } = wording;
  const { events, deductionDays, awaitingDecision, findings, steps } = answer;
  return [
    ...events.flatMap((event) => explainEvent(event, wording)),
    ...dayByDay(courseDays(answer, wording), wording),
    wording.dayByDay.onlyEvents,
    ...(deductionDays
      ? [
          deductionDays.length === 0
            ? words.noDeductionDays(awaitingDecision.length > 0 && mayCount(answer))
            : words.deductionDays(deductionDays),
        ]
      : []),
    ...explainAwaiting(awaitingDecision, wording),
    ...explainFindings(findings, wording),
    ...explainSteps(steps, wording),
  ];
}

/** Each day as it was, and what comes of one whose sickness nobody has decided on. */
function courseDays(answer: CourseAbsence, wording: Wording): readonly DrawnLine[] {
  const { protocolDays, portalRecords, awaitingDecision } = answer;
  const { names, absence: words, dayByDay: drawn } = wording;
  const recorded = new Map(portalRecords.map((record) => [record.day, record]));
  const facts = protocolDays.map(({ day, entry }): DrawnLine => {
    const record = recorded.get(day);
    const hours = record?.hours ? ` (${words.hours(record.hours)})` : '';
    const inPortal = `${(record ? words.inPortal : words.nothingInPortal)(names)}${hours}`;
    const isWrong = record !== undefined && record.correctSince !== null;
    return { on: day, standing: drawn.days[entry], what: isWrong ? drawn.toCorrect(names) : inPortal };
  });
  const conditions = awaitingDecision.flatMap((on): readonly DrawnLine[] => [
    {
      on,
      standing: drawn.ifAccepted,
      what: (recorded.has(on) ? drawn.toCorrect : drawn.staysOut)(names),
    },
    { on, standing: drawn.ifRefused, what: mayCount(answer) ? drawn.mayCount : drawn.isAbsence },
  ]);
  const sick = acceptedDays(answer).map(
    ({ firstDay: on, lastDay: through }): DrawnLine => ({
      on,
      through,
      standing: drawn.days['sick-accepted'],
      what: words.nothingInPortal(names),
    }),
  );
  return [...facts, ...sick, ...conditions];
}

/**
 * The days of accepted sickness (R272) on which nothing else is told to have happened, in as few periods as they make. None
 * where a part was refused as well: which part stands in the message, and not in the answer.
 */
function acceptedDays({ events, protocolDays }: CourseAbsence): readonly Period[] {
  if (events.some(({ kind }) => kind === 'sickness-refused')) return [];
  const taken = protocolDays.map(({ day }) => dayOf(day, 'day')).sort((a, b) => a - b);
  const periods: Days[] = [];
  for (const { first, last } of joined(events.flatMap(accepted))) {
    let from = first;
    for (const day of [...taken.filter((each) => first <= each && each <= last), last + 1]) {
      if (from < day) periods.push({ first: from, last: (day - 1) as Day });
      from = (day + 1) as Day;
    }
  }
  return periods.map(toPeriod);
}

function accepted({ kind, protocol }: EventAnswer): readonly Days[] {
  if (kind !== 'sickness-accepted' || !protocol) return [];
  return [{ first: dayOf(protocol.firstDay, 'firstDay'), last: dayOf(protocol.lastDay, 'lastDay') }];
}

/** Periods that meet, as one. */
function joined(all: readonly Days[]): readonly Days[] {
  const inOrder = [...all].sort((a, b) => a.first - b.first);
  return inOrder.reduce<Days[]>((before, { first, last }) => {
    const open = before.at(-1);
    if (open === undefined || first > open.last + 1) before.push({ first, last });
    else before[before.length - 1] = { first: open.first, last: last > open.last ? last : open.last };
    return before;
  }, []);
}

/** Whether absence of a citizen like this one may count in a deduction at all. */
function mayCount({ deductionDays, findings }: CourseAbsence): boolean {
  return deductionDays !== null && !findings.some(({ code }) => code === 'outside-deduction-rule');
}

/** Sickness that nobody has decided on, where there is any. */
export function explainAwaiting(days: readonly IsoDate[], { names, absence: words }: Wording): readonly string[] {
  return days.length === 0 ? [] : [words.awaiting(days, names)];
}

function explainEvent(
  { on, kind, portal, protocol, duties, findings }: EventAnswer,
  wording: Wording,
): readonly string[] {
  const { say, names, absence: words } = wording;
  const inPortal = (portal ? words.inPortal : words.nothingInPortal)(names);
  const hours = portal?.hours ? ` (${words.hours(portal.hours)})` : '';
  const present = portal?.extent === 'present' ? `, ${words.wasPresent}` : '';
  const cause = portal?.cause && !isKind(portal.cause) ? `, ${words.cause(portal.cause)}` : '';
  const mark = protocol ? `; ${words.protocol}: ${words.marks[protocol.entry]}` : '';
  return [
    `${say.date(on)}: ${words.events(names)[kind]}: ${inPortal}${hours}${present}${cause}${mark}`,
    ...explainDuties(duties, wording),
    ...explainFindings(findings, wording),
  ];
}

/** A cause that only repeats what happened. */
function isKind(cause: string): boolean {
  return (absenceEventKinds as readonly string[]).includes(cause);
}

export const attendanceProtocolView: View<AttendanceProtocol> = {
  text: explainAttendance,
  table: ({ days, plannedHours, attendedHours, absentHours, sendOn }) =>
    table(
      ['date', 'plannedHours', 'attendedHours', 'absentHours', 'entry', 'cause'],
      [
        ...days.map((each) => [
          each.date,
          each.plannedHours,
          each.attendedHours,
          each.absentHours,
          each.entry,
          each.cause,
        ]),
        ['total', plannedHours, attendedHours, absentHours, sendOn === null ? '' : `sendOn ${sendOn}`, ''],
      ],
    ),
};

function explainAttendance(answer: AttendanceProtocol, wording: Wording): readonly string[] {
  const { say, names, attendanceProtocol: words } = wording;
  const { plannedHours, attendedHours, absentHours, portalRegistrations } = answer;
  const sameDay = portalRegistrations.filter(({ registerBy }) => registerBy !== null).map(({ date }) => date);
  const onceRefused = portalRegistrations.filter(({ registerBy }) => registerBy === null).map(({ date }) => date);
  return [
    words.month(plannedHours, attendedHours, absentHours),
    words.wholeDays(answer.fullAbsenceDays),
    words.sameDay(sameDay, names),
    ...(onceRefused.length === 0 ? [] : [words.onceRefused(onceRefused, names)]),
    ...explainAwaiting(answer.awaitingDecision, wording),
    ...(answer.sendOn === null ? [] : [words.sendOn(answer.sendOn)]),
    ...dayByDay(monthDays(answer, wording), wording),
    wording.dayByDay.onlyDays,
    ...answer.findings.map((found) => `${say.date(found.date)}: ${explainFindings([found], wording).join('')}`),
    ...explainSteps(answer.steps, wording),
  ];
}

/** Each day of the month as it was, what comes of sickness that nobody has decided on, and when the protocol is sent. */
function monthDays(
  { days, portalRegistrations, awaitingDecision, sendOn }: AttendanceProtocol,
  { names, absence: words, attendanceProtocol, dayByDay: drawn }: Wording,
): readonly DrawnLine[] {
  const registered = new Set(portalRegistrations.map(({ date }) => date));
  const facts = days.map(({ date, entry, attendedHours, plannedHours, cause }): DrawnLine => {
    const why = cause === null ? '' : `, ${words.cause(cause)}`;
    return { on: date, standing: drawn.days[entry], what: `${drawn.attended(attendedHours, plannedHours)}${why}` };
  });
  const conditions = awaitingDecision.flatMap((on): readonly DrawnLine[] => [
    { on, standing: drawn.ifAccepted, what: (registered.has(on) ? drawn.toCorrect : drawn.staysOut)(names) },
    { on, standing: drawn.ifRefused, what: drawn.isAbsence },
  ]);
  const plan = sendOn === null ? [] : [{ on: sendOn, standing: drawn.planned, what: attendanceProtocol.sent }];
  return [...facts, ...conditions, ...plan];
}
