import type { Result, StateKind } from '../agreement/result-terms.ts';
import type { Options } from '../evidence/account.ts';
import { flexjobAsJob } from './readings.ts';

/** Whether a kind counts for a result; a flexjob is no ordinary job unless it is read as one (A12). */
export function isWanted({ counts: { kinds } }: Result, kind: StateKind, options: Options): boolean {
  if (kinds.includes(kind)) return true;
  return kind === 'fleksjob' && kinds.includes('ordinaert-job') && options.optionOf(flexjobAsJob) === 'yes';
}
