import { cancellationLosses } from '../agreement/contract-terms.ts';
import { exclusionGrounds, tenderLanguages, winnerDocuments } from '../agreement/tender-terms.ts';
import { dayOfDate } from '../calendar/date-arithmetic.ts';
import { compare, plus, type Whole, wholeOf } from '../money/whole.ts';
import { clauseFields, MOST_ITEMS, MOST_PAGES, MOST_WEEKS, wordsSchema } from './clause.ts';
import {
  always,
  count,
  dateField,
  dateTimeField,
  idField,
  keyed,
  kronerField,
  list,
  orderedHoursRead,
  shareField,
} from './values.ts';
import * as z from './zod.ts';
import { issueOf } from './zod-inside.ts';

/** The terms of the framework agreement and its tender: penalties, prices, notices, and what an offer must hold. */

export const MOST_DAYS = 3_650;
const MOST_TIMES = 1_000;
const MONTHS_IN_YEAR = 12;
const LONGEST_MONTH = 31;

/** A clause with numbers of its own. */
export const term = <Fields extends z.ZodRawShape>(fields: Fields) => z.strictObject({ ...clauseFields, ...fields });

type Loose = { readonly [key: string]: unknown };
/** Percentages are counted in ten-thousandths. */
const MOST_DECIMALS = 4;
const HUNDRED = 1_000_000;

/** A percentage, where it reads well. */
function percentOf(value: unknown): Whole | undefined {
  return typeof value === 'string' ? wholeOf(value, MOST_DECIMALS) : undefined;
}

/** The percentage of a term, where it reads well. */
function shareOf(terms: Loose, name: string): Whole | undefined {
  return percentOf((terms[name] as Loose | undefined)?.percent);
}

/** Two weights that are not the whole together. */
const hundredTogether = always<Loose>(({ price, quality }, problem) => {
  const [first, second] = [percentOf(price), percentOf(quality)];
  if (first === undefined || second === undefined || compare(plus(first, second), HUNDRED) === 0) return;
  problem('contradiction', 'price');
  problem('contradiction', 'quality');
});

const days = count(0, MOST_DAYS);
const months = count(0, MOST_WEEKS);
const timesCount = count(0, MOST_TIMES);
const inDays = term({ days });
const inMonths = term({ months });
const inWorkingDays = term({ workingDays: days });
/** A most that is below what it extends contradicts it. */
const atOnce = term({ at: z.literal('once') }).optional();
const extendable = term({ workingDays: days, atMost: days.optional() })
  .check(
    always<Loose>(({ workingDays, atMost }, problem) => {
      if (typeof workingDays !== 'number' || typeof atMost !== 'number' || atMost >= workingDays) return;
      problem('contradiction', 'workingDays');
      problem('contradiction', 'atMost');
    }),
  )
  .optional();
const repeated = term({ months, moreThan: timesCount });
const yearDay = { month: count(1, MONTHS_IN_YEAR), day: count(1, LONGEST_MONTH) };

const COMMON_YEAR = 2015;

/** Whether a month of its own is fine and the day is none of it: 29 February is no day of every year, nor is 31 June. */
const isNoDay = (month: number, day: number) =>
  month >= 1 &&
  month <= MONTHS_IN_YEAR &&
  day >= 1 &&
  day <= LONGEST_MONTH &&
  dayOfDate(COMMON_YEAR, month, day) === undefined;

const isInEveryYear = z.check<{ readonly month: number; readonly day: number }>(({ value, issues }) => {
  // A month or a day that is out of range is told where it stands.
  if (issues.length === 0 && isNoDay(value.month, value.day)) issues.push(issueOf('invalid-date', ['day']));
});

const each = z.literal('working-day');
const dailyPenalty = z.discriminatedUnion('kind', [
  term({ kind: z.literal('share'), percent: shareField, each }),
  term({ kind: z.literal('amount'), amount: kronerField, each }),
]);
const penaltyCap = term({ percent: shareField, of: z.literal('value') });
const cancelling = z
  .strictObject({
    damages: term({
      under: z.literal('general-law'),
      losses: list(z.enum(cancellationLosses), cancellationLosses.length),
    }).optional(),
    indirectLoss: term({ compensated: z.literal('no') }).optional(),
    account: term({ undelivered: z.literal('repaid'), received: z.literal('paid') }).optional(),
  })
  .optional();
const running = { daily: kronerField, each: z.enum(['working-day', 'week']) };

export const penaltyTerms = z
  .strictObject({
    delay: dailyPenalty.optional(),
    delayMinimum: term({ figure: z.literal('delay-minimum') }).optional(),
    delayCap: penaltyCap.optional(),
    wholeValue: term({ base: z.literal('whole-delivery') }).optional(),
    remedy: dailyPenalty.optional(),
    remedyCap: penaltyCap.optional(),
    wrongInvoice: term({ percent: shareField, of: z.literal('wrong-amount') }).optional(),
    wrongInvoiceDaily: term({ figure: z.literal('invoicing-daily'), each }).optional(),
    wrongInvoiceExcused: term({ costs: z.literal('nothing') }).optional(),
    heightenedControl: term({ from: count(1, MOST_TIMES) }).optional(),
    conduct: z
      .strictObject({
        'social-responsibility': term(running).optional(),
        'social-responsibility-documentation': term({ ...running, each: running.each.optional() }).optional(),
        'labour-clause': term(running).optional(),
        'labour-clause-documentation': term(running).optional(),
      })
      .optional(),
    conductPeriod: term({
      runs: z.literal('from-established-through-ended'),
      paid: z.literal('weekly-on-demand'),
    }).optional(),
    conductMaximum: term({ allows: z.literal('to-cancel') }).optional(),
    subcontractor: term({ figure: z.literal('subcontractor') }).optional(),
    damagesBeyondPenalty: term({ claims: z.literal('loss-beyond-penalty') }).optional(),
    socialCancelling: term({ on: z.literal('any-breach') }).optional(),
    labourCancelling: term({ on: z.literal('material-breach') }).optional(),
    socialDamages: term({ claims: z.literal('not-barred') }).optional(),
    cancelling: z.strictObject({ buyer: cancelling, provider: cancelling }).optional(),
    liability: term({
      least: kronerField,
      timesTurnover: timesCount,
      limit: z.literal('larger-a-year'),
      personalInjury: z.literal('uncapped'),
    }).optional(),
    interest: term({
      percentagePoints: shareField,
      above: z.literal('reference-rate'),
      daysInYear: count(1, MOST_DAYS),
    }).optional(),
  })
  .check(
    always<Loose>((penalties, problem) => {
      for (const [daily, cap] of [
        ['delay', 'delayCap'],
        ['remedy', 'remedyCap'],
      ] as const) {
        const [day, most] = [shareOf(penalties, daily), shareOf(penalties, cap)];
        if (day === undefined || most === undefined || compare(most, day) >= 0) continue;
        problem('contradiction', daily, 'percent');
        problem('contradiction', cap, 'percent');
      }
    }),
  );

/** Months, a whole day of the year, or both. */
const noticeInHand = term({
  months: months.optional(),
  month: yearDay.month.optional(),
  day: yearDay.day.optional(),
}).check(
  always<Loose>(({ months: before, month, day }, problem) => {
    if (month === undefined && day === undefined && before === undefined) problem('missing-field', 'months');
    else if (month === undefined && day !== undefined) problem('missing-field', 'month');
    else if (day === undefined && month !== undefined) problem('missing-field', 'day');
    else if (typeof month === 'number' && typeof day === 'number' && isNoDay(month, day))
      problem('invalid-date', 'day');
  }),
);

export const priceTerms = z.strictObject({
  fixed: term({ price: z.literal('as-offered') }).optional(),
  onlyExtended: term({ asks: z.literal('extended-agreement') }).optional(),
  times: term({ atMost: count(1, MOST_TIMES) }).optional(),
  effective: term(yearDay).check(isInEveryYear).optional(),
  index: term({
    of: z.literal('net-price-index'),
    month: yearDay.month,
    against: z.enum(['year-before', 'first-year']),
  }).optional(),
  change: term({ moves: z.enum(['at-most-up', 'up-and-down']), from: z.literal('offered-price') }).optional(),
  rounded: term({ to: z.literal('nearest-krone') }).optional(),
  inHand: noticeInHand.optional(),
  approval: term({ of: z.literal('increase') }).optional(),
  outsidePrice: term({ caps: z.literal('price') }).optional(),
});

const notice = term({ months, ends: z.enum(['month-end', 'same-date']) }).optional();
const inSomeDays = inDays.optional();
const inSomeWorkingDays = inWorkingDays.optional();

export const contractTerms = z.strictObject({
  extension: term({ months: count(1, MOST_WEEKS), times: count(1, MOST_TIMES), noticeMonths: months }).optional(),
  buyerNotice: notice,
  changedNeedNotice: notice,
  regulationNotice: notice,
  providerNotice: notice,
  forceMajeureAccount: inSomeDays,
  forceMajeureTermination: term({
    afterDays: days,
    noticeDays: days,
    by: z.literal('party-not-hindered'),
    kunde: z.literal('delivery-agreements-only').optional(),
  }).optional(),
  remedy: inSomeDays,
  paymentDemand: term({ days, after: z.literal('due-day') }).optional(),
  paymentDemandContent: term({ says: z.literal('breach-and-cancelling') }).optional(),
  repeatedDefects: repeated.optional(),
  repeatedDelays: repeated.optional(),
  complianceProof: inSomeWorkingDays,
  dissolutionProof: inSomeWorkingDays,
  contactChange: inSomeWorkingDays,
  changeRequest: inSomeWorkingDays,
  invoiceRequirements: inSomeWorkingDays,
  dispute: term({ workingDays: days, meetings: count(1, MOST_TIMES) }).optional(),
  mediation: term({ workingDays: days, furtherWorkingDays: days }).optional(),
  insurance: term({ personalInjury: kronerField }).optional(),
  insuranceCertificate: term({ at: z.literal('renewal') }).optional(),
  insuranceNotice: term({ at: z.literal('cancelling') }).optional(),
  documentation: extendable,
  account: extendable,
  socialDocumentation: extendable,
  socialAccount: extendable,
  labourDocumentation: extendable,
  labourAccount: extendable,
  employmentCertificate: term({ weeks: months }).optional(),
  employmentTerms: term({ weeks: months }).optional(),
  insuranceProof: term({ at: z.literal('demand') }).optional(),
  dataDelivery: inSomeWorkingDays,
  dataHandover: term({ from: z.literal('agreement-end') }).optional(),
  incidentReport: atOnce,
  subProcessor: term({ approved: z.literal('before') }).optional(),
  itDescription: inMonths.optional(),
  environmentDescription: inMonths.optional(),
  complaintForwarded: atOnce,
  authorityOrder: atOnce,
  damageNotice: atOnce,
  registerReceipt: atOnce,
  backup: inMonths.optional(),
});

/** How provider and municipality work together over the years. */
export const cooperationTerms = z.strictObject({
  workflowChange: term({ weekdays: days }).optional(),
  website: term({ from: dateField }).optional(),
  interpreters: term({ through: dateField }).optional(),
  capacityChange: term({ from: z.literal('the-change') }).optional(),
  introductionDay: inMonths.optional(),
  intake: inSomeDays,
  progressMeeting: inMonths.optional(),
  competenceDay: inMonths.optional(),
  experienceCollection: inMonths.optional(),
});

const dueDocuments = term({ documents: list(z.enum(winnerDocuments), MOST_ITEMS, 1) }).optional();

export const tenderTerms = z.strictObject({
  prices: term({ expected: z.enum(['every-level', 'chosen-subcontracts']) }).optional(),
  leastOffer: term({ subcontracts: z.enum(['one', 'all']) }).optional(),
  band: term({ rates: z.literal('within-band') }).optional(),
  completion: term({ may: z.literal('be-asked-for') }).optional(),
  index: term({ points: z.literal('proportional') }).optional(),
  lots: list(
    term({
      id: idField,
      levels: list(idField, MOST_ITEMS, 1),
      usualHours: keyed(() => undefined, orderedHoursRead, MOST_ITEMS).optional(),
      basis: wordsSchema.optional(),
      weights: term({ price: shareField, quality: shareField }).check(hundredTogether),
      contracts: term({ atMost: count(1, MOST_TIMES) }),
      among: term({ lot: idField }).optional(),
    }),
    MOST_ITEMS,
    1,
  ).optional(),
  turnover: term({ years: count(1, MOST_TIMES), least: kronerField }).optional(),
  personalInjury: term({ least: kronerField }).optional(),
  pages: term({ atMost: count(0, MOST_PAGES), annexes: list(term({ id: idField }), MOST_ITEMS, 1) }).optional(),
  deadline: term({ at: dateTimeField }).optional(),
  language: term({
    written: z.enum(tenderLanguages),
    enclosures: list(z.enum(tenderLanguages), MOST_ITEMS, 1).optional(),
  }).optional(),
  reservations: term({ basic: z.literal('rejected'), other: z.literal('may-be-rejected') }).optional(),
  alternatives: term({ are: z.literal('non-compliant') }).optional(),
  requirements: term({ leftOut: z.enum(['rejected', 'required']) }).optional(),
  excluded: term({ grounds: list(z.enum(exclusionGrounds), MOST_ITEMS, 1) }).optional(),
  documents: z
    .strictObject({
      bidder: dueDocuments,
      suitability: dueDocuments,
      consortium: dueDocuments,
      member: dueDocuments,
      lender: dueDocuments,
      economicLender: dueDocuments,
    })
    .optional(),
  registered: term({ before: z.literal('award') }).optional(),
  supplementary: inSomeDays,
  bound: inMonths.optional(),
  standstill: term({ days, where: z.literal('notified-electronically').optional() }).optional(),
  exclusion: z
    .strictObject({
      'criminal-judgment': inMonths.optional(),
      'false-information': inMonths.optional(),
      'section-137': inMonths.optional(),
    })
    .optional(),
});
