import type { Agreement, AgreementDuty } from '../agreement/agreement.ts';
import type { Source } from '../evidence/clause.ts';
import { frozen } from '../evidence/frozen.ts';
import type { Duty } from '../rule-book/entry.ts';

/** The annexes of the 2016 tender that hold for one of its areas only: catalogue, statistics, payment, offer. */
const OF_ONE_AREA = /^Bilag [ABCD]([12])/;

/** The area of the tender that a place holds for alone, if it does. */
export function tenderAreaOf({ annex = '' }: Source): string | undefined {
  return OF_ONE_AREA.exec(annex)?.[1];
}

/** The duties of an agreement, each with the places that hold for it: all, or those of one tender area and the shared ones. */
export function dutiesOf(listed: readonly Duty[], area?: '1' | '2'): readonly AgreementDuty[] {
  const holds = (place: Source) => area === undefined || (tenderAreaOf(place) ?? area) === area;
  return listed.flatMap(({ id, sources, parties, who, words, trigger }) => {
    const [source, ...alsoIn] = sources.filter(holds);
    if (!source) return [];
    const more = alsoIn.length === 0 ? {} : { alsoIn };
    return [{ rule: id, source, ...more, parties, who, what: words, trigger }];
  });
}

/** An agreement with its duties. A call, since a bundler could not leave out a spread that nobody asks for. */
export function withDutyList<LevelId extends string>(
  rules: Agreement<LevelId>,
  duties: readonly AgreementDuty[],
): Agreement<LevelId> {
  return frozen({ ...rules, duties });
}
