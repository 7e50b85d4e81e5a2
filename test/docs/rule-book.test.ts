import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { clausesOf, inField } from '../../scripts/docs/clauses.ts';
import { placesHolding } from '../../scripts/docs/places.ts';
import { readProject } from '../../scripts/docs/project.ts';
import { documentedExports, filesNaming, idsIn } from '../../scripts/docs/scan.ts';
import { agreements } from '../../src/agreements/agreements.ts';
import type { Source } from '../../src/evidence/clause.ts';
import { answer, type OperationName } from '../../src/operations/operations.ts';
import { ambiguities } from '../../src/rule-book/ambiguities.ts';
import { rules } from '../../src/rule-book/rules.ts';
import { vectors } from '../../src/rule-book/vectors.ts';
import { allReadings } from '../../src/settlement/readings.ts';
import { goodInputs } from '../cases/inputs.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const project = readProject(root);
const exported = documentedExports(project.code);
const naming = filesNaming(project.code);
const numbered = (letter: string, count: number, digits: number) =>
  Array.from({ length: count }, (_, index) => letter + String(index + 1).padStart(digits, '0'));
const ruleIds = numbered('R', 544, 3);
const registerIds = ambiguities.map(({ id }) => id);

describe('the 544 rules', () => {
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
      if (exported.some(({ kind, ids, room }) => kind === 'function' && room === rule.room && ids.has(rule.id)))
        continue;
      without[rule.room] = [...(without[rule.room] ?? []), rule.id];
    }
    expect(without).toEqual({});
  });

  it('that are data are held by a field of an agreement or by a named thing in the code, and never by the book', () => {
    const held = rules.filter(({ status }) => status === 'data');
    expect(held.length).toBeGreaterThan(20);
    expect(held.filter((rule) => placesHolding(rule, exported).length === 0).map(({ id }) => id)).toEqual([]);
    const untrue = held.filter(
      (rule) => 'heldAt' in rule && placesHolding(rule, exported).length === placesHolding({ id: rule.id }, []).length,
    );
    expect(untrue).toEqual([]);
  });

  it('that the book alone tells are carried by no agreement', () => {
    const carried = new Set(Object.values(agreements).flatMap((each) => clausesOf(each).map(({ rule }) => rule)));
    const told = rules.filter(({ status }) => status === 'told').map(({ id }) => id);
    expect(told.filter((id) => carried.has(id))).toEqual([]);
  });

  it('that are duties are the duties of the agreements, no more and no fewer', () => {
    const listed = new Set(Object.values(agreements).flatMap(({ duties = [] }) => duties.map(({ rule }) => rule)));
    expect([...listed].sort()).toEqual(rules.filter(({ status }) => status === 'duty').map(({ id }) => id));
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
  it('gives the agreements their duties and one operation its list, and nothing else to any room', () => {
    const imported = project.code.flatMap(({ path, text }) =>
      [...text.matchAll(/^import (type )?.*from '[^']*rule-book\/([\w-]+)\.ts';$/gm)].map(
        ([, type, file]) => `${path} ${type ?? ''}${file}`,
      ),
    );
    expect(imported.sort()).toEqual([
      'src/agreements/duty-list.ts tender-area',
      'src/agreements/duty-list.ts topics',
      'src/agreements/duty-list.ts type entry',
      'src/agreements/koebenhavn-2016-fyldt-30.ts duties-tender',
      'src/agreements/koebenhavn-2016-unge.ts duties-tender',
      'src/agreements/koebenhavn-udsatte-over-30.ts duties-specification',
      'src/explain/rules.ts type rule-list',
      'src/operations/rules.ts rule-list',
      'src/schema/agreement-answers.ts entry',
      'src/schema/agreement-answers.ts topics',
    ]);
  });
});

describe('every clause stands at a place that the rule book gives for its rule', () => {
  const places = new Map(rules.map(({ id, sources }) => [id as string, sources.map(inFull)]));
  const elsewhere = (rule: string, sources: readonly Source[]) =>
    sources.map(inFull).flatMap((place) => (places.get(rule)?.includes(place) ? [] : [`${rule} ${place}`]));

  it.each(Object.values(agreements))('in $id', (agreement) => {
    const clauses = clausesOf(agreement);
    expect(clauses.length).toBeGreaterThan(50);
    expect(
      clauses.flatMap(({ rule, field, sources }) => elsewhere(rule, sources).map((each) => `${field} ${each}`)),
    ).toEqual([]);
  });

  it('in the readings, at a place of one of their rules', () => {
    const astray = allReadings.flatMap(({ id, rules: ids, sources }) =>
      sources
        .filter((source) => ids.every((rule) => elsewhere(rule, [source]).length > 0))
        .map((source) => `${id} ${inFull(source)}`),
    );
    expect(astray).toEqual([]);
  });

  it('in the answers of every operation', () => {
    const folder = `${root}test/cases/whole-answers/`;
    const written = readdirSync(folder).map((file): unknown => JSON.parse(readFileSync(folder + file, 'utf8')));
    const asked = Object.entries(goodInputs).map(([name, input]) => answer(name as OperationName, input));
    // Agreements of other people have documents of their own.
    const held = new Set(rules.flatMap(({ sources }) => sources.map(({ document }) => document as string)));
    const clauses = clausesOf([written, asked]).flatMap(({ rule, sources }) => {
      const ours = sources.filter(({ document }) => held.has(document));
      return ours.length === 0 ? [] : [{ rule, sources: ours }];
    });
    expect(clauses.length).toBeGreaterThan(1_000);
    expect([...new Set(clauses.flatMap(({ rule, sources }) => elsewhere(rule, sources)))]).toEqual([]);
  });
});

/** Every part of a place, so that none is lost where two are compared. */
function inFull({ document, page, annex, section }: Source): string {
  return JSON.stringify([document, page, annex, section]);
}

describe('the ambiguities', () => {
  it('are all there, in order, and name rules that exist', () => {
    expect(registerIds).toEqual(
      expect.arrayContaining([...numbered('A', 93, 2), 'A98', 'A99', 'A100', 'A101', 'A102', 'A103', 'A104', 'A105']),
    );
    const numbers = registerIds.map((id) => Number(id.slice(1)));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    // Which month's income, and of which jobs: two questions of one row.
    expect(registerIds.filter((id, at) => registerIds.indexOf(id) < at)).toEqual(['A07']);
    for (const { rules: ids } of ambiguities) expect(ids.filter((id) => !ruleIds.includes(id))).toEqual([]);
  });

  it('that are documented choices are met in the code', () => {
    const open = ambiguities.filter(({ id, status }) => status === 'choice' && !naming.has(id));
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  it('that a caller may turn are told by the readings', () => {
    const rows = ambiguities.filter(({ status }) => status === 'reading');
    const byRegister = [...allReadings].sort(
      ({ register: a }, { register: b }) => Number(a.slice(1)) - Number(b.slice(1)),
    );
    expect(rows).toEqual(
      byRegister.map(({ id, register, rules: ids, question, options }) => ({
        id: register,
        rules: ids,
        question,
        status: 'reading',
        reading: id,
        default: options[0].id,
      })),
    );
  });

  it('that no computation meets are named nowhere in the code', () => {
    const met = ambiguities.filter(({ id, status }) => status === 'not-met' && naming.has(id));
    expect(met.map(({ id }) => id)).toEqual([]);
  });

  it('are told in both languages', () => {
    for (const each of ambiguities) {
      const { question } = each;
      expect([question.da.endsWith('?'), question.en.endsWith('?')], each.id).toEqual([true, true]);
      if (each.status === 'reading') continue;
      const { holds } = each;
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
    expect([...idsIn('A99, A100–A102, R042')]).toEqual(['A99', 'A100', 'A101', 'A102', 'R042']);
    expect([...idsIn('A4, A099, R12, BR18, AB 401, XR207')]).toEqual([]);
  });

  it('takes the comment that stands right before what is exported', () => {
    const text =
      '/** R001 */\nconst x = 1;\n/** R002 */\nexport function second() {}\nexport function bare() {}\n/** R003 */\nexport type Third = 3;\n';
    const at = { path: 'src/fee/x.ts', room: 'fee' };
    expect(documentedExports([{ path: at.path, text }])).toEqual([
      { ...at, kind: 'function', name: 'second', ids: new Set(['R002']) },
      { ...at, kind: 'type', name: 'Third', ids: new Set(['R003']) },
    ]);
  });
});

describe('where a rule is held', () => {
  const code = [{ kind: 'type', name: 'Kroner', path: 'src/money/kroner.ts', room: 'money', ids: new Set(['R011']) }];

  it('is found in the data, with the agreements', () => {
    expect(placesHolding({ id: 'R235' }, [])).toEqual([
      { field: 'terms.results.scope', agreements: ['koebenhavn-2016-fyldt-30'] },
    ]);
    expect(inField(agreements['koebenhavn-udsatte-over-30'], 'tracks.levels.id')).toEqual([
      'helhedsforloeb',
      'mentorforloeb',
    ]);
  });

  it.each([
    ['a rule that nothing carries', 'R494', undefined],
    ['a duty, which tells and does not hold', 'R016', undefined],
    ['a field that no agreement has', 'R209', 'tracks.levels.dailyRate'],
    ['a field that is never filled', 'R209', 'tracks.levels.hours.average.no'],
    ['a field that another agreement has', 'R148', 'koebenhavn-udsatte-over-30#tracks.levels.hours.average'],
    ['a name that the file does not export', 'R011', 'src/money/kroner.ts#Euro'],
    ['a name in another file', 'R011', 'src/money/whole.ts#Kroner'],
    ['a thing whose comment does not name the rule', 'R012', 'src/money/kroner.ts#Kroner'],
    ['the book itself', 'R011', 'src/rule-book/rules-definitions.ts#definitionsRules'],
  ])('is nowhere for %s', (_, id, heldAt) => {
    expect(placesHolding(heldAt === undefined ? { id } : { id, heldAt }, code)).toEqual([]);
  });

  it('is where the book says and the code agrees', () => {
    expect(placesHolding({ id: 'R011', heldAt: 'src/money/kroner.ts#Kroner' }, code)).toEqual([
      { path: 'src/money/kroner.ts', name: 'Kroner' },
    ]);
    expect(placesHolding({ id: 'R209', heldAt: 'tracks.levels.hourlyRate' }, [])).toEqual([
      { field: 'tracks.levels.hourlyRate', agreements: ['koebenhavn-2016-unge', 'koebenhavn-2016-fyldt-30'] },
    ]);
    expect(placesHolding({ id: 'R148', heldAt: 'koebenhavn-2016-fyldt-30#tracks.levels.hours.average' }, [])).toEqual([
      { field: 'tracks.levels.hours.average', agreements: ['koebenhavn-2016-fyldt-30'] },
    ]);
  });
});
