import type { Wording } from '../language/wordings.ts';
import { placesBeside } from '../problem/problem.ts';
import type { InvoiceRun } from '../settlement/invoice-run.ts';
import type { CreditToSend, InvoiceToSend, ProposedInvoice } from '../settlement/run-invoices.ts';
import type { RunOrder } from '../settlement/run-order.ts';
import type { RunWait } from '../settlement/run-waits.ts';
import { spokenClauses } from './cite.ts';
import { explainFindings } from './findings.ts';
import { missingWords } from './missing.ts';
import { explainRefused, refusedCells } from './refused.ts';
import { table, type View } from './view.ts';

export const invoiceRunView: View<InvoiceRun> = {
  text: explainRun,
  table: ({ orders, inAll, refused }) =>
    table(
      [
        'id',
        'provider',
        'what',
        'kind',
        'channel',
        'month',
        'firstDay',
        'lastDay',
        'bonus',
        'amount',
        'sentOn',
        'dueOn',
      ],
      [
        ...orders.flatMap((order) => rowsOf(order)),
        ...refusedCells(refused).map((problems) => ['', '', 'refused', problems, '', '', '', '', '', '', '', '']),
        ['total', '', 'credit', '', '', '', '', '', '', inAll.credited, '', ''],
        ['total', '', 'draft', '', '', '', '', '', '', inAll.invoiced, '', ''],
        ['total', '', 'waits', '', '', '', '', '', '', inAll.waiting, '', ''],
      ],
    ),
};

function rowsOf({ id, provider, drafts, credits, waits }: RunOrder) {
  const lines = (what: string, { invoice }: CreditToSend, month: string | null, dueOn: string | null) =>
    invoice.lines.map(({ firstDay, lastDay, amount, bonus }) => [
      id,
      provider,
      what,
      invoice.kind,
      invoice.channel,
      month,
      firstDay,
      lastDay,
      bonus,
      amount,
      invoice.sentOn,
      dueOn,
    ]);
  return [
    ...credits.flatMap((each) => lines('credit', each, null, null)),
    ...drafts.flatMap((each) => lines('draft', each, each.month, each.dueOn)),
    ...waits.map(({ code, about, bonus, firstDay, lastDay, amount, from }) => [
      id,
      provider,
      'waits',
      about,
      code,
      '',
      firstDay,
      lastDay,
      bonus,
      amount,
      from,
      '',
    ]),
  ];
}

function explainRun({ month, sentOn, orders, totals, due, inAll, refused }: InvoiceRun, wording: Wording) {
  const { general, names, settlement, invoiceRun: words } = wording;
  const places = placesBeside(refused, orders.length);
  const to = (channel: ProposedInvoice['channel']) => (channel ? words.by(channel, names) : words.byUnknown);
  return [
    month === null ? words.titleOn(sentOn) : words.title(month),
    general.vatNote,
    ...orders.flatMap((order, index) => [
      '',
      ...explainOrder(order, places[index] as number, {
        ...wording,
        names: wording.orderNames(index, order.agreement),
      }),
    ]),
    '',
    settlement.inAll,
    ...totals.map(
      ({ provider, channel, drafts, invoiced, credits, credited }) =>
        `${provider ?? words.noProvider} ${to(channel)}: ${words.total(drafts, invoiced, credits, credited)}`,
    ),
    ...(totals.length === 0 ? [words.nothing] : []),
    ...(due.length > 0 ? [`${words.dueTitle}:`] : []),
    ...due.map(({ dueOn, provider, drafts, amount }) => {
      const line = words.dueLine(dueOn, drafts, amount);
      return `  ${provider === null ? '' : `${provider}: `}${line}`;
    }),
    ...(inAll.waits > 0 ? [words.waiting(inAll.waits, inAll.waiting)] : []),
    ...(inAll.waits > 0 && inAll.waitingUnknown > 0 && inAll.waiting !== null
      ? [words.waitingUnknown(inAll.waitingUnknown)]
      : []),
    ...explainRefused(refused, wording),
  ];
}

function explainOrder(order: RunOrder, index: number, wording: Wording): readonly string[] {
  const { say, settlement, invoiceRun: words } = wording;
  const { id, provider, level, levelName, verdict, findings, drafts, credits, waits, steps = [] } = order;
  const named = [id ?? settlement.numbered(index + 1), provider, levelName ? say.of(levelName) : level];
  const clauses = spokenClauses(steps, wording);
  return [
    named.filter((each) => each !== null).join(' · '),
    ...[
      ...(verdict === 'reject' ? [settlement.reject] : []),
      ...explainFindings(findings, wording),
      ...credits.flatMap((each) => explainInvoice(each, order, wording)),
      ...drafts.flatMap((each) => [...explainInvoice(each, order, wording), ...explainDays(each, wording)]),
      ...waits.map((each) => explainWait(each, wording)),
      ...(drafts.length + credits.length + waits.length === 0 ? [words.nothing] : []),
      ...(clauses.length > 0 ? [`${settlement.sources}: ${clauses.join('; ')}`] : []),
    ].map((line) => `  ${line}`),
  ];
}

function explainInvoice(
  { invoice, total }: CreditToSend,
  { bonusNames = [] }: RunOrder,
  wording: Wording,
): readonly string[] {
  const { say, names, invoiceRun: words } = wording;
  const { kind, channel, sentOn, lines } = invoice;
  return [
    `${words.draft(kind, sentOn)} ${channel ? words.by(channel, names) : words.byUnknown}: ${say.kroner(total)}`,
    ...lines.map(({ firstDay, lastDay, amount, bonus }) => {
      const days = words.lineDays(firstDay, lastDay);
      const name = bonusNames.find((each) => each.bonus === bonus)?.name;
      return `  ${bonus === undefined ? '' : `${words.lineBonus(bonus, name)}, `}${days}: ${say.kroner(amount)}`;
    }),
  ];
}

function explainDays({ invoiceBy, dueOn }: InvoiceToSend, { invoiceRun: words }: Wording): readonly string[] {
  return [
    ...(dueOn === null ? [] : [`  ${words.due(dueOn)}`]),
    ...(invoiceBy === null ? [] : [`  ${words.sendBy(invoiceBy)}`]),
  ];
}

function explainWait(wait: RunWait, wording: Wording): string {
  const { say, invoiceRun: words, general } = wording;
  const { about, bonus, name, firstDay, lastDay, amount, missing } = wait;
  const what = about === 'bonus' && bonus !== null ? words.lineBonus(bonus, name) : words.about[about];
  const days = firstDay && lastDay ? `, ${words.lineDays(firstDay, lastDay)}` : '';
  const lacks = missing.map((each) => missingWords(each.what, wording)).join(', ');
  return (
    `${words.waits}: ${what}${days} (${amount === null ? words.unknownAmount : say.kroner(amount)}): ` +
    `${say.of({ da: wait.messageDa, en: wait.message })}${lacks === '' ? '' : ` ${general.missing}: ${lacks}.`} [${say.clause(wait)}]`
  );
}
