import { saidOf } from '../agreement/agreement.ts';
import type { TenderTerms, WinnerDocument, WinnerDocumentTerms } from '../agreement/contract-terms.ts';
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
  const terms = saidOf(documents, 'bidder');
  if (economicLenders > lenders) refuse('out-of-range', 'bidder.economicLenders');
  const together = members > 1;
  const each = together ? terms.member.documents : [];
  return [
    ...due(terms, 'bidder', 'bidder', 1).filter(({ document }) => !each.includes(document)),
    ...(together ? [...due(terms, 'consortium', 'bidder', 1), ...due(terms, 'member', 'member', members)] : []),
    ...(lenders > 0 ? due(terms, 'lender', 'lender', lenders) : []),
    ...(economicLenders > 0 ? due(terms, 'economicLender', 'lender', economicLenders) : []),
  ];
}

function due(
  terms: WinnerDocumentTerms,
  kind: keyof WinnerDocumentTerms,
  of: DueDocument['of'],
  count: number,
): readonly DueDocument[] {
  const { rule, source, documents } = terms[kind];
  return documents.map((document) => ({ document, of, count, rule, source }));
}
