import type { Duty } from '../agreement/agreement.ts';
import type { Source, Words } from '../evidence/clause.ts';

/** A duty as the documents give it, with the area of the rule book and every place it stands. */
export interface ListedDuty {
  readonly rule: string;
  readonly area: string;
  readonly places: readonly Source[];
  readonly who: Words;
  readonly trigger: Words;
  readonly what: Words;
}

/** A place in the tender; a section that the transcript lost is left out. */
export function s16(page: number, annex: string, section?: string): Source {
  return section === undefined ? { document: 'D16', page, annex } : { document: 'D16', page, annex, section };
}

/** A section of the requirement specification, which has no pages. */
export function s24(section: string): Source {
  return { document: 'D24', section };
}

/** The duties that stand somewhere an agreement covers, each with the places it covers. */
export function dutiesWhere(listed: readonly ListedDuty[], covers: (place: Source) => boolean): readonly Duty[] {
  return listed.flatMap(({ rule, places, who, what, trigger }) => {
    const [source, ...alsoIn] = places.filter(covers);
    if (!source) return [];
    return [alsoIn.length === 0 ? { rule, source, who, what, trigger } : { rule, source, alsoIn, who, what, trigger }];
  });
}

/** The annexes of the 2016 tender that hold for one of its areas only: catalogue, payment, offer. */
const ofOneArea = /^Bilag [ABCD]([12])/;

/** Whether a place in the tender holds for an area: its own annexes, and all that both areas share. */
export function inArea(area: '1' | '2'): (place: Source) => boolean {
  return ({ annex = '' }) => (ofOneArea.exec(annex)?.[1] ?? area) === area;
}
