import type { Day } from '../calendar/date-arithmetic.ts';
import { type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import { type Period, toPeriod } from '../calendar/period.ts';
import type { Extent, ProtocolMark } from '../language/steps-and-findings.ts';
import type { Hours } from '../money/kroner.ts';
import { type Away, type DayKnown, showsPresence } from './away.ts';
import type { Dated } from './events.ts';
import { extentOf, type Telling } from './portal-records.ts';

export const protocolMarks = [
  'absent',
  'partly-absent',
  'present',
  'sick-reported',
  'sick-accepted',
] as const satisfies readonly ProtocolMark[];

/** What one event enters, for the days from the first through the last. */
export interface ProtocolEntry extends Period {
  readonly entry: ProtocolMark;
  /** The hours missed, where it was not the whole day. */
  readonly hours: Hours | null;
}

export interface ProtocolDay {
  readonly day: IsoDate;
  readonly entry: ProtocolMark;
  readonly hours: Hours | null;
}

/** A whole day in the protocol; `null` where nothing says whether the citizen was there. */
export function protocolDay(day: Day, tellings: readonly Telling[], known: DayKnown, hours: Hours): ProtocolDay | null {
  const missed = tellings.filter(({ away }) => away.extent !== 'present');
  if (missed.length === 0) {
    return known.present ? { day: toIsoDate(day), entry: 'present', hours: null } : null;
  }
  const extent = extentOf(missed);
  return { day: toIsoDate(day), entry: markOf(extent, known), hours: extent === 'hours' ? hours : null };
}

/** What one event enters; `null`: nothing. */
export function entryOf(dated: Dated, away: Away | null, known: DayKnown): ProtocolEntry | null {
  const { event, day, about } = dated;
  if (event.kind === 'sickness-accepted') {
    return about && !known.exempt ? { ...toPeriod(about), entry: 'sick-accepted', hours: null } : null;
  }
  const own = { firstDay: toIsoDate(day), lastDay: toIsoDate(day) };
  if (away && away.extent !== 'present') {
    return { ...own, entry: markOf(away.extent, known), hours: away.hours };
  }
  return showsPresence(event) ? { ...own, entry: 'present', hours: null } : null;
}

/** Sickness is entered on either message, as reported or accepted (A25); what was refused is absence. */
function markOf(extent: Extent, { sickness, sicknessReported }: DayKnown): ProtocolMark {
  if (sickness === 'accepted') return 'sick-accepted';
  if (extent === 'hours') return 'partly-absent';
  return sicknessReported && sickness !== 'refused' ? 'sick-reported' : 'absent';
}
