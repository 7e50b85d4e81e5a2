import { type Agreement, findLevel, type Level } from '../agreement/agreement.ts';
import type { InvoiceChannel, InvoiceKind } from '../agreement/invoice-kinds.ts';
import type { IsoDate, IsoMonth } from '../calendar/iso-date.ts';
import type { Account } from '../evidence/account.ts';
import type { Clause } from '../evidence/clause.ts';
import { countText } from '../evidence/written.ts';
import { decideDueDay } from '../invoicing/due-date.ts';
import { type DatedInvoice, type InvoiceLine, type SentInvoice, sumOf } from '../invoicing/invoice.ts';
import type { DueDateSteps, InvoiceRunSteps } from '../language/steps-and-findings.ts';
import type { Kroner } from '../money/kroner.ts';
import type { RunWait } from './run-waits.ts';

/** The month that is invoiced, or the day on which it is asked; and what follows from either. */
export interface RunDay {
  /** The month whose part of the plan is invoiced; absent where all is that may be sent on a day. */
  readonly month: IsoMonth | undefined;
  /** The day on which the proposals are taken to be sent: the day after the month, or the day that is asked of. */
  readonly sentOn: IsoDate;
  /** The last day of which anything is known of placements, jobs and education. */
  readonly knownThrough: IsoDate;
}

/** An invoice or a credit note that is proposed: what `auditInvoice` takes, with a channel where the agreement says which. */
export interface ProposedInvoice extends Omit<SentInvoice, 'channel' | 'status'> {
  /** `null` where the agreement does not say which way it goes. */
  readonly channel: InvoiceChannel | null;
}

/** An invoice to send. */
export interface InvoiceToSend {
  readonly invoice: ProposedInvoice;
  readonly total: Kroner;
  /** The month of the plan; `null` of a bonus. */
  readonly month: IsoMonth | null;
  /** The first and the last day on which it may be sent, where the agreement says so. */
  readonly invoiceFrom: IsoDate | null;
  readonly invoiceBy: IsoDate | null;
  /** When it is due, if it is sent on its `sentOn`; `null` where the agreement does not say. */
  readonly dueOn: IsoDate | null;
}

/** A credit note to send, before the invoices. */
export interface CreditToSend {
  readonly invoice: ProposedInvoice;
  readonly total: Kroner;
}

/** What is proposed of a course, or of its bonuses, and what waits. */
export interface Proposals {
  readonly drafts: readonly InvoiceToSend[];
  readonly credits: readonly CreditToSend[];
  readonly waits: readonly RunWait[];
}

export const NOTHING: Proposals = { drafts: [], credits: [], waits: [] };

/** Each proposal, and the day it is due. */
export type ProposalSteps = InvoiceRunSteps & DueDateSteps;

/** What all proposals about an order are made with. */
export interface ProposedWith {
  readonly agreement: Agreement;
  readonly level: Level;
  readonly day: RunDay;
  /** What was sent and not sent back. */
  readonly sent: readonly DatedInvoice<SentInvoice>[];
  /** Why the order is to be rejected, where it is. */
  readonly rejectedBy: Clause | undefined;
  /** The field that a day past the calendar is blamed on. */
  readonly endField: string;
  readonly account: Account<ProposalSteps>;
}

/** A clause of the level, for what the agreement does not say. */
export function levelClause({ agreement, level }: Pick<ProposedWith, 'agreement' | 'level'>): Clause {
  return findLevel(agreement, level.id)?.track as Clause;
}

function channelOf({ terms: { audit, results } }: Agreement, kind: InvoiceKind) {
  return audit?.channels?.[kind] ?? (kind === 'bonus' ? results?.invoice : undefined);
}

interface Drafted {
  readonly kind: InvoiceKind;
  readonly lines: readonly InvoiceLine[];
  readonly month?: IsoMonth;
  readonly sentOn: IsoDate;
  readonly invoiceFrom: IsoDate | null;
  readonly invoiceBy: IsoDate | null;
  readonly content?: Pick<SentInvoice, 'userIdent' | 'ean'>;
}

/** An invoice to send, with the day it is due. */
export function draftOf(proposed: ProposedWith, draft: Drafted): InvoiceToSend {
  const { agreement, endField, account } = proposed;
  const { kind, lines, month = null, sentOn, invoiceFrom, invoiceBy, content } = draft;
  const total = sumOf(lines);
  tell(proposed, kind, sentOn, lines, total);
  const { due, dueMoves } = agreement.terms.invoicing ?? {};
  const dueOn = due ? decideDueDay(due, dueMoves, sentOn, endField, account).dueOn : null;
  const channel = channelOf(agreement, kind)?.channel ?? null;
  return { invoice: { kind, channel, sentOn, lines, ...content }, total, month, invoiceFrom, invoiceBy, dueOn };
}

/** A credit note to send. */
export function creditNoteOf(
  proposed: ProposedWith,
  credits: InvoiceKind,
  lines: readonly InvoiceLine[],
): CreditToSend {
  const { agreement, day } = proposed;
  const total = sumOf(lines);
  tell(proposed, 'credit-note', day.sentOn, lines, total);
  const channel = channelOf(agreement, credits)?.channel ?? null;
  return { invoice: { kind: 'credit-note', credits, channel, sentOn: day.sentOn, lines }, total };
}

function tell(
  { agreement, account, ...of }: ProposedWith,
  kind: InvoiceKind | 'credit-note',
  sentOn: IsoDate,
  lines: readonly InvoiceLine[],
  total: Kroner,
): void {
  const { invoicing, results } = agreement.terms;
  const clause =
    (kind === 'bonus' ? (channelOf(agreement, 'bonus') ?? results?.scope) : invoicing?.split) ??
    levelClause({ agreement, ...of });
  account.tell?.('invoice-proposed', clause, { kind, sentOn, lines: countText(lines.length) }, total);
}
