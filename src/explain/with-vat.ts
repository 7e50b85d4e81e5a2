import type { WithVat } from '../fee/with-vat.ts';
import type { Wording } from '../language/wordings.ts';

/** The amount that is told with VAT, where the agreement states it, and the clause. */
export function explainVat(told: WithVat | undefined, { say, general }: Wording): readonly string[] {
  return told ? [`${general.withVat(told)} [${say.clause(told)}]`] : [];
}
