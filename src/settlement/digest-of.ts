import type { Agreement } from '../agreement/agreement.ts';
import { canonicalJson, sha256 } from '../evidence/digest.ts';
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

/** Agreements are frozen, so that what was made of one once is made of it for good. */
const known = /* @__PURE__ */ new WeakMap<Agreement, Map<string, string>>();

/** Of an agreement as it is read; `other`: the readings that differ from its own defaults, in the order of the register. */
export function digestOf(agreement: Agreement, other: Readings): string {
  const digests = known.get(agreement) ?? new Map<string, string>();
  if (digests.size === 0) known.set(agreement, digests);
  let key = '';
  for (const [id, option] of Object.entries(other)) key += `${id} ${option} `;
  const found = digests.get(key);
  if (found !== undefined) return found;
  const { duties, ...rules } = agreement;
  const digest = sha256(canonicalJson({ agreement: rules, readings: effectiveReadings(agreement, other) }));
  if (digests.size >= MOST_KNOWN) digests.clear();
  digests.set(key, digest);
  return digest;
}
