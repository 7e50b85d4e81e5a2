import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as ofAgreements from '../../src/entries/agreements.ts';
import * as ofCalendar from '../../src/entries/calendar.ts';
import * as ofMoney from '../../src/entries/money.ts';
import * as ofOperations from '../../src/entries/operations.ts';
import * as ofSchema from '../../src/entries/schema.ts';
import * as ofSpreadsheet from '../../src/entries/spreadsheet.ts';
import * as ofSpreadsheetFiles from '../../src/entries/spreadsheet-files.ts';
import * as ofWords from '../../src/entries/words.ts';
import { openAccount } from '../../src/evidence/account.ts';
import * as ofIndex from '../../src/index.ts';
import { unlessRefused } from '../../src/problem/problem.ts';
import { goodInputs } from '../cases/inputs.ts';
import { invalidInputs, operationExamples } from '../cases/operations.ts';
import type { WholeAnswer } from '../oracle/whole-answer.ts';

/** Whoever holds an answer may write in it: that must reach neither the library, nor another answer, nor an input. */

const entries = {
  indsats: ofIndex,
  'indsats/agreements': ofAgreements,
  'indsats/calendar': ofCalendar,
  'indsats/money': ofMoney,
  'indsats/operations': ofOperations,
  'indsats/schema': ofSchema,
  'indsats/spreadsheet': ofSpreadsheet,
  'spreadsheet files': ofSpreadsheetFiles,
  ofWords,
};
const { agreements, koebenhavn2016Fyldt30 } = ofIndex;
const { answer, operations } = ofOperations;

/** Every object under a value, with its path. A zod schema is not looked into: zod completes it when it is first used. */
function objectsIn(value: unknown, path = '', found = new Map<object, string>()): ReadonlyMap<object, string> {
  if (typeof value !== 'object' || value === null || found.has(value) || '_zod' in value) return found;
  found.set(value, path);
  for (const key of Reflect.ownKeys(value)) objectsIn(Reflect.get(value, key), `${path}.${String(key)}`, found);
  return found;
}

/** The objects under a value that could be written in. */
function openIn(value: unknown, path = ''): readonly (readonly [object, string])[] {
  return [...objectsIn(value, path)].filter(([part]) => !Object.isFrozen(part));
}

const exported = objectsIn(entries);

const folder = new URL('../cases/whole-answers/', import.meta.url);
const wholeAnswers = readdirSync(folder).flatMap((file): readonly WholeAnswer[] =>
  JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
);

const own = structuredClone(koebenhavn2016Fyldt30);
const dated = { versions: [{ firstDay: '2016-07-01', agreement: own }], on: '2016-10-05' };

/** Each operation with all inputs that the tests know for it, and one of them under every kind of agreement. */
const asked = operations.map(({ name }) => {
  const inputs: readonly object[] = [
    ...[...Object.keys(agreements), own, dated].map((agreement) => ({ ...goodInputs[name], agreement })),
    ...(operationExamples[name] ?? []),
    ...wholeAnswers.flatMap(({ operation, input }) => (operation === name ? [input] : [])),
    ...invalidInputs.flatMap(([operation, input]) => (operation === name ? [Object(input)] : [])),
  ];
  return [name, inputs] as const;
});

/** The shipped agreements as a caller has them who wrote them down and froze nothing, and all that lies in them. */
const unfrozen = new Map<string, object>(Object.values(agreements).map((each) => [each.id, structuredClone(each)]));
const ofCaller = objectsIn([...unfrozen.values()]);

/** Which answer each object that could be written in was first met in, over all operations. */
const holders = new Map<object, string>();

/** What of an answer is held by anybody else, and could be written in. */
function sharedBy(given: unknown, told: unknown, path: string): readonly string[] {
  const input = objectsIn(given, 'the input');
  return openIn(told, path).flatMap(([part, at]) => {
    if (ofCaller.has(part)) return [];
    const other = input.get(part) ?? exported.get(part) ?? holders.get(part);
    holders.set(part, at);
    return other === undefined ? [] : [`${at} is ${other}`];
  });
}

describe('an answer shares nothing that is not frozen', () => {
  it.each(asked)('%s: with the library, its input, or another answer', (name, inputs) => {
    const answered = inputs.flatMap((input) => [answer(name, input), answer(name, input)]);
    expect(answered.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(4);
    expect(
      answered.flatMap((told, at) => sharedBy(inputs[at >> 1], told, `${name} of input ${at >> 1}, answer ${at}`)),
    ).toEqual([]);
  });

  it.each(asked)('%s, the function itself: but for the agreement it was given', (name, inputs) => {
    const operation = operations.find((each) => each.name === name);
    for (const input of inputs) {
      const given = operation?.read(input).value;
      const agreement = given && 'id' in given.agreement && unfrozen.get(given.agreement.id);
      if (!operation || !agreement) continue;
      const { agreement: _, readings, ...facts } = given;
      const { decide } = operation.question;
      const ask = () =>
        decide(
          agreement as ofIndex.Agreement,
          facts as never,
          openAccount<never>(agreement as ofIndex.Agreement, readings ?? {}, true),
        );
      for (let times = 0; times < 2; times++) expect(sharedBy(facts, unlessRefused(ask), name)).toEqual([]);
    }
  });

  it('the JSON Schemas, of one operation in three', () => {
    const { agreementJsonSchema, inputJsonSchema, outputJsonSchema } = ofSchema;
    const some = operations.filter((_, at) => at % 3 === 0);
    const asks = some.flatMap(({ name }) => [() => inputJsonSchema(name), () => outputJsonSchema(name)]);
    for (const ask of [agreementJsonSchema, ...asks]) {
      expect([ask(), ask()].flatMap((told, at) => sharedBy(undefined, told, `schema ${at}`))).toEqual([]);
    }
  });

  it('the spreadsheet functions', () => {
    const rows = [
      ofSpreadsheet.FAKTURAPLAN('virksomhedsspor-b', 42555, 13, 12, 140),
      ofSpreadsheet.FAKTURAPLAN('virksomhedsspor-b', 42555, 13, 12, 140),
      ofSpreadsheet.FAKTURAPLAN('', '', '', '', ''),
      ofSpreadsheet.FAKTURAPLAN('', '', '', '', ''),
      ofSpreadsheet.PRISBAAND('virksomhedsspor-b'),
      ofSpreadsheet.PRISBAAND('virksomhedsspor-b'),
    ];
    expect(rows.every(Array.isArray)).toBe(true);
    expect(rows.flatMap((told, at) => sharedBy(undefined, told, `rows ${at}`))).toEqual([]);
  });

  it('what is asked of the calendar, of money and of versions', () => {
    const { agreementHistory, amendments, isoDate, kroner } = ofIndex;
    const asks = [
      () => ofCalendar.publicHolidays(2016),
      () => ofMoney.allocate(kroner('100.00'), [1, 2]),
      () => amendments(koebenhavn2016Fyldt30, { ...koebenhavn2016Fyldt30, version: '2017' }),
      () => agreementHistory([{ firstDay: isoDate('2016-07-01'), agreement: koebenhavn2016Fyldt30 }]),
      () => ofAgreements.defineAgreement(structuredClone(koebenhavn2016Fyldt30)),
    ];
    for (const ask of asks) {
      expect([ask(), ask()].flatMap((told, at) => sharedBy(undefined, told, `${ask} ${at}`))).toEqual([]);
    }
  });
});

it.each(Object.entries(entries))('%s gives nothing that could be written in', (_, entry) => {
  expect(Object.entries(entry).flatMap(([name, value]) => openIn(value, name).map(([, path]) => path))).toEqual([]);
});

describe('a caller who writes all the same changes nobody’s answer', () => {
  const order = {
    level: 'virksomhedsspor-b',
    startsOn: '2016-07-04',
    weeks: 13,
    hoursPerWeek: '12',
    hourlyRate: '140',
  };
  const closure = { ground: 'closed-early', lastOpenDay: '2016-07-27' };
  const input = { agreement: 'koebenhavn-2016-fyldt-30', order, closure };
  const resultOf = <Result>(name: string, facts: object): Result => {
    const told = answer(name, facts);
    if (!told.ok) throw new Error('refused');
    return told.result as Result;
  };
  const feeNow = () => resultOf<{ total: string }>('fee', input).total;
  const settled = () =>
    resultOf<{ orders: { fee: unknown; missing: unknown[] }[]; totals: { fee: string } }>('settle', {
      agreement: input.agreement,
      orders: [{ order, closure }],
    });

  it('in the options of a reading: they cannot be sorted or emptied', () => {
    for (const list of [
      ofIndex.readings(ofIndex.koebenhavn2016Fyldt30),
      resultOf<ofIndex.ReadingsList>('readings', { agreement: input.agreement }),
    ]) {
      for (const { options } of list.readings as unknown as { options: { id: string }[] }[]) {
        expect(() => options.sort((one, other) => (one.id < other.id ? 1 : -1))).toThrow(TypeError);
        expect(() => options.splice(0)).toThrow(TypeError);
        expect(() => Object.assign(options[0] as object, { id: 'started-weeks' })).toThrow(TypeError);
      }
    }
    expect(feeNow()).toBe('5760.00');
  });

  it('in what an order misses', () => {
    settled().orders[0]?.missing.push({ what: 'order.hourlyRate' });
    const again = settled();
    expect([again.orders[0]?.missing, again.totals.fee]).toEqual([[], '5760.00']);
    expect(again.orders[0]?.fee).toMatchObject({ total: '5760.00' });
  });

  it('in the shipped agreements and their list', () => {
    const list = agreements as unknown as Record<string, unknown>;
    expect(() => Object.assign(list, { 'koebenhavn-2016-fyldt-30': agreements['koebenhavn-2016-unge'] })).toThrow();
    expect(() => Object.assign(list, { 'egen-aftale': koebenhavn2016Fyldt30 })).toThrow(TypeError);
    expect(() => Object.assign(koebenhavn2016Fyldt30.terms, { fee: undefined })).toThrow(TypeError);
    expect([feeNow(), answer('fee', { ...input, agreement: 'egen-aftale' }).ok]).toEqual(['5760.00', false]);
  });

  it('in the operations and the functions of the spreadsheet', () => {
    for (const row of [...operations, ...ofSpreadsheet.sheetFunctions]) {
      expect(() => Object.assign(row, { ask: () => ({ total: '0.00' }) })).toThrow(TypeError);
    }
    expect(feeNow()).toBe('5760.00');
    expect(ofSpreadsheet.VEDERLAG('virksomhedsspor-b', 42555, 13, 12, 140)).toBe(21840);
  });

  it('in the schemas’ lists', () => {
    for (const list of [ofSchema.inputSchemas, ofSchema.outputSchemas]) {
      expect(() => Object.assign(list, { fee: undefined })).toThrow(TypeError);
    }
  });

  it('in the readings that an answer names', () => {
    const told = answer('fee', input);
    expect(told.ok && Object.isFrozen(told.meta.readings)).toBe(true);
  });

  it('in the agreement that was given, before it is asked again', () => {
    const given = structuredClone(koebenhavn2016Fyldt30);
    const first = answer('fee', { ...input, agreement: given });
    const before = JSON.stringify(first);
    const fee = given.terms.fee as { price: { rule: string } };
    fee.price.rule = 'egen-regel';
    expect(JSON.stringify(first)).toBe(before);
    expect(JSON.stringify(answer('fee', { ...input, agreement: given }))).toContain('egen-regel');
  });
});
