import type { FeeTerms } from '../agreement/terms.ts';
import type { Clause } from '../evidence/clause.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { PERCENT_UNITS, type Percent, ratioOf } from '../money/ratios.ts';
import { divide, plus, times } from '../money/whole.ts';

/** An amount with value added tax: rounded once to whole øre, half away from zero. */
export interface WithVat extends Clause {
  /** `null` where the agreement says that no VAT is due. */
  readonly percent: Percent | null;
  readonly vat: Kroner;
  readonly total: Kroner;
}

/** An amount of the fee with the VAT that the agreement states. */
export function withVat({ rule, source, ...term }: NonNullable<FeeTerms['vat']>, total: Kroner): WithVat {
  const percent = 'percent' in term && term.percent !== undefined ? term.percent : null;
  const net = oreOf(total);
  const vat = percent === null ? 0 : divide(times(net, ratioOf(percent)), PERCENT_UNITS, 'nearest');
  return { percent, vat: toKroner(vat), total: toKroner(plus(net, vat)), rule, source };
}

/** The same as a field of an answer; absent where the agreement says nothing of VAT. */
export function vatOf(terms: Pick<FeeTerms, 'vat'> | undefined, total: Kroner): { readonly withVat?: WithVat } {
  return terms?.vat ? { withVat: withVat(terms.vat, total) } : NO_WORD;
}

const NO_WORD = {};
