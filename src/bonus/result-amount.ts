import { type Agreement, levelOf } from '../agreement/agreement.ts';
import { neededFields } from '../agreement/needed.ts';
import type { Result, ResultPay } from '../agreement/result-terms.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import type { Account } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import type { Missing } from '../evidence/figure.ts';
import type { Finding } from '../evidence/finding.ts';
import { feeFactsOf, feeLacks } from '../fee/asked-fee.ts';
import { decideFee, type Fee } from '../fee/fee.ts';
import { startedWorkNotTold } from '../fee/started-work.ts';
import type { BonusSteps } from '../language/steps-and-findings.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { PERCENT_UNITS, ratioOf } from '../money/ratios.ts';
import { divide, times } from '../money/whole.ts';
import { lacking, union } from '../results/verdict.ts';
import type { BonusCase } from './bonus-case.ts';
import type { BonusFacts } from './facts.ts';

/** What a result pays; `null` with what is missing where it is not known, since missing is never zero. */
export interface ResultAmount {
  readonly amount: Kroner | null;
  readonly lacks: readonly Missing[];
  /** The last day whose facts can still change the amount, where it is no fixed one: a closure may come as long as the course is open. */
  readonly until?: Day;
}

/** What a result pays where it is reached: its amount, the caller's figure, its share of the fee as it is paid. */
export function amountOf(
  agreement: Agreement,
  { pays }: Result,
  { figures, days }: BonusCase,
  facts: BonusFacts,
  account: Account<BonusSteps>,
): ResultAmount {
  // A level whose results do not say what they pay was refused before.
  const said = pays as ResultPay;
  if (said.amount !== undefined) return known(said.amount);
  if (said.percentOfFee !== undefined) {
    return { ...shareOfFee(agreement, said, facts, account), until: days.open?.last ?? days.ordered.first };
  }
  // An instalment is part of the fee; beside it nothing is paid.
  if (said.figure === undefined) return known(toKroner(0));
  const given = figures[said.figure];
  return given === undefined ? { amount: null, lacks: [lacking(said.figure, said)] } : known(given);
}

function known(amount: Kroner): ResultAmount {
  return { amount, lacks: NONE };
}

const NONE: readonly Missing[] = [];

/** A share of the fee of the course as it was paid, rounded to whole øre. */
function shareOfFee(
  agreement: Agreement,
  said: ResultPay & { readonly percentOfFee: NonNullable<ResultPay['percentOfFee']> },
  facts: BonusFacts,
  account: Account<BonusSteps>,
): ResultAmount {
  const lacks = lacksOfFee(agreement, said, facts);
  if (lacks.length > 0) return { amount: null, lacks };
  const { total, instalments = [] } = feeOf(agreement, facts, account);
  // While a part of the fee is not decided, no share of it is known.
  if (instalments.some(({ outcome }) => outcome === 'undecided')) {
    return { amount: null, lacks: [lacking('employment', said)] };
  }
  return known(toKroner(divide(times(oreOf(total), ratioOf(said.percentOfFee)), PERCENT_UNITS, 'nearest')));
}

/** What the fee of the course needs and was not told. */
function lacksOfFee(agreement: Agreement, said: Clause, facts: BonusFacts): readonly Missing[] {
  const { order } = facts;
  const unpriced = neededFields(levelOf(agreement, order.level).level).filter((field) => order[field] === undefined);
  return union(
    unpriced.map((field) => lacking(`order.${field}`, said)),
    feeLacks(agreement, facts),
  );
}

function feeOf(agreement: Agreement, facts: BonusFacts, account: Account<BonusSteps>): Fee {
  return decideFee(agreement, feeFactsOf(agreement, facts, facts.asOf), account.silent());
}

/** A job that ends the fee of which a result pays a share, and that the fee was not told of. */
export function workNotToldOfShare(
  agreement: Agreement,
  results: readonly Result[],
  facts: BonusFacts,
  account: Account<BonusSteps>,
): readonly Finding<'started-work-not-told'>[] {
  const share = results.find(({ pays }) => pays?.percentOfFee !== undefined);
  if (!share) return [];
  const isPriced = () => lacksOfFee(agreement, share.counts, facts).length === 0;
  return startedWorkNotTold(agreement, facts, () => (isPriced() ? feeOf(agreement, facts, account).payable : null));
}
