import type { AgreementDuty } from '../agreement/agreement.ts';
import type { Source, Words } from '../evidence/clause.ts';

/**
 * A duty as the documents give it, with the area of the rule book and every place it stands. The lists are plain data
 * without a call in them, so that whoever does not import an agreement does not carry its duties.
 */
export interface ListedDuty {
  readonly rule: string;
  readonly area: string;
  readonly places: readonly Source[];
  readonly who: Words;
  readonly trigger: Words;
  readonly what: Words;
}

/** The annexes of the 2016 tender that hold for one of its areas only: catalogue, statistics, payment, offer. */
const OF_ONE_AREA = /^Bilag [ABCD]([12])/;

/** The duties of an agreement, each with the places that hold for it: all, or those of one tender area and the shared ones. */
export function dutiesOf(listed: readonly ListedDuty[], area?: '1' | '2'): readonly AgreementDuty[] {
  const holds = ({ annex = '' }: Source) => area === undefined || (OF_ONE_AREA.exec(annex)?.[1] ?? area) === area;
  return listed.flatMap(({ rule, places, who, what, trigger }) => {
    const [source, ...alsoIn] = places.filter(holds);
    if (!source) return [];
    return [alsoIn.length === 0 ? { rule, source, who, what, trigger } : { rule, source, alsoIn, who, what, trigger }];
  });
}
