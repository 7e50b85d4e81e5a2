import { tenderLanguages, winnerDocuments } from '../agreement/tender-terms.ts';
import { awardReasons } from '../prices/awards.ts';
import { offerFindingCodes, regulationFindingCodes } from '../prices/findings.ts';
import { type CheckOfferFacts, publicDebts, reservationKinds } from '../prices/offer-facts.ts';
import type { ScoreOffersFacts } from '../prices/offers.ts';
import type { RegulatePriceFacts, Regulation } from '../prices/regulation-facts.ts';
import { documentOwners } from '../prices/winner-documents.ts';
import { finding, missing, steps, text, vat, whole } from './answer-parts.ts';
import { clauseFields, MOST_PAGES } from './clause.ts';
import { fits } from './fits.ts';
import { stepsWanted } from './operation-input.ts';
import {
  count,
  countRead,
  dateField,
  dateTimeField,
  idField,
  indexField,
  keyed,
  kronerField,
  list,
  monthField,
  oneOrKeyed,
  orderedHoursRead,
  rateField,
  rateRead,
  shareField,
} from './values.ts';
import * as z from './zod.ts';

const MOST_PRICES = 500;
const MOST_OFFERS = 1_000;
const MOST_YEARS = 100;
const MOST_PARTIES = 1_000;

/** Prices by level, whatever the level is called. */
const pricesField = keyed(() => undefined, rateRead, MOST_PRICES);
/** Hours of a week by level. */
const weekHoursField = keyed(() => undefined, orderedHoursRead, MOST_PRICES);
/** Pages as one number, or by annex. */
const pagesField = oneOrKeyed(countRead(0, MOST_PAGES), MOST_PRICES);

/** A regulation, whatever price it is of. */
const regulationFields = {
  oldIndex: indexField,
  newIndex: indexField,
  oldIndexMonth: monthField.optional(),
  newIndexMonth: monthField.optional(),
  extended: z.boolean().optional(),
  receivedOn: dateField.optional(),
  effectiveOn: dateField,
  regulatedBefore: z.boolean().optional(),
  timesRegulated: count(0, MOST_YEARS).optional(),
  approvedOn: dateField.optional(),
  outsidePrice: rateField.optional(),
};

export const regulationSchema = fits<Regulation>()(z.strictObject(regulationFields));

export const regulatePriceFacts = z.strictObject({
  steps: stepsWanted,
  price: rateField.optional(),
  prices: pricesField.optional(),
  ...regulationFields,
}) satisfies z.ZodType<RegulatePriceFacts>;

const some = count(0, MOST_PARTIES);

export const checkOfferFacts = z.strictObject({
  steps: stepsWanted,
  prices: pricesField,
  turnovers: list(kronerField, MOST_YEARS).optional(),
  personalInjuryCover: kronerField.optional(),
  solutionPages: pagesField.optional(),
  receivedAt: dateTimeField.optional(),
  language: z.enum(tenderLanguages).optional(),
  reservations: z.enum(reservationKinds).optional(),
  alternatives: z.boolean().optional(),
  requirementsLeftOut: count(0, MOST_PAGES).optional(),
  publicDebt: z.enum(publicDebts).optional(),
  conflictOfInterest: z.boolean().optional(),
  distortedPreparation: z.boolean().optional(),
  bidder: z
    .strictObject({
      members: count(1, MOST_PARTIES).optional(),
      lenders: some.optional(),
      economicLenders: some.optional(),
    })
    .optional(),
}) satisfies z.ZodType<CheckOfferFacts>;

export const scoreOffersFacts = z.strictObject({
  steps: stepsWanted,
  lot: idField,
  offers: list(
    z.strictObject({ bidder: idField, prices: pricesField, quality: shareField, pricePoints: shareField.optional() }),
    MOST_OFFERS,
  ),
  winners: list(idField, MOST_OFFERS).optional(),
  usualHours: weekHoursField.optional(),
}) satisfies z.ZodType<ScoreOffersFacts>;

/** Kroner an hour as it is given out: 2 decimals, up to 4 where a price is no whole number of øre. */
const rate = z.string().regex(/^(?:0|[1-9][0-9]*)\.[0-9]{2,4}$/);
const sixDecimals = z.string().regex(/^-?(?:0|[1-9][0-9]*)\.[0-9]{6}$/);

export const regulatePriceOutput = z.strictObject({
  percent: sixDecimals,
  maximumPrice: rate.nullable(),
  newPrice: rate.nullable(),
  prices: z.array(z.strictObject({ level: text, price: rate, maximumPrice: rate, newPrice: rate })),
  allowed: z.boolean(),
  findings: z.array(finding(z.enum(regulationFindingCodes))),
  vat,
  steps,
});

const offerFindingFields = {
  ...clauseFields,
  code: z.enum(offerFindingCodes),
  severity: z.enum(['reject', 'warn']),
  message: text,
  messageDa: text,
  level: text.nullable(),
  completion: z.strictObject(clauseFields).optional(),
};

export const checkOfferOutput = z.strictObject({
  findings: z.array(z.strictObject(offerFindingFields)),
  given: whole,
  expected: whole,
  documents: z
    .array(
      z.strictObject({ ...clauseFields, document: z.enum(winnerDocuments), of: z.enum(documentOwners), count: whole }),
    )
    .optional(),
  missing,
  steps,
});

export const scoreOffersOutput = z.strictObject({
  lot: text,
  ranking: z.array(
    z.strictObject({
      bidder: text,
      priceTotal: rate,
      pricePoints: sixDecimals,
      qualityPoints: sixDecimals,
      totalPoints: sixDecimals,
      rank: whole,
      awarded: z.boolean().nullable(),
      reasons: z.array(z.strictObject({ ...clauseFields, code: z.enum(awardReasons) })),
    }),
  ),
  contracts: whole,
  assumptions: z.array(
    z.strictObject({
      ...clauseFields,
      register: text,
      assumption: z.enum([
        'lowest-over-offer',
        'linear',
        'own-points',
        'plain-sum',
        'weekly-hours',
        'one-quality-mark',
      ]),
    }),
  ),
  findings: z.array(z.strictObject({ bidder: text, ...offerFindingFields })),
  missing,
  vat,
  steps,
});
