import type { Absence, AgreementDocument, Statement } from '../agreement/agreement.ts';
import type { ContractTerms, PenaltyTerms, PriceTerms } from '../agreement/contract-terms.ts';
import type { CooperationTerms } from '../agreement/cooperation-terms.ts';
import type { OwnNames } from '../agreement/names.ts';
import { exclusionGrounds, type Lot, type TenderTerms } from '../agreement/tender-terms.ts';
import type {
  AbsenceTerms,
  AuditTerms,
  DeliveryTerms,
  FeeTerms,
  InvoicingTerms,
  OrderingTerms,
  ReportingTerms,
} from '../agreement/terms.ts';

import { isoDate } from '../calendar/iso-date.ts';
import { isoDateTime } from '../calendar/iso-date-time.ts';
import type { Clause, Words } from '../evidence/clause.ts';
import { kroner } from '../money/kroner.ts';
import { percent } from '../money/ratios.ts';

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

/** A default where a page gives an interval and no step (A54). */
export const hourSteps = (where: Clause) =>
  says(
    where,
    'Trinnet i timetallet er en antagelse; siden har kun intervallet.',
    'The step of the hours is an assumption; the page has the interval only.',
  );

/** What the documents call those who have something to do, and the ways that orders, invoices and letters go. */
export const names2016: OwnNames = {
  parties: {
    kunde: { da: 'Kunden', en: 'the Kunde' },
    jobcentre: { da: 'jobcentret', en: 'the jobcentre' },
    'ordering-jobcentre': { da: 'det bestillende jobcenter', en: 'the ordering jobcentre' },
    'k-kassen': { da: 'K-kassen', en: 'K-kassen' },
    kontaktcentret: { da: 'Kontaktcentret', en: 'Kontaktcentret' },
  },
  channels: {
    portal: { da: 'udbudsportalen', en: 'the portal' },
    'portal-in-short': { da: 'portalen', en: 'the portal' },
    'summons-letter': { da: 'brev med A-post', en: 'a letter by A-post' },
    'absence-report': { da: 'mailskabelonen', en: 'the mail template' },
  },
};

/** Bilag F2: ordering is the same in both areas. */
export const ordering = (): OrderingTerms => ({
  agreementPeriod: { ...d16('R323', 159, 'Rammeaftale', '2.3'), orders: 'placed-within' },
  startNotBeforeOrder: { ...d16('R152', 178, 'Bilag F2', '1.1'), severity: 'reject' },
  throughPortal: { ...d16('R151', 178, 'Bilag F2', '1.1'), outside: 'not-invoiced' },
  approvedFirst: { ...d16('R156', 178, 'Bilag F2', '1.1'), start: 'once-approved' },
  startCapability: { ...d16('R157', 178, 'Bilag F2', '1.1'), days: 5 },
  policeProof: { ...d16('R170', 179, 'Bilag F2', '1.3'), reported: 'before-return', weekdays: 1 },
});

/** Bilag E: the reports and the attendance protocol are the same in both areas. */
export const reporting = (): ReportingTerms => ({
  attendanceProtocol: { ...d16('R276', 144, 'Bilag E', '6.6'), dayOfNextMonth: 1 },
  finalReport: { ...d16('R278', 138, 'Bilag E', '6.3'), weekdays: 5 },
  interimReports: { ...d16('R279', 138, 'Bilag E', '6.3'), due: 'as-ordered' },
});

/** Bilag E: what is assessed with the citizen when any course ends. */
export const developmentGoals = (): DeliveryTerms['developmentGoals'] => ({
  ...d16('R283', 137, 'Bilag E', '6.2'),
  assessed: 'at-the-end',
});

/** Bilag E: what is planned is what was ordered, hours and weeks in all. */
export const totalHours = (): DeliveryTerms['total'] => ({
  ...d16('R174', 139, 'Bilag E', '6.4'),
  planned: 'as-ordered',
});

/** Bilag E 6.5 and 6.6: absence and attendance are the same in both areas. The numbers below 6.5 are lost. */
const absenceClause = (rule: string, page: number) => d16(rule, page, 'Bilag E', '6.5');
const protocolClause = (rule: string, page: number) => d16(rule, page, 'Bilag E', '6.6');

/** LAS §§ 36, 41 (p. 142); the guide that note 3 on p. 144 cites is about these two benefits. */
const sanctioned = ['kontanthjaelp', 'uddannelseshjaelp'] as const;

export const absence = (): AbsenceTerms => ({
  noLeave: { ...absenceClause('R251', 140), granted: 'by-jobcentre' },
  daily: { ...absenceClause('R252', 140), registered: 'every-day' },
  onceADay: { ...absenceClause('R253', 140), registered: 'once-a-day' },
  unauthorised: { ...absenceClause('R254', 140), registered: 'as-unauthorised-with-cause' },
  refusal: { ...absenceClause('R255', 140), when: 'without-reasonable-ground' },
  chance: { ...absenceClause('R256', 140), costs: 'single-days' },
  sanction: { ...absenceClause('R261', 141), needs: 'letter' },
  reSummons: {
    ...absenceClause('R257', 141),
    groups: ['kontanthjaelp'],
    openGroups: ['uddannelseshjaelp'],
    times: 3,
    withinDays: 14,
  },
  letter: { ...absenceClause('R258', 141), sent: 'day-missed' },
  letterStep: { ...absenceClause('R259', 141), days: 2 },
  reminder: { ...absenceClause('R260', 141), by: 'text-and-call' },
  reportToKKassen: { ...absenceClause('R262', 141), when: 'all-missed' },
  registerOnTurningUp: { ...absenceClause('R263', 141), registered: 'day-turned-up' },
  registrable: { ...absenceClause('R264', 141), most: 2 },
  otherGroups: {
    ...absenceClause('R265', 141),
    contacts: 3,
    groups: ['sygedagpenge', 'ledighedsydelse', 'ressourceforloeb', 'revalidering', 'integration', 'jobafklaring'],
  },
  running: { ...absenceClause('R266', 142), registered: 'same-day' },
  deduction: { ...absenceClause('R267', 142), counts: 'days-missed-in-part-too', groups: sanctioned },
  kKassen: { ...absenceClause('R268', 142), contacted: 'once-back' },
  repeated: { ...absenceClause('R269', 142), mayEqual: 'refusal', groups: sanctioned },
  benefitEnded: { ...absenceClause('R387', 142), told: 'by-k-kassen' },
  sicknessReport: { ...absenceClause('R270', 143), reported: 'first-day-before-meeting' },
  sicknessProcedure: { ...absenceClause('R271', 143), exempt: ['sygedagpenge'] },
  sicknessAccepted: { ...absenceClause('R272', 143), kept: 'in-protocol-alone' },
  notBackAfterSickness: { ...absenceClause('R273', 143), registered: 'as-absence' },
  presentButRefusing: { ...absenceClause('R274', 144), registered: 'if-reported' },
  protocol: { ...protocolClause('R275', 144), kept: 'by-hours' },
  outOfHouse: { ...protocolClause('R277', 144), needs: 'proof' },
  visit: { ...protocolClause('R471', 144), is: 'activity' },
});

/** The payment annexes of the two areas say the same of fees and invoices, each on its own pages. */
export function feeTerms(annex: string, page: number): FeeTerms {
  return {
    price: { ...d16('R207', page, annex, '1.2'), from: 'agreement' },
    openDays: { ...d16('R214', page, annex, '1.2'), pays: 'open-days' },
    ended: {
      'closed-early': { ...d16('R214', page, annex, '1.2'), pays: 'open-days' },
      'cancelled-before-start': { ...d16('R165', 162, 'Rammeaftale'), pays: 'nothing' },
      'objective-rejection': d16('R171', 179, 'Bilag F2', '1.3'),
      'agreed-termination': { ...d16('R172', 179, 'Bilag F2', '1.3'), pays: 'open-days' },
    },
    startedWork: { ...d16('R212', page, annex, '1.2'), pays: 'through-ordered-end' },
    shortContact: { ...d16('R211', page, annex, '1.2'), pays: 'in-proportion' },
    pauses: { ...d16('R343', 175, 'Rammeaftale', '5.9'), grounds: ['force-majeure'] },
  };
}

export function invoicingTerms(annex: string, page: number, duePage: number, dueSection?: string): InvoicingTerms {
  return {
    split: { ...d16('R219', page, annex, '2'), by: 'course-weeks' },
    notInAdvance: d16('R221', page, annex, '2'),
    latest: { ...d16('R220', page, annex, '2'), months: 2 },
    due: { ...d16('R223', duePage, annex, dueSection), days: 30, from: 'sending', otherDay: 'as-agreed' },
    dueMoves: { ...d16('R224', duePage, annex, dueSection), moves: 'later' },
    postponed: { ...d16('R225', 168, 'Rammeaftale', '4.3'), asks: 'right-ean' },
  };
}

/** What an invoice is held against; both areas share all but the page of the payment annex. */
export function auditTerms(annex: string, page: number, bonusInvoice?: Clause): AuditTerms {
  return {
    channels: {
      course: { ...d16('R218', page, annex, '2'), channel: 'portal', unless: 'agreed-for-the-order' },
      ...(bonusInvoice && { bonus: { rule: bonusInvoice.rule, source: bonusInvoice.source, channel: 'nemhandel' } }),
      'bought-out-mentor': { ...d16('R231', 148, 'Bilag E'), channel: 'separate-invoice' },
    },
    openPeriod: { ...d16('R215', 179, 'Bilag F2', '1.2'), days: 'open' },
    once: { ...d16('R307', 172, 'Rammeaftale', '5.3'), invoiced: 'once' },
  };
}

/** What a breach costs: clause 5.3 of the framework agreement (p. 171–172) and the annexes on conduct (F5, F6). */
export const penaltyTerms = (): PenaltyTerms => ({
  delay: { ...d16('R299', 171, 'Rammeaftale', '5.3'), kind: 'share', percent: percent(10), each: 'working-day' },
  delayMinimum: { ...d16('R300', 171, 'Rammeaftale', '5.3'), figure: 'delay-minimum' },
  delayCap: { ...d16('R302', 172, 'Rammeaftale', '5.3'), percent: percent(25), of: 'value' },
  wholeValue: { ...d16('R301', 171, 'Rammeaftale', '5.3'), base: 'whole-delivery' },
  remedy: { ...d16('R303', 172, 'Rammeaftale', '5.3'), kind: 'share', percent: percent(10), each: 'working-day' },
  remedyCap: { ...d16('R303', 172, 'Rammeaftale', '5.3'), percent: percent(25), of: 'value' },
  wrongInvoice: { ...d16('R307', 172, 'Rammeaftale', '5.3'), percent: percent(50), of: 'wrong-amount' },
  wrongInvoiceDaily: { ...d16('R307', 172, 'Rammeaftale', '5.3'), figure: 'invoicing-daily', each: 'working-day' },
  wrongInvoiceExcused: { ...d16('R308', 172, 'Rammeaftale', '5.3'), costs: 'nothing' },
  heightenedControl: { ...d16('R309', 172, 'Rammeaftale', '5.3'), from: 3 },
  conduct: {
    'social-responsibility': { ...d16('R310', 185, 'Bilag F5', '6.2'), daily: kroner(5000), each: 'working-day' },
    // The word that says what commences is lost (A73).
    'social-responsibility-documentation': { ...d16('R311', 185, 'Bilag F5', '6.2'), daily: kroner(5000) },
    'labour-clause': { ...d16('R312', 188, 'Bilag F6'), daily: kroner(5000), each: 'working-day' },
    'labour-clause-documentation': { ...d16('R312', 188, 'Bilag F6'), daily: kroner(5000), each: 'working-day' },
  },
  conductPeriod: {
    ...d16('R314', 172, 'Rammeaftale', '5.3'),
    runs: 'from-established-through-ended',
    paid: 'weekly-on-demand',
  },
  conductMaximum: { ...d16('R333', 173, 'Rammeaftale', '5.5'), allows: 'to-cancel' },
  subcontractor: { ...d16('R315', 165, 'Rammeaftale', '3.2'), figure: 'subcontractor' },
  damagesBeyondPenalty: { ...d16('R316', 170, 'Rammeaftale'), claims: 'loss-beyond-penalty' },
  socialCancelling: { ...d16('R335', 185, 'Bilag F5', '6.1'), on: 'any-breach' },
  labourCancelling: { ...d16('R435', 187, 'Bilag F6'), on: 'material-breach' },
  socialDamages: { ...d16('R480', 185, 'Bilag F5', '6.2'), claims: 'not-barred' },
  cancelling: {
    buyer: {
      damages: {
        ...d16('R460', 173, 'Rammeaftale', '5.6'),
        under: 'general-law',
        losses: ['early-end', 'new-tender', 'cover-purchase'],
      },
      account: { ...d16('R337', 173, 'Rammeaftale', '5.6'), undelivered: 'repaid', received: 'paid' },
    },
    provider: {
      damages: { ...d16('R460', 174, 'Rammeaftale', '5.8'), under: 'general-law', losses: [] },
      indirectLoss: { ...d16('R318', 170, 'Rammeaftale'), compensated: 'no' },
      account: { ...d16('R337', 174, 'Rammeaftale', '5.8'), undelivered: 'repaid', received: 'paid' },
    },
  },
  liability: {
    ...d16('R317', 170, 'Rammeaftale', '4.9'),
    least: kroner(5_000_000),
    timesTurnover: 5,
    limit: 'larger-a-year',
    personalInjury: 'uncapped',
  },
  // The clause points to the Interest Act, which sets the points above the reference rate.
  interest: {
    ...d16('R233', 171, 'Rammeaftale', '5.1.2'),
    percentagePoints: percent(8),
    above: 'reference-rate',
    daysInYear: 365,
  },
});

/** Clause 4.2 of the framework agreement; the years of the dates are lost in the transcript. */
export const priceTerms = (): PriceTerms => ({
  fixed: { ...d16('R290', 167, 'Rammeaftale', '4.2'), price: 'as-offered' },
  onlyExtended: { ...d16('R291', 167, 'Rammeaftale', '4.2'), asks: 'extended-agreement' },
  times: { ...d16('R292', 167, 'Rammeaftale', '4.2'), atMost: 1 },
  effective: { ...d16('R292', 167, 'Rammeaftale', '4.2'), month: 7, day: 1 },
  index: { ...d16('R293', 167, 'Rammeaftale', '4.2'), of: 'net-price-index', month: 1, against: 'year-before' },
  change: { ...d16('R294', 167, 'Rammeaftale', '4.2'), moves: 'at-most-up', from: 'offered-price' },
  inHand: { ...d16('R295', 168, 'Rammeaftale', '4.2'), month: 5, day: 1, months: 2 },
  approval: { ...d16('R296', 168, 'Rammeaftale', '4.2'), of: 'increase' },
  outsidePrice: { ...d16('R297', 168, 'Rammeaftale', '4.2'), caps: 'price' },
});

/** Notices and deadlines of the framework agreement, its annexes on conduct and the data-processing agreement. */
export const contractTerms = (): ContractTerms => ({
  extension: { ...d16('R324', 158, 'Rammeaftale', '2.2'), months: 12, times: 1, noticeMonths: 3 },
  buyerNotice: { ...d16('R325', 158, 'Rammeaftale', '2.2'), months: 2, ends: 'month-end' },
  changedNeedNotice: { ...d16('R326', 159, 'Rammeaftale', '2.2'), months: 1, ends: 'month-end' },
  regulationNotice: { ...d16('R327', 175, 'Rammeaftale'), months: 1, ends: 'same-date' },
  providerNotice: { ...d16('R328', 159, 'Rammeaftale', '2.2'), months: 2, ends: 'month-end' },
  forceMajeureAccount: { ...d16('R341', 174, 'Rammeaftale', '5.9'), days: 7 },
  forceMajeureTermination: {
    ...d16('R342', 175, 'Rammeaftale', '5.9'),
    afterDays: 30,
    noticeDays: 15,
    by: 'party-not-hindered',
    kunde: 'delivery-agreements-only',
  },
  remedy: { ...d16('R304', 171, 'Rammeaftale'), days: 3 },
  paymentDemand: { ...d16('R338', 174, 'Rammeaftale', '5.7'), days: 20, after: 'due-day' },
  paymentDemandContent: { ...d16('R339', 174, 'Rammeaftale', '5.7'), says: 'breach-and-cancelling' },
  repeatedDefects: { ...d16('R331', 173, 'Rammeaftale', '5.5'), months: 6, moreThan: 1 },
  repeatedDelays: { ...d16('R332', 173, 'Rammeaftale', '5.5'), months: 6, moreThan: 1 },
  complianceProof: { ...d16('R333', 173, 'Rammeaftale', '5.5'), workingDays: 20 },
  dissolutionProof: { ...d16('R334', 173, 'Rammeaftale', '5.5'), workingDays: 10 },
  contactChange: { ...d16('R345', 164, 'Rammeaftale', '3.1'), workingDays: 14 },
  changeRequest: { ...d16('R349', 166, 'Rammeaftale', '3.7'), workingDays: 20 },
  invoiceRequirements: { ...d16('R226', 168, 'Rammeaftale', '4.3'), workingDays: 30 },
  dispute: { ...d16('R352', 176, 'Rammeaftale', '6.5'), workingDays: 5, meetings: 3 },
  mediation: { ...d16('R353', 176, 'Rammeaftale', '6.5'), workingDays: 15, furtherWorkingDays: 10 },
  insurance: { ...d16('R350', 169, 'Rammeaftale'), personalInjury: kroner(10_000_000) },
  insuranceCertificate: { ...d16('R350', 169, 'Rammeaftale'), at: 'renewal' },
  insuranceNotice: { ...d16('R350', 169, 'Rammeaftale'), at: 'cancelling' },
  // Due at once; an agreement may put it off by at most 10 working days.
  documentation: { ...d16('R285', 161, 'Rammeaftale', '2.9'), workingDays: 0, atMost: 10 },
  account: { ...d16('R286', 162, 'Rammeaftale', '2.9'), workingDays: 10 },
  socialDocumentation: { ...d16('R321', 184, 'Bilag F5', '4'), workingDays: 5, atMost: 10 },
  socialAccount: { ...d16('R321', 184, 'Bilag F5', '5'), workingDays: 10, atMost: 20 },
  labourDocumentation: { ...d16('R322', 187, 'Bilag F6', '1.8'), workingDays: 5 },
  labourAccount: { ...d16('R322', 187, 'Bilag F6', '1.8'), workingDays: 10 },
  employmentCertificate: { ...d16('R355', 186, 'Bilag F6', '1.2'), weeks: 4 },
  employmentTerms: { ...d16('R481', 186, 'Bilag F6', '1.2'), weeks: 4 },
  insuranceProof: { ...d16('R476', 169, 'Rammeaftale'), at: 'demand' },
  dataHandover: { ...d16('R448', 194, 'Databehandleraftale', '8'), from: 'agreement-end' },
  incidentReport: { ...d16('R362', 193, 'Databehandleraftale', '4'), at: 'once' },
  subProcessor: { ...d16('R443', 193, 'Databehandleraftale', '3'), approved: 'before' },
  itDescription: { ...d16('R288', 193, 'Databehandleraftale', '5.1'), months: 12 },
  environmentDescription: { ...d16('R287', 160, 'Rammeaftale', '2.4'), months: 12 },
  complaintForwarded: { ...d16('R205', 146, 'Bilag E'), at: 'once' },
  authorityOrder: { ...d16('R289', 160, 'Rammeaftale', '2.5'), at: 'once' },
  damageNotice: { ...d16('R351', 169, 'Rammeaftale'), at: 'once' },
  registerReceipt: { ...d16('R356', 186, 'Bilag F6', '1.4'), at: 'once' },
  dataDelivery: { ...d16('R360', 194, 'Databehandleraftale', '8.1'), workingDays: 20 },
  backup: { ...d16('R361', 195, 'Databehandleraftale'), months: 3 },
});

/** Bilag E and F2: how provider and municipality work together. */
export const cooperation = (): CooperationTerms => ({
  workflowChange: { ...d16('R195', 149, 'Bilag E'), weekdays: 5 },
  website: { ...d16('R204', 149, 'Bilag E'), from: isoDate('2016-07-01') },
  interpreters: { ...d16('R198', 147, 'Bilag E'), through: isoDate('2016-04-30') },
  capacityChange: { ...d16('R168', 180, 'Bilag F2', '1.4'), from: 'the-change' },
});

type AreaTender = Pick<
  TenderTerms,
  'prices' | 'leastOffer' | 'band' | 'lots' | 'pages' | 'alternatives' | 'requirements'
>;

/** 25 % price and 75 % quality, printed once for each evaluation. */
export function awardWeights(page: number): Lot['weights'] {
  return { ...d16('R091', page, 'Udbudsbetingelser', '6.1'), price: percent(25), quality: percent(75) };
}

/** What the tender conditions say of both areas, with what each area says of its own. */
export function tenderTerms(area: AreaTender): TenderTerms {
  const conditions = 'Udbudsbetingelser';
  return {
    ...area,
    completion: { ...d16('R105', 10, conditions, '4.4'), may: 'be-asked-for' },
    index: { ...d16('R092', 15, conditions, '6.1'), points: 'proportional' },
    turnover: { ...d16('R084', 11, conditions), years: 3, least: kroner(5_000_000) },
    personalInjury: { ...d16('R083', 11, conditions), least: kroner(10_000_000) },
    deadline: { ...d16('R074', 9, conditions, '4.1'), at: isoDateTime('2016-02-29T16:00') },
    language: { ...d16('R076', 9, conditions, '4.3'), written: 'da', enclosures: ['en', 'sv', 'no'] },
    reservations: { ...d16('R077', 9, conditions, '4.4'), basic: 'rejected', other: 'may-be-rejected' },
    excluded: { ...d16('R080', 11, conditions, '5.1'), grounds: exclusionGrounds },
    documents: {
      bidder: { ...d16('R087', 12, conditions, '5.3'), documents: ['service-certificate'] },
      suitability: {
        ...d16('R087', 13, conditions, '5.3'),
        documents: ['register-extract', 'insurance-proof', 'turnover-statement'],
      },
      consortium: {
        ...d16('R394', 13, conditions, '5.3'),
        documents: ['common-representative', 'liability-declaration'],
      },
      member: { ...d16('R394', 13, conditions, '5.3'), documents: ['service-certificate'] },
      lender: { ...d16('R394', 13, conditions, '5.3'), documents: ['capacity-declaration', 'service-certificate'] },
      economicLender: {
        ...d16('R394', 13, conditions, '5.3'),
        documents: ['insurance-proof', 'turnover-statement', 'liability-declaration'],
      },
    },
    supplementary: { ...d16('R073', 8, conditions, '3.5'), days: 7 },
    bound: { ...d16('R079', 10, conditions, '4.6'), months: 5 },
    registered: { ...d16('R082', 11, conditions), before: 'award' },
    standstill: { ...d16('R089', 9, conditions, '3.7'), days: 10, where: 'notified-electronically' },
    exclusion: {
      'criminal-judgment': { ...d16('R080', 10, conditions, '5.1'), months: 48 },
      'false-information': { ...d16('R080', 11, conditions, '5.1'), months: 24 },
      'section-137': { ...d16('R080', 11, conditions, '5.1'), months: 24 },
    },
  };
}

/** Amounts and dates of the framework agreement that the transcript lost, the same in both areas. */
export const frameworkAbsences = (): readonly Absence[] => [
  {
    ...d16('R323', 158, 'Rammeaftale', '2.2'),
    what: 'agreement-period',
    words: {
      da: 'Aftalens start- og slutdato mangler i kilden.',
      en: 'The dates on which the agreement starts and ends are missing in the source.',
    },
  },
  {
    ...d16('R300', 171, 'Rammeaftale', '5.3'),
    what: 'delay-minimum',
    words: {
      da: 'Mindstebeløbet for dagboden mangler i kilden og skal oplyses.',
      en: 'The least amount of the daily penalty is missing in the source and must be given.',
    },
  },
  {
    ...d16('R307', 172, 'Rammeaftale', '5.3'),
    what: 'invoicing-daily',
    words: {
      da: 'Boden pr. arbejdsdag for en fejlfaktura uden opgjort beløb mangler i kilden og skal oplyses.',
      en: 'The penalty a working day for a wrong invoice without an amount is missing in the source and must be given.',
    },
  },
  {
    ...d16('R315', 165, 'Rammeaftale', '3.2'),
    what: 'subcontractor',
    words: {
      da: 'Boden for en underleverandør uden for listen mangler i kilden og skal oplyses.',
      en: 'The penalty for a subcontractor off the list is missing in the source and must be given.',
    },
  },
  {
    ...d16('R233', 171, 'Rammeaftale', '5.1.2'),
    what: 'default-interest-rate',
    words: {
      da: 'Satsen for morarente mangler, for siden henviser til renteloven: referencesatsen med 8 procentpoint er lovens, og 365 dage er en antagelse.',
      en: 'The rate of default interest is missing, for the page refers to the Interest Act: the reference rate with 8 percentage points is that of the Act, and 365 days are an assumption.',
    },
  },
  {
    ...d16('R292', 167, 'Rammeaftale', '4.2'),
    what: 'price-regulation-year',
    words: {
      da: 'Årstallene for reguleringen den 1. juli, varslet den 1. maj og det første indeks mangler i kilden.',
      en: 'The years of the regulation on 1 July, the notice by 1 May and the first index are missing in the source.',
    },
  },
  {
    ...d16('R320', 161, 'Rammeaftale', '2.7'),
    what: 'social-responsibility-extra-cost',
    words: {
      da: 'Loftet over dækning af merudgifter ved ændrede vilkår om samfundsansvar mangler i kilden.',
      en: 'The most that is covered of extra cost when the terms on social responsibility change is missing in the source.',
    },
  },
  {
    ...d16('R350', 169, 'Rammeaftale'),
    what: 'property-damage-cover',
    words: {
      da: 'Forsikringens mindste dækning af tingskade mangler i kilden.',
      en: 'The least insurance cover of damage to property is missing in the source.',
    },
  },
  {
    ...d16('R333', 173, 'Rammeaftale', '5.5'),
    what: 'maximum-penalty',
    words: {
      da: 'Den maksimale bod for brud på samfundsansvar og arbejdsklausul er ikke fastsat noget sted.',
      en: 'The maximum penalty for breach of social responsibility or the labour clause is stated nowhere.',
    },
  },
  {
    ...d16('R080', 11, 'Udbudsbetingelser', '5.1'),
    what: 'public-debt',
    words: {
      da: 'Beløbsgrænsen for ubetalt gæld til det offentlige mangler i kilden.',
      en: 'The threshold for unpaid debt to public authorities is missing in the source.',
    },
  },
];

function absentDocument(clause: Clause, what: string, da: string, en: string): Absence {
  return {
    ...clause,
    what,
    kind: 'document',
    words: { da: `${da} er ikke med i kilden.`, en: `${en} not part of the source.` },
  };
}

/** What the tender names and does not hold. */
export const absentDocuments = (): readonly Absence[] => [
  absentDocument(
    d16('R486', 7, 'Udbudsbetingelser', '3.4'),
    'contract-notice',
    'Udbudsbekendtgørelsen',
    'The contract notice is',
  ),
  absentDocument(d16('R486', 7, 'Udbudsbetingelser', '3.4'), 'bilag-f1', 'Bilag F1', 'Annex F1 is'),
  absentDocument(d16('R486', 7, 'Udbudsbetingelser', '3.4'), 'bilag-f4', 'Bilag F4', 'Annex F4 is'),
  absentDocument(
    d16('R486', 156, 'Rammeaftale'),
    'rammeaftale-bilag-7',
    'Rammeaftalens bilag 7',
    'Bilag 7 of the framework agreement is',
  ),
  absentDocument(
    d16('R282', 138, 'Bilag E', '6.3'),
    'report-templates',
    'Skabelonerne og vejledningen til leverandørrapporter',
    'The templates of provider reports and the guide to them are',
  ),
  absentDocument(
    d16('R262', 141, 'Bilag E', '6.5'),
    'mail-template',
    'Mailskabelonen til K-kassen',
    'The mail template of reports to K-kassen is',
  ),
  absentDocument(
    d16('R277', 145, 'Bilag E', '6.6'),
    'protocol-template',
    'Skabelonen til fremmødeprotokollen med fraværskoder',
    'The template of the attendance protocol with its absence codes is',
  ),
  absentDocument(
    d16('R422', 148, 'Bilag E'),
    'placement-workflow',
    'Arbejdsgangen for praktik og løntilskud',
    'The workflow of placements and wage subsidies is',
  ),
  absentDocument(
    d16('R437', 192, 'Databehandleraftale', '2'),
    'it-policy',
    'Kommunens it-sikkerhedspolitik og -regulativ',
    'The IT security policy and regulation of the municipality are',
  ),
  absentDocument(
    d16('R437', 196, 'Tavshedserklæring'),
    'it-security-rules',
    'De uddybende it-sikkerhedsregler',
    'The detailed IT security rules are',
  ),
  absentDocument(
    d16('R288', 193, 'Databehandleraftale', '5.1'),
    'it-description-form',
    'Standardbeskrivelsen af it-anvendelsen',
    'The standard description of the use of IT is',
  ),
  absentDocument(
    d16('R450', 196, 'Tavshedserklæring'),
    'employee-declaration',
    'Den særlige tavshedserklæring for medarbejdere',
    'The declaration of secrecy for employees is',
  ),
];
