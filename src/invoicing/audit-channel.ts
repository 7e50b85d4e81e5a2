import type { AuditTerms, BonusRules } from '../agreement/terms.ts';
import type { Clause } from '../evidence/clause.ts';
import { refuse } from '../problem/problem.ts';
import { type AuditFinding, auditFinding } from './audit-findings.ts';
import { bonusContentFindings } from './bonus-content.ts';
import type { Invoice, InvoiceChannel, InvoiceKind } from './invoice.ts';

/** A15: which way an invoice of each kind goes. */
const channels: Readonly<Record<InvoiceKind, InvoiceChannel>> = {
  course: 'portal',
  bonus: 'nemhandel',
  'bought-out-mentor': 'separate-invoice',
};

/** The channel of a kind of invoice, and the clause that says so. */
export interface RightChannel {
  readonly channel: InvoiceChannel;
  readonly clause: Clause;
}

/** A problem where the agreement has no invoices of that kind at all. */
export function rightChannel(terms: AuditTerms, bonus: BonusRules | undefined, kind: InvoiceKind): RightChannel {
  const clause = { course: terms.course, bonus: bonus?.invoice, 'bought-out-mentor': terms.boughtOutMentor }[kind];
  return { channel: channels[kind], clause: clause ?? refuse('not-in-agreement', 'agreement') };
}

/** Only a course fee may go another way, and only where that was clearly agreed for the order (A48). */
export function channelFindings(
  { channel, clause }: RightChannel,
  invoice: Invoice,
  agreed: boolean | undefined,
): readonly AuditFinding[] {
  if (invoice.channel === channel || (invoice.kind === 'course' && agreed)) return [];
  const { da, en } = channelWords[channel];
  return [
    auditFinding('wrong-channel', null, clause, {
      da: `Fakturaen skal sendes ${da}.`,
      en: `The invoice must be sent ${en}.`,
    }),
  ];
}

const channelWords: Readonly<Record<InvoiceChannel, { da: string; en: string }>> = {
  portal: { da: 'gennem udbudsportalen', en: 'through the portal' },
  nemhandel: {
    da: 'som e-faktura efter NemHandels standarder, ikke gennem portalen',
    en: 'as an e-invoice to the NemHandel standards, not through the portal',
  },
  'separate-invoice': {
    da: 'på en særskilt faktura uden om portalen',
    en: 'on an invoice of its own, outside the portal',
  },
};

/** What a received bonus invoice must hold (R229, R235); its date is the day it was sent, its period the days of each line. */
export function receivedBonusFindings(
  { invoice: { content } }: BonusRules,
  scope: Clause,
  level: { readonly bonus: readonly string[] },
  { sentOn, userIdent, ean, lines }: Invoice,
): readonly AuditFinding[] {
  const held = bonusContentFindings(content, { invoiceDate: sentOn, userIdent, ean });
  return [
    ...held.map((finding) => ({ ...finding, line: null })),
    ...lines.flatMap(({ bonus }, line) => typeFindings(content, scope, level, bonus, line)),
  ];
}

function typeFindings(
  content: Clause,
  scope: Clause,
  level: { readonly bonus: readonly string[] },
  bonus: string | undefined,
  line: number,
): readonly AuditFinding[] {
  if (bonus === undefined) {
    return [
      auditFinding('bonus-type-missing', line, content, {
        da: 'Linjen siger ikke, hvilken bonus den er for.',
        en: 'The line does not say which bonus it is for.',
      }),
    ];
  }
  if (level.bonus.includes(bonus)) return [];
  return [
    auditFinding('bonus-not-in-level', line, scope, {
      da: `Det bestilte niveau giver ikke bonus ${bonus}.`,
      en: `The ordered level does not give bonus ${bonus}.`,
    }),
  ];
}
