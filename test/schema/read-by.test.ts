import { expect, it } from 'vitest';
import { koebenhavn2016Fyldt30 } from '../../src/agreements/koebenhavn-2016-fyldt-30.ts';
import { answer } from '../../src/operations/operations.ts';
import { problemsOf } from '../../src/problem/problem.ts';
import { defineAgreement } from '../../src/schema/agreement.ts';
import { readAgreement } from '../../src/schema/read-agreement.ts';

/** What was read once by one schema is not taken for what another reads. */

const order = { level: 'virksomhedsspor-b', startsOn: '2016-07-04', weeks: 13, hoursPerWeek: '12', hourlyRate: '140' };
const version = (name: string) => ({ ...structuredClone(koebenhavn2016Fyldt30), id: 'egen', version: name });
const history = {
  versions: [
    { firstDay: '2016-01-01', lastDay: '2016-12-31', agreement: version('1') },
    { firstDay: '2017-01-01', agreement: version('2') },
  ],
};

it('a history that was asked of before is still no agreement of an order', () => {
  const asked = { agreement: 'koebenhavn-2016-fyldt-30', orders: [{ agreement: history, order }] };
  const refused = answer('settle', asked);
  const { problems } = refused as unknown as { problems: readonly object[] };
  expect(problems).toContainEqual(expect.objectContaining({ code: 'missing-field', path: 'orders[0].agreement.id' }));
  expect(answer('fee', { agreement: history, order })).toMatchObject({ ok: true });
  expect(answer('settle', asked)).toEqual(refused);
  expect(answer('fee', { agreement: history, order })).toMatchObject({ ok: true });
  expect(problemsOf(() => defineAgreement(history as never))).toContainEqual({ code: 'missing-field', path: 'id' });
});

it('an agreement is still one after it stood in a history', () => {
  const [first] = history.versions;
  expect(answer('fee', { agreement: history, order }).ok).toBe(true);
  expect(answer('fee', { agreement: first?.agreement, order }).ok).toBe(true);
});

it('what throws when it is looked at is told of as unreadable', () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const throwing = {
    ...structuredClone(koebenhavn2016Fyldt30),
    get name(): never {
      throw new Error('no');
    },
  };
  for (const given of [proxy, throwing]) {
    expect(readAgreement(given)).toMatchObject({ ok: false, problems: [{ code: 'unreadable-input', path: '' }] });
    expect(problemsOf(() => defineAgreement(given as never))).toEqual([{ code: 'unreadable-input', path: '' }]);
  }
});

it('a list of a kind of its own is a list', () => {
  class Own<Item> extends Array<Item> {}
  const whole = version('3');
  expect(readAgreement({ ...whole, tracks: Own.from(whole.tracks) })).toMatchObject({ ok: true });
});
