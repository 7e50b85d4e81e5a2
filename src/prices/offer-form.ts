import { saidOf } from '../agreement/agreement.ts';
import type { TenderTerms } from '../agreement/tender-terms.ts';
import { isLater } from '../calendar/iso-date-time.ts';
import type { Options } from '../evidence/account.ts';
import { oreOf } from '../money/kroner.ts';
import { compare, plus, times, type Whole } from '../money/whole.ts';
import { eachTogether, joinPath, refuse, refuseAny } from '../problem/problem.ts';
import { type OfferFinding, offerFinding } from './findings.ts';
import { type CheckOfferFacts, exclusionFacts } from './offer-facts.ts';
import { pageLimit } from './readings.ts';

type Judge = (terms: TenderTerms, facts: CheckOfferFacts) => readonly OfferFinding[];

/**
 * What makes an offer late, non-compliant or unsuitable, each decided by one fact and only where it is told (R074, R076,
 * R077, R080, R083, R084, R095, R096).
 */
export function formFindings(terms: TenderTerms, facts: CheckOfferFacts): readonly OfferFinding[] {
  return eachTogether([late, written, reserved, alternative, incomplete, excluded, turnover, cover], (judge) =>
    judge(terms, facts),
  ).flat();
}

const NOTHING: readonly OfferFinding[] = [];

const late: Judge = ({ deadline }, { receivedAt }) => {
  if (receivedAt === undefined) return NOTHING;
  const clause = saidOf(deadline, 'receivedAt');
  return isLater(receivedAt, clause.at) ? [offerFinding(null, 'too-late', clause, clause)] : NOTHING;
};

const written: Judge = ({ language }, facts) => {
  if (facts.language === undefined) return NOTHING;
  const clause = saidOf(language, 'language');
  return facts.language === clause.written ? NOTHING : [offerFinding(null, 'other-language', clause, {})];
};

const reserved: Judge = ({ reservations }, facts) => {
  if (facts.reservations === undefined || facts.reservations === 'none') return NOTHING;
  const clause = saidOf(reservations, 'reservations');
  return [offerFinding(null, facts.reservations === 'basic' ? 'basic-reservation' : 'other-reservation', clause, {})];
};

const alternative: Judge = ({ alternatives }, facts) =>
  facts.alternatives ? [offerFinding(null, 'alternative-offers', saidOf(alternatives, 'alternatives'), {})] : NOTHING;

const incomplete: Judge = ({ requirements }, { requirementsLeftOut: count = 0 }) => {
  if (count === 0) return NOTHING;
  const clause = saidOf(requirements, 'requirementsLeftOut');
  const code = clause.leftOut === 'rejected' ? 'requirements-left-out' : 'requirements-lacking';
  return [offerFinding(null, code, clause, { count })];
};

const excluded: Judge = (terms, facts) => [
  ...(facts.publicDebt === 'unsecured' ? [exclusion(terms, 'public-debt')] : []),
  ...(facts.conflictOfInterest ? [exclusion(terms, 'conflict-of-interest')] : []),
  ...(facts.distortedPreparation ? [exclusion(terms, 'distorted-preparation')] : []),
];

function exclusion({ excluded: clause }: TenderTerms, ground: keyof typeof exclusionFacts): OfferFinding {
  const path = exclusionFacts[ground];
  const said = saidOf(clause, path);
  return offerFinding(null, ground, said.grounds.includes(ground) ? said : refuse('not-in-agreement', path), {});
}

const turnover: Judge = ({ turnover: term }, { turnovers }) => {
  if (turnovers === undefined) return NOTHING;
  const clause = saidOf(term, 'turnovers');
  if (turnovers.length === 0 || turnovers.length > clause.years) refuse('out-of-range', 'turnovers');
  const sum = turnovers.reduce((all: Whole, year) => plus(all, oreOf(year)), 0);
  const enough = compare(sum, times(oreOf(clause.least), turnovers.length)) >= 0;
  return enough ? NOTHING : [offerFinding(null, 'turnover-too-low', clause, clause)];
};

const cover: Judge = ({ personalInjury }, { personalInjuryCover }) => {
  if (personalInjuryCover === undefined) return NOTHING;
  const clause = saidOf(personalInjury, 'personalInjuryCover');
  const enough = compare(oreOf(personalInjuryCover), oreOf(clause.least)) >= 0;
  return enough ? NOTHING : [offerFinding(null, 'cover-too-low', clause, clause)];
};

/**
 * Pages against the limit (R094). A number of pages alone tells little of several annexes where each has its own limit:
 * above the limit of all of them it is too many, between the two it is not known.
 */
export function pageFindings(
  { pages }: TenderTerms,
  { solutionPages }: CheckOfferFacts,
  /** The annexes that the offer has, by the subcontracts it is for. */
  annexes: readonly string[],
  account: Options,
): readonly OfferFinding[] {
  if (solutionPages === undefined) return NOTHING;
  const clause = saidOf(pages, 'solutionPages');
  const { atMost } = clause;
  const tooMany = (annex: string | null) =>
    offerFinding(null, 'too-many-pages', placeOf(clause, annex), { atMost, annex });
  if (typeof solutionPages === 'number') {
    const held = Math.max(
      1,
      clause.annexes.filter(({ id }) => clause.annexes.length === 1 || annexes.includes(id)).length,
    );
    if (solutionPages <= atMost) return NOTHING;
    if (solutionPages > atMost * held || account.optionOf(pageLimit) === 'all-together') return [tooMany(null)];
    return [offerFinding(null, 'pages-not-told-by-annex', clause, { atMost })];
  }
  const known = new Set(clause.annexes.map(({ id }) => id));
  const unknown = Object.keys(solutionPages).filter((id) => !known.has(id));
  refuseAny(unknown.map((id) => ({ code: 'unknown-field', path: joinPath('solutionPages', id) })));
  const told = Object.entries(solutionPages).flatMap(([id, count]) => (count === undefined ? [] : [{ id, count }]));
  const above = told.filter(({ count }) => count > atMost);
  const sum = told.reduce((all, { count }) => all + count, 0);
  // The readings differ where several annexes are too many together.
  if (sum > atMost && told.length > 1 && account.optionOf(pageLimit) === 'all-together') return [tooMany(null)];
  return above.map(({ id }) => tooMany(id));
}

function placeOf(pages: NonNullable<TenderTerms['pages']>, annex: string | null) {
  return pages.annexes.find(({ id }) => id === annex) ?? pages;
}
