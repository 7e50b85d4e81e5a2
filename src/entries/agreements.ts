/**
 * `indsats/agreements`: the shipped agreements, and how a municipality defines its own.
 *
 * @module indsats/agreements
 */

export type { Agreement, HoursTerm, Level, PriceBand, Track, WeeksTerm } from '../agreement/agreement.ts';
export { type Amendment, amendments } from '../agreement/amendments.ts';
export {
  type AgreementHistory,
  type AgreementVersion,
  agreementHistory,
  agreementOfOrder,
  agreementOn,
} from '../agreement/history.ts';
export type { Terms } from '../agreement/terms.ts';
export { type AgreementId, agreementIds, agreements, shippedAgreement } from '../agreements/agreements.ts';
export { type Fyldt30LevelId, koebenhavn2016Fyldt30 } from '../agreements/koebenhavn-2016-fyldt-30.ts';
export { koebenhavn2016Unge, type UngeLevelId } from '../agreements/koebenhavn-2016-unge.ts';
export { koebenhavnUdsatteOver30, type UdsatteLevelId } from '../agreements/koebenhavn-udsatte-over-30.ts';
export { isRulesError, RulesError } from '../problem/problem.ts';
export { defineAgreement } from '../schema/agreement.ts';
