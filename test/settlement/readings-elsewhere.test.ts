import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { agreements } from '../../src/agreements/agreements.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { toldAgreement } from '../../src/explain/agreement-told.ts';
import { answer, explain } from '../../src/operations/operations.ts';
import { allReadings, readings } from '../../src/settlement/readings.ts';
import { operationExamples } from '../cases/operations.ts';

/** What an agreement that rests on another document is told of its own open points: its clauses, and no other's words. */
const own = JSON.parse(
  JSON.stringify({ ...koebenhavn2016Fyldt30, id: 'egen', documents: [{ id: 'K1', title: 'Egen aftale' }] })
    .replaceAll('"D16"', '"K1"')
    .replaceAll(/"rule":"R/g, '"rule":"§ '),
) as Agreement;
const listed = readings(own).readings;

describe('a reading of another document’s words', () => {
  it('is asked of the clauses that the agreement has itself', () => {
    expect(listed.map(({ id }) => id)).toEqual(
      readings(koebenhavn2016Fyldt30 as Agreement).readings.map(({ id }) => id),
    );
    const rules = new Set(toldAgreement(own).clauses.map(({ rule }) => rule));
    for (const { id, rules: asked, sources } of listed) {
      expect([id, asked.filter((rule) => !rules.has(rule))]).toEqual([id, []]);
      expect([id, asked.length, sources.length]).toEqual([id, expect.any(Number), expect.any(Number)]);
      expect([id, sources.some(({ document }) => document !== 'K1') || sources.length === 0]).toEqual([id, false]);
    }
    const found = listed.find(({ id }) => id === 're-summons-window');
    expect(found).toMatchObject({ rules: ['§ 257'], sources: [{ document: 'K1', page: 141 }] });
  });

  it('says in its reason which document was read so, or that the words are read plainly', () => {
    for (const { id, why } of listed) {
      const plainly = ['bonus-1a-and-1b', 'report-deadline'].includes(id);
      expect([id, why.da, why.en]).toEqual([
        id,
        expect.stringMatching(
          plainly
            ? /^Aftalens bestemmelse læses, som ordene lyder\.$/
            : /^Aftalen siger det ikke\. .*et andet dokument \(D\d\d/,
        ),
        expect.stringMatching(
          plainly
            ? /^The agreement's clause is read by/
            : /^The agreement does not say it\. .*another document \(D\d\d/,
        ),
      ]);
    }
  });

  it('is told in no number of the other document', () => {
    for (const { id, question, options } of listed) {
      const said = [question, ...options.map(({ means }) => means)].flatMap(({ da, en }) => [da, en]).join(' ');
      expect([
        id,
        said.match(
          /bonus \d|spor \d|track \d|\b(?:10|14|28|30|200)\b|\b[24] (?:days|dage)|“2|(?:tre|fire|three|four) (?!dage|days)\w+|two (?:months|calendar)|to (?:kalender)?måneder/gi,
        ),
      ]).toEqual([id, null]);
    }
    const text = explain('readings', answer('readings', { agreement: own }), 'da');
    expect(text).toContain('Tæller den første mødedag med i de dage, der genindkaldes inden for? (A18)');
    expect(text).toContain('K1 s. 141, Bilag E 6.5');
  });

  it('is told in words of the document where the agreement rests on it, as before', () => {
    const [first] = readings({ ...(koebenhavn2016Fyldt30 as Agreement), id: 'egen' }).readings;
    const [asked] = allReadings;
    expect(first).toMatchObject({
      question: asked.question,
      why: asked.why,
      rules: asked.rules,
      sources: asked.sources,
    });
    expect(first).not.toHaveProperty('elsewhere');
  });

  it('that the agreement fixes stands where it does so', () => {
    const source = { document: 'K1', page: 2 };
    const fixed = { ...own, readings: { 'part-week': { option: 'weekdays', rule: '§ 9', source } } };
    expect(readings(fixed).readings.find(({ id }) => id === 'part-week')).toMatchObject({
      rules: ['§ 9'],
      sources: [source],
      default: 'weekdays',
      why: { en: 'The agreement settles it itself.' },
    });
  });
});

/** Every reading that stands in an answer. */
function readingsIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  const { reading } = value as { readonly reading?: unknown };
  if (typeof reading === 'string') found.add(reading);
  for (const part of Object.values(value)) readingsIn(part, found);
  return found;
}

/** Whether no order of a list names an agreement of its own. */
function isOfOne({ orders = [] }: { readonly orders?: readonly object[] }): boolean {
  return orders.every((order) => !('agreement' in order));
}

describe.each([...Object.values(agreements), own] as readonly Agreement[])('$id', (agreement) => {
  it('lists every reading that decided an answer', () => {
    const ids = new Set(readings(agreement).readings.map(({ id }) => id));
    const of = agreement.id === 'egen' ? koebenhavn2016Fyldt30.id : agreement.id;
    const asked = Object.entries(operationExamples).flatMap(([operation, inputs]) =>
      inputs.map(
        (input) => [operation, input as { readonly agreement?: unknown; readonly orders?: readonly object[] }] as const,
      ),
    );
    const named = asked
      .filter(([operation, input]) => input.agreement === of && operation !== 'readings' && isOfOne(input))
      .flatMap(([operation, input]) => [...readingsIn(answer(operation, { ...input, agreement }))]);
    expect(named.length).toBeGreaterThan(0);
    expect([...new Set(named)].filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('a reading that the agreement leaves nobody', () => {
  const stated = {
    ...own,
    terms: {
      ...own.terms,
      fee: { ...own.terms.fee, partWeek: { rule: '§ 1', source: { document: 'K1' }, counts: 'weekdays' } },
    },
  };
  const part = {
    level: 'virksomhedsspor-b',
    startsOn: '2016-07-04',
    endsOn: '2016-07-12',
    hoursPerWeek: '12',
    hourlyRate: '140',
  };
  const input = {
    agreement: stated,
    orders: [{ order: part }, { order: part }],
    readings: { 'part-week': 'calendar-days' },
  };

  it.each([
    ['settle', input],
    ['invoice-run', { ...input, month: '2016-07' }],
  ] as const)('is refused where it was chosen, once, and not at each order: %s', (operation, asked) => {
    const told = answer(operation, asked);
    expect(told.ok || told.problems.map(({ code, path }) => `${code} at ${path}`)).toEqual([
      'invalid-option at readings.part-week',
    ]);
  });
});
