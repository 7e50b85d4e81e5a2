import { refuse } from '../problem/problem.ts';

/** How often something has happened that may happen so many times: said, or told by yes and no where once is the most. */
export interface ToldTimes {
  readonly before: boolean | undefined;
  readonly times: number | undefined;
  /** The field that tells how many; a problem there where only yes is told and more than one is allowed. */
  readonly path: string;
}

export function timesBefore({ before, times, path }: ToldTimes, atMost: number): number {
  if (times !== undefined) return before === undefined ? times : refuse('both-given', path);
  if (!before) return 0;
  return atMost > 1 ? refuse('missing-field', path) : 1;
}
