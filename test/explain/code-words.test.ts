import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeKinds, codesPage } from '../../scripts/docs/codes.ts';
import { benefitGroups, closureGrounds } from '../../src/agreement/order.ts';
import { agreements } from '../../src/agreements/agreements.ts';
import { isoDate, isoMonth } from '../../src/calendar/iso-date.ts';
import { languages } from '../../src/evidence/clause.ts';
import {
  benefitGroupNames,
  type CodeKind,
  closureGroundNames,
  codes,
  formatDate,
  formatKroner,
  formatMonth,
  levelNames,
  problemsText,
  words,
} from '../../src/explain/code-words.ts';
import { koebenhavn2016Fyldt30 } from '../../src/index.ts';
import { hourlyRate, type Kroner, kroner } from '../../src/money/kroner.ts';
import { negate } from '../../src/money/questions.ts';
import { inputJsonSchema, outputJsonSchema } from '../../src/operations/json-schema.ts';
import { operationNames } from '../../src/operations/operations.ts';
import { problemCodes, problemsOf } from '../../src/problem/problem.ts';
import { topics } from '../../src/rule-book/topics.ts';
import type { JsonSchema } from '../../src/schema/json-schema.ts';

interface Coded {
  readonly path: string;
  readonly code: string;
}

/** Every code that a schema lists, with the names of the properties that lead to it. An agreement is in words of its own. */
function codesIn(schema: JsonSchema, path: string): readonly Coded[] {
  const { properties = {}, items, oneOf = [], anyOf = [] } = schema as JsonSchema & { readonly anyOf?: JsonSchema[] };
  const values = [...(schema.enum ?? []), schema.const].filter((value) => typeof value === 'string');
  return [
    ...values.map((code) => ({ path, code })),
    ...Object.entries(properties).flatMap(([name, part]) =>
      name === 'agreement' || name === 'readings' ? [] : codesIn(part, `${path}.${name}`),
    ),
    ...[...(items ? [items] : []), ...oneOf, ...anyOf].flatMap((part) => codesIn(part, path)),
  ];
}

const inSchemas = operationNames.flatMap((name) => [
  ...codesIn(inputJsonSchema(name), name),
  ...codesIn(outputJsonSchema(name), name),
]);
const kindsOfFields = Object.entries(codeKinds).flatMap(([kind, [, , ...fields]]) =>
  fields.map((field) => ({ kind: kind as CodeKind, field })),
);

/** What a field holds codes of: the kind whose field says most of the path. */
function kindAt(path: string): CodeKind | undefined {
  const fitting = kindsOfFields.filter(({ field }) => `.${path}`.endsWith(`.${field}`));
  return fitting.sort((a, b) => b.field.length - a.field.length)[0]?.kind;
}

/** What callers, agreements and contracts name themselves, in words of their own. */
const ownNames =
  /(?:^|\.)(?:id|citizen|provider|bidder|winners|level|agreement|lot|cause|causes|note|notes|path|bonus|result|groups|document|section|rule|facts|digest|digests\.\w+|readings\.\w+)$/;

/** Every text in an answer that looks like a code, with the names of the properties that lead to it. */
function codesInAnswer(value: unknown, path: string): readonly Coded[] {
  if (typeof value === 'string') return /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(value) ? [{ path, code: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    codesInAnswer(part, Array.isArray(value) ? path : `${path}.${name}`),
  );
}

const wordless = (coded: readonly Coded[]) =>
  coded.filter(({ path, code }) => {
    const kind = kindAt(path);
    return kind === undefined || languages.some((language) => words(code, language, kind) === undefined);
  });

describe('the words of codes', () => {
  it('name every code that an input or an answer can hold, by the kind of its field', () => {
    expect(new Set(inSchemas.map(({ code }) => code)).size).toBeGreaterThan(400);
    expect(wordless(inSchemas)).toEqual([]);
  });

  it('name every code in the worked answers', () => {
    const folder = new URL('../cases/whole-answers/', import.meta.url);
    const cases = readdirSync(folder).flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
    const met = cases.flatMap(({ operation, answer }) =>
      codesInAnswer(answer, Array.isArray(answer) ? 'problems' : operation),
    );
    const told = met.filter(({ path }) => !ownNames.test(path));
    expect(told.length).toBeGreaterThan(3000);
    expect(wordless(told)).toEqual([]);
  });

  it('are of kinds that each stand in a field, and of fields that are there', () => {
    const met = new Set(inSchemas.map(({ path }) => kindAt(path)));
    // No schema lists these: an answer may lack any fact, an agreement has groups of its own, a problem is no part of a result.
    const open = new Set<CodeKind | undefined>(['problem', 'missing', 'group']);
    expect(new Set(codes.map(({ kind }) => kind))).toEqual(new Set(Object.keys(codeKinds)));
    expect(Object.keys(codeKinds).filter((kind) => !met.has(kind as CodeKind) && !open.has(kind as CodeKind))).toEqual(
      [],
    );
  });

  it('name topics as the rule book does', () => {
    const names = Object.entries(topics).map(([id, { name }]) => [id, name.da, name.en]);
    expect(names).toEqual(codes.filter(({ kind }) => kind === 'topic').map(({ code, da, en }) => [code, da, en]));
  });

  it('name every problem, once a kind, in both languages, each in its own words', () => {
    expect(
      codes
        .filter(({ kind }) => kind === 'problem')
        .map(({ code }) => code)
        .sort(),
    ).toEqual([...problemCodes].sort());
    expect(new Set(codes.map(({ kind, code }) => `${kind} ${code}`)).size).toBe(codes.length);
    for (const { code, da, en } of codes) {
      // What is one word in the language is called by it: `sygedagpenge`, `confirm`.
      const isOwnWord = (text: string) => !/-|\d/.test(code) || text !== code;
      expect(
        [da, en].every((text) => text.trim() !== '' && isOwnWord(text)),
        code,
      ).toBe(true);
      expect(words(code, 'da'), code).toBeTypeOf('string');
    }
    for (const language of languages) {
      const findings = codes.filter(({ kind }) => kind === 'finding').map((each) => each[language]);
      expect(new Set(findings).size, language).toBe(findings.length);
    }
  });

  it('are those of the kind that is asked for, else of the first that has the code; of none there are none', () => {
    expect(words('too-late', 'da')).toBe('For sent');
    expect(words('too-late', 'en', 'wait')).toBe('Too late to send');
    expect([words('present', 'en', 'attendance'), words('present', 'en', 'extent')]).toEqual([
      'Present',
      'Present, with a note',
    ]);
    // In a sentence a day follows, after a comma.
    expect(words('intake', 'da', 'contract-deadline')).toBe('Næste dag, hvor nye borgere kan begynde');
    expect(words('unknown-level', 'en')).toBe('The agreement does not have this level.');
    expect(words('unknown-level', 'en', 'finding')).toBe('The agreement does not have the level');
    expect([words('nothing-of-the-kind', 'en'), words('toString', 'da'), words('too-late', 'da', 'party')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('stand in a table of all codes', () => {
    const page = codesPage();
    for (const { code, da, en } of codes) expect(page).toContain(`| \`${code}\` | ${en} | ${da} |`);
    expect(page.match(/^\| `/gm)).toHaveLength(codes.length);
  });
});

it('problems are told each after its path', () => {
  const problems = problemsOf(() => kroner('x'));
  expect(problemsText(problems, 'en')).toBe(
    'The number must be written with digits and at most one point, without a plus sign, an exponent or spaces.',
  );
  const two = [
    { code: 'missing-field', path: 'order.level' },
    { code: 'invalid-option', path: 'order.benefitGroup', options: ['a', 'b'] },
  ] as const;
  expect(problemsText(two, 'da')).toBe(
    'order.level: Feltet mangler.\norder.benefitGroup: Værdien er ikke en af de mulige. Den er en af: a, b.',
  );
  expect(problemsText([], 'da')).toBe('');
});

describe('lists to choose from', () => {
  it('groups and grounds, an agreement’s own groups after the common ones', () => {
    expect(benefitGroupNames().map(({ id }) => id)).toEqual(benefitGroups);
    expect(closureGroundNames().map(({ id }) => id)).toEqual(closureGrounds);
    const groups = [{ id: 'own', name: { da: 'egen gruppe', en: 'group of its own' } }];
    expect(benefitGroupNames({ groups }).at(-1)).toEqual({ id: 'own', da: 'egen gruppe', en: 'group of its own' });
    for (const { id, da, en } of [...benefitGroupNames(), ...closureGroundNames()]) {
      expect(
        [da, en].every((text) => text !== '' && text !== undefined),
        id,
      ).toBe(true);
    }
  });

  it.each(Object.values(agreements))('the levels of %s', (agreement) => {
    const levels = agreement.tracks.flatMap((track) => [...track.levels]);
    expect(levelNames(agreement)).toEqual(levels.map(({ id, name }) => ({ id, ...name })));
  });

  it('the levels are typed', () => {
    const [first] = levelNames(koebenhavn2016Fyldt30);
    expect(first).toEqual({ id: 'virksomhedsspor-a', da: 'Virksomhedsspor A', en: 'Company track A' });
  });
});

describe('amounts and days as they are read', () => {
  it('in Danish and in English, whatever the machine', () => {
    expect([formatKroner(kroner('1234567.5'), 'da'), formatKroner(kroner('1234567.5'), 'en')]).toEqual([
      '1.234.567,50 kr.',
      'DKK 1,234,567.50',
    ]);
    expect(formatKroner(hourlyRate('72.5525'), 'da')).toBe('72,5525 kr.');
    expect(formatKroner(negate(kroner('1000')), 'da')).toBe('-1.000,00 kr.');
    expect([formatDate(isoDate('2016-10-05'), 'da'), formatDate(isoDate('2016-10-05'), 'en')]).toEqual([
      '5. oktober 2016',
      '5 October 2016',
    ]);
    expect([formatMonth(isoMonth('2016-10'), 'da'), formatMonth(isoMonth('2016-10'), 'en')]).toEqual([
      'oktober 2016',
      'October 2016',
    ]);
  });

  it('lose no digit', () => {
    const ore = fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n });
    fc.assert(
      fc.property(ore, (value) => {
        const digits = String(value < 0n ? -value : value).padStart(3, '0');
        const amount = `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}` as Kroner;
        for (const language of languages) {
          const written = formatKroner(amount, language);
          expect(written.replace(/\D/g, '')).toBe(amount.replace(/\D/g, ''));
          expect(written.includes('-')).toBe(value < 0n);
        }
      }),
    );
  });
});
