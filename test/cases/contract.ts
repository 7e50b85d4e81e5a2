import type { TriggerKind } from '../../src/contract/trigger.ts';

/** Each trigger with the deadlines it sets, in date order: duty, side, day, rule and page. */
interface TriggerCase {
  readonly id: string;
  readonly trigger: { readonly kind: TriggerKind; readonly on: string; readonly [field: string]: unknown };
  readonly deadlines: readonly (readonly [string, 'by' | 'from' | 'through', string, string, number])[];
}

const buyer = { kind: 'termination', by: 'buyer' } as const;

export const triggerCases: readonly TriggerCase[] = [
  {
    id: 'V17',
    trigger: { ...buyer, on: '2017-03-15' },
    deadlines: [['agreement-ends', 'through', '2017-05-31', 'R325', 158]],
  },
  {
    id: 'V17, on a month end',
    trigger: { ...buyer, on: '2017-03-31' },
    deadlines: [['agreement-ends', 'through', '2017-05-31', 'R325', 158]],
  },
  {
    id: 'V17, the day after',
    trigger: { ...buyer, on: '2017-04-01' },
    deadlines: [['agreement-ends', 'through', '2017-06-30', 'R325', 158]],
  },
  {
    id: 'into a short month',
    trigger: { ...buyer, on: '2016-12-31' },
    deadlines: [['agreement-ends', 'through', '2017-02-28', 'R325', 158]],
  },
  {
    id: 'ordinary ground',
    trigger: { ...buyer, ground: 'ordinary', on: '2017-03-15' },
    deadlines: [['agreement-ends', 'through', '2017-05-31', 'R325', 158]],
  },
  {
    id: 'A39, changed need: to a month end',
    trigger: { ...buyer, ground: 'changed-need', on: '2017-03-15' },
    deadlines: [['agreement-ends', 'through', '2017-04-30', 'R326', 159]],
  },
  {
    id: 'A39, regulation or budget: plain',
    trigger: { ...buyer, ground: 'regulation-or-budget', on: '2017-03-15' },
    deadlines: [['agreement-ends', 'through', '2017-04-15', 'R327', 175]],
  },
  {
    id: 'A39, plain into a short month',
    trigger: { ...buyer, ground: 'regulation-or-budget', on: '2017-01-31' },
    deadlines: [['agreement-ends', 'through', '2017-02-28', 'R327', 175]],
  },
  {
    id: 'the provider',
    trigger: { kind: 'termination', by: 'provider', on: '2017-03-15' },
    deadlines: [['agreement-ends', 'through', '2017-05-31', 'R328', 159]],
  },
  {
    id: 'A79, the option',
    trigger: { kind: 'expiry', on: '2018-06-30' },
    deadlines: [
      ['extension-notice', 'by', '2018-03-30', 'R324', 158],
      ['latest-extended-expiry', 'by', '2019-06-30', 'R324', 158],
    ],
  },
  {
    id: 'the option, short month',
    trigger: { kind: 'expiry', on: '2018-05-31' },
    deadlines: [
      ['extension-notice', 'by', '2018-02-28', 'R324', 158],
      ['latest-extended-expiry', 'by', '2019-05-31', 'R324', 158],
    ],
  },
  {
    id: 'the option of an agreement that ends with February goes to its end',
    trigger: { kind: 'expiry', on: '2019-02-28' },
    deadlines: [
      ['extension-notice', 'by', '2018-11-28', 'R324', 158],
      ['latest-extended-expiry', 'by', '2020-02-29', 'R324', 158],
    ],
  },
  {
    id: 'the option of an agreement that ends on 29 February',
    trigger: { kind: 'expiry', on: '2020-02-29' },
    deadlines: [
      ['extension-notice', 'by', '2019-11-29', 'R324', 158],
      ['latest-extended-expiry', 'by', '2021-02-28', 'R324', 158],
    ],
  },
  {
    id: 'the option of an agreement that ends the day before a month does',
    trigger: { kind: 'expiry', on: '2019-02-27' },
    deadlines: [
      ['extension-notice', 'by', '2018-11-27', 'R324', 158],
      ['latest-extended-expiry', 'by', '2020-02-27', 'R324', 158],
    ],
  },
  {
    id: 'force majeure',
    trigger: { kind: 'force-majeure', on: '2016-10-03' },
    deadlines: [
      ['force-majeure-account', 'by', '2016-10-10', 'R341', 174],
      ['force-majeure-termination', 'from', '2016-11-02', 'R342', 175],
    ],
  },
  {
    id: 'termination for force majeure',
    trigger: {
      kind: 'force-majeure-termination',
      on: '2016-11-02',
      since: '2016-10-03',
      by: 'buyer',
      hindered: 'provider',
      what: 'framework-agreement',
    },
    deadlines: [
      ['force-majeure-termination', 'from', '2016-11-02', 'R342', 175],
      ['notice-ends', 'through', '2016-11-17', 'R342', 175],
    ],
  },
  {
    id: 'A35, complaint on a Friday',
    trigger: { kind: 'complaint', on: '2016-10-07' },
    deadlines: [['remedy', 'by', '2016-10-10', 'R304', 171]],
  },
  {
    id: 'payment demand',
    trigger: { kind: 'payment-demand', on: '2016-12-01' },
    deadlines: [['pay-or-deposit', 'by', '2016-12-21', 'R338', 174]],
  },
  {
    id: 'public regulation',
    trigger: { kind: 'regulation-breach-notice', on: '2016-10-03' },
    deadlines: [['compliance-proof', 'by', '2016-10-31', 'R333', 173]],
  },
  {
    id: 'dissolution',
    trigger: { kind: 'dissolution-demand', on: '2016-10-03' },
    deadlines: [['dissolution-proof', 'by', '2016-10-17', 'R334', 173]],
  },
  {
    id: 'contact person',
    trigger: { kind: 'contact-change', on: '2016-10-21' },
    deadlines: [['contact-change-notice', 'by', '2016-10-03', 'R345', 164]],
  },
  {
    id: 'change request over Christmas',
    trigger: { kind: 'change-request', on: '2016-12-09' },
    deadlines: [['solution-proposal', 'by', '2017-01-09', 'R349', 166]],
  },
  {
    id: 'e-invoice requirements',
    trigger: { kind: 'invoice-requirements', on: '2016-11-14' },
    deadlines: [['requirements-notice', 'by', '2016-10-03', 'R226', 168]],
  },
  {
    id: 'dispute',
    trigger: { kind: 'dispute-notice', on: '2016-10-03' },
    deadlines: [['negotiation-meeting', 'from', '2016-10-10', 'R352', 176]],
  },
  {
    id: 'mediation over Easter',
    trigger: { kind: 'mediation', on: '2017-03-15' },
    deadlines: [
      ['mediator-assessment', 'by', '2017-04-05', 'R353', 176],
      ['mediator-assessment-extended', 'by', '2017-04-24', 'R353', 176],
    ],
  },
  {
    id: 'proof of performance',
    trigger: { kind: 'documentation-demand', on: '2016-10-03' },
    deadlines: [
      ['documentation', 'by', '2016-10-03', 'R285', 161],
      ['documentation-extended', 'by', '2016-10-17', 'R285', 161],
    ],
  },
  {
    id: 'account on suspicion',
    trigger: { kind: 'account-demand', on: '2016-10-03' },
    deadlines: [['account', 'by', '2016-10-17', 'R286', 162]],
  },
  {
    id: 'social responsibility, proof',
    trigger: { kind: 'social-documentation-request', on: '2016-10-03' },
    deadlines: [
      ['documentation', 'by', '2016-10-10', 'R321', 184],
      ['documentation-extended', 'by', '2016-10-17', 'R321', 184],
    ],
  },
  {
    id: 'social responsibility, account',
    trigger: { kind: 'social-account-request', on: '2016-10-03' },
    deadlines: [
      ['account', 'by', '2016-10-17', 'R321', 184],
      ['account-extended', 'by', '2016-10-31', 'R321', 184],
    ],
  },
  {
    id: 'labour clause, proof around 5 June',
    trigger: { kind: 'labour-documentation-demand', on: '2018-06-01' },
    deadlines: [['documentation', 'by', '2018-06-11', 'R322', 187]],
  },
  {
    id: 'labour clause, account',
    trigger: { kind: 'labour-account-demand', on: '2016-10-03' },
    deadlines: [['account', 'by', '2016-10-17', 'R322', 187]],
  },
  {
    id: 'employment certificate',
    trigger: { kind: 'employment-start', on: '2016-10-03' },
    deadlines: [
      ['employment-certificate', 'by', '2016-10-31', 'R355', 186],
      ['employment-terms', 'by', '2016-10-31', 'R481', 186],
    ],
  },
  {
    id: 'data',
    trigger: { kind: 'data-notice', on: '2016-10-03' },
    deadlines: [['data-delivery', 'by', '2016-10-31', 'R360', 194]],
  },
  {
    id: 'backup',
    trigger: { kind: 'agreement-end', on: '2016-11-30' },
    deadlines: [
      ['data-handover', 'from', '2016-11-30', 'R448', 194],
      ['backup', 'through', '2017-02-28', 'R361', 195],
    ],
  },
  {
    id: 'backup of an agreement that ends with February',
    trigger: { kind: 'agreement-end', on: '2017-02-28' },
    deadlines: [
      ['data-handover', 'from', '2017-02-28', 'R448', 194],
      ['backup', 'through', '2017-05-31', 'R361', 195],
    ],
  },
  {
    id: 'V19',
    trigger: { kind: 'tender-deadline', on: '2016-02-29' },
    deadlines: [
      ['supplementary-information', 'by', '2016-02-22', 'R073', 8],
      ['offer-binding', 'through', '2016-07-29', 'R079', 10],
    ],
  },
  {
    id: 'V20, A40',
    trigger: { kind: 'award-notification', on: '2016-04-01' },
    deadlines: [
      ['register-entry', 'by', '2016-04-01', 'R082', 11],
      ['winner-documents', 'by', '2016-04-01', 'R087', 12],
      ['contract-signature', 'from', '2016-04-12', 'R089', 9],
    ],
  },
  {
    id: 'insurance proved at once',
    trigger: { kind: 'insurance-demand', on: '2017-01-01' },
    deadlines: [['insurance-proof', 'by', '2017-01-01', 'R476', 169]],
  },
  {
    id: 'an incident is reported at once',
    trigger: { kind: 'security-incident', on: '2017-06-03' },
    deadlines: [['incident-report', 'by', '2017-06-03', 'R362', 193]],
  },
  {
    id: 'a complaint about the provider goes on at once, on a Sunday too',
    trigger: { kind: 'provider-complaint', on: '2017-06-04' },
    deadlines: [['complaint-forwarded', 'by', '2017-06-04', 'R205', 146]],
  },
  {
    id: 'an order of the working environment authority is told at once',
    trigger: { kind: 'authority-order', on: '2017-06-06' },
    deadlines: [['authority-order-notice', 'by', '2017-06-06', 'R289', 160]],
  },
  {
    id: 'damage is told at once',
    trigger: { kind: 'damage-known', on: '2017-12-31' },
    deadlines: [['damage-notice', 'by', '2017-12-31', 'R351', 169]],
  },
  {
    id: 'the receipt of RUT follows the entry at once',
    trigger: { kind: 'register-entry', on: '2016-07-01' },
    deadlines: [['register-receipt', 'by', '2016-07-01', 'R356', 186]],
  },
  {
    id: 'environmental management is described every year',
    trigger: { kind: 'environment-description', on: '2016-07-01' },
    deadlines: [['environment-description', 'by', '2017-07-01', 'R287', 160]],
  },
  {
    id: 'a year after a leap day',
    trigger: { kind: 'environment-description', on: '2016-02-29' },
    deadlines: [['environment-description', 'by', '2017-02-28', 'R287', 160]],
  },
  {
    id: 'a sub-processor is approved before it is used',
    trigger: { kind: 'sub-processor-change', on: '2017-06-05' },
    deadlines: [['sub-processor-approval', 'by', '2017-06-05', 'R443', 193]],
  },
  {
    id: 'all data from the demand on, with no last day',
    trigger: { kind: 'data-handover', on: '2018-06-30' },
    deadlines: [['data-handover', 'from', '2018-06-30', 'R448', 194]],
  },
  {
    id: 'the use of IT is described every year',
    trigger: { kind: 'it-description', on: '2016-02-29' },
    deadlines: [['it-description', 'by', '2017-02-28', 'R288', 193]],
  },
  {
    id: 'A78',
    trigger: { kind: 'price-increase', on: '2018-07-01' },
    deadlines: [['increase-notice', 'by', '2018-05-01', 'R295', 168]],
  },
  {
    id: 'insurance renewed',
    trigger: { kind: 'insurance-renewal', on: '2017-01-01' },
    deadlines: [['insurance-certificate', 'by', '2017-01-01', 'R350', 169]],
  },
  {
    id: 'insurance cancelled',
    trigger: { kind: 'insurance-cancelled', on: '2017-01-01' },
    deadlines: [['insurance-notice', 'by', '2017-01-01', 'R350', 169]],
  },
  {
    id: 'judgment',
    trigger: { kind: 'exclusion', ground: 'criminal-judgment', on: '2012-03-01' },
    deadlines: [['exclusion', 'through', '2016-02-29', 'R080', 10]],
  },
  {
    id: 'false information',
    trigger: { kind: 'exclusion', ground: 'false-information', on: '2014-03-01' },
    deadlines: [['exclusion', 'through', '2016-02-29', 'R080', 11]],
  },
  {
    id: '§ 137',
    trigger: { kind: 'exclusion', ground: 'section-137', on: '2014-02-28' },
    deadlines: [['exclusion', 'through', '2016-02-27', 'R080', 11]],
  },
  {
    id: 'two years from 29 February',
    trigger: { kind: 'exclusion', ground: 'section-137', on: '2016-02-29' },
    deadlines: [['exclusion', 'through', '2018-02-28', 'R080', 11]],
  },
  {
    id: 'four years from 29 February',
    trigger: { kind: 'exclusion', ground: 'criminal-judgment', on: '2016-02-29' },
    deadlines: [['exclusion', 'through', '2020-02-28', 'R080', 10]],
  },
  {
    id: 'a delay on 31 August',
    trigger: { kind: 'material-delay', on: '2016-08-31' },
    deadlines: [['repeated-within', 'through', '2017-02-28', 'R332', 173]],
  },
  {
    id: 'a defect',
    trigger: { kind: 'unremedied-defect', on: '2016-01-15' },
    deadlines: [['repeated-within', 'through', '2016-07-14', 'R331', 173]],
  },
  {
    id: 'a delay',
    trigger: { kind: 'material-delay', on: '2016-01-15' },
    deadlines: [['repeated-within', 'through', '2016-07-14', 'R332', 173]],
  },
  {
    id: 'the workflow of placements is changed with a week’s notice of 5 weekdays, over Whit Monday',
    trigger: { kind: 'workflow-change', on: '2017-06-12' },
    deadlines: [['workflow-notice', 'by', '2017-06-02', 'R195', 149]],
  },
  {
    id: 'the website has the day that is written, whenever the agreement begins',
    trigger: { kind: 'agreement-start', on: '2016-06-01' },
    deadlines: [['website', 'by', '2016-07-01', 'R204', 149]],
  },
  {
    id: 'the last day of the agreements on interpreters, itself included',
    trigger: { kind: 'interpreter-needed', on: '2016-04-30' },
    deadlines: [['interpreter-agreements', 'through', '2016-04-30', 'R198', 147]],
  },
  {
    id: 'changed capacity is told, with no last day',
    trigger: { kind: 'capacity-change', on: '2017-03-01' },
    deadlines: [['capacity-notice', 'from', '2017-03-01', 'R168', 180]],
  },
  {
    id: 'track 1 has a CV on the day of the referral',
    trigger: { kind: 'citizen-referred', on: '2016-08-01', level: 'virksomhedsspor-a' },
    deadlines: [['cv', 'by', '2016-08-01', 'R182', 33]],
  },
  {
    id: 'the skills of a placement are added after it',
    trigger: { kind: 'placement-end', on: '2016-09-30', level: 'virksomhedsspor-c' },
    deadlines: [['cv-skills', 'from', '2016-09-30', 'R182', 33]],
  },
  {
    id: 'track 1B ends with documentation, as every course with the development goals',
    trigger: { kind: 'course-end', on: '2016-10-30', level: 'virksomhedsspor-b' },
    deadlines: [
      ['development-goals', 'by', '2016-10-30', 'R283', 137],
      ['documentation-basis', 'by', '2016-10-30', 'R190', 34],
    ],
  },
  {
    id: 'track 4 ends with a CV and an assessment',
    trigger: { kind: 'course-end', on: '2016-10-30', level: 'ret-og-pligt-tilbud' },
    deadlines: [
      ['development-goals', 'by', '2016-10-30', 'R283', 137],
      ['cv', 'by', '2016-10-30', 'R143', 40],
      ['assessment', 'by', '2016-10-30', 'R143', 40],
    ],
  },
  {
    id: 'a course of track 5 ends with the development goals alone',
    trigger: { kind: 'course-end', on: '2016-10-30', level: 'afklaringsspor-a' },
    deadlines: [['development-goals', 'by', '2016-10-30', 'R283', 137]],
  },
];

/** What the agreement of 2024 says of its years. */
export const triggerCasesOf2024: readonly (Omit<TriggerCase, 'deadlines'> & {
  readonly deadlines: readonly (readonly [string, 'by' | 'from' | 'through', string, string, string])[];
})[] = [
  {
    id: 'the first month, half a year and a year from the start',
    trigger: { kind: 'agreement-start', on: '2025-02-01' },
    deadlines: [
      ['introduction-day', 'by', '2025-02-28', 'R054', '4.4'],
      ['progress-meeting', 'by', '2025-08-01', 'R057', '4.4'],
      ['competence-day', 'by', '2026-02-01', 'R056', '4.4'],
      ['experience-collection', 'by', '2026-02-01', 'R065', '5.2'],
    ],
  },
  {
    id: 'half a year after the last meeting',
    trigger: { kind: 'progress-meeting', on: '2025-08-31' },
    deadlines: [['progress-meeting', 'by', '2026-02-28', 'R057', '4.4']],
  },
  {
    id: 'a year after the last joint day',
    trigger: { kind: 'competence-day', on: '2025-11-20' },
    deadlines: [['competence-day', 'by', '2026-11-20', 'R056', '4.4']],
  },
  {
    id: 'a year after the last collection',
    trigger: { kind: 'experience-collection', on: '2025-12-31' },
    deadlines: [['experience-collection', 'by', '2026-12-31', 'R065', '5.2']],
  },
  {
    id: 'new citizens can begin every week',
    trigger: { kind: 'intake', on: '2025-12-29' },
    deadlines: [['intake', 'by', '2026-01-05', 'R034', '3.1']],
  },
];
