import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { type NamedParty, type NamedWay, namedParties, namedWays } from '../../src/agreement/names.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavn2016Unge } from '../../src/agreements/koebenhavn-2016-unge.ts';
import type { Language, Words } from '../../src/evidence/clause.ts';
import { inputJsonSchema, outputJsonSchema } from '../../src/operations/json-schema.ts';
import { answer, explain, operations } from '../../src/operations/operations.ts';
import { type AgreementCase, agreementText } from '../../src/operations/own-agreement.ts';
import { defineAgreement } from '../../src/schema/agreement.ts';
import { agreementJsonSchema } from '../../src/schema/json-schema.ts';
import { operationExamples } from '../cases/operations.ts';
import absence from '../cases/whole-answers/absence.json' with { type: 'json' };
import bonus from '../cases/whole-answers/bonus.json' with { type: 'json' };
import contract from '../cases/whole-answers/contract.json' with { type: 'json' };
import deadlines from '../cases/whole-answers/deadlines.json' with { type: 'json' };
import delivery from '../cases/whole-answers/delivery.json' with { type: 'json' };
import invoicing from '../cases/whole-answers/invoicing.json' with { type: 'json' };
import penalties from '../cases/whole-answers/penalties.json' with { type: 'json' };
import prices from '../cases/whole-answers/prices.json' with { type: 'json' };

/** An agreement calls parties, ways, letters and groups what it likes, and no sentence knows another name for them. */
const whoDa = (id: string) => `Zyx-${id}`;
const named: Record<NamedParty, Words> = Object.fromEntries(
  namedParties.map((id) => [id, { da: whoDa(id.toUpperCase()), en: `Qwx-${id.toUpperCase()}` }]),
) as Record<NamedParty, Words>;
const ways: Record<NamedWay, Words> = Object.fromEntries(
  namedWays.map((id) => [id, { da: whoDa(id.toUpperCase()), en: `Qwx-${id.toUpperCase()}` }]),
) as Record<NamedWay, Words>;

/** The rules of a shipped agreement under an id and names of its own, and without the texts of its documents. */
function renamed(agreement: Agreement, own: Own): Agreement {
  const { duties: _, parties: __, channels: ___, ...rules } = agreement;
  const isWords = (value: unknown) =>
    typeof value === 'object' && value !== null && 'da' in value && 'en' in value && Object.keys(value).length === 2;
  const bare = JSON.parse(
    JSON.stringify(rules, (_key, value) => (isWords(value) ? { da: 'egne ord', en: 'own words' } : value)).replaceAll(
      '"D16"',
      '"K1"',
    ),
  );
  return { ...bare, id: 'egen-aftale', documents: [{ id: 'K1', title: 'Egen aftale' }], absent: [], ...own };
}

const shipped: Readonly<Record<string, Agreement>> = {
  [koebenhavn2016Fyldt30.id]: koebenhavn2016Fyldt30 as Agreement,
  [koebenhavn2016Unge.id]: koebenhavn2016Unge as Agreement,
};

/** Every question that an example or a worked answer asks of the agreements of 2016. */
const asked = [
  ...Object.entries(operationExamples).flatMap(([operation, inputs]) => inputs.map((input) => ({ operation, input }))),
  ...[absence, bonus, contract, deadlines, delivery, invoicing, penalties, prices].flat(),
].filter(
  ({ operation, input }) =>
    String((input as { agreement?: unknown }).agreement) in shipped && operation !== 'rules' && operation !== 'duties',
) as readonly { readonly operation: string; readonly input: { readonly agreement: string } }[];

/** An input with the agreements it names by their ids put in its place. */
function put(value: unknown, under: Readonly<Record<string, Agreement>>): unknown {
  if (typeof value === 'string') return under[value] ?? value;
  if (Array.isArray(value)) return value.map((each) => put(each, under));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, put(each, under)]));
}

type Own = Pick<Agreement, 'parties' | 'channels' | 'groups'>;

/** All that is said to these questions by an agreement with other names: the texts, and the messages of their JSON. */
function saidBy(own: Own): Readonly<Record<Language, readonly string[]>> {
  const under = Object.fromEntries(
    Object.entries(shipped).map(([id, each]) => [id, defineAgreement(renamed(each, own))]),
  );
  const said: Record<Language, string[]> = { da: [], en: [] };
  for (const { operation, input } of asked) {
    const told = answer(operation, put(input, under));
    JSON.stringify(told, (key, value) => {
      if (key === 'messageDa') said.da.push(`${operation}: ${value}`);
      if (key === 'message') said.en.push(`${operation}: ${value}`);
      return value;
    });
    for (const language of ['da', 'en'] as const) {
      said[language].push(
        ...explain(operation, told, language)
          .split('\n')
          .map((line) => `${operation}: ${line}`),
      );
    }
  }
  return said;
}

const readOut = (agreement: Agreement, language: Language) => agreementText(agreement, language).split('\n');

const examples = new URL('../../docs/examples/agreements/', import.meta.url);
const textOf = (file: string) => readFileSync(new URL(file, examples), 'utf8');

/** The agreements that the project ships as examples of one's own, each with its author's cases. */
const ownFiles = readdirSync(examples)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const cases = textOf(file.replace('.json', '.cases.ndjson')).trim().split('\n');
    return [
      file,
      JSON.parse(textOf(file)) as Agreement,
      cases.map((line) => JSON.parse(line) as AgreementCase),
    ] as const;
  });

/** Asked once, by the first test that needs it. */
const once = (own: Own) => {
  let said: ReturnType<typeof saidBy> | undefined;
  return (language: Language) => {
    said ??= saidBy(own);
    return said[language];
  };
};
const byOthers = once({ parties: named, channels: ways });
const byNobody = once({});

/** What Copenhagen's documents call them. */
const theirNames = {
  da: /K-kassen|Kontaktcent|udbudsportalen|portalen\b|jobcent|A-post|mailskabelon|Københavns?/,
  en: /K-kassen|Kontaktcent|udbudsportalen|\bthe portal\b|jobcent|A-post|mail template|Copenhagen|Kunde/,
} as const;

/** What Copenhagen's clauses ask and are asked, by their own numbers. */
const theirClauses = {
  da: /samme forløb i spor 1|fire sammenhængende uger|fire uger til bonus 1a|bonus 1b og spor 4|præcis 30 kalenderdage|“2 dage|tre nye indkaldelser|med i de 14 dage|hvilken dag er 5 hverdage|en af de tre genind|de 200 sider|hvornår begynder de 14 dage/i,
  en: /one course in track 1|four consecutive weeks|four weeks for bonus 1a|bonus 1b and track 4|exactly 30 calendar days|“2 days|three new summonses|one of the 14 days|which day is 5 weekdays|one of the three re-summ|the 200 pages/i,
} as const;

describe.each(['da', 'en'] as const)('%s', (language) => {
  const theirs = theirNames[language];
  const isTheirs = (line: string) => theirs.test(line.replaceAll(/(?:Zyx|Qwx)-[A-Z-]+/g, ''));

  it('says no name of Copenhagen where the agreement has names of its own', () => {
    const said = byOthers(language);
    expect(said.length).toBeGreaterThan(5_000);
    expect([...new Set(said.filter(isTheirs))]).toEqual([]);
  });

  it('says each name that it was told', () => {
    const said = byOthers(language).join('\n');
    const silent = [...namedParties, ...namedWays].filter(
      (id) => !said.includes(`${language === 'da' ? 'Zyx' : 'Qwx'}-${id.toUpperCase()}`),
    );
    // No sentence is about these: a bidder is whoever bids, and the others are named by duties alone.
    expect(silent).toEqual(['bidder', 'supporting-undertaking', 'bankruptcy-estate']);
  });

  it('says plain words where the agreement names nobody', () => {
    const said = byNobody(language);
    expect([...new Set(said.filter(isTheirs))]).toEqual([]);
    expect(said.some((line) => /undefined|\{@/.test(line))).toBe(false);
  });

  it('says of a clause that leaves a point open no number and no track of Copenhagen’s', () => {
    expect([...new Set(byNobody(language).filter((line) => theirClauses[language].test(line)))]).toEqual([]);
  });

  it('reads an agreement out in its own names, or in plain words', () => {
    for (const own of [{ parties: named, channels: ways }, {}]) {
      const lines = Object.values(shipped).flatMap((each) => readOut(renamed(each, own), language));
      expect(lines.length).toBeGreaterThan(200);
      expect(lines.filter(isTheirs)).toEqual([]);
      expect(lines.filter((line) => /undefined|\{@/.test(line))).toEqual([]);
    }
  });

  it('reads it out with each name that a clause of it is about', () => {
    const said = readOut(renamed(koebenhavn2016Fyldt30, { parties: named, channels: ways }), language).join('\n');
    const told = [...namedParties, ...namedWays].filter((id) =>
      said.includes(language === 'da' ? whoDa(id.toUpperCase()) : `Qwx-${id.toUpperCase()}`),
    );
    expect(told).toEqual([
      'provider',
      'buyer',
      'kunde',
      'jobcentre',
      'k-kassen',
      'portal',
      'nemhandel',
      'separate-invoice',
    ]);
  });

  it('reads out what a clause asks for that an agreement has not in the same names', () => {
    const { terms, ...rest } = renamed(koebenhavn2016Fyldt30, { parties: named, channels: ways });
    const bare = Object.fromEntries(Object.keys(terms).map((topic) => [topic, {}]));
    const said = readOut({ ...rest, terms: bare as Agreement['terms'] }, language);
    expect(said.filter(isTheirs)).toEqual([]);
    expect(said.join('\n')).toContain(language === 'da' ? 'Zyx-JOBCENTRE' : 'Qwx-JOBCENTRE');
  });

  it.each(ownFiles)('says none of it of %s, and has an answer to every case', (_, agreement, cases) => {
    const lines = [
      ...readOut(agreement, language),
      ...cases.flatMap(({ operation, input }) =>
        explain(operation, answer(operation, { ...input, agreement }), language).split('\n'),
      ),
      ...['readings', 'catalogue', 'duties'].flatMap((operation) =>
        explain(operation, answer(operation, { agreement }), language).split('\n'),
      ),
    ];
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => theirs.test(line))).toEqual([]);
  });
});

/** What a schema says to people, without the ids and words that stand in it as code. */
function wordsOf(schema: unknown): readonly string[] {
  const said: string[] = [];
  JSON.stringify(schema, (key, value) => {
    const isText = ['title', 'description', '$comment'].includes(key) && typeof value === 'string';
    if (isText) said.push(value.replaceAll(/`[^`]*`/g, ''));
    return value;
  });
  return said;
}

it('no JSON Schema names to everybody whom Copenhagen calls so', () => {
  const said = [
    ...wordsOf(agreementJsonSchema()),
    ...operations.flatMap(({ name }) => [...wordsOf(inputJsonSchema(name)), ...wordsOf(outputJsonSchema(name))]),
  ];
  expect(said.length).toBeGreaterThan(2_000);
  const { da, en } = theirNames;
  expect([...new Set(said.filter((text) => da.test(text) || en.test(text)))]).toEqual([]);
});
