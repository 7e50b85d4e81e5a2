import { refuse } from '../problem/problem.ts';
import type { Readings } from './readings.ts';

/** For each version whose answers can be held, the options that it knew no other of, where the default is another today. */
const held = {
  '0.1': {
    'bonus-income': 'held-that-day',
    'bonus-provider-change': 'same-provider-only',
    'order-week': 'calendar',
    'mentor-follow-up': 'monthly',
    'price-lowest': 'all-bidders',
    'page-limit': 'all-together',
  },
} as const satisfies Readonly<Record<string, Readings>>;

/** A version whose answers can be held. */
export type HeldVersion = keyof typeof held;

/**
 * The options under which what an earlier version answered comes out as it was, but for fields that are new (fastholdte
 * fortolkninger): to be given as `readings`, whole or in part. What changed by a rule that was wrong has no option;
 * docs/upgrading.md lists it.
 *
 * A07, A42, A83, A95, A96, A98 · R144, R154, R180, R241, R246 · Problems: `invalid-option` at `version`, thrown as a `RulesError`.
 *
 * @example readingsOf('0.1')['order-week'] // => 'calendar'
 */
export function readingsOf(version: HeldVersion): Readings {
  return Object.hasOwn(held, version) ? { ...held[version] } : refuse('invalid-option', 'version');
}
