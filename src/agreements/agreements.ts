import type { Agreement } from '../agreement/agreement.ts';
import { frozen } from '../evidence/frozen.ts';
import { koebenhavn2016Fyldt30 } from './koebenhavn-2016-fyldt-30.ts';
import { koebenhavn2016Unge } from './koebenhavn-2016-unge.ts';
import { koebenhavnUdsatteOver30 } from './koebenhavn-udsatte-over-30.ts';

/** The agreements that come with the library, by id. Each area of a tender is an agreement of its own (R066). */
export const agreements = /* @__PURE__ */ frozen({
  'koebenhavn-2016-unge': koebenhavn2016Unge,
  'koebenhavn-2016-fyldt-30': koebenhavn2016Fyldt30,
  'koebenhavn-udsatte-over-30': koebenhavnUdsatteOver30,
} as const satisfies Record<string, Agreement>);

export type AgreementId = keyof typeof agreements;

/** The agreement that comes with the library under this id. */
export function shippedAgreement(id: string): Agreement | undefined {
  return Object.hasOwn(agreements, id) ? agreements[id as AgreementId] : undefined;
}
