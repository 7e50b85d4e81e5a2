import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agreements } from '../../src/agreements/agreements.ts';
import type { TextLanguage } from '../../src/evidence/clause.ts';
import { clauseWords } from '../../src/language/clauses.ts';
import { type JsonSchema, wordedAgreement } from '../../src/schema/json-schema.ts';

/** Every field of an agreement for the guides: what it asks for, the values that it can have, and an example of it. */

const words = {
  da: { fields: 'Felter', example: 'Eksempel', mayLack: 'kan udelades' },
  en: { fields: 'Fields', example: 'Example', mayLack: 'may be left out' },
} as const;

const OF_EVERY_CLAUSE: ReadonlySet<string> = new Set(['rule', 'source']);

type Path = readonly string[];

/** The list in one language, between the marks of a guide. */
export function agreementFields(root: string, language: TextLanguage): string {
  const held = [...examplesIn(root), ...Object.values(agreements)];
  const topics: string[] = [];
  const told = (schema: JsonSchema, path: Path): readonly string[] =>
    Object.entries(propertiesOf(schema)).flatMap(([name, part]) => {
      const at = [...path, name];
      const inner = innerOf(part);
      const heading = (path.length === 1 && path[0] === 'terms' && topics.push(name) > 0) || false;
      const isOpen = heading || Object.values(inner).some((each) => Object.keys(innerOf(each)).length > 0);
      const line = lineOf(part, at, isOpen ? undefined : exampleAt(held, at, part), language);
      return [...(heading ? [`\n### \`${at.join('.')}\`\n`] : []), line, ...(isOpen ? told(inside(part), at) : [])];
    });
  return told(wordedAgreement(), []).join('\n');
}

/** A guide with its list anew. */
export function withFields(guide: string, list: string): string {
  return guide.replace(
    /(<!-- fields[^>]*-->\n)[\s\S]*(<!-- \/fields -->)/,
    (_, start, end) => `${start}${list}\n${end}`,
  );
}

function lineOf(part: JsonSchema, path: Path, example: unknown, language: TextLanguage): string {
  const { fields, example: named, mayLack } = words[language];
  const { notes, options: phrases } = clauseWords[language];
  const whole = language === 'da' ? String(part.$comment ?? '') : (part.description ?? '');
  // What holds of most fields stands once, before the list.
  const asked = [notes.generic, notes.part].reduce((text, note) => text.replace(note, ''), whole).trim();
  // A word that is written in one of several forms has its description from the first of them.
  const all = optionsOf(part).map((option) => {
    const phrase = (phrases as Readonly<Record<string, string>>)[option];
    return phrase ? `\`${option}\` (${phrase})` : `\`${option}\``;
  });
  const among = new RegExp(notes.among.replace('{options}', '[^.]*').replace('.', '\\.'));
  const said = asked.replace(among, () => notes.among.replace('{options}', () => all.join(', ')));
  const inner = Object.entries(innerOf(part)).filter(([, each]) => Object.keys(innerOf(each)).length === 0);
  const forms = formsOf(part).filter(({ properties }) => properties);
  const isNeeded = (name: string) => forms.every(({ required = [] }) => required.includes(name));
  const list = inner.map(([name, each]) => {
    const options = optionsOf(each);
    const notes = [...(options.length > 0 ? [options.join(' | ')] : []), ...(isNeeded(name) ? [] : [mayLack])];
    return `\`${name}\`${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
  });
  return [
    `- \`${path.join('.')}\``,
    said === '' ? [] : `: ${said}`,
    list.length > 0 ? ` ${fields}: ${list.join(', ')}.` : [],
    example === undefined ? [] : ` ${named}: \`${JSON.stringify(example)}\``,
  ]
    .flat()
    .join('');
}

/** A schema, its items, and the forms of both. */
function formsOf(schema: JsonSchema): readonly JsonSchema[] {
  const { items, oneOf = [], anyOf } = schema;
  const forms = [...oneOf, ...((anyOf as readonly JsonSchema[] | undefined) ?? []), ...(items ? [items] : [])];
  return [schema, ...forms.flatMap(formsOf)];
}

function propertiesOf(schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  const all = formsOf(schema).flatMap(({ properties = {} }) => Object.entries(properties));
  const kept = all.filter(([name]) => !OF_EVERY_CLAUSE.has(name));
  const names = [...new Set(kept.map(([name]) => name))];
  return Object.fromEntries(
    names.map((name) => {
      const parts = kept.flatMap(([each, part]) => (each === name ? [part] : []));
      const [first = {}] = parts;
      return [name, parts.length === 1 ? first : { ...first, oneOf: parts }];
    }),
  );
}

/** What stands inside a field; texts in two languages are one value. */
function innerOf(part: JsonSchema): Readonly<Record<string, JsonSchema>> {
  const { da, en, ...inner } = propertiesOf(part);
  return inner;
}

function inside(part: JsonSchema): JsonSchema {
  return { type: 'object', properties: innerOf(part) };
}

function optionsOf(part: JsonSchema): readonly string[] {
  const all = formsOf(part).flatMap(({ const: only, enum: some }) =>
    only === undefined ? (some ?? []) : [String(only)],
  );
  return [...new Set(all)];
}

function examplesIn(root: string): readonly unknown[] {
  const folder = join(root, 'docs/examples/agreements');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return [join(root, 'docs/examples/own-agreement.json'), ...files.map((file) => join(folder, file))].map((file) =>
    JSON.parse(readFileSync(file, 'utf8')),
  );
}

/** A value that an agreement has there; where none has one, what the schema takes. */
function exampleAt(held: readonly unknown[], path: Path, part: JsonSchema): unknown {
  const found = held.flatMap((each) => valuesAt(each, path))[0];
  return shortened(found === undefined ? madeOf(part) : found);
}

function valuesAt(value: unknown, [key, ...rest]: Path): readonly unknown[] {
  if (Array.isArray(value) && key !== undefined) return value.flatMap((each) => valuesAt(each, [key, ...rest]));
  if (key === undefined) return value === undefined ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return valuesAt((value as Readonly<Record<string, unknown>>)[key], rest);
}

/** Without the places of clauses, which every clause has, and of a list its first item. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name, part]) => !OF_EVERY_CLAUSE.has(name) && part !== undefined);
  return Object.fromEntries(kept.map(([name, part]) => [name, shortened(part)]));
}

/** The least that a schema takes. */
function madeOf(part: JsonSchema): unknown {
  const { const: only, enum: all, type, items, oneOf, properties, required = [] } = part;
  if (only !== undefined) return only;
  if (all) return all[0];
  if (oneOf?.[0]) return madeOf(oneOf[0]);
  if (type === 'array') return items ? [madeOf(items)] : [];
  if (type === 'integer') return Math.max(Number(part.minimum ?? 1), 1);
  if (type === 'boolean') return true;
  if (!properties) return part.format === 'date-time' ? '2027-02-01T12:00:00Z' : '10';
  const own = Object.keys(properties).filter((name) => !OF_EVERY_CLAUSE.has(name));
  const needed = own.filter((name) => required.includes(name));
  const names = needed.length > 0 ? needed : own.slice(0, 1);
  return Object.fromEntries(names.map((name) => [name, madeOf(properties[name] ?? {})]));
}
