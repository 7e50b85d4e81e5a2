import type { Agreement, AgreementDuty } from '../agreement/agreement.ts';
import type { Source } from '../evidence/clause.ts';
import { frozen } from '../evidence/frozen.ts';
import type { Duty } from '../rule-book/entry.ts';
import { tenderAreaOf } from '../rule-book/tender-area.ts';
import { topicsOf } from '../rule-book/topics.ts';

/** The duties of an agreement, each with the places that hold for it: all, or those of one tender area and the shared ones. */
export function dutiesOf(listed: readonly Duty[], area?: '1' | '2'): readonly AgreementDuty[] {
  const holds = (place: Source) => area === undefined || (tenderAreaOf(place) ?? area) === area;
  return listed.flatMap(({ id, area: about, sources, parties, who, words, trigger }) => {
    const [source, ...alsoIn] = sources.filter(holds);
    if (!source) return [];
    const more = alsoIn.length === 0 ? {} : { alsoIn };
    return [{ rule: id, source, ...more, area: about, topics: topicsOf(id), parties, who, what: words, trigger }];
  });
}

/** An agreement with its duties. A call, since a bundler could not leave out a spread that nobody asks for. */
export function withDutyList<LevelId extends string>(
  rules: Agreement<LevelId>,
  duties: readonly AgreementDuty[],
): Agreement<LevelId> {
  return frozen({ ...rules, duties });
}
