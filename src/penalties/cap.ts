import type { PenaltyTerms } from '../agreement/contract-terms.ts';
import type { Clause } from '../evidence/clause.ts';
import type { Missing } from '../evidence/figure.ts';
import { boundedText, countText } from '../evidence/written.ts';
import type { CapSteps } from '../language/steps-and-findings.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { least, minus, most, plus, times, type Whole } from '../money/whole.ts';
import { type BoundedAmount, type Bounds, boundedAmount, exactly } from './bounds.ts';

/** What bears on the cap of a year. */
export interface CapFacts {
  /** The turnover that the tender estimated for the year; no source states it (A81). */
  readonly estimatedTurnover?: Kroner | undefined;
  /** Damages for personal injury: no cap applies to them. */
  readonly personalInjury?: Kroner | undefined;
  /** Damages already due the same year that count towards the cap. */
  readonly earlierDamages?: Kroner | undefined;
}

type Told = { readonly [What in keyof CapSteps]: CapSteps[What] };

/** The account of any question on damages. */
interface TellsCap {
  readonly tell:
    | (<What extends keyof Told>(
        what: What,
        clause: Clause,
        from: Told[What]['from'],
        gives: Told[What]['gives'],
      ) => void)
    | undefined;
}

type Liability = NonNullable<PenaltyTerms['liability']>;

/** The most damages of a year (R317): between the bounds while the estimate is not told. */
export function decidedCap(
  liability: Liability,
  { estimatedTurnover }: CapFacts,
  account: TellsCap,
): { readonly cap: Bounds; readonly limit: BoundedAmount } {
  const cap = capBounds(liability, estimatedTurnover);
  const limit = boundedAmount(cap);
  const { least: floor, timesTurnover } = liability;
  const from = { floor, times: countText(timesTurnover), estimatedTurnover: estimatedTurnover ?? 'missing' } as const;
  account.tell?.('liability-cap', liability, from, boundedText(limit));
  return { cap, limit };
}

/** What the cap leaves of a claim, with personal injury on top. */
export function damagesWithin(
  liability: Liability,
  claim: Kroner,
  { cap, limit }: ReturnType<typeof decidedCap>,
  { personalInjury = NOTHING, earlierDamages = NOTHING }: CapFacts,
  account: TellsCap,
): BoundedAmount {
  const [claimed, injury, earlier] = [oreOf(claim), oreOf(personalInjury), oreOf(earlierDamages)];
  const under = (bound: Whole) => least(claimed, most(minus(bound, earlier), 0));
  const damages = boundedAmount({
    least: plus(under(cap.least), injury),
    most: plus(cap.most === null ? claimed : under(cap.most), injury),
  });
  const from = { claim, cap: boundedText(limit), earlierDamages, personalInjury };
  account.tell?.('damages-within-cap', liability, from, boundedText(damages));
  return damages;
}

/** The estimate, where it is not told: the cap is then known from below alone. */
export function missingEstimate({ rule, source }: Clause, { estimatedTurnover }: CapFacts): readonly Missing[] {
  return estimatedTurnover === undefined ? [{ what: 'estimatedTurnover', rule, source }] : [];
}

const NOTHING = /* @__PURE__ */ toKroner(0);

function capBounds({ least: floor, timesTurnover }: Liability, turnover: Kroner | undefined): Bounds {
  if (turnover === undefined) return { least: oreOf(floor), most: null };
  return exactly(most(oreOf(floor), times(oreOf(turnover), timesTurnover)));
}
