import type { Agreement } from '../agreement/agreement.ts';
import type { AuditTerms } from '../agreement/terms.ts';
import type { Clause } from '../evidence/clause.ts';
import { refuse } from '../problem/problem.ts';
import { type AuditFinding, auditFinding } from './audit-findings.ts';
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
export function rightChannel(terms: AuditTerms, kind: InvoiceKind): RightChannel {
  const clause = { course: terms.course, bonus: terms.bonus, 'bought-out-mentor': terms.boughtOutMentor }[kind];
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

/** R229, R235: what a bonus invoice must hold. Its date is the day it was sent, its period the days of each line. */
export function bonusContentFindings(
  agreement: Agreement,
  terms: NonNullable<AuditTerms['bonus']>,
  level: { readonly bonus: readonly string[] },
  invoice: Invoice,
): readonly AuditFinding[] {
  const { content, kinds } = terms;
  const findings: AuditFinding[] = [];
  const { userIdent, ean } = invoice;
  if (userIdent === undefined) findings.push(missing(content, null, 'brugerident', 'the user ident'));
  else if ([...userIdent].length !== content.userIdentLength) {
    findings.push(
      auditFinding('content-wrong', null, content, {
        da: `Brugeridenten skal have ${content.userIdentLength} tegn.`,
        en: `The user ident must have ${content.userIdentLength} characters.`,
      }),
    );
  }
  if (ean === undefined) findings.push(missing(content, null, 'EAN-nummer', 'the EAN number'));
  invoice.lines.forEach(({ bonus }, line) => {
    if (bonus === undefined) findings.push(missing(content, line, 'bonustype', 'the type of bonus'));
    else if (!level.bonus.includes(bonus)) {
      findings.push(
        auditFinding('content-wrong', line, kinds, {
          da: `Niveauet giver ikke bonus ${bonus} efter ${agreement.name.da}.`,
          en: `The level does not give bonus ${bonus} under ${agreement.name.en}.`,
        }),
      );
    }
  });
  return findings;
}

function missing(clause: Clause, line: number | null, da: string, en: string): AuditFinding {
  return auditFinding('content-missing', line, clause, {
    da: `Bonusfakturaen mangler ${da}.`,
    en: `The bonus invoice lacks ${en}.`,
  });
}
