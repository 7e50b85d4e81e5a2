import type { InvoiceChannel, InvoiceKind, SentKind } from '../agreement/invoice-kinds.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import type { Days, Period } from '../calendar/period.ts';
import { firstHeld } from '../calendar/runs.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { compare, minus, plus, type Whole } from '../money/whole.ts';
import { eachTogether, refuse, together } from '../problem/problem.ts';

/** Days that were invoiced, both ends included, and for how much. */
export interface InvoicedLine extends Period {
  readonly amount: Kroner;
}

export interface InvoiceLine extends InvoicedLine {
  /** Which bonus, on a bonus invoice. */
  readonly bonus?: string | undefined;
}

/** An invoice as it is drafted: what `auditInvoice` takes, but for the way and the day it is sent. */
export interface DraftedInvoice {
  readonly kind: SentKind;
  /** What a credit note lowers. Absent: a bonus where a line names one, else the course. */
  readonly credits?: InvoiceKind | undefined;
  /** On a credit note too the amounts are positive. */
  readonly lines: readonly InvoiceLine[];
}

/** An invoice, or a credit note, that was sent. */
export interface SentInvoice extends DraftedInvoice {
  readonly channel?: InvoiceChannel | null | undefined;
  readonly sentOn: IsoDate;
  /** On a bonus invoice: the user ident and the EAN number of the buyer that ordered. */
  readonly userIdent?: string | undefined;
  readonly ean?: string | undefined;
  /** It was sent back, and counts as never sent. */
  readonly status?: 'rejected' | undefined;
}

/** The same as it was received, on a way that is known. */
export interface Invoice extends SentInvoice {
  readonly channel: InvoiceChannel;
}

/** A line with its days. */
export interface DatedLine {
  readonly line: InvoiceLine;
  readonly days: Days;
}

/** The lines of an invoice, or of a credit note, with their days. */
export interface SentLines {
  readonly isCredit: boolean;
  readonly lines: readonly DatedLine[];
}

/** An invoice with the day it was sent and the days of its lines. */
export interface DatedInvoice<Sent extends SentInvoice = Invoice> extends SentLines {
  readonly invoice: Sent;
  /** What it is for, or what it credits. */
  readonly kind: InvoiceKind;
  readonly sent: Day;
}

/** A line with those of its days that no line before it holds. */
export interface FreshLine extends DatedLine {
  readonly fresh: readonly Days[];
}

export function datedInvoice<Sent extends SentInvoice>(invoice: Sent, path: string): DatedInvoice<Sent> {
  const isCredit = invoice.kind === 'credit-note';
  const [sent, lines] = together(
    () => dayOf(invoice.sentOn, `${path}.sentOn`),
    () => datedLines(invoice.lines, `${path}.lines`),
    () => (isCredit || invoice.credits === undefined ? undefined : refuse('unknown-field', `${path}.credits`)),
  );
  return { invoice, kind: kindOf(invoice), isCredit, sent, lines };
}

/** The invoices of an order before one that is audited. */
export function datedInvoices(earlier: readonly Invoice[] = []): readonly DatedInvoice[] {
  return eachTogether(earlier, (each, at) => datedInvoice(each, `earlierInvoices[${at}]`));
}

function kindOf({ kind, credits, lines }: DraftedInvoice): InvoiceKind {
  if (kind !== 'credit-note') return kind;
  return credits ?? (lines.some(({ bonus }) => bonus !== undefined) ? 'bonus' : 'course');
}

/** Lines with their days; a problem at a line's own field where they are wrong. */
export function datedLines(lines: readonly InvoiceLine[], path: string): readonly DatedLine[] {
  return eachTogether(lines, (line, at) => ({ line, days: daysOf(line, `${path}[${at}]`) }));
}

/** The path of a line of the invoice that is audited. */
export function lineAt(index: number): string {
  return `invoice.lines[${index}]`;
}

function daysOf({ firstDay, lastDay }: Period, path: string): Days {
  const first = dayOf(firstDay, `${path}.firstDay`);
  const last = dayOf(lastDay, `${path}.lastDay`);
  return last < first ? refuse('date-order', `${path}.lastDay`) : { first, last };
}

/** A line of 0.00 takes no days: nothing was invoiced for them. */
export function takesDays({ line }: DatedLine): boolean {
  return compare(oreOf(line.amount), 0) !== 0;
}

/** A day counts once, for the first line that holds it; `before` are the days that earlier invoices hold. */
export function freshLines(before: readonly Days[], lines: readonly DatedLine[]): readonly FreshLine[] {
  const taking = lines.filter(takesDays);
  const held = firstHeld([...before, ...taking.map(({ days }) => days)]);
  const freshOf = new Map(taking.map((line, at) => [line, held[before.length + at] as readonly Days[]]));
  return lines.map((each) => ({ line: each.line, days: each.days, fresh: freshOf.get(each) ?? [] }));
}

export function sumOf(lines: readonly { readonly amount: Kroner }[]): Kroner {
  return toKroner(oreOfAll(lines));
}

export function oreOfAll(lines: readonly { readonly amount: Kroner }[]): Whole {
  return lines.reduce((sum: Whole, { amount }) => plus(sum, oreOf(amount)), 0);
}

/** What some invoices come to, less their credit notes. */
export function netOre(invoices: readonly DatedInvoice[]): Whole {
  return invoices.reduce((sum: Whole, { invoice, isCredit }) => {
    const ore = oreOfAll(invoice.lines);
    return isCredit ? minus(sum, ore) : plus(sum, ore);
  }, 0);
}
