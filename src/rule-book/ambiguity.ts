import type { Words } from '../evidence/clause.ts';

/** A place where the documents can be read in more than one way, and what became of it. */
export type Ambiguity = {
  /** The row of the register: A01–A93. */
  readonly id: string;
  readonly rules: readonly string[];
} & (
  | {
      /** A caller chooses; the question, the options and the reasons are the reading's own. */
      readonly status: 'reading';
      readonly reading: string;
    }
  | {
      /** One sensible reading, documented where it is made. */
      readonly status: 'choice';
      readonly question: Words;
      readonly holds: Words;
    }
  | {
      /** Nothing that is computed meets it. */
      readonly status: 'not-met';
      readonly question: Words;
      readonly holds: Words;
      readonly why: Words;
    }
);
