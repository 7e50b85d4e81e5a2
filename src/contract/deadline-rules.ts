import { saidOf } from '../agreement/agreement.ts';
import type { ContractTerms, NoticeInHand, NoticeTerm, YearDay } from '../agreement/contract-terms.ts';
import type { TenderTerms } from '../agreement/tender-terms.ts';
import { addMonths, type Day } from '../calendar/date-arithmetic.ts';
import type { Options } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import type { ReadingsOf } from '../evidence/reading.ts';
import { isYearDay, latestNotice } from '../prices/effective-day.ts';
import { together } from '../problem/problem.ts';
import { type CooperationTrigger, cooperationRules } from './cooperation-rules.ts';
import { courseRules } from './course-rules.ts';
import {
  type DeadlineRule,
  days,
  months,
  monthsFollowing,
  ofSeveral,
  rule,
  said,
  workingDays,
} from './deadline-rule.ts';
import { remedyDays, standstillEnd } from './readings.ts';
import type { Reckoning } from './reckon.ts';
import type { PlainTrigger, Trigger, TriggerOf } from './trigger.ts';
import type { TriggerDays } from './trigger-days.ts';
import type { TriggerTerms } from './trigger-terms.ts';

export type ContractReadings = ReadingsOf<typeof remedyDays | typeof standstillEnd>;

/** A deadline in working days, and the last day it may be extended to, where the agreement says so. */
function extendable(duty: 'documentation' | 'account', rules: ContractTerms['documentation']): DeadlineRule[] {
  const term = said(rules);
  const first = rule(duty, 'provider', 'by', term, workingDays(term.workingDays));
  if (term.atMost === undefined) return [first];
  return [first, rule(`${duty}-extended`, 'provider', 'by', term, workingDays(term.atMost))];
}

/** The deadlines that each plain trigger sets. */
const plainRules: Readonly<
  Record<
    Exclude<PlainTrigger, CooperationTrigger>,
    (terms: TriggerTerms, options: Options, days: TriggerDays) => readonly DeadlineRule[]
  >
> = {
  'force-majeure': ({ contract }) => {
    const { forceMajeureAccount: account, forceMajeureTermination: termination } = contract();
    return ofSeveral([
      account && rule('force-majeure-account', 'party', 'by', account, days(account.days)),
      termination && rule('force-majeure-termination', 'party', 'from', termination, days(termination.afterDays)),
    ]);
  },
  complaint: ({ contract }, options) => {
    const remedy = said(contract().remedy);
    const counted = options.optionOf(remedyDays) === 'calendar-days' ? days : workingDays;
    return [rule('remedy', 'provider', 'by', remedy, counted(remedy.days))];
  },
  'regulation-breach-notice': ({ contract }) => {
    const term = said(contract().complianceProof);
    return [rule('compliance-proof', 'provider', 'by', term, workingDays(term.workingDays))];
  },
  'dissolution-demand': ({ contract }) => {
    const term = said(contract().dissolutionProof);
    return [rule('dissolution-proof', 'provider', 'by', term, workingDays(term.workingDays))];
  },
  'contact-change': ({ contract }) => {
    const term = said(contract().contactChange);
    return [rule('contact-change-notice', 'party', 'by', term, workingDays(-term.workingDays))];
  },
  'change-request': ({ contract }) => {
    const term = said(contract().changeRequest);
    return [rule('solution-proposal', 'provider', 'by', term, workingDays(term.workingDays))];
  },
  'invoice-requirements': ({ contract }) => {
    const term = said(contract().invoiceRequirements);
    return [rule('requirements-notice', 'buyer', 'by', term, workingDays(-term.workingDays))];
  },
  mediation: ({ contract }) => {
    const term = said(contract().mediation);
    const longest = term.workingDays + term.furtherWorkingDays;
    return [
      rule('mediator-assessment', 'mediator', 'by', term, workingDays(term.workingDays)),
      rule('mediator-assessment-extended', 'mediator', 'by', term, workingDays(longest)),
    ];
  },
  'documentation-demand': ({ contract }) => extendable('documentation', contract().documentation),
  'account-demand': ({ contract }) => extendable('account', contract().account),
  'social-documentation-request': ({ contract }) => extendable('documentation', contract().socialDocumentation),
  'social-account-request': ({ contract }) => extendable('account', contract().socialAccount),
  'labour-documentation-demand': ({ contract }) => extendable('documentation', contract().labourDocumentation),
  'labour-account-demand': ({ contract }) => extendable('account', contract().labourAccount),
  'employment-start': ({ contract }) => {
    const { employmentCertificate: certificate, employmentTerms: told } = contract();
    return ofSeveral([
      certificate &&
        rule('employment-certificate', 'provider', 'by', certificate, days(certificate.weeks * DAYS_IN_WEEK)),
      told && rule('employment-terms', 'provider', 'by', told, days(told.weeks * DAYS_IN_WEEK)),
    ]);
  },
  'insurance-demand': ({ contract }) => [
    rule('insurance-proof', 'provider', 'by', said(contract().insuranceProof), days(0)),
  ],
  'data-notice': ({ contract }) => {
    const term = said(contract().dataDelivery);
    return [rule('data-delivery', 'provider', 'by', term, workingDays(term.workingDays))];
  },
  'data-handover': ({ contract }) => [handover(said(contract().dataHandover))],
  'security-incident': ({ contract }) => [
    rule('incident-report', 'provider', 'by', said(contract().incidentReport), days(0)),
  ],
  'sub-processor-change': ({ contract }) => [
    rule('sub-processor-approval', 'provider', 'by', said(contract().subProcessor), days(0)),
  ],
  'it-description': ({ contract }) => {
    const term = said(contract().itDescription);
    return [rule('it-description', 'provider', 'by', term, months(term.months))];
  },
  'environment-description': ({ contract }) => {
    const term = said(contract().environmentDescription);
    return [rule('environment-description', 'provider', 'by', term, months(term.months))];
  },
  'provider-complaint': ({ contract }) => [
    rule('complaint-forwarded', 'provider', 'by', said(contract().complaintForwarded), days(0)),
  ],
  'authority-order': ({ contract }) => [
    rule('authority-order-notice', 'provider', 'by', said(contract().authorityOrder), days(0)),
  ],
  'damage-known': ({ contract }) => [rule('damage-notice', 'provider', 'by', said(contract().damageNotice), days(0))],
  'register-entry': ({ contract }) => [
    rule('register-receipt', 'provider', 'by', said(contract().registerReceipt), days(0)),
  ],
  'agreement-end': ({ contract }) => {
    const { backup, dataHandover } = contract();
    return ofSeveral([
      dataHandover && handover(dataHandover),
      backup && rule('backup', 'provider', 'through', backup, monthsFollowing(backup.months)),
    ]);
  },
  'tender-deadline': ({ tender }) => {
    const { supplementary, bound } = tender();
    return ofSeveral([
      supplementary && rule('supplementary-information', 'buyer', 'by', supplementary, days(-supplementary.days)),
      bound && rule('offer-binding', 'bidder', 'through', bound, months(bound.months)),
    ]);
  },
  // An increase that cannot take effect that day has no notice that would be in time.
  'price-increase': ({ prices }, _, { on }) => {
    const { effective, inHand } = prices();
    const [wanted, notice] = together(
      () => saidOf(effective, 'trigger.on'),
      () => said(inHand),
    );
    return isYearDay(on, wanted)
      ? [rule('increase-notice', 'provider', 'by', notice, noticeOf(notice, wanted, on))]
      : [];
  },
};

/** From that day all data can be demanded; by which day they must be there is not written. */
function handover(term: Clause): DeadlineRule {
  return rule('data-handover', 'provider', 'from', term, days(0));
}

/** What is to be in order on the day of the event itself, which no reading bears on: of an award what the intended winner proves. */
export function rulesOfTheDay({ kind }: Trigger, { tender }: TriggerTerms): readonly DeadlineRule[] {
  if (kind !== 'award-notification') return [];
  const { registered, documents } = tender();
  return [
    ...(registered ? [rule('register-entry', 'bidder', 'by', registered, days(0))] : []),
    ...(documents?.bidder ? [rule('winner-documents', 'bidder', 'by', documents.bidder, days(0))] : []),
  ];
}

/** The first day of the contract: where the standstill is one of electronic notification, of such a one alone. */
function awardRules(
  { standstill, registered, documents }: TenderTerms,
  { electronic = true }: TriggerOf<'award-notification'>,
  options: Options,
): readonly DeadlineRule[] {
  const waits = electronic || standstill?.where === undefined ? standstill : undefined;
  if (!waits) return registered || documents?.bidder ? [] : said<readonly DeadlineRule[]>(undefined);
  const isAfter = options.optionOf(standstillEnd) === 'after-10-whole-days';
  return [rule('contract-signature', 'buyer', 'from', waits, days(isAfter ? waits.days + 1 : waits.days))];
}

/** The months before, or the days to the day of the year where that comes first. */
function noticeOf(notice: NoticeInHand, wanted: YearDay, on: Day): Reckoning {
  const latest = latestNotice(notice, wanted, on);
  const inMonths = notice.months === undefined ? null : months(-notice.months);
  return inMonths && addMonths(on, inMonths.count) === latest ? inMonths : days(latest - on);
}

const DAYS_IN_WEEK = 7;

/** The deadlines that a trigger sets, in the order they are written in. */
export function deadlineRules(
  trigger: Trigger,
  terms: TriggerTerms,
  options: Options,
  triggered: TriggerDays,
): readonly DeadlineRule[] {
  switch (trigger.kind) {
    case 'award-notification':
      return awardRules(terms.tender(), trigger, options);
    case 'expiry':
      return expiryRules(terms.contract(), triggered);
    case 'termination':
      return [terminationRule(terms.contract(), trigger)];
    case 'force-majeure-termination':
      return forceMajeureRules(terms.contract());
    case 'payment-demand': {
      const term = said(terms.contract().paymentDemand);
      return [rule('pay-or-deposit', 'kunde', 'by', term, days(term.days))];
    }
    case 'unremedied-defect':
      return [repeatRule(terms.contract().repeatedDefects)];
    case 'material-delay':
      return [repeatRule(terms.contract().repeatedDelays)];
    case 'dispute-notice': {
      const term = said(terms.contract().dispute);
      return [rule('negotiation-meeting', 'party', 'from', term, workingDays(term.workingDays))];
    }
    case 'insurance-renewal':
      return [rule('insurance-certificate', 'provider', 'by', said(terms.contract().insuranceCertificate), days(0))];
    case 'insurance-cancelled':
      return [rule('insurance-notice', 'provider', 'by', said(terms.contract().insuranceNotice), days(0))];
    case 'exclusion': {
      const term = saidOf(terms.tender().exclusion?.[trigger.ground], 'trigger.ground');
      return [rule('exclusion', 'bidder', 'through', term, { unit: 'months-period', count: term.months })];
    }
    case 'citizen-referred':
    case 'placement-end':
    case 'course-end':
      return courseRules(trigger, terms);
    default:
      return isOfCooperation(trigger.kind)
        ? cooperationRules[trigger.kind](terms.cooperation(), triggered.on)
        : plainRules[trigger.kind](terms, options, triggered);
  }
}

function isOfCooperation(kind: PlainTrigger): kind is CooperationTrigger {
  return Object.hasOwn(cooperationRules, kind);
}

/** None where the agreement has been extended as often as it can be. */
function expiryRules({ extension: rules }: ContractTerms, { extended }: TriggerDays): DeadlineRule[] {
  const extension = said(rules);
  if (extended >= extension.times) return [];
  return [
    rule('extension-notice', 'buyer', 'by', extension, months(-extension.noticeMonths)),
    rule('latest-extended-expiry', 'buyer', 'by', extension, monthsFollowing(extension.months)),
  ];
}

function terminationRule(terms: ContractTerms, { by, ground }: TriggerOf<'termination'>): DeadlineRule {
  const term = noticeTerm(terms, by, ground);
  const unit = term.ends === 'month-end' ? 'months-to-end' : 'months';
  return rule('agreement-ends', by, 'through', term, { unit, count: term.months });
}

/** The provider has no ground but the ordinary one. */
function noticeTerm(
  terms: ContractTerms,
  by: TriggerOf<'termination'>['by'],
  ground: TriggerOf<'termination'>['ground'],
): NoticeTerm {
  if (by === 'provider') return saidOf(terms.providerNotice, 'trigger.by');
  if (ground === 'changed-need') return saidOf(terms.changedNeedNotice, 'trigger.ground');
  if (ground === 'regulation-or-budget') return saidOf(terms.regulationNotice, 'trigger.ground');
  return saidOf(terms.buyerNotice, 'trigger.by');
}

function forceMajeureRules({ forceMajeureTermination }: ContractTerms): DeadlineRule[] {
  const term = said(forceMajeureTermination);
  return [
    rule('force-majeure-termination', 'party', 'from', term, days(term.afterDays), 'since'),
    rule('notice-ends', 'party', 'through', term, days(term.noticeDays)),
  ];
}

function repeatRule(rules: ContractTerms['repeatedDefects']): DeadlineRule {
  const term = said(rules);
  return rule('repeated-within', 'provider', 'through', term, { unit: 'months-period', count: term.months });
}
