import type { HoursTerm, Level, WeeksTerm } from '../agreement/agreement.ts';
import type { Catalogue } from '../agreement/catalogue.ts';
import type { Language } from '../evidence/clause.ts';
import { counted, pick, spokenDate, spokenKroner, spokenMonth, spokenNumber } from '../evidence/spoken.ts';
import type { Step } from '../evidence/step.ts';
import type { Fee } from '../fee/fee.ts';
import type { DueDate } from '../invoicing/due-date.ts';
import type { InvoicePlan } from '../invoicing/invoice-plan.ts';
import type { OrderCheck } from '../order/check-order.ts';
import type { QuestionName } from '../settlement/questions.ts';
import type { ReadingsList } from '../settlement/readings.ts';
import type { Sensitivity } from '../settlement/sensitivity.ts';
import type { Settlement } from '../settlement/settle.ts';
import { spokenClause, spokenSource } from './cite.ts';
import { explainFindings } from './findings.ts';
import { explainSettlement } from './settlement.ts';
import { spokenStep } from './steps.ts';

/** An answer to a question told to a reader, line by line. */
type Explainer<Result> = (result: Result, language: Language) => readonly string[];

interface Explainers {
  readonly catalogue: Explainer<Catalogue>;
  readonly 'check-order': Explainer<OrderCheck>;
  readonly fee: Explainer<Fee>;
  readonly 'invoice-plan': Explainer<InvoicePlan>;
  readonly 'due-date': Explainer<DueDate>;
  readonly readings: Explainer<ReadingsList>;
  readonly settle: Explainer<Settlement>;
  readonly sensitivity: Explainer<Sensitivity>;
}

const explainers: Explainers = {
  catalogue: explainCatalogue,
  'check-order': explainCheck,
  fee: explainFee,
  'invoice-plan': explainPlan,
  'due-date': explainDueDate,
  readings: explainReadings,
  settle: explainSettlement,
  sensitivity: explainSensitivity,
};

/** The lines of an operation's result in a language. */
export function explainResult(
  operation: QuestionName | 'sensitivity',
  result: unknown,
  language: Language,
): readonly string[] {
  return (explainers[operation] as Explainer<unknown>)(result, language);
}

function explainCatalogue({ name, documents, tracks, absent }: Catalogue, language: Language): readonly string[] {
  return [
    name[language],
    ...documents.map(({ id, title, dated }) => `${id}: ${title}${dated ? `, ${spokenDate(dated, language)}` : ''}`),
    ...tracks.flatMap((track) => [
      '',
      `${track.name[language]} [${spokenClause(track, language)}]`,
      ...track.levels.flatMap((level) => explainLevel(level, language)),
    ]),
    ...(absent.length > 0 ? ['', pick(language, 'Ikke i kilden:', 'Not in the source:')] : []),
    ...absent.map((absence) => `- ${absence.words[language]} [${spokenClause(absence, language)}]`),
  ];
}

function explainLevel(level: Level, language: Language): readonly string[] {
  const { id, name, hours, weeks, hourlyRate, bonus, legalBasis, targetGroup, special } = level;
  const band = hourlyRate
    ? `${spokenKroner(hourlyRate.min, language)} – ${spokenKroner(hourlyRate.max, language)} ${pick(language, 'i timen', 'an hour')} [${spokenClause(hourlyRate, language)}]`
    : pick(language, 'timepris: ikke i kilden', 'hourly rate: not in the source');
  return [
    `- ${name[language]} (${id})`,
    `  ${hoursText(hours, language)} [${spokenClause(hours, language)}]`,
    `  ${weeksText(weeks, language)} [${spokenClause(weeks, language)}]`,
    `  ${band}`,
    ...(bonus.length > 0 ? [`  bonus: ${bonus.join(', ')}`] : []),
    ...[...legalBasis, ...targetGroup, ...special].map(
      (statement) => `  ${statement.words[language]} [${spokenClause(statement, language)}]`,
    ),
  ];
}

export function hoursText(term: HoursTerm, language: Language): string {
  const week = pick(language, 'timer om ugen', 'hours a week');
  switch (term.kind) {
    case 'fixed':
      return `${spokenNumber(term.perWeek, language)} ${week}`;
    case 'typical':
      return `${pick(language, 'typisk', 'typically')} ${spokenNumber(term.perWeek, language)} ${week}`;
    case 'interval':
      return `${pick(language, 'et interval inden for', 'an interval within')} ${spokenNumber(term.min, language)}–${spokenNumber(term.max, language)} ${week}`;
    case 'range':
      return `${spokenNumber(term.min, language)}–${spokenNumber(term.max, language)} ${week}`;
  }
}

export function weeksText(term: WeeksTerm, language: Language): string {
  const weeks = pick(language, 'uger', 'weeks');
  switch (term.kind) {
    case 'exact':
      return `${pick(language, 'præcis', 'exactly')} ${counted(term.weeks, pick(language, 'uge', 'week'), weeks, language)}`;
    case 'typical':
      return `${pick(language, 'typisk op til', 'typically up to')} ${term.max} ${weeks}`;
    case 'range':
      return `${term.min}–${term.max} ${weeks}`;
  }
}

function explainCheck({ verdict, findings }: OrderCheck, language: Language): readonly string[] {
  return [
    verdict === 'confirm'
      ? pick(language, 'Ordren kan bekræftes.', 'The order may be confirmed.')
      : pick(language, 'Ordren skal afvises.', 'The order must be rejected.'),
    ...explainFindings(findings, language),
  ];
}

function explainSteps(steps: readonly Step[] | undefined, language: Language): readonly string[] {
  return (steps ?? []).map((step) => `- ${spokenStep(step, language)}`);
}

const vatNote = { da: 'Alle beløb er uden moms.', en: 'All amounts are without VAT.' };

function explainFee(fee: Fee, language: Language): readonly string[] {
  const { total, payable, entitledThrough, invoiceableThrough, steps } = fee;
  const through =
    entitledThrough !== invoiceableThrough && entitledThrough && invoiceableThrough
      ? [
          pick(
            language,
            `Retten til betaling løber til og med ${spokenDate(entitledThrough, 'da')}, men der kan kun faktureres til og med ${spokenDate(invoiceableThrough, 'da')}.`,
            `The entitlement runs through ${spokenDate(entitledThrough, 'en')}, but only the time through ${spokenDate(invoiceableThrough, 'en')} can be invoiced.`,
          ),
        ]
      : [];
  return [
    `${pick(language, 'Vederlag', 'Fee')}: ${spokenKroner(total, language)}`,
    payable
      ? `${spokenDate(payable.firstDay, language)} – ${spokenDate(payable.lastDay, language)}, ${counted(payable.days, pick(language, 'dag', 'day'), pick(language, 'dage', 'days'), language)}`
      : pick(language, 'Ingen dage betales.', 'No days are paid.'),
    ...through,
    vatNote[language],
    ...explainSteps(steps, language),
  ];
}

function explainPlan({ lines, total, invoiceBy, steps }: InvoicePlan, language: Language): readonly string[] {
  return [
    `${pick(language, 'Fakturaplan', 'Invoice plan')}: ${spokenKroner(total, language)}`,
    ...lines.map(
      ({ month, weeks, firstDay, lastDay, amount, invoiceFrom }) =>
        `${spokenMonth(month, language)}: ${counted(weeks, pick(language, 'uge', 'week'), pick(language, 'uger', 'weeks'), language)}, ` +
        `${spokenDate(firstDay, language)} – ${spokenDate(lastDay, language)}: ${spokenKroner(amount, language)} ` +
        pick(
          language,
          `(kan faktureres fra ${spokenDate(invoiceFrom, 'da')})`,
          `(can be invoiced from ${spokenDate(invoiceFrom, 'en')})`,
        ),
    ),
    invoiceBy
      ? pick(
          language,
          `Faktureres senest ${spokenDate(invoiceBy, 'da')}.`,
          `Invoiced at the latest ${spokenDate(invoiceBy, 'en')}.`,
        )
      : pick(language, 'Der er intet at fakturere.', 'There is nothing to invoice.'),
    vatNote[language],
    ...explainSteps(steps, language),
  ];
}

function explainDueDate({ dueOn, steps }: DueDate, language: Language): readonly string[] {
  return [`${pick(language, 'Forfalder', 'Due')} ${spokenDate(dueOn, language)}`, ...explainSteps(steps, language)];
}

function explainReadings({ readings }: ReadingsList, language: Language): readonly string[] {
  return readings.flatMap(({ id, register, sources, question, options, why }) => [
    `${id} (${register}): ${question[language]}`,
    ...options.map(
      (option, index) =>
        `  ${option.id}${index === 0 ? pick(language, ' (standard)', ' (default)') : ''}: ${option.means[language]}`,
    ),
    `  ${pick(language, 'Hvorfor', 'Why')}: ${why[language]}`,
    `  ${sources.map((source) => spokenSource(source, language)).join('; ')}`,
  ]);
}

function explainSensitivity({ operation, result, readings }: Sensitivity, language: Language): readonly string[] {
  return [
    ...explainResult(operation, result, language),
    '',
    pick(language, 'Andre fortolkninger:', 'Other readings:'),
    ...readings.flatMap(({ reading, register, option, others }) => [
      `${reading} (${register}), ${pick(language, 'her', 'here')}: ${option}`,
      ...others.map(({ option: other, changes, difference, problems }) => {
        if (problems.length > 0) return `  ${other}: ${pick(language, 'kan ikke besvares', 'cannot be answered')}`;
        if (!changes) return `  ${other}: ${pick(language, 'ændrer intet', 'changes nothing')}`;
        const amount =
          difference === null || difference === '0.00'
            ? ''
            : ` (${difference.startsWith('-') ? '−' : '+'}${spokenKroner(difference.replace('-', ''), language)})`;
        return `  ${other}: ${pick(language, 'ændrer svaret', 'changes the answer')}${amount}`;
      }),
    ]),
  ];
}
