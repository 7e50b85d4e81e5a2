import * as z from 'zod';
import { type Agreement, bonusKinds, frozen } from '../agreement/agreement.ts';
import { type AskedHistory, historyProblems } from '../agreement/history.ts';
import { benefitGroups } from '../agreement/order.ts';
import { agreements, shippedAgreement } from '../agreements/agreements.ts';
import { dayOfDate } from '../calendar/date-arithmetic.ts';
import { fineOf, type HourlyRate, type Hours } from '../money/kroner.ts';

import { compare } from '../money/whole.ts';
import { type Problem, type ProblemCode, RulesError } from '../problem/problem.ts';
import { eachProblem, parsed, schemaProblems } from './problems.ts';
import {
  always,
  count,
  dateField,
  describe,
  hoursField,
  idField,
  isoDateJson,
  kronerField,
  list,
  optionalFields,
  orderedHoursField,
  rateField,
  shareField,
} from './values.ts';

const LONGEST_TEXT = 2_000;
const MOST_ITEMS = 500;
const MOST_PAGES = 100_000;
const MOST_WEEKS = 520;
const MOST_DAYS = 3_650;
const OLDEST = 150;

const text = z.string().min(1).max(LONGEST_TEXT);
export const wordsSchema = z.strictObject({ da: text, en: text });

export const sourceSchema = z.strictObject({
  document: idField,
  page: count(1, MOST_PAGES).optional(),
  annex: idField.optional(),
  section: idField.optional(),
});

export const clauseFields = { rule: idField, source: sourceSchema };
const clause = z.strictObject(clauseFields);
const statement = z.strictObject({ ...clauseFields, words: wordsSchema });

type Ends = { readonly min?: unknown; readonly max?: unknown };

/** Two ends that both read well, the wrong way round. */
function upsideDown(compareEnds: (min: never, max: never) => number) {
  return always<Ends>(({ min, max }, problem) => {
    const readable = typeof min === typeof max && (typeof min === 'string' || typeof min === 'number');
    if (readable && compareEnds(min as never, max as never) > 0) problem('band-upside-down', 'max');
  });
}

const hoursUpsideDown = upsideDown((min: Hours, max: Hours) => compare(fineOf(min), fineOf(max)));
const weeksUpsideDown = upsideDown((min: number, max: number) => min - max);
const rateUpsideDown = upsideDown((min: HourlyRate, max: HourlyRate) => compare(fineOf(min), fineOf(max)));

/** Ages run from the first up to below the second; so many months fit into the latest ones. */
const agesUpsideDown = always<{ readonly from?: unknown; readonly below?: unknown }>(({ from, below }, problem) => {
  if (typeof from === 'number' && typeof below === 'number' && from >= below) problem('band-upside-down', 'below');
});
const monthsUpsideDown = always<{ readonly months?: unknown; readonly ofLast?: unknown }>(
  ({ months, ofLast }, problem) => {
    if (typeof months === 'number' && typeof ofLast === 'number' && months > ofLast) {
      problem('band-upside-down', 'ofLast');
    }
  },
);

const hoursTerm = z.discriminatedUnion('kind', [
  z.strictObject({
    ...clauseFields,
    kind: z.literal('fixed'),
    perWeek: orderedHoursField,
    average: z.boolean().optional(),
  }),
  z
    .strictObject({
      ...clauseFields,
      kind: z.literal('range'),
      min: orderedHoursField,
      max: orderedHoursField,
      step: orderedHoursField,
      average: z.boolean().optional(),
    })
    .check(hoursUpsideDown),
  z
    .strictObject({ ...clauseFields, kind: z.literal('interval'), min: orderedHoursField, max: orderedHoursField })
    .check(hoursUpsideDown),
  z.strictObject({ ...clauseFields, kind: z.literal('typical'), perWeek: hoursField }),
]);

const weeks = count(1, MOST_WEEKS);
const weeksTerm = z.discriminatedUnion('kind', [
  z.strictObject({ ...clauseFields, kind: z.literal('range'), min: weeks, max: weeks }).check(weeksUpsideDown),
  z.strictObject({ ...clauseFields, kind: z.literal('exact'), weeks }),
  z.strictObject({ ...clauseFields, kind: z.literal('typical'), max: weeks }),
]);

const priceBand = z.strictObject({ ...clauseFields, min: rateField, max: rateField }).check(rateUpsideDown);

const levelSchema = z.strictObject({
  id: idField,
  name: wordsSchema,
  mentor: z.boolean(),
  hours: hoursTerm,
  weeks: weeksTerm,
  hourlyRate: priceBand.nullable(),
  bonus: list(z.enum(bonusKinds), bonusKinds.length),
  legalBasis: list(statement, MOST_ITEMS),
  targetGroup: list(statement, MOST_ITEMS),
  age: z
    .strictObject({ ...clauseFields, from: count(0, OLDEST).optional(), below: count(0, OLDEST).optional() })
    .check(agesUpsideDown)
    .optional(),
  unemployment: z
    .strictObject({ ...clauseFields, months: count(1, MOST_WEEKS), ofLast: count(1, MOST_WEEKS) })
    .check(monthsUpsideDown)
    .optional(),
  orderedAlone: clause.optional(),
  special: list(statement, MOST_ITEMS),
});

export const trackSchema = z.strictObject({
  ...clauseFields,
  id: idField,
  name: wordsSchema,
  subcontract: idField.optional(),
  levels: list(levelSchema, MOST_ITEMS, 1),
});

export const documentSchema = z.strictObject({ id: idField, title: text, dated: dateField.optional() });
export const absenceSchema = z.strictObject({ ...clauseFields, what: idField, words: wordsSchema });

const benefitGroupList = list(z.enum(benefitGroups), benefitGroups.length);
export const dutySchema = z.strictObject({
  ...clauseFields,
  alsoIn: list(sourceSchema, MOST_ITEMS).optional(),
  who: wordsSchema,
  what: wordsSchema,
  trigger: wordsSchema,
});

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
    issues.push({ code: 'custom', input: undefined, path: ['day'], params: { problem: 'invalid-date' } });
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

const tenderTerms = z.strictObject({
  prices: term({ expected: z.enum(['every-level', 'chosen-subcontracts']) }),
  leastOffer: clause,
  band: clause,
  index: clause,
  lots: list(
    term({
      id: idField,
      levels: list(idField, MOST_ITEMS, 1),
      weights: term({ price: shareField, quality: shareField }),
      contracts: term({ atMost: timesCount }),
      among: term({ lot: idField }).optional(),
    }),
    MOST_ITEMS,
    1,
  ),
  turnover: term({ years: count(1, MOST_TIMES), least: kronerField }),
  personalInjury: term({ least: kronerField }),
  pages: term({ atMost: count(0, MOST_PAGES) }),
  supplementary: inDays,
  bound: inMonths,
  standstill: inDays,
  exclusion: z.strictObject({
    'criminal-judgment': inMonths,
    'false-information': inMonths,
    'section-137': inMonths,
  }),
});

const termsSchema = optionalFields({
  ordering: z
    .strictObject({
      startNotBeforeOrder: clause,
      throughPortal: clause,
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
      reSummons: z.strictObject({
        ...clauseFields,
        groups: benefitGroupList,
        times: count(1, MOST_ITEMS),
        withinDays: count(1, MOST_DAYS),
      }),
      letter: clause,
      letterStep: z.strictObject({ ...clauseFields, days: count(1, MOST_DAYS) }),
      reminder: clause,
      reportToKKassen: clause,
      registerOnTurningUp: clause,
      registrable: z.strictObject({ ...clauseFields, most: count(0, MOST_ITEMS) }),
      otherGroups: z.strictObject({ ...clauseFields, contacts: count(0, MOST_ITEMS) }),
      running: clause,
      deduction: clause,
      kKassen: clause,
      repeated: clause,
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
      openPeriod: clause,
      startedWork: clause,
      shortContact: clause,
      cancelled: clause,
      objectiveRejection: clause,
      agreedTermination: clause,
    })
    .optional(),
  invoicing: z
    .strictObject({
      monthlyInArrears: clause,
      notInAdvance: clause,
      latest: z.strictObject({ ...clauseFields, months: count(0, MOST_WEEKS) }),
      due: z.strictObject({ ...clauseFields, days: count(0, MOST_DAYS) }),
      dueMoves: clause,
    })
    .optional(),
  audit: z
    .strictObject({
      course: clause,
      boughtOutMentor: clause,
      openPeriod: clause,
      once: clause,
    })
    .optional(),
  bonus: z.strictObject({ scope: clause, rules: bonusRules.optional() }).optional(),
  delivery: optionalFields({
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
  }).optional(),
  reporting: optionalFields({
    attendanceProtocol: clause.optional(),
    finalReport: z.strictObject({ ...clauseFields, weekdays: count(0, MOST_DAYS) }).optional(),
    interimReports: clause.optional(),
    plan: z.strictObject({ ...clauseFields, daysBefore: count(0, MOST_DAYS) }).optional(),
  }).optional(),
  penalties: penaltyTerms.optional(),
  prices: priceTerms.optional(),
  contract: contractTerms.optional(),
  tender: tenderTerms.optional(),
});

type Loose = { readonly [key: string]: unknown };

/** What one field alone cannot show: ids named twice, sources in a document the agreement does not list. */
const wholeAgreement = always<Loose>((agreement, problem) => {
  const documents = new Set(listOf(agreement.documents).map((document) => document.id));
  const twice = (items: readonly Loose[], path: (index: number) => readonly (string | number)[]) => {
    const seen = new Set<unknown>();
    items.forEach(({ id }, index) => {
      if (typeof id === 'string' && seen.has(id)) problem('duplicate-id', ...path(index), 'id');
      seen.add(id);
    });
  };
  const tracks = listOf(agreement.tracks);
  twice(listOf(agreement.documents), (index) => ['documents', index]);
  twice(tracks, (index) => ['tracks', index]);
  const levels = tracks.flatMap((track, trackAt) =>
    listOf(track.levels).map((level, levelAt) => ({ id: level.id, path: ['tracks', trackAt, 'levels', levelAt] })),
  );
  twice(levels, (index) => levels[index]?.path ?? []);
  const known = new Set(levels.map(({ id }) => id));
  for (const [path, level] of ruledLevels((agreement.terms as Loose | undefined)?.delivery)) {
    if (typeof level === 'string' && !known.has(level)) problem('unknown-level', 'terms', 'delivery', ...path);
  }
  const lots = lotsOf(agreement.terms);
  twice(lots, (index) => ['terms', 'tender', 'lots', index]);
  const named = new Set(levels.map(({ id }) => id));
  lots.forEach(({ levels: inLot, among }, lotAt) => {
    const path = ['terms', 'tender', 'lots', lotAt] as const;
    (Array.isArray(inLot) ? inLot : []).forEach((id: unknown, index) => {
      if (typeof id === 'string' && !named.has(id)) problem('unknown-level', ...path, 'levels', index);
    });
    const [other] = listOf([among]);
    if (typeof other?.lot === 'string' && !lots.some(({ id }) => id === other.lot)) {
      problem('invalid-option', ...path, 'among', 'lot');
    }
  });
  for (const [path, document] of sourcesOf(agreement)) {
    if (typeof document === 'string' && !documents.has(document)) problem('unknown-document', ...path);
  }
});

function lotsOf(terms: unknown): readonly Loose[] {
  const [tender] = listOf([listOf([terms])[0]?.tender]);
  return listOf(tender?.lots);
}

function listOf(value: unknown): readonly Loose[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : [];
}

/** A source of a rule of a level lies 7 keys and indexes deep; what is refused anyway may be deeper without end. */
const DEEPEST_SOURCE = 10;

/** Every level that a rule on delivery is written for, with its path. */
function* ruledLevels(delivery: unknown): Generator<[readonly (string | number)[], unknown]> {
  if (typeof delivery !== 'object' || delivery === null) return;
  for (const [topic, rules] of Object.entries(delivery)) {
    for (const [at, rule] of listOf(rules).entries()) {
      for (const [index, level] of (Array.isArray(rule.levels) ? rule.levels : []).entries()) {
        yield [[topic, at, 'levels', index], level];
      }
    }
  }
}

/**
 * Every `source.document` under a value, with its path. What is refused anyway may hold itself or be long without end:
 * each object is looked at once, and a list that is too long not at all.
 */
function* sourcesOf(
  value: unknown,
  path: readonly (string | number)[] = [],
  seen = new Set<unknown>(),
): Generator<readonly [readonly (string | number)[], unknown]> {
  if (typeof value !== 'object' || value === null || seen.has(value) || path.length > DEEPEST_SOURCE) return;
  if (Array.isArray(value) && value.length > MOST_ITEMS) return;
  seen.add(value);
  for (const [key, part] of Object.entries(value)) {
    const at = Array.isArray(value) ? Number(key) : key;
    if (key === 'source' && typeof part === 'object' && part !== null) {
      yield [[...path, key, 'document'], (part as Loose).document];
    } else if (key === 'alsoIn') {
      yield* listOf(part).map(({ document }, index) => [[...path, key, index, 'document'], document] as const);
    } else yield* sourcesOf(part, [...path, at], seen);
  }
}

/** A whole agreement: what a municipality writes down for itself, and what the shipped ones are held to as well. */
export const agreementSchema = z
  .strictObject({
    id: idField,
    version: idField,
    name: wordsSchema,
    documents: list(documentSchema, MOST_ITEMS, 1),
    tracks: list(trackSchema, MOST_ITEMS, 1),
    terms: termsSchema,
    duties: list(dutySchema, MOST_ITEMS).optional(),
    absent: list(absenceSchema, MOST_ITEMS),
  })
  .check(wholeAgreement) as unknown as z.ZodType<Agreement>;

const agreementJson = [{ enum: Object.keys(agreements) }, { $ref: 'agreement.json' }];

/** An agreement by its id, or a whole one. */
export const agreementField = describe(
  z.unknown().transform((value, context): Agreement => readAgreement(value, agreementSchema, context)),
  { oneOf: agreementJson },
);

/** A shipped agreement by its id, or what the schema makes of an object. */
function readAgreement<Whole>(
  value: unknown,
  schema: z.ZodType<Whole>,
  context: { readonly issues: z.core.$ZodRawIssue[] },
): Agreement | Whole {
  const issue = (problem: ProblemCode, path: readonly PropertyKey[] = []) =>
    context.issues.push({ code: 'custom', input: undefined, path: [...path], params: { problem } });
  if (typeof value === 'string') {
    const shipped = shippedAgreement(value);
    if (shipped) return shipped;
    issue('unknown-agreement');
  } else if (value === undefined) issue('missing-field');
  else if (typeof value !== 'object' || value === null) issue('invalid-type');
  else {
    const own = parsed(schema, value);
    if (own.success) return frozen(own.data);
    for (const each of eachProblem(own.issues)) {
      issue(each.code === 'not-an-object' ? 'invalid-type' : each.code, each.path);
    }
  }
  return z.NEVER;
}

const MOST_VERSIONS = 100;

/** An amended agreement: its versions one after the other, and the day of a question that is about no order. */
const historySchema = z
  .strictObject({
    versions: list(
      z.strictObject({ firstDay: dateField, lastDay: dateField.optional(), agreement: agreementField }),
      MOST_VERSIONS,
      1,
    ),
    on: dateField.optional(),
  })
  .superRefine(({ versions }, context) => {
    for (const { code, keys } of historyProblems(versions)) {
      context.addIssue({ code: 'custom', path: [...keys], params: { problem: code } });
    }
  }) as unknown as z.ZodType<AskedHistory>;

/** What every operation is asked with: an agreement, or the dated versions of one. */
export const agreementOrHistoryField = describe(
  z.unknown().transform((value, context): Agreement | AskedHistory => {
    const dated = typeof value === 'object' && value !== null && 'versions' in value;
    return dated ? readAgreement(value, historySchema, context) : readAgreement(value, agreementSchema, context);
  }),
  {
    oneOf: [
      ...agreementJson,
      {
        type: 'object',
        required: ['versions'],
        additionalProperties: false,
        properties: {
          versions: {
            type: 'array',
            minItems: 1,
            maxItems: MOST_VERSIONS,
            items: {
              type: 'object',
              required: ['firstDay', 'agreement'],
              additionalProperties: false,
              properties: { firstDay: isoDateJson, lastDay: isoDateJson, agreement: { oneOf: agreementJson } },
            },
          },
          on: isoDateJson,
        },
      },
    ],
  },
);

/**
 * A municipality's own agreement: checked by the same schema as the shipped ones, and frozen.
 *
 * R008, R020, R066, R130 · Every number stands with its rule and its source; level ids become literal types.
 * Problems, thrown as a `RulesError`: those of the schema, at the field itself, such as `band-upside-down`,
 * `duplicate-id`, `unknown-document`, or `missing-field` where a number has no source.
 *
 * @example defineAgreement({ ...koebenhavn2016Fyldt30, id: 'egen-aftale' }).id // => 'egen-aftale'
 */
export function defineAgreement<const LevelId extends string>(agreement: Agreement<LevelId>): Agreement<LevelId> {
  const read = parsed(agreementSchema, agreement);
  if (read.success) return frozen(read.data as Agreement<LevelId>);
  throw new RulesError(schemaProblems(read.issues) as [Problem, ...Problem[]]);
}
