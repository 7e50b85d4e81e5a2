import { dayMarks, outOfHouseKinds } from '../absence/attendance-day.ts';
import { extents } from '../absence/away.ts';
import { courseDuties } from '../absence/course-duties.ts';
import { dutyConditions, dutyStates } from '../absence/duty.ts';
import type { AbsenceEvent } from '../absence/events.ts';
import { absenceEventKinds, informationTopics } from '../absence/events.ts';
import { absenceFindingCodes, attendanceFindingCodes, firstDayFindingCodes } from '../absence/findings.ts';
import { firstDayDuties } from '../absence/first-day-duties.ts';
import { letterStates } from '../absence/letters.ts';
import { recordStates } from '../absence/portal-records.ts';
import { protocolMarks } from '../absence/protocol-entry.ts';
import { firstDayStatuses, meetingOutcomes } from '../absence/re-summons.ts';
import { sicknessStatuses } from '../absence/told-sickness.ts';
import { steps } from './answer-parts.ts';
import { clauseFields } from './clause.ts';
import { narrowed } from './fits.ts';
import { stepsWanted } from './operation-input.ts';
import {
  always,
  dateField,
  dayHoursField,
  describe,
  hoursField,
  idField,
  list,
  monthField,
  ownText,
  seenIdField,
} from './values.ts';
import * as z from './zod.ts';

/** Most events of one citizen in one question, and the days of the longest month. */
const MOST_EVENTS = 1_000;
const MOST_DAYS = 31;
/** Periods of sickness, and letters, around one first meeting. */
const MOST_PERIODS = 100;
const MOST_LETTERS = 100;
const LONGEST_NOTE = 2_000;

/** A common group, or one that the agreement names: which it has is asked of the agreement. */
const benefitGroup = idField;
const note = ownText(LONGEST_NOTE);
const text = z.string();
const hoursText = z.string().regex(/^(?:0|[1-9][0-9]*)(?:\.[0-9]{1,4})?$/);

export const firstDayAbsenceFacts = z.strictObject({
  steps: stepsWanted,
  benefitGroup,
  firstMeeting: dateField,
  appearedOn: dateField.optional(),
  asOf: dateField.optional(),
  sickness: list(
    z.strictObject({ firstDay: dateField, lastDay: dateField.optional(), status: z.enum(sicknessStatuses) }),
    MOST_PERIODS,
  ).optional(),
  lettersSent: list(dateField, MOST_LETTERS).optional(),
});

const own = { id: seenIdField.optional(), on: dateField };
const away = { hours: dayHoursField.optional() };
const cause = { cause: idField.optional() };
const about = { firstDay: dateField, lastDay: dateField };
const refusing = { report: z.boolean().optional(), note: note.optional(), dialogueHeld: z.boolean().optional() };

type Refusing = { readonly report?: unknown; readonly note?: unknown };

const noteWithReport = always<Refusing>(({ report, note: given }, problem) => {
  if (report === true && given === undefined) problem('missing-field', 'note');
});

/** Each kind of event, with what it means for a reader of the JSON Schema. */
const eventSchemas = [
  event(
    'sickness-accepted',
    about,
    'The provider was told that sickness in the period is accepted; `on` is the day the message came.',
  ),
  event('sickness-refused', about, 'The provider was told that sickness in the period is not accepted.'),
  event(
    'sickness-reported',
    { to: z.enum(['kontaktcentret', 'provider']), beforeMeeting: z.boolean().optional() },
    'The citizen reports own sickness and stays away on `on`. Until that is decided on, the day awaits it. `kontaktcentret`: to whoever decides.',
  ),
  event(
    'absent',
    { ...away, ...cause },
    'Absence for another reason than own sickness; without `hours` the whole day.',
  ),
  event('no-message', away, 'The citizen stays away and gives no word; without `hours` the whole day.'),
  event('not-back-after-sickness', {}, 'The citizen does not come on the first meeting day after an accepted period.'),
  event('late', { hours: dayHoursField, ...cause }, 'The citizen comes late; `hours` were missed.'),
  refusingEvent(
    'refused-to-take-part',
    'The citizen is present and will not take part. With `report` the provider reports it, with a note.',
  ),
  refusingEvent(
    'disturbed',
    'The citizen is present and disturbs others. With `report` the provider reports it, with a note.',
  ),
  event('passive', {}, 'The citizen is present and passive, which is not enough to report.'),
  event('left-early', { hours: dayHoursField, ...cause }, 'The citizen leaves early; `hours` were missed.'),
  event('turned-up', {}, 'The citizen is seen again.'),
  event(
    'leave-asked',
    { grantedByProvider: z.boolean().optional() },
    'The citizen asks for leave, which the provider cannot grant.',
  ),
  event('k-kassen-request', {}, 'The paying authority asks the provider to reach the citizen.'),
  event(
    'important-information',
    { about: z.enum(informationTopics) },
    'The provider learns something important about the citizen.',
  ),
  event('benefit-ended', {}, "The citizen's benefit ends."),
] as const;

function event<Kind extends (typeof absenceEventKinds)[number], Fields extends z.ZodRawShape>(
  kind: Kind,
  fields: Fields,
  description: string,
) {
  return describe(z.strictObject({ ...own, kind: z.literal(kind), ...fields }), { description });
}

function refusingEvent<Kind extends 'refused-to-take-part' | 'disturbed'>(kind: Kind, description: string) {
  return describe(z.strictObject({ ...own, kind: z.literal(kind), ...refusing }).check(noteWithReport), {
    description,
    if: { properties: { report: { const: true } }, required: ['report'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: { required: ['note'] },
  });
}

const eventSchema = narrowed<AbsenceEvent>()(z.discriminatedUnion('kind', eventSchemas));

export const absenceFacts = z.strictObject({
  steps: stepsWanted,
  benefitGroup,
  events: list(eventSchema, MOST_EVENTS),
  asOf: dateField.optional(),
});

export const attendanceProtocolFacts = z.strictObject({
  steps: stepsWanted,
  month: monthField,
  benefitGroup: benefitGroup.optional(),
  days: list(
    z.strictObject({
      date: dateField,
      plannedHours: hoursField,
      attendedHours: hoursField,
      cause: idField.optional(),
      sickness: z.enum(sicknessStatuses).optional(),
      outOfHouse: z.strictObject({ kind: z.enum(outOfHouseKinds), documented: z.boolean() }).optional(),
    }),
    MOST_DAYS,
  ),
});

const dutyOf = <Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z.strictObject({
    ...clauseFields,
    duty: z.enum(codes),
    who: z.enum(['provider', 'k-kassen']),
    weight: z.enum(['must', 'should', 'may']),
    from: dateField.nullable(),
    dueOn: dateField.nullable(),
    meetingOn: dateField.nullable(),
    state: z.enum(dutyStates),
    onlyIf: z.enum(dutyConditions).nullable(),
  });

const findingFields = { ...clauseFields, severity: z.enum(['reject', 'warn']), message: text, messageDa: text };

export const firstDayAbsenceOutput = (() => {
  const said = { message: text, messageDa: text };
  const shared = {
    asOf: dateField.nullable(),
    assumed: z.array(z.literal('appearedOn')),
    condition: z.strictObject({ ...clauseFields, code: z.literal('without-reasonable-ground'), ...said }).nullable(),
    awaitingDecision: z.array(dateField),
    duties: z.array(dutyOf(firstDayDuties)),
    findings: z.array(z.strictObject({ ...findingFields, code: z.enum(firstDayFindingCodes) })),
    steps,
  };
  return z.discriminatedUnion('procedure', [
    z.strictObject({
      procedure: z.literal('re-summons'),
      summonses: z.array(
        z.strictObject({
          number: z.int().min(0),
          meetingOn: dateField,
          letterSentOn: dateField.nullable(),
          letter: z.enum(letterStates).nullable(),
          outcome: z.enum(meetingOutcomes),
          outsideWindow: z.boolean(),
        }),
      ),
      window: z.strictObject({ firstDay: dateField, lastDay: dateField }),
      status: z.enum(firstDayStatuses),
      appearedInWindow: z.boolean().nullable(),
      missedDays: z.array(dateField),
      registrableDays: z.array(dateField),
      capApplied: z.boolean(),
      registerBy: dateField.nullable(),
      report: z.strictObject({ to: z.literal('k-kassen'), after: dateField }).nullable(),
      ...shared,
    }),
    z.strictObject({
      procedure: z.literal('register-and-contact'),
      registerBy: dateField.nullable(),
      contactAttempts: z.int().min(0),
      report: z.strictObject({ to: z.literal('jobcenter'), after: z.null() }).nullable(),
      ...shared,
    }),
  ]);
})();

export const absenceOutput = (() => {
  const findings = z.array(z.strictObject({ ...findingFields, code: z.enum(absenceFindingCodes) }));
  const hours = hoursText.nullable();
  return z.strictObject({
    events: z.array(
      z.strictObject({
        id: text.nullable(),
        kind: z.enum(absenceEventKinds),
        on: dateField,
        portal: z
          .strictObject({
            day: dateField,
            extent: z.enum(extents),
            hours,
            cause: text.nullable(),
            note: text.nullable(),
            registerBy: dateField,
            record: z.enum(['new', 'joined']),
          })
          .nullable(),
        protocol: z
          .strictObject({ firstDay: dateField, lastDay: dateField, entry: z.enum(protocolMarks), hours })
          .nullable(),
        deadline: dateField.nullable(),
        duties: z.array(dutyOf(courseDuties)),
        findings,
      }),
    ),
    portalRecords: z.array(
      z.strictObject({
        day: dateField,
        code: z.literal('unauthorised'),
        extent: z.enum(extents),
        hours,
        causes: z.array(text),
        notes: z.array(text),
        registerBy: dateField,
        state: z.enum(recordStates),
        correctSince: dateField.nullable(),
      }),
    ),
    protocolDays: z.array(z.strictObject({ day: dateField, entry: z.enum(protocolMarks), hours })),
    deductionDays: z.array(dateField).nullable(),
    awaitingDecision: z.array(dateField),
    findings,
    steps,
  });
})();

export const attendanceProtocolOutput = (() => {
  const totals = { plannedHours: hoursText, attendedHours: hoursText, absentHours: hoursText };
  return z.strictObject({
    ...totals,
    fullAbsenceDays: z.array(dateField),
    portalRegistrations: z.array(
      z.strictObject({
        date: dateField,
        code: z.literal('unauthorised'),
        extent: z.enum(['whole-day', 'hours']),
        hours: hoursText.nullable(),
        cause: text.nullable(),
        registerBy: dateField.nullable(),
      }),
    ),
    awaitingDecision: z.array(dateField),
    sendOn: dateField.nullable(),
    days: z.array(z.strictObject({ ...totals, date: dateField, entry: z.enum(dayMarks), cause: text.nullable() })),
    findings: z.array(z.strictObject({ ...findingFields, code: z.enum(attendanceFindingCodes), date: dateField })),
    steps,
  });
})();
