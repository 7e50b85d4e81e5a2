import type { Lot } from '../agreement/tender-terms.ts';
import type { Clause } from '../evidence/clause.ts';
import type { Reason } from '../evidence/decision.ts';
import type { AwardReasonCode } from '../language/steps-and-findings.ts';
import { type Problem, refuse, refuseAny } from '../problem/problem.ts';
import type { OfferToScore, ScoreOffersFacts } from './offers.ts';

/** Why an offer gets no contract, or why it is not known. */
export const awardReasons = [
  'cannot-win-this-lot',
  'places-taken',
  'tie-for-last-place',
  'winners-not-told',
] as const satisfies readonly AwardReasonCode[];
export type AwardReason = Reason<AwardReasonCode>;

export interface Award {
  /** `null` where a tie or a missing fact leaves it open. */
  readonly awarded: boolean | null;
  readonly reasons: readonly AwardReason[];
}

/**
 * The bidders that can win a lot that is awarded among the winners of another; undefined where it is not known, or where all
 * can. Winners that cannot be are refused: more than that lot has contracts, one twice, and one that made no offer here,
 * since whoever wins the other lot has bid on both (R068, R070).
 */
export function whoCanWin(
  lots: readonly Lot[],
  lot: Lot,
  { winners, offers }: ScoreOffersFacts,
): ReadonlySet<string> | undefined {
  if (winners === undefined) return undefined;
  if (!lot.among) return refuse('unknown-field', 'winners');
  const other = lots.find(({ id }) => id === lot.among?.lot);
  const bidders = new Set(offers.map(({ bidder }: OfferToScore) => bidder));
  const tooMany = other !== undefined && new Set(winners).size > other.contracts.atMost;
  const wrong = winners.flatMap((winner, at): readonly Problem[] => {
    const path = `winners[${at}]`;
    if (winners.indexOf(winner) < at) return [{ code: 'given-twice', path }];
    return bidders.size === 0 || bidders.has(winner) ? [] : [{ code: 'unknown-bidder', path }];
  });
  refuseAny(tooMany ? [{ code: 'out-of-range', path: 'winners' }, ...wrong] : wrong);
  return new Set(winners);
}

/** Who wins: those among the first places that can; a tie that does not fit into the places left is open. */
export function awards(
  { among, contracts }: Lot,
  ranked: readonly { readonly bidder: string; readonly rank: number }[],
  can: ReadonlySet<string> | undefined,
): readonly Award[] {
  if (among && !can) return ranked.map(() => ({ awarded: null, reasons: [reason('winners-not-told', among)] }));
  const eligible = ranked.filter(({ bidder }) => !can || can.has(bidder));
  // Best first: of each rank the place of its first offer, and of the one after its last.
  const places = new Map<number, { better: number; through: number }>();
  eligible.forEach(({ rank }, at) => {
    places.set(rank, { better: places.get(rank)?.better ?? at, through: at + 1 });
  });
  return ranked.map(({ bidder, rank }) => {
    const place = can && !can.has(bidder) ? undefined : places.get(rank);
    if (!place) return { awarded: false, reasons: [reason('cannot-win-this-lot', among ?? contracts)] };
    if (place.through <= contracts.atMost) return { awarded: true, reasons: [] };
    if (place.better < contracts.atMost) return { awarded: null, reasons: [reason('tie-for-last-place', contracts)] };
    return { awarded: false, reasons: [reason('places-taken', contracts)] };
  });
}

function reason(code: AwardReason['code'], { rule, source }: Clause): AwardReason {
  return { code, rule, source };
}
