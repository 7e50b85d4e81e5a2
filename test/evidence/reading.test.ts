import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/agreement/agreement.ts';
import { shippedAgreement } from '../../src/agreements/agreements.ts';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { koebenhavnUdsatteOver30 } from '../../src/agreements/koebenhavn-udsatte-over-30.ts';
import { chosen, reading } from '../../src/evidence/reading.ts';
import { answer } from '../../src/operations/operations.ts';
import { tenderReadings } from '../../src/prices/readings.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { allReadings, readings } from '../../src/settlement/readings.ts';
import absence from '../cases/whole-answers/absence.json' with { type: 'json' };
import bonus from '../cases/whole-answers/bonus.json' with { type: 'json' };
import contract from '../cases/whole-answers/contract.json' with { type: 'json' };
import deadlines from '../cases/whole-answers/deadlines.json' with { type: 'json' };
import delivery from '../cases/whole-answers/delivery.json' with { type: 'json' };
import fee from '../cases/whole-answers/fee.json' with { type: 'json' };
import invoicing from '../cases/whole-answers/invoicing.json' with { type: 'json' };
import penalties from '../cases/whole-answers/penalties.json' with { type: 'json' };
import prices from '../cases/whole-answers/prices.json' with { type: 'json' };

const wholeAnswers = [
  ...absence,
  ...bonus,
  ...contract,
  ...deadlines,
  ...delivery,
  ...fee,
  ...invoicing,
  ...penalties,
  ...prices,
] as readonly { readonly operation: string; readonly input: object }[];

const words = { da: 'ja', en: 'yes' };
const sample = reading({
  id: 'sample',
  register: 'A00',
  rules: ['R001'],
  sources: [{ document: 'D16', page: 1 }],
  question: words,
  options: [
    { id: 'first', means: words },
    { id: 'second', means: words },
  ],
  why: words,
});

const ground = { documents: [{ id: 'D16' }] };

describe('the default of an agreement', () => {
  const plain = { ...sample, plain: 'second' } as const;
  const elsewhere = { documents: [{ id: 'K1' }] };

  it('is the first option where it rests on a document of the reading, and the plain one where it does not', () => {
    expect(chosen(plain, {}, ground)).toBe('first');
    expect(chosen(plain, {}, elsewhere)).toBe('second');
    expect(chosen(plain, {}, { documents: [{ id: 'K1' }, { id: 'D16' }] })).toBe('first');
    expect(chosen(sample, {}, elsewhere)).toBe('first');
  });

  it('is what it fixes itself, and the caller goes before that', () => {
    const fixing = { ...ground, readings: { sample: { rule: 'K 4', source: { document: 'K1' }, option: 'second' } } };
    expect(chosen(sample, {}, fixing)).toBe('second');
    expect(chosen(sample, { sample: 'first' }, fixing)).toBe('first');
  });
});

describe('a reading', () => {
  it('is its first option when none is chosen, and the chosen one otherwise', () => {
    expect(chosen(sample, {}, ground)).toBe('first');
    expect(chosen(sample, { sample: undefined }, ground)).toBe('first');
    expect(chosen(sample, { sample: 'second' }, ground)).toBe('second');
  });

  it.each(['third', '', 'toString', null, 0])('refuses the option %j at its own name', (option) => {
    expect(problemsOf(() => chosen(sample, { sample: option as never }, ground))).toEqual([
      { code: 'invalid-option', path: 'readings.sample' },
    ]);
  });

  it('takes only its own options', () => {
    // @ts-expect-error No such option.
    expect(() => chosen(sample, { sample: 'third' }, ground)).toThrow();
  });
});

describe('the list of readings', () => {
  it('has each reading once, with its default first', () => {
    const list = readings(koebenhavn2016Fyldt30).readings;
    expect(list.map(({ id }) => id)).toEqual(allReadings.map(({ id }) => id));
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    for (const { options, default: first } of list) expect(options[0].id).toBe(first);
  });

  it('has those that bear on the agreement asked, and every one that an answer of it names', () => {
    const ofUdsatte = readings(koebenhavnUdsatteOver30 as Agreement).readings.map(({ id }) => id as string);
    for (const id of ['due-date-days', 'bonus-gap', 'price-total', 'social-penalty-damages']) {
      expect(ofUdsatte).not.toContain(id);
    }
    const settled = {
      ...koebenhavn2016Fyldt30,
      terms: {
        ...koebenhavn2016Fyldt30.terms,
        invoicing: {
          ...koebenhavn2016Fyldt30.terms.invoicing,
          dueMoves: { ...koebenhavn2016Fyldt30.terms.invoicing?.dueMoves, to: 'weekday' },
        },
      },
    } as Agreement;
    expect(readings(settled).readings.map(({ id }) => id)).not.toContain('due-date-days');

    for (const { operation, input } of wholeAnswers) {
      const { agreement } = input as { agreement?: unknown };
      const shipped = typeof agreement === 'string' ? shippedAgreement(agreement) : undefined;
      if (!shipped) continue;
      const listed = new Set<string>(readings(shipped).readings.map(({ id }) => id));
      JSON.stringify(answer(operation, { ...input, steps: true }), (key, value) => {
        if (key === 'reading' && typeof value === 'string')
          expect([agreement, value, listed.has(value)]).toEqual([agreement, value, true]);
        return value;
      });
    }
  });

  it.each(allReadings)(
    '$id is complete: register, rules, sources, two or more options, words in both languages',
    (each) => {
      expect(each.register).toMatch(/^A\d{2,3}$/);
      expect(each.rules.every((rule) => /^R\d{3}$/.test(rule))).toBe(true);
      expect(each.rules.length).toBeGreaterThan(0);
      expect(each.sources.length).toBeGreaterThan(0);
      expect(each.options.length).toBeGreaterThan(1);
      expect(new Set(each.options.map(({ id }) => id)).size).toBe(each.options.length);
      for (const { da, en } of [each.question, each.why, ...each.options.map(({ means }) => means)]) {
        expect(da.length).toBeGreaterThan(10);
        expect(en.length).toBeGreaterThan(10);
        expect(da).not.toBe(en);
      }
    },
  );

  it('stand in the order of the register', () => {
    const tender = new Set<string>(tenderReadings.map(({ id }) => id));
    const others = allReadings.filter(({ id }) => !tender.has(id));
    const registers = others.map(({ register }) => Number(register.slice(1)));
    expect(registers).toEqual([...registers].sort((a, b) => a - b));
  });

  /** interface.md section 4: the names and the first option are promised. */
  it.each([
    ['bonus-income', 'A07', ['month', 'held-that-day']],
    ['bonus-provider-change', 'A95', ['consecutive-orders', 'same-provider-only']],
    ['due-date-days', 'A28', ['weekday', 'working-day']],
    ['invoice-begun-weeks', 'A32', ['finished-only', 'begun-allowed']],
    ['week-to-month', 'A33', ['last-day', 'first-day', 'thursday']],
    ['part-week', 'A41', ['calendar-days', 'weekdays', 'started-weeks', 'completed-weeks']],
    ['objective-rejection-fee', 'A44', ['nothing', 'open-period']],
  ])('%s (%s) has its options', (id, register, options) => {
    const found = readings(koebenhavn2016Fyldt30).readings.find((each) => each.id === id);
    expect(found?.register).toBe(register);
    expect(found?.options.map((option) => option.id)).toEqual(options);
  });
});
