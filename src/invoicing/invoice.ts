import type { BonusKind } from '../agreement/agreement.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import type { Days, Period } from '../calendar/period.ts';
import type { Kroner } from '../money/kroner.ts';
import { refuse } from '../problem/problem.ts';

/** What an invoice is for; each kind has a channel of its own (A15). */
export const invoiceKinds = ['course', 'bonus', 'bought-out-mentor'] as const;
export type InvoiceKind = (typeof invoiceKinds)[number];

/** How an invoice was sent. */
export const invoiceChannels = ['portal', 'nemhandel', 'separate-invoice'] as const;
export type InvoiceChannel = (typeof invoiceChannels)[number];

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

/** The days of a line; a problem at the line's own field where they are wrong. */
export function daysOf({ firstDay, lastDay }: Period, path: string): Days {
  const first = dayOf(firstDay, `${path}.firstDay`);
  const last = dayOf(lastDay, `${path}.lastDay`);
  return last < first ? refuse('date-order', `${path}.lastDay`) : { first, last };
}
