import type { Agreement } from '../agreement/agreement.ts';
import { namesOf, type OwnNames } from '../agreement/names.ts';
import { shippedAgreement } from '../agreements/agreements.ts';
import { canonicalJson, sha256 } from '../evidence/digest.ts';
import { defaultOption, type Reading } from '../evidence/reading.ts';
import { clausesRead } from '../settlement/bearing.ts';
import type { InForce } from '../settlement/in-force.ts';
import { allReadings, type Readings } from '../settlement/readings.ts';
import { version } from '../version.ts';

/** What an answer says of how it was made. */
export interface AnswerMeta {
  /** The version of the library. */
  readonly library: string;
  readonly agreement: { readonly id: string; readonly version: string };
  /** The readings that differ from the default and bear on the agreement that was asked. */
  readonly readings: Readings;
  /**
   * SHA-256, in lower-case hex, of the canonical JSON (keys sorted) of `{agreement, readings}`: the agreement without its
   * list of duties, which computes nothing, and the option that holds of every reading that bears on it. Two answers of one
   * digest were given under the same rules, whatever else a caller chose.
   */
  readonly digest: string;
  /**
   * What the agreement calls parties, ways and groups, where those are no names of an agreement that comes with the library
   * under its id: texts are told in them.
   */
  readonly names?: OwnNames;
  /** The names of each order of a settlement, where one of them stands under an agreement with other names. */
  readonly orderNames?: readonly OwnNames[];
  /** The digest of each order of a settlement, where they stand under several agreements. */
  readonly digests?: readonly string[];
  /** The option that holds of every reading that bears on the agreement, where `meta: "full"` asks for it. */
  readonly effectiveReadings?: Readings;
}

/** No reading chosen: each has its default. */
export const DEFAULTS: Readings = Object.freeze({});

export function metaOf(
  { agreement, version: textInForce, facts }: InForce,
  readings: Readings,
  isFull: boolean,
): AnswerMeta {
  const other = otherThanDefault(agreement, readings);
  const under = agreementsOf(agreement, facts);
  const digests = under?.map((each) => digestOf(each, otherThanDefault(each, readings)));
  const names = ownNames(agreement);
  const orderNames = under?.some((each) => ownNames(each) !== undefined) ? under.map(namesOf) : undefined;
  return {
    library: version,
    agreement: { id: agreement.id, version: textInForce },
    readings: bearingOn([agreement, ...(under ?? [])], other),
    digest: digestOf(agreement, other),
    ...(names && { names }),
    ...(orderNames && { orderNames }),
    ...(digests && { digests }),
    ...(isFull && { effectiveReadings: effectiveReadings(agreement, readings) }),
  };
}

function otherThanDefault(agreement: Agreement, readings: Readings): Readings {
  if (readings === DEFAULTS) return DEFAULTS;
  const other = allReadings.flatMap((reading) => {
    const option = readings[reading.id];
    return option === undefined || option === defaultOption(reading, agreement) ? [] : [[reading.id, option] as const];
  });
  return Object.fromEntries(other);
}

/** Those of some readings that bear on one of the agreements at least. */
function bearingOn(agreements: readonly Agreement[], readings: Readings): Readings {
  if (readings === DEFAULTS) return DEFAULTS;
  const isBearing = ({ id }: (typeof allReadings)[number]) =>
    agreements.some((each) => clausesRead(id, each).length > 0);
  return Object.fromEntries(
    allReadings
      .filter((each) => readings[each.id] !== undefined && isBearing(each))
      .map(({ id }) => [id, readings[id]]),
  );
}

function effectiveReadings(agreement: Agreement, readings: Readings): Readings {
  const optionOf = (reading: Reading & (typeof allReadings)[number]) =>
    readings[reading.id] ?? defaultOption<string>(reading, agreement);
  const those = allReadings.filter(({ id }) => clausesRead(id, agreement).length > 0);
  return Object.fromEntries(those.map((reading) => [reading.id, optionOf(reading)]));
}

/** The agreement of each order, where one stands under another agreement than that of the whole. */
function agreementsOf(common: Agreement, { orders }: InForce['facts']): readonly Agreement[] | undefined {
  if (!Array.isArray(orders)) return undefined;
  const under = (orders as readonly { readonly agreement?: Agreement }[]).map(({ agreement = common }) => agreement);
  return under.every((agreement) => agreement === common) ? undefined : under;
}

/** Agreements are frozen, so that what was made of one once is made of it for good. */
const namesKnown = /* @__PURE__ */ new WeakMap<Agreement, { readonly own: OwnNames | undefined }>();

/** The names of an agreement, where they are not those of the one that comes with the library under its id. */
function ownNames(agreement: Agreement): OwnNames | undefined {
  const before = namesKnown.get(agreement);
  if (before) return before.own;
  const shipped = shippedAgreement(agreement.id);
  const names = namesOf(agreement);
  const isShipped = JSON.stringify(names) === JSON.stringify(namesOf(shipped ?? {}));
  const own = isShipped ? undefined : names;
  namesKnown.set(agreement, { own });
  return own;
}

/** Most digests that are remembered of one agreement: far more than one program asks under. */
const MOST_KNOWN = 100;

const known = /* @__PURE__ */ new WeakMap<Agreement, Map<string, string>>();

/** `other`: the readings that differ from the agreement's own defaults, in the order of the register. */
function digestOf(agreement: Agreement, other: Readings): string {
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
