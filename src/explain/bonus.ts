import type { Bonus } from '../bonus/bonus.ts';
import type { BonusDecision } from '../bonus/bonus-decision.ts';
import type { BonusStatement, StatementCase } from '../bonus/bonus-statement.ts';
import type { InvoiceCheck } from '../bonus/invoice-draft.ts';
import type { Language } from '../evidence/clause.ts';
import type { Missing } from '../evidence/figure.ts';
import { pick, spokenDate, spokenKroner } from '../evidence/spoken.ts';
import { spokenClause } from './cite.ts';
import { explainFindings } from './findings.ts';
import { outcomeWords, reasonWords } from './sentences/bonus.ts';
import { explainSteps } from './steps.ts';
import { table, type View, vatNote } from './view.ts';

export const bonusView: View<Bonus> = {
  text: (result, language) => [
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
export function explainDecisions({ decisions }: Bonus, language: Language): readonly string[] {
  if (decisions.length === 0) return [pick(language, 'Bonus: ingen i dette forløb.', 'Bonus: none in this course.')];
  return decisions.flatMap((decision) => explainDecision(decision, language));
}

function explainDecision(decision: BonusDecision, language: Language): readonly string[] {
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
    `  ${knowledge(decision, language)}`,
  ];
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

/** What is missing, told as what it is rather than as a field. */
export function explainMissing(missing: readonly Missing[], language: Language): readonly string[] {
  return missing.map((each) => {
    const what = missingWords(each.what)[language];
    return `${pick(language, 'Mangler', 'Missing')}: ${what} [${spokenClause(each, language)}]`;
  });
}

function missingWords(what: string): { readonly da: string; readonly en: string } {
  if (what === 'placements')
    return { da: 'praktik og løntilskud herefter', en: 'placements and wage subsidy from then on' };
  if (what === 'employment') {
    return { da: 'job og uddannelse på måledagen', en: 'jobs and education on the measurement day' };
  }
  if (what === 'income-threshold') {
    return { da: 'indkomstgrænsen, som mangler i kilden', en: 'the income threshold, which the source lost' };
  }
  const month = /^employment\.monthlyIncome\.(.+)$/.exec(what)?.[1];
  if (month !== undefined) return { da: `jobbets indkomst i ${month}`, en: `the job's income in ${month}` };
  return { da: `beløbet for ${what}, som mangler i kilden`, en: `the amount of ${what}, which the source lost` };
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

export const bonusStatementView: View<BonusStatement> = {
  text: explainStatement,
  table: ({ lines, totals, undecided }) =>
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
        ['total', `${totals.count} granted, ${totals.undecided} undecided`, '', '', '', '', '', totals.amount],
      ],
    ),
};

function explainStatement(statement: BonusStatement, language: Language): readonly string[] {
  const { period, lines, totals, undecided, otherPeriods, missing, invoice, steps } = statement;
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
