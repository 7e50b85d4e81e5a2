import type { Step } from '../evidence/step.ts';
import type { Fee } from '../fee/fee.ts';

import type { Wording } from '../language/wordings.ts';
import { placesBeside } from '../problem/problem.ts';
import type { Settlement } from '../settlement/settle.ts';
import type { SettledOrder } from '../settlement/settle-order.ts';
import { explainDecisions } from './bonus.ts';
import { citing, spokenClauses } from './cite.ts';
import { shortDeadlines } from './deadlines.ts';
import { explainFindings } from './findings.ts';
import { missingWords } from './missing.ts';
import { explainRefused, refusedCells } from './refused.ts';
import { spokenStep } from './steps.ts';
import { table, type View } from './view.ts';
import { explainVat } from './with-vat.ts';

export const settlementView: View<Settlement> = {
  text: explainSettlement,
  table: ({ orders, totals, refused }) =>
    table(
      ['id', 'agreement', 'level', 'verdict', 'findings', 'fee', 'invoices', 'invoiceBy', 'bonus'],
      [
        ...orders.map(({ id, agreement, level, verdict, findings, fee, invoicePlan, bonus }) => [
          id,
          agreement,
          level,
          verdict,
          findings.map(({ code }) => code).join(' '),
          fee?.total,
          invoicePlan?.lines.length,
          invoicePlan?.invoiceBy,
          bonus?.decisions.map((each) => `${each.bonus} ${each.outcome}`).join(' '),
        ]),
        ...refusedCells(refused).map((problems) => ['', '', '', 'refused', problems, '', '', '', '']),
        [
          'total',
          '',
          '',
          `${totals.confirmed} confirm, ${totals.rejected} reject`,
          [
            ...(totals.feeMissing > 0 ? [`${totals.feeMissing} without fee`] : []),
            ...(totals.bonusMissing > 0 ? [`${totals.bonusMissing} without bonus`] : []),
          ].join(', '),
          totals.fee,
          '',
          '',
          totals.bonus,
        ],
      ],
    ),
};

/** The statement of many orders: per order the verdict, the fee, the invoices with their days, and the sources. */
function explainSettlement({ orders, totals, refused }: Settlement, wording: Wording): readonly string[] {
  const { general, settlement: words } = wording;
  const { confirmed, rejected, confirmedFee, feeMissing } = totals;
  const places = placesBeside(refused, orders.length);
  return [
    words.title,
    general.vatNote,
    ...orders.flatMap((settled, index) => {
      const names = wording.orderNames(index, settled.agreement);
      return ['', ...explainOrder(settled, places[index] as number, { ...wording, names })];
    }),
    '',
    words.inAll,
    words.counts(totals.orders, confirmed, rejected),
    `${words.confirmedFees}: ${sumText(confirmedFee, wording)}`,
    ...(feeMissing > 0 ? [words.feeless(feeMissing)] : []),
    ...explainBonusTotal(totals, wording),
    ...explainRefused(refused, wording),
  ];
}

/** A sum of what is known; where nothing is, that is said instead. */
function sumText(sum: string | null, { say, settlement: { noSum } }: Wording): string {
  return sum === null ? noSum : say.kroner(sum);
}

function explainBonusTotal(
  { confirmedBonus, bonusMissing, bonusUndecided }: Settlement['totals'],
  wording: Wording,
): readonly string[] {
  const { settlement: words } = wording;
  return [
    `${words.confirmedBonuses}: ${sumText(confirmedBonus, wording)}`,
    ...(bonusMissing > 0 ? [words.bonusless(bonusMissing)] : []),
    ...(bonusUndecided > 0 ? [words.undecided(bonusUndecided)] : []),
  ];
}

function explainOrder(settled: SettledOrder, index: number, wording: Wording): readonly string[] {
  const { say, settlement: words } = wording;
  const { id, agreement, level, levelName, verdict, findings } = settled;
  return [
    `${id ?? words.numbered(index + 1)} · ${levelName ? say.of(levelName) : level} · ${agreement}`,
    ...[
      words[verdict],
      ...explainFindings(findings, wording),
      ...(verdict === 'reject' ? [words.onlyShown] : []),
      ...explainFee(settled, wording),
      ...explainInvoices(settled, wording),
      ...(settled.bonus ? explainDecisions(settled.bonus, wording) : []),
      ...explainDue(settled, wording),
      ...explainSources(settled, wording),
    ].map((line) => `  ${line}`),
  ];
}

function explainFee({ fee: settled, missing }: SettledOrder, wording: Wording): readonly string[] {
  const { say, fee: feeWords, settlement: words } = wording;
  if (!settled) {
    const named = (ofCaller: boolean) =>
      missing
        .filter(({ what }) => (what.startsWith('order.') || what === 'contacts.held') === ofCaller)
        .map(({ what }) => missingWords(what, wording));
    return [words.feeNotComputed(named(true), named(false))];
  }
  const { total, payable, basis, entitledThrough, entitledTotal, invoiceableThrough, findings, steps = [] } = settled;
  const paid = payable
    ? ` (${say.date(payable.firstDay)} – ${say.date(payable.lastDay)}, ${feeWords.days(payable.days)})`
    : words.nothingOwed;
  const isBeyond = entitledThrough !== invoiceableThrough && entitledThrough;
  return [
    `${feeWords.fee}: ${say.kroner(total)}${paid}`,
    ...[
      ...explainVat(settled.withVat, wording),
      ...steps.filter((each) => toldInShort(each, settled)).map((each) => spokenStep(each, wording)),
      ...explainFindings(findings, wording),
      ...(basis === 'caller' ? [words.callersOwn] : []),
      ...(isBeyond
        ? [words.entitledBeyond(entitledThrough, entitledTotal) + citing(steps, ['started-work'], wording)]
        : []),
    ].map((line) => `  ${line}`),
  ];
}

/** What makes the fee other than hours × rate × ordered weeks, and that product. */
function toldInShort({ what, from }: Step, { payable }: Fee): boolean {
  if (what === 'total') return payable !== null;
  return (
    what === 'short-contact' ||
    what === 'rate-change' ||
    what === 'work-weeks' ||
    what === 'paused-days' ||
    what === 'ordered-outside-portal' ||
    what === 'instalment' ||
    (what === 'open-period' && from.ground !== undefined)
  );
}

function explainInvoices({ invoicePlan }: SettledOrder, wording: Wording): readonly string[] {
  if (!invoicePlan) return [];
  const { settlement: words } = wording;
  const { lines, invoiceBy, steps } = invoicePlan;
  const cited = citing(steps, ['plan-line', 'invoice-from', 'nominal-due-date', 'due-date'], wording);
  return [
    ...(lines.length > 0 ? [`${words.invoices}${cited}:`] : []),
    ...lines.map((line) => `  ${words.line(line)}`),
    ...(invoiceBy ? [words.invoiceBy(invoiceBy) + citing(steps, ['invoice-by'], wording)] : []),
  ];
}

/** What is due when, in short. */
function explainDue({ deadlines }: SettledOrder, wording: Wording): readonly string[] {
  if (!deadlines || deadlines.deadlines.length === 0) return [];
  return [
    wording.settlement.deadlines,
    ...shortDeadlines(deadlines.deadlines, wording).map((line) => `  ${line}`),
    ...explainFindings(deadlines.findings, wording),
  ];
}

function explainSources(settled: SettledOrder, wording: Wording): readonly string[] {
  const { fee, invoicePlan, bonus, deadlines, findings } = settled;
  const steps = [fee, invoicePlan, bonus, deadlines].flatMap((part): readonly Step[] => part?.steps ?? []);
  const clauses = spokenClauses([...findings, ...steps.flatMap((step) => [step, ...(step.alsoBy ?? [])])], wording);
  return clauses.length === 0 ? [] : [`${wording.settlement.sources}: ${clauses.join('; ')}`];
}
