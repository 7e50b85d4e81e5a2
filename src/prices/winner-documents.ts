import { saidOf } from '../agreement/agreement.ts';
import type { DueDocuments, TenderTerms, WinnerDocument, WinnerDocumentTerms } from '../agreement/tender-terms.ts';
import type { Clause } from '../evidence/clause.ts';
import type { DocumentOwner } from '../language/steps-and-findings.ts';
import { refuse } from '../problem/problem.ts';
import type { BidderFacts } from './offer-facts.ts';

/** Whose proof it is: the bidder's (a consortium's once), that of each member or of each that lends its capacity. */
export const documentOwners = ['bidder', 'member', 'lender'] as const satisfies readonly DocumentOwner[];

/** A document that is due before the award is notified, and how many of it. */
export interface DueDocument extends Clause {
  readonly document: WinnerDocument;
  readonly of: DocumentOwner;
  readonly count: number;
}

/**
 * What whoever is about to win hands in as proof (R087, R394): for the bidder, and where several stand behind the offer
 * for each of them. What each member hands in itself is not asked of a consortium once more.
 */
export function dueDocuments(
  { documents }: TenderTerms,
  { members = 1, lenders = 0, economicLenders = 0 }: BidderFacts,
): readonly DueDocument[] {
  const terms = documents ?? NOTHING_SAID;
  const own = saidOf(terms.bidder, 'bidder');
  if (economicLenders > lenders) refuse('out-of-range', 'bidder.economicLenders');
  const together = members > 1;
  const { suitability, consortium, member } = terms;
  if (together) saidOf(consortium ?? member, 'bidder.members');
  const each = together ? (member?.documents ?? []) : [];
  return [
    ...[own, ...(suitability ? [suitability] : [])]
      .flatMap((clause) => due(clause, 'bidder', 1))
      .filter(({ document }) => !each.includes(document)),
    ...(together && consortium ? due(consortium, 'bidder', 1) : []),
    ...(together && member ? due(member, 'member', members) : []),
    ...(lenders > 0 ? due(saidOf(terms.lender, 'bidder.lenders'), 'lender', lenders) : []),
    ...(economicLenders > 0
      ? due(saidOf(terms.economicLender, 'bidder.economicLenders'), 'lender', economicLenders)
      : []),
  ];
}

const NOTHING_SAID: WinnerDocumentTerms = Object.freeze({});

function due({ rule, source, documents }: DueDocuments, of: DueDocument['of'], count: number): readonly DueDocument[] {
  return documents.map((document) => ({ document, of, count, rule, source }));
}
