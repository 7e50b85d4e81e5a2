import type { Level } from './agreement.ts';
import type { OrderBasics } from './order.ts';

/** What an order must say so that its fee can be computed. */
export type PriceField = 'hoursPerWeek' | 'hourlyRate' | 'price';

/** A price of an order's own. */
type NeedlessField = Exclude<PriceField, 'hoursPerWeek'>;

const byTheHour: readonly PriceField[] = ['hoursPerWeek', 'hourlyRate'];
const hoursOnly: readonly PriceField[] = ['hoursPerWeek'];
const priceOnly: readonly PriceField[] = ['price'];
const nothing: readonly never[] = [];

/** The fields that the price of a level is reckoned from; an agreed amount needs none of the order. */
export function neededFields({ price }: Pick<Level, 'price'>): readonly PriceField[] {
  if (!price) return byTheHour;
  if ('min' in price) return priceOnly;
  return price.per === 'hour' || 'bands' in price ? hoursOnly : nothing;
}

/** The prices of an order that the agreement leaves no room for: it prices by something else, or itself. */
export function needlessFields(level: Pick<Level, 'price'>, order: OrderBasics): readonly NeedlessField[] {
  const needed = neededFields(level);
  // Hours and a rate, as nearly all orders are priced, leave nothing to sort out.
  if (needed === byTheHour && order.price === undefined) return nothing;
  return (['hourlyRate', 'price'] as const).filter((field) => order[field] !== undefined && !needed.includes(field));
}
