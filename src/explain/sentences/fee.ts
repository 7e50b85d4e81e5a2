import type { Language } from '../../evidence/clause.ts';
import { wordings } from '../../language/wordings.ts';

/** How a course ended, by the closure's ground. */
export const grounds: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  da: wordings.da.grounds,
  en: wordings.en.grounds,
};
