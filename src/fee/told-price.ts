import { type Course, DAYS_IN_WEEK } from '../agreement/course.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { toIsoDate } from '../calendar/iso-date.ts';
import { type Days, lengthOf } from '../calendar/period.ts';
import type { Account } from '../evidence/account.ts';
import { countText, listText, type Share, shareText } from '../evidence/written.ts';
import type { FeeFactors, FeeSteps } from '../language/steps-and-findings.ts';
import { type HourlyRate, type Hours, type Kroner, oreOfProduct, toKroner } from '../money/kroner.ts';
import type { CourseFacts, PricedCourse, PricedDays } from './course-fee.ts';
import { type HeldPrice, heldMinutes, MINUTES_IN_HOUR, type Price } from './price.ts';
import { monthsThrough } from './running-total.ts';
import { rateShares, weeksThrough } from './week-shares.ts';

type PricedFacts = Pick<CourseFacts, 'order' | 'contactMinutes'>;

const NOTHING = { place: 0, share: { numerator: 0, denominator: 1 } };

/** What a course is priced by: hours and a rate, or what the agreement says a week, a month, a course or an hour costs. */
export function tellPrice(
  { terms, price, changes }: PricedDays,
  facts: PricedFacts,
  weeklyFee: Kroner | null,
  account: Account<FeeSteps>,
): void {
  const { order, contactMinutes } = facts;
  const { hoursPerWeek = '' as Hours, hourlyRate = '' as HourlyRate } = order;
  const { agreed } = price;
  if (terms.price.from === 'caller')
    account.tell?.('no-money-rule', terms.price, { hoursPerWeek, hourlyRate }, 'caller');
  if (agreed)
    account.tell?.(
      'agreed-price',
      agreed.clause,
      { per: agreed.per, ...(order.hoursPerWeek && { hoursPerWeek }) },
      agreed.amount,
    );
  if (contactMinutes !== undefined && terms.shortContact) {
    const from = { contactMinutes: countText(contactMinutes), hourlyRate };
    account.tell?.('short-contact', terms.shortContact, from, `${contactMinutes}/60`);
  }
  if (weeklyFee !== null && agreed?.per !== 'week')
    account.tell?.('weekly-fee', terms.price, factors(facts, price), weeklyFee);
  for (const { from, hourlyRate: changedRate, weekly } of changes) {
    const changed = toKroner(oreOfProduct(weekly, 1, MINUTES_IN_HOUR));
    const at = { ...factors(facts, price), hourlyRate: changedRate };
    account.tell?.('rate-change', terms.price, { from: toIsoDate(from), ...at }, changed);
  }
}

/** How the total comes about, by what the course is priced by. */
export function tellTotal(
  paid: PricedCourse,
  facts: PricedFacts,
  payable: Days,
  total: Kroner,
  account: Account<FeeSteps>,
): void {
  const { price, course, terms, instalments } = paid;
  if (!account.tell) return;
  for (const { term, ore, outcome, earnedOn } of instalments ?? []) {
    const due = { percent: term.percent, ...(earnedOn !== null && { earnedOn: toIsoDate(earnedOn) }), outcome };
    account.tell?.('instalment', term, due, toKroner(ore));
  }
  switch (price.by) {
    case 'week': {
      if (paid.changes.length > 0) {
        account.tell?.('total', terms.price, changingFactors(paid, facts, payable.last), total);
        break;
      }
      const weeks = shareText(weeksThrough(paid, payable.last));
      const isAgreed = price.agreed?.per === 'week';
      account.tell?.(
        'total',
        terms.price,
        isAgreed ? { weekPrice: price.agreed.amount, weeks } : totalFactors(facts, price, weeks),
        total,
      );
      break;
    }
    case 'month': {
      const months = countText(monthsThrough(course, payable.last));
      account.tell?.('total', terms.price, { monthPrice: price.agreed.amount, months }, total);
      break;
    }
    case 'course':
      account.tell?.('total', terms.price, { coursePrice: price.agreed.amount }, total);
      break;
    case 'held-hours': {
      const { hourlyRate } = price;
      const minutes = countText(heldMinutes(price, course.ordered, payable.last, course.paused));
      account.tell?.('total', terms.held ?? terms.price, { hourlyRate, minutes, most: mostOf(price, course) }, total);
    }
  }
}

/** What all the ordered hours would cost. */
function mostOf({ weekly }: HeldPrice, { ordered }: Course): Kroner {
  return toKroner(oreOfProduct(weekly, lengthOf(ordered), DAYS_IN_WEEK));
}

function factors({ order, contactMinutes }: PricedFacts, { agreed }: Price): FeeFactors {
  const hoursPerWeek = order.hoursPerWeek as Hours;
  const hourlyRate = (agreed?.amount ?? order.hourlyRate) as HourlyRate;
  return contactMinutes === undefined
    ? { hoursPerWeek, hourlyRate }
    : { hoursPerWeek, hourlyRate, contactMinutes: countText(contactMinutes) };
}

/** Field by field: to spread the factors costs as much as all else that is told of the total. */
function totalFactors(facts: PricedFacts, price: Price, weeks: Share): FeeFactors & { readonly weeks: Share } {
  const { hoursPerWeek, hourlyRate, contactMinutes } = factors(facts, price);
  return contactMinutes === undefined
    ? { hoursPerWeek, hourlyRate, weeks }
    : { hoursPerWeek, hourlyRate, contactMinutes, weeks };
}

/** The factors of a course whose rate changed: each rate with its own weeks; one that no paid day has is not told. */
function changingFactors(paid: PricedCourse, facts: PricedFacts, last: Day) {
  const { price, changes } = paid;
  const { hourlyRate: first, ...hours } = factors(facts, price);
  const rates = [first, ...changes.map(({ hourlyRate }) => hourlyRate)];
  const shares = rateShares(
    paid,
    last,
    changes.map(({ from }) => from),
  );
  if (shares.length < 2) {
    const { place, share } = shares[0] ?? NOTHING;
    return { ...hours, hourlyRate: rates[place] as HourlyRate, weeks: shareText(share) };
  }
  return {
    ...hours,
    hourlyRates: listText(shares.map(({ place }) => rates[place] as HourlyRate)),
    shares: listText(shares.map(({ share }) => shareText(share))),
  };
}
