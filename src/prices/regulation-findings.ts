import type { PriceTerms, YearDay } from '../agreement/contract-terms.ts';
import {
  addMonths,
  type Day,
  dayOfDate,
  dayOfMonth,
  isInCalendar,
  monthOf,
  yearOfMonth,
} from '../calendar/date-arithmetic.ts';
import { toIsoDate } from '../calendar/iso-date.ts';
import { fineOf } from '../money/kroner.ts';
import { ratioOf } from '../money/ratios.ts';
import { compare } from '../money/whole.ts';
import { type RegulationFinding, regulationFinding } from './findings.ts';
import { isIncrease, type RegulatePriceFacts, type RegulationDays } from './regulation-facts.ts';

/** What stands in the way of a regulation, and what is worth a note (R291–R297). */
export function regulationFindings(
  terms: PriceTerms,
  facts: RegulatePriceFacts,
  days: RegulationDays,
): readonly RegulationFinding[] {
  return [
    ...(facts.extended ? [] : [regulationFinding('not-extended', terms.onlyExtended, {})]),
    ...(facts.regulatedBefore ? [regulationFinding('regulated-before', terms.once, {})] : []),
    ...dayFindings(terms, facts, days),
    ...priceFindings(terms, facts),
  ];
}

function dayFindings(
  terms: PriceTerms,
  facts: RegulatePriceFacts,
  { effective, received, approved }: RegulationDays,
): RegulationFinding[] {
  const findings: RegulationFinding[] = [];
  if (!isYearDay(effective, terms.effective)) {
    findings.push(regulationFinding('not-effective-day', terms.effective, terms.effective));
  }
  const latestDay = latestNotice(terms, effective);
  if (received > latestDay) {
    const latest = isInCalendar(latestDay) ? toIsoDate(latestDay) : null;
    findings.push(regulationFinding('notified-late', terms.inHand, { latest }));
  }
  if (isIncrease(facts) && approved !== null && approved >= effective) {
    findings.push(regulationFinding('approved-late', terms.approval, {}));
  }
  return findings;
}

/** The last day a notice is in time: 1 May of the year and 2 months before, whichever comes first (A78). */
function latestNotice(terms: PriceTerms, effective: Day): number {
  const year = yearOfMonth(monthOf(effective));
  const fixed = dayOfDate(year, terms.inHand.month, terms.inHand.day) ?? -1;
  return Math.min(fixed, addMonths(effective, -terms.inHand.months));
}

function isYearDay(day: Day, wanted: YearDay): boolean {
  return (monthOf(day) % 12) + 1 === wanted.month && dayOfMonth(day) === wanted.day;
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
