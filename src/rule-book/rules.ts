import { frozen } from '../evidence/frozen.ts';
import { specificationDuties } from './duties-specification.ts';
import { tenderDuties } from './duties-tender.ts';
import { byNumber, type Rule } from './entry.ts';
import { absenceRules } from './rules-absence.ts';
import { catalogueRules } from './rules-catalogue.ts';
import { contractRules } from './rules-contract.ts';
import { definitionsRules } from './rules-definitions.ts';
import { deliveryRules } from './rules-delivery.ts';
import { moneyRules } from './rules-money.ts';
import { obligationsRules } from './rules-obligations.ts';
import { specificationRules } from './rules-specification.ts';
import { tenderRules } from './rules-tender.ts';

/** Made in a function, so that a bundler can leave the list out for a program that never asks for it; frozen, since answers hold it. */
function inOrder(): readonly Rule[] {
  const all = [
    ...definitionsRules(),
    ...specificationRules(),
    ...tenderRules(),
    ...catalogueRules(),
    ...deliveryRules(),
    ...moneyRules(),
    ...absenceRules(),
    ...contractRules(),
    ...obligationsRules(),
    ...specificationDuties(),
    ...tenderDuties(),
  ].sort(byNumber);
  return frozen(all);
}

/** Every rule of the two documents, R001–R544, in order. */
export const rules: readonly Rule[] = /* @__PURE__ */ inOrder();
