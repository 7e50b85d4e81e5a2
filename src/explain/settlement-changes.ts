import type { Wording } from '../language/wordings.ts';
import type { MovedAmount } from '../settlement/moved.ts';
import type { ChangedOrder, MovedBy, SettlementChanges } from '../settlement/settlement-changes.ts';
import { readAsWords } from './read-as.ts';
import { table, type View } from './view.ts';

export const settlementChangesView: View<SettlementChanges> = {
  text: explainChanges,
  table: ({ orders, totals }) =>
    table(
      [
        'id',
        'change',
        'by',
        'feeBefore',
        'feeAfter',
        'feeDifference',
        'bonusBefore',
        'bonusAfter',
        'bonusDifference',
        'facts',
      ],
      [
        ...orders.flatMap(({ id, change, fee, bonus, facts, by }) => [
          [id, change, '', ...cells(fee), ...cells(bonus), facts.join(' ')],
          ...by.map((each) => ['', '', each.causes.join(' '), ...cells(each.fee), ...cells(each.bonus), '']),
        ]),
        ['total', '', '', ...cells(totals.fee), ...cells(totals.bonus), ''],
      ],
    ),
};

function cells({ before, after, difference }: MovedAmount) {
  return [before, after, difference];
}

function explainChanges({ agreement, readings, orders, totals }: SettlementChanges, wording: Wording) {
  const { general, settlementChanges: words } = wording;
  const { before, after } = agreement;
  return [
    words.title,
    general.vatNote,
    ...(before.id !== after.id || before.version !== after.version
      ? [words.text(before.version, after.version)]
      : before.digest !== after.digest
        ? [words.otherReadings]
        : []),
    ...readings.flatMap(({ reading, before: was, after: is }) => [
      `- ${words.before}: ${readAsWords({ reading, option: was }, wording)}`,
      `- ${words.now}: ${readAsWords({ reading, option: is }, wording)}`,
    ]),
    ...orders.flatMap((order) => ['', ...explainOrder(order, wording)]),
    '',
    wording.settlement.inAll,
    words.counts(totals),
    ...explainTotal(words.fees, totals.fee, totals.confirmedFee, wording),
    ...explainTotal(words.bonuses, totals.bonus, totals.confirmedBonus, wording),
  ];
}

function explainOrder(order: ChangedOrder, wording: Wording): readonly string[] {
  const { say, settlement, settlementChanges: words } = wording;
  const { id, places, change, facts, by, verdict } = order;
  const place = (places.after ?? places.before ?? 0) + 1;
  return [
    `${id ?? settlement.numbered(place)}: ${words.changes[change]}`,
    ...[
      ...(isTold(verdict) && verdict.after ? [settlement[verdict.after]] : []),
      ...explainAmounts(order, wording),
      ...(facts.length > 0 ? [`${words.facts}: ${say.all(facts.map((fact) => words.factNames[fact]))}.`] : []),
      ...(by.length > 1 || by.some(({ causes }) => !causes.includes('facts'))
        ? by.flatMap((each) => [
            `${words.by(each.causes)}:`,
            ...explainAmounts(each, wording).map((line) => `  ${line}`),
          ])
        : []),
    ].map((line) => `  ${line}`),
  ];
}

/** A verdict that is another, and one of a new order that is to be rejected. */
function isTold({ before, after }: ChangedOrder['verdict']): boolean {
  return before === null ? after === 'reject' : before !== after;
}

function explainAmounts({ fee, bonus, undecided }: Omit<MovedBy, 'causes'>, wording: Wording): readonly string[] {
  const { settlementChanges: words } = wording;
  return [
    ...(fee.before === fee.after ? [] : explainAmount(words.fee, fee, wording)),
    ...(bonus.before === bonus.after ? [] : explainAmount(words.bonus, bonus, wording)),
    ...(undecided.before === undecided.after ? [] : [words.undecided(undecided.before, undecided.after)]),
  ];
}

/** What all orders come to, and, where some are to be rejected, what the others do. */
function explainTotal(what: string, all: MovedAmount, confirmed: MovedAmount, wording: Wording): readonly string[] {
  const isOfAll = all.before === confirmed.before && all.after === confirmed.after;
  const own = wording.settlementChanges.confirmed(what);
  return [...explainAmount(what, all, wording), ...(isOfAll ? [] : explainAmount(own, confirmed, wording))];
}

function explainAmount(what: string, { before, after, difference }: MovedAmount, wording: Wording): readonly string[] {
  const { say, settlementChanges: words } = wording;
  const text = (amount: MovedAmount['before']) => (amount === null ? words.none : say.kroner(amount));
  return [`${what}: ${text(before)} → ${text(after)}${difference === null ? '' : ` (${say.kroner(difference)})`}`];
}
