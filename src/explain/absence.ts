import type { AttendanceProtocol } from '../absence/attendance-protocol.ts';
import type { CourseAbsence, EventAnswer } from '../absence/course-absence.ts';
import type { FirstDayAbsence, ReSummonsProcedure } from '../absence/first-day-procedure.ts';
import type { ProtocolMark } from '../absence/protocol-entry.ts';
import type { FirstDayStatus, MeetingOutcome } from '../absence/re-summons.ts';
import type { Language, Words } from '../evidence/clause.ts';
import { counted, pick, spokenDate, spokenNumber } from '../evidence/spoken.ts';
import { explainDuties } from './absence-duties.ts';
import { explainFindings } from './findings.ts';
import { eventWords } from './sentences/absence.ts';
import { explainSteps } from './steps.ts';
import { inLanguage, table, type View } from './view.ts';

export const firstDayAbsenceView: View<FirstDayAbsence> = {
  text: inLanguage(explainFirstDay),
  table: ({ duties }) =>
    table(
      ['from', 'dueOn', 'duty', 'state', 'onlyIf', 'weight', 'meetingOn', 'rule'],
      duties.map((each) => [
        each.from,
        each.dueOn,
        each.duty,
        each.state,
        each.onlyIf,
        each.weight,
        each.meetingOn,
        each.rule,
      ]),
    ),
};

const statusWords: Readonly<Record<FirstDayStatus, Words>> = {
  awaiting: {
    da: 'Borgeren er indkaldt og ikke mødt endnu.',
    en: 'The citizen is summoned and has not turned up yet.',
  },
  appeared: { da: 'Borgeren er mødt.', en: 'The citizen has turned up.' },
  exhausted: { da: 'Alle møder er forsømt.', en: 'Every meeting was missed.' },
};

export const meetingWords: Readonly<Record<MeetingOutcome, Words>> = {
  missed: { da: 'forsømt', en: 'missed' },
  appeared: { da: 'mødt', en: 'turned up' },
  pending: { da: 'venter', en: 'pending' },
  'not-needed': { da: 'bortfalder', en: 'not needed' },
};

function explainFirstDay(answer: FirstDayAbsence, language: Language): readonly string[] {
  return [
    ...(answer.procedure === 're-summons' ? explainMeetings(answer, language) : [notComeTold(answer, language)]),
    pick(language, 'Kalender:', 'Calendar:'),
    ...explainDuties(answer.duties, language),
    ...explainSteps(answer.steps, language),
  ];
}

function explainMeetings(answer: ReSummonsProcedure, language: Language): string[] {
  const { status, summonses, registrableDays, registerBy, report, window } = answer;
  const lines = [statusWords[status][language]];
  for (const { number, meetingOn, letterSentOn, outcome, outsideWindow } of summonses) {
    const letter =
      letterSentOn === null ? '' : `, ${pick(language, 'brev', 'letter')} ${spokenDate(letterSentOn, language)}`;
    const outside = outsideWindow
      ? `, ${pick(language, 'efter fristen', 'past the period')} ${spokenDate(window.lastDay, language)}`
      : '';
    const name =
      number === 0
        ? pick(language, '1. møde', 'First meeting')
        : `${pick(language, 'Genindkaldelse', 'Re-summons')} ${number}`;
    lines.push(`${name}: ${spokenDate(meetingOn, language)}, ${meetingWords[outcome][language]}${letter}${outside}`);
  }
  if (registerBy !== null && registrableDays.length > 0) {
    const days = registrableDays.map((day) => spokenDate(day, language)).join(', ');
    lines.push(
      pick(
        language,
        `Registreres i portalen senest ${spokenDate(registerBy, 'da')}: ${days}`,
        `To be registered in the portal at the latest ${spokenDate(registerBy, 'en')}: ${days}`,
      ),
    );
  }
  if (report) {
    lines.push(
      pick(
        language,
        `Udeblivelserne meldes til K-kassen efter ${spokenDate(report.after, 'da')}.`,
        `The missed meetings are reported to K-kassen after ${spokenDate(report.after, 'en')}.`,
      ),
    );
  }
  return lines;
}

function notComeTold(
  { contactAttempts, report }: { readonly contactAttempts: number; readonly report: object | null },
  language: Language,
): string {
  return report
    ? pick(
        language,
        `Udebliver borgeren: registrer fraværet, kontakt borgeren ${contactAttempts} gange, og giv ellers jobcentret besked.`,
        `If the citizen stays away: register the absence, contact the citizen ${contactAttempts} times, else tell the jobcentre.`,
      )
    : statusWords.appeared[language];
}

export const absenceView: View<CourseAbsence> = {
  text: inLanguage(explainAbsence),
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
          : portal?.record === 'new' && deductionDays.includes(on)
            ? 'counts'
            : '',
      ]),
    ),
};

const markWords: Readonly<Record<ProtocolMark, Words>> = {
  absent: { da: 'fraværende', en: 'absent' },
  'partly-absent': { da: 'delvist fraværende', en: 'partly absent' },
  present: { da: 'mødt', en: 'present' },
  'sick-reported': { da: 'syg, meldt', en: 'sick, reported' },
  'sick-accepted': { da: 'syg, accepteret', en: 'sick, accepted' },
};

function explainAbsence(
  { events, deductionDays, awaitingDecision, findings, steps }: CourseAbsence,
  language: Language,
): readonly string[] {
  return [
    ...events.flatMap((event) => explainEvent(event, language)),
    deductionDays.length === 0
      ? pick(language, 'Ingen dage, et fradrag kan tælle.', 'No days that a deduction may count.')
      : `${pick(language, 'Dage, et fradrag kan tælle', 'Days that a deduction may count')}: ${listed(deductionDays, language)}`,
    ...awaitingTold(awaitingDecision, language),
    ...explainFindings(findings, language),
    ...explainSteps(steps, language),
  ];
}

/** Sickness that nobody has decided on, where there is any. */
function awaitingTold(days: readonly string[], language: Language): readonly string[] {
  if (days.length === 0) return [];
  return [
    pick(
      language,
      `Sygdom meldt, ikke afgjort af Kontaktcentret: ${listed(days, 'da')}`,
      `Sickness reported, not decided by Kontaktcentret: ${listed(days, 'en')}`,
    ),
  ];
}

function listed(days: readonly string[], language: Language): string {
  return days.map((day) => spokenDate(day, language)).join(', ');
}

function explainEvent({ on, kind, portal, protocol, duties, findings }: EventAnswer, language: Language): string[] {
  const inPortal = portal
    ? pick(language, 'uberettiget fravær i portalen', 'unauthorised absence in the portal')
    : pick(language, 'intet i portalen', 'nothing in the portal');
  const hours = portal?.hours
    ? ` (${counted(portal.hours, pick(language, 'time', 'hour'), pick(language, 'timer', 'hours'), language)})`
    : '';
  const mark = protocol ? `; ${pick(language, 'protokol', 'protocol')}: ${markWords[protocol.entry][language]}` : '';
  return [
    `${spokenDate(on, language)}: ${eventWords[kind][language]}: ${inPortal}${hours}${mark}`,
    ...explainDuties(duties, language),
    ...explainFindings(findings, language),
  ];
}

export const attendanceProtocolView: View<AttendanceProtocol> = {
  text: inLanguage(explainAttendance),
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
        ['total', plannedHours, attendedHours, absentHours, `sendOn ${sendOn}`, ''],
      ],
    ),
};

function explainAttendance(answer: AttendanceProtocol, language: Language): readonly string[] {
  const { plannedHours, attendedHours, absentHours, fullAbsenceDays, portalRegistrations, sendOn } = answer;
  const orNone = (days: readonly string[]) =>
    days.length === 0 ? pick(language, 'ingen', 'none') : listed(days, language);
  const sameDay = portalRegistrations.filter(({ registerBy }) => registerBy !== null).map(({ date }) => date);
  const onceRefused = portalRegistrations.filter(({ registerBy }) => registerBy === null).map(({ date }) => date);
  return [
    pick(
      language,
      `Planlagt ${spokenNumber(plannedHours, 'da')}, fremmøde ${spokenNumber(attendedHours, 'da')}, fravær ${spokenNumber(absentHours, 'da')} (timer)`,
      `Planned ${spokenNumber(plannedHours, 'en')}, attended ${spokenNumber(attendedHours, 'en')}, absent ${spokenNumber(absentHours, 'en')} (hours)`,
    ),
    `${pick(language, 'Hele fraværsdage', 'Whole days of absence')}: ${orNone(fullAbsenceDays)}`,
    `${pick(language, 'Registreres i portalen samme dag', 'Registered in the portal the same day')}: ${orNone(sameDay)}`,
    ...(onceRefused.length === 0
      ? []
      : [
          `${pick(language, 'Registreres i portalen, den dag sygdommen blev afvist', 'Registered in the portal the day the sickness was refused')}: ${listed(onceRefused, language)}`,
        ]),
    ...awaitingTold(answer.awaitingDecision, language),
    `${pick(language, 'Protokollen sendes', 'The protocol is sent')} ${spokenDate(sendOn, language)}`,
    ...answer.findings.map(
      (found) => `${spokenDate(found.date, language)}: ${explainFindings([found], language).join('')}`,
    ),
    ...explainSteps(answer.steps, language),
  ];
}
