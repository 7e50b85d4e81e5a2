import type { ListedDuty } from '../agreements/duty-list.ts';
import { tenderDuties } from '../agreements/koebenhavn-2016-duties.ts';
import { specificationDuties } from '../agreements/koebenhavn-udsatte-over-30-duties.ts';
import type { Rule } from './rule.ts';
import { absenceRules } from './rules-absence.ts';
import { catalogueRules } from './rules-catalogue.ts';
import { contractRules } from './rules-contract.ts';
import { definitionsRules } from './rules-definitions.ts';
import { deliveryRules } from './rules-delivery.ts';
import { moneyRules } from './rules-money.ts';
import { obligationsRules } from './rules-obligations.ts';
import { specificationRules } from './rules-specification.ts';
import { tenderRules } from './rules-tender.ts';

/** Every rule of the two documents, R001–R390, in order. The duties are the agreements' own, so that none is told twice. */
export const rules: readonly Rule[] = [
  ...definitionsRules,
  ...specificationRules,
  ...tenderRules,
  ...catalogueRules,
  ...deliveryRules,
  ...moneyRules,
  ...absenceRules,
  ...contractRules,
  ...obligationsRules,
  ...[...specificationDuties, ...tenderDuties].map(checklistRule),
].sort((a, b) => (a.id < b.id ? -1 : 1));

function checklistRule({ rule, area, places, what }: ListedDuty): Rule {
  return { id: rule, area, sources: places, words: what, status: 'checklist' };
}
