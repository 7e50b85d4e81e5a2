import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { agreements } from '../../src/agreements/agreements.ts';
import { defaultOption } from '../../src/evidence/reading.ts';
import type { Answer } from '../../src/operations/answer.ts';
import { answer, explain, operations, tableOf } from '../../src/operations/operations.ts';
import { allReadings, readings as listed } from '../../src/settlement/readings.ts';
import type { Settlement } from '../../src/settlement/settle.ts';
import { goodInput, goodInputs } from '../cases/inputs.ts';

const fyldt30 = 'koebenhavn-2016-fyldt-30';
const order = { level: 'virksomhedsspor-b', startsOn: '2016-07-04', weeks: 13, hoursPerWeek: 12, hourlyRate: 140 };
const fee = (more: object) => answer('fee', { agreement: fyldt30, order, ...more });
const metaOf = (told: Answer) => (told.ok ? told.meta : undefined);
const problems = (told: Answer) => (told.ok ? [] : told.problems.map(({ code, path }) => `${code}@${path}`));

describe('ref', () => {
  it('comes back beside ok, whatever the answer is, and changes nothing else', () => {
    for (const { name } of operations) {
      const { ok, ...rest } = answer(name, goodInput(name));
      expect(answer(name, { ...goodInput(name), ref: 'sag 17/å' })).toEqual({ ok, ref: 'sag 17/å', ...rest });
      expect(answer(name, { ref: 'x' })).toMatchObject({ ok: false, ref: 'x' });
    }
    expect(Object.keys(fee({ ref: 'x' }))).toEqual(['ok', 'ref', 'result', 'meta']);
  });

  it.each([
    ['x'.repeat(100), []],
    ['x'.repeat(101), ['too-large@ref']],
    ['\u{1f600}'.replace('\u{1f600}', '𝓐').repeat(100), []],
    ['𝓐'.repeat(101), ['too-large@ref']],
    ['', ['out-of-range@ref']],
    [' x', ['invalid-id@ref']],
    ['x\u202ey', ['invalid-id@ref']],
    [17, ['invalid-type@ref']],
    [null, []],
    [`010116${'-'}1234`, ['cpr-number@ref']],
    [`010116${'1234'}`, []],
  ])('%j', (ref, expected) => {
    const told = fee({ ref });
    expect(problems(told)).toEqual(expected);
    expect('ref' in told).toBe(expected.length === 0 && ref !== null);
  });
});

/** The readings that `readings` lists. */
function bearingOn(agreement: (typeof agreements)[keyof typeof agreements]) {
  const ids = new Set<string>(listed(agreement).readings.map(({ id }) => id));
  return allReadings.filter(({ id }) => ids.has(id));
}

describe('digest', () => {
  /** Made anew by another program: keys sorted, no white space. */
  const digestOf = (agreement: object, chosen: Readonly<Record<string, string>>) => {
    const canonical = (value: unknown): string => {
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        return Array.isArray(value) ? `[${value.map(canonical)}]` : JSON.stringify(value);
      const keys = Object.keys(value).sort();
      return `{${keys.map((key) => `"${key}":${canonical((value as Record<string, unknown>)[key])}`)}}`;
    };
    const { duties: _, ...rules } = agreement as { duties?: unknown };
    const ground = agreement as (typeof agreements)[keyof typeof agreements];
    const readings = Object.fromEntries(
      bearingOn(ground).map((reading) => [reading.id, chosen[reading.id] ?? defaultOption<string>(reading, ground)]),
    );
    return createHash('sha256')
      .update(canonical({ agreement: rules, readings }))
      .digest('hex');
  };

  it('is the SHA-256 of the agreement and of the option that holds of every reading that bears on it', () => {
    for (const [id, agreement] of Object.entries(agreements)) {
      expect(metaOf(answer('catalogue', { agreement: id }))?.digest).toBe(digestOf(agreement, {}));
    }
    const readings = { 'part-week': 'weekdays' };
    expect(metaOf(fee({ readings }))?.digest).toBe(digestOf(agreements[fyldt30], readings));
  });

  it('stands in every answer, and is one for the same rules, however they are given', () => {
    const digests = new Set(
      operations.flatMap(
        ({ name }) => metaOf(answer(name, { ...goodInput(name), agreement: fyldt30, readings: {} }))?.digest ?? [],
      ),
    );
    expect([...digests]).toEqual([digestOf(agreements[fyldt30], {})]);
    const whole = JSON.parse(JSON.stringify(agreements[fyldt30]));
    const all = [
      {},
      { readings: { 'part-week': 'calendar-days' } },
      { agreement: whole },
      { agreement: agreements[fyldt30] },
    ];
    expect(new Set(all.map((more) => metaOf(fee(more))?.digest)).size).toBe(1);
    whole.version = '2016b';
    expect(metaOf(fee({ agreement: whole }))?.digest).toBe(digestOf(whole, {}));
  });

  const under = (agreement: keyof typeof agreements, asked: readonly (typeof allReadings)[number][]) =>
    asked
      .flatMap(({ id, options: [, ...others] }) => others.map((other) => ({ [id]: other.id })))
      .map((readings) => metaOf(answer('catalogue', { agreement, readings }))?.digest);

  it('is another under every other option of every reading that bears on the agreement', () => {
    const digests = [metaOf(fee({}))?.digest, ...under(fyldt30, bearingOn(agreements[fyldt30]))];
    expect(digests.length).toBeGreaterThan(40);
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('is the same under every option of one that bears on nothing there', () => {
    const agreement = 'koebenhavn-udsatte-over-30';
    const bearing = new Set(bearingOn(agreements[agreement]));
    const idle = allReadings.filter((reading) => !bearing.has(reading));
    expect(idle.length).toBeGreaterThan(20);
    expect(new Set(under(agreement, idle))).toEqual(new Set([metaOf(answer('catalogue', { agreement }))?.digest]));
  });

  it('is told of each order where they stand under several agreements', () => {
    const other = 'koebenhavn-2016-unge';
    const settled = (orders: readonly object[]) => metaOf(answer('settle', { agreement: fyldt30, orders }));
    const young = { order: { ...order, level: 'uddannelsesvej-1-uden-a' }, agreement: other };
    const [own, its] = [fyldt30, other].map((agreement) => metaOf(answer('catalogue', { agreement }))?.digest);
    expect(settled([{ order }, young])).toMatchObject({ digest: own, digests: [own, its] });
    expect(settled([{ order }, { order, agreement: fyldt30 }])).not.toHaveProperty('digests');
  });
});

describe('meta: "full"', () => {
  it('gives the option that holds of every reading that bears on the agreement', () => {
    const chosen = metaOf(fee({ meta: 'full', readings: { 'part-week': 'weekdays' } }))?.effectiveReadings;
    expect(Object.keys(chosen ?? {})).toEqual(bearingOn(agreements[fyldt30]).map(({ id }) => id));
    expect(chosen).toMatchObject({ 'part-week': 'weekdays', 'week-to-month': 'last-day' });
    expect(metaOf(fee({}))).not.toHaveProperty('effectiveReadings');
    expect(problems(fee({ meta: 'most' }))).toEqual(['invalid-option@meta']);
  });
});

describe('partial', () => {
  const bad = { ...order, weeks: 0 };
  const closure = { ground: 'closed-early', lastOpenDay: '2030-01-01' };
  const settled = (orders: readonly unknown[], more: object = {}) =>
    answer('settle', { agreement: fyldt30, partial: true, orders, ...more });
  const refusedOf = (told: Answer) =>
    told.ok
      ? (told.result as Settlement).refused?.map(({ index, problems: own }) => [
          index,
          ...own.map(({ code, path }) => `${code}@${path}`),
        ])
      : problems(told);

  it('answers what can be answered, and names the rest by its place and with its problems', () => {
    const told = settled([{ order: bad }, { order }, { order, closure }, 7, { order: { ...order, level: 'nope' } }]);
    expect(refusedOf(told)).toEqual([
      [0, 'out-of-range@orders[0].order.weeks'],
      [2, 'date-order@orders[2].closure.lastOpenDay'],
      [3, 'invalid-type@orders[3]'],
    ]);
    const { orders, totals } = (told as { result: Settlement }).result;
    expect(orders.map(({ level }) => level)).toEqual(['virksomhedsspor-b', 'nope']);
    expect(totals).toMatchObject({ orders: 2, fee: '21840.00' });
    const alone = answer('settle', { agreement: fyldt30, orders: [{ order }, { order: { ...order, level: 'nope' } }] });
    expect((alone as { result: Settlement }).result).toEqual({
      ...(told as { result: Settlement }).result,
      refused: undefined,
    });
  });

  it('is told by text and table', () => {
    const told = settled([{ order: bad }, { order }]);
    const texts = [explain('settle', told, 'da'), explain('settle', told, 'en')];
    for (const text of texts) expect(text).toContain('orders[0].order.weeks: ');
    expect(texts[1]).toMatch(/^[^\n]* 2 · /m);
    const { rows } = tableOf('settle', (told as { result: unknown }).result);
    expect(rows.some((row) => row.includes('out-of-range orders[0].order.weeks'))).toBe(true);
  });

  it('says that nothing was refused, and answers as without it', () => {
    expect(refusedOf(settled([{ order }]))).toEqual([]);
    for (const name of ['settle', 'bonus-statement'] as const) {
      for (const input of goodInputs[name] ? [goodInput(name)] : []) {
        const [told, asked] = [answer(name, { ...input, partial: true }), answer(name, { ...input, partial: false })];
        expect(told).toMatchObject(asked);
        expect(told).toMatchObject({ result: { refused: [] } });
      }
    }
  });

  it('refuses the whole where something else is wrong, also behind more problems than are told', () => {
    expect(problems(settled([{ order }], { figures: 3 }))).toEqual(['invalid-type@figures']);
    const many = Array.from({ length: 300 }, () => ({ order: bad }));
    expect(problems(settled(many, { nope: 1 }))).toEqual(['unknown-field@nope']);
    expect(problems(settled(Array(20_001).fill({ order })))).toEqual(['too-large@orders']);
    expect(problems(settled([{ order: bad }], { agreement: 'nope' }))).toContain('unknown-agreement@agreement');
    expect(refusedOf(settled(many))?.length).toBe(300);
  });

  it('orders keep their numbers: one that stands twice is named by its place in the list', () => {
    const twice = { order: { ...order, id: 'a' } };
    const told = settled([{ order: bad }, twice, { order: bad }, twice]);
    const [, later] = (told as { result: Settlement }).result.orders;
    expect(later?.findings.find(({ code }) => code === 'order-twice')?.message).toContain('no. 2;');
    const cases = [{ order: bad }, twice, twice];
    const statement = answer('bonus-statement', { agreement: fyldt30, partial: true, quarter: '2016-Q4', cases });
    expect(statement).toMatchObject({
      ok: true,
      result: { findings: [{ code: 'order-twice', case: 2, sameAs: 1 }], refused: [{ index: 0 }] },
    });
  });

  it('what is wrong only beside other orders is refused too', () => {
    const cases = [
      { order, previousOrders: [{ order: { ...order, startsOn: '2016-01-04' } }] },
      { order: { ...order, provider: 'a' } },
    ];
    const told = answer('bonus-statement', { agreement: fyldt30, partial: true, quarter: '2016-Q4', cases });
    expect(told).toMatchObject({
      ok: true,
      result: { refused: [{ index: 0, problems: [{ code: 'missing-field' }, { code: 'missing-field' }] }] },
    });
  });

  it('an agreement of one’s own is read once, and the digest is its', () => {
    const own = { ...JSON.parse(JSON.stringify(agreements[fyldt30])), id: 'egen' };
    const told = settled([{ order: bad }, { order }], { agreement: own });
    expect(metaOf(told)).toMatchObject({ agreement: { id: 'egen' } });
    expect(refusedOf(told)).toHaveLength(1);
  });
});
