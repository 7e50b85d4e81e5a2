import type { Answer } from '../../src/operations/answer.ts';
import { answer, type OperationName } from '../../src/operations/operations.ts';
import type { Random } from '../oracle/random.ts';

/** What JSON cannot hold and another program can: each is made anew for every input. */
const liveValues: readonly (() => unknown)[] = [
  () => undefined,
  () => Symbol('x'),
  () => 10n,
  () => () => 'x',
  () => class {},
  () => new Date(0),
  () => new Date(Number.NaN),
  () => new Map([['a', 1]]),
  () => new Set([1]),
  () => /x/,
  () => new Error('x'),
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => Object('140'),
  () => Object(140),
  () => Object(true),
  () => new Array(5),
  () => new Array(2 ** 32 - 1),
  () => new Uint8Array(8),
  () => Object.freeze({ a: 1 }),
  () => Object.assign(Object.create(null), { a: 1 }),
  () => Object.create({ level: 'virksomhedsspor-b' }),
  () => globalThis,
  () => Promise.resolve(1),
  () => new Proxy({}, {}),
  () => new Proxy([], {}),
  () => revoked({}),
  () => revoked([]),
  () => ({
    get trap() {
      throw new Error('read');
    },
  }), // prettier-ignore
  () =>
    new Proxy({}, { get: raise, ownKeys: raise, getPrototypeOf: raise, has: raise, getOwnPropertyDescriptor: raise }),
  () => new Proxy([], { get: raise }),
  () => ({ toJSON: raise, toString: raise, valueOf: raise, [Symbol.toPrimitive]: raise }),
  () => changing('140', 'x'),
  () => changing(12, undefined),
  () => {
    const ring: Record<string, unknown> = {};
    ring.ring = ring;
    return ring;
  },
  () => {
    const ring: unknown[] = [];
    ring.push(ring, ring);
    return ring;
  },
  () => nested(5_000),
  () => 'x'.repeat(1_000_000),
  () => '1'.repeat(100_000),
  () => Array(200_000).fill({}),
  () => Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`f${at}`, at])),
];

function raise(): never {
  throw new Error('touched');
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** Another value each time it is read. */
function changing(first: unknown, then: unknown): unknown {
  let reads = 0;
  return Object.defineProperty({}, 'value', { enumerable: true, get: () => (reads++ === 0 ? first : then) });
}

function nested(depth: number): unknown {
  let core: unknown = {};
  for (let level = 0; level < depth; level++) core = level % 2 === 0 ? [core] : { order: core };
  return core;
}

/** Fields that something may look at though the schema has refused the rest, or does not know them. */
const looked = ['order', 'agreement', 'readings', 'figures', 'events', 'input', 'operation', 'steps'] as const;
const lookedIn = ['level', 'versions', 'id', 'length', 'terms', 'then'] as const;

function throwing(): object {
  return Object.defineProperties(
    {},
    Object.fromEntries(lookedIn.map((field) => [field, { enumerable: true, get: raise }])),
  );
}

/** An input with one such value somewhere in it, or nothing but the value. */
export function askLive(name: OperationName, text: string, random: Random): (() => Answer) | null {
  const make = random.one(liveValues as readonly [() => unknown, ...(() => unknown)[]]);
  if (random.chance(0.05)) {
    const value = make();
    return () => answer(name, value);
  }
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof input === 'object' && input !== null && !Array.isArray(input) && random.chance(0.1)) {
    const value = random.chance(0.5) ? throwing() : make();
    Object.defineProperty(input, random.one(looked), { value, enumerable: true, configurable: true, writable: true });
    return () => answer(name, input);
  }
  let at = input;
  while (typeof at === 'object' && at !== null) {
    const keys = Object.keys(at);
    if (keys.length === 0) break;
    const key = random.one(keys as [string, ...string[]]);
    const inner = (at as Record<string, unknown>)[key];
    if (typeof inner !== 'object' || inner === null || random.chance(0.3)) {
      if (key === '__proto__') break;
      if (random.chance(0.2)) Object.defineProperty(at, key, { enumerable: true, get: raise });
      else (at as Record<string, unknown>)[key] = make();
      break;
    }
    at = inner;
  }
  return () => answer(name, input);
}
