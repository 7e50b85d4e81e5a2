import type { Clause } from '../evidence/clause.ts';
import type { BenefitGroup } from './order.ts';

/** When an order must be rejected whatever its level. */
export interface OrderingTerms {
  readonly startNotBeforeOrder: Clause;
  readonly throughPortal: Clause;
}

/** What a course costs. `basis: 'caller'`: the agreement has no money rule, so hours and rate are the caller's own. */
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

/** What follows when a citizen stays away: from the first meeting, and later in the course. */
export interface AbsenceTerms {
  /** Where absence is told, how often, as what. */
  readonly noLeave: Clause;
  readonly daily: Clause;
  readonly onceADay: Clause;
  readonly unauthorised: Clause;
  /** The first meeting. `groups` are summoned again; everyone else is registered and contacted (A19). */
  readonly reSummons: Clause & {
    readonly groups: readonly BenefitGroup[];
    readonly times: number;
    readonly withinDays: number;
  };
  readonly letter: Clause;
  readonly letterStep: Clause & { readonly days: number };
  readonly reminder: Clause;
  readonly reportToKKassen: Clause;
  readonly registerOnTurningUp: Clause;
  readonly registrable: Clause & { readonly most: number };
  readonly otherGroups: Clause & { readonly contacts: number };
  /** A running course. */
  readonly running: Clause;
  readonly deduction: Clause;
  readonly kKassen: Clause;
  readonly repeated: Clause;
  readonly benefitEnded: Clause;
  /** Own sickness; `exempt` groups are outside the procedure. */
  readonly sicknessReport: Clause;
  readonly sicknessProcedure: Clause & { readonly exempt: readonly BenefitGroup[] };
  readonly sicknessAccepted: Clause;
  readonly notBackAfterSickness: Clause;
  readonly presentButRefusing: Clause;
  /** The monthly protocol. */
  readonly protocol: Clause;
  readonly protocolSent: Clause;
  readonly outOfHouse: Clause;
}

/** The rules an agreement holds, topic by topic. An absent topic is one it has no rule on. */
export interface Terms {
  readonly ordering?: OrderingTerms | undefined;
  readonly absence?: AbsenceTerms | undefined;
  readonly fee?: FeeTerms | undefined;
  readonly invoicing?: InvoicingTerms | undefined;
}
