import { type Agreement, findLevel, type Level } from '../agreement/agreement.ts';
import type { AskedHistory } from '../agreement/history.ts';
import { groupsOf } from '../agreement/names.ts';
import { neededFields } from '../agreement/needed.ts';
import { always, alwaysAmong } from './values.ts';

/** What an order must say depends on its level: these checks look at an input and its agreement together. */

interface Loose {
  readonly [key: string]: unknown;
}

type Path = readonly (string | number)[];
/** Looks at an order with the agreement beside it. */
type Look = (order: Loose, agreement: unknown, path: Path) => void;

/** Two settlements beside each other. */
const SETTLEMENTS = ['before', 'after'] as const;
const ORDER_LISTS = ['orders', 'cases', 'otherOrders', 'previousOrders'] as const;

/** Looks at every order of an input. */
function lookAtOrders(input: Loose, agreement: unknown, path: Path, look: Look): void {
  const { order } = input;
  if (isLoose(order)) look(order, agreement, [...path, 'order']);
  for (const key of SETTLEMENTS) {
    const side: unknown = input[key];
    if (isLoose(side)) lookAtOrders(side, side.agreement ?? agreement, [...path, key], look);
  }
  for (const key of ORDER_LISTS) {
    const items: unknown = input[key];
    if (!Array.isArray(items)) continue;
    items.forEach((item: unknown, at) => {
      if (!isLoose(item)) return;
      const here = [...path, key, at];
      const isWithFacts = key !== 'otherOrders' || 'order' in item || 'closure' in item;
      if (isWithFacts) lookAtOrders(item, item.agreement ?? agreement, here, look);
      else look(item, agreement, here);
    });
  }
}

/** The level in the agreement, or in the first of its versions: what a level is ordered by does not change between them. */
function levelIn(given: unknown, id: unknown): Level | undefined {
  const agreement = agreementIn(given);
  return agreement && typeof id === 'string' ? findLevel(agreement, id)?.level : undefined;
}

function agreementIn(given: unknown): Agreement | undefined {
  if (!isLoose(given)) return undefined;
  const agreement = 'versions' in given ? (given as unknown as AskedHistory).versions[0].agreement : given;
  return 'tracks' in agreement ? (agreement as Agreement) : undefined;
}

function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every order says its hours, but one of a level without a rule on them. */
export const hoursTold = always<Loose>((input, problem) => {
  lookAtOrders(input, input.agreement, [], (order, given, path) => {
    const level = levelIn(given, order.level);
    const isFree = level !== undefined && !level.hours;
    if (!isFree && order.hoursPerWeek === undefined && order.hoursInterval === undefined) {
      problem('missing-field', ...path, 'hoursPerWeek');
    }
  });
});

/** The group of an order is a common one, or one that its agreement names. */
export const groupsTold = alwaysAmong<Loose>((input, problem) => {
  lookAtOrders(input, input.agreement, [], ({ benefitGroup }, given, path) => {
    if (typeof benefitGroup !== 'string') return;
    const agreement = agreementIn(given);
    const known = agreement && groupsOf(agreement);
    if (known && !known.includes(benefitGroup)) problem(known, [...path, 'benefitGroup']);
  });
});

/** The order that is priced says what its price is reckoned from; of an agreement without a price nothing is asked. */
export const priceTold = always<Loose>((input, problem) => {
  const { order } = input;
  const agreement = agreementIn(input.agreement);
  if (!isLoose(order) || (agreement && !agreement.terms.fee?.price)) return;
  const level = levelIn(input.agreement, order.level);
  for (const field of neededFields(level ?? {})) {
    const isTold = order[field] !== undefined || (field === 'hoursPerWeek' && isInWords(order, level));
    if (!isTold) problem('missing-field', 'order', field);
  }
});

/** Of a shipped agreement a JSON Schema can say what its orders need: each of its levels has hours and a rate by the hour. */
const shipped = { required: ['agreement'], properties: { agreement: { type: 'string' } } };

export const hoursToldJson = {
  if: shipped,
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: { properties: { order: { anyOf: [{ required: ['hoursPerWeek'] }, { required: ['hoursInterval'] }] } } },
};

export const priceToldJson = {
  if: shipped,
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: { properties: { order: { required: ['hoursPerWeek', 'hourlyRate'] } } },
};

/** A missing `hoursPerWeek` is told once: by `hoursTold`, where the level is ordered by hours and has none at all. */
function isInWords(order: Loose, level: Level | undefined): boolean {
  return order.hoursInterval === undefined && (level === undefined || level.hours !== undefined);
}
