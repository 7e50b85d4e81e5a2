import type { Agreement } from '../agreement/agreement.ts';
import { frozen } from '../evidence/frozen.ts';
import { fyldt30Rules, koebenhavn2016Fyldt30 } from './koebenhavn-2016-fyldt-30.ts';
import { koebenhavn2016Unge, ungeRules } from './koebenhavn-2016-unge.ts';
import { koebenhavnUdsatteOver30, udsatteRules } from './koebenhavn-udsatte-over-30.ts';

/** The agreements that come with the library, by id. Each area of a tender is an agreement of its own (R066). */
export const agreements = /* @__PURE__ */ frozen({
  'koebenhavn-2016-unge': koebenhavn2016Unge,
  'koebenhavn-2016-fyldt-30': koebenhavn2016Fyldt30,
  'koebenhavn-udsatte-over-30': koebenhavnUdsatteOver30,
} as const satisfies Record<string, Agreement>);

export type AgreementId = keyof typeof agreements;

/** The same without their duties, which are as long as all the rest: a bundle that never lists them does not hold them. */
const rules: Readonly<Record<AgreementId, Agreement>> = /* @__PURE__ */ Object.freeze({
  'koebenhavn-2016-unge': ungeRules,
  'koebenhavn-2016-fyldt-30': fyldt30Rules,
  'koebenhavn-udsatte-over-30': udsatteRules,
});

/** The ids of the agreements that come with the library. */
export const agreementIds = /* @__PURE__ */ frozen(/* @__PURE__ */ Object.keys(rules)) as readonly AgreementId[];

/**
 * The agreement that comes with the library under this id, without its duties, so that a page which never lists them does not
 * hold them; `undefined` where there is none. Problems: none.
 *
 * @example shippedAgreement('koebenhavn-2016-unge')?.id // => 'koebenhavn-2016-unge'
 */
export function shippedAgreement(id: string): Agreement | undefined {
  return Object.hasOwn(rules, id) ? rules[id as AgreementId] : undefined;
}

/**
 * The title of a document that the shipped agreements rest on. Readings and rules are cited by its id, so an agreement of
 * one's own can use the id for that document alone.
 */
export function shippedTitle(document: string): string | undefined {
  const documents = agreementIds.flatMap((id) => rules[id].documents);
  return documents.find(({ id }) => id === document)?.title;
}

/** An agreement with its duties, where it is one that `shippedAgreement` gave without them. */
export function withDuties(agreement: Agreement): Agreement {
  const id = agreementIds.find((each) => rules[each] === agreement);
  return id === undefined ? agreement : agreements[id];
}
