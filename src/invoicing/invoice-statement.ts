import { type Days, type Period, toPeriod } from '../calendar/period.ts';
import { common, heldTwice, merged, without } from '../calendar/runs.ts';
import { oreOfDays, oreThrough, type PricedCourse } from '../fee/course-fee.ts';
import { type Kroner, toKroner } from '../money/kroner.ts';
import { plus, type Whole } from '../money/whole.ts';
import { type DatedInvoice, sumOf } from './invoice.ts';

/** All course invoices of an order laid over its open days. */
export interface InvoiceStatement {
  readonly invoices: number;
  readonly invoiced: Kroner;
  /** What the whole course is worth. */
  readonly right: Kroner;
  /** Days invoiced more than once. */
  readonly overlaps: readonly Period[];
  /** Open days that no invoice holds though a later day was invoiced. */
  readonly gaps: readonly Period[];
  /** Open days after the last invoiced one. */
  readonly ahead: readonly Period[];
  /** What the gaps and the days ahead are worth. */
  readonly remaining: Kroner;
}

/** `days` are those of the lines that lie on the course, in any order. */
export function invoiceStatement(
  priced: PricedCourse,
  invoices: readonly DatedInvoice[],
  days: readonly Days[],
): InvoiceStatement {
  const { payable } = priced.course;
  const held = payable ? days.flatMap((each) => common(each, payable)) : [];
  const open = payable ? without(payable, held) : [];
  const lastHeld = merged(held).at(-1)?.last ?? -1;
  return {
    invoices: invoices.length,
    invoiced: sumOf(invoices.flatMap(({ invoice }) => invoice.lines)),
    right: toKroner(payable ? oreThrough(priced, payable.last) : 0),
    overlaps: heldTwice(days).map(toPeriod),
    gaps: open.filter(({ last }) => last < lastHeld).map(toPeriod),
    ahead: open.filter(({ last }) => last > lastHeld).map(toPeriod),
    remaining: toKroner(open.reduce((sum: Whole, run) => plus(sum, oreOfDays(priced, run)), 0)),
  };
}
