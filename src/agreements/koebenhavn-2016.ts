import type { AgreementDocument, Statement } from '../agreement/agreement.ts';
import type { AbsenceTerms, FeeTerms, InvoicingTerms, OrderingTerms } from '../agreement/terms.ts';
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

/** Bilag E 6.5 and 6.6: absence and attendance are the same in both areas. The numbers below 6.5 are lost. */
const absenceClause = (rule: string, page: number) => d16(rule, page, 'Bilag E', '6.5');
const protocolClause = (rule: string, page: number) => d16(rule, page, 'Bilag E', '6.6');

export const absence: AbsenceTerms = {
  noLeave: absenceClause('R251', 140),
  daily: absenceClause('R252', 140),
  onceADay: absenceClause('R253', 140),
  unauthorised: absenceClause('R254', 140),
  reSummons: {
    ...absenceClause('R257', 141),
    groups: ['kontanthjaelp', 'uddannelseshjaelp'],
    times: 3,
    withinDays: 14,
  },
  letter: absenceClause('R258', 141),
  letterStep: { ...absenceClause('R259', 141), days: 2 },
  reminder: absenceClause('R260', 141),
  reportToKKassen: absenceClause('R262', 141),
  registerOnTurningUp: absenceClause('R263', 141),
  registrable: { ...absenceClause('R264', 141), most: 2 },
  otherGroups: { ...absenceClause('R265', 141), contacts: 3 },
  running: absenceClause('R266', 142),
  deduction: absenceClause('R267', 142),
  kKassen: absenceClause('R268', 142),
  repeated: absenceClause('R269', 142),
  benefitEnded: absenceClause('R387', 142),
  sicknessReport: absenceClause('R270', 143),
  sicknessProcedure: { ...absenceClause('R271', 143), exempt: ['sygedagpenge'] },
  sicknessAccepted: absenceClause('R272', 143),
  notBackAfterSickness: absenceClause('R273', 143),
  presentButRefusing: absenceClause('R274', 144),
  protocol: protocolClause('R275', 144),
  protocolSent: protocolClause('R276', 144),
  outOfHouse: protocolClause('R277', 144),
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
