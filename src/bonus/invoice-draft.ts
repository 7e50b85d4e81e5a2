import type { OwnNames } from '../agreement/names.ts';
import type { Result, ResultTerms } from '../agreement/result-terms.ts';
import { comparedId } from '../agreement/same-id.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import type { Clause, Words } from '../evidence/clause.ts';
import type { Finding } from '../evidence/finding.ts';
import { type BonusContent, bonusContentCodes, bonusContentFindings } from '../invoicing/bonus-content.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { plus, times, type Whole } from '../money/whole.ts';
import { bonusInvoiceFinding } from './findings.ts';

/** What the invoice is to hold beside its lines, as far as the provider has it (R229). */
export interface InvoiceContent extends BonusContent {
  /** Absent: an invoice. A credit note takes the same invoice back. */
  readonly kind?: 'invoice' | 'credit-note' | undefined;
}

export const invoiceFindingCodes = [
  ...bonusContentCodes,
  'nothing-to-invoice',
  'amount-missing',
  'several-providers',
  'dated-before-period-end',
  'order-twice',
] as const;
export type InvoiceFindingCode = (typeof invoiceFindingCodes)[number];

export interface DraftLine {
  /** The number of the line, from 1. */
  readonly line: number;
  readonly bonus: string;
  readonly name?: Words;
  readonly period: Period;
  readonly quantity: number;
  readonly unitAmount: Kroner;
  readonly amount: Kroner;
}

/** A bonus invoice as neutral data that an e-invoice program can map; it never goes through the portal (A15). */
export interface InvoiceDraft {
  readonly kind: 'invoice' | 'credit-note';
  readonly channel: 'nemhandel';
  readonly invoiceDate: IsoDate;
  readonly userIdent: string;
  readonly ean: string;
  readonly currency: 'DKK';
  readonly lines: readonly DraftLine[];
  readonly total: Kroner;
  readonly vat: 'excluded';
}

/** The draft where everything that it must hold is there, and otherwise what is wrong. */
export interface InvoiceCheck {
  readonly valid: boolean;
  readonly findings: readonly Finding<InvoiceFindingCode>[];
  readonly draft: InvoiceDraft | null;
}

type Said = NonNullable<ResultTerms['invoice']>;
/** The rule on bonus invoices, which says what they hold. */
type InvoiceRule = Said & { readonly content: NonNullable<Said['content']> };

/** Content of which nothing was found to be missing. */
type CompleteContent = InvoiceContent & { readonly [Field in keyof BonusContent]-?: NonNullable<BonusContent[Field]> };

/** One granted bonus of a statement, as far as an invoice needs it. */
export interface Invoiced {
  readonly bonus: string;
  readonly name?: Words;
  readonly amount: Kroner | null;
  readonly provider: string | null;
}

/**
 * The provider's bonus invoice (bonusfaktura) for a period, checked for what it must hold (R228–R230, A15): a date, the
 * buyer's user ident of 4 characters and EAN number of 13 digits with a right check digit, and on each line the bonus and
 * the period. One line for each bonus and unit amount; no fee is added for invoicing. With an order that was told of twice, or
 * a date before the last day of the period, it is not valid.
 */
export function invoiceCheck(
  by: OwnNames,
  { invoice, list = [] }: ResultTerms,
  content: InvoiceContent,
  period: Period,
  earned: readonly Invoiced[],
  twice: readonly Finding<'order-twice'>[],
): InvoiceCheck {
  const rule = invoice as InvoiceRule;
  // What is paid as an instalment of the fee is invoiced with the fee.
  const granted = earned.filter(({ bonus }) => !list.find(({ id }) => id === bonus)?.pays?.as);
  const findings = [
    ...bonusContentFindings(by, rule.content, content),
    ...grantedFindings(rule, list, granted),
    ...dateFindings(rule.content, content, period),
    ...twice.map(({ code, severity, rule, source, message, messageDa }) => ({
      code,
      severity,
      rule,
      source,
      message,
      messageDa,
    })),
  ];
  if (findings.length > 0) return { valid: false, findings, draft: null };
  const { invoiceDate, userIdent, ean, kind } = content as CompleteContent;
  const lines = draftLines(granted, period);
  const draft: InvoiceDraft = {
    kind: 'invoice',
    channel: rule.channel,
    invoiceDate,
    userIdent,
    ean,
    currency: 'DKK',
    lines,
    total: toKroner(lines.reduce((sum: Whole, { amount }) => plus(sum, oreOf(amount)), 0)),
    vat: 'excluded',
  };
  return { valid: true, findings, draft: kind === 'credit-note' ? creditNote(draft) : draft };
}

/**
 * The credit note (kreditnota) that takes a bonus invoice back: the same lines and total, which its kind turns round.
 *
 * R228 · Bilag C2 2 · Unit: kroner excluding VAT; amounts and quantities stay positive. The credit note of a credit note is
 * the invoice again.
 *
 * @example creditNote({ kind: 'invoice', channel: 'nemhandel', invoiceDate: isoDate('2017-01-15'), userIdent: 'AB12', ean: '5790000000005', currency: 'DKK', lines: [], total: kroner('12000.00'), vat: 'excluded' }).total // => '12000.00'
 */
export function creditNote(invoice: InvoiceDraft): InvoiceDraft {
  return { ...invoice, kind: invoice.kind === 'invoice' ? 'credit-note' : 'invoice' };
}

/** The lines of bonuses that each have an amount: one that is missing was found before. */
function draftLines(granted: readonly Invoiced[], period: Period): readonly DraftLine[] {
  const alike = new Map<string, { bonus: string; name?: Words; unitAmount: Kroner; quantity: number }>();
  for (const { bonus, name, amount } of granted) {
    const known = alike.get(`${bonus} ${amount}`);
    const named = name && { name };
    if (known) known.quantity++;
    else alike.set(`${bonus} ${amount}`, { bonus, ...named, unitAmount: amount as Kroner, quantity: 1 });
  }
  return [...alike.values()].map(({ unitAmount, quantity, ...of }, index) => ({
    line: index + 1,
    ...of,
    period,
    quantity,
    unitAmount,
    amount: toKroner(times(oreOf(unitAmount), quantity)),
  }));
}

/** What was earned in a period is invoiced when it is over (R229). */
function dateFindings(
  rule: Clause,
  { invoiceDate }: InvoiceContent,
  { lastDay }: Period,
): readonly Finding<InvoiceFindingCode>[] {
  const isEarly = invoiceDate !== undefined && invoiceDate < lastDay;
  return isEarly ? [bonusInvoiceFinding('dated-before-period-end', rule, { lastDay })] : [];
}

function grantedFindings(
  rule: Clause,
  list: readonly Result[],
  granted: readonly Invoiced[],
): readonly Finding<InvoiceFindingCode>[] {
  const findings: Finding<InvoiceFindingCode>[] = [];
  if (granted.length === 0) findings.push(bonusInvoiceFinding('nothing-to-invoice', rule, {}));
  const lost = granted.find(({ amount }) => amount === null);
  if (lost) {
    const { pays } = list.find(({ id }) => id === lost.bonus) as Result;
    findings.push(bonusInvoiceFinding('amount-missing', pays ?? rule, {}));
  }
  if (new Set(granted.map(({ provider }) => provider && comparedId(provider))).size > 1) {
    findings.push(bonusInvoiceFinding('several-providers', rule, {}));
  }
  return findings;
}
