import type { AgreementDocument, Statement } from '../agreement/agreement.ts';
import type { AuditTerms, FeeTerms, InvoicingTerms, OrderingTerms } from '../agreement/terms.ts';
import type { Clause, Words } from '../evidence/clause.ts';

/** What the two agreements of the 2016 tender share: the document, how it is cited, and the framework's own terms. */
export const tender2016: AgreementDocument = {
  id: 'D16',
  title: 'Københavns Kommune: Udbudsbetingelser for beskæftigelsesindsats til aktivitetsparate borgere',
  dated: '2016-01-25',
};

/** A rule and where it stands in the tender. A section that the transcript lost is left out. */
export function d16(rule: string, page: number, annex: string, section?: string): Clause {
  const place = { document: tender2016.id, page, annex };
  return { rule, source: section === undefined ? place : { ...place, section } };
}

export function says(clause: Clause, da: string, en: string): Statement {
  const words: Words = { da, en };
  return { ...clause, words };
}

/** Bilag F2: ordering is the same in both areas. */
export const ordering: OrderingTerms = {
  startNotBeforeOrder: d16('R152', 178, 'Bilag F2', '1.1'),
  throughPortal: d16('R151', 178, 'Bilag F2', '1.1'),
};

/** The payment annexes of the two areas say the same of fees and invoices, each on its own pages. */
export function feeTerms(annex: string, page: number): FeeTerms {
  return {
    basis: 'agreement',
    formula: d16('R207', page, annex, '1.2'),
    openPeriod: d16('R214', page, annex, '1.2'),
    startedWork: d16('R212', page, annex, '1.2'),
    shortContact: d16('R211', page, annex, '1.2'),
    cancelled: d16('R165', 162, 'Rammeaftale'),
    objectiveRejection: d16('R171', 179, 'Bilag F2', '1.3'),
    agreedTermination: d16('R172', 179, 'Bilag F2', '1.3'),
  };
}

export function invoicingTerms(annex: string, page: number, duePage: number, dueSection?: string): InvoicingTerms {
  return {
    monthlyInArrears: d16('R219', page, annex, '2'),
    notInAdvance: d16('R221', page, annex, '2'),
    latest: { ...d16('R220', page, annex, '2'), months: 2 },
    due: { ...d16('R223', duePage, annex, dueSection), days: 30 },
    dueMoves: d16('R224', duePage, annex, dueSection),
  };
}

/** What an invoice is held against; both areas share all but the page of the payment annex. */
export function auditTerms(annex: string, page: number): AuditTerms {
  return {
    course: d16('R218', page, annex, '2'),
    boughtOutMentor: d16('R231', 148, 'Bilag E'),
    openPeriod: d16('R215', 179, 'Bilag F2', '1.2'),
    once: d16('R307', 172, 'Rammeaftale', '5.3'),
  };
}
