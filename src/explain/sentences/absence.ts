import type { AttendanceStep } from '../../absence/attendance-protocol.ts';
import type { AbsenceStep } from '../../absence/course-absence.ts';
import type { AbsenceEventKind } from '../../absence/events.ts';
import type { FirstDayStep } from '../../absence/first-day-procedure.ts';
import { groupName } from '../../agreement/group-words.ts';
import type { Language, Words } from '../../evidence/clause.ts';
import { counted, spokenDate, spokenMonth, spokenNumber } from '../../evidence/spoken.ts';
import type { Sentences } from './sentence.ts';

/** What happened, as a reader is told it. */
export const eventWords: Readonly<Record<AbsenceEventKind, Words>> = {
  'sickness-refused': {
    da: 'Kontaktcentret accepterer ikke sygdommen',
    en: 'Kontaktcentret does not accept the sickness',
  },
  'sickness-accepted': { da: 'Kontaktcentret accepterer sygdommen', en: 'Kontaktcentret accepts the sickness' },
  'sickness-reported': { da: 'Borgeren melder sig syg', en: 'The citizen reports sick' },
  absent: { da: 'Borgeren er væk', en: 'The citizen is away' },
  'no-message': { da: 'Borgeren bliver væk uden besked', en: 'The citizen stays away without a word' },
  'not-back-after-sickness': {
    da: 'Borgeren møder ikke efter den accepterede sygeperiode',
    en: 'The citizen does not come back after the accepted sickness',
  },
  late: { da: 'Borgeren kommer for sent', en: 'The citizen comes late' },
  'refused-to-take-part': {
    da: 'Borgeren er mødt, men vil ikke deltage',
    en: 'The citizen is present but will not take part',
  },
  disturbed: { da: 'Borgeren er mødt, men forstyrrer', en: 'The citizen is present but disturbs others' },
  passive: { da: 'Borgeren er mødt, men passiv', en: 'The citizen is present but passive' },
  'left-early': { da: 'Borgeren går før tid', en: 'The citizen leaves early' },
  'turned-up': { da: 'Borgeren dukker op igen', en: 'The citizen appears again' },
  'leave-asked': { da: 'Borgeren beder om fri', en: 'The citizen asks for leave' },
  'k-kassen-request': {
    da: 'K-kassen beder om hjælp til at få kontakt',
    en: 'K-kassen asks for help to reach the citizen',
  },
  'important-information': {
    da: 'Leverandøren får vigtig viden om borgeren',
    en: 'The provider learns something important about the citizen',
  },
  'benefit-ended': { da: 'Borgerens ydelse ophører', en: "The citizen's benefit ends" },
};

function daysList(days: string, language: Language): string {
  return days === ''
    ? language === 'da'
      ? 'ingen'
      : 'none'
    : days
        .split(' ')
        .map((day) => spokenDate(day, language))
        .join(', ');
}

function missedHours(extent: string, hours: string | undefined, language: Language): string {
  if (extent === 'hours')
    return counted(hours ?? '', language === 'da' ? 'time' : 'hour', language === 'da' ? 'timer' : 'hours', language);
  if (extent === 'present') return language === 'da' ? 'mødt, med note' : 'present, with a note';
  return language === 'da' ? 'hele dagen' : 'the whole day';
}

export const absenceSentences: Sentences<FirstDayStep | AbsenceStep | AttendanceStep> = {
  'first-day-procedure': {
    da: ({ benefitGroup = '' }, gives) =>
      gives === 're-summons'
        ? `Ydelse: ${groupName(benefitGroup, 'da')}. Borgeren indkaldes igen med brev.`
        : `Ydelse: ${groupName(benefitGroup, 'da')}. Fravær registreres, og borgeren kontaktes.`,
    en: ({ benefitGroup = '' }, gives) =>
      gives === 're-summons'
        ? `Benefit: ${groupName(benefitGroup, 'en')}. The citizen is summoned again by letter.`
        : `Benefit: ${groupName(benefitGroup, 'en')}. Absence is registered, and the citizen is contacted.`,
  },
  're-summons-window': {
    da: ({ firstMeeting = '', days = '' }, gives) =>
      `De ${days} dage fra ${spokenDate(firstMeeting, 'da')} løber til og med ${spokenDate(gives, 'da')}.`,
    en: ({ firstMeeting = '', days = '' }, gives) =>
      `The ${days} days from ${spokenDate(firstMeeting, 'en')} run through ${spokenDate(gives, 'en')}.`,
  },
  're-summons-count': {
    da: (_, gives) => `Borgeren kan indkaldes igen ${counted(gives, 'gang', 'gange', 'da')}.`,
    en: (_, gives) => `The citizen may be summoned again ${counted(gives, 'time', 'times', 'en')}.`,
  },
  're-summons': {
    da: ({ before = '', days = '', letterSentOn }, gives) =>
      `${letterSentOn === undefined ? 'Planlagt' : `Brev af ${spokenDate(letterSentOn, 'da')}`}: ${spokenDate(before, 'da')} + ${counted(days, 'dag', 'dage', 'da')} giver møde ${spokenDate(gives, 'da')}.`,
    en: ({ before = '', days = '', letterSentOn }, gives) =>
      `${letterSentOn === undefined ? 'Planned' : `Letter of ${spokenDate(letterSentOn, 'en')}`}: ${spokenDate(before, 'en')} + ${counted(days, 'day', 'days', 'en')} gives a meeting on ${spokenDate(gives, 'en')}.`,
  },
  'outside-window': {
    da: ({ lastDay = '' }, gives) =>
      `Mødet ${spokenDate(gives, 'da')} ligger efter ${spokenDate(lastDay, 'da')}, den sidste af dagene.`,
    en: ({ lastDay = '' }, gives) =>
      `The meeting on ${spokenDate(gives, 'en')} lies after ${spokenDate(lastDay, 'en')}, the last of the days.`,
  },
  'wait-with-registration': {
    da: () => 'Intet registreres i portalen, før borgeren er mødt.',
    en: () => 'Nothing is registered in the portal until the citizen has turned up.',
  },
  'registrable-days': {
    da: ({ missed = '', most = '' }, gives) =>
      `Forsømte møder: ${daysList(missed, 'da')}. Højst ${counted(most, 'dag', 'dage', 'da')} registreres: ${daysList(gives, 'da')}.`,
    en: ({ missed = '', most = '' }, gives) =>
      `Meetings missed: ${daysList(missed, 'en')}. At most ${counted(most, 'day', 'days', 'en')} are registered: ${daysList(gives, 'en')}.`,
  },
  'register-by': {
    da: (_, gives) => `De registreres senest den dag, borgeren møder: ${spokenDate(gives, 'da')}.`,
    en: (_, gives) => `They are registered at the latest the day the citizen turns up: ${spokenDate(gives, 'en')}.`,
  },
  'report-to-k-kassen': {
    da: ({ meetings = '' }, gives) =>
      `Alle ${meetings} møder er forsømt; efter ${spokenDate(gives, 'da')} meldes de til K-kassen i mailskabelonen. Kilden sætter ingen frist.`,
    en: ({ meetings = '' }, gives) =>
      `All ${meetings} meetings were missed; after ${spokenDate(gives, 'en')} they are reported to K-kassen in the mail template. The source sets no deadline.`,
  },
  'register-same-day': {
    da: (_, gives) => `Fravær registreres i portalen senest samme dag: ${spokenDate(gives, 'da')}.`,
    en: (_, gives) => `Absence is registered in the portal that same day at the latest: ${spokenDate(gives, 'en')}.`,
  },
  'contact-attempts': {
    da: (_, gives) => `Borgeren kontaktes ${counted(gives, 'gang', 'gange', 'da')}; kilden sætter ingen datoer.`,
    en: (_, gives) => `The citizen is contacted ${counted(gives, 'time', 'times', 'en')}; the source sets no dates.`,
  },
  'tell-jobcentre': {
    da: () => 'Møder borgeren stadig ikke, får jobcentret besked.',
    en: () => 'If the citizen still does not come, the jobcentre is told.',
  },
  'portal-registration': {
    da: ({ on = '', extent = '', hours }, gives) =>
      `${spokenDate(on, 'da')}: uberettiget fravær, ${missedHours(extent, hours, 'da')}, registreres senest ${spokenDate(gives, 'da')}.`,
    en: ({ on = '', extent = '', hours }, gives) =>
      `${spokenDate(on, 'en')}: unauthorised absence, ${missedHours(extent, hours, 'en')}, registered at the latest ${spokenDate(gives, 'en')}.`,
  },
  'same-registration': {
    da: ({ on = '', extent = '', hours }) =>
      `${spokenDate(on, 'da')}: ${missedHours(extent, hours, 'da')} hører til dagens ene registrering.`,
    en: ({ on = '', extent = '', hours }) =>
      `${spokenDate(on, 'en')}: ${missedHours(extent, hours, 'en')} belongs to the day's one registration.`,
  },
  'nothing-in-portal': {
    da: ({ on = '', kind = '' }) =>
      `${spokenDate(on, 'da')}: ${eventWords[kind as AbsenceEventKind].da}; intet i portalen.`,
    en: ({ on = '', kind = '' }) =>
      `${spokenDate(on, 'en')}: ${eventWords[kind as AbsenceEventKind].en}; nothing in the portal.`,
  },
  'flagged-for-correction': {
    da: ({ day = '' }, gives) =>
      `Registreringen for ${spokenDate(day, 'da')} skal rettes, ikke slettes: sygdommen blev accepteret ${spokenDate(gives, 'da')}.`,
    en: ({ day = '' }, gives) =>
      `The registration for ${spokenDate(day, 'en')} is to be corrected, not deleted: the sickness was accepted on ${spokenDate(gives, 'en')}.`,
  },
  'deduction-days': {
    da: ({ benefitGroup }, gives) =>
      benefitGroup === undefined
        ? `Dage, et fradrag kan tælle, helt eller delvist: ${daysList(gives, 'da')}.`
        : `Reglen om fradrag nævner ikke ${groupName(benefitGroup, 'da')}; ingen dage tælles.`,
    en: ({ benefitGroup }, gives) =>
      benefitGroup === undefined
        ? `Days that a deduction may count, in whole or in part: ${daysList(gives, 'en')}.`
        : `The rule on deductions does not name ${groupName(benefitGroup, 'en')}; no days are counted.`,
  },
  'awaiting-decision': {
    da: (_, gives) => `Kontaktcentret har ikke afgjort sygdommen: ${daysList(gives, 'da')}. Det er ingen fradragsdage.`,
    en: (_, gives) =>
      `Kontaktcentret has not decided on the sickness: ${daysList(gives, 'en')}. They are no deduction days.`,
  },
  'registered-once-refused': {
    da: ({ on = '' }) => `${spokenDate(on, 'da')}: registreres i portalen den dag, sygdommen blev afvist.`,
    en: ({ on = '' }) => `${spokenDate(on, 'en')}: registered in the portal the day the sickness was refused.`,
  },
  'attendance-day': {
    da: ({ date = '', entry = '', plannedHours = '', attendedHours = '' }, gives) =>
      `${spokenDate(date, 'da')}: ${spokenNumber(plannedHours, 'da')} − ${spokenNumber(attendedHours, 'da')} = ${counted(gives, 'times', 'timers', 'da')} fravær${entry === 'absent' ? '; hele dagen er fravær' : ''}.`,
    en: ({ date = '', entry = '', plannedHours = '', attendedHours = '' }, gives) =>
      `${spokenDate(date, 'en')}: ${spokenNumber(plannedHours, 'en')} − ${spokenNumber(attendedHours, 'en')} = ${counted(gives, 'hour', 'hours', 'en')} of absence${entry === 'absent' ? '; the whole day is absence' : ''}.`,
  },
  'attendance-total': {
    da: ({ plannedHours = '', attendedHours = '' }, gives) =>
      `Måneden: ${counted(plannedHours, 'time', 'timer', 'da')} planlagt, ${spokenNumber(attendedHours, 'da')} med fremmøde, ${spokenNumber(gives, 'da')} med fravær.`,
    en: ({ plannedHours = '', attendedHours = '' }, gives) =>
      `The month: ${counted(plannedHours, 'hour', 'hours', 'en')} planned, ${spokenNumber(attendedHours, 'en')} attended, ${spokenNumber(gives, 'en')} absent.`,
  },
  'send-attendance-protocol': {
    da: ({ month = '' }, gives) => `Protokollen for ${spokenMonth(month, 'da')} sendes ${spokenDate(gives, 'da')}.`,
    en: ({ month = '' }, gives) =>
      `The protocol for ${spokenMonth(month, 'en')} is sent on ${spokenDate(gives, 'en')}.`,
  },
};
