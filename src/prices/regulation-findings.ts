import type { OwnNames } from '../agreement/names.ts';
import { isInCalendar, monthOf } from '../calendar/date-arithmetic.ts';
import { toIsoDate, toIsoMonth } from '../calendar/iso-date.ts';
import { fineOf, type HourlyRate, type Kroner } from '../money/kroner.ts';
import { ratioOf } from '../money/ratios.ts';
import { compare } from '../money/whole.ts';
import { isYearDay, latestNotice } from './effective-day.ts';
import { type RegulationFinding, regulationFinding } from './findings.ts';
import { isIncrease, type RegulatePriceFacts, type RegulationDays, type RegulationRules } from './regulation-facts.ts';

const MONTHS_IN_YEAR = 12;

/** What stands in the way of a regulation, and what is worth a note (R291–R297). */
export function regulationFindings(
  by: OwnNames,
  rules: RegulationRules,
  facts: RegulatePriceFacts,
  days: RegulationDays,
): readonly RegulationFinding[] {
  const findings = [
    ...agreementFindings(rules, facts, days),
    ...dayFindings(rules, facts, days),
    ...monthFindings(rules, days),
    ...priceFindings(rules, facts),
  ];
  const { approval } = rules;
  const isOpen = isIncrease(facts) && days.approved === null && findings.every(({ severity }) => severity !== 'reject');
  return approval && isOpen ? [...findings, regulationFinding('approval-needed', approval, { by })] : findings;
}

function agreementFindings(
  { onlyExtended, times }: RegulationRules,
  { extended }: RegulatePriceFacts,
  days: RegulationDays,
): RegulationFinding[] {
  const findings: RegulationFinding[] = [];
  if (onlyExtended && !extended) findings.push(regulationFinding('not-extended', onlyExtended, {}));
  if (times && days.times >= times.atMost) {
    findings.push(regulationFinding('regulated-before', times, { times: times.atMost }));
  }
  return findings;
}

function dayFindings(
  { effective: wanted, inHand, approval }: RegulationRules,
  facts: RegulatePriceFacts,
  { effective, received, approved }: RegulationDays,
): RegulationFinding[] {
  const findings: RegulationFinding[] = [];
  if (!isYearDay(effective, wanted)) findings.push(regulationFinding('not-effective-day', wanted, wanted));
  // A fall needs neither notice nor approval: both are asked of an increase (p. 168).
  if (!isIncrease(facts)) return findings;
  const latestDay = inHand ? latestNotice(inHand, wanted, effective) : 0;
  if (inHand && received !== null && received > latestDay) {
    const latest = isInCalendar(latestDay) ? toIsoDate(latestDay) : null;
    findings.push(regulationFinding('notified-late', inHand, { latest }));
  }
  if (approval && approved !== null && approved >= effective) {
    findings.push(regulationFinding('approved-late', approval, {}));
  }
  return findings;
}

/** The new index is that of the last such month before the day; the old one of the same month in an earlier year. */
function monthFindings(
  { index }: RegulationRules,
  { effective, oldMonth, newMonth }: RegulationDays,
): RegulationFinding[] {
  const inYear = index.month - 1;
  const monthsSince = (monthOf(effective) - inYear + MONTHS_IN_YEAR - 1) % MONTHS_IN_YEAR;
  const wanted = monthOf(effective) - monthsSince - 1;
  const before = wanted - MONTHS_IN_YEAR;
  const findings: RegulationFinding[] = [];
  if (newMonth !== null && newMonth !== wanted) {
    findings.push(regulationFinding('wrong-new-month', index, { month: wanted < 0 ? null : toIsoMonth(wanted) }));
  }
  if (oldMonth === null) return findings;
  if (index.against === 'year-before' && oldMonth !== before) {
    findings.push(regulationFinding('wrong-old-month', index, { month: before < 0 ? null : toIsoMonth(before) }));
  }
  if (index.against === 'first-year' && (oldMonth % MONTHS_IN_YEAR !== inYear || oldMonth > before)) {
    findings.push(regulationFinding('wrong-first-month', index, { month: wanted < 0 ? null : toIsoMonth(wanted) }));
  }
  return findings;
}

function priceFindings({ index, change, outsidePrice: outside }: RegulationRules, facts: RegulatePriceFacts) {
  const findings: RegulationFinding[] = [];
  if (change.moves === 'at-most-up' && compare(ratioOf(facts.newIndex), ratioOf(facts.oldIndex)) < 0) {
    findings.push(regulationFinding('index-fell', index, {}));
  }
  const { price, outsidePrice } = facts;
  if (outside && price !== undefined && outsidePrice !== undefined && isAbove(price, outsidePrice)) {
    findings.push(regulationFinding('above-outside-price', outside, {}));
  }
  return findings;
}

function isAbove(price: HourlyRate | Kroner, other: HourlyRate | Kroner): boolean {
  return compare(fineOf(price), fineOf(other)) > 0;
}
