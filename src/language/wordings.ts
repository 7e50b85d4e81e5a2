import type { Language } from '../evidence/clause.ts';
import { wording as da } from './da.ts';
import { wording as en } from './en.ts';

/** Everything that is said in one language. A further language is one more file of this type, and its line here. */
export type Wording = typeof en;

export const wordings: Readonly<Record<Language, Wording>> = { da, en };
