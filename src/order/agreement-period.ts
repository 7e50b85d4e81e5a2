import { type Agreement, saidOf } from '../agreement/agreement.ts';
import type { Order } from '../agreement/order.ts';
import { dayOf, type IsoDate } from '../calendar/iso-date.ts';
import { elsewhere, refuse } from '../problem/problem.ts';
import { type OrderFinding, orderFinding } from './findings.ts';

/** The days on which an agreement runs, both included; without a last day it still does. */
export interface AgreementPeriod {
  readonly firstDay: IsoDate;
  readonly lastDay?: IsoDate | undefined;
}

/** A period that is told needs a clause that orders are held to; one that ends before it begins is none. */
export function readAgreementPeriod({ terms }: Agreement, told: AgreementPeriod | undefined): void {
  if (told === undefined) return;
  saidOf(terms.ordering?.agreementPeriod, 'agreementPeriod');
  const { firstDay, lastDay } = told;
  elsewhere('', 'agreementPeriod.', () => {
    const first = dayOf(firstDay, 'firstDay');
    if (lastDay !== undefined && dayOf(lastDay, 'lastDay') < first) refuse('date-order', 'lastDay');
  });
}

/**
 * An order is placed while the agreement runs (R323); what was placed by then is finished after its end too (R330). Where
 * nobody says when it was placed, its start is asked. The caller's period goes before the agreement's own; where neither
 * says when it began, an order is still younger than the document that the clause stands in.
 */
export function periodFindings(
  { documents, terms }: Agreement,
  { orderedOn, startsOn }: Order,
  told: AgreementPeriod | undefined,
): OrderFinding[] {
  const term = terms.ordering?.agreementPeriod;
  if (!term) return [];
  const { firstDay, lastDay } = told ?? term;
  const placedOn = orderedOn ?? startsOn;
  const isTold = orderedOn !== undefined;
  // Days that exist are in the order of their texts.
  if ((firstDay !== undefined && placedOn < firstDay) || (lastDay !== undefined && placedOn > lastDay)) {
    return [orderFinding('outside-agreement-period', term, { placedOn, isTold, firstDay, lastDay })];
  }
  const dated = documents.find(({ id }) => id === term.source.document)?.dated;
  if (firstDay !== undefined || dated === undefined || placedOn >= dated) return [];
  return [orderFinding('before-agreement-document', term, { placedOn, isTold, dated })];
}
