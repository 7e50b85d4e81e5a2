import type { Result } from '../agreement/result-terms.ts';
import type { IsoDate, IsoMonth } from '../calendar/iso-date.ts';
import type { StepsOf } from '../evidence/account.ts';
import type { Missing } from '../evidence/figure.ts';
import { feeFactsOf, feeLacks } from '../fee/asked-fee.ts';
import { decideFee } from '../fee/fee.ts';
import type { CreditFacts } from '../invoicing/credit.ts';
import { type Credit, creditWithDays } from '../invoicing/credit.ts';
import { type InvoicedLine, sumOf } from '../invoicing/invoice.ts';
import type { InvoicePlanLine } from '../invoicing/invoice-plan.ts';
import type { CreditSteps } from '../language/steps-and-findings.ts';
import { oreOf } from '../money/kroner.ts';
import { compare } from '../money/whole.ts';
import { elsewhere } from '../problem/problem.ts';
import { factsOf } from '../results/lasting-time.ts';
import {
  creditNoteOf,
  draftOf,
  type InvoiceToSend,
  levelClause,
  NOTHING,
  type Proposals,
  type ProposedWith,
} from './run-invoices.ts';
import { courseWait, type RunWait } from './run-waits.ts';
import { type AskedOrder, readUnpriced } from './settle-order.ts';

/** What is proposed of a course, with what was found of it and the account of its credit. */
export interface CourseProposals extends Proposals {
  readonly findings: Credit['findings'];
  readonly steps?: readonly StepsOf<CreditSteps>[] | undefined;
}

/** A course against what was sent of it: what is credited, what is sent now, and what waits. */
export function courseProposals(asked: AskedOrder, proposed: ProposedWith): CourseProposals {
  const { agreement, day, account } = proposed;
  const { fee, invoicing } = agreement.terms;
  const lacks = feeLacks(agreement, asked);
  if (!fee?.price || !invoicing?.split || lacks.length > 0) {
    readUnpriced(asked);
    const clause = lacks[0] ?? invoicing?.split ?? levelClause(proposed);
    const wait =
      lacks.length > 0
        ? courseWait('amount-unknown', clause, {}, { missing: lacks })
        : courseWait('not-in-agreement', clause, { what: 'invoicing' });
    return { ...NOTHING, waits: [wait], findings: [] };
  }
  const facts = { ...feeFactsOf(agreement, asked, day.knownThrough), invoiced: courseLines(proposed) };
  const { credit, invoiceByOf } = elsewhere('invoiced', 'earlierInvoices', () =>
    creditWithDays(agreement, facts, account.beside()),
  );
  const lines = [...credit.again.lines, ...credit.remaining.lines]
    .filter(({ amount }) => compare(oreOf(amount), 0) !== 0)
    .sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1));
  const { creditNote, findings, steps } = credit;
  const credits = creditNote ? [creditNoteOf(proposed, 'course', creditNote.lines)] : [];
  const told = sorted(proposed, lines, invoiceByOf);
  const waits = [...told.waits, ...openInstalments(asked, proposed, facts)];
  return { drafts: told.drafts, credits, waits, findings, steps };
}

/** The lines of the course invoices that count, and of their credit notes. */
function courseLines({ sent }: ProposedWith): CreditFacts['invoiced'] {
  return sent.flatMap(({ kind, isCredit, invoice }) =>
    kind === 'course'
      ? invoice.lines.map(({ firstDay, lastDay, amount }) => ({
          firstDay,
          lastDay,
          amount,
          ...(isCredit && { kind: 'credit-note' as const }),
        }))
      : [],
  );
}

type LastDayOf = (line: InvoicePlanLine) => IsoDate | null;

/** What is left of a plan: a draft for each month that may be sent, and what waits. */
function sorted(
  proposed: ProposedWith,
  lines: readonly InvoicePlanLine[],
  lastDayOf: LastDayOf,
): Pick<Proposals, 'drafts' | 'waits'> {
  const { rejectedBy } = proposed;
  if (rejectedBy && lines.length > 0) {
    return { drafts: [], waits: [courseWait('order-rejected', rejectedBy, {}, { amount: sumOf(lines) })] };
  }
  const waits: RunWait[] = [];
  const months = new Map<IsoMonth, InvoicePlanLine[]>();
  for (const line of lines) {
    const wait = waitOf(proposed, line, lastDayOf(line));
    if (wait) waits.push(wait);
    else months.set(line.month, [...(months.get(line.month) ?? []), line]);
  }
  return { drafts: [...months].map(([month, own]) => monthDraft(proposed, month, own, lastDayOf)), waits };
}

/** Why a line is not sent yet, or any more. */
function waitOf(proposed: ProposedWith, line: InvoicePlanLine, invoiceBy: IsoDate | null): RunWait | undefined {
  const { day, agreement } = proposed;
  const { notInAdvance, latest, split } = agreement.terms.invoicing ?? {};
  const { month, firstDay, lastDay, amount, invoiceFrom } = line;
  const beside = { firstDay, lastDay, amount, from: invoiceFrom };
  const clause = notInAdvance ?? split ?? levelClause(proposed);
  const isOver = day.month === undefined ? invoiceFrom !== null && invoiceFrom <= day.sentOn : month <= day.month;
  if (!isOver) {
    return invoiceFrom === null
      ? courseWait('not-in-agreement', clause, { what: 'first-day' }, beside)
      : courseWait('period-not-over', clause, { from: invoiceFrom }, beside);
  }
  const isLate = invoiceBy !== null && sentOnOf(proposed, invoiceFrom) > invoiceBy;
  return isLate ? courseWait('too-late', latest ?? clause, { invoiceBy }, beside) : undefined;
}

/** The day of the run, or the first day on which it may be sent, where a month's last week is over only later. */
function sentOnOf({ day }: ProposedWith, invoiceFrom: IsoDate | null): IsoDate {
  return invoiceFrom !== null && invoiceFrom > day.sentOn ? invoiceFrom : day.sentOn;
}

function monthDraft(
  proposed: ProposedWith,
  month: IsoMonth,
  own: readonly InvoicePlanLine[],
  lastDayOf: LastDayOf,
): InvoiceToSend {
  const lines = own.map(({ firstDay, lastDay, amount }): InvoicedLine => ({ firstDay, lastDay, amount }));
  const days = own.flatMap(({ invoiceFrom: from }) => from ?? []);
  const invoiceFrom = days.sort().at(-1) ?? null;
  // The lines stand by their days, so that the first of them is too late first.
  const invoiceBy = lastDayOf(own[0] as InvoicePlanLine);
  return draftOf(proposed, {
    kind: 'course',
    lines,
    month,
    sentOn: sentOnOf(proposed, invoiceFrom),
    invoiceFrom,
    invoiceBy,
  });
}

/** Instalments that hang on a result of which nobody knows yet, or that nobody told of. */
function openInstalments(
  asked: AskedOrder,
  { agreement, account, rejectedBy }: ProposedWith,
  facts: CreditFacts,
): readonly RunWait[] {
  const { split } = agreement.terms.invoicing ?? {};
  if (split?.by !== 'instalments' || rejectedBy) return [];
  const { instalments = [], payable } = decideFee(agreement, withoutInvoiced(facts), account.silent());
  if (!payable) return [];
  return split.parts.flatMap(({ due }, at) => {
    const part = instalments[at];
    if (!('result' in due) || !part || part.outcome === 'granted') return [];
    const result = agreement.terms.results?.list?.find(({ id }) => id === due.result);
    const notTold = result ? lackedBy(result, asked) : [];
    const beside = { bonus: due.result, amount: part.amount, ...(result?.name && { name: result.name }) };
    if (notTold.length > 0) return [courseWait('not-told', part, {}, { ...beside, missing: notTold })];
    return part.outcome === 'undecided' ? [courseWait('undecided', part, {}, beside)] : [];
  });
}

function withoutInvoiced({ invoiced, ...facts }: CreditFacts) {
  return facts;
}

/** What a result looks at and nobody told of. */
function lackedBy({ counts }: Result, asked: AskedOrder): readonly Missing[] {
  const { rule, source } = counts;
  return factsOf(counts.kinds).flatMap((what) => (asked[what] === undefined ? [{ what, rule, source }] : []));
}
