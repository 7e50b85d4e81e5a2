import type { Missing } from '../evidence/figure.ts';
import { boundedText } from '../evidence/written.ts';
import type { Wording } from '../language/wordings.ts';
import type { Kroner } from '../money/kroner.ts';
import type { BoundedAmount } from '../penalties/bounds.ts';
import type { Cancellation } from '../penalties/cancellation.ts';
import type { ConductPenalty } from '../penalties/conduct-penalty.ts';
import type { DelayPenalty } from '../penalties/delay-penalty.ts';
import type { Interest } from '../penalties/interest.ts';
import type { InvoicingPenalty } from '../penalties/invoicing-penalty.ts';
import type { LiabilityCap } from '../penalties/liability-cap.ts';
import { explainFindings } from './findings.ts';
import { explainMissing } from './missing.ts';
import { explainSteps } from './steps.ts';
import { table, type View, values } from './view.ts';

export const delayPenaltyView: View<DelayPenalty> = {
  text: (penalty, wording) => {
    const { penalties: words } = wording;
    return [
      `${words.delay}: ${words.bounds(penalty)}`,
      `${words.workingDays}: ${penalty.workingDays}`,
      ...explainRest(penalty, wording),
    ];
  },
  table: ({ workingDays, base, cap, total, atLeast, atMost, missing, damages }) =>
    values({ workingDays, base, cap, total, atLeast, atMost, missing: named(missing), damages: shown(damages) }),
};

export const invoicingPenaltyView: View<InvoicingPenalty> = {
  text: (penalty, wording) => {
    const { penalties: words } = wording;
    return [`${words.invoicing}: ${words.bounds(penalty)}`, ...explainRest(penalty, wording)];
  },
  table: ({ workingDays, total, atLeast, atMost, missing, occurrence, heightenedControl, damages }) =>
    values({
      workingDays,
      total,
      atLeast,
      atMost,
      missing: named(missing),
      occurrence,
      heightenedControl,
      damages: shown(damages),
    }),
};

export const conductPenaltyView: View<ConductPenalty> = {
  text: (penalty, wording) => {
    const { penalties: words } = wording;
    return [
      `${words.conduct}: ${words.bounds(penalty)}`,
      ...explainFindings(penalty.findings, wording),
      ...explainRest(penalty, wording),
    ];
  },
  table: ({ units, unit, total, atLeast, atMost, missing, maximumReached, damages, findings }) =>
    values({
      units,
      unit,
      total,
      atLeast,
      atMost,
      missing: named(missing),
      maximumReached,
      damages: shown(damages),
      findings: findings.map(({ code }) => code).join(' '),
    }),
};

export const liabilityCapView: View<LiabilityCap> = {
  text: ({ cap: total, atLeast, atMost, damages, missing, steps }, wording) => {
    const { general, penalties: words } = wording;
    return [
      `${words.cap}: ${words.bounds({ total, atLeast, atMost })}`,
      `${words.damages}: ${words.bounds(damages)}`,
      ...explainMissing(missing, wording),
      general.vatNote,
      ...explainSteps(steps, wording),
    ];
  },
  table: ({ cap, atLeast, atMost, missing, claim, damages }) =>
    values({ cap, atLeast, atMost, missing: named(missing), claim, damages: shown(damages) }),
};

export const cancellationView: View<Cancellation> = {
  text: ({ repaid, payable, damagesFrom, damages, missing, steps }, wording) => {
    const { say, general, names, penalties: words } = wording;
    const told = (amount: Kroner | null) => (amount === null ? words.notTold : say.kroner(amount));
    return [
      `${words.repaid}: ${told(repaid)}`,
      `${words.payable}: ${told(payable)}`,
      `${words.damagesFrom(names[damagesFrom])}: ${damages ? words.bounds(damages) : words.notTold}`,
      ...explainMissing(missing, wording),
      general.vatNote,
      ...explainSteps(steps, wording),
    ];
  },
  table: ({ repaid, payable, damagesFrom, claim, damages, missing }) =>
    values({
      repaid: repaid ?? '',
      payable: payable ?? '',
      damagesFrom,
      claim: claim ?? '',
      damages: shown(damages),
      missing: named(missing),
    }),
};

export const interestView: View<Interest> = {
  text: ({ total, days, missing, steps }, wording) => {
    const { say, penalties: words } = wording;
    return [
      `${words.interest}: ${total === null ? words.undecided : say.kroner(total)}`,
      words.days(days),
      ...missing.map((part) => `${words.missingRate(part.firstDay, part.lastDay)} [${say.clause(part)}]`),
      ...explainSteps(steps, wording),
    ];
  },
  table: ({ parts, total, days }) =>
    table(
      ['firstDay', 'lastDay', 'days', 'percent', 'interest'],
      [
        ...parts.map((part) => [part.firstDay, part.lastDay, part.days, part.percent, part.interest]),
        ['total', '', days, '', total ?? 'undecided'],
      ],
    ),
};

/** What is said of any penalty after the penalty itself. */
function explainRest(
  { damages, missing, steps }: DelayPenalty | InvoicingPenalty | ConductPenalty,
  wording: Wording,
): readonly string[] {
  const { general, penalties: words } = wording;
  return [
    ...(damages ? [`${words.damagesBeside}: ${words.bounds(damages)}`] : []),
    ...explainMissing(missing, wording),
    general.vatNote,
    ...explainSteps(steps, wording),
  ];
}

function named(missing: readonly Missing[]): string {
  return missing.map(({ what }) => what).join(' ');
}

function shown(amount: BoundedAmount | null): string {
  return amount ? boundedText(amount) : '';
}
