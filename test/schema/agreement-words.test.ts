import { expect, it } from 'vitest';
import { clauseKey, clauseWords, fieldsOf } from '../../src/language/clauses.ts';
import { type JsonSchema, wordedAgreement } from '../../src/schema/json-schema.ts';

interface Property {
  readonly path: readonly string[];
  readonly part: JsonSchema;
}

/** Every property of every form of an agreement, with its path. */
function propertiesOf(schema: JsonSchema, path: readonly string[] = []): readonly Property[] {
  const forms = [...(schema.oneOf ?? []), ...((schema.anyOf as JsonSchema[] | undefined) ?? [])];
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, part]) => [
    { path: [...path, name], part },
    ...propertiesOf(part, [...path, name]),
  ]);
  return [
    ...own,
    ...(schema.items ? propertiesOf(schema.items, path) : []),
    ...forms.flatMap((form) => propertiesOf(form, path)),
  ];
}

const properties = propertiesOf(wordedAgreement());
const keys = new Set(properties.map(({ path }) => clauseKey(path)));
const names = new Set(properties.map(({ path }) => path.at(-1) ?? ''));

it('every property has words in both languages', () => {
  expect(properties.length).toBeGreaterThan(1_000);
  const silent = properties.filter(({ part }) => !part.description || !part.$comment);
  expect([...new Set(silent.map(({ path }) => clauseKey(path)))]).toEqual([]);
  expect(
    properties.filter(({ part }) => part.description === part.$comment).map(({ path }) => clauseKey(path)),
  ).toEqual([]);
});

it('no words are written for what no agreement has', () => {
  const { sentences, plain, absent } = clauseWords.en;
  expect(Object.keys(sentences).filter((key) => !keys.has(key))).toEqual([]);
  expect(Object.keys(absent).filter((key) => !keys.has(key))).toEqual([]);
  expect(Object.keys(plain).filter((key) => !keys.has(key) && !names.has(key) && key !== 'party')).toEqual([]);
});

it('a sentence is made of fields of its clause, the same in both languages', () => {
  const { en, da } = clauseWords;
  for (const [key, sentence] of Object.entries(en.sentences)) {
    const fields = fieldsOf(sentence);
    expect([key, [...fieldsOf(da.sentences[key] ?? '')].sort()]).toEqual([key, [...fields].sort()]);
    expect([key, fields.filter((field) => !keys.has(`${key}.${field}`))]).toEqual([key, []]);
  }
});

/** What can be told apart by reading it: a number, a text, one of several words, a list. */
function isChoice({ part }: Property): boolean {
  if (part.const !== undefined || part.properties || part.enum?.length === 1) return false;
  return part.type !== 'array' || part.items?.properties === undefined;
}

it('every number and word of a clause stands in its sentence, and every word has a phrase', () => {
  const { sentences, options } = clauseWords.en;
  const silent: string[] = [];
  for (const property of properties) {
    const { path, part } = property;
    const around = sentences[clauseKey(path.slice(0, -1))];
    const name = path.at(-1) ?? '';
    if (around === undefined || !isChoice(property) || notSaid.has(name) || sentences[clauseKey(path)]) continue;
    if (!fieldsOf(around).includes(name)) silent.push(clauseKey(path));
    const words = [...(part.enum ?? []), ...(part.items?.enum ?? [])];
    if (path[0] === 'terms' || path[0] === 'tracks') {
      silent.push(...words.filter((word) => !(word in options) && name !== 'figure' && name !== 'figures'));
    }
  }
  expect([...new Set(silent)]).toEqual([]);
});

it('no rule is a bare place: each says something by a word or a number', () => {
  const rules = properties.filter(({ part }) => part.properties?.rule && part.properties.source);
  expect(rules.length).toBeGreaterThan(100);
  const bare = rules.filter(({ part }) => Object.keys(part.properties ?? {}).every((name) => places.has(name)));
  expect(bare.map(({ path }) => clauseKey(path))).toEqual([]);
});

/** Where a rule stands. */
const places = new Set(['rule', 'source', 'alsoIn']);

/** The place of a clause, which is told beside it; ids of what it stands in; what only programs read. */
const notSaid = new Set(['rule', 'id', 'area', 'topics', 'parties', 'alsoIn', 'kind', 'what']);

it('no description has two full stops, an amount in Danish at its end neither', () => {
  const texts = properties.flatMap(({ part }) => [String(part.description ?? ''), String(part.$comment ?? '')]);
  expect(texts.filter((text) => text.includes('..'))).toEqual([]);
});
