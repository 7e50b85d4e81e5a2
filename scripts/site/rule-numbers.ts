import type { Agreement, Level, PriceBand } from '../../src/agreement/agreement.ts';
import type { TextLanguage, Words } from '../../src/evidence/clause.ts';
import { hoursText, weeksText } from '../../src/explain/catalogue.ts';
import { inNumber } from '../../src/language/clauses.ts';
import { wordings } from '../../src/language/wordings.ts';
import { numberWords } from './number-words.ts';
import { pick } from './pick.ts';

type Node = { readonly [key: string]: unknown };

/** What an agreement carries as data under a rule: told in words, and where it stands in the agreement. */
export interface RuleNumber {
  readonly told: Words;
  readonly at: string;
}

/** Told elsewhere on the page, or no number: where a clause stands, words, and what a thing is called. */
const NO_NUMBERS = new Set([
  'rule',
  'source',
  'words',
  'name',
  'id',
  'what',
  'who',
  'trigger',
  'alsoIn',
  'title',
  'counted',
  'expected',
  'lot',
]);

export function numbersByRule(agreement: Agreement): ReadonlyMap<string, readonly RuleNumber[]> {
  const found = new Map<string, RuleNumber[]>();
  const add = (rule: string, number: RuleNumber) => found.set(rule, [...(found.get(rule) ?? []), number]);
  for (const { rule, ...number } of levelNumbers(agreement)) add(rule, number);
  const walk = (value: unknown, at: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    if (typeof node.rule === 'string') {
      // The levels last: the number is what is looked for.
      const leaves = [...leavesOf(node)].sort(([a], [b]) => Number(a === 'levels') - Number(b === 'levels'));
      const told = (language: TextLanguage) => leaves.map((leaf) => leafText(leaf, agreement, language)).join(', ');
      if (leaves.length > 0) add(node.rule, { told: { da: told('da'), en: told('en') }, at });
    }
    for (const [key, part] of Object.entries(node))
      walk(part, Array.isArray(value) || at === '' ? at || key : `${at}.${key}`);
  };
  walk(agreement.terms, '');
  return found;
}

type LevelNumber = RuleNumber & { readonly rule: string };

/** Hours, weeks and prices of the levels; the levels that have the same are told together. */
function levelNumbers({ tracks }: Agreement): readonly LevelNumber[] {
  const together = new Map<string, { rule: string; at: string; told: Words; levels: Level[] }>();
  const add = (level: Level, at: string, rule: string, tell: (language: TextLanguage) => string) => {
    const told = { da: tell('da'), en: tell('en') };
    const key = `${rule} ${told.en}`;
    const held = together.get(key) ?? { rule, at, told, levels: [] };
    held.levels.push(level);
    together.set(key, held);
  };
  for (const level of tracks.flatMap(({ levels }) => levels)) {
    const { hours, weeks, hourlyRate } = level;
    if (hours) add(level, 'hours', hours.rule, (language) => hoursText(hours, wordings[language].catalogue));
    if (weeks) add(level, 'weeks', weeks.rule, (language) => weeksText(weeks, wordings[language].catalogue));
    if (hourlyRate) add(level, 'hourlyRate', hourlyRate.rule, (language) => rateText(hourlyRate, language));
  }
  return [...together.values()].map(({ rule, at, told, levels }) => ({
    rule,
    at: `levels.${at}`,
    told: {
      da: `${told.da}: ${levels.map(({ name }) => name.da).join('; ')}`,
      en: `${told.en}: ${levels.map(({ name }) => name.en).join('; ')}`,
    },
  }));
}

function rateText({ min, max }: PriceBand, language: TextLanguage): string {
  const band = `${wordings[language].say.number(min)}–${wordings[language].say.number(max)}`;
  return language === 'da' ? `${band} kr. i timen` : `DKK ${band} an hour`;
}

type Leaf = readonly [key: string, value: string | number | boolean | readonly string[]];

function isNumber(text: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(text);
}

/** The plain values of a clause; a part with a rule of its own is told under that rule. */
function leavesOf(node: Node): readonly Leaf[] {
  return Object.entries(node).flatMap(([key, value]): readonly Leaf[] => {
    if (NO_NUMBERS.has(key) || value === undefined || value === null) return [];
    if (Array.isArray(value)) {
      const plain = value.filter((each): each is string => typeof each === 'string');
      return plain.length > 0 && numberWords[key] ? [[key, plain]] : [];
    }
    // Hours by level are told where the tender is scored: the level is their name.
    if (key === 'usualHours') return [];
    // A word of a term says how, and the rule's own words say that already; what is looked for here is a number.
    if (typeof value === 'string' && !isNumber(value) && !numberWords[key]) return [];
    if (typeof value !== 'object') return [[key, value as Leaf[1]]];
    return 'rule' in value ? [] : leavesOf(value as Node);
  });
}

function leafText([key, value]: Leaf, { tracks }: Agreement, language: TextLanguage): string {
  const words = numberWords[key];
  if (!words) throw new Error(`the rule book has no words for ${key}`);
  const names = new Map(tracks.flatMap(({ levels }) => levels.map(({ id, name }) => [id, name[language]])));
  const groups: Readonly<Record<string, string>> = wordings[language].groups;
  const named = (id: string) => names.get(id) ?? groups[id] ?? id;
  const told =
    typeof value === 'object'
      ? key === 'levels'
        ? levelNames(value, tracks, language)
        : value.map(named).join('; ')
      : typeof value === 'boolean'
        ? pick(language, value ? 'ja' : 'nej', value ? 'yes' : 'no')
        : isNumber(String(value))
          ? wordings[language].say.number(value)
          : named(String(value));
  return inNumber(words[language].replace('#', told), language);
}

/** A track by its name where all of it is meant. */
function levelNames(ids: readonly string[], tracks: Agreement['tracks'], language: TextLanguage): string {
  return tracks
    .flatMap(({ name, levels }) =>
      levels.every(({ id }) => ids.includes(id))
        ? [name[language]]
        : levels.filter(({ id }) => ids.includes(id)).map((level) => level.name[language]),
    )
    .join('; ');
}
