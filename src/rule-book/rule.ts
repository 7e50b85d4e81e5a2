import type { Source, Words } from '../evidence/clause.ts';

/** The rooms whose functions compute something. */
type Room =
  | 'calendar'
  | 'money'
  | 'agreement'
  | 'order'
  | 'delivery'
  | 'absence'
  | 'fee'
  | 'invoicing'
  | 'bonus'
  | 'deadlines'
  | 'penalties'
  | 'prices'
  | 'contract';

/** What became of a rule. A duty with a trigger but nothing to compute stands in the agreements' own checklist. */
type RuleStatus =
  | { readonly status: 'computed'; readonly room: Room }
  | { readonly status: 'data'; readonly where: string }
  | { readonly status: 'checklist' }
  | { readonly status: 'not-computable'; readonly why: Words };

interface RuleText {
  readonly id: string;
  readonly area: string;
  readonly sources: readonly Source[];
  readonly words: Words;
}

/** A rule that the book itself writes down. */
export type BookedRule = RuleText & Exclude<RuleStatus, { status: 'checklist' }>;

export type Rule = RuleText & RuleStatus;
