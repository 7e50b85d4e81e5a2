import { type IsoDate, toIsoDate } from '../calendar/iso-date.ts';
import type { Extent } from '../language/steps-and-findings.ts';
import { fineOf, type Hours, toHours } from '../money/kroner.ts';
import { compare, plus, type Whole } from '../money/whole.ts';
import { joinPath, refuse } from '../problem/problem.ts';
import type { Away } from './away.ts';
import type { Dated } from './events.ts';
import type { Registration } from './sickness.ts';

/** A day has 24 hours, counted in ten-thousandths. */
const DAY_OF_HOURS = 240_000;

export const recordStates = ['stands', 'to-correct'] as const;

/** The one registration of a citizen's absence on a day (R253), always as unauthorised (R254). */
export interface PortalRecord {
  readonly day: IsoDate;
  readonly code: 'unauthorised';
  readonly extent: Extent;
  /** The hours missed, where it was not the whole day. */
  readonly hours: Hours | null;
  readonly causes: readonly string[];
  readonly notes: readonly string[];
  readonly registerBy: IsoDate;
  /** `to-correct`: the sickness was accepted later; the record is corrected, not deleted (A25). */
  readonly state: (typeof recordStates)[number];
  readonly correctSince: IsoDate | null;
}

/** An event that tells the portal something. */
export interface Telling {
  readonly dated: Dated;
  readonly away: Away;
}

/** All that is told of a day as one record. */
export function recordOf(
  day: IsoDate,
  tellings: readonly Telling[],
  hours: Hours,
  { registerBy, correctSince }: Registration,
): PortalRecord {
  const extent = extentOf(tellings);
  return {
    day,
    code: 'unauthorised',
    extent,
    hours: extent === 'hours' ? hours : null,
    causes: distinct(tellings.map(({ away }) => away.cause)),
    notes: distinct(tellings.map(({ away }) => away.note)),
    registerBy: toIsoDate(registerBy),
    state: correctSince === null ? 'stands' : 'to-correct',
    correctSince: correctSince === null ? null : toIsoDate(correctSince),
  };
}

export function extentOf(tellings: readonly Telling[]): Extent {
  const has = (extent: Extent) => tellings.some(({ away }) => away.extent === extent);
  return has('whole-day') ? 'whole-day' : has('hours') ? 'hours' : 'present';
}

/** The hours of one day together; more than a day holds is the fault of the event that goes over. */
export function hoursOf(tellings: readonly Telling[]): Hours {
  let sum: Whole = 0;
  for (const { dated, away } of tellings) {
    if (away.hours === null) continue;
    sum = plus(sum, fineOf(away.hours));
    if (compare(sum, DAY_OF_HOURS) > 0) refuse('out-of-range', joinPath(dated.path, 'hours'));
  }
  return toHours(sum);
}

function distinct(texts: readonly (string | null)[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== null))].sort();
}
