import type { Language } from '../evidence/clause.ts';
import type { Missing } from '../evidence/figure.ts';
import { counted, pick, spokenDate, spokenKroner } from '../evidence/spoken.ts';
import { type BoundedAmount, boundsText } from '../penalties/bounds.ts';
import type { ConductPenalty } from '../penalties/conduct-penalty.ts';
import type { DelayPenalty } from '../penalties/delay-penalty.ts';
import type { Interest } from '../penalties/interest.ts';
import type { InvoicingPenalty } from '../penalties/invoicing-penalty.ts';
import type { LiabilityCap } from '../penalties/liability-cap.ts';
import { spokenClause } from './cite.ts';
import { explainMissing } from './missing.ts';
import { spokenBounds } from './sentences/penalties.ts';
import { explainSteps } from './steps.ts';
import { table, type View, values, vatNote } from './view.ts';

export const delayPenaltyView: View<DelayPenalty> = {
  text: (penalty, { say: { language } }) => [
    `${pick(language, 'Dagbod', 'Penalty')}: ${spokenBounds(boundsText(penalty), language)}`,
    `${pick(language, 'Arbejdsdage, der tæller', 'Working days that count')}: ${penalty.workingDays}`,
    ...explainDamages(penalty.damages, language),
    ...explainMissing(penalty.missing, language),
    vatNote[language],
    ...explainSteps(penalty.steps, language),
  ],
  table: ({ workingDays, base, cap, total, atLeast, atMost, missing, damages }) =>
    values({ workingDays, base, cap, total, atLeast, atMost, missing: named(missing), damages: shown(damages) }),
};

export const invoicingPenaltyView: View<InvoicingPenalty> = {
  text: (penalty, { say: { language } }) => [
    `${pick(language, 'Bod for fejlfakturering', 'Penalty for wrong invoicing')}: ${spokenBounds(boundsText(penalty), language)}`,
    ...explainDamages(penalty.damages, language),
    ...explainMissing(penalty.missing, language),
    vatNote[language],
    ...explainSteps(penalty.steps, language),
  ],
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
  text: (penalty, { say: { language } }) => [
    `${pick(language, 'Bod', 'Penalty')}: ${spokenBounds(boundsText(penalty), language)}`,
    ...explainDamages(penalty.damages, language),
    ...explainMissing(penalty.missing, language),
    vatNote[language],
    ...explainSteps(penalty.steps, language),
  ],
  table: ({ units, unit, total, atLeast, atMost, missing, maximumReached, damages }) =>
    values({
      units,
      unit,
      total,
      atLeast,
      atMost,
      missing: named(missing),
      maximumReached,
      damages: shown(damages),
    }),
};

export const liabilityCapView: View<LiabilityCap> = {
  text: (liability, { say: { language } }) => {
    const { cap: total, atLeast, atMost, damages, missing, steps } = liability;
    return [
      `${pick(language, 'Højst i erstatning for året', 'At most in damages for the year')}: ${spokenBounds(boundsText({ total, atLeast, atMost }), language)}`,
      `${pick(language, 'Erstatning', 'Damages')}: ${spokenBounds(boundsText(damages), language)}`,
      ...explainMissing(missing, language),
      vatNote[language],
      ...explainSteps(steps, language),
    ];
  },
  table: ({ cap, atLeast, atMost, missing, claim, damages }) =>
    values({ cap, atLeast, atMost, missing: named(missing), claim, damages: shown(damages) }),
};

export const interestView: View<Interest> = {
  text: ({ total, days, missing, steps }, { say: { language } }) => [
    `${pick(language, 'Morarente', 'Default interest')}: ${total === null ? pick(language, 'kan ikke afgøres', 'undecided') : spokenKroner(total, language)}`,
    counted(days, pick(language, 'dag', 'day'), pick(language, 'dage', 'days'), language),
    ...missing.map(({ firstDay, lastDay, rule, source }) =>
      pick(
        language,
        `Mangler: referencesats fra ${spokenDate(firstDay, 'da')} til og med ${spokenDate(lastDay, 'da')} [${spokenClause({ rule, source }, 'da')}]`,
        `Missing: reference rate from ${spokenDate(firstDay, 'en')} through ${spokenDate(lastDay, 'en')} [${spokenClause({ rule, source }, 'en')}]`,
      ),
    ),
    ...explainSteps(steps, language),
  ],
  table: ({ parts, total, days }) =>
    table(
      ['firstDay', 'lastDay', 'days', 'percent', 'interest'],
      [
        ...parts.map((part) => [part.firstDay, part.lastDay, part.days, part.percent, part.interest]),
        ['total', '', days, '', total ?? 'undecided'],
      ],
    ),
};

function explainDamages(damages: BoundedAmount | null, language: Language): readonly string[] {
  if (!damages) return [];
  const label = pick(language, 'Erstatning ved siden af boden', 'Damages beside the penalty');
  return [`${label}: ${spokenBounds(boundsText(damages), language)}`];
}

function named(missing: readonly Missing[]): string {
  return missing.map(({ what }) => what).join(' ');
}

function shown(amount: BoundedAmount | null): string {
  return amount ? boundsText(amount) : '';
}
