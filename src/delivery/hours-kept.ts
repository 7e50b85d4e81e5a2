import { type DeliveryTerms, ruleFor } from '../agreement/terms.ts';
import type { Clause } from '../evidence/clause.ts';
import { counted, spokenNumber } from '../evidence/spoken.ts';
import { fineOf, type Hours, toHours } from '../money/kroner.ts';
import { compare, divide, minus, most, times, type Whole } from '../money/whole.ts';
import { type DeliveryFinding, deliveryFinding, spans } from './findings.ts';
import { type CountedWeek, sumOf } from './planned-weeks.ts';

function hoursWords(fine: Whole): { da: string; en: string } {
  const hours = toHours(fine);
  return { da: counted(hours, 'time', 'timer', 'da'), en: counted(hours, 'hour', 'hours', 'en') };
}

/**
 * The planned hours in all against the ordered ones (R174). Too few is too few, whatever they consist of. Too many is
 * only the provider's own doing where it was not a placement that brought them (A52): weeks in which the placement alone
 * fills the ordered hours are left out, since their follow-up must take place all the same.
 */
export function totalFindings(clause: Clause, weeks: readonly CountedWeek[]): DeliveryFinding[] {
  const ordered = sumOf(weeks, (week) => week.ordered);
  const planned = sumOf(weeks, (week) => week.planned);
  if (compare(planned, ordered) < 0) {
    const { da, en } = hoursWords(minus(ordered, planned));
    return [
      deliveryFinding('planned-below-ordered', clause, {
        da: `Der er planlagt ${da} mindre, end der er bestilt i alt.`,
        en: `${en} less than ordered in all are planned.`,
      }),
    ];
  }
  const own = weeks.filter(({ ordered: wanted, placement }) => wanted !== null && compare(placement, wanted) < 0);
  const above = minus(
    sumOf(own, (week) => week.planned),
    sumOf(own, (week) => week.ordered),
  );
  if (compare(above, 0) <= 0) return [];
  const { da, en } = hoursWords(above);
  return [
    deliveryFinding('planned-above-ordered', clause, {
      da: `Leverandøren har selv planlagt ${da} mere, end der er bestilt i alt.`,
      en: `The provider has itself planned ${en} more than ordered in all.`,
    }),
  ];
}

/** Placements with fewer and with more hours than ordered (R178, R179). */
export function placementFindings(
  terms: DeliveryTerms,
  level: string,
  weeks: readonly CountedWeek[],
): DeliveryFinding[] {
  const below = ruleFor(terms.placementBelow, level);
  const above = ruleFor(terms.placementAbove, level);
  const unfilled = weeks.filter(({ residual, activity }) => residual !== null && compare(activity, residual) < 0);
  const larger = weeks.filter(({ ordered, placement }) => ordered !== null && compare(placement, ordered) > 0);
  const findings: DeliveryFinding[] = [];
  if (below && unfilled.length > 0) {
    const numbers = spans(unfilled.map(({ week }) => week));
    findings.push(
      deliveryFinding('residual-not-filled', below, {
        da: `Placeringen har færre timer end bestilt, og der er ikke planlagt nok ved siden af i uge ${numbers}.`,
        en: `The placement has fewer hours than ordered, and too little is planned beside it in week ${numbers}.`,
      }),
    );
  }
  if (above && larger.length > 0) {
    const numbers = spans(larger.map(({ week }) => week));
    findings.push(
      deliveryFinding('placement-above-ordered', above, {
        da: `Placeringen har flere timer end bestilt i uge ${numbers}; det giver ingen ekstra betaling.`,
        en: `The placement has more hours than ordered in week ${numbers}; that gives no extra payment.`,
      }),
    );
  }
  return findings;
}

/** The average week of a course with flexible hours, and the ends it must lie between. */
export interface IntervalAverage {
  readonly min: Hours;
  readonly max: Hours;
  /** Rounded to 4 decimals for show; `null` where the course has no week to take it over. */
  readonly average: Hours | null;
  /** How many weeks it is taken over. */
  readonly weeks: number;
}

/** The average of the planned hours of full course weeks (R025, A88, A89); both ends of the interval are included. */
export function intervalAverageOf(
  { min, max }: { readonly min: Hours; readonly max: Hours },
  weeks: readonly CountedWeek[],
  onlyPlanned: boolean,
): { readonly answer: IntervalAverage; readonly outside: 'below' | 'above' | null } {
  const full = weeks.filter((week) => week.full && !(onlyPlanned && compare(week.planned, 0) === 0));
  const sum = sumOf(full, (week) => week.planned);
  const answer = {
    min,
    max,
    average: full.length === 0 ? null : toHours(divide(sum, full.length, 'nearest')),
    weeks: full.length,
  };
  if (compare(sum, times(fineOf(min), full.length)) < 0) return { answer, outside: 'below' };
  return { answer, outside: compare(sum, times(fineOf(max), full.length)) > 0 ? 'above' : null };
}

export function averageFindings(
  clause: Clause,
  { min, max, average }: IntervalAverage,
  outside: 'below' | 'above' | null,
): DeliveryFinding[] {
  if (outside === null || average === null) return [];
  const [da, en] = [spokenNumber(average, 'da'), spokenNumber(average, 'en')];
  const ends = { da: `${spokenNumber(min, 'da')}–${spokenNumber(max, 'da')}`, en: `${min}–${max}` };
  return [
    deliveryFinding(outside === 'below' ? 'average-below-interval' : 'average-above-interval', clause, {
      da: `Der er i gennemsnit planlagt ${da} timer om ugen; der er bestilt ${ends.da}.`,
      en: `${en} hours a week are planned on average; ${ends.en} are ordered.`,
    }),
  ];
}

/** The specialist's part of the hours that are planned (R111, A65), where the plan says it. */
export function specialistFindings(clause: Clause, wanted: Whole, planned: Whole | null): DeliveryFinding[] {
  if (planned === null || compare(planned, wanted) >= 0) return [];
  const { da, en } = hoursWords(most(0, minus(wanted, planned)));
  return [
    deliveryFinding('specialist-hours-missing', clause, {
      da: `Der mangler ${da} med psykiater eller psykolog.`,
      en: `${en} with a psychiatrist or psychologist are missing.`,
    }),
  ];
}
