import { addMonths, type Day } from '../calendar/date-arithmetic.ts';
import { dayOf } from '../calendar/iso-date.ts';
import type { Missing } from '../evidence/figure.ts';
import { counted, spokenKroner } from '../evidence/spoken.ts';
import { oreOf } from '../money/kroner.ts';
import { compare } from '../money/whole.ts';
import { refuse } from '../problem/problem.ts';
import type { TriggerTerms } from './deadline-rules.ts';
import { type ContractFinding, contractFinding } from './findings.ts';
import type { Trigger, TriggerOf } from './trigger.ts';

/** What stands against the step that a trigger describes, or follows from it beside its deadlines. */
export function triggerFindings(trigger: Trigger, on: Day, terms: TriggerTerms): readonly ContractFinding[] {
  switch (trigger.kind) {
    case 'expiry':
      return expiryFindings(trigger, terms);
    case 'termination':
      return terminationFindings(trigger, terms);
    case 'force-majeure-termination':
      return forceMajeureFindings(trigger, on, terms);
    case 'payment-demand':
      return demandFindings(trigger, on, terms);
    case 'unremedied-defect':
    case 'material-delay':
      return repeatFindings(trigger, on, terms);
    case 'insurance-renewal':
      return insuranceFindings(trigger, terms);
    default:
      return [];
  }
}

/** The cover of damage to property is lost in the source: whether a policy is large enough there stays open. */
export function triggerMissing({ kind }: Trigger, terms: TriggerTerms): readonly Missing[] {
  if (kind !== 'insurance-renewal') return [];
  const { rule, source } = terms.contract().insurance;
  return [{ what: 'property-damage-cover', rule, source }];
}

function expiryFindings({ extendedBefore }: TriggerOf<'expiry'>, terms: TriggerTerms): ContractFinding[] {
  if (!extendedBefore) return [];
  const { extension } = terms.contract();
  return [
    contractFinding('already-extended', extension, {
      da: `Aftalen kan kun forlænges ${counted(extension.times, 'gang', 'gange', 'da')}, og det er sket.`,
      en: `The agreement can be extended only ${counted(extension.times, 'time', 'times', 'en')}, and it has been.`,
    }),
  ];
}

function terminationFindings({ by, ground }: TriggerOf<'termination'>, terms: TriggerTerms): ContractFinding[] {
  if (by === 'buyer' || ground === undefined || ground === 'ordinary') return [];
  return [
    contractFinding('not-a-ground-of-the-provider', terms.contract().providerNotice, {
      da: 'Den korte frist er kun køberens; leverandøren har det almindelige varsel.',
      en: 'The short notice is the buyer’s alone; the provider has the ordinary one.',
    }),
  ];
}

/** A80: the buyer may end the framework agreement, the Kunde only its own delivery agreements. */
function forceMajeureFindings(
  { since, by, hindered, what }: TriggerOf<'force-majeure-termination'>,
  on: Day,
  terms: TriggerTerms,
): ContractFinding[] {
  const clause = terms.contract().forceMajeureTermination;
  const first = dayOf(since, 'trigger.since');
  if (on < first) refuse('date-order', 'trigger.since');
  const findings: ContractFinding[] = [];
  if (on - first < clause.afterDays) {
    findings.push(
      contractFinding('not-hindered-long-enough', clause, {
        da: `Hindringen har ikke varet ${clause.afterDays} dage i træk.`,
        en: `The hindrance has not lasted ${clause.afterDays} days in a row.`,
      }),
    );
  }
  if (by === hindered) {
    findings.push(
      contractFinding('hindered-party-cannot-terminate', clause, {
        da: 'Kun den part, der ikke er hindret, kan opsige.',
        en: 'Only the party that is not hindered can terminate.',
      }),
    );
  }
  if (by === 'kunde' && what === 'framework-agreement') {
    findings.push(
      contractFinding('kunde-cannot-terminate', clause, {
        da: 'Kunden kan opsige sine leveringsaftaler, men ikke rammeaftalen; det kan kun køberen.',
        en: 'The Kunde can terminate its delivery agreements but not the framework agreement; only the buyer can.',
      }),
    );
  }
  return findings;
}

function demandFindings(
  { paymentDueOn, describesBreach, announcesCancellation }: TriggerOf<'payment-demand'>,
  on: Day,
  terms: TriggerTerms,
): ContractFinding[] {
  const { paymentDemand, paymentDemandContent } = terms.contract();
  const findings: ContractFinding[] = [];
  if (paymentDueOn !== undefined && on <= dayOf(paymentDueOn, 'trigger.paymentDueOn')) {
    findings.push(
      contractFinding('demand-before-due', paymentDemand, {
        da: 'Påkravet er modtaget, før betalingen var forsinket.',
        en: 'The demand was received before the payment was late.',
      }),
    );
  }
  if (describesBreach === false || announcesCancellation === false) {
    findings.push(
      contractFinding('demand-incomplete', paymentDemandContent, {
        da: 'Påkravet gælder kun, når det beskriver den manglende betaling og siger, at aftalen ellers ophæves.',
        en: 'The demand is valid only if it describes the breach and says that the agreement will otherwise be cancelled.',
      }),
    );
  }
  return findings;
}

/** G20: more than once within 6 months. The event itself counts, and those before it in a period that also holds it. */
function repeatFindings(
  { kind, earlier = [] }: TriggerOf<'unremedied-defect' | 'material-delay'>,
  on: Day,
  terms: TriggerTerms,
): ContractFinding[] {
  const { repeatedDefects, repeatedDelays } = terms.contract();
  const clause = kind === 'unremedied-defect' ? repeatedDefects : repeatedDelays;
  const within = earlier.filter((date, index) => {
    const field = `trigger.earlier[${index}]`;
    const day = dayOf(date, field);
    if (day > on) refuse('date-order', field);
    return on < addMonths(day, clause.months);
  });
  const times = within.length + 1;
  if (times <= clause.moreThan) return [];
  return [
    contractFinding('repeated-breach', clause, {
      da: `Det er sket ${times} gange inden for ${clause.months} måneder og kan være grund til at ophæve.`,
      en: `It has happened ${times} times within ${clause.months} months and may be a ground to cancel.`,
    }),
  ];
}

function insuranceFindings(
  { personalInjuryCover }: TriggerOf<'insurance-renewal'>,
  terms: TriggerTerms,
): ContractFinding[] {
  const { insurance } = terms.contract();
  if (personalInjuryCover === undefined || compare(oreOf(personalInjuryCover), oreOf(insurance.personalInjury)) >= 0) {
    return [];
  }
  return [
    contractFinding('cover-too-low', insurance, {
      da: `Forsikringen dækker mindre end ${spokenKroner(insurance.personalInjury, 'da')} for personskade.`,
      en: `The insurance covers less than ${spokenKroner(insurance.personalInjury, 'en')} of personal injury.`,
    }),
  ];
}
