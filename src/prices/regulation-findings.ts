import type { PriceTerms, YearDay } from '../agreement/contract-terms.ts';
import { addMonths, type Day, dayOfDate, dayOfMonth, monthOf, yearOfMonth } from '../calendar/date-arithmetic.ts';
import { dayOf, toIsoDate } from '../calendar/iso-date.ts';
import { spokenDate, spokenYearDay } from '../evidence/spoken.ts';
import { fineOf } from '../money/kroner.ts';
import { ratioOf } from '../money/ratios.ts';
import { compare } from '../money/whole.ts';
import { type RegulationFinding, regulationFinding } from './findings.ts';
import { isIncrease, type RegulatePriceFacts } from './regulation-facts.ts';

/** What stands in the way of a regulation, and what is worth a note (R291–R297). */
export function regulationFindings(terms: PriceTerms, facts: RegulatePriceFacts): RegulationFinding[] {
  const findings: RegulationFinding[] = [];
  const effective = dayOf(facts.effectiveOn, 'effectiveOn');
  if (!facts.extended) {
    findings.push(
      regulationFinding('not-extended', terms.onlyExtended, {
        da: 'Priserne kan kun reguleres, når rammeaftalen er forlænget.',
        en: 'Prices can be regulated only where the framework agreement has been extended.',
      }),
    );
  }
  if (facts.regulatedBefore) {
    findings.push(
      regulationFinding('regulated-before', terms.once, {
        da: 'Priserne er reguleret før, og det kan kun ske én gang.',
        en: 'The prices have been regulated before, and that can happen only once.',
      }),
    );
  }
  return [...findings, ...dayFindings(terms, facts, effective), ...priceFindings(terms, facts)];
}

function dayFindings(terms: PriceTerms, facts: RegulatePriceFacts, effective: Day): RegulationFinding[] {
  const findings: RegulationFinding[] = [];
  if (!isYearDay(effective, terms.effective)) {
    findings.push(
      regulationFinding('not-effective-day', terms.effective, {
        da: `En regulering får kun virkning fra den ${spokenYearDay(terms.effective.month, terms.effective.day, 'da')}.`,
        en: `A regulation takes effect only on ${spokenYearDay(terms.effective.month, terms.effective.day, 'en')}.`,
      }),
    );
  }
  const latest = latestNotice(terms, effective);
  if (dayOf(facts.receivedOn, 'receivedOn') > latest) {
    findings.push(
      regulationFinding('notified-late', terms.inHand, {
        da: `Varslet skulle have været modtaget senest ${noticeText(latest, 'da')}.`,
        en: `The notice should have been in hand at the latest ${noticeText(latest, 'en')}.`,
      }),
    );
  }
  if (isIncrease(facts) && facts.approvedOn !== undefined && dayOf(facts.approvedOn, 'approvedOn') >= effective) {
    findings.push(
      regulationFinding('approved-late', terms.approval, {
        da: 'En forhøjelse skal være godkendt skriftligt, før den får virkning.',
        en: 'An increase must be approved in writing before it takes effect.',
      }),
    );
  }
  return findings;
}

/** The last day a notice is in time: 1 May of the year and 2 months before, whichever comes first (A78). */
function latestNotice(terms: PriceTerms, effective: Day): number {
  const year = yearOfMonth(monthOf(effective));
  const fixed = dayOfDate(year, terms.inHand.month, terms.inHand.day) ?? -1;
  return Math.min(fixed, addMonths(effective, -terms.inHand.months));
}

function noticeText(day: number, language: 'da' | 'en'): string {
  return day < 0 ? '–' : spokenDate(toIsoDate(day as Day), language);
}

function isYearDay(day: Day, wanted: YearDay): boolean {
  return (monthOf(day) % 12) + 1 === wanted.month && dayOfMonth(day) === wanted.day;
}

function priceFindings(terms: PriceTerms, facts: RegulatePriceFacts): RegulationFinding[] {
  const findings: RegulationFinding[] = [];
  if (compare(ratioOf(facts.newIndex), ratioOf(facts.oldIndex)) < 0) {
    findings.push(
      regulationFinding('index-fell', terms.index, {
        da: 'Indekset er faldet; prisen må sættes ned, men skal ikke.',
        en: 'The index fell; the price may be lowered but need not be.',
      }),
    );
  }
  const { price, outsidePrice } = facts;
  if (price !== undefined && outsidePrice !== undefined && compare(fineOf(price), fineOf(outsidePrice)) > 0) {
    findings.push(
      regulationFinding('above-outside-price', terms.outsidePrice, {
        da: 'Prisen er højere end uden for aftalen; det for meget betalte skal betales tilbage.',
        en: 'The price is higher than outside the agreement; what was overpaid is to be paid back.',
      }),
    );
  }
  return findings;
}
