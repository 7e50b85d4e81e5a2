import type { Agreement } from '../agreement/agreement.ts';
import { type Finding, findingsOf } from '../evidence/finding.ts';
import { feeFindings as da } from '../language/da.ts';
import { feeFindings as en } from '../language/en.ts';
import type { FeeFindings } from '../language/steps-and-findings.ts';
import { type Kroner, toKroner } from '../money/kroner.ts';
import { type CourseFacts, type PricedCourse, paidAsOpen } from './course-fee.ts';
import { wholeOre } from './running-total.ts';

/** What is found about a fee, with the amount it is about. */
export interface FeeFinding extends Finding<keyof FeeFindings> {
  readonly amount: Kroner;
}

export const feeFindingCodes = ['open-period-may-be-claimed'] as const satisfies readonly (keyof FeeFindings)[];

const feeFinding = /* @__PURE__ */ findingsOf<FeeFindings>({ 'open-period-may-be-claimed': 'warn' }, { da, en });

/** R171, A44: where the open days before an objective rejection are not paid, they may be claimed all the same. */
export function feeFindings(agreement: Agreement, priced: PricedCourse, facts: CourseFacts): readonly FeeFinding[] {
  const { closure } = facts;
  if (closure?.ground !== 'objective-rejection') return [];
  const { course, terms, outside } = priced;
  const isOpenQuestion = terms.ended?.['objective-rejection']?.pays === undefined;
  if (!terms.openDays || !isOpenQuestion || outside || !course.open || course.payable) return [];
  const amount = toKroner(wholeOre(paidAsOpen(agreement, priced, facts), course.open.last));
  return [{ ...feeFinding('open-period-may-be-claimed', terms.openDays, { amount, by: agreement }), amount }];
}
