import type { Bonus } from '../bonus/bonus.ts';
import type { BonusDecision } from '../bonus/bonus-decision.ts';
import type { BonusStatement, StatementCase } from '../bonus/bonus-statement.ts';
import type { InvoiceCheck } from '../bonus/invoice-draft.ts';
import type { Language } from '../evidence/clause.ts';
import { pick, spokenDate, spokenKroner } from '../evidence/spoken.ts';
import { citing, spokenClause } from './cite.ts';
import { explainFindings } from './findings.ts';
import { explainMissing } from './missing.ts';
import { outcomeWords, reasonWords } from './sentences/bonus.ts';
import { daysSpan } from './sentences/sentence.ts';
import { explainSteps } from './steps.ts';
import { inLanguage, table, type View, vatNote } from './view.ts';

export const bonusView: View<Bonus> = {
  text: (result, { say: { language } }) => [
    ...explainDecisions(result, language),
    vatNote[language],
    ...explainSteps(result.steps, language),
  ],
  table: ({ decisions }) =>
    table(
      [
        'bonus',
        'outcome',
        'amount',
        'firstDay',
        'lastDay',
        'measuredOn',
        'reasons',
        'missing',
        'knowableFrom',
        'changeableUntil',
      ],
      decisions.map(
        ({ bonus, outcome, amount, window, measuredOn, reasons, missing, knowableFrom, changeableUntil }) => [
          bonus,
          outcome,
          amount,
          window?.firstDay,
          window?.lastDay,
          measuredOn,
          reasons.map(({ code }) => code).join(' '),
          missing.map(({ what }) => what).join(' '),
          knowableFrom,
          changeableUntil,
        ],
      ),
    ),
};

/** Each decision with its reasons and what is missing; the same in a whole settlement. */
export function explainDecisions({ decisions, steps }: Bonus, language: Language): readonly string[] {
  if (decisions.length === 0) return [pick(language, 'Bonus: ingen i dette forløb.', 'Bonus: none in this course.')];
  return decisions.flatMap((decision) => explainDecision(decision, steps, language));
}

function explainDecision(decision: BonusDecision, steps: Bonus['steps'], language: Language): readonly string[] {
  const { bonus, outcome, amount, earnedOn, reasons, missing } = decision;
  const day = earnedOn === undefined ? '' : ` ${spokenDate(earnedOn, language)}`;
  const sum =
    outcome !== 'granted'
      ? ''
      : `: ${amount === null ? pick(language, 'beløbet mangler', 'the amount is missing') : spokenKroner(amount, language)}`;
  return [
    `Bonus ${bonus}: ${outcomeWords[outcome][language]}${day}${sum}`,
    ...reasons.map((reason) => `  ${sentence(reasonWords[reason.code][language])} [${spokenClause(reason, language)}]`),
    ...explainMissing(missing, language).map((line) => `  ${line}`),
    ...explainDays(decision, steps, language).map((line) => `  ${line}`),
    `  ${knowledge(decision, language)}`,
  ];
}

/** The days that decide: those that the four weeks must lie in, or the one day that is measured. */
function explainDays(
  { window, measuredOn }: BonusDecision,
  steps: Bonus['steps'],
  language: Language,
): readonly string[] {
  if (window) {
    const span = daysSpan(`${window.firstDay}/${window.lastDay}`, language);
    const must = pick(language, 'De fire uger skal ligge', 'The four weeks must lie');
    return [`${must} ${span}.${citing(steps, ['bonus-window'], language)}`];
  }
  if (measuredOn === undefined) return [];
  const day = `${pick(language, 'Måledag', 'Measurement day')}: ${spokenDate(measuredOn, language)}.`;
  return [day + citing(steps, ['measurement-day'], language)];
}

/** From which day the outcome can be known, and until when it can change. */
function knowledge({ outcome, knowableFrom, changeableUntil }: BonusDecision, language: Language): string {
  const [from, until] = [spokenDate(knowableFrom, language), spokenDate(changeableUntil, language)];
  if (outcome === 'undecided') {
    return pick(
      language,
      `Kan tidligst vides ${from} og kan ændre sig til og med ${until}.`,
      `Can be known ${from} at the earliest and can change through ${until}.`,
    );
  }
  return knowableFrom === changeableUntil
    ? pick(language, `Endelig fra ${from}.`, `Final from ${from}.`)
    : pick(
        language,
        `Kan vides fra ${from}; indkomsten kan ændre det til og med ${until}.`,
        `Can be known from ${from}; the income can change it through ${until}.`,
      );
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

export const bonusStatementView: View<BonusStatement> = {
  text: inLanguage(explainStatement),
  table: ({ lines, totals, undecided, findings }) =>
    table(
      ['bonus', 'outcome', 'case', 'id', 'citizen', 'provider', 'earnedOn', 'amount'],
      [
        ...lines.flatMap(({ entries }) =>
          entries.map((entry) => [
            entry.bonus,
            'granted',
            entry.case,
            entry.id,
            entry.citizen,
            entry.provider,
            entry.earnedOn,
            entry.amount,
          ]),
        ),
        ...undecided.map((entry) => [
          entry.bonus,
          'undecided',
          entry.case,
          entry.id,
          entry.citizen,
          entry.provider,
          '',
          '',
        ]),
        ...findings.map(({ code, case: number }) => ['', code, number, '', '', '', '', '']),
        ['total', `${totals.count} granted, ${totals.undecided} undecided`, '', '', '', '', '', totals.amount],
      ],
    ),
};

function explainStatement(statement: BonusStatement, language: Language): readonly string[] {
  const { period, lines, totals, undecided, otherPeriods, missing, findings, invoice, steps } = statement;
  const amountText = (amount: string | null) =>
    amount === null ? pick(language, 'beløbet mangler', 'the amount is missing') : spokenKroner(amount, language);
  return [
    `${pick(language, 'BONUSOPGØRELSE', 'BONUS STATEMENT')} ${spokenDate(period.firstDay, language)} – ${spokenDate(period.lastDay, language)}`,
    vatNote[language],
    ...lines.flatMap(({ bonus, count, amount, entries }) => [
      `Bonus ${bonus}: ${pick(language, `${count} optjent`, `${count} granted`)}, ${amountText(amount)}`,
      ...entries.map(
        (entry) =>
          `  ${caseTitle(entry, language)}: ${spokenDate(entry.earnedOn, language)}, ${amountText(entry.amount)}`,
      ),
    ]),
    `${pick(language, 'I alt', 'In all')}: ${amountText(totals.amount)}`,
    ...(undecided.length > 0 ? [pick(language, 'Ikke afgjort endnu:', 'Still undecided:')] : []),
    ...undecided.map((entry) => {
      const why = entry.reasons.map(({ code }) => reasonWords[code][language]).join('; ');
      return `  ${caseTitle(entry, language)}, bonus ${entry.bonus}: ${why}`;
    }),
    ...otherPeriods.map(({ quarter, bonus, count }) =>
      pick(
        language,
        `Hører til ${quarter}: ${count} af bonus ${bonus}.`,
        `Belongs to ${quarter}: ${count} of bonus ${bonus}.`,
      ),
    ),
    ...explainMissing(missing, language),
    ...findings.map(
      (each) => `${pick(language, 'Sag', 'Case')} ${each.case + 1}: ${explainFindings([each], language).join('')}`,
    ),
    ...(invoice ? explainInvoice(invoice, language) : []),
    ...explainSteps(steps, language),
  ];
}

function caseTitle({ id, citizen, case: number }: StatementCase, language: Language): string {
  const name = id ?? `${pick(language, 'Sag', 'Case')} ${number + 1}`;
  return citizen === null ? name : `${name} (${citizen})`;
}

function explainInvoice({ draft, findings }: InvoiceCheck, language: Language): readonly string[] {
  if (!draft) {
    return [
      pick(language, 'Fakturaen kan ikke sendes:', 'The invoice cannot be sent:'),
      ...explainFindings(findings, language).map((line) => `  ${line}`),
    ];
  }
  const title =
    draft.kind === 'invoice' ? pick(language, 'Faktura', 'Invoice') : pick(language, 'Kreditnota', 'Credit note');
  return [
    `${title} ${spokenDate(draft.invoiceDate, language)}, ${pick(language, 'brugerident', 'user ident')} ${draft.userIdent}, EAN ${draft.ean}:`,
    ...draft.lines.map(
      ({ line, bonus, quantity, unitAmount, amount }) =>
        `  ${line}. bonus ${bonus}: ${quantity} × ${money(unitAmount, language)} = ${money(amount, language)}`,
    ),
    `  ${pick(language, 'I alt', 'In all')}: ${money(draft.total, language)}`,
  ];
}

/** With a real minus sign before an amount that is taken back. */
function money(amount: string, language: Language): string {
  return amount.startsWith('-') ? `−${spokenKroner(amount.slice(1), language)}` : spokenKroner(amount, language);
}
