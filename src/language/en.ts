import type { ClosureGround } from '../agreement/order.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import type { Count, Share } from '../evidence/written.ts';
import type { Hours } from '../money/kroner.ts';
import { numberRuns } from './number-runs.ts';
import { type Noun, speechOf } from './speech.ts';
import type {
  DeadlineDuty,
  DeadlineFindings,
  DeadlinesSteps,
  DeliveryFindings,
  DeliverySteps,
  DueDays,
  FeeFactors,
  FeeSteps,
  FindingSentences,
  OutsideFacts,
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

const deliveryNouns = {
  fullWeek: ['full week', 'full weeks'],
  time: ['time', 'times'],
  followUp: ['follow-up', 'follow-ups'],
} as const satisfies Record<string, Noun>;

const averageRemark = ({ min, max, average }: DeliveryFindings['average-below-interval']) =>
  `${say.number(average)} hours a week are planned on average; ${say.number(min)}–${say.number(max)} are ordered.`;

const missedRemark = (what: string, { times, firstDay, lastDay }: DeliveryFindings['follow-up-missed']) =>
  `${what} is missing ${say.counted(times, deliveryNouns.time)}, first ${say.days(firstDay, lastDay)}.`;

export const deliverySteps: Sentences<DeliverySteps> = {
  'ordered-hours': ({ hoursPerWeek, weeks }, gives) =>
    `Ordered: ${say.counted(hoursPerWeek, hour)} a week for ${say.counted(weeks, week)} = ${say.counted(gives, hour)} (a part week by its days).`,
  'planned-hours': ({ activityHours, placementHours }, gives) =>
    `Planned: ${say.counted(activityHours, hour)} of activity + ${say.counted(placementHours, hour)} of placement = ${say.counted(gives, hour)}.`,
  offset: ({ deficit, surplus }) =>
    `Weeks with fewer hours lack ${say.counted(deficit, hour)}; weeks with more have ${say.counted(surplus, hour)} extra. They offset each other.`,
  residual: ({ orderedHours, placementHours, week }, gives) =>
    `From week ${week}: ${say.counted(orderedHours, hour)} ordered − ${say.counted(placementHours, hour)} in placement = ${say.counted(gives, hour)} to fill.`,
  'specialist-hours': ({ hoursPerWeek, weeks }, gives) =>
    `${say.counted(hoursPerWeek, hour)} a week with a psychiatrist or psychologist for ${say.counted(weeks, week)} = ${say.counted(gives, hour)}, out of the ordered ones.`,
  average: ({ min, max, weeks, plannedHours }, gives) =>
    gives === 'none'
      ? `No full week has planned hours to take an average over; ${say.number(min)}–${say.number(max)} hours a week are ordered.`
      : `${say.counted(plannedHours, hour)} planned over ${say.counted(weeks, deliveryNouns.fullWeek)}: ${say.number(gives)} on average; ${say.number(min)}–${say.number(max)} are ordered.`,
  'missed-follow-ups': ({ everyDays, made }, gives) =>
    `${say.counted(made, deliveryNouns.followUp)} made; the longest gap may be ${everyDays} days, and it was exceeded ${say.counted(gives, deliveryNouns.time)}.`,
};

export const deliveryFindings: FindingSentences<DeliveryFindings> = {
  'planned-below-ordered': ({ hours }) => `${say.counted(hours, hour)} less than ordered in all are planned.`,
  'planned-above-ordered': ({ hours }) =>
    `The provider has itself planned ${say.counted(hours, hour)} more than ordered in all.`,
  'average-below-interval': averageRemark,
  'average-above-interval': averageRemark,
  'specialist-hours-missing': ({ hours }) =>
    `${say.counted(hours, hour)} with a psychiatrist or psychologist are missing.`,
  'week-without-activity': ({ weeks }) => `There is no activity in week ${numberRuns(weeks)}.`,
  'mentor-contact-missed': (facts) => missedRemark('Contact with the mentor', facts),
  'mentor-talk-missed': (facts) => missedRemark('An individual talk at the provider’s', facts),
  'follow-up-missed': (facts) => missedRemark('A follow-up', facts),
  'residual-not-filled': ({ weeks }) =>
    `The placement has fewer hours than ordered, and too little is planned beside it in week ${numberRuns(weeks)}.`,
  'placement-above-ordered': ({ weeks }) =>
    `The placement has more hours than ordered in week ${numberRuns(weeks)}; that gives no extra payment.`,
  'follow-up-by-telephone': ({ byTelephone, made }) =>
    `${byTelephone} of ${say.counted(made, deliveryNouns.followUp)} took place by telephone, which may only be the exception.`,
};

export const delivery = {
  ordered: (ordered: Hours, planned: Hours) =>
    `Ordered: ${say.counted(ordered, hour)} · planned: ${say.counted(planned, hour)}`,
  planned: (planned: Hours) => `Planned: ${say.counted(planned, hour)}`,
  nothing: 'There is nothing to remark.',
  /** Weeks in a row that look the same, with the hours that are left beside a placement. */
  weeks: (
    numbers: readonly number[],
    { firstDay, lastDay }: Period,
    activity: Hours,
    placement: Hours,
    residual: Hours | null,
  ) => {
    const fill = residual === null ? '' : `, ${say.number(residual)} to fill`;
    return `Week ${numberRuns(numbers)} (${say.date(firstDay)} – ${say.date(lastDay)}): ${say.counted(activity, hour)} of activity and ${say.counted(placement, hour)} of placement a week${fill}.`;
  },
};

// ---- absence -------------------------------------------------------------------------------------------------------

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

/** What each duty is called. */
export const deadlineTitles: Readonly<Record<DeadlineDuty, string>> = {
  'police-proof': 'Police receipt',
  'start-capability': 'Able to begin',
  plan: 'Week or month plan',
  'follow-up': 'Follow-up',
  'mentor-contact': 'Mentor contact',
  'mentor-talk': 'Individual mentor talk',
  'job-guidance': 'Guidance before the placement ends',
  'attendance-protocol': 'Attendance protocol',
  'interim-report': 'Interim report',
  'final-report': 'Final report',
  'invoice-by': 'Last day to invoice',
};

/** What is to be done by its day. */
export const deadlineMessages: Readonly<Record<DeadlineDuty, string>> = {
  'police-proof': "By this day the police's receipt for the report must be documented to the jobcentre.",
  'start-capability': "By this day the provider must be able to begin the citizen's course.",
  plan: 'By this day the citizen should have the week or month plan for the period ahead.',
  'follow-up': 'By this day the citizen must have been followed up in the period.',
  'mentor-contact': 'By this day the mentor must have been in contact with the citizen in the period.',
  'mentor-talk': "By this day the mentor must have held the period's individual talk without the employer.",
  'job-guidance': 'By this day the mentor must have guided towards a job or an education, for the placement ends.',
  'attendance-protocol': "The month's protocol of attendance and absence is sent to the ordering jobcentre.",
  'interim-report': 'By this day the provider report that was ordered along the way must be handed in.',
  'final-report': 'By this day the final provider report must be with the ordering jobcentre.',
  'invoice-by': 'The last day on which the course can be invoiced.',
};

const dueTimes: Noun = ['time', 'times'];
const dueMonths: Noun = ['month', 'months'];

/** A duty with its days and what they are counted from. */
const dueText = (duty: DeadlineDuty, times: Count, gives: DueDays, origin: string) => {
  const days = [...new Set(gives.split('/'))].map(say.date).join(' – ');
  return `${deadlineTitles[duty]}: ${days}${times === '1' ? '' : `, ${say.counted(times, dueTimes)}`} (${origin}).`;
};

const endOfEach = 'the last day of each period';

export const deadlinesSteps: Sentences<DeadlinesSteps> = {
  'due-police-proof': ({ sentBackOn, times }, gives) =>
    dueText('police-proof', times, gives, `the weekday after the citizen was sent back on ${say.date(sentBackOn)}`),
  'due-start-capability': ({ approvedOn, days, times }, gives) =>
    dueText('start-capability', times, gives, `${days} calendar days after the approval on ${say.date(approvedOn)}`),
  'due-plan': ({ times }, gives) => dueText('plan', times, gives, 'the day before each period'),
  'due-follow-up': ({ times }, gives) =>
    gives === 'none' ? `${deadlineTitles['follow-up']}: none.` : dueText('follow-up', times, gives, endOfEach),
  'due-mentor-contact': ({ times }, gives) => dueText('mentor-contact', times, gives, endOfEach),
  'due-mentor-talk': ({ times }, gives) => dueText('mentor-talk', times, gives, endOfEach),
  'due-job-guidance': ({ times }, gives) => dueText('job-guidance', times, gives, 'before the placement ends'),
  'due-attendance-protocol': ({ times }, gives) =>
    dueText('attendance-protocol', times, gives, 'the 1st after each month the course touches; the day is not moved'),
  'due-interim-report': ({ times }, gives) => dueText('interim-report', times, gives, 'as the order says'),
  'due-final-report': (from, gives) =>
    dueText(
      'final-report',
      from.times,
      gives,
      from.finalReportBy === undefined
        ? `weekday no. ${from.weekdays} after the last open day, ${say.date(from.endedOn)}`
        : 'as agreed with the jobcentre',
    ),
  'due-invoice-by': ({ endedOn, months, times }, gives) =>
    gives === 'none'
      ? `${deadlineTitles['invoice-by']}: none, for there is nothing to invoice.`
      : dueText('invoice-by', times, gives, `${say.counted(months, dueMonths)} after ${say.date(endedOn)}`),
};

export const deadlineFindings: FindingSentences<DeadlineFindings> = {
  'started-before-approval': ({ approvedOn }) =>
    `The citizen began before the delivery agreement was approved on ${say.date(approvedOn)}.`,
  'started-too-late': ({ latest }) => `The citizen should have begun on ${say.date(latest)} at the latest.`,
  'police-report-after-return': () =>
    'The police report must come before the citizen is sent back, but was made after it.',
};

export const deadlines = {
  heading: 'DEADLINES',
  none: 'There are no deadlines.',
  neverBegan: 'The course never began, so there is neither protocol, report nor invoice.',
  nothingToInvoice:
    "There is nothing to invoice; protocol and report are about the citizen's attendance and are due all the same.",
  times: (count: number) => say.counted(count, dueTimes),
};

// ---- penalties -----------------------------------------------------------------------------------------------------

// ---- prices --------------------------------------------------------------------------------------------------------

// ---- contract ------------------------------------------------------------------------------------------------------

// ---- settlement ----------------------------------------------------------------------------------------------------

// ---- readings and sensitivity --------------------------------------------------------------------------------------

// ---- every step ----------------------------------------------------------------------------------------------------

export const steps = {
  ...feeSteps,
  ...deliverySteps,
  ...deadlinesSteps,
};
