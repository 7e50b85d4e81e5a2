import type { Words } from '../evidence/clause.ts';
import {
  amongOptions as amongDa,
  problems as da,
  wantedIs as wantedDa,
  wholeTooLarge as wholeDa,
} from '../language/da.ts';
import {
  amongOptions as amongEn,
  problems as en,
  wantedIs as wantedEn,
  wholeTooLarge as wholeEn,
} from '../language/en.ts';
import type { Problem, ProblemCode, ToldProblem, WantedType } from '../problem/problem.ts';

/** As much of a language as problems are told in. */
interface ProblemWording {
  readonly problems: Readonly<Record<ProblemCode, string>>;
  readonly wholeTooLarge: string;
  readonly amongOptions: (options: readonly string[]) => string;
  readonly wantedIs: (wanted: WantedType) => string;
}

/** The sentence of a problem of a field, in both languages. */
export function problemWords(code: ProblemCode): Words {
  return { da: da[code], en: en[code] };
}

/** The sentence of a problem: what is too large at the root is no field, but the input or the answer as a whole. */
export function problemSentence(
  { code, path, options, wanted }: Problem,
  { problems, wholeTooLarge, amongOptions, wantedIs }: ProblemWording,
): string {
  // The sentence on a date tells how a day is written.
  if (wanted && code === 'invalid-date') return wantedIs(wanted);
  if (wanted) return `${problems[code]} ${wantedIs(wanted)}`;
  if (options) return `${problems[code]} ${amongOptions(options)}`;
  return code === 'too-large' && path === '' ? wholeTooLarge : problems[code];
}

/** The same in both languages, for an answer that is not asked in one of them. */
export function problemSentences(problem: Problem): Words {
  return {
    da: problemSentence(problem, { problems: da, wholeTooLarge: wholeDa, amongOptions: amongDa, wantedIs: wantedDa }),
    en: problemSentence(problem, { problems: en, wholeTooLarge: wholeEn, amongOptions: amongEn, wantedIs: wantedEn }),
  };
}

/** A problem with its sentences. */
export function toldProblem(problem: Problem): ToldProblem {
  const { code, path, options, wanted } = problem;
  const { en, da } = problemSentences(problem);
  return { code, path, message: en, messageDa: da, ...(options && { options }), ...(wanted && { wanted }) };
}
