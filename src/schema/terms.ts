import { exclusionGrounds, tenderLanguages, winnerDocuments } from '../agreement/contract-terms.ts';
import { invoiceChannels } from '../agreement/invoice-kinds.ts';
import { benefitGroups } from '../agreement/order.ts';
import { dayOfDate } from '../calendar/date-arithmetic.ts';
import { clause, clauseFields, MOST_ITEMS, MOST_PAGES, MOST_WEEKS } from './clause.ts';
import {
  count,
  dateTimeField,
  idField,
  keyed,
  kronerField,
  list,
  orderedHoursField,
  orderedHoursRead,
  shareField,
} from './values.ts';
import * as z from './zod.ts';
import { issueOf } from './zod-inside.ts';

const MOST_DAYS = 3_650;

const weeks = count(1, MOST_WEEKS);
const benefitGroupList = list(z.enum(benefitGroups), benefitGroups.length);

const bonusRules = z.strictObject({
  amounts: clause,
  ways: clause,
  placement: z.strictObject({ ...clauseFields, weeks }),
  window: z.strictObject({ ...clauseFields, months: count(0, MOST_WEEKS) }),
  approval: clause,
  measurement: z.strictObject({ ...clauseFields, months: count(0, MOST_WEEKS) }),
  states: z.strictObject({ '1b': clause, '3': clause, '4': clause }),
  income: clause,
  extension: z.strictObject({ ...clauseFields, days: count(0, MOST_DAYS) }),
  newPeriod: clause,
  otherProvider: clause,
  correspondingCourse: clause,
  statement: z.strictObject({ ...clauseFields, quarter: clause }),
  invoice: z.strictObject({
    ...clauseFields,
    content: z.strictObject({ ...clauseFields, userIdentLength: count(1, MOST_ITEMS) }),
  }),
});
/** Rules that each hold for some levels only. */
function levelRules<Fields extends z.ZodRawShape>(fields: Fields) {
  const levels = list(idField, MOST_ITEMS, 1);
  return list(z.strictObject({ ...clauseFields, levels, ...fields }), MOST_ITEMS).optional();
}
const MOST_TIMES = 1_000;
const MONTHS_IN_YEAR = 12;
const LONGEST_MONTH = 31;

/** A clause with numbers of its own. */
const term = <Fields extends z.ZodRawShape>(fields: Fields) => z.strictObject({ ...clauseFields, ...fields });

/** The way that invoices of a kind go. */
const channelTerm = term({
  channel: z.enum(invoiceChannels),
  unless: z.literal('agreed-for-the-order').optional(),
});

const days = count(0, MOST_DAYS);
const months = count(0, MOST_WEEKS);
const timesCount = count(0, MOST_TIMES);
const share = term({ percent: shareField });
const daily = term({ daily: kronerField });
const inDays = term({ days });
const inMonths = term({ months });
const inWorkingDays = term({ workingDays: days });
const extendable = term({ workingDays: days, atMost: days.optional() });
const repeated = term({ months, moreThan: timesCount });
const yearDay = { month: count(1, MONTHS_IN_YEAR), day: count(1, LONGEST_MONTH) };

const COMMON_YEAR = 2015;

/** A day of every year: 29 February is none, nor is 31 June. */
const isInEveryYear = z.check<{ readonly month: number; readonly day: number }>(({ value, issues }) => {
  // A month or a day that is out of range is told where it stands.
  if (issues.length === 0 && dayOfDate(COMMON_YEAR, value.month, value.day) === undefined) {
    issues.push(issueOf('invalid-date', ['day']));
  }
});

const penaltyTerms = z.strictObject({
  delay: share,
  delayMinimum: clause,
  delayCap: share,
  wholeValue: clause,
  remedy: share,
  remedyCap: share,
  wrongInvoice: share,
  wrongInvoiceDaily: clause,
  wrongInvoiceExcused: clause,
  heightenedControl: term({ from: timesCount }),
  conduct: z.strictObject({
    'social-responsibility': daily,
    'social-responsibility-documentation': daily,
    'labour-clause': daily,
    'labour-clause-documentation': daily,
  }),
  conductPeriod: clause,
  conductMaximum: clause,
  subcontractor: clause,
  damagesBeyondPenalty: clause,
  socialDamages: clause,
  liability: term({ least: kronerField, timesTurnover: timesCount }),
  interest: term({ percentagePoints: shareField, daysInYear: count(1, MOST_DAYS) }),
});

const priceTerms = z.strictObject({
  fixed: clause,
  onlyExtended: clause,
  once: term({ times: timesCount }),
  effective: term(yearDay).check(isInEveryYear),
  index: clause,
  atMostIndex: clause,
  inHand: term({ ...yearDay, months }).check(isInEveryYear),
  approval: clause,
  outsidePrice: clause,
});

const contractTerms = z.strictObject({
  extension: term({ months, times: timesCount, noticeMonths: months }),
  buyerNotice: inMonths,
  changedNeedNotice: inMonths,
  regulationNotice: inMonths,
  providerNotice: inMonths,
  forceMajeureAccount: inDays,
  forceMajeureTermination: term({ afterDays: days, noticeDays: days }),
  remedy: inDays,
  paymentDemand: inDays,
  paymentDemandContent: clause,
  repeatedDefects: repeated,
  repeatedDelays: repeated,
  complianceProof: inWorkingDays,
  dissolutionProof: inWorkingDays,
  contactChange: inWorkingDays,
  changeRequest: inWorkingDays,
  invoiceRequirements: inWorkingDays,
  dispute: term({ workingDays: days, meetings: timesCount }),
  mediation: term({ workingDays: days, furtherWorkingDays: days }),
  insurance: term({ personalInjury: kronerField }),
  documentation: extendable,
  account: extendable,
  socialDocumentation: extendable,
  socialAccount: extendable,
  labourDocumentation: extendable,
  labourAccount: extendable,
  employmentCertificate: term({ weeks: months }),
  dataDelivery: inWorkingDays,
  backup: inMonths,
});

const dueDocuments = term({ documents: list(z.enum(winnerDocuments), MOST_ITEMS, 1) });

const tenderTerms = z.strictObject({
  prices: term({ expected: z.enum(['every-level', 'chosen-subcontracts']) }),
  leastOffer: term({ subcontracts: z.enum(['one', 'all']) }).optional(),
  band: term({ rates: z.literal('within-band') }).optional(),
  completion: term({ may: z.literal('be-asked-for') }).optional(),
  index: term({ points: z.literal('proportional') }),
  lots: list(
    term({
      id: idField,
      levels: list(idField, MOST_ITEMS, 1),
      usualHours: keyed(() => undefined, orderedHoursRead, MOST_ITEMS).optional(),
      weights: term({ price: shareField, quality: shareField }),
      contracts: term({ atMost: timesCount }),
      among: term({ lot: idField }).optional(),
    }),
    MOST_ITEMS,
    1,
  ),
  turnover: term({ years: count(1, MOST_TIMES), least: kronerField }).optional(),
  personalInjury: term({ least: kronerField }).optional(),
  pages: term({ atMost: count(0, MOST_PAGES), annexes: list(term({ id: idField }), MOST_ITEMS, 1) }).optional(),
  deadline: term({ at: dateTimeField }).optional(),
  language: term({ written: z.enum(tenderLanguages) }).optional(),
  reservations: term({ basic: z.literal('rejected'), other: z.literal('may-be-rejected') }).optional(),
  alternatives: term({ are: z.literal('non-compliant') }).optional(),
  requirements: term({ leftOut: z.enum(['rejected', 'required']) }).optional(),
  excluded: term({ grounds: list(z.enum(exclusionGrounds), MOST_ITEMS, 1) }).optional(),
  documents: z
    .strictObject({
      bidder: dueDocuments,
      consortium: dueDocuments,
      member: dueDocuments,
      lender: dueDocuments,
      economicLender: dueDocuments,
    })
    .optional(),
  supplementary: inDays,
  bound: inMonths,
  standstill: inDays,
  exclusion: z.strictObject({
    'criminal-judgment': inMonths,
    'false-information': inMonths,
    'section-137': inMonths,
  }),
});

export const termsSchema = z.strictObject({
  ordering: z
    .strictObject({
      startNotBeforeOrder: term({ severity: z.enum(['reject', 'warn']) }).optional(),
      throughPortal: term({ outside: z.literal('not-invoiced') }).optional(),
      approvedFirst: clause.optional(),
      startCapability: z.strictObject({ ...clauseFields, days: count(0, MOST_DAYS) }).optional(),
      policeProof: clause.optional(),
    })
    .optional(),
  absence: z
    .strictObject({
      noLeave: clause,
      daily: clause,
      onceADay: clause,
      unauthorised: clause,
      refusal: clause.optional(),
      chance: clause.optional(),
      sanction: clause.optional(),
      reSummons: z.strictObject({
        ...clauseFields,
        groups: benefitGroupList,
        openGroups: benefitGroupList.optional(),
        times: count(1, MOST_ITEMS),
        withinDays: count(1, MOST_DAYS),
      }),
      letter: clause,
      letterStep: z.strictObject({ ...clauseFields, days: count(1, MOST_DAYS) }),
      reminder: clause,
      reportToKKassen: clause,
      registerOnTurningUp: clause,
      registrable: z.strictObject({ ...clauseFields, most: count(0, MOST_ITEMS) }),
      otherGroups: z.strictObject({
        ...clauseFields,
        contacts: count(0, MOST_ITEMS),
        groups: benefitGroupList.optional(),
      }),
      running: clause,
      deduction: z.strictObject({ ...clauseFields, groups: benefitGroupList.optional() }),
      kKassen: clause,
      repeated: z.strictObject({ ...clauseFields, groups: benefitGroupList.optional() }),
      benefitEnded: clause,
      sicknessReport: clause,
      sicknessProcedure: z.strictObject({ ...clauseFields, exempt: benefitGroupList }),
      sicknessAccepted: clause,
      notBackAfterSickness: clause,
      presentButRefusing: clause,
      protocol: clause,
      protocolSent: clause,
      outOfHouse: clause,
    })
    .optional(),
  fee: z
    .strictObject({
      basis: z.enum(['agreement', 'caller']),
      formula: clause,
      openPeriod: clause.optional(),
      startedWork: clause.optional(),
      shortContact: clause.optional(),
      cancelled: clause.optional(),
      objectiveRejection: clause.optional(),
      agreedTermination: clause.optional(),
    })
    .optional(),
  invoicing: z
    .strictObject({
      monthlyInArrears: clause,
      notInAdvance: clause,
      latest: z.strictObject({ ...clauseFields, months: count(0, MOST_WEEKS) }),
      due: term({
        days: count(1, MOST_DAYS),
        from: z.enum(['sending', 'month-end']),
        otherDay: z.enum(['as-agreed']).optional(),
      }).optional(),
      dueMoves: term({ moves: z.enum(['later']), to: z.enum(['weekday', 'working-day']).optional() }).optional(),
      postponed: term({ asks: z.enum(['right-ean']) }).optional(),
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
  bonus: z.strictObject({ scope: clause, rules: bonusRules.optional() }).optional(),
  delivery: z
    .strictObject({
      total: clause.optional(),
      average: clause.optional(),
      placementBelow: levelRules({}),
      placementAbove: levelRules({}),
      specialist: levelRules({ hoursPerWeek: orderedHoursField }),
      activity: levelRules({ everyWeeks: count(1, MOST_WEEKS), mentorOnly: z.boolean().optional() }),
      followUp: levelRules({ everyDays: count(1, MOST_DAYS), counted: z.enum(['weeks', 'gap']) }),
      mentorContact: levelRules({ everyMonths: count(1, MOST_WEEKS) }),
      mentorTalk: levelRules({ everyMonths: count(1, MOST_WEEKS) }),
      jobGuidance: levelRules({}),
    })
    .optional(),
  reporting: z
    .strictObject({
      attendanceProtocol: clause.optional(),
      finalReport: z.strictObject({ ...clauseFields, weekdays: count(0, MOST_DAYS) }).optional(),
      interimReports: clause.optional(),
      plan: z.strictObject({ ...clauseFields, daysBefore: count(0, MOST_DAYS) }).optional(),
    })
    .optional(),
  penalties: penaltyTerms.optional(),
  prices: priceTerms.optional(),
  contract: contractTerms.optional(),
  tender: tenderTerms.optional(),
});
