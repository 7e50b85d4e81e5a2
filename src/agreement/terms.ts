import type { Clause } from '../evidence/clause.ts';

/** When an order must be rejected whatever its level. */
export interface OrderingTerms {
  readonly startNotBeforeOrder: Clause;
  readonly throughPortal: Clause;
}

/** What a course costs. `basis: 'caller'`: the agreement has no money rule, so hours and rate are the caller's own (A93). */
export interface FeeTerms {
  readonly basis: 'agreement' | 'caller';
  readonly formula: Clause;
  readonly openPeriod: Clause;
  readonly startedWork: Clause;
  readonly shortContact: Clause;
  readonly cancelled: Clause;
  readonly objectiveRejection: Clause;
  readonly agreedTermination: Clause;
}

/** When and how course fees are invoiced and paid. */
export interface InvoicingTerms {
  readonly monthlyInArrears: Clause;
  readonly notInAdvance: Clause;
  readonly latest: Clause & { readonly months: number };
  readonly due: Clause & { readonly days: number };
  readonly dueMoves: Clause;
}

/** What an invoice is held against: the channel of its kind, the open period, and that nothing is invoiced twice. */
export interface AuditTerms {
  readonly course: Clause;
  readonly boughtOutMentor: Clause;
  /** Absent where the agreement has no bonus. */
  readonly bonus?:
    | (Clause & { readonly content: Clause & { readonly userIdentLength: number }; readonly kinds: Clause })
    | undefined;
  readonly openPeriod: Clause;
  readonly once: Clause;
}

/** The rules an agreement holds, topic by topic. An absent topic is one it has no rule on. */
export interface Terms {
  readonly ordering?: OrderingTerms | undefined;
  readonly fee?: FeeTerms | undefined;
  readonly invoicing?: InvoicingTerms | undefined;
  readonly audit?: AuditTerms | undefined;
}
