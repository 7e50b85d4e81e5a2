import type { BenefitGroup } from '../agreement/order.ts';
import type { AbsenceTerms } from '../agreement/terms.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import { chosen, type Reading } from '../evidence/reading.ts';
import { type Step, step } from '../evidence/step.ts';
import type { Duty } from './duty.ts';
import type { FirstDayDuty } from './first-day-duties.ts';
import type { FirstDayReadings, FirstDayStatus, MeetingOutcome } from './re-summons.ts';
import { reSummonsCount, reSummonsStep, reSummonsWindow } from './readings.ts';

export interface Summons {
  /** 0 is the first meeting. */
  readonly number: number;
  readonly meetingOn: IsoDate;
  readonly letterSentOn: IsoDate | null;
  readonly outcome: MeetingOutcome;
  readonly outsideWindow: boolean;
}

export type FirstDayStep =
  | 'first-day-procedure'
  | 're-summons-window'
  | 're-summons-count'
  | 're-summons'
  | 'outside-window'
  | 'wait-with-registration'
  | 'registrable-days'
  | 'register-by'
  | 'report-to-k-kassen'
  | 'register-same-day'
  | 'contact-attempts'
  | 'tell-jobcentre';

/** Social assistance and education help: the citizen is called again by letter. */
export interface ReSummonsProcedure {
  readonly procedure: 're-summons';
  readonly summonses: readonly Summons[];
  readonly window: Period;
  readonly status: FirstDayStatus;
  readonly missedDays: readonly IsoDate[];
  /** The days to be registered in the portal, once the citizen has turned up; never more than two. */
  readonly registrableDays: readonly IsoDate[];
  /** More days were missed than may be registered. */
  readonly capApplied: boolean;
  readonly registerBy: IsoDate | null;
  /** The source sets no deadline for it (A21). */
  readonly report: { readonly to: 'k-kassen'; readonly after: IsoDate } | null;
  readonly duties: readonly Duty<FirstDayDuty>[];
  readonly steps?: readonly Step<FirstDayStep>[];
}

/** The other groups: absence is registered, and the citizen is contacted. */
export interface RegisterAndContactProcedure {
  readonly procedure: 'register-and-contact';
  /** The day that absence from the first meeting is registered by. */
  readonly registerBy: IsoDate;
  readonly contactAttempts: number;
  readonly report: { readonly to: 'jobcenter'; readonly after: null } | null;
  readonly duties: readonly Duty<FirstDayDuty>[];
  readonly steps?: readonly Step<FirstDayStep>[];
}

export type FirstDayAbsence = ReSummonsProcedure | RegisterAndContactProcedure;

interface Called {
  readonly benefitGroup: BenefitGroup;
  readonly firstMeeting: IsoDate;
}

export function reSummonsSteps(
  terms: AbsenceTerms,
  { benefitGroup, firstMeeting }: Called,
  reSummonses: number,
  answer: ReSummonsProcedure,
  readings: FirstDayReadings,
): readonly Step<FirstDayStep>[] {
  const read = <Id extends keyof FirstDayReadings & string>(
    reading: Reading<Id, NonNullable<FirstDayReadings[Id]>>,
  ) => ({
    reading: reading.id,
    option: chosen(reading, readings as never) as string,
  });
  const { window, summonses, missedDays, registrableDays, registerBy, report, status } = answer;
  const steps: Step<FirstDayStep>[] = [
    step('first-day-procedure', terms.reSummons, { benefitGroup }, answer.procedure),
    step(
      're-summons-window',
      terms.reSummons,
      { firstMeeting, days: String(terms.reSummons.withinDays) },
      window.lastDay,
      read(reSummonsWindow),
    ),
    step('re-summons-count', terms.reSummons, {}, String(reSummonses), read(reSummonsCount)),
  ];
  summonses.forEach(({ number, meetingOn, letterSentOn, outsideWindow }, index) => {
    const before = summonses[index - 1];
    if (before) {
      const from = {
        number: String(number),
        before: before.meetingOn,
        days: String(terms.letterStep.days),
        ...(letterSentOn === null ? {} : { letterSentOn }),
      };
      steps.push(step('re-summons', terms.letterStep, from, meetingOn, read(reSummonsStep)));
    }
    if (outsideWindow) {
      steps.push(
        step('outside-window', terms.reSummons, { lastDay: window.lastDay }, meetingOn, read(reSummonsWindow)),
      );
    }
  });
  if (status !== 'appeared') {
    steps.push(step('wait-with-registration', terms.registerOnTurningUp, {}, 'none'));
  } else {
    const from = { missed: missedDays.join(' '), most: String(terms.registrable.most) };
    steps.push(step('registrable-days', terms.registrable, from, registrableDays.join(' ')));
    if (registerBy && registrableDays.length > 0) {
      steps.push(step('register-by', terms.registerOnTurningUp, {}, registerBy));
    }
  }
  if (report)
    steps.push(
      step('report-to-k-kassen', terms.reportToKKassen, { meetings: String(missedDays.length) }, report.after),
    );
  return steps;
}

export function registerAndContactSteps(
  { otherGroups: clause }: AbsenceTerms,
  { benefitGroup, firstMeeting }: Called,
  answer: RegisterAndContactProcedure,
): readonly Step<FirstDayStep>[] {
  const steps: Step<FirstDayStep>[] = [
    step('first-day-procedure', clause, { benefitGroup }, answer.procedure),
    step('register-same-day', clause, { firstMeeting }, answer.registerBy),
    step('contact-attempts', clause, {}, String(clause.contacts)),
  ];
  if (answer.report) steps.push(step('tell-jobcentre', clause, {}, answer.report.to));
  return steps;
}
