import type { IsoDate } from '../calendar/iso-date.ts';
import type { MentorCompanion } from '../delivery/contact-intervals.ts';
import type { PlacementPeriod } from '../delivery/placements.ts';

/** Reports along the way as the order asks for them: one of the three. */
export interface OrderedReports {
  /** Each interval counts from the start of the course. */
  readonly everyWeeks?: number | undefined;
  readonly everyMonths?: number | undefined;
  readonly dueOn?: readonly IsoDate[] | undefined;
}

/** What is known of an order's life beside the order itself. */
export interface DeadlineEvents {
  /** The day the provider approved the delivery agreement in the portal. */
  readonly approvedOn?: IsoDate | undefined;
  /** The day the citizen really began. */
  readonly startedOn?: IsoDate | undefined;
  /** Whether the citizen stayed away from the start, so that a late one is not the provider's. Absent: not told. */
  readonly stayedAway?: boolean | undefined;
  /** The day the citizen was sent back for violence or threats (tilbagevisiteret). */
  readonly sentBackOn?: IsoDate | undefined;
  readonly policeReportedOn?: IsoDate | undefined;
  readonly interimReports?: OrderedReports | undefined;
  /** Another day for the final report that was agreed with the jobcentre. */
  readonly finalReportBy?: IsoDate | undefined;
  readonly placements?: readonly PlacementPeriod[] | undefined;
  /** Follow-ups that took place: a 14-day interval counts from the last one. */
  readonly followUps?: readonly IsoDate[] | undefined;
  /** Whether the citizen's plans cover a week (the default) or a month. */
  readonly planCovers?: 'week' | 'month' | undefined;
  /** What the citizen has beside the mentor, where the order is of a mentor. */
  readonly mentorBeside?: MentorCompanion | undefined;
  /** What the order demands of a mentor beyond the agreement's least (A64). */
  readonly contactsPerMonth?: number | undefined;
  readonly talkEveryMonths?: number | undefined;
}
