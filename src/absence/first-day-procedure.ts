import type { IsoDate } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import type { StepsOf } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import type {
  FirstDayDuty,
  FirstDayStatus,
  FirstDaySteps,
  LetterState,
  MeetingOutcome,
} from '../language/steps-and-findings.ts';
import type { Duty } from './duty.ts';
import type { FirstDayFinding } from './findings.ts';

export interface Summons {
  /** 0 is the first meeting. */
  readonly number: number;
  readonly meetingOn: IsoDate;
  /** The day the letter is to be sent (R258). Whether it was stands in `letter`. */
  readonly letterSentOn: IsoDate | null;
  /** What was told of the letter; `null`: none belongs to the meeting, or no sanction hangs on one (R261). */
  readonly letter: LetterState | null;
  readonly outcome: MeetingOutcome;
  readonly outsideWindow: boolean;
}

/** What every answer about a first meeting has. */
interface AboutFirstMeeting {
  /** The day that was asked about; `null`: all of time. What comes after it is a plan. */
  readonly asOf: IsoDate | null;
  /** What was not told and is taken as not having happened: a citizen who is not known to have come stays away. */
  readonly assumed: readonly 'appearedOn'[];
  /** What all of it hangs on, and who judges that; `null`: the agreement does not say it. */
  readonly condition: Condition | null;
  /** The missed days of sickness that is reported, and neither accepted nor refused. */
  readonly awaitingDecision: readonly IsoDate[];
  readonly duties: readonly Duty<FirstDayDuty>[];
  readonly findings: readonly FirstDayFinding[];
  readonly steps?: readonly StepsOf<FirstDaySteps>[];
}

/** Absence has consequences only without reasonable ground (uden rimelig grund). */
export interface Condition extends Clause {
  readonly code: 'without-reasonable-ground';
  readonly message: string;
  readonly messageDa: string;
}

/** Social assistance and education help: the citizen is called again by letter. */
export interface ReSummonsProcedure extends AboutFirstMeeting {
  readonly procedure: 're-summons';
  readonly summonses: readonly Summons[];
  readonly window: Period;
  /** Whether the citizen came within the window; `null`: he has not come. */
  readonly appearedInWindow: boolean | null;
  readonly status: FirstDayStatus;
  readonly missedDays: readonly IsoDate[];
  /** The days to be registered in the portal, once the citizen has turned up; never more than two. */
  readonly registrableDays: readonly IsoDate[];
  /** More days were missed than may be registered. */
  readonly capApplied: boolean;
  readonly registerBy: IsoDate | null;
  /** The source sets no deadline for it (A21). */
  readonly report: { readonly to: 'k-kassen'; readonly after: IsoDate } | null;
}

/** The other groups: absence is registered, and the citizen is contacted. */
export interface RegisterAndContactProcedure extends AboutFirstMeeting {
  readonly procedure: 'register-and-contact';
  /** The day that absence from the first meeting is registered by; `null`: it was excused. */
  readonly registerBy: IsoDate | null;
  readonly contactAttempts: number;
  readonly report: { readonly to: 'jobcenter'; readonly after: null } | null;
}

export type FirstDayAbsence = ReSummonsProcedure | RegisterAndContactProcedure;
