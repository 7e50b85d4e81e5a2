import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { type NamedParty, type NamedWay, namedParties, namedWays } from '../../src/agreement/names.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavn2016Unge } from '../../src/agreements/koebenhavn-2016-unge.ts';
import type { Language, Words } from '../../src/evidence/clause.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import { defineAgreement } from '../../src/schema/agreement.ts';
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

const byOthers = saidBy({ parties: named, channels: ways });
const byNobody = saidBy({});

describe.each([
  ['da', /K-kassen|Kontaktcentret|udbudsportal|portalen\b|jobcentret|A-post|mailskabelon|Københavns?/i],
  ['en', /K-kassen|Kontaktcentret|\bthe portal\b|jobcentre\b|A-post|mail template|Copenhagen/i],
] as const)('%s', (language, theirs) => {
  it('says no name of Copenhagen where the agreement has names of its own', () => {
    const said = byOthers[language];
    expect(said.length).toBeGreaterThan(5_000);
    const found = said.filter((line) => theirs.test(line.replaceAll(/(?:Zyx|Qwx)-[A-Z-]+/g, '')));
    expect([...new Set(found)]).toEqual([]);
  });

  it('says each name that it was told', () => {
    const said = byOthers[language].join('\n');
    const silent = [...namedParties, ...namedWays].filter(
      (id) => !said.includes(`${language === 'da' ? 'Zyx' : 'Qwx'}-${id.toUpperCase()}`),
    );
    // No sentence is about these: a bidder is whoever bids, and the others are named by duties alone.
    expect(silent).toEqual(['bidder', 'supporting-undertaking', 'bankruptcy-estate']);
  });

  it('says plain words where the agreement names nobody', () => {
    const said = byNobody[language];
    const theirNames =
      language === 'da'
        ? /K-kassen|Kontaktcentret|udbudsportal|A-post|mailskab/
        : /K-kassen|Kontaktcentret|A-post|mail template/;
    expect([...new Set(said.filter((line) => theirNames.test(line)))]).toEqual([]);
    expect(said.some((line) => /undefined/.test(line))).toBe(false);
  });
});
