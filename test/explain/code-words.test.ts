import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesPage } from '../../scripts/docs/codes.ts';
import { benefitGroups, closureGrounds } from '../../src/agreement/order.ts';
import { agreements } from '../../src/agreements/agreements.ts';
import { isoDate } from '../../src/calendar/iso-date.ts';
import { languages } from '../../src/evidence/clause.ts';
import {
  benefitGroupNames,
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
import { outputJsonSchema } from '../../src/operations/json-schema.ts';
import { operationNames } from '../../src/operations/operations.ts';
import { problemCodes, problemsOf } from '../../src/problem/problem.ts';
import type { JsonSchema } from '../../src/schema/json-schema.ts';

/** The lists of an answer whose items have codes, and what those are codes of. */
const coded = { findings: 'finding', reasons: 'reason', waits: 'wait' } as const;

/** Every code that the answers of all operations can hold in such a list, by the list. */
function codesIn(schema: JsonSchema, list?: keyof typeof coded): readonly (readonly [keyof typeof coded, string])[] {
  const { properties = {}, items, oneOf = [], anyOf = [] } = schema as JsonSchema & { readonly anyOf?: JsonSchema[] };
  const own = Object.entries(properties).flatMap(([name, part]) => {
    if (name === 'code' && list) {
      const values = [...(part.enum ?? []), ...(typeof part.const === 'string' ? [part.const] : [])];
      return values.map((code) => [list, code] as const);
    }
    return codesIn(part, name in coded ? (name as keyof typeof coded) : undefined);
  });
  return [
    ...own,
    ...[items ?? {}, ...oneOf, ...anyOf].flatMap((part) => (Object.keys(part).length > 0 ? codesIn(part, list) : [])),
  ];
}

describe('the words of codes', () => {
  it.each(operationNames)('name every finding, reason and wait that %s can answer', (name) => {
    const unnamed = codesIn(outputJsonSchema(name)).filter(([list, code]) => {
      const kinds = codes.filter((each) => each.code === code).map(({ kind }) => kind);
      // Why an invoice waits or is wrong may be a finding about it, in the same words.
      return !kinds.includes(coded[list]) && !(list !== 'findings' && kinds.includes('finding'));
    });
    expect(unnamed).toEqual([]);
  });

  it('look at more than a hundred of them', () => {
    const seen = new Set(operationNames.flatMap((name) => codesIn(outputJsonSchema(name)).map(([, code]) => code)));
    expect(seen.size).toBeGreaterThan(100);
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
    expect([formatMonth('2016-10', 'da'), formatMonth('2016-10', 'en')]).toEqual(['oktober 2016', 'October 2016']);
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
