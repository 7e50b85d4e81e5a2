import type { BonusKind } from '../agreement/agreement.ts';
import type { InvoiceChannel, InvoiceKind } from '../agreement/invoice-kinds.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import type { Days, Period } from '../calendar/period.ts';
import { firstHeld } from '../calendar/runs.ts';
import { type Kroner, oreOf, toKroner } from '../money/kroner.ts';
import { plus, type Whole } from '../money/whole.ts';
import { eachTogether, refuse, together } from '../problem/problem.ts';

/** Days that were invoiced, both ends included, and for how much. */
export interface InvoicedLine extends Period {
  readonly amount: Kroner;
}

export interface InvoiceLine extends InvoicedLine {
  /** Which bonus, on a bonus invoice. */
  readonly bonus?: BonusKind | undefined;
}

/** An invoice as it was received. */
export interface Invoice {
  readonly kind: InvoiceKind;
  readonly channel: InvoiceChannel;
  readonly sentOn: IsoDate;
  readonly lines: readonly InvoiceLine[];
  /** On a bonus invoice: the user ident and the EAN number of the buyer that ordered. */
  readonly userIdent?: string | undefined;
  readonly ean?: string | undefined;
}

/** A line with its days. */
export interface DatedLine {
  readonly line: InvoiceLine;
  readonly days: Days;
}

/** An invoice with the day it was sent and the days of its lines. */
export interface DatedInvoice {
  readonly invoice: Invoice;
  readonly sent: Day;
  readonly lines: readonly DatedLine[];
}

/** A line with those of its days that no line before it holds. */
export interface FreshLine extends DatedLine {
  readonly fresh: readonly Days[];
}

export function datedInvoice(invoice: Invoice, path: string): DatedInvoice {
  const [sent, lines] = together(
    () => dayOf(invoice.sentOn, `${path}.sentOn`),
    () => datedLines(invoice.lines, `${path}.lines`),
  );
  return { invoice, sent, lines };
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

/** A day counts once, for the first line that holds it; `before` are lines of earlier invoices. */
export function freshLines(before: readonly DatedLine[], lines: readonly DatedLine[]): readonly FreshLine[] {
  const held = firstHeld([...before, ...lines].map(({ days }) => days));
  return lines.map(({ line, days }, at) => ({ line, days, fresh: held[before.length + at] as readonly Days[] }));
}

export function sumOf(lines: readonly { readonly amount: Kroner }[]): Kroner {
  return toKroner(lines.reduce((sum: Whole, { amount }) => plus(sum, oreOf(amount)), 0));
}
