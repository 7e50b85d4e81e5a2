import { readdirSync, readFileSync } from 'node:fs';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavn2016Unge } from '../../src/agreements/koebenhavn-2016-unge.ts';
import { koebenhavnUdsatteOver30 } from '../../src/agreements/koebenhavn-udsatte-over-30.ts';
import { ownAgreementJson } from '../cases/own-agreement.ts';
import type { Random } from './random.ts';

/**
 * Agreements put together by chance: whole groups of terms, single clauses, levels, numbers and words, each left out, or taken
 * from any agreement that the tests know. All their words and names are made plain first, so that what an answer says of a party
 * is said by the agreement or by nobody.
 */

type Json = Record<string, unknown>;

const folder = new URL('../../docs/examples/agreements/', import.meta.url);
const models = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Json);

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const isWords = (value: unknown) =>
  isObject(value) && typeof value.da === 'string' && typeof value.en === 'string' && Object.keys(value).length === 2;

function plain(agreement: unknown): Json {
  const { duties: _, parties: __, channels: ___, readings: ____, $schema: _____, ...rules } = agreement as Json;
  const text = JSON.stringify(rules, (_key, value) => (isWords(value) ? { da: 'egne ord', en: 'own words' } : value));
  // Documents of their own: what the library knows of Copenhagen's holds for nobody else.
  return JSON.parse(text.replaceAll(/"D(\d+)"/g, '"K$1"'));
}

const pool = [koebenhavn2016Fyldt30, koebenhavn2016Unge, koebenhavnUdsatteOver30, ...models, ownAgreementJson()].map(
  plain,
) as [Json, ...Json[]];
const documents = [
  ...new Map(pool.flatMap((each) => each.documents as Json[]).map((each) => [each.id, each])).values(),
].map((each, at) => ({ ...each, title: `Egen aftale ${at}` }));

const groupsOfTerms = [...new Set(pool.flatMap(({ terms }) => Object.keys(terms as Json)))];
const termsOf = ({ terms }: Json, group: string) => (terms as Json)[group] as Json | undefined;

/** What stands at the same place in any agreement: of each path with lists as one place, the numbers and words that are used. */
const used = new Map<string, unknown[]>();
function gather(value: unknown, path: string): void {
  if (Array.isArray(value)) for (const each of value) gather(each, `${path}[]`);
  else if (isObject(value)) for (const [key, each] of Object.entries(value)) gather(each, `${path}.${key}`);
  else if (!isCited(path)) used.set(path, [...(used.get(path) ?? []), value]);
}
const isCited = (path: string) => /\.(rule|source|id|document|section|page|da|en)\b/.test(path);
for (const { terms, tracks } of pool) {
  gather(terms, 'terms');
  gather(tracks, 'tracks');
}

/** Some numbers and words moved to what another agreement says there, numbers of days and weeks also by one. */
function moved(value: unknown, path: string, random: Random): unknown {
  if (Array.isArray(value)) return value.map((each) => moved(each, `${path}[]`, random));
  if (isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, moved(each, `${path}.${key}`, random)]));
  }
  const others = used.get(path);
  if (!others || !random.chance(0.06)) return value;
  if (typeof value === 'number' && random.chance(0.5)) return Math.max(0, value + (random.chance(0.5) ? 1 : -1));
  return random.one(others as [unknown]);
}

function crossedTerms(base: Json, random: Random): Json {
  const terms: Json = {};
  for (const group of groupsOfTerms) {
    const from = random.chance(0.2) ? random.one(pool) : base;
    const taken = random.chance(0.15) ? undefined : termsOf(from, group);
    if (!taken) continue;
    const clauses = Object.entries(taken).filter(() => !random.chance(0.08));
    if (random.chance(0.2)) {
      const [more] = Object.entries(termsOf(random.one(pool), group) ?? {}).filter(() => random.chance(0.5));
      if (more) clauses.push(more);
    }
    if (clauses.length > 0) terms[group] = Object.fromEntries(clauses);
  }
  return terms;
}

/** The same with nothing in it about levels and results that this agreement does not have. */
function fitted(
  value: unknown,
  has: { readonly levels: ReadonlySet<unknown>; readonly results: ReadonlySet<unknown> },
): unknown {
  if (Array.isArray(value)) return value.map((each) => fitted(each, has)).filter((each) => each !== undefined);
  if (!isObject(value)) return value;
  const fields: Json = {};
  for (const [key, each] of Object.entries(value)) {
    const known = key === 'levels' ? has.levels : key === 'bonus' ? has.results : undefined;
    const kept = known && isIds(each) ? each.filter((id) => known.has(id)) : fitted(each, has);
    // What is said of some levels is said of none where it has none of them.
    if (key === 'levels' && isIds(kept) && kept.length === 0) return undefined;
    if (kept !== undefined) fields[key] = kept;
  }
  return fields;
}

const isIds = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((id) => typeof id === 'string');
const idsOf = (items: unknown) => (Array.isArray(items) ? items.map(({ id }: Json) => id) : []);

/** One of them; not every one is an agreement, since what contradicts itself is refused. */
export function crossedAgreement(random: Random): Json {
  const base = random.one(pool);
  const tracks = (random.chance(0.15) ? random.one(pool) : base).tracks as readonly Json[];
  const terms = moved(crossedTerms(base, random), 'terms', random) as Json;
  const levels = new Set(tracks.flatMap((track) => idsOf(track.levels)));
  const results = new Set(idsOf((terms.results as Json | undefined)?.list));
  const rules = { tracks: moved(tracks, 'tracks', random), terms };
  return { ...base, id: 'egen-aftale', documents, absent: [], ...(fitted(rules, { levels, results }) as Json) };
}
