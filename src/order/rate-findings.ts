import type { Agreement, Level, PlacedLevel, PriceBand } from '../agreement/agreement.ts';
import type { Order } from '../agreement/order.ts';
import type { Day } from '../calendar/date-arithmetic.ts';
import { dayOf } from '../calendar/iso-date.ts';
import type { Clause } from '../evidence/clause.ts';
import { fineOf, type HourlyRate, type Kroner } from '../money/kroner.ts';
import { compare } from '../money/whole.ts';
import { regulatePrice } from '../prices/regulate-price.ts';
import type { Regulation } from '../prices/regulation-facts.ts';
import { elsewhere, refuse } from '../problem/problem.ts';
import { type OrderFinding, orderFinding } from './findings.ts';

type Rate = HourlyRate | Kroner;

/** The band is asked of the rate that was offered; what it was regulated to may lie outside it (A77). */
export function bandFindings({ hourlyRate, offeredRate, price: offered }: Order, level: Level): OrderFinding[] {
  const { price } = level;
  const [rate, band] = price ? [offered, 'min' in price ? price : null] : [offeredRate ?? hourlyRate, level.hourlyRate];
  return rate === undefined || band === null ? [] : outsideBand(rate, band);
}

function outsideBand(rate: Rate, band: Clause & Pick<PriceBand, 'min' | 'max'>): OrderFinding[] {
  if (isAbove(band.min, rate)) return [orderFinding('rate-below-band', band, band)];
  return isAbove(rate, band.max) ? [orderFinding('rate-above-band', band, band)] : [];
}

/** A rate beside the one that was offered: below it, above it without a regulation, or above what one allows (R290–R295). */
export function offeredFindings(
  agreement: Agreement,
  { order, regulation }: { readonly order: Order; readonly regulation?: Regulation | undefined },
  start: Day,
  placed: PlacedLevel,
): OrderFinding[] {
  const { hourlyRate, offeredRate } = order;
  if (hourlyRate === undefined || offeredRate === undefined) return [];
  const fixed = agreement.terms.prices?.fixed ?? placed.level.hourlyRate ?? placed.track;
  if (isAbove(offeredRate, hourlyRate)) return [orderFinding('rate-below-offered', fixed, { offered: offeredRate })];
  if (!isAbove(hourlyRate, offeredRate)) return [];
  if (regulation === undefined) return [orderFinding('rate-not-offered', fixed, { offered: offeredRate })];
  const { max, clause, ...why } = allowedRate(agreement, regulation, offeredRate, start);
  return isAbove(hourlyRate, max) ? [orderFinding('rate-above-regulated', clause ?? fixed, { max, ...why })] : [];
}

interface AllowedRate {
  readonly max: Rate;
  readonly clause: Clause | undefined;
  /** Why the offered rate is still the highest, where it is. */
  readonly why?: 'not-allowed' | 'not-yet';
}

/** The most an hour may cost at the start of the course under a regulation of the offered rate. */
function allowedRate(agreement: Agreement, regulation: Regulation, offered: Rate, start: Day): AllowedRate {
  const { allowed, findings, maximumPrice } = regulated(agreement, regulation, offered);
  const rejecting = findings.find(({ severity }) => severity === 'reject');
  if (!allowed) return { max: offered, clause: rejecting, why: 'not-allowed' };
  const prices = agreement.terms.prices;
  if (dayOf(regulation.effectiveOn, 'regulation.effectiveOn') > start) {
    return { max: offered, clause: prices?.effective, why: 'not-yet' };
  }
  return { max: maximumPrice as HourlyRate, clause: prices?.change };
}

/** What is wrong with a regulation is told whatever the order says; it is of the rate that was offered. */
export function readRegulation(agreement: Agreement, { offeredRate }: Order, regulation: Regulation | undefined): void {
  if (regulation === undefined) return;
  if (agreement.terms.prices === undefined) refuse('not-in-agreement', 'regulation');
  if (offeredRate === undefined) refuse('missing-field', 'order.offeredRate');
  regulated(agreement, regulation, offeredRate);
}

function regulated(agreement: Agreement, regulation: Regulation, price: Rate) {
  return elsewhere('', 'regulation.', () => regulatePrice(agreement, { ...regulation, price, steps: false }));
}

function isAbove(rate: Rate, other: Rate): boolean {
  return compare(fineOf(rate), fineOf(other)) > 0;
}
