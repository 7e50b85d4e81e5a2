import { type Argument, type Dates, idOf, isoDateOf, textOf } from './cell.ts';
import { filledRows } from './grid.ts';
import { SheetError } from './sheet-error.ts';
import { figureText, isBlank } from './zero.ts';

/** An invoice that was sent, or its credit note, with the order that it is of. */
interface SentRow {
  readonly order: string;
  readonly invoice: Readonly<Record<string, unknown>>;
}

const COLUMNS = 6;
const KIND = 'arten er faktura eller kreditnota, eller tom';

/** Rows of order, day sent, first day, last day, amount and, where it is a credit note, that. */
export function sentInvoicesOf(range: Argument, dates: Dates): readonly SentRow[] {
  return filledRows(range).map(([order, sentOn, first, last, amount, kind, ...more], index) => {
    try {
      if (more.length > 0) throw new SheetError(`giv højst ${COLUMNS} kolonner`);
      const id = idOf(order);
      const isCredit = !isBlank(kind) && isCreditNote(textOf(kind));
      const lines = [
        {
          firstDay: isoDateOf(first, dates),
          lastDay: isoDateOf(last, dates),
          amount: figureText(amount, 'never', 'kroner'),
        },
      ];
      const of = isCredit ? { kind: 'credit-note', credits: 'course' } : { kind: 'course' };
      return { order: id, invoice: { ...of, sentOn: isoDateOf(sentOn, dates), lines } };
    } catch (error) {
      if (error instanceof SheetError) throw new SheetError(`række ${index + 1}: ${error.message}`);
      throw error;
    }
  });
}

function isCreditNote(kind: string): boolean {
  const word = kind.toLowerCase();
  if (word !== 'faktura' && word !== 'kreditnota') throw new SheetError(KIND);
  return word === 'kreditnota';
}
