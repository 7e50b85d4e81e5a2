import { describe, expect, it } from 'vitest';
import { answer } from '../../src/operations/operations.ts';
import { defineAgreement } from '../../src/schema/agreement.ts';
import { ownAgreementJson } from '../cases/own-agreement.ts';

// biome-ignore lint/suspicious/noExplicitAny: a test bends the data out of shape.
type Bent = any;

const order = { level: 'kort-forloeb', startsOn: '2026-01-05', weeks: 4, hoursPerWeek: '7.5', hourlyRate: '100' };

/** What an answer says of the agreement: its version and whether the level is known. */
function asked(agreement: unknown): unknown {
  const given = answer('fee', { agreement, order });
  return given.ok ? given.meta.agreement.version : given.problems.map(({ code, path }) => `${code}@${path}`);
}

describe('an agreement that is given as an object again and again', () => {
  it('is made once, as long as nothing in it changes', () => {
    const own = ownAgreementJson();
    expect(defineAgreement(own)).toBe(defineAgreement(own));
    expect(defineAgreement(own)).not.toBe(defineAgreement(ownAgreementJson()));
  });

  it.each<[string, (own: Bent) => unknown, unknown]>([
    ['a value', (own) => Object.assign(own, { version: '2' }), '2'],
    [
      'a value deep in it',
      (own) => Object.assign(own.tracks[0].levels[0], { id: 'andet' }),
      ['unknown-level@order.level'],
    ],
    ['a field less', (own) => delete own.version, ['missing-field@agreement.version']],
    ['a field more', (own) => Object.assign(own, { colour: 'blue' }), ['unknown-field@agreement.colour']],
    ['an item less', (own) => own.tracks[0].levels.shift(), ['unknown-level@order.level']],
    ['a list that is none any more', (own) => Object.assign(own, { tracks: 1 }), ['invalid-type@agreement.tracks']],
    [
      'an object of another kind',
      (own) => Object.assign(own.tracks[0].levels[0].hours, { source: new Map() }),
      ['invalid-type@agreement.tracks[0].levels[0].hours.source'],
    ],
    [
      'a field renamed',
      (own) => {
        own.names = own.name;
        delete own.name;
      },
      ['missing-field@agreement.name', 'unknown-field@agreement.names'],
    ],
    [
      'a field renamed where it stood',
      ({ name }) => {
        const { da, en } = name;
        for (const key of ['da', 'en']) delete name[key];
        Object.assign(name, { dansk: da, en });
      },
      ['missing-field@agreement.name.da', 'unknown-field@agreement.name.dansk'],
    ],
  ])('is read anew where it has changed: %s', (_, change, expected) => {
    const own = ownAgreementJson();
    expect(asked(own)).toBe('1');
    change(own);
    expect(asked(own)).toEqual(expected);
  });

  it('is not taken from an object that holds itself, or that says something else each time', () => {
    const own = ownAgreementJson();
    let version = 0;
    Object.defineProperty(own, 'version', { enumerable: true, get: () => `${++version}` });
    const first = Number(asked(own));
    expect(Number(asked(own))).toBeGreaterThan(first);
    own.absent = [own];
    expect(asked(own)).toEqual(expect.arrayContaining(['unknown-field@agreement.absent[0].id']));
  });
});

describe('an agreement that is given frozen', () => {
  const sealed = (value: Bent): Bent => {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(sealed);
    return value;
  };

  it('is made once, whole or in the parts that are frozen', () => {
    const own = sealed(ownAgreementJson());
    expect(defineAgreement(own)).toBe(defineAgreement(own));
    const around: Bent = { ...own };
    expect(asked(around)).toBe('1');
    around.version = '2';
    expect(asked(around)).toBe('2');
    around.tracks = sealed(ownAgreementJson().tracks);
    expect(asked(around)).toBe('2');
  });

  it('is read anew where a frozen part of it was put in place of another', () => {
    const own = ownAgreementJson();
    sealed(own.tracks);
    expect(asked(own)).toBe('1');
    const other = ownAgreementJson();
    other.tracks[0].levels[0].id = 'andet';
    own.tracks = sealed(other.tracks);
    expect(asked(own)).toEqual(['unknown-level@order.level']);
  });

  it('is read anew where only its outside was frozen and a part of it has changed', () => {
    const own: Bent = Object.freeze(ownAgreementJson());
    expect(asked(own)).toBe('1');
    own.tracks[0].levels[0].id = 'andet';
    expect(asked(own)).toEqual(['unknown-level@order.level']);
  });

  it('is read anew where it computes what it says', () => {
    const own = ownAgreementJson();
    let version = 0;
    Object.defineProperty(own, 'version', { enumerable: true, get: () => `${++version}` });
    sealed(own);
    const first = Number(asked(own));
    expect(Number(asked(own))).toBeGreaterThan(first);
  });
});

it('may name its JSON Schema, as editors want it; nothing is made of that', () => {
  const named = { $schema: './agreement.json', ...ownAgreementJson() };
  expect(defineAgreement(named)).toEqual(defineAgreement(ownAgreementJson()));
  expect(asked({ ...named, $schema: 7 })).toEqual(['invalid-type@agreement["$schema"]']);
});

it('is told which options a field has', () => {
  const own = ownAgreementJson();
  own.terms.fee.price.from = 'nobody';
  own.tracks[0].levels[0].hours.kind = 'odd';
  const given = answer('fee', { agreement: own, order, readings: { 'part-week': 'odd' } });
  expect(given.ok ? [] : given.problems.map(({ path, options }) => [path, options])).toEqual([
    ['agreement.tracks[0].levels[0].hours.kind', ['fixed', 'range', 'interval', 'typical']],
    ['agreement.terms.fee.price.from', ['agreement', 'caller']],
    ['readings.part-week', expect.arrayContaining(['calendar-days', 'weekdays'])],
  ]);
  const [, , problem] = given.ok ? [] : given.problems;
  expect(problem?.messageDa).toBe(`Værdien er ikke en af de mulige. Den er en af: ${problem?.options?.join(', ')}.`);
});
