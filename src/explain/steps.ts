import type { Language } from '../evidence/clause.ts';
import { pick } from '../evidence/spoken.ts';
import type { Step } from '../evidence/step.ts';
import { spokenClause } from './cite.ts';
import { absenceSentences } from './sentences/absence.ts';
import { bonusSentences } from './sentences/bonus.ts';
import { contractSentences } from './sentences/contract.ts';
import { deadlinesSentences } from './sentences/deadlines.ts';
import { deliverySentences } from './sentences/delivery.ts';
import { feeSentences } from './sentences/fee.ts';
import { auditSentences } from './sentences/invoice-audit.ts';
import { invoicingSentences } from './sentences/invoicing.ts';
import { penaltySentences } from './sentences/penalties.ts';
import { priceSentences } from './sentences/prices.ts';

/** Every step of every room as a sentence. */
export const stepSentences = {
  ...feeSentences,
  ...invoicingSentences,
  ...auditSentences,
  ...bonusSentences,
  ...deliverySentences,
  ...deadlinesSentences,
  ...penaltySentences,
  ...priceSentences,
  ...contractSentences,
  ...absenceSentences,
};

type StepCode = keyof typeof stepSentences;

/** One step told, with its clause and the reading that decided it. */
export function spokenStep(step: Step, language: Language): string {
  const sentence = stepSentences[step.what as StepCode][language](step.from, step.gives);
  const read =
    step.reading === undefined ? '' : `; ${pick(language, 'læst som', 'read as')} ${step.reading} = ${step.option}`;
  return `${sentence} [${spokenClause(step, language)}${read}]`;
}

export function explainSteps(steps: readonly Step[] | undefined, language: Language): readonly string[] {
  return (steps ?? []).map((step) => `- ${spokenStep(step, language)}`);
}
