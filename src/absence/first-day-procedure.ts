import type { IsoDate } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import type { StepsOf } from '../evidence/account.ts';
import type { FirstDayDuty, FirstDayStatus, FirstDaySteps, MeetingOutcome } from '../language/steps-and-findings.ts';
import type { Duty } from './duty.ts';

export interface Summons {
  /** 0 is the first meeting. */
  readonly number: number;
  readonly meetingOn: IsoDate;
  readonly letterSentOn: IsoDate | null;
  readonly outcome: MeetingOutcome;
  readonly outsideWindow: boolean;
}

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
  readonly steps?: readonly StepsOf<FirstDaySteps>[];
}

/** The other groups: absence is registered, and the citizen is contacted. */
export interface RegisterAndContactProcedure {
  readonly procedure: 'register-and-contact';
  /** The day that absence from the first meeting is registered by. */
  readonly registerBy: IsoDate;
  readonly contactAttempts: number;
  readonly report: { readonly to: 'jobcenter'; readonly after: null } | null;
  readonly duties: readonly Duty<FirstDayDuty>[];
  readonly steps?: readonly StepsOf<FirstDaySteps>[];
}

export type FirstDayAbsence = ReSummonsProcedure | RegisterAndContactProcedure;
