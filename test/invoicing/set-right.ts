import { expect } from 'vitest';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { type CreditFacts, credit, type LineSoFar } from '../../src/invoicing/credit.ts';
import type { InvoicedLine } from '../../src/invoicing/invoice.ts';
import { order } from '../cases/invoice-audit.ts';

export const creditNote = (line: InvoicedLine): LineSoFar => ({ ...line, kind: 'credit-note' });

/** Asks what sets some lines right, and holds that with that credited and invoiced nothing more is. */
export function setsRight(
  facts: Omit<CreditFacts<'virksomhedsspor-b'>, 'order' | 'invoiced'>,
  invoiced: readonly LineSoFar[],
  credited: readonly InvoicedLine[],
  again: readonly InvoicedLine[],
): void {
  const set = credit(koebenhavn2016Fyldt30, { order, ...facts, invoiced });
  expect(set.creditNote?.lines).toEqual(credited);
  expect(set.again.lines.map(({ firstDay, lastDay, amount }) => ({ firstDay, lastDay, amount }))).toEqual(again);
  expect(set.findings).toEqual([]);
  const noted = credited.map(creditNote);
  const after = credit(koebenhavn2016Fyldt30, { order, ...facts, invoiced: [...invoiced, ...noted, ...again] });
  expect(after).toMatchObject({ lines: [], creditNote: null, again: { lines: [] } });
}
