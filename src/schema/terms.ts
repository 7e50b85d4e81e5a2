import { invoiceChannels } from '../agreement/invoice-kinds.ts';
import { courseProducts, type FeeTerms, type InstalmentDay } from '../agreement/terms.ts';
import { clauseFields, MOST_ITEMS, MOST_WEEKS } from './clause.ts';
import {
  contractTerms,
  cooperationTerms,
  MOST_DAYS,
  penaltyTerms,
  priceTerms,
  tenderTerms,
  term,
} from './contract-terms.ts';
import { narrowed } from './fits.ts';
import { resultTermsSchema } from './result-terms.ts';
import { count, dateField, idField, list, oneOf, orderedHoursField, shareField } from './values.ts';
import * as z from './zod.ts';

/** The common groups and the agreement's own. */
const benefitGroupList = list(idField, MOST_ITEMS);

/** A rule that the code knows one way of: the term names it by its word. */
function says<Name extends string, Word extends string>(words: { readonly [name in Name]: Word }) {
  const fields = Object.entries(words).map(([name, word]) => [name, z.literal(word as Word)]);
  return term(Object.fromEntries(fields) as { [name in Name]: z.ZodLiteral<Word> }).optional();
}

/** When a part of the price of a course falls due. */
const instalmentDay = narrowed<InstalmentDay>()(
  z
    .strictObject({
      at: z.enum(['start', 'end']).optional(),
      weeksAfterStart: count(1, MOST_WEEKS).optional(),
      result: idField.optional(),
    })
    .check(oneOf('at', 'weeksAfterStart', 'result')),
);
const instalment = z.strictObject({ ...clauseFields, percent: shareField, due: instalmentDay });
const invoicingSplit = z.discriminatedUnion('by', [
  z.strictObject({ ...clauseFields, by: z.enum(['course-weeks', 'calendar-months']) }),
  z.strictObject({ ...clauseFields, by: z.literal('instalments'), parts: list(instalment, MOST_ITEMS, 1) }),
]);
const vatTerm = narrowed<NonNullable<FeeTerms['vat']>>()(
  z
    .strictObject({ ...clauseFields, rate: z.literal('exempt').optional(), percent: shareField.optional() })
    .check(oneOf('percent', 'rate')),
);
/** Rules that each hold for some levels only. */
function levelRules<Fields extends z.ZodRawShape>(fields: Fields) {
  const levels = list(idField, MOST_ITEMS, 1);
  return list(z.strictObject({ ...clauseFields, levels, ...fields }), MOST_ITEMS).optional();
}
/** The way that invoices of a kind go. */
const channelTerm = term({
  channel: z.enum(invoiceChannels),
  unless: z.literal('agreed-for-the-order').optional(),
});

/** A day that every month has. */
const SHORTEST_MONTH = 28;

const followUpFields = {
  everyDays: count(1, MOST_DAYS),
  counted: z.enum(['weeks', 'gap']),
  telephone: z.strictObject({ ...clauseFields, only: z.literal('exceptionally') }).optional(),
};

export const termsSchema = z.strictObject({
  ordering: z
    .strictObject({
      agreementPeriod: term({
        orders: z.literal('placed-within'),
        firstDay: dateField.optional(),
        lastDay: dateField.optional(),
      }).optional(),
      startNotBeforeOrder: term({ severity: z.enum(['reject', 'warn']) }).optional(),
      throughPortal: term({ outside: z.literal('not-invoiced') }).optional(),
      approvedFirst: term({ start: z.literal('once-approved') }).optional(),
      startCapability: term({ days: count(0, MOST_DAYS) }).optional(),
      policeProof: term({ reported: z.literal('before-return'), weekdays: count(1, MOST_DAYS) }).optional(),
    })
    .optional(),
  absence: z
    .strictObject({
      noLeave: says({ granted: 'by-jobcentre' }),
      daily: says({ registered: 'every-day' }),
      onceADay: says({ registered: 'once-a-day' }),
      unauthorised: says({ registered: 'as-unauthorised-with-cause' }),
      refusal: says({ when: 'without-reasonable-ground' }),
      chance: says({ costs: 'single-days' }),
      sanction: says({ needs: 'letter' }),
      reSummons: term({
        groups: benefitGroupList,
        openGroups: benefitGroupList.optional(),
        times: count(1, MOST_ITEMS),
        withinDays: count(1, MOST_DAYS),
      }).optional(),
      letter: says({ sent: 'day-missed' }),
      letterStep: term({ days: count(1, MOST_DAYS) }).optional(),
      reminder: says({ by: 'text-and-call' }),
      reportToKKassen: says({ when: 'all-missed' }),
      registerOnTurningUp: says({ registered: 'day-turned-up' }),
      registrable: term({ most: count(0, MOST_ITEMS) }).optional(),
      otherGroups: term({ contacts: count(0, MOST_ITEMS), groups: benefitGroupList.optional() }).optional(),
      running: says({ registered: 'same-day' }),
      deduction: term({ counts: z.literal('days-missed-in-part-too'), groups: benefitGroupList.optional() }).optional(),
      kKassen: says({ contacted: 'once-back' }),
      repeated: term({ mayEqual: z.literal('refusal'), groups: benefitGroupList.optional() }).optional(),
      benefitEnded: says({ told: 'by-k-kassen' }),
      sicknessReport: says({ reported: 'first-day-before-meeting' }),
      sicknessProcedure: term({ exempt: benefitGroupList }).optional(),
      sicknessAccepted: says({ kept: 'in-protocol-alone' }),
      notBackAfterSickness: says({ registered: 'as-absence' }),
      presentButRefusing: says({ registered: 'if-reported' }),
      protocol: says({ kept: 'by-hours' }),
      outOfHouse: says({ needs: 'proof' }),
      visit: says({ is: 'activity' }),
    })
    .optional(),
  fee: z
    .strictObject({
      price: term({ from: z.enum(['agreement', 'caller']) }).optional(),
      openDays: says({ pays: 'open-days' }),
      ended: z
        .strictObject({
          'closed-early': term({ pays: z.enum(['open-days', 'as-ordered']) }).optional(),
          'cancelled-before-start': term({ pays: z.literal('nothing') }).optional(),
          'objective-rejection': term({ pays: z.enum(['nothing', 'open-period']).optional() }).optional(),
          'agreed-termination': term({ pays: z.literal('open-days') }).optional(),
        })
        .optional(),
      startedWork: term({ pays: z.enum(['through-ordered-end', 'to-that-day', 'through-that-day']) }).optional(),
      shortContact: term({ pays: z.literal('in-proportion') }).optional(),
      partWeek: term({
        counts: z.enum(['calendar-days', 'weekdays', 'started-weeks', 'completed-weeks']),
      }).optional(),
      held: term({ pays: z.literal('held-hours') }).optional(),
      vat: vatTerm.optional(),
      pauses: term({ grounds: list(idField, MOST_ITEMS, 1) }).optional(),
    })
    .optional(),
  invoicing: z
    .strictObject({
      split: invoicingSplit.optional(),
      notInAdvance: term({ from: z.enum(['finished-only', 'begun-allowed']).optional() }).optional(),
      latest: term({ months: count(0, MOST_WEEKS) }).optional(),
      due: term({
        days: count(1, MOST_DAYS),
        from: z.enum(['sending', 'month-end']),
        otherDay: z.literal('as-agreed').optional(),
      }).optional(),
      dueMoves: term({ moves: z.literal('later'), to: z.enum(['weekday', 'working-day']).optional() }).optional(),
      postponed: term({ asks: z.literal('right-ean') }).optional(),
    })
    .optional(),
  audit: z
    .strictObject({
      channels: z
        .strictObject({
          course: channelTerm.optional(),
          bonus: channelTerm.optional(),
          'bought-out-mentor': channelTerm.optional(),
        })
        .optional(),
      openPeriod: term({ days: z.literal('open') }).optional(),
      once: term({ invoiced: z.literal('once') }).optional(),
    })
    .optional(),
  results: resultTermsSchema.optional(),
  delivery: z
    .strictObject({
      total: term({ planned: z.literal('as-ordered') }).optional(),
      average: term({ planned: z.literal('within-interval') }).optional(),
      placementBelow: levelRules({ rest: z.literal('filled') }),
      placementAbove: levelRules({ pays: z.literal('as-ordered') }),
      specialist: levelRules({ hoursPerWeek: orderedHoursField }),
      activity: levelRules({ everyWeeks: count(1, MOST_WEEKS), mentorOnly: z.boolean().optional() }),
      followUp: levelRules(followUpFields),
      mentorFollowUp: levelRules(followUpFields),
      mentorContact: levelRules({ everyMonths: count(1, MOST_WEEKS) }),
      mentorTalk: levelRules({ everyMonths: count(1, MOST_WEEKS) }),
      jobGuidance: levelRules({ due: z.literal('before-the-end') }),
      placementGoal: levelRules({ begins: z.literal('within-the-course'), unless: z.literal('flexjob').optional() }),
      cv: levelRules({ at: z.literal('referral') }),
      cvSkills: levelRules({ after: z.literal('placement') }),
      products: levelRules({ made: list(z.enum(courseProducts), MOST_ITEMS, 1) }),
      developmentGoals: term({ assessed: z.literal('at-the-end') }).optional(),
    })
    .optional(),
  reporting: z
    .strictObject({
      attendanceProtocol: term({ dayOfNextMonth: count(1, SHORTEST_MONTH) }).optional(),
      finalReport: z.strictObject({ ...clauseFields, weekdays: count(0, MOST_DAYS) }).optional(),
      interimReports: term({ due: z.literal('as-ordered') }).optional(),
      plan: z.strictObject({ ...clauseFields, daysBefore: count(0, MOST_DAYS) }).optional(),
    })
    .optional(),
  penalties: penaltyTerms.optional(),
  prices: priceTerms.optional(),
  contract: contractTerms.optional(),
  cooperation: cooperationTerms.optional(),
  tender: tenderTerms.optional(),
});
