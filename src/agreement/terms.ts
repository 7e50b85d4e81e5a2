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

/**
 * What an invoice is held against: the channel of its kind, the open period, and that nothing is invoiced twice. How a
 * bonus is invoiced stands in the terms on bonus.
 */
export interface AuditTerms {
  readonly course: Clause;
  readonly boughtOutMentor: Clause;
  readonly openPeriod: Clause;
  readonly once: Clause;
}

/** Which bonus can be earned and when. */
export interface BonusRules {
  /** The amounts, which the source may have lost. */
  readonly amounts: Clause;
  /** The two ways to a bonus in one track. */
  readonly ways: Clause;
  readonly placement: Clause & { readonly weeks: number };
  readonly window: Clause & { readonly months: number };
  readonly approval: Clause;
  readonly measurement: Clause & { readonly months: number };
  /** The state that each bonus asks for on the measurement day. */
  readonly states: { readonly '1b': Clause; readonly '3': Clause; readonly '4': Clause };
  readonly income: Clause;
  readonly extension: Clause & { readonly days: number };
  readonly newPeriod: Clause;
  readonly otherProvider: Clause;
  readonly correspondingCourse: Clause;
  readonly statement: Clause & { readonly quarter: Clause };
  readonly invoice: Clause & { readonly content: Clause & { readonly userIdentLength: number } };
}

/** Which tracks earn a bonus, or that none does: then there are no rules. */
export interface BonusTerms {
  readonly scope: Clause;
  readonly rules?: BonusRules | undefined;
}

/** The rules an agreement holds, topic by topic. An absent topic is one it has no rule on. */
export interface Terms {
  readonly ordering?: OrderingTerms | undefined;
  readonly fee?: FeeTerms | undefined;
  readonly invoicing?: InvoicingTerms | undefined;
  readonly audit?: AuditTerms | undefined;
  readonly bonus?: BonusTerms | undefined;
}
