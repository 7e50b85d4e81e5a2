import type { Source } from '../evidence/clause.ts';

/** The annexes of the 2016 tender that hold for one of its areas only: catalogue, statistics, payment, offer. */
const OF_ONE_AREA = /^Bilag [ABCD]([12])/;

/** What an agreement takes from the documents: all of one, or one area of the tender and what both areas share. */
export interface Held {
  readonly document: 'D16' | 'D24';
  readonly area?: '1' | '2';
}

/** By the id of the agreement. */
export const tenderAreas: Readonly<Partial<Record<string, Held>>> = {
  'koebenhavn-2016-unge': { document: 'D16', area: '1' },
  'koebenhavn-2016-fyldt-30': { document: 'D16', area: '2' },
  'koebenhavn-udsatte-over-30': { document: 'D24' },
};

/** Whether a place is one that an agreement takes something from. */
export function heldIn({ document, area }: Held, place: Source): boolean {
  return place.document === document && (area === undefined || (tenderAreaOf(place) ?? area) === area);
}

/** The area of the tender that a place holds for alone, if it does. */
export function tenderAreaOf({ annex = '' }: Source): string | undefined {
  return OF_ONE_AREA.exec(annex)?.[1];
}
