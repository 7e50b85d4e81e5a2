import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readProject } from '../../scripts/docs/project.ts';
import { filesNaming, idsIn, namedFunctions } from '../../scripts/docs/scan.ts';
import { agreements } from '../../src/agreements/agreements.ts';
import { ambiguities } from '../../src/rule-book/ambiguities.ts';
import { rules } from '../../src/rule-book/rules.ts';
import { vectors } from '../../src/rule-book/vectors.ts';
import { allReadings } from '../../src/settlement/readings.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const project = readProject(root);
const functions = namedFunctions(project.code);
const naming = filesNaming(project.code);
const numbered = (letter: string, count: number, digits: number) =>
  Array.from({ length: count }, (_, index) => letter + String(index + 1).padStart(digits, '0'));
const ruleIds = numbered('R', 390, 3);
const registerIds = numbered('A', 93, 2);

describe('the 390 rules', () => {
  it('are all there, each once, in order', () => {
    expect(rules.map(({ id }) => id)).toEqual(ruleIds);
  });

  it('stand somewhere in one of the two documents', () => {
    for (const { id, sources } of rules) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const { document, page, annex } of sources) {
        if (document === 'D16')
          expect([page !== undefined && page >= 1 && page <= 204, annex !== undefined], id).toEqual([true, true]);
        else expect([document, page], id).toEqual(['D24', undefined]);
      }
    }
  });

  it('are told in Danish and in English, no two alike', () => {
    for (const language of ['da', 'en'] as const) {
      const told = rules.map(({ words }) => words[language].trim());
      expect(told.filter((words) => words.length < 20)).toEqual([]);
      expect(new Set(told).size).toBe(rules.length);
    }
    expect(rules.filter(({ words }) => words.da === words.en)).toEqual([]);
  });

  it('that are computed have a function in their room whose doc comment names them', () => {
    const without: Record<string, string[]> = {};
    for (const rule of rules) {
      if (rule.status !== 'computed') continue;
      if (functions.some(({ ids, room }) => room === rule.room && ids.has(rule.id))) continue;
      without[rule.room] = [...(without[rule.room] ?? []), rule.id];
    }
    expect(without).toEqual({});
  });

  it('that are data stand where the book says', () => {
    for (const rule of rules) {
      if (rule.status !== 'data') continue;
      expect(existsSync(root + rule.where), rule.id).toBe(true);
      expect([...idsIn(readFileSync(root + rule.where, 'utf8'))], rule.where).toContain(rule.id);
    }
  });

  it('that are duties are the duties of the agreements, no more and no fewer', () => {
    const listed = new Set(Object.values(agreements).flatMap(({ duties = [] }) => duties.map(({ rule }) => rule)));
    const checklist = rules.filter(({ status }) => status === 'checklist').map(({ id }) => id);
    expect([...listed].sort()).toEqual(checklist);
  });

  it('that cannot be computed say why in both languages', () => {
    for (const rule of rules) {
      if (rule.status === 'not-computable')
        expect([rule.why.da, rule.why.en].every((why) => why.length > 20)).toBe(true);
    }
  });

  it('are all the rules that the code and the tests name', () => {
    const known = new Set([...ruleIds, ...registerIds, ...Object.keys(vectors)]);
    const named = [...naming.keys(), ...filesNaming(project.tests).keys()];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('the rule book', () => {
  it('is carried by no other room', () => {
    const importing = project.code.filter(({ text }) => /from '[^']*rule-book/.test(text));
    expect(importing.map(({ path }) => path)).toEqual([]);
  });
});

describe('the 93 ambiguities', () => {
  it('are all there, each once, in order, and name rules that exist', () => {
    expect(ambiguities.map(({ id }) => id)).toEqual(registerIds);
    for (const { rules: ids } of ambiguities) expect(ids.filter((id) => !ruleIds.includes(id))).toEqual([]);
  });

  it('are met where they say: a reading, or a documented choice', () => {
    const open = ambiguities.flatMap((each) => {
      if (each.status === 'reading') return allReadings.some(({ id }) => id === each.reading) ? [] : [each.id];
      return each.status === 'choice' && !naming.has(each.id) ? [each.id] : [];
    });
    expect(open).toEqual([]);
  });

  it('that are readings are exactly the readings there are', () => {
    for (const { id, register } of allReadings) {
      expect(
        ambiguities.find((each) => each.id === register),
        id,
      ).toMatchObject({ status: 'reading', reading: id });
    }
  });

  it('that no computation meets are named nowhere in the code', () => {
    const met = ambiguities.filter(({ id, status }) => status === 'not-met' && naming.has(id));
    expect(met.map(({ id }) => id)).toEqual([]);
  });

  it('are told in both languages', () => {
    for (const each of ambiguities) {
      if (each.status === 'reading') continue;
      const { question, holds } = each;
      expect([question.da.endsWith('?'), question.en.endsWith('?')], each.id).toEqual([true, true]);
      expect(
        [holds.da, holds.en].every((words) => words.endsWith('.')),
        each.id,
      ).toBe(true);
    }
  });
});

describe('the worked examples', () => {
  it('are all there and exercise rules that exist', () => {
    expect(Object.keys(vectors)).toEqual([...numbered('G', 22, 2), ...numbered('V', 20, 2)]);
    const known = new Set([...ruleIds, ...registerIds]);
    expect(Object.values(vectors).flatMap((ids) => ids.filter((id) => !known.has(id)))).toEqual([]);
  });
});

describe('reading ids out of text', () => {
  it('opens ranges and leaves other words alone', () => {
    expect([...idsIn('R207–R209, R300, A41 and V01')]).toEqual(['R207', 'R208', 'R209', 'R300', 'A41', 'V01']);
    expect([...idsIn('R207–209')]).toEqual(['R207', 'R208', 'R209']);
    expect([...idsIn('A4, R12, BR18, AB 401, XR207')]).toEqual([]);
  });

  it('takes the comment that stands right before the function', () => {
    const text = '/** R001 */\nconst x = 1;\n/** R002 */\nexport function second() {}\nexport function bare() {}\n';
    expect(namedFunctions([{ path: 'src/fee/x.ts', text }])).toEqual([
      { name: 'second', path: 'src/fee/x.ts', room: 'fee', ids: new Set(['R002']) },
    ]);
  });
});
