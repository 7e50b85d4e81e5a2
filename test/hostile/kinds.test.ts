import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/operations/operations.ts';
import { goodInputs } from '../cases/inputs.ts';
import { ownAgreementJson } from '../cases/own-agreement.ts';
import { problemsTold } from '../oracle/asked.ts';

/** Objects that JSON never gives. Each once passed for an empty object where no field is needed. */
class Empty {}
const notPlain: readonly (readonly [string, object])[] = [
  ['a Map', new Map([['part-week', 'weekdays']])],
  ['a Set', new Set([1])],
  ['a Date', new Date(0)],
  ['an object of a class', new Empty()],
  ['an object that inherits', Object.create({ 'part-week': 'weekdays' })],
  ['a list', []],
  ['an expression', /x/],
];
const plain: readonly (readonly [string, object])[] = [
  ['an object of another realm', runInNewContext('({})')],
  ['an object without a prototype', Object.create(null)],
  ['an object behind a proxy', new Proxy({}, {})],
];
const { bonus, deadlines, fee } = goodInputs;
const places: readonly (readonly [string, (value: object) => readonly string[]])[] = [
  ['readings', (readings) => problemsTold(answer('fee', { ...fee, readings }))],
  ['figures', (figures) => problemsTold(answer('bonus', { ...bonus, figures }))],
  ['events', (events) => problemsTold(answer('deadlines', { ...deadlines, events }))],
  ['invoice', (invoice) => problemsTold(answer('bonus-statement', { ...goodInputs['bonus-statement'], invoice }))],
  ['agreement.terms', (terms) => problemsTold(answer('catalogue', { agreement: { ...ownAgreementJson(), terms } }))],
];

describe('an object that throws when it is looked at', () => {
  const throwing = (field: string) =>
    Object.defineProperty({ sentOn: 'x', agreement: 'koebenhavn-2016-unge' }, field, {
      enumerable: true,
      get: () => {
        throw new Error('touched');
      },
    });

  it('is no exception where nobody asked for it', () => {
    const order = { ...goodInputs['due-date'], sentOn: 'x', order: throwing('level') };
    expect(problemsTold(answer('due-date', order))).toEqual(['invalid-date at sentOn', 'unknown-field at order']);
    expect(problemsTold(answer('due-date', throwing('order')))).toEqual(['unreadable-input at order']);
  });
});

describe('what is no plain object', () => {
  it.each(notPlain)('%s is refused where fields belong that may all be absent', (_, value) => {
    for (const [path, told] of places) expect(told(value)).toEqual([`invalid-type at ${path}`]);
  });

  it.each(notPlain)('%s is no input, nor what sensitivity asks with', (_, value) => {
    expect(problemsTold(answer('fee', Object.assign(value, fee)))).toEqual(['not-an-object at ']);
    const asked = { agreement: 'koebenhavn-2016-fyldt-30', operation: 'fee', input: value };
    expect(problemsTold(answer('sensitivity', asked))).toEqual(['invalid-type at input']);
  });

  it.each(plain)('%s is one', (_, value) => {
    for (const [path, told] of places.slice(0, -1)) expect([path, told(value)]).toEqual([path, []]);
    expect(problemsTold(answer('fee', Object.assign(value, fee)))).toEqual([]);
  });
});
