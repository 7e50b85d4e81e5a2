import type { BenefitGroup, ClosureGround } from '../agreement/order.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { listOf, type Share } from '../evidence/written.ts';
import type { Hours } from '../money/kroner.ts';
import { type Noun, speechOf } from './speech.ts';
import type {
  AbsenceEventKind,
  AbsenceFindings,
  AbsenceSteps,
  AttendanceFindings,
  AttendanceSteps,
  CourseDuty,
  DayAway,
  DutyCondition,
  DutyState,
  FeeFactors,
  FeeSteps,
  FindingSentences,
  FirstDayDuty,
  FirstDayStatus,
  FirstDaySteps,
  MeetingOutcome,
  OutsideFacts,
  ProtocolMark,
  Sentences,
} from './told.ts';

/** English: everything the library says in it. The other language files say the same things, by type. */

export const say = /* @__PURE__ */ speechOf({
  language: 'en',
  months: 'January February March April May June July August September October November December'.split(' '),
  group: ',',
  point: '.',
  kroner: (number) => `DKK ${number}`,
  yearDay: (day, month) => `${day} ${month}`,
  from: 'from',
  through: 'through',
  page: 'p.',
  section: 'section',
});

// ---- what every answer says ----------------------------------------------------------------------------------------

export const general = {
  /** Once in every answer that holds amounts. */
  vatNote: 'All amounts are without VAT.',
  /** Before the readings that decided a step. */
  readAs: 'read as',
};

// ---- problems ------------------------------------------------------------------------------------------------------

// ---- catalogue and duties ------------------------------------------------------------------------------------------

// ---- order ---------------------------------------------------------------------------------------------------------

/** Placed, confirmed, or both: how an order went outside the portal. */
export const outsideWord = ({ orderedOutsidePortal, confirmedOutsidePortal }: OutsideFacts): string => {
  if (!confirmedOutsidePortal) return 'placed';
  return orderedOutsidePortal ? 'placed and confirmed' : 'confirmed';
};

/** Why nothing of an order can be invoiced. */
export const nothingInvoiceable = (outside: OutsideFacts) =>
  `The order was ${outsideWord(outside)} outside the portal; nothing can be invoiced for it.`;

// ---- delivery ------------------------------------------------------------------------------------------------------

// ---- absence -------------------------------------------------------------------------------------------------------

/** The benefit groups as a reader calls them. */
export const groups: Readonly<Record<BenefitGroup, string>> = {
  kontanthjaelp: 'social assistance (kontanthjælp)',
  uddannelseshjaelp: 'education help (uddannelseshjælp)',
  sygedagpenge: 'sickness benefit (sygedagpenge)',
  ledighedsydelse: 'unemployment allowance (ledighedsydelse)',
  ressourceforloeb: 'a resource course (ressourceforløb)',
  revalidering: 'rehabilitation (revalidering)',
  integration: 'the Integration Act',
  jobafklaring: 'job-clarification (jobafklaring)',
  dagpenge: 'unemployment insurance benefit (dagpenge)',
  selvforsoergende: 'self-supporting (selvforsørgende)',
};

/** What happened, as a reader is told it. */
const absenceEvents: Readonly<Record<AbsenceEventKind, string>> = {
  'sickness-refused': 'Kontaktcentret does not accept the sickness',
  'sickness-accepted': 'Kontaktcentret accepts the sickness',
  'sickness-reported': 'The citizen reports sick',
  absent: 'The citizen is away',
  'no-message': 'The citizen stays away without a word',
  'not-back-after-sickness': 'The citizen does not come back after the accepted sickness',
  late: 'The citizen comes late',
  'refused-to-take-part': 'The citizen is present but will not take part',
  disturbed: 'The citizen is present but disturbs others',
  passive: 'The citizen is present but passive',
  'left-early': 'The citizen leaves early',
  'turned-up': 'The citizen appears again',
  'leave-asked': 'The citizen asks for leave',
  'k-kassen-request': 'K-kassen asks for help to reach the citizen',
  'important-information': 'The provider learns something important about the citizen',
  'benefit-ended': "The citizen's benefit ends",
};

const daysListed = (days: readonly IsoDate[]) => days.map((each) => say.date(each)).join(', ') || 'none';

const time: Noun = ['time', 'times'];

const missedPart = ({ extent, hours }: DayAway) => {
  if (hours) return say.counted(hours, hour);
  return extent === 'present' ? 'present, with a note' : 'the whole day';
};

export const absenceSteps: Sentences<FirstDaySteps & AbsenceSteps & AttendanceSteps> = {
  'first-day-procedure': ({ benefitGroup }, gives) =>
    gives === 're-summons'
      ? `Benefit: ${groups[benefitGroup]}. The citizen is summoned again by letter.`
      : `Benefit: ${groups[benefitGroup]}. Absence is registered, and the citizen is contacted.`,
  're-summons-window': ({ firstMeeting, days }, gives) =>
    `The ${days} days from ${say.date(firstMeeting)} run through ${say.date(gives)}.`,
  're-summons-count': (_, gives) => `The citizen may be summoned again ${say.counted(gives, time)}.`,
  're-summons': ({ before, days, letterSentOn }, gives) =>
    `${letterSentOn === undefined ? 'Planned' : `Letter of ${say.date(letterSentOn)}`}: ${say.date(before)} + ${say.counted(days, day)} gives a meeting on ${say.date(gives)}.`,
  'outside-window': ({ lastDay }, gives) =>
    `The meeting on ${say.date(gives)} lies after ${say.date(lastDay)}, the last of the days.`,
  'wait-with-registration': () => 'Nothing is registered in the portal until the citizen has turned up.',
  'registrable-days': ({ missed, most }, gives) =>
    `Meetings missed: ${daysListed(listOf(missed))}. At most ${say.counted(most, day)} are registered: ${daysListed(listOf(gives))}.`,
  'register-by': (_, gives) => `They are registered at the latest the day the citizen turns up: ${say.date(gives)}.`,
  'report-to-k-kassen': ({ meetings }, gives) =>
    `All ${meetings} meetings were missed; after ${say.date(gives)} they are reported to K-kassen in the mail template. The source sets no deadline.`,
  'register-same-day': (_, gives) =>
    `Absence is registered in the portal that same day at the latest: ${say.date(gives)}.`,
  'contact-attempts': (_, gives) => `The citizen is contacted ${say.counted(gives, time)}; the source sets no dates.`,
  'tell-jobcentre': () => 'If the citizen still does not come, the jobcentre is told.',
  'portal-registration': (from, gives) =>
    `${say.date(from.on)}: unauthorised absence, ${missedPart(from)}, registered at the latest ${say.date(gives)}.`,
  'same-registration': (from) => `${say.date(from.on)}: ${missedPart(from)} belongs to the day's one registration.`,
  'nothing-in-portal': ({ on, kind }) => `${say.date(on)}: ${absenceEvents[kind]}; nothing in the portal.`,
  'flagged-for-correction': ({ day: missed }, gives) =>
    `The registration for ${say.date(missed)} is to be corrected, not deleted: the sickness was accepted on ${say.date(gives)}.`,
  'deduction-days': ({ benefitGroup }, gives) =>
    benefitGroup === undefined
      ? `Days that a deduction may count, in whole or in part: ${daysListed(listOf(gives))}.`
      : `The rule on deductions does not name ${groups[benefitGroup]}; no days are counted.`,
  'awaiting-decision': (_, gives) =>
    `Kontaktcentret has not decided on the sickness: ${daysListed(listOf(gives))}. They are no deduction days.`,
  'registered-once-refused': ({ on }) => `${say.date(on)}: registered in the portal the day the sickness was refused.`,
  'attendance-day': ({ date, entry, plannedHours, attendedHours }, gives) =>
    `${say.date(date)}: ${say.number(plannedHours)} − ${say.number(attendedHours)} = ${say.counted(gives, hour)} of absence${entry === 'absent' ? '; the whole day is absence' : ''}.`,
  'attendance-total': ({ plannedHours, attendedHours }, gives) =>
    `The month: ${say.counted(plannedHours, hour)} planned, ${say.number(attendedHours)} attended, ${say.number(gives)} absent.`,
  'send-attendance-protocol': ({ month }, gives) =>
    `The protocol for ${say.month(month)} is sent on ${say.date(gives)}.`,
};

const causeMissing = () => 'The cause must be given in the portal; it is missing here.';

const outsideProcedure = () =>
  "The sickness procedure does not cover the citizen's benefit group, so a message from Kontaktcentret changes nothing here.";

export const absenceFindings: FindingSentences<AbsenceFindings> = {
  'cause-missing': causeMissing,
  'sickness-reported-late': () => 'The sickness was not reported before the meeting time on the first day of absence.',
  'outside-sickness-procedure': outsideProcedure,
  'dialogue-first': () => 'A talk with the citizen should come first; reporting is mostly an educational tool.',
  'leave-not-providers-to-grant': () =>
    'The provider cannot grant leave; the absence is registered like any other, and only the jobcentre can approve it.',
  'repeated-absence': () =>
    'There are several days of absence. The jobcentre may judge repeated no-shows to equal a refusal; the source sets no number.',
  'outside-deduction-rule': ({ groups: named }) =>
    `The source names deduction and closure only for ${named.map((group) => groups[group]).join(', ')}; for the citizen's benefit no deduction days are counted.`,
};

export const attendanceFindings: FindingSentences<AttendanceFindings> = {
  'cause-missing': causeMissing,
  'outside-sickness-procedure': outsideProcedure,
  'out-of-house-undocumented': ({ kind }) =>
    kind === 'placement'
      ? 'There must be proof of the placement: a copy of the approved agreement, or other proof.'
      : 'There must be proof of where the citizen was and what the citizen did.',
  'attended-beyond-planned': () => 'More hours were attended than were planned that day.',
  'hours-beyond-day': () => 'The day has more than 24 hours.',
};

const dutyStates: Readonly<Record<DutyState, string>> = { done: 'earlier', due: 'now', coming: 'coming' };

const dutyConditions: Readonly<Record<DutyCondition, string>> = {
  missed: 'if the citizen stays away',
  'turned-up': 'when the citizen turns up',
  'not-reached': 'if the citizen does not come after the contact',
};

const dutyTitles: Readonly<Record<FirstDayDuty | CourseDuty, string>> = {
  'receive-citizen': 'The citizen is called to a meeting',
  'send-letter': 'Send a letter by A-post with a new meeting',
  'state-sickness-rule':
    'State in the letter that sickness is reported to Kontaktcentret on the first day of absence before the meeting time',
  remind: 'Follow the letter up with text messages and calls',
  'register-missed-days': 'Register the missed days in the portal',
  'report-to-k-kassen': 'Report the missed meetings to K-kassen in the mail template',
  'register-absence': 'Register unauthorised absence in the portal, once for the day',
  'contact-citizen': 'Contact the citizen',
  'tell-jobcentre': 'Tell the jobcentre',
  'enter-in-protocol': 'Enter it in the protocol',
  'correct-portal-records': 'Have the registered absence corrected, not deleted',
  'guide-to-kontaktcentret': 'Guide the citizen to call Kontaktcentret, which decides whether the sickness is accepted',
  'refer-to-jobcentre': 'Refer the citizen to the jobcentre; the provider cannot grant leave',
  'hold-dialogue': 'Talk with the citizen about the conduct, and tell of the duty to report it',
  'engage-citizen': 'Work educationally to get the citizen going; passivity is not reported',
  'ask-to-contact-k-kassen': 'Ask the citizen to contact K-kassen',
  'try-to-reach-citizen': 'Try at once to reach the citizen',
  'tell-k-kassen-result': 'Tell K-kassen whether the citizen was reached',
  'pass-on-information': 'Pass the information on to K-kassen as fast as possible',
  'decide-and-tell-citizen': 'K-kassen tells the citizen of the decision and may deregister the citizen',
};

/** The dated list of what is to be done. */
export const absenceDuties = {
  states: dutyStates,
  conditions: dutyConditions,
  titles: dutyTitles,
  from: 'From',
  noDate: 'No date',
  should: 'should',
  noDeadline: 'no deadline',
  forMeeting: (on: IsoDate) => `for ${say.date(on)}`,
};

const firstDayStatuses: Readonly<Record<FirstDayStatus, string>> = {
  awaiting: 'The citizen is summoned and has not turned up yet.',
  appeared: 'The citizen has turned up.',
  exhausted: 'Every meeting was missed.',
};

const meetingOutcomes: Readonly<Record<MeetingOutcome, string>> = {
  missed: 'missed',
  appeared: 'turned up',
  pending: 'pending',
  'not-needed': 'not needed',
};

export const firstDayAbsence = {
  statuses: firstDayStatuses,
  meetings: meetingOutcomes,
  calendar: 'Calendar:',
  /** Number 0 is the first meeting. */
  summons: (number: number) => (number === 0 ? 'First meeting' : `Re-summons ${number}`),
  letter: (on: IsoDate) => `letter ${say.date(on)}`,
  pastPeriod: (lastDay: IsoDate) => `past the period ${say.date(lastDay)}`,
  registerBy: (by: IsoDate, days: readonly IsoDate[]) =>
    `To be registered in the portal at the latest ${say.date(by)}: ${daysListed(days)}`,
  reportAfter: (after: IsoDate) => `The missed meetings are reported to K-kassen after ${say.date(after)}.`,
  registerAndContact: (attempts: number) =>
    `If the citizen stays away: register the absence, contact the citizen ${attempts} times, else tell the jobcentre.`,
};

const protocolMarks: Readonly<Record<ProtocolMark, string>> = {
  absent: 'absent',
  'partly-absent': 'partly absent',
  present: 'present',
  'sick-reported': 'sick, reported',
  'sick-accepted': 'sick, accepted',
};

export const absence = {
  events: absenceEvents,
  marks: protocolMarks,
  noDeductionDays: 'No days that a deduction may count.',
  deductionDays: (days: readonly IsoDate[]) => `Days that a deduction may count: ${daysListed(days)}`,
  awaiting: (days: readonly IsoDate[]) => `Sickness reported, not decided by Kontaktcentret: ${daysListed(days)}`,
  inPortal: 'unauthorised absence in the portal',
  nothingInPortal: 'nothing in the portal',
  hours: (count: Hours) => say.counted(count, hour),
  protocol: 'protocol',
};

export const attendanceProtocol = {
  month: (planned: Hours, attended: Hours, absent: Hours) =>
    `Planned ${say.number(planned)}, attended ${say.number(attended)}, absent ${say.number(absent)} (hours)`,
  wholeDays: (days: readonly IsoDate[]) => `Whole days of absence: ${daysListed(days)}`,
  sameDay: (days: readonly IsoDate[]) => `Registered in the portal the same day: ${daysListed(days)}`,
  onceRefused: (days: readonly IsoDate[]) =>
    `Registered in the portal the day the sickness was refused: ${daysListed(days)}`,
  sendOn: (on: IsoDate) => `The protocol is sent ${say.date(on)}`,
};

// ---- fee -----------------------------------------------------------------------------------------------------------

const hour: Noun = ['hour', 'hours'];
const week: Noun = ['week', 'weeks'];
const day: Noun = ['day', 'days'];

/** How a course ended, by the closure's ground. */
export const grounds: Readonly<Record<ClosureGround, string>> = {
  'closed-early': 'the offer was closed early',
  'cancelled-before-start': 'the order was cancelled before it began',
  'objective-rejection': 'the citizen was rejected on an objective ground',
  'agreed-termination': 'the course was ended by agreement',
};

const factors = ({ hoursPerWeek, hourlyRate, contactMinutes }: FeeFactors) =>
  `${say.counted(hoursPerWeek, hour)} × ${say.kroner(hourlyRate)}${contactMinutes ? ` × ${contactMinutes}/60` : ''}`;

const weeksText = (weeks: Share) => (weeks.includes('/') ? `${weeks} ${week[1]}` : say.counted(weeks, week));

export const feeSteps: Sentences<FeeSteps> = {
  'no-money-rule': () => 'The agreement has no rule on payment: hours and rate are the caller’s own.',
  'short-contact': ({ contactMinutes }) =>
    `Each contact lasts ${contactMinutes} minutes, so the rate counts as ${contactMinutes}/60.`,
  'weekly-fee': (from, gives) => `${factors(from)} = ${say.kroner(gives)} a week (rounded for show).`,
  'open-period': ({ ground }, gives) => {
    const how = ground && grounds[ground];
    if (gives === 'none') return `No days are paid: ${how ?? ''}.`;
    return `Paid ${say.span(gives)}${how ? ` (${how})` : ''}.`;
  },
  'ordered-outside-portal': nothingInvoiceable,
  'started-work': ({ startedWorkOn }, gives) =>
    `Job, placement or education began ${say.date(startedWorkOn)}; the entitlement runs through ${say.date(gives)}.`,
  total: (from, gives) =>
    from.weeks === undefined
      ? `Fee: ${say.kroner(gives)}.`
      : `${factors(from)} × ${weeksText(from.weeks)} = ${say.kroner(gives)}.`,
};

export const fee = {
  fee: 'Fee',
  days: (count: number) => say.counted(count, day),
  noDays: 'No days are paid.',
  entitledBeyond: (entitled: IsoDate, invoiceable: IsoDate) =>
    `The entitlement runs through ${say.date(entitled)}, but only the time through ${say.date(invoiceable)} can be invoiced.`,
};

// ---- invoicing -----------------------------------------------------------------------------------------------------

// ---- bonus ---------------------------------------------------------------------------------------------------------

// ---- deadlines -----------------------------------------------------------------------------------------------------

// ---- penalties -----------------------------------------------------------------------------------------------------

// ---- prices --------------------------------------------------------------------------------------------------------

// ---- contract ------------------------------------------------------------------------------------------------------

// ---- settlement ----------------------------------------------------------------------------------------------------

// ---- readings and sensitivity --------------------------------------------------------------------------------------

// ---- every step ----------------------------------------------------------------------------------------------------

export const steps = {
  ...absenceSteps,
  ...feeSteps,
};
