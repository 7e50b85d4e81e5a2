/**
 * What the schemas say of an answer is what its type says. `tsc` checks this file; nothing runs it. A field that only one
 * of the two knows, or knows otherwise, does not compile.
 */

import type * as z from 'zod';
import type { ContractDeadlines } from '../../src/contract/contract-deadlines.ts';
import type { ConductPenalty } from '../../src/penalties/conduct-penalty.ts';
import type { DelayPenalty } from '../../src/penalties/delay-penalty.ts';
import type { Interest } from '../../src/penalties/interest.ts';
import type { InvoicingPenalty } from '../../src/penalties/invoicing-penalty.ts';
import type { LiabilityCap } from '../../src/penalties/liability-cap.ts';
import type { OfferCheck } from '../../src/prices/check-offer.ts';
import type { PriceRegulation } from '../../src/prices/regulate-price.ts';
import type { OfferScores } from '../../src/prices/score-offers.ts';
import type { contractDeadlinesOutput } from '../../src/schema/contract.ts';
import type {
  conductPenaltyOutput,
  delayPenaltyOutput,
  interestOutput,
  invoicingPenaltyOutput,
  liabilityCapOutput,
} from '../../src/schema/penalties.ts';
import type { checkOfferOutput, regulatePriceOutput, scoreOffersOutput } from '../../src/schema/prices.ts';

/**
 * A type with texts of any kind as plain text, and nothing read-only: what JSON and its schema can say of it. Which
 * severities a room has is left out: its schema names those, its type all there are.
 */
type Plain<T> = T extends string
  ? T extends { readonly length: number } & object
    ? string
    : T
  : T extends readonly (infer Each)[]
    ? Plain<Each>[]
    : T extends object
      ? { -readonly [Key in keyof T]: Key extends 'severity' ? string : Plain<T[Key]> }
      : T;

/** Steps are checked where they are told; their schema is the same for all. */
type Rest<T> = Plain<Omit<T, 'steps'>>;

type Same<Result, Output> = [Rest<Result>, Rest<Output>] extends [Rest<Output>, Rest<Result>] ? true : never;

type Each = readonly [
  Same<DelayPenalty, z.output<typeof delayPenaltyOutput>>,
  Same<InvoicingPenalty, z.output<typeof invoicingPenaltyOutput>>,
  Same<ConductPenalty, z.output<typeof conductPenaltyOutput>>,
  Same<LiabilityCap, z.output<typeof liabilityCapOutput>>,
  Same<Interest, z.output<typeof interestOutput>>,
  Same<PriceRegulation, z.output<typeof regulatePriceOutput>>,
  Same<OfferCheck, z.output<typeof checkOfferOutput>>,
  Same<OfferScores, z.output<typeof scoreOffersOutput>>,
  Same<ContractDeadlines, z.output<typeof contractDeadlinesOutput>>,
];

export const each: Each = [true, true, true, true, true, true, true, true, true];
