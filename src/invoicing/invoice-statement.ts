import { type Days, type Period, toPeriod } from '../calendar/period.ts';
import { common, heldTwice, merged, without } from '../calendar/runs.ts';
import type { PricedCourse } from '../fee/course-fee.ts';
import { wholeOre } from '../fee/running-total.ts';
import { type Kroner, toKroner } from '../money/kroner.ts';
import { type DatedInvoice, netOre } from './invoice.ts';
import { billedDays, owedDays } from './invoice-from.ts';
import { oreOfRuns } from './right-amount.ts';

/** All course invoices of an order laid over its open days. */
export interface InvoiceStatement {
  /** How many are counted, credit notes among them: those that were sent back, or are to be, are not. */
  readonly invoices: number;
  /** What they come to, less what was credited. */
  readonly invoiced: Kroner;
  /** What the whole course is worth. */
  readonly right: Kroner;
  /** Days invoiced more than once, the invoice that is audited among them whatever is wrong with it. */
  readonly overlaps: readonly Period[];
  /** Open days that no invoice holds though a later day was invoiced; of a price in instalments the days on which one is earned. */
  readonly gaps: readonly Period[];
  /** Open days after the last invoiced one. */
  readonly ahead: readonly Period[];
  /** What the gaps and the days ahead are worth. */
  readonly remaining: Kroner;
}

/** `held`: days that something invoiced stands on, in any order; `claimed`: those and the days of what is to be sent back. */
export function invoiceStatement(
  priced: PricedCourse,
  counted: readonly DatedInvoice[],
  held: readonly Days[],
  claimed: readonly Days[],
): InvoiceStatement {
  const { payable } = priced.course;
  const billed = billedDays(priced);
  const taken = held.flatMap((each) => billed.flatMap((run) => common(each, run)));
  const open = owedDays(priced).flatMap((run) => without(run, taken));
  const lastHeld = merged(taken).at(-1)?.last ?? -1;
  return {
    invoices: counted.length,
    invoiced: toKroner(netOre(counted)),
    right: toKroner(payable ? wholeOre(priced, payable.last) : 0),
    overlaps: heldTwice(claimed).map(toPeriod),
    gaps: open.filter(({ last }) => last < lastHeld).map(toPeriod),
    ahead: open.filter(({ last }) => last > lastHeld).map(toPeriod),
    remaining: toKroner(oreOfRuns(priced, open)),
  };
}
