import type { Words } from '../evidence/clause.ts';
import { problems as da } from '../language/da.ts';
import { problems as en } from '../language/en.ts';
import type { ProblemCode } from '../problem/problem.ts';

/** The sentence of a problem in both languages, for an answer that is not asked in one of them. */
export function problemWords(code: ProblemCode): Words {
  return { da: da[code], en: en[code] };
}
