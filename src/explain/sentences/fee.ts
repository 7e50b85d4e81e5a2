import type { Language } from '../../evidence/clause.ts';
import type { StepFacts } from '../../evidence/step.ts';
import type { OutsideFacts } from '../../language/told.ts';
import { wordings } from '../../language/wordings.ts';

/** Why nothing can be invoiced, before a sum, where it is so. */
export function outsideFirst(from: StepFacts, language: Language): string {
  const outside = from.orderedOutsidePortal ?? from.confirmedOutsidePortal;
  return outside === undefined ? '' : `${wordings[language].nothingInvoiceable(from as OutsideFacts)} `;
}

/** How a course ended, by the closure's ground. */
export const grounds: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  da: wordings.da.grounds,
  en: wordings.en.grounds,
};
