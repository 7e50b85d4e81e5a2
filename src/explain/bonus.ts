import type { Bonus } from '../bonus/bonus.ts';
import { askedOf, type BonusDecision } from '../bonus/bonus-decision.ts';
import type { BonusStatement } from '../bonus/bonus-statement.ts';
import type { InvoiceCheck } from '../bonus/invoice-draft.ts';
import type { StatementCase } from '../bonus/statement-lines.ts';
import { begun } from '../language/speech.ts';
import type { Wording } from '../language/wordings.ts';
import type { ResultReason } from '../results/verdict.ts';
import { citing } from './cite.ts';
import { explainFindings } from './findings.ts';
import { explainMissing } from './missing.ts';
import { explainRefused, refusedCells } from './refused.ts';
import { explainSteps } from './steps.ts';
import { table, type View } from './view.ts';

export const bonusView: View<Bonus> = {
  text: (result, wording) => [
    ...explainDecisions(result, wording),
    wording.general.vatNote,
    ...explainSteps(result.steps, wording),
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
        'assumed',
      ],
      decisions.map(
        ({ bonus, outcome, amount, window, measuredOn, reasons, assumed, missing, knowableFrom, changeableUntil }) => [
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
          assumed?.join(' '),
        ],
      ),
    ),
};

/** Each decision with its reasons and what is missing; the same in a whole settlement. */
export function explainDecisions({ decisions, findings, steps }: Bonus, wording: Wording): readonly string[] {
  if (decisions.length === 0) return [wording.bonus.none];
  return [
    ...decisions.flatMap((decision) => explainDecision(decision, steps, wording)),
    ...explainFindings(findings, wording),
  ];
}

function explainDecision(decision: BonusDecision, steps: Bonus['steps'], wording: Wording): readonly string[] {
  const { say, bonusOutcomes, bonus: words } = wording;
  const { bonus, name, outcome, amount, paidAs, earnedOn, reasons, assumed, missing } = decision;
  const day = earnedOn === undefined ? '' : ` ${say.date(earnedOn)}`;
  const sum = outcome === 'granted' ? `: ${paidAs ? words.instalment : words.amount(amount)}` : '';
  const isNotTold = outcome === 'refused' && assumed !== undefined;
  const notTold = assumed ? [`  ${words.notTold(assumed, isNotTold)}`] : [];
  return [
    `${words.title(bonus, name)}: ${isNotTold ? words.unknown : bonusOutcomes[outcome]}${day}${sum}`,
    ...notTold,
    ...reasons.map((reason) =>
      isNotTold
        ? `  ${words.earnedBy(reason.code, askedOf([reason]), wording.names)} [${say.clause(reason)}]`
        : `  ${begun(reasonWords(reason, wording))}. [${say.clause(reason)}]`,
    ),
    ...explainMissing(missing, wording).map((line) => `  ${line}`),
    ...explainDays(decision, steps, wording).map((line) => `  ${line}`),
    `  ${knowledge(decision, isNotTold, wording)}`,
  ];
}

/** The days that decide: those that the four weeks must lie in, or the one day that is measured. */
function explainDays(
  { window, asks, measuredOn }: Pick<BonusDecision, 'window' | 'asks' | 'measuredOn'>,
  steps: Bonus['steps'],
  wording: Wording,
): readonly string[] {
  const { bonus: words } = wording;
  if (window) {
    const told = asks ? words.window(window, asks.holds === 'its-beginning', askedOf([asks])) : words.fourWeeks(window);
    return [told + citing(steps, ['bonus-window'], wording)];
  }
  if (measuredOn === undefined) return [];
  return [words.measuredOn(measuredOn) + citing(steps, ['measurement-day'], wording)];
}

/** From which day the outcome can be known, and until when it can change. */
function knowledge(
  { outcome, window, knowableFrom, changeableUntil }: BonusDecision,
  isNotTold: boolean,
  { bonus: words }: Wording,
): string {
  if (isNotTold && window) return words.notEarned(knowableFrom);
  if (outcome === 'undecided' || isNotTold) return words.open(knowableFrom, changeableUntil);
  return knowableFrom === changeableUntil ? words.final(knowableFrom) : words.known(knowableFrom, changeableUntil);
}

/** Why, with the numbers of the rule that was told. */
export function reasonWords(reason: ResultReason, { bonusReason, names }: Wording): string {
  return bonusReason(reason.code, askedOf([reason]), names);
}

export const bonusStatementView: View<BonusStatement> = {
  text: explainStatement,
  table: ({ lines, totals, undecided, assumed, findings, refused }) =>
    table(
      ['bonus', 'outcome', 'case', 'id', 'citizen', 'provider', 'earnedOn', 'amount'],
      [
        ...lines.flatMap(({ entries }) =>
          entries.map((entry) => [...entryCells(entry, 'granted'), entry.earnedOn, entry.amount]),
        ),
        ...undecided.map((entry) => [...entryCells(entry, 'undecided'), '', '']),
        ...assumed.map((entry) => [...entryCells(entry, `assumed: no ${entry.assumed.join(', no ')}`), '', '']),
        ...findings.map(({ code, case: number }) => ['', code, number, '', '', '', '', '']),
        ...refusedCells(refused).map((problems) => ['', `refused: ${problems}`, '', '', '', '', '', '']),
        ['total', `${totals.count} granted, ${totals.undecided} undecided`, '', '', '', '', '', totals.amount],
      ],
    ),
};

/** Which bonus of which case an entry is about, and what became of it. */
function entryCells(entry: StatementCase, outcome: string) {
  return [entry.bonus, outcome, entry.case, entry.id, entry.citizen, entry.provider];
}

function explainStatement(statement: BonusStatement, wording: Wording): readonly string[] {
  const { period, lines, totals, undecided, assumed, otherPeriods, missing, findings, invoice, refused, steps } =
    statement;
  const { say, general, bonus: bonusWords, bonusStatement: words } = wording;
  return [
    `${words.title} ${say.date(period.firstDay)} – ${say.date(period.lastDay)}`,
    general.vatNote,
    ...lines.flatMap(({ bonus, name, count, amount, entries }) => [
      `${bonusWords.title(bonus, name)}: ${words.granted(count)}, ${bonusWords.amount(amount)}`,
      ...entries.map(
        (entry) => `  ${caseTitle(entry, wording)}: ${say.date(entry.earnedOn)}, ${bonusWords.amount(entry.amount)}`,
      ),
    ]),
    `${words.inAll}: ${bonusWords.amount(totals.amount)}`,
    ...(undecided.length > 0 ? [words.undecided] : []),
    ...undecided.map((entry) => {
      const why = entry.reasons.map((reason) => reasonWords(reason, wording)).join('; ');
      return `  ${caseTitle(entry, wording)}, ${bonusWords.name(entry.bonus, entry.name)}: ${why}`;
    }),
    ...(assumed.length > 0 ? [words.notTold] : []),
    ...assumed.map((entry) => {
      const isOpen = undecided.some((each) => each.case === entry.case && each.bonus === entry.bonus);
      const told = [bonusWords.notTold(entry.assumed, !isOpen), ...explainDays(entry, undefined, wording)].join(' ');
      return `  ${caseTitle(entry, wording)}, ${bonusWords.name(entry.bonus, entry.name)}: ${told}`;
    }),
    ...otherPeriods.map(({ quarter, bonus, name, count }) =>
      words.otherPeriod(quarter, count, bonusWords.name(bonus, name)),
    ),
    ...explainMissing(missing, wording),
    ...findings.map((each) => `${words.case(each.case + 1)}: ${explainFindings([each], wording).join('')}`),
    ...(invoice ? explainInvoice(invoice, wording) : []),
    ...explainRefused(refused, wording),
    ...explainSteps(steps, wording),
  ];
}

function caseTitle({ id, citizen, case: number }: StatementCase, { bonusStatement: words }: Wording): string {
  const name = id ?? words.case(number + 1);
  return citizen === null ? name : `${name} (${citizen})`;
}

function explainInvoice({ draft, findings }: InvoiceCheck, wording: Wording): readonly string[] {
  const { say, bonus: bonusWords, bonusStatement: words } = wording;
  if (!draft) {
    return [words.notSent, ...explainFindings(findings, wording).map((line) => `  ${line}`)];
  }
  const title = draft.kind === 'invoice' ? words.invoice : words.creditNote;
  return [
    `${title} ${say.date(draft.invoiceDate)}, ${words.userIdent} ${draft.userIdent}, EAN ${draft.ean}:`,
    ...draft.lines.map(
      ({ line, bonus, name, quantity, unitAmount, amount }) =>
        `  ${line}. ${bonusWords.name(bonus, name)}: ${quantity} × ${say.kroner(unitAmount)} = ${say.kroner(amount)}`,
    ),
    `  ${words.inAll}: ${say.kroner(draft.total)}`,
  ];
}
