import type { Wording } from '../language/wordings.ts';
import { placesBeside } from '../problem/problem.ts';
import type { AuditedOrder, AuditSums, InvoicesAudit, JudgedInvoice } from '../settlement/audit-invoices.ts';
import { explainFindings } from './findings.ts';
import { explainRefused, refusedCells } from './refused.ts';
import { table, type View } from './view.ts';

export const auditInvoicesView: View<InvoicesAudit> = {
  text: explainAudits,
  table: ({ orders, inAll, refused }) =>
    table(
      [
        'id',
        'provider',
        'number',
        'kind',
        'sentOn',
        'total',
        'verdict',
        'findings',
        'right',
        'wrongAmount',
        'penaltyBase',
        'next',
        'dueOn',
      ],
      [
        ...orders.flatMap(({ id, provider, findings, verdict: ofOrder, invoices }) =>
          invoices.map(({ number, kind, sentOn, total, verdict, dueOn, audit }) => [
            id,
            provider,
            number,
            kind,
            sentOn,
            total,
            verdict,
            [...new Set([...(ofOrder === 'reject' ? findings : []), ...audit.findings].map(({ code }) => code))].join(
              ' ',
            ),
            audit.expected.total,
            audit.wrongAmount,
            audit.penaltyBase,
            audit.next.map((step) => step.do).join(' '),
            dueOn,
          ]),
        ),
        ...refusedCells(refused).map((problems) => ['', '', '', '', '', '', 'refused', problems, '', '', '', '', '']),
        [
          'total',
          '',
          inAll.invoices,
          '',
          '',
          inAll.invoiced,
          `${inAll.right} right, ${inAll.sendBack} send back, ${inAll.toCheck} check`,
          '',
          inAll.payable,
          inAll.wrongAmount,
          inAll.penaltyBase,
          '',
          '',
        ],
      ],
    ),
};

/** First what a head of office reads, then invoice by invoice. */
function explainAudits({ orders, totals, inAll, reasons, refused }: InvoicesAudit, wording: Wording) {
  const { general, auditInvoices: words, invoiceRun } = wording;
  const places = placesBeside(refused, orders.length);
  return [
    words.title,
    general.vatNote,
    ...explainSums(inAll, wording),
    ...(reasons.length > 0 ? [`${words.why}:`] : []),
    ...reasons.map(({ code, invoices }) => `  ${words.reason(words.reasons[code], invoices)}`),
    ...(totals.length > 1
      ? totals.flatMap(({ provider, ...sums }) => [
          '',
          provider ?? invoiceRun.noProvider,
          ...explainSums(sums, wording).map((line) => `  ${line}`),
        ])
      : []),
    ...orders.flatMap((order, index) => [
      '',
      ...explainOrder(order, places[index] as number, {
        ...wording,
        names: wording.orderNames(index, order.agreement),
      }),
    ]),
    ...explainRefused(refused, wording),
  ];
}

function explainSums(sums: AuditSums, { say, auditInvoices: words }: Wording): readonly string[] {
  const { invoices, right, sendBack, toCheck, invoiced, credited, payable, wrongAmount, penaltyBase } = sums;
  return [
    words.counts(invoices, right, sendBack, toCheck),
    `${words.invoiced}: ${say.kroner(invoiced)}`,
    ...(credited === '0.00' ? [] : [`${words.credited}: ${say.kroner(credited)}`]),
    `${words.payable}: ${say.kroner(payable)}`,
    ...(wrongAmount === '0.00' ? [] : [`${words.wrongAmount}: ${say.kroner(wrongAmount)}`]),
    ...(penaltyBase === null || penaltyBase === '0.00' ? [] : [`${words.penaltyBase}: ${say.kroner(penaltyBase)}`]),
  ];
}

function explainOrder(
  { id, provider, verdict, findings, invoices }: AuditedOrder,
  index: number,
  wording: Wording,
): readonly string[] {
  const { settlement } = wording;
  const named = [id ?? settlement.numbered(index + 1), provider].filter((each) => each !== null).join(' · ');
  return [
    named,
    ...[
      ...(verdict === 'reject' ? [settlement.reject, ...explainFindings(findings, wording)] : []),
      ...invoices.flatMap((each, at) => explainInvoice(each, at, wording)),
    ].map((line) => `  ${line}`),
  ];
}

function explainInvoice(
  { number, sentOn, total, verdict, dueOn, audit }: JudgedInvoice,
  at: number,
  wording: Wording,
): readonly string[] {
  const { say, names, auditInvoices: words, invoiceAudit, invoiceRun } = wording;
  const { findings, notChecked, expected, next } = audit;
  return [
    `${words.invoice(number ?? String(at + 1), sentOn)} ${say.kroner(total)}`,
    ...[
      words.verdicts[verdict],
      ...explainFindings(findings, wording),
      ...notChecked.map(
        (each) => `${invoiceAudit.notChecked[each.what]} (${invoiceAudit.inLine(each.line + 1)}) [${say.clause(each)}]`,
      ),
      ...next.map((step) => `→ ${invoiceAudit.next(names)[step.do]} [${say.clause(step)}]`),
      ...(verdict === 'send-back' ? [`${invoiceAudit.expected}: ${say.kroner(expected.total)}`] : []),
      ...(dueOn ? [invoiceRun.due(dueOn)] : []),
    ].map((line) => `  ${line}`),
  ];
}
