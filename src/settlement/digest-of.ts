import type { Agreement } from '../agreement/agreement.ts';
import { canonicalJson, sha256After } from '../evidence/digest.ts';
import { defaultOption, type Reading } from '../evidence/reading.ts';
import { clausesRead } from './bearing.ts';
import { allReadings, type Readings } from './readings.ts';

/** No reading chosen: each has its default. */
export const DEFAULTS: Readings = Object.freeze({});

/** Those of some readings that the agreement would not have by itself. */
export function otherThanDefault(agreement: Agreement, readings: Readings): Readings {
  if (readings === DEFAULTS) return DEFAULTS;
  const other = allReadings.flatMap((reading) => {
    const option = readings[reading.id];
    return option === undefined || option === defaultOption(reading, agreement) ? [] : [[reading.id, option] as const];
  });
  return Object.fromEntries(other);
}

/** The option that holds of every reading. */
export function effectiveReadings(agreement: Agreement, readings: Readings): Readings {
  const optionOf = (reading: Reading & (typeof allReadings)[number]) =>
    readings[reading.id] ?? defaultOption<string>(reading, agreement);
  const those = allReadings.filter(({ id }) => clausesRead(id, agreement).length > 0);
  return Object.fromEntries(those.map((reading) => [reading.id, optionOf(reading)]));
}

/** Most digests that are remembered of one agreement: far more than one program asks under. */
const MOST_KNOWN = 100;

/** What is remembered of an agreement. */
interface Known {
  /** The digest of its rules with what follows them: they are nearly all of it, and the same under any readings. */
  readonly digestWith: (rest: string) => string;
  readonly digests: Map<string, string>;
}

/** Agreements are frozen, so that what was made of one once is made of it for good. */
const known = /* @__PURE__ */ new WeakMap<Agreement, Known>();

function knownOf(agreement: Agreement): Known {
  const found = known.get(agreement);
  if (found) return found;
  const { duties, ...rules } = agreement;
  // The beginning of the canonical JSON of the rules and the readings.
  const fresh = {
    digestWith: sha256After(`{"agreement":${canonicalJson(rules)},`),
    digests: new Map<string, string>(),
  };
  known.set(agreement, fresh);
  return fresh;
}

/** Of an agreement as it is read; `other`: the readings that differ from its own defaults, in the order of the register. */
export function digestOf(agreement: Agreement, other: Readings): string {
  const { digestWith, digests } = knownOf(agreement);
  let key = '';
  for (const [id, option] of Object.entries(other)) key += `${id} ${option} `;
  const found = digests.get(key);
  if (found !== undefined) return found;
  const digest = digestWith(`"readings":${canonicalJson(effectiveReadings(agreement, other))}}`);
  if (digests.size >= MOST_KNOWN) digests.clear();
  digests.set(key, digest);
  return digest;
}
