import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { agreements } from '../../src/agreements/agreements.ts';
import { answer } from '../../src/operations/operations.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { defineAgreement } from '../../src/schema/agreement.ts';
import { operationExamples } from '../cases/operations.ts';

/**
 * An agreement that leaves clauses out is not answered under them: each shipped agreement, every clause of its terms bearing
 * its own place as its rule, so that an answer that cites one shows which.
 */

type Loose = { [key: string]: unknown };
const isLoose = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const isClause = (value: unknown): value is Loose => isLoose(value) && 'rule' in value && 'source' in value;

/** The agreement with the place of each clause of its terms as its rule. */
function placed({ duties: _, ...agreement }: Agreement): Loose {
  // By way of text: two levels that share a clause are to have one each.
  const copy = JSON.parse(JSON.stringify(agreement)) as Loose;
  mark(copy.terms, 'terms');
  mark(copy.tracks, 'tracks');
  return copy;
}

function mark(value: unknown, path: string): void {
  if (!isLoose(value)) return;
  if (isClause(value)) value.rule = path;
  for (const [key, part] of Object.entries(value)) mark(part, `${path}.${key}`);
}

/** The places of all clauses of the terms. */
function clausesOf(value: unknown, path: string): readonly string[] {
  if (!isLoose(value)) return [];
  const inner = Object.entries(value).flatMap(([key, part]) => clausesOf(part, `${path}.${key}`));
  return isClause(value) ? [path, ...inner] : inner;
}

/** The agreement without some clauses; a list loses the item. */
function without(agreement: Agreement, paths: readonly string[]): Loose {
  const copy = placed(agreement);
  // The later items of a list first, so that the others keep their places.
  const lastFirst = [...paths].sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  for (const path of lastFirst) {
    const keys = path.split('.');
    const last = keys.pop() as string;
    const around = keys.reduce<unknown>((value, key) => (isLoose(value) ? value[key] : undefined), copy);
    if (Array.isArray(around)) around.splice(Number(last), 1);
    else if (isLoose(around)) delete around[last];
  }
  return copy;
}

/** Every question that the examples ask of an agreement. */
const askedOf = ({ id }: Agreement) =>
  Object.entries(operationExamples).flatMap(([operation, inputs]) =>
    ['sensitivity', 'readings', 'rules', 'duties'].includes(operation)
      ? []
      : inputs.filter((input) => (input as Loose).agreement === id).map((input) => [operation, input] as const),
  );

/** The rules that an answer cites, wherever they stand. */
function cited(value: unknown, rules = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const item of value) cited(item, rules);
  else if (isLoose(value)) {
    if (typeof value.rule === 'string') rules.add(value.rule);
    for (const part of Object.values(value)) cited(part, rules);
  }
  return rules;
}

/** What a question about a lot can be refused by where it is the lot, or its being chosen among another's, that is gone. */
const aboutLots = ['score-offers: invalid-option at lot', 'score-offers: unknown-field at winners'];

/** The agreement without some clauses, read; nothing where it is none without them. */
function readWithout(agreement: Agreement, paths: readonly string[]): Agreement | undefined {
  let own: Agreement | undefined;
  problemsOf(() => {
    own = defineAgreement(without(agreement, paths) as unknown as Agreement);
  });
  return own;
}

type Asked = ReturnType<typeof askedOf>;

/** The question with its steps, where it has them. */
function withSteps([operation, input]: Asked[number], agreement: Agreement): Asked[number] {
  const asked = { ...input, steps: true };
  return answer(operation, { ...asked, agreement }).ok ? [operation, asked] : [operation, input];
}

/** What an answer says under each clause, as text without the clause: findings (`code`) and steps (`what`). */
function saidUnder(value: unknown, said = new Map<string, string>()): ReadonlyMap<string, string> {
  if (Array.isArray(value)) for (const item of value) saidUnder(item, said);
  else if (isLoose(value)) {
    const { rule, source: _, ...rest } = value;
    if (typeof rule === 'string' && ('code' in rest || 'what' in rest)) said.set(JSON.stringify(rest), rule);
    for (const part of Object.values(value)) saidUnder(part, said);
  }
  return said;
}

/** What two clauses give, each by itself, so that the one is a ground for the same where the other is left out. */
const givenByBoth: Readonly<Record<string, readonly string[]>> = {
  // Open days are paid by the general rule, by that on the end, and, of a course that ran out, by hours × rate × weeks.
  'terms.fee.openDays': ['terms.fee.price', 'terms.fee.ended.closed-early'],
  // Nothing is paid of an order outside the portal, and nothing of a citizen who was rejected.
  'terms.ordering.throughPortal': ['terms.fee.ended.objective-rejection'],
  // The first of the clauses that an invoice is held against.
  'terms.audit.once': ['terms.audit.channels.bonus'],
  'terms.audit.channels.bonus': ['terms.results.invoice'],
  // What was offered is a price in the level's band, and where an agreement fixes it, that too.
  'terms.prices.fixed': ['tracks.0.levels.1.hourlyRate'],
  // Which levels give a bonus stands in a clause and with the levels of each track.
  'terms.results.scope': ['tracks.0', 'tracks.1', 'tracks.2', 'tracks.3', 'tracks.4'],
};

/** What stays the same, word for word, under another clause when the one that it rested on is left out. */
function movedTo(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>, path: string) {
  return [...before].flatMap(([text, rule]) => {
    const now = after.get(text);
    const moved = rule === path && now !== undefined && now !== path;
    const isAllowed = moved && givenByBoth[path]?.includes(now);
    return moved && !isAllowed ? [`${path} -> ${now}: ${text}`] : [];
  });
}

/** Answers that cite a clause which the agreement has not, and those that are refused otherwise than by saying so. */
function faultsOf(
  own: Agreement,
  asked: readonly (Asked[number] | readonly [...Asked[number], ReadonlyMap<string, string>])[],
  paths: readonly string[],
): readonly string[] {
  return asked.flatMap(([operation, input, before]) => {
    const told = answer(operation, { ...input, agreement: own });
    if (told.ok) {
      const rules = cited(told.result);
      const still = paths.filter((path) => rules.has(path)).map((path) => `${operation} cites ${path}`);
      if (!before) return still;
      const after = saidUnder(told.result);
      return [...still, ...paths.flatMap((path) => movedTo(before, after, path))];
    }
    return told.problems.flatMap(({ code, path }) => {
      const fault = `${operation}: ${code} at ${path}`;
      return code === 'not-in-agreement' || aboutLots.includes(fault) ? [] : [`${fault} without ${paths.join(', ')}`];
    });
  });
}

/** What is a part of another rule: of a result what counts and how it is tested, of a lot what it weighs, an annex of a list. */
const isPart =
  /^terms\.(?:results\.list\.\d+\.(?:counts|test|test\.window)|tender\.(?:lots\.\d+\.(?:weights|contracts)|pages\.annexes\.\d+))$/;

/** An agreement is none without its only track, without the price of a level that it says it prices, or with half a split. */
const isNeeded = /^tracks\.0$|\.(?:hourlyRate|price)$|^terms\.invoicing\.split\.parts\.\d+$/;

const examples = new URL('../../docs/examples/agreements/', import.meta.url);
const textOf = (file: string) => readFileSync(new URL(file, examples), 'utf8');

/** The agreements that the project ships as examples of one's own, with what their authors ask of them. */
const ownOnes = readdirSync(examples)
  .filter((file) => file.endsWith('.json'))
  .map((file) => {
    const cases = textOf(file.replace('.json', '.cases.ndjson')).trim().split('\n');
    const asked = cases.map((line) => JSON.parse(line)).map(({ operation, input }) => [operation, input] as const);
    return [file, JSON.parse(textOf(file)) as Agreement, asked as Asked] as const;
  });

/** Leaves out one in so many of the clauses, each by itself, and so many subsets of them together. */
export function everyClause(oneIn: number, subsets: number): void {
  describe.each(Object.values(agreements) as readonly Agreement[])('$id', (agreement) => {
    const whole = placed(agreement);
    const all = clausesOf(whole.terms, 'terms');
    const single = all.filter((path) => !isPart.test(path));
    const some = single.filter((_, at) => at % oneIn === 0);
    const ofLevels = clausesOf(whole.tracks, 'tracks').filter((path) => /levels\.\d+\.[a-zA-Z]+$/.test(path));
    const asked = askedOf(agreement);

    it('each clause can be left out by itself; nothing that rested on it is said under it then, or under another', () => {
      expect(all.length).toBeGreaterThan(4);
      expect(asked.length).toBeGreaterThan(4);
      const full = readWithout(agreement, []) as Agreement;
      const resting = asked.map((each) => {
        const [operation, input] = withSteps(each, full);
        const told = answer(operation, { ...input, agreement: full });
        const said = told.ok ? saidUnder(told.result) : new Map<string, string>();
        return { each: [operation, input, said] as const, rules: told.ok ? cited(told.result) : new Set<string>() };
      });
      const refused: string[] = [];
      const faults = some.flatMap((path) => {
        const own = readWithout(agreement, [path]);
        if (!own) refused.push(path);
        const rested = resting.flatMap(({ each, rules }) => (rules.has(path) ? [each] : []));
        return own ? faultsOf(own, rested, [path]) : [];
      });
      expect(faults).toEqual([]);
      // The lot that another is chosen among is named there.
      const isNamed = (path: string) => path === 'terms.tender.lots.0' && all.includes('terms.tender.lots.1.among');
      expect(refused).toEqual(some.filter(isNamed));
    });

    it('any of them can be left out together: no answer cites one, and what needs one is not in the agreement', () => {
      fc.assert(
        fc.property(
          fc.subarray([...single, ...ofLevels.filter((path) => !isNeeded.test(path))], { minLength: 1 }),
          (paths) => {
            const own = readWithout(agreement, paths);
            if (own) expect(faultsOf(own, asked, paths)).toEqual([]);
          },
        ),
        { numRuns: subsets },
      );
    });
  });

  it.each(ownOnes)(
    '%s: no answer to its author rests on a clause that is left out, of its terms or of its levels',
    (_, agreement, asked) => {
      const whole = placed(agreement);
      const all = [...clausesOf(whole.terms, 'terms'), ...clausesOf(whole.tracks, 'tracks')];
      const single = all.filter((path) => !isPart.test(path));
      expect(single.length).toBeGreaterThan(3);
      const answered = asked.filter(([operation, input]) => answer(operation, { ...input, agreement }).ok);
      const some = single
        .filter((_, at) => at % oneIn === 0)
        .map((path) => [path, readWithout(agreement, [path])] as const);
      const faults = some.flatMap(([path, own]) => {
        // What stands after an item of a list that is left out takes its place.
        return own && !/\.\d+$/.test(path) ? faultsOf(own, answered, [path]) : [];
      });
      expect(faults).toEqual([]);
      expect(some.filter(([path, own]) => !own && !isNeeded.test(path))).toEqual([]);
      // Any of them together; what stands after an item of a list takes its place, so those stay.
      const many = fc.subarray(
        single.filter((path) => !/\.\d+$/.test(path) && !isNeeded.test(path)),
        { minLength: 1 },
      );
      fc.assert(
        fc.property(many, (paths) => {
          const own = readWithout(agreement, paths);
          if (own) expect(faultsOf(own, answered, paths)).toEqual([]);
        }),
        { numRuns: subsets },
      );
    },
  );
}
