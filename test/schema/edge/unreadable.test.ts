import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../src/problem/problem.ts';
import { defineAgreement } from '../../../src/schema/agreement.ts';
import { readAgreement } from '../../../src/schema/read-agreement.ts';
import { readWith } from '../../../src/schema/read-input.ts';
import { list } from '../../../src/schema/values.ts';
import * as z from '../../../src/schema/zod.ts';
import { ownAgreementJson } from '../../cases/own-agreement.ts';

const inner = z.strictObject({ on: z.string(), note: z.string().optional() });
const schema = z.strictObject({ name: z.string(), items: list(inner, 3).optional(), inner: inner.optional() });
const read = (input: unknown) => readWith(schema, input);
const said = (input: unknown) => read(input).problems.map(({ code, path }) => `${code}@${path}`);

const throwing = (name: string, around: object = {}) =>
  Object.defineProperty(around, name, {
    enumerable: true,
    get: () => {
      throw new Error('no');
    },
  });
const locked = new Proxy(
  {},
  {
    ownKeys: () => {
      throw new Error('no');
    },
  },
);

describe('an object that cannot be read', () => {
  it.each([
    ['by a field', throwing('name'), 'name'],
    ['in a list', { name: 'a', items: [{ on: 'b' }, throwing('on')] }, 'items[1].on'],
    ['inside another', { name: 'a', inner: throwing('on', { note: 'c' }) }, 'inner.on'],
    ['by its keys', { name: 'a', inner: locked }, 'inner'],
    [
      'beside one that holds itself',
      (() => {
        const own: Record<string, unknown> = { name: 'a' };
        own.own = own;
        return throwing('inner', own);
      })(),
      'inner',
    ],
  ])('is told by its path: %s', (_, input, path) => {
    expect(said(input)).toEqual([`unreadable-input@${path}`]);
  });

  it('is told as a whole where it can be read the second time', () => {
    let times = 0;
    const once = Object.defineProperty({}, 'name', {
      enumerable: true,
      get: () => {
        if (times++ === 0) throw new Error('no');
        return 'a';
      },
    });
    expect(said(once)).toEqual(['unreadable-input@']);
  });

  it.each([undefined, null, 1, 'text', [], () => 1, new Map()])('is no object: %s', (input) => {
    expect(said(input)).toEqual(['not-an-object@']);
  });
});

describe('what is right is read beside what is wrong', () => {
  it('where no field that it needs was wrong', () => {
    const given = {
      name: 'a',
      items: [{ on: 'b', note: 1, more: 2 }, { on: 'c' }],
      inner: { on: 'd', more: 1 },
      more: 1,
    };
    const before = structuredClone(given);
    expect(read(given)).toEqual({
      value: { name: 'a', items: [{ on: 'b' }, { on: 'c' }], inner: { on: 'd' } },
      problems: [
        { code: 'invalid-type', path: 'items[0].note', wanted: 'text' },
        { code: 'unknown-field', path: 'items[0].more' },
        { code: 'unknown-field', path: 'inner.more' },
        { code: 'unknown-field', path: 'more' },
      ],
    });
    expect(given).toEqual(before);
  });

  it('and not where one was', () => {
    expect(read({ items: [], more: 1 })).toEqual({
      problems: [
        { code: 'missing-field', path: 'name' },
        { code: 'unknown-field', path: 'more' },
      ],
    });
    expect(read({ name: 'a', inner: { note: 'x' } })).toEqual({
      problems: [{ code: 'missing-field', path: 'inner.on' }],
    });
  });

  it('and not where a hundred were', () => {
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`more${at}`, 1]));
    const told = read({ name: 'a', ...many });
    expect([told.problems.length, told.value]).toEqual([100, undefined]);
  });
});

describe('what is asked for in an agreement', () => {
  const expected = (bend: (agreement: ReturnType<typeof ownAgreementJson>) => void) => {
    const agreement = ownAgreementJson();
    bend(agreement);
    const told = readAgreement(agreement);
    return told.ok ? [] : told.problems.map(({ code, path, expected: asked }) => [`${code}@${path}`, asked?.en]);
  };

  it('is told beside each problem that the schema knows the field of', () => {
    expect(
      expected((agreement) => {
        agreement.tracks[0].levels[1].hours.min = 'x';
        agreement.terms.fee.price.from = 'nobody';
        agreement.terms.fee.more = 1;
        delete agreement.version;
      }),
    ).toMatchInlineSnapshot(`
      [
        [
          "missing-field@version",
          "The version of the text. Must be there.",
        ],
        [
          "invalid-decimal@tracks[0].levels[1].hours.min",
          "\`min\` in: Hours a week: as a rule ‹perWeek› / fixed ‹perWeek› / from ‹min› to ‹max›, in steps of ‹step›, on average‹average›. Must be there.",
        ],
        [
          "invalid-option@terms.fee.price.from",
          "\`from\` in: Hours and price are given by ‹from›. One of: \`agreement\` (the agreement), \`caller\` (the caller). Must be there.",
        ],
        [
          "unknown-field@terms.fee.more",
          undefined,
        ],
      ]
    `);
  });

  it('and of nothing that is no object', () => {
    expect(readAgreement(undefined)).toMatchObject({ ok: false, problems: [{ code: 'not-an-object', path: '' }] });
    expect(problemsOf(() => void defineAgreement(1 as never))).toEqual([{ code: 'not-an-object', path: '' }]);
  });
});
