import type { PriceTerms } from '../agreement/contract-terms.ts';
import { isInCalendar } from '../calendar/date-arithmetic.ts';
import { toIsoDate } from '../calendar/iso-date.ts';
import { fineOf } from '../money/kroner.ts';
import { ratioOf } from '../money/ratios.ts';
import { compare } from '../money/whole.ts';
import { isEffectiveDay, latestNotice } from './effective-day.ts';
import { type RegulationFinding, regulationFinding } from './findings.ts';
import { isIncrease, type RegulatePriceFacts, type RegulationDays } from './regulation-facts.ts';

/** What stands in the way of a regulation, and what is worth a note (R291–R297). */
export function regulationFindings(
  terms: PriceTerms,
  facts: RegulatePriceFacts,
  days: RegulationDays,
): readonly RegulationFinding[] {
  const findings = [
    ...(facts.extended ? [] : [regulationFinding('not-extended', terms.onlyExtended, {})]),
    ...(facts.regulatedBefore ? [regulationFinding('regulated-before', terms.once, {})] : []),
    ...dayFindings(terms, facts, days),
    ...priceFindings(terms, facts),
  ];
  const isOpen = isIncrease(facts) && days.approved === null && findings.every(({ severity }) => severity !== 'reject');
  return isOpen ? [...findings, regulationFinding('approval-needed', terms.approval, {})] : findings;
}

function dayFindings(
  terms: PriceTerms,
  facts: RegulatePriceFacts,
  { effective, received, approved }: RegulationDays,
): RegulationFinding[] {
  const findings: RegulationFinding[] = [];
  if (!isEffectiveDay(terms, effective)) {
    findings.push(regulationFinding('not-effective-day', terms.effective, terms.effective));
  }
  // A fall needs neither notice nor approval: both are asked of an increase (p. 168).
  if (!isIncrease(facts)) return findings;
  const latestDay = latestNotice(terms, effective);
  if (received === null || received > latestDay) {
    const latest = isInCalendar(latestDay) ? toIsoDate(latestDay) : null;
    findings.push(regulationFinding('notified-late', terms.inHand, { latest }));
  }
  if (approved !== null && approved >= effective) {
    findings.push(regulationFinding('approved-late', terms.approval, {}));
  }
  return findings;
}

function priceFindings(terms: PriceTerms, facts: RegulatePriceFacts): RegulationFinding[] {
  const findings: RegulationFinding[] = [];
  if (compare(ratioOf(facts.newIndex), ratioOf(facts.oldIndex)) < 0) {
    findings.push(regulationFinding('index-fell', terms.index, {}));
  }
  const { price, outsidePrice } = facts;
  if (price !== undefined && outsidePrice !== undefined && compare(fineOf(price), fineOf(outsidePrice)) > 0) {
    findings.push(regulationFinding('above-outside-price', terms.outsidePrice, {}));
  }
  return findings;
}
