import { saidOf } from '../agreement/agreement.ts';
import { monthsThrough } from '../calendar/date-arithmetic.ts';
import { dayOf } from '../calendar/iso-date.ts';
import type { Missing } from '../evidence/figure.ts';
import { oreOf } from '../money/kroner.ts';
import { compare } from '../money/whole.ts';
import { isYearDay } from '../prices/effective-day.ts';
import { together } from '../problem/problem.ts';
import { type ContractFinding, contractFinding } from './findings.ts';
import type { Trigger, TriggerOf } from './trigger.ts';
import type { TriggerDays } from './trigger-days.ts';
import type { TriggerTerms } from './trigger-terms.ts';

/** What stands against the step that a trigger describes, or follows from it beside its deadlines. */
export function triggerFindings(trigger: Trigger, days: TriggerDays, terms: TriggerTerms): readonly ContractFinding[] {
  switch (trigger.kind) {
    case 'award-notification':
      return awardFindings(trigger, terms);
    case 'expiry':
      return expiryFindings(days, terms);
    case 'termination':
      return terminationFindings(trigger, terms);
    case 'force-majeure-termination':
      return forceMajeureFindings(trigger, days, terms);
    case 'payment-demand':
      return demandFindings(trigger, days, terms);
    case 'unremedied-defect':
    case 'material-delay':
      return repeatFindings(trigger, days, terms);
    case 'dispute-notice':
      return disputeFindings(trigger, terms);
    case 'price-increase':
      return increaseFindings(days, terms);
    case 'insurance-renewal':
      return insuranceFindings(trigger, terms);
    case 'interpreter-needed':
      return interpreterFindings(days, terms);
    default:
      return [];
  }
}

/** Where the documents lost the cover of damage to property, whether a policy is large enough there stays open. */
export function triggerMissing({ kind }: Trigger, { absent }: TriggerTerms): readonly Missing[] {
  if (kind !== 'insurance-renewal') return [];
  const what = 'property-damage-cover';
  return absent.filter((each) => each.what === what).map(({ rule, source }) => ({ what, rule, source }));
}

/** What a fact of the event needs of the agreement. */
function saidFor<Rule>(rule: Rule | undefined, fact: string): Rule {
  return saidOf(rule, `trigger.${fact}`);
}

/** R089: the days are written for an electronic notification alone. */
function awardFindings({ electronic = true }: TriggerOf<'award-notification'>, terms: TriggerTerms): ContractFinding[] {
  const { standstill } = terms.tender();
  if (electronic || standstill?.where === undefined) return [];
  return [contractFinding('standstill-not-written', standstill, {})];
}

function expiryFindings({ extended }: TriggerDays, terms: TriggerTerms): ContractFinding[] {
  const extension = saidFor(terms.contract().extension, 'kind');
  return extended < extension.times ? [] : [contractFinding('already-extended', extension, extension)];
}

/** R352: so many meetings can be asked for. */
function disputeFindings({ meetingsHeld }: TriggerOf<'dispute-notice'>, terms: TriggerTerms): ContractFinding[] {
  const dispute = saidFor(terms.contract().dispute, 'kind');
  if (meetingsHeld === undefined || meetingsHeld >= dispute.meetings) return [];
  return [contractFinding('meetings-left', dispute, { meetings: dispute.meetings, held: meetingsHeld })];
}

function terminationFindings({ by, ground }: TriggerOf<'termination'>, terms: TriggerTerms): ContractFinding[] {
  if (by === 'buyer' || ground === undefined || ground === 'ordinary') return [];
  return [contractFinding('not-a-ground-of-the-provider', saidFor(terms.contract().providerNotice, 'by'), terms)];
}

/** A80: the buyer may end the framework agreement, the Kunde only its own delivery agreements. */
function forceMajeureFindings(
  { by, hindered, what }: TriggerOf<'force-majeure-termination'>,
  { on, since }: TriggerDays,
  terms: TriggerTerms,
): ContractFinding[] {
  const clause = saidFor(terms.contract().forceMajeureTermination, 'kind');
  const findings: ContractFinding[] = [];
  if (on - since < clause.afterDays) findings.push(contractFinding('not-hindered-long-enough', clause, clause));
  if (by === hindered) findings.push(contractFinding('hindered-party-cannot-terminate', clause, {}));
  if (clause.kunde && by === 'kunde' && what === 'framework-agreement') {
    findings.push(contractFinding('kunde-cannot-terminate', clause, terms));
  }
  return findings;
}

function demandFindings(
  { describesBreach, announcesCancellation }: TriggerOf<'payment-demand'>,
  { on, paymentDue }: TriggerDays,
  terms: TriggerTerms,
): ContractFinding[] {
  const { paymentDemand, paymentDemandContent: content } = terms.contract();
  const [demand] = together(
    () => saidFor(paymentDemand, 'kind'),
    () => describesBreach !== undefined && saidFor(content, 'describesBreach'),
    () => announcesCancellation !== undefined && saidFor(content, 'announcesCancellation'),
  );
  const findings: ContractFinding[] = [];
  if (paymentDue !== null && on <= paymentDue) findings.push(contractFinding('demand-before-due', demand, {}));
  if (content && (describesBreach === false || announcesCancellation === false)) {
    findings.push(contractFinding('demand-incomplete', content, {}));
  }
  return findings;
}

/** G20: more than once within 6 months. The event itself counts, and those before it in a period that also holds it. */
function repeatFindings(
  { kind }: TriggerOf<'unremedied-defect' | 'material-delay'>,
  { on, earlier }: TriggerDays,
  terms: TriggerTerms,
): ContractFinding[] {
  const { repeatedDefects, repeatedDelays } = terms.contract();
  const clause = saidFor(kind === 'unremedied-defect' ? repeatedDefects : repeatedDelays, 'kind');
  const { months, moreThan } = clause;
  const times = earlier.filter((day) => on <= monthsThrough(day, months)).length + 1;
  return times <= moreThan ? [] : [contractFinding('repeated-breach', clause, { times, months })];
}

/** R292: an increase on another day than the one of the year is none. */
function increaseFindings({ on }: TriggerDays, terms: TriggerTerms): ContractFinding[] {
  const wanted = saidOf(terms.prices().effective, 'trigger.on');
  return isYearDay(on, wanted) ? [] : [contractFinding('not-effective-day', wanted, wanted)];
}

/** R198: the agreements on interpreters that the document knows have a last day. */
function interpreterFindings({ on }: TriggerDays, terms: TriggerTerms): ContractFinding[] {
  const interpreters = saidFor(terms.cooperation().interpreters, 'kind');
  return on > dayOf(interpreters.through, 'through')
    ? [contractFinding('interpreter-agreements-over', interpreters, interpreters)]
    : [];
}

function insuranceFindings(
  { personalInjuryCover }: TriggerOf<'insurance-renewal'>,
  terms: TriggerTerms,
): ContractFinding[] {
  if (personalInjuryCover === undefined) return [];
  const insurance = saidFor(terms.contract().insurance, 'personalInjuryCover');
  const isEnough = compare(oreOf(personalInjuryCover), oreOf(insurance.personalInjury)) >= 0;
  return isEnough ? [] : [contractFinding('cover-too-low', insurance, insurance)];
}
