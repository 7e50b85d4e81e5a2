import type { IsoMonth } from '../calendar/iso-date.ts';
import type { LackedIncome, Missing } from '../evidence/figure.ts';
import type { Wording } from '../language/wordings.ts';

/** What an answer needed and did not have, each with the clause where it should stand. */
export function explainMissing(missing: readonly Missing[], wording: Wording): readonly string[] {
  const { say, general } = wording;
  return missing.map((each) => `${general.missing}: ${missingWords(each.what, wording)} [${say.clause(each)}]`);
}

const INCOME = 'employment.monthlyIncome.';

/** What is missing, as what it is rather than as a field. */
export function missingWords(what: Missing['what'], { lacked, lackedIncome }: Wording): string {
  return isIncome(what) ? lackedIncome(what.slice(INCOME.length) as IsoMonth) : lacked[what];
}

function isIncome(what: Missing['what']): what is LackedIncome {
  return what.startsWith(INCOME);
}
