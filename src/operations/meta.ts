import type { Agreement } from '../agreement/agreement.ts';
import { namesOf, type OwnNames } from '../agreement/names.ts';
import { shippedAgreement } from '../agreements/agreements.ts';
import { clausesRead } from '../settlement/bearing.ts';
import { DEFAULTS, digestOf, effectiveReadings, otherThanDefault } from '../settlement/digest-of.ts';
import type { InForce } from '../settlement/in-force.ts';
import { allReadings, type Readings } from '../settlement/readings.ts';
import { version } from '../version.ts';

/** What an answer says of how it was made. */
export interface AnswerMeta {
  /** The version of the library. */
  readonly library: string;
  /** The agreement that answered. */
  readonly agreement: {
    /** The id of the agreement. */
    readonly id: string;
    /** The version of the agreement's text. */
    readonly version: string;
  };
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
